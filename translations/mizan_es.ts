<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Numbers</name>
    <message>
        <source>Nothing is entered yet. Type a number.</source>
        <translation>Todavía no se introdujo nada. Escriba un número.</translation>
    </message>
    <message>
        <source>This is not a number. What you typed is kept; change it.</source>
        <translation>Esto no es un número. Lo que escribió se conserva; cámbielo.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n decimal(s) fit here. What you typed is kept; shorten it.</source>
        <translation>
            <numerusform>Aquí cabe como máximo %n decimal. Lo que escribió se conserva; acórtelo.</numerusform>
            <numerusform>Aquí caben como máximo %n decimales. Lo que escribió se conserva; acórtelo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The number is too large. What you typed is kept; enter a smaller one.</source>
        <translation>El número es demasiado grande. Lo que escribió se conserva; introduzca uno menor.</translation>
    </message>
</context>
<context>
    <name>QuickPages</name>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Volver a la página</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>This is not allowed (%1). Nothing was changed. Tell the person who looks after this till.</source>
        <translation>Esto no está permitido (%1). No se cambió nada. Avise a la persona que se ocupa de esta caja.</translation>
    </message>
    <message>
        <source>This needs somebody&apos;s approval. Nothing was changed yet; what you entered is kept. Ask a person who may, to approve it with their PIN.</source>
        <translation>Esto necesita la autorización de alguien. Todavía no se cambió nada; lo introducido se conserva. Pida a una persona con permiso que lo autorice con su PIN.</translation>
    </message>
    <message>
        <source>{user} cannot approve their own action. Nothing was changed; what you entered is kept. Ask another person who may.</source>
        <translation>{user} no puede autorizar su propia acción. No se cambió nada; lo introducido se conserva. Pídaselo a otra persona con permiso.</translation>
    </message>
    <message>
        <source>{user} may not approve this. Nothing was changed; what you entered is kept. Ask a person who may.</source>
        <translation>{user} no puede autorizar esto. No se cambió nada; lo introducido se conserva. Pídaselo a una persona con permiso.</translation>
    </message>
    <message>
        <source>This badge is nobody&apos;s here. Nothing was changed. Scan another badge, or use a PIN.</source>
        <translation>Esta credencial no es de nadie aquí. No se cambió nada. Escanee otra credencial o use un PIN.</translation>
    </message>
    <message>
        <source>This badge is {user}&apos;s already. Nothing was saved; what you entered is kept. Scan another badge.</source>
        <translation>Esta credencial ya es de {user}. No se guardó nada; lo introducido se conserva. Escanee otra credencial.</translation>
    </message>
    <message>
        <source>A badge has {lowest} to {highest} letters, digits and signs of a barcode. Nothing was saved; what you entered is kept. Scan another badge.</source>
        <translation>Una credencial tiene de {lowest} a {highest} letras, dígitos y signos de un código de barras. No se guardó nada; lo introducido se conserva. Escanee otra credencial.</translation>
    </message>
    <message>
        <source>This branch is not there. Nothing was saved; what you entered is kept. Choose another branch.</source>
        <translation>Esta sucursal no existe. No se guardó nada; lo introducido se conserva. Elija otra sucursal.</translation>
    </message>
    <message>
        <source>A machine locks after 1 to {highest} minutes. Nothing was saved; what you entered is kept. Type another number.</source>
        <translation>Un equipo se bloquea tras 1 a {highest} minutos. No se guardó nada; lo introducido se conserva. Escriba otro número.</translation>
    </message>
    <message>
        <source>A limit cannot be below 0. Nothing was saved; what you entered is kept. Type another one, or leave it empty.</source>
        <translation>Un límite no puede ser menor que 0. No se guardó nada; lo introducido se conserva. Escriba otro o déjelo vacío.</translation>
    </message>
    <message>
        <source>Too many wrong PINs or passwords. Nobody is signed in. Try again in {seconds} seconds.</source>
        <translation>Demasiados PIN o contraseñas incorrectos. No hay ninguna sesión iniciada. Inténtelo de nuevo en {seconds} segundos.</translation>
    </message>
    <message>
        <source>A new user needs a PIN. Nothing was saved; what you entered is kept. Type one of at least four digits.</source>
        <translation>Un usuario nuevo necesita un PIN. No se guardó nada; lo introducido se conserva. Escriba uno de al menos cuatro dígitos.</translation>
    </message>
    <message>
        <source>{user} is the last one who may edit users. Nothing was changed. Give another person that right first.</source>
        <translation>{user} es la última persona que puede modificar usuarios. No se cambió nada. Dé primero ese permiso a otra persona.</translation>
    </message>
    <message>
        <source>You have no password yourself, so you would be locked out too. Nothing was saved; what you entered is kept. Give yourself one first.</source>
        <translation>Usted no tiene contraseña, así que tampoco podría entrar. No se guardó nada; lo introducido se conserva. Asígnese primero una.</translation>
    </message>
    <message>
        <source>A password has {shortest} to {longest} characters. Nothing was saved; what you entered is kept. Type another one.</source>
        <translation>Una contraseña tiene de {shortest} a {longest} caracteres. No se guardó nada; lo introducido se conserva. Escriba otra.</translation>
    </message>
    <message>
        <source>{user} has no password yet. The back office stays closed. Ask a person who edits users to give you one.</source>
        <translation>{user} todavía no tiene contraseña. La administración sigue cerrada. Pida una a quien modifica los usuarios.</translation>
    </message>
    <message>
        <source>This password is easily guessed. Nothing was saved; what you entered is kept. Take several words, or mix letters with digits and signs.</source>
        <translation>Esta contraseña es fácil de adivinar. No se guardó nada; lo introducido se conserva. Use varias palabras o mezcle letras con dígitos y signos.</translation>
    </message>
    <message>
        <source>A PIN has digits only. The PIN is unchanged. Type digits.</source>
        <translation>Un PIN tiene solo dígitos. El PIN sigue sin cambios. Escriba dígitos.</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits. The PIN is unchanged. Type another one.</source>
        <translation>Un PIN tiene de {shortest} a {longest} dígitos. El PIN sigue sin cambios. Escriba otro.</translation>
    </message>
    <message>
        <source>The PIN or password does not fit. Nothing was changed. Try again.[ {tries_left} tries are left.][ Wait {seconds} seconds first.]</source>
        <translation>El PIN o la contraseña no coincide. No se cambió nada. Inténtelo de nuevo.[ Quedan {tries_left} intentos.][ Espere antes {seconds} segundos.]</translation>
    </message>
    <message>
        <source>Everybody would try this PIN first. The PIN is unchanged. Choose another one.</source>
        <translation>Este PIN es el primero que cualquiera probaría. El PIN sigue sin cambios. Elija otro.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Nothing was changed. Ask a person who may.</source>
        <translation>Su rol no permite esto. No se cambió nada. Pídaselo a una persona con permiso.</translation>
    </message>
    <message>
        <source>{user} has this role. Nothing was changed. Give them another role first.</source>
        <translation>{user} tiene este rol. No se cambió nada. Asígnele primero otro rol.</translation>
    </message>
    <message>
        <source>This role is not there. Nothing was saved; what you entered is kept. Choose another role.</source>
        <translation>Este rol no existe. No se guardó nada; lo introducido se conserva. Elija otro rol.</translation>
    </message>
    <message>
        <source>A role needs a name. Nothing was saved; what you entered is kept. Type a name.</source>
        <translation>Un rol necesita un nombre. No se guardó nada; lo introducido se conserva. Escriba un nombre.</translation>
    </message>
    <message>
        <source>{user} cannot give others more than they may themselves. Nothing was saved; what you entered is kept. Ask a person who may.</source>
        <translation>{user} no puede dar a otros más permisos que los propios. No se guardó nada; lo introducido se conserva. Pídaselo a una persona con permiso.</translation>
    </message>
    <message>
        <source>The role {role} is there already. Nothing was saved; what you entered is kept. Choose another name.</source>
        <translation>El rol {role} ya existe. No se guardó nada; lo introducido se conserva. Elija otro nombre.</translation>
    </message>
    <message>
        <source>This machine is no till of this company. Nobody is signed in. Ask a manager to set the till up.</source>
        <translation>Este equipo no es una caja de esta empresa. No hay ninguna sesión iniciada. Pida a un encargado que configure la caja.</translation>
    </message>
    <message>
        <source>{user} cannot sign in here any more. Nobody is signed in. Choose another user, or ask a manager.</source>
        <translation>{user} ya no puede iniciar sesión aquí. No hay ninguna sesión iniciada. Elija otro usuario o pregunte a un encargado.</translation>
    </message>
    <message>
        <source>A user needs a name. Nothing was saved; what you entered is kept. Type a name.</source>
        <translation>Un usuario necesita un nombre. No se guardó nada; lo introducido se conserva. Escriba un nombre.</translation>
    </message>
    <message>
        <source>{user} does not work in {branch}. Nobody is signed in. Choose another user, or ask a manager.</source>
        <translation>{user} no trabaja en {branch}. No hay ninguna sesión iniciada. Elija otro usuario o pregunte a un encargado.</translation>
    </message>
    <message>
        <source>{user} is there already. Nothing was saved; what you entered is kept. Add a family name or a letter.</source>
        <translation>{user} ya existe. No se guardó nada; lo introducido se conserva. Añada un apellido o una letra.</translation>
    </message>
    <message>
        <source>There is no country pack for {country}. Nothing was made. Choose another country, or ZZ to set taxes and accounts yourself.</source>
        <translation>No hay paquete de país para {country}. No se creó nada. Elija otro país, o ZZ para configurar usted los impuestos y las cuentas.</translation>
    </message>
    <message>
        <source>The country pack cannot be read ({field}). Nothing was changed. Put the original file back, or correct it.</source>
        <translation>El paquete de país no se puede leer ({field}). No se cambió nada. Vuelva a poner el archivo original o corríjalo.</translation>
    </message>
    <message>
        <source>The country pack contradicts itself. Nothing was changed. Put the original file back, or correct it.</source>
        <translation>El paquete de país se contradice. No se cambió nada. Vuelva a poner el archivo original o corríjalo.</translation>
    </message>
    <message>
        <source>Debits of {debits} and credits of {credits} differ. Nothing was booked; what you entered is kept. Change the amounts until both are equal.</source>
        <translation>El debe de {debits} y el haber de {credits} no coinciden. No se contabilizó nada; lo introducido se conserva. Cambie los importes hasta que sean iguales.</translation>
    </message>
    <message>
        <source>No account is set for {role}. Nothing was booked; what you entered is kept. Choose the account in the settings.</source>
        <translation>No hay ninguna cuenta fijada para {role}. No se contabilizó nada; lo introducido se conserva. Elija la cuenta en la configuración.</translation>
    </message>
    <message>
        <source>A record from another till cannot be read. It was not taken over; everything here is unchanged. Update this program, then synchronise again.</source>
        <translation>Un registro de otra caja no se puede leer. No se incorporó; aquí todo sigue sin cambios. Actualice este programa y sincronice de nuevo.</translation>
    </message>
    <message>
        <source>A record from another till does not follow the one before it. It was not taken over; everything here is unchanged. Ask the office to compare the two tills.</source>
        <translation>Un registro de otra caja no sigue al anterior. No se incorporó; aquí todo sigue sin cambios. Pida a la administración que compare las dos cajas.</translation>
    </message>
    <message>
        <source>A record from another till was changed on its way. It was not taken over; everything here is unchanged. Synchronise again; if it stays, tell the office.</source>
        <translation>Un registro de otra caja se alteró en el camino. No se incorporó; aquí todo sigue sin cambios. Sincronice de nuevo; si continúa, avise a la administración.</translation>
    </message>
    <message>
        <source>This was already recorded with other content. The first record is kept. Open it and correct it there.</source>
        <translation>Esto ya se registró con otro contenido. Se conserva el primer registro. Ábralo y corríjalo allí.</translation>
    </message>
    <message>
        <source>Records of another till are missing in between. Nothing was taken over yet. Synchronise again to fetch them.</source>
        <translation>Faltan registros intermedios de otra caja. Todavía no se incorporó nada. Sincronice de nuevo para traerlos.</translation>
    </message>
    <message>
        <source>A record does not carry the signature of its till. It was not taken over; everything here is unchanged. Ask the office to check that till.</source>
        <translation>Un registro no lleva la firma de su caja. No se incorporó; aquí todo sigue sin cambios. Pida a la administración que revise esa caja.</translation>
    </message>
    <message>
        <source>A record comes from a till that this shop does not know. It was not taken over. Enrol that till first.</source>
        <translation>Un registro viene de una caja que esta tienda no conoce. No se incorporó. Dé de alta primero esa caja.</translation>
    </message>
    <message>
        <source>The work was stopped. Everything is as it was before. Start it again when there is time.</source>
        <translation>El trabajo se detuvo. Todo está como antes. Inícielo de nuevo cuando haya tiempo.</translation>
    </message>
    <message>
        <source>Print job {no} is being printed or has been printed already. Nothing was changed. Wait for it, or print it again.</source>
        <translation>El trabajo de impresión {no} se está imprimiendo o ya se imprimió. No se cambió nada. Espere o imprímalo de nuevo.</translation>
    </message>
    <message>
        <source>Print job {no} is no longer in the queue. Nothing was changed. Print the document again as a copy.</source>
        <translation>El trabajo de impresión {no} ya no está en la cola. No se cambió nada. Imprima el documento de nuevo como copia.</translation>
    </message>
    <message>
        <source>Print job {no} has not failed. Nothing was changed. It is printed by itself, or has been.</source>
        <translation>El trabajo de impresión {no} no falló. No se cambió nada. Se imprime solo, o ya se imprimió.</translation>
    </message>
    <message>
        <source>{address} is no address of a printer. The printer set before is kept. Enter tcp:, device: or file: and where it is, such as tcp:192.168.1.50:9100.</source>
        <translation>{address} no es la dirección de una impresora. Se conserva la impresora anterior. Introduzca tcp:, device: o file: y dónde está, por ejemplo tcp:192.168.1.50:9100.</translation>
    </message>
    <message>
        <source>This machine has no font to print with. Nothing was printed; what was recorded is kept. Install the Noto fonts, then print again.</source>
        <translation>Este equipo no tiene ninguna fuente para imprimir. No se imprimió nada; lo registrado se conserva. Instale las fuentes Noto e imprima de nuevo.</translation>
    </message>
    <message>
        <source>The number is too large. What you entered is kept; enter a smaller one.</source>
        <translation>El número es demasiado grande. Lo introducido se conserva; introduzca uno menor.</translation>
    </message>
    <message>
        <source>{currency} is no currency of ISO 4217. Nothing was made. Choose a code such as EUR.</source>
        <translation>{currency} no es una moneda de ISO 4217. No se creó nada. Elija un código como EUR.</translation>
    </message>
    <message>
        <source>There is a company in this daybook already. Nothing was changed. Make the new shop in another folder.</source>
        <translation>Ya hay una empresa en este libro diario. No se cambió nada. Cree la tienda nueva en otra carpeta.</translation>
    </message>
    <message>
        <source>{folder} is not empty. No shop was made, and the folder is as it was. Choose an empty folder.</source>
        <translation>{folder} no está vacía. No se creó ninguna tienda y la carpeta sigue como estaba. Elija una carpeta vacía.</translation>
    </message>
    <message>
        <source>There is no shop in {folder}. Nothing was changed. Choose another folder, or make a shop there.</source>
        <translation>No hay ninguna tienda en {folder}. No se cambió nada. Elija otra carpeta o cree una tienda allí.</translation>
    </message>
    <message>
        <source>Another version of the program made the ledgers. Nothing was changed. Open the shop once for writing; they are then made anew.</source>
        <translation>Otra versión del programa creó los libros mayores. No se cambió nada. Abra la tienda una vez para escritura; entonces se crean de nuevo.</translation>
    </message>
    <message>
        <source>A shop needs a name. Nothing was made. Type the name that shall stand on receipts.</source>
        <translation>Una tienda necesita un nombre. No se creó nada. Escriba el nombre que debe figurar en los recibos.</translation>
    </message>
    <message>
        <source>The first user needs a name. Nothing was made. Type the owner&apos;s name.</source>
        <translation>El primer usuario necesita un nombre. No se creó nada. Escriba el nombre del propietario.</translation>
    </message>
    <message>
        <source>{time_zone} is no time zone known here. Nothing was made. Choose one such as Europe/Berlin.</source>
        <translation>{time_zone} no es una zona horaria conocida aquí. No se creó nada. Elija una como Europe/Berlin.</translation>
    </message>
    <message>
        <source>This database was written by a newer version of the program. Nothing was changed. Update the program on this machine, then open the shop again.</source>
        <translation>Una versión más nueva del programa escribió esta base de datos. No se cambió nada. Actualice el programa en este equipo y abra la tienda de nuevo.</translation>
    </message>
    <message>
        <source>The file {path} is not encrypted, so it is not a shop&apos;s database. Nothing was changed. Choose the shop&apos;s own folder, or restore a backup.</source>
        <translation>El archivo {path} no está cifrado, así que no es la base de datos de una tienda. No se cambió nada. Elija la carpeta de la tienda o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The database {path} is damaged or incomplete. It was left as it is. Keep it, and restore the last backup.</source>
        <translation>La base de datos {path} está dañada o incompleta. Se dejó como está. Consérvela y restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>The database {path} is not there. Nothing was changed. Connect the disk it is on, or choose another folder.</source>
        <translation>La base de datos {path} no está. No se cambió nada. Conecte el disco donde se encuentra o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Another program is using the database {path}. Nothing was changed. Close it there, then try again.</source>
        <translation>Otro programa está usando la base de datos {path}. No se cambió nada. Ciérrela allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Nothing was changed. Give this user the right to write there, or choose another folder.</source>
        <translation>No se puede escribir en {path}. No se cambió nada. Dé a este usuario permiso de escritura allí o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The database {path} belongs to another shop&apos;s key. Nothing was changed. Put back the database and the vault that belong together.</source>
        <translation>La base de datos {path} pertenece a la clave de otra tienda. No se cambió nada. Vuelva a poner la base de datos y el almacén de claves que van juntos.</translation>
    </message>
    <message>
        <source>The server has no company named {schema}. Nothing was changed. Check the name, or create the company first.</source>
        <translation>El servidor no tiene ninguna empresa llamada {schema}. No se cambió nada. Revise el nombre o cree primero la empresa.</translation>
    </message>
    <message>
        <source>The database server {host} does not answer. Nothing was changed. Check the network and the server, then try again.</source>
        <translation>El servidor de base de datos {host} no responde. No se cambió nada. Revise la red y el servidor e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This shop is already open in another program ({program}, process {process}, on {host}). Nothing was changed. Close it there, then try again.</source>
        <translation>Esta tienda ya está abierta en otro programa ({program}, proceso {process}, en {host}). No se cambió nada. Ciérrela allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A tax has no code. Nothing was recorded; what you entered is kept. Give the tax a code in the settings.</source>
        <translation>Un impuesto no tiene código. No se registró nada; lo introducido se conserva. Dé un código al impuesto en la configuración.</translation>
    </message>
    <message>
        <source>The tax {tax} stands on this document with two meanings. Nothing was recorded; the lines are kept. Correct the tax in the settings, or remove one of the lines.</source>
        <translation>El impuesto {tax} figura en este documento con dos significados. No se registró nada; las líneas se conservan. Corrija el impuesto en la configuración o quite una de las líneas.</translation>
    </message>
    <message>
        <source>The tax {tax} stands twice on one line. Nothing was recorded; the lines are kept. Correct the tax class in the settings.</source>
        <translation>El impuesto {tax} figura dos veces en una línea. No se registró nada; las líneas se conservan. Corrija la clase de impuesto en la configuración.</translation>
    </message>
    <message>
        <source>A line is in {line}, the document in {document}. Nothing was recorded; the lines are kept. Put that line on a document of its own.</source>
        <translation>Una línea está en {line} y el documento en {document}. No se registró nada; las líneas se conservan. Ponga esa línea en un documento aparte.</translation>
    </message>
    <message>
        <source>{now} cannot come back: {whole} were sold, and {before} came back before. Nothing was recorded. Enter a smaller quantity.</source>
        <translation>{now} no pueden volver: se vendieron {whole} y ya volvieron {before}. No se registró nada. Introduzca una cantidad menor.</translation>
    </message>
    <message>
        <source>A tax of {rate} cannot be. Nothing was recorded; what you entered is kept. Enter a rate from 0 to 1000 per cent.</source>
        <translation>No puede haber un impuesto de {rate}. No se registró nada; lo introducido se conserva. Introduzca un tipo de 0 a 1000 por ciento.</translation>
    </message>
    <message>
        <source>With this rounding a return would give back another tax than the sale took. Nothing was changed. Choose another rounding.</source>
        <translation>Con este redondeo, una devolución daría un impuesto distinto del que cobró la venta. No se cambió nada. Elija otro redondeo.</translation>
    </message>
    <message>
        <source>The key file {path} is damaged or was changed. It was left as it is. Restore it from a backup; without it the shop&apos;s data cannot be opened.</source>
        <translation>El archivo de claves {path} está dañado o se modificó. Se dejó como está. Restáurelo de una copia de seguridad; sin él no se pueden abrir los datos de la tienda.</translation>
    </message>
    <message>
        <source>The key file {path} is missing. Nothing was changed. Restore it from a backup; without it the shop&apos;s data cannot be opened.</source>
        <translation>Falta el archivo de claves {path}. No se cambió nada. Restáurelo de una copia de seguridad; sin él no se pueden abrir los datos de la tienda.</translation>
    </message>
    <message>
        <source>The key file was written by a newer version of the program. Nothing was changed. Update the program on this machine.</source>
        <translation>Una versión más nueva del programa escribió el archivo de claves. No se cambió nada. Actualice el programa en este equipo.</translation>
    </message>
    <message>
        <source>There is already a shop in this folder ({path}). It is unchanged. Open that shop, or choose an empty folder.</source>
        <translation>Ya hay una tienda en esta carpeta ({path}). Sigue sin cambios. Abra esa tienda o elija una carpeta vacía.</translation>
    </message>
    <message>
        <source>The passphrase needs at least {shortest} characters. Nothing was changed. Choose a longer one.</source>
        <translation>La frase de acceso necesita al menos {shortest} caracteres. No se cambió nada. Elija una más larga.</translation>
    </message>
    <message>
        <source>That passphrase does not open this shop. Nothing was changed. Try again, or use the recovery code.</source>
        <translation>Esa frase de acceso no abre esta tienda. No se cambió nada. Inténtelo de nuevo o use el código de recuperación.</translation>
    </message>
    <message>
        <source>That recovery code does not open this shop. Nothing was changed. Compare it with your printed copy, letter by letter.</source>
        <translation>Ese código de recuperación no abre esta tienda. No se cambió nada. Compárelo letra por letra con su copia impresa.</translation>
    </message>
    <message>
        <source>This shop has no rate for {currency}. Nothing was saved; what you counted is kept. Have the currency accepted in the settings, or leave it out.</source>
        <translation>Esta tienda no tiene tipo de cambio para {currency}. No se guardó nada; lo contado se conserva. Haga aceptar la moneda en la configuración o déjela fuera.</translation>
    </message>
    <message>
        <source>The drawer holds {currency} too. The shift stays open; your counts are kept. Count it.</source>
        <translation>El cajón contiene también {currency}. El turno sigue abierto; sus recuentos se conservan. Cuéntelo.</translation>
    </message>
    <message>
        <source>{amount} is not worth what the payment says. Nothing was taken; the sale is kept. Take the payment anew.</source>
        <translation>{amount} no vale lo que dice el pago. No se cobró nada; la venta se conserva. Cobre el pago de nuevo.</translation>
    </message>
    <message>
        <source>{amount} was not taken: the smallest note or coin this shop takes is {step}. The sale is kept. Type another amount.</source>
        <translation>No se cobró {amount}: el billete o la moneda más pequeños que acepta esta tienda son de {step}. La venta se conserva. Escriba otro importe.</translation>
    </message>
    <message>
        <source>With {change} back, less stays than the {due} that is due. Nothing was taken; the sale is kept. Take the payment anew.</source>
        <translation>Con {change} de cambio queda menos de lo que falta por pagar, {due}. No se cobró nada; la venta se conserva. Cobre el pago de nuevo.</translation>
    </message>
    <message>
        <source>This shop does not take {currency}. Nothing was taken; the sale is kept. Choose another way to pay.</source>
        <translation>Esta tienda no acepta {currency}. No se cobró nada; la venta se conserva. Elija otra forma de pago.</translation>
    </message>
    <message>
        <source>{currency} is the shop’s own currency. Nothing was saved. Choose another one.</source>
        <translation>{currency} es la moneda de la propia tienda. No se guardó nada. Elija otra.</translation>
    </message>
    <message>
        <source>The rate of {currency} has changed since it was taken. Nothing was recorded; the sale is kept. Remove the payment and take it anew.</source>
        <translation>El tipo de cambio de {currency} se modificó después de cobrar. No se registró nada; la venta se conserva. Quite el pago y cóbrelo de nuevo.</translation>
    </message>
    <message>
        <source>The rate of {currency} is of {since} and too old. Nothing was taken; the sale is kept. Have today’s rate entered in the settings, or choose another way to pay.</source>
        <translation>El tipo de cambio de {currency} es del {since} y es demasiado antiguo. No se cobró nada; la venta se conserva. Haga introducir el de hoy en la configuración o elija otra forma de pago.</translation>
    </message>
    <message>
        <source>A rate is above zero and not above a million. Nothing was saved; what you entered is kept. Type another rate.</source>
        <translation>Un tipo de cambio es mayor que cero y no pasa de un millón. No se guardó nada; lo introducido se conserva. Escriba otro.</translation>
    </message>
    <message>
        <source>The smallest note or coin is above zero and not above {highest}. Nothing was saved; what you entered is kept. Type another amount.</source>
        <translation>El billete o la moneda más pequeños valen más de cero y no más de {highest}. No se guardó nada; lo introducido se conserva. Escriba otro importe.</translation>
    </message>
    <message>
        <source>A rate holds for 0 to {highest} days. Nothing was saved; what you entered is kept. Type another number.</source>
        <translation>Un tipo de cambio vale de 0 a {highest} días. No se guardó nada; lo introducido se conserva. Escriba otro número.</translation>
    </message>
    <message>
        <source>Which currency was handed over is not said. Nothing was taken; the sale is kept. Take the payment anew.</source>
        <translation>No se indicó qué moneda se entregó. No se cobró nada; la venta se conserva. Cobre el pago de nuevo.</translation>
    </message>
    <message>
        <source>A minimum age belongs to goods or their category. What you entered is kept. Leave it out here.</source>
        <translation>La edad mínima corresponde a los artículos o a su categoría. Lo introducido se conserva. Omítala aquí.</translation>
    </message>
    <message>
        <source>An attribute has no name. What you entered is kept. Call it Size or Colour, or remove it.</source>
        <translation>Un atributo no tiene nombre. Lo introducido se conserva. Llámelo Talla o Color, o quítelo.</translation>
    </message>
    <message>
        <source>{attribute} has no values. What you entered is kept. Enter them, or remove the attribute.</source>
        <translation>{attribute} no tiene valores. Lo introducido se conserva. Introdúzcalos o quite el atributo.</translation>
    </message>
    <message>
        <source>{attribute} stands here twice. What you entered is kept. Remove one of them.</source>
        <translation>{attribute} figura aquí dos veces. Lo introducido se conserva. Quite uno de los dos.</translation>
    </message>
    <message>
        <source>Variants differ by at most {highest} attributes. What you entered is kept. Remove one of them.</source>
        <translation>Las variantes se diferencian en {highest} atributos como máximo. Lo introducido se conserva. Quite uno.</translation>
    </message>
    <message>
        <source>{product} already has the barcode {barcode}. What you entered is kept. Remove it there first.</source>
        <translation>{product} ya tiene el código de barras {barcode}. Lo introducido se conserva. Quítelo primero allí.</translation>
    </message>
    <message>
        <source>The check digit of {barcode} is wrong. What you entered is kept. Scan the code again.</source>
        <translation>El dígito de control de {barcode} es incorrecto. Lo introducido se conserva. Escanee el código de nuevo.</translation>
    </message>
    <message>
        <source>A barcode is empty. What you entered is kept. Scan it, or remove the row.</source>
        <translation>Un código de barras está vacío. Lo introducido se conserva. Escanéelo o quite la fila.</translation>
    </message>
    <message>
        <source>The barcode {barcode} stands here twice. What you entered is kept. Remove one of them.</source>
        <translation>El código de barras {barcode} figura aquí dos veces. Lo introducido se conserva. Quite uno de los dos.</translation>
    </message>
    <message>
        <source>This branch does not exist. What you entered is kept. Choose another one.</source>
        <translation>Esta sucursal no existe. Lo introducido se conserva. Elija otra.</translation>
    </message>
    <message>
        <source>A price holds from a quantity above zero on. What you entered is kept. Enter another quantity.</source>
        <translation>Un precio vale desde una cantidad mayor que cero. Lo introducido se conserva. Introduzca otra cantidad.</translation>
    </message>
    <message>
        <source>This category does not exist. What you entered is kept. Choose another one.</source>
        <translation>Esta categoría no existe. Lo introducido se conserva. Elija otra.</translation>
    </message>
    <message>
        <source>{text} is no day. Nothing was imported. Write it as 2026-03-31, then try again.</source>
        <translation>{text} no es un día. No se importó nada. Escríbalo como 2026-03-31 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{text} is no number. The row was not imported. Correct it, then try again.</source>
        <translation>{text} no es un número. La fila no se importó. Corríjala e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{product} already has this code. What you entered is kept. Enter another code.</source>
        <translation>{product} ya tiene este código. Lo introducido se conserva. Introduzca otro código.</translation>
    </message>
    <message>
        <source>The file lacks a column that is needed. Nothing was imported. Add it, or map another one.</source>
        <translation>Al archivo le falta una columna necesaria. No se importó nada. Añádala o asigne otra.</translation>
    </message>
    <message>
        <source>The file has a column twice. Nothing was imported. Remove one of them.</source>
        <translation>El archivo tiene una columna dos veces. No se importó nada. Quite una de las dos.</translation>
    </message>
    <message>
        <source>Another variant has the same values as {variant}. What you entered is kept. Give it others, or offer the other one again.</source>
        <translation>Otra variante tiene los mismos valores que {variant}. Lo introducido se conserva. Dele otros, u ofrezca de nuevo la otra.</translation>
    </message>
    <message>
        <source>A cost cannot be below zero. What you entered is kept. Enter another one.</source>
        <translation>Un costo no puede ser menor que cero. Lo introducido se conserva. Introduzca otro.</translation>
    </message>
    <message>
        <source>Nothing says how the variants differ. What you entered is kept. Add an attribute, such as Size.</source>
        <translation>Nada indica en qué se diferencian las variantes. Lo introducido se conserva. Añada un atributo, por ejemplo Talla.</translation>
    </message>
    <message>
        <source>{product} is sold in variants. What you entered is kept. Give the barcode to the variant that bears it.</source>
        <translation>{product} se vende en variantes. Lo introducido se conserva. Dé el código de barras a la variante que lo lleva.</translation>
    </message>
    <message>
        <source>The code holds {date}, which is no day. Nothing was added. Scan again, or type the number below it.</source>
        <translation>El código contiene {date}, que no es un día. No se añadió nada. Escanee de nuevo o escriba el número de debajo.</translation>
    </message>
    <message>
        <source>The code breaks off or holds something unknown at {part}. Nothing was added. Scan it again.</source>
        <translation>El código se interrumpe o contiene algo desconocido en {part}. No se añadió nada. Escanéelo de nuevo.</translation>
    </message>
    <message>
        <source>Misread {code}. Nothing was added. Scan again.</source>
        <translation>Lectura errónea de {code}. No se añadió nada. Escanee de nuevo.</translation>
    </message>
    <message>
        <source>The code names no goods. Nothing was added. Scan the code that stands on the item.</source>
        <translation>El código no nombra ningún artículo. No se añadió nada. Escanee el código que figura en el artículo.</translation>
    </message>
    <message>
        <source>These hours are none of a day. What you entered is kept. Enter when they begin and when they end.</source>
        <translation>Estas horas no son de un día. Lo introducido se conserva. Indique cuándo empiezan y cuándo terminan.</translation>
    </message>
    <message>
        <source>The kind of a product is not known[: {text}]. The row was not imported. Use goods, service or other.</source>
        <translation>El tipo de un producto no se conoce[: {text}]. La fila no se importó. Use goods, service u other.</translation>
    </message>
    <message>
        <source>A value of this label has at most {highest} decimals. What you entered is kept. Enter fewer.</source>
        <translation>Un valor de esta etiqueta tiene {highest} decimales como máximo. Lo introducido se conserva. Introduzca menos.</translation>
    </message>
    <message>
        <source>These letters make no label. What you entered is kept. Write 13 of them: PP, then I and V in one run each, C last.</source>
        <translation>Estas letras no forman una etiqueta. Lo introducido se conserva. Escriba 13: PP, después I y V seguidas cada una, C al final.</translation>
    </message>
    <message>
        <source>Labels that begin with {prefix} are read by {pattern} already. What you entered is kept. Take another prefix.</source>
        <translation>Las etiquetas que empiezan por {prefix} ya las lee {pattern}. Lo introducido se conserva. Use otro prefijo.</translation>
    </message>
    <message>
        <source>The pattern has no name. What you entered is kept. Enter one.</source>
        <translation>El patrón no tiene nombre. Lo introducido se conserva. Introduzca uno.</translation>
    </message>
    <message>
        <source>The label {code} says zero. Nothing was added. Weigh the item again.</source>
        <translation>La etiqueta {code} indica cero. No se añadió nada. Pese el artículo de nuevo.</translation>
    </message>
    <message>
        <source>Labels of the shop&apos;s own begin with 02 or 20 to 29[, not {prefix}]. What you entered is kept. Correct the prefixes.</source>
        <translation>Las etiquetas propias de la tienda empiezan por 02 o de 20 a 29[, no por {prefix}]. Lo introducido se conserva. Corrija los prefijos.</translation>
    </message>
    <message>
        <source>A check digit of its own goes with a value of four or five digits. What you entered is kept. Correct the letters.</source>
        <translation>Un dígito de control propio corresponde a un valor de cuatro o cinco dígitos. Lo introducido se conserva. Corrija las letras.</translation>
    </message>
    <message>
        <source>No product has the number {item} of this label. Nothing was added. Give the number to a product, then scan again.</source>
        <translation>Ningún producto tiene el número {item} de esta etiqueta. No se añadió nada. Dé el número a un producto y escanee de nuevo.</translation>
    </message>
    <message>
        <source>A list can take off 100 % at most. What you entered is kept. Enter a smaller part.</source>
        <translation>Una lista puede descontar el 100 % como máximo. Lo introducido se conserva. Introduzca una parte menor.</translation>
    </message>
    <message>
        <source>The column map names a column that does not exist. Nothing was imported. Correct it, then try again.</source>
        <translation>La asignación de columnas nombra una columna que no existe. No se importó nada. Corríjala e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The column map cannot be read[ ({detail})]. Nothing was imported. Correct it, then try again.</source>
        <translation>La asignación de columnas no se puede leer[ ({detail})]. No se importó nada. Corríjala e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The column map names a heading that the file lacks. Nothing was imported. Correct one of them.</source>
        <translation>La asignación de columnas nombra un encabezado que falta en el archivo. No se importó nada. Corrija uno de los dos.</translation>
    </message>
    <message>
        <source>An age is a number of years, {highest} at most. What you entered is kept. Enter another one.</source>
        <translation>Una edad es un número de años, {highest} como máximo. Lo introducido se conserva. Introduzca otra.</translation>
    </message>
    <message>
        <source>The smallest amount cannot be below zero. What you entered is kept. Enter another one.</source>
        <translation>La cantidad mínima no puede ser menor que cero. Lo introducido se conserva. Introduzca otra.</translation>
    </message>
    <message>
        <source>The shop knows nothing called {text}. Nothing was imported. Correct it, or add it first.</source>
        <translation>La tienda no conoce nada llamado {text}. No se importó nada. Corríjalo o añádalo primero.</translation>
    </message>
    <message>
        <source>A pack has to hold more than nothing. What you entered is kept. Enter how many units it holds.</source>
        <translation>Un paquete debe contener más que nada. Lo introducido se conserva. Indique cuántas unidades contiene.</translation>
    </message>
    <message>
        <source>A single one has the product&apos;s own price. What you entered is kept. Say how many the code stands for, or leave its price out.</source>
        <translation>Una sola unidad tiene el precio del propio producto. Lo introducido se conserva. Indique a cuántas equivale el código u omita su precio.</translation>
    </message>
    <message>
        <source>The last day, {through}, comes before the first, {from}. What you entered is kept. Correct one of them.</source>
        <translation>El último día, {through}, es anterior al primero, {from}. Lo introducido se conserva. Corrija uno de los dos.</translation>
    </message>
    <message>
        <source>This price list does not exist any more. Nothing was changed. Choose another one.</source>
        <translation>Esta lista de precios ya no existe. No se cambió nada. Elija otra.</translation>
    </message>
    <message>
        <source>The prices of this list are in {currency}. What you entered is kept. Enter a price in it.</source>
        <translation>Los precios de esta lista están en {currency}. Lo introducido se conserva. Introduzca un precio en esa moneda.</translation>
    </message>
    <message>
        <source>A price cannot be below zero. What you entered is kept. Enter another one.</source>
        <translation>Un precio no puede ser menor que cero. Lo introducido se conserva. Introduzca otro.</translation>
    </message>
    <message>
        <source>This has no name yet. What you entered is kept. Enter a name.</source>
        <translation>Esto todavía no tiene nombre. Lo introducido se conserva. Introduzca un nombre.</translation>
    </message>
    <message>
        <source>{product} and its variants are changed together. Nothing was changed. Open it and change it there.</source>
        <translation>{product} y sus variantes se modifican juntos. No se cambió nada. Ábralo y modifíquelo allí.</translation>
    </message>
    <message>
        <source>This product does not exist any more. Nothing was changed. Choose another one.</source>
        <translation>Este producto ya no existe. No se cambió nada. Elija otro.</translation>
    </message>
    <message>
        <source>The product has no code yet. What you entered is kept. Enter a code.</source>
        <translation>El producto todavía no tiene código. Lo introducido se conserva. Introduzca un código.</translation>
    </message>
    <message>
        <source>The product has no name yet. What you entered is kept. Enter a name.</source>
        <translation>El producto todavía no tiene nombre. Lo introducido se conserva. Introduzca un nombre.</translation>
    </message>
    <message>
        <source>The file holds no list of promotions[ ({detail})]. Nothing was imported. Correct it, then try again.</source>
        <translation>El archivo no contiene una lista de promociones[ ({detail})]. No se importó nada. Corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A promotion cannot be understood: {key}[, {text}]. Nothing was imported. Correct it, then try again.</source>
        <translation>Una promoción no se entiende: {key}[, {text}]. No se importó nada. Corríjala e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The promotion gives nothing, or more than all. What you entered is kept. Enter a part up to 100 %, or an amount.</source>
        <translation>La promoción no da nada, o da más que todo. Lo introducido se conserva. Introduzca una parte de hasta el 100 % o un importe.</translation>
    </message>
    <message>
        <source>The promotion holds on no day of the week. What you entered is kept. Choose one at least.</source>
        <translation>La promoción no vale ningún día de la semana. Lo introducido se conserva. Elija al menos uno.</translation>
    </message>
    <message>
        <source>A key of {page} stands for goods that do not exist here. Nothing was saved. Remove it, then save again.</source>
        <translation>Una tecla de {page} corresponde a artículos que no existen aquí. No se guardó nada. Quítela y guarde de nuevo.</translation>
    </message>
    <message>
        <source>{page} has more than {most} keys. Nothing was saved. Put some of them on another page.</source>
        <translation>{page} tiene más de {most} teclas. No se guardó nada. Ponga algunas en otra página.</translation>
    </message>
    <message>
        <source>This branch or till does not exist. Nothing was saved. Choose whose keys they are again.</source>
        <translation>Esta sucursal o caja no existe. No se guardó nada. Elija otra vez de quién son las teclas.</translation>
    </message>
    <message>
        <source>Each page has a name of up to {most} letters. Nothing was saved. Enter another name.</source>
        <translation>Cada página tiene un nombre de hasta {most} letras. No se guardó nada. Introduzca otro nombre.</translation>
    </message>
    <message>
        <source>Quick keys have one to {most} pages. Nothing was saved. Add a page, or remove one.</source>
        <translation>Las teclas rápidas tienen de una a {most} páginas. No se guardó nada. Añada una página o quite una.</translation>
    </message>
    <message>
        <source>A key of {page} shows a picture that is not here. Nothing was saved. Choose the picture again.</source>
        <translation>Una tecla de {page} muestra una imagen que no está aquí. No se guardó nada. Elija la imagen otra vez.</translation>
    </message>
    <message>
        <source>A picture takes more than {most} KiB even when it is made small. Nothing was saved. Choose a simpler one.</source>
        <translation>Una imagen ocupa más de {most} KiB incluso reducida. No se guardó nada. Elija una más sencilla.</translation>
    </message>
    <message>
        <source>A row has more or fewer fields than there are headings. It was not imported. Correct it, then try again.</source>
        <translation>Una fila tiene más o menos campos que encabezados. No se importó. Corríjala e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Serial numbers are for single pieces. What you entered is kept. Choose another unit, or batches.</source>
        <translation>Los números de serie son para unidades sueltas. Lo introducido se conserva. Elija otra unidad, o lotes.</translation>
    </message>
    <message>
        <source>This kind of promotion needs other goods: one group for a part or an amount off, what is bought and what is got, or what a bundle holds, {most} units at most. What you entered is kept. Correct it.</source>
        <translation>Este tipo de promoción necesita otros artículos: un grupo para descontar una parte o un importe, lo que se compra y lo que se obtiene, o lo que contiene un conjunto, {most} unidades como máximo. Lo introducido se conserva. Corríjalo.</translation>
    </message>
    <message>
        <source>A tare cannot be below zero. What you entered is kept. Enter another one.</source>
        <translation>Una tara no puede ser menor que cero. Lo introducido se conserva. Introduzca otra.</translation>
    </message>
    <message>
        <source>This tax class does not exist. What you entered is kept. Choose another one.</source>
        <translation>Esta clase de impuesto no existe. Lo introducido se conserva. Elija otra.</translation>
    </message>
    <message>
        <source>The text is longer than {longest} characters. What you entered is kept. Make it shorter.</source>
        <translation>El texto tiene más de {longest} caracteres. Lo introducido se conserva. Acórtelo.</translation>
    </message>
    <message>
        <source>Only goods that are kept in stock have serial numbers or batches. What you entered is kept. Choose goods, or no numbers.</source>
        <translation>Solo los artículos con existencias tienen números de serie o lotes. Lo introducido se conserva. Elija artículo, o ningún número.</translation>
    </message>
    <message>
        <source>This unit does not exist. What you entered is kept. Choose another one.</source>
        <translation>Esta unidad no existe. Lo introducido se conserva. Elija otra.</translation>
    </message>
    <message>
        <source>A promotion that may never be used is none. What you entered is kept. Enter at least 1, or nothing.</source>
        <translation>Una promoción que nunca se puede usar no es tal. Lo introducido se conserva. Introduzca al menos 1, o nada.</translation>
    </message>
    <message>
        <source>{attribute} has {value} twice. What you entered is kept. Remove one of them.</source>
        <translation>{attribute} tiene {value} dos veces. Lo introducido se conserva. Quite uno de los dos.</translation>
    </message>
    <message>
        <source>{attribute} has more than {highest} values. What you entered is kept. Remove some of them.</source>
        <translation>{attribute} tiene más de {highest} valores. Lo introducido se conserva. Quite algunos.</translation>
    </message>
    <message>
        <source>{variant} belongs to something else. What you entered is kept. Make a variant of its own.</source>
        <translation>{variant} pertenece a otra cosa. Lo introducido se conserva. Cree una variante propia.</translation>
    </message>
    <message>
        <source>{variant} lacks a value, or has one that is not listed any more. What you entered is kept. Add the value, or archive the variant.</source>
        <translation>A {variant} le falta un valor, o tiene uno que ya no está en la lista. Lo introducido se conserva. Añada el valor o archive la variante.</translation>
    </message>
    <message>
        <source>These would be {count} variants; at most {highest} are kept together. What you entered is kept. Leave values out, or make two products of it.</source>
        <translation>Serían {count} variantes; se admiten juntas {highest} como máximo. Lo introducido se conserva. Omita valores o haga dos productos.</translation>
    </message>
    <message>
        <source>A warranty lasts between 1 and {highest} months. What you entered is kept. Enter another number, or none.</source>
        <translation>Una garantía dura entre 1 y {highest} meses. Lo introducido se conserva. Introduzca otro número, o ninguno.</translation>
    </message>
    <message>
        <source>A field holds characters that are no text. The row was not imported. Correct it, then try again.</source>
        <translation>Un campo contiene caracteres que no son texto. La fila no se importó. Corríjala e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A field is too long. The row was not imported. Make it shorter, then try again.</source>
        <translation>Un campo es demasiado largo. La fila no se importó. Acórtelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was imported. Check that it is there and may be read.</source>
        <translation>El archivo no se puede leer. No se importó nada. Compruebe que está y que se puede leer.</translation>
    </message>
    <message>
        <source>The file is too long. Nothing was imported. Split it into several files.</source>
        <translation>El archivo es demasiado largo. No se importó nada. Divídalo en varios archivos.</translation>
    </message>
    <message>
        <source>The file has no row of headings. Nothing was imported. Add one as the first row.</source>
        <translation>El archivo no tiene fila de encabezados. No se importó nada. Añada una como primera fila.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed. The rest of the file was not imported. Close it, then try again.</source>
        <translation>Unas comillas no se cierran nunca. El resto del archivo no se importó. Ciérrelas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Something follows a closing quotation mark. The row was not imported. Correct it, then try again.</source>
        <translation>Hay algo después de unas comillas de cierre. La fila no se importó. Corríjala e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A row is not written in UTF-8. It was not imported. Save the file as UTF-8, then try again.</source>
        <translation>Una fila no está escrita en UTF-8. No se importó. Guarde el archivo como UTF-8 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A row has too many fields. It was not imported. Correct it, then try again.</source>
        <translation>Una fila tiene demasiados campos. No se importó. Corríjala e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The adjustment has no lines. Nothing was moved. Add a product first.</source>
        <translation>El ajuste no tiene líneas. No se movió nada. Añada primero un producto.</translation>
    </message>
    <message>
        <source>A cost cannot be below zero. Nothing was moved; what you entered is kept. Enter another one.</source>
        <translation>Un costo no puede ser menor que cero. No se movió nada; lo introducido se conserva. Introduzca otro.</translation>
    </message>
    <message>
        <source>A product with variants has no stock of its own. Nothing was changed. Choose one of its variants.</source>
        <translation>Un producto con variantes no tiene existencias propias. No se cambió nada. Elija una de sus variantes.</translation>
    </message>
    <message>
        <source>A barcode belongs to two products. The second row was not imported. Remove it from one of them.</source>
        <translation>Un código de barras pertenece a dos productos. La segunda fila no se importó. Quítelo de uno de ellos.</translation>
    </message>
    <message>
        <source>A code stands in the file twice. The second row was not imported. Remove one of them.</source>
        <translation>Un código figura dos veces en el archivo. La segunda fila no se importó. Quite uno de los dos.</translation>
    </message>
    <message>
        <source>The import was stopped. {products} products are imported and kept. Import the file again for the others.</source>
        <translation>La importación se detuvo. {products} productos se importaron y se conservan. Importe el archivo de nuevo para los demás.</translation>
    </message>
    <message>
        <source>A new product has no price. The row was not imported. Give it a price, then try again.</source>
        <translation>Un producto nuevo no tiene precio. La fila no se importó. Dele un precio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Some rows cannot be imported. Nothing was imported. Correct them, or import the others only.</source>
        <translation>Algunas filas no se pueden importar. No se importó nada. Corríjalas o importe solo las demás.</translation>
    </message>
    <message>
        <source>A stock is below zero. The row was not imported. Correct it, then try again.</source>
        <translation>Unas existencias son menores que cero. La fila no se importó. Corríjala e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The serial numbers or batches of {product} do not add up to {quantity}. Nothing was changed. Say each number once, with how many.</source>
        <translation>Los números de serie o lotes de {product} no suman {quantity}. No se cambió nada. Indique cada número una vez, con su cantidad.</translation>
    </message>
    <message>
        <source>This place does not exist. Nothing was moved; what you entered is kept. Choose another one.</source>
        <translation>Esta ubicación no existe. No se movió nada; lo introducido se conserva. Elija otra.</translation>
    </message>
    <message>
        <source>{product} is not kept in stock. Nothing was moved; what you entered is kept. Remove its line.</source>
        <translation>{product} no lleva existencias. No se movió nada; lo introducido se conserva. Quite su línea.</translation>
    </message>
    <message>
        <source>A product is not known here. Nothing was moved. Make the product first.</source>
        <translation>Un producto no se conoce aquí. No se movió nada. Cree primero el producto.</translation>
    </message>
    <message>
        <source>A product does not exist any more. Nothing was moved; what you entered is kept. Remove its line.</source>
        <translation>Un producto ya no existe. No se movió nada; lo introducido se conserva. Quite su línea.</translation>
    </message>
    <message>
        <source>The quantity has the wrong sign for this reason. Nothing was moved; what you entered is kept. Change one of them.</source>
        <translation>La cantidad tiene el signo equivocado para este motivo. No se movió nada; lo introducido se conserva. Cambie uno de los dos.</translation>
    </message>
    <message>
        <source>The quantity is finer than its unit allows. Nothing was moved; what you entered is kept. Enter fewer decimals.</source>
        <translation>La cantidad es más fina de lo que permite su unidad. No se movió nada; lo introducido se conserva. Introduzca menos decimales.</translation>
    </message>
    <message>
        <source>A line moves nothing. Nothing was recorded; what you entered is kept. Enter a quantity, or remove the line.</source>
        <translation>Una línea no mueve nada. No se registró nada; lo introducido se conserva. Introduzca una cantidad o quite la línea.</translation>
    </message>
    <message>
        <source>Why it is cancelled is not said. It is still open. Choose a reason.</source>
        <translation>No se indicó por qué se cancela. Sigue abierto. Elija un motivo.</translation>
    </message>
    <message>
        <source>Receipt {number} was paid with the deposit of an order. Its payment was not changed. Take the goods back and sell them anew.</source>
        <translation>El recibo {number} se pagó con el anticipo de un pedido. Su pago no se cambió. Reciba los artículos en devolución y véndalos de nuevo.</translation>
    </message>
    <message>
        <source>{held} is held for this order now. Nothing was recorded; the order is still open. Open it again and collect it anew.</source>
        <translation>Para este pedido hay ahora {held}. No se registró nada; el pedido sigue abierto. Ábralo otra vez y entréguelo de nuevo.</translation>
    </message>
    <message>
        <source>A deposit pays only for the order it was paid for. Nothing was taken. Open the order and collect it, or choose another way to pay.</source>
        <translation>Un anticipo paga solo el pedido para el que se entregó. No se cobró nada. Abra el pedido y entréguelo, o elija otra forma de pago.</translation>
    </message>
    <message>
        <source>{left} of this layaway is still to be paid. Nothing was handed over; it is still open. Take the payment first.</source>
        <translation>De este apartado faltan por pagar {left}. No se entregó nada; sigue abierto. Cobre primero el pago.</translation>
    </message>
    <message>
        <source>{day} is over already. No order was placed; the goods are still here. Choose a later day.</source>
        <translation>{day} ya pasó. No se hizo ningún pedido; los artículos siguen aquí. Elija un día posterior.</translation>
    </message>
    <message>
        <source>The shop can keep something between nothing and {held}. The order is still open. Type another amount.</source>
        <translation>La tienda puede retener entre nada y {held}. El pedido sigue abierto. Escriba otro importe.</translation>
    </message>
    <message>
        <source>These are not the goods of order {number}, as they were agreed. Nothing was recorded. Open the order again and collect it.</source>
        <translation>Estos no son los artículos del pedido {number} tal como se acordaron. No se registró nada. Abra el pedido otra vez y entréguelo.</translation>
    </message>
    <message>
        <source>A gift card is sold, not ordered. No order was placed; the sale is kept. Take the card off, or sell it first.</source>
        <translation>Una tarjeta regalo se vende, no se pide. No se hizo ningún pedido; la venta se conserva. Quite la tarjeta o véndala primero.</translation>
    </message>
    <message>
        <source>Order {number} was collected or cancelled already. Nothing was changed. Look at the list of open orders.</source>
        <translation>El pedido {number} ya se entregó o se canceló. No se cambió nada. Mire la lista de pedidos abiertos.</translation>
    </message>
    <message>
        <source>Something of this sale is paid already, or an order is being collected. No order was placed. Remove the payment, or finish it first.</source>
        <translation>Algo de esta venta ya está pagado, o se está entregando un pedido. No se hizo ningún pedido. Quite el pago o termínela primero.</translation>
    </message>
    <message>
        <source>This order is not known at this till. Nothing was changed. Look at the number on its slip.</source>
        <translation>Este pedido no se conoce en esta caja. No se cambió nada. Mire el número de su comprobante.</translation>
    </message>
    <message>
        <source>Whose order it is was not said. No order was placed; the sale is kept. Choose the customer, then order again.</source>
        <translation>No se indicó de quién es el pedido. No se hizo ningún pedido; la venta se conserva. Elija el cliente y haga el pedido de nuevo.</translation>
    </message>
    <message>
        <source>A payment has to be above zero, in the shop&apos;s currency. Nothing was taken. Type another amount.</source>
        <translation>Un pago debe ser mayor que cero y en la moneda de la tienda. No se cobró nada. Escriba otro importe.</translation>
    </message>
    <message>
        <source>Only {left} of this order is left to pay. Nothing was taken. Type that much or less.</source>
        <translation>De este pedido solo faltan por pagar {left}. No se cobró nada. Escriba ese importe o menos.</translation>
    </message>
    <message>
        <source>There are no words for papers in {language}. Nothing was saved; what you entered is kept. Choose another language.</source>
        <translation>No hay textos de documentos en {language}. No se guardó nada; lo introducido se conserva. Elija otro idioma.</translation>
    </message>
    <message>
        <source>Both languages are the same. Nothing was saved; what you entered is kept. Choose another second one, or none.</source>
        <translation>Los dos idiomas son iguales. No se guardó nada; lo introducido se conserva. Elija otro segundo idioma, o ninguno.</translation>
    </message>
    <message>
        <source>The picture needs more than {most} KiB even when it is made small. Nothing was saved; what you entered is kept. Choose a plainer one.</source>
        <translation>La imagen necesita más de {most} KiB incluso reducida. No se guardó nada; lo introducido se conserva. Elija una más sencilla.</translation>
    </message>
    <message>
        <source>The picture is not there any more. Nothing was saved; what you entered is kept. Choose it again.</source>
        <translation>La imagen ya no está. No se guardó nada; lo introducido se conserva. Elíjala otra vez.</translation>
    </message>
    <message>
        <source>The line that begins with {line} is longer than {most} letters. Nothing was saved; what you entered is kept. Break it into two.</source>
        <translation>La línea que empieza por {line} tiene más de {most} letras. No se guardó nada; lo introducido se conserva. Divídala en dos.</translation>
    </message>
    <message>
        <source>There are more than {most} lines. Nothing was saved; what you entered is kept. Take some away.</source>
        <translation>Hay más de {most} líneas. No se guardó nada; lo introducido se conserva. Quite algunas.</translation>
    </message>
    <message>
        <source>{key} does something else already: {task}. Nothing was changed. Press another key, or give that one another key first.</source>
        <translation>{key} ya hace otra cosa: {task}. No se cambió nada. Pulse otra tecla o dele primero otra a aquella.</translation>
    </message>
    <message>
        <source>{key} cannot be used here. Nothing was changed. Press a function key, or a letter together with Ctrl or Alt.</source>
        <translation>{key} no se puede usar aquí. No se cambió nada. Pulse una tecla de función, o una letra junto con Ctrl o Alt.</translation>
    </message>
    <message>
        <source>{task} is nothing that a key can do. Nothing was changed. Choose something from the list.</source>
        <translation>{task} no es algo que pueda hacer una tecla. No se cambió nada. Elija algo de la lista.</translation>
    </message>
    <message>
        <source>A volume is from 1 to 100. Nothing was saved; the volume before is kept. Choose another.</source>
        <translation>El volumen va de 1 a 100. No se guardó nada; se conserva el volumen anterior. Elija otro.</translation>
    </message>
    <message>
        <source>The file is larger than {most} MiB. The picture before is kept. Choose a smaller file.</source>
        <translation>El archivo ocupa más de {most} MiB. Se conserva la imagen anterior. Elija un archivo más pequeño.</translation>
    </message>
    <message>
        <source>The file is no picture that can be read here. The picture before is kept. Choose a PNG or JPEG file.</source>
        <translation>El archivo no es una imagen que se pueda leer aquí. Se conserva la imagen anterior. Elija un archivo PNG o JPEG.</translation>
    </message>
    <message>
        <source>The picture has {width} × {height} dots. The picture before is kept. Choose one with {least} to {most} dots on each side.</source>
        <translation>La imagen tiene {width} × {height} puntos. Se conserva la imagen anterior. Elija una de {least} a {most} puntos por lado.</translation>
    </message>
    <message>
        <source>{number} is a return, which gives nothing away. Nothing was printed. Choose the receipt of a sale.</source>
        <translation>{number} es una devolución, que no regala nada. No se imprimió nada. Elija el recibo de una venta.</translation>
    </message>
    <message>
        <source>The sale is not known at this till. Nothing was printed. Choose a receipt from here.</source>
        <translation>La venta no se conoce en esta caja. No se imprimió nada. Elija un recibo de aquí.</translation>
    </message>
    <message>
        <source>Amounts of points and tiers are zero or more. The settings are unchanged. Enter other ones.</source>
        <translation>Los importes de puntos y niveles son cero o más. La configuración sigue sin cambios. Introduzca otros.</translation>
    </message>
    <message>
        <source>Points and tiers go by one to {highest} days. The settings are unchanged. Enter another number.</source>
        <translation>Los puntos y niveles duran de uno a {highest} días. La configuración sigue sin cambios. Introduzca otro número.</translation>
    </message>
    <message>
        <source>Tiers and goods earn from 0 to {highest} percent. The settings are unchanged. Enter another number.</source>
        <translation>Los niveles y artículos ganan del 0 al {highest} por ciento. La configuración sigue sin cambios. Introduzca otro número.</translation>
    </message>
    <message>
        <source>Each tier has a name, and begins above the one before. The settings are unchanged. Correct the list.</source>
        <translation>Cada nivel tiene un nombre y empieza por encima del anterior. La configuración sigue sin cambios. Corrija la lista.</translation>
    </message>
    <message>
        <source>There is {balance} on the card. Nothing was taken; the sale is kept. Take that much, and the rest another way.</source>
        <translation>Hay {balance} en la tarjeta. No se cobró nada; la venta se conserva. Cobre ese importe y el resto de otra forma.</translation>
    </message>
    <message>
        <source>The card is in another currency[: {balance}]. Nothing was taken. Use it in a shop of that currency.</source>
        <translation>La tarjeta está en otra moneda[: {balance}]. No se cobró nada. Úsela en una tienda de esa moneda.</translation>
    </message>
    <message>
        <source>Nothing was ever put on this card here. Nothing was taken; the sale is kept. Look at the number again, or take another way to pay.</source>
        <translation>Aquí nunca se cargó nada en esta tarjeta. No se cobró nada; la venta se conserva. Revise el número o use otra forma de pago.</translation>
    </message>
    <message>
        <source>There is {balance} on the card: nothing of it was spent twice. Nothing was written off. Look at the card again.</source>
        <translation>Hay {balance} en la tarjeta: nada se gastó dos veces. No se dio nada por perdido. Revise la tarjeta.</translation>
    </message>
    <message>
        <source>The card is blocked. It was not used. Unblock it, or take another way to pay.</source>
        <translation>La tarjeta está bloqueada. No se usó. Desbloquéela o use otra forma de pago.</translation>
    </message>
    <message>
        <source>The card could be spent until {expired}. It was not used. Take another way to pay.</source>
        <translation>La tarjeta se podía gastar hasta el {expired}. No se usó. Use otra forma de pago.</translation>
    </message>
    <message>
        <source>The card was misread. It was not used. Scan or type its number again.</source>
        <translation>La tarjeta se leyó mal. No se usó. Escanee o escriba su número de nuevo.</translation>
    </message>
    <message>
        <source>This is not the number of one of this shop&apos;s gift cards. Nothing was used. Scan or type it again.</source>
        <translation>Este no es el número de una tarjeta regalo de esta tienda. No se usó nada. Escanéelo o escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>The numbers of cards begin with one to {highest} digits. The settings are unchanged. Enter other ones.</source>
        <translation>Los números de las tarjetas empiezan con uno a {highest} dígitos. La configuración sigue sin cambios. Introduzca otros.</translation>
    </message>
    <message>
        <source>A reason of at most {highest} characters is needed. The card is unchanged. Enter another one.</source>
        <translation>Hace falta un motivo de {highest} caracteres como máximo. La tarjeta sigue sin cambios. Introduzca otro.</translation>
    </message>
    <message>
        <source>What is put on a card has to be above zero, in the shop&apos;s currency. Nothing was put on it. Type another amount.</source>
        <translation>Lo que se carga en una tarjeta debe ser mayor que cero y en la moneda de la tienda. No se cargó nada. Escriba otro importe.</translation>
    </message>
    <message>
        <source>Cards may be spent for up to {highest} days. The settings are unchanged. Enter a smaller number, or none.</source>
        <translation>Las tarjetas se pueden gastar durante {highest} días como máximo. La configuración sigue sin cambios. Introduzca un número menor, o ninguno.</translation>
    </message>
    <message>
        <source>The card terminal has not said yet what it did. Nothing was noted; the sale is kept. Ask it again.</source>
        <translation>El terminal de tarjetas todavía no dijo qué hizo. No se anotó nada; la venta se conserva. Consúltelo de nuevo.</translation>
    </message>
    <message>
        <source>This till did not ask the card terminal for that. Nothing was noted; the sale is kept. Look at the terminal.</source>
        <translation>Esta caja no pidió eso al terminal de tarjetas. No se anotó nada; la venta se conserva. Mire el terminal.</translation>
    </message>
    <message>
        <source>The card terminal was asked for {amount} before, and what became of that is open. Nothing more was charged or paid back; the sale is kept. Ask the terminal again.</source>
        <translation>Antes se pidieron {amount} al terminal de tarjetas, y no se sabe qué pasó. No se cobró ni se devolvió nada más; la venta se conserva. Consulte de nuevo el terminal.</translation>
    </message>
    <message>
        <source>A card was charged {amount} for this sale, and it is not among its payments. The sale is kept. Open the payment again: it is taken, or given back.</source>
        <translation>En una tarjeta se cobraron {amount} por esta venta, y no figuran entre sus pagos. La venta se conserva. Abra el pago otra vez: se toma o se devuelve.</translation>
    </message>
    <message>
        <source>The card payment of {amount} does not stand: it went back, is going back, or paid something else. The sale is kept. Remove it and pay another way.</source>
        <translation>El pago con tarjeta de {amount} no es válido: se devolvió, se está devolviendo o pagó otra cosa. La venta se conserva. Quítelo y pague de otra forma.</translation>
    </message>
    <message>
        <source>{amount} does not go back to the card by this return as it stands now. The return is kept. Make it again as it was when the terminal was asked.</source>
        <translation>Esta devolución, tal como está ahora, no devuelve {amount} a la tarjeta. La devolución se conserva. Déjela como estaba cuando se consultó el terminal.</translation>
    </message>
    <message>
        <source>Another sale or return came after receipt {number}. Its payment stays as it is. Take the goods back and sell them again.</source>
        <translation>Después del recibo {number} hubo otra venta o devolución. Su pago queda como está. Reciba los artículos en devolución y véndalos de nuevo.</translation>
    </message>
    <message>
        <source>Receipt {number} is not of this till&apos;s open shift. Its payment stays as it is. Take the goods back and sell them again.</source>
        <translation>El recibo {number} no es del turno abierto de esta caja. Su pago queda como está. Reciba los artículos en devolución y véndalos de nuevo.</translation>
    </message>
    <message>
        <source>This sale is not known here. Nothing was changed. Choose the sale again.</source>
        <translation>Esta venta no se conoce aquí. No se cambió nada. Elija la venta otra vez.</translation>
    </message>
    <message>
        <source>Receipt {number} was paid with goods that came back. Its payment was not changed. Take the goods back and sell them anew.</source>
        <translation>El recibo {number} se pagó con artículos que volvieron. Su pago no se cambió. Reciba los artículos en devolución y véndalos de nuevo.</translation>
    </message>
    <message>
        <source>Goods of receipt {number} came back already. Its payment stays as it is. Give money back by a return.</source>
        <translation>Artículos del recibo {number} ya volvieron. Su pago queda como está. Devuelva el dinero con una devolución.</translation>
    </message>
    <message>
        <source>What the card terminal charged stays with the sale. Its payment is as it was. To give it back, take the goods back.</source>
        <translation>Lo que cobró el terminal de tarjetas queda con la venta. Su pago sigue como estaba. Para devolverlo, reciba los artículos en devolución.</translation>
    </message>
    <message>
        <source>A gift card pays for goods, not for what is owed. Nothing was taken. Choose another way to pay.</source>
        <translation>Una tarjeta regalo paga artículos, no deudas. No se cobró nada. Elija otra forma de pago.</translation>
    </message>
    <message>
        <source>Points are redeemed when goods are paid, not when they are promised. The sale is kept. Keep the points first.</source>
        <translation>Los puntos se canjean al pagar los artículos, no al prometerlos. La venta se conserva. Conserve primero los puntos.</translation>
    </message>
    <message>
        <source>The points are worth another amount now. Nothing was redeemed; the sale is kept. Redeem them again.</source>
        <translation>Los puntos valen ahora otro importe. No se canjeó nada; la venta se conserva. Canjéelos de nuevo.</translation>
    </message>
    <message>
        <source>Points are a customer&apos;s. Nothing was redeemed; the sale is kept. Choose the customer first.</source>
        <translation>Los puntos son de un cliente. No se canjeó nada; la venta se conserva. Elija primero el cliente.</translation>
    </message>
    <message>
        <source>{points} points were to be redeemed, and {left} are left. The sale is kept. Redeem them again.</source>
        <translation>Se iban a canjear {points} puntos y quedan {left}. La venta se conserva. Canjéelos de nuevo.</translation>
    </message>
    <message>
        <source>Which gift card pays is not said. Nothing was taken; the sale is kept. Scan the card again.</source>
        <translation>No se indicó qué tarjeta regalo paga. No se cobró nada; la venta se conserva. Escanee la tarjeta de nuevo.</translation>
    </message>
    <message>
        <source>It was paid this way already. Nothing was changed. Choose another way, or press Esc.</source>
        <translation>Ya se pagó de esta forma. No se cambió nada. Elija otra o pulse Esc.</translation>
    </message>
    <message>
        <source>A name, phone, address or note of the delivery has more than {highest} characters. The sale is kept. Say it shorter.</source>
        <translation>Un nombre, teléfono, dirección o nota de la entrega tiene más de {highest} caracteres. La venta se conserva. Dígalo en menos palabras.</translation>
    </message>
    <message>
        <source>Only {left} of {product} is still to be handed over. Nothing left the books. Take that many or fewer.</source>
        <translation>De {product} solo quedan {left} por entregar. Nada salió de los libros. Entregue esa cantidad o menos.</translation>
    </message>
    <message>
        <source>Nothing to hand over was said. Nothing left the books. Scan the goods, or choose them in the list.</source>
        <translation>No se indicó nada que entregar. Nada salió de los libros. Escanee los artículos o elíjalos en la lista.</translation>
    </message>
    <message>
        <source>{product} has no stock, so there is nothing to hand over later. The sale is kept as it was.</source>
        <translation>{product} no lleva existencias, así que no hay nada que entregar más tarde. La venta queda como estaba.</translation>
    </message>
    <message>
        <source>Of {product}, between nothing and {quantity} can be handed over later. The sale is kept as it was. Type another number.</source>
        <translation>De {product} se pueden entregar más tarde entre nada y {quantity}. La venta queda como estaba. Escriba otro número.</translation>
    </message>
    <message>
        <source>No name stands here any more. Nothing was changed. Customers are erased in their own list.</source>
        <translation>Aquí ya no figura ningún nombre. No se cambió nada. Los clientes se borran en su propia lista.</translation>
    </message>
    <message>
        <source>{day} is over already. No quotation was given; the goods are still here. Choose a later day.</source>
        <translation>{day} ya pasó. No se dio ningún presupuesto; los artículos siguen aquí. Elija un día posterior.</translation>
    </message>
    <message>
        <source>A gift card is sold, not quoted. No quotation was given; the sale is kept. Take the card off, or sell it first.</source>
        <translation>Una tarjeta regalo se vende, no se presupuesta. No se dio ningún presupuesto; la venta se conserva. Quite la tarjeta o véndala primero.</translation>
    </message>
    <message>
        <source>Quotation {number} was used already[: {document}][, by {by}][ at {till}][, on {day}]. Nothing was changed. Ring up the goods, or give a new quotation.</source>
        <translation>El presupuesto {number} ya se usó[: {document}][, por {by}][ en {till}][, el {day}]. No se cambió nada. Registre los artículos o dé un presupuesto nuevo.</translation>
    </message>
    <message>
        <source>Something of this sale is paid already, or an order is being collected. No quotation was given. Remove the payment, or finish it first.</source>
        <translation>Algo de esta venta ya está pagado, o se está entregando un pedido. No se dio ningún presupuesto. Quite el pago o termínela primero.</translation>
    </message>
    <message>
        <source>Quotation {number} was valid until {day}. Nothing was recorded; the sale is kept. Load it again at today&apos;s prices, or have the old prices approved.</source>
        <translation>El presupuesto {number} valía hasta el {day}. No se registró nada; la venta se conserva. Cárguelo de nuevo con los precios de hoy o haga autorizar los anteriores.</translation>
    </message>
    <message>
        <source>This quotation is not known at this till. Nothing was changed. Look at the number on its paper.</source>
        <translation>Este presupuesto no se conoce en esta caja. No se cambió nada. Mire el número de su papel.</translation>
    </message>
    <message>
        <source>A quotation is for one customer or one name. None was given; the sale is kept. Choose the customer, or type a name.</source>
        <translation>Un presupuesto es para un cliente o un nombre. No se dio ninguno; la venta se conserva. Elija el cliente o escriba un nombre.</translation>
    </message>
    <message>
        <source>Quotation {number} was cancelled[ by {by}][ at {till}][, on {day}]. Nothing was changed. Ring up the goods, or give a new quotation.</source>
        <translation>El presupuesto {number} se canceló[ por {by}][ en {till}][, el {day}]. No se cambió nada. Registre los artículos o dé un presupuesto nuevo.</translation>
    </message>
    <message>
        <source>{product} stands as quotation {number} says; nothing was changed. Sell less of it or remove it, and scan what is wanted besides.</source>
        <translation>{product} queda como dice el presupuesto {number}; no se cambió nada. Venda menos o quítelo, y escanee lo que se quiera además.</translation>
    </message>
    <message>
        <source>{product} is not sold any more and has no price of today. The quotation is kept. Ring up the other goods by themselves, or have the old prices approved.</source>
        <translation>{product} ya no se vende y no tiene precio de hoy. El presupuesto se conserva. Registre los demás artículos por separado o haga autorizar los precios anteriores.</translation>
    </message>
    <message>
        <source>Of {product} the customer has {taken}, and {owed} was never handed over. Nothing was taken back. Return as many of each.</source>
        <translation>De {product} el cliente tiene {taken}, y {owed} nunca se entregaron. No se recibió nada en devolución. Devuelva esas cantidades de cada uno.</translation>
    </message>
    <message>
        <source>Nothing[ of receipt {number}] is still to be handed over. Nothing left the books. Look at the list of what is.</source>
        <translation>No queda nada[ del recibo {number}] por entregar. Nada salió de los libros. Mire la lista de lo pendiente.</translation>
    </message>
    <message>
        <source>Something is still open with this customer ({receivable} owed, {credit} of credit). Nobody was erased. Settle it first.</source>
        <translation>Con este cliente todavía hay algo pendiente ({receivable} de deuda, {credit} de saldo a favor). No se borró a nadie. Sáldelo primero.</translation>
    </message>
    <message>
        <source>The card {card} belongs to {customer}. Nothing was saved; what you entered is kept. Scan another card.</source>
        <translation>La tarjeta {card} pertenece a {customer}. No se guardó nada; lo introducido se conserva. Escanee otra tarjeta.</translation>
    </message>
    <message>
        <source>{text} is no amount. Nothing was imported. Correct it, then try again.</source>
        <translation>{text} no es un importe. No se importó nada. Corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file needs the columns name, and card or phone. Nothing was imported. Add them, then try again.</source>
        <translation>El archivo necesita las columnas nombre y tarjeta o teléfono. No se importó nada. Añádalas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A credit limit is not below zero. Nothing was saved; what you entered is kept. Type another amount.</source>
        <translation>Un límite de crédito no es menor que cero. No se guardó nada; lo introducido se conserva. Escriba otro importe.</translation>
    </message>
    <message>
        <source>This customer is not there. Nothing was changed. Choose another one.</source>
        <translation>Este cliente no existe. No se cambió nada. Elija otro.</translation>
    </message>
    <message>
        <source>A customer needs a name. Nothing was saved; what you entered is kept. Type a name.</source>
        <translation>Un cliente necesita un nombre. No se guardó nada; lo introducido se conserva. Escriba un nombre.</translation>
    </message>
    <message>
        <source>This customer was erased for ever. Nothing was saved. Create them anew, if they ask for it.</source>
        <translation>Este cliente se borró para siempre. No se guardó nada. Créelo de nuevo si lo pide.</translation>
    </message>
    <message>
        <source>The days to pay are between 0 and {highest}. Nothing was saved; what you entered is kept. Type another number.</source>
        <translation>Los días para pagar van de 0 a {highest}. No se guardó nada; lo introducido se conserva. Escriba otro número.</translation>
    </message>
    <message>
        <source>A phone number has at least three digits. Nothing was saved; what you entered is kept. Type the number.</source>
        <translation>Un número de teléfono tiene al menos tres dígitos. No se guardó nada; lo introducido se conserva. Escriba el número.</translation>
    </message>
    <message>
        <source>A row has more or fewer fields than the headings. Nothing was imported. Correct it, then try again.</source>
        <translation>Una fila tiene más o menos campos que los encabezados. No se importó nada. Corríjala e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A row has neither a card nor a phone number. Nothing was imported. Add one, then try again.</source>
        <translation>Una fila no tiene tarjeta ni número de teléfono. No se importó nada. Añada uno de los dos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This text is longer than {longest} characters. Nothing was saved; what you entered is kept. Shorten it.</source>
        <translation>Este texto tiene más de {longest} caracteres. No se guardó nada; lo introducido se conserva. Acórtelo.</translation>
    </message>
    <message>
        <source>A row has no product code. The row was left out and listed. Give it a code, then try again.</source>
        <translation>Una fila no tiene código de producto. La fila se omitió y quedó en la lista. Dele un código e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file lacks columns[: {missing}]. Nothing was rung up. Use a file with all columns.</source>
        <translation>Al archivo le faltan columnas[: {missing}]. No se registró nada. Use un archivo con todas las columnas.</translation>
    </message>
    <message>
        <source>This file can be read only once, and it has to be read twice. Nothing was rung up. Save it to the disk first.</source>
        <translation>Este archivo solo se puede leer una vez, y hay que leerlo dos. No se registró nada. Guárdelo primero en el disco.</translation>
    </message>
    <message>
        <source>The time of a row cannot be read[: {text}]. The row was left out and listed. Correct it, then try again.</source>
        <translation>La hora de una fila no se puede leer[: {text}]. La fila se omitió y quedó en la lista. Corríjala e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A row has no invoice number. The row was left out and listed. Give it a number, then try again.</source>
        <translation>Una fila no tiene número de factura. La fila se omitió y quedó en la lista. Dele un número e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A row has no price. The row was left out and listed. Give it a price, then try again.</source>
        <translation>Una fila no tiene precio. La fila se omitió y quedó en la lista. Dele un precio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The price of a row cannot be read[: {text}]. The row was left out and listed. Correct it, then try again.</source>
        <translation>El precio de una fila no se puede leer[: {text}]. La fila se omitió y quedó en la lista. Corríjala e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The quantity of a row cannot be read[: {text}]. The row was left out and listed. Correct it, then try again.</source>
        <translation>La cantidad de una fila no se puede leer[: {text}]. La fila se omitió y quedó en la lista. Corríjala e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A return has a line that sells goods. It was left out and listed. Enter it as a sale.</source>
        <translation>Una devolución tiene una línea que vende artículos. Se omitió y quedó en la lista. Introdúzcala como venta.</translation>
    </message>
    <message>
        <source>A sale has a line that takes goods back. It was left out and listed. Enter it as a return.</source>
        <translation>Una venta tiene una línea que recibe artículos devueltos. Se omitió y quedó en la lista. Introdúzcala como devolución.</translation>
    </message>
    <message>
        <source>These goods are only for buyers of {age} and older, born on or before {born}. Nothing was recorded; the sale is kept. Check a document, then pay.</source>
        <translation>Estos artículos son solo para compradores de {age} años o más, nacidos el {born} o antes. No se registró nada; la venta se conserva. Revise un documento y cobre.</translation>
    </message>
    <message>
        <source>An approval code has at most {highest} characters. Nothing was recorded; the sale is kept. Type the code of the slip, never a card&apos;s number.</source>
        <translation>Un código de autorización tiene {highest} caracteres como máximo. No se registró nada; la venta se conserva. Escriba el código del comprobante, nunca el número de una tarjeta.</translation>
    </message>
    <message>
        <source>Batch {number} is past its day, {expires}. Nothing was recorded; the sale is kept. Take a fresher one, or ask for an approval.</source>
        <translation>El lote {number} pasó su fecha, {expires}. No se registró nada; la venta se conserva. Tome uno más reciente o pida una autorización.</translation>
    </message>
    <message>
        <source>Of a card&apos;s number only its last four digits are kept. Nothing was taken; the sale is kept. Type those four, or none.</source>
        <translation>Del número de una tarjeta solo se conservan los cuatro últimos dígitos. No se cobró nada; la venta se conserva. Escriba esos cuatro, o ninguno.</translation>
    </message>
    <message>
        <source>The cash is not in the shop&apos;s currency[ {currency}]. Nothing was recorded. Enter it in that currency.</source>
        <translation>El efectivo no está en la moneda de la tienda[, {currency}]. No se registró nada. Introdúzcalo en esa moneda.</translation>
    </message>
    <message>
        <source>The amount has to be above zero. Nothing was recorded. Enter another one.</source>
        <translation>El importe debe ser mayor que cero. No se registró nada. Introduzca otro.</translation>
    </message>
    <message>
        <source>The cash has no reason yet. Nothing was recorded. Say what it is for.</source>
        <translation>El efectivo todavía no tiene motivo. No se registró nada. Indique para qué es.</translation>
    </message>
    <message>
        <source>Code {code} is still unknown. The sale is kept. Say what it is, then pay.</source>
        <translation>El código {code} sigue siendo desconocido. La venta se conserva. Indique qué es y cobre.</translation>
    </message>
    <message>
        <source>{product} would be sold below what it cost, which needs an approval. Nothing was recorded; the sale is kept. Give the price or discount anew and ask for it.</source>
        <translation>{product} se vendería por debajo de su costo, y eso necesita una autorización. No se registró nada; la venta se conserva. Ponga de nuevo el precio o el descuento y pídala.</translation>
    </message>
    <message>
        <source>The count cannot be right: a number in it is negative or too large. What you entered is kept. Correct it.</source>
        <translation>El recuento no puede ser correcto: contiene un número negativo o demasiado grande. Lo introducido se conserva. Corríjalo.</translation>
    </message>
    <message>
        <source>The shop knows no coupon {coupon}. Nothing was taken off. Check the code.</source>
        <translation>La tienda no conoce ningún cupón {coupon}. No se descontó nada. Revise el código.</translation>
    </message>
    <message>
        <source>{promotion} does not hold here and now[; from {from}][; through {through}]. Nothing was taken off. Check the coupon&apos;s conditions.</source>
        <translation>{promotion} no vale aquí y ahora[; desde el {from}][; hasta el {through}]. No se descontó nada. Revise las condiciones del cupón.</translation>
    </message>
    <message>
        <source>The coupon {coupon} has been used as often as it may be ({uses}). Nothing was taken off.</source>
        <translation>El cupón {coupon} ya se usó todas las veces permitidas ({uses}). No se descontó nada.</translation>
    </message>
    <message>
        <source>The coupon {coupon} is on this sale already. It counts once.</source>
        <translation>El cupón {coupon} ya está en esta venta. Cuenta una sola vez.</translation>
    </message>
    <message>
        <source>[{after} would be owed. ]The credit limit is {limit}. Nothing was taken; the sale is kept. Ask for an approval, or take less on account.</source>
        <translation>[Se deberían {after}. ]El límite de crédito es {limit}. No se cobró nada; la venta se conserva. Pida una autorización o deje menos a cuenta.</translation>
    </message>
    <message>
        <source>This customer is not there any more. Nothing was recorded; the sale is kept. Take the customer off, or choose another one.</source>
        <translation>Este cliente ya no existe. No se registró nada; la venta se conserva. Quite el cliente o elija otro.</translation>
    </message>
    <message>
        <source>This customer has no credit limit. Nothing was taken; the sale is kept. Choose another way to pay, or set a limit in the back office.</source>
        <translation>Este cliente no tiene límite de crédito. No se cobró nada; la venta se conserva. Elija otra forma de pago o fije un límite en la administración.</translation>
    </message>
    <message>
        <source>Nothing is sold to this customer on account: they are blocked. The sale is kept. Ask for an approval, or choose another way to pay.</source>
        <translation>A este cliente no se le vende nada a cuenta: está bloqueado. La venta se conserva. Pida una autorización o elija otra forma de pago.</translation>
    </message>
    <message>
        <source>This customer has {overdue} overdue. Nothing was taken; the sale is kept. Settle that first, ask for an approval, or choose another way to pay.</source>
        <translation>Este cliente tiene {overdue} vencidos. No se cobró nada; la venta se conserva. Sáldelo primero, pida una autorización o elija otra forma de pago.</translation>
    </message>
    <message>
        <source>The drawer differs by {difference}. Your count is kept. Count once more.</source>
        <translation>El cajón difiere en {difference}. Su recuento se conserva. Cuente una vez más.</translation>
    </message>
    <message>
        <source>The drawer still differs. Both counts are kept. Enter the reason for the difference.</source>
        <translation>El cajón sigue sin cuadrar. Los dos recuentos se conservan. Introduzca el motivo de la diferencia.</translation>
    </message>
    <message>
        <source>The discount was not approved. Nothing was recorded; the sale is kept. Ask for an approval, or take it back.</source>
        <translation>El descuento no se autorizó. No se registró nada; la venta se conserva. Pida una autorización o retírelo.</translation>
    </message>
    <message>
        <source>A return gives back what was paid and takes no discount. The return is unchanged. Pay it back as it is.</source>
        <translation>Una devolución devuelve lo que se pagó y no admite descuento. La devolución sigue sin cambios. Devuélvala tal como está.</translation>
    </message>
    <message>
        <source>A discount cannot be below zero. The line is unchanged. Enter another one.</source>
        <translation>Un descuento no puede ser menor que cero. La línea sigue sin cambios. Introduzca otro.</translation>
    </message>
    <message>
        <source>The discount is more than the line[ ({amount})]. The line is unchanged. Enter a smaller one.</source>
        <translation>El descuento es mayor que la línea[ ({amount})]. La línea sigue sin cambios. Introduzca uno menor.</translation>
    </message>
    <message>
        <source>The discount is more than the sale[ ({amount})]. The sale is unchanged. Give a smaller discount first.</source>
        <translation>El descuento es mayor que la venta[ ({amount})]. La venta sigue sin cambios. Dé primero un descuento menor.</translation>
    </message>
    <message>
        <source>This paper is not known here. Nothing was printed. Look for its number.</source>
        <translation>Este documento no se conoce aquí. No se imprimió nada. Busque su número.</translation>
    </message>
    <message>
        <source>Only a sale has a bill before payment. Nothing was printed; the return is kept. Finish it first.</source>
        <translation>Solo una venta tiene cuenta previa. No se imprimió nada; la devolución se conserva. Termínela primero.</translation>
    </message>
    <message>
        <source>A bill needs lines, all of them known. Nothing was printed; the sale is kept. Resolve the lines first.</source>
        <translation>Una cuenta previa necesita líneas, todas conocidas. No se imprimió nada; la venta se conserva. Resuelva primero las líneas.</translation>
    </message>
    <message>
        <source>Goods pay for others only where they come back on the same ticket. Nothing was recorded; the ticket is kept. Choose another way to pay.</source>
        <translation>Los artículos pagan otros solo si vuelven en la misma operación. No se registró nada; la operación se conserva. Elija otra forma de pago.</translation>
    </message>
    <message>
        <source>An exchange takes something back and gives something for it. Nothing was recorded; the ticket is kept. Scan what comes back.</source>
        <translation>En un cambio de artículo algo vuelve y algo se entrega por ello. No se registró nada; la operación se conserva. Escanee lo que vuelve.</translation>
    </message>
    <message>
        <source>The customer takes this line and does not bring it back. Nothing was changed. Choose a line that comes back.</source>
        <translation>El cliente se lleva esta línea, no la devuelve. No se cambió nada. Elija una línea que vuelva.</translation>
    </message>
    <message>
        <source>This held sale is gone; it was recalled elsewhere. The current sale is kept. Choose another one.</source>
        <translation>Esta venta en espera ya no está; se recuperó en otro lugar. La venta actual se conserva. Elija otra.</translation>
    </message>
    <message>
        <source>[{highest} sales are held already. ]The sale on the screen is kept. Recall a held sale and finish it first.</source>
        <translation>[Ya hay {highest} ventas en espera. ]La venta de la pantalla se conserva. Recupere primero una venta en espera y termínela.</translation>
    </message>
    <message>
        <source>A label is one item. Nothing was added. Scan each label by itself.</source>
        <translation>Una etiqueta es un artículo. No se añadió nada. Escanee cada etiqueta por separado.</translation>
    </message>
    <message>
        <source>{product} is not sold by weight, but its label says {quantity}. Nothing was added. Correct its unit or the label.</source>
        <translation>{product} no se vende por peso, pero su etiqueta dice {quantity}. No se añadió nada. Corrija su unidad o la etiqueta.</translation>
    </message>
    <message>
        <source>The label says how much it is. The line is kept as it was. Remove it and weigh the item again.</source>
        <translation>La etiqueta dice cuánto es. La línea queda como estaba. Quítela y pese el artículo de nuevo.</translation>
    </message>
    <message>
        <source>{product} has no price that the label&apos;s {amount} could be a weight of. Nothing was added. Give it a price.</source>
        <translation>{product} no tiene un precio del que {amount} de la etiqueta pueda ser un peso. No se añadió nada. Dele un precio.</translation>
    </message>
    <message>
        <source>More would stay in the drawer than was counted[ ({counted})]. The count is kept. Enter a smaller amount.</source>
        <translation>Quedaría en el cajón más de lo que se contó[ ({counted})]. El recuento se conserva. Introduzca un importe menor.</translation>
    </message>
    <message>
        <source>An item is not on this receipt. Nothing was recorded; the lines are kept. Remove it, or choose another receipt.</source>
        <translation>Un artículo no está en este recibo. No se registró nada; las líneas se conservan. Quítelo o elija otro recibo.</translation>
    </message>
    <message>
        <source>This line is no longer in the sale. Nothing was changed. Choose another line.</source>
        <translation>Esta línea ya no está en la venta. No se cambió nada. Elija otra línea.</translation>
    </message>
    <message>
        <source>A gift card cannot be loaded while goods come back. Nothing was recorded. Load it in a sale of its own.</source>
        <translation>Una tarjeta regalo no se puede cargar mientras vuelven artículos. No se registró nada. Cárguela en una venta aparte.</translation>
    </message>
    <message>
        <source>The number {number} is not on this receipt. Nothing was recorded; the return is kept. Check the number on the piece.</source>
        <translation>El número {number} no está en este recibo. No se registró nada; la devolución se conserva. Revise el número en la unidad.</translation>
    </message>
    <message>
        <source>These goods have neither serial numbers nor batches. The sale is unchanged. Scan the item instead.</source>
        <translation>Estos artículos no tienen números de serie ni lotes. La venta sigue sin cambios. Escanee el artículo.</translation>
    </message>
    <message>
        <source>The number is empty. The sale is unchanged. Scan or type it.</source>
        <translation>El número está vacío. La venta sigue sin cambios. Escanéelo o escríbalo.</translation>
    </message>
    <message>
        <source>The number {number} came back before, or is in stock already. Nothing was recorded; the return is kept. Check the number on the piece.</source>
        <translation>El número {number} ya se devolvió antes o ya está en existencias. No se registró nada; la devolución se conserva. Revise el número en la unidad.</translation>
    </message>
    <message>
        <source>The number is longer than {highest} characters. The sale is unchanged. Scan or type it again.</source>
        <translation>El número tiene más de {highest} caracteres. La venta sigue sin cambios. Escanéelo o escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>{missing} of {quantity} {product} have no serial number or batch yet. Nothing was recorded; the sale is kept. Say them, then pay.</source>
        <translation>A {missing} de {quantity} {product} les falta el número de serie o lote. No se registró nada; la venta se conserva. Indíquelos y cobre.</translation>
    </message>
    <message>
        <source>All pieces of this line have their numbers[; {number} is one too many]. The sale is unchanged. Raise the quantity first.</source>
        <translation>Todas las unidades de esta línea tienen su número[; {number} sobra]. La venta sigue sin cambios. Aumente primero la cantidad.</translation>
    </message>
    <message>
        <source>The text is longer than {highest} characters. Nothing was changed. Make it shorter.</source>
        <translation>El texto tiene más de {highest} caracteres. No se cambió nada. Acórtelo.</translation>
    </message>
    <message>
        <source>An open item[ of {amount}] needs an approval. Nothing was recorded; the sale is kept. Remove it and enter it again.</source>
        <translation>Un artículo libre[ de {amount}] necesita una autorización. No se registró nada; la venta se conserva. Quítelo e introdúzcalo de nuevo.</translation>
    </message>
    <message>
        <source>The receipt is not on this till. Nothing was recorded. Check the number, or take the goods back without a receipt.</source>
        <translation>El recibo no está en esta caja. No se registró nada. Revise el número o haga la devolución sin recibo.</translation>
    </message>
    <message>
        <source>The changed price was not approved. Nothing was recorded; the sale is kept. Ask for an approval, or take the price back.</source>
        <translation>El precio cambiado no se autorizó. No se registró nada; la venta se conserva. Pida una autorización o vuelva al precio anterior.</translation>
    </message>
    <message>
        <source>The changed price has no reason. The line is unchanged. Choose why it differs.</source>
        <translation>El precio cambiado no tiene motivo. La línea sigue sin cambios. Elija por qué difiere.</translation>
    </message>
    <message>
        <source>The price of this item was not said[: {product}]. Nothing was added. Enter its price.</source>
        <translation>No se indicó el precio de este artículo[: {product}]. No se añadió nada. Introduzca su precio.</translation>
    </message>
    <message>
        <source>The price is not in {currency}. The line is unchanged. Enter it in that currency.</source>
        <translation>El precio no está en {currency}. La línea sigue sin cambios. Introdúzcalo en esa moneda.</translation>
    </message>
    <message>
        <source>A price cannot be below zero. The line is unchanged. Enter another one.</source>
        <translation>Un precio no puede ser menor que cero. La línea sigue sin cambios. Introduzca otro.</translation>
    </message>
    <message>
        <source>{promotion} takes off more than a line comes to. Nothing was changed. Change the line, then try again.</source>
        <translation>{promotion} descuenta más de lo que vale una línea. No se cambió nada. Cambie la línea e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>How much it is was not said[: {product}]. Nothing was added. Enter its quantity.</source>
        <translation>No se indicó cuánto es[: {product}]. No se añadió nada. Introduzca su cantidad.</translation>
    </message>
    <message>
        <source>{quantity} is more than a line can hold. The line is unchanged. Enter a smaller quantity.</source>
        <translation>{quantity} es más de lo que cabe en una línea. La línea sigue sin cambios. Introduzca una cantidad menor.</translation>
    </message>
    <message>
        <source>The quantity has to be above zero. The line is unchanged. Enter another one, or remove the line.</source>
        <translation>La cantidad debe ser mayor que cero. La línea sigue sin cambios. Introduzca otra o quite la línea.</translation>
    </message>
    <message>
        <source>It is sold in whole boxes of {pack}. The line is kept as it was. Enter how many boxes.</source>
        <translation>Se vende en paquetes completos de {pack}. La línea queda como estaba. Indique cuántos paquetes.</translation>
    </message>
    <message>
        <source>{quantity} has more decimals than its unit, which has {decimals}. The line is kept as it was. Enter another quantity.</source>
        <translation>{quantity} tiene más decimales que su unidad, que tiene {decimals}. La línea queda como estaba. Introduzca otra cantidad.</translation>
    </message>
    <message>
        <source>The days to bring goods back are between 0 and {highest}. Nothing was saved; what you entered is kept. Type another number.</source>
        <translation>Los días para devolver artículos van de 0 a {highest}. No se guardó nada; lo introducido se conserva. Escriba otro número.</translation>
    </message>
    <message>
        <source>The return has no reason yet. Nothing was recorded; the lines are kept. Choose why the goods come back.</source>
        <translation>La devolución todavía no tiene motivo. No se registró nada; las líneas se conservan. Elija por qué vuelven los artículos.</translation>
    </message>
    <message>
        <source>More would come back than was sold[: {left} are left]. Nothing was recorded; the lines are kept. Enter a smaller quantity.</source>
        <translation>Volvería más de lo que se vendió[: quedan {left}]. No se registró nada; las líneas se conservan. Introduzca una cantidad menor.</translation>
    </message>
    <message>
        <source>The code {code} is unknown. Nothing was kept. Give it to a product, or set up a pattern for it.</source>
        <translation>El código {code} es desconocido. No se conservó nada. Déselo a un producto o configure un patrón para él.</translation>
    </message>
    <message>
        <source>Misread {code}. Nothing was kept. Scan again.</source>
        <translation>Lectura errónea de {code}. No se conservó nada. Escanee de nuevo.</translation>
    </message>
    <message>
        <source>The serial number {number} is in {place} by the books. Nothing was recorded; the sale is kept. Ask for an approval, or take another piece.</source>
        <translation>Según los libros, el número de serie {number} está en {place}. No se registró nada; la venta se conserva. Pida una autorización o tome otra unidad.</translation>
    </message>
    <message>
        <source>The serial number {number} belongs to another product. Nothing was added. Check which item it is.</source>
        <translation>El número de serie {number} pertenece a otro producto. No se añadió nada. Compruebe qué artículo es.</translation>
    </message>
    <message>
        <source>The serial number {number} is on this sale already. Nothing was added. Scan the next piece.</source>
        <translation>El número de serie {number} ya está en esta venta. No se añadió nada. Escanee la unidad siguiente.</translation>
    </message>
    <message>
        <source>What is owed cannot be paid on account again. Nothing was taken. Choose another way to pay.</source>
        <translation>Lo que se debe no se puede pagar otra vez a cuenta. No se cobró nada. Elija otra forma de pago.</translation>
    </message>
    <message>
        <source>The amount has to be above zero. Nothing was taken. Type another one.</source>
        <translation>El importe debe ser mayor que cero. No se cobró nada. Escriba otro.</translation>
    </message>
    <message>
        <source>{owed} is owed, and {amount} is more. Nothing was taken. Take what is owed, or less.</source>
        <translation>Se deben {owed}, y {amount} es más. No se cobró nada. Cobre lo que se debe, o menos.</translation>
    </message>
    <message>
        <source>No shift is open. Nothing was recorded; the lines are kept. Open the shift first.</source>
        <translation>No hay ningún turno abierto. No se registró nada; las líneas se conservan. Abra primero el turno.</translation>
    </message>
    <message>
        <source>This shift is not the open one. Nothing was closed; the count is kept. Open the page again.</source>
        <translation>Este turno no es el que está abierto. No se cerró nada; el recuento se conserva. Abra la página otra vez.</translation>
    </message>
    <message>
        <source>Only {onHand} of {product} are in stock, and the sale takes {quantity}. Nothing was recorded; the sale is kept. Take fewer, or ask for an approval by changing the quantity.</source>
        <translation>Solo hay {onHand} de {product} en existencias, y la venta lleva {quantity}. No se registró nada; la venta se conserva. Reduzca la cantidad, o modifíquela para pedir una autorización.</translation>
    </message>
    <message>
        <source>There is {credit} of store credit. Nothing was taken; the sale is kept. Take that much, and the rest another way.</source>
        <translation>Hay {credit} de saldo a favor. No se cobró nada; la venta se conserva. Cobre ese importe y el resto de otra forma.</translation>
    </message>
    <message>
        <source>The taxes of {product} are not known here. It was not added; the sale is kept. Set its tax class in the back office.</source>
        <translation>Los impuestos de {product} no se conocen aquí. No se añadió; la venta se conserva. Fije su clase de impuesto en la administración.</translation>
    </message>
    <message>
        <source>The payment is not in the shop&apos;s currency[ {currency}]. Nothing was recorded. Take it in that currency.</source>
        <translation>El pago no está en la moneda de la tienda[, {currency}]. No se registró nada. Cóbrelo en esa moneda.</translation>
    </message>
    <message>
        <source>There is nothing left to pay this way. Nothing was taken; the sale is kept. Finish it, or type an amount.</source>
        <translation>No queda nada por pagar de esta forma. No se cobró nada; la venta se conserva. Termínela o escriba un importe.</translation>
    </message>
    <message>
        <source>Store credit and accounts belong to a customer. Nothing was taken; the sale is kept. Choose the customer first.</source>
        <translation>El saldo a favor y las cuentas son de un cliente. No se cobró nada; la venta se conserva. Elija primero el cliente.</translation>
    </message>
    <message>
        <source>A payment cannot be below zero. Nothing was recorded. Enter what the customer gave.</source>
        <translation>Un pago no puede ser menor que cero. No se registró nada. Introduzca lo que dio el cliente.</translation>
    </message>
    <message>
        <source>Only {due} are still due, and only cash gives change. Nothing was taken; the sale is kept. Type a smaller amount.</source>
        <translation>Solo faltan {due} por pagar, y solo el efectivo da cambio. No se cobró nada; la venta se conserva. Escriba un importe menor.</translation>
    </message>
    <message>
        <source>{missing} are missing of {total}. Nothing was recorded; the sale is kept. Enter the amount again.</source>
        <translation>Faltan {missing} de {total}. No se registró nada; la venta se conserva. Introduzca el importe de nuevo.</translation>
    </message>
    <message>
        <source>The sale is not in the shop&apos;s currency[ {currency}]. Nothing was recorded; the lines are kept. Start a new sale.</source>
        <translation>La venta no está en la moneda de la tienda[, {currency}]. No se registró nada; las líneas se conservan. Inicie una venta nueva.</translation>
    </message>
    <message>
        <source>This is a sale, not a return. Nothing was recorded; the lines are kept. Finish it as a sale.</source>
        <translation>Esto es una venta, no una devolución. No se registró nada; las líneas se conservan. Termínela como venta.</translation>
    </message>
    <message>
        <source>This is a return, not a sale. Nothing was recorded; the lines are kept. Finish it as a return.</source>
        <translation>Esto es una devolución, no una venta. No se registró nada; las líneas se conservan. Termínela como devolución.</translation>
    </message>
    <message>
        <source>There is nothing to pay yet. Nothing was recorded. Scan an item first.</source>
        <translation>Todavía no hay nada que pagar. No se registró nada. Escanee primero un artículo.</translation>
    </message>
    <message>
        <source>A sale holds at most {highest} lines. The item was not added; the sale is kept. Finish it, then begin another one.</source>
        <translation>Una venta admite {highest} líneas como máximo. El artículo no se añadió; la venta se conserva. Termínela y empiece otra.</translation>
    </message>
    <message>
        <source>A shift is already open at this till. It goes on unchanged. Sell, or close it first.</source>
        <translation>Ya hay un turno abierto en esta caja. Sigue sin cambios. Venda, o ciérrelo primero.</translation>
    </message>
    <message>
        <source>{product} is sold in variants. Nothing was added. Choose one of them.</source>
        <translation>{product} se vende en variantes. No se añadió nada. Elija una de ellas.</translation>
    </message>
    <message>
        <source>A weight was entered by hand, which needs an approval. Nothing was recorded; the sale is kept. Ask for it with F2 on the line.</source>
        <translation>Se introdujo un peso a mano, y eso necesita una autorización. No se registró nada; la venta se conserva. Pídala con F2 en la línea.</translation>
    </message>
    <message>
        <source>The tare of {tare} is taken off, so nothing is left of {quantity}. Nothing was changed. Weigh the item again.</source>
        <translation>Se descuenta la tara de {tare} y no queda nada de {quantity}. No se cambió nada. Pese el artículo de nuevo.</translation>
    </message>
    <message>
        <source>The serial number {number} left the shop on {date}[ with receipt {receipt}][, recorded by {by}][, under warranty until {warranty}]. Nothing was added. Check the number on the piece.</source>
        <translation>El número de serie {number} salió de la tienda el {date}[ con el recibo {receipt}][, registrado por {by}][, en garantía hasta el {warranty}]. No se añadió nada. Revise el número en la unidad.</translation>
    </message>
    <message>
        <source>Order {number} of this customer is still open. Nobody was erased. Let them collect it or cancel it, then try again.</source>
        <translation>El pedido {number} de este cliente sigue abierto. No se borró a nadie. Entréguelo o cancélelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Quotation {number} of this customer is still open. Nobody was erased. Sell by it or cancel it, then try again.</source>
        <translation>El presupuesto {number} de este cliente sigue abierto. No se borró a nadie. Véndalo o cancélelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Goods of receipt {number} still wait for this customer. Nobody was erased. Hand them over or take them back, then try again.</source>
        <translation>Hay artículos del recibo {number} pendientes de entrega a este cliente. No se borró a nadie. Entréguelos o acepte su devolución e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{product} is a bundle. What you entered is kept. Bundles are counted: choose a unit without decimals.</source>
        <translation>{product} es un kit. Lo introducido se conserva. Los kits se cuentan: elija una unidad sin decimales.</translation>
    </message>
    <message>
        <source>{product} holds nothing yet. What you entered is kept. Add what one bundle is made of.</source>
        <translation>{product} todavía no contiene nada. Lo introducido se conserva. Añada lo que compone un kit.</translation>
    </message>
    <message>
        <source>The price of {product} cannot be asked at the till. What you entered is kept. Give the bundle a price of its own.</source>
        <translation>El precio de {product} no se puede pedir en la caja. Lo introducido se conserva. Dé al kit un precio propio.</translation>
    </message>
    <message>
        <source>{product} cannot become a bundle, or stop being one: its stock and its sales count differently. What you entered is kept. Make a new product.</source>
        <translation>{product} no puede convertirse en kit ni dejar de serlo: sus existencias y sus ventas se cuentan de otro modo. Lo introducido se conserva. Cree un producto nuevo.</translation>
    </message>
    <message>
        <source>{product} is archived. What you entered is kept. Offer it again, or take it out of the bundle.</source>
        <translation>{product} está archivado. Lo introducido se conserva. Ofrézcalo de nuevo o quítelo del kit.</translation>
    </message>
    <message>
        <source>{product} cannot stand in a bundle. What you entered is kept. Choose single goods or a service, with a price of its own.</source>
        <translation>{product} no puede formar parte de un kit. Lo introducido se conserva. Elija artículos sueltos o un servicio, con precio propio.</translation>
    </message>
    <message>
        <source>A product in this bundle does not exist any more. What you entered is kept. Take it out.</source>
        <translation>Un producto de este kit ya no existe. Lo introducido se conserva. Quítelo.</translation>
    </message>
    <message>
        <source>{product} is counted with {decimals} decimals. What you entered is kept. Enter how many stand in one bundle.</source>
        <translation>{product} se cuenta con {decimals} decimales. Lo introducido se conserva. Indique cuánto hay en un kit.</translation>
    </message>
    <message>
        <source>A product stands in this bundle twice. What you entered is kept. Remove one, and enter how many there are.</source>
        <translation>Un producto figura dos veces en este kit. Lo introducido se conserva. Quite uno e indique cuántos hay.</translation>
    </message>
    <message>
        <source>{product} stands in the bundle {bundle}. Nothing was changed. Take it out there, or archive the bundle first.</source>
        <translation>{product} forma parte del kit {bundle}. No se cambió nada. Quítelo de allí o archive primero el kit.</translation>
    </message>
    <message>
        <source>A bundle holds more than 0 and at most {highest} of a product. What you entered is kept. Enter another quantity.</source>
        <translation>Un kit contiene más de 0 y como máximo {highest} de un producto. Lo introducido se conserva. Introduzca otra cantidad.</translation>
    </message>
    <message>
        <source>A bundle holds at most {highest} products. What you entered is kept. Remove some.</source>
        <translation>Un kit contiene {highest} productos como máximo. Lo introducido se conserva. Quite algunos.</translation>
    </message>
    <message>
        <source>Only a bundle holds other products. What you entered is kept. Choose Bundle as its kind, or remove them.</source>
        <translation>Solo un kit contiene otros productos. Lo introducido se conserva. Elija Kit como tipo o quítelos.</translation>
    </message>
    <message>
        <source>No product has the code {code}. The row was not imported. Put its row before the bundle&apos;s, or import it first.</source>
        <translation>Ningún producto tiene el código {code}. La fila no se importó. Ponga su fila antes que la del kit o impórtelo primero.</translation>
    </message>
    <message>
        <source>Not all that {product} holds is known here. Nothing was added. Open the product in the back office, or scan its goods one by one.</source>
        <translation>Aquí no se conoce todo lo que contiene {product}. No se añadió nada. Abra el producto en la administración o escanee sus artículos uno por uno.</translation>
    </message>
