<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../dialogs/about.py" line="17"/>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <location filename="../dialogs/about.py" line="22"/>
        <source>Tender tool</source>
        <translation>招标评分工具</translation>
    </message>
    <message>
        <location filename="../dialogs/about.py" line="25"/>
        <source>Scores bidders&apos; service certificates and reviews whether the rule that does it is fair.</source>
        <translation>为投标人的售后服务认证计分，并审查评分规则是否公平。</translation>
    </message>
    <message>
        <location filename="../dialogs/about.py" line="27"/>
        <location filename="../dialogs/about.py" line="49"/>
        <source>Law data as of %1</source>
        <translation>法规数据截至 %1</translation>
    </message>
    <message>
        <location filename="../dialogs/about.py" line="28"/>
        <source>Advisory only; a person must review every conclusion.</source>
        <translation>提示性结论，需人工复核。</translation>
    </message>
    <message>
        <location filename="../dialogs/about.py" line="23"/>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <location filename="../dialogs/about.py" line="29"/>
        <source>Errors are kept in %1</source>
        <translation>错误日志位于 %1</translation>
    </message>
    <message>
        <location filename="../dialogs/about.py" line="31"/>
        <source>The program stands under the MIT licence. It is made with:</source>
        <translation>本程序采用 MIT 许可证，使用了以下软件包：</translation>
    </message>
    <message>
        <location filename="../dialogs/about.py" line="36"/>
        <source>Packages with their versions and licences</source>
        <translation>软件包及其版本和许可证</translation>
    </message>
    <message>
        <location filename="../dialogs/about.py" line="39"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../dialogs/about.py" line="39"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>AcceptForm</name>
    <message>
        <location filename="../pages/review/accept_form.py" line="33"/>
        <source>Why the finding is accepted</source>
        <translation>接受的理由</translation>
    </message>
    <message>
        <location filename="../pages/review/accept_form.py" line="34"/>
        <source>Name of the person who accepts it</source>
        <translation>接受人姓名</translation>
    </message>
    <message>
        <location filename="../pages/review/accept_form.py" line="54"/>
        <source>Accepted on %1; holds until (may be empty)</source>
        <translation>接受日期 %1；有效期至（可不填）</translation>
    </message>
    <message>
        <location filename="../pages/review/accept_form.py" line="56"/>
        <source>Holds until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <location filename="../pages/review/accept_form.py" line="56"/>
        <source>Pick the last day</source>
        <translation>选择到期日</translation>
    </message>
    <message>
        <location filename="../pages/review/accept_form.py" line="57"/>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <location filename="../pages/review/accept_form.py" line="57"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <location filename="../actions.py" line="25"/>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <location filename="../actions.py" line="26"/>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="27"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../actions.py" line="28"/>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="29"/>
        <source>Save every 5 minutes</source>
        <translation>每 5 分钟自动保存</translation>
    </message>
    <message>
        <location filename="../actions.py" line="30"/>
        <source>Open tender document…</source>
        <translation>打开招标文件…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="31"/>
        <source>Open bidder list…</source>
        <translation>打开名单…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="32"/>
        <source>Start with the sample</source>
        <translation>用示例开始</translation>
    </message>
    <message>
        <location filename="../actions.py" line="33"/>
        <source>Open the full example</source>
        <translation>打开完整样例</translation>
    </message>
    <message>
        <location filename="../actions.py" line="34"/>
        <source>Open a tender&apos;s folder…</source>
        <translation>打开项目文件夹…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="35"/>
        <source>New whole scoring table</source>
        <translation>新建综合评分表</translation>
    </message>
    <message>
        <location filename="../actions.py" line="36"/>
        <source>Read members&apos; score sheets…</source>
        <translation>读入评委打分表…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="37"/>
        <source>Open rule file…</source>
        <translation>打开规则文件…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="38"/>
        <source>Save rule as…</source>
        <translation>规则另存为…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="39"/>
        <source>Save the clauses for Word…</source>
        <translation>将条文存为 Word…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="40"/>
        <source>Save empty list to hand out…</source>
        <translation>保存空白名单模板…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="41"/>
        <source>Export column recipe…</source>
        <translation>导出识别方案…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="42"/>
        <source>Import column recipe…</source>
        <translation>导入识别方案…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="43"/>
        <source>Save findings as a workbook…</source>
        <translation>审查发现存为 Excel…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="44"/>
        <source>Save findings as SARIF…</source>
        <translation>审查发现存为 SARIF…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="45"/>
        <source>Export reports</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <location filename="../actions.py" line="47"/>
        <source>Print the report…</source>
        <translation>打印报告…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="48"/>
        <source>Save the report as PDF…</source>
        <translation>报告另存为 PDF…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="49"/>
        <source>Notices on the result…</source>
        <translation>告知书和公告…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="51"/>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <location filename="../actions.py" line="52"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../actions.py" line="53"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="../actions.py" line="54"/>
        <source>History</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <location filename="../actions.py" line="55"/>
        <source>Search commands…</source>
        <translation>搜索命令…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="56"/>
        <source>Show right column</source>
        <translation>显示右栏</translation>
    </message>
    <message>
        <location filename="../actions.py" line="57"/>
        <source>Go to the factors</source>
        <translation>前往评分项</translation>
    </message>
    <message>
        <location filename="../actions.py" line="58"/>
        <source>Write the rule as clauses</source>
        <translation>把规则写成条文</translation>
    </message>
    <message>
        <location filename="../actions.py" line="59"/>
        <source>Go to the procedure</source>
        <translation>前往采购方式与政策</translation>
    </message>
    <message>
        <location filename="../actions.py" line="60"/>
        <source>Go to the committee</source>
        <translation>前往评委</translation>
    </message>
    <message>
        <location filename="../actions.py" line="61"/>
        <source>Go to the look-up of certificates</source>
        <translation>转到证书查询记录</translation>
    </message>
    <message>
        <location filename="../actions.py" line="63"/>
        <source>Go to the text of the needs</source>
        <translation>前往采购需求文字</translation>
    </message>
    <message>
        <location filename="../actions.py" line="66"/>
        <source>Checks of local practice: Shenzhen</source>
        <translation>地方做法检查：深圳</translation>
    </message>
    <message>
        <location filename="../actions.py" line="71"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../actions.py" line="72"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../actions.py" line="73"/>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location filename="../actions.py" line="86"/>
        <source>About and legal basis</source>
        <translation>关于与法规依据</translation>
    </message>
    <message>
        <location filename="../actions.py" line="50"/>
        <source>Verify exports…</source>
        <translation>核验导出文件…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="77"/>
        <source>Notes on this tender…</source>
        <translation>项目备注…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="78"/>
        <source>Find on this page</source>
        <translation>在本页查找</translation>
    </message>
    <message>
        <location filename="../actions.py" line="79"/>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <location filename="../actions.py" line="80"/>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <location filename="../actions.py" line="81"/>
        <source>Text as large as usual</source>
        <translation>恢复文字大小</translation>
    </message>
    <message>
        <location filename="../actions.py" line="82"/>
        <source>Manual for this page</source>
        <translation>本页说明</translation>
    </message>
    <message>
        <location filename="../actions.py" line="83"/>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <location filename="../actions.py" line="84"/>
        <source>Tour of the window</source>
        <translation>窗口导览</translation>
    </message>
    <message>
        <location filename="../actions.py" line="85"/>
        <source>Show the log of errors</source>
        <translation>查看错误日志</translation>
    </message>
    <message>
        <location filename="../actions.py" line="62"/>
        <source>Go to the certificate files</source>
        <translation>转到证书文件</translation>
    </message>
    <message>
        <location filename="../actions.py" line="46"/>
        <source>Print preview…</source>
        <translation>打印预览…</translation>
    </message>
</context>
<context>
    <name>ActsTable</name>
    <message>
        <location filename="../history/acts_table.py" line="26"/>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../history/acts_table.py" line="27"/>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <location filename="../history/acts_table.py" line="28"/>
        <source>Bidder</source>
        <translation>投标人</translation>
    </message>
    <message>
        <location filename="../history/acts_table.py" line="29"/>
        <source>Was</source>
        <translation>原值</translation>
    </message>
    <message>
        <location filename="../history/acts_table.py" line="30"/>
        <source>Is</source>
        <translation>改为</translation>
    </message>
    <message>
        <location filename="../history/acts_table.py" line="31"/>
        <source>Where</source>
        <translation>出处</translation>
    </message>
    <message>
        <location filename="../history/acts_table.py" line="32"/>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <location filename="../history/acts_table.py" line="33"/>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <location filename="../history/acts_table.py" line="34"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>AssessmentAside</name>
    <message>
        <location filename="../pages/certificates/assessment/aside.py" line="32"/>
        <source>To mend first</source>
        <translation>请先改正</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/aside.py" line="34"/>
        <source>Still open</source>
        <translation>尚未填写</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/aside.py" line="40"/>
        <source>Every step</source>
        <translation>计算过程</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/aside.py" line="47"/>
        <source>Not complete yet</source>
        <translation>尚未填完</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/aside.py" line="51"/>
        <source>So far between %1 and %2 points.</source>
        <translation>目前在 %1 至 %2 分之间。</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/aside.py" line="54"/>
        <source>no level</source>
        <translation>未达到等级</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/aside.py" line="55"/>
        <source>%1 points</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/aside.py" line="57"/>
        <source>Advisory only; a person must review every conclusion.</source>
        <translation>提示性结论，需人工复核。</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/aside.py" line="68"/>
        <source>The shortest way to %1</source>
        <translation>到%1的最省途径</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/aside.py" line="73"/>
        <source>Even with everything put right it cannot be reached.</source>
        <translation>全部整改也达不到。</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/aside.py" line="76"/>
        <source>Fewest things to put right; what each costs is not known here.</source>
        <translation>按整改项目最少计；各项的实际费用这里无从得知。</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/aside.py" line="82"/>
        <source>Beside the points</source>
        <translation>打分以外的要求</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/certificates/assessment/aside.py" line="97"/>
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssessmentFiles</name>
    <message>
        <location filename="../opening/assessment_files.py" line="49"/>
        <source>Export the sheet</source>
        <translation>导出评价表</translation>
    </message>
    <message>
        <location filename="../opening/assessment_files.py" line="61"/>
        <source>Evaluation sheets</source>
        <translation>评价表</translation>
    </message>
    <message>
        <location filename="../opening/assessment_files.py" line="62"/>
        <source>Read a filled sheet</source>
        <translation>读入填好的评价表</translation>
    </message>
    <message>
        <location filename="../opening/assessment_files.py" line="80"/>
        <source>Export reminders</source>
        <translation>导出提醒</translation>
    </message>
    <message>
        <location filename="../opening/assessment_files.py" line="92"/>
        <source>Export the query sheet</source>
        <translation>导出官方查询表</translation>
    </message>
</context>
<context>
    <name>AssessmentSection</name>
    <message>
        <location filename="../pages/certificates/assessment/section.py" line="122"/>
        <source>Evaluation sheet</source>
        <translation>评价表</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/section.py" line="123"/>
        <location filename="../pages/certificates/assessment/section.py" line="124"/>
        <source>Firm</source>
        <translation>企业</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/section.py" line="125"/>
        <source>a bidder, or another name</source>
        <translation>投标人或其他名称</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/section.py" line="126"/>
        <source>Divide points evenly</source>
        <translation>平均分配分值</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/section.py" line="127"/>
        <source>A start to change: no source states the points of each indicator.</source>
        <translation>仅作起点，请再调整：资料没有载明各指标的分值。</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/section.py" line="128"/>
        <source>The rest is met</source>
        <translation>其余均符合</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/section.py" line="129"/>
        <source>Export to Excel…</source>
        <translation>导出 Excel…</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/section.py" line="130"/>
        <source>Read from Excel…</source>
        <translation>读入 Excel…</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/section.py" line="131"/>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/section.py" line="132"/>
        <source>Enter or a double click turns met into not met.</source>
        <translation>回车或双击，在符合与不符合之间切换。</translation>
    </message>
</context>
<context>
    <name>BackIn</name>
    <message>
        <location filename="../pages/results/decisions/reject.py" line="47"/>
        <source>This bid is out</source>
        <translation>该投标已作无效处理</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/reject.py" line="52"/>
        <source>Take it back in</source>
        <translation>重新纳入评分</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/reject.py" line="56"/>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/reject.py" line="57"/>
        <source>The explanation stands after all</source>
        <translation>改为说明成立</translation>
    </message>
</context>
<context>
    <name>BandLine</name>
    <message>
        <location filename="../pages/rules/factors/bands.py" line="65"/>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/bands.py" line="66"/>
        <source>points</source>
        <translation>分</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/bands.py" line="67"/>
        <source>Lower bound</source>
        <translation>下限</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/bands.py" line="68"/>
        <source>Upper bound</source>
        <translation>上限</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/bands.py" line="69"/>
        <source>Points of the tier</source>
        <translation>本档得分</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/bands.py" line="70"/>
        <source>Does the lower bound count?</source>
        <translation>下限是否包含</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/bands.py" line="71"/>
        <source>Does the upper bound count?</source>
        <translation>上限是否包含</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/bands.py" line="72"/>
        <location filename="../pages/rules/factors/bands.py" line="73"/>
        <source>no bound</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>BandsEditor</name>
    <message>
        <location filename="../pages/rules/factors/bands.py" line="129"/>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/bands.py" line="130"/>
        <source>Tiers, the first that holds the number counts%1</source>
        <translation>档次（按先后取第一个符合的档）%1</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/bands.py" line="131"/>
        <source>Add tier</source>
        <translation>添加一档</translation>
    </message>
</context>
<context>
    <name>BiddersAside</name>
    <message>
        <location filename="../pages/bidders/aside.py" line="73"/>
        <source>To decide</source>
        <translation>待处理</translation>
    </message>
    <message>
        <location filename="../pages/bidders/aside.py" line="76"/>
        <source>Nothing waits for a decision.</source>
        <translation>没有待确认的内容。</translation>
    </message>
    <message>
        <location filename="../pages/bidders/aside.py" line="77"/>
        <source>The bidders are being scored…</source>
        <translation>正在计分…</translation>
    </message>
    <message>
        <location filename="../pages/bidders/aside.py" line="78"/>
        <source>Whatever needs a person&apos;s decision will stand here.</source>
        <translation>需要人工确认的内容会列在这里。</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/bidders/aside.py" line="100"/>
        <source>%n more wait</source>
        <translation>
            <numerusform>另有 %n 家待确认</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/bidders/aside.py" line="79"/>
        <source>Reading notes</source>
        <translation>读取说明</translation>
    </message>
    <message>
        <location filename="../pages/bidders/aside.py" line="112"/>
        <source>Hide the single ones</source>
        <translation>收起逐家确认</translation>
    </message>
    <message>
        <location filename="../pages/bidders/aside.py" line="112"/>
        <source>Decide one by one</source>
        <translation>逐家确认</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/bidders/aside.py" line="146"/>
        <source>Show more: %n to go</source>
        <translation>
            <numerusform>再显示一些（还有 %n 条）</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/bidders/aside.py" line="164"/>
        <source>Forget that answer</source>
        <translation>忘记该回答</translation>
    </message>
    <message>
        <location filename="../pages/bidders/aside.py" line="181"/>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <location filename="../pages/bidders/aside.py" line="190"/>
        <source>Go to %1</source>
        <translation>查看 %1</translation>
    </message>
</context>
<context>
    <name>BiddersPage</name>
    <message>
        <location filename="../app.py" line="33"/>
        <source>Bidders</source>
        <translation>投标人</translation>
    </message>
    <message>
        <location filename="../pages/bidders/page.py" line="112"/>
        <source>Open list…</source>
        <translation>打开名单…</translation>
    </message>
    <message>
        <location filename="../pages/bidders/page.py" line="113"/>
        <source>Start with the sample</source>
        <translation>用示例开始</translation>
    </message>
    <message>
        <location filename="../pages/bidders/page.py" line="114"/>
        <source>Save empty list…</source>
        <translation>保存空白名单模板…</translation>
    </message>
    <message>
        <location filename="../pages/bidders/page.py" line="116"/>
        <source>Drop a bidder list here</source>
        <translation>把投标人名单拖到这里</translation>
    </message>
    <message>
        <location filename="../pages/bidders/page.py" line="117"/>
        <source>Excel, CSV or a Word table as it is: titles, notes and totals may stay in it. It is only read.</source>
        <translation>Excel、CSV 或 Word 表格，保持原样即可：标题、备注、合计行都可以保留。只读取文件，不改动。</translation>
    </message>
    <message>
        <location filename="../pages/bidders/page.py" line="119"/>
        <source>Bidder list as read</source>
        <translation>读入的投标人名单</translation>
    </message>
    <message>
        <location filename="../pages/bidders/page.py" line="129"/>
        <source>Bidder list</source>
        <translation>投标人名单</translation>
    </message>
    <message>
        <location filename="../pages/bidders/page.py" line="129"/>
        <source>Import the bidder list</source>
        <translation>导入投标人名单</translation>
    </message>
    <message>
        <location filename="../pages/bidders/page.py" line="163"/>
        <source>Next: open the list from the bid opening, or try the program with the sample.</source>
        <translation>下一步：打开开标时的投标人名单，或先用示例试用。</translation>
    </message>
    <message>
        <location filename="../pages/bidders/page.py" line="164"/>
        <source>sheet “%1”</source>
        <translation>工作表“%1”</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/bidders/page.py" line="166"/>
        <source>%n bidder(s)</source>
        <translation>
            <numerusform>%n 家投标人</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/bidders/page.py" line="169"/>
        <source>header in row %1</source>
        <translation>第 %1 行为表头</translation>
    </message>
    <message>
        <location filename="../pages/bidders/page.py" line="169"/>
        <source>header in column %1</source>
        <translation>第 %1 列为表头</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/bidders/page.py" line="172"/>
        <source>%n row(s) not taken as bidders</source>
        <translation>
            <numerusform>%n 行未作为投标人读入</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CauseCard</name>
    <message numerus="yes">
        <location filename="../pages/review/cause_card.py" line="58"/>
        <source>%n more: show</source>
        <translation>
            <numerusform>另有 %n 项，继续显示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/review/cause_card.py" line="77"/>
        <source>%n note(s) on wording that many documents share</source>
        <translation>
            <numerusform>写法提示 %n 条（很多文件都有）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/review/cause_card.py" line="80"/>
        <source>%n more of the same cause, in %1 rows</source>
        <translation>
            <numerusform>同一原因还有 %n 条，共 %1 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/review/cause_card.py" line="82"/>
        <source>%n more of the same cause in this row</source>
        <translation>
            <numerusform>本项同一原因还有 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/review/cause_card.py" line="46"/>
        <source>Accept all %n as they are…</source>
        <translation>
            <numerusform>%n 条一并不再提示…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message>
        <location filename="../app.py" line="46"/>
        <location filename="../pages/certificates/page.py" line="55"/>
        <source>Certificates</source>
        <translation>认证证书</translation>
    </message>
    <message>
        <location filename="../pages/certificates/page.py" line="56"/>
        <source>How a level comes about, how long it lives, and whether a claim can be true.</source>
        <translation>等级怎样评出、证书有效多久、投标人的说法能否成立。</translation>
    </message>
    <message>
        <location filename="../pages/certificates/page.py" line="57"/>
        <source>Evaluation sheet</source>
        <translation>评价表</translation>
    </message>
    <message>
        <location filename="../pages/certificates/page.py" line="57"/>
        <source>Validity</source>
        <translation>证书有效期</translation>
    </message>
    <message>
        <location filename="../pages/certificates/page.py" line="57"/>
        <source>Way to a certificate</source>
        <translation>取证流程</translation>
    </message>
    <message>
        <location filename="../pages/certificates/page.py" line="103"/>
        <source>should be there</source>
        <translation>应已取得</translation>
    </message>
    <message>
        <location filename="../pages/certificates/page.py" line="104"/>
        <source>can be there</source>
        <translation>可能取得</translation>
    </message>
    <message>
        <location filename="../pages/certificates/page.py" line="105"/>
        <source>cannot be there</source>
        <translation>不可能取得</translation>
    </message>
    <message>
        <location filename="../pages/certificates/page.py" line="106"/>
        <source>cannot be told</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <location filename="../pages/certificates/page.py" line="109"/>
        <source>By opening day</source>
        <translation>到开标日</translation>
    </message>
    <message>
        <location filename="../pages/certificates/page.py" line="113"/>
        <source>Advisory only; a person must review every conclusion.</source>
        <translation>提示性结论，需人工复核。</translation>
    </message>
    <message>
        <location filename="../pages/certificates/page.py" line="58"/>
        <source>Certificate files</source>
        <translation>证书文件</translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <location filename="../pages/results/explanation/chain.py" line="54"/>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <location filename="../pages/results/trial.py" line="154"/>
        <source>Bidder</source>
        <translation>投标人</translation>
    </message>
    <message>
        <location filename="../pages/results/trial.py" line="154"/>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <location filename="../pages/results/trial.py" line="154"/>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/results/trial.py" line="171"/>
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 家</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <location filename="../pages/review/missing_view.py" line="26"/>
        <source>Explanation</source>
        <translation>查看说明</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <location filename="../pages/review/page.py" line="167"/>
        <source>Explanation of a check</source>
        <translation>检查说明</translation>
    </message>
