<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <source>Tender tool</source>
            <translation>Tender tool</translation>
        </message>
        <message>
            <source>Scores bidders' service certificates and reviews whether the rule that does it is fair.</source>
            <translation>Scores bidders' service certificates and reviews whether the rule that does it is fair.</translation>
        </message>
        <message>
            <source>Law data as of %1</source>
            <translation>Law data as of %1</translation>
        </message>
        <message>
            <source>Advisory only; a person must review every conclusion.</source>
            <translation>Advisory only; a person must review every conclusion.</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Open…</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Save as…</translation>
        </message>
        <message>
            <source>Save every 5 minutes</source>
            <translation>Save every 5 minutes</translation>
        </message>
        <message>
            <source>Open bidder list…</source>
            <translation>Open bidder list…</translation>
        </message>
        <message>
            <source>Start with the sample</source>
            <translation>Start with the sample</translation>
        </message>
        <message>
            <source>Open rule file…</source>
            <translation>Open rule file…</translation>
        </message>
        <message>
            <source>Save rule as…</source>
            <translation>Save rule as…</translation>
        </message>
        <message>
            <source>Save empty list to hand out…</source>
            <translation>Save empty list to hand out…</translation>
        </message>
        <message>
            <source>Export column recipe…</source>
            <translation>Export column recipe…</translation>
        </message>
        <message>
            <source>Import column recipe…</source>
            <translation>Import column recipe…</translation>
        </message>
        <message>
            <source>Export reports</source>
            <translation>Export reports</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quit</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>Search commands…</source>
            <translation>Search commands…</translation>
        </message>
        <message>
            <source>Show right column</source>
            <translation>Show right column</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>As the system</translation>
        </message>
        <message>
            <source>About and legal basis</source>
            <translation>About and legal basis</translation>
        </message>
    </context>
    <context>
        <name>BiddersAside</name>
        <message>
            <source>To decide</source>
            <translation>To decide</translation>
        </message>
        <message>
            <source>Nothing waits for a decision.</source>
            <translation>Nothing waits for a decision.</translation>
        </message>
        <message>
            <source>The bidders are being scored…</source>
            <translation>The bidders are being scored…</translation>
        </message>
        <message>
            <source>Whatever needs a person's decision will stand here.</source>
            <translation>Whatever needs a person's decision will stand here.</translation>
        </message>
        <message>
            <source>Reading notes</source>
            <translation>Reading notes</translation>
        </message>
        <message numerus="yes">
            <source>%n more wait</source>
            <translation>
                <numerusform>%n more waits</numerusform>
                <numerusform>%n more wait</numerusform>
            </translation>
        </message>
        <message>
            <source>Row %1</source>
            <translation>Row %1</translation>
        </message>
        <message>
            <source>Go to %1</source>
            <translation>Go to %1</translation>
        </message>
    </context>
    <context>
        <name>BiddersPage</name>
        <message>
            <source>Bidders</source>
            <translation>Bidders</translation>
        </message>
        <message>
            <source>Open list…</source>
            <translation>Open list…</translation>
        </message>
        <message>
            <source>Start with the sample</source>
            <translation>Start with the sample</translation>
        </message>
        <message>
            <source>Save empty list…</source>
            <translation>Save empty list…</translation>
        </message>
        <message>
            <source>Drop a bidder list here</source>
            <translation>Drop a bidder list here</translation>
        </message>
        <message>
            <source>Excel, CSV or a Word table as it is: titles, notes and totals may stay in it. It is only read.</source>
            <translation>Excel, CSV or a Word table as it is: titles, notes and totals may stay in it. It is only read.</translation>
        </message>
        <message>
            <source>Bidder list as read</source>
            <translation>Bidder list as read</translation>
        </message>
        <message>
            <source>Bidder list</source>
            <translation>Bidder list</translation>
        </message>
        <message>
            <source>Import the bidder list</source>
            <translation>Import the bidder list</translation>
        </message>
        <message>
            <source>Next: open the list from the bid opening, or try the program with the sample.</source>
            <translation>Next: open the list from the bid opening, or try the program with the sample.</translation>
        </message>
        <message>
            <source>sheet “%1”</source>
            <translation>sheet “%1”</translation>
        </message>
        <message numerus="yes">
            <source>%n bidder(s)</source>
            <translation>
                <numerusform>%n bidder</numerusform>
                <numerusform>%n bidders</numerusform>
            </translation>
        </message>
        <message>
            <source>header in row %1</source>
            <translation>header in row %1</translation>
        </message>
        <message>
            <source>header in column %1</source>
            <translation>header in column %1</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) not taken as bidders</source>
            <translation>
                <numerusform>%n row not taken as a bidder</numerusform>
                <numerusform>%n rows not taken as bidders</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ColumnChips</name>
        <message>
            <source>Sheet: %1</source>
            <translation>Sheet: %1</translation>
        </message>
        <message>
            <source>Choose another sheet</source>
            <translation>Choose another sheet</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>not used</translation>
        </message>
        <message>
            <source>Taken for: %1</source>
            <translation>Taken for: %1</translation>
        </message>
        <message>
            <source>Remembered for lists with this header ✓</source>
            <translation>Remembered for lists with this header ✓</translation>
        </message>
        <message>
            <source>Read lists with this header like this from now on</source>
            <translation>Read lists with this header like this from now on</translation>
        </message>
        <message>
            <source>Opening day missing</source>
            <translation>Opening day missing</translation>
        </message>
        <message>
            <source>Opening day %1 (filled in)</source>
            <translation>Opening day %1 (filled in)</translation>
        </message>
        <message>
            <source>Opening day %1 (from %2)</source>
            <translation>Opening day %1 (from %2)</translation>
        </message>
    </context>
    <context>
        <name>CommandsDialog</name>
        <message>
            <source>Search commands</source>
            <translation>Search commands</translation>
        </message>
        <message>
            <source>Type part of a command</source>
            <translation>Type part of a command</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Commands</translation>
        </message>
    </context>
    <context>
        <name>DayCard</name>
        <message>
            <source>Opening day missing</source>
            <translation>Opening day missing</translation>
        </message>
        <message numerus="yes">
            <source>Whether %n certificate(s) are valid cannot be told without it.</source>
            <translation>
                <numerusform>Whether %n certificate is valid cannot be told without it.</numerusform>
                <numerusform>Whether %n certificates are valid cannot be told without it.</numerusform>
            </translation>
        </message>
        <message>
            <source>Fill in the opening day</source>
            <translation>Fill in the opening day</translation>
        </message>
        <message>
            <source>Decide one by one</source>
            <translation>Decide one by one</translation>
        </message>
    </context>
    <context>
        <name>DecisionCard</name>
        <message>
            <source>Valid, count it</source>
            <translation>Valid, count it</translation>
        </message>
        <message>
            <source>Count the certificate of %1</source>
            <translation>Count the certificate of %1</translation>
        </message>
        <message>
            <source>Do not count</source>
            <translation>Do not count</translation>
        </message>
        <message>
            <source>Do not count the certificate of %1</source>
            <translation>Do not count the certificate of %1</translation>
        </message>
        <message>
            <source>Choose level…</source>
            <translation>Choose level…</translation>
        </message>
        <message>
            <source>Choose the level of %1</source>
            <translation>Choose the level of %1</translation>
        </message>
        <message>
            <source>Count as not provided</source>
            <translation>Count as not provided</translation>
        </message>
        <message>
            <source>Count %1 as not provided</source>
            <translation>Count %1 as not provided</translation>
        </message>
    </context>
    <context>
        <name>Empty</name>
        <message>
            <source>Open list…</source>
            <translation>Open list…</translation>
        </message>
        <message>
            <source>Start with the sample</source>
            <translation>Start with the sample</translation>
        </message>
    </context>
    <context>
        <name>ExportAside</name>
        <message>
            <source>Files to write</source>
            <translation>Files to write</translation>
        </message>
        <message>
            <source>Language of the report</source>
            <translation>Language of the report</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Choose folder…</source>
            <translation>Choose folder…</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Written</translation>
        </message>
        <message>
            <source>Writing the reports</source>
            <translation>Writing the reports</translation>
        </message>
        <message>
            <source>Choose folder</source>
            <translation>Choose folder</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Show folder</translation>
        </message>
    </context>
    <context>
        <name>FailureBanner</name>
        <message>
            <source>Something unexpected went wrong; nothing was changed.</source>
            <translation>Something unexpected went wrong; nothing was changed.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Work cannot be kept for recovery: its folder cannot be written. Save often.</source>
            <translation>Work cannot be kept for recovery: its folder cannot be written. Save often.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Close the message</source>
            <translation>Close the message</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>Files</source>
            <translation>Files</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Rule files</source>
            <translation>Rule files</translation>
        </message>
        <message>
            <source>Save rule as</source>
            <translation>Save rule as</translation>
        </message>
        <message>
            <source>Excel workbooks</source>
            <translation>Excel workbooks</translation>
        </message>
        <message>
            <source>Save empty list</source>
            <translation>Save empty list</translation>
        </message>
        <message>
            <source>Reading the rule file</source>
            <translation>Reading the rule file</translation>
        </message>
        <message>
            <source>Reading the bidder list</source>
            <translation>Reading the bidder list</translation>
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
            <translation>A person must judge this one.</translation>
        </message>
        <message>
            <source>To do: %1</source>
            <translation>To do: %1</translation>
        </message>
        <message>
            <source>Hide explanation</source>
            <translation>Hide explanation</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Explanation</translation>
        </message>
        <message>
            <source>checked against the full text</source>
            <translation>checked against the full text</translation>
        </message>
        <message>
            <source>from a reprint</source>
            <translation>from a reprint</translation>
        </message>
        <message>
            <source>from a third party</source>
            <translation>from a third party</translation>
        </message>
        <message>
            <source>Basis: %1 (%2)</source>
            <translation>Basis: %1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>JobStrip</name>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
    </context>
    <context>
        <name>Leaving</name>
        <message>
            <source>Projects</source>
            <translation>Projects</translation>
        </message>
        <message>
            <source>Save project as</source>
            <translation>Save project as</translation>
        </message>
    </context>
    <context>
        <name>LeavingDialog</name>
        <message>
            <source>Unsaved changes</source>
            <translation>Unsaved changes</translation>
        </message>
        <message>
            <source>Save the changes to “%1”?</source>
            <translation>Save the changes to “%1”?</translation>
        </message>
        <message>
            <source>Whatever was changed since the last saving is lost otherwise.</source>
            <translation>Whatever was changed since the last saving is lost otherwise.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Don't save</source>
            <translation>Don't save</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>No project yet</source>
            <translation>No project yet</translation>
        </message>
        <message>
            <source>Tender tool</source>
            <translation>Tender tool</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>View</source>
            <translation>View</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Theme</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Recent files</source>
            <translation>Recent files</translation>
        </message>
        <message>
            <source>No files yet</source>
            <translation>No files yet</translation>
        </message>
        <message>
            <source>Clear list</source>
            <translation>Clear list</translation>
        </message>
    </context>
    <context>
        <name>PointsDelegate</name>
        <message>
            <source>Points for %1</source>
            <translation>Points for %1</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Evaluation report</source>
            <translation>Evaluation report</translation>
        </message>
        <message>
            <source>Project name</source>
            <translation>Project name</translation>
        </message>
        <message>
            <source>Project number</source>
            <translation>Project number</translation>
        </message>
        <message>
            <source>Bid opening day</source>
            <translation>Bid opening day</translation>
        </message>
        <message>
            <source>Bidders</source>
            <translation>Bidders</translation>
        </message>
        <message>
            <source>Rule: %1</source>
            <translation>Rule: %1</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Level</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rank</translation>
        </message>
        <message>
            <source>Bidder</source>
            <translation>Bidder</translation>
        </message>
        <message>
            <source>%n more in the files</source>
            <translation>%n more in the files</translation>
        </message>
        <message>
            <source>Ranking</source>
            <translation>Ranking</translation>
        </message>
        <message>
            <source>Advisory only; a person must review every conclusion.</source>
            <translation>Advisory only; a person must review every conclusion.</translation>
        </message>
        <message>
            <source>Fairness review</source>
            <translation>Fairness review</translation>
        </message>
    </context>
    <context>
        <name>PriceMargin</name>
        <message>
            <source>no price makes up for it</source>
            <translation>no price makes up for it</translation>
        </message>
        <message>
            <source>Points above a bid without a certificate ÷ (price weight − these points), for lowest-price scoring</source>
            <translation>Points above a bid without a certificate ÷ (price weight − these points), for lowest-price scoring</translation>
        </message>
    </context>
    <context>
        <name>ProjectForm</name>
        <message>
            <source>Project name</source>
            <translation>Project name</translation>
        </message>
        <message>
            <source>Project number</source>
            <translation>Project number</translation>
        </message>
        <message>
            <source>Bid opening day</source>
            <translation>Bid opening day</translation>
        </message>
        <message>
            <source>Not given</source>
            <translation>Not given</translation>
        </message>
        <message>
            <source>Pick the bid opening day</source>
            <translation>Pick the bid opening day</translation>
        </message>
    </context>
    <context>
        <name>Projects</name>
        <message>
            <source>Opening the project</source>
            <translation>Opening the project</translation>
        </message>
        <message>
            <source>Restoring the project</source>
            <translation>Restoring the project</translation>
        </message>
        <message>
            <source>Saving the project</source>
            <translation>Saving the project</translation>
        </message>
    </context>
    <context>
        <name>Readings</name>
        <message>
            <source>to confirm</source>
            <translation>to confirm</translation>
        </message>
        <message>
            <source>not provided</source>
            <translation>not provided</translation>
        </message>
        <message>
            <source>valid</source>
            <translation>valid</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>expired</translation>
        </message>
        <message>
            <source>not yet valid</source>
            <translation>not yet valid</translation>
        </message>
        <message>
            <source>suspended</source>
            <translation>suspended</translation>
        </message>
        <message>
            <source>revoked</source>
            <translation>revoked</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>cancelled</translation>
        </message>
        <message>
            <source>opening day missing</source>
            <translation>opening day missing</translation>
        </message>
        <message>
            <source>no end date</source>
            <translation>no end date</translation>
        </message>
    </context>
    <context>
        <name>ReasonsAside</name>
        <message>
            <source>Reasons</source>
            <translation>Reasons</translation>
        </message>
        <message>
            <source>Choose a bidder to see how its points come about.</source>
            <translation>Choose a bidder to see how its points come about.</translation>
        </message>
        <message>
            <source>No rank yet</source>
            <translation>No rank yet</translation>
        </message>
        <message>
            <source>%1 points</source>
            <translation>%1 points</translation>
        </message>
        <message>
            <source>Rank %1</source>
            <translation>Rank %1</translation>
        </message>
        <message>
            <source>A person must decide first</source>
            <translation>A person must decide first</translation>
        </message>
        <message>
            <source>See “To decide” on the bidders page; until then there are no final points.</source>
            <translation>See “To decide” on the bidders page; until then there are no final points.</translation>
        </message>
        <message>
            <source>Cells</source>
            <translation>Cells</translation>
        </message>
    </context>
    <context>
        <name>Recipes</name>
        <message>
            <source>Export recipe</source>
            <translation>Export recipe</translation>
        </message>
        <message>
            <source>Import recipe</source>
            <translation>Import recipe</translation>
        </message>
        <message>
            <source>Recipes</source>
            <translation>Recipes</translation>
        </message>
    </context>
    <context>
        <name>RecoveryBanner</name>
        <message>
            <source>Restore</source>
            <translation>Restore</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Discard</translation>
        </message>
        <message>
            <source>Untitled project</source>
            <translation>Untitled project</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
        <message>
            <source>changed</source>
            <translation>changed</translation>
        </message>
        <message>
            <source>The window was not closed properly; unsaved work was found: %1, %2</source>
            <translation>The window was not closed properly; unsaved work was found: %1, %2</translation>
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message>
            <source>Report</source>
            <translation>Report</translation>
        </message>
        <message>
            <source>A short preview; the files hold every figure and its source cell.</source>
            <translation>A short preview; the files hold every figure and its source cell.</translation>
        </message>
        <message>
            <source>Preview of the report</source>
            <translation>Preview of the report</translation>
        </message>
        <message>
            <source>Nothing to report yet</source>
            <translation>Nothing to report yet</translation>
        </message>
        <message>
            <source>Next: open a bidder list. The rule and its review can be reported once it is scored.</source>
            <translation>Next: open a bidder list. The rule and its review can be reported once it is scored.</translation>
        </message>
        <message numerus="yes">
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
            <source>Reading the bidder list</source>
            <translation>Reading the bidder list</translation>
        </message>
    </context>
    <context>
        <name>ResultsModel</name>
        <message>
            <source>Rank</source>
            <translation>Rank</translation>
        </message>
        <message>
            <source>Bidder</source>
            <translation>Bidder</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Level</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valid until</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Make-up</source>
            <translation>Make-up</translation>
        </message>
    </context>
    <context>
        <name>ResultsPage</name>
        <message>
            <source>Results</source>
            <translation>Results</translation>
        </message>
        <message>
            <source>Filter bidders, levels, states…</source>
            <translation>Filter bidders, levels, states…</translation>
        </message>
        <message>
            <source>Ranking</source>
            <translation>Ranking</translation>
        </message>
        <message>
            <source>The scores below are those before the last change; new ones are being worked out.</source>
            <translation>The scores below are those before the last change; new ones are being worked out.</translation>
        </message>
        <message>
            <source>The bidders are being scored</source>
            <translation>The bidders are being scored</translation>
        </message>
        <message>
            <source>Points, ranks and their reasons stand here in a moment.</source>
            <translation>Points, ranks and their reasons stand here in a moment.</translation>
        </message>
        <message>
            <source>No results yet</source>
            <translation>No results yet</translation>
        </message>
        <message>
            <source>Next: open a bidder list. Points, ranks and their reasons then stand here.</source>
            <translation>Next: open a bidder list. Points, ranks and their reasons then stand here.</translation>
        </message>
        <message numerus="yes">
            <source>%n bidder(s) to confirm; ranks are provisional.</source>
            <translation>
                <numerusform>%n bidder to confirm; ranks are provisional.</numerusform>
                <numerusform>%n bidders to confirm; ranks are provisional.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>rounded half up to %n decimal(s)</source>
            <translation>
                <numerusform>rounded half up to %n decimal</numerusform>
                <numerusform>rounded half up to %n decimals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>rounded half to even to %n decimal(s)</source>
            <translation>
                <numerusform>rounded half to even to %n decimal</numerusform>
                <numerusform>rounded half to even to %n decimals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>cut to %n decimal(s)</source>
            <translation>
                <numerusform>cut to %n decimal</numerusform>
                <numerusform>cut to %n decimals</numerusform>
            </translation>
        </message>
        <message>
            <source>full points %1</source>
            <translation>full points %1</translation>
        </message>
    </context>
    <context>
        <name>ReviewAside</name>
        <message>
            <source>Fairness review</source>
            <translation>Fairness review</translation>
        </message>
        <message numerus="yes">
            <source>%n check(s) found nothing</source>
            <translation>
                <numerusform>%n check found nothing</numerusform>
                <numerusform>%n checks found nothing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n check(s) lack what they need to tell</source>
            <translation>
                <numerusform>%n check lacks what it needs to tell</numerusform>
                <numerusform>%n checks lack what they need to tell</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Advisory only; a person must review every conclusion.</source>
            <translation>Advisory only; a person must review every conclusion.</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n error</numerusform>
                <numerusform>%n errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n warning</numerusform>
                <numerusform>%n warnings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RuleChooser</name>
        <message>
            <source>Rule set</source>
            <translation>Rule set</translation>
        </message>
        <message>
            <source>Price weight</source>
            <translation>Price weight</translation>
        </message>
        <message>
            <source>Open rule…</source>
            <translation>Open rule…</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Save as…</translation>
        </message>
        <message>
            <source>%1 (changed)</source>
            <translation>%1 (changed)</translation>
        </message>
    </context>
    <context>
        <name>RulesPage</name>
        <message>
            <source>Rules</source>
            <translation>Rules</translation>
        </message>
        <message>
            <source>Scoring rule for certificates</source>
            <translation>Scoring rule for certificates</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>not given</translation>
        </message>
        <message>
            <source>price weight %1</source>
            <translation>price weight %1</translation>
        </message>
        <message>
            <source>bid opening %1</source>
            <translation>bid opening %1</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n waiting</numerusform>
                <numerusform>%n waiting</numerusform>
            </translation>
        </message>
        <message>
            <source>all confirmed</source>
            <translation>all confirmed</translation>
        </message>
        <message>
            <source>scoring…</source>
            <translation>scoring…</translation>
        </message>
        <message numerus="yes">
            <source>%n bidder(s)</source>
            <translation>
                <numerusform>%n bidder</numerusform>
                <numerusform>%n bidders</numerusform>
            </translation>
        </message>
        <message>
            <source>No bidders yet</source>
            <translation>No bidders yet</translation>
        </message>
        <message>
            <source>Law data as of %1</source>
            <translation>Law data as of %1</translation>
        </message>
        <message>
            <source>Advisory; needs human review</source>
            <translation>Advisory; needs human review</translation>
        </message>
        <message>
            <source>Theme: %1</source>
            <translation>Theme: %1</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation>Unsaved changes</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>Saved %1</translation>
        </message>
    </context>
    <context>
        <name>TierTable</name>
        <message>
            <source>Level</source>
            <translation>Level</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Line</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>In total</source>
            <translation>In total</translation>
        </message>
        <message>
            <source>Worth in price</source>
            <translation>Worth in price</translation>
        </message>
        <message>
            <source>not in standard</source>
            <translation>not in standard</translation>
        </message>
        <message>
            <source>Holders</source>
            <translation>Holders</translation>
        </message>
        <message>
            <source>named twice</source>
            <translation>named twice</translation>
        </message>
        <message>
            <source>no points set</source>
            <translation>no points set</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>not stated</translation>
        </message>
        <message>
            <source>Not provided or no longer valid</source>
            <translation>Not provided or no longer valid</translation>
        </message>
    </context>
    <context>
        <name>TiersCard</name>
        <message>
            <source>%1: points by level</source>
            <translation>%1: points by level</translation>
        </message>
        <message>
            <source>Level in the rule's own words</source>
            <translation>Level in the rule's own words</translation>
        </message>
        <message>
            <source>Add row</source>
            <translation>Add row</translation>
        </message>
        <message>
            <source>Remove row</source>
            <translation>Remove row</translation>
        </message>
        <message>
            <source>An empty field means that the rule does not mention the level.</source>
            <translation>An empty field means that the rule does not mention the level.</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Open…</source>
            <translation>Open…</translation>
        </message>
        <message>
            <source>Export reports</source>
            <translation>Export reports</translation>
        </message>
        <message>
            <source>Ctrl+K Search commands</source>
            <translation>Ctrl+K Search commands</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation>Unsaved changes</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>done</source>
            <translation>done</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n waiting</numerusform>
                <numerusform>%n waiting</numerusform>
            </translation>
        </message>
    </context>
</TS>
