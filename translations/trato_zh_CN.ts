<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Cli</name>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Trato keeps customers, deals and cases on this computer. This is its command line.</source>
        <translation>Trato 在本机上管理客户、商机和工单。这是它的命令行。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Exit code: 0 done; 1 refused or not found; 2 not understood; 3 no connection; 4 full disk, read-only or damaged store.</source>
        <translation>退出码：0 完成；1 被拒绝或未找到；2 无法理解；3 无连接；4 磁盘已满、只读或数据库损坏。</translation>
    </message>
    <message>
        <source>Line %1 is no JSON object; write one operation a line.</source>
        <translation>第 %1 行不是 JSON 对象；每行写一个操作。</translation>
    </message>
    <message>
        <source>Line %1 begins a group inside another; commit the first one before.</source>
        <translation>第 %1 行在一组操作中又开始了一组；应先提交前一组。</translation>
    </message>
    <message>
        <source>Line %1 commits a group that was not begun.</source>
        <translation>第 %1 行提交了并未开始的一组操作。</translation>
    </message>
    <message>
        <source>Nothing of the group was done, because line %1 was refused.</source>
        <translation>第 %1 行被拒绝，因此整组操作均未执行。</translation>
    </message>
    <message>
        <source>The input ended inside a group; nothing of that group was done.</source>
        <translation>输入在一组操作中途结束；该组操作均未执行。</translation>
    </message>
    <message>
        <source>Records written:</source>
        <translation>已写出记录：</translation>
    </message>
    <message>
        <source>%1 works alone: this profile has joined no server.</source>
        <translation>%1 独立工作：此配置文件夹未加入任何服务器。</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>配置文件夹：%1</translation>
    </message>
    <message>
        <source>Kept for a server: %1</source>
        <translation>留待服务器的操作：%1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Taken back: %1. Kept, since changed later: %2.</source>
        <translation>已撤回：%1。因之后有变更而保留：%2。</translation>
    </message>
    <message>
        <source>Name a command; “trato-cli --help” lists them.</source>
        <translation>需要一个命令；“trato-cli --help”会列出全部命令。</translation>
    </message>
    <message>
        <source>The option “%1” needs a value behind it.</source>
        <translation>选项“%1”后面需要一个值。</translation>
    </message>
    <message>
        <source>%1 “trato-cli --help” lists what there is.</source>
        <translation>%1“trato-cli --help”会列出全部内容。</translation>
    </message>
    <message>
        <source>Standard output could not be written; make room there and try again.</source>
        <translation>无法写入标准输出；腾出空间后再试。</translation>
    </message>
    <message>
        <source>Trato %1, free software under the GNU GPL 3 or later</source>
        <translation>Trato %1，遵循 GNU GPL 第 3 版或更高版本的自由软件</translation>
    </message>
    <message>
        <source>A new profile was made in %1.</source>
        <translation>已在 %1 创建新的配置文件夹。</translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation>在标准输出上给出一个 JSON 文档</translation>
    </message>
    <message>
        <source>en, zh_CN or es</source>
        <translation>en、zh_CN 或 es</translation>
    </message>
    <message>
        <source>this help; behind a command, that of the command</source>
        <translation>显示此帮助；放在命令后面则显示该命令的帮助</translation>
    </message>
    <message>
        <source>the version of the program</source>
        <translation>程序版本</translation>
    </message>
    <message>
        <source>only these: &apos;address.city = &quot;Vigo&quot; and phone is not empty&apos;</source>
        <translation>只要这些：&apos;address.city = &quot;Vigo&quot; and phone is not empty&apos;</translation>
    </message>
    <message>
        <source>order by fields; - for the greatest first</source>
        <translation>按字段排序；- 表示从大到小</translation>
    </message>
    <message>
        <source>these columns; also of referred records: account.name</source>
        <translation>这些列；也可取所引用记录的字段：account.name</translation>
    </message>
    <message>
        <source>F=V gives field F the value V, F= empties it; parts as address.city=Vigo, tags as tags=a,b. A reference is named by its id or by its exact title, a choice by its key. “trato-cli fields ENTITY” lists the fields.</source>
        <translation>F=V 把字段 F 设为值 V，F= 清空该字段；部分如 address.city=Vigo，标签如 tags=a,b。引用用标识或准确标题表示，选项用键表示。“trato-cli fields ENTITY”列出全部字段。</translation>
    </message>
    <message>
        <source>who works here, and what waits to be sent</source>
        <translation>谁在此工作，以及哪些内容等待发送</translation>
    </message>
    <message>
        <source>the kinds of records there are</source>
        <translation>有哪些种类的记录</translation>
    </message>
    <message>
        <source>the fields of a kind of record</source>
        <translation>某种记录的字段</translation>
    </message>
    <message>
        <source>records as rows</source>
        <translation>以行列出记录</translation>
    </message>
    <message>
        <source>at most N rows</source>
        <translation>最多 N 行</translation>
    </message>
    <message>
        <source>one record with all its fields</source>
        <translation>一条记录及其全部字段</translation>
    </message>
    <message>
        <source>what changed in a record, when and by whom</source>
        <translation>一条记录改了什么、何时、由谁</translation>
    </message>
    <message>
        <source>records in which all these words stand, newest first</source>
        <translation>含有全部这些词的记录，最新的在前</translation>
    </message>
    <message>
        <source>makes a record and prints its id</source>
        <translation>新建一条记录并输出其标识</translation>
    </message>
    <message>
        <source>changes fields of a record</source>
        <translation>修改一条记录的字段</translation>
    </message>
    <message>
        <source>deletes a record, with its parts</source>
        <translation>删除一条记录及其所属部分</translation>
    </message>
    <message>
        <source>brings a deleted record back, with its parts</source>
        <translation>恢复已删除的记录及其所属部分</translation>
    </message>
    <message>
        <source>takes an act back, keeping what others changed since</source>
        <translation>撤回一次操作，保留他人之后的修改</translation>
    </message>
    <message>
        <source>“trato-cli history” and “trato-cli import” name the action.</source>
        <translation>“trato-cli history”和“trato-cli import”会给出操作的标识。</translation>
    </message>
    <message>
        <source>reads operations from standard input, one a line, and answers each</source>
        <translation>从标准输入逐行读取操作，并逐行应答</translation>
    </message>
    <message>
        <source>A line is {&quot;op&quot;:&quot;create&quot;|&quot;set&quot;|&quot;delete&quot;|&quot;restore&quot;,&quot;entity&quot;:…,&quot;id&quot;:…,&quot;values&quot;:{…}}; create makes an id where none is given. Lines between {&quot;op&quot;:&quot;begin&quot;} and {&quot;op&quot;:&quot;commit&quot;} are one transaction: they are answered as they are read, and the answer to commit says whether all of them were done or none.</source>
        <translation>每行形如 {&quot;op&quot;:&quot;create&quot;|&quot;set&quot;|&quot;delete&quot;|&quot;restore&quot;,&quot;entity&quot;:…,&quot;id&quot;:…,&quot;values&quot;:{…}}；create 未给出标识时会自动生成。{&quot;op&quot;:&quot;begin&quot;} 与 {&quot;op&quot;:&quot;commit&quot;} 之间的行为一个事务：读到即应答，commit 的应答说明全部已执行还是全部未执行。</translation>
    </message>
    <message>
        <source>takes the rows of a CSV file; refused ones go to a file beside it</source>
        <translation>导入 CSV 文件的行；被拒绝的行写入旁边的文件</translation>
    </message>
    <message>
        <source>HOW is one of fraction, given-family, family-given, not, round, a currency code or a date pattern.</source>
        <translation>HOW 为 fraction、given-family、family-given、not、round、货币代码或日期格式之一。</translation>
    </message>
    <message>
        <source>the kind of record that a row is</source>
        <translation>每一行是哪种记录</translation>
    </message>
    <message>
        <source>which field a column fills; may be given often</source>
        <translation>某列填入哪个字段；可多次给出</translation>
    </message>
    <message>
        <source>update the record that has the same value here</source>
        <translation>更新此字段值相同的记录</translation>
    </message>
    <message>
        <source>an empty cell empties the field of a matched record</source>
        <translation>空单元格会清空匹配记录的字段</translation>
    </message>
    <message>
        <source>a value for every row; may be given often</source>
        <translation>给每一行的值；可多次给出</translation>
    </message>
    <message>
        <source>cells with this text are empty</source>
        <translation>含此文字的单元格视为空</translation>
    </message>
    <message>
        <source>UTF-8, UTF-16, GB18030 or Windows-1252; found where not given</source>
        <translation>UTF-8、UTF-16、GB18030 或 Windows-1252；未给出则自动识别</translation>
    </message>
    <message>
        <source>what stands between cells; found where not given</source>
        <translation>单元格之间的分隔符；未给出则自动识别</translation>
    </message>
    <message>
        <source>only says what would be done</source>
        <translation>只说明将会做什么</translation>
    </message>
    <message>
        <source>writes records into a CSV file</source>
        <translation>把记录写入 CSV 文件</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>the whole profile, a record a line</source>
        <translation>整个配置文件夹的内容，每行一条记录</translation>
    </message>
    <message>
        <source>a copy that opens as a profile; others may go on working</source>
        <translation>可作为配置文件夹打开的副本；其他程序可继续工作</translation>
    </message>
    <message>
        <source>compares everything computed with the records</source>
        <translation>核对所有计算值与记录</translation>
    </message>
    <message>
        <source>writes anew what is wrong</source>
        <translation>重写有误的内容</translation>
    </message>
    <message>
        <source>A copy was made in %1.</source>
        <translation>已在 %1 生成副本。</translation>
    </message>
    <message>
        <source>Records checked:</source>
        <translation>已检查记录：</translation>
    </message>
    <message>
        <source>Records checked: %1</source>
        <translation>已检查记录：%1</translation>
    </message>
    <message>
        <source>Records with a wrong computed value: %1</source>
        <translation>计算值有误的记录：%1</translation>
    </message>
    <message>
        <source>The search index does not fit the records.</source>
        <translation>搜索索引与记录不一致。</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>All was repaired.</source>
        <translation>已全部修复。</translation>
    </message>
    <message>
        <source>“trato-cli check --repair” puts it right.</source>
        <translation>运行“trato-cli check --repair”可修复。</translation>
    </message>
    <message>
        <source>Created: %1. Updated: %2. Skipped: %3. Refused: %4.</source>
        <translation>新建：%1。更新：%2。跳过：%3。拒绝：%4。</translation>
    </message>
    <message>
        <source>The refused rows are in %1, with the reasons.</source>
        <translation>被拒绝的行及原因在 %1 中。</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>操作：%1</translation>
    </message>
    <message>
        <source>Read:</source>
        <translation>已读取：</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
    <message>
        <source>The option “%1” is required; “trato-cli %2 --help” says how.</source>
        <translation>缺少选项“%1”；“trato-cli %2 --help”说明写法。</translation>
    </message>
    <message>
        <source>“--limit” needs a whole number, like 20.</source>
        <translation>“--limit”需要一个整数，例如 20。</translation>
    </message>
    <message>
        <source>“%1” is not one value; name a field of the record or of one that it refers to.</source>
        <translation>“%1”不是单个值；应写该记录或其所引用记录的字段。</translation>
    </message>
    <message>
        <source>the day from which dates such as @-12 in the file are counted</source>
        <translation>文件中 @-12 之类日期的起算日</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was kept.</source>
        <translation>这是试运行：未保存任何内容。</translation>
    </message>
    <message>
        <source>Taken back:</source>
        <translation>已撤回：</translation>
    </message>
    <message>
        <source>Stopped before the end; nothing was changed.</source>
        <translation>未完成即已停止；未作任何更改。</translation>
    </message>
    <message>
        <source>The profile cannot be opened, because its folder is read-only; allow writing there or choose another profile.</source>
        <translation>配置文件夹是只读的，无法打开配置；允许写入或另选配置文件夹。</translation>
    </message>
    <message>
        <source>Records that lists would show wrongly: %1</source>
        <translation>列表中会显示错误的记录：%1</translation>
    </message>
    <message>
        <source>Not used, for no field is called so: %1.</source>
        <translation>未使用的列（没有同名字段）：%1。</translation>
    </message>
    <message>
        <source>the folder of the profile; without it: ~/.local/share/trato/default</source>
        <translation>配置文件夹的路径；不给出则为 ~/.local/share/trato/default</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>示例：%1</translation>
    </message>
    <message>
        <source>“trato-cli COMMAND --help” explains a command.</source>
        <translation>“trato-cli COMMAND --help”说明某个命令的用法。</translation>
    </message>
    <message>
        <source>Line %1 has no operation “%2”; there are: %3.</source>
        <translation>第 %1 行的操作“%2”不存在；可用：%3。</translation>
    </message>
    <message>
        <source>“values” in line %1 is no JSON object like {&quot;name&quot;:&quot;Vigo&quot;}.</source>
        <translation>第 %1 行的“values”不是 JSON 对象，应如 {&quot;name&quot;:&quot;Vigo&quot;}。</translation>
    </message>
    <message>
        <source>“%1” is written like this: %2 (“trato-cli %1 --help” says more).</source>
        <translation>“%1”的写法是：%2（详见“trato-cli %1 --help”）。</translation>
    </message>
    <message>
        <source>There is no language “%1”; there are: %2.</source>
        <translation>没有语言“%1”；可用：%2。</translation>
    </message>
    <message>
        <source>There is no profile in %1 yet; the first “create”, “apply” or “import” makes it.</source>
        <translation>%1 中还没有配置文件夹；第一次执行“create”、“apply”或“import”时会创建它。</translation>
    </message>
    <message>
        <source>“%1” gives no field a value; write it like name=Vigo, the field first.</source>
        <translation>“%1”没有给字段赋值；写法如 name=Vigo，字段在前。</translation>
    </message>
    <message>
        <source>Bringing the store up to date:</source>
        <translation>正在更新数据存储：</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>how many there are of each: stage, owner, close_date:month</source>
        <translation>各有多少条：stage、owner、close_date:month</translation>
    </message>
    <message>
        <source>what these fields add up to</source>
        <translation>这些字段的合计</translation>
    </message>
    <message>
        <source>Read as %1, with tabs between the cells.</source>
        <translation>按 %1 编码读取，单元格以制表符分隔。</translation>
    </message>
    <message>
        <source>Read as %1, with “%2” between the cells.</source>
        <translation>按 %1 编码读取，单元格以“%2”分隔。</translation>
    </message>