</context>
<context>
    <name>ClauseCard</name>
    <message>
        <location filename="../pages/document/clause_card.py" line="64"/>
        <source>The document states no criteria for this row.</source>
        <translation>文件没有写出这一项的评分标准。</translation>
    </message>
    <message>
        <location filename="../pages/document/clause_card.py" line="67"/>
        <source>Clause of “%1”</source>
        <translation>“%1”的评分条款</translation>
    </message>
    <message>
        <location filename="../pages/document/clause_card.py" line="70"/>
        <source>Read as</source>
        <translation>读作规则</translation>
    </message>
    <message>
        <location filename="../pages/document/clause_card.py" line="76"/>
        <location filename="../pages/document/clause_card.py" line="86"/>
        <source>weight %1</source>
        <translation>权重 %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/document/clause_card.py" line="79"/>
        <source>%n row(s), %1 points in all</source>
        <translation>
            <numerusform>共 %n 项，合计 %1 分</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/document/clause_card.py" line="88"/>
        <source>inner full score %1</source>
        <translation>内部满分 %1</translation>
    </message>
    <message>
        <location filename="../pages/document/clause_card.py" line="93"/>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <location filename="../pages/document/clause_card.py" line="95"/>
        <source>To be checked: %1</source>
        <translation>待确认：%1</translation>
    </message>
    <message>
        <location filename="../pages/document/clause_card.py" line="96"/>
        <source>Read as: %1</source>
        <translation>读作：%1</translation>
    </message>
    <message>
        <location filename="../pages/document/clause_card.py" line="105"/>
        <source>Printed</source>
        <translation>原文分</translation>
    </message>
    <message>
        <location filename="../pages/document/clause_card.py" line="105"/>
        <source>In the whole table</source>
        <translation>折算总分</translation>
    </message>
    <message>
        <location filename="../pages/document/clause_card.py" line="116"/>
        <source>To be checked · %1</source>
        <translation>待确认 · %1</translation>
    </message>
    <message>
        <location filename="../pages/document/clause_card.py" line="117"/>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/clause_card.py" line="69"/>
        <source>to be checked</source>
        <translation>请核对</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/clause_card.py" line="69"/>
        <source>reads back as this rule</source>
        <translation>可读回同一规则</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/clause_card.py" line="70"/>
        <location filename="../pages/rules/factors/clause_card.py" line="75"/>
        <source>Written as a clause</source>
        <translation>写成条文</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/clause_card.py" line="72"/>
        <source>Check the words: read again, these are not the same rule: %1</source>
        <translation>请核对措辞，以下各项的条文读不回同一规则：%1</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/clause_card.py" line="76"/>
        <source>Clause of</source>
        <translation>条文范围</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/clause_card.py" line="77"/>
        <source>Put as</source>
        <translation>写法</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/clause_card.py" line="80"/>
        <source>the chosen factor</source>
        <translation>所选评审因素</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/clause_card.py" line="80"/>
        <source>the whole table</source>
        <translation>整张评分表</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/clause_card.py" line="83"/>
        <location filename="../pages/rules/factors/clause_card.py" line="106"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/clause_card.py" line="84"/>
        <source>Take as the criteria</source>
        <translation>作为评审标准</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/clause_card.py" line="85"/>
        <source>Put this clause into the factor, so that the review reads it</source>
        <translation>把这段条文写入该因素，公平审查将按它审查</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/clause_card.py" line="89"/>
        <source>Save the table for Word…</source>
        <translation>将评分表存为 Word…</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/clause_card.py" line="105"/>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>ClauseFiles</name>
    <message>
        <location filename="../opening/clause_files.py" line="41"/>
        <source>Scoring table</source>
        <translation>评分表</translation>
    </message>
    <message>
        <location filename="../opening/clause_files.py" line="41"/>
        <source>Word documents</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <location filename="../opening/clause_files.py" line="43"/>
        <source>Save the clauses</source>
        <translation>保存条文</translation>
    </message>
</context>
<context>
    <name>ClauseMarks</name>
    <message>
        <location filename="../models/clause_marks.py" line="32"/>
        <source>To be checked</source>
        <translation>待确认</translation>
    </message>
    <message>
        <location filename="../models/clause_marks.py" line="33"/>
        <source>Tiers</source>
        <translation>分档</translation>
    </message>
    <message>
        <location filename="../models/clause_marks.py" line="34"/>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <location filename="../models/clause_marks.py" line="35"/>
        <source>Otherwise</source>
        <translation>其他情形</translation>
    </message>
    <message>
        <location filename="../models/clause_marks.py" line="36"/>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <location filename="../models/clause_marks.py" line="37"/>
        <source>Online check</source>
        <translation>网上查询</translation>
    </message>
    <message>
        <location filename="../models/clause_marks.py" line="38"/>
        <source>Issuer</source>
        <translation>颁发机构</translation>
    </message>
    <message>
        <location filename="../models/clause_marks.py" line="39"/>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <location filename="../models/clause_marks.py" line="40"/>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <location filename="../models/clause_marks.py" line="41"/>
        <source>Conditions</source>
        <translation>限定条件</translation>
    </message>
</context>
<context>
    <name>ColumnAnswers</name>
    <message>
        <location filename="../pages/bidders/column_answers.py" line="46"/>
        <source>%1: is it the %2?</source>
        <translation>%1：是%2吗？</translation>
    </message>
    <message>
        <location filename="../pages/bidders/column_answers.py" line="48"/>
        <source>%1: %2?</source>
        <translation>%1：%2？</translation>
    </message>
    <message>
        <location filename="../pages/bidders/column_answers.py" line="49"/>
        <source> or </source>
        <translation>还是</translation>
    </message>
    <message>
        <location filename="../pages/bidders/column_answers.py" line="70"/>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../pages/bidders/column_answers.py" line="70"/>
        <source>No</source>
        <translation>不是</translation>
    </message>
</context>
<context>
    <name>ColumnChips</name>
    <message>
        <location filename="../pages/bidders/column_chips.py" line="53"/>
        <source>Sheet: %1</source>
        <translation>工作表：%1</translation>
    </message>
    <message>
        <location filename="../pages/bidders/column_chips.py" line="54"/>
        <source>Choose another sheet</source>
        <translation>换一个工作表</translation>
    </message>
    <message>
        <location filename="../pages/bidders/column_chips.py" line="84"/>
        <source> (likely)</source>
        <translation>（可能）</translation>
    </message>
    <message>
        <location filename="../pages/bidders/column_chips.py" line="87"/>
        <source>Taken for: %1</source>
        <translation>读作：%1</translation>
    </message>
    <message>
        <location filename="../pages/bidders/column_chips.py" line="94"/>
        <source>, because %1 of %2 cells fit</source>
        <translation>，因为 %2 个单元格中有 %1 个相符</translation>
    </message>
    <message>
        <location filename="../pages/bidders/column_chips.py" line="120"/>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <location filename="../pages/bidders/column_chips.py" line="134"/>
        <source>The answer of %1 is used</source>
        <translation>沿用 %1 的回答</translation>
    </message>
    <message>
        <location filename="../pages/bidders/column_chips.py" line="136"/>
        <source>An earlier answer is used</source>
        <translation>沿用此前的回答</translation>
    </message>
    <message>
        <location filename="../pages/bidders/column_chips.py" line="135"/>
        <source>Forget that answer</source>
        <translation>忘记该回答</translation>
    </message>
    <message>
        <location filename="../pages/bidders/column_chips.py" line="142"/>
        <source>Kept: lists with this header are read like this from now on</source>
        <translation>已记住：以后同样表头的名单照此读取</translation>
    </message>
    <message>
        <location filename="../pages/bidders/column_chips.py" line="143"/>
        <source>Do not keep</source>
        <translation>不记住</translation>
    </message>
    <message>
        <location filename="../pages/bidders/column_chips.py" line="145"/>
        <source>Read lists with this header like this from now on</source>
        <translation>以后同样表头照此识别</translation>
    </message>
    <message>
        <location filename="../pages/bidders/column_chips.py" line="151"/>
        <source>Opening day missing</source>
        <translation>开标日未填写</translation>
    </message>
    <message>
        <location filename="../pages/bidders/column_chips.py" line="153"/>
        <source>Opening day %1 (filled in)</source>
        <translation>开标日 %1（人工填写）</translation>
    </message>
    <message>
        <location filename="../pages/bidders/column_chips.py" line="154"/>
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
        <location filename="../dialogs/commands.py" line="24"/>
        <location filename="../dialogs/commands.py" line="25"/>
        <source>Type part of a command</source>
        <translation>输入命令的一部分</translation>
    </message>
    <message>
        <location filename="../dialogs/commands.py" line="30"/>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>CommitteeCard</name>
    <message numerus="yes">
        <location filename="../pages/rules/committee/card.py" line="92"/>
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 名评委</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/rules/committee/card.py" line="93"/>
        <source>Committee</source>
        <translation>评标委员会</translation>
    </message>
    <message>
        <location filename="../pages/rules/committee/card.py" line="94"/>
        <source>Names of the members, one a line or with 、 between them</source>
        <translation>评委姓名，每行一个，或用、隔开</translation>
    </message>
    <message>
        <location filename="../pages/rules/committee/card.py" line="95"/>
        <source>Make score sheets…</source>
        <translation>生成打分表…</translation>
    </message>
    <message>
        <location filename="../pages/rules/committee/card.py" line="96"/>
        <source>Read score sheets…</source>
        <translation>读入打分表…</translation>
    </message>
    <message>
        <location filename="../pages/rules/committee/card.py" line="97"/>
        <source>Read a folder…</source>
        <translation>读入文件夹…</translation>
    </message>
    <message>
        <location filename="../pages/rules/committee/card.py" line="138"/>
        <source>The table has no factor that members give points for.</source>
        <translation>评分表里没有评委打分的评分项。</translation>
    </message>
    <message>
        <location filename="../pages/rules/committee/card.py" line="140"/>
        <source>Open a bidder list first; then score sheets can be made for the members.</source>
        <translation>请先打开投标人名单，再为评委生成打分表。</translation>
    </message>
    <message>
        <location filename="../pages/rules/committee/card.py" line="141"/>
        <source>No points yet: make score sheets, have them filled in, and read them here.</source>
        <translation>还没有打分：请生成打分表交评委填写，填好后在这里读入。</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/rules/committee/card.py" line="152"/>
        <source>%n score sheet(s) written</source>
        <translation>
            <numerusform>已生成 %n 份打分表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/rules/committee/card.py" line="156"/>
        <source>Points of %n member(s) read</source>
        <translation>
            <numerusform>已读入 %n 名评委的打分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitteeFiles</name>
    <message>
        <location filename="../opening/committee_files.py" line="41"/>
        <source>Folder for the score sheets</source>
        <translation>打分表保存到</translation>
    </message>
    <message>
        <location filename="../opening/committee_files.py" line="53"/>
        <location filename="../opening/committee_files.py" line="73"/>
        <source>Score sheets</source>
        <translation>打分表</translation>
    </message>
    <message>
        <location filename="../opening/committee_files.py" line="55"/>
        <source>Read score sheets</source>
        <translation>读入打分表</translation>
    </message>
    <message>
        <location filename="../opening/committee_files.py" line="63"/>
        <source>Folder with the score sheets</source>
        <translation>存放打分表的文件夹</translation>
    </message>
    <message numerus="yes">
        <location filename="../opening/committee_files.py" line="71"/>
        <source>%n score sheet(s), perhaps filled in, would be replaced by empty ones:</source>
        <translation>
            <numerusform>将用空表替换 %n 份可能已填写的打分表：</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../opening/committee_files.py" line="74"/>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <location filename="../opening/committee_files.py" line="75"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../opening/committee_files.py" line="87"/>
        <source>Writing the score sheets</source>
        <translation>正在生成打分表</translation>
    </message>
    <message>
        <location filename="../opening/committee_files.py" line="102"/>
        <source>Reading the score sheets</source>
        <translation>正在读入打分表</translation>
    </message>
</context>
<context>
    <name>CommitteeScores</name>
    <message>
        <location filename="../pages/rules/committee/scores.py" line="61"/>
        <source>Points by hand</source>
        <translation>手工录入打分</translation>
    </message>
    <message>
        <location filename="../pages/rules/committee/scores.py" line="62"/>
        <location filename="../pages/rules/committee/scores.py" line="63"/>
        <source>Member</source>
        <translation>评委</translation>
    </message>
    <message>
        <location filename="../pages/rules/committee/scores.py" line="64"/>
        <source>Name of a member</source>
        <translation>评委姓名</translation>
    </message>
    <message>
        <location filename="../pages/rules/committee/scores.py" line="65"/>
        <source>Points of the member</source>
        <translation>该评委的打分</translation>
    </message>
    <message>
        <location filename="../pages/rules/committee/scores.py" line="86"/>
        <source>Open a bidder list first.</source>
        <translation>请先打开投标人名单。</translation>
    </message>
    <message>
        <location filename="../pages/rules/committee/scores.py" line="88"/>
        <source>The table has no factor that members give points for.</source>
        <translation>评分表里没有评委打分的评分项。</translation>
    </message>
    <message>
        <location filename="../pages/rules/committee/scores.py" line="90"/>
        <source>Type a member&apos;s name to enter points by hand.</source>
        <translation>填写评委姓名后可手工录入打分。</translation>
    </message>
    <message>
        <location filename="../pages/rules/committee/scores.py" line="92"/>
        <source>Double-click a cell or type into it; points outside the range are not taken.</source>
        <translation>双击单元格或直接键入分数；超出范围的分数不会采用。</translation>
    </message>
</context>
<context>
    <name>CommitteeTable</name>
    <message>
        <location filename="../models/committee_table.py" line="98"/>
        <source>Factor (least–full)</source>
        <translation>评分项（最低–满分）</translation>
    </message>
    <message>
        <location filename="../models/committee_table.py" line="143"/>
        <source>“%1”: points once given can be changed, not emptied.</source>
        <translation>“%1”：已打的分数可以改，不能清空。</translation>
    </message>
    <message>
        <location filename="../models/committee_table.py" line="147"/>
        <source>“%1” takes points from %2, and “%3” was not taken.</source>
        <translation>“%1”的打分范围是 %2，“%3”没有采用。</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <location filename="../pages/results/explanation/view.py" line="207"/>
        <source>Shares rank %1 with</source>
        <translation>并列第 %1 名</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/view.py" line="208"/>
        <source>Why above rank %1</source>
        <translation>为什么高于第 %1 名</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/view.py" line="208"/>
        <source>Why below rank %1</source>
        <translation>为什么低于第 %1 名</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/view.py" line="217"/>
        <source>In all</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <location filename="../pages/results/decisions/level.py" line="129"/>
        <source>Opening day missing</source>
        <translation>开标日未填写</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/results/decisions/level.py" line="130"/>
        <source>Whether %n certificate(s) are valid cannot be told without it.</source>
        <translation>
            <numerusform>没有开标日，无法判断 %n 家的证书是否有效。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/level.py" line="131"/>
        <source>Fill in the opening day</source>
        <translation>填写开标日</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/level.py" line="131"/>
        <source>Decide one by one</source>
        <translation>逐家确认</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <location filename="../pages/results/decisions/deciding.py" line="40"/>
        <source>Go to %1</source>
        <translation>转到 %1</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message numerus="yes">
        <location filename="../pages/results/decisions/level.py" line="49"/>
        <source>%n bidder(s)</source>
        <translation>
            <numerusform>%n 家投标人</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/level.py" line="58"/>
        <source>Valid, count it</source>
        <translation>证书有效，计分</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/level.py" line="58"/>
        <source>Count the certificate of %1</source>
        <translation>%1 的证书有效，计分</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/level.py" line="59"/>
        <source>Do not count</source>
        <translation>不计分</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/level.py" line="59"/>
        <source>Do not count the certificate of %1</source>
        <translation>%1 的证书不计分</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/level.py" line="63"/>
        <source>Choose level…</source>
        <translation>选择等级…</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/level.py" line="63"/>
        <source>Choose the level of %1</source>
        <translation>选择 %1 的等级</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/level.py" line="65"/>
        <source>Count as not provided</source>
        <translation>按未提供</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/level.py" line="65"/>
        <source>Count %1 as not provided</source>
        <translation>%1 按未提供计</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/level.py" line="77"/>
        <source>As read: %1</source>
        <translation>识别为：%1</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/level.py" line="78"/>
        <source>Take the level of %1 as it was read</source>
        <translation>按识别结果采用“%1”的等级</translation>
    </message>
</context>
<context>
    <name>DocumentAside</name>
    <message>
        <location filename="../pages/document/aside.py" line="81"/>
        <source>Advisory only; a person must review every conclusion.</source>
        <translation>提示性结论，需人工复核。</translation>
    </message>
    <message>
        <location filename="../pages/document/aside.py" line="84"/>
        <source>The rule</source>
        <translation>评分规则</translation>
    </message>
    <message>
        <location filename="../pages/document/aside.py" line="85"/>
        <source>What the chosen row becomes will stand here, and can be put right.</source>
        <translation>所选评分项读成的规则显示在这里，可以修改。</translation>
    </message>
    <message>
        <location filename="../pages/document/aside.py" line="89"/>
        <source>This row was read wrongly…</source>
        <translation>这一行读得不对…</translation>
    </message>
    <message>
        <location filename="../pages/document/aside.py" line="96"/>
        <source>A part</source>
        <translation>一个部分</translation>
    </message>
    <message>
        <location filename="../pages/document/aside.py" line="97"/>
        <source>Its rows are scored. Right-click it, or a row, to say where rows belong.</source>
        <translation>按其下各项计分。右键单击某一行，可指定它属于哪个部分。</translation>
    </message>
    <message>
        <location filename="../pages/document/aside.py" line="103"/>
        <source>What was read</source>
        <translation>读取情况</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/document/aside.py" line="112"/>
        <source>%n more, marked in the text at the left</source>
        <translation>
            <numerusform>另有 %n 处，已在左侧原文中标出</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/document/aside.py" line="115"/>
        <source>Confirm as below</source>
        <translation>确认按下列规则</translation>
    </message>
    <message>
        <location filename="../pages/document/aside.py" line="116"/>
        <source>Back to what was read</source>
        <translation>恢复为读出的规则</translation>
    </message>
    <message>
        <location filename="../pages/document/aside.py" line="120"/>
        <source>The rule it becomes</source>
        <translation>读成的规则</translation>
    </message>
    <message>
        <location filename="../pages/document/aside.py" line="121"/>
        <source>How it is scored</source>
        <translation>计分方式</translation>
    </message>
