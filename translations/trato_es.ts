<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Cli</name>
    <message>
        <source>one JSON document on standard output</source>
        <translation>un documento JSON en la salida estándar</translation>
    </message>
    <message>
        <source>en, zh_CN or es</source>
        <translation>en, zh_CN o es</translation>
    </message>
    <message>
        <source>this help; behind a command, that of the command</source>
        <translation>esta ayuda; detrás de una orden, la de esa orden</translation>
    </message>
    <message>
        <source>the version of the program</source>
        <translation>la versión del programa</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Trato keeps customers, deals and cases on this computer. This is its command line.</source>
        <translation>Trato guarda clientes, oportunidades y casos en este equipo. Esta es su línea de órdenes.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Órdenes:</translation>
    </message>
    <message>
        <source>Exit code: 0 done; 1 refused or not found; 2 not understood; 3 no connection; 4 full disk, read-only or damaged store.</source>
        <translation>Código de salida: 0 hecho; 1 rechazado o no encontrado; 2 no entendido; 3 sin conexión; 4 disco lleno, almacén de solo lectura o dañado.</translation>
    </message>
    <message>
        <source>Line %1 is no JSON object; write one operation a line.</source>
        <translation>La línea %1 no es un objeto JSON; escribir una operación por línea.</translation>
    </message>
    <message>
        <source>Line %1 begins a group inside another; commit the first one before.</source>
        <translation>La línea %1 empieza un grupo dentro de otro; confirmar antes el primero.</translation>
    </message>
    <message>
        <source>Line %1 commits a group that was not begun.</source>
        <translation>La línea %1 confirma un grupo que no se ha empezado.</translation>
    </message>
    <message>
        <source>Nothing of the group was done, because line %1 was refused.</source>
        <translation>No se ha hecho nada del grupo, porque la línea %1 se ha rechazado.</translation>
    </message>
    <message>
        <source>The input ended inside a group; nothing of that group was done.</source>
        <translation>La entrada terminó dentro de un grupo; no se ha hecho nada de ese grupo.</translation>
    </message>
    <message>
        <source>Records written:</source>
        <translation>Registros escritos:</translation>
    </message>
    <message>
        <source>only these: &apos;address.city = &quot;Vigo&quot; and phone is not empty&apos;</source>
        <translation>solo estos: &apos;address.city = &quot;Vigo&quot; and phone is not empty&apos;</translation>
    </message>
    <message>
        <source>order by fields; - for the greatest first</source>
        <translation>ordenar por campos; - para empezar por el mayor</translation>
    </message>
    <message>
        <source>these columns; also of referred records: account.name</source>
        <translation>estas columnas; también de registros enlazados: account.name</translation>
    </message>
    <message>
        <source>F=V gives field F the value V, F= empties it; parts as address.city=Vigo, tags as tags=a,b. A reference is named by its id or by its exact title, a choice by its key. “trato-cli fields ENTITY” lists the fields.</source>
        <translation>F=V da al campo F el valor V, F= lo vacía; las partes como address.city=Vigo, las etiquetas como tags=a,b. Un enlace se nombra por su identificador o por su título exacto, una opción por su clave. «trato-cli fields ENTITY» enumera los campos.</translation>
    </message>
    <message>
        <source>who works here, and what waits to be sent</source>
        <translation>quién trabaja aquí y qué espera ser enviado</translation>
    </message>
    <message>
        <source>the kinds of records there are</source>
        <translation>las clases de registros que hay</translation>
    </message>
    <message>
        <source>the fields of a kind of record</source>
        <translation>los campos de una clase de registro</translation>
    </message>
    <message>
        <source>records as rows</source>
        <translation>registros en filas</translation>
    </message>
    <message>
        <source>at most N rows</source>
        <translation>como mucho N filas</translation>
    </message>
    <message>
        <source>one record with all its fields</source>
        <translation>un registro con todos sus campos</translation>
    </message>
    <message>
        <source>what changed in a record, when and by whom</source>
        <translation>qué cambió en un registro, cuándo y por quién</translation>
    </message>
    <message>
        <source>records in which all these words stand, newest first</source>
        <translation>registros que contienen todas estas palabras, primero los más nuevos</translation>
    </message>
    <message>
        <source>makes a record and prints its id</source>
        <translation>crea un registro y muestra su identificador</translation>
    </message>
    <message>
        <source>changes fields of a record</source>
        <translation>cambia campos de un registro</translation>
    </message>
    <message>
        <source>deletes a record, with its parts</source>
        <translation>elimina un registro con sus partes</translation>
    </message>
    <message>
        <source>brings a deleted record back, with its parts</source>
        <translation>recupera un registro eliminado con sus partes</translation>
    </message>
    <message>
        <source>takes an act back, keeping what others changed since</source>
        <translation>deshace una acción y conserva lo que otros cambiaron después</translation>
    </message>
    <message>
        <source>“trato-cli history” and “trato-cli import” name the action.</source>
        <translation>«trato-cli history» y «trato-cli import» indican la acción.</translation>
    </message>
    <message>
        <source>reads operations from standard input, one a line, and answers each</source>
        <translation>lee operaciones de la entrada estándar, una por línea, y responde a cada una</translation>
    </message>
    <message>
        <source>A line is {&quot;op&quot;:&quot;create&quot;|&quot;set&quot;|&quot;delete&quot;|&quot;restore&quot;,&quot;entity&quot;:…,&quot;id&quot;:…,&quot;values&quot;:{…}}; create makes an id where none is given. Lines between {&quot;op&quot;:&quot;begin&quot;} and {&quot;op&quot;:&quot;commit&quot;} are one transaction: they are answered as they are read, and the answer to commit says whether all of them were done or none.</source>
        <translation>Una línea es {&quot;op&quot;:&quot;create&quot;|&quot;set&quot;|&quot;delete&quot;|&quot;restore&quot;,&quot;entity&quot;:…,&quot;id&quot;:…,&quot;values&quot;:{…}}; create da un identificador donde no lo hay. Las líneas entre {&quot;op&quot;:&quot;begin&quot;} y {&quot;op&quot;:&quot;commit&quot;} son una transacción: se responden al leerlas, y la respuesta a commit dice si se han hecho todas o ninguna.</translation>
    </message>
    <message>
        <source>takes the rows of a CSV file; refused ones go to a file beside it</source>
        <translation>importa las filas de un archivo CSV; las rechazadas van a un archivo junto a él</translation>
    </message>
    <message>
        <source>HOW is one of fraction, given-family, family-given, not, round, a currency code or a date pattern.</source>
        <translation>HOW es fraction, given-family, family-given, not, round, un código de moneda o un patrón de fecha.</translation>
    </message>
    <message>
        <source>the kind of record that a row is</source>
        <translation>la clase de registro que es cada fila</translation>
    </message>
    <message>
        <source>which field a column fills; may be given often</source>
        <translation>qué campo llena una columna; puede repetirse</translation>
    </message>
    <message>
        <source>update the record that has the same value here</source>
        <translation>actualizar el registro que tiene aquí el mismo valor</translation>
    </message>
    <message>
        <source>an empty cell empties the field of a matched record</source>
        <translation>una celda vacía vacía el campo del registro encontrado</translation>
    </message>
    <message>
        <source>a value for every row; may be given often</source>
        <translation>un valor para todas las filas; puede repetirse</translation>
    </message>
    <message>
        <source>cells with this text are empty</source>
        <translation>las celdas con este texto están vacías</translation>
    </message>
    <message>
        <source>UTF-8, UTF-16, GB18030 or Windows-1252; found where not given</source>
        <translation>UTF-8, UTF-16, GB18030 o Windows-1252; se averigua si no se da</translation>
    </message>
    <message>
        <source>what stands between cells; found where not given</source>
        <translation>lo que separa las celdas; se averigua si no se da</translation>
    </message>
    <message>
        <source>only says what would be done</source>
        <translation>solo dice lo que se haría</translation>
    </message>
    <message>
        <source>writes records into a CSV file</source>
        <translation>escribe registros en un archivo CSV</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>el archivo que se escribe</translation>
    </message>
    <message>
        <source>the whole profile, a record a line</source>
        <translation>el perfil entero, un registro por línea</translation>
    </message>
    <message>
        <source>a copy that opens as a profile; others may go on working</source>
        <translation>una copia que se abre como perfil; los demás pueden seguir trabajando</translation>
    </message>
    <message>
        <source>compares everything computed with the records</source>
        <translation>compara todo lo calculado con los registros</translation>
    </message>
    <message>
        <source>writes anew what is wrong</source>
        <translation>escribe de nuevo lo que está mal</translation>
    </message>
    <message>
        <source>A copy was made in %1.</source>
        <translation>Se ha hecho una copia en %1.</translation>
    </message>
    <message>
        <source>Records checked:</source>
        <translation>Registros comprobados:</translation>
    </message>
    <message>
        <source>Records checked: %1</source>
        <translation>Registros comprobados: %1</translation>
    </message>
    <message>
        <source>Records with a wrong computed value: %1</source>
        <translation>Registros con un valor calculado erróneo: %1</translation>
    </message>
    <message>
        <source>The search index does not fit the records.</source>
        <translation>El índice de búsqueda no corresponde a los registros.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Todo está bien.</translation>
    </message>
    <message>
        <source>All was repaired.</source>
        <translation>Todo se ha reparado.</translation>
    </message>
    <message>
        <source>“trato-cli check --repair” puts it right.</source>
        <translation>«trato-cli check --repair» lo corrige.</translation>
    </message>
    <message>
        <source>%1 works alone: this profile has joined no server.</source>
        <translation>%1 trabaja por su cuenta: este perfil no se ha unido a ningún servidor.</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Perfil: %1</translation>
    </message>
    <message>
        <source>Kept for a server: %1</source>
        <translation>Guardado para un servidor: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Taken back: %1. Kept, since changed later: %2.</source>
        <translation>Deshecho: %1. Conservado por haber cambiado después: %2.</translation>
    </message>
    <message>
        <source>Name a command; “trato-cli --help” lists them.</source>
        <translation>Falta una orden; «trato-cli --help» las enumera.</translation>
    </message>
    <message>
        <source>The option “%1” needs a value behind it.</source>
        <translation>La opción «%1» necesita un valor detrás.</translation>
    </message>
    <message>
        <source>%1 “trato-cli --help” lists what there is.</source>
        <translation>%1 «trato-cli --help» enumera lo que hay.</translation>
    </message>
    <message>
        <source>Standard output could not be written; make room there and try again.</source>
        <translation>No se ha podido escribir en la salida estándar; liberar espacio y repetir.</translation>
    </message>
    <message>
        <source>Trato %1, free software under the GNU GPL 3 or later</source>
        <translation>Trato %1, software libre bajo la GNU GPL 3 o posterior</translation>
    </message>
    <message>
        <source>A new profile was made in %1.</source>
        <translation>Se ha creado un perfil nuevo en %1.</translation>
    </message>
    <message>
        <source>Created: %1. Updated: %2. Skipped: %3. Refused: %4.</source>
        <translation>Creados: %1. Actualizados: %2. Omitidos: %3. Rechazados: %4.</translation>
    </message>
    <message>
        <source>The refused rows are in %1, with the reasons.</source>
        <translation>Las filas rechazadas están en %1, con los motivos.</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>Acción: %1</translation>
    </message>
    <message>
        <source>Read:</source>
        <translation>Leído:</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escritos: %1</translation>
    </message>
    <message>
        <source>The option “%1” is required; “trato-cli %2 --help” says how.</source>
        <translation>Falta la opción «%1»; «trato-cli %2 --help» lo explica.</translation>
    </message>
    <message>
        <source>“--limit” needs a whole number, like 20.</source>
        <translation>«--limit» necesita un número entero, como 20.</translation>
    </message>
    <message>
        <source>“%1” is not one value; name a field of the record or of one that it refers to.</source>
        <translation>«%1» no es un solo valor; nombrar un campo del registro o de uno que este enlace.</translation>
    </message>
    <message>
        <source>the day from which dates such as @-12 in the file are counted</source>
        <translation>el día desde el que se cuentan en el archivo fechas como @-12</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was kept.</source>
        <translation>Ha sido una simulación: no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Taken back:</source>
        <translation>Deshecho:</translation>
    </message>
    <message>
        <source>Stopped before the end; nothing was changed.</source>
        <translation>Detenido antes del final; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The profile cannot be opened, because its folder is read-only; allow writing there or choose another profile.</source>
        <translation>No se puede abrir el perfil porque su carpeta es de solo lectura; permitir la escritura o elegir otro perfil.</translation>
    </message>
    <message>
        <source>Records that lists would show wrongly: %1</source>
        <translation>Registros que las listas mostrarían mal: %1</translation>
    </message>
    <message>
        <source>Not used, for no field is called so: %1.</source>
        <translation>Sin usar, porque ningún campo se llama así: %1.</translation>
    </message>
    <message>
        <source>the folder of the profile; without it: ~/.local/share/trato/default</source>
        <translation>la carpeta del perfil; si no se da: ~/.local/share/trato/default</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Ejemplo: %1</translation>
    </message>
    <message>
        <source>“trato-cli COMMAND --help” explains a command.</source>
        <translation>«trato-cli COMMAND --help» explica una orden.</translation>
    </message>
    <message>
        <source>Line %1 has no operation “%2”; there are: %3.</source>
        <translation>La línea %1 no tiene la operación «%2»; hay: %3.</translation>
    </message>
    <message>
        <source>“values” in line %1 is no JSON object like {&quot;name&quot;:&quot;Vigo&quot;}.</source>
        <translation>«values» en la línea %1 no es un objeto JSON como {&quot;name&quot;:&quot;Vigo&quot;}.</translation>
    </message>
    <message>
        <source>“%1” is written like this: %2 (“trato-cli %1 --help” says more).</source>
        <translation>«%1» se escribe así: %2 («trato-cli %1 --help» lo explica).</translation>
    </message>
    <message>
        <source>There is no language “%1”; there are: %2.</source>
        <translation>No existe el idioma «%1»; hay: %2.</translation>
    </message>
    <message>
        <source>There is no profile in %1 yet; the first “create”, “apply” or “import” makes it.</source>
        <translation>Todavía no hay un perfil en %1; lo crea la primera orden «create», «apply» o «import».</translation>
    </message>
    <message>
        <source>“%1” gives no field a value; write it like name=Vigo, the field first.</source>
        <translation>«%1» no da valor a ningún campo; escribirlo como name=Vigo, primero el campo.</translation>
    </message>
    <message>
        <source>Bringing the store up to date:</source>
        <translation>Poniendo el almacén al día:</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>how many there are of each: stage, owner, close_date:month</source>
        <translation>cuántos hay de cada uno: stage, owner, close_date:month</translation>
    </message>
    <message>
        <source>what these fields add up to</source>
        <translation>cuánto suman estos campos</translation>
    </message>
    <message>
        <source>Read as %1, with tabs between the cells.</source>
        <translation>Leído como %1, con tabuladores entre las celdas.</translation>
    </message>
    <message>
        <source>Read as %1, with “%2” between the cells.</source>
        <translation>Leído como %1, con «%2» entre las celdas.</translation>
    </message>
