<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../dialogs/about.py" line="17"/>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <location filename="../dialogs/about.py" line="22"/>
        <source>Tender tool</source>
        <translation>Tender tool</translation>
    </message>
    <message>
        <location filename="../dialogs/about.py" line="25"/>
        <source>Scores bidders&apos; service certificates and reviews whether the rule that does it is fair.</source>
        <translation>Scores bidders&apos; service certificates and reviews whether the rule that does it is fair.</translation>
    </message>
    <message>
        <location filename="../dialogs/about.py" line="27"/>
        <location filename="../dialogs/about.py" line="49"/>
        <source>Law data as of %1</source>
        <translation>Law data as of %1</translation>
    </message>
    <message>
        <location filename="../dialogs/about.py" line="28"/>
        <source>Advisory only; a person must review every conclusion.</source>
        <translation>Advisory only; a person must review every conclusion.</translation>
    </message>
    <message>
        <location filename="../dialogs/about.py" line="23"/>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <location filename="../dialogs/about.py" line="29"/>
        <source>Errors are kept in %1</source>
        <translation>Errors are kept in %1</translation>
    </message>
    <message>
        <location filename="../dialogs/about.py" line="31"/>
        <source>The program stands under the MIT licence. It is made with:</source>
        <translation>The program stands under the MIT licence. It is made with:</translation>
    </message>
    <message>
        <location filename="../dialogs/about.py" line="36"/>
        <source>Packages with their versions and licences</source>
        <translation>Packages with their versions and licences</translation>
    </message>
    <message>
        <location filename="../dialogs/about.py" line="39"/>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <location filename="../dialogs/about.py" line="39"/>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>AcceptForm</name>
    <message>
        <location filename="../pages/review/accept_form.py" line="33"/>
        <source>Why the finding is accepted</source>
        <translation>Why the finding is accepted</translation>
    </message>
    <message>
        <location filename="../pages/review/accept_form.py" line="34"/>
        <source>Name of the person who accepts it</source>
        <translation>Name of the person who accepts it</translation>
    </message>
    <message>
        <location filename="../pages/review/accept_form.py" line="54"/>
        <source>Accepted on %1; holds until (may be empty)</source>
        <translation>Accepted on %1; holds until (may be empty)</translation>
    </message>
    <message>
        <location filename="../pages/review/accept_form.py" line="56"/>
        <source>Holds until</source>
        <translation>Holds until</translation>
    </message>
    <message>
        <location filename="../pages/review/accept_form.py" line="56"/>
        <source>Pick the last day</source>
        <translation>Pick the last day</translation>
    </message>
    <message>
        <location filename="../pages/review/accept_form.py" line="57"/>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <location filename="../pages/review/accept_form.py" line="57"/>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <location filename="../actions.py" line="25"/>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <location filename="../actions.py" line="26"/>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="27"/>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <location filename="../actions.py" line="28"/>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="29"/>
        <source>Save every 5 minutes</source>
        <translation>Save every 5 minutes</translation>
    </message>
    <message>
        <location filename="../actions.py" line="30"/>
        <source>Open tender document…</source>
        <translation>Open tender document…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="31"/>
        <source>Open bidder list…</source>
        <translation>Open bidder list…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="32"/>
        <source>Start with the sample</source>
        <translation>Start with the sample</translation>
    </message>
    <message>
        <location filename="../actions.py" line="33"/>
        <source>Open the full example</source>
        <translation>Open the full example</translation>
    </message>
    <message>
        <location filename="../actions.py" line="34"/>
        <source>Open a tender&apos;s folder…</source>
        <translation>Open a tender&apos;s folder…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="35"/>
        <source>New whole scoring table</source>
        <translation>New whole scoring table</translation>
    </message>
    <message>
        <location filename="../actions.py" line="36"/>
        <source>Read members&apos; score sheets…</source>
        <translation>Read members&apos; score sheets…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="37"/>
        <source>Open rule file…</source>
        <translation>Open rule file…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="38"/>
        <source>Save rule as…</source>
        <translation>Save rule as…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="39"/>
        <source>Save the clauses for Word…</source>
        <translation>Save the clauses for Word…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="40"/>
        <source>Save empty list to hand out…</source>
        <translation>Save empty list to hand out…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="41"/>
        <source>Export column recipe…</source>
        <translation>Export column recipe…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="42"/>
        <source>Import column recipe…</source>
        <translation>Import column recipe…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="43"/>
        <source>Save findings as a workbook…</source>
        <translation>Save findings as a workbook…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="44"/>
        <source>Save findings as SARIF…</source>
        <translation>Save findings as SARIF…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="45"/>
        <source>Export reports</source>
        <translation>Export reports</translation>
    </message>
    <message>
        <location filename="../actions.py" line="47"/>
        <source>Print the report…</source>
        <translation>Print the report…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="48"/>
        <source>Save the report as PDF…</source>
        <translation>Save the report as PDF…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="49"/>
        <source>Notices on the result…</source>
        <translation>Notices on the result…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="51"/>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <location filename="../actions.py" line="52"/>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="../actions.py" line="53"/>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <location filename="../actions.py" line="54"/>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <location filename="../actions.py" line="55"/>
        <source>Search commands…</source>
        <translation>Search commands…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="56"/>
        <source>Show right column</source>
        <translation>Show right column</translation>
    </message>
    <message>
        <location filename="../actions.py" line="57"/>
        <source>Go to the factors</source>
        <translation>Go to the factors</translation>
    </message>
    <message>
        <location filename="../actions.py" line="58"/>
        <source>Write the rule as clauses</source>
        <translation>Write the rule as clauses</translation>
    </message>
    <message>
        <location filename="../actions.py" line="59"/>
        <source>Go to the procedure</source>
        <translation>Go to the procedure</translation>
    </message>
    <message>
        <location filename="../actions.py" line="60"/>
        <source>Go to the committee</source>
        <translation>Go to the committee</translation>
    </message>
    <message>
        <location filename="../actions.py" line="61"/>
        <source>Go to the look-up of certificates</source>
        <translation>Go to the look-up of certificates</translation>
    </message>
    <message>
        <location filename="../actions.py" line="63"/>
        <source>Go to the text of the needs</source>
        <translation>Go to the text of the needs</translation>
    </message>
    <message>
        <location filename="../actions.py" line="66"/>
        <source>Checks of local practice: Shenzhen</source>
        <translation>Checks of local practice: Shenzhen</translation>
    </message>
    <message>
        <location filename="../actions.py" line="71"/>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <location filename="../actions.py" line="72"/>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <location filename="../actions.py" line="73"/>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <location filename="../actions.py" line="86"/>
        <source>About and legal basis</source>
        <translation>About and legal basis</translation>
    </message>
    <message>
        <location filename="../actions.py" line="50"/>
        <source>Verify exports…</source>
        <translation>Verify exports…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="77"/>
        <source>Notes on this tender…</source>
        <translation>Notes on this tender…</translation>
    </message>
    <message>
        <location filename="../actions.py" line="78"/>
        <source>Find on this page</source>
        <translation>Find on this page</translation>
    </message>
    <message>
        <location filename="../actions.py" line="79"/>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <location filename="../actions.py" line="80"/>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <location filename="../actions.py" line="81"/>
        <source>Text as large as usual</source>
        <translation>Text as large as usual</translation>
    </message>
    <message>
        <location filename="../actions.py" line="82"/>
        <source>Manual for this page</source>
        <translation>Manual for this page</translation>
    </message>
    <message>
        <location filename="../actions.py" line="83"/>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <location filename="../actions.py" line="84"/>
        <source>Tour of the window</source>
        <translation>Tour of the window</translation>
    </message>
    <message>
        <location filename="../actions.py" line="85"/>
        <source>Show the log of errors</source>
        <translation>Show the log of errors</translation>
    </message>
    <message>
        <location filename="../actions.py" line="62"/>
        <source>Go to the certificate files</source>
        <translation>Go to the certificate files</translation>
    </message>
    <message>
        <location filename="../actions.py" line="46"/>
        <source>Print preview…</source>
        <translation>Print preview…</translation>
    </message>
</context>
<context>
    <name>ActsTable</name>
    <message>
        <location filename="../history/acts_table.py" line="26"/>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <location filename="../history/acts_table.py" line="27"/>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <location filename="../history/acts_table.py" line="28"/>
        <source>Bidder</source>
        <translation>Bidder</translation>
    </message>
    <message>
        <location filename="../history/acts_table.py" line="29"/>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../history/acts_table.py" line="30"/>
        <source>Is</source>
        <translation>Is</translation>
    </message>
    <message>
        <location filename="../history/acts_table.py" line="31"/>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <location filename="../history/acts_table.py" line="32"/>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <location filename="../history/acts_table.py" line="33"/>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <location filename="../history/acts_table.py" line="34"/>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>AssessmentAside</name>
    <message>
        <location filename="../pages/certificates/assessment/aside.py" line="32"/>
        <source>To mend first</source>
        <translation>To mend first</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/aside.py" line="34"/>
        <source>Still open</source>
        <translation>Still open</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/aside.py" line="40"/>
        <source>Every step</source>
        <translation>Every step</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/aside.py" line="47"/>
        <source>Not complete yet</source>
        <translation>Not complete yet</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/aside.py" line="51"/>
        <source>So far between %1 and %2 points.</source>
        <translation>So far between %1 and %2 points.</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/aside.py" line="54"/>
        <source>no level</source>
        <translation>no level</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/aside.py" line="55"/>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/aside.py" line="57"/>
        <source>Advisory only; a person must review every conclusion.</source>
        <translation>Advisory only; a person must review every conclusion.</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/aside.py" line="68"/>
        <source>The shortest way to %1</source>
        <translation>The shortest way to %1</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/aside.py" line="73"/>
        <source>Even with everything put right it cannot be reached.</source>
        <translation>Even with everything put right it cannot be reached.</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/aside.py" line="76"/>
        <source>Fewest things to put right; what each costs is not known here.</source>
        <translation>Fewest things to put right; what each costs is not known here.</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/aside.py" line="82"/>
        <source>Beside the points</source>
        <translation>Beside the points</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/certificates/assessment/aside.py" line="97"/>
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssessmentFiles</name>
    <message>
        <location filename="../opening/assessment_files.py" line="49"/>
        <source>Export the sheet</source>
        <translation>Export the sheet</translation>
    </message>
    <message>
        <location filename="../opening/assessment_files.py" line="61"/>
        <source>Evaluation sheets</source>
        <translation>Evaluation sheets</translation>
    </message>
    <message>
        <location filename="../opening/assessment_files.py" line="62"/>
        <source>Read a filled sheet</source>
        <translation>Read a filled sheet</translation>
    </message>
    <message>
        <location filename="../opening/assessment_files.py" line="80"/>
        <source>Export reminders</source>
        <translation>Export reminders</translation>
    </message>
    <message>
        <location filename="../opening/assessment_files.py" line="92"/>
        <source>Export the query sheet</source>
        <translation>Export the query sheet</translation>
    </message>
</context>
<context>
    <name>AssessmentSection</name>
    <message>
        <location filename="../pages/certificates/assessment/section.py" line="122"/>
        <source>Evaluation sheet</source>
        <translation>Evaluation sheet</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/section.py" line="123"/>
        <location filename="../pages/certificates/assessment/section.py" line="124"/>
        <source>Firm</source>
        <translation>Firm</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/section.py" line="125"/>
        <source>a bidder, or another name</source>
        <translation>a bidder, or another name</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/section.py" line="126"/>
        <source>Divide points evenly</source>
        <translation>Divide points evenly</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/section.py" line="127"/>
        <source>A start to change: no source states the points of each indicator.</source>
        <translation>A start to change: no source states the points of each indicator.</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/section.py" line="128"/>
        <source>The rest is met</source>
        <translation>The rest is met</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/section.py" line="129"/>
        <source>Export to Excel…</source>
        <translation>Export to Excel…</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/section.py" line="130"/>
        <source>Read from Excel…</source>
        <translation>Read from Excel…</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/section.py" line="131"/>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/section.py" line="132"/>
        <source>Enter or a double click turns met into not met.</source>
        <translation>Enter or a double click turns met into not met.</translation>
    </message>
</context>
<context>
    <name>BackIn</name>
    <message>
        <location filename="../pages/results/decisions/reject.py" line="47"/>
        <source>This bid is out</source>
        <translation>This bid is out</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/reject.py" line="52"/>
        <source>Take it back in</source>
        <translation>Take it back in</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/reject.py" line="56"/>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/reject.py" line="57"/>
        <source>The explanation stands after all</source>
        <translation>The explanation stands after all</translation>
    </message>
</context>
<context>
    <name>BandLine</name>
    <message>
        <location filename="../pages/rules/factors/bands.py" line="65"/>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/bands.py" line="66"/>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/bands.py" line="67"/>
        <source>Lower bound</source>
        <translation>Lower bound</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/bands.py" line="68"/>
        <source>Upper bound</source>
        <translation>Upper bound</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/bands.py" line="69"/>
        <source>Points of the tier</source>
        <translation>Points of the tier</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/bands.py" line="70"/>
        <source>Does the lower bound count?</source>
        <translation>Does the lower bound count?</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/bands.py" line="71"/>
        <source>Does the upper bound count?</source>
        <translation>Does the upper bound count?</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/bands.py" line="72"/>
        <location filename="../pages/rules/factors/bands.py" line="73"/>
        <source>no bound</source>
        <translation>no bound</translation>
    </message>
</context>
<context>
    <name>BandsEditor</name>
    <message>
        <location filename="../pages/rules/factors/bands.py" line="129"/>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/bands.py" line="130"/>
        <source>Tiers, the first that holds the number counts%1</source>
        <translation>Tiers, the first that holds the number counts%1</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/bands.py" line="131"/>
        <source>Add tier</source>
        <translation>Add tier</translation>
    </message>
</context>
<context>
    <name>BiddersAside</name>
    <message>
        <location filename="../pages/bidders/aside.py" line="73"/>
        <source>To decide</source>
        <translation>To decide</translation>
    </message>
    <message>
        <location filename="../pages/bidders/aside.py" line="76"/>
        <source>Nothing waits for a decision.</source>
        <translation>Nothing waits for a decision.</translation>
    </message>
    <message>
        <location filename="../pages/bidders/aside.py" line="77"/>
        <source>The bidders are being scored…</source>
        <translation>The bidders are being scored…</translation>
    </message>
    <message>
        <location filename="../pages/bidders/aside.py" line="78"/>
        <source>Whatever needs a person&apos;s decision will stand here.</source>
        <translation>Whatever needs a person&apos;s decision will stand here.</translation>
    </message>
    <message>
        <location filename="../pages/bidders/aside.py" line="79"/>
        <source>Reading notes</source>
        <translation>Reading notes</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/bidders/aside.py" line="100"/>
        <source>%n more wait</source>
        <translation>
            <numerusform>%n more waits</numerusform>
            <numerusform>%n more wait</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/bidders/aside.py" line="112"/>
        <source>Hide the single ones</source>
        <translation>Hide the single ones</translation>
    </message>
    <message>
        <location filename="../pages/bidders/aside.py" line="112"/>
        <source>Decide one by one</source>
        <translation>Decide one by one</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/bidders/aside.py" line="146"/>
        <source>Show more: %n to go</source>
        <translation>
            <numerusform>Show more: %n to go</numerusform>
            <numerusform>Show more: %n to go</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/bidders/aside.py" line="164"/>
        <source>Forget that answer</source>
        <translation>Forget that answer</translation>
    </message>
    <message>
        <location filename="../pages/bidders/aside.py" line="181"/>
        <source>Row %1</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <location filename="../pages/bidders/aside.py" line="190"/>
        <source>Go to %1</source>
        <translation>Go to %1</translation>
    </message>
</context>
<context>
    <name>BiddersPage</name>
    <message>
        <location filename="../app.py" line="33"/>
        <source>Bidders</source>
        <translation>Bidders</translation>
    </message>
    <message>
        <location filename="../pages/bidders/page.py" line="112"/>
        <source>Open list…</source>
        <translation>Open list…</translation>
    </message>
    <message>
        <location filename="../pages/bidders/page.py" line="113"/>
        <source>Start with the sample</source>
        <translation>Start with the sample</translation>
    </message>
    <message>
        <location filename="../pages/bidders/page.py" line="114"/>
        <source>Save empty list…</source>
        <translation>Save empty list…</translation>
    </message>
    <message>
        <location filename="../pages/bidders/page.py" line="116"/>
        <source>Drop a bidder list here</source>
        <translation>Drop a bidder list here</translation>
    </message>
    <message>
        <location filename="../pages/bidders/page.py" line="117"/>
        <source>Excel, CSV or a Word table as it is: titles, notes and totals may stay in it. It is only read.</source>
        <translation>Excel, CSV or a Word table as it is: titles, notes and totals may stay in it. It is only read.</translation>
    </message>
    <message>
        <location filename="../pages/bidders/page.py" line="119"/>
        <source>Bidder list as read</source>
        <translation>Bidder list as read</translation>
    </message>
    <message>
        <location filename="../pages/bidders/page.py" line="129"/>
        <source>Bidder list</source>
        <translation>Bidder list</translation>
    </message>
    <message>
        <location filename="../pages/bidders/page.py" line="129"/>
        <source>Import the bidder list</source>
        <translation>Import the bidder list</translation>
    </message>
    <message>
        <location filename="../pages/bidders/page.py" line="163"/>
        <source>Next: open the list from the bid opening, or try the program with the sample.</source>
        <translation>Next: open the list from the bid opening, or try the program with the sample.</translation>
    </message>
    <message>
        <location filename="../pages/bidders/page.py" line="164"/>
        <source>sheet “%1”</source>
        <translation>sheet “%1”</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/bidders/page.py" line="166"/>
        <source>%n bidder(s)</source>
        <translation>
            <numerusform>%n bidder</numerusform>
            <numerusform>%n bidders</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/bidders/page.py" line="169"/>
        <source>header in row %1</source>
        <translation>header in row %1</translation>
    </message>
    <message>
        <location filename="../pages/bidders/page.py" line="169"/>
        <source>header in column %1</source>
        <translation>header in column %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/bidders/page.py" line="172"/>
        <source>%n row(s) not taken as bidders</source>
        <translation>
            <numerusform>%n row not taken as a bidder</numerusform>
            <numerusform>%n rows not taken as bidders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CauseCard</name>
    <message numerus="yes">
        <location filename="../pages/review/cause_card.py" line="58"/>
        <source>%n more: show</source>
        <translation>
            <numerusform>%n more: show</numerusform>
            <numerusform>%n more: show</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/review/cause_card.py" line="77"/>
        <source>%n note(s) on wording that many documents share</source>
        <translation>
            <numerusform>%n note on wording that many documents share</numerusform>
            <numerusform>%n notes on wording that many documents share</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/review/cause_card.py" line="80"/>
        <source>%n more of the same cause, in %1 rows</source>
        <translation>
            <numerusform>%n more of the same cause, in %1 rows</numerusform>
            <numerusform>%n more of the same cause, in %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/review/cause_card.py" line="82"/>
        <source>%n more of the same cause in this row</source>
        <translation>
            <numerusform>%n more of the same cause in this row</numerusform>
            <numerusform>%n more of the same cause in this row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/review/cause_card.py" line="46"/>
        <source>Accept all %n as they are…</source>
        <translation>
            <numerusform>Accept it as it is…</numerusform>
            <numerusform>Accept all %n as they are…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message>
        <location filename="../app.py" line="46"/>
        <location filename="../pages/certificates/page.py" line="55"/>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <location filename="../pages/certificates/page.py" line="56"/>
        <source>How a level comes about, how long it lives, and whether a claim can be true.</source>
        <translation>How a level comes about, how long it lives, and whether a claim can be true.</translation>
    </message>
    <message>
        <location filename="../pages/certificates/page.py" line="57"/>
        <source>Evaluation sheet</source>
        <translation>Evaluation sheet</translation>
    </message>
    <message>
        <location filename="../pages/certificates/page.py" line="57"/>
        <source>Validity</source>
        <translation>Validity</translation>
    </message>
    <message>
        <location filename="../pages/certificates/page.py" line="57"/>
        <source>Way to a certificate</source>
        <translation>Way to a certificate</translation>
    </message>
    <message>
        <location filename="../pages/certificates/page.py" line="103"/>
        <source>should be there</source>
        <translation>should be there</translation>
    </message>
    <message>
        <location filename="../pages/certificates/page.py" line="104"/>
        <source>can be there</source>
        <translation>can be there</translation>
    </message>
    <message>
        <location filename="../pages/certificates/page.py" line="105"/>
        <source>cannot be there</source>
        <translation>cannot be there</translation>
    </message>
    <message>
        <location filename="../pages/certificates/page.py" line="106"/>
        <source>cannot be told</source>
        <translation>cannot be told</translation>
    </message>
    <message>
        <location filename="../pages/certificates/page.py" line="109"/>
        <source>By opening day</source>
        <translation>By opening day</translation>
    </message>
    <message>
        <location filename="../pages/certificates/page.py" line="113"/>
        <source>Advisory only; a person must review every conclusion.</source>
        <translation>Advisory only; a person must review every conclusion.</translation>
    </message>
    <message>
        <location filename="../pages/certificates/page.py" line="58"/>
        <source>Certificate files</source>
        <translation>Certificate files</translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <location filename="../pages/results/explanation/chain.py" line="54"/>
        <source>of %1</source>
        <translation>of %1</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <location filename="../pages/results/trial.py" line="154"/>
        <source>Bidder</source>
        <translation>Bidder</translation>
    </message>
    <message>
        <location filename="../pages/results/trial.py" line="154"/>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <location filename="../pages/results/trial.py" line="154"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/results/trial.py" line="171"/>
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <location filename="../pages/review/missing_view.py" line="26"/>
        <source>Explanation</source>
        <translation>Explanation</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <location filename="../pages/review/page.py" line="167"/>
        <source>Explanation of a check</source>
        <translation>Explanation of a check</translation>
    </message>
