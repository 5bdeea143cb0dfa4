<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Cli</name>
    <message>
        <source>the folder of the profile</source>
        <translation>the folder of the profile</translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation>one JSON document on standard output</translation>
    </message>
    <message>
        <source>en, zh_CN or es</source>
        <translation>en, zh_CN or es</translation>
    </message>
    <message>
        <source>this help; behind a command, that of the command</source>
        <translation>this help; behind a command, that of the command</translation>
    </message>
    <message>
        <source>the version of the program</source>
        <translation>the version of the program</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options:</translation>
    </message>
    <message>
        <source>Trato keeps customers, deals and cases on this computer. This is its command line.</source>
        <translation>Trato keeps customers, deals and cases on this computer. This is its command line.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commands:</translation>
    </message>
    <message>
        <source>Exit code: 0 done; 1 refused or not found; 2 not understood; 3 no connection; 4 full disk, read-only or damaged store.</source>
        <translation>Exit code: 0 done; 1 refused or not found; 2 not understood; 3 no connection; 4 full disk, read-only or damaged store.</translation>
    </message>
    <message>
        <source>Line %1 is no JSON object; write one operation a line.</source>
        <translation>Line %1 is no JSON object; write one operation a line.</translation>
    </message>
    <message>
        <source>Line %1 begins a group inside another; commit the first one before.</source>
        <translation>Line %1 begins a group inside another; commit the first one before.</translation>
    </message>
    <message>
        <source>Line %1 commits a group that was not begun.</source>
        <translation>Line %1 commits a group that was not begun.</translation>
    </message>
    <message>
        <source>Nothing of the group was done, because line %1 was refused.</source>
        <translation>Nothing of the group was done, because line %1 was refused.</translation>
    </message>
    <message>
        <source>The input ended inside a group; nothing of that group was done.</source>
        <translation>The input ended inside a group; nothing of that group was done.</translation>
    </message>
    <message>
        <source>Records written:</source>
        <translation>Records written:</translation>
    </message>
    <message>
        <source>only these: &apos;address.city = &quot;Vigo&quot; and phone is not empty&apos;</source>
        <translation>only these: &apos;address.city = &quot;Vigo&quot; and phone is not empty&apos;</translation>
    </message>
    <message>
        <source>order by fields; - for the greatest first</source>
        <translation>order by fields; - for the greatest first</translation>
    </message>
    <message>
        <source>these columns; also of referred records: account.name</source>
        <translation>these columns; also of referred records: account.name</translation>
    </message>
    <message>
        <source>F=V gives field F the value V, F= empties it; parts as address.city=Vigo, tags as tags=a,b. A reference is named by its id or by its exact title, a choice by its key. “trato-cli fields ENTITY” lists the fields.</source>
        <translation>F=V gives field F the value V, F= empties it; parts as address.city=Vigo, tags as tags=a,b. A reference is named by its id or by its exact title, a choice by its key. “trato-cli fields ENTITY” lists the fields.</translation>
    </message>
    <message>
        <source>who works here, and what waits to be sent</source>
        <translation>who works here, and what waits to be sent</translation>
    </message>
    <message>
        <source>the kinds of records there are</source>
        <translation>the kinds of records there are</translation>
    </message>
    <message>
        <source>the fields of a kind of record</source>
        <translation>the fields of a kind of record</translation>
    </message>
    <message>
        <source>records as rows</source>
        <translation>records as rows</translation>
    </message>
    <message>
        <source>at most N rows</source>
        <translation>at most N rows</translation>
    </message>
    <message>
        <source>one record with all its fields</source>
        <translation>one record with all its fields</translation>
    </message>
    <message>
        <source>what changed in a record, when and by whom</source>
        <translation>what changed in a record, when and by whom</translation>
    </message>
    <message>
        <source>records in which all these words stand, newest first</source>
        <translation>records in which all these words stand, newest first</translation>
    </message>
    <message>
        <source>makes a record and prints its id</source>
        <translation>makes a record and prints its id</translation>
    </message>
    <message>
        <source>changes fields of a record</source>
        <translation>changes fields of a record</translation>
    </message>
    <message>
        <source>deletes a record, with its parts</source>
        <translation>deletes a record, with its parts</translation>
    </message>
    <message>
        <source>brings a deleted record back, with its parts</source>
        <translation>brings a deleted record back, with its parts</translation>
    </message>
    <message>
        <source>takes an act back, keeping what others changed since</source>
        <translation>takes an act back, keeping what others changed since</translation>
    </message>
    <message>
        <source>“trato-cli history” and “trato-cli import” name the action.</source>
        <translation>“trato-cli history” and “trato-cli import” name the action.</translation>
    </message>
    <message>
        <source>reads operations from standard input, one a line, and answers each</source>
        <translation>reads operations from standard input, one a line, and answers each</translation>
    </message>
    <message>
        <source>A line is {&quot;op&quot;:&quot;create&quot;|&quot;set&quot;|&quot;delete&quot;|&quot;restore&quot;,&quot;entity&quot;:…,&quot;id&quot;:…,&quot;values&quot;:{…}}; create makes an id where none is given. Lines between {&quot;op&quot;:&quot;begin&quot;} and {&quot;op&quot;:&quot;commit&quot;} are one transaction: they are answered as they are read, and the answer to commit says whether all of them were done or none.</source>
        <translation>A line is {&quot;op&quot;:&quot;create&quot;|&quot;set&quot;|&quot;delete&quot;|&quot;restore&quot;,&quot;entity&quot;:…,&quot;id&quot;:…,&quot;values&quot;:{…}}; create makes an id where none is given. Lines between {&quot;op&quot;:&quot;begin&quot;} and {&quot;op&quot;:&quot;commit&quot;} are one transaction: they are answered as they are read, and the answer to commit says whether all of them were done or none.</translation>
    </message>
    <message>
        <source>takes the rows of a CSV file; refused ones go to a file beside it</source>
        <translation>takes the rows of a CSV file; refused ones go to a file beside it</translation>
    </message>
    <message>
        <source>HOW is one of fraction, given-family, family-given, not, round, a currency code or a date pattern.</source>
        <translation>HOW is one of fraction, given-family, family-given, not, round, a currency code or a date pattern.</translation>
    </message>
    <message>
        <source>the kind of record that a row is</source>
        <translation>the kind of record that a row is</translation>
    </message>
    <message>
        <source>which field a column fills; may be given often</source>
        <translation>which field a column fills; may be given often</translation>
    </message>
    <message>
        <source>update the record that has the same value here</source>
        <translation>update the record that has the same value here</translation>
    </message>
    <message>
        <source>an empty cell empties the field of a matched record</source>
        <translation>an empty cell empties the field of a matched record</translation>
    </message>
    <message>
        <source>a value for every row; may be given often</source>
        <translation>a value for every row; may be given often</translation>
    </message>
    <message>
        <source>cells with this text are empty</source>
        <translation>cells with this text are empty</translation>
    </message>
    <message>
        <source>UTF-8, UTF-16, GB18030 or Windows-1252; found where not given</source>
        <translation>UTF-8, UTF-16, GB18030 or Windows-1252; found where not given</translation>
    </message>
    <message>
        <source>what stands between cells; found where not given</source>
        <translation>what stands between cells; found where not given</translation>
    </message>
    <message>
        <source>only says what would be done</source>
        <translation>only says what would be done</translation>
    </message>
    <message>
        <source>writes records into a CSV file</source>
        <translation>writes records into a CSV file</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>the file to write</translation>
    </message>
    <message>
        <source>the whole profile, a record a line</source>
        <translation>the whole profile, a record a line</translation>
    </message>
    <message>
        <source>a copy that opens as a profile; others may go on working</source>
        <translation>a copy that opens as a profile; others may go on working</translation>
    </message>
    <message>
        <source>compares everything computed with the records</source>
        <translation>compares everything computed with the records</translation>
    </message>
    <message>
        <source>writes anew what is wrong</source>
        <translation>writes anew what is wrong</translation>
    </message>
    <message>
        <source>A copy was made in %1.</source>
        <translation>A copy was made in %1.</translation>
    </message>
    <message>
        <source>Records checked:</source>
        <translation>Records checked:</translation>
    </message>
    <message>
        <source>Records checked: %1</source>
        <translation>Records checked: %1</translation>
    </message>
    <message>
        <source>Records with a wrong computed value: %1</source>
        <translation>Records with a wrong computed value: %1</translation>
    </message>
    <message>
        <source>The search index does not fit the records.</source>
        <translation>The search index does not fit the records.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>All is well.</translation>
    </message>
    <message>
        <source>All was repaired.</source>
        <translation>All was repaired.</translation>
    </message>
    <message>
        <source>“trato-cli check --repair” puts it right.</source>
        <translation>“trato-cli check --repair” puts it right.</translation>
    </message>
    <message>
        <source>%1 works alone: this profile has joined no server.</source>
        <translation>%1 works alone: this profile has joined no server.</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profile: %1</translation>
    </message>
    <message>
        <source>Kept for a server: %1</source>
        <translation>Kept for a server: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>At</source>
        <translation>At</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Taken back: %1. Kept, since changed later: %2.</source>
        <translation>Taken back: %1. Kept, since changed later: %2.</translation>
    </message>
    <message>
        <source>Name a command; “trato-cli --help” lists them.</source>
        <translation>Name a command; “trato-cli --help” lists them.</translation>
    </message>
    <message>
        <source>That is not how “%1” is written; “trato-cli %1 --help” says how.</source>
        <translation>That is not how “%1” is written; “trato-cli %1 --help” says how.</translation>
    </message>
    <message>
        <source>The option “%1” needs a value behind it.</source>
        <translation>The option “%1” needs a value behind it.</translation>
    </message>
    <message>
        <source>%1 “trato-cli --help” lists what there is.</source>
        <translation>%1 “trato-cli --help” lists what there is.</translation>
    </message>
    <message>
        <source>There is no profile in %1 yet; the first command that writes makes it.</source>
        <translation>There is no profile in %1 yet; the first command that writes makes it.</translation>
    </message>
    <message>
        <source>Standard output could not be written; make room there and try again.</source>
        <translation>Standard output could not be written; make room there and try again.</translation>
    </message>
    <message>
        <source>Trato %1, free software under the GNU GPL 3 or later</source>
        <translation>Trato %1, free software under the GNU GPL 3 or later</translation>
    </message>
    <message>
        <source>A new profile was made in %1.</source>
        <translation>A new profile was made in %1.</translation>
    </message>
    <message>
        <source>Created: %1. Updated: %2. Skipped: %3. Refused: %4.</source>
        <translation>Created: %1. Updated: %2. Skipped: %3. Refused: %4.</translation>
    </message>
    <message>
        <source>The refused rows are in %1, with the reasons.</source>
        <translation>The refused rows are in %1, with the reasons.</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>Action: %1</translation>
    </message>
    <message>
        <source>Read:</source>
        <translation>Read:</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>The option “%1” is required; “trato-cli %2 --help” says how.</source>
        <translation>The option “%1” is required; “trato-cli %2 --help” says how.</translation>
    </message>
    <message>
        <source>“--limit” needs a whole number, like 20.</source>
        <translation>“--limit” needs a whole number, like 20.</translation>
    </message>
    <message>
        <source>The filter ends too early; it is written like &apos;amount &gt; 1000 and owner = me&apos;.</source>
        <translation>The filter ends too early; it is written like &apos;amount &gt; 1000 and owner = me&apos;.</translation>
    </message>
    <message>
        <source>The filter is not understood from “%1” on; it is written like &apos;amount &gt; 1000 and owner = me&apos;.</source>
        <translation>The filter is not understood from “%1” on; it is written like &apos;amount &gt; 1000 and owner = me&apos;.</translation>
    </message>
    <message>
        <source>“%1” is not one value; name a field of the record or of one that it refers to.</source>
        <translation>“%1” is not one value; name a field of the record or of one that it refers to.</translation>
    </message>
    <message>
        <source>the day from which dates such as @-12 in the file are counted</source>
        <translation>the day from which dates such as @-12 in the file are counted</translation>
    </message>
