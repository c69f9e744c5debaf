<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Numbers</name>
    <message>
        <source>Nothing is entered yet. Type a number.</source>
        <translation>Es ist noch nichts eingegeben. Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>This is not a number. What you typed is kept; change it.</source>
        <translation>Das ist keine Zahl. Ihre Eingabe bleibt erhalten; ändern Sie sie.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n decimal(s) fit here. What you typed is kept; shorten it.</source>
        <translation>
            <numerusform>Hier passt höchstens %n Nachkommastelle. Ihre Eingabe bleibt erhalten; kürzen Sie sie.</numerusform>
            <numerusform>Hier passen höchstens %n Nachkommastellen. Ihre Eingabe bleibt erhalten; kürzen Sie sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The number is too large. What you typed is kept; enter a smaller one.</source>
        <translation>Die Zahl ist zu groß. Ihre Eingabe bleibt erhalten; geben Sie eine kleinere ein.</translation>
    </message>
</context>
<context>
    <name>QuickPages</name>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Zurück zur Seite</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>This is not allowed (%1). Nothing was changed. Tell the person who looks after this till.</source>
        <translation>Das ist nicht erlaubt (%1). Es wurde nichts geändert. Sagen Sie der Person Bescheid, die diese Kasse betreut.</translation>
    </message>
    <message>
        <source>This needs somebody&apos;s approval. Nothing was changed yet; what you entered is kept. Ask a person who may, to approve it with their PIN.</source>
        <translation>Das braucht eine Freigabe. Es wurde noch nichts geändert; Ihre Eingabe bleibt erhalten. Bitten Sie jemanden, der das darf, um Freigabe mit PIN.</translation>
    </message>
    <message>
        <source>{user} cannot approve their own action. Nothing was changed; what you entered is kept. Ask another person who may.</source>
        <translation>{user} kann den eigenen Vorgang nicht freigeben. Es wurde nichts geändert; Ihre Eingabe bleibt erhalten. Fragen Sie eine andere Person, die das darf.</translation>
    </message>
    <message>
        <source>{user} may not approve this. Nothing was changed; what you entered is kept. Ask a person who may.</source>
        <translation>{user} darf das nicht freigeben. Es wurde nichts geändert; Ihre Eingabe bleibt erhalten. Fragen Sie jemanden, der das darf.</translation>
    </message>
    <message>
        <source>This badge is nobody&apos;s here. Nothing was changed. Scan another badge, or use a PIN.</source>
        <translation>Diese Mitarbeiterkarte gehört hier niemandem. Es wurde nichts geändert. Scannen Sie eine andere Mitarbeiterkarte oder verwenden Sie eine PIN.</translation>
    </message>
    <message>
        <source>This badge is {user}&apos;s already. Nothing was saved; what you entered is kept. Scan another badge.</source>
        <translation>Diese Mitarbeiterkarte hat schon {user}. Es wurde nichts gespeichert; Ihre Eingabe bleibt erhalten. Scannen Sie eine andere Mitarbeiterkarte.</translation>
    </message>
    <message>
        <source>A badge has {lowest} to {highest} letters, digits and signs of a barcode. Nothing was saved; what you entered is kept. Scan another badge.</source>
        <translation>Eine Mitarbeiterkarte hat {lowest} bis {highest} Buchstaben, Ziffern und Zeichen eines Barcodes. Es wurde nichts gespeichert; Ihre Eingabe bleibt erhalten. Scannen Sie eine andere Mitarbeiterkarte.</translation>
    </message>
    <message>
        <source>This branch is not there. Nothing was saved; what you entered is kept. Choose another branch.</source>
        <translation>Diese Filiale gibt es nicht. Es wurde nichts gespeichert; Ihre Eingabe bleibt erhalten. Wählen Sie eine andere Filiale.</translation>
    </message>
    <message>
        <source>A machine locks after 1 to {highest} minutes. Nothing was saved; what you entered is kept. Type another number.</source>
        <translation>Ein Gerät sperrt nach 1 bis {highest} Minuten. Es wurde nichts gespeichert; Ihre Eingabe bleibt erhalten. Geben Sie eine andere Zahl ein.</translation>
    </message>
    <message>
        <source>A limit cannot be below 0. Nothing was saved; what you entered is kept. Type another one, or leave it empty.</source>
        <translation>Eine Grenze kann nicht unter 0 liegen. Es wurde nichts gespeichert; Ihre Eingabe bleibt erhalten. Geben Sie eine andere ein oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Too many wrong PINs or passwords. Nobody is signed in. Try again in {seconds} seconds.</source>
        <translation>Zu viele falsche PINs oder Passwörter. Es ist niemand angemeldet. Versuchen Sie es in {seconds} Sekunden erneut.</translation>
    </message>
    <message>
        <source>A new user needs a PIN. Nothing was saved; what you entered is kept. Type one of at least four digits.</source>
        <translation>Ein neuer Benutzer braucht eine PIN. Es wurde nichts gespeichert; Ihre Eingabe bleibt erhalten. Geben Sie eine mit mindestens vier Ziffern ein.</translation>
    </message>
    <message>
        <source>{user} is the last one who may edit users. Nothing was changed. Give another person that right first.</source>
        <translation>{user} darf als Letzter noch Benutzer bearbeiten. Es wurde nichts geändert. Geben Sie zuerst einer anderen Person dieses Recht.</translation>
    </message>
    <message>
        <source>You have no password yourself, so you would be locked out too. Nothing was saved; what you entered is kept. Give yourself one first.</source>
        <translation>Sie haben selbst kein Passwort und wären also auch ausgesperrt. Es wurde nichts gespeichert; Ihre Eingabe bleibt erhalten. Geben Sie sich zuerst eines.</translation>
    </message>
    <message>
        <source>A password has {shortest} to {longest} characters. Nothing was saved; what you entered is kept. Type another one.</source>
        <translation>Ein Passwort hat {shortest} bis {longest} Zeichen. Es wurde nichts gespeichert; Ihre Eingabe bleibt erhalten. Geben Sie ein anderes ein.</translation>
    </message>
    <message>
        <source>{user} has no password yet. The back office stays closed. Ask a person who edits users to give you one.</source>
        <translation>{user} hat noch kein Passwort. Das Backoffice bleibt geschlossen. Bitten Sie jemanden, der Benutzer bearbeitet, Ihnen eines zu geben.</translation>
    </message>
    <message>
        <source>This password is easily guessed. Nothing was saved; what you entered is kept. Take several words, or mix letters with digits and signs.</source>
        <translation>Dieses Passwort ist leicht zu erraten. Es wurde nichts gespeichert; Ihre Eingabe bleibt erhalten. Nehmen Sie mehrere Wörter oder mischen Sie Buchstaben mit Ziffern und Zeichen.</translation>
    </message>
    <message>
        <source>A PIN has digits only. The PIN is unchanged. Type digits.</source>
        <translation>Eine PIN besteht nur aus Ziffern. Die PIN bleibt unverändert. Geben Sie Ziffern ein.</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits. The PIN is unchanged. Type another one.</source>
        <translation>Eine PIN hat {shortest} bis {longest} Ziffern. Die PIN bleibt unverändert. Geben Sie eine andere ein.</translation>
    </message>
    <message>
        <source>The PIN or password does not fit. Nothing was changed. Try again.[ {tries_left} tries are left.][ Wait {seconds} seconds first.]</source>
        <translation>PIN oder Passwort stimmt nicht. Es wurde nichts geändert. Versuchen Sie es erneut.[ Noch {tries_left} Versuche.][ Warten Sie vorher {seconds} Sekunden.]</translation>
    </message>
    <message>
        <source>Everybody would try this PIN first. The PIN is unchanged. Choose another one.</source>
        <translation>Diese PIN würde jeder zuerst probieren. Die PIN bleibt unverändert. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Nothing was changed. Ask a person who may.</source>
        <translation>Ihre Rolle erlaubt das nicht. Es wurde nichts geändert. Fragen Sie jemanden, der das darf.</translation>
    </message>
    <message>
        <source>{user} has this role. Nothing was changed. Give them another role first.</source>
        <translation>{user} hat diese Rolle. Es wurde nichts geändert. Geben Sie dieser Person zuerst eine andere Rolle.</translation>
    </message>
    <message>
        <source>This role is not there. Nothing was saved; what you entered is kept. Choose another role.</source>
        <translation>Diese Rolle gibt es nicht. Es wurde nichts gespeichert; Ihre Eingabe bleibt erhalten. Wählen Sie eine andere Rolle.</translation>
    </message>
    <message>
        <source>A role needs a name. Nothing was saved; what you entered is kept. Type a name.</source>
        <translation>Eine Rolle braucht einen Namen. Es wurde nichts gespeichert; Ihre Eingabe bleibt erhalten. Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>{user} cannot give others more than they may themselves. Nothing was saved; what you entered is kept. Ask a person who may.</source>
        <translation>{user} kann anderen nicht mehr Rechte geben als die eigenen. Es wurde nichts gespeichert; Ihre Eingabe bleibt erhalten. Fragen Sie jemanden, der das darf.</translation>
    </message>
    <message>
        <source>The role {role} is there already. Nothing was saved; what you entered is kept. Choose another name.</source>
        <translation>Die Rolle {role} gibt es schon. Es wurde nichts gespeichert; Ihre Eingabe bleibt erhalten. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This machine is no till of this company. Nobody is signed in. Ask a manager to set the till up.</source>
        <translation>Dieses Gerät ist keine Kasse dieses Unternehmens. Es ist niemand angemeldet. Bitten Sie die Leitung, die Kasse einzurichten.</translation>
    </message>
    <message>
        <source>{user} cannot sign in here any more. Nobody is signed in. Choose another user, or ask a manager.</source>
        <translation>{user} kann sich hier nicht mehr anmelden. Es ist niemand angemeldet. Wählen Sie einen anderen Benutzer oder fragen Sie die Leitung.</translation>
    </message>
    <message>
        <source>A user needs a name. Nothing was saved; what you entered is kept. Type a name.</source>
        <translation>Ein Benutzer braucht einen Namen. Es wurde nichts gespeichert; Ihre Eingabe bleibt erhalten. Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>{user} does not work in {branch}. Nobody is signed in. Choose another user, or ask a manager.</source>
        <translation>{user} arbeitet nicht in {branch}. Es ist niemand angemeldet. Wählen Sie einen anderen Benutzer oder fragen Sie die Leitung.</translation>
    </message>
    <message>
        <source>{user} is there already. Nothing was saved; what you entered is kept. Add a family name or a letter.</source>
        <translation>{user} gibt es schon. Es wurde nichts gespeichert; Ihre Eingabe bleibt erhalten. Ergänzen Sie einen Nachnamen oder einen Buchstaben.</translation>
    </message>
    <message>
        <source>There is no country pack for {country}. Nothing was made. Choose another country, or ZZ to set taxes and accounts yourself.</source>
        <translation>Für {country} gibt es kein Länderpaket. Es wurde nichts angelegt. Wählen Sie ein anderes Land oder ZZ, um Steuern und Konten selbst einzurichten.</translation>
    </message>
    <message>
        <source>The country pack cannot be read ({field}). Nothing was changed. Put the original file back, or correct it.</source>
        <translation>Das Länderpaket ist nicht lesbar ({field}). Es wurde nichts geändert. Stellen Sie die Originaldatei wieder her oder korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>The country pack contradicts itself. Nothing was changed. Put the original file back, or correct it.</source>
        <translation>Das Länderpaket widerspricht sich. Es wurde nichts geändert. Stellen Sie die Originaldatei wieder her oder korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>Debits of {debits} and credits of {credits} differ. Nothing was booked; what you entered is kept. Change the amounts until both are equal.</source>
        <translation>Soll {debits} und Haben {credits} sind verschieden. Es wurde nichts gebucht; Ihre Eingabe bleibt erhalten. Ändern Sie die Beträge, bis beide gleich sind.</translation>
    </message>
    <message>
        <source>No account is set for {role}. Nothing was booked; what you entered is kept. Choose the account in the settings.</source>
        <translation>Für {role} ist kein Konto eingestellt. Es wurde nichts gebucht; Ihre Eingabe bleibt erhalten. Wählen Sie das Konto in den Einstellungen.</translation>
    </message>
    <message>
        <source>A record from another till cannot be read. It was not taken over; everything here is unchanged. Update this program, then synchronise again.</source>
        <translation>Ein Eintrag einer anderen Kasse ist nicht lesbar. Er wurde nicht übernommen; hier ist alles unverändert. Aktualisieren Sie dieses Programm und gleichen Sie erneut ab.</translation>
    </message>
    <message>
        <source>A record from another till does not follow the one before it. It was not taken over; everything here is unchanged. Ask the office to compare the two tills.</source>
        <translation>Ein Eintrag einer anderen Kasse schließt nicht an den vorigen an. Er wurde nicht übernommen; hier ist alles unverändert. Bitten Sie die Zentrale, beide Kassen zu vergleichen.</translation>
    </message>
    <message>
        <source>A record from another till was changed on its way. It was not taken over; everything here is unchanged. Synchronise again; if it stays, tell the office.</source>
        <translation>Ein Eintrag einer anderen Kasse wurde unterwegs verändert. Er wurde nicht übernommen; hier ist alles unverändert. Gleichen Sie erneut ab; bleibt es dabei, melden Sie es der Zentrale.</translation>
    </message>
    <message>
        <source>This was already recorded with other content. The first record is kept. Open it and correct it there.</source>
        <translation>Das wurde schon mit anderem Inhalt gebucht. Der erste Eintrag bleibt erhalten. Öffnen Sie ihn und korrigieren Sie ihn dort.</translation>
    </message>
    <message>
        <source>Records of another till are missing in between. Nothing was taken over yet. Synchronise again to fetch them.</source>
        <translation>Dazwischen fehlen Einträge einer anderen Kasse. Es wurde noch nichts übernommen. Gleichen Sie erneut ab, um sie zu holen.</translation>
    </message>
    <message>
        <source>A record does not carry the signature of its till. It was not taken over; everything here is unchanged. Ask the office to check that till.</source>
        <translation>Ein Eintrag trägt nicht die Signatur seiner Kasse. Er wurde nicht übernommen; hier ist alles unverändert. Bitten Sie die Zentrale, diese Kasse zu prüfen.</translation>
    </message>
    <message>
        <source>A record comes from a till that this shop does not know. It was not taken over. Enrol that till first.</source>
        <translation>Ein Eintrag kommt von einer Kasse, die dieses Geschäft nicht kennt. Er wurde nicht übernommen. Melden Sie diese Kasse zuerst an.</translation>
    </message>
    <message>
        <source>The work was stopped. Everything is as it was before. Start it again when there is time.</source>
        <translation>Der Vorgang wurde gestoppt. Alles ist wie vorher. Starten Sie ihn erneut, wenn Zeit ist.</translation>
    </message>
    <message>
        <source>Print job {no} is being printed or has been printed already. Nothing was changed. Wait for it, or print it again.</source>
        <translation>Druckauftrag {no} wird gerade gedruckt oder ist schon gedruckt. Es wurde nichts geändert. Warten Sie darauf oder drucken Sie ihn erneut.</translation>
    </message>
    <message>
        <source>Print job {no} is no longer in the queue. Nothing was changed. Print the document again as a copy.</source>
        <translation>Druckauftrag {no} steht nicht mehr in der Liste. Es wurde nichts geändert. Drucken Sie das Dokument erneut als Kopie.</translation>
    </message>
    <message>
        <source>Print job {no} has not failed. Nothing was changed. It is printed by itself, or has been.</source>
        <translation>Druckauftrag {no} ist nicht fehlgeschlagen. Es wurde nichts geändert. Er wird von selbst gedruckt oder ist es schon.</translation>
    </message>
    <message>
        <source>{address} is no address of a printer. The printer set before is kept. Enter tcp:, device: or file: and where it is, such as tcp:192.168.1.50:9100.</source>
        <translation>{address} ist keine Druckeradresse. Der bisherige Drucker bleibt eingestellt. Geben Sie tcp:, device: oder file: und den Ort ein, etwa tcp:192.168.1.50:9100.</translation>
    </message>
    <message>
        <source>This machine has no font to print with. Nothing was printed; what was recorded is kept. Install the Noto fonts, then print again.</source>
        <translation>Dieses Gerät hat keine Schrift zum Drucken. Es wurde nichts gedruckt; was gebucht ist, bleibt erhalten. Installieren Sie die Noto-Schriften und drucken Sie erneut.</translation>
    </message>
    <message>
        <source>The number is too large. What you entered is kept; enter a smaller one.</source>
        <translation>Die Zahl ist zu groß. Ihre Eingabe bleibt erhalten; geben Sie eine kleinere ein.</translation>
    </message>
    <message>
        <source>{currency} is no currency of ISO 4217. Nothing was made. Choose a code such as EUR.</source>
        <translation>{currency} ist keine Währung nach ISO 4217. Es wurde nichts angelegt. Wählen Sie einen Code wie EUR.</translation>
    </message>
    <message>
        <source>There is a company in this daybook already. Nothing was changed. Make the new shop in another folder.</source>
        <translation>In diesem Journal ist schon ein Unternehmen. Es wurde nichts geändert. Legen Sie das neue Geschäft in einem anderen Ordner an.</translation>
    </message>
    <message>
        <source>{folder} is not empty. No shop was made, and the folder is as it was. Choose an empty folder.</source>
        <translation>{folder} ist nicht leer. Es wurde kein Geschäft angelegt, der Ordner ist wie vorher. Wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
        <source>There is no shop in {folder}. Nothing was changed. Choose another folder, or make a shop there.</source>
        <translation>In {folder} ist kein Geschäft. Es wurde nichts geändert. Wählen Sie einen anderen Ordner oder legen Sie dort ein Geschäft an.</translation>
    </message>
    <message>
        <source>Another version of the program made the ledgers. Nothing was changed. Open the shop once for writing; they are then made anew.</source>
        <translation>Eine andere Version des Programms hat die Hauptbücher erstellt. Es wurde nichts geändert. Öffnen Sie das Geschäft einmal zum Schreiben; dann werden sie neu erstellt.</translation>
    </message>
    <message>
        <source>A shop needs a name. Nothing was made. Type the name that shall stand on receipts.</source>
        <translation>Ein Geschäft braucht einen Namen. Es wurde nichts angelegt. Geben Sie den Namen ein, der auf Belegen stehen soll.</translation>
    </message>
    <message>
        <source>The first user needs a name. Nothing was made. Type the owner&apos;s name.</source>
        <translation>Der erste Benutzer braucht einen Namen. Es wurde nichts angelegt. Geben Sie den Namen des Inhabers ein.</translation>
    </message>
    <message>
        <source>{time_zone} is no time zone known here. Nothing was made. Choose one such as Europe/Berlin.</source>
        <translation>{time_zone} ist hier keine bekannte Zeitzone. Es wurde nichts angelegt. Wählen Sie eine wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>This database was written by a newer version of the program. Nothing was changed. Update the program on this machine, then open the shop again.</source>
        <translation>Diese Datenbank stammt von einer neueren Version des Programms. Es wurde nichts geändert. Aktualisieren Sie das Programm auf diesem Gerät und öffnen Sie das Geschäft erneut.</translation>
    </message>
    <message>
        <source>The file {path} is not encrypted, so it is not a shop&apos;s database. Nothing was changed. Choose the shop&apos;s own folder, or restore a backup.</source>
        <translation>Die Datei {path} ist nicht verschlüsselt, also keine Datenbank eines Geschäfts. Es wurde nichts geändert. Wählen Sie den Ordner des Geschäfts oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The database {path} is damaged or incomplete. It was left as it is. Keep it, and restore the last backup.</source>
        <translation>Die Datenbank {path} ist beschädigt oder unvollständig. Sie blieb, wie sie ist. Bewahren Sie sie auf und stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The database {path} is not there. Nothing was changed. Connect the disk it is on, or choose another folder.</source>
        <translation>Die Datenbank {path} ist nicht vorhanden. Es wurde nichts geändert. Schließen Sie ihren Datenträger an oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Another program is using the database {path}. Nothing was changed. Close it there, then try again.</source>
        <translation>Ein anderes Programm verwendet die Datenbank {path}. Es wurde nichts geändert. Schließen Sie sie dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Nothing was changed. Give this user the right to write there, or choose another folder.</source>
        <translation>{path} kann nicht geschrieben werden. Es wurde nichts geändert. Geben Sie diesem Benutzer dort Schreibrecht oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The database {path} belongs to another shop&apos;s key. Nothing was changed. Put back the database and the vault that belong together.</source>
        <translation>Die Datenbank {path} gehört zum Schlüssel eines anderen Geschäfts. Es wurde nichts geändert. Legen Sie die Datenbank und die Schlüsseldatei zurück, die zusammengehören.</translation>
    </message>
    <message>
        <source>The server has no company named {schema}. Nothing was changed. Check the name, or create the company first.</source>
        <translation>Der Server hat kein Unternehmen namens {schema}. Es wurde nichts geändert. Prüfen Sie den Namen oder legen Sie das Unternehmen zuerst an.</translation>
    </message>
    <message>
        <source>The database server {host} does not answer. Nothing was changed. Check the network and the server, then try again.</source>
        <translation>Der Datenbankserver {host} antwortet nicht. Es wurde nichts geändert. Prüfen Sie Netzwerk und Server und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This shop is already open in another program ({program}, process {process}, on {host}). Nothing was changed. Close it there, then try again.</source>
        <translation>Dieses Geschäft ist schon in einem anderen Programm offen ({program}, Prozess {process}, auf {host}). Es wurde nichts geändert. Schließen Sie es dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A tax has no code. Nothing was recorded; what you entered is kept. Give the tax a code in the settings.</source>
        <translation>Eine Steuer hat keinen Code. Es wurde nichts gebucht; Ihre Eingabe bleibt erhalten. Geben Sie der Steuer in den Einstellungen einen Code.</translation>
    </message>
    <message>
        <source>The tax {tax} stands on this document with two meanings. Nothing was recorded; the lines are kept. Correct the tax in the settings, or remove one of the lines.</source>
        <translation>Die Steuer {tax} steht mit zwei Bedeutungen auf diesem Beleg. Es wurde nichts gebucht; die Positionen bleiben erhalten. Korrigieren Sie die Steuer in den Einstellungen oder entfernen Sie eine der Positionen.</translation>
    </message>
    <message>
        <source>The tax {tax} stands twice on one line. Nothing was recorded; the lines are kept. Correct the tax class in the settings.</source>
        <translation>Die Steuer {tax} steht zweimal in einer Position. Es wurde nichts gebucht; die Positionen bleiben erhalten. Korrigieren Sie den Steuerschlüssel in den Einstellungen.</translation>
    </message>
    <message>
        <source>A line is in {line}, the document in {document}. Nothing was recorded; the lines are kept. Put that line on a document of its own.</source>
        <translation>Eine Position ist in {line}, der Beleg in {document}. Es wurde nichts gebucht; die Positionen bleiben erhalten. Setzen Sie diese Position auf einen eigenen Beleg.</translation>
    </message>
    <message>
        <source>{now} cannot come back: {whole} were sold, and {before} came back before. Nothing was recorded. Enter a smaller quantity.</source>
        <translation>{now} können nicht zurückkommen: {whole} wurden verkauft und {before} kamen schon zurück. Es wurde nichts gebucht. Geben Sie eine kleinere Menge ein.</translation>
    </message>
    <message>
        <source>A tax of {rate} cannot be. Nothing was recorded; what you entered is kept. Enter a rate from 0 to 1000 per cent.</source>
        <translation>Einen Steuersatz von {rate} gibt es nicht. Es wurde nichts gebucht; Ihre Eingabe bleibt erhalten. Geben Sie einen Satz von 0 bis 1000 Prozent ein.</translation>
    </message>
    <message>
        <source>With this rounding a return would give back another tax than the sale took. Nothing was changed. Choose another rounding.</source>
        <translation>Mit dieser Rundung gäbe eine Rückgabe eine andere Steuer zurück, als der Verkauf enthielt. Es wurde nichts geändert. Wählen Sie eine andere Rundung.</translation>
    </message>
    <message>
        <source>The key file {path} is damaged or was changed. It was left as it is. Restore it from a backup; without it the shop&apos;s data cannot be opened.</source>
        <translation>Die Schlüsseldatei {path} ist beschädigt oder wurde verändert. Sie blieb, wie sie ist. Stellen Sie sie aus einer Sicherung wieder her; ohne sie lassen sich die Daten des Geschäfts nicht öffnen.</translation>
    </message>
    <message>
        <source>The key file {path} is missing. Nothing was changed. Restore it from a backup; without it the shop&apos;s data cannot be opened.</source>
        <translation>Die Schlüsseldatei {path} fehlt. Es wurde nichts geändert. Stellen Sie sie aus einer Sicherung wieder her; ohne sie lassen sich die Daten des Geschäfts nicht öffnen.</translation>
    </message>
    <message>
        <source>The key file was written by a newer version of the program. Nothing was changed. Update the program on this machine.</source>
        <translation>Die Schlüsseldatei stammt von einer neueren Version des Programms. Es wurde nichts geändert. Aktualisieren Sie das Programm auf diesem Gerät.</translation>
    </message>
    <message>
        <source>There is already a shop in this folder ({path}). It is unchanged. Open that shop, or choose an empty folder.</source>
        <translation>In diesem Ordner ({path}) ist schon ein Geschäft. Es bleibt unverändert. Öffnen Sie dieses Geschäft oder wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
        <source>The passphrase needs at least {shortest} characters. Nothing was changed. Choose a longer one.</source>
        <translation>Die Passphrase braucht mindestens {shortest} Zeichen. Es wurde nichts geändert. Wählen Sie eine längere.</translation>
    </message>
    <message>
        <source>That passphrase does not open this shop. Nothing was changed. Try again, or use the recovery code.</source>
        <translation>Diese Passphrase öffnet dieses Geschäft nicht. Es wurde nichts geändert. Versuchen Sie es erneut oder verwenden Sie den Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>That recovery code does not open this shop. Nothing was changed. Compare it with your printed copy, letter by letter.</source>
        <translation>Dieser Wiederherstellungscode öffnet dieses Geschäft nicht. Es wurde nichts geändert. Vergleichen Sie ihn Zeichen für Zeichen mit Ihrem Ausdruck.</translation>
    </message>
    <message>
        <source>This shop has no rate for {currency}. Nothing was saved; what you counted is kept. Have the currency accepted in the settings, or leave it out.</source>
        <translation>Dieses Geschäft hat keinen Kurs für {currency}. Es wurde nichts gespeichert; Ihre Zählung bleibt erhalten. Lassen Sie die Währung in den Einstellungen zu oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>The drawer holds {currency} too. The shift stays open; your counts are kept. Count it.</source>
        <translation>In der Kassenlade liegen auch {currency}. Die Schicht bleibt offen; Ihre Zählungen bleiben erhalten. Zählen Sie auch diese Währung.</translation>
    </message>
    <message>
        <source>{amount} is not worth what the payment says. Nothing was taken; the sale is kept. Take the payment anew.</source>
        <translation>{amount} sind nicht so viel wert, wie die Zahlung angibt. Es wurde nichts kassiert; der Verkauf bleibt erhalten. Kassieren Sie die Zahlung neu.</translation>
    </message>
    <message>
        <source>{amount} was not taken: the smallest note or coin this shop takes is {step}. The sale is kept. Type another amount.</source>
        <translation>{amount} wurde nicht angenommen: Der kleinste Schein oder die kleinste Münze, die dieses Geschäft annimmt, ist {step}. Der Verkauf bleibt erhalten. Geben Sie einen anderen Betrag ein.</translation>
    </message>
    <message>
        <source>With {change} back, less stays than the {due} that is due. Nothing was taken; the sale is kept. Take the payment anew.</source>
        <translation>Mit {change} Rückgeld bleibt weniger als die {due}, die zu zahlen sind. Es wurde nichts kassiert; der Verkauf bleibt erhalten. Kassieren Sie die Zahlung neu.</translation>
    </message>
    <message>
        <source>This shop does not take {currency}. Nothing was taken; the sale is kept. Choose another way to pay.</source>
        <translation>Dieses Geschäft nimmt {currency} nicht an. Es wurde nichts kassiert; der Verkauf bleibt erhalten. Wählen Sie eine andere Zahlungsart.</translation>
    </message>
    <message>
        <source>{currency} is the shop’s own currency. Nothing was saved. Choose another one.</source>
        <translation>{currency} ist die eigene Währung des Geschäfts. Es wurde nichts gespeichert. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The rate of {currency} has changed since it was taken. Nothing was recorded; the sale is kept. Remove the payment and take it anew.</source>
        <translation>Der Kurs von {currency} hat sich seit der Annahme geändert. Es wurde nichts gebucht; der Verkauf bleibt erhalten. Entfernen Sie die Zahlung und kassieren Sie sie neu.</translation>
    </message>
    <message>
        <source>The rate of {currency} is of {since} and too old. Nothing was taken; the sale is kept. Have today’s rate entered in the settings, or choose another way to pay.</source>
        <translation>Der Kurs von {currency} ist vom {since} und zu alt. Es wurde nichts kassiert; der Verkauf bleibt erhalten. Lassen Sie in den Einstellungen den heutigen eintragen oder wählen Sie eine andere Zahlungsart.</translation>
    </message>
    <message>
        <source>A rate is above zero and not above a million. Nothing was saved; what you entered is kept. Type another rate.</source>
        <translation>Ein Kurs liegt über null und nicht über einer Million. Es wurde nichts gespeichert; Ihre Eingabe bleibt erhalten. Geben Sie einen anderen Kurs ein.</translation>
    </message>
    <message>
        <source>The smallest note or coin is above zero and not above {highest}. Nothing was saved; what you entered is kept. Type another amount.</source>
        <translation>Der kleinste Schein oder die kleinste Münze liegt über null und nicht über {highest}. Es wurde nichts gespeichert; Ihre Eingabe bleibt erhalten. Geben Sie einen anderen Betrag ein.</translation>
    </message>
    <message>
        <source>A rate holds for 0 to {highest} days. Nothing was saved; what you entered is kept. Type another number.</source>
        <translation>Ein Kurs gilt 0 bis {highest} Tage. Es wurde nichts gespeichert; Ihre Eingabe bleibt erhalten. Geben Sie eine andere Zahl ein.</translation>
    </message>
    <message>
        <source>Which currency was handed over is not said. Nothing was taken; the sale is kept. Take the payment anew.</source>
        <translation>Es ist nicht angegeben, welche Währung gegeben wurde. Es wurde nichts kassiert; der Verkauf bleibt erhalten. Kassieren Sie die Zahlung neu.</translation>
    </message>
    <message>
        <source>A minimum age belongs to goods or their category. What you entered is kept. Leave it out here.</source>
        <translation>Ein Mindestalter gehört zu Waren oder ihrer Kategorie. Ihre Eingabe bleibt erhalten. Lassen Sie es hier weg.</translation>
    </message>
    <message>
        <source>An attribute has no name. What you entered is kept. Call it Size or Colour, or remove it.</source>
        <translation>Ein Merkmal hat keinen Namen. Ihre Eingabe bleibt erhalten. Nennen Sie es Größe oder Farbe oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>{attribute} has no values. What you entered is kept. Enter them, or remove the attribute.</source>
        <translation>{attribute} hat keine Werte. Ihre Eingabe bleibt erhalten. Geben Sie welche ein oder entfernen Sie das Merkmal.</translation>
    </message>
    <message>
        <source>{attribute} stands here twice. What you entered is kept. Remove one of them.</source>
        <translation>{attribute} steht hier zweimal. Ihre Eingabe bleibt erhalten. Entfernen Sie eines davon.</translation>
    </message>
    <message>
        <source>Variants differ by at most {highest} attributes. What you entered is kept. Remove one of them.</source>
        <translation>Varianten unterscheiden sich in höchstens {highest} Merkmalen. Ihre Eingabe bleibt erhalten. Entfernen Sie eines davon.</translation>
    </message>
    <message>
        <source>{product} already has the barcode {barcode}. What you entered is kept. Remove it there first.</source>
        <translation>{product} hat den Barcode {barcode} schon. Ihre Eingabe bleibt erhalten. Entfernen Sie ihn zuerst dort.</translation>
    </message>
    <message>
        <source>The check digit of {barcode} is wrong. What you entered is kept. Scan the code again.</source>
        <translation>Die Prüfziffer von {barcode} ist falsch. Ihre Eingabe bleibt erhalten. Scannen Sie den Code noch einmal.</translation>
    </message>
    <message>
        <source>A barcode is empty. What you entered is kept. Scan it, or remove the row.</source>
        <translation>Ein Barcode ist leer. Ihre Eingabe bleibt erhalten. Scannen Sie ihn oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>The barcode {barcode} stands here twice. What you entered is kept. Remove one of them.</source>
        <translation>Der Barcode {barcode} steht hier zweimal. Ihre Eingabe bleibt erhalten. Entfernen Sie einen davon.</translation>
    </message>
    <message>
        <source>This branch does not exist. What you entered is kept. Choose another one.</source>
        <translation>Diese Filiale gibt es nicht. Ihre Eingabe bleibt erhalten. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>A price holds from a quantity above zero on. What you entered is kept. Enter another quantity.</source>
        <translation>Ein Preis gilt ab einer Menge über null. Ihre Eingabe bleibt erhalten. Geben Sie eine andere Menge ein.</translation>
    </message>
    <message>
        <source>This category does not exist. What you entered is kept. Choose another one.</source>
        <translation>Diese Kategorie gibt es nicht. Ihre Eingabe bleibt erhalten. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{text} is no day. Nothing was imported. Write it as 2026-03-31, then try again.</source>
        <translation>{text} ist kein Tag. Es wurde nichts importiert. Schreiben Sie ihn wie 2026-03-31 und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{text} is no number. The row was not imported. Correct it, then try again.</source>
        <translation>{text} ist keine Zahl. Die Zeile wurde nicht importiert. Korrigieren Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{product} already has this code. What you entered is kept. Enter another code.</source>
        <translation>{product} hat diesen Code schon. Ihre Eingabe bleibt erhalten. Geben Sie einen anderen Code ein.</translation>
    </message>
    <message>
        <source>The file lacks a column that is needed. Nothing was imported. Add it, or map another one.</source>
        <translation>In der Datei fehlt eine nötige Spalte. Es wurde nichts importiert. Fügen Sie sie hinzu oder ordnen Sie eine andere zu.</translation>
    </message>
    <message>
        <source>The file has a column twice. Nothing was imported. Remove one of them.</source>
        <translation>Die Datei hat eine Spalte zweimal. Es wurde nichts importiert. Entfernen Sie eine davon.</translation>
    </message>
    <message>
        <source>Another variant has the same values as {variant}. What you entered is kept. Give it others, or offer the other one again.</source>
        <translation>Eine andere Variante hat dieselben Werte wie {variant}. Ihre Eingabe bleibt erhalten. Geben Sie ihr andere oder bieten Sie die andere wieder an.</translation>
    </message>
    <message>
        <source>A cost cannot be below zero. What you entered is kept. Enter another one.</source>
        <translation>Ein Einkaufspreis kann nicht unter null liegen. Ihre Eingabe bleibt erhalten. Geben Sie einen anderen ein.</translation>
    </message>
    <message>
        <source>Nothing says how the variants differ. What you entered is kept. Add an attribute, such as Size.</source>
        <translation>Es ist nicht angegeben, worin sich die Varianten unterscheiden. Ihre Eingabe bleibt erhalten. Fügen Sie ein Merkmal hinzu, etwa Größe.</translation>
    </message>
    <message>
        <source>{product} is sold in variants. What you entered is kept. Give the barcode to the variant that bears it.</source>
        <translation>{product} wird in Varianten verkauft. Ihre Eingabe bleibt erhalten. Geben Sie den Barcode der Variante, die ihn trägt.</translation>
    </message>
    <message>
        <source>The code holds {date}, which is no day. Nothing was added. Scan again, or type the number below it.</source>
        <translation>Der Code enthält {date}, das ist kein Tag. Es wurde nichts hinzugefügt. Scannen Sie erneut oder geben Sie die Nummer darunter ein.</translation>
    </message>
    <message>
        <source>The code breaks off or holds something unknown at {part}. Nothing was added. Scan it again.</source>
        <translation>Der Code bricht ab oder enthält bei {part} etwas Unbekanntes. Es wurde nichts hinzugefügt. Scannen Sie ihn erneut.</translation>
    </message>
    <message>
        <source>Misread {code}. Nothing was added. Scan again.</source>
        <translation>{code} falsch gelesen. Es wurde nichts hinzugefügt. Scannen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The code names no goods. Nothing was added. Scan the code that stands on the item.</source>
        <translation>Der Code nennt keine Ware. Es wurde nichts hinzugefügt. Scannen Sie den Code auf dem Artikel.</translation>
    </message>
    <message>
        <source>These hours are none of a day. What you entered is kept. Enter when they begin and when they end.</source>
        <translation>Diese Uhrzeiten gibt es nicht. Ihre Eingabe bleibt erhalten. Geben Sie Beginn und Ende ein.</translation>
    </message>
    <message>
        <source>The kind of a product is not known[: {text}]. The row was not imported. Use goods, service or other.</source>
        <translation>Die Art eines Artikels ist nicht bekannt[: {text}]. Die Zeile wurde nicht importiert. Verwenden Sie goods, service oder other.</translation>
    </message>
    <message>
        <source>A value of this label has at most {highest} decimals. What you entered is kept. Enter fewer.</source>
        <translation>Ein Wert dieses Etiketts hat höchstens {highest} Nachkommastellen. Ihre Eingabe bleibt erhalten. Geben Sie weniger ein.</translation>
    </message>
    <message>
        <source>These letters make no label. What you entered is kept. Write 13 of them: PP, then I and V in one run each, C last.</source>
        <translation>Diese Buchstaben ergeben kein Etikett. Ihre Eingabe bleibt erhalten. Schreiben Sie 13 davon: PP, dann I und V je am Stück, C zuletzt.</translation>
    </message>
    <message>
        <source>Labels that begin with {prefix} are read by {pattern} already. What you entered is kept. Take another prefix.</source>
        <translation>Etiketten, die mit {prefix} beginnen, liest schon {pattern}. Ihre Eingabe bleibt erhalten. Nehmen Sie ein anderes Präfix.</translation>
    </message>
    <message>
        <source>The pattern has no name. What you entered is kept. Enter one.</source>
        <translation>Das Muster hat keinen Namen. Ihre Eingabe bleibt erhalten. Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>The label {code} says zero. Nothing was added. Weigh the item again.</source>
        <translation>Das Etikett {code} enthält null. Es wurde nichts hinzugefügt. Wiegen Sie den Artikel neu.</translation>
    </message>
    <message>
        <source>Labels of the shop&apos;s own begin with 02 or 20 to 29[, not {prefix}]. What you entered is kept. Correct the prefixes.</source>
        <translation>Hauseigene Etiketten beginnen mit 02 oder 20 bis 29[, nicht mit {prefix}]. Ihre Eingabe bleibt erhalten. Korrigieren Sie die Präfixe.</translation>
    </message>
    <message>
        <source>A check digit of its own goes with a value of four or five digits. What you entered is kept. Correct the letters.</source>
        <translation>Eine eigene Prüfziffer gehört zu einem Wert mit vier oder fünf Ziffern. Ihre Eingabe bleibt erhalten. Korrigieren Sie die Buchstaben.</translation>
    </message>
    <message>
        <source>No product has the number {item} of this label. Nothing was added. Give the number to a product, then scan again.</source>
        <translation>Kein Artikel hat die Nummer {item} dieses Etiketts. Es wurde nichts hinzugefügt. Geben Sie die Nummer einem Artikel und scannen Sie erneut.</translation>
    </message>
    <message>
        <source>A list can take off 100 % at most. What you entered is kept. Enter a smaller part.</source>
        <translation>Eine Preisliste kann höchstens 100 % abziehen. Ihre Eingabe bleibt erhalten. Geben Sie einen kleineren Anteil ein.</translation>
    </message>
    <message>
        <source>The column map names a column that does not exist. Nothing was imported. Correct it, then try again.</source>
        <translation>Die Spaltenzuordnung nennt eine Spalte, die es nicht gibt. Es wurde nichts importiert. Korrigieren Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The column map cannot be read[ ({detail})]. Nothing was imported. Correct it, then try again.</source>
        <translation>Die Spaltenzuordnung ist nicht lesbar[ ({detail})]. Es wurde nichts importiert. Korrigieren Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The column map names a heading that the file lacks. Nothing was imported. Correct one of them.</source>
        <translation>Die Spaltenzuordnung nennt eine Überschrift, die in der Datei fehlt. Es wurde nichts importiert. Korrigieren Sie eine von beiden.</translation>
    </message>
    <message>
        <source>An age is a number of years, {highest} at most. What you entered is kept. Enter another one.</source>
        <translation>Ein Alter ist eine Zahl von Jahren, höchstens {highest}. Ihre Eingabe bleibt erhalten. Geben Sie eine andere ein.</translation>
    </message>
    <message>
        <source>The smallest amount cannot be below zero. What you entered is kept. Enter another one.</source>
        <translation>Der Mindestbetrag kann nicht unter null liegen. Ihre Eingabe bleibt erhalten. Geben Sie einen anderen ein.</translation>
    </message>
    <message>
        <source>The shop knows nothing called {text}. Nothing was imported. Correct it, or add it first.</source>
        <translation>Das Geschäft kennt nichts namens {text}. Es wurde nichts importiert. Korrigieren Sie es oder legen Sie es zuerst an.</translation>
    </message>
    <message>
        <source>A pack has to hold more than nothing. What you entered is kept. Enter how many units it holds.</source>
        <translation>Eine Packung muss mehr als nichts enthalten. Ihre Eingabe bleibt erhalten. Geben Sie ein, wie viele Einheiten sie enthält.</translation>
    </message>
    <message>
        <source>A single one has the product&apos;s own price. What you entered is kept. Say how many the code stands for, or leave its price out.</source>
        <translation>Ein einzelnes Stück hat den Preis des Artikels. Ihre Eingabe bleibt erhalten. Geben Sie an, für wie viele der Code steht, oder lassen Sie seinen Preis weg.</translation>
    </message>
    <message>
        <source>The last day, {through}, comes before the first, {from}. What you entered is kept. Correct one of them.</source>
        <translation>Der letzte Tag, {through}, liegt vor dem ersten, {from}. Ihre Eingabe bleibt erhalten. Korrigieren Sie einen von beiden.</translation>
    </message>
    <message>
        <source>This price list does not exist any more. Nothing was changed. Choose another one.</source>
        <translation>Diese Preisliste gibt es nicht mehr. Es wurde nichts geändert. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The prices of this list are in {currency}. What you entered is kept. Enter a price in it.</source>
        <translation>Die Preise dieser Liste sind in {currency}. Ihre Eingabe bleibt erhalten. Geben Sie einen Preis in dieser Währung ein.</translation>
    </message>
    <message>
        <source>A price cannot be below zero. What you entered is kept. Enter another one.</source>
        <translation>Ein Preis kann nicht unter null liegen. Ihre Eingabe bleibt erhalten. Geben Sie einen anderen ein.</translation>
    </message>
    <message>
        <source>This has no name yet. What you entered is kept. Enter a name.</source>
        <translation>Der Name fehlt noch. Ihre Eingabe bleibt erhalten. Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>{product} and its variants are changed together. Nothing was changed. Open it and change it there.</source>
        <translation>{product} und die Varianten werden zusammen geändert. Es wurde nichts geändert. Öffnen Sie den Artikel und ändern Sie ihn dort.</translation>
    </message>
    <message>
        <source>This product does not exist any more. Nothing was changed. Choose another one.</source>
        <translation>Diesen Artikel gibt es nicht mehr. Es wurde nichts geändert. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The product has no code yet. What you entered is kept. Enter a code.</source>
        <translation>Der Artikel hat noch keinen Code. Ihre Eingabe bleibt erhalten. Geben Sie einen Code ein.</translation>
    </message>
    <message>
        <source>The product has no name yet. What you entered is kept. Enter a name.</source>
        <translation>Der Artikel hat noch keinen Namen. Ihre Eingabe bleibt erhalten. Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>The file holds no list of promotions[ ({detail})]. Nothing was imported. Correct it, then try again.</source>
        <translation>Die Datei enthält keine Liste von Aktionen[ ({detail})]. Es wurde nichts importiert. Korrigieren Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A promotion cannot be understood: {key}[, {text}]. Nothing was imported. Correct it, then try again.</source>
        <translation>Eine Aktion ist nicht verständlich: {key}[, {text}]. Es wurde nichts importiert. Korrigieren Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The promotion gives nothing, or more than all. What you entered is kept. Enter a part up to 100 %, or an amount.</source>
        <translation>Die Aktion gibt nichts oder mehr als alles. Ihre Eingabe bleibt erhalten. Geben Sie einen Anteil bis 100 % oder einen Betrag ein.</translation>
    </message>
    <message>
        <source>The promotion holds on no day of the week. What you entered is kept. Choose one at least.</source>
        <translation>Die Aktion gilt an keinem Wochentag. Ihre Eingabe bleibt erhalten. Wählen Sie mindestens einen.</translation>
    </message>
    <message>
        <source>A key of {page} stands for goods that do not exist here. Nothing was saved. Remove it, then save again.</source>
        <translation>Eine Taste von {page} steht für Waren, die es hier nicht gibt. Es wurde nichts gespeichert. Entfernen Sie die Taste und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>{page} has more than {most} keys. Nothing was saved. Put some of them on another page.</source>
        <translation>{page} hat mehr als {most} Tasten. Es wurde nichts gespeichert. Legen Sie einige auf eine andere Seite.</translation>
    </message>
    <message>
        <source>This branch or till does not exist. Nothing was saved. Choose whose keys they are again.</source>
        <translation>Diese Filiale oder Kasse gibt es nicht. Es wurde nichts gespeichert. Wählen Sie erneut, für wen die Tasten gelten.</translation>
    </message>
    <message>
        <source>Each page has a name of up to {most} letters. Nothing was saved. Enter another name.</source>
        <translation>Jede Seite hat einen Namen mit bis zu {most} Zeichen. Es wurde nichts gespeichert. Geben Sie einen anderen Namen ein.</translation>
    </message>
    <message>
        <source>Quick keys have one to {most} pages. Nothing was saved. Add a page, or remove one.</source>
        <translation>Schnelltasten haben eine bis {most} Seiten. Es wurde nichts gespeichert. Fügen Sie eine Seite hinzu oder entfernen Sie eine.</translation>
    </message>
    <message>
        <source>A key of {page} shows a picture that is not here. Nothing was saved. Choose the picture again.</source>
        <translation>Eine Taste von {page} zeigt ein Bild, das nicht vorhanden ist. Es wurde nichts gespeichert. Wählen Sie das Bild erneut.</translation>
    </message>
    <message>
        <source>A picture takes more than {most} KiB even when it is made small. Nothing was saved. Choose a simpler one.</source>
        <translation>Ein Bild braucht auch verkleinert mehr als {most} KiB. Es wurde nichts gespeichert. Wählen Sie ein einfacheres.</translation>
    </message>
    <message>
        <source>A row has more or fewer fields than there are headings. It was not imported. Correct it, then try again.</source>
        <translation>Eine Zeile hat mehr oder weniger Felder, als es Überschriften gibt. Sie wurde nicht importiert. Korrigieren Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Serial numbers are for single pieces. What you entered is kept. Choose another unit, or batches.</source>
        <translation>Seriennummern sind für einzelne Stücke. Ihre Eingabe bleibt erhalten. Wählen Sie eine andere Einheit oder Chargen.</translation>
    </message>
    <message>
        <source>This kind of promotion needs other goods: one group for a part or an amount off, what is bought and what is got, or what a bundle holds, {most} units at most. What you entered is kept. Correct it.</source>
        <translation>Diese Art Aktion braucht andere Waren: eine Gruppe für einen Anteil oder Betrag als Abzug, was gekauft und was gegeben wird, oder was ein Paket enthält, höchstens {most} Einheiten. Ihre Eingabe bleibt erhalten. Korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>A tare cannot be below zero. What you entered is kept. Enter another one.</source>
        <translation>Eine Tara kann nicht unter null liegen. Ihre Eingabe bleibt erhalten. Geben Sie eine andere ein.</translation>
    </message>
    <message>
        <source>This tax class does not exist. What you entered is kept. Choose another one.</source>
        <translation>Diesen Steuerschlüssel gibt es nicht. Ihre Eingabe bleibt erhalten. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The text is longer than {longest} characters. What you entered is kept. Make it shorter.</source>
        <translation>Der Text ist länger als {longest} Zeichen. Ihre Eingabe bleibt erhalten. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>Only goods that are kept in stock have serial numbers or batches. What you entered is kept. Choose goods, or no numbers.</source>
        <translation>Nur Waren mit Bestand haben Seriennummern oder Chargen. Ihre Eingabe bleibt erhalten. Wählen Sie Ware oder keine Nummern.</translation>
    </message>
    <message>
        <source>This unit does not exist. What you entered is kept. Choose another one.</source>
        <translation>Diese Einheit gibt es nicht. Ihre Eingabe bleibt erhalten. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>A promotion that may never be used is none. What you entered is kept. Enter at least 1, or nothing.</source>
        <translation>Eine Aktion, die nie verwendet werden darf, ist keine. Ihre Eingabe bleibt erhalten. Geben Sie mindestens 1 oder nichts ein.</translation>
    </message>
    <message>
        <source>{attribute} has {value} twice. What you entered is kept. Remove one of them.</source>
        <translation>{attribute} hat {value} zweimal. Ihre Eingabe bleibt erhalten. Entfernen Sie eines davon.</translation>
    </message>
    <message>
        <source>{attribute} has more than {highest} values. What you entered is kept. Remove some of them.</source>
        <translation>{attribute} hat mehr als {highest} Werte. Ihre Eingabe bleibt erhalten. Entfernen Sie einige davon.</translation>
    </message>
    <message>
        <source>{variant} belongs to something else. What you entered is kept. Make a variant of its own.</source>
        <translation>{variant} gehört zu etwas anderem. Ihre Eingabe bleibt erhalten. Legen Sie eine eigene Variante an.</translation>
    </message>
    <message>
        <source>{variant} lacks a value, or has one that is not listed any more. What you entered is kept. Add the value, or archive the variant.</source>
        <translation>Bei {variant} fehlt ein Wert oder er steht nicht mehr in der Liste. Ihre Eingabe bleibt erhalten. Ergänzen Sie den Wert oder archivieren Sie die Variante.</translation>
    </message>
    <message>
        <source>These would be {count} variants; at most {highest} are kept together. What you entered is kept. Leave values out, or make two products of it.</source>
        <translation>Das wären {count} Varianten; höchstens {highest} gehören zusammen. Ihre Eingabe bleibt erhalten. Lassen Sie Werte weg oder machen Sie zwei Artikel daraus.</translation>
    </message>
    <message>
        <source>A warranty lasts between 1 and {highest} months. What you entered is kept. Enter another number, or none.</source>
        <translation>Eine Garantie dauert 1 bis {highest} Monate. Ihre Eingabe bleibt erhalten. Geben Sie eine andere Zahl oder keine ein.</translation>
    </message>
    <message>
        <source>A field holds characters that are no text. The row was not imported. Correct it, then try again.</source>
        <translation>Ein Feld enthält Zeichen, die kein Text sind. Die Zeile wurde nicht importiert. Korrigieren Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A field is too long. The row was not imported. Make it shorter, then try again.</source>
        <translation>Ein Feld ist zu lang. Die Zeile wurde nicht importiert. Kürzen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was imported. Check that it is there and may be read.</source>
        <translation>Die Datei ist nicht lesbar. Es wurde nichts importiert. Prüfen Sie, ob sie vorhanden ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>The file is too long. Nothing was imported. Split it into several files.</source>
        <translation>Die Datei ist zu lang. Es wurde nichts importiert. Teilen Sie sie in mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>The file has no row of headings. Nothing was imported. Add one as the first row.</source>
        <translation>Die Datei hat keine Überschriftenzeile. Es wurde nichts importiert. Fügen Sie eine als erste Zeile ein.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed. The rest of the file was not imported. Close it, then try again.</source>
        <translation>Ein Anführungszeichen wird nie geschlossen. Der Rest der Datei wurde nicht importiert. Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Something follows a closing quotation mark. The row was not imported. Correct it, then try again.</source>
        <translation>Nach einem schließenden Anführungszeichen folgt noch etwas. Die Zeile wurde nicht importiert. Korrigieren Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A row is not written in UTF-8. It was not imported. Save the file as UTF-8, then try again.</source>
        <translation>Eine Zeile ist nicht in UTF-8 geschrieben. Sie wurde nicht importiert. Speichern Sie die Datei als UTF-8 und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A row has too many fields. It was not imported. Correct it, then try again.</source>
        <translation>Eine Zeile hat zu viele Felder. Sie wurde nicht importiert. Korrigieren Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The adjustment has no lines. Nothing was moved. Add a product first.</source>
        <translation>Die Korrektur hat keine Positionen. Es wurde nichts bewegt. Fügen Sie zuerst einen Artikel hinzu.</translation>
    </message>
    <message>
        <source>A cost cannot be below zero. Nothing was moved; what you entered is kept. Enter another one.</source>
        <translation>Ein Einkaufspreis kann nicht unter null liegen. Es wurde nichts bewegt; Ihre Eingabe bleibt erhalten. Geben Sie einen anderen ein.</translation>
    </message>
    <message>
        <source>A product with variants has no stock of its own. Nothing was changed. Choose one of its variants.</source>
        <translation>Ein Artikel mit Varianten hat keinen eigenen Bestand. Es wurde nichts geändert. Wählen Sie eine seiner Varianten.</translation>
    </message>
    <message>
        <source>A barcode belongs to two products. The second row was not imported. Remove it from one of them.</source>
        <translation>Ein Barcode gehört zu zwei Artikeln. Die zweite Zeile wurde nicht importiert. Entfernen Sie ihn bei einem davon.</translation>
    </message>
    <message>
        <source>A code stands in the file twice. The second row was not imported. Remove one of them.</source>
        <translation>Ein Code steht zweimal in der Datei. Die zweite Zeile wurde nicht importiert. Entfernen Sie einen davon.</translation>
    </message>
    <message>
        <source>The import was stopped. {products} products are imported and kept. Import the file again for the others.</source>
        <translation>Der Import wurde gestoppt. {products} Artikel sind importiert und bleiben erhalten. Importieren Sie die Datei erneut für die übrigen.</translation>
    </message>
    <message>
        <source>A new product has no price. The row was not imported. Give it a price, then try again.</source>
        <translation>Ein neuer Artikel hat keinen Preis. Die Zeile wurde nicht importiert. Geben Sie ihm einen Preis und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Some rows cannot be imported. Nothing was imported. Correct them, or import the others only.</source>
        <translation>Manche Zeilen lassen sich nicht importieren. Es wurde nichts importiert. Korrigieren Sie sie oder importieren Sie nur die anderen.</translation>
    </message>
    <message>
        <source>A stock is below zero. The row was not imported. Correct it, then try again.</source>
        <translation>Ein Bestand liegt unter null. Die Zeile wurde nicht importiert. Korrigieren Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The serial numbers or batches of {product} do not add up to {quantity}. Nothing was changed. Say each number once, with how many.</source>
        <translation>Die Seriennummern oder Chargen von {product} ergeben zusammen nicht {quantity}. Es wurde nichts geändert. Geben Sie jede Nummer einmal an, mit ihrer Menge.</translation>
    </message>
    <message>
        <source>This place does not exist. Nothing was moved; what you entered is kept. Choose another one.</source>
        <translation>Diesen Lagerort gibt es nicht. Es wurde nichts bewegt; Ihre Eingabe bleibt erhalten. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{product} is not kept in stock. Nothing was moved; what you entered is kept. Remove its line.</source>
        <translation>{product} wird nicht im Bestand geführt. Es wurde nichts bewegt; Ihre Eingabe bleibt erhalten. Entfernen Sie die Position.</translation>
    </message>
    <message>
        <source>A product is not known here. Nothing was moved. Make the product first.</source>
        <translation>Ein Artikel ist hier nicht bekannt. Es wurde nichts bewegt. Legen Sie den Artikel zuerst an.</translation>
    </message>
    <message>
        <source>A product does not exist any more. Nothing was moved; what you entered is kept. Remove its line.</source>
        <translation>Einen Artikel gibt es nicht mehr. Es wurde nichts bewegt; Ihre Eingabe bleibt erhalten. Entfernen Sie seine Position.</translation>
    </message>
    <message>
        <source>The quantity has the wrong sign for this reason. Nothing was moved; what you entered is kept. Change one of them.</source>
        <translation>Die Menge hat für diesen Grund das falsche Vorzeichen. Es wurde nichts bewegt; Ihre Eingabe bleibt erhalten. Ändern Sie eines von beiden.</translation>
    </message>
    <message>
        <source>The quantity is finer than its unit allows. Nothing was moved; what you entered is kept. Enter fewer decimals.</source>
        <translation>Die Menge ist feiner, als ihre Einheit erlaubt. Es wurde nichts bewegt; Ihre Eingabe bleibt erhalten. Geben Sie weniger Nachkommastellen ein.</translation>
    </message>
    <message>
        <source>A line moves nothing. Nothing was recorded; what you entered is kept. Enter a quantity, or remove the line.</source>
        <translation>Eine Position bewegt nichts. Es wurde nichts gebucht; Ihre Eingabe bleibt erhalten. Geben Sie eine Menge ein oder entfernen Sie die Position.</translation>
    </message>
    <message>
        <source>Why it is cancelled is not said. It is still open. Choose a reason.</source>
        <translation>Der Grund der Stornierung fehlt. Der Auftrag ist noch offen. Wählen Sie einen Grund.</translation>
    </message>
    <message>
        <source>Receipt {number} was paid with the deposit of an order. Its payment was not changed. Take the goods back and sell them anew.</source>
        <translation>Beleg {number} wurde mit der Anzahlung eines Auftrags bezahlt. Die Zahlung wurde nicht geändert. Nehmen Sie die Ware zurück und verkaufen Sie sie neu.</translation>
    </message>
    <message>
        <source>{held} is held for this order now. Nothing was recorded; the order is still open. Open it again and collect it anew.</source>
        <translation>Für diesen Auftrag sind jetzt {held} angezahlt. Es wurde nichts gebucht; der Auftrag ist noch offen. Öffnen Sie ihn erneut und wählen Sie „Abholen“.</translation>
    </message>
    <message>
        <source>A deposit pays only for the order it was paid for. Nothing was taken. Open the order and collect it, or choose another way to pay.</source>
        <translation>Eine Anzahlung zahlt nur für den Auftrag, für den sie geleistet wurde. Es wurde nichts kassiert. Öffnen Sie den Auftrag und wählen Sie „Abholen“ oder nehmen Sie eine andere Zahlungsart.</translation>
    </message>
    <message>
        <source>{left} of this layaway is still to be paid. Nothing was handed over; it is still open. Take the payment first.</source>
        <translation>Von dieser Zurücklegung sind noch {left} zu zahlen. Es wurde nichts ausgehändigt; sie ist noch offen. Kassieren Sie zuerst die Zahlung.</translation>
    </message>
    <message>
        <source>{day} is over already. No order was placed; the goods are still here. Choose a later day.</source>
        <translation>{day} ist schon vorbei. Es wurde kein Auftrag angelegt; die Waren sind noch hier. Wählen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <source>The shop can keep something between nothing and {held}. The order is still open. Type another amount.</source>
        <translation>Das Geschäft kann zwischen nichts und {held} einbehalten. Der Auftrag ist noch offen. Geben Sie einen anderen Betrag ein.</translation>
    </message>
    <message>
        <source>These are not the goods of order {number}, as they were agreed. Nothing was recorded. Open the order again and collect it.</source>
        <translation>Das sind nicht die vereinbarten Waren von Auftrag {number}. Es wurde nichts gebucht. Öffnen Sie den Auftrag erneut und wählen Sie „Abholen“.</translation>
    </message>
    <message>
        <source>A gift card is sold, not ordered. No order was placed; the sale is kept. Take the card off, or sell it first.</source>
        <translation>Ein Gutschein wird verkauft, nicht bestellt. Es wurde kein Auftrag angelegt; der Verkauf bleibt erhalten. Nehmen Sie den Gutschein heraus oder verkaufen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Order {number} was collected or cancelled already. Nothing was changed. Look at the list of open orders.</source>
        <translation>Auftrag {number} wurde schon abgeholt oder storniert. Es wurde nichts geändert. Sehen Sie in der Liste der offenen Aufträge nach.</translation>
    </message>
    <message>
        <source>Something of this sale is paid already, or an order is being collected. No order was placed. Remove the payment, or finish it first.</source>
        <translation>Von diesem Verkauf ist schon etwas bezahlt, oder ein Auftrag wird gerade abgeholt. Es wurde kein Auftrag angelegt. Entfernen Sie die Zahlung oder schließen Sie zuerst ab.</translation>
    </message>
    <message>
        <source>This order is not known at this till. Nothing was changed. Look at the number on its slip.</source>
        <translation>Dieser Auftrag ist an dieser Kasse nicht bekannt. Es wurde nichts geändert. Prüfen Sie die Nummer auf dem Auftragsbeleg.</translation>
    </message>
    <message>
        <source>Whose order it is was not said. No order was placed; the sale is kept. Choose the customer, then order again.</source>
        <translation>Der Kunde des Auftrags fehlt. Es wurde kein Auftrag angelegt; der Verkauf bleibt erhalten. Wählen Sie den Kunden und legen Sie den Auftrag erneut an.</translation>
    </message>
    <message>
        <source>A payment has to be above zero, in the shop&apos;s currency. Nothing was taken. Type another amount.</source>
        <translation>Eine Zahlung muss über null liegen, in der Währung des Geschäfts. Es wurde nichts kassiert. Geben Sie einen anderen Betrag ein.</translation>
    </message>
    <message>
        <source>Only {left} of this order is left to pay. Nothing was taken. Type that much or less.</source>
        <translation>Von diesem Auftrag sind nur noch {left} zu zahlen. Es wurde nichts kassiert. Geben Sie so viel oder weniger ein.</translation>
    </message>
    <message>
        <source>There are no words for papers in {language}. Nothing was saved; what you entered is kept. Choose another language.</source>
        <translation>Für {language} gibt es keine Belegtexte. Es wurde nichts gespeichert; Ihre Eingabe bleibt erhalten. Wählen Sie eine andere Sprache.</translation>
    </message>
    <message>
        <source>Both languages are the same. Nothing was saved; what you entered is kept. Choose another second one, or none.</source>
        <translation>Beide Sprachen sind gleich. Es wurde nichts gespeichert; Ihre Eingabe bleibt erhalten. Wählen Sie eine andere zweite oder keine.</translation>
    </message>
    <message>
        <source>The picture needs more than {most} KiB even when it is made small. Nothing was saved; what you entered is kept. Choose a plainer one.</source>
        <translation>Das Bild braucht auch verkleinert mehr als {most} KiB. Es wurde nichts gespeichert; Ihre Eingabe bleibt erhalten. Wählen Sie ein schlichteres.</translation>
    </message>
    <message>
        <source>The picture is not there any more. Nothing was saved; what you entered is kept. Choose it again.</source>
        <translation>Das Bild ist nicht mehr vorhanden. Es wurde nichts gespeichert; Ihre Eingabe bleibt erhalten. Wählen Sie es erneut.</translation>
    </message>
    <message>
        <source>The line that begins with {line} is longer than {most} letters. Nothing was saved; what you entered is kept. Break it into two.</source>
        <translation>Die Zeile, die mit {line} beginnt, ist länger als {most} Zeichen. Es wurde nichts gespeichert; Ihre Eingabe bleibt erhalten. Teilen Sie sie in zwei.</translation>
    </message>
    <message>
        <source>There are more than {most} lines. Nothing was saved; what you entered is kept. Take some away.</source>
        <translation>Es sind mehr als {most} Zeilen. Es wurde nichts gespeichert; Ihre Eingabe bleibt erhalten. Entfernen Sie einige.</translation>
    </message>
    <message>
        <source>{key} does something else already: {task}. Nothing was changed. Press another key, or give that one another key first.</source>
        <translation>{key} hat schon eine andere Funktion: {task}. Es wurde nichts geändert. Drücken Sie eine andere Taste oder geben Sie jener zuerst eine andere.</translation>
    </message>
    <message>
        <source>{key} cannot be used here. Nothing was changed. Press a function key, or a letter together with Ctrl or Alt.</source>
        <translation>{key} ist hier nicht verwendbar. Es wurde nichts geändert. Drücken Sie eine Funktionstaste oder einen Buchstaben zusammen mit Ctrl oder Alt.</translation>
    </message>
    <message>
        <source>{task} is nothing that a key can do. Nothing was changed. Choose something from the list.</source>
        <translation>{task} ist keine Funktion für eine Taste. Es wurde nichts geändert. Wählen Sie etwas aus der Liste.</translation>
    </message>
    <message>
        <source>A volume is from 1 to 100. Nothing was saved; the volume before is kept. Choose another.</source>
        <translation>Eine Lautstärke reicht von 1 bis 100. Es wurde nichts gespeichert; die bisherige bleibt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The file is larger than {most} MiB. The picture before is kept. Choose a smaller file.</source>
        <translation>Die Datei ist größer als {most} MiB. Das bisherige Bild bleibt. Wählen Sie eine kleinere Datei.</translation>
    </message>
    <message>
        <source>The file is no picture that can be read here. The picture before is kept. Choose a PNG or JPEG file.</source>
        <translation>Die Datei ist kein hier lesbares Bild. Das bisherige Bild bleibt. Wählen Sie eine PNG- oder JPEG-Datei.</translation>
    </message>
    <message>
        <source>The picture has {width} × {height} dots. The picture before is kept. Choose one with {least} to {most} dots on each side.</source>
        <translation>Das Bild hat {width} × {height} Bildpunkte. Das bisherige Bild bleibt. Wählen Sie eines mit {least} bis {most} Bildpunkten je Seite.</translation>
    </message>
    <message>
        <source>{number} is a return, which gives nothing away. Nothing was printed. Choose the receipt of a sale.</source>
        <translation>{number} ist eine Rückgabe, bei der nichts verschenkt wird. Es wurde nichts gedruckt. Wählen Sie den Beleg eines Verkaufs.</translation>
    </message>
    <message>
        <source>The sale is not known at this till. Nothing was printed. Choose a receipt from here.</source>
        <translation>Der Verkauf ist an dieser Kasse nicht bekannt. Es wurde nichts gedruckt. Wählen Sie einen Beleg dieser Kasse.</translation>
    </message>
    <message>
        <source>Amounts of points and tiers are zero or more. The settings are unchanged. Enter other ones.</source>
        <translation>Beträge für Punkte und Stufen sind null oder mehr. Die Einstellungen bleiben unverändert. Geben Sie andere ein.</translation>
    </message>
    <message>
        <source>Points and tiers go by one to {highest} days. The settings are unchanged. Enter another number.</source>
        <translation>Punkte und Stufen richten sich nach einem bis {highest} Tagen. Die Einstellungen bleiben unverändert. Geben Sie eine andere Zahl ein.</translation>
    </message>
    <message>
        <source>Tiers and goods earn from 0 to {highest} percent. The settings are unchanged. Enter another number.</source>
        <translation>Stufen und Waren bringen 0 bis {highest} Prozent. Die Einstellungen bleiben unverändert. Geben Sie eine andere Zahl ein.</translation>
    </message>
    <message>
        <source>Each tier has a name, and begins above the one before. The settings are unchanged. Correct the list.</source>
        <translation>Jede Stufe hat einen Namen und beginnt über der vorigen. Die Einstellungen bleiben unverändert. Korrigieren Sie die Liste.</translation>
    </message>
    <message>
        <source>There is {balance} on the card. Nothing was taken; the sale is kept. Take that much, and the rest another way.</source>
        <translation>Auf dem Gutschein sind {balance}. Es wurde nichts kassiert; der Verkauf bleibt erhalten. Nehmen Sie so viel und den Rest auf andere Art.</translation>
    </message>
    <message>
        <source>The card is in another currency[: {balance}]. Nothing was taken. Use it in a shop of that currency.</source>
        <translation>Der Gutschein ist in einer anderen Währung[: {balance}]. Es wurde nichts kassiert. Verwenden Sie ihn in einem Geschäft mit dieser Währung.</translation>
    </message>
    <message>
        <source>Nothing was ever put on this card here. Nothing was taken; the sale is kept. Look at the number again, or take another way to pay.</source>
        <translation>Dieser Gutschein wurde hier nie aufgeladen. Es wurde nichts kassiert; der Verkauf bleibt erhalten. Prüfen Sie die Nummer noch einmal oder nehmen Sie eine andere Zahlungsart.</translation>
    </message>
    <message>
        <source>There is {balance} on the card: nothing of it was spent twice. Nothing was written off. Look at the card again.</source>
        <translation>Auf dem Gutschein sind {balance}: Nichts davon wurde doppelt eingelöst. Es wurde nichts ausgebucht. Sehen Sie sich den Gutschein noch einmal an.</translation>
    </message>
    <message>
        <source>The card is blocked. It was not used. Unblock it, or take another way to pay.</source>
        <translation>Der Gutschein ist gesperrt. Er wurde nicht verwendet. Entsperren Sie ihn oder nehmen Sie eine andere Zahlungsart.</translation>
    </message>
    <message>
        <source>The card could be spent until {expired}. It was not used. Take another way to pay.</source>
        <translation>Der Gutschein war bis {expired} einlösbar. Er wurde nicht verwendet. Nehmen Sie eine andere Zahlungsart.</translation>
    </message>
    <message>
        <source>The card was misread. It was not used. Scan or type its number again.</source>
        <translation>Der Gutschein wurde falsch gelesen. Er wurde nicht verwendet. Scannen Sie ihn oder geben Sie seine Nummer noch einmal ein.</translation>
    </message>
    <message>
        <source>This is not the number of one of this shop&apos;s gift cards. Nothing was used. Scan or type it again.</source>
        <translation>Das ist keine Gutscheinnummer dieses Geschäfts. Es wurde nichts verwendet. Scannen Sie sie oder geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The numbers of cards begin with one to {highest} digits. The settings are unchanged. Enter other ones.</source>
        <translation>Gutscheinnummern beginnen mit einer bis {highest} Ziffern. Die Einstellungen bleiben unverändert. Geben Sie andere ein.</translation>
    </message>
    <message>
        <source>A reason of at most {highest} characters is needed. The card is unchanged. Enter another one.</source>
        <translation>Ein Grund mit höchstens {highest} Zeichen ist nötig. Der Gutschein bleibt unverändert. Geben Sie einen anderen ein.</translation>
    </message>
    <message>
        <source>What is put on a card has to be above zero, in the shop&apos;s currency. Nothing was put on it. Type another amount.</source>
        <translation>Eine Aufladung muss über null liegen, in der Währung des Geschäfts. Es wurde nichts aufgeladen. Geben Sie einen anderen Betrag ein.</translation>
    </message>
    <message>
        <source>Cards may be spent for up to {highest} days. The settings are unchanged. Enter a smaller number, or none.</source>
        <translation>Gutscheine können bis zu {highest} Tage einlösbar sein. Die Einstellungen bleiben unverändert. Geben Sie eine kleinere Zahl oder keine ein.</translation>
    </message>
    <message>
        <source>The card terminal has not said yet what it did. Nothing was noted; the sale is kept. Ask it again.</source>
        <translation>Das Kartenterminal hat noch nicht gemeldet, was es getan hat. Es wurde nichts vermerkt; der Verkauf bleibt erhalten. Fragen Sie es erneut ab.</translation>
    </message>
    <message>
        <source>This till did not ask the card terminal for that. Nothing was noted; the sale is kept. Look at the terminal.</source>
        <translation>Diese Kasse hat das Kartenterminal nicht darum gebeten. Es wurde nichts vermerkt; der Verkauf bleibt erhalten. Sehen Sie am Terminal nach.</translation>
    </message>
    <message>
        <source>The card terminal was asked for {amount} before, and what became of that is open. Nothing more was charged or paid back; the sale is kept. Ask the terminal again.</source>
        <translation>Das Kartenterminal wurde vorher um {amount} gebeten, und das Ergebnis ist offen. Es wurde nichts weiter belastet oder erstattet; der Verkauf bleibt erhalten. Fragen Sie das Terminal erneut ab.</translation>
    </message>
    <message>
        <source>A card was charged {amount} for this sale, and it is not among its payments. The sale is kept. Open the payment again: it is taken, or given back.</source>
        <translation>Einer Karte wurden für diesen Verkauf {amount} belastet, und der Betrag fehlt bei den Zahlungen. Der Verkauf bleibt erhalten. Öffnen Sie die Zahlung erneut: Er wird übernommen oder erstattet.</translation>
    </message>
    <message>
        <source>The card payment of {amount} does not stand: it went back, is going back, or paid something else. The sale is kept. Remove it and pay another way.</source>
        <translation>Die Kartenzahlung von {amount} gilt nicht: Sie wurde erstattet, wird erstattet oder hat etwas anderes bezahlt. Der Verkauf bleibt erhalten. Entfernen Sie sie und wählen Sie eine andere Zahlungsart.</translation>
    </message>
    <message>
        <source>{amount} does not go back to the card by this return as it stands now. The return is kept. Make it again as it was when the terminal was asked.</source>
        <translation>{amount} gehen bei dieser Rückgabe, wie sie jetzt ist, nicht auf die Karte zurück. Die Rückgabe bleibt erhalten. Stellen Sie sie wieder so her, wie sie bei der Anfrage ans Terminal war.</translation>
    </message>
    <message>
        <source>Another sale or return came after receipt {number}. Its payment stays as it is. Take the goods back and sell them again.</source>
        <translation>Nach Beleg {number} kam ein anderer Verkauf oder eine Rückgabe. Die Zahlung bleibt, wie sie ist. Nehmen Sie die Ware zurück und verkaufen Sie sie erneut.</translation>
    </message>
    <message>
        <source>Receipt {number} is not of this till&apos;s open shift. Its payment stays as it is. Take the goods back and sell them again.</source>
        <translation>Beleg {number} gehört nicht zur offenen Schicht dieser Kasse. Die Zahlung bleibt, wie sie ist. Nehmen Sie die Ware zurück und verkaufen Sie sie erneut.</translation>
    </message>
    <message>
        <source>This sale is not known here. Nothing was changed. Choose the sale again.</source>
        <translation>Dieser Verkauf ist hier nicht bekannt. Es wurde nichts geändert. Wählen Sie den Verkauf erneut.</translation>
    </message>
    <message>
        <source>Receipt {number} was paid with goods that came back. Its payment was not changed. Take the goods back and sell them anew.</source>
        <translation>Beleg {number} wurde mit zurückgegebener Ware bezahlt. Die Zahlung wurde nicht geändert. Nehmen Sie die Ware zurück und verkaufen Sie sie neu.</translation>
    </message>
    <message>
        <source>Goods of receipt {number} came back already. Its payment stays as it is. Give money back by a return.</source>
        <translation>Waren von Beleg {number} kamen schon zurück. Die Zahlung bleibt, wie sie ist. Zahlen Sie über eine Rückgabe aus.</translation>
    </message>
    <message>
        <source>What the card terminal charged stays with the sale. Its payment is as it was. To give it back, take the goods back.</source>
        <translation>Was das Kartenterminal belastet hat, bleibt beim Verkauf. Die Zahlung ist wie vorher. Um es zu erstatten, nehmen Sie die Ware zurück.</translation>
    </message>
    <message>
        <source>A gift card pays for goods, not for what is owed. Nothing was taken. Choose another way to pay.</source>
        <translation>Ein Gutschein zahlt für Waren, nicht für offene Beträge. Es wurde nichts kassiert. Wählen Sie eine andere Zahlungsart.</translation>
    </message>
    <message>
        <source>Points are redeemed when goods are paid, not when they are promised. The sale is kept. Keep the points first.</source>
        <translation>Punkte werden eingelöst, wenn Waren bezahlt werden, nicht wenn sie zugesagt werden. Der Verkauf bleibt erhalten. Wählen Sie zuerst „Punkte behalten“.</translation>
    </message>
    <message>
        <source>The points are worth another amount now. Nothing was redeemed; the sale is kept. Redeem them again.</source>
        <translation>Die Punkte sind jetzt einen anderen Betrag wert. Es wurde nichts eingelöst; der Verkauf bleibt erhalten. Lösen Sie sie erneut ein.</translation>
    </message>
    <message>
        <source>Points are a customer&apos;s. Nothing was redeemed; the sale is kept. Choose the customer first.</source>
        <translation>Punkte gehören einem Kunden. Es wurde nichts eingelöst; der Verkauf bleibt erhalten. Wählen Sie zuerst den Kunden.</translation>
    </message>
    <message>
        <source>{points} points were to be redeemed, and {left} are left. The sale is kept. Redeem them again.</source>
        <translation>{points} Punkte sollten eingelöst werden, und {left} sind übrig. Der Verkauf bleibt erhalten. Lösen Sie sie erneut ein.</translation>
    </message>
    <message>
        <source>Which gift card pays is not said. Nothing was taken; the sale is kept. Scan the card again.</source>
        <translation>Es ist nicht angegeben, welcher Gutschein zahlt. Es wurde nichts kassiert; der Verkauf bleibt erhalten. Scannen Sie den Gutschein erneut.</translation>
    </message>
    <message>
        <source>It was paid this way already. Nothing was changed. Choose another way, or press Esc.</source>
        <translation>Es wurde schon so bezahlt. Es wurde nichts geändert. Wählen Sie eine andere Zahlungsart oder drücken Sie Esc.</translation>
    </message>
    <message>
        <source>A name, phone, address or note of the delivery has more than {highest} characters. The sale is kept. Say it shorter.</source>
        <translation>Name, Telefon, Adresse oder Notiz der Lieferung hat mehr als {highest} Zeichen. Der Verkauf bleibt erhalten. Fassen Sie sich kürzer.</translation>
    </message>
    <message>
        <source>Only {left} of {product} is still to be handed over. Nothing left the books. Take that many or fewer.</source>
        <translation>Von {product} sind nur noch {left} auszuhändigen. Es wurde nichts ausgebucht. Nehmen Sie so viel oder weniger.</translation>
    </message>
    <message>
        <source>Nothing to hand over was said. Nothing left the books. Scan the goods, or choose them in the list.</source>
        <translation>Es ist nichts zum Aushändigen angegeben. Es wurde nichts ausgebucht. Scannen Sie die Ware oder wählen Sie sie in der Liste.</translation>
    </message>
    <message>
        <source>{product} has no stock, so there is nothing to hand over later. The sale is kept as it was.</source>
        <translation>{product} hat keinen Bestand, also gibt es nichts später auszuhändigen. Der Verkauf bleibt, wie er war.</translation>
    </message>
    <message>
        <source>Of {product}, between nothing and {quantity} can be handed over later. The sale is kept as it was. Type another number.</source>
        <translation>Von {product} lassen sich zwischen nichts und {quantity} später aushändigen. Der Verkauf bleibt, wie er war. Geben Sie eine andere Zahl ein.</translation>
    </message>
    <message>
        <source>No name stands here any more. Nothing was changed. Customers are erased in their own list.</source>
        <translation>Hier steht kein Name mehr. Es wurde nichts geändert. Kunden werden in ihrer eigenen Liste gelöscht.</translation>
    </message>
    <message>
        <source>{day} is over already. No quotation was given; the goods are still here. Choose a later day.</source>
        <translation>{day} ist schon vorbei. Es wurde kein Angebot erstellt; die Waren sind noch hier. Wählen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <source>A gift card is sold, not quoted. No quotation was given; the sale is kept. Take the card off, or sell it first.</source>
        <translation>Ein Gutschein wird verkauft, nicht angeboten. Es wurde kein Angebot erstellt; der Verkauf bleibt erhalten. Nehmen Sie den Gutschein heraus oder verkaufen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Quotation {number} was used already[: {document}][, by {by}][ at {till}][, on {day}]. Nothing was changed. Ring up the goods, or give a new quotation.</source>
        <translation>Angebot {number} wurde schon verwendet[: {document}][, von {by}][ an Kasse {till}][, am {day}]. Es wurde nichts geändert. Erfassen Sie die Waren oder erstellen Sie ein neues Angebot.</translation>
    </message>
    <message>
        <source>Something of this sale is paid already, or an order is being collected. No quotation was given. Remove the payment, or finish it first.</source>
        <translation>Von diesem Verkauf ist schon etwas bezahlt, oder ein Auftrag wird gerade abgeholt. Es wurde kein Angebot erstellt. Entfernen Sie die Zahlung oder schließen Sie zuerst ab.</translation>
    </message>
    <message>
        <source>Quotation {number} was valid until {day}. Nothing was recorded; the sale is kept. Load it again at today&apos;s prices, or have the old prices approved.</source>
        <translation>Angebot {number} war bis {day} gültig. Es wurde nichts gebucht; der Verkauf bleibt erhalten. Laden Sie es zu heutigen Preisen neu oder lassen Sie die alten Preise freigeben.</translation>
    </message>
    <message>
        <source>This quotation is not known at this till. Nothing was changed. Look at the number on its paper.</source>
        <translation>Dieses Angebot ist an dieser Kasse nicht bekannt. Es wurde nichts geändert. Prüfen Sie die Nummer auf dem Ausdruck.</translation>
    </message>
    <message>
        <source>A quotation is for one customer or one name. None was given; the sale is kept. Choose the customer, or type a name.</source>
        <translation>Ein Angebot ist für einen Kunden oder einen Namen. Es wurde keines erstellt; der Verkauf bleibt erhalten. Wählen Sie den Kunden oder geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Quotation {number} was cancelled[ by {by}][ at {till}][, on {day}]. Nothing was changed. Ring up the goods, or give a new quotation.</source>
        <translation>Angebot {number} wurde storniert[ von {by}][ an Kasse {till}][, am {day}]. Es wurde nichts geändert. Erfassen Sie die Waren oder erstellen Sie ein neues Angebot.</translation>
    </message>
    <message>
        <source>{product} stands as quotation {number} says; nothing was changed. Sell less of it or remove it, and scan what is wanted besides.</source>
        <translation>{product} steht wie in Angebot {number}; es wurde nichts geändert. Verkaufen Sie weniger davon oder entfernen Sie es und scannen Sie, was außerdem gewünscht ist.</translation>
    </message>
    <message>
        <source>{product} is not sold any more and has no price of today. The quotation is kept. Ring up the other goods by themselves, or have the old prices approved.</source>
        <translation>{product} ist nicht mehr im Sortiment und hat keinen heutigen Preis. Das Angebot bleibt erhalten. Erfassen Sie die anderen Waren einzeln oder lassen Sie die alten Preise freigeben.</translation>
    </message>
    <message>
        <source>Of {product} the customer has {taken}, and {owed} was never handed over. Nothing was taken back. Return as many of each.</source>
        <translation>Von {product} hat der Kunde {taken}, und {owed} wurden nie ausgehändigt. Es wurde nichts zurückgenommen. Nehmen Sie jeweils höchstens so viele zurück.</translation>
    </message>
    <message>
        <source>Nothing[ of receipt {number}] is still to be handed over. Nothing left the books. Look at the list of what is.</source>
        <translation>Es ist nichts[ von Beleg {number}] mehr auszuhändigen. Es wurde nichts ausgebucht. Sehen Sie in der Liste der offenen Aushändigungen nach.</translation>
    </message>
    <message>
        <source>Something is still open with this customer ({receivable} owed, {credit} of credit). Nobody was erased. Settle it first.</source>
        <translation>Bei diesem Kunden ist noch etwas offen ({receivable} zu zahlen, {credit} Guthaben). Es wurde niemand gelöscht. Gleichen Sie das zuerst aus.</translation>
    </message>
    <message>
        <source>The card {card} belongs to {customer}. Nothing was saved; what you entered is kept. Scan another card.</source>
        <translation>Die Karte {card} gehört {customer}. Es wurde nichts gespeichert; Ihre Eingabe bleibt erhalten. Scannen Sie eine andere Karte.</translation>
    </message>
    <message>
        <source>{text} is no amount. Nothing was imported. Correct it, then try again.</source>
        <translation>{text} ist kein Betrag. Es wurde nichts importiert. Korrigieren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file needs the columns name, and card or phone. Nothing was imported. Add them, then try again.</source>
        <translation>Die Datei braucht die Spalten name und card oder phone. Es wurde nichts importiert. Fügen Sie sie hinzu und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A credit limit is not below zero. Nothing was saved; what you entered is kept. Type another amount.</source>
        <translation>Ein Kreditlimit liegt nicht unter null. Es wurde nichts gespeichert; Ihre Eingabe bleibt erhalten. Geben Sie einen anderen Betrag ein.</translation>
    </message>
    <message>
        <source>This customer is not there. Nothing was changed. Choose another one.</source>
        <translation>Diesen Kunden gibt es nicht. Es wurde nichts geändert. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>A customer needs a name. Nothing was saved; what you entered is kept. Type a name.</source>
        <translation>Ein Kunde braucht einen Namen. Es wurde nichts gespeichert; Ihre Eingabe bleibt erhalten. Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>This customer was erased for ever. Nothing was saved. Create them anew, if they ask for it.</source>
        <translation>Dieser Kunde wurde endgültig gelöscht. Es wurde nichts gespeichert. Legen Sie ihn auf Wunsch neu an.</translation>
    </message>
    <message>
        <source>The days to pay are between 0 and {highest}. Nothing was saved; what you entered is kept. Type another number.</source>
        <translation>Das Zahlungsziel liegt zwischen 0 und {highest} Tagen. Es wurde nichts gespeichert; Ihre Eingabe bleibt erhalten. Geben Sie eine andere Zahl ein.</translation>
    </message>
    <message>
        <source>A phone number has at least three digits. Nothing was saved; what you entered is kept. Type the number.</source>
        <translation>Eine Telefonnummer hat mindestens drei Ziffern. Es wurde nichts gespeichert; Ihre Eingabe bleibt erhalten. Geben Sie die Nummer ein.</translation>
    </message>
    <message>
        <source>A row has more or fewer fields than the headings. Nothing was imported. Correct it, then try again.</source>
        <translation>Eine Zeile hat mehr oder weniger Felder als die Überschriften. Es wurde nichts importiert. Korrigieren Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A row has neither a card nor a phone number. Nothing was imported. Add one, then try again.</source>
        <translation>Eine Zeile hat weder Karte noch Telefonnummer. Es wurde nichts importiert. Ergänzen Sie eines davon und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This text is longer than {longest} characters. Nothing was saved; what you entered is kept. Shorten it.</source>
        <translation>Dieser Text ist länger als {longest} Zeichen. Es wurde nichts gespeichert; Ihre Eingabe bleibt erhalten. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>A row has no product code. The row was left out and listed. Give it a code, then try again.</source>
        <translation>Eine Zeile hat keinen Artikelcode. Die Zeile wurde ausgelassen und aufgelistet. Geben Sie ihr einen Code und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file lacks columns[: {missing}]. Nothing was rung up. Use a file with all columns.</source>
        <translation>In der Datei fehlen Spalten[: {missing}]. Es wurde nichts erfasst. Verwenden Sie eine Datei mit allen Spalten.</translation>
    </message>
    <message>
        <source>This file can be read only once, and it has to be read twice. Nothing was rung up. Save it to the disk first.</source>
        <translation>Diese Datei lässt sich nur einmal lesen, muss aber zweimal gelesen werden. Es wurde nichts erfasst. Speichern Sie sie zuerst auf dem Datenträger.</translation>
    </message>
    <message>
        <source>The time of a row cannot be read[: {text}]. The row was left out and listed. Correct it, then try again.</source>
        <translation>Die Zeit einer Zeile ist nicht lesbar[: {text}]. Die Zeile wurde ausgelassen und aufgelistet. Korrigieren Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A row has no invoice number. The row was left out and listed. Give it a number, then try again.</source>
        <translation>Eine Zeile hat keine Rechnungsnummer. Die Zeile wurde ausgelassen und aufgelistet. Geben Sie ihr eine Nummer und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A row has no price. The row was left out and listed. Give it a price, then try again.</source>
        <translation>Eine Zeile hat keinen Preis. Die Zeile wurde ausgelassen und aufgelistet. Geben Sie ihr einen Preis und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The price of a row cannot be read[: {text}]. The row was left out and listed. Correct it, then try again.</source>
        <translation>Der Preis einer Zeile ist nicht lesbar[: {text}]. Die Zeile wurde ausgelassen und aufgelistet. Korrigieren Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The quantity of a row cannot be read[: {text}]. The row was left out and listed. Correct it, then try again.</source>
        <translation>Die Menge einer Zeile ist nicht lesbar[: {text}]. Die Zeile wurde ausgelassen und aufgelistet. Korrigieren Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A return has a line that sells goods. It was left out and listed. Enter it as a sale.</source>
        <translation>Eine Rückgabe enthält eine Position, die Ware verkauft. Sie wurde ausgelassen und aufgelistet. Erfassen Sie sie als Verkauf.</translation>
    </message>
    <message>
        <source>A sale has a line that takes goods back. It was left out and listed. Enter it as a return.</source>
        <translation>Ein Verkauf enthält eine Position, die Ware zurücknimmt. Sie wurde ausgelassen und aufgelistet. Erfassen Sie sie als Rückgabe.</translation>
    </message>
    <message>
        <source>These goods are only for buyers of {age} and older, born on or before {born}. Nothing was recorded; the sale is kept. Check a document, then pay.</source>
        <translation>Diese Ware ist nur für Käufer ab {age}, geboren am {born} oder früher. Es wurde nichts gebucht; der Verkauf bleibt erhalten. Prüfen Sie einen Ausweis und zahlen Sie dann.</translation>
    </message>
    <message>
        <source>An approval code has at most {highest} characters. Nothing was recorded; the sale is kept. Type the code of the slip, never a card&apos;s number.</source>
        <translation>Ein Genehmigungscode hat höchstens {highest} Zeichen. Es wurde nichts gebucht; der Verkauf bleibt erhalten. Geben Sie den Code vom Kartenbeleg ein, nie eine Kartennummer.</translation>
    </message>
    <message>
        <source>Batch {number} is past its day, {expires}. Nothing was recorded; the sale is kept. Take a fresher one, or ask for an approval.</source>
        <translation>Charge {number} ist seit {expires} abgelaufen. Es wurde nichts gebucht; der Verkauf bleibt erhalten. Nehmen Sie eine frischere oder holen Sie eine Freigabe ein.</translation>
    </message>
    <message>
        <source>Of a card&apos;s number only its last four digits are kept. Nothing was taken; the sale is kept. Type those four, or none.</source>
        <translation>Von einer Kartennummer werden nur die letzten vier Ziffern gespeichert. Es wurde nichts kassiert; der Verkauf bleibt erhalten. Geben Sie diese vier oder keine ein.</translation>
    </message>
    <message>
        <source>The cash is not in the shop&apos;s currency[ {currency}]. Nothing was recorded. Enter it in that currency.</source>
        <translation>Das Bargeld ist nicht in der Währung des Geschäfts[ {currency}]. Es wurde nichts gebucht. Geben Sie es in dieser Währung ein.</translation>
    </message>
    <message>
        <source>The amount has to be above zero. Nothing was recorded. Enter another one.</source>
        <translation>Der Betrag muss über null liegen. Es wurde nichts gebucht. Geben Sie einen anderen ein.</translation>
    </message>
    <message>
        <source>The cash has no reason yet. Nothing was recorded. Say what it is for.</source>
        <translation>Der Grund der Bargeldbewegung fehlt noch. Es wurde nichts gebucht. Geben Sie an, wofür es ist.</translation>
    </message>
    <message>
        <source>Code {code} is still unknown. The sale is kept. Say what it is, then pay.</source>
        <translation>Code {code} ist noch unbekannt. Der Verkauf bleibt erhalten. Geben Sie an, was es ist, und zahlen Sie dann.</translation>
    </message>
    <message>
        <source>{product} would be sold below what it cost, which needs an approval. Nothing was recorded; the sale is kept. Give the price or discount anew and ask for it.</source>
        <translation>{product} würde unter Einkaufspreis verkauft, das braucht eine Freigabe. Es wurde nichts gebucht; der Verkauf bleibt erhalten. Geben Sie Preis oder Rabatt neu ein und holen Sie die Freigabe ein.</translation>
    </message>
    <message>
        <source>The count cannot be right: a number in it is negative or too large. What you entered is kept. Correct it.</source>
        <translation>Die Zählung kann nicht stimmen: Eine Zahl darin ist negativ oder zu groß. Ihre Eingabe bleibt erhalten. Korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>The shop knows no coupon {coupon}. Nothing was taken off. Check the code.</source>
        <translation>Das Geschäft kennt keinen Coupon {coupon}. Es wurde nichts abgezogen. Prüfen Sie den Code.</translation>
    </message>
    <message>
        <source>{promotion} does not hold here and now[; from {from}][; through {through}]. Nothing was taken off. Check the coupon&apos;s conditions.</source>
        <translation>{promotion} gilt hier und jetzt nicht[; ab {from}][; bis {through}]. Es wurde nichts abgezogen. Prüfen Sie die Bedingungen des Coupons.</translation>
    </message>
    <message>
        <source>The coupon {coupon} has been used as often as it may be ({uses}). Nothing was taken off.</source>
        <translation>Der Coupon {coupon} wurde so oft verwendet, wie er darf ({uses}). Es wurde nichts abgezogen.</translation>
    </message>
    <message>
        <source>The coupon {coupon} is on this sale already. It counts once.</source>
        <translation>Der Coupon {coupon} ist schon in diesem Verkauf. Er zählt einmal.</translation>
    </message>
    <message>
        <source>[{after} would be owed. ]The credit limit is {limit}. Nothing was taken; the sale is kept. Ask for an approval, or take less on account.</source>
        <translation>[Offen wären {after}. ]Das Kreditlimit ist {limit}. Es wurde nichts kassiert; der Verkauf bleibt erhalten. Holen Sie eine Freigabe ein oder nehmen Sie weniger auf Rechnung.</translation>
    </message>
    <message>
        <source>This customer is not there any more. Nothing was recorded; the sale is kept. Take the customer off, or choose another one.</source>
        <translation>Diesen Kunden gibt es nicht mehr. Es wurde nichts gebucht; der Verkauf bleibt erhalten. Nehmen Sie den Kunden heraus oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This customer has no credit limit. Nothing was taken; the sale is kept. Choose another way to pay, or set a limit in the back office.</source>
        <translation>Dieser Kunde hat kein Kreditlimit. Es wurde nichts kassiert; der Verkauf bleibt erhalten. Wählen Sie eine andere Zahlungsart oder setzen Sie im Backoffice ein Limit.</translation>
    </message>
    <message>
        <source>Nothing is sold to this customer on account: they are blocked. The sale is kept. Ask for an approval, or choose another way to pay.</source>
        <translation>Dieser Kunde ist gesperrt: kein Verkauf auf Rechnung. Der Verkauf bleibt erhalten. Holen Sie eine Freigabe ein oder wählen Sie eine andere Zahlungsart.</translation>
    </message>
    <message>
        <source>This customer has {overdue} overdue. Nothing was taken; the sale is kept. Settle that first, ask for an approval, or choose another way to pay.</source>
        <translation>Bei diesem Kunden sind {overdue} überfällig. Es wurde nichts kassiert; der Verkauf bleibt erhalten. Gleichen Sie das zuerst aus, holen Sie eine Freigabe ein oder wählen Sie eine andere Zahlungsart.</translation>
    </message>
    <message>
        <source>The drawer differs by {difference}. Your count is kept. Count once more.</source>
        <translation>Die Kassenlade weicht um {difference} ab. Ihre Zählung bleibt erhalten. Zählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The drawer still differs. Both counts are kept. Enter the reason for the difference.</source>
        <translation>Die Kassenlade weicht immer noch ab. Beide Zählungen bleiben erhalten. Geben Sie den Grund der Differenz ein.</translation>
    </message>
    <message>
        <source>The discount was not approved. Nothing was recorded; the sale is kept. Ask for an approval, or take it back.</source>
        <translation>Der Rabatt wurde nicht freigegeben. Es wurde nichts gebucht; der Verkauf bleibt erhalten. Holen Sie eine Freigabe ein oder nehmen Sie ihn zurück.</translation>
    </message>
    <message>
        <source>A return gives back what was paid and takes no discount. The return is unchanged. Pay it back as it is.</source>
        <translation>Eine Rückgabe erstattet das Bezahlte und bekommt keinen Rabatt. Die Rückgabe bleibt unverändert. Zahlen Sie sie aus, wie sie ist.</translation>
    </message>
    <message>
        <source>A discount cannot be below zero. The line is unchanged. Enter another one.</source>
        <translation>Ein Rabatt kann nicht unter null liegen. Die Position bleibt unverändert. Geben Sie einen anderen ein.</translation>
    </message>
    <message>
        <source>The discount is more than the line[ ({amount})]. The line is unchanged. Enter a smaller one.</source>
        <translation>Der Rabatt ist höher als die Position[ ({amount})]. Die Position bleibt unverändert. Geben Sie einen kleineren ein.</translation>
    </message>
    <message>
        <source>The discount is more than the sale[ ({amount})]. The sale is unchanged. Give a smaller discount first.</source>
        <translation>Der Rabatt ist höher als der Verkauf[ ({amount})]. Der Verkauf bleibt unverändert. Geben Sie zuerst einen kleineren Rabatt.</translation>
    </message>
    <message>
        <source>This paper is not known here. Nothing was printed. Look for its number.</source>
        <translation>Dieser Beleg ist hier nicht bekannt. Es wurde nichts gedruckt. Suchen Sie seine Nummer.</translation>
    </message>
    <message>
        <source>Only a sale has a bill before payment. Nothing was printed; the return is kept. Finish it first.</source>
        <translation>Nur ein Verkauf hat eine Zwischenrechnung. Es wurde nichts gedruckt; die Rückgabe bleibt erhalten. Schließen Sie sie zuerst ab.</translation>
    </message>
    <message>
        <source>A bill needs lines, all of them known. Nothing was printed; the sale is kept. Resolve the lines first.</source>
        <translation>Eine Zwischenrechnung braucht Positionen, und alle müssen bekannt sein. Es wurde nichts gedruckt; der Verkauf bleibt erhalten. Klären Sie zuerst die Positionen.</translation>
    </message>
    <message>
        <source>Goods pay for others only where they come back on the same ticket. Nothing was recorded; the ticket is kept. Choose another way to pay.</source>
        <translation>Ware zahlt nur für andere, wenn sie im selben Vorgang zurückkommt. Es wurde nichts gebucht; der Vorgang bleibt erhalten. Wählen Sie eine andere Zahlungsart.</translation>
    </message>
    <message>
        <source>An exchange takes something back and gives something for it. Nothing was recorded; the ticket is kept. Scan what comes back.</source>
        <translation>Ein Umtausch nimmt etwas zurück und gibt etwas dafür. Es wurde nichts gebucht; der Vorgang bleibt erhalten. Scannen Sie, was zurückkommt.</translation>
    </message>
    <message>
        <source>The customer takes this line and does not bring it back. Nothing was changed. Choose a line that comes back.</source>
        <translation>Diese Position nimmt der Kunde mit, er bringt sie nicht zurück. Es wurde nichts geändert. Wählen Sie eine Position, die zurückkommt.</translation>
    </message>
    <message>
        <source>This held sale is gone; it was recalled elsewhere. The current sale is kept. Choose another one.</source>
        <translation>Diesen geparkten Verkauf gibt es nicht mehr; er wurde anderswo abgerufen. Der laufende Verkauf bleibt erhalten. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>[{highest} sales are held already. ]The sale on the screen is kept. Recall a held sale and finish it first.</source>
        <translation>[Es sind schon {highest} Verkäufe geparkt. ]Der Verkauf auf dem Bildschirm bleibt erhalten. Rufen Sie zuerst einen geparkten Verkauf ab und schließen Sie ihn ab.</translation>
    </message>
    <message>
        <source>A label is one item. Nothing was added. Scan each label by itself.</source>
        <translation>Ein Etikett ist ein Artikel. Es wurde nichts hinzugefügt. Scannen Sie jedes Etikett einzeln.</translation>
    </message>
    <message>
        <source>{product} is not sold by weight, but its label says {quantity}. Nothing was added. Correct its unit or the label.</source>
        <translation>{product} wird nicht nach Gewicht verkauft, doch das Etikett sagt {quantity}. Es wurde nichts hinzugefügt. Korrigieren Sie die Einheit oder das Etikett.</translation>
    </message>
    <message>
        <source>The label says how much it is. The line is kept as it was. Remove it and weigh the item again.</source>
        <translation>Die Menge steht auf dem Etikett. Die Position bleibt, wie sie war. Entfernen Sie sie und wiegen Sie den Artikel neu.</translation>
    </message>
    <message>
        <source>{product} has no price that the label&apos;s {amount} could be a weight of. Nothing was added. Give it a price.</source>
        <translation>{product} hat keinen Preis, aus dem sich für {amount} auf dem Etikett ein Gewicht ergibt. Es wurde nichts hinzugefügt. Geben Sie dem Artikel einen Preis.</translation>
    </message>
    <message>
        <source>More would stay in the drawer than was counted[ ({counted})]. The count is kept. Enter a smaller amount.</source>
        <translation>In der Kassenlade bliebe mehr, als gezählt wurde[ ({counted})]. Die Zählung bleibt erhalten. Geben Sie einen kleineren Betrag ein.</translation>
    </message>
    <message>
        <source>An item is not on this receipt. Nothing was recorded; the lines are kept. Remove it, or choose another receipt.</source>
        <translation>Ein Artikel ist nicht auf diesem Beleg. Es wurde nichts gebucht; die Positionen bleiben erhalten. Entfernen Sie ihn oder wählen Sie einen anderen Beleg.</translation>
    </message>
    <message>
        <source>This line is no longer in the sale. Nothing was changed. Choose another line.</source>
        <translation>Diese Position ist nicht mehr im Verkauf. Es wurde nichts geändert. Wählen Sie eine andere Position.</translation>
    </message>
    <message>
        <source>A gift card cannot be loaded while goods come back. Nothing was recorded. Load it in a sale of its own.</source>
        <translation>Ein Gutschein lässt sich nicht aufladen, während Ware zurückkommt. Es wurde nichts gebucht. Laden Sie ihn in einem eigenen Verkauf auf.</translation>
    </message>
    <message>
        <source>The number {number} is not on this receipt. Nothing was recorded; the return is kept. Check the number on the piece.</source>
        <translation>Die Nummer {number} ist nicht auf diesem Beleg. Es wurde nichts gebucht; die Rückgabe bleibt erhalten. Prüfen Sie die Nummer auf dem Stück.</translation>
    </message>
    <message>
        <source>These goods have neither serial numbers nor batches. The sale is unchanged. Scan the item instead.</source>
        <translation>Diese Ware hat weder Seriennummern noch Chargen. Der Verkauf bleibt unverändert. Scannen Sie stattdessen den Artikel.</translation>
    </message>
    <message>
        <source>The number is empty. The sale is unchanged. Scan or type it.</source>
        <translation>Die Nummer ist leer. Der Verkauf bleibt unverändert. Scannen Sie sie oder geben Sie sie ein.</translation>
    </message>
    <message>
        <source>The number {number} came back before, or is in stock already. Nothing was recorded; the return is kept. Check the number on the piece.</source>
        <translation>Die Nummer {number} kam schon zurück oder ist schon im Bestand. Es wurde nichts gebucht; die Rückgabe bleibt erhalten. Prüfen Sie die Nummer auf dem Stück.</translation>
    </message>
    <message>
        <source>The number is longer than {highest} characters. The sale is unchanged. Scan or type it again.</source>
        <translation>Die Nummer ist länger als {highest} Zeichen. Der Verkauf bleibt unverändert. Scannen Sie sie oder geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>{missing} of {quantity} {product} have no serial number or batch yet. Nothing was recorded; the sale is kept. Say them, then pay.</source>
        <translation>{missing} von {quantity} {product} haben noch keine Seriennummer oder Charge. Es wurde nichts gebucht; der Verkauf bleibt erhalten. Geben Sie sie an und zahlen Sie dann.</translation>
    </message>
    <message>
        <source>All pieces of this line have their numbers[; {number} is one too many]. The sale is unchanged. Raise the quantity first.</source>
        <translation>Alle Stücke dieser Position haben ihre Nummern[; {number} ist eine zu viel]. Der Verkauf bleibt unverändert. Erhöhen Sie zuerst die Menge.</translation>
    </message>
    <message>
        <source>The text is longer than {highest} characters. Nothing was changed. Make it shorter.</source>
        <translation>Der Text ist länger als {highest} Zeichen. Es wurde nichts geändert. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>An open item[ of {amount}] needs an approval. Nothing was recorded; the sale is kept. Remove it and enter it again.</source>
        <translation>Ein freier Artikel[ über {amount}] braucht eine Freigabe. Es wurde nichts gebucht; der Verkauf bleibt erhalten. Entfernen Sie ihn und geben Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>The receipt is not on this till. Nothing was recorded. Check the number, or take the goods back without a receipt.</source>
        <translation>Der Beleg ist nicht an dieser Kasse. Es wurde nichts gebucht. Prüfen Sie die Nummer oder nehmen Sie die Ware ohne Beleg zurück.</translation>
    </message>
    <message>
        <source>The changed price was not approved. Nothing was recorded; the sale is kept. Ask for an approval, or take the price back.</source>
        <translation>Der geänderte Preis wurde nicht freigegeben. Es wurde nichts gebucht; der Verkauf bleibt erhalten. Holen Sie eine Freigabe ein oder nehmen Sie den Preis zurück.</translation>
    </message>
    <message>
        <source>The changed price has no reason. The line is unchanged. Choose why it differs.</source>
        <translation>Der geänderte Preis hat keinen Grund. Die Position bleibt unverändert. Wählen Sie, warum er abweicht.</translation>
    </message>
    <message>
        <source>The price of this item was not said[: {product}]. Nothing was added. Enter its price.</source>
        <translation>Der Preis dieses Artikels fehlt[: {product}]. Es wurde nichts hinzugefügt. Geben Sie seinen Preis ein.</translation>
    </message>
    <message>
        <source>The price is not in {currency}. The line is unchanged. Enter it in that currency.</source>
        <translation>Der Preis ist nicht in {currency}. Die Position bleibt unverändert. Geben Sie ihn in dieser Währung ein.</translation>
    </message>
    <message>
        <source>A price cannot be below zero. The line is unchanged. Enter another one.</source>
        <translation>Ein Preis kann nicht unter null liegen. Die Position bleibt unverändert. Geben Sie einen anderen ein.</translation>
    </message>
    <message>
        <source>{promotion} takes off more than a line comes to. Nothing was changed. Change the line, then try again.</source>
        <translation>{promotion} zieht mehr ab, als eine Position ergibt. Es wurde nichts geändert. Ändern Sie die Position und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>How much it is was not said[: {product}]. Nothing was added. Enter its quantity.</source>
        <translation>Die Menge fehlt[: {product}]. Es wurde nichts hinzugefügt. Geben Sie die Menge ein.</translation>
    </message>
    <message>
        <source>{quantity} is more than a line can hold. The line is unchanged. Enter a smaller quantity.</source>
        <translation>{quantity} ist mehr, als eine Position fasst. Die Position bleibt unverändert. Geben Sie eine kleinere Menge ein.</translation>
    </message>
    <message>
        <source>The quantity has to be above zero. The line is unchanged. Enter another one, or remove the line.</source>
        <translation>Die Menge muss über null liegen. Die Position bleibt unverändert. Geben Sie eine andere ein oder entfernen Sie die Position.</translation>
    </message>
    <message>
        <source>It is sold in whole boxes of {pack}. The line is kept as it was. Enter how many boxes.</source>
        <translation>Verkauft wird in ganzen Packungen zu {pack}. Die Position bleibt, wie sie war. Geben Sie ein, wie viele Packungen.</translation>
    </message>
    <message>
        <source>{quantity} has more decimals than its unit, which has {decimals}. The line is kept as it was. Enter another quantity.</source>
        <translation>{quantity} hat mehr Nachkommastellen als die Einheit mit {decimals}. Die Position bleibt, wie sie war. Geben Sie eine andere Menge ein.</translation>
    </message>
    <message>
        <source>The days to bring goods back are between 0 and {highest}. Nothing was saved; what you entered is kept. Type another number.</source>
        <translation>Die Rückgabefrist liegt zwischen 0 und {highest} Tagen. Es wurde nichts gespeichert; Ihre Eingabe bleibt erhalten. Geben Sie eine andere Zahl ein.</translation>
    </message>
    <message>
        <source>The return has no reason yet. Nothing was recorded; the lines are kept. Choose why the goods come back.</source>
        <translation>Der Grund der Rückgabe fehlt noch. Es wurde nichts gebucht; die Positionen bleiben erhalten. Wählen Sie, warum die Ware zurückkommt.</translation>
    </message>
    <message>
        <source>More would come back than was sold[: {left} are left]. Nothing was recorded; the lines are kept. Enter a smaller quantity.</source>
        <translation>Es käme mehr zurück, als verkauft wurde[: noch {left} möglich]. Es wurde nichts gebucht; die Positionen bleiben erhalten. Geben Sie eine kleinere Menge ein.</translation>
    </message>
    <message>
        <source>The code {code} is unknown. Nothing was kept. Give it to a product, or set up a pattern for it.</source>
        <translation>Der Code {code} ist unbekannt. Es wurde nichts übernommen. Geben Sie ihn einem Artikel oder richten Sie ein Muster dafür ein.</translation>
    </message>
    <message>
        <source>Misread {code}. Nothing was kept. Scan again.</source>
        <translation>{code} falsch gelesen. Es wurde nichts übernommen. Scannen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The serial number {number} is in {place} by the books. Nothing was recorded; the sale is kept. Ask for an approval, or take another piece.</source>
        <translation>Die Seriennummer {number} ist laut Büchern in {place}. Es wurde nichts gebucht; der Verkauf bleibt erhalten. Holen Sie eine Freigabe ein oder nehmen Sie ein anderes Stück.</translation>
    </message>
    <message>
        <source>The serial number {number} belongs to another product. Nothing was added. Check which item it is.</source>
        <translation>Die Seriennummer {number} gehört zu einem anderen Artikel. Es wurde nichts hinzugefügt. Prüfen Sie, welcher Artikel es ist.</translation>
    </message>
    <message>
        <source>The serial number {number} is on this sale already. Nothing was added. Scan the next piece.</source>
        <translation>Die Seriennummer {number} ist schon in diesem Verkauf. Es wurde nichts hinzugefügt. Scannen Sie das nächste Stück.</translation>
    </message>
    <message>
        <source>What is owed cannot be paid on account again. Nothing was taken. Choose another way to pay.</source>
        <translation>Offene Beträge lassen sich nicht wieder auf Rechnung zahlen. Es wurde nichts kassiert. Wählen Sie eine andere Zahlungsart.</translation>
    </message>
    <message>
        <source>The amount has to be above zero. Nothing was taken. Type another one.</source>
        <translation>Der Betrag muss über null liegen. Es wurde nichts kassiert. Geben Sie einen anderen ein.</translation>
    </message>
    <message>
        <source>{owed} is owed, and {amount} is more. Nothing was taken. Take what is owed, or less.</source>
        <translation>Offen sind {owed}, und {amount} ist mehr. Es wurde nichts kassiert. Kassieren Sie den offenen Betrag oder weniger.</translation>
    </message>
    <message>
        <source>No shift is open. Nothing was recorded; the lines are kept. Open the shift first.</source>
        <translation>Es ist keine Schicht offen. Es wurde nichts gebucht; die Positionen bleiben erhalten. Öffnen Sie zuerst die Schicht.</translation>
    </message>
    <message>
        <source>This shift is not the open one. Nothing was closed; the count is kept. Open the page again.</source>
        <translation>Diese Schicht ist nicht die offene. Es wurde nichts geschlossen; die Zählung bleibt erhalten. Öffnen Sie die Seite erneut.</translation>
    </message>
    <message>
        <source>Only {onHand} of {product} are in stock, and the sale takes {quantity}. Nothing was recorded; the sale is kept. Take fewer, or ask for an approval by changing the quantity.</source>
        <translation>Von {product} sind nur {onHand} im Bestand, und der Verkauf braucht {quantity}. Es wurde nichts gebucht; der Verkauf bleibt erhalten. Nehmen Sie weniger oder holen Sie über eine Mengenänderung eine Freigabe ein.</translation>
    </message>
    <message>
        <source>There is {credit} of store credit. Nothing was taken; the sale is kept. Take that much, and the rest another way.</source>
        <translation>Das Guthaben beträgt {credit}. Es wurde nichts kassiert; der Verkauf bleibt erhalten. Nehmen Sie so viel und den Rest auf andere Art.</translation>
    </message>
    <message>
        <source>The taxes of {product} are not known here. It was not added; the sale is kept. Set its tax class in the back office.</source>
        <translation>Die Steuern von {product} sind hier nicht bekannt. Der Artikel wurde nicht hinzugefügt; der Verkauf bleibt erhalten. Setzen Sie im Backoffice den Steuerschlüssel.</translation>
    </message>
    <message>
        <source>The payment is not in the shop&apos;s currency[ {currency}]. Nothing was recorded. Take it in that currency.</source>
        <translation>Die Zahlung ist nicht in der Währung des Geschäfts[ {currency}]. Es wurde nichts gebucht. Kassieren Sie in dieser Währung.</translation>
    </message>
    <message>
        <source>There is nothing left to pay this way. Nothing was taken; the sale is kept. Finish it, or type an amount.</source>
        <translation>So ist nichts mehr zu zahlen. Es wurde nichts kassiert; der Verkauf bleibt erhalten. Schließen Sie ihn ab oder geben Sie einen Betrag ein.</translation>
    </message>
    <message>
        <source>Store credit and accounts belong to a customer. Nothing was taken; the sale is kept. Choose the customer first.</source>
        <translation>Guthaben und Rechnung gehören zu einem Kunden. Es wurde nichts kassiert; der Verkauf bleibt erhalten. Wählen Sie zuerst den Kunden.</translation>
    </message>
    <message>
        <source>A payment cannot be below zero. Nothing was recorded. Enter what the customer gave.</source>
        <translation>Eine Zahlung kann nicht unter null liegen. Es wurde nichts gebucht. Geben Sie ein, was der Kunde gegeben hat.</translation>
    </message>
    <message>
        <source>Only {due} are still due, and only cash gives change. Nothing was taken; the sale is kept. Type a smaller amount.</source>
        <translation>Zu zahlen sind nur noch {due}, und Rückgeld gibt es nur auf Bargeld. Es wurde nichts kassiert; der Verkauf bleibt erhalten. Geben Sie einen kleineren Betrag ein.</translation>
    </message>
    <message>
        <source>{missing} are missing of {total}. Nothing was recorded; the sale is kept. Enter the amount again.</source>
        <translation>Es fehlen {missing} von {total}. Es wurde nichts gebucht; der Verkauf bleibt erhalten. Geben Sie den Betrag erneut ein.</translation>
    </message>
    <message>
        <source>The sale is not in the shop&apos;s currency[ {currency}]. Nothing was recorded; the lines are kept. Start a new sale.</source>
        <translation>Der Verkauf ist nicht in der Währung des Geschäfts[ {currency}]. Es wurde nichts gebucht; die Positionen bleiben erhalten. Beginnen Sie einen neuen Verkauf.</translation>
    </message>
    <message>
        <source>This is a sale, not a return. Nothing was recorded; the lines are kept. Finish it as a sale.</source>
        <translation>Das ist ein Verkauf, keine Rückgabe. Es wurde nichts gebucht; die Positionen bleiben erhalten. Schließen Sie ihn als Verkauf ab.</translation>
    </message>
    <message>
        <source>This is a return, not a sale. Nothing was recorded; the lines are kept. Finish it as a return.</source>
        <translation>Das ist eine Rückgabe, kein Verkauf. Es wurde nichts gebucht; die Positionen bleiben erhalten. Schließen Sie sie als Rückgabe ab.</translation>
    </message>
    <message>
        <source>There is nothing to pay yet. Nothing was recorded. Scan an item first.</source>
        <translation>Es gibt noch nichts zu zahlen. Es wurde nichts gebucht. Scannen Sie zuerst einen Artikel.</translation>
    </message>
    <message>
        <source>A sale holds at most {highest} lines. The item was not added; the sale is kept. Finish it, then begin another one.</source>
        <translation>Ein Verkauf fasst höchstens {highest} Positionen. Der Artikel wurde nicht hinzugefügt; der Verkauf bleibt erhalten. Schließen Sie ihn ab und beginnen Sie einen neuen.</translation>
    </message>
    <message>
        <source>A shift is already open at this till. It goes on unchanged. Sell, or close it first.</source>
        <translation>An dieser Kasse ist schon eine Schicht offen. Sie läuft unverändert weiter. Verkaufen Sie oder schließen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>{product} is sold in variants. Nothing was added. Choose one of them.</source>
        <translation>{product} wird in Varianten verkauft. Es wurde nichts hinzugefügt. Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>A weight was entered by hand, which needs an approval. Nothing was recorded; the sale is kept. Ask for it with F2 on the line.</source>
        <translation>Ein Gewicht wurde von Hand eingegeben, das braucht eine Freigabe. Es wurde nichts gebucht; der Verkauf bleibt erhalten. Holen Sie sie mit F2 auf der Position ein.</translation>
    </message>
    <message>
        <source>The tare of {tare} is taken off, so nothing is left of {quantity}. Nothing was changed. Weigh the item again.</source>
        <translation>Nach Abzug der Tara {tare} bleibt von {quantity} nichts übrig. Es wurde nichts geändert. Wiegen Sie den Artikel neu.</translation>
    </message>
    <message>
        <source>The serial number {number} left the shop on {date}[ with receipt {receipt}][, recorded by {by}][, under warranty until {warranty}]. Nothing was added. Check the number on the piece.</source>
        <translation>Die Seriennummer {number} hat das Geschäft am {date} verlassen[ mit Beleg {receipt}][, gebucht von {by}][, Garantie bis {warranty}]. Es wurde nichts hinzugefügt. Prüfen Sie die Nummer auf dem Stück.</translation>
    </message>
    <message>
        <source>Order {number} of this customer is still open. Nobody was erased. Let them collect it or cancel it, then try again.</source>
        <translation>Auftrag {number} dieses Kunden ist noch offen. Es wurde niemand gelöscht. Lassen Sie ihn abholen oder stornieren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Quotation {number} of this customer is still open. Nobody was erased. Sell by it or cancel it, then try again.</source>
        <translation>Angebot {number} dieses Kunden ist noch offen. Es wurde niemand gelöscht. Verkaufen Sie danach oder stornieren Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Goods of receipt {number} still wait for this customer. Nobody was erased. Hand them over or take them back, then try again.</source>
        <translation>Waren von Beleg {number} liegen noch für diesen Kunden bereit. Es wurde niemand gelöscht. Händigen Sie sie aus oder nehmen Sie sie zurück und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{product} is a bundle. What you entered is kept. Bundles are counted: choose a unit without decimals.</source>
        <translation>{product} ist ein Paket. Ihre Eingabe bleibt erhalten. Pakete werden gezählt: Wählen Sie eine Einheit ohne Nachkommastellen.</translation>
    </message>
    <message>
        <source>{product} holds nothing yet. What you entered is kept. Add what one bundle is made of.</source>
        <translation>{product} enthält noch nichts. Ihre Eingabe bleibt erhalten. Fügen Sie hinzu, woraus ein Paket besteht.</translation>
    </message>
    <message>
        <source>The price of {product} cannot be asked at the till. What you entered is kept. Give the bundle a price of its own.</source>
        <translation>Der Preis von {product} kann nicht an der Kasse abgefragt werden. Ihre Eingabe bleibt erhalten. Geben Sie dem Paket einen eigenen Preis.</translation>
    </message>
    <message>
        <source>{product} cannot become a bundle, or stop being one: its stock and its sales count differently. What you entered is kept. Make a new product.</source>
        <translation>{product} kann kein Paket werden oder keines mehr sein: Bestand und Verkäufe zählen anders. Ihre Eingabe bleibt erhalten. Legen Sie einen neuen Artikel an.</translation>
    </message>
    <message>
        <source>{product} is archived. What you entered is kept. Offer it again, or take it out of the bundle.</source>
        <translation>{product} ist archiviert. Ihre Eingabe bleibt erhalten. Bieten Sie den Artikel wieder an oder nehmen Sie ihn aus dem Paket.</translation>
    </message>
    <message>
        <source>{product} cannot stand in a bundle. What you entered is kept. Choose single goods or a service, with a price of its own.</source>
        <translation>{product} kann nicht in einem Paket stehen. Ihre Eingabe bleibt erhalten. Wählen Sie eine einzelne Ware oder eine Dienstleistung mit eigenem Preis.</translation>
    </message>
    <message>
        <source>A product in this bundle does not exist any more. What you entered is kept. Take it out.</source>
        <translation>Einen Artikel in diesem Paket gibt es nicht mehr. Ihre Eingabe bleibt erhalten. Nehmen Sie ihn heraus.</translation>
    </message>
    <message>
        <source>{product} is counted with {decimals} decimals. What you entered is kept. Enter how many stand in one bundle.</source>
        <translation>{product} wird mit {decimals} Nachkommastellen gezählt. Ihre Eingabe bleibt erhalten. Geben Sie ein, wie viel davon in einem Paket ist.</translation>
    </message>
    <message>
        <source>A product stands in this bundle twice. What you entered is kept. Remove one, and enter how many there are.</source>
        <translation>Ein Artikel steht zweimal in diesem Paket. Ihre Eingabe bleibt erhalten. Entfernen Sie einen und geben Sie ein, wie viele es sind.</translation>
    </message>
    <message>
        <source>{product} stands in the bundle {bundle}. Nothing was changed. Take it out there, or archive the bundle first.</source>
        <translation>{product} steht im Paket {bundle}. Es wurde nichts geändert. Nehmen Sie den Artikel dort heraus oder archivieren Sie zuerst das Paket.</translation>
    </message>
    <message>
        <source>A bundle holds more than 0 and at most {highest} of a product. What you entered is kept. Enter another quantity.</source>
        <translation>Ein Paket enthält mehr als 0 und höchstens {highest} von einem Artikel. Ihre Eingabe bleibt erhalten. Geben Sie eine andere Menge ein.</translation>
    </message>
    <message>
        <source>A bundle holds at most {highest} products. What you entered is kept. Remove some.</source>
        <translation>Ein Paket enthält höchstens {highest} Artikel. Ihre Eingabe bleibt erhalten. Entfernen Sie einige.</translation>
    </message>
    <message>
        <source>Only a bundle holds other products. What you entered is kept. Choose Bundle as its kind, or remove them.</source>
        <translation>Nur ein Paket enthält andere Artikel. Ihre Eingabe bleibt erhalten. Wählen Sie als Art „Paket“ oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>No product has the code {code}. The row was not imported. Put its row before the bundle&apos;s, or import it first.</source>
        <translation>Kein Artikel hat den Code {code}. Die Zeile wurde nicht importiert. Stellen Sie seine Zeile vor die des Pakets oder importieren Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Not all that {product} holds is known here. Nothing was added. Open the product in the back office, or scan its goods one by one.</source>
        <translation>Nicht alles, was {product} enthält, ist hier bekannt. Es wurde nichts hinzugefügt. Öffnen Sie den Artikel im Backoffice oder scannen Sie die Waren einzeln.</translation>
    </message>
