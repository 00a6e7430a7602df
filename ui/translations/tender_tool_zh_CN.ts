<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../dialogs/about.py" line="15"/>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <location filename="../dialogs/about.py" line="20"/>
        <source>Tender tool</source>
        <translation>招标评分工具</translation>
    </message>
    <message>
        <location filename="../dialogs/about.py" line="22"/>
        <source>Scores bidders&apos; service certificates and reviews whether the rule that does it is fair.</source>
        <translation>为投标人的售后服务认证计分，并审查评分规则是否公平。</translation>
    </message>
    <message>
        <location filename="../dialogs/about.py" line="24"/>
        <source>Law data as of %1</source>
        <translation>法规数据截至 %1</translation>
    </message>
    <message>
        <location filename="../dialogs/about.py" line="25"/>
        <source>Advisory only; a person must review every conclusion.</source>
        <translation>提示性结论，需人工复核。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <location filename="../actions.py" line="23"/>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <location filename="../actions.py" line="24"/>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="25"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../actions.py" line="26"/>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="27"/>
        <source>Save every 5 minutes</source>
        <translation>每 5 分钟自动保存</translation>
    </message>
    <message>
        <location filename="../actions.py" line="28"/>
        <source>Open bidder list…</source>
        <translation>打开名单…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="29"/>
        <source>Start with the sample</source>
        <translation>用示例开始</translation>
    </message>
    <message>
        <location filename="../actions.py" line="30"/>
        <source>New whole scoring table</source>
        <translation>新建综合评分表</translation>
    </message>
    <message>
        <location filename="../actions.py" line="31"/>
        <source>Read members&apos; score sheets…</source>
        <translation>读入评委打分表…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="32"/>
        <source>Open rule file…</source>
        <translation>打开规则文件…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="33"/>
        <source>Save rule as…</source>
        <translation>规则另存为…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="34"/>
        <source>Save empty list to hand out…</source>
        <translation>保存空白名单模板…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="35"/>
        <source>Export column recipe…</source>
        <translation>导出识别方案…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="36"/>
        <source>Import column recipe…</source>
        <translation>导入识别方案…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="37"/>
        <source>Export reports</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <location filename="../actions.py" line="38"/>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <location filename="../actions.py" line="39"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../actions.py" line="40"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="../actions.py" line="41"/>
        <source>Search commands…</source>
        <translation>搜索命令…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="42"/>
        <source>Show right column</source>
        <translation>显示右栏</translation>
    </message>
    <message>
        <location filename="../actions.py" line="43"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../actions.py" line="44"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../actions.py" line="45"/>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location filename="../actions.py" line="49"/>
        <source>About and legal basis</source>
        <translation>关于与法规依据</translation>
    </message>
</context>
<context>
    <name>BackIn</name>
    <message>
        <location filename="../pages/notes_reject.py" line="45"/>
        <source>This bid is out</source>
        <translation>该投标已作无效处理</translation>
    </message>
    <message>
        <location filename="../pages/notes_reject.py" line="50"/>
        <source>Take it back in</source>
        <translation>重新纳入评分</translation>
    </message>
    <message>
        <location filename="../pages/notes_reject.py" line="54"/>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <location filename="../pages/notes_reject.py" line="55"/>
        <source>The explanation stands after all</source>
        <translation>改为说明成立</translation>
    </message>
</context>
<context>
    <name>BandLine</name>
    <message>
        <location filename="../pages/factor_bands.py" line="65"/>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../pages/factor_bands.py" line="66"/>
        <source>points</source>
        <translation>分</translation>
    </message>
    <message>
        <location filename="../pages/factor_bands.py" line="67"/>
        <source>Lower bound</source>
        <translation>下限</translation>
    </message>
    <message>
        <location filename="../pages/factor_bands.py" line="68"/>
        <source>Upper bound</source>
        <translation>上限</translation>
    </message>
    <message>
        <location filename="../pages/factor_bands.py" line="69"/>
        <source>Points of the tier</source>
        <translation>本档得分</translation>
    </message>
    <message>
        <location filename="../pages/factor_bands.py" line="70"/>
        <source>Does the lower bound count?</source>
        <translation>下限是否包含</translation>
    </message>
    <message>
        <location filename="../pages/factor_bands.py" line="71"/>
        <source>Does the upper bound count?</source>
        <translation>上限是否包含</translation>
    </message>
    <message>
        <location filename="../pages/factor_bands.py" line="72"/>
        <location filename="../pages/factor_bands.py" line="73"/>
        <source>no bound</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>BandsEditor</name>
    <message>
        <location filename="../pages/factor_bands.py" line="129"/>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <location filename="../pages/factor_bands.py" line="130"/>
        <source>Tiers, the first that holds the number counts%1</source>
        <translation>档次（按先后取第一个符合的档）%1</translation>
    </message>
    <message>
        <location filename="../pages/factor_bands.py" line="131"/>
        <source>Add tier</source>
        <translation>添加一档</translation>
    </message>
</context>
<context>
    <name>BiddersAside</name>
    <message>
        <location filename="../pages/bidders_aside.py" line="64"/>
        <source>To decide</source>
        <translation>待处理</translation>
    </message>
    <message>
        <location filename="../pages/bidders_aside.py" line="66"/>
        <source>Nothing waits for a decision.</source>
        <translation>没有待确认的内容。</translation>
    </message>
    <message>
        <location filename="../pages/bidders_aside.py" line="67"/>
        <source>The bidders are being scored…</source>
        <translation>正在计分…</translation>
    </message>
    <message>
        <location filename="../pages/bidders_aside.py" line="68"/>
        <source>Whatever needs a person&apos;s decision will stand here.</source>
        <translation>需要人工确认的内容会列在这里。</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/bidders_aside.py" line="85"/>
        <source>%n more wait</source>
        <translation>
            <numerusform>另有 %n 家待确认</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/bidders_aside.py" line="70"/>
        <source>Reading notes</source>
        <translation>读取说明</translation>
    </message>
    <message>
        <location filename="../pages/bidders_aside.py" line="131"/>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <location filename="../pages/bidders_aside.py" line="140"/>
        <source>Go to %1</source>
        <translation>查看 %1</translation>
    </message>
</context>
<context>
    <name>BiddersPage</name>
    <message>
        <location filename="../pages/bidders_page.py" line="30"/>
        <source>Bidders</source>
        <translation>投标人</translation>
    </message>
    <message>
        <location filename="../pages/bidders_page.py" line="82"/>
        <source>Open list…</source>
        <translation>打开名单…</translation>
    </message>
    <message>
        <location filename="../pages/bidders_page.py" line="83"/>
        <source>Start with the sample</source>
        <translation>用示例开始</translation>
    </message>
    <message>
        <location filename="../pages/bidders_page.py" line="84"/>
        <source>Save empty list…</source>
        <translation>保存空白名单模板…</translation>
    </message>
    <message>
        <location filename="../pages/bidders_page.py" line="86"/>
        <source>Drop a bidder list here</source>
        <translation>把投标人名单拖到这里</translation>
    </message>
    <message>
        <location filename="../pages/bidders_page.py" line="87"/>
        <source>Excel, CSV or a Word table as it is: titles, notes and totals may stay in it. It is only read.</source>
        <translation>Excel、CSV 或 Word 表格，保持原样即可：标题、备注、合计行都可以保留。只读取文件，不改动。</translation>
    </message>
    <message>
        <location filename="../pages/bidders_page.py" line="89"/>
        <source>Bidder list as read</source>
        <translation>读入的投标人名单</translation>
    </message>
    <message>
        <location filename="../pages/bidders_page.py" line="99"/>
        <source>Bidder list</source>
        <translation>投标人名单</translation>
    </message>
    <message>
        <location filename="../pages/bidders_page.py" line="99"/>
        <source>Import the bidder list</source>
        <translation>导入投标人名单</translation>
    </message>
    <message>
        <location filename="../pages/bidders_page.py" line="127"/>
        <source>Next: open the list from the bid opening, or try the program with the sample.</source>
        <translation>下一步：打开开标时的投标人名单，或先用示例试用。</translation>
    </message>
    <message>
        <location filename="../pages/bidders_page.py" line="128"/>
        <source>sheet “%1”</source>
        <translation>工作表“%1”</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/bidders_page.py" line="130"/>
        <source>%n bidder(s)</source>
        <translation>
            <numerusform>%n 家投标人</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/bidders_page.py" line="133"/>
        <source>header in row %1</source>
        <translation>第 %1 行为表头</translation>
    </message>
    <message>
        <location filename="../pages/bidders_page.py" line="133"/>
        <source>header in column %1</source>
        <translation>第 %1 列为表头</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/bidders_page.py" line="136"/>
        <source>%n row(s) not taken as bidders</source>
        <translation>
            <numerusform>%n 行未作为投标人读入</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <location filename="../pages/explanation_chain.py" line="75"/>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <location filename="../pages/results_changes.py" line="30"/>
        <source>Bidder</source>
        <translation>投标人</translation>
    </message>
    <message>
        <location filename="../pages/results_changes.py" line="30"/>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <location filename="../pages/results_changes.py" line="30"/>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/results_changes.py" line="47"/>
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 家</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnChips</name>
    <message>
        <location filename="../pages/column_chips.py" line="45"/>
        <source>Sheet: %1</source>
        <translation>工作表：%1</translation>
    </message>
    <message>
        <location filename="../pages/column_chips.py" line="46"/>
        <source>Choose another sheet</source>
        <translation>换一个工作表</translation>
    </message>
    <message>
        <location filename="../pages/column_chips.py" line="60"/>
        <location filename="../pages/column_chips.py" line="81"/>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <location filename="../pages/column_chips.py" line="66"/>
        <source>Taken for: %1</source>
        <translation>读作：%1</translation>
    </message>
    <message>
        <location filename="../pages/column_chips.py" line="92"/>
        <source>Remembered for lists with this header ✓</source>
        <translation>已记住，同样表头照此识别 ✓</translation>
    </message>
    <message>
        <location filename="../pages/column_chips.py" line="94"/>
        <source>Read lists with this header like this from now on</source>
        <translation>以后同样表头照此识别</translation>
    </message>
    <message>
        <location filename="../pages/column_chips.py" line="101"/>
        <source>Opening day missing</source>
        <translation>开标日未填写</translation>
    </message>
    <message>
        <location filename="../pages/column_chips.py" line="103"/>
        <source>Opening day %1 (filled in)</source>
        <translation>开标日 %1（人工填写）</translation>
    </message>
    <message>
        <location filename="../pages/column_chips.py" line="104"/>
        <source>Opening day %1 (from %2)</source>
        <translation>开标日 %1（取自 %2）</translation>
    </message>