</context>
<context>
    <name>DocumentEmpty</name>
    <message>
        <location filename="../pages/document/empty.py" line="66"/>
        <source>Use it after all</source>
        <translation>仍用这张</translation>
    </message>
    <message>
        <location filename="../pages/document/empty.py" line="69"/>
        <source>“%1” holds no scoring table</source>
        <translation>“%1”中没有评分表</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/document/empty.py" line="74"/>
        <source>%n table(s) were set aside by a person:</source>
        <translation>
            <numerusform>人工认定以下 %n 张不是评分表：</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/document/empty.py" line="71"/>
        <source>Where the lowest price wins none is needed. If it stands in another file, open that one, or paste its words.</source>
        <translation>采用最低价法的项目不需要评分表。如果评分表在另一个文件里，请打开那个文件，或粘贴评分表文字。</translation>
    </message>
    <message>
        <location filename="../pages/document/empty.py" line="78"/>
        <source>“%1” was not read</source>
        <translation>“%1”没有读取</translation>
    </message>
    <message>
        <location filename="../pages/document/empty.py" line="79"/>
        <source>It is kept with the project; the rule stays as it is.</source>
        <translation>文件仍保存在项目中，评分规则保持不变。</translation>
    </message>
    <message>
        <location filename="../pages/document/empty.py" line="81"/>
        <source>“%1” is being read…</source>
        <translation>正在读取“%1”…</translation>
    </message>
    <message>
        <location filename="../pages/document/empty.py" line="82"/>
        <source>The scoring table is looked for, and each clause is read.</source>
        <translation>正在查找评分表并逐条读取评分条款。</translation>
    </message>
    <message>
        <location filename="../pages/document/empty.py" line="84"/>
        <source>Open tender document…</source>
        <translation>打开招标文件…</translation>
    </message>
    <message>
        <location filename="../pages/document/empty.py" line="85"/>
        <source>Start with the sample</source>
        <translation>用示例开始</translation>
    </message>
    <message>
        <location filename="../pages/document/empty.py" line="86"/>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <location filename="../pages/document/empty.py" line="89"/>
        <source>Drop a tender document here</source>
        <translation>把招标文件拖到这里</translation>
    </message>
    <message>
        <location filename="../pages/document/empty.py" line="91"/>
        <source>Word (.docx, .doc), a PDF with text, Excel, a web page or a text file. It is only read, never changed.</source>
        <translation>Word（.docx、.doc）、可复制文字的 PDF、Excel、网页或文本文件均可。只读取，不改动原文件。</translation>
    </message>
    <message>
        <location filename="../pages/document/empty.py" line="95"/>
        <source>Or paste the scoring table</source>
        <translation>或粘贴评分表</translation>
    </message>
    <message>
        <location filename="../pages/document/empty.py" line="96"/>
        <source>Words of the scoring table</source>
        <translation>评分表文字</translation>
    </message>
    <message>
        <location filename="../pages/document/empty.py" line="97"/>
        <source>Copy the table from the document and paste it here</source>
        <translation>从招标文件复制评分表，粘贴到这里</translation>
    </message>
    <message>
        <location filename="../pages/document/empty.py" line="98"/>
        <source>Read pasted text</source>
        <translation>读取粘贴的文字</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <location filename="../app.py" line="32"/>
        <source>Document</source>
        <translation>招标文件</translation>
    </message>
    <message>
        <location filename="../pages/document/page.py" line="95"/>
        <source>Scoring table as read</source>
        <translation>读出的评分表</translation>
    </message>
    <message>
        <location filename="../pages/document/page.py" line="103"/>
        <source>Scoring table</source>
        <translation>评分表</translation>
    </message>
    <message>
        <location filename="../pages/document/page.py" line="103"/>
        <source>Tender document</source>
        <translation>招标文件</translation>
    </message>
    <message>
        <location filename="../pages/document/page.py" line="108"/>
        <source>Next: open the tender document; its scoring table becomes the rule.</source>
        <translation>下一步：打开招标文件，其中的评分表将成为评分规则。</translation>
    </message>
    <message>
        <location filename="../pages/document/page.py" line="155"/>
        <source>In use as the rule</source>
        <translation>已作为评分规则</translation>
    </message>
    <message>
        <location filename="../pages/document/page.py" line="155"/>
        <source>Use this scoring table</source>
        <translation>使用此评分表</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/document/page.py" line="156"/>
        <source>%n row(s) are still to be checked</source>
        <translation>
            <numerusform>还有 %n 项待核对</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentProof</name>
    <message>
        <location filename="../pages/document/proof.py" line="64"/>
        <source>Fewer</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/document/proof.py" line="64"/>
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/document/proof.py" line="67"/>
        <source>✎ %n row(s) changed by hand</source>
        <translation>
            <numerusform>✎ %n 行由人工修改</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/document/proof.py" line="69"/>
        <source>This is not the scoring table</source>
        <translation>这张不是评分表</translation>
    </message>
    <message>
        <location filename="../pages/document/proof.py" line="76"/>
        <source>%1 points in all, but no price part</source>
        <translation>各项合计 %1 分，但没有价格部分</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/document/proof.py" line="78"/>
        <source>%1 points in all; %n row(s) to check</source>
        <translation>
            <numerusform>各项合计 %1 分，%n 项待核对</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/document/proof.py" line="81"/>
        <source>✓ %1 points in all, read without fault</source>
        <translation>✓ 各项合计 %1 分，读取无误</translation>
    </message>
    <message>
        <location filename="../pages/document/proof.py" line="83"/>
        <source>%1 points in all: please check</source>
        <translation>各项合计 %1 分，请核对</translation>
    </message>
    <message>
        <location filename="../pages/document/proof.py" line="84"/>
        <source>%1 points in all: not proven by its sums</source>
        <translation>合计 %1 分，加总核对不符</translation>
    </message>
</context>
<context>
    <name>DocumentTable</name>
    <message>
        <location filename="../models/document_table.py" line="106"/>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <location filename="../models/document_table.py" line="107"/>
        <source>Changed by hand: %1</source>
        <translation>由人工修改：%1</translation>
    </message>
    <message>
        <location filename="../models/document_table.py" line="160"/>
        <source>Row</source>
        <translation>评分项</translation>
    </message>
    <message>
        <location filename="../models/document_table.py" line="161"/>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <location filename="../models/document_table.py" line="162"/>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <location filename="../models/document_table.py" line="163"/>
        <source>Scored by</source>
        <translation>计分方式</translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <location filename="../models/document_words.py" line="14"/>
        <source>✓ understood</source>
        <translation>✓ 已读懂</translation>
    </message>
    <message>
        <location filename="../models/document_words.py" line="15"/>
        <source>committee</source>
        <translation>评委打分</translation>
    </message>
    <message>
        <location filename="../models/document_words.py" line="16"/>
        <source>? to check</source>
        <translation>? 待核对</translation>
    </message>
    <message>
        <location filename="../models/document_words.py" line="17"/>
        <source>? no weight</source>
        <translation>? 未填分值</translation>
    </message>
    <message>
        <location filename="../models/document_words.py" line="18"/>
        <source>✓ checked</source>
        <translation>✓ 已核对</translation>
    </message>
    <message>
        <location filename="../models/document_words.py" line="31"/>
        <source>Its clause says how it is scored; no member judges it.</source>
        <translation>条款写明了计分方法，不需要评委判断。</translation>
    </message>
    <message>
        <location filename="../models/document_words.py" line="34"/>
        <source>The members judge it by the document&apos;s words.</source>
        <translation>由评委按文件的评分标准打分。</translation>
    </message>
    <message>
        <location filename="../models/document_words.py" line="35"/>
        <source>Something in it was not read for sure: please check it.</source>
        <translation>有读不准的地方，请核对。</translation>
    </message>
    <message>
        <location filename="../models/document_words.py" line="38"/>
        <source>It has no weight and is not in the rule yet.</source>
        <translation>没有填写分值，暂不进入规则。</translation>
    </message>
    <message>
        <location filename="../models/document_words.py" line="39"/>
        <source>A person checked it: it counts as it stands below.</source>
        <translation>已由人工核对，按下列规则计分。</translation>
    </message>
    <message>
        <location filename="../models/document_words.py" line="50"/>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <location filename="../models/document_words.py" line="52"/>
        <source>table %1</source>
        <translation>表 %1</translation>
    </message>
    <message>
        <location filename="../models/document_words.py" line="54"/>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <location filename="../models/document_words.py" line="56"/>
        <source>paragraph %1</source>
        <translation>第 %1 段</translation>
    </message>
    <message>
        <location filename="../models/document_words.py" line="63"/>
        <source>blank</source>
        <translation>未填</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <location filename="../opening/documents.py" line="86"/>
        <source>Reading the tender document</source>
        <translation>正在读取招标文件</translation>
    </message>
</context>
<context>
    <name>DrawCard</name>
    <message numerus="yes">
        <location filename="../pages/results/decisions/draw.py" line="33"/>
        <source>%n bidder(s) share this rank.</source>
        <translation>
            <numerusform>%n 家并列此名次。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/draw.py" line="36"/>
        <source>Press them in the order drawn:</source>
        <translation>按抽取的先后依次点选：</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/draw.py" line="49"/>
        <source>Record the draw</source>
        <translation>记录抽取结果</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <location filename="../window/manners.py" line="83"/>
        <source>Drop to open “%1”</source>
        <translation>松开即可打开“%1”</translation>
    </message>
</context>
<context>
    <name>EffectCard</name>
    <message>
        <location filename="../pages/results/explanation/effects.py" line="61"/>
        <source>Does “%1” decide the ranking?</source>
        <translation>“%1”是否决定名次</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/effects.py" line="64"/>
        <source>Work it out</source>
        <translation>计算</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/effects.py" line="65"/>
        <source>Comparing the ranking without each factor</source>
        <translation>正在比较去掉各评分项后的名次</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/effects.py" line="70"/>
        <source>Nobody has a total yet.</source>
        <translation>还没有投标人有总分。</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/effects.py" line="78"/>
        <source>It decides. Without it %1 has the highest total.</source>
        <translation>决定。去掉该项，总分最高的是%1。</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/effects.py" line="80"/>
        <source>No. Without it %1 still has the highest total.</source>
        <translation>不决定。去掉该项，总分最高的仍是%1。</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/effects.py" line="87"/>
        <source>No full points from 0 to 100 would change that.</source>
        <translation>该项满分在 0–100 分之间怎么改，都不会改变。</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/effects.py" line="89"/>
        <source>At %1 full points (now %2) that would change.</source>
        <translation>该项满分改为 %1 分（现为 %2 分）时，总分最高的会改变。</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/results/explanation/effects.py" line="96"/>
        <source> and %n more</source>
        <translation>
            <numerusform>等（另有 %n 家）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectView</name>
    <message>
        <location filename="../pages/review/effect_view.py" line="46"/>
        <source>Advisory only; a person must review every conclusion.</source>
        <translation>提示性结论，需人工复核</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="72"/>
        <source>What it does to these bidders</source>
        <translation>对这些投标人的影响</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="73"/>
        <source>Work it out</source>
        <translation>计算</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="91"/>
        <source>Working out what the item does</source>
        <translation>正在计算该项的影响</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="96"/>
        <source>What the points are worth in price</source>
        <translation>分值折合报价</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="105"/>
        <source>No level leads another.</source>
        <translation>各等级之间没有分差。</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="105"/>
        <source>Give the points of the price first.</source>
        <translation>请先填写价格分。</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="109"/>
        <source>Lowest price first: points ÷ (points of the price − these points)</source>
        <translation>按低价优先法：分差 ÷（价格分 − 分差）</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="115"/>
        <source>“%1” leads “%2” by %3 points: no price makes up for it.</source>
        <translation>“%1”比“%2”多 %3 分：报价再低也追不上。</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="117"/>
        <source>“%1” leads “%2” by %3 points: its price may be %4 % higher and still tie.</source>
        <translation>“%1”比“%2”多 %3 分：报价可高出 %4 % 而总分相同。</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="126"/>
        <source>The item decides who stands first</source>
        <translation>该项决定第一名</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="119"/>
        <source>“%1” leads “%2” by %3 points: its price may be %4 % (some %5 yuan) higher and still tie.</source>
        <translation>“%1”比“%2”多 %3 分：报价可高出 %4 %（约 %5 元）而总分相同。</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="128"/>
        <source>The item does not decide the first place</source>
        <translation>该项不决定第一名</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="130"/>
        <source>As it is (%1 points)</source>
        <translation>现行（%1 分）</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="131"/>
        <source>Without the item</source>
        <translation>不设该项</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="132"/>
        <source>With 1 point in all</source>
        <translation>满分只设 1 分</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="134"/>
        <source>With the tiers suggested</source>
        <translation>按建议档次</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="136"/>
        <source>As tried</source>
        <translation>按试算分值</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="138"/>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="141"/>
        <source>No full points from 0 to 100 would change who stands first.</source>
        <translation>满分在 0 至 100 之间怎样变，第一名都不变。</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="143"/>
        <source>At %1 full points others would stand first.</source>
        <translation>满分为 %1 分时，第一名即改变。</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="147"/>
        <source>Take the tiers suggested</source>
        <translation>采用建议档次</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/review/effect_view.py" line="155"/>
        <source>%1 of %n bidder(s) could earn points</source>
        <translation>
            <numerusform>%n 家投标人中 %1 家能得分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/review/effect_view.py" line="158"/>
        <source>%1 (%2 points): %n bidder(s)</source>
        <translation>
            <numerusform>%1（%2 分）：%n 家</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="162"/>
        <source>All were issued by one body: %1</source>
        <translation>证书均由同一机构颁发：%1</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="167"/>
        <source>A losing bidder matters</source>
        <translation>落选者影响结果</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="169"/>
        <source>Without %1, %2 would stand first.</source>
        <translation>若%1未投标，第一名是%2。</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/review/effect_view.py" line="177"/>
        <source> and %n more</source>
        <translation>
            <numerusform>等 %n 家</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="178"/>
        <source>, </source>
        <translation>、</translation>
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
    <name>EvidenceAside</name>
    <message numerus="yes">
        <location filename="../pages/certificates/evidence/aside.py" line="46"/>
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/aside.py" line="47"/>
        <source>Against the claim</source>
        <translation>与所报信息不符</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/aside.py" line="49"/>
        <source>Advisory only; a person must review every conclusion.</source>
        <translation>提示性结论，需人工复核。</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/aside.py" line="54"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/aside.py" line="63"/>
        <source>nobody yet</source>
        <translation>暂不归入</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/aside.py" line="66"/>
        <source>Bidder</source>
        <translation>投标人</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/aside.py" line="68"/>
        <source>Keep the file in the project</source>
        <translation>项目文件中保存证书原件</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/aside.py" line="69"/>
        <source>Else the project keeps only its SHA-256.</source>
        <translation>不勾选则项目文件只保存其 SHA-256。</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/aside.py" line="78"/>
        <source>Certificate %1</source>
        <translation>证书 %1</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/aside.py" line="78"/>
        <source>What it states</source>
        <translation>证书内容</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/aside.py" line="94"/>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/aside.py" line="102"/>
        <source>It stands so</source>
        <translation>核对无误</translation>
    </message>
</context>
<context>
    <name>EvidenceFiles</name>
    <message>
        <location filename="../opening/evidence_files.py" line="44"/>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <location filename="../opening/evidence_files.py" line="46"/>
        <source>Add certificate files</source>
        <translation>添加证书文件</translation>
    </message>
    <message>
        <location filename="../opening/evidence_files.py" line="54"/>
        <source>Folder with certificates</source>
        <translation>证书所在文件夹</translation>
    </message>
    <message>
        <location filename="../opening/evidence_files.py" line="65"/>
        <source>Reading certificates</source>
        <translation>正在读取证书</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <location filename="../pages/certificates/evidence/section.py" line="117"/>
        <source>given to nobody yet</source>
        <translation>未归入投标人</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/certificates/evidence/section.py" line="118"/>
        <source>%n field(s) to be checked</source>
        <translation>
            <numerusform>%n 个字段待确认</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/section.py" line="118"/>
        <source>nothing to be checked</source>
        <translation>无待确认字段</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/section.py" line="162"/>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/section.py" line="175"/>
        <source>Add certificate files…</source>
        <translation>添加证书文件…</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/section.py" line="176"/>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/section.py" line="178"/>
        <source>Drop certificates here</source>
        <translation>将证书拖放到这里</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/section.py" line="179"/>
        <source>PDF or pictures, or a folder with those of all bidders. They are read on this computer.</source>
        <translation>PDF 或图片，也可以是装有各投标人证书的文件夹；在本机读取，不上传。</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/section.py" line="182"/>
        <source>Page of the certificate</source>
        <translation>证书页面</translation>
    </message>
</context>
<context>
    <name>ExplanationView</name>
    <message>
        <location filename="../pages/results/explanation/view.py" line="52"/>
        <source>Reasons</source>
        <translation>得分理由</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/view.py" line="53"/>
        <source>Choose a bidder to see how its points come about.</source>
        <translation>选择一个投标人，查看其得分由来。</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/view.py" line="82"/>
        <source>Is this price not the right one?</source>
        <translation>报价有误？</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/view.py" line="105"/>
        <source>It has no rank until everything that waits for a person is decided.</source>
        <translation>待确认事项处理完之前没有名次。</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/view.py" line="126"/>
        <source>All factors of this bidder</source>
        <translation>查看该投标人的全部评分项</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/view.py" line="132"/>
        <source>Notice or answer to a challenge…</source>
        <translation>告知该投标人或答复质疑…</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/view.py" line="148"/>
        <source>Not scored</source>
        <translation>不参加评分</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/view.py" line="150"/>
        <source>No rank yet</source>
        <translation>暂无名次</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/view.py" line="151"/>
        <source>Rank %1</source>
        <translation>第 %1 名</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/view.py" line="153"/>
        <source>Shared rank %1</source>
        <translation>并列第 %1 名</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/view.py" line="154"/>
        <source>%1 points</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/view.py" line="158"/>
        <source>%1 ahead</source>
        <translation>领先 %1 分</translation>
    </message>
</context>
<context>
    <name>ExportAside</name>
    <message>
        <location filename="../pages/report/export_aside.py" line="66"/>
        <source>Files to write</source>
        <translation>要导出的文件</translation>
    </message>
    <message>
        <location filename="../pages/report/export_aside.py" line="74"/>
        <source>With how all points came about</source>
        <translation>附各投标人评分过程</translation>
    </message>
    <message>
        <location filename="../pages/report/export_aside.py" line="76"/>
        <source>How each bidder&apos;s points came about, step by step. Of a long list this is most of the report.</source>
        <translation>逐步写明每个投标人的得分由来；名单很长时，这部分占报告的大半。</translation>
    </message>
    <message>
        <location filename="../pages/report/export_aside.py" line="83"/>
        <source>Language of the report</source>
        <translation>报告语言</translation>
    </message>
    <message>
        <location filename="../pages/report/export_aside.py" line="84"/>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../pages/report/export_aside.py" line="87"/>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <location filename="../pages/report/export_aside.py" line="88"/>
        <location filename="../pages/report/export_aside.py" line="118"/>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <location filename="../pages/report/export_aside.py" line="97"/>
        <source>Written</source>
        <translation>已导出</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/report/export_aside.py" line="97"/>
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/report/export_aside.py" line="116"/>
        <source>%n file(s) of an earlier export would be replaced:</source>
        <translation>
            <numerusform>将替换先前导出的 %n 个文件：</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/report/export_aside.py" line="120"/>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <location filename="../pages/report/export_aside.py" line="121"/>
        <source>Another folder…</source>
        <translation>换一个文件夹…</translation>
    </message>
    <message>
        <location filename="../pages/report/export_aside.py" line="122"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../pages/report/export_aside.py" line="161"/>
        <source>Writing the reports</source>
        <translation>正在写出报告</translation>
    </message>
    <message>
        <location filename="../pages/report/export_aside.py" line="186"/>
        <source>Choose folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <location filename="../pages/report/export_aside.py" line="201"/>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../pages/report/export_aside.py" line="201"/>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <location filename="../pages/report/export_aside.py" line="70"/>
        <source>With the tender inside</source>
        <translation>附带项目（可核验、可重新打开）</translation>
    </message>
    <message>
        <location filename="../pages/report/export_aside.py" line="72"/>
        <source>Can be verified place by place and opened again as the tender. Leave it out to publish.</source>
        <translation>附带后可以逐处核验，也可以重新打开为项目。对外公布的文件请不要附带。</translation>
    </message>
    <message>
        <location filename="../pages/report/export_aside.py" line="89"/>
        <source>Print preview…</source>
        <translation>打印预览…</translation>
    </message>
