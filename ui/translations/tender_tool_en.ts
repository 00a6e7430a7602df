<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>BiddersAside</name>
        <message numerus="yes">
            <source>%n more wait</source>
            <translation>
                <numerusform>%n more waits</numerusform>
                <numerusform>%n more wait</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Whether %n certificate(s) are valid cannot be told without it.</source>
            <translation>
                <numerusform>Whether %n certificate is valid cannot be told without it.</numerusform>
                <numerusform>Whether %n certificates are valid cannot be told without it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BiddersPage</name>
        <message numerus="yes">
            <source>%n bidder(s)</source>
            <translation>
                <numerusform>%n bidder</numerusform>
                <numerusform>%n bidders</numerusform>
            </translation>
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
        <name>ExportAside</name>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n waiting</numerusform>
                <numerusform>%n waiting</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message numerus="yes">
            <source>%n bidder(s) to confirm; the report will say so.</source>
            <translation>
                <numerusform>%n bidder to confirm; the report will say so.</numerusform>
                <numerusform>%n bidders to confirm; the report will say so.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ResultsPage</name>
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
    </context>
    <context>
        <name>ReviewAside</name>
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
        <name>Status</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n waiting</numerusform>
                <numerusform>%n waiting</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n bidder(s)</source>
            <translation>
                <numerusform>%n bidder</numerusform>
                <numerusform>%n bidders</numerusform>
            </translation>
        </message>
    </context>
</TS>