</context>
<context>
    <name>StockPolicy</name>
    <message>
        <source>As the level above says</source>
        <translation>Wie die Ebene darüber</translation>
    </message>
    <message>
        <source>Sell anyway</source>
        <translation>Trotzdem verkaufen</translation>
    </message>
    <message>
        <source>Sell and say so</source>
        <translation>Verkaufen und hinweisen</translation>
    </message>
    <message>
        <source>Sell only with the right to</source>
        <translation>Nur mit dem Recht dazu verkaufen</translation>
    </message>
</context>
<context>
    <name>Tender</name>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>Auf Rechnung</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Umtausch</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Anzahlung</translation>
    </message>
    <message>
        <source>Foreign cash</source>
        <translation>Fremdwährung</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>Endet auf %1</translation>
    </message>
    <message>
        <source>Approval %1</source>
        <translation>Genehmigung %1</translation>
    </message>
    <message>
        <source>%1 back</source>
        <translation>%1 zurück</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>TillKeys</name>
    <message>
        <source>Help and keys</source>
        <translation>Hilfe und Tasten</translation>
    </message>
    <message>
        <source>Quantity; while paying: cash</source>
        <translation>Menge; beim Zahlen: Bar</translation>
    </message>
    <message>
        <source>Find product; while paying: card</source>
        <translation>Artikel suchen; beim Zahlen: Karte</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Preisauskunft</translation>
    </message>
    <message>
        <source>Customer; while paying: store credit, gift card</source>
        <translation>Kunde; beim Zahlen: Guthaben, Gutschein</translation>
    </message>
    <message>
        <source>Price; while paying: on account</source>
        <translation>Preis; beim Zahlen: Auf Rechnung</translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation>Rabatt auf die Position</translation>
    </message>
    <message>
        <source>Discount on the sale</source>
        <translation>Rabatt auf den Verkauf</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>Options of the line; after paying: print</source>
        <translation>Optionen der Position; nach dem Zahlen: drucken</translation>
    </message>
    <message>
        <source>Gift receipt of the last sale</source>
        <translation>Geschenkbeleg des letzten Verkaufs</translation>
    </message>
    <message>
        <source>Till menu</source>
        <translation>Kassenmenü</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Exact cash now</source>
        <translation>Sofort passend bar</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Position entfernen</translation>
    </message>
    <message>
        <source>Undo the last change of the sale</source>
        <translation>Letzte Änderung im Verkauf rückgängig machen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Next page of quick keys</source>
        <translation>Nächste Seite der Schnelltasten</translation>
    </message>
    <message>
        <source>Previous page of quick keys</source>
        <translation>Vorige Seite der Schnelltasten</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Backoffice</translation>
    </message>
    <message>
        <source>The next item n times</source>
        <translation>Nächster Artikel n-mal</translation>
    </message>
    <message>
        <source>One more of the selected line</source>
        <translation>Gewählte Position: einer mehr</translation>
    </message>
    <message>
        <source>One less of the selected line</source>
        <translation>Gewählte Position: einer weniger</translation>
    </message>
    <message>
        <source>Select a line</source>
        <translation>Position wählen</translation>
    </message>
    <message>
        <source>Clear what was typed, then close the panel</source>
        <translation>Eingabe löschen, dann das Fenster schließen</translation>
    </message>
    <message>
        <source>While paying: choose an amount</source>
        <translation>Beim Zahlen: Betrag wählen</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::CustomerScreens</name>
    <message>
        <source>No display is saved that is connected. Nothing was shown.</source>
        <translation>Es ist kein angeschlossenes Display gespeichert. Es wurde nichts gezeigt.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The test is shown for five seconds.</source>
        <translation>Der Test erscheint fünf Sekunden lang.</translation>
    </message>
    <message>
        <source>Pole display not answering</source>
        <translation>Säulendisplay antwortet nicht</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::Desktop</name>
    <message>
        <source>Somebody else&apos;s import is under way. Open the back office when it is done.</source>
        <translation>Ein Import einer anderen Person läuft. Öffnen Sie das Backoffice, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>An import is under way. Change whose rights you see when it is done.</source>
        <translation>Ein Import läuft. Wechseln Sie die gezeigten Rechte, wenn er fertig ist.</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::SheetFiles</name>
    <message>
        <source>The folder %1 cannot be made. Nothing was written.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 wurde nicht geschrieben: %2</translation>
    </message>
    <message>
        <source>The sheet goes to %1</source>
        <translation>Das Blatt wird in %1 gespeichert</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::ShopOpening</name>
    <message>
        <source>Folder of the shop</source>
        <translation>Ordner des Geschäfts</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::StartUp</name>
    <message>
        <source>Folder of the shop</source>
        <translation>Ordner des Geschäfts</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::TillPrinter</name>
    <message>
        <source>Gift receipt %1</source>
        <translation>Geschenkbeleg %1</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>X-Bericht</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>Testdruck</translation>
    </message>
    <message>
        <source>If both edges of the line above are on the paper, the paper is set right.</source>
        <translation>Sind beide Enden der Linie oben auf dem Papier, ist das Papier richtig eingestellt.</translation>
    </message>
    <message>
        <source>No printer is set up; nothing was printed.</source>
        <translation>Kein Drucker eingerichtet; es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>%1 goes to the printer</source>
        <translation>%1 geht an den Drucker</translation>
    </message>
    <message>
        <source>Printer&apos;s cover is open</source>
        <translation>Druckerdeckel ist offen</translation>
    </message>
    <message>
        <source>Printer has no paper</source>
        <translation>Drucker hat kein Papier</translation>
    </message>
    <message>
        <source>Printer needs a look</source>
        <translation>Drucker prüfen</translation>
    </message>
    <message>
        <source>Printer is offline</source>
        <translation>Drucker ist offline</translation>
    </message>
    <message>
        <source>Paper low</source>
        <translation>Wenig Papier</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Kein Drucker</translation>
    </message>
    <message numerus="yes">
        <source>%n not printed</source>
        <translation>
            <numerusform>%n nicht gedruckt</numerusform>
            <numerusform>%n nicht gedruckt</numerusform>
        </translation>
    </message>
    <message>
        <source>Printer not answering</source>
        <translation>Drucker antwortet nicht</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <translation>Drucker bereit</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::Training</name>
    <message>
        <source>The shop is copied to practise in …</source>
        <translation>Das Geschäft wird zum Üben kopiert …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was copied.</source>
        <translation>Gestoppt. Es wurde nichts kopiert.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::AppearancePage</name>
    <message>
        <source>The new scale is used at the next start.</source>
        <translation>Die neue Skalierung gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Applies to this machine</source>
        <translation>Gilt für dieses Gerät</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Test: longer words</source>
        <translation>Test: längere Wörter</translation>
    </message>
    <message>
        <source>Test: right to left</source>
        <translation>Test: von rechts nach links</translation>
    </message>
    <message>
        <source>Once the shop is there, the settings change it.</source>
        <translation>Sobald das Geschäft angelegt ist, ändern Sie sie in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::AttributeEditor</name>
    <message>
        <source>Attribute %1</source>
        <translation>Merkmal %1</translation>
    </message>
    <message>
        <source>Values of attribute %1, in their order</source>
        <translation>Werte des Merkmals %1, in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Red, Blue</source>
        <translation>Rot, Blau</translation>
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
        <translation>%1, steht für %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>Remove barcode %1</source>
        <translation>Barcode %1 entfernen</translation>
    </message>
    <message>
        <source>Add a barcode</source>
        <translation>Barcode anlegen</translation>
    </message>
    <message>
        <source>Scan or type</source>
        <translation>Scannen oder eingeben</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Steht für</translation>
    </message>
    <message>
        <source>Pack price</source>
        <translation>Packungspreis</translation>
    </message>
    <message>
        <source>Add barcode</source>
        <translation>Barcode anlegen</translation>
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
        <translation>Warten auf das Terminal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>The terminal was told to stop. What it did is known once it answers.</source>
        <translation>Das Terminal hat den Abbruch erhalten. Was es getan hat, steht fest, sobald es antwortet.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Another way to pay</source>
        <translation>Andere Zahlungsart</translation>
    </message>
    <message>
        <source>Back to payment</source>
        <translation>Zurück zur Zahlung</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>Mit Karte zahlen</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation>Zurück auf die Karte</translation>
    </message>
    <message>
        <source>Give back to the card</source>
        <translation>Auf die Karte erstatten</translation>
    </message>
    <message>
        <source>Ask the customer to hold or insert the card. The sale goes on by itself.</source>
        <translation>Den Kunden bitten, die Karte vorzuhalten oder einzustecken. Der Verkauf geht von selbst weiter.</translation>
    </message>
    <message>
        <source>The customer may have to show the same card. It goes on by itself.</source>
        <translation>Eventuell muss der Kunde dieselbe Karte vorhalten. Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Check the terminal before anything else. Nothing is charged twice: ask it again, or take another way to pay; what it charged after all is then given back.</source>
        <translation>Prüfen Sie zuerst das Terminal. Nichts wird doppelt belastet: Fragen Sie es erneut ab oder nehmen Sie eine andere Zahlungsart; was es doch noch belastet hat, wird dann erstattet.</translation>
    </message>
    <message>
        <source>Check the terminal before anything else. Nothing goes back twice: ask it again, or go back to the payment; the till goes on asking.</source>
        <translation>Prüfen Sie zuerst das Terminal. Nichts wird doppelt erstattet: Fragen Sie es erneut ab oder gehen Sie zurück zur Zahlung; die Kasse fragt weiter.</translation>
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
        <translation>%1, %2 zu %3, %4</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Disc.</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>MwSt.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CartRows</name>
    <message>
        <source>%1 (otherwise %2)</source>
        <translation>%1 (sonst %2)</translation>
    </message>
    <message>
        <source>SN %1</source>
        <translation>SN %1</translation>
    </message>
    <message>
        <source>%1 × batch %2</source>
        <translation>%1 × Charge %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>%1 × box of %2, %3 each</source>
        <translation>%1 × Packung zu %2, je %3</translation>
    </message>
    <message>
        <source>%1 × box of %2</source>
        <translation>%1 × Packung zu %2</translation>
    </message>
    <message>
        <source>by its label</source>
        <translation>laut Etikett</translation>
    </message>
    <message>
        <source>Serial number is missing</source>
        <translation>Seriennummer fehlt</translation>
    </message>
    <message>
        <source>Batch is missing</source>
        <translation>Charge fehlt</translation>
    </message>
    <message numerus="yes">
        <source>Warranty %n month(s)</source>
        <translation>
            <numerusform>Garantie %n Monat</numerusform>
            <numerusform>Garantie %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 never handed over</source>
        <translation>%1 nie ausgehändigt</translation>
    </message>
    <message>
        <source>%1 handed over later</source>
        <translation>%1 später ausgehändigt</translation>
    </message>
    <message>
        <source>Tare %1</source>
        <translation>Tara %1</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <translation>Rabatt %1</translation>
    </message>
    <message>
        <source>Sale discount %1</source>
        <translation>Rabatt auf den Verkauf %1</translation>
    </message>
    <message>
        <source>Price changed: %1</source>
        <translation>Preis geändert: %1</translation>
    </message>
    <message>
        <source>Unknown code %1</source>
        <translation>Unbekannter Code %1</translation>
    </message>
    <message>
        <source>Press Enter to say what it is</source>
        <translation>Enter drücken und angeben, was es ist</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Ausgesondert</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>Endet auf %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
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
        <translation>Aus %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CartView</name>
    <message>
        <source>Lines of the sale</source>
        <translation>Positionen des Verkaufs</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CashierDetail</name>
    <message>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Rückgaben</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Lines sold</source>
        <translation>Verkaufte Positionen</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>Durchschnittsbon</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Rabatte</translation>
    </message>
    <message>
        <source>Prices changed</source>
        <translation>Geänderte Preise</translation>
    </message>
    <message>
        <source>Before payment</source>
        <translation>Vor der Zahlung</translation>
    </message>
    <message>
        <source>Removed lines</source>
        <translation>Entfernte Positionen</translation>
    </message>
    <message>
        <source>Emptied sales</source>
        <translation>Abgebrochene Verkäufe</translation>
    </message>
    <message>
        <source>Of all lines, taken off</source>
        <translation>Anteil entfernter Positionen</translation>
    </message>
    <message>
        <source>Bills before payment</source>
        <translation>Zwischenrechnungen</translation>
    </message>
    <message>
        <source>Bills not paid</source>
        <translation>Unbezahlte Zwischenrechnungen</translation>
    </message>
    <message>
        <source>Less after the bill</source>
        <translation>Nach Zwischenrechnung gekürzt</translation>
    </message>
    <message>
        <source>Drawer and papers</source>
        <translation>Kassenlade und Belege</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>Kassenlade ohne Verkauf geöffnet</translation>
    </message>
    <message>
        <source>Drawer differences</source>
        <translation>Kassendifferenzen</translation>
    </message>
    <message>
        <source>Payments of sales changed</source>
        <translation>Zahlungen nachträglich geändert</translation>
    </message>
    <message>
        <source>Copies printed</source>
        <translation>Gedruckte Kopien</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Approvals received</source>
        <translation>Erhaltene Freigaben</translation>
    </message>
    <message>
        <source>Approvals given</source>
        <translation>Erteilte Freigaben</translation>
    </message>
    <message>
        <source>Refused actions</source>
        <translation>Abgelehnte Vorgänge</translation>
    </message>
    <message>
        <source>Wrong PINs</source>
        <translation>Falsche PINs</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CashierPage</name>
    <message>
        <source>Nobody sold anything on these days.</source>
        <translation>An diesen Tagen hat niemand etwas verkauft.</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Alle Tage zeigen</translation>
    </message>
    <message>
        <source>Cashiers</source>
        <translation>Kassierer</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Kassierer</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Rabatte</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ChangePanel</name>
    <message>
        <source>Change</source>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Neuer Verkauf</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>und %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation>Geschenkbeleg</translation>
    </message>
    <message>
        <source>Change payment</source>
        <translation>Zahlung ändern</translation>
    </message>
    <message>
        <source>Change payment method</source>
        <translation>Zahlungsart ändern</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ChoicePanel</name>
    <message>
        <source>Back to sale</source>
        <translation>Zurück zum Verkauf</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CloseShiftPage</name>
    <message>
        <source>%1: %2 expected, %3 counted</source>
        <translation>%1: %2 erwartet, %3 gezählt</translation>
    </message>
    <message>
        <source>%1: %2 expected, %3 counted, %4 missing</source>
        <translation>%1: %2 erwartet, %3 gezählt, %4 fehlen</translation>
    </message>
    <message>
        <source>%1: %2 expected, %3 counted, %4 too much</source>
        <translation>%1: %2 erwartet, %3 gezählt, %4 zu viel</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Schicht schließen</translation>
    </message>
    <message>
        <source>The shift is closed</source>
        <translation>Die Schicht ist geschlossen</translation>
    </message>
    <message>
        <source>Step %1 of 4: open items, count, difference, what stays in the drawer</source>
        <translation>Schritt %1 von 4: Offenes, Zählung, Differenz, Rest in der Kassenlade</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>Zurück zum Verkauf</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close shift and print Z</source>
        <translation>Schicht schließen und Z drucken</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Count what lies in the drawer. Enter moves down.</source>
        <translation>Zählen Sie, was in der Kassenlade liegt. Enter geht nach unten.</translation>
    </message>
    <message>
        <source>Count the %1 that lie in the drawer. Enter moves down.</source>
        <translation>Zählen Sie die %1 in der Kassenlade. Enter geht nach unten.</translation>
    </message>
    <message>
        <source>To the safe %1</source>
        <translation>In den Tresor %1</translation>
    </message>
    <message>
        <source>No shift is open. Nothing was changed. Go back to selling.</source>
        <translation>Es ist keine Schicht offen. Es wurde nichts geändert. Gehen Sie zurück zum Verkauf.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Difference: missing</source>
        <translation>Differenz: Fehlbetrag</translation>
    </message>
    <message>
        <source>Difference: too much</source>
        <translation>Differenz: Überschuss</translation>
    </message>
    <message>
        <source>The difference is above %1. Your count is kept. Count once more.</source>
        <translation>Die Differenz liegt über %1. Ihre Zählung bleibt erhalten. Zählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>This is not an amount. The count is kept. Enter what stays in the drawer.</source>
        <translation>Das ist kein Betrag. Die Zählung bleibt erhalten. Geben Sie ein, was in der Kassenlade bleibt.</translation>
    </message>
    <message>
        <source>Z report %1</source>
        <translation>Z-Bericht %1</translation>
    </message>
    <message numerus="yes">
        <source>Turnover %1 · %n receipt(s)</source>
        <translation>
            <numerusform>Umsatz %1 · %n Beleg</numerusform>
            <numerusform>Umsatz %1 · %n Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk did not take it. The shift is still open and the count is kept. Try again, or call for help.</source>
        <translation>Der Datenträger hat es nicht gespeichert. Die Schicht ist noch offen und die Zählung bleibt erhalten. Versuchen Sie es erneut oder holen Sie Hilfe.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Erneut zählen</translation>
    </message>
    <message>
        <source>Reason for the difference</source>
        <translation>Grund der Differenz</translation>
    </message>
    <message>
        <source>Stays in the drawer as the next float</source>
        <translation>Bleibt als nächstes Wechselgeld in der Kassenlade</translation>
    </message>
    <message>
        <source>The difference is above the limit. Somebody with more rights has to accept it.</source>
        <translation>Die Differenz liegt über der Grenze. Jemand mit mehr Rechten muss sie annehmen.</translation>
    </message>
    <message>
        <source>Who approves?</source>
        <translation>Wer gibt frei?</translation>
    </message>
    <message>
        <source>Stays in the drawer</source>
        <translation>Bleibt in der Kassenlade</translation>
    </message>
    <message>
        <source>Stays in the drawer, %1</source>
        <translation>Bleibt in der Kassenlade, %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CompanyForm</name>
    <message>
        <source>Another country</source>
        <translation>Anderes Land</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Name des Geschäfts</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Street and number (may stay empty)</source>
        <translation>Straße und Hausnummer (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Postcode and town (may stay empty)</source>
        <translation>PLZ und Ort (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Tax number (may stay empty)</source>
        <translation>Steuernummer (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Name, address and tax number stand at the top of each receipt.</source>
        <translation>Name, Anschrift und Steuernummer stehen oben auf jedem Beleg.</translation>
    </message>
    <message>
        <source>prices include tax</source>
        <translation>Preise enthalten die Steuer</translation>
    </message>
    <message>
        <source>tax comes on top of prices</source>
        <translation>Steuer kommt auf die Preise</translation>
    </message>
    <message>
        <source>Brings taxes (%1; %2), a chart of accounts, coins and the time zone %3.</source>
        <translation>Bringt Steuern (%1; %2), einen Kontenplan, die Stückelung und die Zeitzone %3 mit.</translation>
    </message>
    <message>
        <source>Set by the country. It cannot be changed once the shop is made.</source>
        <translation>Vom Land vorgegeben. Nach dem Anlegen des Geschäfts nicht mehr änderbar.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ContentEditor</name>
    <message>
        <source>Nothing is called %1. Enter another name, or scan it.</source>
        <translation>Nichts heißt „%1“. Geben Sie einen anderen Namen ein oder scannen Sie.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Hier nicht bekannt</translation>
    </message>
    <message>
        <source>How many of %1</source>
        <translation>Menge von %1</translation>
    </message>
    <message>
        <source>%1 · %2 each</source>
        <translation>%1 · je %2</translation>
    </message>
    <message>
        <source>Take %1 out of the bundle</source>
        <translation>%1 aus dem Paket nehmen</translation>
    </message>
    <message>
        <source>What one bundle holds</source>
        <translation>Was ein Paket enthält</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Scan, or type a code or a name</source>
        <translation>Scannen oder Code oder Name eingeben</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerBar</name>
    <message>
        <source>Customer: %1</source>
        <translation>Kunde: %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerForm</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Nothing on account</source>
        <translation>Nichts auf Rechnung</translation>
    </message>
    <message>
        <source>No day is set</source>
        <translation>Kein Zahlungsziel</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Ja: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Scan it, or type its number.</source>
        <translation>Scannen oder Nummer eingeben.</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Price lists and promotions may be for a group. A new name makes a new one.</source>
        <translation>Preislisten und Aktionen können für eine Gruppe gelten. Ein neuer Name legt eine neue an.</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Kreditlimit</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Zahlungsziel in Tagen</translation>
    </message>
    <message>
        <source>Empty: nothing is sold on account.</source>
        <translation>Leer: kein Verkauf auf Rechnung.</translation>
    </message>
    <message>
        <source>Empty: never overdue.</source>
        <translation>Leer: nie überfällig.</translation>
    </message>
    <message>
        <source>Blocked: nothing is sold on account</source>
        <translation>Gesperrt: kein Verkauf auf Rechnung</translation>
    </message>
    <message>
        <source>Why blocked</source>
        <translation>Sperrgrund</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Needs the right “%1”.</source>
        <translation>Dafür ist das Recht „%1“ nötig.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerList</name>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archiviert)</translation>
    </message>
    <message>
        <source>%1 (blocked)</source>
        <translation>%1 (gesperrt)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Guthaben</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerOverview</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Of that overdue</source>
        <translation>Davon überfällig</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Kreditlimit</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Blocked: nothing is sold on account.</source>
        <translation>Gesperrt: kein Verkauf auf Rechnung.</translation>
    </message>
    <message>
        <source>Blocked: nothing is sold on account. %1</source>
        <translation>Gesperrt: kein Verkauf auf Rechnung. %1</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Kundentreue</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Of those lost after</source>
        <translation>Davon verfallen nach</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Layaway %1</source>
        <translation>Zurücklegung %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>Quotation %1</source>
        <translation>Angebot %1</translation>
    </message>
    <message>
        <source>To be handed over: %1</source>
        <translation>Auszuhändigen: %1</translation>
    </message>
    <message>
        <source>No orders, layaways or quotations, and nothing to hand over.</source>
        <translation>Keine Aufträge, Zurücklegungen oder Angebote, und nichts auszuhändigen.</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>No price list is for them or their group.</source>
        <translation>Für diesen Kunden oder seine Gruppe gilt keine Preisliste.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerPage</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Search by name, phone or card</source>
        <translation>Nach Name, Telefon oder Karte suchen</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Gruppe: %1</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Owes something</source>
        <translation>Mit offenem Betrag</translation>
    </message>
    <message>
        <source>With archived</source>
        <translation>Mit archivierten</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>No customers yet. The first one needs a name, nothing more.</source>
        <translation>Noch keine Kunden. Der erste braucht einen Namen, mehr nicht.</translation>
    </message>
    <message>
        <source>No customers match.</source>
        <translation>Keine passenden Kunden.</translation>
    </message>
    <message numerus="yes">
        <source>No customers match %1 with %n filter(s).</source>
        <translation>
            <numerusform>Keine Kunden zu „%1“ mit %n Filter.</numerusform>
            <numerusform>Keine Kunden zu „%1“ mit %n Filtern.</numerusform>
        </translation>
    </message>
    <message>
        <source>No customers match %1.</source>
        <translation>Keine Kunden zu „%1“.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerPane</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Einkäufe</translation>
    </message>
    <message>
        <source>%1 is archived</source>
        <translation>%1 ist archiviert</translation>
    </message>
    <message>
        <source>%1 is used again</source>
        <translation>%1 ist wieder aktiv</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Needs the right “%1”.</source>
        <translation>Dafür ist das Recht „%1“ nötig.</translation>
    </message>
    <message>
        <source>They bought nothing.</source>
        <translation>Es wurde nichts gekauft.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) and all sums stay, under nobody&apos;s name.</source>
        <translation>
            <numerusform>%n Beleg und alle Summen bleiben erhalten, ohne Namen.</numerusform>
            <numerusform>%n Belege und alle Summen bleiben erhalten, ohne Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase %1 for ever?</source>
        <translation>%1 endgültig löschen?</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, card, address, tax number and notes go from every copy of the books. Nobody can bring them back. %1</source>
        <translation>Name, Telefon, E-Mail, Karte, Adresse, Steuernummer und Notizen verschwinden aus jeder Kopie der Bücher. Niemand kann sie zurückholen. %1</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Create customer</source>
        <translation>Kunden anlegen</translation>
    </message>
    <message>
        <source>Save customer</source>
        <translation>Kunden speichern</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Reaktivieren</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>%1 löschen</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerPanel</name>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Name des Kunden</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phone of the customer</source>
        <translation>Telefon des Kunden</translation>
    </message>
    <message>
        <source>Add and choose</source>
        <translation>Anlegen und wählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>Zurück zum Verkauf</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerPurchases</name>
    <message>
        <source>Return %1</source>
        <translation>Rückgabe %1</translation>
    </message>
    <message>
        <source>Nothing yet. What they buy from now on stands here.</source>
        <translation>Noch nichts. Künftige Käufe stehen hier.</translation>
    </message>
    <message>
        <source>Older purchases</source>
        <translation>Ältere Käufe</translation>
    </message>
</context>
<context>
    <name>mizan::ui::DenominationCounter</name>
    <message>
        <source>Count of %1</source>
        <translation>Anzahl %1</translation>
    </message>
    <message>
        <source>Counted %1</source>
        <translation>Gezählt %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::DigitBlock</name>
    <message>
        <source>Decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
</context>
<context>
    <name>mizan::ui::DisplayPage</name>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (nicht angeschlossen)</translation>
    </message>
    <message>
        <source>It is not said where. The display set before is kept. Enter the device or file.</source>
        <translation>Der Anschluss fehlt. Das bisherige Display bleibt eingestellt. Geben Sie Anschluss oder Datei an.</translation>
    </message>
    <message>
        <source>The displays were saved.</source>
        <translation>Die Displays sind gespeichert.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>It holds what the display would show now.</source>
        <translation>Enthält, was das Display jetzt zeigen würde.</translation>
    </message>
    <message>
        <source>Such as %1, at the speed the system has it set to.</source>
        <translation>Etwa %1, mit der im System eingestellten Geschwindigkeit.</translation>
    </message>
    <message>
        <source>Customer display</source>
        <translation>Kundendisplay</translation>
    </message>
    <message>
        <source>Applies to this machine</source>
        <translation>Gilt für dieses Gerät</translation>
    </message>
    <message>
        <source>Second screen</source>
        <translation>Zweiter Bildschirm</translation>
    </message>
    <message>
        <source>Shown there full screen. Customers see the sale and their first name, never a balance.</source>
        <translation>Dort im Vollbild. Kunden sehen den Verkauf und ihren Vornamen, nie einen Kontostand.</translation>
    </message>
    <message>
        <source>Language for customers</source>
        <translation>Sprache für Kunden</translation>
    </message>
    <message>
        <source>Pole display, two lines of twenty letters</source>
        <translation>Säulendisplay, zwei Zeilen zu zwanzig Zeichen</translation>
    </message>
    <message>
        <source>What customers see</source>
        <translation>Das sehen Kunden</translation>
    </message>
    <message>
        <source>Save displays</source>
        <translation>Displays speichern</translation>
    </message>
    <message>
        <source>Show a test</source>
        <translation>Test zeigen</translation>
    </message>
    <message>
        <source>At this machine</source>
        <translation>An diesem Gerät</translation>
    </message>
    <message>
        <source>Into a file</source>
        <translation>In eine Datei</translation>
    </message>
</context>
<context>
    <name>mizan::ui::DocumentLists</name>
    <message>
        <source>Erased customer</source>
        <translation>Gelöschter Kunde</translation>
    </message>
</context>
<context>
    <name>mizan::ui::EntryPad</name>
    <message>
        <source>Qty</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Zahlen</translation>
    </message>
</context>
<context>
    <name>mizan::ui::EventDetail</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Thrown away from the held sales</source>
        <translation>Aus den geparkten Verkäufen verworfen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Bill before payment</source>
        <translation>Zwischenrechnung</translation>
    </message>
    <message>
        <source>The bill said</source>
        <translation>Betrag der Zwischenrechnung</translation>
    </message>
    <message>
        <source>Due before</source>
        <translation>Zu zahlen vorher</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation>Zu zahlen nachher</translation>
    </message>
    <message>
        <source>Paid with receipt</source>
        <translation>Bezahlt mit Beleg</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Nicht bezahlt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
</context>
<context>
    <name>mizan::ui::EventPage</name>
    <message>
        <source>Nothing of this kind happened on these days.</source>
        <translation>An diesen Tagen gab es kein solches Ereignis.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Till events</source>
        <translation>Kassenereignisse</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Nicht bezahlt</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Freigegeben von %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>mizan::ui::FamilyDetail</name>
    <message>
        <source>Every combination is there.</source>
        <translation>Alle Kombinationen sind vorhanden.</translation>
    </message>
    <message>
        <source>New product with variants</source>
        <translation>Neuer Artikel mit Varianten</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Wieder anbieten</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Do not create</source>
        <translation>Nicht anlegen</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Create product</source>
        <translation>Artikel anlegen</translation>
    </message>
    <message>
        <source>Save product</source>
        <translation>Artikel speichern</translation>
    </message>
    <message>
        <source>An empty price is the product&apos;s own. What is not offered stays in what was sold, and is not shown at the till.</source>
        <translation>Ohne eigenen Preis gilt der des Artikels. Was nicht im Sortiment ist, bleibt in früheren Verkäufen erhalten und erscheint nicht an der Kasse.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>How the variants differ</source>
        <translation>Worin sich die Varianten unterscheiden</translation>
    </message>
    <message>
        <source>Add missing combinations</source>
        <translation>Fehlende Kombinationen hinzufügen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>mizan::ui::Fault</name>
    <message>
        <source>The disk is full. The last step was not recorded; everything before it is kept. Make room, then try again.</source>
        <translation>Der Datenträger ist voll. Der letzte Schritt wurde nicht gespeichert; alles davor bleibt erhalten. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The shop&apos;s folder cannot be written to. The last step was not recorded; everything before it is kept. Allow writing, then try again.</source>
        <translation>In den Ordner des Geschäfts kann nicht geschrieben werden. Der letzte Schritt wurde nicht gespeichert; alles davor bleibt erhalten. Erlauben Sie das Schreiben und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The shop&apos;s file is damaged. Nothing was changed. Make a copy of the folder, then run a check or restore a backup.</source>
        <translation>Die Datei des Geschäfts ist beschädigt. Es wurde nichts geändert. Kopieren Sie den Ordner, prüfen Sie dann das Geschäft oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Another program holds the shop&apos;s file. The last step was not recorded. Close the other program, then try again.</source>
        <translation>Ein anderes Programm hält die Datei des Geschäfts. Der letzte Schritt wurde nicht gespeichert. Schließen Sie das andere Programm und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The database server does not answer. The last step was not recorded. Check the network, then try again.</source>
        <translation>Der Datenbankserver antwortet nicht. Der letzte Schritt wurde nicht gespeichert. Prüfen Sie das Netzwerk und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk did not confirm the last step. Start the program again and see whether it is there before repeating it.</source>
        <translation>Der Datenträger hat den letzten Schritt nicht bestätigt. Starten Sie das Programm neu und sehen Sie nach, ob er vorhanden ist, bevor Sie ihn wiederholen.</translation>
    </message>
    <message>
        <source>The shop&apos;s file refused the last step. Everything before it is kept. Try again; if it stays, run a check of the shop.</source>
        <translation>Die Datei des Geschäfts hat den letzten Schritt abgelehnt. Alles davor bleibt erhalten. Versuchen Sie es erneut; bleibt es dabei, prüfen Sie das Geschäft.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::FilterBar</name>
    <message>
        <source>Remove filter %1</source>
        <translation>Filter %1 entfernen</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Filter setzen</translation>
    </message>
    <message>
        <source>Filters to add</source>
        <translation>Verfügbare Filter</translation>
    </message>
</context>
<context>
    <name>mizan::ui::FloatPanel</name>
    <message>
        <source>Float</source>
        <translation>Wechselgeld</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>Schicht öffnen</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Open shift</source>
        <translation>Schicht öffnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Count the %1 that lie in the drawer. Enter moves down.</source>
        <translation>Zählen Sie die %1 in der Kassenlade. Enter geht nach unten.</translation>
    </message>
    <message>
        <source>Count what lies in the drawer. Enter moves down, and opens the shift after the last row.</source>
        <translation>Zählen Sie, was in der Kassenlade liegt. Enter geht nach unten und öffnet nach der letzten Zeile die Schicht.</translation>
    </message>
    <message>
        <source>Float %1 — count it? Enter accepts it.</source>
        <translation>Wechselgeld %1 – zählen? Enter übernimmt den Betrag.</translation>
    </message>
    <message>
        <source>Float %1, and %2 — count it? Enter accepts it.</source>
        <translation>Wechselgeld %1 und %2 – zählen? Enter übernimmt den Betrag.</translation>
    </message>
    <message>
        <source>Do not count</source>
        <translation>Nicht zählen</translation>
    </message>
    <message>
        <source>Next currency</source>
        <translation>Nächste Währung</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ForeignCashPage</name>
    <message>
        <source>Saved. It holds for the next payment.</source>
        <translation>Gespeichert. Gilt ab der nächsten Zahlung.</translation>
    </message>
    <message>
        <source>Take %1 in cash</source>
        <translation>%1 in bar annehmen</translation>
    </message>
    <message>
        <source>What 1 %1 is worth in %2</source>
        <translation>Was 1 %1 in %2 wert ist</translation>
    </message>
    <message>
        <source>Of today, once it is saved.</source>
        <translation>Von heute, sobald gespeichert.</translation>
    </message>
    <message>
        <source>Of %1: too old. Saving it again makes it today’s.</source>
        <translation>Vom %1: zu alt. Erneutes Speichern macht ihn zum heutigen.</translation>
    </message>
    <message>
        <source>Of %1. Saving it again makes it today’s.</source>
        <translation>Vom %1. Erneutes Speichern macht ihn zum heutigen.</translation>
    </message>
    <message>
        <source>Days are a whole number. Nothing was saved. Type one, or leave it empty.</source>
        <translation>Tage sind eine ganze Zahl. Es wurde nichts gespeichert. Geben Sie eine ein oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Foreign cash</source>
        <translation>Fremdwährung</translation>
    </message>
    <message>
        <source>Holds at every till of the company. Each change of a rate stands in the books, with its day and who made it.</source>
        <translation>Gilt an allen Kassen des Unternehmens. Jede Kursänderung steht in den Büchern, mit Tag und Person.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Smallest note or coin that is taken</source>
        <translation>Kleinster Schein oder kleinste Münze, die angenommen wird</translation>
    </message>
    <message>
        <source>Change in it is given in whole ones.</source>
        <translation>Rückgeld wird nur in ganzen Stücken davon gegeben.</translation>
    </message>
    <message>
        <source>Days that a rate holds</source>
        <translation>Tage, die ein Kurs gilt</translation>
    </message>
    <message>
        <source>Empty: until it is changed. 0: that day only.</source>
        <translation>Leer: bis er geändert wird. 0: nur an diesem Tag.</translation>
    </message>
    <message>
        <source>Take nothing at a rate that is too old</source>
        <translation>Bei zu altem Kurs nichts annehmen</translation>
    </message>
    <message>
        <source>Give change in the currency that was handed over</source>
        <translation>Rückgeld in der erhaltenen Währung geben</translation>
    </message>
    <message>
        <source>As far as it goes. The cashier can change it for each payment.</source>
        <translation>Soweit es geht. Bei jeder Zahlung an der Kasse änderbar.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::GiftCardPage</name>
    <message>
        <source>In force from the next sale on.</source>
        <translation>Gilt ab dem nächsten Verkauf.</translation>
    </message>
    <message>
        <source>No card was spent twice.</source>
        <translation>Kein Gutschein wurde doppelt eingelöst.</translation>
    </message>
    <message>
        <source>Two tills that did not hear of each other took the same money. Both sales stay. Ask the holder, or write it off.</source>
        <translation>Zwei Kassen, die nichts voneinander wussten, haben dasselbe Guthaben eingelöst. Beide Verkäufe bleiben. Fragen Sie den Inhaber oder buchen Sie es aus.</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>Endet auf %1</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Ausbuchen</translation>
    </message>
    <message>
        <source>Write off the card ending in %1</source>
        <translation>Gutschein mit Endziffern %1 ausbuchen</translation>
    </message>
    <message>
        <source>Spent at two tills</source>
        <translation>An zwei Kassen eingelöst</translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation>Gutscheine</translation>
    </message>
    <message>
        <source>Applies to all tills of the company</source>
        <translation>Gilt für alle Kassen des Unternehmens</translation>
    </message>
    <message>
        <source>Numbers begin with</source>
        <translation>Nummern beginnen mit</translation>
    </message>
    <message>
        <source>Up to six digits that no other code at the till begins with.</source>
        <translation>Bis zu sechs Ziffern, mit denen kein anderer Code an der Kasse beginnt.</translation>
    </message>
    <message>
        <source>Days to spend it</source>
        <translation>Tage zum Einlösen</translation>
    </message>
    <message>
        <source>From the day money is put on it; empty: without end.</source>
        <translation>Ab dem Tag der Aufladung; leer: unbegrenzt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save settings of gift cards</source>
        <translation>Gutschein-Einstellungen speichern</translation>
    </message>
    <message>
        <source>Spent twice</source>
        <translation>Doppelt eingelöst</translation>
    </message>
</context>
<context>
    <name>mizan::ui::GoodsRulesPage</name>
    <message>
        <source>The company</source>
        <translation>Das Unternehmen</translation>
    </message>
    <message>
        <source>Branch %1</source>
        <translation>Filiale %1</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Kategorie %1</translation>
    </message>
    <message>
        <source>Nothing said: sell anyway</source>
        <translation>Keine Vorgabe: trotzdem verkaufen</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Gespeichert: %1.</translation>
    </message>
    <message>
        <source>Rules of selling</source>
        <translation>Verkaufsregeln</translation>
    </message>
    <message>
        <source>A product&apos;s own rule comes first, then its category&apos;s, the branch&apos;s and the company&apos;s.</source>
        <translation>Die Regel des Artikels geht vor, dann die seiner Kategorie, der Filiale und des Unternehmens.</translation>
    </message>
    <message>
        <source>Company, branches and categories</source>
        <translation>Unternehmen, Filialen und Kategorien</translation>
    </message>
    <message>
        <source>More than is in stock</source>
        <translation>Mehr als im Bestand</translation>
    </message>
    <message>
        <source>Minimum age of who buys</source>
        <translation>Mindestalter der Käufer</translation>
    </message>
    <message>
        <source>In years; empty: as the category above says, %1: any age.</source>
        <translation>In Jahren; leer: wie die übergeordnete Kategorie, %1: jedes Alter.</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Regel speichern</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ImportColumns</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Einkaufspreis</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Steuerschlüssel</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>No column becomes %1. Nothing was imported. Choose below which one it is.</source>
        <translation>Keine Spalte ist „%1“ zugeordnet. Es wurde nichts importiert. Wählen Sie unten die passende.</translation>
    </message>
    <message>
        <source>More than one column becomes %1. Nothing was imported. Choose one of them.</source>
        <translation>Mehr als eine Spalte ist „%1“ zugeordnet. Es wurde nichts importiert. Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>%1 becomes</source>
        <translation>%1 wird zu</translation>
    </message>
    <message>
        <source>Kind (goods, service, other, bundle)</source>
        <translation>Art (goods, service, other, bundle)</translation>
    </message>
    <message>
        <source>What a bundle holds</source>
        <translation>Was ein Paket enthält</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ImportPage</name>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>Show products</source>
        <translation>Artikel zeigen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>File of products</source>
        <translation>Artikeldatei</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tabellen (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Found by looking: fields parted by %1, decimal %2, %3. Correct what a column becomes where it is wrong.</source>
        <translation>Erkannt: Felder getrennt durch %1, Dezimalzeichen %2, %3. Korrigieren Sie die Zuordnung, wo eine Spalte falsch ist.</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Checking the file: %1 of %2 KB</source>
        <translation>Datei wird geprüft: %1 von %2 KB</translation>
    </message>
    <message>
        <source>Importing: %1 of %2 KB</source>
        <translation>Import läuft: %1 von %2 KB</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Datei wird geprüft</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>The refused rows stand in %1, each with its reason.</source>
        <translation>Die abgelehnten Zeilen stehen in %1, jede mit ihrem Grund.</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tabellen (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>A table as CSV, with a heading for each column. Code, name and price are needed; barcodes, category, unit, cost, tax class and stock are taken where they are there. Known codes are changed, new ones are made. Nothing is written before you have seen what would happen.</source>
        <translation>Eine Tabelle als CSV mit einer Überschrift je Spalte. Code, Name und Preis sind nötig; Barcodes, Kategorie, Einheit, Einkaufspreis, Steuerschlüssel und Bestand werden übernommen, wo sie vorhanden sind. Bekannte Codes werden geändert, neue angelegt. Es wird nichts geschrieben, bevor Sie gesehen haben, was geschehen würde.</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>Zurück zu den Spalten</translation>
    </message>
    <message>
        <source>Leave the refused rows out</source>
        <translation>Abgelehnte Zeilen auslassen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ImportReport</name>
    <message>
        <source>Save these rows…</source>
        <translation>Diese Zeilen speichern…</translation>
    </message>
    <message>
        <source>Save the refused rows as a file</source>
        <translation>Abgelehnte Zeilen als Datei speichern</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>Nothing more was imported</source>
        <translation>Es wurde nichts weiter importiert</translation>
    </message>
    <message>
        <source>The file was checked; nothing is imported yet</source>
        <translation>Die Datei ist geprüft; noch ist nichts importiert</translation>
    </message>
    <message>
        <source>The products are imported</source>
        <translation>Die Artikel sind importiert</translation>
    </message>
    <message>
        <source>%1 rows: %2 products new, %3 known.</source>
        <translation>%1 Zeilen: %2 Artikel neu, %3 bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n categor(y|ies) (is|are) new.</source>
        <translation>
            <numerusform>%n Kategorie ist neu.</numerusform>
            <numerusform>%n Kategorien sind neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stock of %n product(s) was set.</source>
        <translation>
            <numerusform>Der Bestand von %n Artikel wurde gesetzt.</numerusform>
            <numerusform>Der Bestand von %n Artikeln wurde gesetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows are refused; the first %2:</source>
        <translation>%1 Zeilen sind abgelehnt; die ersten %2:</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) (is|are) refused:</source>
        <translation>
            <numerusform>%n Zeile ist abgelehnt:</numerusform>
            <numerusform>%n Zeilen sind abgelehnt:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mizan::ui::KeyColours</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>mizan::ui::KeysPage</name>
    <message>
        <source>Sheet of keys</source>
        <translation>Tastenübersicht</translation>
    </message>
    <message>
        <source>Keys of the till</source>
        <translation>Tasten der Kasse</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Not the standard key</source>
        <translation>Nicht die Standardtaste</translation>
    </message>
    <message>
        <source>Press the key for: %1. Esc keeps the one before.</source>
        <translation>Taste drücken für: %1. Esc behält die bisherige.</translation>
    </message>
    <message>
        <source>Saved. The till and its hints follow at once.</source>
        <translation>Gespeichert. Die Kasse und ihre Hinweise folgen sofort.</translation>
    </message>
    <message>
        <source>The sheet is in %1. Print it and hang it up.</source>
        <translation>Die Übersicht liegt in %1. Drucken Sie sie aus und hängen Sie sie auf.</translation>
    </message>
    <message>
        <source>The sheet was not written: %1. The keys stay as they are. Choose another place.</source>
        <translation>Die Übersicht wurde nicht geschrieben: %1. Die Tasten bleiben, wie sie sind. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Applies to this machine. Enter, Esc, arrows, digits and signs are the same everywhere.</source>
        <translation>Gilt für dieses Gerät. Enter, Esc, Pfeile, Ziffern und Zeichen sind überall gleich.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Auch</translation>
    </message>
    <message>
        <source>Press another key…</source>
        <translation>Andere Taste drücken…</translation>
    </message>
    <message>
        <source>Standard key</source>
        <translation>Standardtaste</translation>
    </message>
    <message>
        <source>All to standard</source>
        <translation>Alle auf Standard</translation>
    </message>
    <message>
        <source>Sheet as PDF…</source>
        <translation>Übersicht als PDF…</translation>
    </message>
</context>
<context>
    <name>mizan::ui::LabelTester</name>
    <message>
        <source>Price: %1</source>
        <translation>Preis: %1</translation>
    </message>
    <message>
        <source>Weight: %1</source>
        <translation>Gewicht: %1</translation>
    </message>
    <message>
        <source>Line: %1</source>
        <translation>Position: %1</translation>
    </message>
    <message>
        <source>Pattern: %1</source>
        <translation>Muster: %1</translation>
    </message>
    <message>
        <source>A code of the product&apos;s own; no pattern is asked.</source>
        <translation>Ein eigener Code des Artikels; kein Muster nötig.</translation>
    </message>
    <message>
        <source>Item number: %1</source>
        <translation>Artikelnummer: %1</translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation>Artikel: %1</translation>
    </message>
    <message>
        <source>The till asks how much it is.</source>
        <translation>Die Kasse fragt nach der Menge.</translation>
    </message>
    <message>
        <source>Try a label</source>
        <translation>Etikett testen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Scan a label, or type its digits. Nothing is sold.</source>
        <translation>Etikett scannen oder seine Ziffern eingeben. Es wird nichts verkauft.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::LabelsPage</name>
    <message>
        <source>The pattern is not used any more.</source>
        <translation>Das Muster wird nicht mehr verwendet.</translation>
    </message>
    <message>
        <source>The pattern is saved. Try a label below.</source>
        <translation>Das Muster ist gespeichert. Testen Sie unten ein Etikett.</translation>
    </message>
    <message>
        <source>Labels of your scales</source>
        <translation>Etiketten Ihrer Waagen</translation>
    </message>
    <message>
        <source>Applies to the whole company</source>
        <translation>Gilt für das ganze Unternehmen</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Add a pattern</source>
        <translation>Neues Muster</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Prefixes</source>
        <translation>Präfixe</translation>
    </message>
    <message>
        <source>The first two digits: %1 or %2.</source>
        <translation>Die ersten zwei Ziffern: %1 oder %2.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>%1 prefix, %2 item number, %3 value, %4 its own check digit, %5 check digit</source>
        <translation>%1 Präfix, %2 Artikelnummer, %3 Wert, %4 eigene Prüfziffer des Werts, %5 Prüfziffer</translation>
    </message>
    <message>
        <source>The value is</source>
        <translation>Der Wert ist</translation>
    </message>
    <message>
        <source>Decimals of the value</source>
        <translation>Nachkommastellen des Werts</translation>
    </message>
    <message>
        <source>Save pattern</source>
        <translation>Muster speichern</translation>
    </message>
    <message>
        <source>Use no longer</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>A price</source>
        <translation>Ein Preis</translation>
    </message>
    <message>
        <source>A weight or measure</source>
        <translation>Ein Gewicht oder Maß</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ListPage</name>
    <message numerus="yes">
        <source>%n new — Show</source>
        <translation>
            <numerusform>%n neu – anzeigen</numerusform>
            <numerusform>%n neu – anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>%1 shown, that is all</source>
        <translation>%1 angezeigt, das sind alle</translation>
    </message>
    <message>
        <source>The last %1</source>
        <translation>Die letzten %1</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> von %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 von %3</translation>
    </message>
</context>
<context>
    <name>mizan::ui::LockPage</name>
    <message>
        <source>Lock screen</source>
        <translation>Sperrbildschirm</translation>
    </message>
    <message>
        <source>Who is working? Choose a name and enter the PIN, or scan a badge.</source>
        <translation>Wer arbeitet? Namen wählen und PIN eingeben oder Mitarbeiterkarte scannen.</translation>
    </message>
    <message>
        <source>Practise in a copy of the shop</source>
        <translation>In einer Kopie des Geschäfts üben</translation>
    </message>
    <message>
        <source>Nobody works here yet. Make a user with the shop&apos;s passphrase first.</source>
        <translation>Hier arbeitet noch niemand. Legen Sie zuerst mit der Passphrase des Geschäfts einen Benutzer an.</translation>
    </message>
    <message>
        <source>The disk did not take it. Nobody was signed in. Try again, or call for help.</source>
        <translation>Der Datenträger hat es nicht gespeichert. Es wurde niemand angemeldet. Versuchen Sie es erneut oder holen Sie Hilfe.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::LockPolicyPage</name>
    <message>
        <source>Saved. It holds from now on.</source>
        <translation>Gespeichert. Gilt ab sofort.</translation>
    </message>
    <message>
        <source>Minutes are a whole number. Nothing was saved. Type one, or leave it empty.</source>
        <translation>Minuten sind eine ganze Zahl. Es wurde nichts gespeichert. Geben Sie eine ein oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Holds at every machine of the company. The sale that is being rung up stays; who comes next signs in.</source>
        <translation>Gilt an jedem Gerät des Unternehmens. Der laufende Verkauf bleibt; wer als Nächstes kommt, meldet sich an.</translation>
    </message>
    <message>
        <source>Lock after so many minutes without a touch</source>
        <translation>Sperren nach so vielen Minuten ohne Bedienung</translation>
    </message>
    <message>
        <source>Empty: only when somebody locks it.</source>
        <translation>Leer: nur, wenn jemand sperrt.</translation>
    </message>
    <message>
        <source>The back office asks for a password</source>
        <translation>Das Backoffice verlangt ein Passwort</translation>
    </message>
    <message>
        <source>A PIN or badge alone then opens the till only.</source>
        <translation>PIN oder Mitarbeiterkarte allein öffnen dann nur die Kasse.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::LoyaltyPage</name>
    <message>
        <source>Saved. It holds for the next sale.</source>
        <translation>Gespeichert. Gilt ab dem nächsten Verkauf.</translation>
    </message>
    <message>
        <source>A tier is a name, an amount and a percentage. Nothing was saved. Complete it, or empty its row.</source>
        <translation>Eine Stufe hat einen Namen, einen Betrag und einen Prozentsatz. Es wurde nichts gespeichert. Ergänzen Sie die Zeile oder leeren Sie sie.</translation>
    </message>
    <message>
        <source>Goods are a code that is known and a percentage. Nothing was saved. Correct the row, or empty it.</source>
        <translation>Eine Ware braucht einen bekannten Code und einen Prozentsatz. Es wurde nichts gespeichert. Korrigieren Sie die Zeile oder leeren Sie sie.</translation>
    </message>
    <message>
        <source>Days are a whole number. Nothing was saved. Type one, or leave it empty.</source>
        <translation>Tage sind eine ganze Zahl. Es wurde nichts gespeichert. Geben Sie eine ein oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Days are a whole number. Nothing was saved. Type one.</source>
        <translation>Tage sind eine ganze Zahl. Es wurde nichts gespeichert. Geben Sie eine ein.</translation>
    </message>
    <message>
        <source>This is not an amount. Nothing was saved. Type one; %1 for none.</source>
        <translation>Das ist kein Betrag. Es wurde nichts gespeichert. Geben Sie einen ein; %1 für keinen.</translation>
    </message>
    <message>
        <source>Loyalty points</source>
        <translation>Treuepunkte</translation>
    </message>
    <message>
        <source>Holds at every till of the company, for customers that a sale names.</source>
        <translation>Gilt an allen Kassen des Unternehmens, für Kunden, die im Verkauf genannt sind.</translation>
    </message>
    <message>
        <source>Spent for one point</source>
        <translation>Umsatz für einen Punkt</translation>
    </message>
    <message>
        <source>%1: nobody earns any.</source>
        <translation>%1: niemand sammelt Punkte.</translation>
    </message>
    <message>
        <source>One point is worth</source>
        <translation>Ein Punkt ist wert</translation>
    </message>
    <message>
        <source>Off a sale; %1: not redeemed.</source>
        <translation>Abzug vom Verkauf; %1: wird nicht eingelöst.</translation>
    </message>
    <message>
        <source>Days they stay</source>
        <translation>Tage, die Punkte gelten</translation>
    </message>
    <message>
        <source>Empty: for ever.</source>
        <translation>Leer: unbegrenzt.</translation>
    </message>
    <message>
        <source>Days that count for a tier</source>
        <translation>Tage, die für eine Stufe zählen</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Bought for</source>
        <translation>Umsatz ab</translation>
    </message>
    <message>
        <source>Points %</source>
        <translation>Punkte %</translation>
    </message>
    <message>
        <source>Goods that earn otherwise</source>
        <translation>Waren mit anderer Punktzahl</translation>
    </message>
    <message>
        <source>Empty: as the category above, or 100. %1: no points. A product by its code in the last row.</source>
        <translation>Leer: wie die übergeordnete Kategorie, sonst 100. %1: keine Punkte. Einen Artikel in der letzten Zeile über seinen Code.</translation>
    </message>
    <message>
        <source>Category, or product</source>
        <translation>Kategorie oder Artikel</translation>
    </message>
</context>
<context>
    <name>mizan::ui::MachineForm</name>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Backoffice</translation>
    </message>
    <message>
        <source>Everybody lands at the till, in full screen. %1 leads to the back office.</source>
        <translation>Alle starten an der Kasse, im Vollbild. %1 führt ins Backoffice.</translation>
    </message>
    <message>
        <source>Cashiers land at the till, everybody else in the back office. %1 leads to the till.</source>
        <translation>Kassierer starten an der Kasse, alle anderen im Backoffice. %1 führt zur Kasse.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ModeBanner</name>
    <message>
        <source>Training: nothing done here counts. Papers say so; the drawer stays shut.</source>
        <translation>Übung: Nichts hier zählt. Die Belege weisen darauf hin; die Kassenlade bleibt zu.</translation>
    </message>
    <message>
        <source>End training</source>
        <translation>Übung beenden</translation>
    </message>
    <message>
        <source>You see what the role %1 sees. What you do is done in your own name.</source>
        <translation>Sie sehen, was die Rolle %1 sieht. Was Sie tun, geschieht in Ihrem eigenen Namen.</translation>
    </message>
    <message>
        <source>Back to your own rights</source>
        <translation>Zurück zu den eigenen Rechten</translation>
    </message>
</context>
<context>
    <name>mizan::ui::NewPassphraseForm</name>
    <message>
        <source>The two differ. Type the passphrase once more.</source>
        <translation>Die beiden sind verschieden. Geben Sie die Passphrase noch einmal ein.</translation>
    </message>
    <message>
        <source>Asked for at each start. Four or five words that nobody would guess together are good.</source>
        <translation>Wird bei jedem Start verlangt. Gut sind vier oder fünf Wörter, die niemand zusammen erraten würde.</translation>
    </message>
    <message>
        <source>Easy to guess. Add a few words.</source>
        <translation>Leicht zu erraten. Fügen Sie ein paar Wörter hinzu.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Mittel. Ein Wort mehr macht sie stark.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::NewShopWindow</name>
    <message>
        <source>A new shop — Mizan</source>
        <translation>Neues Geschäft – Mizan</translation>
    </message>
    <message>
        <source>Welcome to Mizan</source>
        <translation>Willkommen bei Mizan</translation>
    </message>
    <message>
        <source>A few questions, about five minutes, and the shop is ready to sell. Nothing leaves this machine.</source>
        <translation>Ein paar Fragen, etwa fünf Minuten, und das Geschäft kann verkaufen. Nichts verlässt dieses Gerät.</translation>
    </message>
    <message>
        <source>Make a new shop</source>
        <translation>Neues Geschäft anlegen</translation>
    </message>
    <message>
        <source>Open a shop that is there…</source>
        <translation>Vorhandenes Geschäft öffnen…</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Ihr Geschäft</translation>
    </message>
    <message>
        <source>The country brings taxes, accounts and coins.</source>
        <translation>Das Land bringt Steuern, Konten und Stückelung mit.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>Everything is kept encrypted in one folder. Without the passphrase or the recovery code nobody can read it, and nobody can help.</source>
        <translation>Alles wird verschlüsselt in einem Ordner aufbewahrt. Ohne die Passphrase oder den Wiederherstellungscode kann es niemand lesen, und niemand kann helfen.</translation>
    </message>
    <message>
        <source>The first person</source>
        <translation>Die erste Person</translation>
    </message>
    <message>
        <source>You may do everything in the shop. Others are added later, with less.</source>
        <translation>Sie dürfen im Geschäft alles. Andere kommen später dazu, mit weniger Rechten.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>What will this machine be used for most?</source>
        <translation>Wofür wird dieses Gerät vor allem genutzt?</translation>
    </message>
    <message>
        <source>Make the shop</source>
        <translation>Geschäft anlegen</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>Der Wiederherstellungscode</translation>
    </message>
    <message>
        <source>It opens the shop when the passphrase is forgotten, and it is shown only now. Write it down or print it, and keep it away from this machine.</source>
        <translation>Er öffnet das Geschäft, wenn die Passphrase vergessen ist, und wird nur jetzt gezeigt. Schreiben Sie ihn auf oder drucken Sie ihn, und bewahren Sie ihn getrennt von diesem Gerät auf.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ich habe ihn aufgeschrieben</translation>
    </message>
    <message>
        <source>The shop is ready</source>
        <translation>Das Geschäft ist bereit</translation>
    </message>
    <message>
        <source>Bring in your products from a file now, or begin with an empty list: the till makes products as it meets them.</source>
        <translation>Übernehmen Sie Ihre Artikel jetzt aus einer Datei oder beginnen Sie mit einer leeren Liste: Die Kasse legt Artikel an, sobald sie vorkommen.</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>Geschäft öffnen</translation>
    </message>
    <message>
        <source>Import products…</source>
        <translation>Artikel importieren…</translation>
    </message>
    <message>
        <source>Making the shop and its keys</source>
        <translation>Geschäft und Schlüssel werden angelegt</translation>
    </message>
    <message>
        <source>%1 is kept in %2. Sign in as %3 with your PIN. Copy the folder to another disk now and then; it can be read only with the passphrase.</source>
        <translation>%1 liegt in %2. Melden Sie sich als %3 mit Ihrer PIN an. Kopieren Sie den Ordner ab und zu auf einen anderen Datenträger; lesbar ist er nur mit der Passphrase.</translation>
    </message>
    <message>
        <source>The shop is made and kept. This code is never shown again: write it down first, or close once more to go without it.</source>
        <translation>Das Geschäft ist angelegt und gespeichert. Dieser Code wird nie wieder gezeigt: Schreiben Sie ihn vorher auf oder schließen Sie das Fenster noch einmal, um ohne ihn weiterzumachen.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::OfficeDoorPage</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Backoffice</translation>
    </message>
    <message>
        <source>%1, it opens with your password.</source>
        <translation>%1, es öffnet sich mit Ihrem Passwort.</translation>
    </message>
    <message>
        <source>Open back office</source>
        <translation>Backoffice öffnen</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>Zurück zur Kasse</translation>
    </message>
</context>
<context>
    <name>mizan::ui::OfficeWindow</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Your PIN and password</source>
        <translation>Ihre PIN und Ihr Passwort</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Rules of selling</source>
        <translation>Verkaufsregeln</translation>
    </message>
    <message>
        <source>Customer display</source>
        <translation>Kundendisplay</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Druckaufträge</translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation>Gutscheine</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Rückgaben</translation>
    </message>
    <message>
        <source>Foreign cash</source>
        <translation>Fremdwährung</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Kundentreue</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Kartenterminal</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>%1 · Till %2</source>
        <translation>%1 · Kasse %2</translation>
    </message>
    <message>
        <source>No shift</source>
        <translation>Keine Schicht</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Nothing to print</source>
        <translation>Nichts zu drucken</translation>
    </message>
    <message>
        <source>Shift open %1</source>
        <translation>Schicht offen %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not printed</source>
        <translation>
            <numerusform>%n nicht gedruckt</numerusform>
            <numerusform>%n nicht gedruckt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the printer</source>
        <translation>
            <numerusform>%n wartet auf den Drucker</numerusform>
            <numerusform>%n warten auf den Drucker</numerusform>
        </translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Bildschirm sperren</translation>
    </message>
    <message>
        <source>Reports › %1</source>
        <translation>Berichte › %1</translation>
    </message>
    <message>
        <source>Products › Import</source>
        <translation>Artikel › Import</translation>
    </message>
    <message>
        <source>%1 — Mizan</source>
        <translation>%1 – Mizan</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>Sales › Customers</source>
        <translation>Verkäufe › Kunden</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>Preislisten</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Products › %1</source>
        <translation>Artikel › %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::OpenItems</name>
    <message>
        <source>Nothing is open: no held sale, no sale being rung up.</source>
        <translation>Nichts ist offen: kein geparkter, kein laufender Verkauf.</translation>
    </message>
    <message>
        <source>Still open: a sale being rung up.</source>
        <translation>Noch offen: ein laufender Verkauf.</translation>
    </message>
    <message numerus="yes">
        <source>Still open: %n held sale(s), and a sale being rung up.</source>
        <translation>
            <numerusform>Noch offen: %n geparkter Verkauf und ein laufender Verkauf.</numerusform>
            <numerusform>Noch offen: %n geparkte Verkäufe und ein laufender Verkauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still open: %n held sale(s).</source>
        <translation>
            <numerusform>Noch offen: %n geparkter Verkauf.</numerusform>
            <numerusform>Noch offen: %n geparkte Verkäufe.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay and can be finished in the next shift.</source>
        <translation>Das bleibt und kann in der nächsten Schicht abgeschlossen werden.</translation>
    </message>
    <message numerus="yes">
        <source>The card terminal has not settled %n payment(s) yet. Leave it connected: the till goes on asking.</source>
        <translation>
            <numerusform>Am Kartenterminal ist noch %n Zahlung offen. Lassen Sie es angeschlossen: Die Kasse fragt weiter.</numerusform>
            <numerusform>Am Kartenterminal sind noch %n Zahlungen offen. Lassen Sie es angeschlossen: Die Kasse fragt weiter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mizan::ui::OpenShopWindow</name>
    <message>
        <source>Opening the shop</source>
        <translation>Geschäft wird geöffnet</translation>
    </message>
    <message>
        <source>Bringing the books up to date for this version: %1 of %2 records</source>
        <translation>Die Bücher werden für diese Version aktualisiert: %1 von %2 Einträgen</translation>
    </message>
    <message>
        <source>Open a shop — Mizan</source>
        <translation>Geschäft öffnen – Mizan</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Geschäft öffnen</translation>
    </message>
    <message>
        <source>Passphrase of the shop</source>
        <translation>Passphrase des Geschäfts</translation>
    </message>
    <message>
        <source>Passphrase forgotten…</source>
        <translation>Passphrase vergessen…</translation>
    </message>
    <message>
        <source>Open the shop with its recovery code</source>
        <translation>Geschäft mit dem Wiederherstellungscode öffnen</translation>
    </message>
    <message>
        <source>Open shop</source>
        <translation>Geschäft öffnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop opening the shop; nothing is changed</source>
        <translation>Öffnen abbrechen; es wird nichts geändert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>New shop…</source>
        <translation>Neues Geschäft…</translation>
    </message>
    <message>
        <source>Make a new shop</source>
        <translation>Neues Geschäft anlegen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Anderer Ordner…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Anderen Ordner wählen</translation>
    </message>
</context>
<context>
    <name>mizan::ui::OwnSecretsPage</name>
    <message>
        <source>Saved. Use it from the next sign-in on.</source>
        <translation>Gespeichert. Gilt ab der nächsten Anmeldung.</translation>
    </message>
    <message>
        <source>Nothing new is typed. Nothing was saved. Type a PIN or a password.</source>
        <translation>Es ist nichts Neues eingegeben. Es wurde nichts gespeichert. Geben Sie eine PIN oder ein Passwort ein.</translation>
    </message>
    <message>
        <source>Your PIN and password</source>
        <translation>Ihre PIN und Ihr Passwort</translation>
    </message>
    <message>
        <source>Of %1, at every machine of the company.</source>
        <translation>Von %1, an jedem Gerät des Unternehmens.</translation>
    </message>
    <message>
        <source>Your PIN or password now</source>
        <translation>Jetzige PIN oder jetziges Passwort</translation>
    </message>
    <message>
        <source>Another password is given with the old one only.</source>
        <translation>Ein anderes Passwort gibt es nur mit dem alten.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>Leave empty to keep the PIN as it is.</source>
        <translation>Leer lassen, um die PIN zu behalten.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Ten characters at least. Leave empty to keep it as it is.</source>
        <translation>Mindestens zehn Zeichen. Leer lassen, um es zu behalten.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::OwnerForm</name>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN wiederholen</translation>
    </message>
    <message>
        <source>As it stands on receipts and in the list of people.</source>
        <translation>So, wie er auf Belegen und in der Personenliste steht.</translation>
    </message>
    <message>
        <source>Four to twelve digits. You sign in with it at the till and in the back office.</source>
        <translation>Vier bis zwölf Ziffern. Damit melden Sie sich an der Kasse und im Backoffice an.</translation>
    </message>
    <message>
        <source>The two differ. Type the PIN once more.</source>
        <translation>Die beiden sind verschieden. Geben Sie die PIN noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PaymentsView</name>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Remove (%1)</source>
        <translation>Entfernen (%1)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1 %2</source>
        <translation>%1 %2 entfernen</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PeriodChoice</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PickList</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PictureChoice</name>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.bmp *.webp)</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Bild entfernen</translation>
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
        <translation>PIN oder Passwort</translation>
    </message>
    <message>
        <source>Remove the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
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
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PlaceForm</name>
    <message>
        <source>Open the shop in this folder</source>
        <translation>Geschäft in diesem Ordner öffnen</translation>
    </message>
    <message>
        <source>Folder of the shop</source>
        <translation>Ordner des Geschäfts</translation>
    </message>
    <message>
        <source>On this machine, empty or new. Copy it elsewhere now and then: it holds everything.</source>
        <translation>Auf diesem Gerät, leer oder neu. Kopieren Sie ihn ab und zu an einen anderen Ort: Er enthält alles.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>There is a shop in this folder already. It is unchanged. Open it, or choose another folder.</source>
        <translation>In diesem Ordner ist schon ein Geschäft. Es bleibt unverändert. Öffnen Sie es oder wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PriceEntries</name>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archiviert)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>No prices match %1.</source>
        <translation>Keine Preise zu „%1“.</translation>
    </message>
    <message>
        <source>No prices of its own yet: %1 off the products&apos; prices.</source>
        <translation>Noch keine eigenen Preise: %1 Rabatt auf die Artikelpreise.</translation>
    </message>
    <message>
        <source>No prices yet. Scan a product, or type its name.</source>
        <translation>Noch keine Preise. Scannen Sie einen Artikel oder geben Sie seinen Namen ein.</translation>
    </message>
    <message>
        <source>%1