</context>
<context>
    <name>StockPolicy</name>
    <message>
        <source>As the level above says</source>
        <translation>Como el nivel superior</translation>
    </message>
    <message>
        <source>Sell anyway</source>
        <translation>Vender igualmente</translation>
    </message>
    <message>
        <source>Sell and say so</source>
        <translation>Vender y avisar</translation>
    </message>
    <message>
        <source>Sell only with the right to</source>
        <translation>Vender solo con permiso</translation>
    </message>
</context>
<context>
    <name>Tender</name>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Saldo a favor</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>A cuenta</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Cambio de artículo</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Tarjeta regalo</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Anticipo</translation>
    </message>
    <message>
        <source>Foreign cash</source>
        <translation>Efectivo extranjero</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>Termina en %1</translation>
    </message>
    <message>
        <source>Approval %1</source>
        <translation>Autorización %1</translation>
    </message>
    <message>
        <source>%1 back</source>
        <translation>cambio %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Quedan %1</translation>
    </message>
</context>
<context>
    <name>TillKeys</name>
    <message>
        <source>Help and keys</source>
        <translation>Ayuda y teclas</translation>
    </message>
    <message>
        <source>Quantity; while paying: cash</source>
        <translation>Cantidad; al cobrar: efectivo</translation>
    </message>
    <message>
        <source>Find product; while paying: card</source>
        <translation>Buscar producto; al cobrar: tarjeta</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Consulta de precio</translation>
    </message>
    <message>
        <source>Customer; while paying: store credit, gift card</source>
        <translation>Cliente; al cobrar: saldo a favor, tarjeta regalo</translation>
    </message>
    <message>
        <source>Price; while paying: on account</source>
        <translation>Precio; al cobrar: a cuenta</translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation>Descuento en la línea</translation>
    </message>
    <message>
        <source>Discount on the sale</source>
        <translation>Descuento en la venta</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Poner en espera</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolución</translation>
    </message>
    <message>
        <source>Options of the line; after paying: print</source>
        <translation>Opciones de la línea; tras cobrar: imprimir</translation>
    </message>
    <message>
        <source>Gift receipt of the last sale</source>
        <translation>Ticket regalo de la última venta</translation>
    </message>
    <message>
        <source>Till menu</source>
        <translation>Menú de la caja</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>Exact cash now</source>
        <translation>Efectivo exacto ahora</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Quitar la línea</translation>
    </message>
    <message>
        <source>Undo the last change of the sale</source>
        <translation>Deshacer el último cambio de la venta</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Next page of quick keys</source>
        <translation>Página siguiente de teclas rápidas</translation>
    </message>
    <message>
        <source>Previous page of quick keys</source>
        <translation>Página anterior de teclas rápidas</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>The next item n times</source>
        <translation>El próximo artículo n veces</translation>
    </message>
    <message>
        <source>One more of the selected line</source>
        <translation>Uno más de la línea seleccionada</translation>
    </message>
    <message>
        <source>One less of the selected line</source>
        <translation>Uno menos de la línea seleccionada</translation>
    </message>
    <message>
        <source>Select a line</source>
        <translation>Seleccionar una línea</translation>
    </message>
    <message>
        <source>Clear what was typed, then close the panel</source>
        <translation>Borrar lo escrito y después cerrar el panel</translation>
    </message>
    <message>
        <source>While paying: choose an amount</source>
        <translation>Al cobrar: elegir un importe</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::CustomerScreens</name>
    <message>
        <source>No display is saved that is connected. Nothing was shown.</source>
        <translation>No hay guardada ninguna pantalla conectada. No se mostró nada.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>The test is shown for five seconds.</source>
        <translation>La prueba se muestra durante cinco segundos.</translation>
    </message>
    <message>
        <source>Pole display not answering</source>
        <translation>El visor de poste no responde</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::Desktop</name>
    <message>
        <source>Somebody else&apos;s import is under way. Open the back office when it is done.</source>
        <translation>Otra persona está importando. Abra la administración cuando termine.</translation>
    </message>
    <message>
        <source>An import is under way. Change whose rights you see when it is done.</source>
        <translation>Hay una importación en curso. Cambie el rol con el que ve cuando termine.</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::SheetFiles</name>
    <message>
        <source>The folder %1 cannot be made. Nothing was written.</source>
        <translation>No se puede crear la carpeta %1. No se escribió nada.</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 no se escribió: %2</translation>
    </message>
    <message>
        <source>The sheet goes to %1</source>
        <translation>La hoja va a %1</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::ShopOpening</name>
    <message>
        <source>Folder of the shop</source>
        <translation>Carpeta de la tienda</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::StartUp</name>
    <message>
        <source>Folder of the shop</source>
        <translation>Carpeta de la tienda</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::TillPrinter</name>
    <message>
        <source>Gift receipt %1</source>
        <translation>Ticket regalo %1</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>Informe X</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>Prueba de impresión</translation>
    </message>
    <message>
        <source>If both edges of the line above are on the paper, the paper is set right.</source>
        <translation>Si los dos bordes de la línea de arriba están en el papel, el papel está bien ajustado.</translation>
    </message>
    <message>
        <source>No printer is set up; nothing was printed.</source>
        <translation>No hay ninguna impresora configurada; no se imprimió nada.</translation>
    </message>
    <message>
        <source>%1 goes to the printer</source>
        <translation>%1 va a la impresora</translation>
    </message>
    <message>
        <source>Printer&apos;s cover is open</source>
        <translation>La tapa de la impresora está abierta</translation>
    </message>
    <message>
        <source>Printer has no paper</source>
        <translation>La impresora no tiene papel</translation>
    </message>
    <message>
        <source>Printer needs a look</source>
        <translation>Revise la impresora</translation>
    </message>
    <message>
        <source>Printer is offline</source>
        <translation>La impresora está desconectada</translation>
    </message>
    <message>
        <source>Paper low</source>
        <translation>Queda poco papel</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Sin impresora</translation>
    </message>
    <message numerus="yes">
        <source>%n not printed</source>
        <translation>
            <numerusform>%n sin imprimir</numerusform>
            <numerusform>%n sin imprimir</numerusform>
        </translation>
    </message>
    <message>
        <source>Printer not answering</source>
        <translation>La impresora no responde</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <translation>Impresora lista</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::Training</name>
    <message>
        <source>The shop is copied to practise in …</source>
        <translation>La tienda se copia para practicar en …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped. Nothing was copied.</source>
        <translation>Detenido. No se copió nada.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::AppearancePage</name>
    <message>
        <source>The new scale is used at the next start.</source>
        <translation>La nueva escala se usa desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Applies to this machine</source>
        <translation>Se aplica a este equipo</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Test: longer words</source>
        <translation>Prueba: palabras más largas</translation>
    </message>
    <message>
        <source>Test: right to left</source>
        <translation>Prueba: de derecha a izquierda</translation>
    </message>
    <message>
        <source>Once the shop is there, the settings change it.</source>
        <translation>Cuando la tienda exista, se cambia en la configuración.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::AttributeEditor</name>
    <message>
        <source>Attribute %1</source>
        <translation>Atributo %1</translation>
    </message>
    <message>
        <source>Values of attribute %1, in their order</source>
        <translation>Valores del atributo %1, en su orden</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Talla</translation>
    </message>
    <message>
        <source>Red, Blue</source>
        <translation>Rojo, Azul</translation>
    </message>
    <message>
        <source>S, M, L</source>
        <translation>S, M, L</translation>
    </message>