</context>
<context>
    <name>account</name>
    <message>
        <source>Account</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>上级公司</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>法定名称</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>年收入</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Tax id</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>客户来源</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>营销活动</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>信用额度</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>付款条件</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系时间</translation>
    </message>
</context>
<context>
    <name>account_contact</name>
    <message>
        <source>Account role</source>
        <translation>客户关系</translation>
    </message>
    <message>
        <source>Account roles</source>
        <translation>客户关系</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>主要</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>离职日期</translation>
    </message>
</context>
<context>
    <name>act</name>
    <message>
        <source>Apply</source>
        <translation>批量执行</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>action</name>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>数量统计</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>About</source>
        <translation>相关记录</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Follow up at</source>
        <translation>下次跟进时间</translation>
    </message>
    <message>
        <source>Reminder before</source>
        <translation>提前提醒</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>完成时间</translation>
    </message>
</context>
<context>
    <name>address</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签名</translation>
    </message>
</context>
<context>
    <name>branch</name>
    <message>
        <source>Branch</source>
        <translation>分支机构</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>分支机构</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
</context>
<context>
    <name>campaign</name>
    <message>
        <source>Campaign</source>
        <translation>营销活动</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>营销活动</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Expected cost</source>
        <translation>预计费用</translation>
    </message>
    <message>
        <source>Actual cost</source>
        <translation>实际费用</translation>
    </message>
    <message>
        <source>Expected revenue</source>
        <translation>预计收入</translation>
    </message>
    <message>
        <source>Expected response</source>
        <translation>预计响应率</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Parent campaign</source>
        <translation>上级营销活动</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