</context>
<context>
    <name>account</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>Parent company</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Founded</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Legal name</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>Annual revenue</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Tax id</source>
        <translation>Tax id</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Credit limit</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Payment terms</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Last contact</translation>
    </message>
</context>
<context>
    <name>account_contact</name>
    <message>
        <source>Account role</source>
        <translation>Account role</translation>
    </message>
    <message>
        <source>Account roles</source>
        <translation>Account roles</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primary</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Left on</translation>
    </message>
</context>
<context>
    <name>act</name>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
</context>
<context>
    <name>action</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>At</source>
        <translation>At</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Counts</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>All day</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Follow up at</source>
        <translation>Follow up at</translation>
    </message>
    <message>
        <source>Reminder before</source>
        <translation>Reminder before</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Done at</translation>
    </message>
</context>
<context>
    <name>address</name>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
</context>
<context>
    <name>branch</name>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Branches</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
</context>
<context>
    <name>campaign</name>
    <message>
        <source>Campaign</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campaigns</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Expected cost</source>
        <translation>Expected cost</translation>
    </message>
    <message>
        <source>Actual cost</source>
        <translation>Actual cost</translation>
    </message>
    <message>
        <source>Expected revenue</source>
        <translation>Expected revenue</translation>
    </message>
    <message>
        <source>Expected response</source>
        <translation>Expected response</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objective</translation>
    </message>
    <message>
        <source>Parent campaign</source>
        <translation>Parent campaign</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