</context>
<context>
    <name>CommandsDialog</name>
    <message>
        <location filename="../dialogs/commands.py" line="19"/>
        <source>Search commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <location filename="../dialogs/commands.py" line="23"/>
        <location filename="../dialogs/commands.py" line="24"/>
        <source>Type part of a command</source>
        <translation>输入命令的一部分</translation>
    </message>
    <message>
        <location filename="../dialogs/commands.py" line="28"/>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>CommitteeCard</name>
    <message numerus="yes">
        <location filename="../pages/committee_card.py" line="91"/>
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 名评委</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/committee_card.py" line="92"/>
        <source>Committee</source>
        <translation>评标委员会</translation>
    </message>
    <message>
        <location filename="../pages/committee_card.py" line="93"/>
        <source>Names of the members, one a line or with 、 between them</source>
        <translation>评委姓名，每行一个，或用、隔开</translation>
    </message>
    <message>
        <location filename="../pages/committee_card.py" line="94"/>
        <source>Make score sheets…</source>
        <translation>生成打分表…</translation>
    </message>
    <message>
        <location filename="../pages/committee_card.py" line="95"/>
        <source>Read score sheets…</source>
        <translation>读入打分表…</translation>
    </message>
    <message>
        <location filename="../pages/committee_card.py" line="96"/>
        <source>Read a folder…</source>
        <translation>读入文件夹…</translation>
    </message>
    <message>
        <location filename="../pages/committee_card.py" line="137"/>
        <source>The table has no factor that members give points for.</source>
        <translation>评分表里没有评委打分的评分项。</translation>
    </message>
    <message>
        <location filename="../pages/committee_card.py" line="139"/>
        <source>Open a bidder list first; then score sheets can be made for the members.</source>
        <translation>请先打开投标人名单，再为评委生成打分表。</translation>
    </message>
    <message>
        <location filename="../pages/committee_card.py" line="140"/>
        <source>No points yet: make score sheets, have them filled in, and read them here.</source>
        <translation>还没有打分：请生成打分表交评委填写，填好后在这里读入。</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/committee_card.py" line="151"/>
        <source>%n score sheet(s) written</source>
        <translation>
            <numerusform>已生成 %n 份打分表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/committee_card.py" line="155"/>
        <source>Points of %n member(s) read</source>
        <translation>
            <numerusform>已读入 %n 名评委的打分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitteeFiles</name>
    <message>
        <location filename="../committee_files.py" line="34"/>
        <source>Folder for the score sheets</source>
        <translation>打分表保存到</translation>
    </message>
    <message>
        <location filename="../committee_files.py" line="41"/>
        <source>Score sheets</source>
        <translation>打分表</translation>
    </message>
    <message>
        <location filename="../committee_files.py" line="43"/>
        <source>Read score sheets</source>
        <translation>读入打分表</translation>
    </message>
    <message>
        <location filename="../committee_files.py" line="51"/>
        <source>Folder with the score sheets</source>
        <translation>存放打分表的文件夹</translation>
    </message>
    <message>
        <location filename="../committee_files.py" line="64"/>
        <source>Writing the score sheets</source>
        <translation>正在生成打分表</translation>
    </message>
    <message>
        <location filename="../committee_files.py" line="79"/>
        <source>Reading the score sheets</source>
        <translation>正在读入打分表</translation>
    </message>
</context>
<context>
    <name>CommitteeScores</name>
    <message>
        <location filename="../pages/committee_scores.py" line="60"/>
        <source>Points by hand</source>
        <translation>手工录入打分</translation>
    </message>
    <message>
        <location filename="../pages/committee_scores.py" line="61"/>
        <location filename="../pages/committee_scores.py" line="62"/>
        <source>Member</source>
        <translation>评委</translation>
    </message>
    <message>
        <location filename="../pages/committee_scores.py" line="63"/>
        <source>Name of a member</source>
        <translation>评委姓名</translation>
    </message>
    <message>
        <location filename="../pages/committee_scores.py" line="64"/>
        <source>Points of the member</source>
        <translation>该评委的打分</translation>
    </message>
    <message>
        <location filename="../pages/committee_scores.py" line="85"/>
        <source>Open a bidder list first.</source>
        <translation>请先打开投标人名单。</translation>
    </message>
    <message>
        <location filename="../pages/committee_scores.py" line="87"/>
        <source>The table has no factor that members give points for.</source>
        <translation>评分表里没有评委打分的评分项。</translation>
    </message>
    <message>
        <location filename="../pages/committee_scores.py" line="89"/>
        <source>Type a member&apos;s name to enter points by hand.</source>
        <translation>填写评委姓名后可手工录入打分。</translation>
    </message>
    <message>
        <location filename="../pages/committee_scores.py" line="91"/>
        <source>Double-click a cell or type into it; points outside the range are not taken.</source>
        <translation>双击单元格或直接键入分数；超出范围的分数不会采用。</translation>
    </message>
</context>
<context>
    <name>CommitteeTable</name>
    <message>
        <location filename="../models/committee_table.py" line="90"/>
        <source>Factor (least–full)</source>
        <translation>评分项（最低–满分）</translation>
    </message>
    <message>
        <location filename="../models/committee_table.py" line="132"/>
        <source>“%1”: points once given can be changed, not emptied.</source>
        <translation>“%1”：已打的分数可以改，不能清空。</translation>
    </message>
    <message>
        <location filename="../models/committee_table.py" line="136"/>
        <source>“%1” takes points from %2, and “%3” was not taken.</source>
        <translation>“%1”的打分范围是 %2，“%3”没有采用。</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <location filename="../pages/explanation_comparison.py" line="38"/>
        <source>Shares rank %1 with</source>
        <translation>并列第 %1 名</translation>
    </message>
    <message>
        <location filename="../pages/explanation_comparison.py" line="39"/>
        <source>Why above rank %1</source>
        <translation>为什么高于第 %1 名</translation>
    </message>
    <message>
        <location filename="../pages/explanation_comparison.py" line="39"/>
        <source>Why below rank %1</source>
        <translation>为什么低于第 %1 名</translation>
    </message>
    <message>
        <location filename="../pages/explanation_comparison.py" line="48"/>
        <source>In all</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <location filename="../pages/decision_card.py" line="101"/>
        <source>Opening day missing</source>
        <translation>开标日未填写</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/decision_card.py" line="102"/>
        <source>Whether %n certificate(s) are valid cannot be told without it.</source>
        <translation>
            <numerusform>没有开标日，无法判断 %n 家的证书是否有效。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/decision_card.py" line="103"/>
        <source>Fill in the opening day</source>
        <translation>填写开标日</translation>
    </message>
    <message>
        <location filename="../pages/decision_card.py" line="103"/>
        <source>Decide one by one</source>
        <translation>逐家确认</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <location filename="../pages/notes_deciding.py" line="40"/>
        <source>Go to %1</source>
        <translation>转到 %1</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <location filename="../pages/decision_card.py" line="49"/>
        <source>Valid, count it</source>
        <translation>证书有效，计分</translation>
    </message>
    <message>
        <location filename="../pages/decision_card.py" line="49"/>
        <source>Count the certificate of %1</source>
        <translation>%1 的证书有效，计分</translation>
    </message>
    <message>
        <location filename="../pages/decision_card.py" line="50"/>
        <source>Do not count</source>
        <translation>不计分</translation>
    </message>
    <message>
        <location filename="../pages/decision_card.py" line="50"/>
        <source>Do not count the certificate of %1</source>
        <translation>%1 的证书不计分</translation>
    </message>
    <message>
        <location filename="../pages/decision_card.py" line="54"/>
        <source>Choose level…</source>
        <translation>选择等级…</translation>
    </message>
    <message>
        <location filename="../pages/decision_card.py" line="54"/>
        <source>Choose the level of %1</source>
        <translation>选择 %1 的等级</translation>
    </message>
    <message>
        <location filename="../pages/decision_card.py" line="56"/>
        <source>Count as not provided</source>
        <translation>按未提供</translation>
    </message>
    <message>
        <location filename="../pages/decision_card.py" line="56"/>
        <source>Count %1 as not provided</source>
        <translation>%1 按未提供计</translation>
    </message>