Own price %2</source>
        <translation>%1
Artikelpreis %2</translation>
    </message>
    <message>
        <source>Take the price of %1 out</source>
        <translation>Preis von %1 herausnehmen</translation>
    </message>
    <message>
        <source>Nothing found for %1.</source>
        <translation>Nichts gefunden zu „%1“.</translation>
    </message>
    <message>
        <source>Search the prices of this list</source>
        <translation>Preise dieser Liste durchsuchen</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Add a product: scan it, or type its name</source>
        <translation>Artikel hinzufügen: scannen oder Namen eingeben</translation>
    </message>
    <message>
        <source>Prices of the list</source>
        <translation>Preise der Liste</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>Ab Menge</translation>
    </message>
    <message>
        <source>Set price</source>
        <translation>Preis setzen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Own price</source>
        <translation>Artikelpreis</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PriceListPage</name>
    <message>
        <source>Price lists</source>
        <translation>Preislisten</translation>
    </message>
    <message>
        <source>New price list</source>
        <translation>Neue Preisliste</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Nach Name suchen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Off all else</source>
        <translation>Rabatt sonst</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archiviert)</translation>
    </message>
    <message>
        <source>for everybody</source>
        <translation>für alle</translation>
    </message>
    <message>
        <source>With archived</source>
        <translation>Mit archivierten</translation>
    </message>
    <message>
        <source>No price lists yet. Every product costs its own price.</source>
        <translation>Noch keine Preislisten. Jeder Artikel kostet seinen eigenen Preis.</translation>
    </message>
    <message>
        <source>No price lists match.</source>
        <translation>Keine passenden Preislisten.</translation>
    </message>
    <message>
        <source>No price lists match %1.</source>
        <translation>Keine Preislisten zu „%1“.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PriceListPane</name>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>For whom and when</source>
        <translation>Für wen und wann</translation>
    </message>
    <message>
        <source>%1 is archived</source>
        <translation>%1 ist archiviert</translation>
    </message>
    <message>
        <source>%1 holds again</source>
        <translation>%1 gilt wieder</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>New price list</source>
        <translation>Neue Preisliste</translation>
    </message>
    <message>
        <source>Create price list</source>
        <translation>Preisliste anlegen</translation>
    </message>
    <message>
        <source>Save price list</source>
        <translation>Preisliste speichern</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Needs the right “%1”.</source>
        <translation>Dafür ist das Recht „%1“ nötig.</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Reaktivieren</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy as new</source>
        <translation>Als neu kopieren</translation>
    </message>
    <message>
        <source>Copy %1 as a new list</source>
        <translation>%1 als neue Liste kopieren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Of lists that hold, the smallest number is asked first.</source>
        <translation>Von den geltenden Listen kommt die kleinste Zahl zuerst.</translation>
    </message>
    <message>
        <source>Percent off all else</source>
        <translation>Rabatt auf alles Übrige (%)</translation>
    </message>
    <message>
        <source>Off the product&apos;s own price where the list has none. Empty: no.</source>
        <translation>Auf den Preis des Artikels, wo die Liste keinen hat. Leer: kein Rabatt.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PriceTester</name>
    <message>
        <source>This is no day. Write it as %1.</source>
        <translation>Das ist kein Tag. Schreiben Sie ihn wie %1.</translation>
    </message>
    <message>
        <source>This is no hour. Write it as %1.</source>
        <translation>Das ist keine Uhrzeit. Schreiben Sie sie wie %1.</translation>
    </message>
    <message>
        <source>Add a few products to see what they would cost.</source>
        <translation>Fügen Sie einige Artikel hinzu, um zu sehen, was sie kosten würden.</translation>
    </message>
    <message>
        <source>Put the day or the hour right to see the prices.</source>
        <translation>Berichtigen Sie Tag oder Uhrzeit, um die Preise zu sehen.</translation>
    </message>
    <message>
        <source>This promotion cannot be tried yet. %1</source>
        <translation>Diese Aktion lässt sich noch nicht ausprobieren. %1</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3 by %4</source>
        <translation>%1: %2 statt %3 durch %4</translation>
    </message>
    <message>
        <source>%1: %2 count for %3</source>
        <translation>%1: %2 zählen für %3</translation>
    </message>
    <message>
        <source>%1: %2 off %3 by %4</source>
        <translation>%1: %2 Rabatt auf %3 durch %4</translation>
    </message>
    <message>
        <source>Total %1, %2 off</source>
        <translation>Summe %1, Rabatt %2</translation>
    </message>
    <message>
        <source>The promotion in the form takes nothing off this basket.</source>
        <translation>Die Aktion im Formular zieht von diesem Warenkorb nichts ab.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Add to the basket</source>
        <translation>In den Warenkorb</translation>
    </message>
    <message>
        <source>Add to the basket: scan, or type a name</source>
        <translation>In den Warenkorb: scannen oder Namen eingeben</translation>
    </message>
    <message>
        <source>Basket to try</source>
        <translation>Test-Warenkorb</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer of the basket</source>
        <translation>Kunde des Warenkorbs</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Am Tag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>At the hour</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Coupon shown</source>
        <translation>Vorgelegter Coupon</translation>
    </message>
    <message>
        <source>In the branch</source>
        <translation>In der Filiale</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PrintQueuePage</name>
    <message>
        <source>Printer not answering</source>
        <translation>Drucker antwortet nicht</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Wird gedruckt</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Nicht gedruckt</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>Kein Beleg</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Druckaufträge</translation>
    </message>
    <message>
        <source>Last sales of this till and their paper</source>
        <translation>Letzte Verkäufe dieser Kasse und ihre Belege</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>To the printer set now</source>
        <translation>Zum jetzigen Drucker</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PrinterPage</name>
    <message>
        <source>Device</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Such as %1.</source>
        <translation>Etwa %1.</translation>
    </message>
    <message>
        <source>It grows by each receipt, like a roll.</source>
        <translation>Sie wächst mit jedem Beleg, wie eine Rolle.</translation>
    </message>
    <message>
        <source>The printer&apos;s address is missing. The printer set before is kept. Enter one such as %1.</source>
        <translation>Die Adresse des Druckers fehlt. Der bisherige Drucker bleibt eingestellt. Geben Sie eine ein, etwa %1.</translation>
    </message>
    <message>
        <source>It is not said where. The printer set before is kept. Choose the device or file.</source>
        <translation>Der Anschluss fehlt. Der bisherige Drucker bleibt eingestellt. Wählen Sie Anschluss oder Datei.</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Device of the printer</source>
        <translation>Anschluss des Druckers</translation>
    </message>
    <message>
        <source>File that receipts go to</source>
        <translation>Datei für Belege</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>Belegdrucker</translation>
    </message>
    <message>
        <source>Applies to this machine</source>
        <translation>Gilt für dieses Gerät</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Address in the network</source>
        <translation>Adresse im Netzwerk</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Nearly all receipt printers listen on %1.</source>
        <translation>Fast alle Belegdrucker sind über %1 erreichbar.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the device or file</source>
        <translation>Anschluss oder Datei wählen</translation>
    </message>
    <message>
        <source>Save printer</source>
        <translation>Drucker speichern</translation>
    </message>
    <message>
        <source>Print a test</source>
        <translation>Testdruck</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>In the network</source>
        <translation>Im Netzwerk</translation>
    </message>
    <message>
        <source>At this machine</source>
        <translation>An diesem Gerät</translation>
    </message>
    <message>
        <source>Into a file</source>
        <translation>In eine Datei</translation>
    </message>
    <message>
        <source>80 mm, 48 columns</source>
        <translation>80 mm, 48 Zeichen</translation>
    </message>
    <message>
        <source>80 mm, 42 columns (older printers)</source>
        <translation>80 mm, 42 Zeichen (ältere Drucker)</translation>
    </message>
    <message>
        <source>58 mm, 32 columns</source>
        <translation>58 mm, 32 Zeichen</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ProductDetail</name>
    <message>
        <source>New product</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>New from till</source>
        <translation>Neu von der Kasse</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Wieder anbieten</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Do not create</source>
        <translation>Nicht anlegen</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Create product</source>
        <translation>Artikel anlegen</translation>
    </message>
    <message>
        <source>Save product</source>
        <translation>Artikel speichern</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>%1 one by one, %2 more together</source>
        <translation>%1 einzeln, zusammen %2 teurer</translation>
    </message>
    <message>
        <source>%1 one by one, %2 less together</source>
        <translation>%1 einzeln, zusammen %2 günstiger</translation>
    </message>
    <message>
        <source>%1 · margin %2, %3</source>
        <translation>%1 · Marge %2, %3</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ProductForm</name>
    <message>
        <source>Not told apart</source>
        <translation>Nicht unterschieden</translation>
    </message>
    <message>
        <source>Each piece has a serial number</source>
        <translation>Jedes Stück hat eine Seriennummer</translation>
    </message>
    <message>
        <source>In batches that expire</source>
        <translation>In Chargen mit Ablaufdatum</translation>
    </message>
    <message>
        <source>Goods, kept in stock</source>
        <translation>Ware, mit Bestand geführt</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienstleistung</translation>
    </message>
    <message>
        <source>Other: postage, fees</source>
        <translation>Sonstiges: Porto, Gebühren</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Keine Kategorie</translation>
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
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Steuerschlüssel</translation>
    </message>
    <message>
        <source>Price with tax</source>
        <translation>Preis inkl. MwSt.</translation>
    </message>
    <message>
        <source>Price without tax</source>
        <translation>Preis ohne MwSt.</translation>
    </message>
    <message>
        <source>Cost without tax</source>
        <translation>Einkaufspreis ohne MwSt.</translation>
    </message>
    <message>
        <source>Tare</source>
        <translation>Tara</translation>
    </message>
    <message>
        <source>More than is in stock</source>
        <translation>Mehr als im Bestand</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>Mindestalter</translation>
    </message>
    <message>
        <source>Serial numbers and batches</source>
        <translation>Seriennummern und Chargen</translation>
    </message>
    <message>
        <source>Warranty in months</source>
        <translation>Garantie in Monaten</translation>
    </message>
    <message>
        <source>Department: price asked at the till</source>
        <translation>Warengruppe: Preis wird an der Kasse gefragt</translation>
    </message>
    <message>
        <source>Bundle of other products</source>
        <translation>Paket aus anderen Artikeln</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ProductList</name>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archiviert)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Im Bestand</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Barcodes</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ProductPage</name>
    <message>
        <source>Draft kept</source>
        <translation>Entwurf bleibt erhalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>With variants</source>
        <translation>Mit Varianten</translation>
    </message>
    <message>
        <source>New product with variants</source>
        <translation>Neuer Artikel mit Varianten</translation>
    </message>
    <message>
        <source>Search by name or code</source>
        <translation>Nach Name oder Code suchen</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Kategorie: %1</translation>
    </message>
    <message>
        <source>With archived</source>
        <translation>Mit archivierten</translation>
    </message>
    <message>
        <source>New from till</source>
        <translation>Neu von der Kasse</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>No products yet. Create the first one, or import a file.</source>
        <translation>Noch keine Artikel. Legen Sie den ersten an oder importieren Sie eine Datei.</translation>
    </message>
    <message>
        <source>No products match.</source>
        <translation>Keine passenden Artikel.</translation>
    </message>
    <message numerus="yes">
        <source>No products match %1 with %n filter(s).</source>
        <translation>
            <numerusform>Keine Artikel zu „%1“ mit %n Filter.</numerusform>
            <numerusform>Keine Artikel zu „%1“ mit %n Filtern.</numerusform>
        </translation>
    </message>
    <message>
        <source>No products match %1.</source>
        <translation>Keine Artikel zu „%1“.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Misread: %1 has a wrong check digit. Scan again.</source>
        <translation>Lesefehler: %1 hat eine falsche Prüfziffer. Scannen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Nothing found for %1.</source>
        <translation>Nichts gefunden zu „%1“.</translation>
    </message>
    <message>
        <source>Create product</source>
        <translation>Artikel anlegen</translation>
    </message>
    <message>
        <source>%1 is archived</source>
        <translation>%1 ist archiviert</translation>
    </message>
    <message>
        <source>%1 is offered again</source>
        <translation>%1 ist wieder im Sortiment</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ProductPanel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Create and sell</source>
        <translation>Anlegen und verkaufen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>It is a product we have</source>
        <translation>Ist ein vorhandener Artikel</translation>
    </message>
    <message>
        <source>Open item: a department, this once</source>
        <translation>Freier Artikel: einmalig über Warengruppe</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Position entfernen</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>Zurück zum Verkauf</translation>
    </message>
    <message>
        <source>New product for %1</source>
        <translation>Neuer Artikel zu %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PromotionForm</name>
    <message>
        <source>%1 (category)</source>
        <translation>%1 (Kategorie)</translation>
    </message>
    <message>
        <source>Write it as %1; both hours or neither.</source>
        <translation>Schreiben Sie sie wie %1; beide Uhrzeiten oder keine.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>Rabatt (%)</translation>
    </message>
    <message>
        <source>Price of all together</source>
        <translation>Preis für alles zusammen</translation>
    </message>
    <message>
        <source>Amount off</source>
        <translation>Rabattbetrag</translation>
    </message>
    <message>
        <source>At most so often on a receipt</source>
        <translation>Höchstens so oft je Beleg</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Was dafür nötig ist</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Waren</translation>
    </message>
    <message>
        <source>Only from this amount on</source>
        <translation>Nur ab diesem Betrag</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Coupon</translation>
    </message>
    <message>
        <source>Empty: nobody needs one.</source>
        <translation>Leer: Es ist keiner nötig.</translation>
    </message>
    <message>
        <source>From hour</source>
        <translation>Ab Uhrzeit</translation>
    </message>
    <message>
        <source>To hour</source>
        <translation>Bis Uhrzeit</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>An diesen Tagen</translation>
    </message>
    <message>
        <source>For so many receipts</source>
        <translation>Für so viele Belege</translation>
    </message>
    <message>
        <source>Empty: without end.</source>
        <translation>Leer: unbegrenzt.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>The smallest comes first.</source>
        <translation>Die kleinste Zahl kommt zuerst.</translation>
    </message>
    <message>
        <source>Takes only goods that no other took</source>
        <translation>Nimmt nur Waren, die keine andere genommen hat</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>Weiterer Teil</translation>
    </message>
    <message>
        <source>Buys</source>
        <translation>Kauft</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Erhält</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Teil %1</translation>
    </message>
    <message>
        <source>%1: how many</source>
        <translation>%1: Anzahl</translation>
    </message>
    <message>
        <source>%1: goods</source>
        <translation>%1: Waren</translation>
    </message>
    <message>
        <source>Everything; or a product or category</source>
        <translation>Alles; oder ein Artikel oder eine Kategorie</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PromotionPage</name>
    <message>
        <source>Promotions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>New promotion</source>
        <translation>Neue Aktion</translation>
    </message>
    <message>
        <source>Search by name or coupon</source>
        <translation>Nach Name oder Coupon suchen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Was sie gibt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Runs now</source>
        <translation>Läuft jetzt</translation>
    </message>
    <message>
        <source>No promotions yet. Nothing comes off by itself.</source>
        <translation>Noch keine Aktionen. Nichts wird von selbst abgezogen.</translation>
    </message>
    <message>
        <source>No promotion runs now.</source>
        <translation>Jetzt läuft keine Aktion.</translation>
    </message>
    <message>
        <source>No promotions match %1.</source>
        <translation>Keine Aktionen zu „%1“.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PromotionPane</name>
    <message>
        <source>Nothing found for %1.</source>
        <translation>Nichts gefunden zu „%1“.</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 ist gestoppt</translation>
    </message>
    <message>
        <source>%1 is started</source>
        <translation>%1 ist gestartet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>New promotion</source>
        <translation>Neue Aktion</translation>
    </message>
    <message>
        <source>Create promotion</source>
        <translation>Aktion anlegen</translation>
    </message>
    <message>
        <source>Save promotion</source>
        <translation>Aktion speichern</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Needs the right “%1”.</source>
        <translation>Dafür ist das Recht „%1“ nötig.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy as new</source>
        <translation>Als neu kopieren</translation>
    </message>
    <message>
        <source>Copy %1 as a new promotion</source>
        <translation>%1 als neue Aktion kopieren</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PromotionWords</name>
    <message>
        <source>everything</source>
        <translation>beliebige Waren</translation>
    </message>
    <message>
        <source>%1 of %2 for %3</source>
        <translation>%1 × %2 für %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 together for %2</source>
        <translation>%1 zusammen für %2</translation>
    </message>
    <message>
        <source>%1 for the price of %2 on %3</source>
        <translation>%1 zum Preis von %2 auf %3</translation>
    </message>
    <message>
        <source>buy %1 of %2, get %3 of %4 free</source>
        <translation>%1 × %2 kaufen, %3 × %4 gratis</translation>
    </message>
    <message>
        <source>buy %1 of %2, get %3 off %4 of %5</source>
        <translation>%1 × %2 kaufen, %3 Rabatt auf %4 × %5</translation>
    </message>
    <message>
        <source>%1 off the basket</source>
        <translation>%1 Rabatt auf den Warenkorb</translation>
    </message>
    <message>
        <source>%1 off %2</source>
        <translation>%1 Rabatt auf %2</translation>
    </message>
    <message>
        <source>%1 off each of %2</source>
        <translation>%1 Rabatt je Einheit auf %2</translation>
    </message>
    <message>
        <source>%1 off %2 together</source>
        <translation>%1 Rabatt auf %2 zusammen</translation>
    </message>
    <message>
        <source>on weekdays</source>
        <translation>an Werktagen (Mo–Fr)</translation>
    </message>
    <message>
        <source>at weekends</source>
        <translation>am Wochenende</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>A part off goods, or off the basket</source>
        <translation>Prozentrabatt auf Waren oder den Warenkorb</translation>
    </message>
    <message>
        <source>An amount off each unit</source>
        <translation>Rabattbetrag je Einheit</translation>
    </message>
    <message>
        <source>An amount off all together</source>
        <translation>Rabattbetrag auf alles zusammen</translation>
    </message>
    <message>
        <source>One price for several: a bundle, a meal deal</source>
        <translation>Ein Preis für mehrere: Paket, Menü</translation>
    </message>
    <message>
        <source>Buy some, get some cheaper: 3 for 2</source>
        <translation>Kaufen und weitere günstiger erhalten: 3 für 2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>with the coupon %1</source>
        <translation>mit dem Coupon %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>at most %n time(s) on one receipt</source>
        <translation>
            <numerusform>höchstens %n-mal auf einem Beleg</numerusform>
            <numerusform>höchstens %n-mal auf einem Beleg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for the first %n receipt(s)</source>
        <translation>
            <numerusform>nur für den ersten Beleg</numerusform>
            <numerusform>für die ersten %n Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Not at this hour</source>
        <translation>Nicht um diese Uhrzeit</translation>
    </message>
    <message>
        <source>Begins on %1</source>
        <translation>Beginnt am %1</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Abgelaufen am %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