</context>
<context>
    <name>ClauseCard</name>
    <message>
        <location filename="../pages/document/clause_card.py" line="64"/>
        <source>The document states no criteria for this row.</source>
        <translation>The document states no criteria for this row.</translation>
    </message>
    <message>
        <location filename="../pages/document/clause_card.py" line="67"/>
        <source>Clause of “%1”</source>
        <translation>Clause of “%1”</translation>
    </message>
    <message>
        <location filename="../pages/document/clause_card.py" line="70"/>
        <source>Read as</source>
        <translation>Read as</translation>
    </message>
    <message>
        <location filename="../pages/document/clause_card.py" line="76"/>
        <location filename="../pages/document/clause_card.py" line="86"/>
        <source>weight %1</source>
        <translation>weight %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/document/clause_card.py" line="79"/>
        <source>%n row(s), %1 points in all</source>
        <translation>
            <numerusform>%n row, %1 points in all</numerusform>
            <numerusform>%n rows, %1 points in all</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/document/clause_card.py" line="88"/>
        <source>inner full score %1</source>
        <translation>inner full score %1</translation>
    </message>
    <message>
        <location filename="../pages/document/clause_card.py" line="93"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../pages/document/clause_card.py" line="95"/>
        <source>To be checked: %1</source>
        <translation>To be checked: %1</translation>
    </message>
    <message>
        <location filename="../pages/document/clause_card.py" line="96"/>
        <source>Read as: %1</source>
        <translation>Read as: %1</translation>
    </message>
    <message>
        <location filename="../pages/document/clause_card.py" line="105"/>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <location filename="../pages/document/clause_card.py" line="105"/>
        <source>In the whole table</source>
        <translation>In the whole table</translation>
    </message>
    <message>
        <location filename="../pages/document/clause_card.py" line="116"/>
        <source>To be checked · %1</source>
        <translation>To be checked · %1</translation>
    </message>
    <message>
        <location filename="../pages/document/clause_card.py" line="117"/>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/clause_card.py" line="69"/>
        <source>to be checked</source>
        <translation>to be checked</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/clause_card.py" line="69"/>
        <source>reads back as this rule</source>
        <translation>reads back as this rule</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/clause_card.py" line="70"/>
        <location filename="../pages/rules/factors/clause_card.py" line="75"/>
        <source>Written as a clause</source>
        <translation>Written as a clause</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/clause_card.py" line="72"/>
        <source>Check the words: read again, these are not the same rule: %1</source>
        <translation>Check the words: read again, these are not the same rule: %1</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/clause_card.py" line="76"/>
        <source>Clause of</source>
        <translation>Clause of</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/clause_card.py" line="77"/>
        <source>Put as</source>
        <translation>Put as</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/clause_card.py" line="80"/>
        <source>the chosen factor</source>
        <translation>the chosen factor</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/clause_card.py" line="80"/>
        <source>the whole table</source>
        <translation>the whole table</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/clause_card.py" line="83"/>
        <location filename="../pages/rules/factors/clause_card.py" line="106"/>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/clause_card.py" line="84"/>
        <source>Take as the criteria</source>
        <translation>Take as the criteria</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/clause_card.py" line="85"/>
        <source>Put this clause into the factor, so that the review reads it</source>
        <translation>Put this clause into the factor, so that the review reads it</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/clause_card.py" line="89"/>
        <source>Save the table for Word…</source>
        <translation>Save the table for Word…</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/clause_card.py" line="105"/>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>ClauseFiles</name>
    <message>
        <location filename="../opening/clause_files.py" line="41"/>
        <source>Scoring table</source>
        <translation>Scoring table</translation>
    </message>
    <message>
        <location filename="../opening/clause_files.py" line="41"/>
        <source>Word documents</source>
        <translation>Word documents</translation>
    </message>
    <message>
        <location filename="../opening/clause_files.py" line="43"/>
        <source>Save the clauses</source>
        <translation>Save the clauses</translation>
    </message>
</context>
<context>
    <name>ClauseMarks</name>
    <message>
        <location filename="../models/clause_marks.py" line="32"/>
        <source>To be checked</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <location filename="../models/clause_marks.py" line="33"/>
        <source>Tiers</source>
        <translation>Tiers</translation>
    </message>
    <message>
        <location filename="../models/clause_marks.py" line="34"/>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <location filename="../models/clause_marks.py" line="35"/>
        <source>Otherwise</source>
        <translation>Otherwise</translation>
    </message>
    <message>
        <location filename="../models/clause_marks.py" line="36"/>
        <source>Validity</source>
        <translation>Validity</translation>
    </message>
    <message>
        <location filename="../models/clause_marks.py" line="37"/>
        <source>Online check</source>
        <translation>Online check</translation>
    </message>
    <message>
        <location filename="../models/clause_marks.py" line="38"/>
        <source>Issuer</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <location filename="../models/clause_marks.py" line="39"/>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <location filename="../models/clause_marks.py" line="40"/>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <location filename="../models/clause_marks.py" line="41"/>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
</context>
<context>
    <name>ColumnAnswers</name>
    <message>
        <location filename="../pages/bidders/column_answers.py" line="46"/>
        <source>%1: is it the %2?</source>
        <translation>%1: is it the %2?</translation>
    </message>
    <message>
        <location filename="../pages/bidders/column_answers.py" line="48"/>
        <source>%1: %2?</source>
        <translation>%1: %2?</translation>
    </message>
    <message>
        <location filename="../pages/bidders/column_answers.py" line="49"/>
        <source> or </source>
        <translation> or </translation>
    </message>
    <message>
        <location filename="../pages/bidders/column_answers.py" line="70"/>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <location filename="../pages/bidders/column_answers.py" line="70"/>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>ColumnChips</name>
    <message>
        <location filename="../pages/bidders/column_chips.py" line="53"/>
        <source>Sheet: %1</source>
        <translation>Sheet: %1</translation>
    </message>
    <message>
        <location filename="../pages/bidders/column_chips.py" line="54"/>
        <source>Choose another sheet</source>
        <translation>Choose another sheet</translation>
    </message>
    <message>
        <location filename="../pages/bidders/column_chips.py" line="84"/>
        <source> (likely)</source>
        <translation> (likely)</translation>
    </message>
    <message>
        <location filename="../pages/bidders/column_chips.py" line="87"/>
        <source>Taken for: %1</source>
        <translation>Taken for: %1</translation>
    </message>
    <message>
        <location filename="../pages/bidders/column_chips.py" line="94"/>
        <source>, because %1 of %2 cells fit</source>
        <translation>, because %1 of %2 cells fit</translation>
    </message>
    <message>
        <location filename="../pages/bidders/column_chips.py" line="120"/>
        <source>not used</source>
        <translation>not used</translation>
    </message>
    <message>
        <location filename="../pages/bidders/column_chips.py" line="134"/>
        <source>The answer of %1 is used</source>
        <translation>The answer of %1 is used</translation>
    </message>
    <message>
        <location filename="../pages/bidders/column_chips.py" line="136"/>
        <source>An earlier answer is used</source>
        <translation>An earlier answer is used</translation>
    </message>
    <message>
        <location filename="../pages/bidders/column_chips.py" line="135"/>
        <source>Forget that answer</source>
        <translation>Forget that answer</translation>
    </message>
    <message>
        <location filename="../pages/bidders/column_chips.py" line="142"/>
        <source>Kept: lists with this header are read like this from now on</source>
        <translation>Kept: lists with this header are read like this from now on</translation>
    </message>
    <message>
        <location filename="../pages/bidders/column_chips.py" line="143"/>
        <source>Do not keep</source>
        <translation>Do not keep</translation>
    </message>
    <message>
        <location filename="../pages/bidders/column_chips.py" line="145"/>
        <source>Read lists with this header like this from now on</source>
        <translation>Read lists with this header like this from now on</translation>
    </message>
    <message>
        <location filename="../pages/bidders/column_chips.py" line="151"/>
        <source>Opening day missing</source>
        <translation>Opening day missing</translation>
    </message>
    <message>
        <location filename="../pages/bidders/column_chips.py" line="153"/>
        <source>Opening day %1 (filled in)</source>
        <translation>Opening day %1 (filled in)</translation>
    </message>
    <message>
        <location filename="../pages/bidders/column_chips.py" line="154"/>
        <source>Opening day %1 (from %2)</source>
        <translation>Opening day %1 (from %2)</translation>
    </message>
</context>
<context>
    <name>CommandsDialog</name>
    <message>
        <location filename="../dialogs/commands.py" line="19"/>
        <source>Search commands</source>
        <translation>Search commands</translation>
    </message>
    <message>
        <location filename="../dialogs/commands.py" line="24"/>
        <location filename="../dialogs/commands.py" line="25"/>
        <source>Type part of a command</source>
        <translation>Type part of a command</translation>
    </message>
    <message>
        <location filename="../dialogs/commands.py" line="30"/>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
</context>
<context>
    <name>CommitteeCard</name>
    <message numerus="yes">
        <location filename="../pages/rules/committee/card.py" line="92"/>
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/rules/committee/card.py" line="93"/>
        <source>Committee</source>
        <translation>Committee</translation>
    </message>
    <message>
        <location filename="../pages/rules/committee/card.py" line="94"/>
        <source>Names of the members, one a line or with 、 between them</source>
        <translation>Names of the members, one a line or with 、 between them</translation>
    </message>
    <message>
        <location filename="../pages/rules/committee/card.py" line="95"/>
        <source>Make score sheets…</source>
        <translation>Make score sheets…</translation>
    </message>
    <message>
        <location filename="../pages/rules/committee/card.py" line="96"/>
        <source>Read score sheets…</source>
        <translation>Read score sheets…</translation>
    </message>
    <message>
        <location filename="../pages/rules/committee/card.py" line="97"/>
        <source>Read a folder…</source>
        <translation>Read a folder…</translation>
    </message>
    <message>
        <location filename="../pages/rules/committee/card.py" line="138"/>
        <source>The table has no factor that members give points for.</source>
        <translation>The table has no factor that members give points for.</translation>
    </message>
    <message>
        <location filename="../pages/rules/committee/card.py" line="140"/>
        <source>Open a bidder list first; then score sheets can be made for the members.</source>
        <translation>Open a bidder list first; then score sheets can be made for the members.</translation>
    </message>
    <message>
        <location filename="../pages/rules/committee/card.py" line="141"/>
        <source>No points yet: make score sheets, have them filled in, and read them here.</source>
        <translation>No points yet: make score sheets, have them filled in, and read them here.</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/rules/committee/card.py" line="152"/>
        <source>%n score sheet(s) written</source>
        <translation>
            <numerusform>%n score sheet written</numerusform>
            <numerusform>%n score sheets written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/rules/committee/card.py" line="156"/>
        <source>Points of %n member(s) read</source>
        <translation>
            <numerusform>Points of %n member read</numerusform>
            <numerusform>Points of %n members read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitteeFiles</name>
    <message>
        <location filename="../opening/committee_files.py" line="41"/>
        <source>Folder for the score sheets</source>
        <translation>Folder for the score sheets</translation>
    </message>
    <message>
        <location filename="../opening/committee_files.py" line="53"/>
        <location filename="../opening/committee_files.py" line="73"/>
        <source>Score sheets</source>
        <translation>Score sheets</translation>
    </message>
    <message>
        <location filename="../opening/committee_files.py" line="55"/>
        <source>Read score sheets</source>
        <translation>Read score sheets</translation>
    </message>
    <message>
        <location filename="../opening/committee_files.py" line="63"/>
        <source>Folder with the score sheets</source>
        <translation>Folder with the score sheets</translation>
    </message>
    <message numerus="yes">
        <location filename="../opening/committee_files.py" line="71"/>
        <source>%n score sheet(s), perhaps filled in, would be replaced by empty ones:</source>
        <translation>
            <numerusform>%n score sheet, perhaps filled in, would be replaced by an empty one:</numerusform>
            <numerusform>%n score sheets, perhaps filled in, would be replaced by empty ones:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../opening/committee_files.py" line="74"/>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <location filename="../opening/committee_files.py" line="75"/>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../opening/committee_files.py" line="87"/>
        <source>Writing the score sheets</source>
        <translation>Writing the score sheets</translation>
    </message>
    <message>
        <location filename="../opening/committee_files.py" line="102"/>
        <source>Reading the score sheets</source>
        <translation>Reading the score sheets</translation>
    </message>
</context>
<context>
    <name>CommitteeScores</name>
    <message>
        <location filename="../pages/rules/committee/scores.py" line="61"/>
        <source>Points by hand</source>
        <translation>Points by hand</translation>
    </message>
    <message>
        <location filename="../pages/rules/committee/scores.py" line="62"/>
        <location filename="../pages/rules/committee/scores.py" line="63"/>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <location filename="../pages/rules/committee/scores.py" line="64"/>
        <source>Name of a member</source>
        <translation>Name of a member</translation>
    </message>
    <message>
        <location filename="../pages/rules/committee/scores.py" line="65"/>
        <source>Points of the member</source>
        <translation>Points of the member</translation>
    </message>
    <message>
        <location filename="../pages/rules/committee/scores.py" line="86"/>
        <source>Open a bidder list first.</source>
        <translation>Open a bidder list first.</translation>
    </message>
    <message>
        <location filename="../pages/rules/committee/scores.py" line="88"/>
        <source>The table has no factor that members give points for.</source>
        <translation>The table has no factor that members give points for.</translation>
    </message>
    <message>
        <location filename="../pages/rules/committee/scores.py" line="90"/>
        <source>Type a member&apos;s name to enter points by hand.</source>
        <translation>Type a member&apos;s name to enter points by hand.</translation>
    </message>
    <message>
        <location filename="../pages/rules/committee/scores.py" line="92"/>
        <source>Double-click a cell or type into it; points outside the range are not taken.</source>
        <translation>Double-click a cell or type into it; points outside the range are not taken.</translation>
    </message>
</context>
<context>
    <name>CommitteeTable</name>
    <message>
        <location filename="../models/committee_table.py" line="98"/>
        <source>Factor (least–full)</source>
        <translation>Factor (least–full)</translation>
    </message>
    <message>
        <location filename="../models/committee_table.py" line="143"/>
        <source>“%1”: points once given can be changed, not emptied.</source>
        <translation>“%1”: points once given can be changed, not emptied.</translation>
    </message>
    <message>
        <location filename="../models/committee_table.py" line="147"/>
        <source>“%1” takes points from %2, and “%3” was not taken.</source>
        <translation>“%1” takes points from %2, and “%3” was not taken.</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <location filename="../pages/results/explanation/view.py" line="207"/>
        <source>Shares rank %1 with</source>
        <translation>Shares rank %1 with</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/view.py" line="208"/>
        <source>Why above rank %1</source>
        <translation>Why above rank %1</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/view.py" line="208"/>
        <source>Why below rank %1</source>
        <translation>Why below rank %1</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/view.py" line="217"/>
        <source>In all</source>
        <translation>In all</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <location filename="../pages/results/decisions/level.py" line="129"/>
        <source>Opening day missing</source>
        <translation>Opening day missing</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/results/decisions/level.py" line="130"/>
        <source>Whether %n certificate(s) are valid cannot be told without it.</source>
        <translation>
            <numerusform>Whether %n certificate is valid cannot be told without it.</numerusform>
            <numerusform>Whether %n certificates are valid cannot be told without it.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/level.py" line="131"/>
        <source>Fill in the opening day</source>
        <translation>Fill in the opening day</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/level.py" line="131"/>
        <source>Decide one by one</source>
        <translation>Decide one by one</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <location filename="../pages/results/decisions/deciding.py" line="40"/>
        <source>Go to %1</source>
        <translation>Go to %1</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message numerus="yes">
        <location filename="../pages/results/decisions/level.py" line="49"/>
        <source>%n bidder(s)</source>
        <translation>
            <numerusform>%n bidder</numerusform>
            <numerusform>%n bidders</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/level.py" line="58"/>
        <source>Valid, count it</source>
        <translation>Valid, count it</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/level.py" line="58"/>
        <source>Count the certificate of %1</source>
        <translation>Count the certificate of %1</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/level.py" line="59"/>
        <source>Do not count</source>
        <translation>Do not count</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/level.py" line="59"/>
        <source>Do not count the certificate of %1</source>
        <translation>Do not count the certificate of %1</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/level.py" line="63"/>
        <source>Choose level…</source>
        <translation>Choose level…</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/level.py" line="63"/>
        <source>Choose the level of %1</source>
        <translation>Choose the level of %1</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/level.py" line="65"/>
        <source>Count as not provided</source>
        <translation>Count as not provided</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/level.py" line="65"/>
        <source>Count %1 as not provided</source>
        <translation>Count %1 as not provided</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/level.py" line="77"/>
        <source>As read: %1</source>
        <translation>As read: %1</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/level.py" line="78"/>
        <source>Take the level of %1 as it was read</source>
        <translation>Take the level of %1 as it was read</translation>
    </message>
</context>
<context>
    <name>DocumentAside</name>
    <message>
        <location filename="../pages/document/aside.py" line="81"/>
        <source>Advisory only; a person must review every conclusion.</source>
        <translation>Advisory only; a person must review every conclusion.</translation>
    </message>
    <message>
        <location filename="../pages/document/aside.py" line="84"/>
        <source>The rule</source>
        <translation>The rule</translation>
    </message>
    <message>
        <location filename="../pages/document/aside.py" line="85"/>
        <source>What the chosen row becomes will stand here, and can be put right.</source>
        <translation>What the chosen row becomes will stand here, and can be put right.</translation>
    </message>
    <message>
        <location filename="../pages/document/aside.py" line="89"/>
        <source>This row was read wrongly…</source>
        <translation>This row was read wrongly…</translation>
    </message>
    <message>
        <location filename="../pages/document/aside.py" line="96"/>
        <source>A part</source>
        <translation>A part</translation>
    </message>
    <message>
        <location filename="../pages/document/aside.py" line="97"/>
        <source>Its rows are scored. Right-click it, or a row, to say where rows belong.</source>
        <translation>Its rows are scored. Right-click it, or a row, to say where rows belong.</translation>
    </message>
    <message>
        <location filename="../pages/document/aside.py" line="103"/>
        <source>What was read</source>
        <translation>What was read</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/document/aside.py" line="112"/>
        <source>%n more, marked in the text at the left</source>
        <translation>
            <numerusform>%n more, marked in the text at the left</numerusform>
            <numerusform>%n more, marked in the text at the left</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/document/aside.py" line="115"/>
        <source>Confirm as below</source>
        <translation>Confirm as below</translation>
    </message>
    <message>
        <location filename="../pages/document/aside.py" line="116"/>
        <source>Back to what was read</source>
        <translation>Back to what was read</translation>
    </message>
    <message>
        <location filename="../pages/document/aside.py" line="120"/>
        <source>The rule it becomes</source>
        <translation>The rule it becomes</translation>
    </message>
    <message>
        <location filename="../pages/document/aside.py" line="121"/>
        <source>How it is scored</source>
        <translation>How it is scored</translation>
    </message>
