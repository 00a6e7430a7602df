"""Header cells, put together from morphemes. About a quarter of the words stand in no data file of the program.

A header that is ``full`` says by itself that it speaks of the after-sales certificate; a bare one does so by where it
stands.
"""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

Words = tuple[Sequence[str], Sequence[str]]

SUBJECTS: Words = (("售后服务", "售后", "商品售后服务", "售后服务"), ("售后保障", "售后支持", "售后客服"))
PROOFS: Words = (("认证", "体系认证", "评价", "评价体系认证", "能力", "证书", "体系", ""), ("评鉴", "达级", "授证"))
HEADS: Words = (("等级", "级别", "星级", "档次", "等级", "星级"), ("星档", "级次", "梯级", "星等", "档位"))
TAILS: Words = (("", "", "", "情况", "结果"), ("概况", "实况"))
OWNERS: Words = (("", "", "", "", "投标人", "供应商", "企业"), ("所持", "该司", "所获", "已获"))
NUMBERINGS = (
    tuple(f"{number}." for number in range(1, 30)),
    tuple(f"{number}、" for number in range(1, 30)),
    tuple(f"（{number}）" for number in "一二三四五六七八九"),
    tuple("①②③④⑤⑥⑦⑧⑨⑩⑪⑫"),
    tuple(f"{letter}. " for letter in "ABCDEFGHIJKLMN"),
)
SERVICE_MARKS = ("GB/T 27922", "GB/T27922-2011", "售后服务", "售后")

NAMES: Words = (
    ("投标人名称", "供应商名称", "投标单位", "投标人", "响应供应商", "单位名称", "企业名称", "供应商", "公司名称"),
    ("应标单位", "参标单位名称", "投标主体", "递标人名称", "竞争单位", "报价方", "参加企业名称"),
)
PRICES: Words = (
    ("投标报价（元）", "报价(元)", "投标总价", "最终报价（元）", "投标价\n（元）"),
    ("报出价", "应标价（元）", "投标金额/元"),
)
UNTIL: Words = (
    ("有效期至", "有效期", "到期日期", "有效期限", "截止日期", "到期时间", "失效日期", "有效截止日期"),
    ("有效末日", "效力终止日", "届止日期", "止用日期", "到期年月日"),
)
PERIODS: Words = (
    ("有效期", "有效期限", "起止日期", "有效期起止", "有效期（起止）"),
    ("有效时段", "起讫日期", "存续期间", "效期区间"),
)
SINCE: Words = (("有效期起", "生效日期", "起始日期", "有效期开始"), ("起用日期", "有效期首日", "生效之日"))
ISSUED: Words = (("发证日期", "颁证日期", "获证日期", "颁发日期", "发证时间"), ("颁予日期", "授证日期", "开具日期"))
YEARS: Words = (("有效期（年）", "有效年限", "证书有效年限"), ("存续年数", "可用年数"))
NUMBERS: Words = (("证书编号", "证书号", "证书号码"), ("证件号", "证书流水号", "证书单号"))
BODIES: Words = (("认证机构", "发证机构", "颁证机构"), ("授证单位", "出具单位", "评鉴方"))
STATES: Words = (("证书状态", "认证状态", "状态"), ("证书现状", "存续状态"))

ENGLISH = {
    "name": ("Bidder", "Bidder's name", "Supplier", "Name of tenderer", "Company name", "Vendor"),
    "price": ("Bid price (CNY)", "Price", "Total bid price", "Offered price"),
    "level": (
        "After-sales service certificate level",
        "Certificate level",
        "After-sales service level",
        "After-sales rating",
        "Service certification grade (GB/T 27922)",
        "Level of after-sales service certification",
        "After-sales\nservice stars",
    ),
    "until": ("Valid until", "Expiry date", "Certificate expiry date", "Valid to", "Date of expiry", "Expires on"),
    "period": ("Validity", "Validity period", "Valid from - to", "Period of validity"),
    "since": ("Valid from", "Effective date", "Start of validity"),
    "issued": ("Date of issue", "Issue date", "Issued on", "Certified on"),
    "years": ("Validity (years)", "Years of validity", "Term (years)"),
    "number": ("Certificate No.", "Certificate number", "Cert. No."),
    "body": ("Certification body", "Issued by", "Issuing body"),
    "status": ("Certificate status", "Status", "Status of certificate"),
    "serial": ("No.", "Serial No.", "Item"),
}
BARE = {
    "until": UNTIL,
    "period": PERIODS,
    "since": SINCE,
    "issued": ISSUED,
    "years": YEARS,
    "number": NUMBERS,
    "body": BODIES,
    "status": STATES,
}
# With no subject these name the level, where no other column could.
LONE_LEVELS = ("认证等级", "证书等级", "认证级别", "认证星级", "星级", "获证等级")
# Say nothing of what stands below them.
MUTE = ("情况", "结果", "内容", "相关情况", "评定", "其他", "栏目三", "类别", "响应情况", "", "附加项", "审核")


def word(random: Random, words: Words) -> str:
    """Return a word; a quarter are such as the program has never seen."""
    seen, unseen = words
    return random.choice(unseen if random.random() > 0.75 else seen)


def level_header(random: Random) -> str:
    """Return a full header of the level's column."""
    subject, proof, head = word(random, SUBJECTS), word(random, PROOFS), word(random, HEADS)
    owner, tail = word(random, OWNERS), word(random, TAILS)
    forms = (
        f"{owner}{subject}{proof}{head}{tail}",
        f"{owner}{subject}{proof}{head}",
        f"{subject}{proof or '认证'}{tail}",
        f"{proof or '认证'}{head}（{random.choice(SERVICE_MARKS)}）",
        f"{subject}{proof}（{head}）",
        f"{subject}{proof}{head}（如有）",
        f"{subject}/{proof or '认证'}{head}",
        f"{head}/{tail or '结果'}（{subject}）",
        f"{subject}{proof}\n{head}",
        f"{owner}{subject}\n{proof or '认证'}\n{head}",
        f"GB/T 27922{proof}{head}",
        f"{head}（{owner}{subject}{proof}）",
        f"{subject}（GB/T27922-2011）{proof}{head}",
        f"{owner}取得的{subject}{proof or '认证'}{head}",
    )
    return random.choice(forms)


def field_header(random: Random, kind: str, *, full: bool) -> str:
    """Return a header for one of the certificate's other columns."""
    text = word(random, BARE[kind])
    if not full:
        return text if "证" in text or random.random() > 0.4 else f"证书{text}"
    subject = word(random, SUBJECTS)
    bare = text.removeprefix("证书")
    forms = (
        f"{subject}认证证书{bare}",
        f"{subject}认证{bare}",
        f"{subject}证书{bare}",
        f"{subject}认证\n{text}",
        f"{text}（{subject}认证）",
        f"{subject}/{text}",
    )
    return random.choice(forms)


def english_header(random: Random, kind: str) -> str:
    """Return a header in English."""
    text = random.choice(ENGLISH[kind])
    return text.upper() if random.random() > 0.9 else text