</context>
<context>
    <name>case</name>
    <message>
        <source>Case</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Draft number</source>
        <translation>草稿编号</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解决方案</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Serial or lot</source>
        <translation>序列号或批号</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
</context>
<context>
    <name>case_update</name>
    <message>
        <source>Case update</source>
        <translation>工单进展</translation>
    </message>
    <message>
        <source>Case updates</source>
        <translation>工单进展</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Name of the action</source>
        <translation>操作名称</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>tag added</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>tag removed</source>
        <translation>移除标签</translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>Choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签名</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
</context>
<context>
    <name>common</name>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支机构</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>创建人</translation>
    </message>
    <message>
        <source>Modified at</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Modified by</source>
        <translation>修改人</translation>
    </message>
    <message>
        <source>Deleted at</source>
        <translation>删除时间</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>删除人</translation>
    </message>
    <message>
        <source>Created in</source>
        <translation>创建于操作</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>外部编号</translation>
    </message>
    <message>
        <source>Sort key</source>
        <translation>排序键</translation>
    </message>
</context>
<context>
    <name>company</name>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>公司名称</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Week starts on</source>
        <translation>每周起始日</translation>
    </message>
    <message>
        <source>Fiscal year starts in</source>
        <translation>财年起始月</translation>
    </message>