</context>
<context>
    <name>DocumentEmpty</name>
    <message>
        <location filename="../pages/document/empty.py" line="66"/>
        <source>Use it after all</source>
        <translation>Use it after all</translation>
    </message>
    <message>
        <location filename="../pages/document/empty.py" line="69"/>
        <source>“%1” holds no scoring table</source>
        <translation>“%1” holds no scoring table</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/document/empty.py" line="74"/>
        <source>%n table(s) were set aside by a person:</source>
        <translation>
            <numerusform>%n table was set aside by a person:</numerusform>
            <numerusform>%n tables were set aside by a person:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/document/empty.py" line="71"/>
        <source>Where the lowest price wins none is needed. If it stands in another file, open that one, or paste its words.</source>
        <translation>Where the lowest price wins none is needed. If it stands in another file, open that one, or paste its words.</translation>
    </message>
    <message>
        <location filename="../pages/document/empty.py" line="78"/>
        <source>“%1” was not read</source>
        <translation>“%1” was not read</translation>
    </message>
    <message>
        <location filename="../pages/document/empty.py" line="79"/>
        <source>It is kept with the project; the rule stays as it is.</source>
        <translation>It is kept with the project; the rule stays as it is.</translation>
    </message>
    <message>
        <location filename="../pages/document/empty.py" line="81"/>
        <source>“%1” is being read…</source>
        <translation>“%1” is being read…</translation>
    </message>
    <message>
        <location filename="../pages/document/empty.py" line="82"/>
        <source>The scoring table is looked for, and each clause is read.</source>
        <translation>The scoring table is looked for, and each clause is read.</translation>
    </message>
    <message>
        <location filename="../pages/document/empty.py" line="84"/>
        <source>Open tender document…</source>
        <translation>Open tender document…</translation>
    </message>
    <message>
        <location filename="../pages/document/empty.py" line="85"/>
        <source>Start with the sample</source>
        <translation>Start with the sample</translation>
    </message>
    <message>
        <location filename="../pages/document/empty.py" line="86"/>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <location filename="../pages/document/empty.py" line="89"/>
        <source>Drop a tender document here</source>
        <translation>Drop a tender document here</translation>
    </message>
    <message>
        <location filename="../pages/document/empty.py" line="91"/>
        <source>Word (.docx, .doc), a PDF with text, Excel, a web page or a text file. It is only read, never changed.</source>
        <translation>Word (.docx, .doc), a PDF with text, Excel, a web page or a text file. It is only read, never changed.</translation>
    </message>
    <message>
        <location filename="../pages/document/empty.py" line="95"/>
        <source>Or paste the scoring table</source>
        <translation>Or paste the scoring table</translation>
    </message>
    <message>
        <location filename="../pages/document/empty.py" line="96"/>
        <source>Words of the scoring table</source>
        <translation>Words of the scoring table</translation>
    </message>
    <message>
        <location filename="../pages/document/empty.py" line="97"/>
        <source>Copy the table from the document and paste it here</source>
        <translation>Copy the table from the document and paste it here</translation>
    </message>
    <message>
        <location filename="../pages/document/empty.py" line="98"/>
        <source>Read pasted text</source>
        <translation>Read pasted text</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <location filename="../app.py" line="32"/>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <location filename="../pages/document/page.py" line="95"/>
        <source>Scoring table as read</source>
        <translation>Scoring table as read</translation>
    </message>
    <message>
        <location filename="../pages/document/page.py" line="103"/>
        <source>Scoring table</source>
        <translation>Scoring table</translation>
    </message>
    <message>
        <location filename="../pages/document/page.py" line="103"/>
        <source>Tender document</source>
        <translation>Tender document</translation>
    </message>
    <message>
        <location filename="../pages/document/page.py" line="108"/>
        <source>Next: open the tender document; its scoring table becomes the rule.</source>
        <translation>Next: open the tender document; its scoring table becomes the rule.</translation>
    </message>
    <message>
        <location filename="../pages/document/page.py" line="155"/>
        <source>In use as the rule</source>
        <translation>In use as the rule</translation>
    </message>
    <message>
        <location filename="../pages/document/page.py" line="155"/>
        <source>Use this scoring table</source>
        <translation>Use this scoring table</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/document/page.py" line="156"/>
        <source>%n row(s) are still to be checked</source>
        <translation>
            <numerusform>%n row is still to be checked</numerusform>
            <numerusform>%n rows are still to be checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentProof</name>
    <message>
        <location filename="../pages/document/proof.py" line="64"/>
        <source>Fewer</source>
        <translation>Fewer</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/document/proof.py" line="64"/>
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/document/proof.py" line="67"/>
        <source>✎ %n row(s) changed by hand</source>
        <translation>
            <numerusform>✎ %n row changed by hand</numerusform>
            <numerusform>✎ %n rows changed by hand</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/document/proof.py" line="69"/>
        <source>This is not the scoring table</source>
        <translation>This is not the scoring table</translation>
    </message>
    <message>
        <location filename="../pages/document/proof.py" line="76"/>
        <source>%1 points in all, but no price part</source>
        <translation>%1 points in all, but no price part</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/document/proof.py" line="78"/>
        <source>%1 points in all; %n row(s) to check</source>
        <translation>
            <numerusform>%1 points in all; %n row to check</numerusform>
            <numerusform>%1 points in all; %n rows to check</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/document/proof.py" line="81"/>
        <source>✓ %1 points in all, read without fault</source>
        <translation>✓ %1 points in all, read without fault</translation>
    </message>
    <message>
        <location filename="../pages/document/proof.py" line="83"/>
        <source>%1 points in all: please check</source>
        <translation>%1 points in all: please check</translation>
    </message>
    <message>
        <location filename="../pages/document/proof.py" line="84"/>
        <source>%1 points in all: not proven by its sums</source>
        <translation>%1 points in all: not proven by its sums</translation>
    </message>
</context>
<context>
    <name>DocumentTable</name>
    <message>
        <location filename="../models/document_table.py" line="106"/>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <location filename="../models/document_table.py" line="107"/>
        <source>Changed by hand: %1</source>
        <translation>Changed by hand: %1</translation>
    </message>
    <message>
        <location filename="../models/document_table.py" line="160"/>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <location filename="../models/document_table.py" line="161"/>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <location filename="../models/document_table.py" line="162"/>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <location filename="../models/document_table.py" line="163"/>
        <source>Scored by</source>
        <translation>Scored by</translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <location filename="../models/document_words.py" line="14"/>
        <source>✓ understood</source>
        <translation>✓ understood</translation>
    </message>
    <message>
        <location filename="../models/document_words.py" line="15"/>
        <source>committee</source>
        <translation>committee</translation>
    </message>
    <message>
        <location filename="../models/document_words.py" line="16"/>
        <source>? to check</source>
        <translation>? to check</translation>
    </message>
    <message>
        <location filename="../models/document_words.py" line="17"/>
        <source>? no weight</source>
        <translation>? no weight</translation>
    </message>
    <message>
        <location filename="../models/document_words.py" line="18"/>
        <source>✓ checked</source>
        <translation>✓ checked</translation>
    </message>
    <message>
        <location filename="../models/document_words.py" line="31"/>
        <source>Its clause says how it is scored; no member judges it.</source>
        <translation>Its clause says how it is scored; no member judges it.</translation>
    </message>
    <message>
        <location filename="../models/document_words.py" line="34"/>
        <source>The members judge it by the document&apos;s words.</source>
        <translation>The members judge it by the document&apos;s words.</translation>
    </message>
    <message>
        <location filename="../models/document_words.py" line="35"/>
        <source>Something in it was not read for sure: please check it.</source>
        <translation>Something in it was not read for sure: please check it.</translation>
    </message>
    <message>
        <location filename="../models/document_words.py" line="38"/>
        <source>It has no weight and is not in the rule yet.</source>
        <translation>It has no weight and is not in the rule yet.</translation>
    </message>
    <message>
        <location filename="../models/document_words.py" line="39"/>
        <source>A person checked it: it counts as it stands below.</source>
        <translation>A person checked it: it counts as it stands below.</translation>
    </message>
    <message>
        <location filename="../models/document_words.py" line="50"/>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <location filename="../models/document_words.py" line="52"/>
        <source>table %1</source>
        <translation>table %1</translation>
    </message>
    <message>
        <location filename="../models/document_words.py" line="54"/>
        <source>row %1</source>
        <translation>row %1</translation>
    </message>
    <message>
        <location filename="../models/document_words.py" line="56"/>
        <source>paragraph %1</source>
        <translation>paragraph %1</translation>
    </message>
    <message>
        <location filename="../models/document_words.py" line="63"/>
        <source>blank</source>
        <translation>blank</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <location filename="../opening/documents.py" line="86"/>
        <source>Reading the tender document</source>
        <translation>Reading the tender document</translation>
    </message>
</context>
<context>
    <name>DrawCard</name>
    <message numerus="yes">
        <location filename="../pages/results/decisions/draw.py" line="33"/>
        <source>%n bidder(s) share this rank.</source>
        <translation>
            <numerusform>%n bidder shares this rank.</numerusform>
            <numerusform>%n bidders share this rank.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/draw.py" line="36"/>
        <source>Press them in the order drawn:</source>
        <translation>Press them in the order drawn:</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/draw.py" line="49"/>
        <source>Record the draw</source>
        <translation>Record the draw</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <location filename="../window/manners.py" line="83"/>
        <source>Drop to open “%1”</source>
        <translation>Drop to open “%1”</translation>
    </message>
</context>
<context>
    <name>EffectCard</name>
    <message>
        <location filename="../pages/results/explanation/effects.py" line="61"/>
        <source>Does “%1” decide the ranking?</source>
        <translation>Does “%1” decide the ranking?</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/effects.py" line="64"/>
        <source>Work it out</source>
        <translation>Work it out</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/effects.py" line="65"/>
        <source>Comparing the ranking without each factor</source>
        <translation>Comparing the ranking without each factor</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/effects.py" line="70"/>
        <source>Nobody has a total yet.</source>
        <translation>Nobody has a total yet.</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/effects.py" line="78"/>
        <source>It decides. Without it %1 has the highest total.</source>
        <translation>It decides. Without it %1 has the highest total.</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/effects.py" line="80"/>
        <source>No. Without it %1 still has the highest total.</source>
        <translation>No. Without it %1 still has the highest total.</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/effects.py" line="87"/>
        <source>No full points from 0 to 100 would change that.</source>
        <translation>No full points from 0 to 100 would change that.</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/effects.py" line="89"/>
        <source>At %1 full points (now %2) that would change.</source>
        <translation>At %1 full points (now %2) that would change.</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/results/explanation/effects.py" line="96"/>
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectView</name>
    <message>
        <location filename="../pages/review/effect_view.py" line="46"/>
        <source>Advisory only; a person must review every conclusion.</source>
        <translation>Advisory only; a person must review every conclusion.</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="72"/>
        <source>What it does to these bidders</source>
        <translation>What it does to these bidders</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="73"/>
        <source>Work it out</source>
        <translation>Work it out</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="91"/>
        <source>Working out what the item does</source>
        <translation>Working out what the item does</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="96"/>
        <source>What the points are worth in price</source>
        <translation>What the points are worth in price</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="105"/>
        <source>No level leads another.</source>
        <translation>No level leads another.</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="105"/>
        <source>Give the points of the price first.</source>
        <translation>Give the points of the price first.</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="109"/>
        <source>Lowest price first: points ÷ (points of the price − these points)</source>
        <translation>Lowest price first: points ÷ (points of the price − these points)</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="115"/>
        <source>“%1” leads “%2” by %3 points: no price makes up for it.</source>
        <translation>“%1” leads “%2” by %3 points: no price makes up for it.</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="117"/>
        <source>“%1” leads “%2” by %3 points: its price may be %4 % higher and still tie.</source>
        <translation>“%1” leads “%2” by %3 points: its price may be %4 % higher and still tie.</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="126"/>
        <source>The item decides who stands first</source>
        <translation>The item decides who stands first</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="119"/>
        <source>“%1” leads “%2” by %3 points: its price may be %4 % (some %5 yuan) higher and still tie.</source>
        <translation>“%1” leads “%2” by %3 points: its price may be %4 % (some %5 yuan) higher and still tie.</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="128"/>
        <source>The item does not decide the first place</source>
        <translation>The item does not decide the first place</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="130"/>
        <source>As it is (%1 points)</source>
        <translation>As it is (%1 points)</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="131"/>
        <source>Without the item</source>
        <translation>Without the item</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="132"/>
        <source>With 1 point in all</source>
        <translation>With 1 point in all</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="134"/>
        <source>With the tiers suggested</source>
        <translation>With the tiers suggested</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="136"/>
        <source>As tried</source>
        <translation>As tried</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="138"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="141"/>
        <source>No full points from 0 to 100 would change who stands first.</source>
        <translation>No full points from 0 to 100 would change who stands first.</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="143"/>
        <source>At %1 full points others would stand first.</source>
        <translation>At %1 full points others would stand first.</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="147"/>
        <source>Take the tiers suggested</source>
        <translation>Take the tiers suggested</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/review/effect_view.py" line="155"/>
        <source>%1 of %n bidder(s) could earn points</source>
        <translation>
            <numerusform>%1 of %n bidder could earn points</numerusform>
            <numerusform>%1 of %n bidders could earn points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/review/effect_view.py" line="158"/>
        <source>%1 (%2 points): %n bidder(s)</source>
        <translation>
            <numerusform>%1 (%2 points): %n bidder</numerusform>
            <numerusform>%1 (%2 points): %n bidders</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="162"/>
        <source>All were issued by one body: %1</source>
        <translation>All were issued by one body: %1</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="167"/>
        <source>A losing bidder matters</source>
        <translation>A losing bidder matters</translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="169"/>
        <source>Without %1, %2 would stand first.</source>
        <translation>Without %1, %2 would stand first.</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/review/effect_view.py" line="177"/>
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/review/effect_view.py" line="178"/>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <location filename="../widgets/empty.py" line="47"/>
        <source>Open list…</source>
        <translation>Open list…</translation>
    </message>
    <message>
        <location filename="../widgets/empty.py" line="48"/>
        <source>Start with the sample</source>
        <translation>Start with the sample</translation>
    </message>
</context>
<context>
    <name>EvidenceAside</name>
    <message numerus="yes">
        <location filename="../pages/certificates/evidence/aside.py" line="46"/>
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/aside.py" line="47"/>
        <source>Against the claim</source>
        <translation>Against the claim</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/aside.py" line="49"/>
        <source>Advisory only; a person must review every conclusion.</source>
        <translation>Advisory only; a person must review every conclusion.</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/aside.py" line="54"/>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/aside.py" line="63"/>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/aside.py" line="66"/>
        <source>Bidder</source>
        <translation>Bidder</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/aside.py" line="68"/>
        <source>Keep the file in the project</source>
        <translation>Keep the file in the project</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/aside.py" line="69"/>
        <source>Else the project keeps only its SHA-256.</source>
        <translation>Else the project keeps only its SHA-256.</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/aside.py" line="78"/>
        <source>Certificate %1</source>
        <translation>Certificate %1</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/aside.py" line="78"/>
        <source>What it states</source>
        <translation>What it states</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/aside.py" line="94"/>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/aside.py" line="102"/>
        <source>It stands so</source>
        <translation>It stands so</translation>
    </message>
</context>
<context>
    <name>EvidenceFiles</name>
    <message>
        <location filename="../opening/evidence_files.py" line="44"/>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <location filename="../opening/evidence_files.py" line="46"/>
        <source>Add certificate files</source>
        <translation>Add certificate files</translation>
    </message>
    <message>
        <location filename="../opening/evidence_files.py" line="54"/>
        <source>Folder with certificates</source>
        <translation>Folder with certificates</translation>
    </message>
    <message>
        <location filename="../opening/evidence_files.py" line="65"/>
        <source>Reading certificates</source>
        <translation>Reading certificates</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <location filename="../pages/certificates/evidence/section.py" line="117"/>
        <source>given to nobody yet</source>
        <translation>given to nobody yet</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/certificates/evidence/section.py" line="118"/>
        <source>%n field(s) to be checked</source>
        <translation>
            <numerusform>%n field to be checked</numerusform>
            <numerusform>%n fields to be checked</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/section.py" line="118"/>
        <source>nothing to be checked</source>
        <translation>nothing to be checked</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/section.py" line="162"/>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/section.py" line="175"/>
        <source>Add certificate files…</source>
        <translation>Add certificate files…</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/section.py" line="176"/>
        <source>Add a folder…</source>
        <translation>Add a folder…</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/section.py" line="178"/>
        <source>Drop certificates here</source>
        <translation>Drop certificates here</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/section.py" line="179"/>
        <source>PDF or pictures, or a folder with those of all bidders. They are read on this computer.</source>
        <translation>PDF or pictures, or a folder with those of all bidders. They are read on this computer.</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/section.py" line="182"/>
        <source>Page of the certificate</source>
        <translation>Page of the certificate</translation>
    </message>
</context>
<context>
    <name>ExplanationView</name>
    <message>
        <location filename="../pages/results/explanation/view.py" line="52"/>
        <source>Reasons</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/view.py" line="53"/>
        <source>Choose a bidder to see how its points come about.</source>
        <translation>Choose a bidder to see how its points come about.</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/view.py" line="82"/>
        <source>Is this price not the right one?</source>
        <translation>Is this price not the right one?</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/view.py" line="105"/>
        <source>It has no rank until everything that waits for a person is decided.</source>
        <translation>It has no rank until everything that waits for a person is decided.</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/view.py" line="126"/>
        <source>All factors of this bidder</source>
        <translation>All factors of this bidder</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/view.py" line="132"/>
        <source>Notice or answer to a challenge…</source>
        <translation>Notice or answer to a challenge…</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/view.py" line="148"/>
        <source>Not scored</source>
        <translation>Not scored</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/view.py" line="150"/>
        <source>No rank yet</source>
        <translation>No rank yet</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/view.py" line="151"/>
        <source>Rank %1</source>
        <translation>Rank %1</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/view.py" line="153"/>
        <source>Shared rank %1</source>
        <translation>Shared rank %1</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/view.py" line="154"/>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/view.py" line="158"/>
        <source>%1 ahead</source>
        <translation>%1 ahead</translation>
    </message>
</context>
<context>
    <name>ExportAside</name>
    <message>
        <location filename="../pages/report/export_aside.py" line="66"/>
        <source>Files to write</source>
        <translation>Files to write</translation>
    </message>
    <message>
        <location filename="../pages/report/export_aside.py" line="74"/>
        <source>With how all points came about</source>
        <translation>With how all points came about</translation>
    </message>
    <message>
        <location filename="../pages/report/export_aside.py" line="76"/>
        <source>How each bidder&apos;s points came about, step by step. Of a long list this is most of the report.</source>
        <translation>How each bidder&apos;s points came about, step by step. Of a long list this is most of the report.</translation>
    </message>
    <message>
        <location filename="../pages/report/export_aside.py" line="83"/>
        <source>Language of the report</source>
        <translation>Language of the report</translation>
    </message>
    <message>
        <location filename="../pages/report/export_aside.py" line="84"/>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <location filename="../pages/report/export_aside.py" line="87"/>
        <source>Choose folder…</source>
        <translation>Choose folder…</translation>
    </message>
    <message>
        <location filename="../pages/report/export_aside.py" line="88"/>
        <location filename="../pages/report/export_aside.py" line="118"/>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/report/export_aside.py" line="97"/>
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/report/export_aside.py" line="97"/>
        <source>Written</source>
        <translation>Written</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/report/export_aside.py" line="116"/>
        <source>%n file(s) of an earlier export would be replaced:</source>
        <translation>
            <numerusform>%n file of an earlier export would be replaced:</numerusform>
            <numerusform>%n files of an earlier export would be replaced:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/report/export_aside.py" line="120"/>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <location filename="../pages/report/export_aside.py" line="121"/>
        <source>Another folder…</source>
        <translation>Another folder…</translation>
    </message>
    <message>
        <location filename="../pages/report/export_aside.py" line="122"/>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../pages/report/export_aside.py" line="161"/>
        <source>Writing the reports</source>
        <translation>Writing the reports</translation>
    </message>
    <message>
        <location filename="../pages/report/export_aside.py" line="186"/>
        <source>Choose folder</source>
        <translation>Choose folder</translation>
    </message>
    <message>
        <location filename="../pages/report/export_aside.py" line="201"/>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../pages/report/export_aside.py" line="201"/>
        <source>Show folder</source>
        <translation>Show folder</translation>
    </message>
    <message>
        <location filename="../pages/report/export_aside.py" line="70"/>
        <source>With the tender inside</source>
        <translation>With the tender inside</translation>
    </message>
    <message>
        <location filename="../pages/report/export_aside.py" line="72"/>
        <source>Can be verified place by place and opened again as the tender. Leave it out to publish.</source>
        <translation>Can be verified place by place and opened again as the tender. Leave it out to publish.</translation>
    </message>
    <message>
        <location filename="../pages/report/export_aside.py" line="89"/>
        <source>Print preview…</source>
        <translation>Print preview…</translation>
    </message>
</context>
<context>
    <name>FactCard</name>
    <message numerus="yes">
        <location filename="../pages/results/decisions/fact.py" line="48"/>
        <source>%n more wait</source>
        <translation>
            <numerusform>%n more waits</numerusform>
            <numerusform>%n more wait</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/fact.py" line="51"/>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/fact.py" line="72"/>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/fact.py" line="73"/>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/fact.py" line="73"/>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/fact.py" line="77"/>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/fact.py" line="78"/>
        <source>Reason or where it stands (optional)</source>
        <translation>Reason or where it stands (optional)</translation>
    </message>
</context>
<context>
    <name>FactorCard</name>
    <message>
        <location filename="../pages/rules/factors/card.py" line="74"/>
        <source>Name of the factor</source>
        <translation>Name of the factor</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/card.py" line="75"/>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/card.py" line="115"/>
        <source>as the full points</source>
        <translation>as the full points</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/card.py" line="158"/>
        <source>Does not go with another figure of this factor: change that one first.</source>
        <translation>Does not go with another figure of this factor: change that one first.</translation>
    </message>