</context>
<context>
    <name>case</name>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Draft number</source>
        <translation>Draft number</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Serial or lot</source>
        <translation>Serial or lot</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internal</translation>
    </message>
</context>
<context>
    <name>case_update</name>
    <message>
        <source>Case update</source>
        <translation>Case update</translation>
    </message>
    <message>
        <source>Case updates</source>
        <translation>Case updates</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>At</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Received at</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Name of the action</source>
        <translation>Name of the action</translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>Choice</source>
        <translation>Choice</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entity</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retired</translation>
    </message>
</context>
<context>
    <name>common</name>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Created at</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Created by</translation>
    </message>
    <message>
        <source>Modified at</source>
        <translation>Modified at</translation>
    </message>
    <message>
        <source>Modified by</source>
        <translation>Modified by</translation>
    </message>
    <message>
        <source>Deleted at</source>
        <translation>Deleted at</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>Deleted by</translation>
    </message>
    <message>
        <source>Created in</source>
        <translation>Created in</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>External id</translation>
    </message>
    <message>
        <source>Sort key</source>
        <translation>Sort key</translation>
    </message>
</context>
<context>
    <name>company</name>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Companies</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Week starts on</source>
        <translation>Week starts on</translation>
    </message>
    <message>
        <source>Fiscal year starts in</source>
        <translation>Fiscal year starts in</translation>
    </message>