</context>
<context>
    <name>FactCard</name>
    <message numerus="yes">
        <location filename="../pages/results/decisions/fact.py" line="48"/>
        <source>%n more wait</source>
        <translation>
            <numerusform>另有 %n 项待确认</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/fact.py" line="51"/>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/fact.py" line="72"/>
        <source>Number</source>
        <translation>数值</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/fact.py" line="73"/>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/fact.py" line="73"/>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/fact.py" line="77"/>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/fact.py" line="78"/>
        <source>Reason or where it stands (optional)</source>
        <translation>理由或出处（可不填）</translation>
    </message>
</context>
<context>
    <name>FactorCard</name>
    <message>
        <location filename="../pages/rules/factors/card.py" line="74"/>
        <source>Name of the factor</source>
        <translation>评分项名称</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/card.py" line="75"/>
        <source>Group</source>
        <translation>所在分组</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/card.py" line="115"/>
        <source>as the full points</source>
        <translation>同满分</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/card.py" line="158"/>
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
        <location filename="../pages/rules/factors/fields.py" line="41"/>
        <source>Full points in the table</source>
        <translation>满分（表中分值）</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="42"/>
        <source>Inner full score</source>
        <translation>内部满分</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="43"/>
        <source>Criteria, in the document&apos;s words</source>
        <translation>评分标准（文件原文）</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="44"/>
        <source>Points for each item</source>
        <translation>每项得分</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="46"/>
        <source>Formula</source>
        <translation>计算方法</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="47"/>
        <source>Standard of the certificate</source>
        <translation>认证依据的标准</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="45"/>
        <source>Off for each shortcoming</source>
        <translation>每缺一项扣分</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="53"/>
        <source>Off for each % above</source>
        <translation>每高 1% 扣分</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="54"/>
        <source>Off for each % below</source>
        <translation>每低 1% 扣分</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="55"/>
        <source>Left out at each end</source>
        <translation>去掉高低各几家</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="60"/>
        <source>Least a member may give</source>
        <translation>评委最低可打</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="66"/>
        <source>Unit of the number</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="68"/>
        <source>Points in no tier</source>
        <translation>不在任何一档得分</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="74"/>
        <source>Not below</source>
        <translation>最低得分</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="82"/>
        <source>Weight in the table</source>
        <translation>表中权重</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="93"/>
        <source>Lowest price first</source>
        <translation>低价优先法</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="94"/>
        <source>Mean of the prices as benchmark</source>
        <translation>平均价基准法</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="95"/>
        <source>Not read: choose one by the document</source>
        <translation>没有读懂：请对照文件选择</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="102"/>
        <source>The mean of the prices is the benchmark; points come off for each percent away from it.</source>
        <translation>平均价基准法：以报价的平均值为基准价，每偏离 1% 扣分。</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="106"/>
        <source>The formula of the document was not read. Nobody gets points until one is chosen.</source>
        <translation>文件的公式没有读懂，选定公式前都没有得分。</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="110"/>
        <source>Lowest price first: lowest evaluated price ÷ evaluated price × full points.</source>
        <translation>低价优先法：最低评审价 ÷ 评审价 × 满分。</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="113"/>
        <source>Each member gives points on a score sheet; their mean counts.</source>
        <translation>由评委在打分表上打分，取平均分。</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="116"/>
        <source>Number of items × points for each, up to the full points.</source>
        <translation>数量 × 每项得分，最多得满分。</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="119"/>
        <source>The first tier that holds the number counts; a number in none gets the points in no tier.</source>
        <translation>按数值落在哪一档给分；不在任何一档的，按所填分值。</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="123"/>
        <source>Full points less so many for each shortcoming counted.</source>
        <translation>从满分起，每缺一项扣分。</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="126"/>
        <source>Full points where it is met, none where it is not.</source>
        <translation>满足得满分，不满足不得分。</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="129"/>
        <source>A person enters the points with a reason.</source>
        <translation>由人工给分并写明理由。</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="130"/>
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
        <location filename="../pages/rules/factors/list.py" line="110"/>
        <location filename="../pages/rules/factors/list.py" line="127"/>
        <source>Scoring table</source>
        <translation>评分表</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/list.py" line="128"/>
        <location filename="../pages/rules/factors/list.py" line="129"/>
        <source>Group for a new factor</source>
        <translation>新评分项所在分组</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/list.py" line="130"/>
        <source>The group that a new factor joins; a name typed here makes a new group</source>
        <translation>新评分项加入的分组；填写新的名称即新建分组</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/list.py" line="131"/>
        <source>Add factor</source>
        <translation>添加评分项</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/list.py" line="132"/>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/list.py" line="133"/>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/list.py" line="134"/>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/list.py" line="178"/>
        <source>New group</source>
        <translation>新分组</translation>
    </message>
</context>
<context>
    <name>FactorTable</name>
    <message>
        <location filename="../models/factor_table.py" line="134"/>
        <source>the factors add up to %1</source>
        <translation>各项合计 %1</translation>
    </message>
    <message>
        <location filename="../models/factor_table.py" line="142"/>
        <source>%1 points in all</source>
        <translation>合计 %1 分</translation>
    </message>
    <message>
        <location filename="../models/factor_table.py" line="143"/>
        <source>%1 points in all, not 100</source>
        <translation>合计 %1 分，不是 100 分</translation>
    </message>
    <message>
        <location filename="../models/factor_table.py" line="160"/>
        <source>Factor</source>
        <translation>评分项</translation>
    </message>
    <message>
        <location filename="../models/factor_table.py" line="161"/>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="../models/factor_table.py" line="163"/>
        <source>Inner full score</source>
        <translation>内部满分</translation>
    </message>
    <message>
        <location filename="../models/factor_table.py" line="162"/>
        <source>Full points</source>
        <translation>满分</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <location filename="../pages/report/facts.py" line="176"/>
        <source>Fill in…</source>
        <translation>填写…</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/report/facts.py" line="187"/>
        <source>%n to fill in</source>
        <translation>
            <numerusform>%n 项待填</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/report/facts.py" line="187"/>
        <source>Complete</source>
        <translation>已填全</translation>
    </message>
    <message>
        <location filename="../pages/report/facts.py" line="188"/>
        <source>Entries of the report</source>
        <translation>报告要填写的内容</translation>
    </message>
    <message>
        <location filename="../pages/report/facts.py" line="189"/>
        <source>Announcement, members, opening, clarifications: stated by people, kept here.</source>
        <translation>公告、成员、开启记录、澄清等由人填写，保存在项目中，重新生成报告时不会丢失。</translation>
    </message>
</context>
<context>
    <name>FactsDialog</name>
    <message>
        <location filename="../pages/report/facts.py" line="47"/>
        <source>Entries of the report</source>
        <translation>报告要填写的内容</translation>
    </message>
    <message>
        <location filename="../pages/report/facts.py" line="51"/>
        <source>Take over</source>
        <translation>填入报告</translation>
    </message>
    <message>
        <location filename="../pages/report/facts.py" line="51"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../pages/report/facts.py" line="78"/>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <location filename="../pages/report/facts.py" line="78"/>
        <location filename="../pages/report/facts.py" line="86"/>
        <source>Role</source>
        <translation>职责</translation>
    </message>
    <message>
        <location filename="../pages/report/facts.py" line="78"/>
        <source>Employer</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <location filename="../pages/report/facts.py" line="78"/>
        <source>Dissent and reasons</source>
        <translation>不同意见及理由</translation>
    </message>
    <message>
        <location filename="../pages/report/facts.py" line="94"/>
        <source>Bidder</source>
        <translation>投标人</translation>
    </message>
    <message>
        <location filename="../pages/report/facts.py" line="94"/>
        <source>Opened as no.</source>
        <translation>开启顺序</translation>
    </message>
    <message>
        <location filename="../pages/report/facts.py" line="94"/>
        <source>Handed in</source>
        <translation>递交时间</translation>
    </message>
    <message>
        <location filename="../pages/report/facts.py" line="141"/>
        <source>Members, in the order in which they sign</source>
        <translation>成员（按签字顺序）</translation>
    </message>
    <message>
        <location filename="../pages/report/facts.py" line="141"/>
        <source>Opening of the bids</source>
        <translation>开启记录</translation>
    </message>
    <message>
        <location filename="../pages/report/facts.py" line="150"/>
        <source>Kept in the project; whatever stays empty is marked in the report as a field to fill in.</source>
        <translation>保存在项目中；留空的内容在报告中标为“待填写”。</translation>
    </message>
</context>
<context>
    <name>FailureBanner</name>
    <message>
        <location filename="../window/failure_banner.py" line="65"/>
        <source>Something unexpected went wrong; nothing was changed.</source>
        <translation>出现了意外情况，内容没有改动。</translation>
    </message>
    <message>
        <location filename="../window/failure_banner.py" line="67"/>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <location filename="../window/failure_banner.py" line="48"/>
        <source>Work cannot be kept for recovery: its folder cannot be written. Save often.</source>
        <translation>无法写入恢复记录，意外关闭时未保存的更改会丢失，请经常保存。</translation>
    </message>
    <message>
        <location filename="../window/failure_banner.py" line="52"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../window/failure_banner.py" line="53"/>
        <source>Close the message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <location filename="../window/failure_banner.py" line="66"/>
        <source>Something unexpected went wrong; the log has it.</source>
        <translation>发生意外错误，已写入日志。</translation>
    </message>
    <message>
        <location filename="../window/failure_banner.py" line="54"/>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <location filename="../opening/files.py" line="79"/>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../opening/files.py" line="81"/>
        <location filename="../opening/files.py" line="88"/>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../opening/files.py" line="96"/>
        <source>Rule files</source>
        <translation>规则文件</translation>
    </message>
    <message>
        <location filename="../opening/files.py" line="97"/>
        <source>Save rule as</source>
        <translation>规则另存为</translation>
    </message>
    <message>
        <location filename="../opening/files.py" line="102"/>
        <source>Excel workbooks</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <location filename="../opening/files.py" line="104"/>
        <source>Save empty list</source>
        <translation>保存空白名单模板</translation>
    </message>
    <message>
        <location filename="../opening/files.py" line="131"/>
        <source>Reading the folder</source>
        <translation>正在读取文件夹</translation>
    </message>
    <message>
        <location filename="../opening/files.py" line="133"/>
        <source>Reading the rule file</source>
        <translation>正在读取规则文件</translation>
    </message>
    <message>
        <location filename="../opening/files.py" line="137"/>
        <location filename="../opening/files.py" line="144"/>
        <source>Reading the document</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <location filename="../opening/files.py" line="143"/>
        <source>Pasted text</source>
        <translation>粘贴的文字</translation>
    </message>
    <message>
        <location filename="../opening/files.py" line="152"/>
        <source>Reading the bidder list</source>
        <translation>正在读取投标人名单</translation>
    </message>
    <message>
        <location filename="../opening/files.py" line="126"/>
        <source>Opening the tender inside</source>
        <translation>正在打开文件中的项目</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../pages/survey/bars.py" line="74"/>
        <source>File, buyer, check …</source>
        <translation>文件、采购人、检查编号……</translation>
    </message>
    <message>
        <location filename="../pages/survey/bars.py" line="75"/>
        <source>Search the files</source>
        <translation>搜索文件</translation>
    </message>
    <message>
        <location filename="../pages/survey/bars.py" line="76"/>
        <source>Which files are shown</source>
        <translation>显示哪些文件</translation>
    </message>
    <message>
        <location filename="../pages/survey/bars.py" line="86"/>
        <source>All files</source>
        <translation>全部文件</translation>
    </message>
    <message>
        <location filename="../pages/survey/bars.py" line="87"/>
        <source>With errors</source>
        <translation>有错误</translation>
    </message>
    <message>
        <location filename="../pages/survey/bars.py" line="88"/>
        <source>With errors or warnings</source>
        <translation>有错误或警告</translation>
    </message>
    <message>
        <location filename="../pages/survey/bars.py" line="89"/>
        <source>Points for after-sales certificates</source>
        <translation>给售后服务证书计分</translation>
    </message>
    <message>
        <location filename="../pages/survey/bars.py" line="90"/>
        <source>Table not proven</source>
        <translation>评分表未能核实</translation>
    </message>
    <message>
        <location filename="../pages/survey/bars.py" line="91"/>
        <source>Could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <location filename="../pages/survey/bars.py" line="92"/>
        <source>Bidder lists</source>
        <translation>投标人名单</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <location filename="../pages/review/findings.py" line="158"/>
        <source>All checks</source>
        <translation>全部检查</translation>
    </message>
    <message>
        <location filename="../pages/review/findings.py" line="163"/>
        <source>Only of this check</source>
        <translation>只看此项检查</translation>
    </message>
    <message>
        <location filename="../pages/review/findings.py" line="164"/>
        <location filename="../pages/review/findings.py" line="165"/>
        <source>Filter by words…</source>
        <translation>筛选：条款、原文、依据…</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <location filename="../pages/review/finding_card.py" line="48"/>
        <location filename="../pages/review/finding_words.py" line="30"/>
        <source>About: %1</source>
        <translation>评分项：%1</translation>
    </message>
    <message>
        <location filename="../pages/review/finding_card.py" line="50"/>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <location filename="../pages/review/finding_card.py" line="53"/>
        <source>A person must judge this one.</source>
        <translation>此项需人工判断。</translation>
    </message>
    <message>
        <location filename="../pages/review/finding_card.py" line="58"/>
        <location filename="../pages/review/finding_words.py" line="33"/>
        <source>To do: %1</source>
        <translation>建议：%1</translation>
    </message>
    <message>
        <location filename="../pages/review/finding_card.py" line="66"/>
        <source>Hide explanation</source>
        <translation>收起说明</translation>
    </message>
    <message>
        <location filename="../pages/review/finding_card.py" line="66"/>
        <location filename="../pages/review/finding_card.py" line="106"/>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <location filename="../pages/review/finding_card.py" line="76"/>
        <location filename="../pages/review/finding_card.py" line="107"/>
        <source>Accept as it is…</source>
        <translation>不再提示…</translation>
    </message>
    <message>
        <location filename="../pages/review/finding_card.py" line="81"/>
        <location filename="../pages/review/finding_card.py" line="109"/>
        <source>Copy the clause after that</source>
        <translation>复制改后的条文</translation>
    </message>
    <message>
        <location filename="../pages/review/finding_words.py" line="22"/>
        <source>checked against the full text</source>
        <translation>已核对原文</translation>
    </message>
    <message>
        <location filename="../pages/review/finding_words.py" line="23"/>
        <source>Basis: %1 (%2)</source>
        <translation>依据：%1（%2）</translation>
    </message>
    <message>
        <location filename="../pages/review/finding_card.py" line="71"/>
        <location filename="../pages/review/finding_card.py" line="105"/>
        <source>Go to the clause</source>
        <translation>转到条款</translation>
    </message>
    <message>
        <location filename="../pages/review/finding_card.py" line="103"/>
        <source>Copy the finding</source>
        <translation>复制此发现</translation>
    </message>
</context>
<context>
    <name>FolderBar</name>
    <message>
        <location filename="../pages/survey/bars.py" line="30"/>
        <source>Another folder…</source>
        <translation>换一个文件夹…</translation>
    </message>
    <message>
        <location filename="../pages/survey/bars.py" line="31"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../pages/survey/bars.py" line="32"/>
        <source>Export results…</source>
        <translation>导出结果…</translation>
    </message>
    <message>
        <location filename="../pages/survey/bars.py" line="49"/>
        <source>Look again</source>
        <translation>再查一遍</translation>
    </message>
    <message>
        <location filename="../pages/survey/bars.py" line="50"/>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../pages/survey/bars.py" line="50"/>
        <source>Start</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>ForecastModel</name>
    <message>
        <location filename="../pages/review/trial/result.py" line="156"/>
        <source>Assumed bidders</source>
        <translation>假设的投标人</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/result.py" line="156"/>
        <source>Cases</source>
        <translation>情形数</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/result.py" line="156"/>
        <source>Decides now</source>
        <translation>现行时决定</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/result.py" line="156"/>
        <source>Decides tried</source>
        <translation>试算时决定</translation>
    </message>
</context>
<context>
    <name>FormsCard</name>
    <message>
        <location filename="../pages/report/forms.py" line="80"/>
        <source>Your own forms</source>
        <translation>自己的格式</translation>
    </message>
    <message>
        <location filename="../pages/report/forms.py" line="81"/>
        <source>Save the default template…</source>
        <translation>保存默认模板…</translation>
    </message>
    <message>
        <location filename="../pages/report/forms.py" line="83"/>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <location filename="../pages/report/forms.py" line="84"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../pages/report/forms.py" line="85"/>
        <source>Template of the report</source>
        <translation>报告模板</translation>
    </message>
    <message>
        <location filename="../pages/report/forms.py" line="86"/>
        <source>Letterhead of the workbook</source>
        <translation>评分表抬头</translation>
    </message>
    <message>
        <location filename="../pages/report/forms.py" line="93"/>
        <source>The program&apos;s own</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <location filename="../pages/report/forms.py" line="116"/>
        <location filename="../pages/report/forms.py" line="135"/>
        <source>Word documents</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <location filename="../pages/report/forms.py" line="116"/>
        <source>Excel workbooks</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <location filename="../pages/report/forms.py" line="136"/>
        <source>Save the default template</source>
        <translation>保存默认模板</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <location filename="../history/panel.py" line="73"/>
        <location filename="../history/panel.py" line="74"/>
        <location filename="../history/panel.py" line="93"/>
        <source>History</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <location filename="../history/panel.py" line="75"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../history/panel.py" line="76"/>
        <source>Close the history</source>
        <translation>关闭操作记录</translation>
    </message>
    <message>
        <location filename="../history/panel.py" line="78"/>
        <source>All acts</source>
        <translation>全部操作</translation>
    </message>
    <message>
        <location filename="../history/panel.py" line="79"/>
        <source>Corrections</source>
        <translation>人工更正</translation>
    </message>
    <message>
        <location filename="../history/panel.py" line="80"/>
        <source>Without a reason</source>
        <translation>缺少理由</translation>
    </message>
    <message>
        <location filename="../history/panel.py" line="81"/>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <location filename="../history/panel.py" line="82"/>
        <source>Other acts</source>
        <translation>其他操作</translation>
    </message>
    <message>
        <location filename="../history/panel.py" line="90"/>
        <source>Which acts</source>
        <translation>显示哪些操作</translation>
    </message>
    <message>
        <location filename="../history/panel.py" line="91"/>
        <location filename="../history/panel.py" line="92"/>
        <source>Search in the history</source>
        <translation>在记录中查找</translation>
    </message>
    <message>
        <location filename="../history/panel.py" line="94"/>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <location filename="../history/panel.py" line="95"/>
        <source>Go to the place</source>
        <translation>转到该处</translation>
    </message>
    <message>
        <location filename="../history/panel.py" line="96"/>
        <source>Give a reason…</source>
        <translation>补记理由…</translation>
    </message>
    <message>
        <location filename="../history/panel.py" line="97"/>
        <source>Change name…</source>
        <translation>更改署名…</translation>
    </message>
    <message>
        <location filename="../history/panel.py" line="98"/>
        <source>Nothing was done yet, or nothing that the filter shows.</source>
        <translation>还没有操作，或筛选后没有内容。</translation>
    </message>
    <message>
        <location filename="../history/panel.py" line="161"/>
        <source>Signed by: %1</source>
        <translation>署名：%1</translation>
    </message>
    <message>
        <location filename="../history/panel.py" line="161"/>
        <source>No name given yet</source>
        <translation>尚未署名</translation>
    </message>
    <message>
        <location filename="../history/panel.py" line="181"/>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <location filename="../history/panel.py" line="188"/>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
</context>
<context>
    <name>IndicatorCard</name>
    <message>
        <location filename="../pages/certificates/assessment/indicator_card.py" line="78"/>
        <source>met</source>
        <translation>符合</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/indicator_card.py" line="78"/>
        <source>not met</source>
        <translation>不符合</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/indicator_card.py" line="107"/>
        <source>How it is scored</source>
        <translation>评分方式</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/indicator_card.py" line="108"/>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/indicator_card.py" line="109"/>
        <source>Is it met?</source>
        <translation>是否符合</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/indicator_card.py" line="110"/>
        <source>Samples checked</source>
        <translation>抽查数</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/indicator_card.py" line="111"/>
        <source>Of them conforming</source>
        <translation>其中符合数</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/indicator_card.py" line="112"/>
        <source>Rating, 0 to 100</source>
        <translation>评分（0 至 100）</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/indicator_card.py" line="113"/>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/indicator_card.py" line="117"/>
        <source>Does not apply: delete it from the sheet</source>
        <translation>不适用，从表中删减</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/indicator_card.py" line="118"/>
        <source>Evidence seen</source>
        <translation>查看过的证据</translation>
    </message>