</context>
<context>
    <name>account</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>Empresa matriz</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Fecha de fundación</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Razón social</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>Ingresos anuales</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Tax id</source>
        <translation>Identificación fiscal</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Límite de crédito</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Condiciones de pago</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
</context>
<context>
    <name>account_contact</name>
    <message>
        <source>Account role</source>
        <translation>Función en la cuenta</translation>
    </message>
    <message>
        <source>Account roles</source>
        <translation>Funciones en cuentas</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Fecha de salida</translation>
    </message>
</context>
<context>
    <name>act</name>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>action</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Recuento</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Relativo a</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Follow up at</source>
        <translation>Próximo seguimiento</translation>
    </message>
    <message>
        <source>Reminder before</source>
        <translation>Recordatorio previo</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Fecha de realización</translation>
    </message>
</context>
<context>
    <name>address</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
</context>
<context>
    <name>branch</name>
    <message>
        <source>Branch</source>
        <translation>Sucursal</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Sucursales</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
</context>
<context>
    <name>campaign</name>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Expected cost</source>
        <translation>Coste previsto</translation>
    </message>
    <message>
        <source>Actual cost</source>
        <translation>Coste real</translation>
    </message>
    <message>
        <source>Expected revenue</source>
        <translation>Ingresos previstos</translation>
    </message>
    <message>
        <source>Expected response</source>
        <translation>Respuesta prevista</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Parent campaign</source>
        <translation>Campaña superior</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