</context>
<context>
    <name>contact</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Second family name</source>
        <translation>Second family name</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Middle name</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Salutation</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Job title</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Birthday</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Do not call</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
</context>
<context>
    <name>contact_point</name>
    <message>
        <source>Contact point</source>
        <translation>Contact point</translation>
    </message>
    <message>
        <source>Contact points</source>
        <translation>Contact points</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Normalised</source>
        <translation>Normalised</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Opted out</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Invalid</translation>
    </message>
</context>
<context>
    <name>currency_rate</name>
    <message>
        <source>Exchange rate</source>
        <translation>Exchange rate</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Exchange rates</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
</context>
<context>
    <name>device</name>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entity</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Leads to</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>In the search</source>
        <translation>In the search</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
</context>
<context>
    <name>inbox_item</name>
    <message>
        <source>Inbox item</source>
        <translation>Inbox item</translation>
    </message>
    <message>
        <source>Inbox items</source>
        <translation>Inbox items</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Theirs</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>At</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
</context>
<context>
    <name>kind</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Hidden</translation>
    </message>
</context>
<context>
    <name>lead</name>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Second family name</source>
        <translation>Second family name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Job title</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Tax id</source>
        <translation>Tax id</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source detail</source>
        <translation>Source detail</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>Estimated amount</source>
        <translation>Estimated amount</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Converted at</source>
        <translation>Converted at</translation>
    </message>
    <message>
        <source>Became account</source>
        <translation>Became account</translation>
    </message>
    <message>
        <source>Became contact</source>
        <translation>Became contact</translation>
    </message>
    <message>
        <source>Became opportunity</source>
        <translation>Became opportunity</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>“%1” is not a number</source>
        <translation>“%1” is not a number</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it like 2026-11-23</source>
        <translation>“%1” is not a date; write it like 2026-11-23</translation>
    </message>
    <message>
        <source>“%1” is not a date and time; write it like 2026-11-23T08:11:00Z</source>
        <translation>“%1” is not a date and time; write it like 2026-11-23T08:11:00Z</translation>
    </message>
    <message>
        <source>“%1” is not an amount; write it like 1250.50 EUR</source>
        <translation>“%1” is not an amount; write it like 1250.50 EUR</translation>
    </message>
    <message>
        <source>“%1” is not a phone number; write it with its country, like +34 912 345 678</source>
        <translation>“%1” is not a phone number; write it with its country, like +34 912 345 678</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address</source>
        <translation>“%1” is not an e-mail address</translation>
    </message>
    <message>
        <source>“%1” is not a web address</source>
        <translation>“%1” is not a web address</translation>
    </message>
    <message>
        <source>“%1” is not a valid tax id: its check character does not fit</source>
        <translation>“%1” is not a valid tax id: its check character does not fit</translation>
    </message>
    <message>
        <source>“%1” is not an id; copy it from a list or from a search</source>
        <translation>“%1” is not an id; copy it from a list or from a search</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no; write true or false</source>
        <translation>“%1” is neither yes nor no; write true or false</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices</source>
        <translation>“%1” is not one of the choices</translation>
    </message>
    <message>
        <source>“%1” names no known currency; write the amount with its code, like 1250.50 EUR</source>
        <translation>“%1” names no known currency; write the amount with its code, like 1250.50 EUR</translation>
    </message>
    <message>
        <source>“%1” has more decimals than fit; round it</source>
        <translation>“%1” has more decimals than fit; round it</translation>
    </message>
    <message>
        <source>“%1” is out of range</source>
        <translation>“%1” is out of range</translation>
    </message>
    <message>
        <source>the text is too long; shorten it</source>
        <translation>the text is too long; shorten it</translation>
    </message>
    <message>
        <source>a value is required</source>
        <translation>a value is required</translation>
    </message>
    <message>
        <source>this is computed and cannot be set</source>
        <translation>this is computed and cannot be set</translation>
    </message>
    <message>
        <source>“%1” fits more than one record; name it by its id</source>
        <translation>“%1” fits more than one record; name it by its id</translation>
    </message>
    <message>
        <source>there is no “%1”</source>
        <translation>there is no “%1”</translation>
    </message>
    <message>
        <source>“%1” is there already</source>
        <translation>“%1” is there already</translation>
    </message>
    <message>
        <source>the value has changed since it was read; look at it again</source>
        <translation>the value has changed since it was read; look at it again</translation>
    </message>
    <message>
        <source>“%1” cannot be taken</source>
        <translation>“%1” cannot be taken</translation>
    </message>
    <message>
        <source>There is no command “%1”</source>
        <translation>There is no command “%1”</translation>
    </message>
    <message>
        <source>There is no option “%1”</source>
        <translation>There is no option “%1”</translation>
    </message>
    <message>
        <source>There is no entity “%1”</source>
        <translation>There is no entity “%1”</translation>
    </message>
    <message>
        <source>There is no field “%1”</source>
        <translation>There is no field “%1”</translation>
    </message>
    <message>
        <source>“%1” cannot be read; check how it is written</source>
        <translation>“%1” cannot be read; check how it is written</translation>
    </message>
    <message>
        <source>“%1” was not found</source>
        <translation>“%1” was not found</translation>
    </message>
    <message>
        <source>“%1” may not be changed by hand</source>
        <translation>“%1” may not be changed by hand</translation>
    </message>
    <message>
        <source>Stopped; what was done until then is kept</source>
        <translation>Stopped; what was done until then is kept</translation>
    </message>
    <message>
        <source>There is no connection; the work is kept and sent later</source>
        <translation>There is no connection; the work is kept and sent later</translation>
    </message>
    <message>
        <source>This is too much for one transaction; divide it</source>
        <translation>This is too much for one transaction; divide it</translation>
    </message>
    <message>
        <source>“%1” cannot be read; check that it is there and may be read</source>
        <translation>“%1” cannot be read; check that it is there and may be read</translation>
    </message>
    <message>
        <source>“%1” cannot be written; check the folder and its rights</source>
        <translation>“%1” cannot be written; check the folder and its rights</translation>
    </message>
    <message>
        <source>The disk is full and nothing was saved; make room and try again</source>
        <translation>The disk is full and nothing was saved; make room and try again</translation>
    </message>
    <message>
        <source>The profile&apos;s folder is read-only and nothing was saved; allow writing there or choose another profile</source>
        <translation>The profile&apos;s folder is read-only and nothing was saved; allow writing there or choose another profile</translation>
    </message>
    <message>
        <source>The profile&apos;s store is damaged; put a backup in its place</source>
        <translation>The profile&apos;s store is damaged; put a backup in its place</translation>
    </message>
    <message>
        <source>The profile was made by a newer version of Trato and was left untouched; install that version</source>
        <translation>The profile was made by a newer version of Trato and was left untouched; install that version</translation>
    </message>
    <message>
        <source>Another program is using the profile; try again in a moment</source>
        <translation>Another program is using the profile; try again in a moment</translation>
    </message>
    <message>
        <source>The store could not be used and nothing was saved; run “trato-cli check”</source>
        <translation>The store could not be used and nothing was saved; run “trato-cli check”</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>a sentence and a question behind it</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 or %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Did you mean %1?</translation>
    </message>
    <message>
        <source>%1 has no field “%2”</source>
        <translation>%1 has no field “%2”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a field&apos;s name and what is wrong with its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; there are: %2.</source>
        <translation>%1; there are: %2.</translation>
    </message>
    <message>
        <source>The file has no column “%1”</source>
        <translation>The file has no column “%1”</translation>
    </message>