</context>
<context>
    <name>IndicatorTable</name>
    <message>
        <location filename="../pages/certificates/assessment/indicator_table.py" line="26"/>
        <source>All or nothing</source>
        <translation>全有或全无</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/indicator_table.py" line="27"/>
        <source>Sampled</source>
        <translation>抽样</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/indicator_table.py" line="28"/>
        <source>Rated out of 100</source>
        <translation>百分评分</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/indicator_table.py" line="36"/>
        <source>does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/indicator_table.py" line="43"/>
        <source>met</source>
        <translation>符合</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/indicator_table.py" line="44"/>
        <source>not met</source>
        <translation>不符合</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/indicator_table.py" line="120"/>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/indicator_table.py" line="121"/>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/indicator_table.py" line="122"/>
        <source>How scored</source>
        <translation>评分方式</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/indicator_table.py" line="123"/>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/indicator_table.py" line="124"/>
        <source>Found</source>
        <translation>评定</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/indicator_table.py" line="125"/>
        <source>Got</source>
        <translation>得分</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <location filename="../window/job_strip.py" line="38"/>
        <location filename="../window/job_strip.py" line="39"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../window/job_strip.py" line="40"/>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <location filename="../help/commands.py" line="70"/>
        <source>Everywhere</source>
        <translation>任意位置</translation>
    </message>
    <message>
        <location filename="../help/commands.py" line="71"/>
        <source>In a table</source>
        <translation>在表格中</translation>
    </message>
    <message>
        <location filename="../help/commands.py" line="77"/>
        <source>Copy what is selected, for Excel</source>
        <translation>复制所选内容，可粘贴到 Excel</translation>
    </message>
    <message>
        <location filename="../help/commands.py" line="78"/>
        <source>Copy it with the titles of the columns</source>
        <translation>连同列标题复制</translation>
    </message>
    <message>
        <location filename="../help/commands.py" line="79"/>
        <source>Select everything</source>
        <translation>全选</translation>
    </message>
    <message>
        <location filename="../help/commands.py" line="80"/>
        <source>Select several rows</source>
        <translation>选择多行</translation>
    </message>
    <message>
        <location filename="../help/commands.py" line="81"/>
        <source>Search in the table</source>
        <translation>在表格中查找</translation>
    </message>
    <message>
        <location filename="../help/commands.py" line="82"/>
        <source>Next hit, hit before</source>
        <translation>下一处、上一处</translation>
    </message>
    <message>
        <location filename="../help/commands.py" line="83"/>
        <source>Change the cell, where it can be changed</source>
        <translation>修改单元格（可修改时）</translation>
    </message>
    <message>
        <location filename="../help/commands.py" line="86"/>
        <source>What can be done with the cell, and with the columns</source>
        <translation>单元格和列的操作菜单</translation>
    </message>
    <message>
        <location filename="../help/commands.py" line="88"/>
        <source>End the search</source>
        <translation>结束查找</translation>
    </message>
    <message>
        <location filename="../help/commands.py" line="93"/>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <location filename="../help/commands.py" line="93"/>
        <source>What they do</source>
        <translation>作用</translation>
    </message>
    <message>
        <location filename="../help/commands.py" line="68"/>
        <source>Next text, text before: to read, select, copy</source>
        <translation>到下一段、上一段文字，可朗读、选取、复制</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <location filename="../kept/leaving.py" line="45"/>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <location filename="../kept/leaving.py" line="47"/>
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
    <name>LifeAside</name>
    <message numerus="yes">
        <location filename="../pages/certificates/life/aside.py" line="55"/>
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/aside.py" line="58"/>
        <source>Claims that do not go together</source>
        <translation>互相矛盾的声明</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/aside.py" line="61"/>
        <source>Advisory only; a person must review every conclusion.</source>
        <translation>提示性结论，需人工复核。</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/aside.py" line="68"/>
        <source>No certificate of a known level.</source>
        <translation>没有可识别等级的证书。</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/aside.py" line="70"/>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/aside.py" line="71"/>
        <source>Valid %1 to %2</source>
        <translation>有效期 %1 至 %2</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/aside.py" line="79"/>
        <source>Audit %1: %2 (from %3, until %4): %5</source>
        <translation>第 %1 次监督评审：计划 %2（最早 %3，最迟 %4）：%5</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/aside.py" line="95"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/aside.py" line="96"/>
        <source>Remove the audit of %1</source>
        <translation>移除 %1 的监督评审</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/aside.py" line="98"/>
        <source>Audit on record: %1</source>
        <translation>已记录的监督评审：%1</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/aside.py" line="100"/>
        <location filename="../pages/certificates/life/aside.py" line="101"/>
        <source>Record a surveillance audit</source>
        <translation>记录一次监督评审</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/aside.py" line="101"/>
        <source>Pick the day of the audit</source>
        <translation>选择评审日期</translation>
    </message>
</context>
<context>
    <name>LifeSection</name>
    <message>
        <location filename="../pages/certificates/life/section.py" line="92"/>
        <source>Bid opening</source>
        <translation>开标</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/section.py" line="94"/>
        <source>End of contract</source>
        <translation>合同期满</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/section.py" line="100"/>
        <source>%1: no certificate with known days</source>
        <translation>%1：没有日期明确的证书</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/section.py" line="106"/>
        <location filename="../pages/certificates/life/section.py" line="107"/>
        <source>Last day of the contract</source>
        <translation>合同期满日</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/section.py" line="107"/>
        <source>Pick the last day of the contract</source>
        <translation>选择合同期满日</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/section.py" line="111"/>
        <source>Export reminders (.ics)…</source>
        <translation>导出提醒（.ics）…</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/section.py" line="110"/>
        <location filename="../pages/certificates/life/section.py" line="113"/>
        <source>Certificates in time</source>
        <translation>证书时间线</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/section.py" line="115"/>
        <source>No certificates yet</source>
        <translation>还没有证书</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/section.py" line="116"/>
        <source>Next: open a bidder list. Its certificates are then shown in time.</source>
        <translation>下一步：打开投标人名单，其中的证书会显示在时间线上。</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/section.py" line="120"/>
        <source>Bar: first to last day. Dark: planned time of a surveillance audit; light: how early or late it may come; amber: it should be done and is not on record. Dot: an audit on record.</source>
        <translation>长条：证书起止日。深色：监督评审的计划期；浅色：可提前或推后的范围；橙色：应已完成而没有记录。圆点：已记录的监督评审。</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/section.py" line="112"/>
        <source>Official query sheet…</source>
        <translation>官方查询表…</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/section.py" line="108"/>
        <source>Save picture</source>
        <translation>保存图表</translation>
    </message>
</context>
<context>
    <name>LowPriceCard</name>
    <message>
        <location filename="../pages/results/decisions/price.py" line="141"/>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/price.py" line="143"/>
        <source>The explanation stands</source>
        <translation>说明成立</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/price.py" line="143"/>
        <source>Not proven reasonable</source>
        <translation>不能证明合理</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../window/main_window.py" line="91"/>
        <source>No project yet</source>
        <translation>尚无项目</translation>
    </message>
    <message>
        <location filename="../window/main_window.py" line="94"/>
        <source>Tender tool</source>
        <translation>招标评分工具</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <location filename="../help/manual.py" line="114"/>
        <source>Manual</source>
        <translation>使用说明</translation>
    </message>
    <message>
        <location filename="../help/manual.py" line="115"/>
        <location filename="../help/manual.py" line="116"/>
        <source>Search the manual</source>
        <translation>在说明中查找</translation>
    </message>
    <message>
        <location filename="../help/manual.py" line="117"/>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <location filename="../help/manual.py" line="118"/>
        <source>Page of the manual</source>
        <translation>说明正文</translation>
    </message>
    <message>
        <location filename="../help/manual.py" line="119"/>
        <source>No page has these words.</source>
        <translation>没有包含这些词的页面。</translation>
    </message>
</context>
<context>
    <name>MatchingCard</name>
    <message numerus="yes">
        <location filename="../pages/certificates/evidence/matching.py" line="27"/>
        <source>%n file(s) read: whose are they?</source>
        <translation>
            <numerusform>已读取 %n 个文件，请确认归属</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/matching.py" line="28"/>
        <source>Proposed by the holder&apos;s name. Check each line before you take them.</source>
        <translation>按获证组织名称提出归属，采用前请逐行核对。</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/matching.py" line="33"/>
        <source>nobody yet</source>
        <translation>暂不归入</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/matching.py" line="37"/>
        <source>Keep the files in the project (else only their SHA-256)</source>
        <translation>项目文件中保存证书原件（否则只保存 SHA-256）</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/matching.py" line="40"/>
        <source>Take them</source>
        <translation>采用</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/matching.py" line="40"/>
        <source>Do not take them</source>
        <translation>不采用</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/matching.py" line="49"/>
        <source>no holder read</source>
        <translation>未读出获证组织</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/matching.py" line="57"/>
        <source>Bidder of %1</source>
        <translation>%1 的投标人</translation>
    </message>
</context>
<context>
    <name>MemberLine</name>
    <message>
        <location filename="../pages/rules/committee/card.py" line="31"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../pages/rules/committee/card.py" line="32"/>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <location filename="../pages/rules/committee/card.py" line="33"/>
        <source>Points</source>
        <translation>查看打分</translation>
    </message>
    <message>
        <location filename="../pages/rules/committee/card.py" line="34"/>
        <source>Points of %1</source>
        <translation>查看 %1 的打分</translation>
    </message>
    <message>
        <location filename="../pages/rules/committee/card.py" line="40"/>
        <source>%1 of %2 given</source>
        <translation>已打 %1 / %2</translation>
    </message>
    <message>
        <location filename="../pages/rules/committee/card.py" line="43"/>
        <source>typed by hand</source>
        <translation>手工录入</translation>
    </message>
</context>
<context>
    <name>MembersGrid</name>
    <message>
        <location filename="../pages/results/explanation/chain.py" line="100"/>
        <source>far from the others</source>
        <translation>与其他评委相差较大</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/chain.py" line="102"/>
        <source>left out</source>
        <translation>未计入</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../window/menus.py" line="82"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../window/menus.py" line="83"/>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <location filename="../window/menus.py" line="84"/>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <location filename="../window/menus.py" line="85"/>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <location filename="../window/menus.py" line="86"/>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <location filename="../window/menus.py" line="87"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../window/menus.py" line="88"/>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <location filename="../window/menus.py" line="149"/>
        <source>No files yet</source>
        <translation>暂无文件</translation>
    </message>
    <message>
        <location filename="../window/menus.py" line="152"/>
        <source>Clear list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <location filename="../window/menus.py" line="89"/>
        <source>Column recipe</source>
        <translation>识别方案</translation>
    </message>
    <message>
        <location filename="../window/menus.py" line="90"/>
        <source>Rule</source>
        <translation>评分规则</translation>
    </message>
    <message>
        <location filename="../window/menus.py" line="91"/>
        <source>Findings</source>
        <translation>审查发现</translation>
    </message>
</context>
<context>
    <name>MissingView</name>
    <message>
        <location filename="../pages/review/missing_view.py" line="63"/>
        <source>Missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <location filename="../pages/review/missing_view.py" line="74"/>
        <source>Give it</source>
        <translation>去填写</translation>
    </message>
</context>
<context>
    <name>NoteCards</name>
    <message>
        <location filename="../pages/results/decisions/cards.py" line="72"/>
        <source>To the scoring rules</source>
        <translation>前往评分规则</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <location filename="../dialogs/notes.py" line="18"/>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../dialogs/notes.py" line="22"/>
        <location filename="../dialogs/notes.py" line="27"/>
        <source>Notes on this tender</source>
        <translation>项目备注</translation>
    </message>
    <message>
        <location filename="../dialogs/notes.py" line="23"/>
        <source>Keep</source>
        <translation>保存备注</translation>
    </message>
    <message>
        <location filename="../dialogs/notes.py" line="23"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../dialogs/notes.py" line="28"/>
        <source>Kept with the project; nothing is scored or judged by them.</source>
        <translation>随项目保存，不影响计分和审查。</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <location filename="../pages/results/decisions/view.py" line="63"/>
        <source>Nothing waits for a decision.</source>
        <translation>没有待处理事项。</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/view.py" line="65"/>
        <source>To know</source>
        <translation>其他提示</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/results/decisions/view.py" line="84"/>
        <source>%n more wait</source>
        <translation>
            <numerusform>另有 %n 项待确认</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/view.py" line="105"/>
        <source>To the committee&apos;s scores</source>
        <translation>前往评委打分</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/results/decisions/view.py" line="112"/>
        <source>%n certificate(s) wait for a decision at the bidder list.</source>
        <translation>
            <numerusform>%n 项证书待确认，请在投标人页处理。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/view.py" line="113"/>
        <source>To the bidders</source>
        <translation>前往投标人</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message>
        <location filename="../dialogs/notices.py" line="38"/>
        <source>Notices on the result</source>
        <translation>告知书和公告</translation>
    </message>
    <message>
        <location filename="../dialogs/notices.py" line="42"/>
        <source>Also the public notice</source>
        <translation>同时生成结果公告</translation>
    </message>
    <message>
        <location filename="../dialogs/notices.py" line="43"/>
        <source>Replace files that are there</source>
        <translation>替换已有文件</translation>
    </message>
    <message>
        <location filename="../dialogs/notices.py" line="45"/>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <location filename="../dialogs/notices.py" line="46"/>
        <source>Write</source>
        <translation>生成</translation>
    </message>
    <message>
        <location filename="../dialogs/notices.py" line="46"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../dialogs/notices.py" line="67"/>
        <source>Every bidder</source>
        <translation>全部投标人</translation>
    </message>
    <message>
        <location filename="../dialogs/notices.py" line="68"/>
        <source>All factors</source>
        <translation>全部因素</translation>
    </message>
    <message>
        <location filename="../dialogs/notices.py" line="80"/>
        <source>A letter holds the bidder&apos;s own points and rank, and nothing of the others.</source>
        <translation>告知书只有该投标人自己的得分和名次，不含他人情况。</translation>
    </message>
    <message>
        <location filename="../dialogs/notices.py" line="81"/>
        <source>To</source>
        <translation>发给</translation>
    </message>
    <message>
        <location filename="../dialogs/notices.py" line="85"/>
        <source>Facts only; the judgement and what is not known are marked to be filled in.</source>
        <translation>只列事实；结论和未知内容留空待填。</translation>
    </message>
    <message>
        <location filename="../dialogs/notices.py" line="86"/>
        <source>About the points of</source>
        <translation>涉及投标人</translation>
    </message>
    <message>
        <location filename="../dialogs/notices.py" line="87"/>
        <source>Factor</source>
        <translation>评审因素</translation>
    </message>
    <message>
        <location filename="../dialogs/notices.py" line="88"/>
        <source>Who challenges</source>
        <translation>质疑人</translation>
    </message>
    <message>
        <location filename="../dialogs/notices.py" line="89"/>
        <source>What is asked, in the challenge&apos;s own words</source>
        <translation>质疑内容（按原文）</translation>
    </message>
    <message>
        <location filename="../dialogs/notices.py" line="93"/>
        <source>Own results</source>
        <translation>评审结果告知</translation>
    </message>
    <message>
        <location filename="../dialogs/notices.py" line="94"/>
        <source>Answer to a challenge</source>
        <translation>质疑答复</translation>
    </message>
    <message>
        <location filename="../dialogs/notices.py" line="100"/>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../dialogs/notices.py" line="111"/>
        <source>Choose folder</source>
        <translation>选择文件夹</translation>
    </message>
</context>
<context>
    <name>PagePrinting</name>
    <message>
        <location filename="../printing/preview.py" line="41"/>
        <source>Nothing on this page can be printed yet.</source>
        <translation>这一页还没有可打印的内容。</translation>
    </message>
    <message>
        <location filename="../printing/preview.py" line="51"/>
        <source>Print preview: %1</source>
        <translation>打印预览：%1</translation>
    </message>
</context>
<context>
    <name>PartsTable</name>
    <message>
        <location filename="../pages/results/explanation/view.py" line="173"/>
        <source>In all</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message>
        <location filename="../charts/card.py" line="29"/>
        <source>Save picture</source>
        <translation>保存图表</translation>
    </message>
</context>
<context>
    <name>PictureSaving</name>
    <message>
        <location filename="../charts/saving.py" line="44"/>
        <source>Picture</source>
        <translation>图表</translation>
    </message>
    <message>
        <location filename="../charts/saving.py" line="55"/>
        <source>Copy picture</source>
        <translation>复制图表</translation>
    </message>
    <message>
        <location filename="../charts/saving.py" line="56"/>
        <source>Save as PNG…</source>
        <translation>存为 PNG…</translation>
    </message>
    <message>
        <location filename="../charts/saving.py" line="57"/>
        <source>Save as SVG…</source>
        <translation>存为 SVG…</translation>
    </message>
    <message>
        <location filename="../charts/saving.py" line="112"/>
        <source>Save picture</source>
        <translation>保存图表</translation>
    </message>
</context>
<context>
    <name>PicturesView</name>
    <message>
        <location filename="../pages/results/pictures.py" line="89"/>
        <source>What each total is made of</source>
        <translation>总分构成</translation>
    </message>
    <message>
        <location filename="../pages/results/pictures.py" line="90"/>
        <source>Price against score</source>
        <translation>报价与得分</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/results/pictures.py" line="110"/>
        <source>%n more bidder(s) are not shown.</source>
        <translation>
            <numerusform>另有 %n 家投标人未画出。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/results/pictures.py" line="114"/>
        <source>Price that counts (yuan)</source>
        <translation>计算用报价（元）</translation>
    </message>
    <message>
        <location filename="../pages/results/pictures.py" line="114"/>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <location filename="../pages/results/pictures.py" line="128"/>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <location filename="../pages/document/place_card.py" line="52"/>
        <source>In the document</source>
        <translation>文件中的位置</translation>
    </message>
    <message>
        <location filename="../pages/document/place_card.py" line="53"/>
        <source>In the document, %1</source>
        <translation>文件中的位置：%1</translation>
    </message>
</context>
<context>
    <name>PointsDelegate</name>
    <message>
        <location filename="../pages/rules/factors/points_delegate.py" line="41"/>
        <source>Points for %1</source>
        <translation>%1的得分</translation>
    </message>
</context>
<context>
    <name>PointsDialog</name>
    <message>
        <location filename="../dialogs/points.py" line="24"/>
        <source>Change the points</source>
        <translation>改分值</translation>
    </message>
    <message>
        <location filename="../dialogs/points.py" line="28"/>
        <source>Points as the document has them</source>
        <translation>文件中的分值</translation>
    </message>
    <message>
        <location filename="../dialogs/points.py" line="29"/>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <location filename="../dialogs/points.py" line="29"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../dialogs/points.py" line="63"/>
        <source>Give a figure above 0 and up to %1.</source>
        <translation>请填写大于 0、不超过 %1 的数。</translation>
    </message>
</context>
<context>
    <name>PriceCard</name>
    <message>
        <location filename="../pages/results/decisions/price.py" line="93"/>
        <source>The price is right</source>
        <translation>确认报价无误</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/price.py" line="98"/>
        <source>Reject the bid</source>
        <translation>作无效投标处理</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/price_card.py" line="56"/>
        <source>The regime chosen does not allow this formula.</source>
        <translation>所选法律体系不允许用这种方法计算价格分。</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/price_card.py" line="88"/>
        <source>Enter it as the document says: the formula counts with both.</source>
        <translation>按文件填写：两项都填好后，公式才生效。</translation>
    </message>
</context>
<context>
    <name>PriceField</name>
    <message>
        <location filename="../pages/results/decisions/fields.py" line="66"/>
        <source>Not an amount in yuan above zero, such as 1,150,000 or 1150000.50.</source>
        <translation>请填写大于零的金额（元），例如 1,150,000 或 1150000.50。</translation>
    </message>
