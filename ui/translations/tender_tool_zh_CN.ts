<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About</source>
            <translation>关于</translation>
        </message>
        <message>
            <source>Tender tool</source>
            <translation>招标评分工具</translation>
        </message>
        <message>
            <source>Scores bidders' service certificates and reviews whether the rule that does it is fair.</source>
            <translation>为投标人的售后服务认证计分，并审查评分规则是否公平。</translation>
        </message>
        <message>
            <source>Law data as of %1</source>
            <translation>法规数据截至 %1</translation>
        </message>
        <message>
            <source>Advisory only; a person must review every conclusion.</source>
            <translation>提示性结论，需人工复核。</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>New</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>打开…</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <source>Save every 5 minutes</source>
            <translation>每 5 分钟自动保存</translation>
        </message>
        <message>
            <source>Open bidder list…</source>
            <translation>打开名单…</translation>
        </message>
        <message>
            <source>Start with the sample</source>
            <translation>用示例开始</translation>
        </message>
        <message>
            <source>Open rule file…</source>
            <translation>打开规则文件…</translation>
        </message>
        <message>
            <source>Save rule as…</source>
            <translation>规则另存为…</translation>
        </message>
        <message>
            <source>Save empty list to hand out…</source>
            <translation>保存空白名单模板…</translation>
        </message>
        <message>
            <source>Export column recipe…</source>
            <translation>导出识别方案…</translation>
        </message>
        <message>
            <source>Import column recipe…</source>
            <translation>导入识别方案…</translation>
        </message>
        <message>
            <source>Export reports</source>
            <translation>导出报告</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Search commands…</source>
            <translation>搜索命令…</translation>
        </message>
        <message>
            <source>Show right column</source>
            <translation>显示右栏</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>About and legal basis</source>
            <translation>关于与法规依据</translation>
        </message>
    </context>
    <context>
        <name>BiddersAside</name>
        <message>
            <source>To decide</source>
            <translation>待处理</translation>
        </message>
        <message>
            <source>Nothing waits for a decision.</source>
            <translation>没有待确认的内容。</translation>
        </message>
        <message>
            <source>The bidders are being scored…</source>
            <translation>正在计分…</translation>
        </message>
        <message>
            <source>Whatever needs a person's decision will stand here.</source>
            <translation>需要人工确认的内容会列在这里。</translation>
        </message>
        <message numerus="yes">
            <source>%n more wait</source>
            <translation>
                <numerusform>另有 %n 家待确认</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading notes</source>
            <translation>读取说明</translation>
        </message>
        <message>
            <source>Row %1</source>
            <translation>第 %1 行</translation>
        </message>
        <message>
            <source>Go to %1</source>
            <translation>查看 %1</translation>
        </message>
    </context>
    <context>
        <name>BiddersPage</name>
        <message>
            <source>Bidders</source>
            <translation>投标人</translation>
        </message>
        <message>
            <source>Open list…</source>
            <translation>打开名单…</translation>
        </message>
        <message>
            <source>Start with the sample</source>
            <translation>用示例开始</translation>
        </message>
        <message>
            <source>Save empty list…</source>
            <translation>保存空白名单模板…</translation>
        </message>
        <message>
            <source>Drop a bidder list here</source>
            <translation>把投标人名单拖到这里</translation>
        </message>
        <message>
            <source>Excel, CSV or a Word table as it is: titles, notes and totals may stay in it. It is only read.</source>
            <translation>Excel、CSV 或 Word 表格，保持原样即可：标题、备注、合计行都可以保留。只读取文件，不改动。</translation>
        </message>
        <message>
            <source>Bidder list as read</source>
            <translation>读入的投标人名单</translation>
        </message>
        <message>
            <source>Bidder list</source>
            <translation>投标人名单</translation>
        </message>
        <message>
            <source>Import the bidder list</source>
            <translation>导入投标人名单</translation>
        </message>
        <message>
            <source>Next: open the list from the bid opening, or try the program with the sample.</source>
            <translation>下一步：打开开标时的投标人名单，或先用示例试用。</translation>
        </message>
        <message>
            <source>sheet “%1”</source>
            <translation>工作表“%1”</translation>
        </message>
        <message numerus="yes">
            <source>%n bidder(s)</source>
            <translation>
                <numerusform>%n 家投标人</numerusform>
            </translation>
        </message>
        <message>
            <source>header in row %1</source>
            <translation>第 %1 行为表头</translation>
        </message>
        <message>
            <source>header in column %1</source>
            <translation>第 %1 列为表头</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) not taken as bidders</source>
            <translation>
                <numerusform>%n 行未作为投标人读入</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ColumnChips</name>
        <message>
            <source>Sheet: %1</source>
            <translation>工作表：%1</translation>
        </message>
        <message>
            <source>Choose another sheet</source>
            <translation>换一个工作表</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>未使用</translation>
        </message>
        <message>
            <source>Taken for: %1</source>
            <translation>读作：%1</translation>
        </message>
        <message>
            <source>Remembered for lists with this header ✓</source>
            <translation>已记住，同样表头照此识别 ✓</translation>
        </message>
        <message>
            <source>Read lists with this header like this from now on</source>
            <translation>以后同样表头照此识别</translation>
        </message>
        <message>
            <source>Opening day missing</source>
            <translation>开标日未填写</translation>
        </message>
        <message>
            <source>Opening day %1 (filled in)</source>
            <translation>开标日 %1（人工填写）</translation>
        </message>
        <message>
            <source>Opening day %1 (from %2)</source>
            <translation>开标日 %1（取自 %2）</translation>
        </message>
    </context>
    <context>
        <name>CommandsDialog</name>
        <message>
            <source>Search commands</source>
            <translation>搜索命令</translation>
        </message>
        <message>
            <source>Type part of a command</source>
            <translation>输入命令的一部分</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>命令</translation>
        </message>
    </context>
    <context>
        <name>DayCard</name>
        <message>
            <source>Opening day missing</source>
            <translation>开标日未填写</translation>
        </message>
        <message numerus="yes">
            <source>Whether %n certificate(s) are valid cannot be told without it.</source>
            <translation>
                <numerusform>没有开标日，无法判断 %n 家的证书是否有效。</numerusform>
            </translation>
        </message>
        <message>
            <source>Fill in the opening day</source>
            <translation>填写开标日</translation>
        </message>
        <message>
            <source>Decide one by one</source>
            <translation>逐家确认</translation>
        </message>
    </context>
    <context>
        <name>DecisionCard</name>
        <message>
            <source>Valid, count it</source>
            <translation>证书有效，计分</translation>
        </message>
        <message>
            <source>Count the certificate of %1</source>
            <translation>%1 的证书有效，计分</translation>
        </message>
        <message>
            <source>Do not count</source>
            <translation>不计分</translation>
        </message>
        <message>
            <source>Do not count the certificate of %1</source>
            <translation>%1 的证书不计分</translation>
        </message>
        <message>
            <source>Choose level…</source>
            <translation>选择等级…</translation>
        </message>
        <message>
            <source>Choose the level of %1</source>
            <translation>选择 %1 的等级</translation>
        </message>
        <message>
            <source>Count as not provided</source>
            <translation>按未提供</translation>
        </message>
        <message>
            <source>Count %1 as not provided</source>
            <translation>%1 按未提供计</translation>
        </message>
    </context>
    <context>
        <name>Empty</name>
        <message>
            <source>Open list…</source>
            <translation>打开名单…</translation>
        </message>
        <message>
            <source>Start with the sample</source>
            <translation>用示例开始</translation>
        </message>
    </context>
    <context>
        <name>ExportAside</name>
        <message>
            <source>Files to write</source>
            <translation>要导出的文件</translation>
        </message>
        <message>
            <source>Language of the report</source>
            <translation>报告语言</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Choose folder…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>已导出</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n 个文件</numerusform>
            </translation>
        </message>
        <message>
            <source>Writing the reports</source>
            <translation>正在写出报告</translation>
        </message>
        <message>
            <source>Choose folder</source>
            <translation>选择文件夹</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>显示文件夹</translation>
        </message>
    </context>
    <context>
        <name>FailureBanner</name>
        <message>
            <source>Something unexpected went wrong; nothing was changed.</source>
            <translation>出现了意外情况，内容没有改动。</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>详情</translation>
        </message>
        <message>
            <source>Work cannot be kept for recovery: its folder cannot be written. Save often.</source>
            <translation>无法写入恢复记录，意外关闭时未保存的更改会丢失，请经常保存。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Close the message</source>
            <translation>关闭此消息</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Rule files</source>
            <translation>规则文件</translation>
        </message>
        <message>
            <source>Save rule as</source>
            <translation>规则另存为</translation>
        </message>
        <message>
            <source>Excel workbooks</source>
            <translation>Excel 工作簿</translation>
        </message>
        <message>
            <source>Save empty list</source>
            <translation>保存空白名单模板</translation>
        </message>
        <message>
            <source>Reading the rule file</source>
            <translation>正在读取规则文件</translation>
        </message>
        <message>
            <source>Reading the bidder list</source>
            <translation>正在读取投标人名单</translation>
        </message>
    </context>
    <context>
        <name>FindingCard</name>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>A person must judge this one.</source>
            <translation>此项需人工判断。</translation>
        </message>
        <message>
            <source>To do: %1</source>
            <translation>建议：%1</translation>
        </message>
        <message>
            <source>Hide explanation</source>
            <translation>收起说明</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>checked against the full text</source>
            <translation>已核对原文</translation>
        </message>
        <message>
            <source>from a reprint</source>
            <translation>转载</translation>
        </message>
        <message>
            <source>from a third party</source>
            <translation>第三方</translation>
        </message>
        <message>
            <source>Basis: %1 (%2)</source>
            <translation>依据：%1（%2）</translation>
        </message>
    </context>
    <context>
        <name>JobStrip</name>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
    </context>
    <context>
        <name>Leaving</name>
        <message>
            <source>Projects</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Save project as</source>
            <translation>项目另存为</translation>
        </message>
    </context>
    <context>
        <name>LeavingDialog</name>
        <message>
            <source>Unsaved changes</source>
            <translation>未保存的更改</translation>
        </message>
        <message>
            <source>Save the changes to “%1”?</source>
            <translation>保存对“%1”的更改吗？</translation>
        </message>
        <message>
            <source>Whatever was changed since the last saving is lost otherwise.</source>
            <translation>不保存则上次保存之后的更改会丢失。</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Don't save</source>
            <translation>不保存</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>No project yet</source>
            <translation>尚无项目</translation>
        </message>
        <message>
            <source>Tender tool</source>
            <translation>招标评分工具</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>View</source>
            <translation>视图</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Recent files</source>
            <translation>最近的文件</translation>
        </message>
        <message>
            <source>No files yet</source>
            <translation>暂无文件</translation>
        </message>
        <message>
            <source>Clear list</source>
            <translation>清空列表</translation>
        </message>
    </context>
    <context>
        <name>PointsDelegate</name>
        <message>
            <source>Points for %1</source>
            <translation>%1的得分</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Evaluation report</source>
            <translation>售后服务认证评分报告</translation>
        </message>
        <message>
            <source>Project name</source>
            <translation>项目名称</translation>
        </message>
        <message>
            <source>Project number</source>
            <translation>项目编号</translation>
        </message>
        <message>
            <source>Bid opening day</source>
            <translation>开标日</translation>
        </message>
        <message>
            <source>Bidders</source>
            <translation>投标人</translation>
        </message>
        <message>
            <source>Rule: %1</source>
            <translation>评分规则：%1</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>名次</translation>
        </message>
        <message>
            <source>Bidder</source>
            <translation>投标人</translation>
        </message>
        <message>
            <source>%n more in the files</source>
            <translation>其余 %n 家见导出的文件</translation>
        </message>
        <message>
            <source>Ranking</source>
            <translation>排名</translation>
        </message>
        <message>
            <source>Advisory only; a person must review every conclusion.</source>
            <translation>提示性结论，需人工复核。</translation>
        </message>
        <message>
            <source>Fairness review</source>
            <translation>公平性审查</translation>
        </message>
    </context>
    <context>
        <name>PriceMargin</name>
        <message>
            <source>no price makes up for it</source>
            <translation>价格无法弥补</translation>
        </message>
        <message>
            <source>Points above a bid without a certificate ÷ (price weight − these points), for lowest-price scoring</source>
            <translation>与无证书的分差 ÷（价格分权重 − 该分差），按低价优先法计算</translation>
        </message>
    </context>
    <context>
        <name>ProjectForm</name>
        <message>
            <source>Project name</source>
            <translation>项目名称</translation>
        </message>
        <message>
            <source>Project number</source>
            <translation>项目编号</translation>
        </message>
        <message>
            <source>Bid opening day</source>
            <translation>开标日</translation>
        </message>
        <message>
            <source>Not given</source>
            <translation>未填写</translation>
        </message>
        <message>
            <source>Pick the bid opening day</source>
            <translation>选择开标日</translation>
        </message>
    </context>
    <context>
        <name>Projects</name>
        <message>
            <source>Opening the project</source>
            <translation>正在打开项目</translation>
        </message>
        <message>
            <source>Restoring the project</source>
            <translation>正在恢复</translation>
        </message>
        <message>
            <source>Saving the project</source>
            <translation>正在保存项目</translation>
        </message>
    </context>
    <context>
        <name>Readings</name>
        <message>
            <source>to confirm</source>
            <translation>待确认</translation>
        </message>
        <message>
            <source>not provided</source>
            <translation>未提供</translation>
        </message>
        <message>
            <source>valid</source>
            <translation>有效</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>已过期</translation>
        </message>
        <message>
            <source>not yet valid</source>
            <translation>尚未生效</translation>
        </message>
        <message>
            <source>suspended</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>revoked</source>
            <translation>已撤销</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>已注销</translation>
        </message>
        <message>
            <source>opening day missing</source>
            <translation>缺开标日</translation>
        </message>
        <message>
            <source>no end date</source>
            <translation>缺有效期</translation>
        </message>
    </context>
    <context>
        <name>ReasonsAside</name>
        <message>
            <source>Reasons</source>
            <translation>得分依据</translation>
        </message>
        <message>
            <source>Choose a bidder to see how its points come about.</source>
            <translation>选择一家投标人，查看得分的由来。</translation>
        </message>
        <message>
            <source>No rank yet</source>
            <translation>暂无名次</translation>
        </message>
        <message>
            <source>%1 points</source>
            <translation>%1 分</translation>
        </message>
        <message>
            <source>Rank %1</source>
            <translation>第 %1 名</translation>
        </message>
        <message>
            <source>A person must decide first</source>
            <translation>需人工确认</translation>
        </message>
        <message>
            <source>See “To decide” on the bidders page; until then there are no final points.</source>
            <translation>请到“投标人”页的“待处理”中确认；确认前得分未定。</translation>
        </message>
        <message>
            <source>Cells</source>
            <translation>单元格</translation>
        </message>
    </context>
    <context>
        <name>Recipes</name>
        <message>
            <source>Export recipe</source>
            <translation>导出识别方案</translation>
        </message>
        <message>
            <source>Import recipe</source>
            <translation>导入识别方案</translation>
        </message>
        <message>
            <source>Recipes</source>
            <translation>识别方案</translation>
        </message>
    </context>
    <context>
        <name>RecoveryBanner</name>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>丢弃</translation>
        </message>
        <message>
            <source>Untitled project</source>
            <translation>未命名项目</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n 处修改</numerusform>
            </translation>
        </message>
        <message>
            <source>changed</source>
            <translation>有修改</translation>
        </message>
        <message>
            <source>The window was not closed properly; unsaved work was found: %1, %2</source>
            <translation>上次未正常关闭，找到未保存的工作：%1，%2</translation>
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message>
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>A short preview; the files hold every figure and its source cell.</source>
            <translation>简要预览；导出的文件列出每个数字及其来源单元格。</translation>
        </message>
        <message>
            <source>Preview of the report</source>
            <translation>报告预览</translation>
        </message>
        <message>
            <source>Nothing to report yet</source>
            <translation>还没有可导出的内容</translation>
        </message>
        <message>
            <source>Next: open a bidder list. The rule and its review can be reported once it is scored.</source>
            <translation>下一步：打开投标人名单，评分后即可导出报告。</translation>
        </message>
        <message numerus="yes">
            <source>%n bidder(s) to confirm; the report will say so.</source>
            <translation>
                <numerusform>%n 家待确认，报告中会注明。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Rereading</name>
        <message>
            <source>Reading the bidder list</source>
            <translation>正在读取名单</translation>
        </message>
    </context>
    <context>
        <name>ResultsModel</name>
        <message>
            <source>Rank</source>
            <translation>名次</translation>
        </message>
        <message>
            <source>Bidder</source>
            <translation>投标人</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>总分</translation>
        </message>
        <message>
            <source>Make-up</source>
            <translation>构成</translation>
        </message>
    </context>
    <context>
        <name>ResultsPage</name>
        <message>
            <source>Results</source>
            <translation>评分结果</translation>
        </message>
        <message>
            <source>Filter bidders, levels, states…</source>
            <translation>筛选投标人、等级、状态…</translation>
        </message>
        <message>
            <source>Ranking</source>
            <translation>排名</translation>
        </message>
        <message>
            <source>The scores below are those before the last change; new ones are being worked out.</source>
            <translation>以下为更改前的得分，正在重新计分。</translation>
        </message>
        <message>
            <source>The bidders are being scored</source>
            <translation>正在计分</translation>
        </message>
        <message>
            <source>Points, ranks and their reasons stand here in a moment.</source>
            <translation>得分、名次与理由稍后显示在这里。</translation>
        </message>
        <message>
            <source>No results yet</source>
            <translation>还没有评分结果</translation>
        </message>
        <message>
            <source>Next: open a bidder list. Points, ranks and their reasons then stand here.</source>
            <translation>下一步：打开投标人名单，得分、名次和依据会列在这里。</translation>
        </message>
        <message numerus="yes">
            <source>%n bidder(s) to confirm; ranks are provisional.</source>
            <translation>
                <numerusform>%n 家待确认，名次为暂定。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>rounded half up to %n decimal(s)</source>
            <translation>
                <numerusform>四舍五入到 %n 位小数</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>rounded half to even to %n decimal(s)</source>
            <translation>
                <numerusform>四舍六入五成双到 %n 位小数</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>cut to %n decimal(s)</source>
            <translation>
                <numerusform>截取到 %n 位小数</numerusform>
            </translation>
        </message>
        <message>
            <source>full points %1</source>
            <translation>满分 %1</translation>
        </message>
    </context>
    <context>
        <name>ReviewAside</name>
        <message>
            <source>Fairness review</source>
            <translation>公平性审查</translation>
        </message>
        <message numerus="yes">
            <source>%n check(s) found nothing</source>
            <translation>
                <numerusform>另有 %n 项检查未发现问题</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n check(s) lack what they need to tell</source>
            <translation>
                <numerusform>%n 项缺少材料无法判断</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>，</translation>
        </message>
        <message>
            <source>Advisory only; a person must review every conclusion.</source>
            <translation>提示性结论，需人工复核。</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n 错误</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n 警告</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n 提示</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RuleChooser</name>
        <message>
            <source>Rule set</source>
            <translation>评分规则</translation>
        </message>
        <message>
            <source>Price weight</source>
            <translation>价格分权重</translation>
        </message>
        <message>
            <source>Open rule…</source>
            <translation>打开规则…</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <source>%1 (changed)</source>
            <translation>%1（已修改）</translation>
        </message>
    </context>
    <context>
        <name>RulesPage</name>
        <message>
            <source>Rules</source>
            <translation>评分规则</translation>
        </message>
        <message>
            <source>Scoring rule for certificates</source>
            <translation>售后服务认证评分规则</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>未填写</translation>
        </message>
        <message>
            <source>price weight %1</source>
            <translation>价格分权重 %1</translation>
        </message>
        <message>
            <source>bid opening %1</source>
            <translation>开标日 %1</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n 处待确认</numerusform>
            </translation>
        </message>
        <message>
            <source>all confirmed</source>
            <translation>全部确认</translation>
        </message>
        <message>
            <source>scoring…</source>
            <translation>正在计分…</translation>
        </message>
        <message numerus="yes">
            <source>%n bidder(s)</source>
            <translation>
                <numerusform>%n 家投标人</numerusform>
            </translation>
        </message>
        <message>
            <source>No bidders yet</source>
            <translation>还没有投标人</translation>
        </message>
        <message>
            <source>Law data as of %1</source>
            <translation>法规数据截至 %1</translation>
        </message>
        <message>
            <source>Advisory; needs human review</source>
            <translation>提示性结论，需人工复核</translation>
        </message>
        <message>
            <source>Theme: %1</source>
            <translation>主题：%1</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation>未保存的更改</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>已保存 %1</translation>
        </message>
    </context>
    <context>
        <name>TierTable</name>
        <message>
            <source>Level</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>标准分数线</translation>
        </message>
        <message>
            <source>In total</source>
            <translation>折算总分</translation>
        </message>
        <message>
            <source>Holders</source>
            <translation>持有者</translation>
        </message>
        <message>
            <source>named twice</source>
            <translation>重复</translation>
        </message>
        <message>
            <source>Worth in price</source>
            <translation>相当于报价可高出</translation>
        </message>
        <message>
            <source>not in standard</source>
            <translation>标准中不存在</translation>
        </message>
        <message>
            <source>no points set</source>
            <translation>未设分值</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>规则未写明</translation>
        </message>
        <message>
            <source>Not provided or no longer valid</source>
            <translation>未提供或已失效</translation>
        </message>
    </context>
    <context>
        <name>TiersCard</name>
        <message>
            <source>%1: points by level</source>
            <translation>%1：各等级得分</translation>
        </message>
        <message>
            <source>Level in the rule's own words</source>
            <translation>规则中的等级文字，如“二星级”</translation>
        </message>
        <message>
            <source>Add row</source>
            <translation>添加一行</translation>
        </message>
        <message>
            <source>Remove row</source>
            <translation>删除此行</translation>
        </message>
        <message>
            <source>An empty field means that the rule does not mention the level.</source>
            <translation>得分留空表示规则没有提到该等级。</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Open…</source>
            <translation>打开…</translation>
        </message>
        <message>
            <source>Export reports</source>
            <translation>导出报告</translation>
        </message>
        <message>
            <source>Ctrl+K Search commands</source>
            <translation>Ctrl+K 搜索命令</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation>未保存的更改</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>done</source>
            <translation>已完成</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n 处待确认</numerusform>
            </translation>
        </message>
    </context>
</TS>