</context>
<context>
    <name>opportunity</name>
    <message>
        <source>Opportunity</source>
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Opportunities</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Draft number</source>
        <translation>Draft number</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probability</translation>
    </message>
    <message>
        <source>Probability set by hand</source>
        <translation>Probability set by hand</translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation>Loss reason</translation>
    </message>
    <message>
        <source>Loss note</source>
        <translation>Loss note</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Expected close</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Competitor</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>In this stage since</source>
        <translation>In this stage since</translation>
    </message>
</context>
<context>
    <name>order</name>
    <message>
        <source>Sales order</source>
        <translation>Sales order</translation>
    </message>
    <message>
        <source>Sales orders</source>
        <translation>Sales orders</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Draft number</source>
        <translation>Draft number</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>Order date</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Price list</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>Delivery date</translation>
    </message>
    <message>
        <source>Shipping address</source>
        <translation>Shipping address</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>order_line</name>
    <message>
        <source>Order line</source>
        <translation>Order line</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Order lines</translation>
    </message>
    <message>
        <source>Sales order</source>
        <translation>Sales order</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Unit price</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Tax</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>part</name>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entity</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Second family name</source>
        <translation>Second family name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>File name</translation>
    </message>
</context>
<context>
    <name>party_identifier</name>
    <message>
        <source>Tax identifier</source>
        <translation>Tax identifier</translation>
    </message>
    <message>
        <source>Tax identifiers</source>
        <translation>Tax identifiers</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Verified at</source>
        <translation>Verified at</translation>
    </message>