</context>
<context>
    <name>case</name>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Draft number</source>
        <translation>Número provisional</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Serial or lot</source>
        <translation>Número de serie o lote</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interno</translation>
    </message>
</context>
<context>
    <name>case_update</name>
    <message>
        <source>Case update</source>
        <translation>Novedad del caso</translation>
    </message>
    <message>
        <source>Case updates</source>
        <translation>Novedades de casos</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Fecha de recepción</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Name of the action</source>
        <translation>Nombre de la acción</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>recuperado</translation>
    </message>
    <message>
        <source>tag added</source>
        <translation>etiqueta añadida</translation>
    </message>
    <message>
        <source>tag removed</source>
        <translation>etiqueta quitada</translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>Choice</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirado</translation>
    </message>
</context>
<context>
    <name>common</name>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Sucursal</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Fecha de creación</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>Modified at</source>
        <translation>Fecha de modificación</translation>
    </message>
    <message>
        <source>Modified by</source>
        <translation>Modificado por</translation>
    </message>
    <message>
        <source>Deleted at</source>
        <translation>Fecha de eliminación</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>Eliminado por</translation>
    </message>
    <message>
        <source>Created in</source>
        <translation>Creado en la acción</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Id externo</translation>
    </message>
    <message>
        <source>Sort key</source>
        <translation>Clave de orden</translation>
    </message>