</context>
<context>
    <name>PriceForm</name>
    <message>
        <location filename="../pages/results/decisions/price.py" line="36"/>
        <source>Right price (yuan)</source>
        <translation>正确报价（元）</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/price.py" line="37"/>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/price.py" line="41"/>
        <source>Misread: mend %1</source>
        <translation>读错了：改正 %1</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/price.py" line="54"/>
        <source>The opening list prevails</source>
        <translation>以开标一览表为准</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/price.py" line="55"/>
        <source>The amount in words prevails</source>
        <translation>以大写金额为准</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/price.py" line="56"/>
        <source>A decimal point was misplaced</source>
        <translation>单价小数点明显错位</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/price.py" line="57"/>
        <source>The sum of the unit prices prevails</source>
        <translation>以单价汇总金额为准</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/price.py" line="59"/>
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
    <name>PrintedTable</name>
    <message>
        <location filename="../printing/tables.py" line="24"/>
        <source>Only the first %1 of %2 rows are printed.</source>
        <translation>共 %2 行，只打印前 %1 行。</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <location filename="../printing/commands.py" line="51"/>
        <source>Print the report</source>
        <translation>打印报告</translation>
    </message>
    <message>
        <location filename="../printing/commands.py" line="67"/>
        <source>Writing the PDF</source>
        <translation>正在生成 PDF</translation>
    </message>
    <message>
        <location filename="../printing/commands.py" line="79"/>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <location filename="../printing/commands.py" line="80"/>
        <source>Save the report as PDF</source>
        <translation>报告另存为 PDF</translation>
    </message>
</context>
<context>
    <name>ProcedureCard</name>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="76"/>
        <source>Not chosen: nothing is checked against the rules of a regime.</source>
        <translation>未选择：不按任何法律体系核对。</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="88"/>
        <source>Procedure and policies</source>
        <translation>采购程序与政策</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="90"/>
        <source>Legal regime</source>
        <translation>适用法律体系</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="91"/>
        <source>What is bought</source>
        <translation>采购对象</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="92"/>
        <source>Mean of the members&apos; points</source>
        <translation>评委打分的平均</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="93"/>
        <source>Ceiling price (yuan)</source>
        <translation>最高限价（元）</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="94"/>
        <source>Budget (yuan)</source>
        <translation>预算金额（元）</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="95"/>
        <source>Number of candidates</source>
        <translation>推荐候选人数</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="129"/>
        <source>Fill in the opening day to see the lawful band.</source>
        <translation>填写开标日后显示法定幅度。</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="132"/>
        <source>Choose what is bought to see the lawful band.</source>
        <translation>选择采购对象后显示法定幅度。</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="106"/>
        <source>Reserved for small and medium-sized firms</source>
        <translation>预留给中小企业（不再作价格扣除）</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="98"/>
        <source>Small firms: % off</source>
        <translation>小微企业价格扣除 %</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="99"/>
        <source>With small firms: % off</source>
        <translation>联合体/分包扣除 %</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="100"/>
        <source>Domestic goods: % off</source>
        <translation>本国产品扣除 %</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="107"/>
        <source>One brand counts as one bidder</source>
        <translation>提供相同品牌的按一家投标人计算</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="110"/>
        <source>Not chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="114"/>
        <source>All points</source>
        <translation>全部打分</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="114"/>
        <source>Without one highest and one lowest</source>
        <translation>去掉一个最高分和一个最低分</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="136"/>
        <source>No rule on %1.</source>
        <translation>%1 没有相关规定。</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="142"/>
        <source>Outside the lawful %1 on %2.</source>
        <translation>不在 %2 的法定幅度 %1 之内。</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="142"/>
        <source>Lawful on %2: %1.</source>
        <translation>%2 的法定幅度：%1。</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="168"/>
        <source>A whole number from 1 to 10.</source>
        <translation>应为 1 到 10 的整数。</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="172"/>
        <source>Must lie above 0; leave it empty if the document states none.</source>
        <translation>应大于 0；文件没有规定的请留空。</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="173"/>
        <source>Must lie below 100.</source>
        <translation>应小于 100。</translation>
    </message>
</context>
<context>
    <name>ProjectForm</name>
    <message>
        <location filename="../pages/bidders/page.py" line="207"/>
        <source>Project name</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <location filename="../pages/bidders/page.py" line="207"/>
        <source>Project number</source>
        <translation>项目编号</translation>
    </message>
    <message>
        <location filename="../pages/bidders/page.py" line="207"/>
        <source>Bid opening day</source>
        <translation>开标日</translation>
    </message>
    <message>
        <location filename="../pages/bidders/page.py" line="212"/>
        <location filename="../pages/bidders/page.py" line="213"/>
        <source>Not given</source>
        <translation>未填写</translation>
    </message>
    <message>
        <location filename="../pages/bidders/page.py" line="214"/>
        <source>Pick the bid opening day</source>
        <translation>选择开标日</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <location filename="../kept/projects.py" line="85"/>
        <source>Opening the project</source>
        <translation>正在打开项目</translation>
    </message>
    <message>
        <location filename="../kept/projects.py" line="101"/>
        <source>Restoring the project</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <location filename="../kept/projects.py" line="151"/>
        <source>Saving the project</source>
        <translation>正在保存项目</translation>
    </message>
    <message>
        <location filename="../kept/projects.py" line="60"/>
        <source>Untitled project</source>
        <translation>未命名项目</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <location filename="../language.py" line="27"/>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../language.py" line="28"/>
        <source>File Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../language.py" line="29"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../language.py" line="30"/>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <location filename="../language.py" line="31"/>
        <source>Shortcut</source>
        <translation>快捷方式</translation>
    </message>
    <message>
        <location filename="../language.py" line="32"/>
        <source>Alias</source>
        <translation>替身</translation>
    </message>
    <message>
        <location filename="../language.py" line="33"/>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <location filename="../language.py" line="34"/>
        <source>An error occurred</source>
        <translation>发生错误</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <location filename="../language.py" line="25"/>
        <source>&amp;Look in:</source>
        <translation>查看位置(&amp;L)：</translation>
    </message>
    <message>
        <location filename="../language.py" line="26"/>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <location filename="../language.py" line="35"/>
        <source>Page &amp;order:</source>
        <translation>页面顺序(&amp;O)：</translation>
    </message>
    <message>
        <location filename="../language.py" line="36"/>
        <source>Pages &amp;per sheet:</source>
        <translation>每张页数(&amp;P)：</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <location filename="../language.py" line="37"/>
        <source>Page &amp;Set:</source>
        <translation>页面集(&amp;S)：</translation>
    </message>
</context>
<context>
    <name>QuietLists</name>
    <message numerus="yes">
        <location filename="../pages/review/findings.py" line="188"/>
        <source>%n finding(s) accepted</source>
        <translation>
            <numerusform>已接受 %n 项，不再提示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/review/findings.py" line="189"/>
        <source>%n check(s) cannot tell: something is missing</source>
        <translation>
            <numerusform>%n 项检查缺少材料，无法判断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/review/findings.py" line="190"/>
        <source>%n check(s) found nothing</source>
        <translation>
            <numerusform>%n 项检查未发现问题</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/review/findings.py" line="212"/>
        <source>Accepted: %1</source>
        <translation>已接受：%1</translation>
    </message>
    <message>
        <location filename="../pages/review/findings.py" line="215"/>
        <source>Take back</source>
        <translation>恢复提示</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <location filename="../readings.py" line="14"/>
        <source>to confirm</source>
        <translation>待确认</translation>
    </message>
    <message>
        <location filename="../readings.py" line="17"/>
        <source>not provided</source>
        <translation>未提供</translation>
    </message>
    <message>
        <location filename="../readings.py" line="15"/>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <location filename="../readings.py" line="16"/>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <location filename="../readings.py" line="23"/>
        <source>not yet valid</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <location filename="../readings.py" line="24"/>
        <source>suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <location filename="../readings.py" line="25"/>
        <source>revoked</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <location filename="../readings.py" line="26"/>
        <source>cancelled</source>
        <translation>已注销</translation>
    </message>
    <message>
        <location filename="../readings.py" line="27"/>
        <source>opening day missing</source>
        <translation>缺开标日</translation>
    </message>
    <message>
        <location filename="../readings.py" line="28"/>
        <source>no end date</source>
        <translation>缺有效期</translation>
    </message>
</context>
<context>
    <name>ReadingsChoice</name>
    <message>
        <location filename="../pages/document/readings.py" line="88"/>
        <source>Keep this one</source>
        <translation>就用这一种</translation>
    </message>
    <message>
        <location filename="../pages/document/readings.py" line="86"/>
        <location filename="../pages/document/readings.py" line="88"/>
        <source>As shown</source>
        <translation>当前读法</translation>
    </message>
    <message>
        <location filename="../pages/document/readings.py" line="111"/>
        <source>Use this one</source>
        <translation>改用这张</translation>
    </message>
    <message>
        <location filename="../pages/document/readings.py" line="90"/>
        <source>Use it after all</source>
        <translation>仍用这张</translation>
    </message>
    <message>
        <location filename="../pages/document/readings.py" line="86"/>
        <source>I compared it: it stands so</source>
        <translation>已核对，与原文一致</translation>
    </message>
    <message>
        <location filename="../pages/document/readings.py" line="99"/>
        <source>Read by OCR: compare it with the document</source>
        <translation>由 OCR 识别：请与原件核对</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/document/readings.py" line="101"/>
        <source>%n table(s) set aside</source>
        <translation>
            <numerusform>已排除 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/document/readings.py" line="103"/>
        <source>%n other way(s) to read this table</source>
        <translation>
            <numerusform>这张表还有 %n 种读法</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/document/readings.py" line="105"/>
        <source>%n more table(s) or readings that may be meant</source>
        <translation>
            <numerusform>文件中还有 %n 张可能的评分表或另一种读法</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/document/readings.py" line="106"/>
        <source>%n more table(s) that may be the scoring table</source>
        <translation>
            <numerusform>文件中还有 %n 张可能的评分表</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/document/readings.py" line="110"/>
        <source>Another way to read it</source>
        <translation>另一种读法</translation>
    </message>
    <message>
        <location filename="../pages/document/readings.py" line="110"/>
        <source>Read it this way</source>
        <translation>改用这种读法</translation>
    </message>
    <message>
        <location filename="../pages/document/readings.py" line="114"/>
        <source>%1, set aside</source>
        <translation>%1（已排除）</translation>
    </message>
</context>
<context>
    <name>ReasonStrip</name>
    <message>
        <location filename="../history/reason_strip.py" line="57"/>
        <source>“%1” may change points: why?</source>
        <translation>“%1”可能改变得分，请写明理由：</translation>
    </message>
    <message numerus="yes">
        <location filename="../history/reason_strip.py" line="59"/>
        <source>(%n more)</source>
        <translation>
            <numerusform>（另有 %n 项）</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../history/reason_strip.py" line="65"/>
        <source>Reason, with the place that proves it</source>
        <translation>理由及佐证所在，例如“投标文件第 12 页”</translation>
    </message>
    <message>
        <location filename="../history/reason_strip.py" line="66"/>
        <location filename="../history/reason_strip.py" line="68"/>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <location filename="../history/reason_strip.py" line="67"/>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <location filename="../history/reason_strip.py" line="69"/>
        <source>Keep</source>
        <translation>记录</translation>
    </message>
    <message>
        <location filename="../history/reason_strip.py" line="70"/>
        <source>Later</source>
        <translation>以后再写</translation>
    </message>
</context>
<context>
    <name>RecentFilesCard</name>
    <message>
        <location filename="../opening/recent_files.py" line="33"/>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <location filename="../opening/recent_files.py" line="48"/>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <location filename="../opening/recent_files.py" line="62"/>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../opening/recent_files.py" line="63"/>
        <source>Take off the list</source>
        <translation>从列表中移除</translation>
    </message>
</context>
<context>
    <name>Recipes</name>
    <message>
        <location filename="../kept/recipes.py" line="129"/>
        <source>Export recipe</source>
        <translation>导出识别方案</translation>
    </message>
    <message>
        <location filename="../kept/recipes.py" line="136"/>
        <source>Import recipe</source>
        <translation>导入识别方案</translation>
    </message>
    <message>
        <location filename="../kept/recipes.py" line="159"/>
        <source>Recipes</source>
        <translation>识别方案</translation>
    </message>
</context>
<context>
    <name>RecoveryBanner</name>
    <message>
        <location filename="../window/recovery_banner.py" line="44"/>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <location filename="../window/recovery_banner.py" line="45"/>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <location filename="../window/recovery_banner.py" line="50"/>
        <source>Untitled project</source>
        <translation>未命名项目</translation>
    </message>
    <message numerus="yes">
        <location filename="../window/recovery_banner.py" line="51"/>
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 处修改</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../window/recovery_banner.py" line="51"/>
        <source>changed</source>
        <translation>有修改</translation>
    </message>
    <message>
        <location filename="../window/recovery_banner.py" line="52"/>
        <source>The window was not closed properly; unsaved work was found: %1, %2</source>
        <translation>上次未正常关闭，找到未保存的工作：%1，%2</translation>
    </message>
</context>
<context>
    <name>RejectCard</name>
    <message>
        <location filename="../pages/results/decisions/reject.py" line="24"/>
        <source>Is this bid invalid?</source>
        <translation>该投标无效？</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/reject.py" line="25"/>
        <source>Reason for rejecting the bid</source>
        <translation>作无效投标处理的理由</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/reject.py" line="27"/>
        <source>Reject the bid</source>
        <translation>作无效投标处理</translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message>
        <location filename="../kept/replacing.py" line="26"/>
        <source>Another bidder list: %1</source>
        <translation>另一份投标人名单：%1</translation>
    </message>
    <message>
        <location filename="../kept/replacing.py" line="28"/>
        <source>“%1” is open. What was recorded for its bidders goes with it.</source>
        <translation>当前名单为“%1”。替换后，为其投标人记录的内容随之移除。</translation>
    </message>
    <message>
        <location filename="../kept/replacing.py" line="37"/>
        <source>In the same tender these would stay, for the new list does not state them: %1</source>
        <translation>若属同一项目，以下内容新名单未写明，将予以保留：%1</translation>
    </message>
    <message>
        <location filename="../kept/replacing.py" line="38"/>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <location filename="../kept/replacing.py" line="44"/>
        <source>“%1” is open. Rows that were put right in it go with it.</source>
        <translation>当前招标文件为“%1”。替换后，已核对的评分项随之移除。</translation>
    </message>
    <message>
        <location filename="../kept/replacing.py" line="45"/>
        <source>Another tender document: %1</source>
        <translation>另一份招标文件：%1</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <location filename="../app.py" line="42"/>
        <location filename="../pages/report/page.py" line="72"/>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <location filename="../pages/report/page.py" line="87"/>
        <source>As the Word report will be written; the other files hold the same figures.</source>
        <translation>预览即 Word 报告的内容；其他文件的数字与之相同。</translation>
    </message>
    <message>
        <location filename="../pages/report/page.py" line="73"/>
        <source>Preview of the report</source>
        <translation>报告预览</translation>
    </message>
    <message>
        <location filename="../pages/report/page.py" line="75"/>
        <source>Nothing to report yet</source>
        <translation>还没有可导出的内容</translation>
    </message>
    <message>
        <location filename="../pages/report/page.py" line="76"/>
        <source>Next: open a bidder list. The rule and its review can be reported once it is scored.</source>
        <translation>下一步：打开投标人名单，评分后即可导出报告。</translation>
    </message>
    <message>
        <location filename="../pages/report/page.py" line="90"/>
        <source>In the program&apos;s own form; the Word report will have the form of {}.</source>
        <translation>程序自带格式的内容；Word 报告将按“{}”的格式写出。</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/report/page.py" line="96"/>
        <source>%n bidder(s) to confirm; the report will say so.</source>
        <translation>
            <numerusform>%n 家待确认，报告中会注明。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rereading</name>
    <message>
        <location filename="../kept/rereading.py" line="76"/>
        <source>Reading the bidder list</source>
        <translation>正在读取名单</translation>
    </message>
</context>
<context>
    <name>ResultTags</name>
    <message>
        <location filename="../models/results/cells.py" line="140"/>
        <source>rejected</source>
        <translation>无效</translation>
    </message>
    <message>
        <location filename="../models/results/cells.py" line="142"/>
        <source>to decide</source>
        <translation>待确认</translation>
    </message>
    <message>
        <location filename="../models/results/cells.py" line="144"/>
        <source>candidate %1</source>
        <translation>候选人 %1</translation>
    </message>
    <message>
        <location filename="../models/results/cells.py" line="147"/>
        <source>small firm</source>
        <translation>小微</translation>
    </message>
    <message>
        <location filename="../models/results/cells.py" line="149"/>
        <source>consortium</source>
        <translation>联合体</translation>
    </message>
    <message>
        <location filename="../models/results/cells.py" line="151"/>
        <source>domestic product</source>
        <translation>本国产品</translation>
    </message>
</context>
<context>
    <name>ResultsAside</name>
    <message>
        <location filename="../pages/results/page.py" line="285"/>
        <source>To decide %1</source>
        <translation>待处理 %1</translation>
    </message>
    <message>
        <location filename="../pages/results/page.py" line="285"/>
        <source>To decide</source>
        <translation>待处理</translation>
    </message>
    <message>
        <location filename="../pages/results/page.py" line="286"/>
        <source>Why</source>
        <translation>得分说明</translation>
    </message>
    <message>
        <location filename="../pages/results/page.py" line="286"/>
        <source>Try a price</source>
        <translation>试算</translation>
    </message>
</context>
<context>
    <name>ResultsBanner</name>
    <message>
        <location filename="../pages/results/page.py" line="196"/>
        <source>Show what waits</source>
        <translation>查看待处理</translation>
    </message>
    <message>
        <location filename="../pages/results/page.py" line="206"/>
        <source>The scores below are those before the last change; new ones are being worked out.</source>
        <translation>以下为上次改动前的得分，新的得分正在计算。</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/results/page.py" line="211"/>
        <source>%n bidder(s) to confirm; ranks are provisional.</source>
        <translation>
            <numerusform>%n 家投标人待确认，名次为暂定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/results/page.py" line="213"/>
        <source>%n matter(s) to decide before the ranking is final.</source>
        <translation>
            <numerusform>还有 %n 项需要处理，处理后名次才最终确定。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <location filename="../models/results/model.py" line="112"/>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <location filename="../models/results/model.py" line="113"/>
        <source>Bidder</source>
        <translation>投标人</translation>
    </message>
    <message>
        <location filename="../models/results/model.py" line="114"/>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <location filename="../models/results/model.py" line="115"/>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <location filename="../models/results/model.py" line="116"/>
        <source>Make-up</source>
        <translation>构成</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <location filename="../app.py" line="41"/>
        <location filename="../pages/results/page.py" line="93"/>
        <source>Results</source>
        <translation>评分结果</translation>
    </message>
    <message>
        <location filename="../pages/results/page.py" line="95"/>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <location filename="../pages/results/page.py" line="126"/>
        <source>The bidders are being scored</source>
        <translation>正在计分</translation>
    </message>
    <message>
        <location filename="../pages/results/page.py" line="127"/>
        <source>Points, ranks and their reasons stand here in a moment.</source>
        <translation>得分、名次与理由稍后显示在这里。</translation>
    </message>
    <message>
        <location filename="../pages/results/page.py" line="129"/>
        <source>No results yet</source>
        <translation>还没有评分结果</translation>
    </message>
    <message>
        <location filename="../pages/results/page.py" line="130"/>
        <source>Next: open a bidder list. Points, ranks and their reasons then stand here.</source>
        <translation>下一步：打开投标人名单，得分、名次和依据会列在这里。</translation>
    </message>