</context>
<context>
    <name>DrawCard</name>
    <message numerus="yes">
        <location filename="../pages/notes_draw.py" line="33"/>
        <source>%n bidder(s) share this rank.</source>
        <translation>
            <numerusform>%n 家并列此名次。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/notes_draw.py" line="36"/>
        <source>Press them in the order drawn:</source>
        <translation>按抽取的先后依次点选：</translation>
    </message>
    <message>
        <location filename="../pages/notes_draw.py" line="49"/>
        <source>Record the draw</source>
        <translation>记录抽取结果</translation>
    </message>
</context>
<context>
    <name>EffectCard</name>
    <message>
        <location filename="../pages/explanation_effects.py" line="61"/>
        <source>Does “%1” decide the ranking?</source>
        <translation>“%1”是否决定名次</translation>
    </message>
    <message>
        <location filename="../pages/explanation_effects.py" line="64"/>
        <source>Work it out</source>
        <translation>计算</translation>
    </message>
    <message>
        <location filename="../pages/explanation_effects.py" line="65"/>
        <source>Comparing the ranking without each factor</source>
        <translation>正在比较去掉各评分项后的名次</translation>
    </message>
    <message>
        <location filename="../pages/explanation_effects.py" line="70"/>
        <source>Nobody has a total yet.</source>
        <translation>还没有投标人有总分。</translation>
    </message>
    <message>
        <location filename="../pages/explanation_effects.py" line="78"/>
        <source>It decides. Without it %1 has the highest total.</source>
        <translation>决定。去掉该项，总分最高的是%1。</translation>
    </message>
    <message>
        <location filename="../pages/explanation_effects.py" line="80"/>
        <source>No. Without it %1 still has the highest total.</source>
        <translation>不决定。去掉该项，总分最高的仍是%1。</translation>
    </message>
    <message>
        <location filename="../pages/explanation_effects.py" line="87"/>
        <source>No full points from 0 to 100 would change that.</source>
        <translation>该项满分在 0–100 分之间怎么改，都不会改变。</translation>
    </message>
    <message>
        <location filename="../pages/explanation_effects.py" line="89"/>
        <source>At %1 full points (now %2) that would change.</source>
        <translation>该项满分改为 %1 分（现为 %2 分）时，总分最高的会改变。</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/explanation_effects.py" line="96"/>
        <source> and %n more</source>
        <translation>
            <numerusform>等（另有 %n 家）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <location filename="../widgets/empty.py" line="47"/>
        <source>Open list…</source>
        <translation>打开名单…</translation>
    </message>
    <message>
        <location filename="../widgets/empty.py" line="48"/>
        <source>Start with the sample</source>
        <translation>用示例开始</translation>
    </message>
</context>
<context>
    <name>ExplanationView</name>
    <message>
        <location filename="../pages/explanation_view.py" line="50"/>
        <source>Reasons</source>
        <translation>得分理由</translation>
    </message>
    <message>
        <location filename="../pages/explanation_view.py" line="51"/>
        <source>Choose a bidder to see how its points come about.</source>
        <translation>选择一个投标人，查看其得分由来。</translation>
    </message>
    <message>
        <location filename="../pages/explanation_view.py" line="79"/>
        <source>Is this price not the right one?</source>
        <translation>报价有误？</translation>
    </message>
    <message>
        <location filename="../pages/explanation_view.py" line="102"/>
        <source>It has no rank until everything that waits for a person is decided.</source>
        <translation>待确认事项处理完之前没有名次。</translation>
    </message>
    <message>
        <location filename="../pages/explanation_view.py" line="123"/>
        <source>All factors of this bidder</source>
        <translation>查看该投标人的全部评分项</translation>
    </message>
    <message>
        <location filename="../pages/explanation_view.py" line="134"/>
        <source>Not scored</source>
        <translation>不参加评分</translation>
    </message>
    <message>
        <location filename="../pages/explanation_view.py" line="136"/>
        <source>No rank yet</source>
        <translation>暂无名次</translation>
    </message>
    <message>
        <location filename="../pages/explanation_view.py" line="137"/>
        <source>Rank %1</source>
        <translation>第 %1 名</translation>
    </message>
    <message>
        <location filename="../pages/explanation_view.py" line="139"/>
        <source>Shared rank %1</source>
        <translation>并列第 %1 名</translation>
    </message>
    <message>
        <location filename="../pages/explanation_view.py" line="140"/>
        <source>%1 points</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <location filename="../pages/explanation_view.py" line="144"/>
        <source>%1 ahead</source>
        <translation>领先 %1 分</translation>
    </message>
</context>
<context>
    <name>ExportAside</name>
    <message>
        <location filename="../pages/export_aside.py" line="54"/>
        <source>Files to write</source>
        <translation>要导出的文件</translation>
    </message>
    <message>
        <location filename="../pages/export_aside.py" line="63"/>
        <source>Language of the report</source>
        <translation>报告语言</translation>
    </message>
    <message>
        <location filename="../pages/export_aside.py" line="64"/>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../pages/export_aside.py" line="67"/>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <location filename="../pages/export_aside.py" line="68"/>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <location filename="../pages/export_aside.py" line="76"/>
        <source>Written</source>
        <translation>已导出</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/export_aside.py" line="76"/>
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/export_aside.py" line="91"/>
        <source>Writing the reports</source>
        <translation>正在写出报告</translation>
    </message>
    <message>
        <location filename="../pages/export_aside.py" line="113"/>
        <source>Choose folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <location filename="../pages/export_aside.py" line="128"/>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../pages/export_aside.py" line="128"/>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
</context>
<context>
    <name>FactCard</name>
    <message numerus="yes">
        <location filename="../pages/notes_fact.py" line="48"/>
        <source>%n more wait</source>
        <translation>
            <numerusform>另有 %n 项待确认</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/notes_fact.py" line="51"/>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <location filename="../pages/notes_fact.py" line="72"/>
        <source>Number</source>
        <translation>数值</translation>
    </message>
    <message>
        <location filename="../pages/notes_fact.py" line="73"/>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <location filename="../pages/notes_fact.py" line="73"/>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../pages/notes_fact.py" line="77"/>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <location filename="../pages/notes_fact.py" line="78"/>
        <source>Reason or where it stands (optional)</source>
        <translation>理由或出处（可不填）</translation>
    </message>
</context>
<context>
    <name>FactorCard</name>
    <message>
        <location filename="../pages/factor_card.py" line="67"/>
        <source>Name of the factor</source>
        <translation>评分项名称</translation>
    </message>
    <message>
        <location filename="../pages/factor_card.py" line="68"/>
        <source>Group</source>
        <translation>所在分组</translation>
    </message>
    <message>
        <location filename="../pages/factor_card.py" line="116"/>
        <source>as the full points</source>
        <translation>同满分</translation>
    </message>
    <message>
        <location filename="../pages/factor_card.py" line="137"/>
        <source>The regime chosen does not allow this formula.</source>
        <translation>所选法律体系不允许用这种方法计算价格分。</translation>
    </message>
    <message>
        <location filename="../pages/factor_card.py" line="170"/>
        <source>Does not go with another figure of this factor: change that one first.</source>
        <translation>与本评分项的其他数值矛盾，请先改那一处。</translation>
    </message>
</context>
<context>
    <name>FactorCheck</name>
    <message>
        <location filename="../models/factor_check.py" line="41"/>
        <source>Must lie from %1 to %2.</source>
        <translation>应在 %1 到 %2 之间。</translation>
    </message>
    <message>
        <location filename="../models/factor_check.py" line="43"/>
        <source>Must lie above %1 and be no more than %2.</source>
        <translation>应大于 %1 且不超过 %2。</translation>
    </message>
    <message>
        <location filename="../models/factor_check.py" line="54"/>
        <source>A factor needs a name.</source>
        <translation>评分项需要名称。</translation>
    </message>
    <message>
        <location filename="../models/factor_check.py" line="56"/>
        <source>“%1” is there already: each factor has a name of its own.</source>
        <translation>已有“%1”，评分项名称不能重复。</translation>
    </message>
    <message>
        <location filename="../models/factor_check.py" line="92"/>
        <source>A tier needs a bound below or above.</source>
        <translation>每档至少要有下限或上限。</translation>
    </message>
    <message>
        <location filename="../models/factor_check.py" line="96"/>
        <source>The lower bound must lie below the upper one.</source>
        <translation>下限应小于上限。</translation>
    </message>
    <message>
        <location filename="../models/factor_check.py" line="101"/>
        <source>Weight and inner full score go together: fill in both or none.</source>
        <translation>权重和内部满分要一起填写，或者都不填。</translation>
    </message>
    <message>
        <location filename="../models/factor_check.py" line="114"/>
        <source>There must be one tier at least.</source>
        <translation>至少要有一档。</translation>
    </message>
    <message>
        <location filename="../models/factor_check.py" line="129"/>
        <source>A figure is needed here.</source>
        <translation>这里需要填写数值。</translation>
    </message>
    <message>
        <location filename="../models/factor_check.py" line="134"/>
        <source>This is no figure.</source>
        <translation>这不是数值。</translation>
    </message>