</context>
<context>
    <name>mizan::ui::BarcodeEditor</name>
    <message>
        <source>%1, stands for %2</source>
        <translation>%1, equivale a %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Remove barcode %1</source>
        <translation>Quitar el código de barras %1</translation>
    </message>
    <message>
        <source>Add a barcode</source>
        <translation>Añadir un código de barras</translation>
    </message>
    <message>
        <source>Scan or type</source>
        <translation>Escanee o escriba</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Equivale a</translation>
    </message>
    <message>
        <source>Pack price</source>
        <translation>Precio paq.</translation>
    </message>
    <message>
        <source>Add barcode</source>
        <translation>Añadir código</translation>
    </message>
</context>
<context>
    <name>mizan::ui::BufferStrip</name>
    <message>
        <source>%1 %2</source>
        <comment>entry: meaning, digits</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CardDesk</name>
    <message>
        <source>Waiting for the terminal</source>
        <translation>Esperando al terminal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Cancelando</translation>
    </message>
    <message>
        <source>The terminal was told to stop. What it did is known once it answers.</source>
        <translation>Se pidió al terminal que se detenga. Lo que hizo se sabrá cuando responda.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Repetir consulta</translation>
    </message>
    <message>
        <source>Another way to pay</source>
        <translation>Otra forma de pago</translation>
    </message>
    <message>
        <source>Back to payment</source>
        <translation>Volver al pago</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>Cobro con tarjeta</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation>Devolución a la tarjeta</translation>
    </message>
    <message>
        <source>Give back to the card</source>
        <translation>Devolver a la tarjeta</translation>
    </message>
    <message>
        <source>Ask the customer to hold or insert the card. The sale goes on by itself.</source>
        <translation>Pida al cliente que acerque o inserte la tarjeta. La venta continúa sola.</translation>
    </message>
    <message>
        <source>The customer may have to show the same card. It goes on by itself.</source>
        <translation>Puede que el cliente deba presentar la misma tarjeta. Continúa solo.</translation>
    </message>
    <message>
        <source>Check the terminal before anything else. Nothing is charged twice: ask it again, or take another way to pay; what it charged after all is then given back.</source>
        <translation>Revise el terminal antes que nada. Nada se cobra dos veces: consúltelo de nuevo o use otra forma de pago; lo que al final haya cobrado se devuelve.</translation>
    </message>
    <message>
        <source>Check the terminal before anything else. Nothing goes back twice: ask it again, or go back to the payment; the till goes on asking.</source>
        <translation>Revise el terminal antes que nada. Nada se devuelve dos veces: consúltelo de nuevo o vuelva al pago; la caja sigue consultando.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CardPanel</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CartModel</name>
    <message>
        <source>%1, %2 at %3, %4</source>
        <translation>%1, %2 a %3, %4</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Cant.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Disc.</source>
        <translation>Desc.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CartRows</name>
    <message>
        <source>%1 (otherwise %2)</source>
        <translation>%1 (normalmente %2)</translation>
    </message>
    <message>
        <source>SN %1</source>
        <translation>N.º serie %1</translation>
    </message>
    <message>
        <source>%1 × batch %2</source>
        <translation>%1 × lote %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, hasta el %2</translation>
    </message>
    <message>
        <source>%1 × box of %2, %3 each</source>
        <translation>%1 × paquete de %2, %3 cada uno</translation>
    </message>
    <message>
        <source>%1 × box of %2</source>
        <translation>%1 × paquete de %2</translation>
    </message>
    <message>
        <source>by its label</source>
        <translation>según su etiqueta</translation>
    </message>
    <message>
        <source>Serial number is missing</source>
        <translation>Falta el número de serie</translation>
    </message>
    <message>
        <source>Batch is missing</source>
        <translation>Falta el lote</translation>
    </message>
    <message numerus="yes">
        <source>Warranty %n month(s)</source>
        <translation>
            <numerusform>Garantía de %n mes</numerusform>
            <numerusform>Garantía de %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 never handed over</source>
        <translation>%1 nunca entregados</translation>
    </message>
    <message>
        <source>%1 handed over later</source>
        <translation>%1 se entregan más tarde</translation>
    </message>
    <message>
        <source>Tare %1</source>
        <translation>Tara %1</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <translation>Descuento %1</translation>
    </message>
    <message>
        <source>Sale discount %1</source>
        <translation>Descuento en la venta %1</translation>
    </message>
    <message>
        <source>Price changed: %1</source>
        <translation>Precio cambiado: %1</translation>
    </message>
    <message>
        <source>Unknown code %1</source>
        <translation>Código desconocido %1</translation>
    </message>
    <message>
        <source>Press Enter to say what it is</source>
        <translation>Pulse Enter para indicar qué es</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Separado</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>Termina en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Del kit %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CartView</name>
    <message>
        <source>Lines of the sale</source>
        <translation>Líneas de la venta</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CashierDetail</name>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Devoluciones</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Lines sold</source>
        <translation>Líneas vendidas</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>Compra promedio</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Descuentos</translation>
    </message>
    <message>
        <source>Prices changed</source>
        <translation>Precios cambiados</translation>
    </message>
    <message>
        <source>Before payment</source>
        <translation>Antes del pago</translation>
    </message>
    <message>
        <source>Removed lines</source>
        <translation>Líneas quitadas</translation>
    </message>
    <message>
        <source>Emptied sales</source>
        <translation>Ventas vaciadas</translation>
    </message>
    <message>
        <source>Of all lines, taken off</source>
        <translation>Quitadas, del total de líneas</translation>
    </message>
    <message>
        <source>Bills before payment</source>
        <translation>Cuentas previas</translation>
    </message>
    <message>
        <source>Bills not paid</source>
        <translation>Cuentas previas sin pagar</translation>
    </message>
    <message>
        <source>Less after the bill</source>
        <translation>Reducción tras la cuenta</translation>
    </message>
    <message>
        <source>Drawer and papers</source>
        <translation>Cajón y documentos</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>Cajón abierto sin venta</translation>
    </message>
    <message>
        <source>Drawer differences</source>
        <translation>Diferencias del cajón</translation>
    </message>
    <message>
        <source>Payments of sales changed</source>
        <translation>Pagos de ventas cambiados</translation>
    </message>
    <message>
        <source>Copies printed</source>
        <translation>Copias impresas</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Approvals received</source>
        <translation>Autorizaciones recibidas</translation>
    </message>
    <message>
        <source>Approvals given</source>
        <translation>Autorizaciones dadas</translation>
    </message>
    <message>
        <source>Refused actions</source>
        <translation>Acciones rechazadas</translation>
    </message>
    <message>
        <source>Wrong PINs</source>
        <translation>PIN incorrectos</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Cerrar detalles</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CashierPage</name>
    <message>
        <source>Nobody sold anything on these days.</source>
        <translation>Nadie vendió nada en estos días.</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Mostrar todos los días</translation>
    </message>
    <message>
        <source>Cashiers</source>
        <translation>Cajeros</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Cajero</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Promedio</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Descuentos</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitadas</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>Vaciadas</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Aperturas</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ChangePanel</name>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Nueva venta</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>y %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation>Ticket regalo</translation>
    </message>
    <message>
        <source>Change payment</source>
        <translation>Cambiar el pago</translation>
    </message>
    <message>
        <source>Change payment method</source>
        <translation>Cambiar la forma de pago</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ChoicePanel</name>
    <message>
        <source>Back to sale</source>
        <translation>Volver a la venta</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CloseShiftPage</name>
    <message>
        <source>%1: %2 expected, %3 counted</source>
        <translation>%1: esperado %2, contado %3</translation>
    </message>
    <message>
        <source>%1: %2 expected, %3 counted, %4 missing</source>
        <translation>%1: esperado %2, contado %3, faltan %4</translation>
    </message>
    <message>
        <source>%1: %2 expected, %3 counted, %4 too much</source>
        <translation>%1: esperado %2, contado %3, sobran %4</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Cerrar el turno</translation>
    </message>
    <message>
        <source>The shift is closed</source>
        <translation>El turno está cerrado</translation>
    </message>
    <message>
        <source>Step %1 of 4: open items, count, difference, what stays in the drawer</source>
        <translation>Paso %1 de 4: pendientes, recuento, diferencia, lo que queda en el cajón</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>Volver a la venta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close shift and print Z</source>
        <translation>Cerrar turno e imprimir Z</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Count what lies in the drawer. Enter moves down.</source>
        <translation>Cuente lo que hay en el cajón. Enter pasa a la fila siguiente.</translation>
    </message>
    <message>
        <source>Count the %1 that lie in the drawer. Enter moves down.</source>
        <translation>Cuente el efectivo en %1 que hay en el cajón. Enter pasa a la fila siguiente.</translation>
    </message>
    <message>
        <source>To the safe %1</source>
        <translation>A la caja fuerte: %1</translation>
    </message>
    <message>
        <source>No shift is open. Nothing was changed. Go back to selling.</source>
        <translation>No hay ningún turno abierto. No se cambió nada. Vuelva a la venta.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Difference: missing</source>
        <translation>Diferencia: falta</translation>
    </message>
    <message>
        <source>Difference: too much</source>
        <translation>Diferencia: sobra</translation>
    </message>
    <message>
        <source>The difference is above %1. Your count is kept. Count once more.</source>
        <translation>La diferencia supera %1. Su recuento se conserva. Cuente una vez más.</translation>
    </message>
    <message>
        <source>This is not an amount. The count is kept. Enter what stays in the drawer.</source>
        <translation>Esto no es un importe. El recuento se conserva. Indique lo que queda en el cajón.</translation>
    </message>
    <message>
        <source>Z report %1</source>
        <translation>Informe Z %1</translation>
    </message>
    <message numerus="yes">
        <source>Turnover %1 · %n receipt(s)</source>
        <translation>
            <numerusform>Facturación %1 · %n recibo</numerusform>
            <numerusform>Facturación %1 · %n recibos</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk did not take it. The shift is still open and the count is kept. Try again, or call for help.</source>
        <translation>No se pudo escribir en el disco. El turno sigue abierto y el recuento se conserva. Inténtelo de nuevo o pida ayuda.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Contar de nuevo</translation>
    </message>
    <message>
        <source>Reason for the difference</source>
        <translation>Motivo de la diferencia</translation>
    </message>
    <message>
        <source>Stays in the drawer as the next float</source>
        <translation>Queda en el cajón como próximo fondo de caja</translation>
    </message>
    <message>
        <source>The difference is above the limit. Somebody with more rights has to accept it.</source>
        <translation>La diferencia supera el límite. Debe aceptarla alguien con más permisos.</translation>
    </message>
    <message>
        <source>Who approves?</source>
        <translation>¿Quién autoriza?</translation>
    </message>
    <message>
        <source>Stays in the drawer</source>
        <translation>Queda en el cajón</translation>
    </message>
    <message>
        <source>Stays in the drawer, %1</source>
        <translation>Queda en el cajón, %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CompanyForm</name>
    <message>
        <source>Another country</source>
        <translation>Otro país</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nombre de la tienda</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Street and number (may stay empty)</source>
        <translation>Calle y número (opcional)</translation>
    </message>
    <message>
        <source>Postcode and town (may stay empty)</source>
        <translation>Código postal y localidad (opcional)</translation>
    </message>
    <message>
        <source>Tax number (may stay empty)</source>
        <translation>Número fiscal (opcional)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Name, address and tax number stand at the top of each receipt.</source>
        <translation>El nombre, la dirección y el número fiscal encabezan cada recibo.</translation>
    </message>
    <message>
        <source>prices include tax</source>
        <translation>precios con impuestos incluidos</translation>
    </message>
    <message>
        <source>tax comes on top of prices</source>
        <translation>los impuestos se suman a los precios</translation>
    </message>
    <message>
        <source>Brings taxes (%1; %2), a chart of accounts, coins and the time zone %3.</source>
        <translation>Trae impuestos (%1; %2), un plan de cuentas, monedas y billetes y la zona horaria %3.</translation>
    </message>
    <message>
        <source>Set by the country. It cannot be changed once the shop is made.</source>
        <translation>Lo determina el país. No se puede cambiar una vez creada la tienda.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ContentEditor</name>
    <message>
        <source>Nothing is called %1. Enter another name, or scan it.</source>
        <translation>Nada se llama %1. Introduzca otro nombre o escanéelo.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Desconocido aquí</translation>
    </message>
    <message>
        <source>How many of %1</source>
        <translation>Cantidad de %1</translation>
    </message>
    <message>
        <source>%1 · %2 each</source>
        <translation>%1 · %2 cada uno</translation>
    </message>
    <message>
        <source>Take %1 out of the bundle</source>
        <translation>Quitar %1 del kit</translation>
    </message>
    <message>
        <source>What one bundle holds</source>
        <translation>Contenido de un kit</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Añadir un producto</translation>
    </message>
    <message>
        <source>Scan, or type a code or a name</source>
        <translation>Escanee, o escriba un código o un nombre</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerBar</name>
    <message>
        <source>Customer: %1</source>
        <translation>Cliente: %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerForm</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Nothing on account</source>
        <translation>Nada a cuenta</translation>
    </message>
    <message>
        <source>No day is set</source>
        <translation>Sin plazo fijado</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Sí: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Scan it, or type its number.</source>
        <translation>Escanéela o escriba su número.</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Número fiscal</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Price lists and promotions may be for a group. A new name makes a new one.</source>
        <translation>Las listas de precios y las promociones pueden ser para un grupo. Un nombre nuevo crea otro.</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Límite de crédito</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Días para pagar</translation>
    </message>
    <message>
        <source>Empty: nothing is sold on account.</source>
        <translation>Vacío: no se vende nada a cuenta.</translation>
    </message>
    <message>
        <source>Empty: never overdue.</source>
        <translation>Vacío: nunca vence.</translation>
    </message>
    <message>
        <source>Blocked: nothing is sold on account</source>
        <translation>Bloqueado: no se vende nada a cuenta</translation>
    </message>
    <message>
        <source>Why blocked</source>
        <translation>Motivo del bloqueo</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Needs the right “%1”.</source>
        <translation>Necesita el permiso «%1».</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerList</name>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archivado)</translation>
    </message>
    <message>
        <source>%1 (blocked)</source>
        <translation>%1 (bloqueado)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Debe</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Saldo a favor</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerOverview</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Debe</translation>
    </message>
    <message>
        <source>Of that overdue</source>
        <translation>De ello, vencido</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Límite de crédito</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Saldo a favor</translation>
    </message>
    <message>
        <source>Blocked: nothing is sold on account.</source>
        <translation>Bloqueado: no se vende nada a cuenta.</translation>
    </message>
    <message>
        <source>Blocked: nothing is sold on account. %1</source>
        <translation>Bloqueado: no se vende nada a cuenta. %1</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Fidelidad</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Of those lost after</source>
        <translation>De ellos, se pierden después del</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguno todavía</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Layaway %1</source>
        <translation>Apartado %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>Quotation %1</source>
        <translation>Presupuesto %1</translation>
    </message>
    <message>
        <source>To be handed over: %1</source>
        <translation>Pendiente de entrega: %1</translation>
    </message>
    <message>
        <source>No orders, layaways or quotations, and nothing to hand over.</source>
        <translation>No hay pedidos, apartados ni presupuestos, ni nada pendiente de entrega.</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>No price list is for them or their group.</source>
        <translation>Ninguna lista de precios es para este cliente ni para su grupo.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerPage</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nuevo cliente</translation>
    </message>
    <message>
        <source>Search by name, phone or card</source>
        <translation>Buscar por nombre, teléfono o tarjeta</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Grupo: %1</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Owes something</source>
        <translation>Debe algo</translation>
    </message>
    <message>
        <source>With archived</source>
        <translation>Con archivados</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>No customers yet. The first one needs a name, nothing more.</source>
        <translation>Todavía no hay clientes. El primero solo necesita un nombre.</translation>
    </message>
    <message>
        <source>No customers match.</source>
        <translation>Ningún cliente coincide.</translation>
    </message>
    <message numerus="yes">
        <source>No customers match %1 with %n filter(s).</source>
        <translation>
            <numerusform>Ningún cliente coincide con %1 y %n filtro.</numerusform>
            <numerusform>Ningún cliente coincide con %1 y %n filtros.</numerusform>
        </translation>
    </message>
    <message>
        <source>No customers match %1.</source>
        <translation>Ningún cliente coincide con %1.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerPane</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Compras</translation>
    </message>
    <message>
        <source>%1 is archived</source>
        <translation>%1 está archivado</translation>
    </message>
    <message>
        <source>%1 is used again</source>
        <translation>%1 se usa de nuevo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Needs the right “%1”.</source>
        <translation>Necesita el permiso «%1».</translation>
    </message>
    <message>
        <source>They bought nothing.</source>
        <translation>No compró nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) and all sums stay, under nobody&apos;s name.</source>
        <translation>
            <numerusform>Se conserva %n recibo y todas las sumas, sin el nombre de nadie.</numerusform>
            <numerusform>Se conservan %n recibos y todas las sumas, sin el nombre de nadie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase %1 for ever?</source>
        <translation>¿Borrar a %1 para siempre?</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, card, address, tax number and notes go from every copy of the books. Nobody can bring them back. %1</source>
        <translation>El nombre, el teléfono, el correo electrónico, la tarjeta, la dirección, el número fiscal y las notas desaparecen de todas las copias de los libros. Nadie puede recuperarlos. %1</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nuevo cliente</translation>
    </message>
    <message>
        <source>Create customer</source>
        <translation>Crear cliente</translation>
    </message>
    <message>
        <source>Save customer</source>
        <translation>Guardar cliente</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Usar de nuevo</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>Borrar a %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerPanel</name>
    <message>
        <source>New customer</source>
        <translation>Nuevo cliente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Nombre del cliente</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Phone of the customer</source>
        <translation>Teléfono del cliente</translation>
    </message>
    <message>
        <source>Add and choose</source>
        <translation>Añadir y elegir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>Volver a la venta</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerPurchases</name>
    <message>
        <source>Return %1</source>
        <translation>Devolución %1</translation>
    </message>
    <message>
        <source>Nothing yet. What they buy from now on stands here.</source>
        <translation>Nada todavía. Lo que compre desde ahora figurará aquí.</translation>
    </message>
    <message>
        <source>Older purchases</source>
        <translation>Compras anteriores</translation>
    </message>