</context>
<context>
    <name>contact</name>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Second family name</source>
        <translation>第二姓氏</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>中间名</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>请勿致电</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>客户来源</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
</context>
<context>
    <name>contact_point</name>
    <message>
        <source>Contact point</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Contact points</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Normalised</source>
        <translation>规范形式</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签名</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>已退订</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>无效</translation>
    </message>
</context>
<context>
    <name>currency_rate</name>
    <message>
        <source>Exchange rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>In</source>
        <translation>折算货币</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>汇率值</translation>
    </message>
</context>
<context>
    <name>device</name>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签名</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>指向</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>In the search</source>
        <translation>参与搜索</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>a closing quote is expected, and \ only before &quot; or \</source>
        <translation>此处应有右引号，且 \ 只能写在 &quot; 或 \ 之前</translation>
    </message>
    <message>
        <source>&apos;and&apos;, &apos;or&apos; or the end is expected</source>
        <translation>此处应为 and、or 或结尾</translation>
    </message>
    <message>
        <source>a filter less deep is expected</source>
        <translation>筛选条件嵌套过深</translation>
    </message>
    <message>
        <source>&apos;and&apos;, &apos;or&apos; or &apos;)&apos; is expected</source>
        <translation>此处应为 and、or 或 )</translation>
    </message>
    <message>
        <source>a field is expected</source>
        <translation>此处应为字段</translation>
    </message>
    <message>
        <source>a comparison is expected</source>
        <translation>此处应为比较，如 =、&lt; 或 ~</translation>
    </message>
    <message>
        <source>a comparison is expected: &apos;is empty&apos; is not for records that refer here</source>
        <translation>此处应为比较：is empty 不能用于引用此处的记录</translation>
    </message>
    <message>
        <source>&apos;empty&apos; is expected</source>
        <translation>此处应为 empty</translation>
    </message>
    <message>
        <source>&apos;(&apos; is expected</source>
        <translation>此处应为 (</translation>
    </message>
    <message>
        <source>&apos;,&apos; or &apos;)&apos; is expected</source>
        <translation>此处应为逗号或 )</translation>
    </message>
    <message>
        <source>a text is expected: &apos;is empty&apos; says it</source>
        <translation>此处应为文本；空值请用 is empty 表示</translation>
    </message>
    <message>
        <source>a value is expected</source>
        <translation>此处应为值</translation>
    </message>
    <message>
        <source>fewer values are expected</source>
        <translation>值过多</translation>
    </message>
    <message>
        <source>too long a path</source>
        <translation>字段路径过长</translation>
    </message>
    <message>
        <source>a field in whose values one is before another is expected</source>
        <translation>此处应为值有先后之分的字段</translation>
    </message>
    <message>
        <source>an id is equal or not</source>
        <translation>标识只能比较是否相等</translation>
    </message>
    <message>
        <source>a reference is equal or not</source>
        <translation>引用只能比较是否相等</translation>
    </message>
    <message>
        <source>a time holds no text</source>
        <translation>时间不能按文本比较</translation>
    </message>
    <message>
        <source>a number holds no text</source>
        <translation>数字不能按文本比较</translation>
    </message>
    <message>
        <source>“%1” cannot be asked: %2.</source>
        <translation>无法查询“%1”：%2。</translation>
    </message>
    <message>
        <source>The filter ends too early: %1.</source>
        <translation>筛选条件不完整：%1。</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1, “%2”: %3.</source>
        <translation>从第 %1 个字符“%2”起无法理解筛选条件：%3。</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>The file is empty; its first line must hold the headings.</source>
        <translation>文件是空的；第一行必须是列标题。</translation>
    </message>
    <message>
        <source>The file is no CSV that can be read: in the row that begins in line %1 a quote is not closed, or stands inside a cell.</source>
        <translation>无法按 CSV 读取文件：从第 %1 行开始的一行中，引号没有闭合，或出现在单元格中间。</translation>
    </message>
    <message>
        <source>The heading “%1” stands twice in the file; rename one of them.</source>
        <translation>文件中列标题“%1”出现了两次；请改掉其中一个。</translation>
    </message>
    <message>
        <source>No heading of the file is a field of %1: %2; name the fields with --map COLUMN=FIELD.</source>
        <translation>文件的列标题都不是%1的字段：%2；用 --map COLUMN=FIELD 指定字段。</translation>
    </message>
    <message>
        <source>The file has no column “%1”; it has: %2.</source>
        <translation>文件中没有列“%1”；现有：%2。</translation>
    </message>
    <message>
        <source>The file is text in no encoding that could be found; name one with --encoding: %1.</source>
        <translation>无法识别文件的编码；用 --encoding 指定：%1。</translation>
    </message>
    <message>
        <source>The file cannot be read as “%1”; name its encoding with --encoding: %2.</source>
        <translation>无法按“%1”读取文件；用 --encoding 指定其编码：%2。</translation>
    </message>
    <message>
        <source>“%1” maps no column; write it like &apos;Firm=name&apos;, the column first.</source>
        <translation>“%1”没有对应任何列；写法如 &apos;Firm=name&apos;，列在前。</translation>
    </message>
    <message>
        <source>The field “%1” cannot be read by “%2”.</source>
        <translation>字段“%1”不能按“%2”读取。</translation>
    </message>
    <message>
        <source>“%1” is no way to read a column; there are: fraction, given-family, family-given, not, round, a currency code or a date pattern.</source>
        <translation>“%1”不是读取列的方式；可用：fraction、given-family、family-given、not、round、货币代码或日期格式。</translation>
    </message>
    <message>
        <source>“%1” gives no field a value; write it like &apos;type=customer&apos;.</source>
        <translation>“%1”没有给字段赋值；写法如 &apos;type=customer&apos;。</translation>
    </message>
    <message>
        <source>No column of the file fills “%1”, by which records were to be found; map one to it.</source>
        <translation>要按“%1”查找记录，但文件中没有列填入该字段；用 --map 指定一列。</translation>
    </message>
    <message>
        <source>“%1” cannot stand between cells; one sign can, like: %2.</source>
        <translation>“%1”不能作为分隔符；应为单个符号，如：%2。</translation>
    </message>