</context>
<context>
    <name>FactorCheck</name>
    <message>
        <location filename="../models/factor_check.py" line="41"/>
        <source>Must lie from %1 to %2.</source>
        <translation>Must lie from %1 to %2.</translation>
    </message>
    <message>
        <location filename="../models/factor_check.py" line="43"/>
        <source>Must lie above %1 and be no more than %2.</source>
        <translation>Must lie above %1 and be no more than %2.</translation>
    </message>
    <message>
        <location filename="../models/factor_check.py" line="54"/>
        <source>A factor needs a name.</source>
        <translation>A factor needs a name.</translation>
    </message>
    <message>
        <location filename="../models/factor_check.py" line="56"/>
        <source>“%1” is there already: each factor has a name of its own.</source>
        <translation>“%1” is there already: each factor has a name of its own.</translation>
    </message>
    <message>
        <location filename="../models/factor_check.py" line="92"/>
        <source>A tier needs a bound below or above.</source>
        <translation>A tier needs a bound below or above.</translation>
    </message>
    <message>
        <location filename="../models/factor_check.py" line="96"/>
        <source>The lower bound must lie below the upper one.</source>
        <translation>The lower bound must lie below the upper one.</translation>
    </message>
    <message>
        <location filename="../models/factor_check.py" line="101"/>
        <source>Weight and inner full score go together: fill in both or none.</source>
        <translation>Weight and inner full score go together: fill in both or none.</translation>
    </message>
    <message>
        <location filename="../models/factor_check.py" line="114"/>
        <source>There must be one tier at least.</source>
        <translation>There must be one tier at least.</translation>
    </message>
    <message>
        <location filename="../models/factor_check.py" line="129"/>
        <source>A figure is needed here.</source>
        <translation>A figure is needed here.</translation>
    </message>
    <message>
        <location filename="../models/factor_check.py" line="134"/>
        <source>This is no figure.</source>
        <translation>This is no figure.</translation>
    </message>
</context>
<context>
    <name>FactorFields</name>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="41"/>
        <source>Full points in the table</source>
        <translation>Full points in the table</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="42"/>
        <source>Inner full score</source>
        <translation>Inner full score</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="43"/>
        <source>Criteria, in the document&apos;s words</source>
        <translation>Criteria, in the document&apos;s words</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="44"/>
        <source>Points for each item</source>
        <translation>Points for each item</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="46"/>
        <source>Formula</source>
        <translation>Formula</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="47"/>
        <source>Standard of the certificate</source>
        <translation>Standard of the certificate</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="45"/>
        <source>Off for each shortcoming</source>
        <translation>Off for each shortcoming</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="53"/>
        <source>Off for each % above</source>
        <translation>Off for each % above</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="54"/>
        <source>Off for each % below</source>
        <translation>Off for each % below</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="55"/>
        <source>Left out at each end</source>
        <translation>Left out at each end</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="60"/>
        <source>Least a member may give</source>
        <translation>Least a member may give</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="66"/>
        <source>Unit of the number</source>
        <translation>Unit of the number</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="68"/>
        <source>Points in no tier</source>
        <translation>Points in no tier</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="74"/>
        <source>Not below</source>
        <translation>Not below</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="82"/>
        <source>Weight in the table</source>
        <translation>Weight in the table</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="93"/>
        <source>Lowest price first</source>
        <translation>Lowest price first</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="94"/>
        <source>Mean of the prices as benchmark</source>
        <translation>Mean of the prices as benchmark</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="95"/>
        <source>Not read: choose one by the document</source>
        <translation>Not read: choose one by the document</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="102"/>
        <source>The mean of the prices is the benchmark; points come off for each percent away from it.</source>
        <translation>The mean of the prices is the benchmark; points come off for each percent away from it.</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="106"/>
        <source>The formula of the document was not read. Nobody gets points until one is chosen.</source>
        <translation>The formula of the document was not read. Nobody gets points until one is chosen.</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="110"/>
        <source>Lowest price first: lowest evaluated price ÷ evaluated price × full points.</source>
        <translation>Lowest price first: lowest evaluated price ÷ evaluated price × full points.</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="113"/>
        <source>Each member gives points on a score sheet; their mean counts.</source>
        <translation>Each member gives points on a score sheet; their mean counts.</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="116"/>
        <source>Number of items × points for each, up to the full points.</source>
        <translation>Number of items × points for each, up to the full points.</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="119"/>
        <source>The first tier that holds the number counts; a number in none gets the points in no tier.</source>
        <translation>The first tier that holds the number counts; a number in none gets the points in no tier.</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="123"/>
        <source>Full points less so many for each shortcoming counted.</source>
        <translation>Full points less so many for each shortcoming counted.</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="126"/>
        <source>Full points where it is met, none where it is not.</source>
        <translation>Full points where it is met, none where it is not.</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="129"/>
        <source>A person enters the points with a reason.</source>
        <translation>A person enters the points with a reason.</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/fields.py" line="130"/>
        <source>With a weight, the points by level count out of the inner full score.</source>
        <translation>With a weight, the points by level count out of the inner full score.</translation>
    </message>
</context>
<context>
    <name>FactorKinds</name>
    <message>
        <location filename="../models/factor_kinds.py" line="27"/>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <location filename="../models/factor_kinds.py" line="28"/>
        <source>Committee&apos;s points</source>
        <translation>Committee&apos;s points</translation>
    </message>
    <message>
        <location filename="../models/factor_kinds.py" line="29"/>
        <source>Points for each item</source>
        <translation>Points for each item</translation>
    </message>
    <message>
        <location filename="../models/factor_kinds.py" line="30"/>
        <source>Tiers by a number</source>
        <translation>Tiers by a number</translation>
    </message>
    <message>
        <location filename="../models/factor_kinds.py" line="31"/>
        <source>Off for each shortcoming</source>
        <translation>Off for each shortcoming</translation>
    </message>
    <message>
        <location filename="../models/factor_kinds.py" line="32"/>
        <source>Met or not</source>
        <translation>Met or not</translation>
    </message>
    <message>
        <location filename="../models/factor_kinds.py" line="33"/>
        <source>Certificate level</source>
        <translation>Certificate level</translation>
    </message>
    <message>
        <location filename="../models/factor_kinds.py" line="34"/>
        <source>Points given by a person</source>
        <translation>Points given by a person</translation>
    </message>
</context>
<context>
    <name>FactorList</name>
    <message>
        <location filename="../pages/rules/factors/list.py" line="110"/>
        <location filename="../pages/rules/factors/list.py" line="127"/>
        <source>Scoring table</source>
        <translation>Scoring table</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/list.py" line="128"/>
        <location filename="../pages/rules/factors/list.py" line="129"/>
        <source>Group for a new factor</source>
        <translation>Group for a new factor</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/list.py" line="130"/>
        <source>The group that a new factor joins; a name typed here makes a new group</source>
        <translation>The group that a new factor joins; a name typed here makes a new group</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/list.py" line="131"/>
        <source>Add factor</source>
        <translation>Add factor</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/list.py" line="132"/>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/list.py" line="133"/>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/list.py" line="134"/>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/list.py" line="178"/>
        <source>New group</source>
        <translation>New group</translation>
    </message>
</context>
<context>
    <name>FactorTable</name>
    <message>
        <location filename="../models/factor_table.py" line="134"/>
        <source>the factors add up to %1</source>
        <translation>the factors add up to %1</translation>
    </message>
    <message>
        <location filename="../models/factor_table.py" line="142"/>
        <source>%1 points in all</source>
        <translation>%1 points in all</translation>
    </message>
    <message>
        <location filename="../models/factor_table.py" line="143"/>
        <source>%1 points in all, not 100</source>
        <translation>%1 points in all, not 100</translation>
    </message>
    <message>
        <location filename="../models/factor_table.py" line="160"/>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <location filename="../models/factor_table.py" line="161"/>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../models/factor_table.py" line="163"/>
        <source>Inner full score</source>
        <translation>Inner full score</translation>
    </message>
    <message>
        <location filename="../models/factor_table.py" line="162"/>
        <source>Full points</source>
        <translation>Full points</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <location filename="../pages/report/facts.py" line="176"/>
        <source>Fill in…</source>
        <translation>Fill in…</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/report/facts.py" line="187"/>
        <source>%n to fill in</source>
        <translation>
            <numerusform>%n to fill in</numerusform>
            <numerusform>%n to fill in</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/report/facts.py" line="187"/>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <location filename="../pages/report/facts.py" line="188"/>
        <source>Entries of the report</source>
        <translation>Entries of the report</translation>
    </message>
    <message>
        <location filename="../pages/report/facts.py" line="189"/>
        <source>Announcement, members, opening, clarifications: stated by people, kept here.</source>
        <translation>Announcement, members, opening, clarifications: stated by people, kept here.</translation>
    </message>
</context>
<context>
    <name>FactsDialog</name>
    <message>
        <location filename="../pages/report/facts.py" line="47"/>
        <source>Entries of the report</source>
        <translation>Entries of the report</translation>
    </message>
    <message>
        <location filename="../pages/report/facts.py" line="51"/>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <location filename="../pages/report/facts.py" line="51"/>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../pages/report/facts.py" line="78"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../pages/report/facts.py" line="78"/>
        <location filename="../pages/report/facts.py" line="86"/>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <location filename="../pages/report/facts.py" line="78"/>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <location filename="../pages/report/facts.py" line="78"/>
        <source>Dissent and reasons</source>
        <translation>Dissent and reasons</translation>
    </message>
    <message>
        <location filename="../pages/report/facts.py" line="94"/>
        <source>Bidder</source>
        <translation>Bidder</translation>
    </message>
    <message>
        <location filename="../pages/report/facts.py" line="94"/>
        <source>Opened as no.</source>
        <translation>Opened as no.</translation>
    </message>
    <message>
        <location filename="../pages/report/facts.py" line="94"/>
        <source>Handed in</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <location filename="../pages/report/facts.py" line="141"/>
        <source>Members, in the order in which they sign</source>
        <translation>Members, in the order in which they sign</translation>
    </message>
    <message>
        <location filename="../pages/report/facts.py" line="141"/>
        <source>Opening of the bids</source>
        <translation>Opening of the bids</translation>
    </message>
    <message>
        <location filename="../pages/report/facts.py" line="150"/>
        <source>Kept in the project; whatever stays empty is marked in the report as a field to fill in.</source>
        <translation>Kept in the project; whatever stays empty is marked in the report as a field to fill in.</translation>
    </message>
</context>
<context>
    <name>FailureBanner</name>
    <message>
        <location filename="../window/failure_banner.py" line="65"/>
        <source>Something unexpected went wrong; nothing was changed.</source>
        <translation>Something unexpected went wrong; nothing was changed.</translation>
    </message>
    <message>
        <location filename="../window/failure_banner.py" line="67"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../window/failure_banner.py" line="48"/>
        <source>Work cannot be kept for recovery: its folder cannot be written. Save often.</source>
        <translation>Work cannot be kept for recovery: its folder cannot be written. Save often.</translation>
    </message>
    <message>
        <location filename="../window/failure_banner.py" line="52"/>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../window/failure_banner.py" line="53"/>
        <source>Close the message</source>
        <translation>Close the message</translation>
    </message>
    <message>
        <location filename="../window/failure_banner.py" line="66"/>
        <source>Something unexpected went wrong; the log has it.</source>
        <translation>Something unexpected went wrong; the log has it.</translation>
    </message>
    <message>
        <location filename="../window/failure_banner.py" line="54"/>
        <source>Copy details</source>
        <translation>Copy details</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <location filename="../opening/files.py" line="79"/>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <location filename="../opening/files.py" line="81"/>
        <location filename="../opening/files.py" line="88"/>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../opening/files.py" line="96"/>
        <source>Rule files</source>
        <translation>Rule files</translation>
    </message>
    <message>
        <location filename="../opening/files.py" line="97"/>
        <source>Save rule as</source>
        <translation>Save rule as</translation>
    </message>
    <message>
        <location filename="../opening/files.py" line="102"/>
        <source>Excel workbooks</source>
        <translation>Excel workbooks</translation>
    </message>
    <message>
        <location filename="../opening/files.py" line="104"/>
        <source>Save empty list</source>
        <translation>Save empty list</translation>
    </message>
    <message>
        <location filename="../opening/files.py" line="131"/>
        <source>Reading the folder</source>
        <translation>Reading the folder</translation>
    </message>
    <message>
        <location filename="../opening/files.py" line="133"/>
        <source>Reading the rule file</source>
        <translation>Reading the rule file</translation>
    </message>
    <message>
        <location filename="../opening/files.py" line="137"/>
        <location filename="../opening/files.py" line="144"/>
        <source>Reading the document</source>
        <translation>Reading the document</translation>
    </message>
    <message>
        <location filename="../opening/files.py" line="143"/>
        <source>Pasted text</source>
        <translation>Pasted text</translation>
    </message>
    <message>
        <location filename="../opening/files.py" line="152"/>
        <source>Reading the bidder list</source>
        <translation>Reading the bidder list</translation>
    </message>
    <message>
        <location filename="../opening/files.py" line="126"/>
        <source>Opening the tender inside</source>
        <translation>Opening the tender inside</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../pages/survey/bars.py" line="74"/>
        <source>File, buyer, check …</source>
        <translation>File, buyer, check …</translation>
    </message>
    <message>
        <location filename="../pages/survey/bars.py" line="75"/>
        <source>Search the files</source>
        <translation>Search the files</translation>
    </message>
    <message>
        <location filename="../pages/survey/bars.py" line="76"/>
        <source>Which files are shown</source>
        <translation>Which files are shown</translation>
    </message>
    <message>
        <location filename="../pages/survey/bars.py" line="86"/>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <location filename="../pages/survey/bars.py" line="87"/>
        <source>With errors</source>
        <translation>With errors</translation>
    </message>
    <message>
        <location filename="../pages/survey/bars.py" line="88"/>
        <source>With errors or warnings</source>
        <translation>With errors or warnings</translation>
    </message>
    <message>
        <location filename="../pages/survey/bars.py" line="89"/>
        <source>Points for after-sales certificates</source>
        <translation>Points for after-sales certificates</translation>
    </message>
    <message>
        <location filename="../pages/survey/bars.py" line="90"/>
        <source>Table not proven</source>
        <translation>Table not proven</translation>
    </message>
    <message>
        <location filename="../pages/survey/bars.py" line="91"/>
        <source>Could not be read</source>
        <translation>Could not be read</translation>
    </message>
    <message>
        <location filename="../pages/survey/bars.py" line="92"/>
        <source>Bidder lists</source>
        <translation>Bidder lists</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <location filename="../pages/review/findings.py" line="158"/>
        <source>All checks</source>
        <translation>All checks</translation>
    </message>
    <message>
        <location filename="../pages/review/findings.py" line="163"/>
        <source>Only of this check</source>
        <translation>Only of this check</translation>
    </message>
    <message>
        <location filename="../pages/review/findings.py" line="164"/>
        <location filename="../pages/review/findings.py" line="165"/>
        <source>Filter by words…</source>
        <translation>Filter by words…</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <location filename="../pages/review/finding_card.py" line="48"/>
        <location filename="../pages/review/finding_words.py" line="30"/>
        <source>About: %1</source>
        <translation>About: %1</translation>
    </message>
    <message>
        <location filename="../pages/review/finding_card.py" line="50"/>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <location filename="../pages/review/finding_card.py" line="53"/>
        <source>A person must judge this one.</source>
        <translation>A person must judge this one.</translation>
    </message>
    <message>
        <location filename="../pages/review/finding_card.py" line="58"/>
        <location filename="../pages/review/finding_words.py" line="33"/>
        <source>To do: %1</source>
        <translation>To do: %1</translation>
    </message>
    <message>
        <location filename="../pages/review/finding_card.py" line="66"/>
        <source>Hide explanation</source>
        <translation>Hide explanation</translation>
    </message>
    <message>
        <location filename="../pages/review/finding_card.py" line="66"/>
        <location filename="../pages/review/finding_card.py" line="106"/>
        <source>Explanation</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <location filename="../pages/review/finding_card.py" line="76"/>
        <location filename="../pages/review/finding_card.py" line="107"/>
        <source>Accept as it is…</source>
        <translation>Accept as it is…</translation>
    </message>
    <message>
        <location filename="../pages/review/finding_card.py" line="81"/>
        <location filename="../pages/review/finding_card.py" line="109"/>
        <source>Copy the clause after that</source>
        <translation>Copy the clause after that</translation>
    </message>
    <message>
        <location filename="../pages/review/finding_words.py" line="22"/>
        <source>checked against the full text</source>
        <translation>checked against the full text</translation>
    </message>
    <message>
        <location filename="../pages/review/finding_words.py" line="23"/>
        <source>Basis: %1 (%2)</source>
        <translation>Basis: %1 (%2)</translation>
    </message>
    <message>
        <location filename="../pages/review/finding_card.py" line="71"/>
        <location filename="../pages/review/finding_card.py" line="105"/>
        <source>Go to the clause</source>
        <translation>Go to the clause</translation>
    </message>
    <message>
        <location filename="../pages/review/finding_card.py" line="103"/>
        <source>Copy the finding</source>
        <translation>Copy the finding</translation>
    </message>
</context>
<context>
    <name>FolderBar</name>
    <message>
        <location filename="../pages/survey/bars.py" line="30"/>
        <source>Another folder…</source>
        <translation>Another folder…</translation>
    </message>
    <message>
        <location filename="../pages/survey/bars.py" line="31"/>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <location filename="../pages/survey/bars.py" line="32"/>
        <source>Export results…</source>
        <translation>Export results…</translation>
    </message>
    <message>
        <location filename="../pages/survey/bars.py" line="49"/>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <location filename="../pages/survey/bars.py" line="50"/>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <location filename="../pages/survey/bars.py" line="50"/>
        <source>Start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>ForecastModel</name>
    <message>
        <location filename="../pages/review/trial/result.py" line="156"/>
        <source>Assumed bidders</source>
        <translation>Assumed bidders</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/result.py" line="156"/>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/result.py" line="156"/>
        <source>Decides now</source>
        <translation>Decides now</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/result.py" line="156"/>
        <source>Decides tried</source>
        <translation>Decides tried</translation>
    </message>
</context>
<context>
    <name>FormsCard</name>
    <message>
        <location filename="../pages/report/forms.py" line="80"/>
        <source>Your own forms</source>
        <translation>Your own forms</translation>
    </message>
    <message>
        <location filename="../pages/report/forms.py" line="81"/>
        <source>Save the default template…</source>
        <translation>Save the default template…</translation>
    </message>
    <message>
        <location filename="../pages/report/forms.py" line="83"/>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <location filename="../pages/report/forms.py" line="84"/>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <location filename="../pages/report/forms.py" line="85"/>
        <source>Template of the report</source>
        <translation>Template of the report</translation>
    </message>
    <message>
        <location filename="../pages/report/forms.py" line="86"/>
        <source>Letterhead of the workbook</source>
        <translation>Letterhead of the workbook</translation>
    </message>
    <message>
        <location filename="../pages/report/forms.py" line="93"/>
        <source>The program&apos;s own</source>
        <translation>The program&apos;s own</translation>
    </message>
    <message>
        <location filename="../pages/report/forms.py" line="116"/>
        <location filename="../pages/report/forms.py" line="135"/>
        <source>Word documents</source>
        <translation>Word documents</translation>
    </message>
    <message>
        <location filename="../pages/report/forms.py" line="116"/>
        <source>Excel workbooks</source>
        <translation>Excel workbooks</translation>
    </message>
    <message>
        <location filename="../pages/report/forms.py" line="136"/>
        <source>Save the default template</source>
        <translation>Save the default template</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <location filename="../history/panel.py" line="73"/>
        <location filename="../history/panel.py" line="74"/>
        <location filename="../history/panel.py" line="93"/>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <location filename="../history/panel.py" line="75"/>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../history/panel.py" line="76"/>
        <source>Close the history</source>
        <translation>Close the history</translation>
    </message>
    <message>
        <location filename="../history/panel.py" line="78"/>
        <source>All acts</source>
        <translation>All acts</translation>
    </message>
    <message>
        <location filename="../history/panel.py" line="79"/>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <location filename="../history/panel.py" line="80"/>
        <source>Without a reason</source>
        <translation>Without a reason</translation>
    </message>
    <message>
        <location filename="../history/panel.py" line="81"/>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <location filename="../history/panel.py" line="82"/>
        <source>Other acts</source>
        <translation>Other acts</translation>
    </message>
    <message>
        <location filename="../history/panel.py" line="90"/>
        <source>Which acts</source>
        <translation>Which acts</translation>
    </message>
    <message>
        <location filename="../history/panel.py" line="91"/>
        <location filename="../history/panel.py" line="92"/>
        <source>Search in the history</source>
        <translation>Search in the history</translation>
    </message>
    <message>
        <location filename="../history/panel.py" line="94"/>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <location filename="../history/panel.py" line="95"/>
        <source>Go to the place</source>
        <translation>Go to the place</translation>
    </message>
    <message>
        <location filename="../history/panel.py" line="96"/>
        <source>Give a reason…</source>
        <translation>Give a reason…</translation>
    </message>
    <message>
        <location filename="../history/panel.py" line="97"/>
        <source>Change name…</source>
        <translation>Change name…</translation>
    </message>
    <message>
        <location filename="../history/panel.py" line="98"/>
        <source>Nothing was done yet, or nothing that the filter shows.</source>
        <translation>Nothing was done yet, or nothing that the filter shows.</translation>
    </message>
    <message>
        <location filename="../history/panel.py" line="161"/>
        <source>Signed by: %1</source>
        <translation>Signed by: %1</translation>
    </message>
    <message>
        <location filename="../history/panel.py" line="161"/>
        <source>No name given yet</source>
        <translation>No name given yet</translation>
    </message>
    <message>
        <location filename="../history/panel.py" line="181"/>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <location filename="../history/panel.py" line="188"/>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