</context>
<context>
    <name>FactorFields</name>
    <message>
        <location filename="../pages/factor_fields.py" line="41"/>
        <source>Full points in the table</source>
        <translation>满分（表中分值）</translation>
    </message>
    <message>
        <location filename="../pages/factor_fields.py" line="42"/>
        <source>Inner full score</source>
        <translation>内部满分</translation>
    </message>
    <message>
        <location filename="../pages/factor_fields.py" line="43"/>
        <source>Criteria, in the document&apos;s words</source>
        <translation>评分标准（文件原文）</translation>
    </message>
    <message>
        <location filename="../pages/factor_fields.py" line="44"/>
        <source>Points for each item</source>
        <translation>每项得分</translation>
    </message>
    <message>
        <location filename="../pages/factor_fields.py" line="46"/>
        <source>Formula</source>
        <translation>计算方法</translation>
    </message>
    <message>
        <location filename="../pages/factor_fields.py" line="47"/>
        <source>Standard of the certificate</source>
        <translation>认证依据的标准</translation>
    </message>
    <message>
        <location filename="../pages/factor_fields.py" line="45"/>
        <source>Off for each shortcoming</source>
        <translation>每缺一项扣分</translation>
    </message>
    <message>
        <location filename="../pages/factor_fields.py" line="54"/>
        <source>Off for each % above</source>
        <translation>每高 1% 扣分</translation>
    </message>
    <message>
        <location filename="../pages/factor_fields.py" line="55"/>
        <source>Off for each % below</source>
        <translation>每低 1% 扣分</translation>
    </message>
    <message>
        <location filename="../pages/factor_fields.py" line="56"/>
        <source>Left out at each end</source>
        <translation>去掉高低各几家</translation>
    </message>
    <message>
        <location filename="../pages/factor_fields.py" line="61"/>
        <source>Least a member may give</source>
        <translation>评委最低可打</translation>
    </message>
    <message>
        <location filename="../pages/factor_fields.py" line="67"/>
        <source>Unit of the number</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <location filename="../pages/factor_fields.py" line="69"/>
        <source>Points in no tier</source>
        <translation>不在任何一档得分</translation>
    </message>
    <message>
        <location filename="../pages/factor_fields.py" line="75"/>
        <source>Not below</source>
        <translation>最低得分</translation>
    </message>
    <message>
        <location filename="../pages/factor_fields.py" line="83"/>
        <source>Weight in the table</source>
        <translation>表中权重</translation>
    </message>
    <message>
        <location filename="../pages/factor_fields.py" line="94"/>
        <source>Lowest price first</source>
        <translation>低价优先法</translation>
    </message>
    <message>
        <location filename="../pages/factor_fields.py" line="95"/>
        <source>Mean of the prices as benchmark</source>
        <translation>平均价基准法</translation>
    </message>
    <message>
        <location filename="../pages/factor_fields.py" line="102"/>
        <source>The mean of the prices is the benchmark; points come off for each percent away from it.</source>
        <translation>平均价基准法：以报价的平均值为基准价，每偏离 1% 扣分。</translation>
    </message>
    <message>
        <location filename="../pages/factor_fields.py" line="106"/>
        <source>Lowest price first: lowest evaluated price ÷ evaluated price × full points.</source>
        <translation>低价优先法：最低评审价 ÷ 评审价 × 满分。</translation>
    </message>
    <message>
        <location filename="../pages/factor_fields.py" line="109"/>
        <source>Each member gives points on a score sheet; their mean counts.</source>
        <translation>由评委在打分表上打分，取平均分。</translation>
    </message>
    <message>
        <location filename="../pages/factor_fields.py" line="112"/>
        <source>Number of items × points for each, up to the full points.</source>
        <translation>数量 × 每项得分，最多得满分。</translation>
    </message>
    <message>
        <location filename="../pages/factor_fields.py" line="115"/>
        <source>The first tier that holds the number counts; a number in none gets the points in no tier.</source>
        <translation>按数值落在哪一档给分；不在任何一档的，按所填分值。</translation>
    </message>
    <message>
        <location filename="../pages/factor_fields.py" line="119"/>
        <source>Full points less so many for each shortcoming counted.</source>
        <translation>从满分起，每缺一项扣分。</translation>
    </message>
    <message>
        <location filename="../pages/factor_fields.py" line="122"/>
        <source>Full points where it is met, none where it is not.</source>
        <translation>满足得满分，不满足不得分。</translation>
    </message>
    <message>
        <location filename="../pages/factor_fields.py" line="125"/>
        <source>A person enters the points with a reason.</source>
        <translation>由人工给分并写明理由。</translation>
    </message>
    <message>
        <location filename="../pages/factor_fields.py" line="126"/>
        <source>With a weight, the points by level count out of the inner full score.</source>
        <translation>填写权重时，各等级分值按内部满分折算。</translation>
    </message>
</context>
<context>
    <name>FactorKinds</name>
    <message>
        <location filename="../models/factor_kinds.py" line="27"/>
        <source>Price</source>
        <translation>价格分</translation>
    </message>
    <message>
        <location filename="../models/factor_kinds.py" line="28"/>
        <source>Committee&apos;s points</source>
        <translation>评委打分</translation>
    </message>
    <message>
        <location filename="../models/factor_kinds.py" line="29"/>
        <source>Points for each item</source>
        <translation>按数量计分</translation>
    </message>
    <message>
        <location filename="../models/factor_kinds.py" line="30"/>
        <source>Tiers by a number</source>
        <translation>按档次计分</translation>
    </message>
    <message>
        <location filename="../models/factor_kinds.py" line="31"/>
        <source>Off for each shortcoming</source>
        <translation>缺项扣分</translation>
    </message>
    <message>
        <location filename="../models/factor_kinds.py" line="32"/>
        <source>Met or not</source>
        <translation>是否满足</translation>
    </message>
    <message>
        <location filename="../models/factor_kinds.py" line="33"/>
        <source>Certificate level</source>
        <translation>认证等级</translation>
    </message>
    <message>
        <location filename="../models/factor_kinds.py" line="34"/>
        <source>Points given by a person</source>
        <translation>人工给分</translation>
    </message>
</context>
<context>
    <name>FactorList</name>
    <message>
        <location filename="../pages/factor_list.py" line="104"/>
        <location filename="../pages/factor_list.py" line="121"/>
        <source>Scoring table</source>
        <translation>评分表</translation>
    </message>
    <message>
        <location filename="../pages/factor_list.py" line="122"/>
        <location filename="../pages/factor_list.py" line="123"/>
        <source>Group for a new factor</source>
        <translation>新评分项所在分组</translation>
    </message>
    <message>
        <location filename="../pages/factor_list.py" line="124"/>
        <source>The group that a new factor joins; a name typed here makes a new group</source>
        <translation>新评分项加入的分组；填写新的名称即新建分组</translation>
    </message>
    <message>
        <location filename="../pages/factor_list.py" line="125"/>
        <source>Add factor</source>
        <translation>添加评分项</translation>
    </message>
    <message>
        <location filename="../pages/factor_list.py" line="126"/>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <location filename="../pages/factor_list.py" line="127"/>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <location filename="../pages/factor_list.py" line="128"/>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../pages/factor_list.py" line="172"/>
        <source>New group</source>
        <translation>新分组</translation>
    </message>
</context>
<context>
    <name>FactorTable</name>
    <message>
        <location filename="../models/factor_table.py" line="130"/>
        <source>the factors add up to %1</source>
        <translation>各项合计 %1</translation>
    </message>
    <message>
        <location filename="../models/factor_table.py" line="138"/>
        <source>%1 points in all</source>
        <translation>合计 %1 分</translation>
    </message>
    <message>
        <location filename="../models/factor_table.py" line="139"/>
        <source>%1 points in all, not 100</source>
        <translation>合计 %1 分，不是 100 分</translation>
    </message>
    <message>
        <location filename="../models/factor_table.py" line="156"/>
        <source>Factor</source>
        <translation>评分项</translation>
    </message>
    <message>
        <location filename="../models/factor_table.py" line="157"/>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="../models/factor_table.py" line="159"/>
        <source>Inner full score</source>
        <translation>内部满分</translation>
    </message>
    <message>
        <location filename="../models/factor_table.py" line="158"/>
        <source>Full points</source>
        <translation>满分</translation>
    </message>