</context>
<context>
    <name>mizan::ui::QuickKeysPage</name>
    <message>
        <source>No longer sold</source>
        <translation>Nicht mehr im Sortiment</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Save or undo first, to see others.</source>
        <translation>Erst speichern oder rückgängig machen, um andere zu sehen.</translation>
    </message>
    <message>
        <source>Follow the branch</source>
        <translation>Wie die Filiale</translation>
    </message>
    <message>
        <source>Show the categories</source>
        <translation>Kategorien zeigen</translation>
    </message>
    <message>
        <source>Quick keys</source>
        <translation>Schnelltasten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Leave without saving %1</source>
        <translation>Verlassen ohne Speichern %1</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Verlassen ohne Speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the quick keys</source>
        <translation>Schnelltasten speichern</translation>
    </message>
    <message>
        <source>Add page</source>
        <translation>Neue Seite</translation>
    </message>
    <message>
        <source>Remove page</source>
        <translation>Seite entfernen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Keys of the page</source>
        <translation>Tasten der Seite</translation>
    </message>
    <message>
        <source>%1 and an arrow move the chosen key, %2 removes it.</source>
        <translation>%1 und eine Pfeiltaste verschieben die gewählte Taste, %2 entfernt sie.</translation>
    </message>
    <message>
        <source>Whose keys</source>
        <translation>Tasten für</translation>
    </message>
    <message>
        <source>All tills of the branch</source>
        <translation>Alle Kassen der Filiale</translation>
    </message>
    <message>
        <source>This till alone</source>
        <translation>Nur diese Kasse</translation>
    </message>
    <message>
        <source>Name of the page</source>
        <translation>Name der Seite</translation>
    </message>
    <message>
        <source>Add a product or category</source>
        <translation>Artikel oder Kategorie hinzufügen</translation>
    </message>
    <message>
        <source>Name or code, or scan it</source>
        <translation>Name oder Code, oder scannen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Colour of the key</source>
        <translation>Farbe der Taste</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Picture of the key</source>
        <translation>Bild der Taste</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Taste entfernen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>%1 · category</source>
        <translation>%1 · Kategorie</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This page is full. Nothing was added. Use another page.</source>
        <translation>Diese Seite ist voll. Es wurde nichts hinzugefügt. Nehmen Sie eine andere Seite.</translation>
    </message>
    <message>
        <source>Nothing here has the code %1. No key was added.</source>
        <translation>Nichts hier hat den Code %1. Es wurde keine Taste hinzugefügt.</translation>
    </message>
    <message>
        <source>The key was removed. Undo brings it back.</source>
        <translation>Die Taste wurde entfernt. „Rückgängig“ holt sie zurück.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>The page was removed. Undo brings it back.</source>
        <translation>Die Seite wurde entfernt. „Rückgängig“ holt sie zurück.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::QuickKeysView</name>
    <message>
        <source>Quick keys</source>
        <translation>Schnelltasten</translation>
    </message>
    <message>
        <source>More keys</source>
        <translation>Weitere Tasten</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · noch %2</translation>
    </message>
    <message>
        <source>This page has no keys. Change them from the till&apos;s menu.</source>
        <translation>Diese Seite hat keine Tasten. Ändern Sie sie im Kassenmenü.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ReceiptForm</name>
    <message>
        <source>Saved. The next paper is printed like this.</source>
        <translation>Gespeichert. Der nächste Beleg wird so gedruckt.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>What is printed on receipts, payments and gift cards. Z reports stay as they are.</source>
        <translation>Was auf Belegen, Zahlungen und Gutscheinen gedruckt wird. Z-Berichte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>Das Unternehmen</translation>
    </message>
    <message>
        <source>This branch prints its own</source>
        <translation>Diese Filiale druckt eigene Belege</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A PNG or JPEG file; dark on white prints best.</source>
        <translation>Eine PNG- oder JPEG-Datei; dunkel auf Weiß druckt am besten.</translation>
    </message>
    <message>
        <source>Lines above</source>
        <translation>Zeilen oben</translation>
    </message>
    <message>
        <source>Lines below</source>
        <translation>Zeilen unten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Second language, under the first</source>
        <translation>Zweite Sprache, unter der ersten</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Receipt&apos;s number to scan</source>
        <translation>Belegnummer zum Scannen</translation>
    </message>
    <message>
        <source>Bars (QR where they do not fit)</source>
        <translation>Strichcode (QR, wo er nicht passt)</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ReceiptPage</name>
    <message>
        <source>Bread</source>
        <translation>Brot</translation>
    </message>
    <message>
        <source>Olive oil</source>
        <translation>Olivenöl</translation>
    </message>
    <message>
        <source>What will be printed, on paper of</source>
        <translation>So wird gedruckt, auf Papier mit</translation>
    </message>
    <message>
        <source>80 mm, 48 columns</source>
        <translation>80 mm, 48 Zeichen</translation>
    </message>
    <message>
        <source>80 mm, 42 columns (older printers)</source>
        <translation>80 mm, 42 Zeichen (ältere Drucker)</translation>
    </message>
    <message>
        <source>58 mm, 32 columns</source>
        <translation>58 mm, 32 Zeichen</translation>
    </message>
    <message>
        <source>Preview of a receipt</source>
        <translation>Vorschau eines Belegs</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ReceiptSheet</name>
    <message>
        <source>All purchases</source>
        <translation>Alle Einkäufe</translation>
    </message>
    <message>
        <source>Back to all purchases</source>
        <translation>Zurück zu allen Einkäufen</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>Rückgabe %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Beleg %1</translation>
    </message>
    <message>
        <source>%1