</context>
<context>
    <name>IndicatorCard</name>
    <message>
        <location filename="../pages/certificates/assessment/indicator_card.py" line="78"/>
        <source>met</source>
        <translation>met</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/indicator_card.py" line="78"/>
        <source>not met</source>
        <translation>not met</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/indicator_card.py" line="107"/>
        <source>How it is scored</source>
        <translation>How it is scored</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/indicator_card.py" line="108"/>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/indicator_card.py" line="109"/>
        <source>Is it met?</source>
        <translation>Is it met?</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/indicator_card.py" line="110"/>
        <source>Samples checked</source>
        <translation>Samples checked</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/indicator_card.py" line="111"/>
        <source>Of them conforming</source>
        <translation>Of them conforming</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/indicator_card.py" line="112"/>
        <source>Rating, 0 to 100</source>
        <translation>Rating, 0 to 100</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/indicator_card.py" line="113"/>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/indicator_card.py" line="117"/>
        <source>Does not apply: delete it from the sheet</source>
        <translation>Does not apply: delete it from the sheet</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/indicator_card.py" line="118"/>
        <source>Evidence seen</source>
        <translation>Evidence seen</translation>
    </message>
</context>
<context>
    <name>IndicatorTable</name>
    <message>
        <location filename="../pages/certificates/assessment/indicator_table.py" line="26"/>
        <source>All or nothing</source>
        <translation>All or nothing</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/indicator_table.py" line="27"/>
        <source>Sampled</source>
        <translation>Sampled</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/indicator_table.py" line="28"/>
        <source>Rated out of 100</source>
        <translation>Rated out of 100</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/indicator_table.py" line="36"/>
        <source>does not apply</source>
        <translation>does not apply</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/indicator_table.py" line="43"/>
        <source>met</source>
        <translation>met</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/indicator_table.py" line="44"/>
        <source>not met</source>
        <translation>not met</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/indicator_table.py" line="120"/>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/indicator_table.py" line="121"/>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/indicator_table.py" line="122"/>
        <source>How scored</source>
        <translation>How scored</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/indicator_table.py" line="123"/>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/indicator_table.py" line="124"/>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/indicator_table.py" line="125"/>
        <source>Got</source>
        <translation>Got</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <location filename="../window/job_strip.py" line="38"/>
        <location filename="../window/job_strip.py" line="39"/>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <location filename="../window/job_strip.py" line="40"/>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <location filename="../help/commands.py" line="70"/>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <location filename="../help/commands.py" line="71"/>
        <source>In a table</source>
        <translation>In a table</translation>
    </message>
    <message>
        <location filename="../help/commands.py" line="77"/>
        <source>Copy what is selected, for Excel</source>
        <translation>Copy what is selected, for Excel</translation>
    </message>
    <message>
        <location filename="../help/commands.py" line="78"/>
        <source>Copy it with the titles of the columns</source>
        <translation>Copy it with the titles of the columns</translation>
    </message>
    <message>
        <location filename="../help/commands.py" line="79"/>
        <source>Select everything</source>
        <translation>Select everything</translation>
    </message>
    <message>
        <location filename="../help/commands.py" line="80"/>
        <source>Select several rows</source>
        <translation>Select several rows</translation>
    </message>
    <message>
        <location filename="../help/commands.py" line="81"/>
        <source>Search in the table</source>
        <translation>Search in the table</translation>
    </message>
    <message>
        <location filename="../help/commands.py" line="82"/>
        <source>Next hit, hit before</source>
        <translation>Next hit, hit before</translation>
    </message>
    <message>
        <location filename="../help/commands.py" line="83"/>
        <source>Change the cell, where it can be changed</source>
        <translation>Change the cell, where it can be changed</translation>
    </message>
    <message>
        <location filename="../help/commands.py" line="86"/>
        <source>What can be done with the cell, and with the columns</source>
        <translation>What can be done with the cell, and with the columns</translation>
    </message>
    <message>
        <location filename="../help/commands.py" line="88"/>
        <source>End the search</source>
        <translation>End the search</translation>
    </message>
    <message>
        <location filename="../help/commands.py" line="93"/>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <location filename="../help/commands.py" line="93"/>
        <source>What they do</source>
        <translation>What they do</translation>
    </message>
    <message>
        <location filename="../help/commands.py" line="68"/>
        <source>Next text, text before: to read, select, copy</source>
        <translation>Next text, text before: to read, select, copy</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <location filename="../kept/leaving.py" line="45"/>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <location filename="../kept/leaving.py" line="47"/>
        <source>Save project as</source>
        <translation>Save project as</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <location filename="../dialogs/leaving.py" line="22"/>
        <source>Unsaved changes</source>
        <translation>Unsaved changes</translation>
    </message>
    <message>
        <location filename="../dialogs/leaving.py" line="27"/>
        <source>Save the changes to “%1”?</source>
        <translation>Save the changes to “%1”?</translation>
    </message>
    <message>
        <location filename="../dialogs/leaving.py" line="28"/>
        <source>Whatever was changed since the last saving is lost otherwise.</source>
        <translation>Whatever was changed since the last saving is lost otherwise.</translation>
    </message>
    <message>
        <location filename="../dialogs/leaving.py" line="29"/>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <location filename="../dialogs/leaving.py" line="30"/>
        <source>Don&apos;t save</source>
        <translation>Don&apos;t save</translation>
    </message>
    <message>
        <location filename="../dialogs/leaving.py" line="31"/>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>LifeAside</name>
    <message numerus="yes">
        <location filename="../pages/certificates/life/aside.py" line="55"/>
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/aside.py" line="58"/>
        <source>Claims that do not go together</source>
        <translation>Claims that do not go together</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/aside.py" line="61"/>
        <source>Advisory only; a person must review every conclusion.</source>
        <translation>Advisory only; a person must review every conclusion.</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/aside.py" line="68"/>
        <source>No certificate of a known level.</source>
        <translation>No certificate of a known level.</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/aside.py" line="70"/>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/aside.py" line="71"/>
        <source>Valid %1 to %2</source>
        <translation>Valid %1 to %2</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/aside.py" line="79"/>
        <source>Audit %1: %2 (from %3, until %4): %5</source>
        <translation>Audit %1: %2 (from %3, until %4): %5</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/aside.py" line="95"/>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/aside.py" line="96"/>
        <source>Remove the audit of %1</source>
        <translation>Remove the audit of %1</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/aside.py" line="98"/>
        <source>Audit on record: %1</source>
        <translation>Audit on record: %1</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/aside.py" line="100"/>
        <location filename="../pages/certificates/life/aside.py" line="101"/>
        <source>Record a surveillance audit</source>
        <translation>Record a surveillance audit</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/aside.py" line="101"/>
        <source>Pick the day of the audit</source>
        <translation>Pick the day of the audit</translation>
    </message>
</context>
<context>
    <name>LifeSection</name>
    <message>
        <location filename="../pages/certificates/life/section.py" line="92"/>
        <source>Bid opening</source>
        <translation>Bid opening</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/section.py" line="94"/>
        <source>End of contract</source>
        <translation>End of contract</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/section.py" line="100"/>
        <source>%1: no certificate with known days</source>
        <translation>%1: no certificate with known days</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/section.py" line="106"/>
        <location filename="../pages/certificates/life/section.py" line="107"/>
        <source>Last day of the contract</source>
        <translation>Last day of the contract</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/section.py" line="107"/>
        <source>Pick the last day of the contract</source>
        <translation>Pick the last day of the contract</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/section.py" line="111"/>
        <source>Export reminders (.ics)…</source>
        <translation>Export reminders (.ics)…</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/section.py" line="110"/>
        <location filename="../pages/certificates/life/section.py" line="113"/>
        <source>Certificates in time</source>
        <translation>Certificates in time</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/section.py" line="115"/>
        <source>No certificates yet</source>
        <translation>No certificates yet</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/section.py" line="116"/>
        <source>Next: open a bidder list. Its certificates are then shown in time.</source>
        <translation>Next: open a bidder list. Its certificates are then shown in time.</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/section.py" line="120"/>
        <source>Bar: first to last day. Dark: planned time of a surveillance audit; light: how early or late it may come; amber: it should be done and is not on record. Dot: an audit on record.</source>
        <translation>Bar: first to last day. Dark: planned time of a surveillance audit; light: how early or late it may come; amber: it should be done and is not on record. Dot: an audit on record.</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/section.py" line="112"/>
        <source>Official query sheet…</source>
        <translation>Official query sheet…</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/section.py" line="108"/>
        <source>Save picture</source>
        <translation>Save picture</translation>
    </message>
</context>
<context>
    <name>LowPriceCard</name>
    <message>
        <location filename="../pages/results/decisions/price.py" line="141"/>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/price.py" line="143"/>
        <source>The explanation stands</source>
        <translation>The explanation stands</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/price.py" line="143"/>
        <source>Not proven reasonable</source>
        <translation>Not proven reasonable</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../window/main_window.py" line="91"/>
        <source>No project yet</source>
        <translation>No project yet</translation>
    </message>
    <message>
        <location filename="../window/main_window.py" line="94"/>
        <source>Tender tool</source>
        <translation>Tender tool</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <location filename="../help/manual.py" line="114"/>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <location filename="../help/manual.py" line="115"/>
        <location filename="../help/manual.py" line="116"/>
        <source>Search the manual</source>
        <translation>Search the manual</translation>
    </message>
    <message>
        <location filename="../help/manual.py" line="117"/>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <location filename="../help/manual.py" line="118"/>
        <source>Page of the manual</source>
        <translation>Page of the manual</translation>
    </message>
    <message>
        <location filename="../help/manual.py" line="119"/>
        <source>No page has these words.</source>
        <translation>No page has these words.</translation>
    </message>
</context>
<context>
    <name>MatchingCard</name>
    <message numerus="yes">
        <location filename="../pages/certificates/evidence/matching.py" line="27"/>
        <source>%n file(s) read: whose are they?</source>
        <translation>
            <numerusform>%n file read: whose is it?</numerusform>
            <numerusform>%n files read: whose are they?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/matching.py" line="28"/>
        <source>Proposed by the holder&apos;s name. Check each line before you take them.</source>
        <translation>Proposed by the holder&apos;s name. Check each line before you take them.</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/matching.py" line="33"/>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/matching.py" line="37"/>
        <source>Keep the files in the project (else only their SHA-256)</source>
        <translation>Keep the files in the project (else only their SHA-256)</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/matching.py" line="40"/>
        <source>Take them</source>
        <translation>Take them</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/matching.py" line="40"/>
        <source>Do not take them</source>
        <translation>Do not take them</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/matching.py" line="49"/>
        <source>no holder read</source>
        <translation>no holder read</translation>
    </message>
    <message>
        <location filename="../pages/certificates/evidence/matching.py" line="57"/>
        <source>Bidder of %1</source>
        <translation>Bidder of %1</translation>
    </message>
</context>
<context>
    <name>MemberLine</name>
    <message>
        <location filename="../pages/rules/committee/card.py" line="31"/>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <location filename="../pages/rules/committee/card.py" line="32"/>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <location filename="../pages/rules/committee/card.py" line="33"/>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <location filename="../pages/rules/committee/card.py" line="34"/>
        <source>Points of %1</source>
        <translation>Points of %1</translation>
    </message>
    <message>
        <location filename="../pages/rules/committee/card.py" line="40"/>
        <source>%1 of %2 given</source>
        <translation>%1 of %2 given</translation>
    </message>
    <message>
        <location filename="../pages/rules/committee/card.py" line="43"/>
        <source>typed by hand</source>
        <translation>typed by hand</translation>
    </message>
</context>
<context>
    <name>MembersGrid</name>
    <message>
        <location filename="../pages/results/explanation/chain.py" line="100"/>
        <source>far from the others</source>
        <translation>far from the others</translation>
    </message>
    <message>
        <location filename="../pages/results/explanation/chain.py" line="102"/>
        <source>left out</source>
        <translation>left out</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../window/menus.py" line="82"/>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <location filename="../window/menus.py" line="83"/>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <location filename="../window/menus.py" line="84"/>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <location filename="../window/menus.py" line="85"/>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <location filename="../window/menus.py" line="86"/>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <location filename="../window/menus.py" line="87"/>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <location filename="../window/menus.py" line="88"/>
        <source>Recent files</source>
        <translation>Recent files</translation>
    </message>
    <message>
        <location filename="../window/menus.py" line="149"/>
        <source>No files yet</source>
        <translation>No files yet</translation>
    </message>
    <message>
        <location filename="../window/menus.py" line="152"/>
        <source>Clear list</source>
        <translation>Clear list</translation>
    </message>
    <message>
        <location filename="../window/menus.py" line="89"/>
        <source>Column recipe</source>
        <translation>Column recipe</translation>
    </message>
    <message>
        <location filename="../window/menus.py" line="90"/>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <location filename="../window/menus.py" line="91"/>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
</context>
<context>
    <name>MissingView</name>
    <message>
        <location filename="../pages/review/missing_view.py" line="63"/>
        <source>Missing: %1</source>
        <translation>Missing: %1</translation>
    </message>
    <message>
        <location filename="../pages/review/missing_view.py" line="74"/>
        <source>Give it</source>
        <translation>Give it</translation>
    </message>
</context>
<context>
    <name>NoteCards</name>
    <message>
        <location filename="../pages/results/decisions/cards.py" line="72"/>
        <source>To the scoring rules</source>
        <translation>To the scoring rules</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <location filename="../dialogs/notes.py" line="18"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../dialogs/notes.py" line="22"/>
        <location filename="../dialogs/notes.py" line="27"/>
        <source>Notes on this tender</source>
        <translation>Notes on this tender</translation>
    </message>
    <message>
        <location filename="../dialogs/notes.py" line="23"/>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <location filename="../dialogs/notes.py" line="23"/>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../dialogs/notes.py" line="28"/>
        <source>Kept with the project; nothing is scored or judged by them.</source>
        <translation>Kept with the project; nothing is scored or judged by them.</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <location filename="../pages/results/decisions/view.py" line="63"/>
        <source>Nothing waits for a decision.</source>
        <translation>Nothing waits for a decision.</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/view.py" line="65"/>
        <source>To know</source>
        <translation>To know</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/results/decisions/view.py" line="84"/>
        <source>%n more wait</source>
        <translation>
            <numerusform>%n more waits</numerusform>
            <numerusform>%n more wait</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/view.py" line="105"/>
        <source>To the committee&apos;s scores</source>
        <translation>To the committee&apos;s scores</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/results/decisions/view.py" line="112"/>
        <source>%n certificate(s) wait for a decision at the bidder list.</source>
        <translation>
            <numerusform>%n certificate waits for a decision at the bidder list.</numerusform>
            <numerusform>%n certificates wait for a decision at the bidder list.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/view.py" line="113"/>
        <source>To the bidders</source>
        <translation>To the bidders</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message>
        <location filename="../dialogs/notices.py" line="38"/>
        <source>Notices on the result</source>
        <translation>Notices on the result</translation>
    </message>
    <message>
        <location filename="../dialogs/notices.py" line="42"/>
        <source>Also the public notice</source>
        <translation>Also the public notice</translation>
    </message>
    <message>
        <location filename="../dialogs/notices.py" line="43"/>
        <source>Replace files that are there</source>
        <translation>Replace files that are there</translation>
    </message>
    <message>
        <location filename="../dialogs/notices.py" line="45"/>
        <source>Choose folder…</source>
        <translation>Choose folder…</translation>
    </message>
    <message>
        <location filename="../dialogs/notices.py" line="46"/>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <location filename="../dialogs/notices.py" line="46"/>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../dialogs/notices.py" line="67"/>
        <source>Every bidder</source>
        <translation>Every bidder</translation>
    </message>
    <message>
        <location filename="../dialogs/notices.py" line="68"/>
        <source>All factors</source>
        <translation>All factors</translation>
    </message>
    <message>
        <location filename="../dialogs/notices.py" line="80"/>
        <source>A letter holds the bidder&apos;s own points and rank, and nothing of the others.</source>
        <translation>A letter holds the bidder&apos;s own points and rank, and nothing of the others.</translation>
    </message>
    <message>
        <location filename="../dialogs/notices.py" line="81"/>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <location filename="../dialogs/notices.py" line="85"/>
        <source>Facts only; the judgement and what is not known are marked to be filled in.</source>
        <translation>Facts only; the judgement and what is not known are marked to be filled in.</translation>
    </message>
    <message>
        <location filename="../dialogs/notices.py" line="86"/>
        <source>About the points of</source>
        <translation>About the points of</translation>
    </message>
    <message>
        <location filename="../dialogs/notices.py" line="87"/>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <location filename="../dialogs/notices.py" line="88"/>
        <source>Who challenges</source>
        <translation>Who challenges</translation>
    </message>
    <message>
        <location filename="../dialogs/notices.py" line="89"/>
        <source>What is asked, in the challenge&apos;s own words</source>
        <translation>What is asked, in the challenge&apos;s own words</translation>
    </message>
    <message>
        <location filename="../dialogs/notices.py" line="93"/>
        <source>Own results</source>
        <translation>Own results</translation>
    </message>
    <message>
        <location filename="../dialogs/notices.py" line="94"/>
        <source>Answer to a challenge</source>
        <translation>Answer to a challenge</translation>
    </message>
    <message>
        <location filename="../dialogs/notices.py" line="100"/>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <location filename="../dialogs/notices.py" line="111"/>
        <source>Choose folder</source>
        <translation>Choose folder</translation>
    </message>
</context>
<context>
    <name>PagePrinting</name>
    <message>
        <location filename="../printing/preview.py" line="41"/>
        <source>Nothing on this page can be printed yet.</source>
        <translation>Nothing on this page can be printed yet.</translation>
    </message>
    <message>
        <location filename="../printing/preview.py" line="51"/>
        <source>Print preview: %1</source>
        <translation>Print preview: %1</translation>
    </message>
</context>
<context>
    <name>PartsTable</name>
    <message>
        <location filename="../pages/results/explanation/view.py" line="173"/>
        <source>In all</source>
        <translation>In all</translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message>
        <location filename="../charts/card.py" line="29"/>
        <source>Save picture</source>
        <translation>Save picture</translation>
    </message>
</context>
<context>
    <name>PictureSaving</name>
    <message>
        <location filename="../charts/saving.py" line="44"/>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <location filename="../charts/saving.py" line="55"/>
        <source>Copy picture</source>
        <translation>Copy picture</translation>
    </message>
    <message>
        <location filename="../charts/saving.py" line="56"/>
        <source>Save as PNG…</source>
        <translation>Save as PNG…</translation>
    </message>
    <message>
        <location filename="../charts/saving.py" line="57"/>
        <source>Save as SVG…</source>
        <translation>Save as SVG…</translation>
    </message>
    <message>
        <location filename="../charts/saving.py" line="112"/>
        <source>Save picture</source>
        <translation>Save picture</translation>
    </message>
</context>
<context>
    <name>PicturesView</name>
    <message>
        <location filename="../pages/results/pictures.py" line="89"/>
        <source>What each total is made of</source>
        <translation>What each total is made of</translation>
    </message>
    <message>
        <location filename="../pages/results/pictures.py" line="90"/>
        <source>Price against score</source>
        <translation>Price against score</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/results/pictures.py" line="110"/>
        <source>%n more bidder(s) are not shown.</source>
        <translation>
            <numerusform>%n more bidder is not shown.</numerusform>
            <numerusform>%n more bidders are not shown.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/results/pictures.py" line="114"/>
        <source>Price that counts (yuan)</source>
        <translation>Price that counts (yuan)</translation>
    </message>
    <message>
        <location filename="../pages/results/pictures.py" line="114"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../pages/results/pictures.py" line="128"/>
        <source>%1 yuan</source>
        <translation>%1 yuan</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <location filename="../pages/document/place_card.py" line="52"/>
        <source>In the document</source>
        <translation>In the document</translation>
    </message>
    <message>
        <location filename="../pages/document/place_card.py" line="53"/>
        <source>In the document, %1</source>
        <translation>In the document, %1</translation>
    </message>
</context>
<context>
    <name>PointsDelegate</name>
    <message>
        <location filename="../pages/rules/factors/points_delegate.py" line="41"/>
        <source>Points for %1</source>
        <translation>Points for %1</translation>
    </message>
</context>
<context>
    <name>PointsDialog</name>
    <message>
        <location filename="../dialogs/points.py" line="24"/>
        <source>Change the points</source>
        <translation>Change the points</translation>
    </message>
    <message>
        <location filename="../dialogs/points.py" line="28"/>
        <source>Points as the document has them</source>
        <translation>Points as the document has them</translation>
    </message>
    <message>
        <location filename="../dialogs/points.py" line="29"/>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <location filename="../dialogs/points.py" line="29"/>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../dialogs/points.py" line="63"/>
        <source>Give a figure above 0 and up to %1.</source>
        <translation>Give a figure above 0 and up to %1.</translation>
    </message>