</context>
<context>
    <name>FailureBanner</name>
    <message>
        <location filename="../widgets/failure_banner.py" line="33"/>
        <source>Something unexpected went wrong; nothing was changed.</source>
        <translation>出现了意外情况，内容没有改动。</translation>
    </message>
    <message>
        <location filename="../widgets/failure_banner.py" line="34"/>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <location filename="../widgets/failure_banner.py" line="42"/>
        <source>Work cannot be kept for recovery: its folder cannot be written. Save often.</source>
        <translation>无法写入恢复记录，意外关闭时未保存的更改会丢失，请经常保存。</translation>
    </message>
    <message>
        <location filename="../widgets/failure_banner.py" line="46"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../widgets/failure_banner.py" line="47"/>
        <source>Close the message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <location filename="../files.py" line="54"/>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../files.py" line="56"/>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../files.py" line="64"/>
        <source>Rule files</source>
        <translation>规则文件</translation>
    </message>
    <message>
        <location filename="../files.py" line="65"/>
        <source>Save rule as</source>
        <translation>规则另存为</translation>
    </message>
    <message>
        <location filename="../files.py" line="70"/>
        <source>Excel workbooks</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <location filename="../files.py" line="72"/>
        <source>Save empty list</source>
        <translation>保存空白名单模板</translation>
    </message>
    <message>
        <location filename="../files.py" line="87"/>
        <source>Reading the rule file</source>
        <translation>正在读取规则文件</translation>
    </message>
    <message>
        <location filename="../files.py" line="98"/>
        <source>Reading the bidder list</source>
        <translation>正在读取投标人名单</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <location filename="../pages/finding_card.py" line="32"/>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <location filename="../pages/finding_card.py" line="34"/>
        <source>A person must judge this one.</source>
        <translation>此项需人工判断。</translation>
    </message>
    <message>
        <location filename="../pages/finding_card.py" line="38"/>
        <source>To do: %1</source>
        <translation>建议：%1</translation>
    </message>
    <message>
        <location filename="../pages/finding_card.py" line="44"/>
        <source>Hide explanation</source>
        <translation>收起说明</translation>
    </message>
    <message>
        <location filename="../pages/finding_card.py" line="44"/>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <location filename="../pages/finding_card.py" line="59"/>
        <source>checked against the full text</source>
        <translation>已核对原文</translation>
    </message>
    <message>
        <location filename="../pages/finding_card.py" line="60"/>
        <source>from a reprint</source>
        <translation>转载</translation>
    </message>
    <message>
        <location filename="../pages/finding_card.py" line="61"/>
        <source>from a third party</source>
        <translation>第三方</translation>
    </message>
    <message>
        <location filename="../pages/finding_card.py" line="64"/>
        <source>Basis: %1 (%2)</source>
        <translation>依据：%1（%2）</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <location filename="../widgets/job_strip.py" line="38"/>
        <location filename="../widgets/job_strip.py" line="39"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../widgets/job_strip.py" line="40"/>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <location filename="../leaving.py" line="45"/>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <location filename="../leaving.py" line="47"/>
        <source>Save project as</source>
        <translation>项目另存为</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <location filename="../dialogs/leaving.py" line="22"/>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <location filename="../dialogs/leaving.py" line="27"/>
        <source>Save the changes to “%1”?</source>
        <translation>保存对“%1”的更改吗？</translation>
    </message>
    <message>
        <location filename="../dialogs/leaving.py" line="28"/>
        <source>Whatever was changed since the last saving is lost otherwise.</source>
        <translation>不保存则上次保存之后的更改会丢失。</translation>
    </message>
    <message>
        <location filename="../dialogs/leaving.py" line="29"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../dialogs/leaving.py" line="30"/>
        <source>Don&apos;t save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <location filename="../dialogs/leaving.py" line="31"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>LowPriceCard</name>
    <message>
        <location filename="../pages/notes_price.py" line="139"/>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <location filename="../pages/notes_price.py" line="141"/>
        <source>The explanation stands</source>
        <translation>说明成立</translation>
    </message>
    <message>
        <location filename="../pages/notes_price.py" line="141"/>
        <source>Not proven reasonable</source>
        <translation>不能证明合理</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../main_window.py" line="75"/>
        <source>No project yet</source>
        <translation>尚无项目</translation>
    </message>
    <message>
        <location filename="../main_window.py" line="78"/>
        <source>Tender tool</source>
        <translation>招标评分工具</translation>
    </message>
</context>
<context>
    <name>MemberLine</name>
    <message>
        <location filename="../pages/committee_card.py" line="30"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../pages/committee_card.py" line="31"/>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <location filename="../pages/committee_card.py" line="32"/>
        <source>Points</source>
        <translation>查看打分</translation>
    </message>
    <message>
        <location filename="../pages/committee_card.py" line="33"/>
        <source>Points of %1</source>
        <translation>查看 %1 的打分</translation>
    </message>
    <message>
        <location filename="../pages/committee_card.py" line="39"/>
        <source>%1 of %2 given</source>
        <translation>已打 %1 / %2</translation>
    </message>
    <message>
        <location filename="../pages/committee_card.py" line="42"/>
        <source>typed by hand</source>
        <translation>手工录入</translation>
    </message>
</context>
<context>
    <name>MembersGrid</name>
    <message>
        <location filename="../pages/explanation_members.py" line="38"/>
        <source>far from the others</source>
        <translation>与其他评委相差较大</translation>
    </message>
    <message>
        <location filename="../pages/explanation_members.py" line="40"/>
        <source>left out</source>
        <translation>未计入</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../menus.py" line="57"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../menus.py" line="58"/>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <location filename="../menus.py" line="59"/>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <location filename="../menus.py" line="60"/>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <location filename="../menus.py" line="61"/>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <location filename="../menus.py" line="62"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../menus.py" line="63"/>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <location filename="../menus.py" line="110"/>
        <source>No files yet</source>
        <translation>暂无文件</translation>
    </message>
    <message>
        <location filename="../menus.py" line="113"/>
        <source>Clear list</source>
        <translation>清空列表</translation>
    </message>
</context>
<context>
    <name>NoteCards</name>
    <message>
        <location filename="../pages/notes_cards.py" line="106"/>
        <source>To the scoring rules</source>
        <translation>前往评分规则</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <location filename="../pages/notes_view.py" line="64"/>
        <source>Nothing waits for a decision.</source>
        <translation>没有待处理事项。</translation>
    </message>
    <message>
        <location filename="../pages/notes_view.py" line="66"/>
        <source>To know</source>
        <translation>其他提示</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/notes_view.py" line="85"/>
        <source>%n more wait</source>
        <translation>
            <numerusform>另有 %n 项待确认</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/notes_view.py" line="106"/>
        <source>To the committee&apos;s scores</source>
        <translation>前往评委打分</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/notes_view.py" line="113"/>
        <source>%n certificate(s) wait for a decision at the bidder list.</source>
        <translation>
            <numerusform>%n 项证书待确认，请在投标人页处理。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/notes_view.py" line="114"/>
        <source>To the bidders</source>
        <translation>前往投标人</translation>
    </message>
</context>
<context>
    <name>PartsTable</name>
    <message>
        <location filename="../pages/explanation_parts.py" line="27"/>
        <source>In all</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>PointsDelegate</name>
    <message>
        <location filename="../widgets/points_delegate.py" line="38"/>
        <source>Points for %1</source>
        <translation>%1的得分</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <location filename="../pages/report_preview.py" line="28"/>
        <source>Evaluation report</source>
        <translation>售后服务认证评分报告</translation>
    </message>
    <message>
        <location filename="../pages/report_preview.py" line="37"/>
        <source>Project name</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <location filename="../pages/report_preview.py" line="38"/>
        <source>Project number</source>
        <translation>项目编号</translation>
    </message>
    <message>
        <location filename="../pages/report_preview.py" line="39"/>
        <source>Bid opening day</source>
        <translation>开标日</translation>
    </message>
    <message>
        <location filename="../pages/report_preview.py" line="40"/>
        <source>Bidders</source>
        <translation>投标人</translation>
    </message>
    <message>
        <location filename="../pages/report_preview.py" line="48"/>
        <source>Rule: %1</source>
        <translation>评分规则：%1</translation>
    </message>
    <message>
        <location filename="../pages/report_preview.py" line="49"/>
        <location filename="../pages/report_preview.py" line="68"/>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <location filename="../pages/report_preview.py" line="50"/>
        <location filename="../pages/report_preview.py" line="69"/>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <location filename="../pages/report_preview.py" line="66"/>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <location filename="../pages/report_preview.py" line="67"/>
        <source>Bidder</source>
        <translation>投标人</translation>
    </message>
    <message>
        <location filename="../pages/report_preview.py" line="72"/>
        <source>%n more in the files</source>
        <translation>其余 %n 家见导出的文件</translation>
    </message>
    <message>
        <location filename="../pages/report_preview.py" line="73"/>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <location filename="../pages/report_preview.py" line="80"/>
        <source>Advisory only; a person must review every conclusion.</source>
        <translation>提示性结论，需人工复核。</translation>
    </message>
    <message>
        <location filename="../pages/report_preview.py" line="81"/>
        <source>Fairness review</source>
        <translation>公平性审查</translation>
    </message>
</context>
<context>
    <name>PriceCard</name>
    <message>
        <location filename="../pages/notes_price.py" line="91"/>
        <source>The price is right</source>
        <translation>确认报价无误</translation>
    </message>
    <message>
        <location filename="../pages/notes_price.py" line="96"/>
        <source>Reject the bid</source>
        <translation>作无效投标处理</translation>
    </message>
</context>
<context>
    <name>PriceForm</name>
    <message>
        <location filename="../pages/notes_price.py" line="35"/>
        <source>Right price (yuan)</source>
        <translation>正确报价（元）</translation>
    </message>
    <message>
        <location filename="../pages/notes_price.py" line="36"/>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <location filename="../pages/notes_price.py" line="40"/>
        <source>Misread: mend %1</source>
        <translation>读错了：改正 %1</translation>
    </message>
    <message>
        <location filename="../pages/notes_price.py" line="53"/>
        <source>The opening list prevails</source>
        <translation>以开标一览表为准</translation>
    </message>
    <message>
        <location filename="../pages/notes_price.py" line="54"/>
        <source>The amount in words prevails</source>
        <translation>以大写金额为准</translation>
    </message>
    <message>
        <location filename="../pages/notes_price.py" line="55"/>
        <source>A decimal point was misplaced</source>
        <translation>单价小数点明显错位</translation>
    </message>
    <message>
        <location filename="../pages/notes_price.py" line="56"/>
        <source>The sum of the unit prices prevails</source>
        <translation>以单价汇总金额为准</translation>
    </message>
    <message>
        <location filename="../pages/notes_price.py" line="58"/>
        <source>Correct under article 59…</source>
        <translation>按第五十九条修正…</translation>
    </message>