%2 · %3</source>
        <translation>%1
%2 · %3</translation>
    </message>
    <message>
        <source>Put on gift cards</source>
        <translation>Auf Gutscheine geladen</translation>
    </message>
    <message>
        <source>Of that taken off already</source>
        <translation>Davon schon abgezogen</translation>
    </message>
    <message>
        <source>Tax within</source>
        <translation>Enthaltene MwSt.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>MwSt.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Rückgeld</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RecordPage</name>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Entwurf bleibt erhalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RecordPane</name>
    <message>
        <source>Do not create</source>
        <translation>Nicht anlegen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>Eingaben verwerfen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RecoverShopForm</name>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Five groups of five letters and digits, on the paper kept since the shop was made. Small letters will do.</source>
        <translation>Fünf Gruppen zu fünf Buchstaben und Ziffern, auf dem Papier vom Anlegen des Geschäfts. Kleinbuchstaben genügen.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Passphrase verwenden</translation>
    </message>
    <message>
        <source>Open the shop with its passphrase</source>
        <translation>Geschäft mit seiner Passphrase öffnen</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>Code verwenden</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Wiederherstellungscode verwenden</translation>
    </message>
    <message>
        <source>The code fits. Choose a new passphrase: the old one opens nothing from then on. The recovery code stays as it is, so put its paper back, away from this machine.</source>
        <translation>Der Code stimmt. Wählen Sie eine neue Passphrase: Die alte öffnet dann nichts mehr. Der Wiederherstellungscode bleibt gültig; legen Sie das Papier zurück, getrennt von diesem Gerät.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Neue Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Set passphrase and open</source>
        <translation>Passphrase setzen und öffnen</translation>
    </message>
    <message>
        <source>Set the new passphrase and open the shop</source>
        <translation>Neue Passphrase setzen und Geschäft öffnen</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RecoveryForm</name>
    <message>
        <source>Type the last five characters of the code</source>
        <translation>Geben Sie die letzten fünf Zeichen des Codes ein</translation>
    </message>
    <message>
        <source>So that we both know it is written down.</source>
        <translation>Damit wir beide wissen, dass er aufgeschrieben ist.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Print the recovery code</source>
        <translation>Wiederherstellungscode drucken</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the recovery code</source>
        <translation>Wiederherstellungscode kopieren</translation>
    </message>
    <message>
        <source>Recovery code %1</source>
        <translation>Wiederherstellungscode %1</translation>
    </message>
    <message>
        <source>That is not how the code ends. Compare it with what you wrote down.</source>
        <translation>So endet der Code nicht. Vergleichen Sie ihn mit dem, was Sie aufgeschrieben haben.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RecoveryPaper</name>
    <message>
        <source>Recovery code of %1</source>
        <translation>Wiederherstellungscode von %1</translation>
    </message>
    <message>
        <source>Opens the shop when the passphrase is forgotten: start Mizan, choose “Passphrase forgotten…” and type the code. Keep this paper away from the machine.</source>
        <translation>Öffnet das Geschäft, wenn die Passphrase vergessen ist: Starten Sie Mizan, wählen Sie „Passphrase vergessen…“ und geben Sie den Code ein. Bewahren Sie dieses Papier getrennt vom Gerät auf.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ReportsPage</name>
    <message>
        <source>Shifts</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Cashiers</source>
        <translation>Kassierer</translation>
    </message>
    <message>
        <source>Till events</source>
        <translation>Kassenereignisse</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ReturnPolicyPage</name>
    <message>
        <source>Saved. It holds for the next return.</source>
        <translation>Gespeichert. Gilt ab der nächsten Rückgabe.</translation>
    </message>
    <message>
        <source>Days are a whole number. Nothing was saved. Type one, or leave it empty.</source>
        <translation>Tage sind eine ganze Zahl. Es wurde nichts gespeichert. Geben Sie eine ein oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Rückgaben</translation>
    </message>
    <message>
        <source>Holds at every till of the company. What goes beyond it needs the right to do so, or an approval.</source>
        <translation>Gilt an allen Kassen des Unternehmens. Was darüber hinausgeht, braucht das Recht dazu oder eine Freigabe.</translation>
    </message>
    <message>
        <source>Days to bring goods back</source>
        <translation>Rückgabefrist in Tagen</translation>
    </message>
    <message>
        <source>Counted from the day after the sale. Empty: without end.</source>
        <translation>Ab dem Tag nach dem Verkauf gezählt. Leer: unbegrenzt.</translation>
    </message>
    <message>
        <source>Pay back as store credit</source>
        <translation>Als Guthaben erstatten</translation>
    </message>
    <message>
        <source>Money goes back only with the right to go beyond the policy. Goods can always be exchanged for others.</source>
        <translation>Geld gibt es nur mit dem Recht, von der Rückgaberegel abzuweichen. Umtauschen lässt sich Ware immer.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::Rights</name>
    <message>
        <source>Selling</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Shift and drawer</source>
        <translation>Schicht und Kassenlade</translation>
    </message>
    <message>
        <source>Products and stock</source>
        <translation>Artikel und Bestand</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Backoffice</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Verkaufen</translation>
    </message>
    <message>
        <source>Take goods back with a receipt</source>
        <translation>Ware mit Beleg zurücknehmen</translation>
    </message>
    <message>
        <source>Take goods back without a receipt</source>
        <translation>Ware ohne Beleg zurücknehmen</translation>
    </message>
    <message>
        <source>Remove a line that was rung up</source>
        <translation>Erfasste Position entfernen</translation>
    </message>
    <message>
        <source>Sell at another price</source>
        <translation>Zu anderem Preis verkaufen</translation>
    </message>
    <message>
        <source>Give a discount</source>
        <translation>Rabatt geben</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>Kassenlade ohne Verkauf öffnen</translation>
    </message>
    <message>
        <source>Open a shift</source>
        <translation>Schicht öffnen</translation>
    </message>
    <message>
        <source>Close a shift</source>
        <translation>Schicht schließen</translation>
    </message>
    <message>
        <source>Close with a difference in the drawer</source>
        <translation>Mit Kassendifferenz schließen</translation>
    </message>
    <message>
        <source>Put cash into the drawer or take it out</source>
        <translation>Bargeld einlegen oder entnehmen</translation>
    </message>
    <message>
        <source>Print a receipt again</source>
        <translation>Beleg erneut drucken</translation>
    </message>
    <message>
        <source>Change products and prices</source>
        <translation>Artikel und Preise ändern</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Adjust stock</source>
        <translation>Bestand korrigieren</translation>
    </message>
    <message>
        <source>See reports</source>
        <translation>Berichte sehen</translation>
    </message>
    <message>
        <source>Change users and roles</source>
        <translation>Benutzer und Rollen ändern</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>Open the back office</source>
        <translation>Backoffice öffnen</translation>
    </message>
    <message>
        <source>Add and change customers</source>
        <translation>Kunden anlegen und ändern</translation>
    </message>
    <message>
        <source>Erase a customer for ever</source>
        <translation>Kunden endgültig löschen</translation>
    </message>
    <message>
        <source>Sell on account beyond the credit limit</source>
        <translation>Über das Kreditlimit auf Rechnung verkaufen</translation>
    </message>
    <message>
        <source>Change how the last sale was paid</source>
        <translation>Zahlung des letzten Verkaufs ändern</translation>
    </message>
    <message>
        <source>Enter a weight by hand</source>
        <translation>Gewicht von Hand eingeben</translation>
    </message>
    <message>
        <source>Block gift cards</source>
        <translation>Gutscheine sperren</translation>
    </message>
    <message>
        <source>Take goods back beyond the policy</source>
        <translation>Ware außerhalb der Rückgaberegel zurücknehmen</translation>
    </message>
    <message>
        <source>Sell an open item by department and price</source>
        <translation>Freien Artikel über Warengruppe und Preis verkaufen</translation>
    </message>
    <message>
        <source>Sell more than is in stock where that is blocked</source>
        <translation>Mehr als den Bestand verkaufen, wo das gesperrt ist</translation>
    </message>
    <message>
        <source>Give a price or discount below cost</source>
        <translation>Preis oder Rabatt unter Einkaufspreis geben</translation>
    </message>
    <message>
        <source>Sell a batch after its day</source>
        <translation>Abgelaufene Charge verkaufen</translation>
    </message>
    <message>
        <source>See margins at the till</source>
        <translation>Margen an der Kasse sehen</translation>
    </message>
    <message>
        <source>Change the quick keys</source>
        <translation>Schnelltasten ändern</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>With approval</source>
        <translation>Mit Freigabe</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Kassierer</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Discount, at most</source>
        <translation>Rabatt, höchstens</translation>
    </message>
    <message>
        <source>Money back with a receipt, at most</source>
        <translation>Auszahlung mit Beleg, höchstens</translation>
    </message>
    <message>
        <source>Money back without a receipt, at most</source>
        <translation>Auszahlung ohne Beleg, höchstens</translation>
    </message>
    <message>
        <source>Open item, at most</source>
        <translation>Freier Artikel, höchstens</translation>
    </message>
    <message>
        <source>Cash in or out, at most</source>
        <translation>Einlage oder Entnahme, höchstens</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RoleMatrix</name>
    <message>
        <source>%1 · new role</source>
        <translation>%1 · neue Rolle</translation>
    </message>
    <message>
        <source>%1 · now called %2</source>
        <translation>%1 · heißt jetzt %2</translation>
    </message>
    <message>
        <source>%1 · retired</source>
        <translation>%1 · stillgelegt</translation>
    </message>
    <message>
        <source>%1 · %2: %3 → %4</source>
        <translation>%1 · %2: %3 → %4</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (stillgelegt)</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RolesPage</name>
    <message>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>This role is not saved yet. Save it, then see what it sees.</source>
        <translation>Diese Rolle ist noch nicht gespeichert. Erst speichern, dann ansehen, was sie sieht.</translation>
    </message>
    <message>
        <source>Saved. People have their new rights when they sign in again.</source>
        <translation>Gespeichert. Die neuen Rechte gelten ab der nächsten Anmeldung.</translation>
    </message>
    <message numerus="yes">
        <source>What saving changes (%n)</source>
        <translation>
            <numerusform>Das ändert sich beim Speichern (%n)</numerusform>
            <numerusform>Das ändert sich beim Speichern (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>This role comes with Mizan and keeps its name.</source>
        <translation>Diese Rolle gehört zu Mizan und behält ihren Namen.</translation>
    </message>
    <message>
        <source>Keep role</source>
        <translation>Rolle behalten</translation>
    </message>
    <message>
        <source>Retire role</source>
        <translation>Rolle stilllegen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Press Space or click to go from No to With approval to Allowed. Above a limit, somebody who may is asked to approve.</source>
        <translation>Leertaste oder Klick wechselt von „Nein“ über „Mit Freigabe“ zu „Erlaubt“. Über einer Grenze wird jemand mit dem Recht um Freigabe gebeten.</translation>
    </message>
    <message>
        <source>Rights of the roles</source>
        <translation>Rechte der Rollen</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>Name der Rolle</translation>
    </message>
    <message>
        <source>View as role</source>
        <translation>Als Rolle ansehen</translation>
    </message>
    <message>
        <source>Save roles</source>
        <translation>Rollen speichern</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ScanLine</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>Bereit zum Scannen</translation>
    </message>
    <message>
        <source>Scan, or type a code and press Enter</source>
        <translation>Scannen oder Code eingeben und Enter drücken</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ScopeForm</name>
    <message>
        <source>Erased customer</source>
        <translation>Gelöschter Kunde</translation>
    </message>
    <message>
        <source>This is no day. Write it as %1.</source>
        <translation>Das ist kein Tag. Schreiben Sie ihn wie %1.</translation>
    </message>
    <message>
        <source>It would hold nowhere. Choose a branch at least.</source>
        <translation>Es würde nirgends gelten. Wählen Sie mindestens eine Filiale.</translation>
    </message>
    <message>
        <source>Groups of customers</source>
        <translation>Kundengruppen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Name or phone</source>
        <translation>Name oder Telefon</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Filialen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Beliebiger Tag</translation>
    </message>
    <message>
        <source>Up to and with</source>
        <translation>Bis einschließlich</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>vom %1 bis %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::SettingForm</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>mizan::ui::SettingsPage</name>
    <message>
        <source>Subjects of the settings</source>
        <translation>Themen der Einstellungen</translation>
    </message>
</context>
<context>
    <name>mizan::ui::SetupPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Back to the step before</source>
        <translation>Zurück zum vorigen Schritt</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ShiftDetail</name>
    <message>
        <source>Return</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>Return without a receipt</source>
        <translation>Rückgabe ohne Beleg</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>Position entfernt</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>Preis geändert</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <translation>Kassenlade geöffnet</translation>
    </message>
    <message>
        <source>Shift closed</source>
        <translation>Schicht geschlossen</translation>
    </message>
    <message>
        <source>Difference accepted</source>
        <translation>Differenz angenommen</translation>
    </message>
    <message>
        <source>Cash moved</source>
        <translation>Bargeld bewegt</translation>
    </message>
    <message>
        <source>Sold over the credit limit</source>
        <translation>Über das Kreditlimit verkauft</translation>
    </message>
    <message>
        <source>Payment of a sale changed</source>
        <translation>Zahlung nachträglich geändert</translation>
    </message>
    <message>
        <source>Weight entered by hand</source>
        <translation>Gewicht von Hand eingegeben</translation>
    </message>
    <message>
        <source>Gift card blocked</source>
        <translation>Gutschein gesperrt</translation>
    </message>
    <message>
        <source>Taken back beyond the policy</source>
        <translation>Außerhalb der Regel zurückgenommen</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>Freier Artikel</translation>
    </message>
    <message>
        <source>Sold below stock</source>
        <translation>Über den Bestand verkauft</translation>
    </message>
    <message>
        <source>Sold after its day</source>
        <translation>Nach Ablauf verkauft</translation>
    </message>
    <message>
        <source>Sold below cost</source>
        <translation>Unter Einkaufspreis verkauft</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Emptied sales</source>
        <translation>Abgebrochene Verkäufe</translation>
    </message>
    <message>
        <source>Bills before payment</source>
        <translation>Zwischenrechnungen</translation>
    </message>
    <message>
        <source>Less after the bill</source>
        <translation>Nach Zwischenrechnung gekürzt</translation>
    </message>
    <message>
        <source>Copies printed</source>
        <translation>Gedruckte Kopien</translation>
    </message>
    <message>
        <source>Refused actions</source>
        <translation>Abgelehnte Vorgänge</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n Beleg</numerusform>
            <numerusform>%n Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Kassenlade</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Wechselgeld</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Einlage</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Entnahme</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>counted twice</source>
        <translation>zweimal gezählt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Left in the drawer</source>
        <translation>In der Kassenlade geblieben</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>In den Tresor</translation>
    </message>
    <message>
        <source>Drawer, %1</source>
        <translation>Kassenlade, %1</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Eingenommen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Geöffnet von</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Geschlossen von</translation>
    </message>
    <message>
        <source>First receipt</source>
        <translation>Erster Beleg</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Letzter Beleg</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Rückgaben</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Put on gift cards</source>
        <translation>Auf Gutscheine geladen</translation>
    </message>
    <message>
        <source>Deposits taken</source>
        <translation>Erhaltene Anzahlungen</translation>
    </message>
    <message>
        <source>Deposits given back</source>
        <translation>Erstattete Anzahlungen</translation>
    </message>
    <message>
        <source>Deposits kept</source>
        <translation>Einbehaltene Anzahlungen</translation>
    </message>
    <message>
        <source>Paid of accounts</source>
        <translation>Bezahlte Außenstände</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n Zahlung</numerusform>
            <numerusform>%n Zahlungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Besonderheiten</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Rabatte</translation>
    </message>
    <message>
        <source>Removed lines</source>
        <translation>Entfernte Positionen</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>Kassenlade ohne Verkauf geöffnet</translation>
    </message>
    <message>
        <source>Payments of sales changed</source>
        <translation>Zahlungen nachträglich geändert</translation>
    </message>
    <message>
        <source>%1, approved by</source>
        <translation>%1, freigegeben von</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Kopie drucken</translation>
    </message>
    <message>
        <source>Print a copy of the Z report</source>
        <translation>Kopie des Z-Berichts drucken</translation>
    </message>
    <message>
        <source>Z report %1</source>
        <translation>Z-Bericht %1</translation>
    </message>
    <message>
        <source>X report: the shift so far</source>
        <translation>X-Bericht: die Schicht bisher</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ShiftList</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>Z-Bericht</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Geöffnet von</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ShiftPage</name>
    <message>
        <source>Shifts</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Search by the number of the Z report</source>
        <translation>Nach Nummer des Z-Berichts suchen</translation>
    </message>
    <message>
        <source>Only open</source>
        <translation>Nur offene</translation>
    </message>
    <message>
        <source>No shifts yet. The first one is opened at the till, with its float.</source>
        <translation>Noch keine Schichten. Die erste wird an der Kasse mit ihrem Wechselgeld geöffnet.</translation>
    </message>
    <message>
        <source>No shift is open.</source>
        <translation>Es ist keine Schicht offen.</translation>
    </message>
    <message>
        <source>No shifts match %1.</source>
        <translation>Keine Schichten zu „%1“.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ShopTill</name>
    <message>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>The disk did not take it. What was paid before is kept; this step was not recorded. Try again, or call for help (%1).</source>
        <translation>Der Datenträger hat es nicht gespeichert. Vorher Bezahltes bleibt erhalten; dieser Schritt wurde nicht gespeichert. Versuchen Sie es erneut oder holen Sie Hilfe (%1).</translation>
    </message>
    <message>
        <source>Exchange without a receipt</source>
        <translation>Umtausch ohne Beleg</translation>
    </message>
    <message>
        <source>Return without a receipt</source>
        <translation>Rückgabe ohne Beleg</translation>
    </message>
    <message>
        <source>Exchange of receipt %1</source>
        <translation>Umtausch zu Beleg %1</translation>
    </message>
    <message>
        <source>Return of receipt %1</source>
        <translation>Rückgabe zu Beleg %1</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Umtausch</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>Number of the gift card</source>
        <translation>Nummer des Gutscheins</translation>
    </message>
    <message>
        <source>Packs of %1 on the line</source>
        <translation>Packungen zu %1 in der Position</translation>
    </message>
    <message>
        <source>Quantity of the line</source>
        <translation>Menge der Position</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Neuer Preis</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>Rabatt %</translation>
    </message>
    <message>
        <source>Discount amount</source>
        <translation>Rabattbetrag</translation>
    </message>
    <message>
        <source>Discount on the sale %</source>
        <translation>Rabatt auf den Verkauf %</translation>
    </message>
    <message>
        <source>Discount amount on the sale</source>
        <translation>Rabattbetrag auf den Verkauf</translation>
    </message>
    <message>
        <source>Amount given</source>
        <translation>Gegebener Betrag</translation>
    </message>
    <message>
        <source>Last four digits (optional)</source>
        <translation>Letzte vier Ziffern (optional)</translation>
    </message>
    <message>
        <source>Approval code (optional)</source>
        <translation>Genehmigungscode (optional)</translation>
    </message>
    <message>
        <source>What the scale shows</source>
        <translation>Anzeige der Waage</translation>
    </message>
    <message>
        <source>Next item %1 ×</source>
        <translation>Nächster Artikel %1 ×</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Who approves?</source>
        <translation>Wer gibt frei?</translation>
    </message>
    <message>
        <source>Nobody here may approve this.</source>
        <translation>Niemand hier darf das freigeben.</translation>
    </message>
    <message>
        <source>Approval by %1</source>
        <translation>Freigabe durch %1</translation>
    </message>
    <message>
        <source>%1 is working now.</source>
        <translation>Jetzt arbeitet %1.</translation>
    </message>
    <message>
        <source>Sell %1 on account; %2 will be owed, the limit is %3.</source>
        <translation>%1 auf Rechnung verkaufen; offen sind dann %2, das Limit ist %3.</translation>
    </message>
    <message>
        <source>%1 is overdue.</source>
        <translation>%1 sind überfällig.</translation>
    </message>
    <message>
        <source>The customer is blocked.</source>
        <translation>Der Kunde ist gesperrt.</translation>
    </message>
    <message>
        <source>The card terminal is not connected. The payment is kept. Connect it in the settings, then remove the payment.</source>
        <translation>Das Kartenterminal ist nicht verbunden. Die Zahlung bleibt erhalten. Verbinden Sie es in den Einstellungen und entfernen Sie dann die Zahlung.</translation>
    </message>
    <message>
        <source>The terminal did not give %1 back to the card. It is still charged. Give it back by hand on the terminal; it stays in the list of what is open.</source>
        <translation>Das Terminal hat %1 nicht auf die Karte erstattet. Der Betrag ist weiter belastet. Erstatten Sie ihn von Hand am Terminal; er bleibt in der Liste der offenen Vorgänge.</translation>
    </message>
    <message>
        <source>The terminal did not give it back. The payment is kept. Try again, or finish.</source>
        <translation>Das Terminal hat nicht erstattet. Die Zahlung bleibt erhalten. Versuchen Sie es erneut oder schließen Sie ab.</translation>
    </message>
    <message>
        <source>The terminal did not pay back. Nothing went back. Choose another way, or press Enter to pay back by hand on the terminal.</source>
        <translation>Das Terminal hat nicht erstattet. Es ging nichts zurück. Wählen Sie eine andere Zahlungsart oder drücken Sie Enter, um von Hand am Terminal zu erstatten.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was charged.</source>
        <translation>Abgebrochen. Es wurde nichts belastet.</translation>
    </message>
    <message>
        <source>Card declined. Nothing was charged. Try another card or choose Cash.</source>
        <translation>Karte abgelehnt. Es wurde nichts belastet. Versuchen Sie eine andere Karte oder wählen Sie „Bar“.</translation>
    </message>
    <message>
        <source>%1 went back to the card.</source>
        <translation>%1 auf die Karte erstattet.</translation>
    </message>
    <message>
        <source>%1 went back to the card. Press Enter.</source>
        <translation>%1 auf die Karte erstattet. Enter drücken.</translation>
    </message>
    <message>
        <source>%1 was charged and does not fit any more: it goes back to the card.</source>
        <translation>%1 wurde belastet und passt nicht mehr: Der Betrag geht auf die Karte zurück.</translation>
    </message>
    <message>
        <source>The terminal was quicker: %1 was charged and is taken. Remove it with Del to give it back.</source>
        <translation>Das Terminal war schneller: %1 wurde belastet und ist übernommen. Entfernen Sie die Zahlung mit Del, um sie zu erstatten.</translation>
    </message>
    <message>
        <source>Card taken: %1. Still due: %2.</source>
        <translation>Karte angenommen: %1. Noch zu zahlen: %2.</translation>
    </message>
    <message>
        <source>The terminal answered late: %1 was charged and is taken.</source>
        <translation>Das Terminal hat spät geantwortet: %1 wurde belastet und ist übernommen.</translation>
    </message>
    <message>
        <source>The next sale has begun. The payment of the last one stays as it is.</source>
        <translation>Der nächste Verkauf hat begonnen. Die Zahlung des letzten bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>There is no sale just before whose payment could be changed.</source>
        <translation>Es gibt keinen direkt vorigen Verkauf, dessen Zahlung geändert werden könnte.</translation>
    </message>
    <message>
        <source>Change payment</source>
        <translation>Zahlung ändern</translation>
    </message>
    <message>
        <source>Change the payment of receipt %1 from %2 to %3.</source>
        <translation>Zahlung von Beleg %1 von %2 auf %3 ändern.</translation>
    </message>
    <message>
        <source>Receipt %1 · %2, before %3</source>
        <translation>Beleg %1 · %2, vorher %3</translation>
    </message>
    <message>
        <source>Keys of the till</source>
        <translation>Tasten der Kasse</translation>
    </message>
    <message>
        <source>Held sales</source>
        <translation>Geparkte Verkäufe</translation>
    </message>
    <message>
        <source>Enter takes it back, Del throws it away.</source>
        <translation>Enter ruft ihn ab, Del verwirft ihn.</translation>
    </message>
    <message>
        <source>No sale is held. Press %1 to hold the current one.</source>
        <translation>Kein Verkauf ist geparkt. Mit %1 parken Sie den laufenden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n line(s)</source>
        <translation>
            <numerusform>%1 · %n Position</numerusform>
            <numerusform>%1 · %n Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Preisauskunft</translation>
    </message>
    <message>
        <source>Scan or type. Nothing is added until Enter.</source>
        <translation>Scannen oder eingeben. Vor Enter wird nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Name oder Code</translation>
    </message>
    <message>
        <source>Which product has this code?</source>
        <translation>Welcher Artikel hat diesen Code?</translation>
    </message>
    <message>
        <source>Scan the receipt, or type its number and press Enter.</source>
        <translation>Beleg scannen oder Nummer eingeben und Enter drücken.</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Belegnummer</translation>
    </message>
    <message>
        <source>Without a receipt</source>
        <translation>Ohne Beleg</translation>
    </message>
    <message>
        <source>Needs an approval in most shops</source>
        <translation>Braucht meist eine Freigabe</translation>
    </message>
    <message>
        <source>Find a product</source>
        <translation>Artikel suchen</translation>
    </message>
    <message>
        <source>No product matches %1.</source>
        <translation>Kein Artikel zu „%1“.</translation>
    </message>
    <message>
        <source>Which of them has this code?</source>
        <translation>Welcher davon hat diesen Code?</translation>
    </message>
    <message>
        <source>Give this code to %1.</source>
        <translation>Diesen Code an %1 vergeben.</translation>
    </message>
    <message>
        <source>Create the product %1.</source>
        <translation>Artikel %1 anlegen.</translation>
    </message>
    <message>
        <source>No line is selected. Scan an item or choose a line first.</source>
        <translation>Keine Position gewählt. Scannen Sie einen Artikel oder wählen Sie zuerst eine Position.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Printed on the receipt</source>
        <translation>Wird auf den Beleg gedruckt</translation>
    </message>
    <message>
        <source>Another price for the line</source>
        <translation>Anderer Preis für die Position</translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation>Rabatt auf die Position</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Position entfernen</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>Seriennummern</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Chargen</translation>
    </message>
    <message>
        <source>%1 of %2 said</source>
        <translation>%1 von %2 angegeben</translation>
    </message>
    <message>
        <source>Printed under the line on the receipt. Enter keeps it; an empty one is taken off.</source>
        <translation>Wird unter der Position auf den Beleg gedruckt. Enter übernimmt sie; eine leere wird entfernt.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Notiz übernehmen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Walk-in customer</source>
        <translation>Laufkunde</translation>
    </message>
    <message>
        <source>Erased customer</source>
        <translation>Gelöschter Kunde</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Credit %1 of %2</source>
        <translation>Kredit %1 von %2</translation>
    </message>
    <message>
        <source>Owes %1</source>
        <translation>Offen %1</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>Überfällig %1</translation>
    </message>
    <message>
        <source>Store credit %1</source>
        <translation>Guthaben %1</translation>
    </message>
    <message>
        <source>The receipt says who bought this. The customer was not changed.</source>
        <translation>Der Käufer steht auf dem Beleg. Der Kunde wurde nicht geändert.</translation>
    </message>
    <message>
        <source>%1 is blocked: nothing is sold to them on account without an approval.</source>
        <translation>%1 ist gesperrt: Verkauf auf Rechnung nur mit Freigabe.</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Kunde: %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Name, or last digits of the phone</source>
        <translation>Name oder letzte Ziffern des Telefons</translation>
    </message>
    <message>
        <source>Takes the customer off the sale</source>
        <translation>Nimmt den Kunden aus dem Verkauf</translation>
    </message>
    <message>
        <source>Settle what they owe</source>
        <translation>Offenen Betrag begleichen</translation>
    </message>
    <message>
        <source>Purchase history</source>
        <translation>Frühere Käufe</translation>
    </message>
    <message>
        <source>Repeat last basket</source>
        <translation>Letzten Einkauf wiederholen</translation>
    </message>
    <message>
        <source>What they bought last, at today&apos;s prices</source>
        <translation>Der letzte Einkauf zu heutigen Preisen</translation>
    </message>
    <message>
        <source>Credit terms</source>
        <translation>Kreditbedingungen</translation>
    </message>
    <message>
        <source>Limit, days to pay, blocked</source>
        <translation>Limit, Zahlungsziel, gesperrt</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>Neuer Kunde…</translation>
    </message>
    <message>
        <source>Nobody matches %1</source>
        <translation>Niemand zu „%1“</translation>
    </message>
    <message>
        <source>Name and phone</source>
        <translation>Name und Telefon</translation>
    </message>
    <message>
        <source>Add the customer %1.</source>
        <translation>Kunden %1 anlegen.</translation>
    </message>
    <message>
        <source>Purchases of %1</source>
        <translation>Käufe von %1</translation>
    </message>
    <message>
        <source>Enter prints a copy of the receipt.</source>
        <translation>Enter druckt eine Kopie des Belegs.</translation>
    </message>
    <message>
        <source>Nothing yet. What they buy from now on stands here.</source>
        <translation>Noch nichts. Künftige Käufe stehen hier.</translation>
    </message>
    <message>
        <source>Older purchases</source>
        <translation>Ältere Käufe</translation>
    </message>
    <message>
        <source>No printer is set up. The receipt is kept.</source>
        <translation>Kein Drucker eingerichtet. Der Beleg bleibt erhalten.</translation>
    </message>
    <message>
        <source>Print receipt %1 again.</source>
        <translation>Beleg %1 erneut drucken.</translation>
    </message>
    <message>
        <source>%1 has bought nothing here yet.</source>
        <translation>%1 hat hier noch nichts gekauft.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of receipt %1 (is|are) not sold any more; the others were added.</source>
        <translation>
            <numerusform>%n Position von Beleg %1 ist nicht mehr im Sortiment; die anderen wurden hinzugefügt.</numerusform>
            <numerusform>%n Positionen von Beleg %1 sind nicht mehr im Sortiment; die anderen wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added again: receipt %1</source>
        <translation>Erneut hinzugefügt: Beleg %1</translation>
    </message>
    <message>
        <source>Scan what the customer takes instead. F8 turns back.</source>
        <translation>Scannen, was der Kunde stattdessen nimmt. F8 schaltet zurück.</translation>
    </message>
    <message>
        <source>Scan what comes back.</source>
        <translation>Scannen, was zurückkommt.</translation>
    </message>
    <message numerus="yes">
        <source>Sold %n day(s) ago: later than the shop takes goods back.</source>
        <translation>
            <numerusform>Vor %n Tag verkauft: Die Rückgabefrist ist vorbei.</numerusform>
            <numerusform>Vor %n Tagen verkauft: Die Rückgabefrist ist vorbei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid back in money instead of store credit.</source>
        <translation>Auszahlung in Geld statt als Guthaben.</translation>
    </message>
    <message>
        <source>Take goods back from receipt %1, for %2, and give others for them.</source>
        <translation>Ware von Beleg %1 für %2 zurücknehmen und andere dafür geben.</translation>
    </message>
    <message>
        <source>Take goods back without a receipt, for %1, and give others for them.</source>
        <translation>Ware ohne Beleg für %1 zurücknehmen und andere dafür geben.</translation>
    </message>
    <message>
        <source>Exchange %1 for %2 · %3</source>
        <translation>Umtausch %1 gegen %2 · %3</translation>
    </message>
    <message>
        <source>Pay back %1</source>
        <translation>Auszahlen %1</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>Put it back for sale</source>
        <translation>Wieder in den Verkauf</translation>
    </message>
    <message>
        <source>It is set aside now</source>
        <translation>Jetzt ist es ausgesondert</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>Aussondern</translation>
    </message>
    <message>
        <source>It does not go back for sale</source>
        <translation>Es kommt nicht wieder in den Verkauf</translation>
    </message>
    <message>
        <source>Take another one for it</source>
        <translation>Andere Variante dafür nehmen</translation>
    </message>
    <message>
        <source>Another size or colour of the same</source>
        <translation>Andere Größe oder Farbe desselben Artikels</translation>
    </message>
    <message>
        <source>Taken for %1</source>
        <translation>Genommen für %1</translation>
    </message>
    <message>
        <source>Why does it come back?</source>
        <translation>Warum kommt es zurück?</translation>
    </message>
    <message>
        <source>This is a gift card. It was not used. It pays for goods, when they are sold.</source>
        <translation>Das ist ein Gutschein. Er wurde nicht verwendet. Er zahlt für Waren, wenn sie verkauft werden.</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>Scan the card, or type its number and press Enter.</source>
        <translation>Gutschein scannen oder Nummer eingeben und Enter drücken.</translation>
    </message>
    <message>
        <source>Number of the card</source>
        <translation>Nummer des Gutscheins</translation>
    </message>
    <message>
        <source>A new number</source>
        <translation>Eine neue Nummer</translation>
    </message>
    <message>
        <source>For a card without one; printed once it is paid</source>
        <translation>Für einen Gutschein ohne Nummer; gedruckt nach der Zahlung</translation>
    </message>
    <message>
        <source>New number %1. It is printed once it is paid, and never shown again.</source>
        <translation>Neue Nummer %1. Sie wird nach der Zahlung gedruckt und nie wieder gezeigt.</translation>
    </message>
    <message>
        <source>Nothing was put on this card yet.</source>
        <translation>Dieser Gutschein wurde noch nie aufgeladen.</translation>
    </message>
    <message>
        <source>Balance %1.</source>
        <translation>Guthaben %1.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Gültig bis %1.</translation>
    </message>
    <message>
        <source>Blocked.</source>
        <translation>Gesperrt.</translation>
    </message>
    <message>
        <source>Gift card ending in %1</source>
        <translation>Gutschein mit Endziffern %1</translation>
    </message>
    <message>
        <source>Amount to put on it</source>
        <translation>Betrag zum Aufladen</translation>
    </message>
    <message>
        <source>Take it off this sale</source>
        <translation>Aus diesem Verkauf nehmen</translation>
    </message>
    <message>
        <source>Put on the card</source>
        <translation>Gutschein aufladen</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Nobody can spend it then</source>
        <translation>Niemand kann ihn dann einlösen</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Ausbuchen</translation>
    </message>
    <message>
        <source>Two tills took the same money; the shop bears it</source>
        <translation>Zwei Kassen haben dasselbe Guthaben eingelöst; das Geschäft trägt es</translation>
    </message>
    <message>
        <source>Goods are coming back. Nothing was put on the card. Finish the return first.</source>
        <translation>Es kommt gerade Ware zurück. Es wurde nichts aufgeladen. Schließen Sie zuerst die Rückgabe ab.</translation>
    </message>
    <message>
        <source>Gift card: %1</source>
        <translation>Gutschein: %1</translation>
    </message>
    <message>
        <source>Why is the card blocked?</source>
        <translation>Warum wird der Gutschein gesperrt?</translation>
    </message>
    <message>
        <source>Why is the card unblocked?</source>
        <translation>Warum wird der Gutschein entsperrt?</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Gestohlen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>Wiedergefunden</translation>
    </message>
    <message>
        <source>Blocked by mistake</source>
        <translation>Versehentlich gesperrt</translation>
    </message>
    <message>
        <source>Block the gift card ending in %1.</source>
        <translation>Gutschein mit Endziffern %1 sperren.</translation>
    </message>
    <message>
        <source>Unblock the gift card ending in %1.</source>
        <translation>Gutschein mit Endziffern %1 entsperren.</translation>
    </message>
    <message>
        <source>Write off what was spent twice from the gift card ending in %1.</source>
        <translation>Doppelt Eingelöstes vom Gutschein mit Endziffern %1 ausbuchen.</translation>
    </message>
    <message>
        <source>Spent at two tills</source>
        <translation>An zwei Kassen eingelöst</translation>
    </message>
    <message>
        <source>Gift card %1</source>
        <translation>Gutschein %1</translation>
    </message>
    <message>
        <source>Scan the gift card, or type its number and press Enter.</source>
        <translation>Gutschein scannen oder Nummer eingeben und Enter drücken.</translation>
    </message>
    <message>
        <source>Take %1 off the gift card ending in %2: %3 now, %4 after. Press Enter.</source>
        <translation>%1 vom Gutschein mit Endziffern %2 abbuchen: jetzt %3, danach %4. Enter drücken.</translation>
    </message>
    <message>
        <source>%1 is taken instead.</source>
        <translation>%1 wird stattdessen genommen.</translation>
    </message>
    <message>
        <source>Check ID: born on or before %1</source>
        <translation>Ausweis prüfen: geboren am %1 oder früher</translation>
    </message>
    <message>
        <source>Only for buyers of %1 and older. Look at a document with a date of birth.</source>
        <translation>Nur für Käufer ab %1. Ausweis mit Geburtsdatum zeigen lassen.</translation>
    </message>
    <message>
        <source>Checked: old enough</source>
        <translation>Geprüft: alt genug</translation>
    </message>
    <message>
        <source>Leave the item out</source>
        <translation>Artikel weglassen</translation>
    </message>
    <message>
        <source>Sell %1 of %2, of which %3 are in stock.</source>
        <translation>%1 von %2 verkaufen, davon %3 im Bestand.</translation>
    </message>
    <message>
        <source>%1: %2 in stock, %3 on this sale. It is sold all the same.</source>
        <translation>%1: %2 im Bestand, %3 in diesem Verkauf. Trotzdem verkauft.</translation>
    </message>
    <message>
        <source>Open item: which department?</source>
        <translation>Freier Artikel: welche Warengruppe?</translation>
    </message>
    <message>
        <source>No department is set up. In the back office, let the price of a product be asked at the till.</source>
        <translation>Keine Warengruppe eingerichtet. Stellen Sie im Backoffice einen Artikel so ein, dass sein Preis an der Kasse gefragt wird.</translation>
    </message>
    <message>
        <source>Sell %1 below what it cost.</source>
        <translation>%1 unter Einkaufspreis verkaufen.</translation>
    </message>
    <message>
        <source>Margin %1 (%2)</source>
        <translation>Marge %1 (%2)</translation>
    </message>
    <message>
        <source>Open the back office.</source>
        <translation>Backoffice öffnen.</translation>
    </message>
    <message>
        <source>No shift is open. Enter the float first.</source>
        <translation>Es ist keine Schicht offen. Geben Sie zuerst das Wechselgeld ein.</translation>
    </message>
    <message>
        <source>Type how many, then *, then scan the item.</source>
        <translation>Anzahl eingeben, dann *, dann Artikel scannen.</translation>
    </message>
    <message>
        <source>Change the quick keys.</source>
        <translation>Schnelltasten ändern.</translation>
    </message>
    <message>
        <source>Sell for %1, below what it cost.</source>
        <translation>Für %1 verkaufen, unter Einkaufspreis.</translation>
    </message>
    <message>
        <source>Sell for %1.</source>
        <translation>Für %1 verkaufen.</translation>
    </message>
    <message>
        <source>Why another price?</source>
        <translation>Warum ein anderer Preis?</translation>
    </message>
    <message>
        <source>Price on the shelf was lower</source>
        <translation>Preis am Regal war niedriger</translation>
    </message>
    <message>
        <source>Damaged packaging</source>
        <translation>Verpackung beschädigt</translation>
    </message>
    <message>
        <source>Close to its date</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Agreed with the customer</source>
        <translation>Mit dem Kunden vereinbart</translation>
    </message>
    <message>
        <source>Give a discount of %1 on the whole sale.</source>
        <translation>Rabatt von %1 auf den ganzen Verkauf geben.</translation>
    </message>
    <message>
        <source>Give a discount of %1, below what it cost.</source>
        <translation>Rabatt von %1 geben, unter Einkaufspreis.</translation>
    </message>
    <message>
        <source>Give a discount of %1.</source>
        <translation>Rabatt von %1 geben.</translation>
    </message>
    <message>
        <source>Discount at the till</source>
        <translation>Rabatt an der Kasse</translation>
    </message>
    <message>
        <source>Total %1, before %2</source>
        <translation>Summe %1, vorher %2</translation>
    </message>
    <message>
        <source>No shift is open. The scan was not used. Enter the float first, then scan again.</source>
        <translation>Es ist keine Schicht offen. Der Scan wurde nicht verwendet. Geben Sie zuerst das Wechselgeld ein und scannen Sie dann erneut.</translation>
    </message>
    <message>
        <source>A question is open. The scan was not used. Answer it or press Esc, then scan again.</source>
        <translation>Eine Frage ist offen. Der Scan wurde nicht verwendet. Beantworten Sie sie oder drücken Sie Esc und scannen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The scanner sent more than a code can hold. Nothing of it was used. Scan again.</source>
        <translation>Der Scanner hat mehr gesendet, als ein Code fasst. Nichts davon wurde verwendet. Scannen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Misread %1. Nothing was added. Scan again.</source>
        <translation>%1 falsch gelesen. Es wurde nichts hinzugefügt. Scannen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Code %1 is unknown. Nothing was added to the return. Choose the line instead.</source>
        <translation>Code %1 ist unbekannt. Es wurde nichts zur Rückgabe hinzugefügt. Wählen Sie stattdessen die Position.</translation>
    </message>
    <message>
        <source>Code %1 is unknown. Nothing was added.</source>
        <translation>Code %1 ist unbekannt. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 was added while paying. The amount due is up to date.</source>
        <translation>%1 wurde während der Zahlung hinzugefügt. Der zu zahlende Betrag ist aktuell.</translation>
    </message>
    <message>
        <source>Sell %1 of %2, entered by hand.</source>
        <translation>%1 von %2 verkaufen, von Hand eingegeben.</translation>
    </message>
    <message>
        <source>Code %1 is unknown. It is kept as a line. Say what it is before paying.</source>
        <translation>Code %1 ist unbekannt. Er bleibt als Position. Geben Sie vor dem Zahlen an, was es ist.</translation>
    </message>
    <message>
        <source>%1 is weighed. Press F2 and enter what the scale shows.</source>
        <translation>%1 wird gewogen. Drücken Sie F2 und geben Sie die Anzeige der Waage ein.</translation>
    </message>
    <message>
        <source>%1 is off the sale.</source>
        <translation>%1 ist aus dem Verkauf entfernt.</translation>
    </message>
    <message>
        <source>Remove a line from the sale.</source>
        <translation>Position aus dem Verkauf entfernen.</translation>
    </message>
    <message>
        <source>There is nothing to undo here.</source>
        <translation>Hier gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo here.</source>
        <translation>Hier gibt es nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>Geparkt: %1</translation>
    </message>
    <message>
        <source>Sell %1 of batch %2, which is past its day.</source>
        <translation>%1 aus Charge %2 verkaufen, die abgelaufen ist.</translation>
    </message>
    <message>
        <source>Sell %1 with the serial number %2, which is in another place by the books.</source>
        <translation>%1 mit der Seriennummer %2 verkaufen, die laut Büchern an einem anderen Lagerort ist.</translation>
    </message>
    <message>
        <source>Serial number %1 of %2</source>
        <translation>Seriennummer %1 von %2</translation>
    </message>
    <message>
        <source>Batch, %1 of %2</source>
        <translation>Charge, %1 von %2</translation>
    </message>
    <message>
        <source>%1: scan it, type it, or choose it here. Later, with Esc; paying waits for it.</source>
        <translation>%1: scannen, eingeben oder hier wählen. Mit Esc später; die Zahlung wartet darauf.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Batch number</source>
        <translation>Chargennummer</translation>
    </message>
    <message>
        <source>Said. Choose it to take it off.</source>
        <translation>Angegeben. Wählen entfernt sie.</translation>
    </message>
    <message>
        <source>%1 of it. Choose it to take it off.</source>
        <translation>%1 davon. Wählen entfernt sie.</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 hier</translation>
    </message>
    <message>
        <source>All numbers are said.</source>
        <translation>Alle Nummern sind angegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) owed</source>
        <translation>
            <numerusform>%n Punkt im Minus</numerusform>
            <numerusform>%n Punkte im Minus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Keep the points</source>
        <translation>Punkte behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) (is|are) not redeemed</source>
        <translation>
            <numerusform>%n Punkt wird nicht eingelöst</numerusform>
            <numerusform>%n Punkte werden nicht eingelöst</numerusform>
        </translation>
    </message>
    <message>
        <source>In place of the discount on the sale</source>
        <translation>Anstelle des Rabatts auf den Verkauf</translation>
    </message>
    <message numerus="yes">
        <source>%n expire(s|) after %1</source>
        <translation>
            <numerusform>%n verfällt nach dem %1</numerusform>
            <numerusform>%n verfallen nach dem %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redeem %n point(s)</source>
        <translation>
            <numerusform>%n Punkt einlösen</numerusform>
            <numerusform>%n Punkte einlösen</numerusform>
        </translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Expense of the shop</source>
        <translation>Ausgabe des Geschäfts</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Deposits taken</source>
        <translation>Erhaltene Anzahlungen</translation>
    </message>
    <message>
        <source>Deposits given back</source>
        <translation>Erstattete Anzahlungen</translation>
    </message>
    <message>
        <source>Deposits kept</source>
        <translation>Einbehaltene Anzahlungen</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Emptied sales</source>
        <translation>Abgebrochene Verkäufe</translation>
    </message>
    <message>
        <source>Bills before payment</source>
        <translation>Zwischenrechnungen</translation>
    </message>
    <message>
        <source>Less after the bill</source>
        <translation>Nach Zwischenrechnung gekürzt</translation>
    </message>
    <message>
        <source>Copies printed</source>
        <translation>Gedruckte Kopien</translation>
    </message>
    <message>
        <source>Refused actions</source>
        <translation>Abgelehnte Vorgänge</translation>
    </message>
    <message>
        <source>Print the last receipt again</source>
        <translation>Letzten Beleg erneut drucken</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Einlage</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Entnahme</translation>
    </message>
    <message>
        <source>Open drawer without a sale</source>
        <translation>Kassenlade ohne Verkauf öffnen</translation>
    </message>
    <message>
        <source>X report: the shift so far</source>
        <translation>X-Bericht: die Schicht bisher</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Schicht schließen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Backoffice</translation>
    </message>
    <message>
        <source>Discount on the sale</source>
        <translation>Rabatt auf den Verkauf</translation>
    </message>
    <message>
        <source>Options of the line</source>
        <translation>Optionen der Position</translation>
    </message>
    <message>
        <source>Recall a held sale</source>
        <translation>Geparkten Verkauf abrufen</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Coupon</translation>
    </message>
    <message>
        <source>Gift card: balance, load</source>
        <translation>Gutschein: Guthaben, aufladen</translation>
    </message>
    <message>
        <source>Customer orders, layaway</source>
        <translation>Kundenaufträge, Zurücklegungen</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Hand over later: which goods, where</source>
        <translation>Später aushändigen: welche Ware, wohin</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>Noch auszuhändigen</translation>
    </message>
    <message>
        <source>Change the payment of the last sale</source>
        <translation>Zahlung des letzten Verkaufs ändern</translation>
    </message>
    <message>
        <source>Open item: department and price</source>
        <translation>Freier Artikel: Warengruppe und Preis</translation>
    </message>
    <message>
        <source>Bill before payment</source>
        <translation>Zwischenrechnung</translation>
    </message>
    <message>
        <source>Empty the sale</source>
        <translation>Verkauf abbrechen</translation>
    </message>
    <message>
        <source>Gift receipt of the last sale</source>
        <translation>Geschenkbeleg des letzten Verkaufs</translation>
    </message>
    <message>
        <source>Change the quick keys</source>
        <translation>Schnelltasten ändern</translation>
    </message>
    <message>
        <source>Till menu</source>
        <translation>Kassenmenü</translation>
    </message>
    <message>
        <source>Close the shift.</source>
        <translation>Schicht schließen.</translation>
    </message>
    <message>
        <source>Open the drawer without a sale.</source>
        <translation>Kassenlade ohne Verkauf öffnen.</translation>
    </message>
    <message>
        <source>Why open the drawer?</source>
        <translation>Warum die Kassenlade öffnen?</translation>
    </message>
    <message>
        <source>Give change</source>
        <translation>Geld wechseln</translation>
    </message>
    <message>
        <source>Check the drawer</source>
        <translation>Kassenlade prüfen</translation>
    </message>
    <message>
        <source>Opened by mistake</source>
        <translation>Versehentlich geöffnet</translation>
    </message>
    <message>
        <source>Type the amount, choose what it is for, press Enter.</source>
        <translation>Betrag eingeben, Zweck wählen, Enter drücken.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Move %1 in or out of the drawer.</source>
        <translation>%1 in die Kassenlade einlegen oder entnehmen.</translation>
    </message>
    <message>
        <source>Cash in %1</source>
        <translation>Einlage %1</translation>
    </message>
    <message>
        <source>Cash out %1</source>
        <translation>Entnahme %1</translation>
    </message>
    <message>
        <source>See the shift so far.</source>
        <translation>Die Schicht bisher ansehen.</translation>
    </message>
    <message>
        <source>No shift is open.</source>
        <translation>Es ist keine Schicht offen.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n Beleg</numerusform>
            <numerusform>%n Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Rückgaben</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Paid of accounts</source>
        <translation>Bezahlte Außenstände</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n Zahlung</numerusform>
            <numerusform>%n Zahlungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Put on gift cards</source>
        <translation>Auf Gutscheine geladen</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Rabatte</translation>
    </message>
    <message>
        <source>Removed lines</source>
        <translation>Entfernte Positionen</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>Kassenlade ohne Verkauf geöffnet</translation>
    </message>
    <message>
        <source>Payments of sales changed</source>
        <translation>Zahlungen nachträglich geändert</translation>
    </message>
    <message>
        <source>Print the payment again.</source>
        <translation>Zahlungsbeleg erneut drucken.</translation>
    </message>
    <message>
        <source>Nothing was sold at this till yet.</source>
        <translation>An dieser Kasse wurde noch nichts verkauft.</translation>
    </message>
    <message>
        <source>No printer is set up. Nothing was printed.</source>
        <translation>Kein Drucker eingerichtet. Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>Print a gift receipt.</source>
        <translation>Geschenkbeleg drucken.</translation>
    </message>
    <message>
        <source>Print the bill before payment.</source>
        <translation>Zwischenrechnung drucken.</translation>
    </message>
    <message>
        <source>The sale is empty already.</source>
        <translation>Der Verkauf ist schon leer.</translation>
    </message>
    <message>
        <source>Empty the sale of %1.</source>
        <translation>Verkauf über %1 abbrechen.</translation>
    </message>
    <message>
        <source>Throw the held sale %1 away.</source>
        <translation>Geparkten Verkauf %1 verwerfen.</translation>
    </message>
    <message>
        <source>Why give it up?</source>
        <translation>Warum abbrechen?</translation>
    </message>
    <message>
        <source>The customer left</source>
        <translation>Der Kunde ist gegangen</translation>
    </message>
    <message>
        <source>Rung up by mistake</source>
        <translation>Versehentlich erfasst</translation>
    </message>
    <message>
        <source>Paid elsewhere</source>
        <translation>Anderswo bezahlt</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>The sale was given up. The daybook keeps what was on it.</source>
        <translation>Der Verkauf wurde abgebrochen. Das Journal bewahrt, was darin war.</translation>
    </message>
    <message>
        <source>There is nothing to pay yet. Scan an item first.</source>
        <translation>Es gibt noch nichts zu zahlen. Scannen Sie zuerst einen Artikel.</translation>
    </message>
    <message>
        <source>A code is still unknown. The sale is kept. Say what it is, then pay.</source>
        <translation>Ein Code ist noch unbekannt. Der Verkauf bleibt erhalten. Geben Sie an, was es ist, und zahlen Sie dann.</translation>
    </message>
    <message>
        <source>Numbers of an item are still to be said. The sale is kept. Say them, then pay.</source>
        <translation>Nummern eines Artikels fehlen noch. Der Verkauf bleibt erhalten. Geben Sie sie an und zahlen Sie dann.</translation>
    </message>
    <message>
        <source>Take goods back from receipt %1, for %2.</source>
        <translation>Ware von Beleg %1 für %2 zurücknehmen.</translation>
    </message>
    <message>
        <source>Take goods back without a receipt, for %1.</source>
        <translation>Ware ohne Beleg für %1 zurücknehmen.</translation>
    </message>
    <message>
        <source>Return %1 · Pay back %2</source>
        <translation>Rückgabe %1 · Auszahlen %2</translation>
    </message>
    <message>
        <source>Receipt %1 · Total %2</source>
        <translation>Beleg %1 · Summe %2</translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation>%1 im Bestand</translation>
    </message>
    <message>
        <source>%1 in stock, %2 reserved</source>
        <translation>%1 im Bestand, %2 reserviert</translation>
    </message>
    <message>
        <source>Prices changed meanwhile. Total %1, before %2</source>
        <translation>Inzwischen haben sich Preise geändert. Summe %1, vorher %2</translation>
    </message>
    <message>
        <source>A return gives back what was paid. No coupon was used.</source>
        <translation>Eine Rückgabe erstattet das Bezahlte. Es wurde kein Coupon verwendet.</translation>
    </message>
    <message>
        <source>Scan the coupon, or type its code and press Enter.</source>
        <translation>Coupon scannen oder Code eingeben und Enter drücken.</translation>
    </message>
    <message>
        <source>Coupon code</source>
        <translation>Couponcode</translation>
    </message>
    <message>
        <source>Coupon %1 is kept. Nothing on this sale is cheaper by it yet.</source>
        <translation>Coupon %1 ist erfasst. Noch wird in diesem Verkauf nichts dadurch billiger.</translation>
    </message>
    <message>
        <source>%1: %2 less</source>
        <translation>%1: %2 weniger</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>ab %1: %2</translation>
    </message>
    <message>
        <source>%1 is sold below what it cost. %2</source>
        <translation>%1 wird unter Einkaufspreis verkauft. %2</translation>
    </message>
    <message>
        <source>%1 is sold below what it cost. It was changed as you asked.</source>
        <translation>%1 wird unter Einkaufspreis verkauft. Es wurde wie gewünscht geändert.</translation>
    </message>
    <message>
        <source>Receipt %1 is not on this till. Nothing was changed. Check the number, or choose Without a receipt.</source>
        <translation>Beleg %1 ist nicht an dieser Kasse. Es wurde nichts geändert. Prüfen Sie die Nummer oder wählen Sie „Ohne Beleg“.</translation>
    </message>
    <message>
        <source>Customer changed their mind</source>
        <translation>Kunde hat es sich anders überlegt</translation>
    </message>
    <message>
        <source>Damaged or faulty</source>
        <translation>Beschädigt oder fehlerhaft</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Falscher Artikel</translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Warranty ended on %1</source>
        <translation>Garantie endete am %1</translation>
    </message>
    <message>
        <source>Warranty until %1</source>
        <translation>Garantie bis %1</translation>
    </message>
    <message>
        <source>What comes back?</source>
        <translation>Was kommt zurück?</translation>
    </message>
    <message>
        <source>Scan the items, or choose them here; each takes one. What is not on the receipt is taken instead. Then press Pay.</source>
        <translation>Artikel scannen oder hier wählen; jedes Mal einer. Was nicht auf dem Beleg ist, wird stattdessen genommen. Dann „Zahlen“ drücken.</translation>
    </message>
    <message>
        <source>Everything on this receipt has been returned.</source>
        <translation>Von diesem Beleg wurde alles zurückgegeben.</translation>
    </message>
    <message>
        <source>%1 not returned yet</source>
        <translation>%1 noch nicht zurückgegeben</translation>
    </message>
    <message>
        <source>All of %1 on this receipt is being returned already. Nothing was added.</source>
        <translation>Alle %1 von diesem Beleg werden schon zurückgegeben. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>As it was paid</source>
        <translation>Wie bezahlt</translation>
    </message>
    <message>
        <source>Beyond the policy</source>
        <translation>Außerhalb der Regel</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Kein Kunde</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>Endet auf %1</translation>
    </message>
    <message>
        <source>Owed by %1</source>
        <translation>Offen bei %1</translation>
    </message>
    <message>
        <source>Payment %1 · %2 %3 · Still owed %4</source>
        <translation>Zahlung %1 · %2 %3 · Noch offen %4</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Credit of %1</source>
        <translation>Kredit von %1</translation>
    </message>
    <message>
        <source>Type an amount or a number of days, then choose what it is. Choosing without a figure takes it away.</source>
        <translation>Betrag oder Anzahl Tage eingeben, dann wählen, was es ist. Wählen ohne Zahl hebt es auf.</translation>
    </message>
    <message>
        <source>Amount, or days</source>
        <translation>Betrag oder Tage</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Kreditlimit</translation>
    </message>
    <message>
        <source>How much may be owed</source>
        <translation>Wie viel offen sein darf</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Zahlungsziel in Tagen</translation>
    </message>
    <message>
        <source>After them what is open is overdue</source>
        <translation>Danach ist Offenes überfällig</translation>
    </message>
    <message>
        <source>Nothing on account</source>
        <translation>Nichts auf Rechnung</translation>
    </message>
    <message>
        <source>Let %1 owe up to %2.</source>
        <translation>%1 bis %2 auf Rechnung kaufen lassen.</translation>
    </message>
    <message>
        <source>Take the credit limit of %1 away.</source>
        <translation>Kreditlimit von %1 aufheben.</translation>
    </message>
    <message>
        <source>Let %1 pay without a day.</source>
        <translation>%1 ohne Zahlungsziel zahlen lassen.</translation>
    </message>
    <message numerus="yes">
        <source>Give %1 %n day(s) to pay.</source>
        <translation>
            <numerusform>%1 %n Tag Zahlungsziel geben.</numerusform>
            <numerusform>%1 %n Tage Zahlungsziel geben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Block %1.</source>
        <translation>%1 sperren.</translation>
    </message>
    <message>
        <source>Unblock %1.</source>
        <translation>%1 entsperren.</translation>
    </message>
    <message>
        <source>Nothing left to pay</source>
        <translation>Nichts mehr zu zahlen</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Kein Guthaben</translation>
    </message>
    <message>
        <source>No limit set</source>
        <translation>Kein Limit gesetzt</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Payment of receipt %1</source>
        <translation>Zahlung von Beleg %1</translation>
    </message>
    <message>
        <source>Send %1 to the card terminal. Press Enter.</source>
        <translation>%1 an das Kartenterminal senden. Enter drücken.</translation>
    </message>
    <message>
        <source>Take %1 on the card terminal. Then press Enter, with the card&apos;s last four digits or the approval code if you like.</source>
        <translation>%1 am Kartenterminal kassieren. Dann Enter drücken, auf Wunsch mit den letzten vier Kartenziffern oder dem Genehmigungscode.</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Auth.-Nr.</translation>
    </message>
    <message>
        <source>Last four digits</source>
        <translation>Letzte vier Ziffern</translation>
    </message>
    <message>
        <source>Take %1 of store credit: %2 now, %3 after. Press Enter.</source>
        <translation>%1 vom Guthaben nehmen: jetzt %2, danach %3. Enter drücken.</translation>
    </message>
    <message>
        <source>Sell %1 on account: %2 will be owed of a limit of %3. Press Enter.</source>
        <translation>%1 auf Rechnung verkaufen: offen sind dann %2 bei einem Limit von %3. Enter drücken.</translation>
    </message>
    <message>
        <source>To be paid by %1.</source>
        <translation>Zahlbar bis %1.</translation>
    </message>
    <message>
        <source>%1 taken: %2. Still due: %3.</source>
        <translation>%1 kassiert: %2. Noch zu zahlen: %3.</translation>
    </message>
    <message>
        <source>%1 removed: %2. Give it back to the customer.</source>
        <translation>%1 entfernt: %2. Geben Sie es dem Kunden zurück.</translation>
    </message>
    <message>
        <source>It went back to the card already. Press Pay to finish the return.</source>
        <translation>Es ging schon auf die Karte zurück. Schließen Sie die Rückgabe mit „Zahlen“ ab.</translation>
    </message>
    <message>
        <source>Payment started. Finish or remove it first.</source>
        <translation>Zahlung begonnen. Schließen Sie sie zuerst ab oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>%1: the price is asked.</source>
        <translation>%1: Der Preis wird gefragt.</translation>
    </message>
    <message>
        <source>%1 is weighed.</source>
        <translation>%1 wird gewogen.</translation>
    </message>
    <message>
        <source>Type the price and press Enter.</source>
        <translation>Preis eingeben und Enter drücken.</translation>
    </message>
    <message>
        <source>Place the item on the scale. Type what it shows and press Enter.</source>
        <translation>Artikel auf die Waage legen. Anzeige eingeben und Enter drücken.</translation>
    </message>
    <message>
        <source>Tare %1 is taken off</source>
        <translation>Tara %1 wird abgezogen</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Nothing was entered. The item is not on the sale yet. Type what the scale shows.</source>
        <translation>Es ist nichts eingegeben. Der Artikel ist noch nicht im Verkauf. Geben Sie die Anzeige der Waage ein.</translation>
    </message>
    <message>
        <source>Sell an open item of %1 for %2.</source>
        <translation>Freien Artikel aus %1 für %2 verkaufen.</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
    <message>
        <source>Nothing of it is offered. Add variants in the back office.</source>
        <translation>Nichts davon ist im Sortiment. Legen Sie Varianten im Backoffice an.</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Nicht im Sortiment</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 in stock</source>
        <translation>%1 · %2 · %3 im Bestand</translation>
    </message>
    <message>
        <source>%1 is not offered. Choose another one.</source>
        <translation>%1 ist nicht im Sortiment. Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>%1 owes nothing.</source>
        <translation>Bei %1 ist nichts offen.</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>%1 verfügbar</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Aus %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::SoundPage</name>
    <message>
        <source>Volume %1</source>
        <translation>Lautstärke %1</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Applies to this machine</source>
        <translation>Gilt für dieses Gerät</translation>
    </message>
    <message>
        <source>Sounds are on</source>
        <translation>Töne sind an</translation>
    </message>
    <message>
        <source>Whatever is silent here is still shown on the screen.</source>
        <translation>Was hier stumm ist, erscheint trotzdem auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>An item was added</source>
        <translation>Ein Artikel wurde hinzugefügt</translation>
    </message>
    <message>
        <source>Attention: a price, an age, an approval is asked</source>
        <translation>Achtung: Preis, Alter oder Freigabe wird gefragt</translation>
    </message>
    <message>
        <source>Error: unknown code, misread, refused</source>
        <translation>Fehler: unbekannter Code, falsch gelesen, abgelehnt</translation>
    </message>
    <message>
        <source>Payment complete</source>
        <translation>Zahlung abgeschlossen</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Listen: %1</source>
        <translation>Anhören: %1</translation>
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
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>Zurück zum Verkauf</translation>
    </message>
    <message>
        <source>To pay back</source>
        <translation>Auszuzahlen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>Auszahlen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Passend</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TerminalPage</name>
    <message>
        <source>Saved. It holds for the next payment.</source>
        <translation>Gespeichert. Gilt ab der nächsten Zahlung.</translation>
    </message>
    <message>
        <source>No money moves. Choose None before the shop sells.</source>
        <translation>Es fließt kein Geld. Wählen Sie „Keines“, bevor das Geschäft verkauft.</translation>
    </message>
    <message>
        <source>Cards are taken on a terminal of its own; the till notes what it printed.</source>
        <translation>Karten laufen über ein eigenes Terminal; die Kasse vermerkt, was es gedruckt hat.</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Kartenterminal</translation>
    </message>
    <message>
        <source>Applies to this machine</source>
        <translation>Gilt für dieses Gerät</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>For practice</source>
        <translation>Zum Üben</translation>
    </message>
    <message>
        <source>It approves</source>
        <translation>Es genehmigt</translation>
    </message>
    <message>
        <source>It declines</source>
        <translation>Es lehnt ab</translation>
    </message>
    <message>
        <source>It answers late</source>
        <translation>Es antwortet spät</translation>
    </message>
    <message>
        <source>Its answer is lost for a while</source>
        <translation>Seine Antwort geht eine Zeit lang verloren</translation>
    </message>
    <message>
        <source>It waits for a card that nobody shows</source>
        <translation>Es wartet auf eine Karte, die niemand vorhält</translation>
    </message>
    <message>
        <source>Connected terminal</source>
        <translation>Verbundenes Terminal</translation>
    </message>
    <message>
        <source>What it does with a charge</source>
        <translation>Verhalten bei einer Belastung</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillEvents</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>for an approval</source>
        <translation>für eine Freigabe</translation>
    </message>
    <message>
        <source>to sign in</source>
        <translation>zur Anmeldung</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>Position entfernt</translation>
    </message>
    <message>
        <source>Sale emptied</source>
        <translation>Verkauf abgebrochen</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>Kassenlade ohne Verkauf geöffnet</translation>
    </message>
    <message>
        <source>Copy printed</source>
        <translation>Kopie gedruckt</translation>
    </message>
    <message>
        <source>Bill before payment</source>
        <translation>Zwischenrechnung</translation>
    </message>
    <message>
        <source>Less after the bill</source>
        <translation>Nach Zwischenrechnung gekürzt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>Preis geändert</translation>
    </message>
    <message>
        <source>Discount given</source>
        <translation>Rabatt gegeben</translation>
    </message>
    <message>
        <source>Drawer difference</source>
        <translation>Kassendifferenz</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>Falsche PIN</translation>
    </message>
    <message>
        <source>Payment of a sale changed</source>
        <translation>Zahlung nachträglich geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Position</numerusform>
            <numerusform>%n Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, copy %2</source>
        <translation>%1, Kopie %2</translation>
    </message>
    <message>
        <source>cash taken out of the sale</source>
        <translation>Bargeld aus dem Verkauf genommen</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillForeign</name>
    <message>
        <source>Cash %1</source>
        <translation>Bar %1</translation>
    </message>
    <message>
        <source>Due %1 · %2 · change in %3</source>
        <translation>Zu zahlen %1 · %2 · Rückgeld in %3</translation>
    </message>
    <message>
        <source>Change in %1</source>
        <translation>Rückgeld in %1</translation>
    </message>
    <message>
        <source>Nothing left to pay</source>
        <translation>Nichts mehr zu zahlen</translation>
    </message>
    <message>
        <source>This shop takes no other currency. Choose another way to pay.</source>
        <translation>Dieses Geschäft nimmt keine andere Währung an. Wählen Sie eine andere Zahlungsart.</translation>
    </message>
    <message>
        <source>The rate of %1 is of %2. Have today’s entered in the settings.</source>
        <translation>Der Kurs von %1 ist vom %2. Lassen Sie in den Einstellungen den heutigen eintragen.</translation>
    </message>
    <message>
        <source>The amount is in %1</source>
        <translation>Der Betrag ist in %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillHandOvers</name>
    <message>
        <source>Whoever has the receipt</source>
        <translation>Wer den Beleg hat</translation>
    </message>
    <message>
        <source>Expected on %1</source>
        <translation>Erwartet am %1</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>Noch auszuhändigen</translation>
    </message>
    <message>
        <source>Customer, or number of the receipt</source>
        <translation>Kunde oder Belegnummer</translation>
    </message>
    <message>
        <source>Nothing is to be handed over. In a sale, the menu says what is delivered later.</source>
        <translation>Nichts ist auszuhändigen. Im Verkauf legen Sie über das Menü fest, was später geliefert wird.</translation>
    </message>
    <message>
        <source>Sold on %1</source>
        <translation>Verkauft am %1</translation>
    </message>
    <message>
        <source>Handed over twice: %1</source>
        <translation>Doppelt ausgehändigt: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Nothing to hand over matches %1.</source>
        <translation>Nichts auszuhändigen zu „%1“.</translation>
    </message>
    <message>
        <source>Two tills handed it over. Count the shelf, and ask the customer.</source>
        <translation>Zwei Kassen haben es ausgehändigt. Zählen Sie das Regal nach und fragen Sie den Kunden.</translation>
    </message>
    <message>
        <source>Scan, or type how many and choose</source>
        <translation>Scannen oder Anzahl eingeben und wählen</translation>
    </message>
    <message>
        <source>Hand over all that is left</source>
        <translation>Alles Übrige aushändigen</translation>
    </message>
    <message>
        <source>Hand over what was counted</source>
        <translation>Gezähltes aushändigen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Print the last delivery note again</source>
        <translation>Letzten Lieferschein erneut drucken</translation>
    </message>
    <message>
        <source>Return goods of this receipt</source>
        <translation>Ware dieses Belegs zurücknehmen</translation>
    </message>
    <message>
        <source>Erase name and address…</source>
        <translation>Name und Adresse löschen…</translation>
    </message>
    <message>
        <source>For ever, from every copy</source>
        <translation>Endgültig, aus jeder Kopie</translation>
    </message>
    <message>
        <source>%1 is not to be handed over for this receipt, or not so many. Nothing was counted.</source>
        <translation>%1 ist für diesen Beleg nicht oder nicht so oft auszuhändigen. Es wurde nichts gezählt.</translation>
    </message>
    <message>
        <source>Serial number of %1</source>
        <translation>Seriennummer von %1</translation>
    </message>
    <message>
        <source>Scan it, or type it and press Enter.</source>
        <translation>Scannen oder eingeben und Enter drücken.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>This piece leaves</source>
        <translation>Dieses Stück aushändigen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <translation>Ausgehändigt: %1</translation>
    </message>
    <message>
        <source>Print the delivery note again.</source>
        <translation>Lieferschein erneut drucken.</translation>
    </message>
    <message>
        <source>Erase name and address of receipt %1, for ever.</source>
        <translation>Name und Adresse von Beleg %1 endgültig löschen.</translation>
    </message>
    <message>
        <source>Name and address are erased. The goods are still to be handed over.</source>
        <translation>Name und Adresse sind gelöscht. Die Ware ist weiterhin auszuhändigen.</translation>
    </message>
    <message>
        <source>Ring up the goods first, then say what is handed over later.</source>
        <translation>Erfassen Sie zuerst die Ware und geben Sie dann an, was später ausgehändigt wird.</translation>
    </message>
    <message>
        <source>Handed over later</source>
        <translation>Später ausgehändigt</translation>
    </message>
    <message>
        <source>They are paid now and kept aside until then.</source>
        <translation>Wird jetzt bezahlt und bis dahin aufbewahrt.</translation>
    </message>
    <message>
        <source>How many of the next line chosen</source>
        <translation>Anzahl für die nächste gewählte Position</translation>
    </message>
    <message>
        <source>Take all of it now</source>
        <translation>Alles jetzt mitnehmen</translation>
    </message>
    <message>
        <source>All of it later</source>
        <translation>Alles später</translation>
    </message>
    <message>
        <source>%1 of %2 later</source>
        <translation>%1 von %2 später</translation>
    </message>
    <message>
        <source>Where it goes, and when…</source>
        <translation>Wohin und wann…</translation>
    </message>
    <message>
        <source>Or the customer comes for it</source>
        <translation>Oder der Kunde holt es ab</translation>
    </message>
    <message>
        <source>Enter goes on; nothing typed: not said.</source>
        <translation>Enter geht weiter; leer: keine Angabe.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Who gets it?</source>
        <translation>Wer bekommt es?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How are they reached?</source>
        <translation>Wie ist die Person erreichbar?</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation>Wohin geht es?</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What does the driver have to know?</source>
        <translation>Was muss der Fahrer wissen?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>In how many days is it expected?</source>
        <translation>In wie vielen Tagen wird es erwartet?</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillOrders</name>
    <message>
        <source>Layaway</source>
        <translation>Zurücklegung</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Abgelaufen am %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Customer orders</source>
        <translation>Kundenaufträge</translation>
    </message>
    <message>
        <source>Customer, or number of the order</source>
        <translation>Kunde oder Auftragsnummer</translation>
    </message>
    <message>
        <source>No order is open. Ring up the goods, choose the customer, then come back here.</source>
        <translation>Kein Auftrag ist offen. Erfassen Sie die Ware, wählen Sie den Kunden und kommen Sie hierher zurück.</translation>
    </message>
    <message>
        <source>Choose the customer first: %1</source>
        <translation>Zuerst den Kunden wählen: %1</translation>
    </message>
    <message>
        <source>Order these goods</source>
        <translation>Auftrag für diese Waren</translation>
    </message>
    <message>
        <source>Layaway: pay in parts, take them then</source>
        <translation>Zurücklegung: in Teilen zahlen, dann mitnehmen</translation>
    </message>
    <message>
        <source>No open order matches %1.</source>
        <translation>Kein offener Auftrag zu „%1“.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Ended twice: %1</source>
        <translation>Doppelt beendet: %1</translation>
    </message>
    <message>
        <source>Cancelled by %1, %2, %3</source>
        <translation>Storniert von %1, %2, %3</translation>
    </message>
    <message>
        <source>Collected with %1 by %2, %3, %4</source>
        <translation>Abgeholt mit %1 (%2, %3, %4)</translation>
    </message>
    <message>
        <source>Whose order is it? Choose the customer, then order again.</source>
        <translation>Wessen Auftrag ist es? Wählen Sie den Kunden und legen Sie den Auftrag erneut an.</translation>
    </message>
    <message>
        <source>Until when is it kept?</source>
        <translation>Bis wann wird zurückgelegt?</translation>
    </message>
    <message>
        <source>When is it wanted?</source>
        <translation>Wann wird es gewünscht?</translation>
    </message>
    <message>
        <source>Type a number of days, or choose.</source>
        <translation>Anzahl Tage eingeben oder wählen.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Kein Tag</translation>
    </message>
    <message>
        <source>%1 is kept: its goods are reserved.</source>
        <translation>%1 ist angelegt: Die Waren sind reserviert.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Abholen</translation>
    </message>
    <message>
        <source>All of it is paid</source>
        <translation>Alles ist bezahlt</translation>
    </message>
    <message>
        <source>What is left is paid now</source>
        <translation>Der Restbetrag wird jetzt bezahlt</translation>
    </message>
    <message>
        <source>Take a deposit</source>
        <translation>Anzahlung kassieren</translation>
    </message>
    <message>
        <source>Take a further payment</source>
        <translation>Weitere Zahlung kassieren</translation>
    </message>
    <message>
        <source>%1 paid of %2</source>
        <translation>%1 von %2 bezahlt</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Beleg drucken</translation>
    </message>
    <message>
        <source>Cancel the order…</source>
        <translation>Auftrag stornieren…</translation>
    </message>
    <message>
        <source>Its goods are free again</source>
        <translation>Die Waren werden wieder frei</translation>
    </message>
    <message>
        <source>This order was collected already.</source>
        <translation>Dieser Auftrag wurde schon abgeholt.</translation>
    </message>
    <message>
        <source>This order was cancelled.</source>
        <translation>Dieser Auftrag wurde storniert.</translation>
    </message>
    <message>
        <source>Left of %1</source>
        <translation>Rest von %1</translation>
    </message>
    <message>
        <source>Payment %1 · %2 %3 · Left to pay %4</source>
        <translation>Zahlung %1 · %2 %3 · Restbetrag %4</translation>
    </message>
    <message>
        <source>Print the slip again.</source>
        <translation>Beleg erneut drucken.</translation>
    </message>
    <message>
        <source>No printer is set up. The order is kept.</source>
        <translation>Kein Drucker eingerichtet. Der Auftrag bleibt erhalten.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>An order is collected whole, as it was agreed. Nothing was changed. Sell other goods after it.</source>
        <translation>Ein Auftrag wird als Ganzes abgeholt, wie vereinbart. Es wurde nichts geändert. Verkaufen Sie andere Waren danach.</translation>
    </message>
    <message>
        <source>The order was not collected. It stays open.</source>
        <translation>Der Auftrag wurde nicht abgeholt. Er bleibt offen.</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 stornieren</translation>
    </message>
    <message>
        <source>%1 goes back the way it came. Type what the shop keeps of it, if anything; then choose why.</source>
        <translation>%1 gehen auf demselben Weg zurück. Geben Sie ein, was das Geschäft davon einbehält, falls etwas; wählen Sie dann den Grund.</translation>
    </message>
    <message>
        <source>Nothing was paid. Choose why.</source>
        <translation>Es wurde nichts bezahlt. Grund wählen.</translation>
    </message>
    <message>
        <source>What the shop keeps</source>
        <translation>Was das Geschäft einbehält</translation>
    </message>
    <message>
        <source>Cancel order %1 and give %2 back.</source>
        <translation>Auftrag %1 stornieren und %2 erstatten.</translation>
    </message>
    <message>
        <source>Order %1 cancelled</source>
        <translation>Auftrag %1 storniert</translation>
    </message>
    <message>
        <source>Pay back %1</source>
        <translation>Auszahlen %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n Tag</numerusform>
            <numerusform>In %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer changed their mind</source>
        <translation>Der Kunde hat es sich anders überlegt</translation>
    </message>
    <message>
        <source>The goods cannot be had</source>
        <translation>Die Ware ist nicht lieferbar</translation>
    </message>
    <message>
        <source>Not collected in time</source>
        <translation>Nicht rechtzeitig abgeholt</translation>
    </message>
    <message>
        <source>Placed by mistake</source>
        <translation>Versehentlich angelegt</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillPage</name>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillQuotations</name>
    <message>
        <source>Erased name</source>
        <translation>Gelöschter Name</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Abgelaufen am %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Gültig bis %1</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Beauftragt</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
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
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Name, or number of the quotation</source>
        <translation>Name oder Angebotsnummer</translation>
    </message>
    <message>
        <source>No quotation is open. Ring up the goods, then come back here.</source>
        <translation>Kein Angebot ist offen. Erfassen Sie die Ware und kommen Sie hierher zurück.</translation>
    </message>
    <message>
        <source>Give a quotation for these goods</source>
        <translation>Angebot für diese Waren erstellen</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>For a name, or a customer: %1</source>
        <translation>Für einen Namen oder einen Kunden: %1</translation>
    </message>
    <message>
        <source>No open quotation matches %1.</source>
        <translation>Kein offenes Angebot zu „%1“.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Whose quotation is it?</source>
        <translation>Für wen ist das Angebot?</translation>
    </message>
    <message>
        <source>Type a name and press Enter, or choose a customer.</source>
        <translation>Namen eingeben und Enter drücken oder Kunden wählen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For the name that was typed</source>
        <translation>Für den eingegebenen Namen</translation>
    </message>
    <message>
        <source>Nothing typed: choose a customer</source>
        <translation>Nichts eingegeben: Kunden wählen</translation>
    </message>
    <message>
        <source>How long is it valid?</source>
        <translation>Wie lange ist es gültig?</translation>
    </message>
    <message>
        <source>Type a number of days, or choose.</source>
        <translation>Anzahl Tage eingeben oder wählen.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>%1 is kept. Nothing is reserved.</source>
        <translation>%1 ist gespeichert. Nichts ist reserviert.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Beleg drucken</translation>
    </message>
    <message>
        <source>Sell at these prices</source>
        <translation>Zu diesen Preisen verkaufen</translation>
    </message>
    <message>
        <source>Sell at today&apos;s prices</source>
        <translation>Zu heutigen Preisen verkaufen</translation>
    </message>
    <message>
        <source>Sell at the old prices</source>
        <translation>Zu den alten Preisen verkaufen</translation>
    </message>
    <message>
        <source>Needs an approval</source>
        <translation>Braucht eine Freigabe</translation>
    </message>
    <message>
        <source>Order these goods, with a deposit</source>
        <translation>Auftrag mit Anzahlung anlegen</translation>
    </message>
    <message>
        <source>They are then reserved</source>
        <translation>Die Waren sind dann reserviert</translation>
    </message>
    <message>
        <source>Save as a sheet (PDF)</source>
        <translation>Als Blatt speichern (PDF)</translation>
    </message>
    <message>
        <source>Erase the name…</source>
        <translation>Namen löschen…</translation>
    </message>
    <message>
        <source>For ever, from every copy</source>
        <translation>Endgültig, aus jeder Kopie</translation>
    </message>
    <message>
        <source>Cancel the quotation…</source>
        <translation>Angebot stornieren…</translation>
    </message>
    <message>
        <source>This quotation was cancelled.</source>
        <translation>Dieses Angebot wurde storniert.</translation>
    </message>
    <message>
        <source>This quotation was used already.</source>
        <translation>Dieses Angebot wurde schon verwendet.</translation>
    </message>
    <message>
        <source>No printer is set up. The quotation is kept.</source>
        <translation>Kein Drucker eingerichtet. Das Angebot bleibt erhalten.</translation>
    </message>
    <message>
        <source>Print the slip again.</source>
        <translation>Beleg erneut drucken.</translation>
    </message>
    <message>
        <source>This machine keeps no sheets. The quotation is kept.</source>
        <translation>Dieses Gerät speichert keine Blätter. Das Angebot bleibt erhalten.</translation>
    </message>
    <message>
        <source>Sell quotation %1 at its prices, %2, though it ended on %3.</source>
        <translation>Angebot %1 zu seinen Preisen verkaufen, %2, obwohl es am %3 abgelaufen ist.</translation>
    </message>
    <message>
        <source>%1 at today&apos;s prices: %2, quoted %3.</source>
        <translation>%1 zu heutigen Preisen: %2, angeboten %3.</translation>
    </message>
    <message>
        <source>%1: taxes changed since. Total %2, quoted %3.</source>
        <translation>%1: Steuern haben sich geändert. Summe %2, angeboten %3.</translation>
    </message>
    <message>
        <source>%1 at its prices: %2.</source>
        <translation>%1 zu seinen Preisen: %2.</translation>
    </message>
    <message>
        <source>Quotation %1</source>
        <translation>Angebot %1</translation>
    </message>
    <message>
        <source>Nothing was sold. The quotation stays open.</source>
        <translation>Es wurde nichts verkauft. Das Angebot bleibt offen.</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 stornieren</translation>
    </message>
    <message>
        <source>It is then no offer any more. Choose why.</source>
        <translation>Es gilt dann nicht mehr. Grund wählen.</translation>
    </message>
    <message>
        <source>Cancel a quotation.</source>
        <translation>Angebot stornieren.</translation>
    </message>
    <message>
        <source>The quotation was cancelled.</source>
        <translation>Das Angebot wurde storniert.</translation>
    </message>
    <message>
        <source>Erase the name on %1, for ever.</source>
        <translation>Namen auf %1 endgültig löschen.</translation>
    </message>
    <message>
        <source>The name is erased. The quotation stays.</source>
        <translation>Der Name ist gelöscht. Das Angebot bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer does not want it</source>
        <translation>Der Kunde möchte es nicht</translation>
    </message>
    <message>
        <source>The goods cannot be had</source>
        <translation>Die Ware ist nicht lieferbar</translation>
    </message>
    <message>
        <source>Given by mistake</source>
        <translation>Versehentlich erstellt</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillWindow</name>
    <message>
        <source>Mizan till</source>
        <translation>Mizan-Kasse</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>%1 · Till %2</source>
        <translation>%1 · Kasse %2</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Shift open %1</source>
        <translation>Schicht offen %1</translation>
    </message>
    <message>
        <source>No shift</source>
        <translation>Keine Schicht</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>This machine only</source>
        <translation>Nur dieses Gerät</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message numerus="yes">
        <source>Terminal: %n open</source>
        <translation>
            <numerusform>Terminal: %n offen</numerusform>
            <numerusform>Terminal: %n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice terminal</source>
        <translation>Übungsterminal</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Kein Drucker</translation>
    </message>
