"""Names of firms in the forms that bidders have, and codes that a firm of that name might bear."""

from __future__ import annotations

from random import Random

from stdnum.cn import uscc

PLACES = ("", "", "北京", "苏州", "广西南宁", "浙江省", "内蒙古", "重庆市", "（香港）", "深圳市")
BRANDS = (
    "泽远",
    "恒岚",
    "拓北",
    "锦程",
    "润禾",
    "众标",
    "五星",
    "三星",
    "达标",
    "等级",
    "合计",
    "备注",
    "云栖",
    "鼎信",
    "瑞安达",
    "四海",
    "名称",
    "百年",
    "序达",
    "一级",
    "有为",
    "无界",
)
TRADES = (
    "科技",
    "电梯",
    "医疗器械",
    "供应商管理",
    "售后服务",
    "认证咨询",
    "家具",
    "水务",
    "建筑工程",
    "信息技术服务",
    "食品",
    "仪表",
)
USUAL = ("有限公司", "有限公司", "有限公司", "股份有限公司", "有限责任公司", "集团有限公司")
UNUSUAL = (
    "厂",
    "研究院",
    "设计院有限公司",
    "农民专业合作社",
    "有限公司武汉分公司",
    "工程研究所",
    "经营部",
    "商行（个体工商户）",
    "服务中心",
    "会计师事务所（特殊普通合伙）",
    "工作室",
)
ENGLISH = (
    "Northlake Elevators (China) Co., Ltd.",
    "Harbour Systems Limited",
    "Greenfield Services GmbH",
    "Blue Ridge Medical Inc.",
    "Tianhe Furniture Co., Ltd.",
    "Star Valley Supply Group",
    "Sunrise Water Technology Corp.",
    "Great Wall Instruments LLC",
    "Level Best Trading Co., Ltd",
    "Orient Food Holdings",
)
PEOPLE = ("李记五金经营部", "王小明（个体）", "赵四海家具店", "张家湾老孙汽修厂")


def _one(random: Random, brand: str) -> str:
    if random.random() > 0.96:
        return random.choice(PEOPLE).replace("五金", brand)
    ending = random.choice(UNUSUAL if random.random() > 0.75 else USUAL)
    return random.choice(PLACES) + brand + random.choice(TRADES) + ending


def firms(random: Random, count: int, *, english: bool = False) -> list[str]:
    """Return names that differ, now and then one of a consortium."""
    if english:
        return random.sample(ENGLISH, count)
    names = list(dict.fromkeys(_one(random, brand) for brand in random.sample(BRANDS, count)))
    if random.random() > 0.9:
        names[-1] = f"{names[-1]}（联合体牵头人）"
    return names


def credit_code(random: Random) -> str:
    """Return a unified social credit code whose check digit is right."""
    head = "91" + "".join(random.choice("0123456789") for _ in range(6))
    body = head + "MA" + "".join(random.choice("0123456789ABCDEFGH") for _ in range(7))
    return body + uscc.calc_check_digit(body)