</context>
<context>
    <name>mizan::ui::DenominationCounter</name>
    <message>
        <source>Count of %1</source>
        <translation>Cantidad de %1</translation>
    </message>
    <message>
        <source>Counted %1</source>
        <translation>Contado %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::DigitBlock</name>
    <message>
        <source>Decimal mark</source>
        <translation>Separador decimal</translation>
    </message>
</context>
<context>
    <name>mizan::ui::DisplayPage</name>
    <message>
        <source>None</source>
        <translation>No hay</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (no conectada)</translation>
    </message>
    <message>
        <source>It is not said where. The display set before is kept. Enter the device or file.</source>
        <translation>No se indicó dónde. Se conserva el visor anterior. Indique el dispositivo o el archivo.</translation>
    </message>
    <message>
        <source>The displays were saved.</source>
        <translation>Las pantallas se guardaron.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>It holds what the display would show now.</source>
        <translation>Contiene lo que el visor mostraría ahora.</translation>
    </message>
    <message>
        <source>Such as %1, at the speed the system has it set to.</source>
        <translation>Por ejemplo %1, a la velocidad que tenga fijada en el sistema.</translation>
    </message>
    <message>
        <source>Customer display</source>
        <translation>Pantalla del cliente</translation>
    </message>
    <message>
        <source>Applies to this machine</source>
        <translation>Se aplica a este equipo</translation>
    </message>
    <message>
        <source>Second screen</source>
        <translation>Segunda pantalla</translation>
    </message>
    <message>
        <source>Shown there full screen. Customers see the sale and their first name, never a balance.</source>
        <translation>Se muestra allí a pantalla completa. El cliente ve la venta y su nombre de pila, nunca un saldo.</translation>
    </message>
    <message>
        <source>Language for customers</source>
        <translation>Idioma para los clientes</translation>
    </message>
    <message>
        <source>Pole display, two lines of twenty letters</source>
        <translation>Visor de poste, dos líneas de veinte letras</translation>
    </message>
    <message>
        <source>What customers see</source>
        <translation>Lo que ven los clientes</translation>
    </message>
    <message>
        <source>Save displays</source>
        <translation>Guardar pantallas</translation>
    </message>
    <message>
        <source>Show a test</source>
        <translation>Mostrar una prueba</translation>
    </message>
    <message>
        <source>At this machine</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Into a file</source>
        <translation>En un archivo</translation>
    </message>
</context>
<context>
    <name>mizan::ui::DocumentLists</name>
    <message>
        <source>Erased customer</source>
        <translation>Cliente borrado</translation>
    </message>
</context>
<context>
    <name>mizan::ui::EntryPad</name>
    <message>
        <source>Qty</source>
        <translation>Cant.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolución</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Cobrar</translation>
    </message>
</context>
<context>
    <name>mizan::ui::EventDetail</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Autorizado por</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Thrown away from the held sales</source>
        <translation>Descartada de las ventas en espera</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Bill before payment</source>
        <translation>Cuenta previa</translation>
    </message>
    <message>
        <source>The bill said</source>
        <translation>La cuenta previa decía</translation>
    </message>
    <message>
        <source>Due before</source>
        <translation>A pagar antes</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation>A pagar después</translation>
    </message>
    <message>
        <source>Paid with receipt</source>
        <translation>Pagada con el recibo</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Cerrar detalles</translation>
    </message>
</context>
<context>
    <name>mizan::ui::EventPage</name>
    <message>
        <source>Nothing of this kind happened on these days.</source>
        <translation>En estos días no ocurrió nada de este tipo.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>Till events</source>
        <translation>Eventos de caja</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Autorizado por %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
</context>
<context>
    <name>mizan::ui::FamilyDetail</name>
    <message>
        <source>Every combination is there.</source>
        <translation>Ya están todas las combinaciones.</translation>
    </message>
    <message>
        <source>New product with variants</source>
        <translation>Nuevo producto con variantes</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Ofrecer de nuevo</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Do not create</source>
        <translation>No crear</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Descartar borrador</translation>
    </message>
    <message>
        <source>Create product</source>
        <translation>Crear producto</translation>
    </message>
    <message>
        <source>Save product</source>
        <translation>Guardar producto</translation>
    </message>
    <message>
        <source>An empty price is the product&apos;s own. What is not offered stays in what was sold, and is not shown at the till.</source>
        <translation>Si el precio está vacío, vale el del producto. Lo que no se ofrece permanece en lo ya vendido y no aparece en la caja.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>How the variants differ</source>
        <translation>En qué se diferencian las variantes</translation>
    </message>
    <message>
        <source>Add missing combinations</source>
        <translation>Añadir combinaciones que faltan</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
</context>
<context>
    <name>mizan::ui::Fault</name>
    <message>
        <source>The disk is full. The last step was not recorded; everything before it is kept. Make room, then try again.</source>
        <translation>El disco está lleno. El último paso no se registró; todo lo anterior se conserva. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The shop&apos;s folder cannot be written to. The last step was not recorded; everything before it is kept. Allow writing, then try again.</source>
        <translation>No se puede escribir en la carpeta de la tienda. El último paso no se registró; todo lo anterior se conserva. Permita la escritura e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The shop&apos;s file is damaged. Nothing was changed. Make a copy of the folder, then run a check or restore a backup.</source>
        <translation>El archivo de la tienda está dañado. No se cambió nada. Haga una copia de la carpeta y después ejecute una comprobación o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Another program holds the shop&apos;s file. The last step was not recorded. Close the other program, then try again.</source>
        <translation>Otro programa tiene ocupado el archivo de la tienda. El último paso no se registró. Cierre el otro programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The database server does not answer. The last step was not recorded. Check the network, then try again.</source>
        <translation>El servidor de la base de datos no responde. El último paso no se registró. Revise la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk did not confirm the last step. Start the program again and see whether it is there before repeating it.</source>
        <translation>El disco no confirmó el último paso. Inicie el programa de nuevo y compruebe si está antes de repetirlo.</translation>
    </message>
    <message>
        <source>The shop&apos;s file refused the last step. Everything before it is kept. Try again; if it stays, run a check of the shop.</source>
        <translation>El archivo de la tienda rechazó el último paso. Todo lo anterior se conserva. Inténtelo de nuevo; si continúa, ejecute una comprobación de la tienda.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::FilterBar</name>
    <message>
        <source>Remove filter %1</source>
        <translation>Quitar el filtro %1</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Añadir filtro</translation>
    </message>
    <message>
        <source>Filters to add</source>
        <translation>Filtros que se pueden añadir</translation>
    </message>