</context>
<context>
    <name>mizan::ui::Toast</name>
    <message>
        <source>Dismiss message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Held %1</source>
        <translation>Geparkt %1</translation>
    </message>
    <message>
        <source>None held</source>
        <translation>Nichts geparkt</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TotalsStrip</name>
    <message>
        <source>Total %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>To pay back</source>
        <translation>Auszuzahlen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Lines · items</source>
        <translation>Positionen · Artikel</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Discount (%1)</source>
        <translation>Rabatt (%1)</translation>
    </message>
    <message>
        <source>Tax included</source>
        <translation>Enthaltene MwSt.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>MwSt.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
</context>
<context>
    <name>mizan::ui::UnprintedPage</name>
    <message>
        <source>The till stopped in the middle of its work. Every sale that was paid is kept; some papers are not printed. Look at the last sales below, then go on.</source>
        <translation>Die Kasse wurde mitten in der Arbeit gestoppt. Jeder bezahlte Verkauf bleibt erhalten; manche Belege sind nicht gedruckt. Sehen Sie unten die letzten Verkäufe durch und machen Sie weiter.</translation>
    </message>
    <message>
        <source>Go on selling %1</source>
        <translation>Weiter verkaufen %1</translation>
    </message>
    <message>
        <source>Go on selling</source>
        <translation>Weiter verkaufen</translation>
    </message>