</context>
<context>
    <name>company</name>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Week starts on</source>
        <translation>Primer día de la semana</translation>
    </message>
    <message>
        <source>Fiscal year starts in</source>
        <translation>Inicio del ejercicio fiscal</translation>
    </message>
</context>
<context>
    <name>contact</name>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Primer apellido</translation>
    </message>
    <message>
        <source>Second family name</source>
        <translation>Segundo apellido</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>No llamar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
</context>
<context>
    <name>contact_point</name>
    <message>
        <source>Contact point</source>
        <translation>Medio de contacto</translation>
    </message>
    <message>
        <source>Contact points</source>
        <translation>Medios de contacto</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Normalised</source>
        <translation>Forma normalizada</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Dado de baja</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>No válido</translation>
    </message>
</context>
<context>
    <name>currency_rate</name>
    <message>
        <source>Exchange rate</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Tipos de cambio</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En moneda</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>device</name>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Apunta a</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>In the search</source>
        <translation>En la búsqueda</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>a closing quote is expected, and \ only before &quot; or \</source>
        <translation>se espera una comilla de cierre, y \ solo delante de &quot; o \</translation>
    </message>
    <message>
        <source>&apos;and&apos;, &apos;or&apos; or the end is expected</source>
        <translation>se espera &apos;and&apos;, &apos;or&apos; o el final</translation>
    </message>
    <message>
        <source>a filter less deep is expected</source>
        <translation>se espera un filtro con menos niveles</translation>
    </message>
    <message>
        <source>&apos;and&apos;, &apos;or&apos; or &apos;)&apos; is expected</source>
        <translation>se espera &apos;and&apos;, &apos;or&apos; o &apos;)&apos;</translation>
    </message>
    <message>
        <source>a field is expected</source>
        <translation>se espera un campo</translation>
    </message>
    <message>
        <source>a comparison is expected</source>
        <translation>se espera una comparación</translation>
    </message>
    <message>
        <source>a comparison is expected: &apos;is empty&apos; is not for records that refer here</source>
        <translation>se espera una comparación: &apos;is empty&apos; no vale para los registros que remiten aquí</translation>
    </message>
    <message>
        <source>&apos;empty&apos; is expected</source>
        <translation>se espera &apos;empty&apos;</translation>
    </message>
    <message>
        <source>&apos;(&apos; is expected</source>
        <translation>se espera &apos;(&apos;</translation>
    </message>
    <message>
        <source>&apos;,&apos; or &apos;)&apos; is expected</source>
        <translation>se espera &apos;,&apos; o &apos;)&apos;</translation>
    </message>
    <message>
        <source>a text is expected: &apos;is empty&apos; says it</source>
        <translation>se espera un texto: para lo vacío está &apos;is empty&apos;</translation>
    </message>
    <message>
        <source>a value is expected</source>
        <translation>se espera un valor</translation>
    </message>
    <message>
        <source>fewer values are expected</source>
        <translation>se esperan menos valores</translation>
    </message>
    <message>
        <source>too long a path</source>
        <translation>el camino es demasiado largo</translation>
    </message>
    <message>
        <source>a field in whose values one is before another is expected</source>
        <translation>se espera un campo cuyos valores tengan un orden</translation>
    </message>
    <message>
        <source>an id is equal or not</source>
        <translation>un identificador solo puede ser igual o distinto</translation>
    </message>
    <message>
        <source>a reference is equal or not</source>
        <translation>una referencia solo puede ser igual o distinta</translation>
    </message>
    <message>
        <source>a time holds no text</source>
        <translation>una fecha no contiene texto</translation>
    </message>
    <message>
        <source>a number holds no text</source>
        <translation>un número no contiene texto</translation>
    </message>
    <message>
        <source>“%1” cannot be asked: %2.</source>
        <translation>«%1» no se puede preguntar: %2.</translation>
    </message>
    <message>
        <source>The filter ends too early: %1.</source>
        <translation>El filtro termina demasiado pronto: %1.</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1, “%2”: %3.</source>
        <translation>El filtro no se entiende en el carácter %1, «%2»: %3.</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>The file is empty; its first line must hold the headings.</source>
        <translation>El archivo está vacío; su primera línea debe contener los encabezados.</translation>
    </message>
    <message>
        <source>The file is no CSV that can be read: in the row that begins in line %1 a quote is not closed, or stands inside a cell.</source>
        <translation>El archivo no se puede leer como CSV: en la fila que empieza en la línea %1, una comilla no está cerrada o está dentro de una celda.</translation>
    </message>
    <message>
        <source>The heading “%1” stands twice in the file; rename one of them.</source>
        <translation>El encabezado «%1» aparece dos veces en el archivo; cambiar el nombre de uno.</translation>
    </message>
    <message>
        <source>No heading of the file is a field of %1: %2; name the fields with --map COLUMN=FIELD.</source>
        <translation>Ningún encabezado del archivo es un campo de %1: %2; indicar los campos con --map COLUMN=FIELD.</translation>
    </message>
    <message>
        <source>The file has no column “%1”; it has: %2.</source>
        <translation>El archivo no tiene la columna «%1»; tiene: %2.</translation>
    </message>
    <message>
        <source>The file is text in no encoding that could be found; name one with --encoding: %1.</source>
        <translation>No se reconoce la codificación del archivo; indicarla con --encoding: %1.</translation>
    </message>
    <message>
        <source>The file cannot be read as “%1”; name its encoding with --encoding: %2.</source>
        <translation>El archivo no se puede leer como «%1»; indicar su codificación con --encoding: %2.</translation>
    </message>
    <message>
        <source>“%1” maps no column; write it like &apos;Firm=name&apos;, the column first.</source>
        <translation>«%1» no asigna ninguna columna; escribirlo como &apos;Firma=name&apos;, primero la columna.</translation>
    </message>
    <message>
        <source>The field “%1” cannot be read by “%2”.</source>
        <translation>El campo «%1» no se puede leer con «%2».</translation>
    </message>
    <message>
        <source>“%1” is no way to read a column; there are: fraction, given-family, family-given, not, round, a currency code or a date pattern.</source>
        <translation>«%1» no es una forma de leer una columna; hay: fraction, given-family, family-given, not, round, un código de moneda o un patrón de fecha.</translation>
    </message>
    <message>
        <source>“%1” gives no field a value; write it like &apos;type=customer&apos;.</source>
        <translation>«%1» no da valor a ningún campo; escribirlo como &apos;type=customer&apos;.</translation>
    </message>
    <message>
        <source>No column of the file fills “%1”, by which records were to be found; map one to it.</source>
        <translation>Ninguna columna del archivo llena «%1», por el que había que encontrar los registros; asignarle una.</translation>
    </message>
    <message>
        <source>“%1” cannot stand between cells; one sign can, like: %2.</source>
        <translation>«%1» no puede separar celdas; puede hacerlo un solo signo, como: %2.</translation>
    </message>