</context>
<context>
    <name>mizan::ui::FloatPanel</name>
    <message>
        <source>Float</source>
        <translation>Fondo de caja</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>Abrir el turno</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contar</translation>
    </message>
    <message>
        <source>Open shift</source>
        <translation>Abrir turno</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Count the %1 that lie in the drawer. Enter moves down.</source>
        <translation>Cuente el efectivo en %1 que hay en el cajón. Enter pasa a la fila siguiente.</translation>
    </message>
    <message>
        <source>Count what lies in the drawer. Enter moves down, and opens the shift after the last row.</source>
        <translation>Cuente lo que hay en el cajón. Enter pasa a la fila siguiente y, tras la última, abre el turno.</translation>
    </message>
    <message>
        <source>Float %1 — count it? Enter accepts it.</source>
        <translation>Fondo de caja %1: ¿desea contarlo? Enter lo acepta.</translation>
    </message>
    <message>
        <source>Float %1, and %2 — count it? Enter accepts it.</source>
        <translation>Fondo de caja %1 y %2: ¿desea contarlo? Enter lo acepta.</translation>
    </message>
    <message>
        <source>Do not count</source>
        <translation>No contar</translation>
    </message>
    <message>
        <source>Next currency</source>
        <translation>Otra moneda</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ForeignCashPage</name>
    <message>
        <source>Saved. It holds for the next payment.</source>
        <translation>Guardado. Se aplica desde el próximo pago.</translation>
    </message>
    <message>
        <source>Take %1 in cash</source>
        <translation>Aceptar %1 en efectivo</translation>
    </message>
    <message>
        <source>What 1 %1 is worth in %2</source>
        <translation>Cuánto vale 1 %1 en %2</translation>
    </message>
    <message>
        <source>Of today, once it is saved.</source>
        <translation>De hoy, una vez guardado.</translation>
    </message>
    <message>
        <source>Of %1: too old. Saving it again makes it today’s.</source>
        <translation>Del %1: demasiado antiguo. Si lo guarda otra vez, vale como el de hoy.</translation>
    </message>
    <message>
        <source>Of %1. Saving it again makes it today’s.</source>
        <translation>Del %1. Si lo guarda otra vez, vale como el de hoy.</translation>
    </message>
    <message>
        <source>Days are a whole number. Nothing was saved. Type one, or leave it empty.</source>
        <translation>Los días son un número entero. No se guardó nada. Escriba uno o déjelo vacío.</translation>
    </message>
    <message>
        <source>Foreign cash</source>
        <translation>Efectivo extranjero</translation>
    </message>
    <message>
        <source>Holds at every till of the company. Each change of a rate stands in the books, with its day and who made it.</source>
        <translation>Se aplica en todas las cajas de la empresa. Cada modificación de un tipo de cambio queda en los libros, con su día y quién la hizo.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Smallest note or coin that is taken</source>
        <translation>Billete o moneda más pequeños que se aceptan</translation>
    </message>
    <message>
        <source>Change in it is given in whole ones.</source>
        <translation>El cambio en esa moneda se da en múltiplos de este valor.</translation>
    </message>
    <message>
        <source>Days that a rate holds</source>
        <translation>Días que vale un tipo de cambio</translation>
    </message>
    <message>
        <source>Empty: until it is changed. 0: that day only.</source>
        <translation>Vacío: hasta que se modifique. 0: solo ese día.</translation>
    </message>
    <message>
        <source>Take nothing at a rate that is too old</source>
        <translation>No aceptar nada con un tipo demasiado antiguo</translation>
    </message>
    <message>
        <source>Give change in the currency that was handed over</source>
        <translation>Dar el cambio en la moneda entregada</translation>
    </message>
    <message>
        <source>As far as it goes. The cashier can change it for each payment.</source>
        <translation>Hasta donde alcance. El cajero puede modificarlo en cada pago.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::GiftCardPage</name>
    <message>
        <source>In force from the next sale on.</source>
        <translation>En vigor desde la próxima venta.</translation>
    </message>
    <message>
        <source>No card was spent twice.</source>
        <translation>Ninguna tarjeta se gastó dos veces.</translation>
    </message>
    <message>
        <source>Two tills that did not hear of each other took the same money. Both sales stay. Ask the holder, or write it off.</source>
        <translation>Dos cajas sin comunicación entre sí cobraron el mismo dinero. Ambas ventas permanecen. Pregunte al titular o delo por perdido.</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>Termina en %1</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Dar por perdido</translation>
    </message>
    <message>
        <source>Write off the card ending in %1</source>
        <translation>Dar por perdido lo de la tarjeta terminada en %1</translation>
    </message>
    <message>
        <source>Spent at two tills</source>
        <translation>Gastada en dos cajas</translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation>Tarjetas regalo</translation>
    </message>
    <message>
        <source>Applies to all tills of the company</source>
        <translation>Se aplica a todas las cajas de la empresa</translation>
    </message>
    <message>
        <source>Numbers begin with</source>
        <translation>Los números empiezan por</translation>
    </message>
    <message>
        <source>Up to six digits that no other code at the till begins with.</source>
        <translation>Hasta seis dígitos por los que no empiece ningún otro código de la caja.</translation>
    </message>
    <message>
        <source>Days to spend it</source>
        <translation>Días para gastarla</translation>
    </message>
    <message>
        <source>From the day money is put on it; empty: without end.</source>
        <translation>Desde el día en que se carga; vacío: sin límite.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save settings of gift cards</source>
        <translation>Guardar la configuración de tarjetas regalo</translation>
    </message>
    <message>
        <source>Spent twice</source>
        <translation>Gastadas dos veces</translation>
    </message>
</context>
<context>
    <name>mizan::ui::GoodsRulesPage</name>
    <message>
        <source>The company</source>
        <translation>La empresa</translation>
    </message>
    <message>
        <source>Branch %1</source>
        <translation>Sucursal %1</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Categoría %1</translation>
    </message>
    <message>
        <source>Nothing said: sell anyway</source>
        <translation>Sin indicar: vender igualmente</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Guardado: %1.</translation>
    </message>
    <message>
        <source>Rules of selling</source>
        <translation>Reglas de venta</translation>
    </message>
    <message>
        <source>A product&apos;s own rule comes first, then its category&apos;s, the branch&apos;s and the company&apos;s.</source>
        <translation>Primero vale la regla del producto; después, la de su categoría, la de la sucursal y la de la empresa.</translation>
    </message>
    <message>
        <source>Company, branches and categories</source>
        <translation>Empresa, sucursales y categorías</translation>
    </message>
    <message>
        <source>More than is in stock</source>
        <translation>Más que las existencias</translation>
    </message>
    <message>
        <source>Minimum age of who buys</source>
        <translation>Edad mínima de quien compra</translation>
    </message>
    <message>
        <source>In years; empty: as the category above says, %1: any age.</source>
        <translation>En años; vacío: como la categoría superior; %1: cualquier edad.</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Guardar regla</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ImportColumns</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Código de barras</translation>
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
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Clase de impuesto</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>No column becomes %1. Nothing was imported. Choose below which one it is.</source>
        <translation>Ninguna columna tiene %1 como destino. No se importó nada. Elija abajo cuál es.</translation>
    </message>
    <message>
        <source>More than one column becomes %1. Nothing was imported. Choose one of them.</source>
        <translation>Más de una columna tiene %1 como destino. No se importó nada. Elija una de ellas.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>No se usa</translation>
    </message>
    <message>
        <source>%1 becomes</source>
        <translation>Destino de %1</translation>
    </message>
    <message>
        <source>Kind (goods, service, other, bundle)</source>
        <translation>Tipo (goods, service, other, bundle)</translation>
    </message>
    <message>
        <source>What a bundle holds</source>
        <translation>Contenido del kit</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ImportPage</name>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Revisar el archivo</translation>
    </message>
    <message>
        <source>Show products</source>
        <translation>Mostrar productos</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>File of products</source>
        <translation>Archivo de productos</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tablas (*.csv *.txt *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Found by looking: fields parted by %1, decimal %2, %3. Correct what a column becomes where it is wrong.</source>
        <translation>Detectado: campos separados por %1, decimales con %2, %3. Corrija el destino de las columnas que no coincidan.</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>Checking the file: %1 of %2 KB</source>
        <translation>Revisando el archivo: %1 de %2 KB</translation>
    </message>
    <message>
        <source>Importing: %1 of %2 KB</source>
        <translation>Importando: %1 de %2 KB</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Revisando el archivo</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>The refused rows stand in %1, each with its reason.</source>
        <translation>Las filas rechazadas están en %1, cada una con su motivo.</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tablas (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Importar productos</translation>
    </message>
    <message>
        <source>A table as CSV, with a heading for each column. Code, name and price are needed; barcodes, category, unit, cost, tax class and stock are taken where they are there. Known codes are changed, new ones are made. Nothing is written before you have seen what would happen.</source>
        <translation>Una tabla en CSV, con un encabezado por columna. El código, el nombre y el precio son necesarios; los códigos de barras, la categoría, la unidad, el costo, la clase de impuesto y las existencias se toman si están. Los códigos conocidos se modifican; los nuevos se crean. No se escribe nada antes de que usted vea lo que ocurriría.</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>Volver a las columnas</translation>
    </message>
    <message>
        <source>Leave the refused rows out</source>
        <translation>Omitir las filas rechazadas</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ImportReport</name>
    <message>
        <source>Save these rows…</source>
        <translation>Guardar estas filas…</translation>
    </message>
    <message>
        <source>Save the refused rows as a file</source>
        <translation>Guardar las filas rechazadas en un archivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>Nothing more was imported</source>
        <translation>No se importó nada más</translation>
    </message>
    <message>
        <source>The file was checked; nothing is imported yet</source>
        <translation>El archivo se revisó; todavía no se importó nada</translation>
    </message>
    <message>
        <source>The products are imported</source>
        <translation>Los productos se importaron</translation>
    </message>
    <message>
        <source>%1 rows: %2 products new, %3 known.</source>
        <translation>%1 filas: %2 productos nuevos, %3 conocidos.</translation>
    </message>
    <message numerus="yes">
        <source>%n categor(y|ies) (is|are) new.</source>
        <translation>
            <numerusform>%n categoría es nueva.</numerusform>
            <numerusform>%n categorías son nuevas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stock of %n product(s) was set.</source>
        <translation>
            <numerusform>Se fijaron las existencias de %n producto.</numerusform>
            <numerusform>Se fijaron las existencias de %n productos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows are refused; the first %2:</source>
        <translation>Se rechazan %1 filas; las primeras %2:</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) (is|are) refused:</source>
        <translation>
            <numerusform>Se rechaza %n fila:</numerusform>
            <numerusform>Se rechazan %n filas:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mizan::ui::KeyColours</name>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>mizan::ui::KeysPage</name>
    <message>
        <source>Sheet of keys</source>
        <translation>Hoja de teclas</translation>
    </message>
    <message>
        <source>Keys of the till</source>
        <translation>Teclas de la caja</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Not the standard key</source>
        <translation>No es la tecla estándar</translation>
    </message>
    <message>
        <source>Press the key for: %1. Esc keeps the one before.</source>
        <translation>Pulse la tecla para: %1. Esc conserva la anterior.</translation>
    </message>
    <message>
        <source>Saved. The till and its hints follow at once.</source>
        <translation>Guardado. La caja y sus indicaciones lo siguen enseguida.</translation>
    </message>
    <message>
        <source>The sheet is in %1. Print it and hang it up.</source>
        <translation>La hoja está en %1. Imprímala y cuélguela.</translation>
    </message>
    <message>
        <source>The sheet was not written: %1. The keys stay as they are. Choose another place.</source>
        <translation>La hoja no se escribió: %1. Las teclas quedan como están. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Applies to this machine. Enter, Esc, arrows, digits and signs are the same everywhere.</source>
        <translation>Se aplica a este equipo. Enter, Esc, las flechas, los dígitos y los signos son iguales en todas partes.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>También</translation>
    </message>
    <message>
        <source>Press another key…</source>
        <translation>Pulsar otra tecla…</translation>
    </message>
    <message>
        <source>Standard key</source>
        <translation>Tecla estándar</translation>
    </message>
    <message>
        <source>All to standard</source>
        <translation>Todas a estándar</translation>
    </message>
    <message>
        <source>Sheet as PDF…</source>
        <translation>Hoja en PDF…</translation>
    </message>
</context>
<context>
    <name>mizan::ui::LabelTester</name>
    <message>
        <source>Price: %1</source>
        <translation>Precio: %1</translation>
    </message>
    <message>
        <source>Weight: %1</source>
        <translation>Peso: %1</translation>
    </message>
    <message>
        <source>Line: %1</source>
        <translation>Línea: %1</translation>
    </message>
    <message>
        <source>Pattern: %1</source>
        <translation>Patrón: %1</translation>
    </message>
    <message>
        <source>A code of the product&apos;s own; no pattern is asked.</source>
        <translation>Es un código del propio producto; no se usa ningún patrón.</translation>
    </message>
    <message>
        <source>Item number: %1</source>
        <translation>Número de artículo: %1</translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation>Producto: %1</translation>
    </message>
    <message>
        <source>The till asks how much it is.</source>
        <translation>La caja pregunta cuánto es.</translation>
    </message>
    <message>
        <source>Try a label</source>
        <translation>Probar una etiqueta</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Scan a label, or type its digits. Nothing is sold.</source>
        <translation>Escanee una etiqueta o escriba sus dígitos. No se vende nada.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::LabelsPage</name>
    <message>
        <source>The pattern is not used any more.</source>
        <translation>El patrón ya no se usa.</translation>
    </message>
    <message>
        <source>The pattern is saved. Try a label below.</source>
        <translation>El patrón está guardado. Pruebe una etiqueta abajo.</translation>
    </message>
    <message>
        <source>Labels of your scales</source>
        <translation>Etiquetas de sus balanzas</translation>
    </message>
    <message>
        <source>Applies to the whole company</source>
        <translation>Se aplica a toda la empresa</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patrones</translation>
    </message>
    <message>
        <source>Add a pattern</source>
        <translation>Añadir un patrón</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Prefixes</source>
        <translation>Prefijos</translation>
    </message>
    <message>
        <source>The first two digits: %1 or %2.</source>
        <translation>Los dos primeros dígitos: %1 o %2.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Dígitos</translation>
    </message>
    <message>
        <source>%1 prefix, %2 item number, %3 value, %4 its own check digit, %5 check digit</source>
        <translation>%1 prefijo, %2 número de artículo, %3 valor, %4 dígito de control del valor, %5 dígito de control</translation>
    </message>
    <message>
        <source>The value is</source>
        <translation>El valor es</translation>
    </message>
    <message>
        <source>Decimals of the value</source>
        <translation>Decimales del valor</translation>
    </message>
    <message>
        <source>Save pattern</source>
        <translation>Guardar patrón</translation>
    </message>
    <message>
        <source>Use no longer</source>
        <translation>Dejar de usar</translation>
    </message>
    <message>
        <source>A price</source>
        <translation>Un precio</translation>
    </message>
    <message>
        <source>A weight or measure</source>
        <translation>Un peso o medida</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ListPage</name>
    <message numerus="yes">
        <source>%n new — Show</source>
        <translation>
            <numerusform>%n nueva — Mostrar</numerusform>
            <numerusform>%n nuevas — Mostrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>%1 shown, that is all</source>
        <translation>Se muestran %1; no hay más</translation>
    </message>
    <message>
        <source>The last %1</source>
        <translation>Últimas %1 filas</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> de %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 de %3</translation>
    </message>
</context>
<context>
    <name>mizan::ui::LockPage</name>
    <message>
        <source>Lock screen</source>
        <translation>Pantalla de bloqueo</translation>
    </message>
    <message>
        <source>Who is working? Choose a name and enter the PIN, or scan a badge.</source>
        <translation>¿Quién trabaja? Elija un nombre e introduzca el PIN, o escanee una credencial.</translation>
    </message>
    <message>
        <source>Practise in a copy of the shop</source>
        <translation>Practicar en una copia de la tienda</translation>
    </message>
    <message>
        <source>Nobody works here yet. Make a user with the shop&apos;s passphrase first.</source>
        <translation>Aquí no trabaja nadie todavía. Cree primero un usuario con la frase de acceso de la tienda.</translation>
    </message>
    <message>
        <source>The disk did not take it. Nobody was signed in. Try again, or call for help.</source>
        <translation>No se pudo escribir en el disco. No se inició ninguna sesión. Inténtelo de nuevo o pida ayuda.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::LockPolicyPage</name>
    <message>
        <source>Saved. It holds from now on.</source>
        <translation>Guardado. Se aplica desde ahora.</translation>
    </message>
    <message>
        <source>Minutes are a whole number. Nothing was saved. Type one, or leave it empty.</source>
        <translation>Los minutos son un número entero. No se guardó nada. Escriba uno o déjelo vacío.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Holds at every machine of the company. The sale that is being rung up stays; who comes next signs in.</source>
        <translation>Se aplica en todos los equipos de la empresa. La venta en curso permanece; quien llegue después inicia sesión.</translation>
    </message>
    <message>
        <source>Lock after so many minutes without a touch</source>
        <translation>Bloquear tras estos minutos sin uso</translation>
    </message>
    <message>
        <source>Empty: only when somebody locks it.</source>
        <translation>Vacío: solo cuando alguien lo bloquea.</translation>
    </message>
    <message>
        <source>The back office asks for a password</source>
        <translation>La administración pide una contraseña</translation>
    </message>
    <message>
        <source>A PIN or badge alone then opens the till only.</source>
        <translation>Con un PIN o una credencial se abre entonces solo la caja.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::LoyaltyPage</name>
    <message>
        <source>Saved. It holds for the next sale.</source>
        <translation>Guardado. Se aplica desde la próxima venta.</translation>
    </message>
    <message>
        <source>A tier is a name, an amount and a percentage. Nothing was saved. Complete it, or empty its row.</source>
        <translation>Un nivel es un nombre, un importe y un porcentaje. No se guardó nada. Complételo o vacíe su fila.</translation>
    </message>
    <message>
        <source>Goods are a code that is known and a percentage. Nothing was saved. Correct the row, or empty it.</source>
        <translation>Cada fila lleva un código conocido y un porcentaje. No se guardó nada. Corrija la fila o vacíela.</translation>
    </message>
    <message>
        <source>Days are a whole number. Nothing was saved. Type one, or leave it empty.</source>
        <translation>Los días son un número entero. No se guardó nada. Escriba uno o déjelo vacío.</translation>
    </message>
    <message>
        <source>Days are a whole number. Nothing was saved. Type one.</source>
        <translation>Los días son un número entero. No se guardó nada. Escriba uno.</translation>
    </message>
    <message>
        <source>This is not an amount. Nothing was saved. Type one; %1 for none.</source>
        <translation>Esto no es un importe. No se guardó nada. Escriba uno; %1 si no hay.</translation>
    </message>
    <message>
        <source>Loyalty points</source>
        <translation>Puntos de fidelidad</translation>
    </message>
    <message>
        <source>Holds at every till of the company, for customers that a sale names.</source>
        <translation>Se aplica en todas las cajas de la empresa, a los clientes indicados en la venta.</translation>
    </message>
    <message>
        <source>Spent for one point</source>
        <translation>Gasto por cada punto</translation>
    </message>
    <message>
        <source>%1: nobody earns any.</source>
        <translation>%1: nadie gana puntos.</translation>
    </message>
    <message>
        <source>One point is worth</source>
        <translation>Valor de un punto</translation>
    </message>
    <message>
        <source>Off a sale; %1: not redeemed.</source>
        <translation>Se descuenta de una venta; %1: no se canjean.</translation>
    </message>
    <message>
        <source>Days they stay</source>
        <translation>Días que se conservan</translation>
    </message>
    <message>
        <source>Empty: for ever.</source>
        <translation>Vacío: para siempre.</translation>
    </message>
    <message>
        <source>Days that count for a tier</source>
        <translation>Días que cuentan para un nivel</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Bought for</source>
        <translation>Compras por</translation>
    </message>
    <message>
        <source>Points %</source>
        <translation>Puntos %</translation>
    </message>
    <message>
        <source>Goods that earn otherwise</source>
        <translation>Artículos con otros puntos</translation>
    </message>
    <message>
        <source>Empty: as the category above, or 100. %1: no points. A product by its code in the last row.</source>
        <translation>Vacío: como la categoría superior, o 100. %1: sin puntos. Un producto, por su código en la última fila.</translation>
    </message>
    <message>
        <source>Category, or product</source>
        <translation>Categoría o producto</translation>
    </message>
</context>
<context>
    <name>mizan::ui::MachineForm</name>
    <message>
        <source>Till</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Everybody lands at the till, in full screen. %1 leads to the back office.</source>
        <translation>Todos entran en la caja, a pantalla completa. %1 lleva a la administración.</translation>
    </message>
    <message>
        <source>Cashiers land at the till, everybody else in the back office. %1 leads to the till.</source>
        <translation>Los cajeros entran en la caja; los demás, en la administración. %1 lleva a la caja.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ModeBanner</name>
    <message>
        <source>Training: nothing done here counts. Papers say so; the drawer stays shut.</source>
        <translation>Práctica: nada de lo que se haga aquí cuenta. Los documentos lo indican; el cajón no se abre.</translation>
    </message>
    <message>
        <source>End training</source>
        <translation>Terminar práctica</translation>
    </message>
    <message>
        <source>You see what the role %1 sees. What you do is done in your own name.</source>
        <translation>Ve lo que ve el rol %1. Lo que haga se hace en su propio nombre.</translation>
    </message>
    <message>
        <source>Back to your own rights</source>
        <translation>Volver a sus permisos</translation>
    </message>
</context>
<context>
    <name>mizan::ui::NewPassphraseForm</name>
    <message>
        <source>The two differ. Type the passphrase once more.</source>
        <translation>No coinciden. Escriba la frase de acceso una vez más.</translation>
    </message>
    <message>
        <source>Asked for at each start. Four or five words that nobody would guess together are good.</source>
        <translation>Se pide en cada inicio. Conviene usar cuatro o cinco palabras que nadie adivinaría juntas.</translation>
    </message>
    <message>
        <source>Easy to guess. Add a few words.</source>
        <translation>Fácil de adivinar. Añada algunas palabras.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Aceptable. Con una palabra más será segura.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Segura.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::NewShopWindow</name>
    <message>
        <source>A new shop — Mizan</source>
        <translation>Una tienda nueva — Mizan</translation>
    </message>
    <message>
        <source>Welcome to Mizan</source>
        <translation>Bienvenido a Mizan</translation>
    </message>
    <message>
        <source>A few questions, about five minutes, and the shop is ready to sell. Nothing leaves this machine.</source>
        <translation>Unas preguntas, unos cinco minutos, y la tienda está lista para vender. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Make a new shop</source>
        <translation>Crear una tienda nueva</translation>
    </message>
    <message>
        <source>Open a shop that is there…</source>
        <translation>Abrir una tienda existente…</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Su tienda</translation>
    </message>
    <message>
        <source>The country brings taxes, accounts and coins.</source>
        <translation>El país trae impuestos, cuentas y monedas.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Dónde se guarda</translation>
    </message>
    <message>
        <source>Everything is kept encrypted in one folder. Without the passphrase or the recovery code nobody can read it, and nobody can help.</source>
        <translation>Todo se guarda cifrado en una carpeta. Sin la frase de acceso o el código de recuperación nadie puede leerlo, y nadie puede ayudar.</translation>
    </message>
    <message>
        <source>The first person</source>
        <translation>La primera persona</translation>
    </message>
    <message>
        <source>You may do everything in the shop. Others are added later, with less.</source>
        <translation>Usted puede hacer todo en la tienda. Los demás se añaden después, con menos permisos.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>What will this machine be used for most?</source>
        <translation>¿Para qué se usará sobre todo este equipo?</translation>
    </message>
    <message>
        <source>Make the shop</source>
        <translation>Crear la tienda</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>El código de recuperación</translation>
    </message>
    <message>
        <source>It opens the shop when the passphrase is forgotten, and it is shown only now. Write it down or print it, and keep it away from this machine.</source>
        <translation>Abre la tienda cuando se olvida la frase de acceso y se muestra solo ahora. Anótelo o imprímalo, y guárdelo lejos de este equipo.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ya lo anoté</translation>
    </message>
    <message>
        <source>The shop is ready</source>
        <translation>La tienda está lista</translation>
    </message>
    <message>
        <source>Bring in your products from a file now, or begin with an empty list: the till makes products as it meets them.</source>
        <translation>Traiga ahora sus productos de un archivo o empiece con una lista vacía: la caja crea los productos según aparecen.</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>Abrir la tienda</translation>
    </message>
    <message>
        <source>Import products…</source>
        <translation>Importar productos…</translation>
    </message>
    <message>
        <source>Making the shop and its keys</source>
        <translation>Creando la tienda y sus claves</translation>
    </message>
    <message>
        <source>%1 is kept in %2. Sign in as %3 with your PIN. Copy the folder to another disk now and then; it can be read only with the passphrase.</source>
        <translation>%1 se guarda en %2. Inicie sesión como %3 con su PIN. Copie la carpeta en otro disco de vez en cuando; solo se puede leer con la frase de acceso.</translation>
    </message>
    <message>
        <source>The shop is made and kept. This code is never shown again: write it down first, or close once more to go without it.</source>
        <translation>La tienda está creada y guardada. Este código no se muestra nunca más: anótelo antes, o cierre otra vez para seguir sin él.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::OfficeDoorPage</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>%1, it opens with your password.</source>
        <translation>%1, se abre con su contraseña.</translation>
    </message>
    <message>
        <source>Open back office</source>
        <translation>Abrir administración</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>Volver a la caja</translation>
    </message>
</context>
<context>
    <name>mizan::ui::OfficeWindow</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Your PIN and password</source>
        <translation>Su PIN y contraseña</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Rules of selling</source>
        <translation>Reglas de venta</translation>
    </message>
    <message>
        <source>Customer display</source>
        <translation>Pantalla del cliente</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Cola de impresión</translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation>Tarjetas regalo</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Devoluciones</translation>
    </message>
    <message>
        <source>Foreign cash</source>
        <translation>Efectivo extranjero</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Recibos</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Fidelidad</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Terminal de tarjetas</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>%1 · Till %2</source>
        <translation>%1 · Caja %2</translation>
    </message>
    <message>
        <source>No shift</source>
        <translation>Sin turno</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Nothing to print</source>
        <translation>Nada que imprimir</translation>
    </message>
    <message>
        <source>Shift open %1</source>
        <translation>Turno abierto %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not printed</source>
        <translation>
            <numerusform>%n sin imprimir</numerusform>
            <numerusform>%n sin imprimir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the printer</source>
        <translation>
            <numerusform>%n espera a la impresora</numerusform>
            <numerusform>%n esperan a la impresora</numerusform>
        </translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Bloquear la pantalla</translation>
    </message>
    <message>
        <source>Reports › %1</source>
        <translation>Informes › %1</translation>
    </message>
    <message>
        <source>Products › Import</source>
        <translation>Productos › Importar</translation>
    </message>
    <message>
        <source>%1 — Mizan</source>
        <translation>%1 — Mizan</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Sales › Customers</source>
        <translation>Ventas › Clientes</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>Listas de precios</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promociones</translation>
    </message>
    <message>
        <source>Products › %1</source>
        <translation>Productos › %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::OpenItems</name>
    <message>
        <source>Nothing is open: no held sale, no sale being rung up.</source>
        <translation>No hay nada pendiente: ni ventas en espera ni una venta en curso.</translation>
    </message>
    <message>
        <source>Still open: a sale being rung up.</source>
        <translation>Pendiente: una venta en curso.</translation>
    </message>
    <message numerus="yes">
        <source>Still open: %n held sale(s), and a sale being rung up.</source>
        <translation>
            <numerusform>Pendiente: %n venta en espera y una venta en curso.</numerusform>
            <numerusform>Pendiente: %n ventas en espera y una venta en curso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still open: %n held sale(s).</source>
        <translation>
            <numerusform>Pendiente: %n venta en espera.</numerusform>
            <numerusform>Pendiente: %n ventas en espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay and can be finished in the next shift.</source>
        <translation>Permanecen y se pueden terminar en el próximo turno.</translation>
    </message>
    <message numerus="yes">
        <source>The card terminal has not settled %n payment(s) yet. Leave it connected: the till goes on asking.</source>
        <translation>
            <numerusform>El terminal de tarjetas todavía no liquidó %n pago. Déjelo conectado: la caja sigue consultando.</numerusform>
            <numerusform>El terminal de tarjetas todavía no liquidó %n pagos. Déjelo conectado: la caja sigue consultando.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mizan::ui::OpenShopWindow</name>
    <message>
        <source>Opening the shop</source>
        <translation>Abriendo la tienda</translation>
    </message>
    <message>
        <source>Bringing the books up to date for this version: %1 of %2 records</source>
        <translation>Actualizando los libros a esta versión: %1 de %2 registros</translation>
    </message>
    <message>
        <source>Open a shop — Mizan</source>
        <translation>Abrir una tienda — Mizan</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Abrir una tienda</translation>
    </message>
    <message>
        <source>Passphrase of the shop</source>
        <translation>Frase de acceso de la tienda</translation>
    </message>
    <message>
        <source>Passphrase forgotten…</source>
        <translation>Frase de acceso olvidada…</translation>
    </message>
    <message>
        <source>Open the shop with its recovery code</source>
        <translation>Abrir la tienda con su código de recuperación</translation>
    </message>
    <message>
        <source>Open shop</source>
        <translation>Abrir tienda</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop opening the shop; nothing is changed</source>
        <translation>Dejar de abrir la tienda; no se cambia nada</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>New shop…</source>
        <translation>Nueva tienda…</translation>
    </message>
    <message>
        <source>Make a new shop</source>
        <translation>Crear una tienda nueva</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
</context>
<context>
    <name>mizan::ui::OwnSecretsPage</name>
    <message>
        <source>Saved. Use it from the next sign-in on.</source>
        <translation>Guardado. Úselo desde el próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>Nothing new is typed. Nothing was saved. Type a PIN or a password.</source>
        <translation>No se escribió nada nuevo. No se guardó nada. Escriba un PIN o una contraseña.</translation>
    </message>
    <message>
        <source>Your PIN and password</source>
        <translation>Su PIN y contraseña</translation>
    </message>
    <message>
        <source>Of %1, at every machine of the company.</source>
        <translation>De %1, en todos los equipos de la empresa.</translation>
    </message>
    <message>
        <source>Your PIN or password now</source>
        <translation>Su PIN o contraseña actual</translation>
    </message>
    <message>
        <source>Another password is given with the old one only.</source>
        <translation>Para cambiar la contraseña hace falta la anterior.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nuevo PIN</translation>
    </message>
    <message>
        <source>Leave empty to keep the PIN as it is.</source>
        <translation>Deje vacío para conservar el PIN.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nueva contraseña</translation>
    </message>
    <message>
        <source>Ten characters at least. Leave empty to keep it as it is.</source>
        <translation>Diez caracteres como mínimo. Deje vacío para conservarla.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::OwnerForm</name>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>Repetir PIN</translation>
    </message>
    <message>
        <source>As it stands on receipts and in the list of people.</source>
        <translation>Tal como figura en los recibos y en la lista de personas.</translation>
    </message>
    <message>
        <source>Four to twelve digits. You sign in with it at the till and in the back office.</source>
        <translation>De cuatro a doce dígitos. Con él inicia sesión en la caja y en la administración.</translation>
    </message>
    <message>
        <source>The two differ. Type the PIN once more.</source>
        <translation>No coinciden. Escriba el PIN una vez más.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PaymentsView</name>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Remove (%1)</source>
        <translation>Quitar (%1)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1 %2</source>
        <translation>Quitar %1 %2</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PeriodChoice</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mes pasado</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PickList</name>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PictureChoice</name>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.webp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.bmp *.webp)</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Quitar la imagen</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PinPad</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN o contraseña</translation>
    </message>
    <message>
        <source>Remove the last digit</source>
        <translation>Quitar el último dígito</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PinPanel</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PlaceForm</name>
    <message>
        <source>Open the shop in this folder</source>
        <translation>Abrir la tienda de esta carpeta</translation>
    </message>
    <message>
        <source>Folder of the shop</source>
        <translation>Carpeta de la tienda</translation>
    </message>
    <message>
        <source>On this machine, empty or new. Copy it elsewhere now and then: it holds everything.</source>
        <translation>En este equipo, vacía o nueva. Cópiela en otro lugar de vez en cuando: lo contiene todo.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Repetir frase de acceso</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>There is a shop in this folder already. It is unchanged. Open it, or choose another folder.</source>
        <translation>Ya hay una tienda en esta carpeta. Sigue sin cambios. Ábrala o elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PriceEntries</name>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archivado)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>No prices match %1.</source>
        <translation>Ningún precio coincide con %1.</translation>
    </message>
    <message>
        <source>No prices of its own yet: %1 off the products&apos; prices.</source>
        <translation>Todavía no hay precios propios: %1 de descuento sobre los precios de los productos.</translation>
    </message>
    <message>
        <source>No prices yet. Scan a product, or type its name.</source>
        <translation>Todavía no hay precios. Escanee un producto o escriba su nombre.</translation>
    </message>
    <message>
        <source>%1
Own price %2</source>
        <translation>%1