</context>
<context>
    <name>PriceMargin</name>
    <message>
        <location filename="../models/price_margin.py" line="31"/>
        <source>no price makes up for it</source>
        <translation>价格无法弥补</translation>
    </message>
    <message>
        <location filename="../models/price_margin.py" line="50"/>
        <source>Points above a bid without a certificate ÷ (price weight − these points), for lowest-price scoring</source>
        <translation>与无证书的分差 ÷（价格分权重 − 该分差），按低价优先法计算</translation>
    </message>
</context>
<context>
    <name>ProcedureCard</name>
    <message>
        <location filename="../pages/procedure_card.py" line="73"/>
        <source>Not chosen: nothing is checked against the rules of a regime.</source>
        <translation>未选择：不按任何法律体系核对。</translation>
    </message>
    <message>
        <location filename="../pages/procedure_card.py" line="85"/>
        <source>Procedure and policies</source>
        <translation>采购程序与政策</translation>
    </message>
    <message>
        <location filename="../pages/procedure_card.py" line="87"/>
        <source>Legal regime</source>
        <translation>适用法律体系</translation>
    </message>
    <message>
        <location filename="../pages/procedure_card.py" line="88"/>
        <source>What is bought</source>
        <translation>采购对象</translation>
    </message>
    <message>
        <location filename="../pages/procedure_card.py" line="89"/>
        <source>Mean of the members&apos; points</source>
        <translation>评委打分的平均</translation>
    </message>
    <message>
        <location filename="../pages/procedure_card.py" line="90"/>
        <source>Ceiling price (yuan)</source>
        <translation>最高限价（元）</translation>
    </message>
    <message>
        <location filename="../pages/procedure_card.py" line="91"/>
        <source>Budget (yuan)</source>
        <translation>预算金额（元）</translation>
    </message>
    <message>
        <location filename="../pages/procedure_card.py" line="92"/>
        <source>Number of candidates</source>
        <translation>推荐候选人数</translation>
    </message>
    <message>
        <location filename="../pages/procedure_card.py" line="126"/>
        <source>Fill in the opening day to see the lawful band.</source>
        <translation>填写开标日后显示法定幅度。</translation>
    </message>
    <message>
        <location filename="../pages/procedure_card.py" line="129"/>
        <source>Choose what is bought to see the lawful band.</source>
        <translation>选择采购对象后显示法定幅度。</translation>
    </message>
    <message>
        <location filename="../pages/procedure_card.py" line="103"/>
        <source>Reserved for small and medium-sized firms</source>
        <translation>预留给中小企业（不再作价格扣除）</translation>
    </message>
    <message>
        <location filename="../pages/procedure_card.py" line="95"/>
        <source>Small firms: % off</source>
        <translation>小微企业价格扣除 %</translation>
    </message>
    <message>
        <location filename="../pages/procedure_card.py" line="96"/>
        <source>With small firms: % off</source>
        <translation>联合体/分包扣除 %</translation>
    </message>
    <message>
        <location filename="../pages/procedure_card.py" line="97"/>
        <source>Domestic goods: % off</source>
        <translation>本国产品扣除 %</translation>
    </message>
    <message>
        <location filename="../pages/procedure_card.py" line="104"/>
        <source>One brand counts as one bidder</source>
        <translation>提供相同品牌的按一家投标人计算</translation>
    </message>
    <message>
        <location filename="../pages/procedure_card.py" line="107"/>
        <source>Not chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <location filename="../pages/procedure_card.py" line="111"/>
        <source>All points</source>
        <translation>全部打分</translation>
    </message>
    <message>
        <location filename="../pages/procedure_card.py" line="111"/>
        <source>Without one highest and one lowest</source>
        <translation>去掉一个最高分和一个最低分</translation>
    </message>
    <message>
        <location filename="../pages/procedure_card.py" line="133"/>
        <source>No rule on %1.</source>
        <translation>%1 没有相关规定。</translation>
    </message>
    <message>
        <location filename="../pages/procedure_card.py" line="139"/>
        <source>Outside the lawful %1 on %2.</source>
        <translation>不在 %2 的法定幅度 %1 之内。</translation>
    </message>
    <message>
        <location filename="../pages/procedure_card.py" line="139"/>
        <source>Lawful on %2: %1.</source>
        <translation>%2 的法定幅度：%1。</translation>
    </message>
    <message>
        <location filename="../pages/procedure_card.py" line="165"/>
        <source>A whole number from 1 to 10.</source>
        <translation>应为 1 到 10 的整数。</translation>
    </message>
    <message>
        <location filename="../pages/procedure_card.py" line="169"/>
        <source>Must lie above 0; leave it empty if the document states none.</source>
        <translation>应大于 0；文件没有规定的请留空。</translation>
    </message>
    <message>
        <location filename="../pages/procedure_card.py" line="170"/>
        <source>Must lie below 100.</source>
        <translation>应小于 100。</translation>
    </message>
</context>
<context>
    <name>ProjectForm</name>
    <message>
        <location filename="../pages/project_form.py" line="47"/>
        <source>Project name</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <location filename="../pages/project_form.py" line="47"/>
        <source>Project number</source>
        <translation>项目编号</translation>
    </message>
    <message>
        <location filename="../pages/project_form.py" line="47"/>
        <source>Bid opening day</source>
        <translation>开标日</translation>
    </message>
    <message>
        <location filename="../pages/project_form.py" line="52"/>
        <location filename="../pages/project_form.py" line="53"/>
        <source>Not given</source>
        <translation>未填写</translation>
    </message>
    <message>
        <location filename="../pages/project_form.py" line="54"/>
        <source>Pick the bid opening day</source>
        <translation>选择开标日</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <location filename="../projects.py" line="80"/>
        <source>Opening the project</source>
        <translation>正在打开项目</translation>
    </message>
    <message>
        <location filename="../projects.py" line="96"/>
        <source>Restoring the project</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <location filename="../projects.py" line="141"/>
        <source>Saving the project</source>
        <translation>正在保存项目</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <location filename="../readings.py" line="15"/>
        <location filename="../readings.py" line="25"/>
        <source>to confirm</source>
        <translation>待确认</translation>
    </message>
    <message>
        <location filename="../readings.py" line="16"/>
        <source>not provided</source>
        <translation>未提供</translation>
    </message>
    <message>
        <location filename="../readings.py" line="17"/>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <location filename="../readings.py" line="18"/>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <location filename="../readings.py" line="19"/>
        <source>not yet valid</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <location filename="../readings.py" line="20"/>
        <source>suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <location filename="../readings.py" line="21"/>
        <source>revoked</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <location filename="../readings.py" line="22"/>
        <source>cancelled</source>
        <translation>已注销</translation>
    </message>
    <message>
        <location filename="../readings.py" line="23"/>
        <source>opening day missing</source>
        <translation>缺开标日</translation>
    </message>
    <message>
        <location filename="../readings.py" line="24"/>
        <source>no end date</source>
        <translation>缺有效期</translation>
    </message>
</context>
<context>
    <name>Recipes</name>
    <message>
        <location filename="../recipes.py" line="58"/>
        <source>Export recipe</source>
        <translation>导出识别方案</translation>
    </message>
    <message>
        <location filename="../recipes.py" line="65"/>
        <source>Import recipe</source>
        <translation>导入识别方案</translation>
    </message>
    <message>
        <location filename="../recipes.py" line="93"/>
        <source>Recipes</source>
        <translation>识别方案</translation>
    </message>
</context>
<context>
    <name>RecoveryBanner</name>
    <message>
        <location filename="../widgets/recovery_banner.py" line="44"/>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <location filename="../widgets/recovery_banner.py" line="45"/>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <location filename="../widgets/recovery_banner.py" line="50"/>
        <source>Untitled project</source>
        <translation>未命名项目</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/recovery_banner.py" line="51"/>
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 处修改</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../widgets/recovery_banner.py" line="51"/>
        <source>changed</source>
        <translation>有修改</translation>
    </message>
    <message>
        <location filename="../widgets/recovery_banner.py" line="52"/>
        <source>The window was not closed properly; unsaved work was found: %1, %2</source>
        <translation>上次未正常关闭，找到未保存的工作：%1，%2</translation>
    </message>