</context>
<context>
    <name>PriceCard</name>
    <message>
        <location filename="../pages/results/decisions/price.py" line="93"/>
        <source>The price is right</source>
        <translation>The price is right</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/price.py" line="98"/>
        <source>Reject the bid</source>
        <translation>Reject the bid</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/price_card.py" line="56"/>
        <source>The regime chosen does not allow this formula.</source>
        <translation>The regime chosen does not allow this formula.</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/price_card.py" line="88"/>
        <source>Enter it as the document says: the formula counts with both.</source>
        <translation>Enter it as the document says: the formula counts with both.</translation>
    </message>
</context>
<context>
    <name>PriceField</name>
    <message>
        <location filename="../pages/results/decisions/fields.py" line="66"/>
        <source>Not an amount in yuan above zero, such as 1,150,000 or 1150000.50.</source>
        <translation>Not an amount in yuan above zero, such as 1,150,000 or 1150000.50.</translation>
    </message>
</context>
<context>
    <name>PriceForm</name>
    <message>
        <location filename="../pages/results/decisions/price.py" line="36"/>
        <source>Right price (yuan)</source>
        <translation>Right price (yuan)</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/price.py" line="37"/>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/price.py" line="41"/>
        <source>Misread: mend %1</source>
        <translation>Misread: mend %1</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/price.py" line="54"/>
        <source>The opening list prevails</source>
        <translation>The opening list prevails</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/price.py" line="55"/>
        <source>The amount in words prevails</source>
        <translation>The amount in words prevails</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/price.py" line="56"/>
        <source>A decimal point was misplaced</source>
        <translation>A decimal point was misplaced</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/price.py" line="57"/>
        <source>The sum of the unit prices prevails</source>
        <translation>The sum of the unit prices prevails</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/price.py" line="59"/>
        <source>Correct under article 59…</source>
        <translation>Correct under article 59…</translation>
    </message>
</context>
<context>
    <name>PriceMargin</name>
    <message>
        <location filename="../models/price_margin.py" line="31"/>
        <source>no price makes up for it</source>
        <translation>no price makes up for it</translation>
    </message>
    <message>
        <location filename="../models/price_margin.py" line="50"/>
        <source>Points above a bid without a certificate ÷ (price weight − these points), for lowest-price scoring</source>
        <translation>Points above a bid without a certificate ÷ (price weight − these points), for lowest-price scoring</translation>
    </message>
</context>
<context>
    <name>PrintedTable</name>
    <message>
        <location filename="../printing/tables.py" line="24"/>
        <source>Only the first %1 of %2 rows are printed.</source>
        <translation>Only the first %1 of %2 rows are printed.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <location filename="../printing/commands.py" line="51"/>
        <source>Print the report</source>
        <translation>Print the report</translation>
    </message>
    <message>
        <location filename="../printing/commands.py" line="67"/>
        <source>Writing the PDF</source>
        <translation>Writing the PDF</translation>
    </message>
    <message>
        <location filename="../printing/commands.py" line="79"/>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <location filename="../printing/commands.py" line="80"/>
        <source>Save the report as PDF</source>
        <translation>Save the report as PDF</translation>
    </message>
</context>
<context>
    <name>ProcedureCard</name>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="76"/>
        <source>Not chosen: nothing is checked against the rules of a regime.</source>
        <translation>Not chosen: nothing is checked against the rules of a regime.</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="88"/>
        <source>Procedure and policies</source>
        <translation>Procedure and policies</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="90"/>
        <source>Legal regime</source>
        <translation>Legal regime</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="91"/>
        <source>What is bought</source>
        <translation>What is bought</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="92"/>
        <source>Mean of the members&apos; points</source>
        <translation>Mean of the members&apos; points</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="93"/>
        <source>Ceiling price (yuan)</source>
        <translation>Ceiling price (yuan)</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="94"/>
        <source>Budget (yuan)</source>
        <translation>Budget (yuan)</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="95"/>
        <source>Number of candidates</source>
        <translation>Number of candidates</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="129"/>
        <source>Fill in the opening day to see the lawful band.</source>
        <translation>Fill in the opening day to see the lawful band.</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="132"/>
        <source>Choose what is bought to see the lawful band.</source>
        <translation>Choose what is bought to see the lawful band.</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="106"/>
        <source>Reserved for small and medium-sized firms</source>
        <translation>Reserved for small and medium-sized firms</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="98"/>
        <source>Small firms: % off</source>
        <translation>Small firms: % off</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="99"/>
        <source>With small firms: % off</source>
        <translation>With small firms: % off</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="100"/>
        <source>Domestic goods: % off</source>
        <translation>Domestic goods: % off</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="107"/>
        <source>One brand counts as one bidder</source>
        <translation>One brand counts as one bidder</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="110"/>
        <source>Not chosen</source>
        <translation>Not chosen</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="114"/>
        <source>All points</source>
        <translation>All points</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="114"/>
        <source>Without one highest and one lowest</source>
        <translation>Without one highest and one lowest</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="136"/>
        <source>No rule on %1.</source>
        <translation>No rule on %1.</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="142"/>
        <source>Outside the lawful %1 on %2.</source>
        <translation>Outside the lawful %1 on %2.</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="142"/>
        <source>Lawful on %2: %1.</source>
        <translation>Lawful on %2: %1.</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="168"/>
        <source>A whole number from 1 to 10.</source>
        <translation>A whole number from 1 to 10.</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="172"/>
        <source>Must lie above 0; leave it empty if the document states none.</source>
        <translation>Must lie above 0; leave it empty if the document states none.</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="173"/>
        <source>Must lie below 100.</source>
        <translation>Must lie below 100.</translation>
    </message>
</context>
<context>
    <name>ProjectForm</name>
    <message>
        <location filename="../pages/bidders/page.py" line="207"/>
        <source>Project name</source>
        <translation>Project name</translation>
    </message>
    <message>
        <location filename="../pages/bidders/page.py" line="207"/>
        <source>Project number</source>
        <translation>Project number</translation>
    </message>
    <message>
        <location filename="../pages/bidders/page.py" line="207"/>
        <source>Bid opening day</source>
        <translation>Bid opening day</translation>
    </message>
    <message>
        <location filename="../pages/bidders/page.py" line="212"/>
        <location filename="../pages/bidders/page.py" line="213"/>
        <source>Not given</source>
        <translation>Not given</translation>
    </message>
    <message>
        <location filename="../pages/bidders/page.py" line="214"/>
        <source>Pick the bid opening day</source>
        <translation>Pick the bid opening day</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <location filename="../kept/projects.py" line="85"/>
        <source>Opening the project</source>
        <translation>Opening the project</translation>
    </message>
    <message>
        <location filename="../kept/projects.py" line="101"/>
        <source>Restoring the project</source>
        <translation>Restoring the project</translation>
    </message>
    <message>
        <location filename="../kept/projects.py" line="151"/>
        <source>Saving the project</source>
        <translation>Saving the project</translation>
    </message>
    <message>
        <location filename="../kept/projects.py" line="60"/>
        <source>Untitled project</source>
        <translation>Untitled project</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <location filename="../language.py" line="27"/>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <location filename="../language.py" line="28"/>
        <source>File Folder</source>
        <translation>File Folder</translation>
    </message>
    <message>
        <location filename="../language.py" line="29"/>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <location filename="../language.py" line="30"/>
        <source>Drive</source>
        <translation>Drive</translation>
    </message>
    <message>
        <location filename="../language.py" line="31"/>
        <source>Shortcut</source>
        <translation>Shortcut</translation>
    </message>
    <message>
        <location filename="../language.py" line="32"/>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <location filename="../language.py" line="33"/>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <location filename="../language.py" line="34"/>
        <source>An error occurred</source>
        <translation>An error occurred</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <location filename="../language.py" line="25"/>
        <source>&amp;Look in:</source>
        <translation>&amp;Look in:</translation>
    </message>
    <message>
        <location filename="../language.py" line="26"/>
        <source>Files of &amp;type:</source>
        <translation>Files of &amp;type:</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <location filename="../language.py" line="35"/>
        <source>Page &amp;order:</source>
        <translation>Page &amp;order:</translation>
    </message>
    <message>
        <location filename="../language.py" line="36"/>
        <source>Pages &amp;per sheet:</source>
        <translation>Pages &amp;per sheet:</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <location filename="../language.py" line="37"/>
        <source>Page &amp;Set:</source>
        <translation>Page &amp;Set:</translation>
    </message>
</context>
<context>
    <name>QuietLists</name>
    <message numerus="yes">
        <location filename="../pages/review/findings.py" line="188"/>
        <source>%n finding(s) accepted</source>
        <translation>
            <numerusform>%n finding accepted</numerusform>
            <numerusform>%n findings accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/review/findings.py" line="189"/>
        <source>%n check(s) cannot tell: something is missing</source>
        <translation>
            <numerusform>%n check cannot tell: something is missing</numerusform>
            <numerusform>%n checks cannot tell: something is missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/review/findings.py" line="190"/>
        <source>%n check(s) found nothing</source>
        <translation>
            <numerusform>%n check found nothing</numerusform>
            <numerusform>%n checks found nothing</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/review/findings.py" line="212"/>
        <source>Accepted: %1</source>
        <translation>Accepted: %1</translation>
    </message>
    <message>
        <location filename="../pages/review/findings.py" line="215"/>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <location filename="../readings.py" line="14"/>
        <source>to confirm</source>
        <translation>to confirm</translation>
    </message>
    <message>
        <location filename="../readings.py" line="17"/>
        <source>not provided</source>
        <translation>not provided</translation>
    </message>
    <message>
        <location filename="../readings.py" line="15"/>
        <source>valid</source>
        <translation>valid</translation>
    </message>
    <message>
        <location filename="../readings.py" line="16"/>
        <source>expired</source>
        <translation>expired</translation>
    </message>
    <message>
        <location filename="../readings.py" line="23"/>
        <source>not yet valid</source>
        <translation>not yet valid</translation>
    </message>
    <message>
        <location filename="../readings.py" line="24"/>
        <source>suspended</source>
        <translation>suspended</translation>
    </message>
    <message>
        <location filename="../readings.py" line="25"/>
        <source>revoked</source>
        <translation>revoked</translation>
    </message>
    <message>
        <location filename="../readings.py" line="26"/>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <location filename="../readings.py" line="27"/>
        <source>opening day missing</source>
        <translation>opening day missing</translation>
    </message>
    <message>
        <location filename="../readings.py" line="28"/>
        <source>no end date</source>
        <translation>no end date</translation>
    </message>
</context>
<context>
    <name>ReadingsChoice</name>
    <message>
        <location filename="../pages/document/readings.py" line="88"/>
        <source>Keep this one</source>
        <translation>Keep this one</translation>
    </message>
    <message>
        <location filename="../pages/document/readings.py" line="86"/>
        <location filename="../pages/document/readings.py" line="88"/>
        <source>As shown</source>
        <translation>As shown</translation>
    </message>
    <message>
        <location filename="../pages/document/readings.py" line="111"/>
        <source>Use this one</source>
        <translation>Use this one</translation>
    </message>
    <message>
        <location filename="../pages/document/readings.py" line="90"/>
        <source>Use it after all</source>
        <translation>Use it after all</translation>
    </message>
    <message>
        <location filename="../pages/document/readings.py" line="86"/>
        <source>I compared it: it stands so</source>
        <translation>I compared it: it stands so</translation>
    </message>
    <message>
        <location filename="../pages/document/readings.py" line="99"/>
        <source>Read by OCR: compare it with the document</source>
        <translation>Read by OCR: compare it with the document</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/document/readings.py" line="101"/>
        <source>%n table(s) set aside</source>
        <translation>
            <numerusform>%n table set aside</numerusform>
            <numerusform>%n tables set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/document/readings.py" line="103"/>
        <source>%n other way(s) to read this table</source>
        <translation>
            <numerusform>%n other way to read this table</numerusform>
            <numerusform>%n other ways to read this table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/document/readings.py" line="105"/>
        <source>%n more table(s) or readings that may be meant</source>
        <translation>
            <numerusform>%n more table or reading that may be meant</numerusform>
            <numerusform>%n more tables or readings that may be meant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/document/readings.py" line="106"/>
        <source>%n more table(s) that may be the scoring table</source>
        <translation>
            <numerusform>%n more table that may be the scoring table</numerusform>
            <numerusform>%n more tables that may be the scoring table</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/document/readings.py" line="110"/>
        <source>Another way to read it</source>
        <translation>Another way to read it</translation>
    </message>
    <message>
        <location filename="../pages/document/readings.py" line="110"/>
        <source>Read it this way</source>
        <translation>Read it this way</translation>
    </message>
    <message>
        <location filename="../pages/document/readings.py" line="114"/>
        <source>%1, set aside</source>
        <translation>%1, set aside</translation>
    </message>
</context>
<context>
    <name>ReasonStrip</name>
    <message>
        <location filename="../history/reason_strip.py" line="57"/>
        <source>“%1” may change points: why?</source>
        <translation>“%1” may change points: why?</translation>
    </message>
    <message numerus="yes">
        <location filename="../history/reason_strip.py" line="59"/>
        <source>(%n more)</source>
        <translation>
            <numerusform>(%n more)</numerusform>
            <numerusform>(%n more)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../history/reason_strip.py" line="65"/>
        <source>Reason, with the place that proves it</source>
        <translation>Reason, with the place that proves it</translation>
    </message>
    <message>
        <location filename="../history/reason_strip.py" line="66"/>
        <location filename="../history/reason_strip.py" line="68"/>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <location filename="../history/reason_strip.py" line="67"/>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <location filename="../history/reason_strip.py" line="69"/>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <location filename="../history/reason_strip.py" line="70"/>
        <source>Later</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>RecentFilesCard</name>
    <message>
        <location filename="../opening/recent_files.py" line="33"/>
        <source>Recent files</source>
        <translation>Recent files</translation>
    </message>
    <message>
        <location filename="../opening/recent_files.py" line="48"/>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <location filename="../opening/recent_files.py" line="62"/>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../opening/recent_files.py" line="63"/>
        <source>Take off the list</source>
        <translation>Take off the list</translation>
    </message>
</context>
<context>
    <name>Recipes</name>
    <message>
        <location filename="../kept/recipes.py" line="129"/>
        <source>Export recipe</source>
        <translation>Export recipe</translation>
    </message>
    <message>
        <location filename="../kept/recipes.py" line="136"/>
        <source>Import recipe</source>
        <translation>Import recipe</translation>
    </message>
    <message>
        <location filename="../kept/recipes.py" line="159"/>
        <source>Recipes</source>
        <translation>Recipes</translation>
    </message>
</context>
<context>
    <name>RecoveryBanner</name>
    <message>
        <location filename="../window/recovery_banner.py" line="44"/>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <location filename="../window/recovery_banner.py" line="45"/>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <location filename="../window/recovery_banner.py" line="50"/>
        <source>Untitled project</source>
        <translation>Untitled project</translation>
    </message>
    <message numerus="yes">
        <location filename="../window/recovery_banner.py" line="51"/>
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../window/recovery_banner.py" line="51"/>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <location filename="../window/recovery_banner.py" line="52"/>
        <source>The window was not closed properly; unsaved work was found: %1, %2</source>
        <translation>The window was not closed properly; unsaved work was found: %1, %2</translation>
    </message>
</context>
<context>
    <name>RejectCard</name>
    <message>
        <location filename="../pages/results/decisions/reject.py" line="24"/>
        <source>Is this bid invalid?</source>
        <translation>Is this bid invalid?</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/reject.py" line="25"/>
        <source>Reason for rejecting the bid</source>
        <translation>Reason for rejecting the bid</translation>
    </message>
    <message>
        <location filename="../pages/results/decisions/reject.py" line="27"/>
        <source>Reject the bid</source>
        <translation>Reject the bid</translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message>
        <location filename="../kept/replacing.py" line="26"/>
        <source>Another bidder list: %1</source>
        <translation>Another bidder list: %1</translation>
    </message>
    <message>
        <location filename="../kept/replacing.py" line="28"/>
        <source>“%1” is open. What was recorded for its bidders goes with it.</source>
        <translation>“%1” is open. What was recorded for its bidders goes with it.</translation>
    </message>
    <message>
        <location filename="../kept/replacing.py" line="37"/>
        <source>In the same tender these would stay, for the new list does not state them: %1</source>
        <translation>In the same tender these would stay, for the new list does not state them: %1</translation>
    </message>
    <message>
        <location filename="../kept/replacing.py" line="38"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../kept/replacing.py" line="44"/>
        <source>“%1” is open. Rows that were put right in it go with it.</source>
        <translation>“%1” is open. Rows that were put right in it go with it.</translation>
    </message>
    <message>
        <location filename="../kept/replacing.py" line="45"/>
        <source>Another tender document: %1</source>
        <translation>Another tender document: %1</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <location filename="../app.py" line="42"/>
        <location filename="../pages/report/page.py" line="72"/>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <location filename="../pages/report/page.py" line="87"/>
        <source>As the Word report will be written; the other files hold the same figures.</source>
        <translation>As the Word report will be written; the other files hold the same figures.</translation>
    </message>
    <message>
        <location filename="../pages/report/page.py" line="73"/>
        <source>Preview of the report</source>
        <translation>Preview of the report</translation>
    </message>
    <message>
        <location filename="../pages/report/page.py" line="75"/>
        <source>Nothing to report yet</source>
        <translation>Nothing to report yet</translation>
    </message>
    <message>
        <location filename="../pages/report/page.py" line="76"/>
        <source>Next: open a bidder list. The rule and its review can be reported once it is scored.</source>
        <translation>Next: open a bidder list. The rule and its review can be reported once it is scored.</translation>
    </message>
    <message>
        <location filename="../pages/report/page.py" line="90"/>
        <source>In the program&apos;s own form; the Word report will have the form of {}.</source>
        <translation>In the program&apos;s own form; the Word report will have the form of {}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/report/page.py" line="96"/>
        <source>%n bidder(s) to confirm; the report will say so.</source>
        <translation>
            <numerusform>%n bidder to confirm; the report will say so.</numerusform>
            <numerusform>%n bidders to confirm; the report will say so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rereading</name>
    <message>
        <location filename="../kept/rereading.py" line="76"/>
        <source>Reading the bidder list</source>
        <translation>Reading the bidder list</translation>
    </message>
</context>
<context>
    <name>ResultTags</name>
    <message>
        <location filename="../models/results/cells.py" line="140"/>
        <source>rejected</source>
        <translation>rejected</translation>
    </message>
    <message>
        <location filename="../models/results/cells.py" line="142"/>
        <source>to decide</source>
        <translation>to decide</translation>
    </message>
    <message>
        <location filename="../models/results/cells.py" line="144"/>
        <source>candidate %1</source>
        <translation>candidate %1</translation>
    </message>
    <message>
        <location filename="../models/results/cells.py" line="147"/>
        <source>small firm</source>
        <translation>small firm</translation>
    </message>
    <message>
        <location filename="../models/results/cells.py" line="149"/>
        <source>consortium</source>
        <translation>consortium</translation>
    </message>
    <message>
        <location filename="../models/results/cells.py" line="151"/>
        <source>domestic product</source>
        <translation>domestic product</translation>
    </message>
</context>
<context>
    <name>ResultsAside</name>
    <message>
        <location filename="../pages/results/page.py" line="285"/>
        <source>To decide %1</source>
        <translation>To decide %1</translation>
    </message>
    <message>
        <location filename="../pages/results/page.py" line="285"/>
        <source>To decide</source>
        <translation>To decide</translation>
    </message>
    <message>
        <location filename="../pages/results/page.py" line="286"/>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <location filename="../pages/results/page.py" line="286"/>
        <source>Try a price</source>
        <translation>Try a price</translation>
    </message>
</context>
<context>
    <name>ResultsBanner</name>
    <message>
        <location filename="../pages/results/page.py" line="196"/>
        <source>Show what waits</source>
        <translation>Show what waits</translation>
    </message>
    <message>
        <location filename="../pages/results/page.py" line="206"/>
        <source>The scores below are those before the last change; new ones are being worked out.</source>
        <translation>The scores below are those before the last change; new ones are being worked out.</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/results/page.py" line="211"/>
        <source>%n bidder(s) to confirm; ranks are provisional.</source>
        <translation>
            <numerusform>%n bidder to confirm; ranks are provisional.</numerusform>
            <numerusform>%n bidders to confirm; ranks are provisional.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/results/page.py" line="213"/>
        <source>%n matter(s) to decide before the ranking is final.</source>
        <translation>
            <numerusform>%n matter to decide before the ranking is final.</numerusform>
            <numerusform>%n matters to decide before the ranking is final.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <location filename="../models/results/model.py" line="112"/>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <location filename="../models/results/model.py" line="113"/>
        <source>Bidder</source>
        <translation>Bidder</translation>
    </message>
    <message>
        <location filename="../models/results/model.py" line="114"/>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <location filename="../models/results/model.py" line="115"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../models/results/model.py" line="116"/>
        <source>Make-up</source>
        <translation>Make-up</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <location filename="../app.py" line="41"/>
        <location filename="../pages/results/page.py" line="93"/>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <location filename="../pages/results/page.py" line="95"/>
        <source>Ranking</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <location filename="../pages/results/page.py" line="126"/>
        <source>The bidders are being scored</source>
        <translation>The bidders are being scored</translation>
    </message>
    <message>
        <location filename="../pages/results/page.py" line="127"/>
        <source>Points, ranks and their reasons stand here in a moment.</source>
        <translation>Points, ranks and their reasons stand here in a moment.</translation>
    </message>
    <message>
        <location filename="../pages/results/page.py" line="129"/>
        <source>No results yet</source>
        <translation>No results yet</translation>
    </message>
    <message>
        <location filename="../pages/results/page.py" line="130"/>
        <source>Next: open a bidder list. Points, ranks and their reasons then stand here.</source>
        <translation>Next: open a bidder list. Points, ranks and their reasons then stand here.</translation>
    </message>