Precio propio %2</translation>
    </message>
    <message>
        <source>Take the price of %1 out</source>
        <translation>Quitar el precio de %1</translation>
    </message>
    <message>
        <source>Nothing found for %1.</source>
        <translation>No se encontró nada para %1.</translation>
    </message>
    <message>
        <source>Search the prices of this list</source>
        <translation>Buscar en los precios de esta lista</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Añadir un producto</translation>
    </message>
    <message>
        <source>Add a product: scan it, or type its name</source>
        <translation>Añadir un producto: escanéelo o escriba su nombre</translation>
    </message>
    <message>
        <source>Prices of the list</source>
        <translation>Precios de la lista</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>Desde la cantidad</translation>
    </message>
    <message>
        <source>Set price</source>
        <translation>Fijar precio</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Own price</source>
        <translation>Precio propio</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PriceListPage</name>
    <message>
        <source>Price lists</source>
        <translation>Listas de precios</translation>
    </message>
    <message>
        <source>New price list</source>
        <translation>Nueva lista de precios</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Off all else</source>
        <translation>Desc. resto</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archivada)</translation>
    </message>
    <message>
        <source>for everybody</source>
        <translation>para todos</translation>
    </message>
    <message>
        <source>With archived</source>
        <translation>Con archivadas</translation>
    </message>
    <message>
        <source>No price lists yet. Every product costs its own price.</source>
        <translation>Todavía no hay listas de precios. Cada producto cuesta su precio propio.</translation>
    </message>
    <message>
        <source>No price lists match.</source>
        <translation>Ninguna lista de precios coincide.</translation>
    </message>
    <message>
        <source>No price lists match %1.</source>
        <translation>Ninguna lista de precios coincide con %1.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PriceListPane</name>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>For whom and when</source>
        <translation>Para quién y cuándo</translation>
    </message>
    <message>
        <source>%1 is archived</source>
        <translation>%1 está archivada</translation>
    </message>
    <message>
        <source>%1 holds again</source>
        <translation>%1 vale de nuevo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copia de %1</translation>
    </message>
    <message>
        <source>New price list</source>
        <translation>Nueva lista de precios</translation>
    </message>
    <message>
        <source>Create price list</source>
        <translation>Crear lista de precios</translation>
    </message>
    <message>
        <source>Save price list</source>
        <translation>Guardar lista de precios</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
    <message>
        <source>Needs the right “%1”.</source>
        <translation>Necesita el permiso «%1».</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Usar de nuevo</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy as new</source>
        <translation>Copiar como nueva</translation>
    </message>
    <message>
        <source>Copy %1 as a new list</source>
        <translation>Copiar %1 como lista nueva</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Of lists that hold, the smallest number is asked first.</source>
        <translation>De las listas que valen, se consulta primero la del número menor.</translation>
    </message>
    <message>
        <source>Percent off all else</source>
        <translation>Descuento % en el resto</translation>
    </message>
    <message>
        <source>Off the product&apos;s own price where the list has none. Empty: no.</source>
        <translation>Sobre el precio propio del producto cuando no está en la lista. Vacío: sin descuento.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PriceTester</name>
    <message>
        <source>This is no day. Write it as %1.</source>
        <translation>Esto no es una fecha. Escríbala como %1.</translation>
    </message>
    <message>
        <source>This is no hour. Write it as %1.</source>
        <translation>Esto no es una hora. Escríbala como %1.</translation>
    </message>
    <message>
        <source>Add a few products to see what they would cost.</source>
        <translation>Añada algunos productos para ver cuánto costarían.</translation>
    </message>
    <message>
        <source>Put the day or the hour right to see the prices.</source>
        <translation>Corrija la fecha o la hora para ver los precios.</translation>
    </message>
    <message>
        <source>This promotion cannot be tried yet. %1</source>
        <translation>Esta promoción todavía no se puede probar. %1</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3 by %4</source>
        <translation>%1: %2 en lugar de %3 (%4)</translation>
    </message>
    <message>
        <source>%1: %2 count for %3</source>
        <translation>%1: %2 cuentan para %3</translation>
    </message>
    <message>
        <source>%1: %2 off %3 by %4</source>
        <translation>%1: %2 de descuento en %3 (%4)</translation>
    </message>
    <message>
        <source>Total %1, %2 off</source>
        <translation>Total %1, descuento %2</translation>
    </message>
    <message>
        <source>The promotion in the form takes nothing off this basket.</source>
        <translation>La promoción del formulario no descuenta nada de esta compra.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Add to the basket</source>
        <translation>Añadir a la compra</translation>
    </message>
    <message>
        <source>Add to the basket: scan, or type a name</source>
        <translation>Añadir a la compra: escanee o escriba un nombre</translation>
    </message>
    <message>
        <source>Basket to try</source>
        <translation>Compra de prueba</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>A pagar</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Customer of the basket</source>
        <translation>Cliente de la compra</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>El día</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>At the hour</source>
        <translation>A la hora</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Coupon shown</source>
        <translation>Cupón presentado</translation>
    </message>
    <message>
        <source>In the branch</source>
        <translation>En la sucursal</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PrintQueuePage</name>
    <message>
        <source>Printer not answering</source>
        <translation>La impresora no responde</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimiendo</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>No impreso</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>Sin documento</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Cola de impresión</translation>
    </message>
    <message>
        <source>Last sales of this till and their paper</source>
        <translation>Últimas ventas de esta caja y sus documentos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>To the printer set now</source>
        <translation>A la impresora actual</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PrinterPage</name>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Such as %1.</source>
        <translation>Por ejemplo %1.</translation>
    </message>
    <message>
        <source>It grows by each receipt, like a roll.</source>
        <translation>Crece con cada recibo, como un rollo.</translation>
    </message>
    <message>
        <source>The printer&apos;s address is missing. The printer set before is kept. Enter one such as %1.</source>
        <translation>Falta la dirección de la impresora. Se conserva la impresora anterior. Introduzca una, por ejemplo %1.</translation>
    </message>
    <message>
        <source>It is not said where. The printer set before is kept. Choose the device or file.</source>
        <translation>No se indicó dónde. Se conserva la impresora anterior. Elija el dispositivo o el archivo.</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Device of the printer</source>
        <translation>Dispositivo de la impresora</translation>
    </message>
    <message>
        <source>File that receipts go to</source>
        <translation>Archivo al que van los recibos</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>Impresora de recibos</translation>
    </message>
    <message>
        <source>Applies to this machine</source>
        <translation>Se aplica a este equipo</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Address in the network</source>
        <translation>Dirección en la red</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Nearly all receipt printers listen on %1.</source>
        <translation>Casi todas las impresoras de recibos escuchan en %1.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the device or file</source>
        <translation>Elegir el dispositivo o el archivo</translation>
    </message>
    <message>
        <source>Save printer</source>
        <translation>Guardar impresora</translation>
    </message>
    <message>
        <source>Print a test</source>
        <translation>Imprimir prueba</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>In the network</source>
        <translation>En la red</translation>
    </message>
    <message>
        <source>At this machine</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Into a file</source>
        <translation>En un archivo</translation>
    </message>
    <message>
        <source>80 mm, 48 columns</source>
        <translation>80 mm, 48 columnas</translation>
    </message>
    <message>
        <source>80 mm, 42 columns (older printers)</source>
        <translation>80 mm, 42 columnas (impresoras antiguas)</translation>
    </message>
    <message>
        <source>58 mm, 32 columns</source>
        <translation>58 mm, 32 columnas</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ProductDetail</name>
    <message>
        <source>New product</source>
        <translation>Nuevo producto</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>New from till</source>
        <translation>Nuevo desde la caja</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Ofrecer de nuevo</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Do not create</source>
        <translation>No crear</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Descartar borrador</translation>
    </message>
    <message>
        <source>Create product</source>
        <translation>Crear producto</translation>
    </message>
    <message>
        <source>Save product</source>
        <translation>Guardar producto</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Cerrar detalles</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>%1 one by one, %2 more together</source>
        <translation>%1 por separado, %2 más en conjunto</translation>
    </message>
    <message>
        <source>%1 one by one, %2 less together</source>
        <translation>%1 por separado, %2 menos en conjunto</translation>
    </message>
    <message>
        <source>%1 · margin %2, %3</source>
        <translation>%1 · margen %2, %3</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ProductForm</name>
    <message>
        <source>Not told apart</source>
        <translation>Sin distinguir</translation>
    </message>
    <message>
        <source>Each piece has a serial number</source>
        <translation>Cada unidad tiene un número de serie</translation>
    </message>
    <message>
        <source>In batches that expire</source>
        <translation>En lotes que caducan</translation>
    </message>
    <message>
        <source>Goods, kept in stock</source>
        <translation>Artículo, con existencias</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Other: postage, fees</source>
        <translation>Otro: envío, tasas</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Sin categoría</translation>
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
        <source>Kind</source>
        <translation>Tipo</translation>
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
        <source>Tax class</source>
        <translation>Clase de impuesto</translation>
    </message>
    <message>
        <source>Price with tax</source>
        <translation>Precio con impuestos</translation>
    </message>
    <message>
        <source>Price without tax</source>
        <translation>Precio sin impuestos</translation>
    </message>
    <message>
        <source>Cost without tax</source>
        <translation>Costo sin impuestos</translation>
    </message>
    <message>
        <source>Tare</source>
        <translation>Tara</translation>
    </message>
    <message>
        <source>More than is in stock</source>
        <translation>Más que las existencias</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>Edad mínima</translation>
    </message>
    <message>
        <source>Serial numbers and batches</source>
        <translation>Números de serie y lotes</translation>
    </message>
    <message>
        <source>Warranty in months</source>
        <translation>Garantía en meses</translation>
    </message>
    <message>
        <source>Department: price asked at the till</source>
        <translation>Departamento: el precio se pide en la caja</translation>
    </message>
    <message>
        <source>Bundle of other products</source>
        <translation>Kit de otros productos</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ProductList</name>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archivado)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Cód. barras</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ProductPage</name>
    <message>
        <source>Draft kept</source>
        <translation>Borrador conservado</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nuevo producto</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Importar productos</translation>
    </message>
    <message>
        <source>With variants</source>
        <translation>Con variantes</translation>
    </message>
    <message>
        <source>New product with variants</source>
        <translation>Nuevo producto con variantes</translation>
    </message>
    <message>
        <source>Search by name or code</source>
        <translation>Buscar por nombre o código</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Categoría: %1</translation>
    </message>
    <message>
        <source>With archived</source>
        <translation>Con archivados</translation>
    </message>
    <message>
        <source>New from till</source>
        <translation>Nuevo desde la caja</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>No products yet. Create the first one, or import a file.</source>
        <translation>Todavía no hay productos. Cree el primero o importe un archivo.</translation>
    </message>
    <message>
        <source>No products match.</source>
        <translation>Ningún producto coincide.</translation>
    </message>
    <message numerus="yes">
        <source>No products match %1 with %n filter(s).</source>
        <translation>
            <numerusform>Ningún producto coincide con %1 y %n filtro.</numerusform>
            <numerusform>Ningún producto coincide con %1 y %n filtros.</numerusform>
        </translation>
    </message>
    <message>
        <source>No products match %1.</source>
        <translation>Ningún producto coincide con %1.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>Misread: %1 has a wrong check digit. Scan again.</source>
        <translation>Lectura errónea: %1 tiene mal el dígito de control. Escanee de nuevo.</translation>
    </message>
    <message>
        <source>Nothing found for %1.</source>
        <translation>No se encontró nada para %1.</translation>
    </message>
    <message>
        <source>Create product</source>
        <translation>Crear producto</translation>
    </message>
    <message>
        <source>%1 is archived</source>
        <translation>%1 está archivado</translation>
    </message>
    <message>
        <source>%1 is offered again</source>
        <translation>%1 se ofrece de nuevo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ProductPanel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Create and sell</source>
        <translation>Crear y vender</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>It is a product we have</source>
        <translation>Es un producto que ya tenemos</translation>
    </message>
    <message>
        <source>Open item: a department, this once</source>
        <translation>Artículo libre: un departamento, solo esta vez</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Quitar la línea</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>Volver a la venta</translation>
    </message>
    <message>
        <source>New product for %1</source>
        <translation>Nuevo producto para %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PromotionForm</name>
    <message>
        <source>%1 (category)</source>
        <translation>%1 (categoría)</translation>
    </message>
    <message>
        <source>Write it as %1; both hours or neither.</source>
        <translation>Escríbala como %1; ambas horas o ninguna.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>Descuento %</translation>
    </message>
    <message>
        <source>Price of all together</source>
        <translation>Precio de todo junto</translation>
    </message>
    <message>
        <source>Amount off</source>
        <translation>Importe del descuento</translation>
    </message>
    <message>
        <source>At most so often on a receipt</source>
        <translation>Máximo de veces por recibo</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Qué incluye</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Only from this amount on</source>
        <translation>Solo a partir de este importe</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Cupón</translation>
    </message>
    <message>
        <source>Empty: nobody needs one.</source>
        <translation>Vacío: no hace falta cupón.</translation>
    </message>
    <message>
        <source>From hour</source>
        <translation>Desde la hora</translation>
    </message>
    <message>
        <source>To hour</source>
        <translation>Hasta la hora</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>Estos días</translation>
    </message>
    <message>
        <source>For so many receipts</source>
        <translation>Máximo de recibos</translation>
    </message>
    <message>
        <source>Empty: without end.</source>
        <translation>Vacío: sin límite.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>The smallest comes first.</source>
        <translation>La menor va primero.</translation>
    </message>
    <message>
        <source>Takes only goods that no other took</source>
        <translation>Solo artículos sin otra promoción</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>Otra parte</translation>
    </message>
    <message>
        <source>Buys</source>
        <translation>Compra</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Lleva</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Parte %1</translation>
    </message>
    <message>
        <source>%1: how many</source>
        <translation>%1: cuántos</translation>
    </message>
    <message>
        <source>%1: goods</source>
        <translation>%1: artículos</translation>
    </message>
    <message>
        <source>Everything; or a product or category</source>
        <translation>Todo; o un producto o categoría</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PromotionPage</name>
    <message>
        <source>Promotions</source>
        <translation>Promociones</translation>
    </message>
    <message>
        <source>New promotion</source>
        <translation>Nueva promoción</translation>
    </message>
    <message>
        <source>Search by name or coupon</source>
        <translation>Buscar por nombre o cupón</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Qué ofrece</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Runs now</source>
        <translation>Vigentes ahora</translation>
    </message>
    <message>
        <source>No promotions yet. Nothing comes off by itself.</source>
        <translation>Todavía no hay promociones. Nada se descuenta por sí solo.</translation>
    </message>
    <message>
        <source>No promotion runs now.</source>
        <translation>Ninguna promoción está vigente ahora.</translation>
    </message>
    <message>
        <source>No promotions match %1.</source>
        <translation>Ninguna promoción coincide con %1.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PromotionPane</name>
    <message>
        <source>Nothing found for %1.</source>
        <translation>No se encontró nada para %1.</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 está detenida</translation>
    </message>
    <message>
        <source>%1 is started</source>
        <translation>%1 está iniciada</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copia de %1</translation>
    </message>
    <message>
        <source>New promotion</source>
        <translation>Nueva promoción</translation>
    </message>
    <message>
        <source>Create promotion</source>
        <translation>Crear promoción</translation>
    </message>
    <message>
        <source>Save promotion</source>
        <translation>Guardar promoción</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Needs the right “%1”.</source>
        <translation>Necesita el permiso «%1».</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy as new</source>
        <translation>Copiar como nueva</translation>
    </message>
    <message>
        <source>Copy %1 as a new promotion</source>
        <translation>Copiar %1 como promoción nueva</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PromotionWords</name>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>%1 of %2 for %3</source>
        <translation>%1 × %2 por %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 together for %2</source>
        <translation>%1 juntos por %2</translation>
    </message>
    <message>
        <source>%1 for the price of %2 on %3</source>
        <translation>lleve %1 y pague %2 en %3</translation>
    </message>
    <message>
        <source>buy %1 of %2, get %3 of %4 free</source>
        <translation>compre %1 × %2 y lleve %3 × %4 gratis</translation>
    </message>
    <message>
        <source>buy %1 of %2, get %3 off %4 of %5</source>
        <translation>compre %1 × %2 y lleve %4 × %5 con %3 de descuento</translation>
    </message>
    <message>
        <source>%1 off the basket</source>
        <translation>%1 de descuento en la compra</translation>
    </message>
    <message>
        <source>%1 off %2</source>
        <translation>%1 de descuento en %2</translation>
    </message>
    <message>
        <source>%1 off each of %2</source>
        <translation>%1 de descuento por unidad de %2</translation>
    </message>
    <message>
        <source>%1 off %2 together</source>
        <translation>%1 de descuento en conjunto en %2</translation>
    </message>
    <message>
        <source>on weekdays</source>
        <translation>de lunes a viernes</translation>
    </message>
    <message>
        <source>at weekends</source>
        <translation>sábados y domingos</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>los días %1</translation>
    </message>
    <message>
        <source>A part off goods, or off the basket</source>
        <translation>Porcentaje de descuento en artículos o en la compra</translation>
    </message>
    <message>
        <source>An amount off each unit</source>
        <translation>Importe de descuento por unidad</translation>
    </message>
    <message>
        <source>An amount off all together</source>
        <translation>Importe de descuento en conjunto</translation>
    </message>
    <message>
        <source>One price for several: a bundle, a meal deal</source>
        <translation>Un precio por varios: un combo, un menú</translation>
    </message>
    <message>
        <source>Buy some, get some cheaper: 3 for 2</source>
        <translation>Comprar unos y llevar otros más baratos: 3 por 2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>with the coupon %1</source>
        <translation>con el cupón %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>at most %n time(s) on one receipt</source>
        <translation>
            <numerusform>como máximo %n vez por recibo</numerusform>
            <numerusform>como máximo %n veces por recibo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for the first %n receipt(s)</source>
        <translation>
            <numerusform>para el primer recibo</numerusform>
            <numerusform>para los primeros %n recibos</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Not at this hour</source>
        <translation>No a esta hora</translation>
    </message>
    <message>
        <source>Begins on %1</source>
        <translation>Empieza el %1</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Terminó el %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
</context>
<context>
    <name>mizan::ui::QuickKeysPage</name>
    <message>
        <source>No longer sold</source>
        <translation>Ya no se vende</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Save or undo first, to see others.</source>
        <translation>Guarde o deshaga primero para ver otras.</translation>
    </message>
    <message>
        <source>Follow the branch</source>
        <translation>Seguir a la sucursal</translation>
    </message>
    <message>
        <source>Show the categories</source>
        <translation>Mostrar las categorías</translation>
    </message>
    <message>
        <source>Quick keys</source>
        <translation>Teclas rápidas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Leave without saving %1</source>
        <translation>Salir sin guardar %1</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Salir sin guardar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the quick keys</source>
        <translation>Guardar las teclas rápidas</translation>
    </message>
    <message>
        <source>Add page</source>
        <translation>Añadir página</translation>
    </message>
    <message>
        <source>Remove page</source>
        <translation>Quitar página</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Keys of the page</source>
        <translation>Teclas de la página</translation>
    </message>
    <message>
        <source>%1 and an arrow move the chosen key, %2 removes it.</source>
        <translation>%1 y una flecha mueven la tecla elegida; %2 la quita.</translation>
    </message>
    <message>
        <source>Whose keys</source>
        <translation>De quién son las teclas</translation>
    </message>
    <message>
        <source>All tills of the branch</source>
        <translation>Todas las cajas de la sucursal</translation>
    </message>
    <message>
        <source>This till alone</source>
        <translation>Solo esta caja</translation>
    </message>
    <message>
        <source>Name of the page</source>
        <translation>Nombre de la página</translation>
    </message>
    <message>
        <source>Add a product or category</source>
        <translation>Añadir un producto o categoría</translation>
    </message>
    <message>
        <source>Name or code, or scan it</source>
        <translation>Nombre o código, o escanéelo</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Colour of the key</source>
        <translation>Color de la tecla</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Picture of the key</source>
        <translation>Imagen de la tecla</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Quitar la tecla</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>%1 · category</source>
        <translation>%1 · categoría</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This page is full. Nothing was added. Use another page.</source>
        <translation>Esta página está llena. No se añadió nada. Use otra página.</translation>
    </message>
    <message>
        <source>Nothing here has the code %1. No key was added.</source>
        <translation>Nada tiene aquí el código %1. No se añadió ninguna tecla.</translation>
    </message>
    <message>
        <source>The key was removed. Undo brings it back.</source>
        <translation>Se quitó la tecla. Deshacer la recupera.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>The page was removed. Undo brings it back.</source>
        <translation>Se quitó la página. Deshacer la recupera.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::QuickKeysView</name>
    <message>
        <source>Quick keys</source>
        <translation>Teclas rápidas</translation>
    </message>
    <message>
        <source>More keys</source>
        <translation>Más teclas</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · quedan %2</translation>
    </message>
    <message>
        <source>This page has no keys. Change them from the till&apos;s menu.</source>
        <translation>Esta página no tiene teclas. Cámbielas desde el menú de la caja.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ReceiptForm</name>
    <message>
        <source>Saved. The next paper is printed like this.</source>
        <translation>Guardado. El próximo documento se imprime así.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Recibos</translation>
    </message>
    <message>
        <source>What is printed on receipts, payments and gift cards. Z reports stay as they are.</source>
        <translation>Lo que se imprime en recibos, pagos y tarjetas regalo. Los informes Z quedan como están.</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Se aplica a</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>La empresa</translation>
    </message>
    <message>
        <source>This branch prints its own</source>
        <translation>Esta sucursal imprime lo suyo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>A PNG or JPEG file; dark on white prints best.</source>
        <translation>Un archivo PNG o JPEG; oscuro sobre blanco se imprime mejor.</translation>
    </message>
    <message>
        <source>Lines above</source>
        <translation>Líneas de arriba</translation>
    </message>
    <message>
        <source>Lines below</source>
        <translation>Líneas de abajo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Second language, under the first</source>
        <translation>Segundo idioma, debajo del primero</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Receipt&apos;s number to scan</source>
        <translation>Número del recibo para escanear</translation>
    </message>
    <message>
        <source>Bars (QR where they do not fit)</source>
        <translation>Barras (QR donde no quepan)</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ReceiptPage</name>
    <message>
        <source>Bread</source>
        <translation>Pan</translation>
    </message>
    <message>
        <source>Olive oil</source>
        <translation>Aceite de oliva</translation>
    </message>
    <message>
        <source>What will be printed, on paper of</source>
        <translation>Lo que se imprimirá, en papel de</translation>
    </message>
    <message>
        <source>80 mm, 48 columns</source>
        <translation>80 mm, 48 columnas</translation>
    </message>
    <message>
        <source>80 mm, 42 columns (older printers)</source>
        <translation>80 mm, 42 columnas (impresoras antiguas)</translation>
    </message>
    <message>
        <source>58 mm, 32 columns</source>
        <translation>58 mm, 32 columnas</translation>
    </message>
    <message>
        <source>Preview of a receipt</source>
        <translation>Vista previa de un recibo</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ReceiptSheet</name>
    <message>
        <source>All purchases</source>
        <translation>Todas las compras</translation>
    </message>
    <message>
        <source>Back to all purchases</source>
        <translation>Volver a todas las compras</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>Devolución %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Recibo %1</translation>
    </message>
    <message>
        <source>%1
%2 · %3</source>
        <translation>%1