</context>
<context>
    <name>inbox_item</name>
    <message>
        <source>Inbox item</source>
        <translation>待处理项</translation>
    </message>
    <message>
        <source>Inbox items</source>
        <translation>待处理项</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的值</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方的值</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>数据内容</translation>
    </message>
</context>
<context>
    <name>kind</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
</context>
<context>
    <name>lead</name>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Second family name</source>
        <translation>第二姓氏</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Tax id</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评级</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>客户来源</translation>
    </message>
    <message>
        <source>Source detail</source>
        <translation>来源详情</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>营销活动</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Estimated amount</source>
        <translation>预估金额</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Converted at</source>
        <translation>转化时间</translation>
    </message>
    <message>
        <source>Became account</source>
        <translation>转化为客户</translation>
    </message>
    <message>
        <source>Became contact</source>
        <translation>转化为联系人</translation>
    </message>
    <message>
        <source>Became opportunity</source>
        <translation>转化为商机</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>“%1” is not a number</source>
        <translation>“%1”不是数字</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it like 2026-11-23</source>
        <translation>“%1”不是日期；写法如 2026-11-23</translation>
    </message>
    <message>
        <source>“%1” is not a date and time; write it like 2026-11-23T08:11:00Z</source>
        <translation>“%1”不是日期时间；写法如 2026-11-23T08:11:00Z</translation>
    </message>
    <message>
        <source>“%1” is not an amount; write it like 1250.50 EUR</source>
        <translation>“%1”不是金额；写法如 1250.50 CNY</translation>
    </message>
    <message>
        <source>“%1” is not a phone number; write it with its country, like +34 912 345 678</source>
        <translation>“%1”不是电话号码；写法含国家区号，如 +86 10 6552 9988</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address</source>
        <translation>“%1”不是电子邮箱地址</translation>
    </message>
    <message>
        <source>“%1” is not a web address</source>
        <translation>“%1”不是网址</translation>
    </message>
    <message>
        <source>“%1” is not a valid tax id: its check character does not fit</source>
        <translation>“%1”不是有效的税号：校验位不符</translation>
    </message>
    <message>
        <source>“%1” is not an id; copy it from a list or from a search</source>
        <translation>“%1”不是标识；可从列表或搜索结果中复制</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no; write true or false</source>
        <translation>“%1”既不是“是”也不是“否”；写 true 或 false</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices</source>
        <translation>“%1”不在选项之中</translation>
    </message>
    <message>
        <source>“%1” names no known currency; write the amount with its code, like 1250.50 EUR</source>
        <translation>“%1”没有已知的货币；写金额时带上代码，如 1250.50 CNY</translation>
    </message>
    <message>
        <source>“%1” has more decimals than fit; round it</source>
        <translation>“%1”的小数位过多；四舍五入后再填</translation>
    </message>
    <message>
        <source>“%1” is out of range</source>
        <translation>“%1”超出范围</translation>
    </message>
    <message>
        <source>the text is too long; shorten it</source>
        <translation>文字过长；应缩短</translation>
    </message>
    <message>
        <source>a value is required</source>
        <translation>必须填写</translation>
    </message>
    <message>
        <source>this is computed and cannot be set</source>
        <translation>此值由系统计算，不能设置</translation>
    </message>
    <message>
        <source>“%1” fits more than one record; name it by its id</source>
        <translation>“%1”对应多条记录；用标识来指定</translation>
    </message>
    <message>
        <source>there is no “%1”</source>
        <translation>没有“%1”</translation>
    </message>
    <message>
        <source>“%1” is there already</source>
        <translation>“%1”已存在</translation>
    </message>
    <message>
        <source>the value has changed since it was read; look at it again</source>
        <translation>该值在读取后已变更；重新查看</translation>
    </message>
    <message>
        <source>There is no command “%1”</source>
        <translation>没有命令“%1”</translation>
    </message>
    <message>
        <source>There is no option “%1”</source>
        <translation>没有选项“%1”</translation>
    </message>
    <message>
        <source>There is no entity “%1”</source>
        <translation>没有实体“%1”</translation>
    </message>
    <message>
        <source>There is no field “%1”</source>
        <translation>没有字段“%1”</translation>
    </message>
    <message>
        <source>“%1” cannot be read; check how it is written</source>
        <translation>无法理解“%1”；检查写法</translation>
    </message>
    <message>
        <source>“%1” was not found</source>
        <translation>未找到“%1”</translation>
    </message>
    <message>
        <source>“%1” may not be changed by hand</source>
        <translation>“%1”不能手动更改</translation>
    </message>
    <message>
        <source>Stopped; what was done until then is kept</source>
        <translation>已停止；此前完成的内容已保留</translation>
    </message>
    <message>
        <source>There is no connection; the work is kept and sent later</source>
        <translation>没有连接；内容已保存，稍后发送</translation>
    </message>
    <message>
        <source>This is too much for one transaction; divide it</source>
        <translation>一个事务容不下这么多；应拆分</translation>
    </message>
    <message>
        <source>“%1” cannot be read; check that it is there and may be read</source>
        <translation>无法读取“%1”；检查它是否存在、是否可读</translation>
    </message>
    <message>
        <source>“%1” cannot be written; check the folder and its rights</source>
        <translation>无法写入“%1”；检查文件夹及其权限</translation>
    </message>
    <message>
        <source>The disk is full and nothing was saved; make room and try again</source>
        <translation>磁盘已满，未保存任何内容；腾出空间后再试</translation>
    </message>
    <message>
        <source>The profile&apos;s folder is read-only and nothing was saved; allow writing there or choose another profile</source>
        <translation>配置文件夹是只读的，未保存任何内容；允许写入或另选配置文件夹</translation>
    </message>
    <message>
        <source>The profile&apos;s store is damaged; put a backup in its place</source>
        <translation>配置文件夹的数据库已损坏；用备份替换</translation>
    </message>
    <message>
        <source>The profile was made by a newer version of Trato and was left untouched; install that version</source>
        <translation>此配置文件夹由更新版本的 Trato 创建，未作改动；安装该版本</translation>
    </message>
    <message>
        <source>Another program is using the profile; try again in a moment</source>
        <translation>另一个程序正在使用此配置文件夹；稍后再试</translation>
    </message>
    <message>
        <source>The store could not be used and nothing was saved; run “trato-cli check”</source>
        <translation>无法使用数据库，未保存任何内容；运行“trato-cli check”</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>a sentence and a question behind it</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1或%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>是否指%1？</translation>
    </message>
    <message>
        <source>%1 has no field “%2”</source>
        <translation>%1没有字段“%2”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a field&apos;s name and what is wrong with its value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1; there are: %2.</source>
        <translation>%1；可选：%2。</translation>
    </message>
    <message>
        <source>The file has no column “%1”</source>
        <translation>文件中没有列“%1”</translation>
    </message>
    <message>
        <source>“%1” cannot be taken; check how it is written</source>
        <translation>不能接受“%1”；检查写法</translation>
    </message>