</context>
<context>
    <name>RejectCard</name>
    <message>
        <location filename="../pages/notes_reject.py" line="23"/>
        <source>Is this bid invalid?</source>
        <translation>该投标无效？</translation>
    </message>
    <message>
        <location filename="../pages/notes_reject.py" line="24"/>
        <source>Reason for rejecting the bid</source>
        <translation>作无效投标处理的理由</translation>
    </message>
    <message>
        <location filename="../pages/notes_reject.py" line="26"/>
        <source>Reject the bid</source>
        <translation>作无效投标处理</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <location filename="../pages/report_page.py" line="24"/>
        <location filename="../pages/report_page.py" line="58"/>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <location filename="../pages/report_page.py" line="59"/>
        <source>A short preview; the files hold every figure and its source cell.</source>
        <translation>简要预览；导出的文件列出每个数字及其来源单元格。</translation>
    </message>
    <message>
        <location filename="../pages/report_page.py" line="60"/>
        <source>Preview of the report</source>
        <translation>报告预览</translation>
    </message>
    <message>
        <location filename="../pages/report_page.py" line="62"/>
        <source>Nothing to report yet</source>
        <translation>还没有可导出的内容</translation>
    </message>
    <message>
        <location filename="../pages/report_page.py" line="63"/>
        <source>Next: open a bidder list. The rule and its review can be reported once it is scored.</source>
        <translation>下一步：打开投标人名单，评分后即可导出报告。</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/report_page.py" line="76"/>
        <source>%n bidder(s) to confirm; the report will say so.</source>
        <translation>
            <numerusform>%n 家待确认，报告中会注明。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rereading</name>
    <message>
        <location filename="../rereading.py" line="62"/>
        <source>Reading the bidder list</source>
        <translation>正在读取名单</translation>
    </message>
</context>
<context>
    <name>ResultTags</name>
    <message>
        <location filename="../models/result_tags.py" line="15"/>
        <source>rejected</source>
        <translation>无效</translation>
    </message>
    <message>
        <location filename="../models/result_tags.py" line="17"/>
        <source>to decide</source>
        <translation>待确认</translation>
    </message>
    <message>
        <location filename="../models/result_tags.py" line="19"/>
        <source>candidate %1</source>
        <translation>候选人 %1</translation>
    </message>
    <message>
        <location filename="../models/result_tags.py" line="22"/>
        <source>small firm</source>
        <translation>小微</translation>
    </message>
    <message>
        <location filename="../models/result_tags.py" line="24"/>
        <source>consortium</source>
        <translation>联合体</translation>
    </message>
    <message>
        <location filename="../models/result_tags.py" line="26"/>
        <source>domestic product</source>
        <translation>本国产品</translation>
    </message>
</context>
<context>
    <name>ResultsAside</name>
    <message>
        <location filename="../pages/results_aside.py" line="53"/>
        <source>To decide %1</source>
        <translation>待处理 %1</translation>
    </message>
    <message>
        <location filename="../pages/results_aside.py" line="53"/>
        <source>To decide</source>
        <translation>待处理</translation>
    </message>
    <message>
        <location filename="../pages/results_aside.py" line="54"/>
        <source>Why</source>
        <translation>得分说明</translation>
    </message>
    <message>
        <location filename="../pages/results_aside.py" line="54"/>
        <source>Try a price</source>
        <translation>试算</translation>
    </message>
</context>
<context>
    <name>ResultsBanner</name>
    <message>
        <location filename="../pages/results_banner.py" line="23"/>
        <source>Show what waits</source>
        <translation>查看待处理</translation>
    </message>
    <message>
        <location filename="../pages/results_banner.py" line="33"/>
        <source>The scores below are those before the last change; new ones are being worked out.</source>
        <translation>以下为上次改动前的得分，新的得分正在计算。</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/results_banner.py" line="38"/>
        <source>%n bidder(s) to confirm; ranks are provisional.</source>
        <translation>
            <numerusform>%n 家投标人待确认，名次为暂定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/results_banner.py" line="40"/>
        <source>%n matter(s) to decide before the ranking is final.</source>
        <translation>
            <numerusform>还有 %n 项需要处理，处理后名次才最终确定。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <location filename="../models/results_model.py" line="106"/>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <location filename="../models/results_model.py" line="107"/>
        <source>Bidder</source>
        <translation>投标人</translation>
    </message>
    <message>
        <location filename="../models/results_model.py" line="108"/>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <location filename="../models/results_model.py" line="109"/>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <location filename="../models/results_model.py" line="110"/>
        <source>Make-up</source>
        <translation>构成</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <location filename="../pages/results_page.py" line="33"/>
        <location filename="../pages/results_page.py" line="74"/>
        <source>Results</source>
        <translation>评分结果</translation>
    </message>
    <message>
        <location filename="../pages/results_page.py" line="76"/>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <location filename="../pages/results_page.py" line="100"/>
        <source>The bidders are being scored</source>
        <translation>正在计分</translation>
    </message>
    <message>
        <location filename="../pages/results_page.py" line="101"/>
        <source>Points, ranks and their reasons stand here in a moment.</source>
        <translation>得分、名次与理由稍后显示在这里。</translation>
    </message>
    <message>
        <location filename="../pages/results_page.py" line="103"/>
        <source>No results yet</source>
        <translation>还没有评分结果</translation>
    </message>
    <message>
        <location filename="../pages/results_page.py" line="104"/>
        <source>Next: open a bidder list. Points, ranks and their reasons then stand here.</source>
        <translation>下一步：打开投标人名单，得分、名次和依据会列在这里。</translation>
    </message>
</context>
<context>
    <name>ResultsSubtitle</name>
    <message>
        <location filename="../pages/results_subtitle.py" line="21"/>
        <source>Comprehensive scoring</source>
        <translation>综合评分法</translation>
    </message>
    <message>
        <location filename="../pages/results_subtitle.py" line="25"/>
        <source>full points %1</source>
        <translation>总分 %1</translation>
    </message>
    <message>
        <location filename="../pages/results_subtitle.py" line="34"/>
        <source>the lower price</source>
        <translation>报价由低到高</translation>
    </message>
    <message>
        <location filename="../pages/results_subtitle.py" line="35"/>
        <source>the technical points</source>
        <translation>技术得分</translation>
    </message>
    <message>
        <location filename="../pages/results_subtitle.py" line="38"/>
        <source>ties are shared</source>
        <translation>同分并列</translation>
    </message>
    <message>
        <location filename="../pages/results_subtitle.py" line="40"/>
        <source>ties by %1</source>
        <translation>同分时按%1</translation>
    </message>
    <message>
        <location filename="../pages/results_subtitle.py" line="46"/>
        <source>rounded half to even to %n decimal(s)</source>
        <translation>四舍六入五成双到 %n 位小数</translation>
    </message>
    <message>
        <location filename="../pages/results_subtitle.py" line="48"/>
        <source>cut to %n decimal(s)</source>
        <translation>截取到 %n 位小数</translation>
    </message>
    <message>
        <location filename="../pages/results_subtitle.py" line="49"/>
        <source>rounded half up to %n decimal(s)</source>
        <translation>四舍五入到 %n 位小数</translation>
    </message>
</context>
<context>
    <name>ResultsToolbar</name>
    <message>
        <location filename="../pages/results_toolbar.py" line="39"/>
        <location filename="../pages/results_toolbar.py" line="40"/>
        <source>Filter bidders, levels, states…</source>
        <translation>筛选投标人、等级、状态…</translation>
    </message>
    <message>
        <location filename="../pages/results_toolbar.py" line="41"/>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <location filename="../pages/results_toolbar.py" line="42"/>
        <source>Bars</source>
        <translation>图表</translation>
    </message>
    <message>
        <location filename="../pages/results_toolbar.py" line="43"/>
        <source>Show what each total is made up of</source>
        <translation>显示总分由哪些项构成</translation>
    </message>