%2 · %3</translation>
    </message>
    <message>
        <source>Put on gift cards</source>
        <translation>Cargado en tarjetas regalo</translation>
    </message>
    <message>
        <source>Of that taken off already</source>
        <translation>Descuento ya aplicado</translation>
    </message>
    <message>
        <source>Tax within</source>
        <translation>IVA incluido</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Redondeo</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RecordPage</name>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Borrador conservado</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RecordPane</name>
    <message>
        <source>Do not create</source>
        <translation>No crear</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>Descartar lo escrito</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Cerrar detalles</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RecoverShopForm</name>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Five groups of five letters and digits, on the paper kept since the shop was made. Small letters will do.</source>
        <translation>Cinco grupos de cinco letras y dígitos, en el papel guardado desde que se creó la tienda. Sirven las minúsculas.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Usar la frase de acceso</translation>
    </message>
    <message>
        <source>Open the shop with its passphrase</source>
        <translation>Abrir la tienda con su frase de acceso</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>Usar el código</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Usar el código de recuperación</translation>
    </message>
    <message>
        <source>The code fits. Choose a new passphrase: the old one opens nothing from then on. The recovery code stays as it is, so put its paper back, away from this machine.</source>
        <translation>El código coincide. Elija una nueva frase de acceso: la anterior ya no abrirá nada. El código de recuperación sigue igual; vuelva a guardar su papel lejos de este equipo.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de acceso</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Repetir nueva frase de acceso</translation>
    </message>
    <message>
        <source>Set passphrase and open</source>
        <translation>Fijar frase de acceso y abrir</translation>
    </message>
    <message>
        <source>Set the new passphrase and open the shop</source>
        <translation>Fijar la nueva frase de acceso y abrir la tienda</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RecoveryForm</name>
    <message>
        <source>Type the last five characters of the code</source>
        <translation>Escriba los últimos cinco caracteres del código</translation>
    </message>
    <message>
        <source>So that we both know it is written down.</source>
        <translation>Para que ambos sepamos que está anotado.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Print the recovery code</source>
        <translation>Imprimir el código de recuperación</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the recovery code</source>
        <translation>Copiar el código de recuperación</translation>
    </message>
    <message>
        <source>Recovery code %1</source>
        <translation>Código de recuperación %1</translation>
    </message>
    <message>
        <source>That is not how the code ends. Compare it with what you wrote down.</source>
        <translation>El código no termina así. Compárelo con lo que anotó.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RecoveryPaper</name>
    <message>
        <source>Recovery code of %1</source>
        <translation>Código de recuperación de %1</translation>
    </message>
    <message>
        <source>Opens the shop when the passphrase is forgotten: start Mizan, choose “Passphrase forgotten…” and type the code. Keep this paper away from the machine.</source>
        <translation>Abre la tienda cuando se olvida la frase de acceso: inicie Mizan, elija «Frase de acceso olvidada…» y escriba el código. Guarde este papel lejos del equipo.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ReportsPage</name>
    <message>
        <source>Shifts</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>Cashiers</source>
        <translation>Cajeros</translation>
    </message>
    <message>
        <source>Till events</source>
        <translation>Eventos de caja</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ReturnPolicyPage</name>
    <message>
        <source>Saved. It holds for the next return.</source>
        <translation>Guardado. Se aplica desde la próxima devolución.</translation>
    </message>
    <message>
        <source>Days are a whole number. Nothing was saved. Type one, or leave it empty.</source>
        <translation>Los días son un número entero. No se guardó nada. Escriba uno o déjelo vacío.</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Devoluciones</translation>
    </message>
    <message>
        <source>Holds at every till of the company. What goes beyond it needs the right to do so, or an approval.</source>
        <translation>Se aplica en todas las cajas de la empresa. Lo que la supera necesita el permiso para ello o una autorización.</translation>
    </message>
    <message>
        <source>Days to bring goods back</source>
        <translation>Días para devolver artículos</translation>
    </message>
    <message>
        <source>Counted from the day after the sale. Empty: without end.</source>
        <translation>Se cuentan desde el día siguiente a la venta. Vacío: sin límite.</translation>
    </message>
    <message>
        <source>Pay back as store credit</source>
        <translation>Devolver como saldo a favor</translation>
    </message>
    <message>
        <source>Money goes back only with the right to go beyond the policy. Goods can always be exchanged for others.</source>
        <translation>El dinero se devuelve solo con permiso para superar la política. Los artículos siempre se pueden cambiar por otros.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::Rights</name>
    <message>
        <source>Selling</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Shift and drawer</source>
        <translation>Turno y cajón</translation>
    </message>
    <message>
        <source>Products and stock</source>
        <translation>Productos y existencias</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vender</translation>
    </message>
    <message>
        <source>Take goods back with a receipt</source>
        <translation>Aceptar devoluciones con recibo</translation>
    </message>
    <message>
        <source>Take goods back without a receipt</source>
        <translation>Aceptar devoluciones sin recibo</translation>
    </message>
    <message>
        <source>Remove a line that was rung up</source>
        <translation>Quitar una línea registrada</translation>
    </message>
    <message>
        <source>Sell at another price</source>
        <translation>Vender a otro precio</translation>
    </message>
    <message>
        <source>Give a discount</source>
        <translation>Dar un descuento</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>Abrir el cajón sin venta</translation>
    </message>
    <message>
        <source>Open a shift</source>
        <translation>Abrir un turno</translation>
    </message>
    <message>
        <source>Close a shift</source>
        <translation>Cerrar un turno</translation>
    </message>
    <message>
        <source>Close with a difference in the drawer</source>
        <translation>Cerrar con una diferencia en el cajón</translation>
    </message>
    <message>
        <source>Put cash into the drawer or take it out</source>
        <translation>Poner o sacar efectivo del cajón</translation>
    </message>
    <message>
        <source>Print a receipt again</source>
        <translation>Imprimir un recibo de nuevo</translation>
    </message>
    <message>
        <source>Change products and prices</source>
        <translation>Modificar productos y precios</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Importar productos</translation>
    </message>
    <message>
        <source>Adjust stock</source>
        <translation>Ajustar existencias</translation>
    </message>
    <message>
        <source>See reports</source>
        <translation>Ver informes</translation>
    </message>
    <message>
        <source>Change users and roles</source>
        <translation>Modificar usuarios y roles</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Modificar la configuración</translation>
    </message>
    <message>
        <source>Open the back office</source>
        <translation>Abrir la administración</translation>
    </message>
    <message>
        <source>Add and change customers</source>
        <translation>Añadir y modificar clientes</translation>
    </message>
    <message>
        <source>Erase a customer for ever</source>
        <translation>Borrar un cliente para siempre</translation>
    </message>
    <message>
        <source>Sell on account beyond the credit limit</source>
        <translation>Vender a cuenta por encima del límite de crédito</translation>
    </message>
    <message>
        <source>Change how the last sale was paid</source>
        <translation>Cambiar cómo se pagó la última venta</translation>
    </message>
    <message>
        <source>Enter a weight by hand</source>
        <translation>Introducir un peso a mano</translation>
    </message>
    <message>
        <source>Block gift cards</source>
        <translation>Bloquear tarjetas regalo</translation>
    </message>
    <message>
        <source>Take goods back beyond the policy</source>
        <translation>Aceptar devoluciones fuera de la política</translation>
    </message>
    <message>
        <source>Sell an open item by department and price</source>
        <translation>Vender un artículo libre por departamento y precio</translation>
    </message>
    <message>
        <source>Sell more than is in stock where that is blocked</source>
        <translation>Vender más que las existencias donde está bloqueado</translation>
    </message>
    <message>
        <source>Give a price or discount below cost</source>
        <translation>Dar un precio o descuento por debajo del costo</translation>
    </message>
    <message>
        <source>Sell a batch after its day</source>
        <translation>Vender un lote después de su fecha</translation>
    </message>
    <message>
        <source>See margins at the till</source>
        <translation>Ver márgenes en la caja</translation>
    </message>
    <message>
        <source>Change the quick keys</source>
        <translation>Cambiar las teclas rápidas</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>With approval</source>
        <translation>Con autorización</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Cajero</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Encargado</translation>
    </message>
    <message>
        <source>Discount, at most</source>
        <translation>Descuento, como máximo</translation>
    </message>
    <message>
        <source>Money back with a receipt, at most</source>
        <translation>Dinero devuelto con recibo, como máximo</translation>
    </message>
    <message>
        <source>Money back without a receipt, at most</source>
        <translation>Dinero devuelto sin recibo, como máximo</translation>
    </message>
    <message>
        <source>Open item, at most</source>
        <translation>Artículo libre, como máximo</translation>
    </message>
    <message>
        <source>Cash in or out, at most</source>
        <translation>Entrada o salida de efectivo, como máximo</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RoleMatrix</name>
    <message>
        <source>%1 · new role</source>
        <translation>%1 · rol nuevo</translation>
    </message>
    <message>
        <source>%1 · now called %2</source>
        <translation>%1 · ahora se llama %2</translation>
    </message>
    <message>
        <source>%1 · retired</source>
        <translation>%1 · retirado</translation>
    </message>
    <message>
        <source>%1 · %2: %3 → %4</source>
        <translation>%1 · %2: %3 → %4</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (retirado)</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RolesPage</name>
    <message>
        <source>New role</source>
        <translation>Nuevo rol</translation>
    </message>
    <message>
        <source>This role is not saved yet. Save it, then see what it sees.</source>
        <translation>Este rol todavía no está guardado. Guárdelo y después vea lo que ve.</translation>
    </message>
    <message>
        <source>Saved. People have their new rights when they sign in again.</source>
        <translation>Guardado. Cada persona tiene sus nuevos permisos cuando inicia sesión de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>What saving changes (%n)</source>
        <translation>
            <numerusform>Lo que cambia al guardar (%n)</numerusform>
            <numerusform>Lo que cambia al guardar (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Todavía no se cambió nada.</translation>
    </message>
    <message>
        <source>This role comes with Mizan and keeps its name.</source>
        <translation>Este rol viene con Mizan y conserva su nombre.</translation>
    </message>
    <message>
        <source>Keep role</source>
        <translation>Conservar rol</translation>
    </message>
    <message>
        <source>Retire role</source>
        <translation>Retirar rol</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Press Space or click to go from No to With approval to Allowed. Above a limit, somebody who may is asked to approve.</source>
        <translation>Pulse Espacio o haga clic para pasar de No a Con autorización y a Permitido. Por encima de un límite se pide autorización a alguien que pueda darla.</translation>
    </message>
    <message>
        <source>Rights of the roles</source>
        <translation>Permisos de los roles</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>Nombre del rol</translation>
    </message>
    <message>
        <source>View as role</source>
        <translation>Ver como el rol</translation>
    </message>
    <message>
        <source>Save roles</source>
        <translation>Guardar roles</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ScanLine</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>Listo para escanear</translation>
    </message>
    <message>
        <source>Scan, or type a code and press Enter</source>
        <translation>Escanee, o escriba un código y pulse Enter</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ScopeForm</name>
    <message>
        <source>Erased customer</source>
        <translation>Cliente borrado</translation>
    </message>
    <message>
        <source>This is no day. Write it as %1.</source>
        <translation>Esto no es una fecha. Escríbala como %1.</translation>
    </message>
    <message>
        <source>It would hold nowhere. Choose a branch at least.</source>
        <translation>No valdría en ningún sitio. Elija al menos una sucursal.</translation>
    </message>
    <message>
        <source>Groups of customers</source>
        <translation>Grupos de clientes</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Name or phone</source>
        <translation>Nombre o teléfono</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Sucursales</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>Up to and with</source>
        <translation>Hasta (inclusive)</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::SettingForm</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>mizan::ui::SettingsPage</name>
    <message>
        <source>Subjects of the settings</source>
        <translation>Temas de la configuración</translation>
    </message>
</context>
<context>
    <name>mizan::ui::SetupPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Back to the step before</source>
        <translation>Volver al paso anterior</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ShiftDetail</name>
    <message>
        <source>Return</source>
        <translation>Devolución</translation>
    </message>
    <message>
        <source>Return without a receipt</source>
        <translation>Devolución sin recibo</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>Línea quitada</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>Precio cambiado</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <translation>Cajón abierto</translation>
    </message>
    <message>
        <source>Shift closed</source>
        <translation>Turno cerrado</translation>
    </message>
    <message>
        <source>Difference accepted</source>
        <translation>Diferencia aceptada</translation>
    </message>
    <message>
        <source>Cash moved</source>
        <translation>Efectivo movido</translation>
    </message>
    <message>
        <source>Sold over the credit limit</source>
        <translation>Vendido por encima del límite de crédito</translation>
    </message>
    <message>
        <source>Payment of a sale changed</source>
        <translation>Pago de una venta cambiado</translation>
    </message>
    <message>
        <source>Weight entered by hand</source>
        <translation>Peso introducido a mano</translation>
    </message>
    <message>
        <source>Gift card blocked</source>
        <translation>Tarjeta regalo bloqueada</translation>
    </message>
    <message>
        <source>Taken back beyond the policy</source>
        <translation>Devuelto fuera de la política</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>Artículo libre</translation>
    </message>
    <message>
        <source>Sold below stock</source>
        <translation>Vendido sin existencias</translation>
    </message>
    <message>
        <source>Sold after its day</source>
        <translation>Vendido después de su fecha</translation>
    </message>
    <message>
        <source>Sold below cost</source>
        <translation>Vendido por debajo del costo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promociones</translation>
    </message>
    <message>
        <source>Emptied sales</source>
        <translation>Ventas vaciadas</translation>
    </message>
    <message>
        <source>Bills before payment</source>
        <translation>Cuentas previas</translation>
    </message>
    <message>
        <source>Less after the bill</source>
        <translation>Reducción tras la cuenta</translation>
    </message>
    <message>
        <source>Copies printed</source>
        <translation>Copias impresas</translation>
    </message>
    <message>
        <source>Refused actions</source>
        <translation>Acciones rechazadas</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n recibo</numerusform>
            <numerusform>%n recibos</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Cajón</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Fondo de caja</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Entrada de efectivo</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Salida de efectivo</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>counted twice</source>
        <translation>contado dos veces</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Left in the drawer</source>
        <translation>Queda en el cajón</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>A la caja fuerte</translation>
    </message>
    <message>
        <source>Drawer, %1</source>
        <translation>Cajón, %1</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Abierto por</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Cerrado por</translation>
    </message>
    <message>
        <source>First receipt</source>
        <translation>Primer recibo</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Último recibo</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Devoluciones</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Facturación</translation>
    </message>
    <message>
        <source>Put on gift cards</source>
        <translation>Cargado en tarjetas regalo</translation>
    </message>
    <message>
        <source>Deposits taken</source>
        <translation>Anticipos cobrados</translation>
    </message>
    <message>
        <source>Deposits given back</source>
        <translation>Anticipos devueltos</translation>
    </message>
    <message>
        <source>Deposits kept</source>
        <translation>Anticipos retenidos</translation>
    </message>
    <message>
        <source>Paid of accounts</source>
        <translation>Cobrado de cuentas</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n pago</numerusform>
            <numerusform>%n pagos</numerusform>
        </translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Descuentos</translation>
    </message>
    <message>
        <source>Removed lines</source>
        <translation>Líneas quitadas</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>Cajón abierto sin venta</translation>
    </message>
    <message>
        <source>Payments of sales changed</source>
        <translation>Pagos de ventas cambiados</translation>
    </message>
    <message>
        <source>%1, approved by</source>
        <translation>%1, autorizado por</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Cerrar detalles</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Imprimir copia</translation>
    </message>
    <message>
        <source>Print a copy of the Z report</source>
        <translation>Imprimir una copia del informe Z</translation>
    </message>
    <message>
        <source>Z report %1</source>
        <translation>Informe Z %1</translation>
    </message>
    <message>
        <source>X report: the shift so far</source>
        <translation>Informe X: el turno hasta ahora</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ShiftList</name>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>Informe Z</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Abierto por</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Facturación</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ShiftPage</name>
    <message>
        <source>Shifts</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>Search by the number of the Z report</source>
        <translation>Buscar por el número del informe Z</translation>
    </message>
    <message>
        <source>Only open</source>
        <translation>Solo abiertos</translation>
    </message>
    <message>
        <source>No shifts yet. The first one is opened at the till, with its float.</source>
        <translation>Todavía no hay turnos. El primero se abre en la caja, con su fondo de caja.</translation>
    </message>
    <message>
        <source>No shift is open.</source>
        <translation>No hay ningún turno abierto.</translation>
    </message>
    <message>
        <source>No shifts match %1.</source>
        <translation>Ningún turno coincide con %1.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ShopTill</name>
    <message>
        <source>Sale</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>The disk did not take it. What was paid before is kept; this step was not recorded. Try again, or call for help (%1).</source>
        <translation>No se pudo escribir en el disco. Lo que se pagó antes se conserva; este paso no se registró. Inténtelo de nuevo o pida ayuda (%1).</translation>
    </message>
    <message>
        <source>Exchange without a receipt</source>
        <translation>Cambio de artículo sin recibo</translation>
    </message>
    <message>
        <source>Return without a receipt</source>
        <translation>Devolución sin recibo</translation>
    </message>
    <message>
        <source>Exchange of receipt %1</source>
        <translation>Cambio de artículo del recibo %1</translation>
    </message>
    <message>
        <source>Return of receipt %1</source>
        <translation>Devolución del recibo %1</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Cambio de artículo</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolución</translation>
    </message>
    <message>
        <source>Number of the gift card</source>
        <translation>Número de la tarjeta regalo</translation>
    </message>
    <message>
        <source>Packs of %1 on the line</source>
        <translation>Paquetes de %1 en la línea</translation>
    </message>
    <message>
        <source>Quantity of the line</source>
        <translation>Cantidad de la línea</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nuevo precio</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>Descuento %</translation>
    </message>
    <message>
        <source>Discount amount</source>
        <translation>Importe del descuento</translation>
    </message>
    <message>
        <source>Discount on the sale %</source>
        <translation>Descuento en la venta %</translation>
    </message>
    <message>
        <source>Discount amount on the sale</source>
        <translation>Importe del descuento en la venta</translation>
    </message>
    <message>
        <source>Amount given</source>
        <translation>Importe entregado</translation>
    </message>
    <message>
        <source>Last four digits (optional)</source>
        <translation>Últimos cuatro dígitos (opcional)</translation>
    </message>
    <message>
        <source>Approval code (optional)</source>
        <translation>Código de autorización (opcional)</translation>
    </message>
    <message>
        <source>What the scale shows</source>
        <translation>Lo que marca la balanza</translation>
    </message>
    <message>
        <source>Next item %1 ×</source>
        <translation>Próximo artículo %1 ×</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Who approves?</source>
        <translation>¿Quién autoriza?</translation>
    </message>
    <message>
        <source>Nobody here may approve this.</source>
        <translation>Nadie aquí puede autorizar esto.</translation>
    </message>
    <message>
        <source>Approval by %1</source>
        <translation>Autorización de %1</translation>
    </message>
    <message>
        <source>%1 is working now.</source>
        <translation>Ahora trabaja %1.</translation>
    </message>
    <message>
        <source>Sell %1 on account; %2 will be owed, the limit is %3.</source>
        <translation>Vender %1 a cuenta; se deberán %2, el límite es %3.</translation>
    </message>
    <message>
        <source>%1 is overdue.</source>
        <translation>Hay %1 vencidos.</translation>
    </message>
    <message>
        <source>The customer is blocked.</source>
        <translation>El cliente está bloqueado.</translation>
    </message>
    <message>
        <source>The card terminal is not connected. The payment is kept. Connect it in the settings, then remove the payment.</source>
        <translation>El terminal de tarjetas no está conectado. El pago se conserva. Conéctelo en la configuración y después quite el pago.</translation>
    </message>
    <message>
        <source>The terminal did not give %1 back to the card. It is still charged. Give it back by hand on the terminal; it stays in the list of what is open.</source>
        <translation>El terminal no devolvió %1 a la tarjeta. Sigue cobrado. Devuélvalo a mano en el terminal; permanece en la lista de pendientes.</translation>
    </message>
    <message>
        <source>The terminal did not give it back. The payment is kept. Try again, or finish.</source>
        <translation>El terminal no lo devolvió. El pago se conserva. Inténtelo de nuevo o termine.</translation>
    </message>
    <message>
        <source>The terminal did not pay back. Nothing went back. Choose another way, or press Enter to pay back by hand on the terminal.</source>
        <translation>El terminal no hizo la devolución. No se devolvió nada. Elija otra forma o pulse Enter para devolver a mano en el terminal.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was charged.</source>
        <translation>Cancelado. No se cobró nada.</translation>
    </message>
    <message>
        <source>Card declined. Nothing was charged. Try another card or choose Cash.</source>
        <translation>Tarjeta rechazada. No se cobró nada. Pruebe con otra tarjeta o elija Efectivo.</translation>
    </message>
    <message>
        <source>%1 went back to the card.</source>
        <translation>Se devolvió %1 a la tarjeta.</translation>
    </message>
    <message>
        <source>%1 went back to the card. Press Enter.</source>
        <translation>Se devolvió %1 a la tarjeta. Pulse Enter.</translation>
    </message>
    <message>
        <source>%1 was charged and does not fit any more: it goes back to the card.</source>
        <translation>Se cobró %1 y ya no corresponde: se devuelve a la tarjeta.</translation>
    </message>
    <message>
        <source>The terminal was quicker: %1 was charged and is taken. Remove it with Del to give it back.</source>
        <translation>El terminal fue más rápido: se cobró %1 y queda como pago. Quítelo con Del para devolverlo.</translation>
    </message>
    <message>
        <source>Card taken: %1. Still due: %2.</source>
        <translation>Cobrado con tarjeta: %1. Falta: %2.</translation>
    </message>
    <message>
        <source>The terminal answered late: %1 was charged and is taken.</source>
        <translation>El terminal respondió tarde: se cobró %1 y queda como pago.</translation>
    </message>
    <message>
        <source>The next sale has begun. The payment of the last one stays as it is.</source>
        <translation>La siguiente venta ya empezó. El pago de la anterior queda como está.</translation>
    </message>
    <message>
        <source>There is no sale just before whose payment could be changed.</source>
        <translation>No hay una venta inmediatamente anterior cuyo pago se pueda cambiar.</translation>
    </message>
    <message>
        <source>Change payment</source>
        <translation>Cambiar el pago</translation>
    </message>
    <message>
        <source>Change the payment of receipt %1 from %2 to %3.</source>
        <translation>Cambiar el pago del recibo %1 de %2 a %3.</translation>
    </message>
    <message>
        <source>Receipt %1 · %2, before %3</source>
        <translation>Recibo %1 · %2, antes %3</translation>
    </message>
    <message>
        <source>Keys of the till</source>
        <translation>Teclas de la caja</translation>
    </message>
    <message>
        <source>Held sales</source>
        <translation>Ventas en espera</translation>
    </message>
    <message>
        <source>Enter takes it back, Del throws it away.</source>
        <translation>Enter la recupera, Del la descarta.</translation>
    </message>
    <message>
        <source>No sale is held. Press %1 to hold the current one.</source>
        <translation>No hay ventas en espera. Pulse %1 para poner en espera la actual.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n line(s)</source>
        <translation>
            <numerusform>%1 · %n línea</numerusform>
            <numerusform>%1 · %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Consulta de precio</translation>
    </message>
    <message>
        <source>Scan or type. Nothing is added until Enter.</source>
        <translation>Escanee o escriba. No se añade nada hasta pulsar Enter.</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Nombre o código</translation>
    </message>
    <message>
        <source>Which product has this code?</source>
        <translation>¿Qué producto tiene este código?</translation>
    </message>
    <message>
        <source>Scan the receipt, or type its number and press Enter.</source>
        <translation>Escanee el recibo, o escriba su número y pulse Enter.</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Número de recibo</translation>
    </message>
    <message>
        <source>Without a receipt</source>
        <translation>Sin recibo</translation>
    </message>
    <message>
        <source>Needs an approval in most shops</source>
        <translation>Necesita autorización en la mayoría de las tiendas</translation>
    </message>
    <message>
        <source>Find a product</source>
        <translation>Buscar un producto</translation>
    </message>
    <message>
        <source>No product matches %1.</source>
        <translation>Ningún producto coincide con %1.</translation>
    </message>
    <message>
        <source>Which of them has this code?</source>
        <translation>¿Cuál de ellos tiene este código?</translation>
    </message>
    <message>
        <source>Give this code to %1.</source>
        <translation>Dar este código a %1.</translation>
    </message>
    <message>
        <source>Create the product %1.</source>
        <translation>Crear el producto %1.</translation>
    </message>
    <message>
        <source>No line is selected. Scan an item or choose a line first.</source>
        <translation>No hay ninguna línea seleccionada. Escanee un artículo o elija primero una línea.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Printed on the receipt</source>
        <translation>Se imprime en el recibo</translation>
    </message>
    <message>
        <source>Another price for the line</source>
        <translation>Otro precio para la línea</translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation>Descuento en la línea</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Quitar la línea</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>Números de serie</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>%1 of %2 said</source>
        <translation>%1 de %2 indicados</translation>
    </message>
    <message>
        <source>Printed under the line on the receipt. Enter keeps it; an empty one is taken off.</source>
        <translation>Se imprime debajo de la línea en el recibo. Enter la conserva; si está vacía, se quita.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Conservar la nota</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Walk-in customer</source>
        <translation>Cliente de paso</translation>
    </message>
    <message>
        <source>Erased customer</source>
        <translation>Cliente borrado</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Credit %1 of %2</source>
        <translation>Crédito %1 de %2</translation>
    </message>
    <message>
        <source>Owes %1</source>
        <translation>Debe %1</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>Vencido %1</translation>
    </message>
    <message>
        <source>Store credit %1</source>
        <translation>Saldo a favor %1</translation>
    </message>
    <message>
        <source>The receipt says who bought this. The customer was not changed.</source>
        <translation>El recibo dice quién compró esto. El cliente no se cambió.</translation>
    </message>
    <message>
        <source>%1 is blocked: nothing is sold to them on account without an approval.</source>
        <translation>%1 está bloqueado: no se le vende nada a cuenta sin autorización.</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Cliente: %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Name, or last digits of the phone</source>
        <translation>Nombre, o últimos dígitos del teléfono</translation>
    </message>
    <message>
        <source>Takes the customer off the sale</source>
        <translation>Quita el cliente de la venta</translation>
    </message>
    <message>
        <source>Settle what they owe</source>
        <translation>Cobrar lo que debe</translation>
    </message>
    <message>
        <source>Purchase history</source>
        <translation>Historial de compras</translation>
    </message>
    <message>
        <source>Repeat last basket</source>
        <translation>Repetir última compra</translation>
    </message>
    <message>
        <source>What they bought last, at today&apos;s prices</source>
        <translation>Lo último que compró, a los precios de hoy</translation>
    </message>
    <message>
        <source>Credit terms</source>
        <translation>Condiciones de crédito</translation>
    </message>
    <message>
        <source>Limit, days to pay, blocked</source>
        <translation>Límite, días para pagar, bloqueo</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>Nuevo cliente…</translation>
    </message>
    <message>
        <source>Nobody matches %1</source>
        <translation>Nadie coincide con %1</translation>
    </message>
    <message>
        <source>Name and phone</source>
        <translation>Nombre y teléfono</translation>
    </message>
    <message>
        <source>Add the customer %1.</source>
        <translation>Añadir el cliente %1.</translation>
    </message>
    <message>
        <source>Purchases of %1</source>
        <translation>Compras de %1</translation>
    </message>
    <message>
        <source>Enter prints a copy of the receipt.</source>
        <translation>Enter imprime una copia del recibo.</translation>
    </message>
    <message>
        <source>Nothing yet. What they buy from now on stands here.</source>
        <translation>Nada todavía. Lo que compre desde ahora figurará aquí.</translation>
    </message>
    <message>
        <source>Older purchases</source>
        <translation>Compras anteriores</translation>
    </message>
    <message>
        <source>No printer is set up. The receipt is kept.</source>
        <translation>No hay ninguna impresora configurada. El recibo se conserva.</translation>
    </message>
    <message>
        <source>Print receipt %1 again.</source>
        <translation>Imprimir el recibo %1 de nuevo.</translation>
    </message>
    <message>
        <source>%1 has bought nothing here yet.</source>
        <translation>%1 todavía no compró nada aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of receipt %1 (is|are) not sold any more; the others were added.</source>
        <translation>
            <numerusform>%n línea del recibo %1 ya no se vende; las demás se añadieron.</numerusform>
            <numerusform>%n líneas del recibo %1 ya no se venden; las demás se añadieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added again: receipt %1</source>
        <translation>Añadido de nuevo: recibo %1</translation>
    </message>
    <message>
        <source>Scan what the customer takes instead. F8 turns back.</source>
        <translation>Escanee lo que el cliente se lleva a cambio. F8 vuelve atrás.</translation>
    </message>
    <message>
        <source>Scan what comes back.</source>
        <translation>Escanee lo que se devuelve.</translation>
    </message>
    <message numerus="yes">
        <source>Sold %n day(s) ago: later than the shop takes goods back.</source>
        <translation>
            <numerusform>Vendido hace %n día: fuera del plazo de devolución de la tienda.</numerusform>
            <numerusform>Vendido hace %n días: fuera del plazo de devolución de la tienda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid back in money instead of store credit.</source>
        <translation>Se devuelve en dinero en lugar de saldo a favor.</translation>
    </message>
    <message>
        <source>Take goods back from receipt %1, for %2, and give others for them.</source>
        <translation>Aceptar la devolución de artículos del recibo %1, por %2, y dar otros a cambio.</translation>
    </message>
    <message>
        <source>Take goods back without a receipt, for %1, and give others for them.</source>
        <translation>Aceptar la devolución de artículos sin recibo, por %1, y dar otros a cambio.</translation>
    </message>
    <message>
        <source>Exchange %1 for %2 · %3</source>
        <translation>Cambio de artículo %1 por %2 · %3</translation>
    </message>
    <message>
        <source>Pay back %1</source>
        <translation>Devuelto %1</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Put it back for sale</source>
        <translation>Volver a ponerlo a la venta</translation>
    </message>
    <message>
        <source>It is set aside now</source>
        <translation>Ahora está separado</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>Separarlo</translation>
    </message>
    <message>
        <source>It does not go back for sale</source>
        <translation>No vuelve a la venta</translation>
    </message>
    <message>
        <source>Take another one for it</source>
        <translation>Llevar otro a cambio</translation>
    </message>
    <message>
        <source>Another size or colour of the same</source>
        <translation>Otra talla o color del mismo</translation>
    </message>
    <message>
        <source>Taken for %1</source>
        <translation>A cambio de %1</translation>
    </message>
    <message>
        <source>Why does it come back?</source>
        <translation>¿Por qué se devuelve?</translation>
    </message>
    <message>
        <source>This is a gift card. It was not used. It pays for goods, when they are sold.</source>
        <translation>Esto es una tarjeta regalo. No se usó. Sirve para pagar artículos, al venderlos.</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Tarjeta regalo</translation>
    </message>
    <message>
        <source>Scan the card, or type its number and press Enter.</source>
        <translation>Escanee la tarjeta, o escriba su número y pulse Enter.</translation>
    </message>
    <message>
        <source>Number of the card</source>
        <translation>Número de la tarjeta</translation>
    </message>
    <message>
        <source>A new number</source>
        <translation>Un número nuevo</translation>
    </message>
    <message>
        <source>For a card without one; printed once it is paid</source>
        <translation>Para una tarjeta sin número; se imprime una vez pagada</translation>
    </message>
    <message>
        <source>New number %1. It is printed once it is paid, and never shown again.</source>
        <translation>Número nuevo %1. Se imprime una vez pagado y no se muestra nunca más.</translation>
    </message>
    <message>
        <source>Nothing was put on this card yet.</source>
        <translation>Todavía no se cargó nada en esta tarjeta.</translation>
    </message>
    <message>
        <source>Balance %1.</source>
        <translation>Saldo %1.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Válida hasta el %1.</translation>
    </message>
    <message>
        <source>Blocked.</source>
        <translation>Bloqueada.</translation>
    </message>
    <message>
        <source>Gift card ending in %1</source>
        <translation>Tarjeta regalo terminada en %1</translation>
    </message>
    <message>
        <source>Amount to put on it</source>
        <translation>Importe que se carga</translation>
    </message>
    <message>
        <source>Take it off this sale</source>
        <translation>Quitarla de esta venta</translation>
    </message>
    <message>
        <source>Put on the card</source>
        <translation>Cargar en la tarjeta</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Nobody can spend it then</source>
        <translation>Entonces nadie la puede gastar</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Dar por perdido</translation>
    </message>
    <message>
        <source>Two tills took the same money; the shop bears it</source>
        <translation>Dos cajas cobraron el mismo dinero; la tienda lo asume</translation>
    </message>
    <message>
        <source>Goods are coming back. Nothing was put on the card. Finish the return first.</source>
        <translation>Hay artículos en devolución. No se cargó nada en la tarjeta. Termine primero la devolución.</translation>
    </message>
    <message>
        <source>Gift card: %1</source>
        <translation>Tarjeta regalo: %1</translation>
    </message>
    <message>
        <source>Why is the card blocked?</source>
        <translation>¿Por qué se bloquea la tarjeta?</translation>
    </message>
    <message>
        <source>Why is the card unblocked?</source>
        <translation>¿Por qué se desbloquea la tarjeta?</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Robada</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>Encontrada de nuevo</translation>
    </message>
    <message>
        <source>Blocked by mistake</source>
        <translation>Bloqueada por error</translation>
    </message>
    <message>
        <source>Block the gift card ending in %1.</source>
        <translation>Bloquear la tarjeta regalo terminada en %1.</translation>
    </message>
    <message>
        <source>Unblock the gift card ending in %1.</source>
        <translation>Desbloquear la tarjeta regalo terminada en %1.</translation>
    </message>
    <message>
        <source>Write off what was spent twice from the gift card ending in %1.</source>
        <translation>Dar por perdido lo que se gastó dos veces de la tarjeta regalo terminada en %1.</translation>
    </message>
    <message>
        <source>Spent at two tills</source>
        <translation>Gastada en dos cajas</translation>
    </message>
    <message>
        <source>Gift card %1</source>
        <translation>Tarjeta regalo %1</translation>
    </message>
    <message>
        <source>Scan the gift card, or type its number and press Enter.</source>
        <translation>Escanee la tarjeta regalo, o escriba su número y pulse Enter.</translation>
    </message>
    <message>
        <source>Take %1 off the gift card ending in %2: %3 now, %4 after. Press Enter.</source>
        <translation>Cobrar %1 de la tarjeta regalo terminada en %2: ahora %3, después %4. Pulse Enter.</translation>
    </message>
    <message>
        <source>%1 is taken instead.</source>
        <translation>%1 se lleva a cambio.</translation>
    </message>
    <message>
        <source>Check ID: born on or before %1</source>
        <translation>Pida documento: nacido el %1 o antes</translation>
    </message>
    <message>
        <source>Only for buyers of %1 and older. Look at a document with a date of birth.</source>
        <translation>Solo para compradores de %1 años o más. Mire un documento con fecha de nacimiento.</translation>
    </message>
    <message>
        <source>Checked: old enough</source>
        <translation>Comprobado: tiene la edad</translation>
    </message>
    <message>
        <source>Leave the item out</source>
        <translation>No incluir el artículo</translation>
    </message>
    <message>
        <source>Sell %1 of %2, of which %3 are in stock.</source>
        <translation>Vender %1 de %2, de los que hay %3 en existencias.</translation>
    </message>
    <message>
        <source>%1: %2 in stock, %3 on this sale. It is sold all the same.</source>
        <translation>%1: %2 en existencias, %3 en esta venta. Se vende igualmente.</translation>
    </message>
    <message>
        <source>Open item: which department?</source>
        <translation>Artículo libre: ¿qué departamento?</translation>
    </message>
    <message>
        <source>No department is set up. In the back office, let the price of a product be asked at the till.</source>
        <translation>No hay ningún departamento configurado. En la administración, haga que el precio de un producto se pida en la caja.</translation>
    </message>
    <message>
        <source>Sell %1 below what it cost.</source>
        <translation>Vender %1 por debajo de su costo.</translation>
    </message>
    <message>
        <source>Margin %1 (%2)</source>
        <translation>Margen %1 (%2)</translation>
    </message>
    <message>
        <source>Open the back office.</source>
        <translation>Abrir la administración.</translation>
    </message>
    <message>
        <source>No shift is open. Enter the float first.</source>
        <translation>No hay ningún turno abierto. Introduzca primero el fondo de caja.</translation>
    </message>
    <message>
        <source>Type how many, then *, then scan the item.</source>
        <translation>Escriba cuántos, después *, y escanee el artículo.</translation>
    </message>
    <message>
        <source>Change the quick keys.</source>
        <translation>Cambiar las teclas rápidas.</translation>
    </message>
    <message>
        <source>Sell for %1, below what it cost.</source>
        <translation>Vender por %1, por debajo de su costo.</translation>
    </message>
    <message>
        <source>Sell for %1.</source>
        <translation>Vender por %1.</translation>
    </message>
    <message>
        <source>Why another price?</source>
        <translation>¿Por qué otro precio?</translation>
    </message>
    <message>
        <source>Price on the shelf was lower</source>
        <translation>El precio del estante era menor</translation>
    </message>
    <message>
        <source>Damaged packaging</source>
        <translation>Embalaje dañado</translation>
    </message>
    <message>
        <source>Close to its date</source>
        <translation>Próximo a su fecha</translation>
    </message>
    <message>
        <source>Agreed with the customer</source>
        <translation>Acordado con el cliente</translation>
    </message>
    <message>
        <source>Give a discount of %1 on the whole sale.</source>
        <translation>Dar un descuento de %1 en toda la venta.</translation>
    </message>
    <message>
        <source>Give a discount of %1, below what it cost.</source>
        <translation>Dar un descuento de %1, por debajo del costo.</translation>
    </message>
    <message>
        <source>Give a discount of %1.</source>
        <translation>Dar un descuento de %1.</translation>
    </message>
    <message>
        <source>Discount at the till</source>
        <translation>Descuento en caja</translation>
    </message>
    <message>
        <source>Total %1, before %2</source>
        <translation>Total %1, antes %2</translation>
    </message>
    <message>
        <source>No shift is open. The scan was not used. Enter the float first, then scan again.</source>
        <translation>No hay ningún turno abierto. La lectura no se usó. Introduzca primero el fondo de caja y escanee de nuevo.</translation>
    </message>
    <message>
        <source>A question is open. The scan was not used. Answer it or press Esc, then scan again.</source>
        <translation>Hay una pregunta abierta. La lectura no se usó. Respóndala o pulse Esc y escanee de nuevo.</translation>
    </message>
    <message>
        <source>The scanner sent more than a code can hold. Nothing of it was used. Scan again.</source>
        <translation>El escáner envió más de lo que cabe en un código. No se usó nada. Escanee de nuevo.</translation>
    </message>
    <message>
        <source>Misread %1. Nothing was added. Scan again.</source>
        <translation>Lectura errónea de %1. No se añadió nada. Escanee de nuevo.</translation>
    </message>
    <message>
        <source>Code %1 is unknown. Nothing was added to the return. Choose the line instead.</source>
        <translation>El código %1 es desconocido. No se añadió nada a la devolución. Elija la línea.</translation>
    </message>
    <message>
        <source>Code %1 is unknown. Nothing was added.</source>
        <translation>El código %1 es desconocido. No se añadió nada.</translation>
    </message>
    <message>
        <source>%1 was added while paying. The amount due is up to date.</source>
        <translation>%1 se añadió durante el pago. El importe a pagar está actualizado.</translation>
    </message>
    <message>
        <source>Sell %1 of %2, entered by hand.</source>
        <translation>Vender %1 de %2, introducido a mano.</translation>
    </message>
    <message>
        <source>Code %1 is unknown. It is kept as a line. Say what it is before paying.</source>
        <translation>El código %1 es desconocido. Se conserva como línea. Indique qué es antes de cobrar.</translation>
    </message>
    <message>
        <source>%1 is weighed. Press F2 and enter what the scale shows.</source>
        <translation>%1 se pesa. Pulse F2 e introduzca lo que marca la balanza.</translation>
    </message>
    <message>
        <source>%1 is off the sale.</source>
        <translation>%1 ya no está en la venta.</translation>
    </message>
    <message>
        <source>Remove a line from the sale.</source>
        <translation>Quitar una línea de la venta.</translation>
    </message>
    <message>
        <source>There is nothing to undo here.</source>
        <translation>Aquí no hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo here.</source>
        <translation>Aquí no hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>En espera: %1</translation>
    </message>
    <message>
        <source>Sell %1 of batch %2, which is past its day.</source>
        <translation>Vender %1 del lote %2, que pasó su fecha.</translation>
    </message>
    <message>
        <source>Sell %1 with the serial number %2, which is in another place by the books.</source>
        <translation>Vender %1 con el número de serie %2, que según los libros está en otra ubicación.</translation>
    </message>
    <message>
        <source>Serial number %1 of %2</source>
        <translation>Número de serie %1 de %2</translation>
    </message>
    <message>
        <source>Batch, %1 of %2</source>
        <translation>Lote, %1 de %2</translation>
    </message>
    <message>
        <source>%1: scan it, type it, or choose it here. Later, with Esc; paying waits for it.</source>
        <translation>%1: escanéelo, escríbalo o elíjalo aquí. Más tarde, con Esc; el cobro lo espera.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Batch number</source>
        <translation>Número de lote</translation>
    </message>
    <message>
        <source>Said. Choose it to take it off.</source>
        <translation>Indicado. Elíjalo para quitarlo.</translation>
    </message>
    <message>
        <source>%1 of it. Choose it to take it off.</source>
        <translation>%1 de este lote. Elíjalo para quitarlo.</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 aquí</translation>
    </message>
    <message>
        <source>All numbers are said.</source>
        <translation>Todos los números están indicados.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) owed</source>
        <translation>
            <numerusform>%n punto en deuda</numerusform>
            <numerusform>%n puntos en deuda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Keep the points</source>
        <translation>Conservar los puntos</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) (is|are) not redeemed</source>
        <translation>
            <numerusform>No se canjea %n punto</numerusform>
            <numerusform>No se canjean %n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>In place of the discount on the sale</source>
        <translation>En lugar del descuento en la venta</translation>
    </message>
    <message numerus="yes">
        <source>%n expire(s|) after %1</source>
        <translation>
            <numerusform>%n caduca después del %1</numerusform>
            <numerusform>%n caducan después del %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redeem %n point(s)</source>
        <translation>
            <numerusform>Canjear %n punto</numerusform>
            <numerusform>Canjear %n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Caja fuerte</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Expense of the shop</source>
        <translation>Gasto de la tienda</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Deposits taken</source>
        <translation>Anticipos cobrados</translation>
    </message>
    <message>
        <source>Deposits given back</source>
        <translation>Anticipos devueltos</translation>
    </message>
    <message>
        <source>Deposits kept</source>
        <translation>Anticipos retenidos</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promociones</translation>
    </message>
    <message>
        <source>Emptied sales</source>
        <translation>Ventas vaciadas</translation>
    </message>
    <message>
        <source>Bills before payment</source>
        <translation>Cuentas previas</translation>
    </message>
    <message>
        <source>Less after the bill</source>
        <translation>Reducción tras la cuenta</translation>
    </message>
    <message>
        <source>Copies printed</source>
        <translation>Copias impresas</translation>
    </message>
    <message>
        <source>Refused actions</source>
        <translation>Acciones rechazadas</translation>
    </message>
    <message>
        <source>Print the last receipt again</source>
        <translation>Imprimir de nuevo el último recibo</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Entrada de efectivo</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Salida de efectivo</translation>
    </message>
    <message>
        <source>Open drawer without a sale</source>
        <translation>Abrir cajón sin venta</translation>
    </message>
    <message>
        <source>X report: the shift so far</source>
        <translation>Informe X: el turno hasta ahora</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Cerrar el turno</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Discount on the sale</source>
        <translation>Descuento en la venta</translation>
    </message>
    <message>
        <source>Options of the line</source>
        <translation>Opciones de la línea</translation>
    </message>
    <message>
        <source>Recall a held sale</source>
        <translation>Recuperar una venta en espera</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Cupón</translation>
    </message>
    <message>
        <source>Gift card: balance, load</source>
        <translation>Tarjeta regalo: saldo, carga</translation>
    </message>
    <message>
        <source>Customer orders, layaway</source>
        <translation>Pedidos de clientes, apartados</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Presupuestos</translation>
    </message>
    <message>
        <source>Hand over later: which goods, where</source>
        <translation>Entregar más tarde: qué artículos, dónde</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>Pendiente de entrega</translation>
    </message>
    <message>
        <source>Change the payment of the last sale</source>
        <translation>Cambiar el pago de la última venta</translation>
    </message>
    <message>
        <source>Open item: department and price</source>
        <translation>Artículo libre: departamento y precio</translation>
    </message>
    <message>
        <source>Bill before payment</source>
        <translation>Cuenta previa</translation>
    </message>
    <message>
        <source>Empty the sale</source>
        <translation>Vaciar la venta</translation>
    </message>
    <message>
        <source>Gift receipt of the last sale</source>
        <translation>Ticket regalo de la última venta</translation>
    </message>
    <message>
        <source>Change the quick keys</source>
        <translation>Cambiar las teclas rápidas</translation>
    </message>
    <message>
        <source>Till menu</source>
        <translation>Menú de la caja</translation>
    </message>
    <message>
        <source>Close the shift.</source>
        <translation>Cerrar el turno.</translation>
    </message>
    <message>
        <source>Open the drawer without a sale.</source>
        <translation>Abrir el cajón sin venta.</translation>
    </message>
    <message>
        <source>Why open the drawer?</source>
        <translation>¿Por qué abrir el cajón?</translation>
    </message>
    <message>
        <source>Give change</source>
        <translation>Dar cambio</translation>
    </message>
    <message>
        <source>Check the drawer</source>
        <translation>Revisar el cajón</translation>
    </message>
    <message>
        <source>Opened by mistake</source>
        <translation>Abierto por error</translation>
    </message>
    <message>
        <source>Type the amount, choose what it is for, press Enter.</source>
        <translation>Escriba el importe, elija para qué es y pulse Enter.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Move %1 in or out of the drawer.</source>
        <translation>Entrada o salida de %1 en el cajón.</translation>
    </message>
    <message>
        <source>Cash in %1</source>
        <translation>Entrada de efectivo %1</translation>
    </message>
    <message>
        <source>Cash out %1</source>
        <translation>Salida de efectivo %1</translation>
    </message>
    <message>
        <source>See the shift so far.</source>
        <translation>Ver el turno hasta ahora.</translation>
    </message>
    <message>
        <source>No shift is open.</source>
        <translation>No hay ningún turno abierto.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n recibo</numerusform>
            <numerusform>%n recibos</numerusform>
        </translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Devoluciones</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Facturación</translation>
    </message>
    <message>
        <source>Paid of accounts</source>
        <translation>Cobrado de cuentas</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n pago</numerusform>
            <numerusform>%n pagos</numerusform>
        </translation>
    </message>
    <message>
        <source>Put on gift cards</source>
        <translation>Cargado en tarjetas regalo</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Descuentos</translation>
    </message>
    <message>
        <source>Removed lines</source>
        <translation>Líneas quitadas</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>Cajón abierto sin venta</translation>
    </message>
    <message>
        <source>Payments of sales changed</source>
        <translation>Pagos de ventas cambiados</translation>
    </message>
    <message>
        <source>Print the payment again.</source>
        <translation>Imprimir el pago de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was sold at this till yet.</source>
        <translation>En esta caja todavía no se vendió nada.</translation>
    </message>
    <message>
        <source>No printer is set up. Nothing was printed.</source>
        <translation>No hay ninguna impresora configurada. No se imprimió nada.</translation>
    </message>
    <message>
        <source>Print a gift receipt.</source>
        <translation>Imprimir un ticket regalo.</translation>
    </message>
    <message>
        <source>Print the bill before payment.</source>
        <translation>Imprimir la cuenta previa.</translation>
    </message>
    <message>
        <source>The sale is empty already.</source>
        <translation>La venta ya está vacía.</translation>
    </message>
    <message>
        <source>Empty the sale of %1.</source>
        <translation>Vaciar la venta de %1.</translation>
    </message>
    <message>
        <source>Throw the held sale %1 away.</source>
        <translation>Descartar la venta en espera %1.</translation>
    </message>
    <message>
        <source>Why give it up?</source>
        <translation>¿Por qué se abandona?</translation>
    </message>
    <message>
        <source>The customer left</source>
        <translation>El cliente se fue</translation>
    </message>
    <message>
        <source>Rung up by mistake</source>
        <translation>Registrada por error</translation>
    </message>
    <message>
        <source>Paid elsewhere</source>
        <translation>Pagada en otro lugar</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>The sale was given up. The daybook keeps what was on it.</source>
        <translation>La venta se abandonó. El libro diario conserva lo que contenía.</translation>
    </message>
    <message>
        <source>There is nothing to pay yet. Scan an item first.</source>
        <translation>Todavía no hay nada que pagar. Escanee primero un artículo.</translation>
    </message>
    <message>
        <source>A code is still unknown. The sale is kept. Say what it is, then pay.</source>
        <translation>Un código sigue siendo desconocido. La venta se conserva. Indique qué es y cobre.</translation>
    </message>
    <message>
        <source>Numbers of an item are still to be said. The sale is kept. Say them, then pay.</source>
        <translation>Faltan por indicar números de un artículo. La venta se conserva. Indíquelos y cobre.</translation>
    </message>
    <message>
        <source>Take goods back from receipt %1, for %2.</source>
        <translation>Aceptar la devolución de artículos del recibo %1, por %2.</translation>
    </message>
    <message>
        <source>Take goods back without a receipt, for %1.</source>
        <translation>Aceptar la devolución de artículos sin recibo, por %1.</translation>
    </message>
    <message>
        <source>Return %1 · Pay back %2</source>
        <translation>Devolución %1 · Devuelto %2</translation>
    </message>
    <message>
        <source>Receipt %1 · Total %2</source>
        <translation>Recibo %1 · Total %2</translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation>%1 en existencias</translation>
    </message>
    <message>
        <source>%1 in stock, %2 reserved</source>
        <translation>%1 en existencias, %2 reservados</translation>
    </message>
    <message>
        <source>Prices changed meanwhile. Total %1, before %2</source>
        <translation>Los precios cambiaron entretanto. Total %1, antes %2</translation>
    </message>
    <message>
        <source>A return gives back what was paid. No coupon was used.</source>
        <translation>Una devolución devuelve lo que se pagó. No se usó ningún cupón.</translation>
    </message>
    <message>
        <source>Scan the coupon, or type its code and press Enter.</source>
        <translation>Escanee el cupón, o escriba su código y pulse Enter.</translation>
    </message>
    <message>
        <source>Coupon code</source>
        <translation>Código del cupón</translation>
    </message>
    <message>
        <source>Coupon %1 is kept. Nothing on this sale is cheaper by it yet.</source>
        <translation>El cupón %1 se conserva. Todavía no abarata nada de esta venta.</translation>
    </message>
    <message>
        <source>%1: %2 less</source>
        <translation>%1: %2 menos</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>desde %1: %2</translation>
    </message>
    <message>
        <source>%1 is sold below what it cost. %2</source>
        <translation>%1 se vende por debajo de su costo. %2</translation>
    </message>
    <message>
        <source>%1 is sold below what it cost. It was changed as you asked.</source>
        <translation>%1 se vende por debajo de su costo. Se cambió como pidió.</translation>
    </message>
    <message>
        <source>Receipt %1 is not on this till. Nothing was changed. Check the number, or choose Without a receipt.</source>
        <translation>El recibo %1 no está en esta caja. No se cambió nada. Revise el número o elija Sin recibo.</translation>
    </message>
    <message>
        <source>Customer changed their mind</source>
        <translation>El cliente cambió de idea</translation>
    </message>
    <message>
        <source>Damaged or faulty</source>
        <translation>Dañado o defectuoso</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Artículo equivocado</translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation>Pasada su fecha</translation>
    </message>
    <message>
        <source>Warranty ended on %1</source>
        <translation>La garantía terminó el %1</translation>
    </message>
    <message>
        <source>Warranty until %1</source>
        <translation>Garantía hasta el %1</translation>
    </message>
    <message>
        <source>What comes back?</source>
        <translation>¿Qué se devuelve?</translation>
    </message>
    <message>
        <source>Scan the items, or choose them here; each takes one. What is not on the receipt is taken instead. Then press Pay.</source>
        <translation>Escanee los artículos o elíjalos aquí, uno cada vez. Lo que no está en el recibo se lleva a cambio. Después pulse Cobrar.</translation>
    </message>
    <message>
        <source>Everything on this receipt has been returned.</source>
        <translation>Todo lo de este recibo ya se devolvió.</translation>
    </message>
    <message>
        <source>%1 not returned yet</source>
        <translation>%1 sin devolver</translation>
    </message>
    <message>
        <source>All of %1 on this receipt is being returned already. Nothing was added.</source>
        <translation>Ya se está devolviendo todo el %1 de este recibo. No se añadió nada.</translation>
    </message>
    <message>
        <source>As it was paid</source>
        <translation>Como se pagó</translation>
    </message>
    <message>
        <source>Beyond the policy</source>
        <translation>Fuera de la política</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Sin cliente</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>Termina en %1</translation>
    </message>
    <message>
        <source>Owed by %1</source>
        <translation>Deuda de %1</translation>
    </message>
    <message>
        <source>Payment %1 · %2 %3 · Still owed %4</source>
        <translation>Pago %1 · %2 %3 · Pendiente %4</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Credit of %1</source>
        <translation>Crédito de %1</translation>
    </message>
    <message>
        <source>Type an amount or a number of days, then choose what it is. Choosing without a figure takes it away.</source>
        <translation>Escriba un importe o un número de días y elija qué es. Si elige sin escribir una cifra, se quita.</translation>
    </message>
    <message>
        <source>Amount, or days</source>
        <translation>Importe o días</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Límite de crédito</translation>
    </message>
    <message>
        <source>How much may be owed</source>
        <translation>Cuánto se puede deber</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Días para pagar</translation>
    </message>
    <message>
        <source>After them what is open is overdue</source>
        <translation>Pasados estos, lo pendiente está vencido</translation>
    </message>
    <message>
        <source>Nothing on account</source>
        <translation>Nada a cuenta</translation>
    </message>
    <message>
        <source>Let %1 owe up to %2.</source>
        <translation>Permitir que %1 deba hasta %2.</translation>
    </message>
    <message>
        <source>Take the credit limit of %1 away.</source>
        <translation>Quitar el límite de crédito de %1.</translation>
    </message>
    <message>
        <source>Let %1 pay without a day.</source>
        <translation>Permitir que %1 pague sin plazo.</translation>
    </message>
    <message numerus="yes">
        <source>Give %1 %n day(s) to pay.</source>
        <translation>
            <numerusform>Dar a %1 %n día para pagar.</numerusform>
            <numerusform>Dar a %1 %n días para pagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Block %1.</source>
        <translation>Bloquear a %1.</translation>
    </message>
    <message>
        <source>Unblock %1.</source>
        <translation>Desbloquear a %1.</translation>
    </message>
    <message>
        <source>Nothing left to pay</source>
        <translation>No queda nada por pagar</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Sin saldo</translation>
    </message>
    <message>
        <source>No limit set</source>
        <translation>Sin límite fijado</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Payment of receipt %1</source>
        <translation>Pago del recibo %1</translation>
    </message>
    <message>
        <source>Send %1 to the card terminal. Press Enter.</source>
        <translation>Enviar %1 al terminal de tarjetas. Pulse Enter.</translation>
    </message>
    <message>
        <source>Take %1 on the card terminal. Then press Enter, with the card&apos;s last four digits or the approval code if you like.</source>
        <translation>Cobre %1 en el terminal de tarjetas. Después pulse Enter, si lo desea con los últimos cuatro dígitos de la tarjeta o el código de autorización.</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Código aut.</translation>
    </message>
    <message>
        <source>Last four digits</source>
        <translation>Últimos cuatro dígitos</translation>
    </message>
    <message>
        <source>Take %1 of store credit: %2 now, %3 after. Press Enter.</source>
        <translation>Cobrar %1 del saldo a favor: ahora %2, después %3. Pulse Enter.</translation>
    </message>
    <message>
        <source>Sell %1 on account: %2 will be owed of a limit of %3. Press Enter.</source>
        <translation>Vender %1 a cuenta: se deberán %2 de un límite de %3. Pulse Enter.</translation>
    </message>
    <message>
        <source>To be paid by %1.</source>
        <translation>A pagar antes del %1.</translation>
    </message>
    <message>
        <source>%1 taken: %2. Still due: %3.</source>
        <translation>Cobrado (%1): %2. Falta: %3.</translation>
    </message>
    <message>
        <source>%1 removed: %2. Give it back to the customer.</source>
        <translation>Quitado (%1): %2. Devuélvalo al cliente.</translation>
    </message>
    <message>
        <source>It went back to the card already. Press Pay to finish the return.</source>
        <translation>Ya se devolvió a la tarjeta. Pulse Cobrar para terminar la devolución.</translation>
    </message>
    <message>
        <source>Payment started. Finish or remove it first.</source>
        <translation>Pago iniciado. Termínelo o quítelo primero.</translation>
    </message>
    <message>
        <source>%1: the price is asked.</source>
        <translation>%1: se pide el precio.</translation>
    </message>
    <message>
        <source>%1 is weighed.</source>
        <translation>%1 se pesa.</translation>
    </message>
    <message>
        <source>Type the price and press Enter.</source>
        <translation>Escriba el precio y pulse Enter.</translation>
    </message>
    <message>
        <source>Place the item on the scale. Type what it shows and press Enter.</source>
        <translation>Ponga el artículo en la balanza. Escriba lo que marca y pulse Enter.</translation>
    </message>
    <message>
        <source>Tare %1 is taken off</source>
        <translation>Se descuenta la tara de %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>Nothing was entered. The item is not on the sale yet. Type what the scale shows.</source>
        <translation>No se introdujo nada. El artículo no está todavía en la venta. Escriba lo que marca la balanza.</translation>
    </message>
    <message>
        <source>Sell an open item of %1 for %2.</source>
        <translation>Vender un artículo libre de %1 por %2.</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Elija: %1</translation>
    </message>
    <message>
        <source>Nothing of it is offered. Add variants in the back office.</source>
        <translation>No se ofrece nada de ello. Añada variantes en la administración.</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>No se ofrece</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 in stock</source>
        <translation>%1 · %2 · %3 en existencias</translation>
    </message>
    <message>
        <source>%1 is not offered. Choose another one.</source>
        <translation>%1 no se ofrece. Elija otra variante.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta el %1</translation>
    </message>
    <message>
        <source>%1 owes nothing.</source>
        <translation>%1 no debe nada.</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>Disponible: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Del kit %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::SoundPage</name>
    <message>
        <source>Volume %1</source>
        <translation>Volumen %1</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Applies to this machine</source>
        <translation>Se aplica a este equipo</translation>
    </message>
    <message>
        <source>Sounds are on</source>
        <translation>Los sonidos están activados</translation>
    </message>
    <message>
        <source>Whatever is silent here is still shown on the screen.</source>
        <translation>Lo que aquí no suena se sigue mostrando en la pantalla.</translation>
    </message>
    <message>
        <source>An item was added</source>
        <translation>Se añadió un artículo</translation>
    </message>
    <message>
        <source>Attention: a price, an age, an approval is asked</source>
        <translation>Atención: se pide un precio, una edad, una autorización</translation>
    </message>
    <message>
        <source>Error: unknown code, misread, refused</source>
        <translation>Error: código desconocido, mal leído, rechazado</translation>
    </message>
    <message>
        <source>Payment complete</source>
        <translation>Pago completo</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Listen: %1</source>
        <translation>Escuchar: %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::StatusItem</name>
    <message>
        <source>%1: %2</source>
        <comment>status item</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TenderPanel</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>Volver a la venta</translation>
    </message>
    <message>
        <source>To pay back</source>
        <translation>A devolver</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>A pagar</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacto</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TerminalPage</name>
    <message>
        <source>Saved. It holds for the next payment.</source>
        <translation>Guardado. Se aplica desde el próximo pago.</translation>
    </message>
    <message>
        <source>No money moves. Choose None before the shop sells.</source>
        <translation>No se mueve dinero. Elija Ninguno antes de que la tienda venda.</translation>
    </message>
    <message>
        <source>Cards are taken on a terminal of its own; the till notes what it printed.</source>
        <translation>Las tarjetas se cobran en un terminal aparte; la caja anota lo que imprimió.</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Terminal de tarjetas</translation>
    </message>
    <message>
        <source>Applies to this machine</source>
        <translation>Se aplica a este equipo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>For practice</source>
        <translation>Para practicar</translation>
    </message>
    <message>
        <source>It approves</source>
        <translation>Aprueba</translation>
    </message>
    <message>
        <source>It declines</source>
        <translation>Rechaza</translation>
    </message>
    <message>
        <source>It answers late</source>
        <translation>Responde tarde</translation>
    </message>
    <message>
        <source>Its answer is lost for a while</source>
        <translation>Su respuesta se pierde por un rato</translation>
    </message>
    <message>
        <source>It waits for a card that nobody shows</source>
        <translation>Espera una tarjeta que nadie presenta</translation>
    </message>
    <message>
        <source>Connected terminal</source>
        <translation>Terminal conectado</translation>
    </message>
    <message>
        <source>What it does with a charge</source>
        <translation>Qué hace con un cobro</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillEvents</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Autorizó</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>for an approval</source>
        <translation>para una autorización</translation>
    </message>
    <message>
        <source>to sign in</source>
        <translation>para iniciar sesión</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>Línea quitada</translation>
    </message>
    <message>
        <source>Sale emptied</source>
        <translation>Venta vaciada</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>Cajón abierto sin venta</translation>
    </message>
    <message>
        <source>Copy printed</source>
        <translation>Copia impresa</translation>
    </message>
    <message>
        <source>Bill before payment</source>
        <translation>Cuenta previa</translation>
    </message>
    <message>
        <source>Less after the bill</source>
        <translation>Reducción tras la cuenta</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Autorizado</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>Precio cambiado</translation>
    </message>
    <message>
        <source>Discount given</source>
        <translation>Descuento dado</translation>
    </message>
    <message>
        <source>Drawer difference</source>
        <translation>Diferencia del cajón</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>PIN incorrecto</translation>
    </message>
    <message>
        <source>Payment of a sale changed</source>
        <translation>Pago de una venta cambiado</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, copy %2</source>
        <translation>%1, copia %2</translation>
    </message>
    <message>
        <source>cash taken out of the sale</source>
        <translation>efectivo retirado de la venta</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillForeign</name>
    <message>
        <source>Cash %1</source>
        <translation>Efectivo %1</translation>
    </message>
    <message>
        <source>Due %1 · %2 · change in %3</source>
        <translation>A pagar %1 · %2 · cambio en %3</translation>
    </message>
    <message>
        <source>Change in %1</source>
        <translation>Cambio en %1</translation>
    </message>
    <message>
        <source>Nothing left to pay</source>
        <translation>No queda nada por pagar</translation>
    </message>
    <message>
        <source>This shop takes no other currency. Choose another way to pay.</source>
        <translation>Esta tienda no acepta otra moneda. Elija otra forma de pago.</translation>
    </message>
    <message>
        <source>The rate of %1 is of %2. Have today’s entered in the settings.</source>
        <translation>El tipo de cambio de %1 es del %2. Haga introducir el de hoy en la configuración.</translation>
    </message>
    <message>
        <source>The amount is in %1</source>
        <translation>El importe está en %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillHandOvers</name>
    <message>
        <source>Whoever has the receipt</source>
        <translation>Quien tenga el recibo</translation>
    </message>
    <message>
        <source>Expected on %1</source>
        <translation>Previsto para el %1</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>Pendiente de entrega</translation>
    </message>
    <message>
        <source>Customer, or number of the receipt</source>
        <translation>Cliente o número de recibo</translation>
    </message>
    <message>
        <source>Nothing is to be handed over. In a sale, the menu says what is delivered later.</source>
        <translation>No hay nada pendiente de entrega. En una venta, el menú indica qué se entrega más tarde.</translation>
    </message>
    <message>
        <source>Sold on %1</source>
        <translation>Vendido el %1</translation>
    </message>
    <message>
        <source>Handed over twice: %1</source>
        <translation>Entregado dos veces: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Quedan %1</translation>
    </message>
    <message>
        <source>Nothing to hand over matches %1.</source>
        <translation>Nada pendiente de entrega coincide con %1.</translation>
    </message>
    <message>
        <source>Two tills handed it over. Count the shelf, and ask the customer.</source>
        <translation>Dos cajas lo entregaron. Cuente el estante y pregunte al cliente.</translation>
    </message>
    <message>
        <source>Scan, or type how many and choose</source>
        <translation>Escanee, o escriba cuántos y elija</translation>
    </message>
    <message>
        <source>Hand over all that is left</source>
        <translation>Entregar todo lo que queda</translation>
    </message>
    <message>
        <source>Hand over what was counted</source>
        <translation>Entregar lo contado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Print the last delivery note again</source>
        <translation>Imprimir de nuevo el último albarán</translation>
    </message>
    <message>
        <source>Return goods of this receipt</source>
        <translation>Devolver artículos de este recibo</translation>
    </message>
    <message>
        <source>Erase name and address…</source>
        <translation>Borrar nombre y dirección…</translation>
    </message>
    <message>
        <source>For ever, from every copy</source>
        <translation>Para siempre, de todas las copias</translation>
    </message>
    <message>
        <source>%1 is not to be handed over for this receipt, or not so many. Nothing was counted.</source>
        <translation>%1 no está pendiente de entrega en este recibo, o no tantos. No se contó nada.</translation>
    </message>
    <message>
        <source>Serial number of %1</source>
        <translation>Número de serie de %1</translation>
    </message>
    <message>
        <source>Scan it, or type it and press Enter.</source>
        <translation>Escanéelo, o escríbalo y pulse Enter.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>This piece leaves</source>
        <translation>Esta unidad sale</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <translation>Entregado: %1</translation>
    </message>
    <message>
        <source>Print the delivery note again.</source>
        <translation>Imprimir de nuevo el albarán de entrega.</translation>
    </message>
    <message>
        <source>Erase name and address of receipt %1, for ever.</source>
        <translation>Borrar para siempre el nombre y la dirección del recibo %1.</translation>
    </message>
    <message>
        <source>Name and address are erased. The goods are still to be handed over.</source>
        <translation>El nombre y la dirección se borraron. Los artículos siguen pendientes de entrega.</translation>
    </message>
    <message>
        <source>Ring up the goods first, then say what is handed over later.</source>
        <translation>Registre primero los artículos y después indique qué se entrega más tarde.</translation>
    </message>
    <message>
        <source>Handed over later</source>
        <translation>Entregar más tarde</translation>
    </message>
    <message>
        <source>They are paid now and kept aside until then.</source>
        <translation>Se pagan ahora y se reservan hasta entonces.</translation>
    </message>
    <message>
        <source>How many of the next line chosen</source>
        <translation>Cuántos de la próxima línea elegida</translation>
    </message>
    <message>
        <source>Take all of it now</source>
        <translation>Llevar todo ahora</translation>
    </message>
    <message>
        <source>All of it later</source>
        <translation>Todo más tarde</translation>
    </message>
    <message>
        <source>%1 of %2 later</source>
        <translation>%1 de %2 más tarde</translation>
    </message>
    <message>
        <source>Where it goes, and when…</source>
        <translation>Adónde va y cuándo…</translation>
    </message>
    <message>
        <source>Or the customer comes for it</source>
        <translation>O el cliente viene a buscarlo</translation>
    </message>
    <message>
        <source>Enter goes on; nothing typed: not said.</source>
        <translation>Enter continúa; si no escribe nada, queda sin indicar.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Who gets it?</source>
        <translation>¿Quién lo recibe?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>How are they reached?</source>
        <translation>¿Cómo se le contacta?</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation>¿Adónde va?</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>What does the driver have to know?</source>
        <translation>¿Qué debe saber el repartidor?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>In how many days is it expected?</source>
        <translation>¿En cuántos días se espera?</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillOrders</name>
    <message>
        <source>Layaway</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Terminó el %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta el %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Para el %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Customer orders</source>
        <translation>Pedidos de clientes</translation>
    </message>
    <message>
        <source>Customer, or number of the order</source>
        <translation>Cliente o número de pedido</translation>
    </message>
    <message>
        <source>No order is open. Ring up the goods, choose the customer, then come back here.</source>
        <translation>No hay ningún pedido abierto. Registre los artículos, elija el cliente y vuelva aquí.</translation>
    </message>
    <message>
        <source>Choose the customer first: %1</source>
        <translation>Elija primero el cliente: %1</translation>
    </message>
    <message>
        <source>Order these goods</source>
        <translation>Pedir estos artículos</translation>
    </message>
    <message>
        <source>Layaway: pay in parts, take them then</source>
        <translation>Apartado: pagar por partes y llevarlos después</translation>
    </message>
    <message>
        <source>No open order matches %1.</source>
        <translation>Ningún pedido abierto coincide con %1.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Quedan %1</translation>
    </message>
    <message>
        <source>Ended twice: %1</source>
        <translation>Terminado dos veces: %1</translation>
    </message>
    <message>
        <source>Cancelled by %1, %2, %3</source>
        <translation>Cancelado por %1, %2, %3</translation>
    </message>
    <message>
        <source>Collected with %1 by %2, %3, %4</source>
        <translation>Entregado con %1 por %2, %3, %4</translation>
    </message>
    <message>
        <source>Whose order is it? Choose the customer, then order again.</source>
        <translation>¿De quién es el pedido? Elija el cliente y haga el pedido de nuevo.</translation>
    </message>
    <message>
        <source>Until when is it kept?</source>
        <translation>¿Hasta cuándo se guarda?</translation>
    </message>
    <message>
        <source>When is it wanted?</source>
        <translation>¿Para cuándo se quiere?</translation>
    </message>
    <message>
        <source>Type a number of days, or choose.</source>
        <translation>Escriba un número de días o elija.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>%1 is kept: its goods are reserved.</source>
        <translation>%1 está guardado: sus artículos quedan reservados.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>All of it is paid</source>
        <translation>Todo está pagado</translation>
    </message>
    <message>
        <source>What is left is paid now</source>
        <translation>Lo que falta se paga ahora</translation>
    </message>
    <message>
        <source>Take a deposit</source>
        <translation>Cobrar un anticipo</translation>
    </message>
    <message>
        <source>Take a further payment</source>
        <translation>Cobrar otro pago</translation>
    </message>
    <message>
        <source>%1 paid of %2</source>
        <translation>%1 pagados de %2</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Imprimir comprobante</translation>
    </message>
    <message>
        <source>Cancel the order…</source>
        <translation>Cancelar el pedido…</translation>
    </message>
    <message>
        <source>Its goods are free again</source>
        <translation>Sus artículos quedan libres de nuevo</translation>
    </message>
    <message>
        <source>This order was collected already.</source>
        <translation>Este pedido ya se entregó.</translation>
    </message>
    <message>
        <source>This order was cancelled.</source>
        <translation>Este pedido se canceló.</translation>
    </message>
    <message>
        <source>Left of %1</source>
        <translation>Pendiente de %1</translation>
    </message>
    <message>
        <source>Payment %1 · %2 %3 · Left to pay %4</source>
        <translation>Pago %1 · %2 %3 · Resta por pagar %4</translation>
    </message>
    <message>
        <source>Print the slip again.</source>
        <translation>Imprimir de nuevo el comprobante.</translation>
    </message>
    <message>
        <source>No printer is set up. The order is kept.</source>
        <translation>No hay ninguna impresora configurada. El pedido se conserva.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>An order is collected whole, as it was agreed. Nothing was changed. Sell other goods after it.</source>
        <translation>Un pedido se entrega entero, tal como se acordó. No se cambió nada. Venda otros artículos después.</translation>
    </message>
    <message>
        <source>The order was not collected. It stays open.</source>
        <translation>El pedido no se entregó. Sigue abierto.</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Cancelar %1</translation>
    </message>
    <message>
        <source>%1 goes back the way it came. Type what the shop keeps of it, if anything; then choose why.</source>
        <translation>%1 se devuelve de la misma forma en que se pagó. Escriba lo que retiene la tienda, si retiene algo, y elija por qué.</translation>
    </message>
    <message>
        <source>Nothing was paid. Choose why.</source>
        <translation>No se pagó nada. Elija por qué.</translation>
    </message>
    <message>
        <source>What the shop keeps</source>
        <translation>Lo que retiene la tienda</translation>
    </message>
    <message>
        <source>Cancel order %1 and give %2 back.</source>
        <translation>Cancelar el pedido %1 y devolver %2.</translation>
    </message>
    <message>
        <source>Order %1 cancelled</source>
        <translation>Pedido %1 cancelado</translation>
    </message>
    <message>
        <source>Pay back %1</source>
        <translation>Devuelto %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>En %n día</numerusform>
            <numerusform>En %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer changed their mind</source>
        <translation>El cliente cambió de idea</translation>
    </message>
    <message>
        <source>The goods cannot be had</source>
        <translation>Los artículos no se pueden conseguir</translation>
    </message>
    <message>
        <source>Not collected in time</source>
        <translation>No se recogió a tiempo</translation>
    </message>
    <message>
        <source>Placed by mistake</source>
        <translation>Hecho por error</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillPage</name>
    <message>
        <source>Till</source>
        <translation>Caja</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillQuotations</name>
    <message>
        <source>Erased name</source>
        <translation>Nombre borrado</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Terminó el %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Válido hasta el %1</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sustituido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>%1 · %2, %3, %4</source>
        <translation>%1 · %2, %3, %4</translation>
    </message>
    <message>
        <source>%1: %2 · %3, %4, %5</source>
        <translation>%1: %2 · %3, %4, %5</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Presupuestos</translation>
    </message>
    <message>
        <source>Name, or number of the quotation</source>
        <translation>Nombre o número de presupuesto</translation>
    </message>
    <message>
        <source>No quotation is open. Ring up the goods, then come back here.</source>
        <translation>No hay ningún presupuesto abierto. Registre los artículos y vuelva aquí.</translation>
    </message>
    <message>
        <source>Give a quotation for these goods</source>
        <translation>Dar un presupuesto de estos artículos</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>For a name, or a customer: %1</source>
        <translation>Para un nombre, o un cliente: %1</translation>
    </message>
    <message>
        <source>No open quotation matches %1.</source>
        <translation>Ningún presupuesto abierto coincide con %1.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Whose quotation is it?</source>
        <translation>¿De quién es el presupuesto?</translation>
    </message>
    <message>
        <source>Type a name and press Enter, or choose a customer.</source>
        <translation>Escriba un nombre y pulse Enter, o elija un cliente.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>For the name that was typed</source>
        <translation>Para el nombre escrito</translation>
    </message>
    <message>
        <source>Nothing typed: choose a customer</source>
        <translation>Nada escrito: elija un cliente</translation>
    </message>
    <message>
        <source>How long is it valid?</source>
        <translation>¿Cuánto tiempo vale?</translation>
    </message>
    <message>
        <source>Type a number of days, or choose.</source>
        <translation>Escriba un número de días o elija.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>%1 is kept. Nothing is reserved.</source>
        <translation>%1 está guardado. No se reserva nada.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Imprimir comprobante</translation>
    </message>
    <message>
        <source>Sell at these prices</source>
        <translation>Vender a estos precios</translation>
    </message>
    <message>
        <source>Sell at today&apos;s prices</source>
        <translation>Vender a los precios de hoy</translation>
    </message>
    <message>
        <source>Sell at the old prices</source>
        <translation>Vender a los precios anteriores</translation>
    </message>
    <message>
        <source>Needs an approval</source>
        <translation>Necesita autorización</translation>
    </message>
    <message>
        <source>Order these goods, with a deposit</source>
        <translation>Pedir estos artículos, con un anticipo</translation>
    </message>
    <message>
        <source>They are then reserved</source>
        <translation>Entonces quedan reservados</translation>
    </message>
    <message>
        <source>Save as a sheet (PDF)</source>
        <translation>Guardar como hoja (PDF)</translation>
    </message>
    <message>
        <source>Erase the name…</source>
        <translation>Borrar el nombre…</translation>
    </message>
    <message>
        <source>For ever, from every copy</source>
        <translation>Para siempre, de todas las copias</translation>
    </message>
    <message>
        <source>Cancel the quotation…</source>
        <translation>Cancelar el presupuesto…</translation>
    </message>
    <message>
        <source>This quotation was cancelled.</source>
        <translation>Este presupuesto se canceló.</translation>
    </message>
    <message>
        <source>This quotation was used already.</source>
        <translation>Este presupuesto ya se usó.</translation>
    </message>
    <message>
        <source>No printer is set up. The quotation is kept.</source>
        <translation>No hay ninguna impresora configurada. El presupuesto se conserva.</translation>
    </message>
    <message>
        <source>Print the slip again.</source>
        <translation>Imprimir de nuevo el comprobante.</translation>
    </message>
    <message>
        <source>This machine keeps no sheets. The quotation is kept.</source>
        <translation>Este equipo no guarda hojas. El presupuesto se conserva.</translation>
    </message>
    <message>
        <source>Sell quotation %1 at its prices, %2, though it ended on %3.</source>
        <translation>Vender el presupuesto %1 a sus precios, %2, aunque terminó el %3.</translation>
    </message>
    <message>
        <source>%1 at today&apos;s prices: %2, quoted %3.</source>
        <translation>%1 a los precios de hoy: %2; presupuestado: %3.</translation>
    </message>
    <message>
        <source>%1: taxes changed since. Total %2, quoted %3.</source>
        <translation>%1: los impuestos cambiaron. Total %2; presupuestado: %3.</translation>
    </message>
    <message>
        <source>%1 at its prices: %2.</source>
        <translation>%1 a sus precios: %2.</translation>
    </message>
    <message>
        <source>Quotation %1</source>
        <translation>Presupuesto %1</translation>
    </message>
    <message>
        <source>Nothing was sold. The quotation stays open.</source>
        <translation>No se vendió nada. El presupuesto sigue abierto.</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Cancelar %1</translation>
    </message>
    <message>
        <source>It is then no offer any more. Choose why.</source>
        <translation>Entonces deja de ser una oferta. Elija por qué.</translation>
    </message>
    <message>
        <source>Cancel a quotation.</source>
        <translation>Cancelar un presupuesto.</translation>
    </message>
    <message>
        <source>The quotation was cancelled.</source>
        <translation>El presupuesto se canceló.</translation>
    </message>
    <message>
        <source>Erase the name on %1, for ever.</source>
        <translation>Borrar para siempre el nombre de %1.</translation>
    </message>
    <message>
        <source>The name is erased. The quotation stays.</source>
        <translation>El nombre se borró. El presupuesto permanece.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer does not want it</source>
        <translation>El cliente no lo quiere</translation>
    </message>
    <message>
        <source>The goods cannot be had</source>
        <translation>Los artículos no se pueden conseguir</translation>
    </message>
    <message>
        <source>Given by mistake</source>
        <translation>Dado por error</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillWindow</name>
    <message>
        <source>Mizan till</source>
        <translation>Mizan caja</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>%1 · Till %2</source>
        <translation>%1 · Caja %2</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Shift open %1</source>
        <translation>Turno abierto %1</translation>
    </message>
    <message>
        <source>No shift</source>
        <translation>Sin turno</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>This machine only</source>
        <translation>Solo este equipo</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message numerus="yes">
        <source>Terminal: %n open</source>
        <translation>
            <numerusform>Terminal: %n pendiente</numerusform>
            <numerusform>Terminal: %n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice terminal</source>
        <translation>Terminal de práctica</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Sin impresora</translation>
    </message>