</context>
<context>
    <name>pipeline</name>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
</context>
<context>
    <name>price_item</name>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prices</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Price list</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>From quantity</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Discount</translation>
    </message>
</context>
<context>
    <name>price_list</name>
    <message>
        <source>Price list</source>
        <translation>Price list</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>Price lists</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valid to</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
</context>
<context>
    <name>product</name>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>List price</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Tax class</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Specification</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Supplier</translation>
    </message>
</context>
<context>
    <name>role</name>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
</context>
<context>
    <name>role_right</name>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rights</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entity</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Give away</source>
        <translation>Give away</translation>
    </message>
</context>
<context>
    <name>saved_view</name>
    <message>
        <source>Saved view</source>
        <translation>Saved view</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Saved views</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entity</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Shared</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a field and one of its parts: &quot;Address: City&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>stage</name>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probability</translation>
    </message>
    <message>
        <source>Days until stalled</source>
        <translation>Days until stalled</translation>
    </message>
    <message>
        <source>Fields asked for</source>
        <translation>Fields asked for</translation>
    </message>
    <message>
        <source>May go back while open</source>
        <translation>May go back while open</translation>
    </message>
    <message>
        <source>May be reopened</source>
        <translation>May be reopened</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
</context>
<context>
    <name>tag</name>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
</context>
<context>
    <name>team</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
</context>
<context>
    <name>user</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
</context>
</TS>