</context>
<context>
    <name>opportunity</name>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Draft number</source>
        <translation>草稿编号</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>销售管道</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>赢率</translation>
    </message>
    <message>
        <source>Probability set by hand</source>
        <translation>手动设置赢率</translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation>丢单原因</translation>
    </message>
    <message>
        <source>Loss note</source>
        <translation>丢单说明</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>预计成交日期</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>客户来源</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>营销活动</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>In this stage since</source>
        <translation>进入本阶段时间</translation>
    </message>
</context>
<context>
    <name>order</name>
    <message>
        <source>Sales order</source>
        <translation>销售订单</translation>
    </message>
    <message>
        <source>Sales orders</source>
        <translation>销售订单</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Draft number</source>
        <translation>草稿编号</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>订单日期</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>价格表</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>交货日期</translation>
    </message>
    <message>
        <source>Shipping address</source>
        <translation>收货地址</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
</context>
<context>
    <name>order_line</name>
    <message>
        <source>Order line</source>
        <translation>订单行</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>订单行</translation>
    </message>
    <message>
        <source>Sales order</source>
        <translation>销售订单</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>小计</translation>
    </message>
</context>
<context>
    <name>part</name>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>省/州</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Second family name</source>
        <translation>第二姓氏</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
</context>
<context>
    <name>party_identifier</name>
    <message>
        <source>Tax identifier</source>
        <translation>税务识别号</translation>
    </message>
    <message>
        <source>Tax identifiers</source>
        <translation>税务识别号</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Verified at</source>
        <translation>核验时间</translation>
    </message>