</context>
<context>
    <name>ReviewAside</name>
    <message>
        <location filename="../pages/review_aside.py" line="38"/>
        <source>Fairness review</source>
        <translation>公平性审查</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/review_aside.py" line="40"/>
        <source>%n check(s) found nothing</source>
        <translation>
            <numerusform>另有 %n 项检查未发现问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/review_aside.py" line="41"/>
        <source>%n check(s) lack what they need to tell</source>
        <translation>
            <numerusform>%n 项缺少材料无法判断</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/review_aside.py" line="43"/>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <location filename="../pages/review_aside.py" line="44"/>
        <source>Advisory only; a person must review every conclusion.</source>
        <translation>提示性结论，需人工复核。</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/review_aside.py" line="49"/>
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/review_aside.py" line="50"/>
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/review_aside.py" line="51"/>
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 提示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleChooser</name>
    <message>
        <location filename="../pages/rule_chooser.py" line="56"/>
        <location filename="../pages/rule_chooser.py" line="62"/>
        <source>Rule set</source>
        <translation>评分规则</translation>
    </message>
    <message>
        <location filename="../pages/rule_chooser.py" line="57"/>
        <location filename="../pages/rule_chooser.py" line="63"/>
        <source>Price weight</source>
        <translation>价格分权重</translation>
    </message>
    <message>
        <location filename="../pages/rule_chooser.py" line="58"/>
        <source>New table</source>
        <translation>新建综合评分表</translation>
    </message>
    <message>
        <location filename="../pages/rule_chooser.py" line="59"/>
        <source>A whole scoring table to begin with: price 30, technical 50, business 20</source>
        <translation>从价格 30、技术 50、商务 20 的骨架开始</translation>
    </message>
    <message>
        <location filename="../pages/rule_chooser.py" line="60"/>
        <source>Open rule…</source>
        <translation>打开规则…</translation>
    </message>
    <message>
        <location filename="../pages/rule_chooser.py" line="61"/>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <location filename="../pages/rule_chooser.py" line="74"/>
        <source>%1 (changed)</source>
        <translation>%1（已修改）</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <location filename="../pages/rules_page.py" line="35"/>
        <source>Rules</source>
        <translation>评分规则</translation>
    </message>
    <message>
        <location filename="../pages/rules_page.py" line="85"/>
        <source>Scoring rule</source>
        <translation>评分规则</translation>
    </message>
    <message>
        <location filename="../pages/rules_page.py" line="87"/>
        <source>Factors</source>
        <translation>评分项</translation>
    </message>
    <message>
        <location filename="../pages/rules_page.py" line="87"/>
        <source>Procedure</source>
        <translation>程序与政策</translation>
    </message>
    <message>
        <location filename="../pages/rules_page.py" line="87"/>
        <source>Committee</source>
        <translation>评标委员会</translation>
    </message>
    <message>
        <location filename="../pages/rules_page.py" line="114"/>
        <source>not given</source>
        <translation>未填写</translation>
    </message>
    <message>
        <location filename="../pages/rules_page.py" line="116"/>
        <source>legal regime not chosen</source>
        <translation>适用法律体系未选择</translation>
    </message>
    <message>
        <location filename="../pages/rules_page.py" line="120"/>
        <source>price weight %1</source>
        <translation>价格分权重 %1</translation>
    </message>
    <message>
        <location filename="../pages/rules_page.py" line="122"/>
        <source>bid opening %1</source>
        <translation>开标日 %1</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <location filename="../status.py" line="44"/>
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 处待确认</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../status.py" line="44"/>
        <source>all confirmed</source>
        <translation>全部确认</translation>
    </message>
    <message>
        <location filename="../status.py" line="46"/>
        <source>scoring…</source>
        <translation>正在计分…</translation>
    </message>
    <message numerus="yes">
        <location filename="../status.py" line="49"/>
        <source>%n bidder(s)</source>
        <translation>
            <numerusform>%n 家投标人</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../status.py" line="50"/>
        <source>No bidders yet</source>
        <translation>还没有投标人</translation>
    </message>
    <message>
        <location filename="../status.py" line="51"/>
        <source>Law data as of %1</source>
        <translation>法规数据截至 %1</translation>
    </message>
    <message>
        <location filename="../status.py" line="52"/>
        <source>Advisory; needs human review</source>
        <translation>提示性结论，需人工复核</translation>
    </message>
    <message>
        <location filename="../status.py" line="54"/>
        <source>Theme: %1</source>
        <translation>主题：%1</translation>
    </message>
    <message>
        <location filename="../status.py" line="63"/>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <location filename="../status.py" line="66"/>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
</context>
<context>
    <name>TierTable</name>
    <message>
        <location filename="../models/tier_table.py" line="180"/>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <location filename="../models/tier_table.py" line="182"/>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <location filename="../models/tier_table.py" line="181"/>
        <source>Line</source>
        <translation>标准分数线</translation>
    </message>
    <message>
        <location filename="../models/tier_table.py" line="183"/>
        <source>In total</source>
        <translation>折算总分</translation>
    </message>
    <message>
        <location filename="../models/tier_table.py" line="185"/>
        <source>Holders</source>
        <translation>持有者</translation>
    </message>
    <message>
        <location filename="../models/tier_table.py" line="190"/>
        <source>named twice</source>
        <translation>重复</translation>
    </message>
    <message>
        <location filename="../models/tier_table.py" line="184"/>
        <source>Worth in price</source>
        <translation>相当于报价可高出</translation>
    </message>
    <message>
        <location filename="../models/tier_table.py" line="191"/>
        <source>not in standard</source>
        <translation>标准中不存在</translation>
    </message>
    <message>
        <location filename="../models/tier_table.py" line="192"/>
        <source>no points set</source>
        <translation>未设分值</translation>
    </message>
    <message>
        <location filename="../models/tier_table.py" line="193"/>
        <source>not stated</source>
        <translation>规则未写明</translation>
    </message>
    <message>
        <location filename="../models/tier_table.py" line="194"/>
        <source>Not provided or no longer valid</source>
        <translation>未提供或已失效</translation>
    </message>
</context>
<context>
    <name>TiersCard</name>
    <message>
        <location filename="../pages/tiers_card.py" line="59"/>
        <source>%1: points by level</source>
        <translation>%1：各等级得分</translation>
    </message>
    <message>
        <location filename="../pages/tiers_card.py" line="60"/>
        <location filename="../pages/tiers_card.py" line="61"/>
        <source>Level in the rule&apos;s own words</source>
        <translation>规则中的等级文字，如“二星级”</translation>
    </message>
    <message>
        <location filename="../pages/tiers_card.py" line="62"/>
        <source>Add row</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <location filename="../pages/tiers_card.py" line="63"/>
        <source>Remove row</source>
        <translation>删除此行</translation>
    </message>
    <message>
        <location filename="../pages/tiers_card.py" line="64"/>
        <source>An empty field means that the rule does not mention the level.</source>
        <translation>得分留空表示规则没有提到该等级。</translation>
    </message>
</context>
<context>
    <name>TiesEditor</name>
    <message>
        <location filename="../pages/procedure_ties.py" line="47"/>
        <source>Equal scores: the document&apos;s own rules in order; press one to take it out</source>
        <translation>总分相同时：文件规定的先后（点击可移除）</translation>
    </message>
    <message>
        <location filename="../pages/procedure_ties.py" line="48"/>
        <source>Add rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <location filename="../pages/procedure_ties.py" line="53"/>
        <source>Take out %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <location filename="../pages/procedure_ties.py" line="59"/>
        <source>, then </source>
        <translation>，再按</translation>
    </message>
    <message>
        <location filename="../pages/procedure_ties.py" line="60"/>
        <source>After all of them a recorded draw decides.</source>
        <translation>仍相同的，按记录的随机抽取结果。</translation>
    </message>
    <message>
        <location filename="../pages/procedure_ties.py" line="61"/>
        <source>The regime&apos;s own: %1.</source>
        <translation>法律体系规定：%1。</translation>
    </message>
    <message>
        <location filename="../pages/procedure_ties.py" line="68"/>
        <source>lower price</source>
        <translation>报价由低到高</translation>
    </message>
    <message>
        <location filename="../pages/procedure_ties.py" line="68"/>
        <source>technical points</source>
        <translation>技术得分</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../widgets/top_bar.py" line="50"/>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <location filename="../widgets/top_bar.py" line="51"/>
        <source>Export reports</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <location filename="../widgets/top_bar.py" line="52"/>
        <source>Ctrl+K Search commands</source>
        <translation>Ctrl+K 搜索命令</translation>
    </message>
    <message>
        <location filename="../widgets/top_bar.py" line="65"/>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <location filename="../pages/results_trial.py" line="45"/>
        <source>Try a price</source>
        <translation>试算</translation>
    </message>
    <message>
        <location filename="../pages/results_trial.py" line="47"/>
        <source>Tried out only: nothing in the tender changes.</source>
        <translation>只试算，不改动项目中的任何数据。</translation>
    </message>
    <message>
        <location filename="../pages/results_trial.py" line="52"/>
        <source>Choose a bidder first.</source>
        <translation>请先选择一个投标人。</translation>
    </message>
    <message>
        <location filename="../pages/results_trial.py" line="54"/>
        <source>The table has no price factor.</source>
        <translation>评分表没有价格项。</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/results_trial.py" line="56"/>
        <source>Only lists of up to %n bidder(s) can be tried.</source>
        <translation>
            <numerusform>只有不超过 %n 家投标人的名单可以试算。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/results_trial.py" line="58"/>
        <source>The bid is out.</source>
        <translation>该投标已作无效处理。</translation>
    </message>
    <message>
        <location filename="../pages/results_trial.py" line="64"/>
        <source>Price as it counts now: %1 yuan</source>
        <translation>现按 %1 元计算</translation>
    </message>
    <message>
        <location filename="../pages/results_trial.py" line="65"/>
        <source>Price to try (yuan)</source>
        <translation>试算报价（元）</translation>
    </message>
    <message>
        <location filename="../pages/results_trial.py" line="69"/>
        <source>Try it</source>
        <translation>开始试算</translation>
    </message>
    <message>
        <location filename="../pages/results_trial.py" line="74"/>
        <source>At what price above rank %1?</source>
        <translation>报价多少可高于第 %1 名？</translation>
    </message>
    <message>
        <location filename="../pages/results_trial.py" line="97"/>
        <source>%1: %2 → %3 points</source>
        <translation>%1：%2 → %3 分</translation>
    </message>
    <message>
        <location filename="../pages/results_trial.py" line="119"/>
        <source>Looking for the price</source>
        <translation>正在查找报价</translation>
    </message>
    <message>
        <location filename="../pages/results_trial.py" line="123"/>
        <source>No lower price would bring it above “%1”.</source>
        <translation>降低报价不能使其高于“%1”。</translation>
    </message>
    <message>
        <location filename="../pages/results_trial.py" line="125"/>
        <source>Up to %2 yuan it would stand above “%1”, all else as it is.</source>
        <translation>其他不变时，报价不高于 %2 元即排在“%1”之前。</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <location filename="../workspace.py" line="55"/>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message numerus="yes">
        <location filename="../workspace.py" line="56"/>
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 处待确认</numerusform>
        </translation>
    </message>
</context>
</TS>