</context>
<context>
    <name>ResultsSubtitle</name>
    <message>
        <location filename="../pages/results/page.py" line="222"/>
        <source>Comprehensive scoring</source>
        <translation>Comprehensive scoring</translation>
    </message>
    <message>
        <location filename="../pages/results/page.py" line="226"/>
        <source>full points %1</source>
        <translation>full points %1</translation>
    </message>
    <message>
        <location filename="../pages/results/page.py" line="235"/>
        <source>the lower price</source>
        <translation>the lower price</translation>
    </message>
    <message>
        <location filename="../pages/results/page.py" line="236"/>
        <source>the technical points</source>
        <translation>the technical points</translation>
    </message>
    <message>
        <location filename="../pages/results/page.py" line="239"/>
        <source>ties are shared</source>
        <translation>ties are shared</translation>
    </message>
    <message>
        <location filename="../pages/results/page.py" line="241"/>
        <source>ties by %1</source>
        <translation>ties by %1</translation>
    </message>
    <message>
        <location filename="../pages/results/page.py" line="248"/>
        <source>rounded half to even to %n decimal(s)</source>
        <translation>rounded half to even to %n decimal(s)</translation>
    </message>
    <message>
        <location filename="../pages/results/page.py" line="251"/>
        <source>cut to %n decimal(s)</source>
        <translation>cut to %n decimal(s)</translation>
    </message>
    <message>
        <location filename="../pages/results/page.py" line="247"/>
        <source>rounded half up to %n decimal(s)</source>
        <translation>rounded half up to %n decimal(s)</translation>
    </message>
</context>
<context>
    <name>ResultsToolbar</name>
    <message>
        <location filename="../pages/results/toolbar.py" line="46"/>
        <location filename="../pages/results/toolbar.py" line="47"/>
        <source>Filter bidders, levels, states…</source>
        <translation>Filter bidders, levels, states…</translation>
    </message>
    <message>
        <location filename="../pages/results/toolbar.py" line="48"/>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <location filename="../pages/results/toolbar.py" line="49"/>
        <source>Bars</source>
        <translation>Bars</translation>
    </message>
    <message>
        <location filename="../pages/results/toolbar.py" line="50"/>
        <source>Show what each total is made up of</source>
        <translation>Show what each total is made up of</translation>
    </message>
    <message>
        <location filename="../pages/results/toolbar.py" line="52"/>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <location filename="../pages/results/toolbar.py" line="53"/>
        <source>Show the ranking as pictures, which can be saved</source>
        <translation>Show the ranking as pictures, which can be saved</translation>
    </message>
</context>
<context>
    <name>ReviewAside</name>
    <message>
        <location filename="../pages/rules/page.py" line="167"/>
        <source>Fairness review</source>
        <translation>Fairness review</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/rules/page.py" line="169"/>
        <source>%n check(s) found nothing</source>
        <translation>
            <numerusform>%n check found nothing</numerusform>
            <numerusform>%n checks found nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/rules/page.py" line="171"/>
        <source>%n check(s) lack what they need to tell</source>
        <translation>
            <numerusform>%n check lacks what it needs to tell</numerusform>
            <numerusform>%n checks lack what they need to tell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/rules/page.py" line="174"/>
        <source>%n more: show all</source>
        <translation>
            <numerusform>%n more: show all</numerusform>
            <numerusform>%n more: show all</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/rules/page.py" line="174"/>
        <source>The whole review</source>
        <translation>The whole review</translation>
    </message>
    <message>
        <location filename="../pages/rules/page.py" line="175"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../pages/rules/page.py" line="179"/>
        <source>Advisory only; a person must review every conclusion.</source>
        <translation>Advisory only; a person must review every conclusion.</translation>
    </message>
</context>
<context>
    <name>ReviewFiles</name>
    <message>
        <location filename="../opening/review_files.py" line="45"/>
        <location filename="../opening/review_files.py" line="48"/>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <location filename="../opening/review_files.py" line="45"/>
        <source>Excel workbooks</source>
        <translation>Excel workbooks</translation>
    </message>
    <message>
        <location filename="../opening/review_files.py" line="53"/>
        <source>Save the findings</source>
        <translation>Save the findings</translation>
    </message>
</context>
<context>
    <name>ReviewFindings</name>
    <message>
        <location filename="../pages/review/findings.py" line="86"/>
        <source>No finding fits the filter.</source>
        <translation>No finding fits the filter.</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/review/findings.py" line="101"/>
        <source>%n more: show</source>
        <translation>
            <numerusform>%n more: show</numerusform>
            <numerusform>%n more: show</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewInputs</name>
    <message>
        <location filename="../pages/review/inputs.py" line="52"/>
        <source>not chosen</source>
        <translation>not chosen</translation>
    </message>
    <message>
        <location filename="../pages/review/inputs.py" line="53"/>
        <source>What the checks need to know</source>
        <translation>What the checks need to know</translation>
    </message>
    <message>
        <location filename="../pages/review/inputs.py" line="56"/>
        <source>Legal regime: %1
What is bought: %2</source>
        <translation>Legal regime: %1
What is bought: %2</translation>
    </message>
    <message>
        <location filename="../pages/review/inputs.py" line="60"/>
        <source>Choose in the procedure</source>
        <translation>Choose in the procedure</translation>
    </message>
    <message>
        <location filename="../pages/review/inputs.py" line="62"/>
        <source>Purchase needs: paste the text of the technical and business requirements</source>
        <translation>Purchase needs: paste the text of the technical and business requirements</translation>
    </message>
    <message>
        <location filename="../pages/review/inputs.py" line="63"/>
        <source>Qualification requirements: paste the text</source>
        <translation>Qualification requirements: paste the text</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/review/inputs.py" line="69"/>
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/review/inputs.py" line="69"/>
        <source>Not given yet.</source>
        <translation>Not given yet.</translation>
    </message>
    <message>
        <location filename="../pages/review/inputs.py" line="70"/>
        <location filename="../pages/review/inputs.py" line="138"/>
        <source>Read from a file…</source>
        <translation>Read from a file…</translation>
    </message>
    <message>
        <location filename="../pages/review/inputs.py" line="72"/>
        <source>Local practice</source>
        <translation>Local practice</translation>
    </message>
    <message>
        <location filename="../pages/review/inputs.py" line="76"/>
        <source>Local checks: %1</source>
        <translation>Local checks: %1</translation>
    </message>
    <message>
        <location filename="../pages/review/inputs.py" line="101"/>
        <source>Reading the document</source>
        <translation>Reading the document</translation>
    </message>
    <message>
        <location filename="../pages/review/inputs.py" line="137"/>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <location filename="../app.py" line="40"/>
        <source>Fairness</source>
        <translation>Fairness</translation>
    </message>
    <message>
        <location filename="../pages/review/page.py" line="90"/>
        <source>Fairness review</source>
        <translation>Fairness review</translation>
    </message>
    <message>
        <location filename="../pages/review/page.py" line="91"/>
        <source>Advisory only; a person must review every conclusion.</source>
        <translation>Advisory only; a person must review every conclusion.</translation>
    </message>
    <message>
        <location filename="../pages/review/page.py" line="92"/>
        <source>law data as of %1</source>
        <translation>law data as of %1</translation>
    </message>
    <message>
        <location filename="../pages/review/page.py" line="94"/>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <location filename="../pages/review/page.py" line="94"/>
        <source>What if</source>
        <translation>What if</translation>
    </message>
    <message>
        <location filename="../pages/review/page.py" line="94"/>
        <source>Materials</source>
        <translation>Materials</translation>
    </message>
</context>
<context>
    <name>ReviewTrial</name>
    <message>
        <location filename="../pages/review/trial/view.py" line="63"/>
        <source>Certificate item to try</source>
        <translation>Certificate item to try</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/view.py" line="64"/>
        <source>Full points</source>
        <translation>Full points</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/view.py" line="65"/>
        <source>Full points to try</source>
        <translation>Full points to try</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/view.py" line="66"/>
        <source>Back to the rule</source>
        <translation>Back to the rule</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/view.py" line="68"/>
        <source>Tried out only: the rule stays as it is until you take the points.</source>
        <translation>Tried out only: the rule stays as it is until you take the points.</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/view.py" line="75"/>
        <source>The table has no certificate item to try.</source>
        <translation>The table has no certificate item to try.</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/view.py" line="76"/>
        <source>The item is worth nothing: give a level points first.</source>
        <translation>The item is worth nothing: give a level points first.</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/view.py" line="110"/>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/view.py" line="111"/>
        <source>Take %1 points</source>
        <translation>Take %1 points</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/view.py" line="122"/>
        <source>What if “%1” were worth more or less?</source>
        <translation>What if “%1” were worth more or less?</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/view.py" line="124"/>
        <source>What if “%1” went from %2 to %3 points?</source>
        <translation>What if “%1” went from %2 to %3 points?</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/view.py" line="150"/>
        <source>Trying other points</source>
        <translation>Trying other points</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <location filename="../pages/review/title_words.py" line="18"/>
        <source>Errors</source>
        <translation>Errors</translation>
    </message>
    <message>
        <location filename="../pages/review/title_words.py" line="18"/>
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <location filename="../pages/review/title_words.py" line="18"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/review/title_words.py" line="24"/>
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/review/title_words.py" line="25"/>
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/review/title_words.py" line="26"/>
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <location filename="../pages/document/row_menu.py" line="41"/>
        <source>This row is a part</source>
        <translation>This row is a part</translation>
    </message>
    <message>
        <location filename="../pages/document/row_menu.py" line="42"/>
        <source>Belongs to the part above</source>
        <translation>Belongs to the part above</translation>
    </message>
    <message>
        <location filename="../pages/document/row_menu.py" line="43"/>
        <source>Change the points…</source>
        <translation>Change the points…</translation>
    </message>
    <message>
        <location filename="../pages/document/row_menu.py" line="48"/>
        <source>Back to the part it was read in</source>
        <translation>Back to the part it was read in</translation>
    </message>
    <message>
        <location filename="../pages/document/row_menu.py" line="50"/>
        <source>Points as they were read</source>
        <translation>Points as they were read</translation>
    </message>
</context>
<context>
    <name>RuleChooser</name>
    <message>
        <location filename="../pages/rules/page.py" line="226"/>
        <location filename="../pages/rules/page.py" line="234"/>
        <source>Rule set</source>
        <translation>Rule set</translation>
    </message>
    <message>
        <location filename="../pages/rules/page.py" line="227"/>
        <location filename="../pages/rules/page.py" line="235"/>
        <source>Price weight</source>
        <translation>Price weight</translation>
    </message>
    <message>
        <location filename="../pages/rules/page.py" line="228"/>
        <source>New table</source>
        <translation>New table</translation>
    </message>
    <message>
        <location filename="../pages/rules/page.py" line="229"/>
        <source>A whole scoring table to begin with: price 30, technical 50, business 20</source>
        <translation>A whole scoring table to begin with: price 30, technical 50, business 20</translation>
    </message>
    <message>
        <location filename="../pages/rules/page.py" line="230"/>
        <source>Open rule…</source>
        <translation>Open rule…</translation>
    </message>
    <message>
        <location filename="../pages/rules/page.py" line="231"/>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <location filename="../pages/rules/page.py" line="232"/>
        <source>Write as clauses</source>
        <translation>Write as clauses</translation>
    </message>
    <message>
        <location filename="../pages/rules/page.py" line="233"/>
        <source>The rule in the words of a tender document, to be copied or saved for Word</source>
        <translation>The rule in the words of a tender document, to be copied or saved for Word</translation>
    </message>
    <message>
        <location filename="../pages/rules/page.py" line="246"/>
        <source>%1 (changed)</source>
        <translation>%1 (changed)</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <location filename="../app.py" line="37"/>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <location filename="../pages/rules/page.py" line="98"/>
        <source>Scoring rule</source>
        <translation>Scoring rule</translation>
    </message>
    <message>
        <location filename="../pages/rules/page.py" line="100"/>
        <source>Factors</source>
        <translation>Factors</translation>
    </message>
    <message>
        <location filename="../pages/rules/page.py" line="100"/>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <location filename="../pages/rules/page.py" line="100"/>
        <source>Committee</source>
        <translation>Committee</translation>
    </message>
    <message>
        <location filename="../pages/rules/page.py" line="123"/>
        <source>not given</source>
        <translation>not given</translation>
    </message>
    <message>
        <location filename="../pages/rules/page.py" line="125"/>
        <source>legal regime not chosen</source>
        <translation>legal regime not chosen</translation>
    </message>
    <message>
        <location filename="../pages/rules/page.py" line="129"/>
        <source>price weight %1</source>
        <translation>price weight %1</translation>
    </message>
    <message>
        <location filename="../pages/rules/page.py" line="131"/>
        <source>bid opening %1</source>
        <translation>bid opening %1</translation>
    </message>
</context>
<context>
    <name>SecondFileDialog</name>
    <message>
        <location filename="../dialogs/second_file.py" line="30"/>
        <source>Same tender: replace</source>
        <translation>Same tender: replace</translation>
    </message>
    <message>
        <location filename="../dialogs/second_file.py" line="31"/>
        <source>New tender</source>
        <translation>New tender</translation>
    </message>
    <message>
        <location filename="../dialogs/second_file.py" line="32"/>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>SheetFacts</name>
    <message>
        <location filename="../pages/certificates/assessment/sheet_facts.py" line="59"/>
        <source>Beside the indicators</source>
        <translation>Beside the indicators</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/sheet_facts.py" line="70"/>
        <source>fulfilled</source>
        <translation>fulfilled</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/sheet_facts.py" line="70"/>
        <source>not fulfilled</source>
        <translation>not fulfilled</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/sheet_facts.py" line="85"/>
        <source>Day of the review</source>
        <translation>Day of the review</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/sheet_facts.py" line="87"/>
        <source>The system runs since</source>
        <translation>The system runs since</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/sheet_facts.py" line="92"/>
        <source>Pick: %1</source>
        <translation>Pick: %1</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/sheet_facts.py" line="107"/>
        <source>Deductions: %1 (times)</source>
        <translation>Deductions: %1 (times)</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/sheet_facts.py" line="110"/>
        <source>Special bonus</source>
        <translation>Special bonus</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/sheet_facts.py" line="116"/>
        <source>Minimum of %1 (%, yours)</source>
        <translation>Minimum of %1 (%, yours)</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/sheet_facts.py" line="120"/>
        <source>Number of %1</source>
        <translation>Number of %1</translation>
    </message>
    <message>
        <location filename="../pages/certificates/assessment/sheet_facts.py" line="122"/>
        <source>Of them: %1</source>
        <translation>Of them: %1</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <location filename="../pages/bidders/sheet_view.py" line="77"/>
        <source>Row %1 is the header</source>
        <translation>Row %1 is the header</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <location filename="../window/status.py" line="46"/>
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../window/status.py" line="46"/>
        <source>all confirmed</source>
        <translation>all confirmed</translation>
    </message>
    <message>
        <location filename="../window/status.py" line="48"/>
        <source>not settled yet</source>
        <translation>not settled yet</translation>
    </message>
    <message numerus="yes">
        <location filename="../window/status.py" line="53"/>
        <source>%n bidder(s)</source>
        <translation>
            <numerusform>%n bidder</numerusform>
            <numerusform>%n bidders</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../window/status.py" line="54"/>
        <source>No bidders yet</source>
        <translation>No bidders yet</translation>
    </message>
    <message>
        <location filename="../window/status.py" line="55"/>
        <source>Law data as of %1</source>
        <translation>Law data as of %1</translation>
    </message>
    <message>
        <location filename="../window/status.py" line="56"/>
        <source>Advisory; needs human review</source>
        <translation>Advisory; needs human review</translation>
    </message>
    <message>
        <location filename="../window/status.py" line="58"/>
        <source>Theme: %1</source>
        <translation>Theme: %1</translation>
    </message>
    <message>
        <location filename="../window/status.py" line="67"/>
        <source>Unsaved changes</source>
        <translation>Unsaved changes</translation>
    </message>
    <message>
        <location filename="../window/status.py" line="70"/>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <location filename="../window/status.py" line="50"/>
        <source>scoring… %1 %</source>
        <translation>scoring… %1 %</translation>
    </message>
</context>
<context>
    <name>StripCard</name>
    <message>
        <location filename="../pages/results/strip_card.py" line="48"/>
        <source>Trying prices</source>
        <translation>Trying prices</translation>
    </message>
    <message>
        <location filename="../pages/results/strip_card.py" line="57"/>
        <source>Place by price: %1</source>
        <translation>Place by price: %1</translation>
    </message>
    <message>
        <location filename="../pages/results/strip_card.py" line="59"/>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <location filename="../pages/results/strip_card.py" line="59"/>
        <source>Price (yuan), and the place at it</source>
        <translation>Price (yuan), and the place at it</translation>
    </message>
</context>
<context>
    <name>SurveyAside</name>
    <message>
        <location filename="../pages/survey/aside.py" line="49"/>
        <source>Other work is still under way.</source>
        <translation>Other work is still under way.</translation>
    </message>
    <message>
        <location filename="../pages/survey/aside.py" line="54"/>
        <source>Open this file</source>
        <translation>Open this file</translation>
    </message>
    <message>
        <location filename="../pages/survey/aside.py" line="57"/>
        <source>Choose a file in the table to see what was found in it.</source>
        <translation>Choose a file in the table to see what was found in it.</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/survey/aside.py" line="64"/>
        <source>… and %n more: open the file.</source>
        <translation>
            <numerusform>… and %n more: open the file.</numerusform>
            <numerusform>… and %n more: open the file.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/survey/aside.py" line="73"/>
        <source>Same content: %1</source>
        <translation>Same content: %1</translation>
    </message>
    <message>
        <location filename="../pages/survey/aside.py" line="80"/>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <location filename="../pages/survey/aside.py" line="80"/>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <location filename="../pages/survey/aside.py" line="80"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>SurveyModel</name>
    <message>
        <location filename="../pages/survey/model.py" line="28"/>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <location filename="../pages/survey/model.py" line="29"/>
        <source>Price %</source>
        <translation>Price %</translation>
    </message>
    <message>
        <location filename="../pages/survey/model.py" line="30"/>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <location filename="../pages/survey/model.py" line="31"/>
        <source>Errors</source>
        <translation>Errors</translation>
    </message>
    <message>
        <location filename="../pages/survey/model.py" line="32"/>
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <location filename="../pages/survey/model.py" line="33"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../pages/survey/model.py" line="34"/>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
</context>
<context>
    <name>SurveyPage</name>
    <message>
        <location filename="../app.py" line="49"/>
        <location filename="../pages/survey/page.py" line="53"/>
        <source>Many files</source>
        <translation>Many files</translation>
    </message>
    <message>
        <location filename="../pages/survey/page.py" line="54"/>
        <source>Choose folder…</source>
        <translation>Choose folder…</translation>
    </message>
    <message>
        <location filename="../pages/survey/page.py" line="59"/>
        <source>Files of the folder</source>
        <translation>Files of the folder</translation>
    </message>
    <message>
        <location filename="../pages/survey/page.py" line="83"/>
        <source>Surveying the folder</source>
        <translation>Surveying the folder</translation>
    </message>
    <message>
        <location filename="../pages/survey/page.py" line="129"/>
        <source>Choose folder</source>
        <translation>Choose folder</translation>
    </message>
    <message>
        <location filename="../pages/survey/page.py" line="132"/>
        <source>Folder of the results</source>
        <translation>Folder of the results</translation>
    </message>
    <message>
        <location filename="../pages/survey/page.py" line="87"/>
        <source>Writing the results</source>
        <translation>Writing the results</translation>
    </message>
    <message>
        <location filename="../pages/survey/page.py" line="56"/>
        <source>Drop a folder here</source>
        <translation>Drop a folder here</translation>
    </message>
    <message>
        <location filename="../pages/survey/page.py" line="57"/>
        <source>Its tender documents are reviewed and its bidder lists read, with those in the folders in it.</source>
        <translation>Its tender documents are reviewed and its bidder lists read, with those in the folders in it.</translation>
    </message>
    <message>
        <location filename="../pages/survey/page.py" line="157"/>
        <source>Stopped; what was reviewed is kept, and “Go on” continues.</source>
        <translation>Stopped; what was reviewed is kept, and “Go on” continues.</translation>
    </message>
    <message>
        <location filename="../pages/survey/page.py" line="159"/>
        <source>Every tender document and bidder list of a folder at a glance; files are only read.</source>
        <translation>Every tender document and bidder list of a folder at a glance; files are only read.</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/survey/page.py" line="162"/>
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/survey/page.py" line="163"/>
        <source>errors %1, warnings %2</source>
        <translation>errors %1, warnings %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/survey/page.py" line="165"/>
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/survey/page.py" line="167"/>
        <source>%n no longer in the folder, not counted</source>
        <translation>
            <numerusform>%n is no longer in the folder and does not count</numerusform>
            <numerusform>%n are no longer in the folder and do not count</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableMenus</name>
    <message>
        <location filename="../tables/menus.py" line="32"/>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <location filename="../tables/menus.py" line="33"/>
        <source>Copy with the titles of the columns</source>
        <translation>Copy with the titles of the columns</translation>
    </message>
    <message>
        <location filename="../tables/menus.py" line="36"/>
        <source>Copy this cell</source>
        <translation>Copy this cell</translation>
    </message>
    <message>
        <location filename="../tables/menus.py" line="37"/>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
    <message>
        <location filename="../tables/menus.py" line="38"/>
        <source>Find in the table…</source>
        <translation>Find in the table…</translation>
    </message>
    <message>
        <location filename="../tables/menus.py" line="40"/>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <location filename="../tables/menus.py" line="49"/>
        <source>Hide this column</source>
        <translation>Hide this column</translation>
    </message>
    <message>
        <location filename="../tables/menus.py" line="52"/>
        <source>Move to the left</source>
        <translation>Move to the left</translation>
    </message>
    <message>
        <location filename="../tables/menus.py" line="54"/>
        <source>Move to the right</source>
        <translation>Move to the right</translation>
    </message>
    <message>
        <location filename="../tables/menus.py" line="55"/>
        <source>Columns as at first</source>
        <translation>Columns as at first</translation>
    </message>
    <message>
        <location filename="../tables/menus.py" line="72"/>
        <source>Sort upward</source>
        <translation>Sort upward</translation>
    </message>
    <message>
        <location filename="../tables/menus.py" line="73"/>
        <source>Sort downward</source>
        <translation>Sort downward</translation>
    </message>
    <message>
        <location filename="../tables/menus.py" line="75"/>
        <source>Copy this column</source>
        <translation>Copy this column</translation>
    </message>