</context>
<context>
    <name>mizan::ui::UsersPage</name>
    <message>
        <source>Has left</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Four to twelve digits.</source>
        <translation>Vier bis zwölf Ziffern.</translation>
    </message>
    <message>
        <source>Leave empty to keep the PIN as it is.</source>
        <translation>Leer lassen, um die PIN zu behalten.</translation>
    </message>
    <message>
        <source>Scanned. It counts once it is saved.</source>
        <translation>Gescannt. Gilt nach dem Speichern.</translation>
    </message>
    <message>
        <source>Taken away once it is saved.</source>
        <translation>Wird beim Speichern entzogen.</translation>
    </message>
    <message>
        <source>Has a badge. Scan another one to change it.</source>
        <translation>Hat eine Mitarbeiterkarte. Zum Wechseln eine andere scannen.</translation>
    </message>
    <message>
        <source>No badge. Scan one to give it.</source>
        <translation>Keine Mitarbeiterkarte. Zum Vergeben eine scannen.</translation>
    </message>
    <message>
        <source>Has one. Leave empty to keep it as it is.</source>
        <translation>Vorhanden. Leer lassen, um es zu behalten.</translation>
    </message>
    <message>
        <source>For the keyboard; needed where the back office asks for one. Leave empty for none.</source>
        <translation>Für die Tastatur; nötig, wo das Backoffice eines verlangt. Leer lassen für keines.</translation>
    </message>
    <message>
        <source>They would work nowhere. Nothing was saved. Choose a branch at least.</source>
        <translation>Diese Person würde nirgends arbeiten. Es wurde nichts gespeichert. Wählen Sie mindestens eine Filiale.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Neuer Benutzer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entziehen</translation>
    </message>
    <message>
        <source>Take the password away</source>
        <translation>Passwort entziehen</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Mitarbeiterkarte</translation>
    </message>
    <message>
        <source>Take the badge away</source>
        <translation>Mitarbeiterkarte entziehen</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>Arbeitet in</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Arbeitet hier</translation>
    </message>
    <message>
        <source>Save user</source>
        <translation>Benutzer speichern</translation>
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
        <translation>Code</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Barcodes</translation>
    </message>
    <message>
        <source>Own price</source>
        <translation>Eigener Preis</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Im Bestand</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Im Sortiment</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
</context>
<context>
    <name>mizan::ui::VariantPanel</name>
    <message>
        <source>sold out</source>
        <translation>ausverkauft</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>Zurück zum Verkauf</translation>
    </message>
    <message>
        <source>Variants of %1</source>
        <translation>Varianten von %1</translation>
    </message>
    <message>
        <source>%1, not offered</source>
        <translation>%1, nicht im Sortiment</translation>
    </message>
    <message>
        <source>%1, sold out</source>
        <translation>%1, ausverkauft</translation>
    </message>
    <message>
        <source>%1, %2 in stock</source>
        <translation>%1, %2 im Bestand</translation>
    </message>
</context>
<context>
    <name>mizan::ui::WeighPanel</name>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>Zurück zum Verkauf</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
</TS>