</context>
<context>
    <name>inbox_item</name>
    <message>
        <source>Inbox item</source>
        <translation>Elemento pendiente</translation>
    </message>
    <message>
        <source>Inbox items</source>
        <translation>Elementos pendientes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>El mío</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>El suyo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Contenido</translation>
    </message>
</context>
<context>
    <name>kind</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
</context>
<context>
    <name>lead</name>
    <message>
        <source>Lead</source>
        <translation>Cliente potencial</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Clientes potenciales</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Primer apellido</translation>
    </message>
    <message>
        <source>Second family name</source>
        <translation>Segundo apellido</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Tax id</source>
        <translation>Identificación fiscal</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Source detail</source>
        <translation>Detalle del origen</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Estimated amount</source>
        <translation>Importe estimado</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Converted at</source>
        <translation>Fecha de conversión</translation>
    </message>
    <message>
        <source>Became account</source>
        <translation>Cuenta resultante</translation>
    </message>
    <message>
        <source>Became contact</source>
        <translation>Contacto resultante</translation>
    </message>
    <message>
        <source>Became opportunity</source>
        <translation>Oportunidad resultante</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>“%1” is not a number</source>
        <translation>«%1» no es un número</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it like 2026-11-23</source>
        <translation>«%1» no es una fecha; escribirla como 2026-11-23</translation>
    </message>
    <message>
        <source>“%1” is not a date and time; write it like 2026-11-23T08:11:00Z</source>
        <translation>«%1» no es una fecha con hora; escribirla como 2026-11-23T08:11:00Z</translation>
    </message>
    <message>
        <source>“%1” is not an amount; write it like 1250.50 EUR</source>
        <translation>«%1» no es un importe; escribirlo como 1250.50 EUR</translation>
    </message>
    <message>
        <source>“%1” is not a phone number; write it with its country, like +34 912 345 678</source>
        <translation>«%1» no es un número de teléfono; escribirlo con su país, como +34 912 345 678</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address</source>
        <translation>«%1» no es una dirección de correo electrónico</translation>
    </message>
    <message>
        <source>“%1” is not a web address</source>
        <translation>«%1» no es una dirección web</translation>
    </message>
    <message>
        <source>“%1” is not a valid tax id: its check character does not fit</source>
        <translation>«%1» no es una identificación fiscal válida: su carácter de control no corresponde</translation>
    </message>
    <message>
        <source>“%1” is not an id; copy it from a list or from a search</source>
        <translation>«%1» no es un identificador; copiarlo de una lista o de una búsqueda</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no; write true or false</source>
        <translation>«%1» no es ni sí ni no; escribir true o false</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices</source>
        <translation>«%1» no está entre las opciones</translation>
    </message>
    <message>
        <source>“%1” names no known currency; write the amount with its code, like 1250.50 EUR</source>
        <translation>«%1» no lleva una moneda conocida; escribir el importe con su código, como 1250.50 EUR</translation>
    </message>
    <message>
        <source>“%1” has more decimals than fit; round it</source>
        <translation>«%1» tiene más decimales de los que caben; redondearlo</translation>
    </message>
    <message>
        <source>“%1” is out of range</source>
        <translation>«%1» está fuera de los límites</translation>
    </message>
    <message>
        <source>the text is too long; shorten it</source>
        <translation>el texto es demasiado largo; acortarlo</translation>
    </message>
    <message>
        <source>a value is required</source>
        <translation>hace falta un valor</translation>
    </message>
    <message>
        <source>this is computed and cannot be set</source>
        <translation>se calcula y no se puede fijar</translation>
    </message>
    <message>
        <source>“%1” fits more than one record; name it by its id</source>
        <translation>«%1» corresponde a más de un registro; indicarlo por su identificador</translation>
    </message>
    <message>
        <source>there is no “%1”</source>
        <translation>no existe «%1»</translation>
    </message>
    <message>
        <source>“%1” is there already</source>
        <translation>«%1» ya existe</translation>
    </message>
    <message>
        <source>the value has changed since it was read; look at it again</source>
        <translation>el valor ha cambiado desde que se leyó; volver a mirarlo</translation>
    </message>
    <message>
        <source>There is no command “%1”</source>
        <translation>No existe la orden «%1»</translation>
    </message>
    <message>
        <source>There is no option “%1”</source>
        <translation>No existe la opción «%1»</translation>
    </message>
    <message>
        <source>There is no entity “%1”</source>
        <translation>No existe la entidad «%1»</translation>
    </message>
    <message>
        <source>There is no field “%1”</source>
        <translation>No existe el campo «%1»</translation>
    </message>
    <message>
        <source>“%1” cannot be read; check how it is written</source>
        <translation>«%1» no se entiende; comprobar cómo está escrito</translation>
    </message>
    <message>
        <source>“%1” was not found</source>
        <translation>No se ha encontrado «%1»</translation>
    </message>
    <message>
        <source>“%1” may not be changed by hand</source>
        <translation>«%1» no se puede cambiar a mano</translation>
    </message>
    <message>
        <source>Stopped; what was done until then is kept</source>
        <translation>Detenido; lo hecho hasta entonces se conserva</translation>
    </message>
    <message>
        <source>There is no connection; the work is kept and sent later</source>
        <translation>No hay conexión; el trabajo se conserva y se envía más tarde</translation>
    </message>
    <message>
        <source>This is too much for one transaction; divide it</source>
        <translation>Es demasiado para una sola transacción; dividirlo</translation>
    </message>
    <message>
        <source>“%1” cannot be read; check that it is there and may be read</source>
        <translation>«%1» no se puede leer; comprobar que existe y que se permite leerlo</translation>
    </message>
    <message>
        <source>“%1” cannot be written; check the folder and its rights</source>
        <translation>«%1» no se puede escribir; comprobar la carpeta y sus permisos</translation>
    </message>
    <message>
        <source>The disk is full and nothing was saved; make room and try again</source>
        <translation>El disco está lleno y no se ha guardado nada; liberar espacio y repetir</translation>
    </message>
    <message>
        <source>The profile&apos;s folder is read-only and nothing was saved; allow writing there or choose another profile</source>
        <translation>La carpeta del perfil es de solo lectura y no se ha guardado nada; permitir la escritura o elegir otro perfil</translation>
    </message>
    <message>
        <source>The profile&apos;s store is damaged; put a backup in its place</source>
        <translation>El almacén del perfil está dañado; poner una copia de seguridad en su lugar</translation>
    </message>
    <message>
        <source>The profile was made by a newer version of Trato and was left untouched; install that version</source>
        <translation>El perfil se hizo con una versión más nueva de Trato y no se ha tocado; instalar esa versión</translation>
    </message>
    <message>
        <source>Another program is using the profile; try again in a moment</source>
        <translation>Otro programa está usando el perfil; repetir en un momento</translation>
    </message>
    <message>
        <source>The store could not be used and nothing was saved; run “trato-cli check”</source>
        <translation>No se ha podido usar el almacén y no se ha guardado nada; ejecutar «trato-cli check»</translation>
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
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quiso decir %1?</translation>
    </message>
    <message>
        <source>%1 has no field “%2”</source>
        <translation>%1 no tiene el campo «%2»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a field&apos;s name and what is wrong with its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; there are: %2.</source>
        <translation>%1; hay: %2.</translation>
    </message>
    <message>
        <source>The file has no column “%1”</source>
        <translation>El archivo no tiene la columna «%1»</translation>
    </message>
    <message>
        <source>“%1” cannot be taken; check how it is written</source>
        <translation>no se puede admitir «%1»; comprobar cómo está escrito</translation>
    </message>