</context>
<context>
    <name>pipeline</name>
    <message>
        <source>Pipeline</source>
        <translation>销售管道</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>销售管道</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
</context>
<context>
    <name>price_item</name>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>价格表</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>起订数量</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
</context>
<context>
    <name>price_list</name>
    <message>
        <source>Price list</source>
        <translation>价格表</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>价格表</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>失效日期</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>启用</translation>
    </message>
</context>
<context>
    <name>product</name>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>标准价</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>税类</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>条形码</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
</context>
<context>
    <name>role</name>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
</context>
<context>
    <name>role_right</name>
    <message>
        <source>Right</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Give away</source>
        <translation>移交</translation>
    </message>
</context>
<context>
    <name>saved_view</name>
    <message>
        <source>Saved view</source>
        <translation>已保存视图</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已保存视图</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>已共享</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a field and one of its parts: &quot;Address: City&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>stage</name>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>销售管道</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>赢率</translation>
    </message>
    <message>
        <source>Days until stalled</source>
        <translation>停滞天数</translation>
    </message>
    <message>
        <source>Fields asked for</source>
        <translation>要求填写的字段</translation>
    </message>
    <message>
        <source>May go back while open</source>
        <translation>进行中可退回</translation>
    </message>
    <message>
        <source>May be reopened</source>
        <translation>可重新打开</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
</context>
<context>
    <name>tag</name>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
</context>
<context>
    <name>team</name>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支机构</translation>
    </message>
</context>
<context>
    <name>user</name>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支机构</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>启用</translation>
    </message>
</context>
</TS>