</context>
<context>
    <name>ResultsSubtitle</name>
    <message>
        <location filename="../pages/results/page.py" line="222"/>
        <source>Comprehensive scoring</source>
        <translation>综合评分法</translation>
    </message>
    <message>
        <location filename="../pages/results/page.py" line="226"/>
        <source>full points %1</source>
        <translation>总分 %1</translation>
    </message>
    <message>
        <location filename="../pages/results/page.py" line="235"/>
        <source>the lower price</source>
        <translation>报价由低到高</translation>
    </message>
    <message>
        <location filename="../pages/results/page.py" line="236"/>
        <source>the technical points</source>
        <translation>技术得分</translation>
    </message>
    <message>
        <location filename="../pages/results/page.py" line="239"/>
        <source>ties are shared</source>
        <translation>同分并列</translation>
    </message>
    <message>
        <location filename="../pages/results/page.py" line="241"/>
        <source>ties by %1</source>
        <translation>同分时按%1</translation>
    </message>
    <message>
        <location filename="../pages/results/page.py" line="248"/>
        <source>rounded half to even to %n decimal(s)</source>
        <translation>四舍六入五成双到 %n 位小数</translation>
    </message>
    <message>
        <location filename="../pages/results/page.py" line="251"/>
        <source>cut to %n decimal(s)</source>
        <translation>截取到 %n 位小数</translation>
    </message>
    <message>
        <location filename="../pages/results/page.py" line="247"/>
        <source>rounded half up to %n decimal(s)</source>
        <translation>四舍五入到 %n 位小数</translation>
    </message>
</context>
<context>
    <name>ResultsToolbar</name>
    <message>
        <location filename="../pages/results/toolbar.py" line="46"/>
        <location filename="../pages/results/toolbar.py" line="47"/>
        <source>Filter bidders, levels, states…</source>
        <translation>筛选投标人、等级、状态…</translation>
    </message>
    <message>
        <location filename="../pages/results/toolbar.py" line="48"/>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <location filename="../pages/results/toolbar.py" line="49"/>
        <source>Bars</source>
        <translation>构成条</translation>
    </message>
    <message>
        <location filename="../pages/results/toolbar.py" line="50"/>
        <source>Show what each total is made up of</source>
        <translation>显示总分由哪些项构成</translation>
    </message>
    <message>
        <location filename="../pages/results/toolbar.py" line="52"/>
        <source>Pictures</source>
        <translation>图表</translation>
    </message>
    <message>
        <location filename="../pages/results/toolbar.py" line="53"/>
        <source>Show the ranking as pictures, which can be saved</source>
        <translation>以图表显示排名，可保存</translation>
    </message>
</context>
<context>
    <name>ReviewAside</name>
    <message>
        <location filename="../pages/rules/page.py" line="167"/>
        <source>Fairness review</source>
        <translation>公平性审查</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/rules/page.py" line="169"/>
        <source>%n check(s) found nothing</source>
        <translation>
            <numerusform>另有 %n 项检查未发现问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/rules/page.py" line="171"/>
        <source>%n check(s) lack what they need to tell</source>
        <translation>
            <numerusform>%n 项缺少材料无法判断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/rules/page.py" line="174"/>
        <source>%n more: show all</source>
        <translation>
            <numerusform>另有 %n 项，查看全部</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/rules/page.py" line="174"/>
        <source>The whole review</source>
        <translation>查看完整审查</translation>
    </message>
    <message>
        <location filename="../pages/rules/page.py" line="175"/>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <location filename="../pages/rules/page.py" line="179"/>
        <source>Advisory only; a person must review every conclusion.</source>
        <translation>提示性结论，需人工复核。</translation>
    </message>
</context>
<context>
    <name>ReviewFiles</name>
    <message>
        <location filename="../opening/review_files.py" line="45"/>
        <location filename="../opening/review_files.py" line="48"/>
        <source>Findings</source>
        <translation>审查结果</translation>
    </message>
    <message>
        <location filename="../opening/review_files.py" line="45"/>
        <source>Excel workbooks</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <location filename="../opening/review_files.py" line="53"/>
        <source>Save the findings</source>
        <translation>保存审查结果</translation>
    </message>
</context>
<context>
    <name>ReviewFindings</name>
    <message>
        <location filename="../pages/review/findings.py" line="86"/>
        <source>No finding fits the filter.</source>
        <translation>没有符合筛选条件的结果。</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/review/findings.py" line="101"/>
        <source>%n more: show</source>
        <translation>
            <numerusform>另有 %n 项，继续显示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewInputs</name>
    <message>
        <location filename="../pages/review/inputs.py" line="52"/>
        <source>not chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <location filename="../pages/review/inputs.py" line="53"/>
        <source>What the checks need to know</source>
        <translation>审查所需的信息</translation>
    </message>
    <message>
        <location filename="../pages/review/inputs.py" line="56"/>
        <source>Legal regime: %1
What is bought: %2</source>
        <translation>适用法律体系：%1
采购标的：%2</translation>
    </message>
    <message>
        <location filename="../pages/review/inputs.py" line="60"/>
        <source>Choose in the procedure</source>
        <translation>到采购方式中选择</translation>
    </message>
    <message>
        <location filename="../pages/review/inputs.py" line="62"/>
        <source>Purchase needs: paste the text of the technical and business requirements</source>
        <translation>采购需求：粘贴技术、商务要求文字</translation>
    </message>
    <message>
        <location filename="../pages/review/inputs.py" line="63"/>
        <source>Qualification requirements: paste the text</source>
        <translation>资格要求：粘贴文字</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/review/inputs.py" line="69"/>
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/review/inputs.py" line="69"/>
        <source>Not given yet.</source>
        <translation>尚未提供。</translation>
    </message>
    <message>
        <location filename="../pages/review/inputs.py" line="70"/>
        <location filename="../pages/review/inputs.py" line="138"/>
        <source>Read from a file…</source>
        <translation>从文件读取…</translation>
    </message>
    <message>
        <location filename="../pages/review/inputs.py" line="72"/>
        <source>Local practice</source>
        <translation>地方做法</translation>
    </message>
    <message>
        <location filename="../pages/review/inputs.py" line="76"/>
        <source>Local checks: %1</source>
        <translation>地方做法检查：%1</translation>
    </message>
    <message>
        <location filename="../pages/review/inputs.py" line="101"/>
        <source>Reading the document</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <location filename="../pages/review/inputs.py" line="137"/>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <location filename="../app.py" line="40"/>
        <source>Fairness</source>
        <translation>公平性审查</translation>
    </message>
    <message>
        <location filename="../pages/review/page.py" line="90"/>
        <source>Fairness review</source>
        <translation>公平性审查</translation>
    </message>
    <message>
        <location filename="../pages/review/page.py" line="91"/>
        <source>Advisory only; a person must review every conclusion.</source>
        <translation>提示性结论，需人工复核</translation>
    </message>
    <message>
        <location filename="../pages/review/page.py" line="92"/>
        <source>law data as of %1</source>
        <translation>法规数据截至 %1</translation>
    </message>
    <message>
        <location filename="../pages/review/page.py" line="94"/>
        <source>Findings</source>
        <translation>审查结果</translation>
    </message>
    <message>
        <location filename="../pages/review/page.py" line="94"/>
        <source>What if</source>
        <translation>试算</translation>
    </message>
    <message>
        <location filename="../pages/review/page.py" line="94"/>
        <source>Materials</source>
        <translation>所需材料</translation>
    </message>
</context>
<context>
    <name>ReviewTrial</name>
    <message>
        <location filename="../pages/review/trial/view.py" line="63"/>
        <source>Certificate item to try</source>
        <translation>要试算的证书项</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/view.py" line="64"/>
        <source>Full points</source>
        <translation>满分</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/view.py" line="65"/>
        <source>Full points to try</source>
        <translation>试算的满分</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/view.py" line="66"/>
        <source>Back to the rule</source>
        <translation>恢复现行</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/view.py" line="68"/>
        <source>Tried out only: the rule stays as it is until you take the points.</source>
        <translation>仅为试算，点“采用”之前规则不变。</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/view.py" line="75"/>
        <source>The table has no certificate item to try.</source>
        <translation>评分表中没有可试算的证书项。</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/view.py" line="76"/>
        <source>The item is worth nothing: give a level points first.</source>
        <translation>该项没有分值，请先给某个等级设分。</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/view.py" line="110"/>
        <source>%1 points</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/view.py" line="111"/>
        <source>Take %1 points</source>
        <translation>采用 %1 分</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/view.py" line="122"/>
        <source>What if “%1” were worth more or less?</source>
        <translation>试算：调整“%1”的满分，名次怎样变化</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/view.py" line="124"/>
        <source>What if “%1” went from %2 to %3 points?</source>
        <translation>试算：“%1”满分从 %2 分调到 %3 分，名次怎样变化</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/view.py" line="150"/>
        <source>Trying other points</source>
        <translation>正在试算</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <location filename="../pages/review/title_words.py" line="18"/>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <location filename="../pages/review/title_words.py" line="18"/>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../pages/review/title_words.py" line="18"/>
        <source>Notes</source>
        <translation>提示</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/review/title_words.py" line="24"/>
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/review/title_words.py" line="25"/>
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/review/title_words.py" line="26"/>
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 提示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <location filename="../pages/document/row_menu.py" line="41"/>
        <source>This row is a part</source>
        <translation>这一行是一个部分</translation>
    </message>
    <message>
        <location filename="../pages/document/row_menu.py" line="42"/>
        <source>Belongs to the part above</source>
        <translation>归入上一部分</translation>
    </message>
    <message>
        <location filename="../pages/document/row_menu.py" line="43"/>
        <source>Change the points…</source>
        <translation>改分值…</translation>
    </message>
    <message>
        <location filename="../pages/document/row_menu.py" line="48"/>
        <source>Back to the part it was read in</source>
        <translation>放回读出的部分</translation>
    </message>
    <message>
        <location filename="../pages/document/row_menu.py" line="50"/>
        <source>Points as they were read</source>
        <translation>分值恢复为读出的</translation>
    </message>
</context>
<context>
    <name>RuleChooser</name>
    <message>
        <location filename="../pages/rules/page.py" line="226"/>
        <location filename="../pages/rules/page.py" line="234"/>
        <source>Rule set</source>
        <translation>评分规则</translation>
    </message>
    <message>
        <location filename="../pages/rules/page.py" line="227"/>
        <location filename="../pages/rules/page.py" line="235"/>
        <source>Price weight</source>
        <translation>价格分权重</translation>
    </message>
    <message>
        <location filename="../pages/rules/page.py" line="228"/>
        <source>New table</source>
        <translation>新建综合评分表</translation>
    </message>
    <message>
        <location filename="../pages/rules/page.py" line="229"/>
        <source>A whole scoring table to begin with: price 30, technical 50, business 20</source>
        <translation>从价格 30、技术 50、商务 20 的骨架开始</translation>
    </message>
    <message>
        <location filename="../pages/rules/page.py" line="230"/>
        <source>Open rule…</source>
        <translation>打开规则…</translation>
    </message>
    <message>
        <location filename="../pages/rules/page.py" line="231"/>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <location filename="../pages/rules/page.py" line="232"/>
        <source>Write as clauses</source>
        <translation>写成条文</translation>
    </message>
    <message>
        <location filename="../pages/rules/page.py" line="233"/>
        <source>The rule in the words of a tender document, to be copied or saved for Word</source>
        <translation>用招标文件的措辞写出规则，可以复制或存为 Word</translation>
    </message>
    <message>
        <location filename="../pages/rules/page.py" line="246"/>
        <source>%1 (changed)</source>
        <translation>%1（已修改）</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <location filename="../app.py" line="37"/>
        <source>Rules</source>
        <translation>评分规则</translation>
    </message>
    <message>
        <location filename="../pages/rules/page.py" line="98"/>
        <source>Scoring rule</source>
        <translation>评分规则</translation>
    </message>
    <message>
        <location filename="../pages/rules/page.py" line="100"/>
        <source>Factors</source>
        <translation>评分项</translation>
    </message>
    <message>
        <location filename="../pages/rules/page.py" line="100"/>
        <source>Procedure</source>
        <translation>程序与政策</translation>
    </message>
    <message>
        <location filename="../pages/rules/page.py" line="100"/>
        <source>Committee</source>
        <translation>评标委员会</translation>
    </message>
    <message>
        <location filename="../pages/rules/page.py" line="123"/>
        <source>not given</source>
        <translation>未填写</translation>
    </message>
    <message>
        <location filename="../pages/rules/page.py" line="125"/>
        <source>legal regime not chosen</source>
        <translation>适用法律体系未选择</translation>
    </message>
    <message>
        <location filename="../pages/rules/page.py" line="129"/>
        <source>price weight %1</source>
        <translation>价格分权重 %1</translation>
    </message>
    <message>
        <location filename="../pages/rules/page.py" line="131"/>
        <source>bid opening %1</source>
        <translation>开标日 %1</translation>
    </message>
</context>
<context>
    <name>SecondFileDialog</name>
    <message>
        <location filename="../dialogs/second_file.py" line="30"/>
        <source>Same tender: replace</source>
        <translation>同一项目：替换</translation>
    </message>
    <message>
        <location filename="../dialogs/second_file.py" line="31"/>
        <source>New tender</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <location filename="../dialogs/second_file.py" line="32"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>SheetFacts</name>
    <message>
        <location filename="../pages/certificates/assessment/sheet_facts.py" line="59"/>
        <source>Beside the indicators</source>
        <translation>指标以外</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/sheet_facts.py" line="70"/>
        <source>fulfilled</source>
        <translation>具备</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/sheet_facts.py" line="70"/>
        <source>not fulfilled</source>
        <translation>不具备</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/sheet_facts.py" line="85"/>
        <source>Day of the review</source>
        <translation>评价日</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/sheet_facts.py" line="87"/>
        <source>The system runs since</source>
        <translation>体系开始运行日</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/sheet_facts.py" line="92"/>
        <source>Pick: %1</source>
        <translation>选择日期：%1</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/sheet_facts.py" line="107"/>
        <source>Deductions: %1 (times)</source>
        <translation>特殊扣分：%1（次）</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/sheet_facts.py" line="110"/>
        <source>Special bonus</source>
        <translation>特殊加分</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/sheet_facts.py" line="116"/>
        <source>Minimum of %1 (%, yours)</source>
        <translation>%1最低要求（%，自定）</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/sheet_facts.py" line="120"/>
        <source>Number of %1</source>
        <translation>%1（人）</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/sheet_facts.py" line="122"/>
        <source>Of them: %1</source>
        <translation>其中%1（人）</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <location filename="../pages/bidders/sheet_view.py" line="77"/>
        <source>Row %1 is the header</source>
        <translation>第 %1 行是表头</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <location filename="../window/status.py" line="46"/>
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 处待确认</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../window/status.py" line="46"/>
        <source>all confirmed</source>
        <translation>全部确认</translation>
    </message>
    <message>
        <location filename="../window/status.py" line="48"/>
        <source>not settled yet</source>
        <translation>尚有事项待定</translation>
    </message>
    <message numerus="yes">
        <location filename="../window/status.py" line="53"/>
        <source>%n bidder(s)</source>
        <translation>
            <numerusform>%n 家投标人</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../window/status.py" line="54"/>
        <source>No bidders yet</source>
        <translation>还没有投标人</translation>
    </message>
    <message>
        <location filename="../window/status.py" line="55"/>
        <source>Law data as of %1</source>
        <translation>法规数据截至 %1</translation>
    </message>
    <message>
        <location filename="../window/status.py" line="56"/>
        <source>Advisory; needs human review</source>
        <translation>提示性结论，需人工复核</translation>
    </message>
    <message>
        <location filename="../window/status.py" line="58"/>
        <source>Theme: %1</source>
        <translation>主题：%1</translation>
    </message>
    <message>
        <location filename="../window/status.py" line="67"/>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <location filename="../window/status.py" line="70"/>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <location filename="../window/status.py" line="50"/>
        <source>scoring… %1 %</source>
        <translation>评分中… %1 %</translation>
    </message>
</context>
<context>
    <name>StripCard</name>
    <message>
        <location filename="../pages/results/strip_card.py" line="48"/>
        <source>Trying prices</source>
        <translation>正在试算各报价</translation>
    </message>
    <message>
        <location filename="../pages/results/strip_card.py" line="57"/>
        <source>Place by price: %1</source>
        <translation>各报价下的名次：%1</translation>
    </message>
    <message>
        <location filename="../pages/results/strip_card.py" line="59"/>
        <source>now</source>
        <translation>现报价</translation>
    </message>
    <message>
        <location filename="../pages/results/strip_card.py" line="59"/>
        <source>Price (yuan), and the place at it</source>
        <translation>报价（元）与相应名次</translation>
    </message>
</context>
<context>
    <name>SurveyAside</name>
    <message>
        <location filename="../pages/survey/aside.py" line="49"/>
        <source>Other work is still under way.</source>
        <translation>其他工作还在进行。</translation>
    </message>
    <message>
        <location filename="../pages/survey/aside.py" line="54"/>
        <source>Open this file</source>
        <translation>打开此文件</translation>
    </message>
    <message>
        <location filename="../pages/survey/aside.py" line="57"/>
        <source>Choose a file in the table to see what was found in it.</source>
        <translation>在表中选择一个文件，可查看其中的发现。</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/survey/aside.py" line="64"/>
        <source>… and %n more: open the file.</source>
        <translation>
            <numerusform>……另有 %n 项，请打开文件查看。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/survey/aside.py" line="73"/>
        <source>Same content: %1</source>
        <translation>内容相同：%1</translation>
    </message>
    <message>
        <location filename="../pages/survey/aside.py" line="80"/>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <location filename="../pages/survey/aside.py" line="80"/>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../pages/survey/aside.py" line="80"/>
        <source>Note</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>SurveyModel</name>
    <message>
        <location filename="../pages/survey/model.py" line="28"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../pages/survey/model.py" line="29"/>
        <source>Price %</source>
        <translation>价格 %</translation>
    </message>
    <message>
        <location filename="../pages/survey/model.py" line="30"/>
        <source>Certificates</source>
        <translation>证书分</translation>
    </message>
    <message>
        <location filename="../pages/survey/model.py" line="31"/>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <location filename="../pages/survey/model.py" line="32"/>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../pages/survey/model.py" line="33"/>
        <source>Notes</source>
        <translation>提示</translation>
    </message>
    <message>
        <location filename="../pages/survey/model.py" line="34"/>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>SurveyPage</name>
    <message>
        <location filename="../app.py" line="49"/>
        <location filename="../pages/survey/page.py" line="53"/>
        <source>Many files</source>
        <translation>批量审查</translation>
    </message>
    <message>
        <location filename="../pages/survey/page.py" line="54"/>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <location filename="../pages/survey/page.py" line="59"/>
        <source>Files of the folder</source>
        <translation>文件夹中的文件</translation>
    </message>
    <message>
        <location filename="../pages/survey/page.py" line="83"/>
        <source>Surveying the folder</source>
        <translation>正在审查文件夹</translation>
    </message>
    <message>
        <location filename="../pages/survey/page.py" line="129"/>
        <source>Choose folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <location filename="../pages/survey/page.py" line="132"/>
        <source>Folder of the results</source>
        <translation>结果存放的文件夹</translation>
    </message>
    <message>
        <location filename="../pages/survey/page.py" line="87"/>
        <source>Writing the results</source>
        <translation>正在写出结果</translation>
    </message>
    <message>
        <location filename="../pages/survey/page.py" line="56"/>
        <source>Drop a folder here</source>
        <translation>将文件夹拖到此处</translation>
    </message>
    <message>
        <location filename="../pages/survey/page.py" line="57"/>
        <source>Its tender documents are reviewed and its bidder lists read, with those in the folders in it.</source>
        <translation>其中（含子文件夹）的招标文件逐一审查，投标人名单逐一读取。</translation>
    </message>
    <message>
        <location filename="../pages/survey/page.py" line="157"/>
        <source>Stopped; what was reviewed is kept, and “Go on” continues.</source>
        <translation>已停止；已审查的都已保存，点“继续”接着审查。</translation>
    </message>
    <message>
        <location filename="../pages/survey/page.py" line="159"/>
        <source>Every tender document and bidder list of a folder at a glance; files are only read.</source>
        <translation>把一个文件夹里的招标文件和投标人名单全部审查一遍；只读取，不改动文件。</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/survey/page.py" line="162"/>
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 份文件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/survey/page.py" line="163"/>
        <source>errors %1, warnings %2</source>
        <translation>错误 %1 项，警告 %2 项</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/survey/page.py" line="165"/>
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n 份未能读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/survey/page.py" line="167"/>
        <source>%n no longer in the folder, not counted</source>
        <translation>
            <numerusform>有 %n 个已不在文件夹中，不计入</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableMenus</name>
    <message>
        <location filename="../tables/menus.py" line="32"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../tables/menus.py" line="33"/>
        <source>Copy with the titles of the columns</source>
        <translation>连同列标题复制</translation>
    </message>
    <message>
        <location filename="../tables/menus.py" line="36"/>
        <source>Copy this cell</source>
        <translation>复制此单元格</translation>
    </message>
    <message>
        <location filename="../tables/menus.py" line="37"/>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <location filename="../tables/menus.py" line="38"/>
        <source>Find in the table…</source>
        <translation>在表格中查找…</translation>
    </message>
    <message>
        <location filename="../tables/menus.py" line="40"/>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <location filename="../tables/menus.py" line="49"/>
        <source>Hide this column</source>
        <translation>隐藏此列</translation>
    </message>
    <message>
        <location filename="../tables/menus.py" line="52"/>
        <source>Move to the left</source>
        <translation>左移</translation>
    </message>
    <message>
        <location filename="../tables/menus.py" line="54"/>
        <source>Move to the right</source>
        <translation>右移</translation>
    </message>
    <message>
        <location filename="../tables/menus.py" line="55"/>
        <source>Columns as at first</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <location filename="../tables/menus.py" line="72"/>
        <source>Sort upward</source>
        <translation>升序排列</translation>
    </message>
    <message>
        <location filename="../tables/menus.py" line="73"/>
        <source>Sort downward</source>
        <translation>降序排列</translation>
    </message>
    <message>
        <location filename="../tables/menus.py" line="75"/>
        <source>Copy this column</source>
        <translation>复制此列</translation>
    </message>