</context>
<context>
    <name>opportunity</name>
    <message>
        <source>Opportunity</source>
        <translation>Oportunidad</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Oportunidades</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Draft number</source>
        <translation>Número provisional</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Embudo de ventas</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Probability set by hand</source>
        <translation>Probabilidad fijada a mano</translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation>Motivo de pérdida</translation>
    </message>
    <message>
        <source>Loss note</source>
        <translation>Nota sobre la pérdida</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Fecha de cierre prevista</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Competidor</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>In this stage since</source>
        <translation>En esta etapa desde</translation>
    </message>
</context>
<context>
    <name>order</name>
    <message>
        <source>Sales order</source>
        <translation>Pedido de venta</translation>
    </message>
    <message>
        <source>Sales orders</source>
        <translation>Pedidos de venta</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Draft number</source>
        <translation>Número provisional</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Oportunidad</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>Fecha del pedido</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Lista de precios</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>Fecha de entrega</translation>
    </message>
    <message>
        <source>Shipping address</source>
        <translation>Dirección de envío</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total general</translation>
    </message>
</context>
<context>
    <name>order_line</name>
    <message>
        <source>Order line</source>
        <translation>Línea de pedido</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Líneas de pedido</translation>
    </message>
    <message>
        <source>Sales order</source>
        <translation>Pedido de venta</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Precio unitario</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total de la línea</translation>
    </message>