</context>
<context>
    <name>mizan::ui::Toast</name>
    <message>
        <source>Dismiss message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Held %1</source>
        <translation>En espera %1</translation>
    </message>
    <message>
        <source>None held</source>
        <translation>Sin espera</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TotalsStrip</name>
    <message>
        <source>Total %1</source>
        <translation>Total %1</translation>
    </message>
    <message>
        <source>To pay back</source>
        <translation>A devolver</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Lines · items</source>
        <translation>Líneas · artículos</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promociones</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Discount (%1)</source>
        <translation>Descuento (%1)</translation>
    </message>
    <message>
        <source>Tax included</source>
        <translation>IVA incluido</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Redondeo</translation>
    </message>
</context>
<context>
    <name>mizan::ui::UnprintedPage</name>
    <message>
        <source>The till stopped in the middle of its work. Every sale that was paid is kept; some papers are not printed. Look at the last sales below, then go on.</source>
        <translation>La caja se detuvo en pleno trabajo. Todas las ventas pagadas se conservan; algunos documentos no se imprimieron. Mire abajo las últimas ventas y continúe.</translation>
    </message>
    <message>
        <source>Go on selling %1</source>
        <translation>Seguir vendiendo %1</translation>
    </message>
    <message>
        <source>Go on selling</source>
        <translation>Seguir vendiendo</translation>
    </message>
</context>
<context>
    <name>mizan::ui::UsersPage</name>
    <message>
        <source>Has left</source>
        <translation>Ya no trabaja aquí</translation>
    </message>
    <message>
        <source>Four to twelve digits.</source>
        <translation>De cuatro a doce dígitos.</translation>
    </message>
    <message>
        <source>Leave empty to keep the PIN as it is.</source>
        <translation>Deje vacío para conservar el PIN.</translation>
    </message>
    <message>
        <source>Scanned. It counts once it is saved.</source>
        <translation>Escaneada. Vale una vez guardada.</translation>
    </message>
    <message>
        <source>Taken away once it is saved.</source>
        <translation>Se quita al guardar.</translation>
    </message>
    <message>
        <source>Has a badge. Scan another one to change it.</source>
        <translation>Tiene una credencial. Escanee otra para cambiarla.</translation>
    </message>
    <message>
        <source>No badge. Scan one to give it.</source>
        <translation>Sin credencial. Escanee una para asignarla.</translation>
    </message>
    <message>
        <source>Has one. Leave empty to keep it as it is.</source>
        <translation>Tiene una. Deje vacío para conservarla.</translation>
    </message>
    <message>
        <source>For the keyboard; needed where the back office asks for one. Leave empty for none.</source>
        <translation>Para el teclado; necesaria donde la administración pide una. Deje vacío si no hay.</translation>
    </message>
    <message>
        <source>They would work nowhere. Nothing was saved. Choose a branch at least.</source>
        <translation>No trabajaría en ningún sitio. No se guardó nada. Elija al menos una sucursal.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1: guardado.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Nuevo usuario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the password away</source>
        <translation>Quitar la contraseña</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Take the badge away</source>
        <translation>Quitar la credencial</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>Trabaja en</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Trabaja aquí</translation>
    </message>
    <message>
        <source>Save user</source>
        <translation>Guardar usuario</translation>
    </message>
</context>
<context>
    <name>mizan::ui::VariantMatrix</name>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Cód. barras</translation>
    </message>
    <message>
        <source>Own price</source>
        <translation>Precio propio</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Se ofrece</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nueva)</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
</context>
<context>
    <name>mizan::ui::VariantPanel</name>
    <message>
        <source>sold out</source>
        <translation>agotado</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>Volver a la venta</translation>
    </message>
    <message>
        <source>Variants of %1</source>
        <translation>Variantes de %1</translation>
    </message>
    <message>
        <source>%1, not offered</source>
        <translation>%1, no se ofrece</translation>
    </message>
    <message>
        <source>%1, sold out</source>
        <translation>%1, agotado</translation>
    </message>
    <message>
        <source>%1, %2 in stock</source>
        <translation>%1, %2 en existencias</translation>
    </message>
</context>
<context>
    <name>mizan::ui::WeighPanel</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>Volver a la venta</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
</TS>