</context>
<context>
    <name>TableSearch</name>
    <message>
        <location filename="../tables/search.py" line="91"/>
        <location filename="../tables/search.py" line="92"/>
        <source>Search in the table</source>
        <translation>在表格中查找</translation>
    </message>
    <message>
        <location filename="../tables/search.py" line="93"/>
        <source>Hit before</source>
        <translation>上一处</translation>
    </message>
    <message>
        <location filename="../tables/search.py" line="93"/>
        <source>Next hit</source>
        <translation>下一处</translation>
    </message>
    <message>
        <location filename="../tables/search.py" line="93"/>
        <source>End the search</source>
        <translation>结束查找</translation>
    </message>
    <message numerus="yes">
        <location filename="../tables/search.py" line="144"/>
        <source>%n hit(s)</source>
        <translation>
            <numerusform>共 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../tables/search.py" line="146"/>
        <source>No hit</source>
        <translation>没有找到</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <location filename="../history/taking_back.py" line="53"/>
        <source>Taking the act back</source>
        <translation>正在撤回操作</translation>
    </message>
    <message numerus="yes">
        <location filename="../history/taking_back.py" line="58"/>
        <source>%n later act(s) build on this one and would be taken back with it:</source>
        <translation>
            <numerusform>另有 %n 项之后的操作以它为前提，将一并撤回：</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../history/taking_back.py" line="60"/>
        <location filename="../history/taking_back.py" line="61"/>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <location filename="../history/taking_back.py" line="62"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <location filename="../opening/telling.py" line="75"/>
        <source>Writing the notices</source>
        <translation>正在生成告知书和公告</translation>
    </message>
    <message numerus="yes">
        <location filename="../opening/telling.py" line="80"/>
        <source>%n document(s) written to</source>
        <translation>
            <numerusform>已生成 %n 份文件，位置：</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../opening/telling.py" line="81"/>
        <source>Notices on the result</source>
        <translation>告知书和公告</translation>
    </message>
    <message>
        <location filename="../opening/telling.py" line="82"/>
        <source>Show folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <location filename="../opening/telling.py" line="83"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>TierTable</name>
    <message>
        <location filename="../models/tier_table.py" line="170"/>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <location filename="../models/tier_table.py" line="172"/>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <location filename="../models/tier_table.py" line="171"/>
        <source>Line</source>
        <translation>标准分数线</translation>
    </message>
    <message>
        <location filename="../models/tier_table.py" line="173"/>
        <source>In total</source>
        <translation>折算总分</translation>
    </message>
    <message>
        <location filename="../models/tier_table.py" line="175"/>
        <source>Holders</source>
        <translation>持有者</translation>
    </message>
    <message>
        <location filename="../models/tier_table.py" line="180"/>
        <source>named twice</source>
        <translation>重复</translation>
    </message>
    <message>
        <location filename="../models/tier_table.py" line="174"/>
        <source>Worth in price</source>
        <translation>相当于报价可高出</translation>
    </message>
    <message>
        <location filename="../models/tier_table.py" line="181"/>
        <source>not in standard</source>
        <translation>标准中不存在</translation>
    </message>
    <message>
        <location filename="../models/tier_table.py" line="182"/>
        <source>no points set</source>
        <translation>未设分值</translation>
    </message>
    <message>
        <location filename="../models/tier_table.py" line="183"/>
        <source>not stated</source>
        <translation>规则未写明</translation>
    </message>
    <message>
        <location filename="../models/tier_table.py" line="184"/>
        <source>Not provided or no longer valid</source>
        <translation>未提供或已失效</translation>
    </message>
</context>
<context>
    <name>TiersCard</name>
    <message>
        <location filename="../pages/rules/factors/tiers_card.py" line="61"/>
        <source>%1: points by level</source>
        <translation>%1：各等级得分</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/tiers_card.py" line="62"/>
        <location filename="../pages/rules/factors/tiers_card.py" line="63"/>
        <source>Level in the rule&apos;s own words</source>
        <translation>规则中的等级文字，如“二星级”</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/tiers_card.py" line="64"/>
        <source>Add row</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/tiers_card.py" line="65"/>
        <source>Remove row</source>
        <translation>删除此行</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/tiers_card.py" line="66"/>
        <source>An empty field means that the rule does not mention the level.</source>
        <translation>得分留空表示规则没有提到该等级。</translation>
    </message>
</context>
<context>
    <name>TiesEditor</name>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="227"/>
        <source>Equal scores: the document&apos;s own rules in order; press one to take it out</source>
        <translation>总分相同时：文件规定的先后（点击可移除）</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="228"/>
        <source>Add rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="233"/>
        <source>Take out %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="239"/>
        <source>, then </source>
        <translation>，再按</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="240"/>
        <source>After all of them a recorded draw decides.</source>
        <translation>仍相同的，按记录的随机抽取结果。</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="241"/>
        <source>The regime&apos;s own: %1.</source>
        <translation>法律体系规定：%1。</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="248"/>
        <source>lower price</source>
        <translation>报价由低到高</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="248"/>
        <source>technical points</source>
        <translation>技术得分</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../window/top_bar.py" line="56"/>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <location filename="../window/top_bar.py" line="57"/>
        <source>Export reports</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <location filename="../window/top_bar.py" line="65"/>
        <source>Ctrl+K Search commands</source>
        <translation>Ctrl+K 搜索命令</translation>
    </message>
    <message>
        <location filename="../window/top_bar.py" line="74"/>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <location filename="../help/tour.py" line="107"/>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <location filename="../help/tour.py" line="108"/>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <location filename="../help/tour.py" line="110"/>
        <source>Begin</source>
        <translation>开始使用</translation>
    </message>
    <message>
        <location filename="../help/tour.py" line="110"/>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../help/tour.py" line="119"/>
        <source>The way of a tender</source>
        <translation>一个项目的步骤</translation>
    </message>
    <message>
        <location filename="../help/tour.py" line="121"/>
        <source>Document, bidders, rule, fairness, results, report: one step a page. A tick says that a step is done, a number how many things wait for you there.</source>
        <translation>招标文件、投标人、规则、公平性、结果、报告，每步一页。✓ 表示已完成，数字表示还有几件事等您处理。</translation>
    </message>
    <message>
        <location filename="../help/tour.py" line="126"/>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <location filename="../help/tour.py" line="128"/>
        <source>Tender documents, bidder lists, rules and projects are all opened here, or dropped anywhere on the window. Files are only read, never changed.</source>
        <translation>招标文件、投标人名单、规则和项目都从这里打开，也可以拖到窗口任意处。文件只读取，从不改动。</translation>
    </message>
    <message>
        <location filename="../help/tour.py" line="133"/>
        <source>What was read</source>
        <translation>读取情况</translation>
    </message>
    <message>
        <location filename="../help/tour.py" line="135"/>
        <source>The middle shows each text as it stands in the file, and what was understood of it. A right click on a cell, a row or a title offers what can be done; Ctrl+F searches, Ctrl+C copies for Excel.</source>
        <translation>中间原样显示文件里的文字，以及读成了什么。右键单元格、行或列标题可选择操作；Ctrl+F 查找，Ctrl+C 复制后可粘贴到 Excel。</translation>
    </message>
    <message>
        <location filename="../help/tour.py" line="141"/>
        <source>Why, and what is to be decided</source>
        <translation>为什么，以及要决定什么</translation>
    </message>
    <message>
        <location filename="../help/tour.py" line="143"/>
        <source>The right column explains what is chosen in the middle, back to the cell it came from, and asks for what only a person can say. Each decision can be undone.</source>
        <translation>右栏说明所选内容的来由，直到它来自的单元格，并询问只有人才能决定的事。每个决定都可以撤销。</translation>
    </message>
    <message>
        <location filename="../help/tour.py" line="148"/>
        <source>Find your way</source>
        <translation>随时求助</translation>
    </message>
    <message>
        <location filename="../help/tour.py" line="150"/>
        <source>Ctrl+K finds any command by its name; F1 opens the page of the manual for what you look at. The full example is in the menu File.</source>
        <translation>Ctrl+K 按名称查找命令，F1 打开当前页面的说明。“文件”菜单里有完整样例。</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <location filename="../pages/results/trial.py" line="51"/>
        <source>Try a price</source>
        <translation>试算</translation>
    </message>
    <message>
        <location filename="../pages/results/trial.py" line="53"/>
        <source>Tried out only: nothing in the tender changes.</source>
        <translation>只试算，不改动项目中的任何数据。</translation>
    </message>
    <message>
        <location filename="../pages/results/trial.py" line="58"/>
        <source>Choose a bidder first.</source>
        <translation>请先选择一个投标人。</translation>
    </message>
    <message>
        <location filename="../pages/results/trial.py" line="60"/>
        <source>The table has no price factor.</source>
        <translation>评分表没有价格项。</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/results/trial.py" line="62"/>
        <source>Only lists of up to %n bidder(s) can be tried.</source>
        <translation>
            <numerusform>只有不超过 %n 家投标人的名单可以试算。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/results/trial.py" line="64"/>
        <source>The bid is out.</source>
        <translation>该投标已作无效处理。</translation>
    </message>
    <message>
        <location filename="../pages/results/trial.py" line="71"/>
        <source>Price as it counts now: %1 yuan</source>
        <translation>现按 %1 元计算</translation>
    </message>
    <message>
        <location filename="../pages/results/trial.py" line="73"/>
        <source>Price to try (yuan)</source>
        <translation>试算报价（元）</translation>
    </message>
    <message>
        <location filename="../pages/results/trial.py" line="77"/>
        <source>Try it</source>
        <translation>开始试算</translation>
    </message>
    <message>
        <location filename="../pages/results/trial.py" line="82"/>
        <source>At what price above rank %1?</source>
        <translation>报价多少可高于第 %1 名？</translation>
    </message>
    <message>
        <location filename="../pages/results/trial.py" line="108"/>
        <source>%1: %2 → %3 points</source>
        <translation>%1：%2 → %3 分</translation>
    </message>
    <message>
        <location filename="../pages/results/trial.py" line="130"/>
        <source>Looking for the price</source>
        <translation>正在查找报价</translation>
    </message>
    <message>
        <location filename="../pages/results/trial.py" line="134"/>
        <source>No lower price would bring it above “%1”.</source>
        <translation>降低报价不能使其高于“%1”。</translation>
    </message>
    <message>
        <location filename="../pages/results/trial.py" line="136"/>
        <source>Up to %2 yuan it would stand above “%1”, all else as it is.</source>
        <translation>其他不变时，报价不高于 %2 元即排在“%1”之前。</translation>
    </message>
    <message>
        <location filename="../pages/results/trial.py" line="85"/>
        <source>Places at all prices</source>
        <translation>各报价下的名次</translation>
    </message>
</context>
<context>
    <name>TrialModel</name>
    <message>
        <location filename="../pages/review/trial/trial_table.py" line="83"/>
        <source>▲ %1, now first</source>
        <translation>▲ %1 成为第一</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/trial_table.py" line="83"/>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/trial_table.py" line="85"/>
        <source>▼ %1</source>
        <translation>▼ %1</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/trial_table.py" line="88"/>
        <source>Bidder</source>
        <translation>投标人</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/trial_table.py" line="88"/>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/trial_table.py" line="88"/>
        <source>By the rule</source>
        <translation>现行</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/trial_table.py" line="88"/>
        <source>Tried</source>
        <translation>试算</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/trial_table.py" line="97"/>
        <source>same</source>
        <translation>不变</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/trial_table.py" line="102"/>
        <source>%1 · no. %2</source>
        <translation>%1&#x3000;第 %2</translation>
    </message>
</context>
<context>
    <name>TrialResult</name>
    <message>
        <location filename="../pages/review/trial/result.py" line="61"/>
        <source>The review would find</source>
        <translation>按试算分值审查</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/result.py" line="61"/>
        <source>The review finds</source>
        <translation>现行规则审查</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/result.py" line="62"/>
        <source>nothing</source>
        <translation>未发现问题</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/result.py" line="79"/>
        <source>Places now and tried</source>
        <translation>现行与试算名次</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/review/trial/result.py" line="84"/>
        <source>%n bidder(s) would stand elsewhere; first: %1.</source>
        <translation>
            <numerusform>%n 家名次改变；第一名：%1。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/review/trial/result.py" line="85"/>
        <source>Nobody&apos;s place changes; first: %1.</source>
        <translation>名次均不变；第一名：%1。</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/result.py" line="85"/>
        <source>First: %1.</source>
        <translation>第一名：%1。</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/result.py" line="86"/>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/result.py" line="90"/>
        <source>Give the price points</source>
        <translation>去填写价格分</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/result.py" line="93"/>
        <source>Without points for the price nothing can be told before publication.</source>
        <translation>没有价格分，公布前无法估计。</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/result.py" line="98"/>
        <source>Assumed fields of bidders</source>
        <translation>假设的投标情形</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/result.py" line="102"/>
        <source>Nobody has bid yet. Among assumed bidders up to %1 % dearer than the cheapest, all else equal, the item takes the first place from whoever has it by price in %2 % of cases.</source>
        <translation>尚无投标人。假设各家报价最多比最低价高 %1 %、其余相同，有 %2 % 的情形中，第一名因该项而不再是报价最优者。</translation>
    </message>
</context>
<context>
    <name>VerificationCard</name>
    <message>
        <location filename="../pages/certificates/life/verification.py" line="61"/>
        <source>Looked up in the register</source>
        <translation>官方平台查询记录</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/verification.py" line="66"/>
        <source>No certificate of a known level.</source>
        <translation>没有可识别等级的证书。</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/verification.py" line="91"/>
        <location filename="../pages/certificates/life/verification.py" line="93"/>
        <source>Day of the look-up</source>
        <translation>查询日期</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/verification.py" line="91"/>
        <source>Pick the day of the look-up</source>
        <translation>选择查询日期</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/verification.py" line="93"/>
        <source>Status found</source>
        <translation>查询到的状态</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/verification.py" line="99"/>
        <source>Choose the screenshot, or drop it here.</source>
        <translation>选择截图，或把它拖到这里。</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/verification.py" line="133"/>
        <source>not looked up yet</source>
        <translation>尚未查询</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/verification.py" line="134"/>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/verification.py" line="135"/>
        <source>suspended</source>
        <translation>暂停</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/verification.py" line="136"/>
        <source>revoked</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/verification.py" line="137"/>
        <source>cancelled</source>
        <translation>注销</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/verification.py" line="138"/>
        <source>expired</source>
        <translation>过期失效</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/verification.py" line="72"/>
        <source>QR code of the official platform</source>
        <translation>官方平台二维码</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/verification.py" line="83"/>
        <source>Copy the number</source>
        <translation>复制编号</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/verification.py" line="98"/>
        <source>Screenshot of the answer…</source>
        <translation>查询结果截图…</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/verification.py" line="115"/>
        <source>Screenshot of the answer</source>
        <translation>查询结果截图</translation>
    </message>
</context>
<context>
    <name>VerificationDialog</name>
    <message>
        <location filename="../dialogs/verification.py" line="46"/>
        <location filename="../dialogs/verification.py" line="131"/>
        <source>Verify exports</source>
        <translation>核验导出文件</translation>
    </message>
    <message>
        <location filename="../dialogs/verification.py" line="48"/>
        <source>Compare with the project that is open</source>
        <translation>与当前打开的项目比对</translation>
    </message>
    <message>
        <location filename="../dialogs/verification.py" line="49"/>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <location filename="../dialogs/verification.py" line="50"/>
        <source>Open the tender inside</source>
        <translation>打开其中的项目</translation>
    </message>
    <message>
        <location filename="../dialogs/verification.py" line="51"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <location filename="../dialogs/verification.py" line="98"/>
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../dialogs/verification.py" line="122"/>
        <source>File or place</source>
        <translation>文件或位置</translation>
    </message>
    <message>
        <location filename="../dialogs/verification.py" line="122"/>
        <source>As exported</source>
        <translation>导出时</translation>
    </message>
    <message>
        <location filename="../dialogs/verification.py" line="122"/>
        <source>As it is</source>
        <translation>现在</translation>
    </message>
    <message>
        <location filename="../dialogs/verification.py" line="123"/>
        <source>What was found</source>
        <translation>核验结果</translation>
    </message>
    <message>
        <location filename="../dialogs/verification.py" line="132"/>
        <source>Choose exported files or drop them here: whatever differs from the export is named.</source>
        <translation>选择导出的文件，或拖放到这里：与导出时不同的地方逐处列出。</translation>
    </message>
</context>
<context>
    <name>Verifying</name>
    <message>
        <location filename="../opening/verifying.py" line="61"/>
        <source>Verifying the files</source>
        <translation>正在核验文件</translation>
    </message>
    <message>
        <location filename="../opening/verifying.py" line="66"/>
        <source>Exported files</source>
        <translation>导出的文件</translation>
    </message>
    <message>
        <location filename="../opening/verifying.py" line="68"/>
        <source>Verify exports</source>
        <translation>核验导出文件</translation>
    </message>
</context>
<context>
    <name>WaySection</name>
    <message>
        <location filename="../pages/certificates/way/section.py" line="93"/>
        <source>Condition to apply: %1</source>
        <translation>申请条件：%1</translation>
    </message>
    <message>
        <location filename="../pages/certificates/way/section.py" line="109"/>
        <source>Pick: %1</source>
        <translation>选择日期：%1</translation>
    </message>
    <message>
        <location filename="../pages/certificates/way/section.py" line="115"/>
        <source>Certificate</source>
        <translation>认证</translation>
    </message>
    <message>
        <location filename="../pages/certificates/way/section.py" line="116"/>
        <location filename="../pages/certificates/way/section.py" line="117"/>
        <source>Firm</source>
        <translation>企业</translation>
    </message>
    <message>
        <location filename="../pages/certificates/way/section.py" line="118"/>
        <source>a bidder, or another name</source>
        <translation>投标人或其他名称</translation>
    </message>
    <message>
        <location filename="../pages/certificates/way/section.py" line="119"/>
        <location filename="../pages/certificates/way/section.py" line="120"/>
        <source>The system runs since</source>
        <translation>体系开始运行日</translation>
    </message>
    <message>
        <location filename="../pages/certificates/way/section.py" line="120"/>
        <source>Pick the day since which the system runs</source>
        <translation>选择体系开始运行的日期</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <location filename="../window/workspace.py" line="117"/>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message numerus="yes">
        <location filename="../window/workspace.py" line="118"/>
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 处待确认</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_FillIn</name>
    <message>
        <location filename="../pages/document/aside.py" line="200"/>
        <location filename="../pages/document/aside.py" line="201"/>
        <source>Full points</source>
        <translation>满分</translation>
    </message>
    <message>
        <location filename="../pages/document/aside.py" line="202"/>
        <source>Add to the rule</source>
        <translation>加入规则</translation>
    </message>
</context>
</TS>