</context>
<context>
    <name>part</name>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Provincia o estado</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrito</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Primer apellido</translation>
    </message>
    <message>
        <source>Second family name</source>
        <translation>Segundo apellido</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
</context>
<context>
    <name>party_identifier</name>
    <message>
        <source>Tax identifier</source>
        <translation>Identificador fiscal</translation>
    </message>
    <message>
        <source>Tax identifiers</source>
        <translation>Identificadores fiscales</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Verified at</source>
        <translation>Fecha de verificación</translation>
    </message>
</context>
<context>
    <name>pipeline</name>
    <message>
        <source>Pipeline</source>
        <translation>Embudo de ventas</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Embudos de ventas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
</context>
<context>
    <name>price_item</name>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Lista de precios</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>Desde la cantidad</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
</context>
<context>
    <name>price_list</name>
    <message>
        <source>Price list</source>
        <translation>Lista de precios</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>Listas de precios</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válida desde</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
</context>
<context>
    <name>product</name>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Precio de lista</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Clase de impuesto</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Código de barras</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Especificación</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
</context>
<context>
    <name>role</name>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
</context>
<context>
    <name>role_right</name>
    <message>
        <source>Right</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminación</translation>
    </message>
    <message>
        <source>Give away</source>
        <translation>Cesión</translation>
    </message>
</context>
<context>
    <name>saved_view</name>
    <message>
        <source>Saved view</source>
        <translation>Vista guardada</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenación</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartida</translation>
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
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Embudo de ventas</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Days until stalled</source>
        <translation>Días hasta el estancamiento</translation>
    </message>
    <message>
        <source>Fields asked for</source>
        <translation>Campos solicitados</translation>
    </message>
    <message>
        <source>May go back while open</source>
        <translation>Permite retroceder mientras está abierta</translation>
    </message>
    <message>
        <source>May be reopened</source>
        <translation>Permite reabrir</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
</context>
<context>
    <name>tag</name>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
</context>
<context>
    <name>team</name>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Sucursal</translation>
    </message>
</context>
<context>
    <name>user</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Sucursal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
</context>
</TS>