</context>
<context>
    <name>TableSearch</name>
    <message>
        <location filename="../tables/search.py" line="91"/>
        <location filename="../tables/search.py" line="92"/>
        <source>Search in the table</source>
        <translation>Search in the table</translation>
    </message>
    <message>
        <location filename="../tables/search.py" line="93"/>
        <source>Hit before</source>
        <translation>Hit before</translation>
    </message>
    <message>
        <location filename="../tables/search.py" line="93"/>
        <source>Next hit</source>
        <translation>Next hit</translation>
    </message>
    <message>
        <location filename="../tables/search.py" line="93"/>
        <source>End the search</source>
        <translation>End the search</translation>
    </message>
    <message numerus="yes">
        <location filename="../tables/search.py" line="144"/>
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../tables/search.py" line="146"/>
        <source>No hit</source>
        <translation>No hit</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <location filename="../history/taking_back.py" line="53"/>
        <source>Taking the act back</source>
        <translation>Taking the act back</translation>
    </message>
    <message numerus="yes">
        <location filename="../history/taking_back.py" line="58"/>
        <source>%n later act(s) build on this one and would be taken back with it:</source>
        <translation>
            <numerusform>%n later act builds on this one and would be taken back with it:</numerusform>
            <numerusform>%n later acts build on this one and would be taken back with it:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../history/taking_back.py" line="60"/>
        <location filename="../history/taking_back.py" line="61"/>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <location filename="../history/taking_back.py" line="62"/>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <location filename="../opening/telling.py" line="75"/>
        <source>Writing the notices</source>
        <translation>Writing the notices</translation>
    </message>
    <message numerus="yes">
        <location filename="../opening/telling.py" line="80"/>
        <source>%n document(s) written to</source>
        <translation>
            <numerusform>%n document written to</numerusform>
            <numerusform>%n documents written to</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../opening/telling.py" line="81"/>
        <source>Notices on the result</source>
        <translation>Notices on the result</translation>
    </message>
    <message>
        <location filename="../opening/telling.py" line="82"/>
        <source>Show folder</source>
        <translation>Show folder</translation>
    </message>
    <message>
        <location filename="../opening/telling.py" line="83"/>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>TierTable</name>
    <message>
        <location filename="../models/tier_table.py" line="170"/>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <location filename="../models/tier_table.py" line="171"/>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <location filename="../models/tier_table.py" line="172"/>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <location filename="../models/tier_table.py" line="173"/>
        <source>In total</source>
        <translation>In total</translation>
    </message>
    <message>
        <location filename="../models/tier_table.py" line="174"/>
        <source>Worth in price</source>
        <translation>Worth in price</translation>
    </message>
    <message>
        <location filename="../models/tier_table.py" line="181"/>
        <source>not in standard</source>
        <translation>not in standard</translation>
    </message>
    <message>
        <location filename="../models/tier_table.py" line="175"/>
        <source>Holders</source>
        <translation>Holders</translation>
    </message>
    <message>
        <location filename="../models/tier_table.py" line="180"/>
        <source>named twice</source>
        <translation>named twice</translation>
    </message>
    <message>
        <location filename="../models/tier_table.py" line="182"/>
        <source>no points set</source>
        <translation>no points set</translation>
    </message>
    <message>
        <location filename="../models/tier_table.py" line="183"/>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <location filename="../models/tier_table.py" line="184"/>
        <source>Not provided or no longer valid</source>
        <translation>Not provided or no longer valid</translation>
    </message>
</context>
<context>
    <name>TiersCard</name>
    <message>
        <location filename="../pages/rules/factors/tiers_card.py" line="61"/>
        <source>%1: points by level</source>
        <translation>%1: points by level</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/tiers_card.py" line="62"/>
        <location filename="../pages/rules/factors/tiers_card.py" line="63"/>
        <source>Level in the rule&apos;s own words</source>
        <translation>Level in the rule&apos;s own words</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/tiers_card.py" line="64"/>
        <source>Add row</source>
        <translation>Add row</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/tiers_card.py" line="65"/>
        <source>Remove row</source>
        <translation>Remove row</translation>
    </message>
    <message>
        <location filename="../pages/rules/factors/tiers_card.py" line="66"/>
        <source>An empty field means that the rule does not mention the level.</source>
        <translation>An empty field means that the rule does not mention the level.</translation>
    </message>
</context>
<context>
    <name>TiesEditor</name>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="227"/>
        <source>Equal scores: the document&apos;s own rules in order; press one to take it out</source>
        <translation>Equal scores: the document&apos;s own rules in order; press one to take it out</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="228"/>
        <source>Add rule</source>
        <translation>Add rule</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="233"/>
        <source>Take out %1</source>
        <translation>Take out %1</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="239"/>
        <source>, then </source>
        <translation>, then </translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="240"/>
        <source>After all of them a recorded draw decides.</source>
        <translation>After all of them a recorded draw decides.</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="241"/>
        <source>The regime&apos;s own: %1.</source>
        <translation>The regime&apos;s own: %1.</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="248"/>
        <source>lower price</source>
        <translation>lower price</translation>
    </message>
    <message>
        <location filename="../pages/rules/procedure/card.py" line="248"/>
        <source>technical points</source>
        <translation>technical points</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../window/top_bar.py" line="56"/>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <location filename="../window/top_bar.py" line="57"/>
        <source>Export reports</source>
        <translation>Export reports</translation>
    </message>
    <message>
        <location filename="../window/top_bar.py" line="65"/>
        <source>Ctrl+K Search commands</source>
        <translation>Ctrl+K Search commands</translation>
    </message>
    <message>
        <location filename="../window/top_bar.py" line="74"/>
        <source>Unsaved changes</source>
        <translation>Unsaved changes</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <location filename="../help/tour.py" line="107"/>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <location filename="../help/tour.py" line="108"/>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <location filename="../help/tour.py" line="110"/>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <location filename="../help/tour.py" line="110"/>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <location filename="../help/tour.py" line="119"/>
        <source>The way of a tender</source>
        <translation>The way of a tender</translation>
    </message>
    <message>
        <location filename="../help/tour.py" line="121"/>
        <source>Document, bidders, rule, fairness, results, report: one step a page. A tick says that a step is done, a number how many things wait for you there.</source>
        <translation>Document, bidders, rule, fairness, results, report: one step a page. A tick says that a step is done, a number how many things wait for you there.</translation>
    </message>
    <message>
        <location filename="../help/tour.py" line="126"/>
        <source>Open a file</source>
        <translation>Open a file</translation>
    </message>
    <message>
        <location filename="../help/tour.py" line="128"/>
        <source>Tender documents, bidder lists, rules and projects are all opened here, or dropped anywhere on the window. Files are only read, never changed.</source>
        <translation>Tender documents, bidder lists, rules and projects are all opened here, or dropped anywhere on the window. Files are only read, never changed.</translation>
    </message>
    <message>
        <location filename="../help/tour.py" line="133"/>
        <source>What was read</source>
        <translation>What was read</translation>
    </message>
    <message>
        <location filename="../help/tour.py" line="135"/>
        <source>The middle shows each text as it stands in the file, and what was understood of it. A right click on a cell, a row or a title offers what can be done; Ctrl+F searches, Ctrl+C copies for Excel.</source>
        <translation>The middle shows each text as it stands in the file, and what was understood of it. A right click on a cell, a row or a title offers what can be done; Ctrl+F searches, Ctrl+C copies for Excel.</translation>
    </message>
    <message>
        <location filename="../help/tour.py" line="141"/>
        <source>Why, and what is to be decided</source>
        <translation>Why, and what is to be decided</translation>
    </message>
    <message>
        <location filename="../help/tour.py" line="143"/>
        <source>The right column explains what is chosen in the middle, back to the cell it came from, and asks for what only a person can say. Each decision can be undone.</source>
        <translation>The right column explains what is chosen in the middle, back to the cell it came from, and asks for what only a person can say. Each decision can be undone.</translation>
    </message>
    <message>
        <location filename="../help/tour.py" line="148"/>
        <source>Find your way</source>
        <translation>Find your way</translation>
    </message>
    <message>
        <location filename="../help/tour.py" line="150"/>
        <source>Ctrl+K finds any command by its name; F1 opens the page of the manual for what you look at. The full example is in the menu File.</source>
        <translation>Ctrl+K finds any command by its name; F1 opens the page of the manual for what you look at. The full example is in the menu File.</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <location filename="../pages/results/trial.py" line="51"/>
        <source>Try a price</source>
        <translation>Try a price</translation>
    </message>
    <message>
        <location filename="../pages/results/trial.py" line="53"/>
        <source>Tried out only: nothing in the tender changes.</source>
        <translation>Tried out only: nothing in the tender changes.</translation>
    </message>
    <message>
        <location filename="../pages/results/trial.py" line="58"/>
        <source>Choose a bidder first.</source>
        <translation>Choose a bidder first.</translation>
    </message>
    <message>
        <location filename="../pages/results/trial.py" line="60"/>
        <source>The table has no price factor.</source>
        <translation>The table has no price factor.</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/results/trial.py" line="62"/>
        <source>Only lists of up to %n bidder(s) can be tried.</source>
        <translation>
            <numerusform>Only lists of up to %n bidder can be tried.</numerusform>
            <numerusform>Only lists of up to %n bidders can be tried.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/results/trial.py" line="64"/>
        <source>The bid is out.</source>
        <translation>The bid is out.</translation>
    </message>
    <message>
        <location filename="../pages/results/trial.py" line="71"/>
        <source>Price as it counts now: %1 yuan</source>
        <translation>Price as it counts now: %1 yuan</translation>
    </message>
    <message>
        <location filename="../pages/results/trial.py" line="73"/>
        <source>Price to try (yuan)</source>
        <translation>Price to try (yuan)</translation>
    </message>
    <message>
        <location filename="../pages/results/trial.py" line="77"/>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <location filename="../pages/results/trial.py" line="82"/>
        <source>At what price above rank %1?</source>
        <translation>At what price above rank %1?</translation>
    </message>
    <message>
        <location filename="../pages/results/trial.py" line="108"/>
        <source>%1: %2 → %3 points</source>
        <translation>%1: %2 → %3 points</translation>
    </message>
    <message>
        <location filename="../pages/results/trial.py" line="130"/>
        <source>Looking for the price</source>
        <translation>Looking for the price</translation>
    </message>
    <message>
        <location filename="../pages/results/trial.py" line="134"/>
        <source>No lower price would bring it above “%1”.</source>
        <translation>No lower price would bring it above “%1”.</translation>
    </message>
    <message>
        <location filename="../pages/results/trial.py" line="136"/>
        <source>Up to %2 yuan it would stand above “%1”, all else as it is.</source>
        <translation>Up to %2 yuan it would stand above “%1”, all else as it is.</translation>
    </message>
    <message>
        <location filename="../pages/results/trial.py" line="85"/>
        <source>Places at all prices</source>
        <translation>Places at all prices</translation>
    </message>
</context>
<context>
    <name>TrialModel</name>
    <message>
        <location filename="../pages/review/trial/trial_table.py" line="83"/>
        <source>▲ %1, now first</source>
        <translation>▲ %1, now first</translation>
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
        <translation>Bidder</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/trial_table.py" line="88"/>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/trial_table.py" line="88"/>
        <source>By the rule</source>
        <translation>By the rule</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/trial_table.py" line="88"/>
        <source>Tried</source>
        <translation>Tried</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/trial_table.py" line="97"/>
        <source>same</source>
        <translation>same</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/trial_table.py" line="102"/>
        <source>%1 · no. %2</source>
        <translation>%1 · no. %2</translation>
    </message>
</context>
<context>
    <name>TrialResult</name>
    <message>
        <location filename="../pages/review/trial/result.py" line="61"/>
        <source>The review would find</source>
        <translation>The review would find</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/result.py" line="61"/>
        <source>The review finds</source>
        <translation>The review finds</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/result.py" line="62"/>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/result.py" line="79"/>
        <source>Places now and tried</source>
        <translation>Places now and tried</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/review/trial/result.py" line="84"/>
        <source>%n bidder(s) would stand elsewhere; first: %1.</source>
        <translation>
            <numerusform>%n bidder would stand elsewhere; first: %1.</numerusform>
            <numerusform>%n bidders would stand elsewhere; first: %1.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pages/review/trial/result.py" line="85"/>
        <source>Nobody&apos;s place changes; first: %1.</source>
        <translation>Nobody&apos;s place changes; first: %1.</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/result.py" line="85"/>
        <source>First: %1.</source>
        <translation>First: %1.</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/result.py" line="86"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../pages/review/trial/result.py" line="90"/>
        <source>Give the price points</source>
        <translation>Give the price points</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/result.py" line="93"/>
        <source>Without points for the price nothing can be told before publication.</source>
        <translation>Without points for the price nothing can be told before publication.</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/result.py" line="98"/>
        <source>Assumed fields of bidders</source>
        <translation>Assumed fields of bidders</translation>
    </message>
    <message>
        <location filename="../pages/review/trial/result.py" line="102"/>
        <source>Nobody has bid yet. Among assumed bidders up to %1 % dearer than the cheapest, all else equal, the item takes the first place from whoever has it by price in %2 % of cases.</source>
        <translation>Nobody has bid yet. Among assumed bidders up to %1 % dearer than the cheapest, all else equal, the item takes the first place from whoever has it by price in %2 % of cases.</translation>
    </message>
</context>
<context>
    <name>VerificationCard</name>
    <message>
        <location filename="../pages/certificates/life/verification.py" line="61"/>
        <source>Looked up in the register</source>
        <translation>Looked up in the register</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/verification.py" line="66"/>
        <source>No certificate of a known level.</source>
        <translation>No certificate of a known level.</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/verification.py" line="91"/>
        <location filename="../pages/certificates/life/verification.py" line="93"/>
        <source>Day of the look-up</source>
        <translation>Day of the look-up</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/verification.py" line="91"/>
        <source>Pick the day of the look-up</source>
        <translation>Pick the day of the look-up</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/verification.py" line="93"/>
        <source>Status found</source>
        <translation>Status found</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/verification.py" line="99"/>
        <source>Choose the screenshot, or drop it here.</source>
        <translation>Choose the screenshot, or drop it here.</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/verification.py" line="133"/>
        <source>not looked up yet</source>
        <translation>not looked up yet</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/verification.py" line="134"/>
        <source>valid</source>
        <translation>valid</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/verification.py" line="135"/>
        <source>suspended</source>
        <translation>suspended</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/verification.py" line="136"/>
        <source>revoked</source>
        <translation>revoked</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/verification.py" line="137"/>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/verification.py" line="138"/>
        <source>expired</source>
        <translation>expired</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/verification.py" line="72"/>
        <source>QR code of the official platform</source>
        <translation>QR code of the official platform</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/verification.py" line="83"/>
        <source>Copy the number</source>
        <translation>Copy the number</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/verification.py" line="98"/>
        <source>Screenshot of the answer…</source>
        <translation>Screenshot of the answer…</translation>
    </message>
    <message>
        <location filename="../pages/certificates/life/verification.py" line="115"/>
        <source>Screenshot of the answer</source>
        <translation>Screenshot of the answer</translation>
    </message>
</context>
<context>
    <name>VerificationDialog</name>
    <message>
        <location filename="../dialogs/verification.py" line="46"/>
        <location filename="../dialogs/verification.py" line="131"/>
        <source>Verify exports</source>
        <translation>Verify exports</translation>
    </message>
    <message>
        <location filename="../dialogs/verification.py" line="48"/>
        <source>Compare with the project that is open</source>
        <translation>Compare with the project that is open</translation>
    </message>
    <message>
        <location filename="../dialogs/verification.py" line="49"/>
        <source>Choose files…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <location filename="../dialogs/verification.py" line="50"/>
        <source>Open the tender inside</source>
        <translation>Open the tender inside</translation>
    </message>
    <message>
        <location filename="../dialogs/verification.py" line="51"/>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <location filename="../dialogs/verification.py" line="98"/>
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../dialogs/verification.py" line="122"/>
        <source>File or place</source>
        <translation>File or place</translation>
    </message>
    <message>
        <location filename="../dialogs/verification.py" line="122"/>
        <source>As exported</source>
        <translation>As exported</translation>
    </message>
    <message>
        <location filename="../dialogs/verification.py" line="122"/>
        <source>As it is</source>
        <translation>As it is</translation>
    </message>
    <message>
        <location filename="../dialogs/verification.py" line="123"/>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <location filename="../dialogs/verification.py" line="132"/>
        <source>Choose exported files or drop them here: whatever differs from the export is named.</source>
        <translation>Choose exported files or drop them here: whatever differs from the export is named.</translation>
    </message>
</context>
<context>
    <name>Verifying</name>
    <message>
        <location filename="../opening/verifying.py" line="61"/>
        <source>Verifying the files</source>
        <translation>Verifying the files</translation>
    </message>
    <message>
        <location filename="../opening/verifying.py" line="66"/>
        <source>Exported files</source>
        <translation>Exported files</translation>
    </message>
    <message>
        <location filename="../opening/verifying.py" line="68"/>
        <source>Verify exports</source>
        <translation>Verify exports</translation>
    </message>
</context>
<context>
    <name>WaySection</name>
    <message>
        <location filename="../pages/certificates/way/section.py" line="93"/>
        <source>Condition to apply: %1</source>
        <translation>Condition to apply: %1</translation>
    </message>
    <message>
        <location filename="../pages/certificates/way/section.py" line="109"/>
        <source>Pick: %1</source>
        <translation>Pick: %1</translation>
    </message>
    <message>
        <location filename="../pages/certificates/way/section.py" line="115"/>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <location filename="../pages/certificates/way/section.py" line="116"/>
        <location filename="../pages/certificates/way/section.py" line="117"/>
        <source>Firm</source>
        <translation>Firm</translation>
    </message>
    <message>
        <location filename="../pages/certificates/way/section.py" line="118"/>
        <source>a bidder, or another name</source>
        <translation>a bidder, or another name</translation>
    </message>
    <message>
        <location filename="../pages/certificates/way/section.py" line="119"/>
        <location filename="../pages/certificates/way/section.py" line="120"/>
        <source>The system runs since</source>
        <translation>The system runs since</translation>
    </message>
    <message>
        <location filename="../pages/certificates/way/section.py" line="120"/>
        <source>Pick the day since which the system runs</source>
        <translation>Pick the day since which the system runs</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <location filename="../window/workspace.py" line="117"/>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message numerus="yes">
        <location filename="../window/workspace.py" line="118"/>
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_FillIn</name>
    <message>
        <location filename="../pages/document/aside.py" line="200"/>
        <location filename="../pages/document/aside.py" line="201"/>
        <source>Full points</source>
        <translation>Full points</translation>
    </message>
    <message>
        <location filename="../pages/document/aside.py" line="202"/>
        <source>Add to the rule</source>
        <translation>Add to the rule</translation>
    </message>
</context>
</TS>
