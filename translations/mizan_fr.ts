<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Numbers</name>
    <message>
        <source>Nothing is entered yet. Type a number.</source>
        <translation>Rien n’est encore saisi. Saisissez un nombre.</translation>
    </message>
    <message>
        <source>This is not a number. What you typed is kept; change it.</source>
        <translation>Ce n’est pas un nombre. Votre saisie est conservée&#x202f;; modifiez-la.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n decimal(s) fit here. What you typed is kept; shorten it.</source>
        <translation>
            <numerusform>%n décimale au plus ici. Votre saisie est conservée&#x202f;; raccourcissez-la.</numerusform>
            <numerusform>%n décimales au plus ici. Votre saisie est conservée&#x202f;; raccourcissez-la.</numerusform>
        </translation>
    </message>
    <message>
        <source>The number is too large. What you typed is kept; enter a smaller one.</source>
        <translation>Le nombre est trop grand. Votre saisie est conservée&#x202f;; entrez-en un plus petit.</translation>
    </message>
</context>
<context>
    <name>QuickPages</name>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Revenir à la page</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>This is not allowed (%1). Nothing was changed. Tell the person who looks after this till.</source>
        <translation>Cela n’est pas permis (%1). Rien n’a été modifié. Prévenez la personne qui s’occupe de cette caisse.</translation>
    </message>
    <message>
        <source>This needs somebody&apos;s approval. Nothing was changed yet; what you entered is kept. Ask a person who may, to approve it with their PIN.</source>
        <translation>Il faut l’accord de quelqu’un. Rien n’a encore été modifié&#x202f;; votre saisie est conservée. Demandez à une personne habilitée d’approuver avec son PIN.</translation>
    </message>
    <message>
        <source>{user} cannot approve their own action. Nothing was changed; what you entered is kept. Ask another person who may.</source>
        <translation>{user} ne peut pas approuver sa propre action. Rien n’a été modifié&#x202f;; votre saisie est conservée. Demandez à une autre personne habilitée.</translation>
    </message>
    <message>
        <source>{user} may not approve this. Nothing was changed; what you entered is kept. Ask a person who may.</source>
        <translation>{user} n’a pas le droit d’approuver ceci. Rien n’a été modifié&#x202f;; votre saisie est conservée. Demandez à une personne habilitée.</translation>
    </message>
    <message>
        <source>This badge is nobody&apos;s here. Nothing was changed. Scan another badge, or use a PIN.</source>
        <translation>Ce badge n’est à personne ici. Rien n’a été modifié. Scannez un autre badge, ou utilisez un PIN.</translation>
    </message>
    <message>
        <source>This badge is {user}&apos;s already. Nothing was saved; what you entered is kept. Scan another badge.</source>
        <translation>Ce badge est déjà celui de {user}. Rien n’a été enregistré&#x202f;; votre saisie est conservée. Scannez un autre badge.</translation>
    </message>
    <message>
        <source>A badge has {lowest} to {highest} letters, digits and signs of a barcode. Nothing was saved; what you entered is kept. Scan another badge.</source>
        <translation>Un badge a de {lowest} à {highest} lettres, chiffres et signes d’un code-barres. Rien n’a été enregistré&#x202f;; votre saisie est conservée. Scannez un autre badge.</translation>
    </message>
    <message>
        <source>This branch is not there. Nothing was saved; what you entered is kept. Choose another branch.</source>
        <translation>Cet établissement n’existe pas. Rien n’a été enregistré&#x202f;; votre saisie est conservée. Choisissez un autre établissement.</translation>
    </message>
    <message>
        <source>A machine locks after 1 to {highest} minutes. Nothing was saved; what you entered is kept. Type another number.</source>
        <translation>Un poste se verrouille après 1 à {highest} minutes. Rien n’a été enregistré&#x202f;; votre saisie est conservée. Saisissez un autre nombre.</translation>
    </message>
    <message>
        <source>A limit cannot be below 0. Nothing was saved; what you entered is kept. Type another one, or leave it empty.</source>
        <translation>Une limite ne peut pas être inférieure à 0. Rien n’a été enregistré&#x202f;; votre saisie est conservée. Saisissez-en une autre, ou laissez vide.</translation>
    </message>
    <message>
        <source>Too many wrong PINs or passwords. Nobody is signed in. Try again in {seconds} seconds.</source>
        <translation>Trop de PIN ou de mots de passe erronés. Personne n’est connecté. Réessayez dans {seconds} secondes.</translation>
    </message>
    <message>
        <source>A new user needs a PIN. Nothing was saved; what you entered is kept. Type one of at least four digits.</source>
        <translation>Un nouvel utilisateur doit avoir un PIN. Rien n’a été enregistré&#x202f;; votre saisie est conservée. Saisissez-en un d’au moins quatre chiffres.</translation>
    </message>
    <message>
        <source>{user} is the last one who may edit users. Nothing was changed. Give another person that right first.</source>
        <translation>{user} est la dernière personne à pouvoir modifier les utilisateurs. Rien n’a été modifié. Donnez d’abord ce droit à une autre personne.</translation>
    </message>
    <message>
        <source>You have no password yourself, so you would be locked out too. Nothing was saved; what you entered is kept. Give yourself one first.</source>
        <translation>Vous n’avez pas vous-même de mot de passe et seriez aussi exclu. Rien n’a été enregistré&#x202f;; votre saisie est conservée. Donnez-vous-en un d’abord.</translation>
    </message>
    <message>
        <source>A password has {shortest} to {longest} characters. Nothing was saved; what you entered is kept. Type another one.</source>
        <translation>Un mot de passe a de {shortest} à {longest} caractères. Rien n’a été enregistré&#x202f;; votre saisie est conservée. Saisissez-en un autre.</translation>
    </message>
    <message>
        <source>{user} has no password yet. The back office stays closed. Ask a person who edits users to give you one.</source>
        <translation>{user} n’a pas encore de mot de passe. Le back-office reste fermé. Demandez à une personne qui gère les utilisateurs de vous en donner un.</translation>
    </message>
    <message>
        <source>This password is easily guessed. Nothing was saved; what you entered is kept. Take several words, or mix letters with digits and signs.</source>
        <translation>Ce mot de passe est facile à deviner. Rien n’a été enregistré&#x202f;; votre saisie est conservée. Prenez plusieurs mots, ou mêlez lettres, chiffres et signes.</translation>
    </message>
    <message>
        <source>A PIN has digits only. The PIN is unchanged. Type digits.</source>
        <translation>Un PIN n’a que des chiffres. Le PIN est inchangé. Saisissez des chiffres.</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits. The PIN is unchanged. Type another one.</source>
        <translation>Un PIN a de {shortest} à {longest} chiffres. Le PIN est inchangé. Saisissez-en un autre.</translation>
    </message>
    <message>
        <source>The PIN or password does not fit. Nothing was changed. Try again.[ {tries_left} tries are left.][ Wait {seconds} seconds first.]</source>
        <translation>Le PIN ou le mot de passe ne convient pas. Rien n’a été modifié. Réessayez.[ Essais restants&#x202f;: {tries_left}.][ Attendez d’abord {seconds} secondes.]</translation>
    </message>
    <message>
        <source>Everybody would try this PIN first. The PIN is unchanged. Choose another one.</source>
        <translation>Tout le monde essaierait d’abord ce PIN. Le PIN est inchangé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Nothing was changed. Ask a person who may.</source>
        <translation>Votre rôle ne le permet pas. Rien n’a été modifié. Demandez à une personne habilitée.</translation>
    </message>
    <message>
        <source>{user} has this role. Nothing was changed. Give them another role first.</source>
        <translation>{user} a ce rôle. Rien n’a été modifié. Donnez-lui d’abord un autre rôle.</translation>
    </message>
    <message>
        <source>This role is not there. Nothing was saved; what you entered is kept. Choose another role.</source>
        <translation>Ce rôle n’existe pas. Rien n’a été enregistré&#x202f;; votre saisie est conservée. Choisissez un autre rôle.</translation>
    </message>
    <message>
        <source>A role needs a name. Nothing was saved; what you entered is kept. Type a name.</source>
        <translation>Un rôle doit avoir un nom. Rien n’a été enregistré&#x202f;; votre saisie est conservée. Saisissez un nom.</translation>
    </message>
    <message>
        <source>{user} cannot give others more than they may themselves. Nothing was saved; what you entered is kept. Ask a person who may.</source>
        <translation>{user} ne peut pas donner à d’autres plus de droits que les siens. Rien n’a été enregistré&#x202f;; votre saisie est conservée. Demandez à une personne habilitée.</translation>
    </message>
    <message>
        <source>The role {role} is there already. Nothing was saved; what you entered is kept. Choose another name.</source>
        <translation>Le rôle {role} existe déjà. Rien n’a été enregistré&#x202f;; votre saisie est conservée. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This machine is no till of this company. Nobody is signed in. Ask a manager to set the till up.</source>
        <translation>Ce poste n’est pas une caisse de cette entreprise. Personne n’est connecté. Demandez à un responsable d’installer la caisse.</translation>
    </message>
    <message>
        <source>{user} cannot sign in here any more. Nobody is signed in. Choose another user, or ask a manager.</source>
        <translation>{user} ne peut plus se connecter ici. Personne n’est connecté. Choisissez un autre utilisateur, ou demandez à un responsable.</translation>
    </message>
    <message>
        <source>A user needs a name. Nothing was saved; what you entered is kept. Type a name.</source>
        <translation>Un utilisateur doit avoir un nom. Rien n’a été enregistré&#x202f;; votre saisie est conservée. Saisissez un nom.</translation>
    </message>
    <message>
        <source>{user} does not work in {branch}. Nobody is signed in. Choose another user, or ask a manager.</source>
        <translation>{user} ne travaille pas à {branch}. Personne n’est connecté. Choisissez un autre utilisateur, ou demandez à un responsable.</translation>
    </message>
    <message>
        <source>{user} is there already. Nothing was saved; what you entered is kept. Add a family name or a letter.</source>
        <translation>{user} existe déjà. Rien n’a été enregistré&#x202f;; votre saisie est conservée. Ajoutez un nom de famille ou une lettre.</translation>
    </message>
    <message>
        <source>There is no country pack for {country}. Nothing was made. Choose another country, or ZZ to set taxes and accounts yourself.</source>
        <translation>Il n’y a pas de pack pays pour {country}. Rien n’a été créé. Choisissez un autre pays, ou ZZ pour définir vous-même taxes et comptes.</translation>
    </message>
    <message>
        <source>The country pack cannot be read ({field}). Nothing was changed. Put the original file back, or correct it.</source>
        <translation>Le pack pays est illisible ({field}). Rien n’a été modifié. Remettez le fichier d’origine, ou corrigez-le.</translation>
    </message>
    <message>
        <source>The country pack contradicts itself. Nothing was changed. Put the original file back, or correct it.</source>
        <translation>Le pack pays se contredit. Rien n’a été modifié. Remettez le fichier d’origine, ou corrigez-le.</translation>
    </message>
    <message>
        <source>Debits of {debits} and credits of {credits} differ. Nothing was booked; what you entered is kept. Change the amounts until both are equal.</source>
        <translation>Les débits de {debits} et les crédits de {credits} diffèrent. Rien n’a été comptabilisé&#x202f;; votre saisie est conservée. Modifiez les montants jusqu’à ce qu’ils soient égaux.</translation>
    </message>
    <message>
        <source>No account is set for {role}. Nothing was booked; what you entered is kept. Choose the account in the settings.</source>
        <translation>Aucun compte n’est défini pour {role}. Rien n’a été comptabilisé&#x202f;; votre saisie est conservée. Choisissez le compte dans les réglages.</translation>
    </message>
    <message>
        <source>A record from another till cannot be read. It was not taken over; everything here is unchanged. Update this program, then synchronise again.</source>
        <translation>Un enregistrement d’une autre caisse est illisible. Il n’a pas été repris&#x202f;; tout est inchangé ici. Mettez ce programme à jour, puis synchronisez à nouveau.</translation>
    </message>
    <message>
        <source>A record from another till does not follow the one before it. It was not taken over; everything here is unchanged. Ask the office to compare the two tills.</source>
        <translation>Un enregistrement d’une autre caisse ne suit pas le précédent. Il n’a pas été repris&#x202f;; tout est inchangé ici. Demandez au bureau de comparer les deux caisses.</translation>
    </message>
    <message>
        <source>A record from another till was changed on its way. It was not taken over; everything here is unchanged. Synchronise again; if it stays, tell the office.</source>
        <translation>Un enregistrement d’une autre caisse a été modifié en chemin. Il n’a pas été repris&#x202f;; tout est inchangé ici. Synchronisez à nouveau&#x202f;; si cela persiste, prévenez le bureau.</translation>
    </message>
    <message>
        <source>This was already recorded with other content. The first record is kept. Open it and correct it there.</source>
        <translation>Ceci a déjà été enregistré avec un autre contenu. Le premier enregistrement est conservé. Ouvrez-le et corrigez-le là.</translation>
    </message>
    <message>
        <source>Records of another till are missing in between. Nothing was taken over yet. Synchronise again to fetch them.</source>
        <translation>Il manque des enregistrements intermédiaires d’une autre caisse. Rien n’a encore été repris. Synchronisez à nouveau pour les récupérer.</translation>
    </message>
    <message>
        <source>A record does not carry the signature of its till. It was not taken over; everything here is unchanged. Ask the office to check that till.</source>
        <translation>Un enregistrement ne porte pas la signature de sa caisse. Il n’a pas été repris&#x202f;; tout est inchangé ici. Demandez au bureau de contrôler cette caisse.</translation>
    </message>
    <message>
        <source>A record comes from a till that this shop does not know. It was not taken over. Enrol that till first.</source>
        <translation>Un enregistrement vient d’une caisse inconnue de ce magasin. Il n’a pas été repris. Inscrivez d’abord cette caisse.</translation>
    </message>
    <message>
        <source>The work was stopped. Everything is as it was before. Start it again when there is time.</source>
        <translation>Le travail a été interrompu. Tout est comme avant. Relancez-le quand vous aurez le temps.</translation>
    </message>
    <message>
        <source>Print job {no} is being printed or has been printed already. Nothing was changed. Wait for it, or print it again.</source>
        <translation>L’impression {no} est en cours ou déjà faite. Rien n’a été modifié. Attendez-la, ou imprimez à nouveau.</translation>
    </message>
    <message>
        <source>Print job {no} is no longer in the queue. Nothing was changed. Print the document again as a copy.</source>
        <translation>L’impression {no} n’est plus dans la file. Rien n’a été modifié. Réimprimez le document comme copie.</translation>
    </message>
    <message>
        <source>Print job {no} has not failed. Nothing was changed. It is printed by itself, or has been.</source>
        <translation>L’impression {no} n’a pas échoué. Rien n’a été modifié. Elle s’imprime d’elle-même, ou c’est déjà fait.</translation>
    </message>
    <message>
        <source>{address} is no address of a printer. The printer set before is kept. Enter tcp:, device: or file: and where it is, such as tcp:192.168.1.50:9100.</source>
        <translation>{address} n’est pas une adresse d’imprimante. L’imprimante précédente est conservée. Saisissez tcp:, device: ou file: puis l’emplacement, par exemple tcp:192.168.1.50:9100.</translation>
    </message>
    <message>
        <source>This machine has no font to print with. Nothing was printed; what was recorded is kept. Install the Noto fonts, then print again.</source>
        <translation>Ce poste n’a pas de police pour imprimer. Rien n’a été imprimé&#x202f;; ce qui est enregistré est conservé. Installez les polices Noto, puis réimprimez.</translation>
    </message>
    <message>
        <source>The number is too large. What you entered is kept; enter a smaller one.</source>
        <translation>Le nombre est trop grand. Votre saisie est conservée&#x202f;; entrez-en un plus petit.</translation>
    </message>
    <message>
        <source>{currency} is no currency of ISO 4217. Nothing was made. Choose a code such as EUR.</source>
        <translation>{currency} n’est pas une devise ISO 4217. Rien n’a été créé. Choisissez un code comme EUR.</translation>
    </message>
    <message>
        <source>There is a company in this daybook already. Nothing was changed. Make the new shop in another folder.</source>
        <translation>Il y a déjà une entreprise dans ce journal. Rien n’a été modifié. Créez le nouveau magasin dans un autre dossier.</translation>
    </message>
    <message>
        <source>{folder} is not empty. No shop was made, and the folder is as it was. Choose an empty folder.</source>
        <translation>{folder} n’est pas vide. Aucun magasin n’a été créé et le dossier est inchangé. Choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>There is no shop in {folder}. Nothing was changed. Choose another folder, or make a shop there.</source>
        <translation>Il n’y a pas de magasin dans {folder}. Rien n’a été modifié. Choisissez un autre dossier, ou créez-y un magasin.</translation>
    </message>
    <message>
        <source>Another version of the program made the ledgers. Nothing was changed. Open the shop once for writing; they are then made anew.</source>
        <translation>Une autre version du programme a établi les grands livres. Rien n’a été modifié. Ouvrez une fois le magasin en écriture&#x202f;; ils seront alors refaits.</translation>
    </message>
    <message>
        <source>A shop needs a name. Nothing was made. Type the name that shall stand on receipts.</source>
        <translation>Un magasin doit avoir un nom. Rien n’a été créé. Saisissez le nom qui figurera sur les tickets.</translation>
    </message>
    <message>
        <source>The first user needs a name. Nothing was made. Type the owner&apos;s name.</source>
        <translation>Le premier utilisateur doit avoir un nom. Rien n’a été créé. Saisissez le nom du propriétaire.</translation>
    </message>
    <message>
        <source>{time_zone} is no time zone known here. Nothing was made. Choose one such as Europe/Berlin.</source>
        <translation>{time_zone} n’est pas un fuseau horaire connu ici. Rien n’a été créé. Choisissez-en un comme Europe/Berlin.</translation>
    </message>
    <message>
        <source>This database was written by a newer version of the program. Nothing was changed. Update the program on this machine, then open the shop again.</source>
        <translation>Cette base de données a été écrite par une version plus récente du programme. Rien n’a été modifié. Mettez à jour le programme sur ce poste, puis rouvrez le magasin.</translation>
    </message>
    <message>
        <source>The file {path} is not encrypted, so it is not a shop&apos;s database. Nothing was changed. Choose the shop&apos;s own folder, or restore a backup.</source>
        <translation>Le fichier {path} n’est pas chiffré, ce n’est donc pas la base d’un magasin. Rien n’a été modifié. Choisissez le dossier du magasin, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The database {path} is damaged or incomplete. It was left as it is. Keep it, and restore the last backup.</source>
        <translation>La base de données {path} est endommagée ou incomplète. Elle a été laissée telle quelle. Gardez-la, et restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The database {path} is not there. Nothing was changed. Connect the disk it is on, or choose another folder.</source>
        <translation>La base de données {path} est introuvable. Rien n’a été modifié. Branchez le disque où elle se trouve, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Another program is using the database {path}. Nothing was changed. Close it there, then try again.</source>
        <translation>Un autre programme utilise la base de données {path}. Rien n’a été modifié. Fermez-la là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Nothing was changed. Give this user the right to write there, or choose another folder.</source>
        <translation>Impossible d’écrire dans {path}. Rien n’a été modifié. Donnez à cet utilisateur le droit d’y écrire, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The database {path} belongs to another shop&apos;s key. Nothing was changed. Put back the database and the vault that belong together.</source>
        <translation>La base de données {path} relève de la clé d’un autre magasin. Rien n’a été modifié. Remettez ensemble la base et le coffre de clés qui vont de pair.</translation>
    </message>
    <message>
        <source>The server has no company named {schema}. Nothing was changed. Check the name, or create the company first.</source>
        <translation>Le serveur n’a pas d’entreprise nommée {schema}. Rien n’a été modifié. Vérifiez le nom, ou créez d’abord l’entreprise.</translation>
    </message>
    <message>
        <source>The database server {host} does not answer. Nothing was changed. Check the network and the server, then try again.</source>
        <translation>Le serveur de base de données {host} ne répond pas. Rien n’a été modifié. Vérifiez le réseau et le serveur, puis réessayez.</translation>
    </message>
    <message>
        <source>This shop is already open in another program ({program}, process {process}, on {host}). Nothing was changed. Close it there, then try again.</source>
        <translation>Ce magasin est déjà ouvert dans un autre programme ({program}, processus {process}, sur {host}). Rien n’a été modifié. Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>A tax has no code. Nothing was recorded; what you entered is kept. Give the tax a code in the settings.</source>
        <translation>Une taxe n’a pas de code. Rien n’a été enregistré&#x202f;; votre saisie est conservée. Donnez un code à la taxe dans les réglages.</translation>
    </message>
    <message>
        <source>The tax {tax} stands on this document with two meanings. Nothing was recorded; the lines are kept. Correct the tax in the settings, or remove one of the lines.</source>
        <translation>La taxe {tax} figure sur ce document avec deux sens. Rien n’a été enregistré&#x202f;; les lignes sont conservées. Corrigez la taxe dans les réglages, ou supprimez une des lignes.</translation>
    </message>
    <message>
        <source>The tax {tax} stands twice on one line. Nothing was recorded; the lines are kept. Correct the tax class in the settings.</source>
        <translation>La taxe {tax} figure deux fois sur une ligne. Rien n’a été enregistré&#x202f;; les lignes sont conservées. Corrigez la classe de taxe dans les réglages.</translation>
    </message>
    <message>
        <source>A line is in {line}, the document in {document}. Nothing was recorded; the lines are kept. Put that line on a document of its own.</source>
        <translation>Une ligne est en {line}, le document en {document}. Rien n’a été enregistré&#x202f;; les lignes sont conservées. Mettez cette ligne sur un document à part.</translation>
    </message>
    <message>
        <source>{now} cannot come back: {whole} were sold, and {before} came back before. Nothing was recorded. Enter a smaller quantity.</source>
        <translation>{now} ne peuvent pas revenir&#x202f;: {whole} ont été vendus, et {before} sont déjà revenus. Rien n’a été enregistré. Saisissez une quantité plus petite.</translation>
    </message>
    <message>
        <source>A tax of {rate} cannot be. Nothing was recorded; what you entered is kept. Enter a rate from 0 to 1000 per cent.</source>
        <translation>Une taxe de {rate} est impossible. Rien n’a été enregistré&#x202f;; votre saisie est conservée. Saisissez un taux de 0 à 1000 pour cent.</translation>
    </message>
    <message>
        <source>With this rounding a return would give back another tax than the sale took. Nothing was changed. Choose another rounding.</source>
        <translation>Avec cet arrondi, un retour rendrait une autre taxe que celle de la vente. Rien n’a été modifié. Choisissez un autre arrondi.</translation>
    </message>
    <message>
        <source>The key file {path} is damaged or was changed. It was left as it is. Restore it from a backup; without it the shop&apos;s data cannot be opened.</source>
        <translation>Le fichier de clés {path} est endommagé ou a été modifié. Il a été laissé tel quel. Restaurez-le depuis une sauvegarde&#x202f;; sans lui, les données du magasin ne peuvent pas être ouvertes.</translation>
    </message>
    <message>
        <source>The key file {path} is missing. Nothing was changed. Restore it from a backup; without it the shop&apos;s data cannot be opened.</source>
        <translation>Le fichier de clés {path} manque. Rien n’a été modifié. Restaurez-le depuis une sauvegarde&#x202f;; sans lui, les données du magasin ne peuvent pas être ouvertes.</translation>
    </message>
    <message>
        <source>The key file was written by a newer version of the program. Nothing was changed. Update the program on this machine.</source>
        <translation>Le fichier de clés a été écrit par une version plus récente du programme. Rien n’a été modifié. Mettez à jour le programme sur ce poste.</translation>
    </message>
    <message>
        <source>There is already a shop in this folder ({path}). It is unchanged. Open that shop, or choose an empty folder.</source>
        <translation>Il y a déjà un magasin dans ce dossier ({path}). Il est inchangé. Ouvrez ce magasin, ou choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>The passphrase needs at least {shortest} characters. Nothing was changed. Choose a longer one.</source>
        <translation>La phrase secrète doit avoir au moins {shortest} caractères. Rien n’a été modifié. Choisissez-en une plus longue.</translation>
    </message>
    <message>
        <source>That passphrase does not open this shop. Nothing was changed. Try again, or use the recovery code.</source>
        <translation>Cette phrase secrète n’ouvre pas ce magasin. Rien n’a été modifié. Réessayez, ou utilisez le code de récupération.</translation>
    </message>
    <message>
        <source>That recovery code does not open this shop. Nothing was changed. Compare it with your printed copy, letter by letter.</source>
        <translation>Ce code de récupération n’ouvre pas ce magasin. Rien n’a été modifié. Comparez-le à votre copie imprimée, lettre par lettre.</translation>
    </message>
    <message>
        <source>This shop has no rate for {currency}. Nothing was saved; what you counted is kept. Have the currency accepted in the settings, or leave it out.</source>
        <translation>Ce magasin n’a pas de cours pour {currency}. Rien n’a été enregistré&#x202f;; votre comptage est conservé. Faites accepter la devise dans les réglages, ou laissez-la de côté.</translation>
    </message>
    <message>
        <source>The drawer holds {currency} too. The shift stays open; your counts are kept. Count it.</source>
        <translation>Le tiroir contient aussi des {currency}. La session reste ouverte&#x202f;; vos comptages sont conservés. Comptez-les.</translation>
    </message>
    <message>
        <source>{amount} is not worth what the payment says. Nothing was taken; the sale is kept. Take the payment anew.</source>
        <translation>{amount} ne vaut pas ce qu’indique le paiement. Rien n’a été encaissé&#x202f;; la vente est conservée. Encaissez à nouveau.</translation>
    </message>
    <message>
        <source>{amount} was not taken: the smallest note or coin this shop takes is {step}. The sale is kept. Type another amount.</source>
        <translation>{amount} n’a pas été encaissé&#x202f;: le plus petit billet ou la plus petite pièce acceptés ici est {step}. La vente est conservée. Saisissez un autre montant.</translation>
    </message>
    <message>
        <source>With {change} back, less stays than the {due} that is due. Nothing was taken; the sale is kept. Take the payment anew.</source>
        <translation>Avec {change} rendus, il reste moins que les {due} à payer. Rien n’a été encaissé&#x202f;; la vente est conservée. Encaissez à nouveau.</translation>
    </message>
    <message>
        <source>This shop does not take {currency}. Nothing was taken; the sale is kept. Choose another way to pay.</source>
        <translation>Ce magasin n’accepte pas {currency}. Rien n’a été encaissé&#x202f;; la vente est conservée. Choisissez un autre mode de paiement.</translation>
    </message>
    <message>
        <source>{currency} is the shop’s own currency. Nothing was saved. Choose another one.</source>
        <translation>{currency} est la devise du magasin. Rien n’a été enregistré. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The rate of {currency} has changed since it was taken. Nothing was recorded; the sale is kept. Remove the payment and take it anew.</source>
        <translation>Le cours de {currency} a changé depuis l’encaissement. Rien n’a été enregistré&#x202f;; la vente est conservée. Supprimez le paiement et encaissez à nouveau.</translation>
    </message>
    <message>
        <source>The rate of {currency} is of {since} and too old. Nothing was taken; the sale is kept. Have today’s rate entered in the settings, or choose another way to pay.</source>
        <translation>Le cours de {currency} date du {since} et est trop ancien. Rien n’a été encaissé&#x202f;; la vente est conservée. Faites saisir le cours du jour dans les réglages, ou choisissez un autre mode de paiement.</translation>
    </message>
    <message>
        <source>A rate is above zero and not above a million. Nothing was saved; what you entered is kept. Type another rate.</source>
        <translation>Un cours est supérieur à zéro et ne dépasse pas un million. Rien n’a été enregistré&#x202f;; votre saisie est conservée. Saisissez un autre cours.</translation>
    </message>
    <message>
        <source>The smallest note or coin is above zero and not above {highest}. Nothing was saved; what you entered is kept. Type another amount.</source>
        <translation>Le plus petit billet ou la plus petite pièce est supérieur à zéro et ne dépasse pas {highest}. Rien n’a été enregistré&#x202f;; votre saisie est conservée. Saisissez un autre montant.</translation>
    </message>
    <message>
        <source>A rate holds for 0 to {highest} days. Nothing was saved; what you entered is kept. Type another number.</source>
        <translation>Un cours est valable de 0 à {highest} jours. Rien n’a été enregistré&#x202f;; votre saisie est conservée. Saisissez un autre nombre.</translation>
    </message>
    <message>
        <source>Which currency was handed over is not said. Nothing was taken; the sale is kept. Take the payment anew.</source>
        <translation>La devise remise n’est pas indiquée. Rien n’a été encaissé&#x202f;; la vente est conservée. Encaissez à nouveau.</translation>
    </message>
    <message>
        <source>A minimum age belongs to goods or their category. What you entered is kept. Leave it out here.</source>
        <translation>Un âge minimum concerne les marchandises ou leur catégorie. Votre saisie est conservée. N’en mettez pas ici.</translation>
    </message>
    <message>
        <source>An attribute has no name. What you entered is kept. Call it Size or Colour, or remove it.</source>
        <translation>Un attribut n’a pas de nom. Votre saisie est conservée. Appelez-le Taille ou Couleur, ou supprimez-le.</translation>
    </message>
    <message>
        <source>{attribute} has no values. What you entered is kept. Enter them, or remove the attribute.</source>
        <translation>{attribute} n’a pas de valeurs. Votre saisie est conservée. Saisissez-les, ou supprimez l’attribut.</translation>
    </message>
    <message>
        <source>{attribute} stands here twice. What you entered is kept. Remove one of them.</source>
        <translation>{attribute} figure ici deux fois. Votre saisie est conservée. Supprimez l’un des deux.</translation>
    </message>
    <message>
        <source>Variants differ by at most {highest} attributes. What you entered is kept. Remove one of them.</source>
        <translation>Les variantes se distinguent par {highest} attributs au plus. Votre saisie est conservée. Supprimez-en un.</translation>
    </message>
    <message>
        <source>{product} already has the barcode {barcode}. What you entered is kept. Remove it there first.</source>
        <translation>{product} a déjà le code-barres {barcode}. Votre saisie est conservée. Supprimez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>The check digit of {barcode} is wrong. What you entered is kept. Scan the code again.</source>
        <translation>La clé de contrôle de {barcode} est fausse. Votre saisie est conservée. Scannez à nouveau le code.</translation>
    </message>
    <message>
        <source>A barcode is empty. What you entered is kept. Scan it, or remove the row.</source>
        <translation>Un code-barres est vide. Votre saisie est conservée. Scannez-le, ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>The barcode {barcode} stands here twice. What you entered is kept. Remove one of them.</source>
        <translation>Le code-barres {barcode} figure ici deux fois. Votre saisie est conservée. Supprimez l’un des deux.</translation>
    </message>
    <message>
        <source>This branch does not exist. What you entered is kept. Choose another one.</source>
        <translation>Cet établissement n’existe pas. Votre saisie est conservée. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A price holds from a quantity above zero on. What you entered is kept. Enter another quantity.</source>
        <translation>Un prix vaut à partir d’une quantité supérieure à zéro. Votre saisie est conservée. Saisissez une autre quantité.</translation>
    </message>
    <message>
        <source>This category does not exist. What you entered is kept. Choose another one.</source>
        <translation>Cette catégorie n’existe pas. Votre saisie est conservée. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>{text} is no day. Nothing was imported. Write it as 2026-03-31, then try again.</source>
        <translation>{text} n’est pas un jour. Rien n’a été importé. Écrivez-le comme 2026-03-31, puis réessayez.</translation>
    </message>
    <message>
        <source>{text} is no number. The row was not imported. Correct it, then try again.</source>
        <translation>{text} n’est pas un nombre. La ligne n’a pas été importée. Corrigez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>{product} already has this code. What you entered is kept. Enter another code.</source>
        <translation>{product} a déjà ce code. Votre saisie est conservée. Saisissez un autre code.</translation>
    </message>
    <message>
        <source>The file lacks a column that is needed. Nothing was imported. Add it, or map another one.</source>
        <translation>Il manque au fichier une colonne nécessaire. Rien n’a été importé. Ajoutez-la, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The file has a column twice. Nothing was imported. Remove one of them.</source>
        <translation>Le fichier a deux fois la même colonne. Rien n’a été importé. Supprimez l’une des deux.</translation>
    </message>
    <message>
        <source>Another variant has the same values as {variant}. What you entered is kept. Give it others, or offer the other one again.</source>
        <translation>Une autre variante a les mêmes valeurs que {variant}. Votre saisie est conservée. Donnez-lui-en d’autres, ou remettez l’autre en vente.</translation>
    </message>
    <message>
        <source>A cost cannot be below zero. What you entered is kept. Enter another one.</source>
        <translation>Un prix de revient ne peut pas être inférieur à zéro. Votre saisie est conservée. Saisissez-en un autre.</translation>
    </message>
    <message>
        <source>Nothing says how the variants differ. What you entered is kept. Add an attribute, such as Size.</source>
        <translation>Rien n’indique ce qui distingue les variantes. Votre saisie est conservée. Ajoutez un attribut, par exemple Taille.</translation>
    </message>
    <message>
        <source>{product} is sold in variants. What you entered is kept. Give the barcode to the variant that bears it.</source>
        <translation>{product} se vend en variantes. Votre saisie est conservée. Donnez le code-barres à la variante qui le porte.</translation>
    </message>
    <message>
        <source>The code holds {date}, which is no day. Nothing was added. Scan again, or type the number below it.</source>
        <translation>Le code contient {date}, qui n’est pas un jour. Rien n’a été ajouté. Scannez à nouveau, ou saisissez le numéro imprimé dessous.</translation>
    </message>
    <message>
        <source>The code breaks off or holds something unknown at {part}. Nothing was added. Scan it again.</source>
        <translation>Le code s’interrompt ou contient un élément inconnu à {part}. Rien n’a été ajouté. Scannez-le à nouveau.</translation>
    </message>
    <message>
        <source>Misread {code}. Nothing was added. Scan again.</source>
        <translation>{code} mal lu. Rien n’a été ajouté. Scannez à nouveau.</translation>
    </message>
    <message>
        <source>The code names no goods. Nothing was added. Scan the code that stands on the item.</source>
        <translation>Le code ne désigne aucun article. Rien n’a été ajouté. Scannez le code qui figure sur l’article.</translation>
    </message>
    <message>
        <source>These hours are none of a day. What you entered is kept. Enter when they begin and when they end.</source>
        <translation>Ces heures ne sont pas celles d’un jour. Votre saisie est conservée. Saisissez quand elles commencent et finissent.</translation>
    </message>
    <message>
        <source>The kind of a product is not known[: {text}]. The row was not imported. Use goods, service or other.</source>
        <translation>Le type d’un produit est inconnu[&#x202f;: {text}]. La ligne n’a pas été importée. Utilisez goods, service ou other.</translation>
    </message>
    <message>
        <source>A value of this label has at most {highest} decimals. What you entered is kept. Enter fewer.</source>
        <translation>Une valeur de cette étiquette a {highest} décimales au plus. Votre saisie est conservée. Saisissez-en moins.</translation>
    </message>
    <message>
        <source>These letters make no label. What you entered is kept. Write 13 of them: PP, then I and V in one run each, C last.</source>
        <translation>Ces lettres ne forment pas une étiquette. Votre saisie est conservée. Écrivez-en 13&#x202f;: PP, puis I et V chacune d’un seul tenant, C à la fin.</translation>
    </message>
    <message>
        <source>Labels that begin with {prefix} are read by {pattern} already. What you entered is kept. Take another prefix.</source>
        <translation>Les étiquettes commençant par {prefix} sont déjà lues par {pattern}. Votre saisie est conservée. Prenez un autre préfixe.</translation>
    </message>
    <message>
        <source>The pattern has no name. What you entered is kept. Enter one.</source>
        <translation>Le modèle n’a pas de nom. Votre saisie est conservée. Saisissez-en un.</translation>
    </message>
    <message>
        <source>The label {code} says zero. Nothing was added. Weigh the item again.</source>
        <translation>L’étiquette {code} indique zéro. Rien n’a été ajouté. Pesez l’article à nouveau.</translation>
    </message>
    <message>
        <source>Labels of the shop&apos;s own begin with 02 or 20 to 29[, not {prefix}]. What you entered is kept. Correct the prefixes.</source>
        <translation>Les étiquettes du magasin commencent par 02 ou de 20 à 29[, pas par {prefix}]. Votre saisie est conservée. Corrigez les préfixes.</translation>
    </message>
    <message>
        <source>A check digit of its own goes with a value of four or five digits. What you entered is kept. Correct the letters.</source>
        <translation>Une clé propre à la valeur va avec une valeur de quatre ou cinq chiffres. Votre saisie est conservée. Corrigez les lettres.</translation>
    </message>
    <message>
        <source>No product has the number {item} of this label. Nothing was added. Give the number to a product, then scan again.</source>
        <translation>Aucun produit n’a le numéro {item} de cette étiquette. Rien n’a été ajouté. Donnez ce numéro à un produit, puis scannez à nouveau.</translation>
    </message>
    <message>
        <source>A list can take off 100 % at most. What you entered is kept. Enter a smaller part.</source>
        <translation>Un tarif peut déduire 100&#x202f;% au plus. Votre saisie est conservée. Saisissez une part plus petite.</translation>
    </message>
    <message>
        <source>The column map names a column that does not exist. Nothing was imported. Correct it, then try again.</source>
        <translation>La table des colonnes nomme une colonne qui n’existe pas. Rien n’a été importé. Corrigez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>The column map cannot be read[ ({detail})]. Nothing was imported. Correct it, then try again.</source>
        <translation>La table des colonnes est illisible[ ({detail})]. Rien n’a été importé. Corrigez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>The column map names a heading that the file lacks. Nothing was imported. Correct one of them.</source>
        <translation>La table des colonnes nomme un titre absent du fichier. Rien n’a été importé. Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>An age is a number of years, {highest} at most. What you entered is kept. Enter another one.</source>
        <translation>Un âge est un nombre d’années, {highest} au plus. Votre saisie est conservée. Saisissez-en un autre.</translation>
    </message>
    <message>
        <source>The smallest amount cannot be below zero. What you entered is kept. Enter another one.</source>
        <translation>Le plus petit montant ne peut pas être inférieur à zéro. Votre saisie est conservée. Saisissez-en un autre.</translation>
    </message>
    <message>
        <source>The shop knows nothing called {text}. Nothing was imported. Correct it, or add it first.</source>
        <translation>Le magasin ne connaît rien sous le nom {text}. Rien n’a été importé. Corrigez-le, ou ajoutez-le d’abord.</translation>
    </message>
    <message>
        <source>A pack has to hold more than nothing. What you entered is kept. Enter how many units it holds.</source>
        <translation>Un pack doit contenir quelque chose. Votre saisie est conservée. Saisissez combien d’unités il contient.</translation>
    </message>
    <message>
        <source>A single one has the product&apos;s own price. What you entered is kept. Say how many the code stands for, or leave its price out.</source>
        <translation>À l’unité, c’est le prix du produit qui vaut. Votre saisie est conservée. Indiquez combien d’unités le code représente, ou retirez son prix.</translation>
    </message>
    <message>
        <source>The last day, {through}, comes before the first, {from}. What you entered is kept. Correct one of them.</source>
        <translation>Le dernier jour, {through}, précède le premier, {from}. Votre saisie est conservée. Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>This price list does not exist any more. Nothing was changed. Choose another one.</source>
        <translation>Ce tarif n’existe plus. Rien n’a été modifié. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The prices of this list are in {currency}. What you entered is kept. Enter a price in it.</source>
        <translation>Les prix de ce tarif sont en {currency}. Votre saisie est conservée. Saisissez un prix dans cette devise.</translation>
    </message>
    <message>
        <source>A price cannot be below zero. What you entered is kept. Enter another one.</source>
        <translation>Un prix ne peut pas être inférieur à zéro. Votre saisie est conservée. Saisissez-en un autre.</translation>
    </message>
    <message>
        <source>This has no name yet. What you entered is kept. Enter a name.</source>
        <translation>Le nom manque encore. Votre saisie est conservée. Saisissez un nom.</translation>
    </message>
    <message>
        <source>{product} and its variants are changed together. Nothing was changed. Open it and change it there.</source>
        <translation>{product} et ses variantes se modifient ensemble. Rien n’a été modifié. Ouvrez-le et modifiez-le là.</translation>
    </message>
    <message>
        <source>This product does not exist any more. Nothing was changed. Choose another one.</source>
        <translation>Ce produit n’existe plus. Rien n’a été modifié. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The product has no code yet. What you entered is kept. Enter a code.</source>
        <translation>Le produit n’a pas encore de code. Votre saisie est conservée. Saisissez un code.</translation>
    </message>
    <message>
        <source>The product has no name yet. What you entered is kept. Enter a name.</source>
        <translation>Le produit n’a pas encore de nom. Votre saisie est conservée. Saisissez un nom.</translation>
    </message>
    <message>
        <source>The file holds no list of promotions[ ({detail})]. Nothing was imported. Correct it, then try again.</source>
        <translation>Le fichier ne contient pas de liste de promotions[ ({detail})]. Rien n’a été importé. Corrigez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>A promotion cannot be understood: {key}[, {text}]. Nothing was imported. Correct it, then try again.</source>
        <translation>Une promotion est incompréhensible&#x202f;: {key}[, {text}]. Rien n’a été importé. Corrigez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>The promotion gives nothing, or more than all. What you entered is kept. Enter a part up to 100 %, or an amount.</source>
        <translation>La promotion ne donne rien, ou plus que tout. Votre saisie est conservée. Saisissez une part de 100&#x202f;% au plus, ou un montant.</translation>
    </message>
    <message>
        <source>The promotion holds on no day of the week. What you entered is kept. Choose one at least.</source>
        <translation>La promotion ne vaut aucun jour de la semaine. Votre saisie est conservée. Choisissez-en au moins un.</translation>
    </message>
    <message>
        <source>A key of {page} stands for goods that do not exist here. Nothing was saved. Remove it, then save again.</source>
        <translation>Une touche de {page} désigne un article qui n’existe pas ici. Rien n’a été enregistré. Supprimez-la, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>{page} has more than {most} keys. Nothing was saved. Put some of them on another page.</source>
        <translation>{page} a plus de {most} touches. Rien n’a été enregistré. Mettez-en certaines sur une autre page.</translation>
    </message>
    <message>
        <source>This branch or till does not exist. Nothing was saved. Choose whose keys they are again.</source>
        <translation>Cet établissement ou cette caisse n’existe pas. Rien n’a été enregistré. Choisissez à nouveau à qui sont les touches.</translation>
    </message>
    <message>
        <source>Each page has a name of up to {most} letters. Nothing was saved. Enter another name.</source>
        <translation>Chaque page a un nom de {most} lettres au plus. Rien n’a été enregistré. Saisissez un autre nom.</translation>
    </message>
    <message>
        <source>Quick keys have one to {most} pages. Nothing was saved. Add a page, or remove one.</source>
        <translation>Les touches rapides ont de une à {most} pages. Rien n’a été enregistré. Ajoutez une page, ou supprimez-en une.</translation>
    </message>
    <message>
        <source>A key of {page} shows a picture that is not here. Nothing was saved. Choose the picture again.</source>
        <translation>Une touche de {page} montre une image qui n’est pas ici. Rien n’a été enregistré. Choisissez à nouveau l’image.</translation>
    </message>
    <message>
        <source>A picture takes more than {most} KiB even when it is made small. Nothing was saved. Choose a simpler one.</source>
        <translation>Une image prend plus de {most} Kio même réduite. Rien n’a été enregistré. Choisissez-en une plus simple.</translation>
    </message>
    <message>
        <source>A row has more or fewer fields than there are headings. It was not imported. Correct it, then try again.</source>
        <translation>Une ligne a plus ou moins de champs qu’il n’y a de titres. Elle n’a pas été importée. Corrigez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>Serial numbers are for single pieces. What you entered is kept. Choose another unit, or batches.</source>
        <translation>Les numéros de série sont pour des pièces à l’unité. Votre saisie est conservée. Choisissez une autre unité, ou des lots.</translation>
    </message>
    <message>
        <source>This kind of promotion needs other goods: one group for a part or an amount off, what is bought and what is got, or what a bundle holds, {most} units at most. What you entered is kept. Correct it.</source>
        <translation>Ce type de promotion demande d’autres articles&#x202f;: un seul groupe pour une part ou un montant déduits, ce qui est acheté et ce qui est obtenu, ou le contenu d’une offre groupée, {most} unités au plus. Votre saisie est conservée. Corrigez-la.</translation>
    </message>
    <message>
        <source>A tare cannot be below zero. What you entered is kept. Enter another one.</source>
        <translation>Une tare ne peut pas être inférieure à zéro. Votre saisie est conservée. Saisissez-en une autre.</translation>
    </message>
    <message>
        <source>This tax class does not exist. What you entered is kept. Choose another one.</source>
        <translation>Cette classe de taxe n’existe pas. Votre saisie est conservée. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The text is longer than {longest} characters. What you entered is kept. Make it shorter.</source>
        <translation>Le texte dépasse {longest} caractères. Votre saisie est conservée. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>Only goods that are kept in stock have serial numbers or batches. What you entered is kept. Choose goods, or no numbers.</source>
        <translation>Seules les marchandises tenues en stock ont des numéros de série ou des lots. Votre saisie est conservée. Choisissez marchandise, ou aucun numéro.</translation>
    </message>
    <message>
        <source>This unit does not exist. What you entered is kept. Choose another one.</source>
        <translation>Cette unité n’existe pas. Votre saisie est conservée. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>A promotion that may never be used is none. What you entered is kept. Enter at least 1, or nothing.</source>
        <translation>Une promotion qui ne peut jamais servir n’en est pas une. Votre saisie est conservée. Saisissez au moins 1, ou rien.</translation>
    </message>
    <message>
        <source>{attribute} has {value} twice. What you entered is kept. Remove one of them.</source>
        <translation>{attribute} contient deux fois {value}. Votre saisie est conservée. Supprimez l’une des deux.</translation>
    </message>
    <message>
        <source>{attribute} has more than {highest} values. What you entered is kept. Remove some of them.</source>
        <translation>{attribute} a plus de {highest} valeurs. Votre saisie est conservée. Supprimez-en quelques-unes.</translation>
    </message>
    <message>
        <source>{variant} belongs to something else. What you entered is kept. Make a variant of its own.</source>
        <translation>{variant} appartient à autre chose. Votre saisie est conservée. Créez une variante à part.</translation>
    </message>
    <message>
        <source>{variant} lacks a value, or has one that is not listed any more. What you entered is kept. Add the value, or archive the variant.</source>
        <translation>Il manque une valeur à {variant}, ou une de ses valeurs n’est plus dans la liste. Votre saisie est conservée. Ajoutez la valeur, ou archivez la variante.</translation>
    </message>
    <message>
        <source>These would be {count} variants; at most {highest} are kept together. What you entered is kept. Leave values out, or make two products of it.</source>
        <translation>Cela ferait {count} variantes&#x202f;; {highest} au plus sont tenues ensemble. Votre saisie est conservée. Enlevez des valeurs, ou faites-en deux produits.</translation>
    </message>
    <message>
        <source>A warranty lasts between 1 and {highest} months. What you entered is kept. Enter another number, or none.</source>
        <translation>Une garantie dure de 1 à {highest} mois. Votre saisie est conservée. Saisissez un autre nombre, ou rien.</translation>
    </message>
    <message>
        <source>A field holds characters that are no text. The row was not imported. Correct it, then try again.</source>
        <translation>Un champ contient des caractères qui ne sont pas du texte. La ligne n’a pas été importée. Corrigez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>A field is too long. The row was not imported. Make it shorter, then try again.</source>
        <translation>Un champ est trop long. La ligne n’a pas été importée. Raccourcissez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was imported. Check that it is there and may be read.</source>
        <translation>Le fichier est illisible. Rien n’a été importé. Vérifiez qu’il est là et que sa lecture est permise.</translation>
    </message>
    <message>
        <source>The file is too long. Nothing was imported. Split it into several files.</source>
        <translation>Le fichier est trop long. Rien n’a été importé. Divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The file has no row of headings. Nothing was imported. Add one as the first row.</source>
        <translation>Le fichier n’a pas de ligne de titres. Rien n’a été importé. Ajoutez-en une en première ligne.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed. The rest of the file was not imported. Close it, then try again.</source>
        <translation>Un guillemet n’est jamais fermé. Le reste du fichier n’a pas été importé. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Something follows a closing quotation mark. The row was not imported. Correct it, then try again.</source>
        <translation>Quelque chose suit un guillemet fermant. La ligne n’a pas été importée. Corrigez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>A row is not written in UTF-8. It was not imported. Save the file as UTF-8, then try again.</source>
        <translation>Une ligne n’est pas en UTF-8. Elle n’a pas été importée. Enregistrez le fichier en UTF-8, puis réessayez.</translation>
    </message>
    <message>
        <source>A row has too many fields. It was not imported. Correct it, then try again.</source>
        <translation>Une ligne a trop de champs. Elle n’a pas été importée. Corrigez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>The adjustment has no lines. Nothing was moved. Add a product first.</source>
        <translation>L’ajustement n’a pas de lignes. Le stock est inchangé. Ajoutez d’abord un produit.</translation>
    </message>
    <message>
        <source>A cost cannot be below zero. Nothing was moved; what you entered is kept. Enter another one.</source>
        <translation>Un prix de revient ne peut pas être inférieur à zéro. Le stock est inchangé&#x202f;; votre saisie est conservée. Saisissez-en un autre.</translation>
    </message>
    <message>
        <source>A product with variants has no stock of its own. Nothing was changed. Choose one of its variants.</source>
        <translation>Un produit à variantes n’a pas de stock propre. Rien n’a été modifié. Choisissez une de ses variantes.</translation>
    </message>
    <message>
        <source>A barcode belongs to two products. The second row was not imported. Remove it from one of them.</source>
        <translation>Un code-barres appartient à deux produits. La seconde ligne n’a pas été importée. Supprimez-le de l’un d’eux.</translation>
    </message>
    <message>
        <source>A code stands in the file twice. The second row was not imported. Remove one of them.</source>
        <translation>Un code figure deux fois dans le fichier. La seconde ligne n’a pas été importée. Supprimez l’un des deux.</translation>
    </message>
    <message>
        <source>The import was stopped. {products} products are imported and kept. Import the file again for the others.</source>
        <translation>L’importation a été interrompue. {products} produits sont importés et conservés. Importez à nouveau le fichier pour les autres.</translation>
    </message>
    <message>
        <source>A new product has no price. The row was not imported. Give it a price, then try again.</source>
        <translation>Un nouveau produit n’a pas de prix. La ligne n’a pas été importée. Donnez-lui un prix, puis réessayez.</translation>
    </message>
    <message>
        <source>Some rows cannot be imported. Nothing was imported. Correct them, or import the others only.</source>
        <translation>Certaines lignes ne peuvent pas être importées. Rien n’a été importé. Corrigez-les, ou n’importez que les autres.</translation>
    </message>
    <message>
        <source>A stock is below zero. The row was not imported. Correct it, then try again.</source>
        <translation>Un stock est inférieur à zéro. La ligne n’a pas été importée. Corrigez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>The serial numbers or batches of {product} do not add up to {quantity}. Nothing was changed. Say each number once, with how many.</source>
        <translation>Les numéros de série ou lots de {product} ne font pas {quantity} au total. Rien n’a été modifié. Indiquez chaque numéro une fois, avec sa quantité.</translation>
    </message>
    <message>
        <source>This place does not exist. Nothing was moved; what you entered is kept. Choose another one.</source>
        <translation>Cet emplacement n’existe pas. Le stock est inchangé&#x202f;; votre saisie est conservée. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{product} is not kept in stock. Nothing was moved; what you entered is kept. Remove its line.</source>
        <translation>{product} n’est pas tenu en stock. Le stock est inchangé&#x202f;; votre saisie est conservée. Supprimez sa ligne.</translation>
    </message>
    <message>
        <source>A product is not known here. Nothing was moved. Make the product first.</source>
        <translation>Un produit est inconnu ici. Le stock est inchangé. Créez d’abord le produit.</translation>
    </message>
    <message>
        <source>A product does not exist any more. Nothing was moved; what you entered is kept. Remove its line.</source>
        <translation>Un produit n’existe plus. Le stock est inchangé&#x202f;; votre saisie est conservée. Supprimez sa ligne.</translation>
    </message>
    <message>
        <source>The quantity has the wrong sign for this reason. Nothing was moved; what you entered is kept. Change one of them.</source>
        <translation>La quantité n’a pas le bon signe pour ce motif. Le stock est inchangé&#x202f;; votre saisie est conservée. Changez l’un des deux.</translation>
    </message>
    <message>
        <source>The quantity is finer than its unit allows. Nothing was moved; what you entered is kept. Enter fewer decimals.</source>
        <translation>La quantité est plus fine que son unité ne le permet. Le stock est inchangé&#x202f;; votre saisie est conservée. Saisissez moins de décimales.</translation>
    </message>
    <message>
        <source>A line moves nothing. Nothing was recorded; what you entered is kept. Enter a quantity, or remove the line.</source>
        <translation>Une ligne ne change rien. Rien n’a été enregistré&#x202f;; votre saisie est conservée. Saisissez une quantité, ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>Why it is cancelled is not said. It is still open. Choose a reason.</source>
        <translation>Le motif de l’annulation n’est pas indiqué. Elle est toujours ouverte. Choisissez un motif.</translation>
    </message>
    <message>
        <source>Receipt {number} was paid with the deposit of an order. Its payment was not changed. Take the goods back and sell them anew.</source>
        <translation>Le ticket {number} a été payé avec l’acompte d’une commande. Son paiement n’a pas été modifié. Reprenez les articles et revendez-les.</translation>
    </message>
    <message>
        <source>{held} is held for this order now. Nothing was recorded; the order is still open. Open it again and collect it anew.</source>
        <translation>{held} sont maintenant versés pour cette commande. Rien n’a été enregistré&#x202f;; la commande reste ouverte. Rouvrez-la et refaites le retrait.</translation>
    </message>
    <message>
        <source>A deposit pays only for the order it was paid for. Nothing was taken. Open the order and collect it, or choose another way to pay.</source>
        <translation>Un acompte ne paie que la commande pour laquelle il a été versé. Rien n’a été encaissé. Ouvrez la commande et faites-en le retrait, ou choisissez un autre mode de paiement.</translation>
    </message>
    <message>
        <source>{left} of this layaway is still to be paid. Nothing was handed over; it is still open. Take the payment first.</source>
        <translation>Il reste {left} à payer sur cette mise de côté. Rien n’a été remis&#x202f;; elle reste ouverte. Encaissez d’abord le paiement.</translation>
    </message>
    <message>
        <source>{day} is over already. No order was placed; the goods are still here. Choose a later day.</source>
        <translation>Le {day} est déjà passé. Aucune commande n’a été passée&#x202f;; les articles sont toujours là. Choisissez un jour ultérieur.</translation>
    </message>
    <message>
        <source>The shop can keep something between nothing and {held}. The order is still open. Type another amount.</source>
        <translation>Le magasin peut garder entre rien et {held}. La commande reste ouverte. Saisissez un autre montant.</translation>
    </message>
    <message>
        <source>These are not the goods of order {number}, as they were agreed. Nothing was recorded. Open the order again and collect it.</source>
        <translation>Ce ne sont pas les articles convenus de la commande {number}. Rien n’a été enregistré. Rouvrez la commande et faites-en le retrait.</translation>
    </message>
    <message>
        <source>A gift card is sold, not ordered. No order was placed; the sale is kept. Take the card off, or sell it first.</source>
        <translation>Une carte cadeau se vend, elle ne se commande pas. Aucune commande n’a été passée&#x202f;; la vente est conservée. Ôtez la carte, ou vendez-la d’abord.</translation>
    </message>
    <message>
        <source>Order {number} was collected or cancelled already. Nothing was changed. Look at the list of open orders.</source>
        <translation>La commande {number} est déjà retirée ou annulée. Rien n’a été modifié. Consultez la liste des commandes ouvertes.</translation>
    </message>
    <message>
        <source>Something of this sale is paid already, or an order is being collected. No order was placed. Remove the payment, or finish it first.</source>
        <translation>Une partie de cette vente est déjà payée, ou une commande est en cours de retrait. Aucune commande n’a été passée. Supprimez le paiement, ou terminez-le d’abord.</translation>
    </message>
    <message>
        <source>This order is not known at this till. Nothing was changed. Look at the number on its slip.</source>
        <translation>Cette commande est inconnue à cette caisse. Rien n’a été modifié. Vérifiez le numéro sur son bon.</translation>
    </message>
    <message>
        <source>Whose order it is was not said. No order was placed; the sale is kept. Choose the customer, then order again.</source>
        <translation>Le client de la commande n’est pas indiqué. Aucune commande n’a été passée&#x202f;; la vente est conservée. Choisissez le client, puis commandez à nouveau.</translation>
    </message>
    <message>
        <source>A payment has to be above zero, in the shop&apos;s currency. Nothing was taken. Type another amount.</source>
        <translation>Un paiement doit être supérieur à zéro, dans la devise du magasin. Rien n’a été encaissé. Saisissez un autre montant.</translation>
    </message>
    <message>
        <source>Only {left} of this order is left to pay. Nothing was taken. Type that much or less.</source>
        <translation>Il ne reste que {left} à payer sur cette commande. Rien n’a été encaissé. Saisissez ce montant ou moins.</translation>
    </message>
    <message>
        <source>There are no words for papers in {language}. Nothing was saved; what you entered is kept. Choose another language.</source>
        <translation>Il n’y a pas de textes imprimés en {language}. Rien n’a été enregistré&#x202f;; votre saisie est conservée. Choisissez une autre langue.</translation>
    </message>
    <message>
        <source>Both languages are the same. Nothing was saved; what you entered is kept. Choose another second one, or none.</source>
        <translation>Les deux langues sont les mêmes. Rien n’a été enregistré&#x202f;; votre saisie est conservée. Choisissez une autre seconde langue, ou aucune.</translation>
    </message>
    <message>
        <source>The picture needs more than {most} KiB even when it is made small. Nothing was saved; what you entered is kept. Choose a plainer one.</source>
        <translation>L’image prend plus de {most} Kio même réduite. Rien n’a été enregistré&#x202f;; votre saisie est conservée. Choisissez-en une plus simple.</translation>
    </message>
    <message>
        <source>The picture is not there any more. Nothing was saved; what you entered is kept. Choose it again.</source>
        <translation>L’image n’est plus là. Rien n’a été enregistré&#x202f;; votre saisie est conservée. Choisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>The line that begins with {line} is longer than {most} letters. Nothing was saved; what you entered is kept. Break it into two.</source>
        <translation>La ligne qui commence par {line} dépasse {most} lettres. Rien n’a été enregistré&#x202f;; votre saisie est conservée. Coupez-la en deux.</translation>
    </message>
    <message>
        <source>There are more than {most} lines. Nothing was saved; what you entered is kept. Take some away.</source>
        <translation>Il y a plus de {most} lignes. Rien n’a été enregistré&#x202f;; votre saisie est conservée. Enlevez-en quelques-unes.</translation>
    </message>
    <message>
        <source>{key} does something else already: {task}. Nothing was changed. Press another key, or give that one another key first.</source>
        <translation>{key} sert déjà à autre chose&#x202f;: {task}. Rien n’a été modifié. Appuyez sur une autre touche, ou changez d’abord celle-là.</translation>
    </message>
    <message>
        <source>{key} cannot be used here. Nothing was changed. Press a function key, or a letter together with Ctrl or Alt.</source>
        <translation>{key} n’est pas utilisable ici. Rien n’a été modifié. Appuyez sur une touche de fonction, ou une lettre avec Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>{task} is nothing that a key can do. Nothing was changed. Choose something from the list.</source>
        <translation>{task} n’est rien qu’une touche puisse faire. Rien n’a été modifié. Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>A volume is from 1 to 100. Nothing was saved; the volume before is kept. Choose another.</source>
        <translation>Un volume va de 1 à 100. Rien n’a été enregistré&#x202f;; le volume précédent est conservé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file is larger than {most} MiB. The picture before is kept. Choose a smaller file.</source>
        <translation>Le fichier dépasse {most} Mio. L’image précédente est conservée. Choisissez un fichier plus petit.</translation>
    </message>
    <message>
        <source>The file is no picture that can be read here. The picture before is kept. Choose a PNG or JPEG file.</source>
        <translation>Le fichier n’est pas une image lisible ici. L’image précédente est conservée. Choisissez un fichier PNG ou JPEG.</translation>
    </message>
    <message>
        <source>The picture has {width} × {height} dots. The picture before is kept. Choose one with {least} to {most} dots on each side.</source>
        <translation>L’image a {width} × {height} points. L’image précédente est conservée. Choisissez-en une de {least} à {most} points de côté.</translation>
    </message>
    <message>
        <source>{number} is a return, which gives nothing away. Nothing was printed. Choose the receipt of a sale.</source>
        <translation>{number} est un retour, qui n’offre rien. Rien n’a été imprimé. Choisissez le ticket d’une vente.</translation>
    </message>
    <message>
        <source>The sale is not known at this till. Nothing was printed. Choose a receipt from here.</source>
        <translation>La vente est inconnue à cette caisse. Rien n’a été imprimé. Choisissez un ticket d’ici.</translation>
    </message>
    <message>
        <source>Amounts of points and tiers are zero or more. The settings are unchanged. Enter other ones.</source>
        <translation>Les montants des points et des paliers sont positifs ou nuls. Les réglages sont inchangés. Saisissez-en d’autres.</translation>
    </message>
    <message>
        <source>Points and tiers go by one to {highest} days. The settings are unchanged. Enter another number.</source>
        <translation>Points et paliers se comptent sur un à {highest} jours. Les réglages sont inchangés. Saisissez un autre nombre.</translation>
    </message>
    <message>
        <source>Tiers and goods earn from 0 to {highest} percent. The settings are unchanged. Enter another number.</source>
        <translation>Paliers et articles rapportent de 0 à {highest} pour cent. Les réglages sont inchangés. Saisissez un autre nombre.</translation>
    </message>
    <message>
        <source>Each tier has a name, and begins above the one before. The settings are unchanged. Correct the list.</source>
        <translation>Chaque palier a un nom et commence au-dessus du précédent. Les réglages sont inchangés. Corrigez la liste.</translation>
    </message>
    <message>
        <source>There is {balance} on the card. Nothing was taken; the sale is kept. Take that much, and the rest another way.</source>
        <translation>Il y a {balance} sur la carte. Rien n’a été encaissé&#x202f;; la vente est conservée. Encaissez ce montant, et le reste autrement.</translation>
    </message>
    <message>
        <source>The card is in another currency[: {balance}]. Nothing was taken. Use it in a shop of that currency.</source>
        <translation>La carte est dans une autre devise[&#x202f;: {balance}]. Rien n’a été encaissé. Utilisez-la dans un magasin de cette devise.</translation>
    </message>
    <message>
        <source>Nothing was ever put on this card here. Nothing was taken; the sale is kept. Look at the number again, or take another way to pay.</source>
        <translation>Cette carte n’a jamais été chargée ici. Rien n’a été encaissé&#x202f;; la vente est conservée. Vérifiez le numéro, ou prenez un autre mode de paiement.</translation>
    </message>
    <message>
        <source>There is {balance} on the card: nothing of it was spent twice. Nothing was written off. Look at the card again.</source>
        <translation>Il y a {balance} sur la carte&#x202f;: rien n’a été dépensé deux fois. Rien n’a été passé en perte. Vérifiez la carte.</translation>
    </message>
    <message>
        <source>The card is blocked. It was not used. Unblock it, or take another way to pay.</source>
        <translation>La carte est bloquée. Elle n’a pas été utilisée. Débloquez-la, ou prenez un autre mode de paiement.</translation>
    </message>
    <message>
        <source>The card could be spent until {expired}. It was not used. Take another way to pay.</source>
        <translation>La carte était utilisable jusqu’au {expired}. Elle n’a pas été utilisée. Prenez un autre mode de paiement.</translation>
    </message>
    <message>
        <source>The card was misread. It was not used. Scan or type its number again.</source>
        <translation>La carte a été mal lue. Elle n’a pas été utilisée. Scannez ou saisissez à nouveau son numéro.</translation>
    </message>
    <message>
        <source>This is not the number of one of this shop&apos;s gift cards. Nothing was used. Scan or type it again.</source>
        <translation>Ce n’est pas le numéro d’une carte cadeau de ce magasin. Rien n’a été utilisé. Scannez-le ou saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The numbers of cards begin with one to {highest} digits. The settings are unchanged. Enter other ones.</source>
        <translation>Les numéros de carte commencent par un à {highest} chiffres. Les réglages sont inchangés. Saisissez-en d’autres.</translation>
    </message>
    <message>
        <source>A reason of at most {highest} characters is needed. The card is unchanged. Enter another one.</source>
        <translation>Un motif de {highest} caractères au plus est nécessaire. La carte est inchangée. Saisissez-en un autre.</translation>
    </message>
    <message>
        <source>What is put on a card has to be above zero, in the shop&apos;s currency. Nothing was put on it. Type another amount.</source>
        <translation>Le montant chargé sur une carte doit être supérieur à zéro, dans la devise du magasin. Rien n’a été chargé. Saisissez un autre montant.</translation>
    </message>
    <message>
        <source>Cards may be spent for up to {highest} days. The settings are unchanged. Enter a smaller number, or none.</source>
        <translation>Les cartes sont utilisables {highest} jours au plus. Les réglages sont inchangés. Saisissez un nombre plus petit, ou rien.</translation>
    </message>
    <message>
        <source>The card terminal has not said yet what it did. Nothing was noted; the sale is kept. Ask it again.</source>
        <translation>Le terminal n’a pas encore dit ce qu’il a fait. Rien n’a été noté&#x202f;; la vente est conservée. Interrogez-le à nouveau.</translation>
    </message>
    <message>
        <source>This till did not ask the card terminal for that. Nothing was noted; the sale is kept. Look at the terminal.</source>
        <translation>Cette caisse n’a pas demandé cela au terminal. Rien n’a été noté&#x202f;; la vente est conservée. Regardez le terminal.</translation>
    </message>
    <message>
        <source>The card terminal was asked for {amount} before, and what became of that is open. Nothing more was charged or paid back; the sale is kept. Ask the terminal again.</source>
        <translation>{amount} ont déjà été demandés au terminal, et la suite n’est pas connue. Rien de plus n’a été débité ni remboursé&#x202f;; la vente est conservée. Interrogez à nouveau le terminal.</translation>
    </message>
    <message>
        <source>A card was charged {amount} for this sale, and it is not among its payments. The sale is kept. Open the payment again: it is taken, or given back.</source>
        <translation>Une carte a été débitée de {amount} pour cette vente, et ce n’est pas parmi ses paiements. La vente est conservée. Rouvrez le paiement&#x202f;: il sera encaissé, ou rendu.</translation>
    </message>
    <message>
        <source>The card payment of {amount} does not stand: it went back, is going back, or paid something else. The sale is kept. Remove it and pay another way.</source>
        <translation>Le paiement par carte de {amount} ne tient plus&#x202f;: il a été rendu, est en train de l’être, ou a payé autre chose. La vente est conservée. Supprimez-le et prenez un autre mode de paiement.</translation>
    </message>
    <message>
        <source>{amount} does not go back to the card by this return as it stands now. The return is kept. Make it again as it was when the terminal was asked.</source>
        <translation>Tel qu’il est maintenant, ce retour ne rend pas {amount} à la carte. Le retour est conservé. Refaites-le comme il était quand le terminal a été interrogé.</translation>
    </message>
    <message>
        <source>Another sale or return came after receipt {number}. Its payment stays as it is. Take the goods back and sell them again.</source>
        <translation>Une autre vente ou un autre retour a suivi le ticket {number}. Son paiement reste tel quel. Reprenez les articles et revendez-les.</translation>
    </message>
    <message>
        <source>Receipt {number} is not of this till&apos;s open shift. Its payment stays as it is. Take the goods back and sell them again.</source>
        <translation>Le ticket {number} n’est pas de la session ouverte de cette caisse. Son paiement reste tel quel. Reprenez les articles et revendez-les.</translation>
    </message>
    <message>
        <source>This sale is not known here. Nothing was changed. Choose the sale again.</source>
        <translation>Cette vente est inconnue ici. Rien n’a été modifié. Choisissez à nouveau la vente.</translation>
    </message>
    <message>
        <source>Receipt {number} was paid with goods that came back. Its payment was not changed. Take the goods back and sell them anew.</source>
        <translation>Le ticket {number} a été payé avec des articles rendus. Son paiement n’a pas été modifié. Reprenez les articles et revendez-les.</translation>
    </message>
    <message>
        <source>Goods of receipt {number} came back already. Its payment stays as it is. Give money back by a return.</source>
        <translation>Des articles du ticket {number} sont déjà revenus. Son paiement reste tel quel. Rendez l’argent par un retour.</translation>
    </message>
    <message>
        <source>What the card terminal charged stays with the sale. Its payment is as it was. To give it back, take the goods back.</source>
        <translation>Ce que le terminal a débité reste avec la vente. Son paiement est inchangé. Pour le rembourser, reprenez les articles.</translation>
    </message>
    <message>
        <source>A gift card pays for goods, not for what is owed. Nothing was taken. Choose another way to pay.</source>
        <translation>Une carte cadeau paie des articles, pas une dette. Rien n’a été encaissé. Choisissez un autre mode de paiement.</translation>
    </message>
    <message>
        <source>Points are redeemed when goods are paid, not when they are promised. The sale is kept. Keep the points first.</source>
        <translation>Les points s’utilisent quand les articles sont payés, pas quand ils sont promis. La vente est conservée. Gardez d’abord les points.</translation>
    </message>
    <message>
        <source>The points are worth another amount now. Nothing was redeemed; the sale is kept. Redeem them again.</source>
        <translation>Les points valent maintenant un autre montant. Rien n’a été utilisé&#x202f;; la vente est conservée. Utilisez-les à nouveau.</translation>
    </message>
    <message>
        <source>Points are a customer&apos;s. Nothing was redeemed; the sale is kept. Choose the customer first.</source>
        <translation>Les points appartiennent à un client. Rien n’a été utilisé&#x202f;; la vente est conservée. Choisissez d’abord le client.</translation>
    </message>
    <message>
        <source>{points} points were to be redeemed, and {left} are left. The sale is kept. Redeem them again.</source>
        <translation>{points} points devaient être utilisés, il en reste {left}. La vente est conservée. Utilisez-les à nouveau.</translation>
    </message>
    <message>
        <source>Which gift card pays is not said. Nothing was taken; the sale is kept. Scan the card again.</source>
        <translation>La carte cadeau qui paie n’est pas indiquée. Rien n’a été encaissé&#x202f;; la vente est conservée. Scannez à nouveau la carte.</translation>
    </message>
    <message>
        <source>It was paid this way already. Nothing was changed. Choose another way, or press Esc.</source>
        <translation>C’est déjà le mode de paiement utilisé. Rien n’a été modifié. Choisissez-en un autre, ou appuyez sur Esc.</translation>
    </message>
    <message>
        <source>A name, phone, address or note of the delivery has more than {highest} characters. The sale is kept. Say it shorter.</source>
        <translation>Un nom, un téléphone, une adresse ou une note de livraison dépasse {highest} caractères. La vente est conservée. Raccourcissez.</translation>
    </message>
    <message>
        <source>Only {left} of {product} is still to be handed over. Nothing left the books. Take that many or fewer.</source>
        <translation>Il ne reste que {left} de {product} à remettre. Rien n’est sorti du stock. Prenez-en autant ou moins.</translation>
    </message>
    <message>
        <source>Nothing to hand over was said. Nothing left the books. Scan the goods, or choose them in the list.</source>
        <translation>Rien à remettre n’est indiqué. Rien n’est sorti du stock. Scannez les articles, ou choisissez-les dans la liste.</translation>
    </message>
    <message>
        <source>{product} has no stock, so there is nothing to hand over later. The sale is kept as it was.</source>
        <translation>{product} n’a pas de stock, il n’y a donc rien à remettre plus tard. La vente est conservée telle quelle.</translation>
    </message>
    <message>
        <source>Of {product}, between nothing and {quantity} can be handed over later. The sale is kept as it was. Type another number.</source>
        <translation>Pour {product}, entre rien et {quantity} peuvent être remis plus tard. La vente est conservée telle quelle. Saisissez un autre nombre.</translation>
    </message>
    <message>
        <source>No name stands here any more. Nothing was changed. Customers are erased in their own list.</source>
        <translation>Il n’y a plus de nom ici. Rien n’a été modifié. Les clients s’effacent dans leur propre liste.</translation>
    </message>
    <message>
        <source>{day} is over already. No quotation was given; the goods are still here. Choose a later day.</source>
        <translation>Le {day} est déjà passé. Aucun devis n’a été établi&#x202f;; les articles sont toujours là. Choisissez un jour ultérieur.</translation>
    </message>
    <message>
        <source>A gift card is sold, not quoted. No quotation was given; the sale is kept. Take the card off, or sell it first.</source>
        <translation>Une carte cadeau se vend, elle ne fait pas l’objet d’un devis. Aucun devis n’a été établi&#x202f;; la vente est conservée. Ôtez la carte, ou vendez-la d’abord.</translation>
    </message>
    <message>
        <source>Quotation {number} was used already[: {document}][, by {by}][ at {till}][, on {day}]. Nothing was changed. Ring up the goods, or give a new quotation.</source>
        <translation>Le devis {number} a déjà été utilisé[&#x202f;: {document}][, par {by}][ à {till}][, le {day}]. Rien n’a été modifié. Saisissez les articles, ou établissez un nouveau devis.</translation>
    </message>
    <message>
        <source>Something of this sale is paid already, or an order is being collected. No quotation was given. Remove the payment, or finish it first.</source>
        <translation>Une partie de cette vente est déjà payée, ou une commande est en cours de retrait. Aucun devis n’a été établi. Supprimez le paiement, ou terminez-le d’abord.</translation>
    </message>
    <message>
        <source>Quotation {number} was valid until {day}. Nothing was recorded; the sale is kept. Load it again at today&apos;s prices, or have the old prices approved.</source>
        <translation>Le devis {number} était valable jusqu’au {day}. Rien n’a été enregistré&#x202f;; la vente est conservée. Rechargez-le aux prix du jour, ou faites approuver les anciens prix.</translation>
    </message>
    <message>
        <source>This quotation is not known at this till. Nothing was changed. Look at the number on its paper.</source>
        <translation>Ce devis est inconnu à cette caisse. Rien n’a été modifié. Vérifiez le numéro sur son papier.</translation>
    </message>
    <message>
        <source>A quotation is for one customer or one name. None was given; the sale is kept. Choose the customer, or type a name.</source>
        <translation>Un devis est pour un client ou un nom. Aucun n’a été établi&#x202f;; la vente est conservée. Choisissez le client, ou saisissez un nom.</translation>
    </message>
    <message>
        <source>Quotation {number} was cancelled[ by {by}][ at {till}][, on {day}]. Nothing was changed. Ring up the goods, or give a new quotation.</source>
        <translation>Le devis {number} a été annulé[ par {by}][ à {till}][, le {day}]. Rien n’a été modifié. Saisissez les articles, ou établissez un nouveau devis.</translation>
    </message>
    <message>
        <source>{product} stands as quotation {number} says; nothing was changed. Sell less of it or remove it, and scan what is wanted besides.</source>
        <translation>{product} est tel que l’indique le devis {number}&#x202f;; rien n’a été modifié. Vendez-en moins ou supprimez-le, et scannez ce qui est voulu en plus.</translation>
    </message>
    <message>
        <source>{product} is not sold any more and has no price of today. The quotation is kept. Ring up the other goods by themselves, or have the old prices approved.</source>
        <translation>{product} n’est plus vendu et n’a pas de prix du jour. Le devis est conservé. Saisissez les autres articles à part, ou faites approuver les anciens prix.</translation>
    </message>
    <message>
        <source>Of {product} the customer has {taken}, and {owed} was never handed over. Nothing was taken back. Return as many of each.</source>
        <translation>Le client a {taken} de {product}, et {owed} n’ont jamais été remis. Rien n’a été repris. Reprenez autant de chacun.</translation>
    </message>
    <message>
        <source>Nothing[ of receipt {number}] is still to be handed over. Nothing left the books. Look at the list of what is.</source>
        <translation>Il n’y a plus rien à remettre[ sur le ticket {number}]. Rien n’est sorti du stock. Consultez la liste de ce qui reste à remettre.</translation>
    </message>
    <message>
        <source>Something is still open with this customer ({receivable} owed, {credit} of credit). Nobody was erased. Settle it first.</source>
        <translation>Il reste quelque chose à solder avec ce client ({receivable} dus, {credit} d’avoir). Personne n’a été effacé. Réglez-le d’abord.</translation>
    </message>
    <message>
        <source>The card {card} belongs to {customer}. Nothing was saved; what you entered is kept. Scan another card.</source>
        <translation>La carte {card} est celle de {customer}. Rien n’a été enregistré&#x202f;; votre saisie est conservée. Scannez une autre carte.</translation>
    </message>
    <message>
        <source>{text} is no amount. Nothing was imported. Correct it, then try again.</source>
        <translation>{text} n’est pas un montant. Rien n’a été importé. Corrigez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The file needs the columns name, and card or phone. Nothing was imported. Add them, then try again.</source>
        <translation>Le fichier doit avoir les colonnes name, et card ou phone. Rien n’a été importé. Ajoutez-les, puis réessayez.</translation>
    </message>
    <message>
        <source>A credit limit is not below zero. Nothing was saved; what you entered is kept. Type another amount.</source>
        <translation>Un plafond de crédit n’est pas inférieur à zéro. Rien n’a été enregistré&#x202f;; votre saisie est conservée. Saisissez un autre montant.</translation>
    </message>
    <message>
        <source>This customer is not there. Nothing was changed. Choose another one.</source>
        <translation>Ce client n’existe pas. Rien n’a été modifié. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A customer needs a name. Nothing was saved; what you entered is kept. Type a name.</source>
        <translation>Un client doit avoir un nom. Rien n’a été enregistré&#x202f;; votre saisie est conservée. Saisissez un nom.</translation>
    </message>
    <message>
        <source>This customer was erased for ever. Nothing was saved. Create them anew, if they ask for it.</source>
        <translation>Ce client a été effacé définitivement. Rien n’a été enregistré. Recréez-le, s’il le demande.</translation>
    </message>
    <message>
        <source>The days to pay are between 0 and {highest}. Nothing was saved; what you entered is kept. Type another number.</source>
        <translation>Le délai de paiement est de 0 à {highest} jours. Rien n’a été enregistré&#x202f;; votre saisie est conservée. Saisissez un autre nombre.</translation>
    </message>
    <message>
        <source>A phone number has at least three digits. Nothing was saved; what you entered is kept. Type the number.</source>
        <translation>Un numéro de téléphone a au moins trois chiffres. Rien n’a été enregistré&#x202f;; votre saisie est conservée. Saisissez le numéro.</translation>
    </message>
    <message>
        <source>A row has more or fewer fields than the headings. Nothing was imported. Correct it, then try again.</source>
        <translation>Une ligne a plus ou moins de champs que les titres. Rien n’a été importé. Corrigez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>A row has neither a card nor a phone number. Nothing was imported. Add one, then try again.</source>
        <translation>Une ligne n’a ni carte ni numéro de téléphone. Rien n’a été importé. Ajoutez-en un, puis réessayez.</translation>
    </message>
    <message>
        <source>This text is longer than {longest} characters. Nothing was saved; what you entered is kept. Shorten it.</source>
        <translation>Ce texte dépasse {longest} caractères. Rien n’a été enregistré&#x202f;; votre saisie est conservée. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>A row has no product code. The row was left out and listed. Give it a code, then try again.</source>
        <translation>Une ligne n’a pas de code produit. Elle a été ignorée et listée. Donnez-lui un code, puis réessayez.</translation>
    </message>
    <message>
        <source>The file lacks columns[: {missing}]. Nothing was rung up. Use a file with all columns.</source>
        <translation>Il manque des colonnes au fichier[&#x202f;: {missing}]. Rien n’a été saisi en caisse. Utilisez un fichier avec toutes les colonnes.</translation>
    </message>
    <message>
        <source>This file can be read only once, and it has to be read twice. Nothing was rung up. Save it to the disk first.</source>
        <translation>Ce fichier ne peut être lu qu’une fois, et il doit l’être deux fois. Rien n’a été saisi en caisse. Enregistrez-le d’abord sur le disque.</translation>
    </message>
    <message>
        <source>The time of a row cannot be read[: {text}]. The row was left out and listed. Correct it, then try again.</source>
        <translation>L’heure d’une ligne est illisible[&#x202f;: {text}]. La ligne a été ignorée et listée. Corrigez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>A row has no invoice number. The row was left out and listed. Give it a number, then try again.</source>
        <translation>Une ligne n’a pas de numéro de facture. Elle a été ignorée et listée. Donnez-lui un numéro, puis réessayez.</translation>
    </message>
    <message>
        <source>A row has no price. The row was left out and listed. Give it a price, then try again.</source>
        <translation>Une ligne n’a pas de prix. Elle a été ignorée et listée. Donnez-lui un prix, puis réessayez.</translation>
    </message>
    <message>
        <source>The price of a row cannot be read[: {text}]. The row was left out and listed. Correct it, then try again.</source>
        <translation>Le prix d’une ligne est illisible[&#x202f;: {text}]. La ligne a été ignorée et listée. Corrigez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>The quantity of a row cannot be read[: {text}]. The row was left out and listed. Correct it, then try again.</source>
        <translation>La quantité d’une ligne est illisible[&#x202f;: {text}]. La ligne a été ignorée et listée. Corrigez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>A return has a line that sells goods. It was left out and listed. Enter it as a sale.</source>
        <translation>Un retour a une ligne qui vend des articles. Elle a été ignorée et listée. Saisissez-la comme vente.</translation>
    </message>
    <message>
        <source>A sale has a line that takes goods back. It was left out and listed. Enter it as a return.</source>
        <translation>Une vente a une ligne qui reprend des articles. Elle a été ignorée et listée. Saisissez-la comme retour.</translation>
    </message>
    <message>
        <source>These goods are only for buyers of {age} and older, born on or before {born}. Nothing was recorded; the sale is kept. Check a document, then pay.</source>
        <translation>Ces articles sont réservés aux acheteurs de {age} ans et plus, nés le {born} ou avant. Rien n’a été enregistré&#x202f;; la vente est conservée. Contrôlez un document, puis payez.</translation>
    </message>
    <message>
        <source>An approval code has at most {highest} characters. Nothing was recorded; the sale is kept. Type the code of the slip, never a card&apos;s number.</source>
        <translation>Un code d’autorisation a {highest} caractères au plus. Rien n’a été enregistré&#x202f;; la vente est conservée. Saisissez le code du reçu carte, jamais un numéro de carte.</translation>
    </message>
    <message>
        <source>Batch {number} is past its day, {expires}. Nothing was recorded; the sale is kept. Take a fresher one, or ask for an approval.</source>
        <translation>Le lot {number} a dépassé sa date, {expires}. Rien n’a été enregistré&#x202f;; la vente est conservée. Prenez-en un plus frais, ou demandez un accord.</translation>
    </message>
    <message>
        <source>Of a card&apos;s number only its last four digits are kept. Nothing was taken; the sale is kept. Type those four, or none.</source>
        <translation>D’un numéro de carte, seuls les quatre derniers chiffres sont gardés. Rien n’a été encaissé&#x202f;; la vente est conservée. Saisissez ces quatre chiffres, ou aucun.</translation>
    </message>
    <message>
        <source>The cash is not in the shop&apos;s currency[ {currency}]. Nothing was recorded. Enter it in that currency.</source>
        <translation>Les espèces ne sont pas dans la devise du magasin[ {currency}]. Rien n’a été enregistré. Saisissez-les dans cette devise.</translation>
    </message>
    <message>
        <source>The amount has to be above zero. Nothing was recorded. Enter another one.</source>
        <translation>Le montant doit être supérieur à zéro. Rien n’a été enregistré. Saisissez-en un autre.</translation>
    </message>
    <message>
        <source>The cash has no reason yet. Nothing was recorded. Say what it is for.</source>
        <translation>Ces espèces n’ont pas encore de motif. Rien n’a été enregistré. Indiquez à quoi elles servent.</translation>
    </message>
    <message>
        <source>Code {code} is still unknown. The sale is kept. Say what it is, then pay.</source>
        <translation>Le code {code} est encore inconnu. La vente est conservée. Indiquez ce que c’est, puis payez.</translation>
    </message>
    <message>
        <source>{product} would be sold below what it cost, which needs an approval. Nothing was recorded; the sale is kept. Give the price or discount anew and ask for it.</source>
        <translation>{product} serait vendu sous son prix de revient, ce qui demande un accord. Rien n’a été enregistré&#x202f;; la vente est conservée. Redonnez le prix ou la remise et demandez l’accord.</translation>
    </message>
    <message>
        <source>The count cannot be right: a number in it is negative or too large. What you entered is kept. Correct it.</source>
        <translation>Le comptage ne peut pas être juste&#x202f;: un nombre y est négatif ou trop grand. Votre saisie est conservée. Corrigez-la.</translation>
    </message>
    <message>
        <source>The shop knows no coupon {coupon}. Nothing was taken off. Check the code.</source>
        <translation>Le magasin ne connaît pas de coupon {coupon}. Rien n’a été déduit. Vérifiez le code.</translation>
    </message>
    <message>
        <source>{promotion} does not hold here and now[; from {from}][; through {through}]. Nothing was taken off. Check the coupon&apos;s conditions.</source>
        <translation>{promotion} ne vaut pas ici et maintenant[&#x202f;; à partir du {from}][&#x202f;; jusqu’au {through}]. Rien n’a été déduit. Vérifiez les conditions du coupon.</translation>
    </message>
    <message>
        <source>The coupon {coupon} has been used as often as it may be ({uses}). Nothing was taken off.</source>
        <translation>Le coupon {coupon} a été utilisé autant de fois que permis ({uses}). Rien n’a été déduit.</translation>
    </message>
    <message>
        <source>The coupon {coupon} is on this sale already. It counts once.</source>
        <translation>Le coupon {coupon} est déjà sur cette vente. Il compte une fois.</translation>
    </message>
    <message>
        <source>[{after} would be owed. ]The credit limit is {limit}. Nothing was taken; the sale is kept. Ask for an approval, or take less on account.</source>
        <translation>[Le dû passerait à {after}. ]Le plafond de crédit est de {limit}. Rien n’a été encaissé&#x202f;; la vente est conservée. Demandez un accord, ou mettez moins en compte.</translation>
    </message>
    <message>
        <source>This customer is not there any more. Nothing was recorded; the sale is kept. Take the customer off, or choose another one.</source>
        <translation>Ce client n’existe plus. Rien n’a été enregistré&#x202f;; la vente est conservée. Ôtez le client, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This customer has no credit limit. Nothing was taken; the sale is kept. Choose another way to pay, or set a limit in the back office.</source>
        <translation>Ce client n’a pas de plafond de crédit. Rien n’a été encaissé&#x202f;; la vente est conservée. Choisissez un autre mode de paiement, ou fixez un plafond dans le back-office.</translation>
    </message>
    <message>
        <source>Nothing is sold to this customer on account: they are blocked. The sale is kept. Ask for an approval, or choose another way to pay.</source>
        <translation>Rien n’est vendu en compte à ce client&#x202f;: il est bloqué. La vente est conservée. Demandez un accord, ou choisissez un autre mode de paiement.</translation>
    </message>
    <message>
        <source>This customer has {overdue} overdue. Nothing was taken; the sale is kept. Settle that first, ask for an approval, or choose another way to pay.</source>
        <translation>Ce client a {overdue} échus. Rien n’a été encaissé&#x202f;; la vente est conservée. Réglez cela d’abord, demandez un accord, ou choisissez un autre mode de paiement.</translation>
    </message>
    <message>
        <source>The drawer differs by {difference}. Your count is kept. Count once more.</source>
        <translation>Le tiroir a un écart de {difference}. Votre comptage est conservé. Recomptez une fois.</translation>
    </message>
    <message>
        <source>The drawer still differs. Both counts are kept. Enter the reason for the difference.</source>
        <translation>Le tiroir a toujours un écart. Les deux comptages sont conservés. Saisissez le motif de l’écart.</translation>
    </message>
    <message>
        <source>The discount was not approved. Nothing was recorded; the sale is kept. Ask for an approval, or take it back.</source>
        <translation>La remise n’a pas été approuvée. Rien n’a été enregistré&#x202f;; la vente est conservée. Demandez un accord, ou annulez-la.</translation>
    </message>
    <message>
        <source>A return gives back what was paid and takes no discount. The return is unchanged. Pay it back as it is.</source>
        <translation>Un retour rend ce qui a été payé et n’admet pas de remise. Le retour est inchangé. Remboursez-le tel quel.</translation>
    </message>
    <message>
        <source>A discount cannot be below zero. The line is unchanged. Enter another one.</source>
        <translation>Une remise ne peut pas être inférieure à zéro. La ligne est inchangée. Saisissez-en une autre.</translation>
    </message>
    <message>
        <source>The discount is more than the line[ ({amount})]. The line is unchanged. Enter a smaller one.</source>
        <translation>La remise dépasse la ligne[ ({amount})]. La ligne est inchangée. Saisissez-en une plus petite.</translation>
    </message>
    <message>
        <source>The discount is more than the sale[ ({amount})]. The sale is unchanged. Give a smaller discount first.</source>
        <translation>La remise dépasse la vente[ ({amount})]. La vente est inchangée. Donnez d’abord une remise plus petite.</translation>
    </message>
    <message>
        <source>This paper is not known here. Nothing was printed. Look for its number.</source>
        <translation>Ce papier est inconnu ici. Rien n’a été imprimé. Cherchez son numéro.</translation>
    </message>
    <message>
        <source>Only a sale has a bill before payment. Nothing was printed; the return is kept. Finish it first.</source>
        <translation>Seule une vente a une note avant paiement. Rien n’a été imprimé&#x202f;; le retour est conservé. Terminez-le d’abord.</translation>
    </message>
    <message>
        <source>A bill needs lines, all of them known. Nothing was printed; the sale is kept. Resolve the lines first.</source>
        <translation>Une note doit avoir des lignes, toutes connues. Rien n’a été imprimé&#x202f;; la vente est conservée. Identifiez d’abord les lignes.</translation>
    </message>
    <message>
        <source>Goods pay for others only where they come back on the same ticket. Nothing was recorded; the ticket is kept. Choose another way to pay.</source>
        <translation>Des articles n’en paient d’autres que s’ils reviennent dans la même opération. Rien n’a été enregistré&#x202f;; l’opération est conservée. Choisissez un autre mode de paiement.</translation>
    </message>
    <message>
        <source>An exchange takes something back and gives something for it. Nothing was recorded; the ticket is kept. Scan what comes back.</source>
        <translation>Un échange reprend quelque chose et donne autre chose à la place. Rien n’a été enregistré&#x202f;; l’opération est conservée. Scannez ce qui revient.</translation>
    </message>
    <message>
        <source>The customer takes this line and does not bring it back. Nothing was changed. Choose a line that comes back.</source>
        <translation>Le client prend cette ligne, il ne la rapporte pas. Rien n’a été modifié. Choisissez une ligne qui revient.</translation>
    </message>
    <message>
        <source>This held sale is gone; it was recalled elsewhere. The current sale is kept. Choose another one.</source>
        <translation>Cette vente en attente n’est plus là&#x202f;; elle a été rappelée ailleurs. La vente en cours est conservée. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>[{highest} sales are held already. ]The sale on the screen is kept. Recall a held sale and finish it first.</source>
        <translation>[{highest} ventes sont déjà en attente. ]La vente à l’écran est conservée. Rappelez d’abord une vente en attente et terminez-la.</translation>
    </message>
    <message>
        <source>A label is one item. Nothing was added. Scan each label by itself.</source>
        <translation>Une étiquette est un article. Rien n’a été ajouté. Scannez chaque étiquette séparément.</translation>
    </message>
    <message>
        <source>{product} is not sold by weight, but its label says {quantity}. Nothing was added. Correct its unit or the label.</source>
        <translation>{product} ne se vend pas au poids, mais son étiquette indique {quantity}. Rien n’a été ajouté. Corrigez son unité ou l’étiquette.</translation>
    </message>
    <message>
        <source>The label says how much it is. The line is kept as it was. Remove it and weigh the item again.</source>
        <translation>L’étiquette fixe la quantité. La ligne est conservée telle quelle. Supprimez-la et pesez l’article à nouveau.</translation>
    </message>
    <message>
        <source>{product} has no price that the label&apos;s {amount} could be a weight of. Nothing was added. Give it a price.</source>
        <translation>{product} n’a pas de prix permettant de calculer un poids pour les {amount} de l’étiquette. Rien n’a été ajouté. Donnez-lui un prix.</translation>
    </message>
    <message>
        <source>More would stay in the drawer than was counted[ ({counted})]. The count is kept. Enter a smaller amount.</source>
        <translation>Il resterait dans le tiroir plus que ce qui a été compté[ ({counted})]. Le comptage est conservé. Saisissez un montant plus petit.</translation>
    </message>
    <message>
        <source>An item is not on this receipt. Nothing was recorded; the lines are kept. Remove it, or choose another receipt.</source>
        <translation>Un article n’est pas sur ce ticket. Rien n’a été enregistré&#x202f;; les lignes sont conservées. Supprimez-le, ou choisissez un autre ticket.</translation>
    </message>
    <message>
        <source>This line is no longer in the sale. Nothing was changed. Choose another line.</source>
        <translation>Cette ligne n’est plus dans la vente. Rien n’a été modifié. Choisissez une autre ligne.</translation>
    </message>
    <message>
        <source>A gift card cannot be loaded while goods come back. Nothing was recorded. Load it in a sale of its own.</source>
        <translation>Une carte cadeau ne peut pas être chargée pendant un retour. Rien n’a été enregistré. Chargez-la dans une vente à part.</translation>
    </message>
    <message>
        <source>The number {number} is not on this receipt. Nothing was recorded; the return is kept. Check the number on the piece.</source>
        <translation>Le numéro {number} n’est pas sur ce ticket. Rien n’a été enregistré&#x202f;; le retour est conservé. Vérifiez le numéro sur la pièce.</translation>
    </message>
    <message>
        <source>These goods have neither serial numbers nor batches. The sale is unchanged. Scan the item instead.</source>
        <translation>Cet article n’a ni numéros de série ni lots. La vente est inchangée. Scannez plutôt l’article.</translation>
    </message>
    <message>
        <source>The number is empty. The sale is unchanged. Scan or type it.</source>
        <translation>Le numéro est vide. La vente est inchangée. Scannez-le ou saisissez-le.</translation>
    </message>
    <message>
        <source>The number {number} came back before, or is in stock already. Nothing was recorded; the return is kept. Check the number on the piece.</source>
        <translation>Le numéro {number} est déjà revenu, ou est déjà en stock. Rien n’a été enregistré&#x202f;; le retour est conservé. Vérifiez le numéro sur la pièce.</translation>
    </message>
    <message>
        <source>The number is longer than {highest} characters. The sale is unchanged. Scan or type it again.</source>
        <translation>Le numéro dépasse {highest} caractères. La vente est inchangée. Scannez-le ou saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>{missing} of {quantity} {product} have no serial number or batch yet. Nothing was recorded; the sale is kept. Say them, then pay.</source>
        <translation>{missing} sur {quantity} {product} n’ont pas encore de numéro de série ou de lot. Rien n’a été enregistré&#x202f;; la vente est conservée. Indiquez-les, puis payez.</translation>
    </message>
    <message>
        <source>All pieces of this line have their numbers[; {number} is one too many]. The sale is unchanged. Raise the quantity first.</source>
        <translation>Toutes les pièces de cette ligne ont leur numéro[&#x202f;; {number} est en trop]. La vente est inchangée. Augmentez d’abord la quantité.</translation>
    </message>
    <message>
        <source>The text is longer than {highest} characters. Nothing was changed. Make it shorter.</source>
        <translation>Le texte dépasse {highest} caractères. Rien n’a été modifié. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>An open item[ of {amount}] needs an approval. Nothing was recorded; the sale is kept. Remove it and enter it again.</source>
        <translation>Un article libre[ de {amount}] demande un accord. Rien n’a été enregistré&#x202f;; la vente est conservée. Supprimez-le et saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The receipt is not on this till. Nothing was recorded. Check the number, or take the goods back without a receipt.</source>
        <translation>Le ticket n’est pas sur cette caisse. Rien n’a été enregistré. Vérifiez le numéro, ou reprenez les articles sans ticket.</translation>
    </message>
    <message>
        <source>The changed price was not approved. Nothing was recorded; the sale is kept. Ask for an approval, or take the price back.</source>
        <translation>Le prix modifié n’a pas été approuvé. Rien n’a été enregistré&#x202f;; la vente est conservée. Demandez un accord, ou annulez la modification.</translation>
    </message>
    <message>
        <source>The changed price has no reason. The line is unchanged. Choose why it differs.</source>
        <translation>Le prix modifié n’a pas de motif. La ligne est inchangée. Choisissez pourquoi il diffère.</translation>
    </message>
    <message>
        <source>The price of this item was not said[: {product}]. Nothing was added. Enter its price.</source>
        <translation>Le prix de cet article n’est pas indiqué[&#x202f;: {product}]. Rien n’a été ajouté. Saisissez son prix.</translation>
    </message>
    <message>
        <source>The price is not in {currency}. The line is unchanged. Enter it in that currency.</source>
        <translation>Le prix n’est pas en {currency}. La ligne est inchangée. Saisissez-le dans cette devise.</translation>
    </message>
    <message>
        <source>A price cannot be below zero. The line is unchanged. Enter another one.</source>
        <translation>Un prix ne peut pas être inférieur à zéro. La ligne est inchangée. Saisissez-en un autre.</translation>
    </message>
    <message>
        <source>{promotion} takes off more than a line comes to. Nothing was changed. Change the line, then try again.</source>
        <translation>{promotion} déduit plus que le montant d’une ligne. Rien n’a été modifié. Changez la ligne, puis réessayez.</translation>
    </message>
    <message>
        <source>How much it is was not said[: {product}]. Nothing was added. Enter its quantity.</source>
        <translation>La quantité n’est pas indiquée[&#x202f;: {product}]. Rien n’a été ajouté. Saisissez sa quantité.</translation>
    </message>
    <message>
        <source>{quantity} is more than a line can hold. The line is unchanged. Enter a smaller quantity.</source>
        <translation>{quantity} est plus qu’une ligne ne peut contenir. La ligne est inchangée. Saisissez une quantité plus petite.</translation>
    </message>
    <message>
        <source>The quantity has to be above zero. The line is unchanged. Enter another one, or remove the line.</source>
        <translation>La quantité doit être supérieure à zéro. La ligne est inchangée. Saisissez-en une autre, ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>It is sold in whole boxes of {pack}. The line is kept as it was. Enter how many boxes.</source>
        <translation>Il se vend par packs entiers de {pack}. La ligne est conservée telle quelle. Saisissez le nombre de packs.</translation>
    </message>
    <message>
        <source>{quantity} has more decimals than its unit, which has {decimals}. The line is kept as it was. Enter another quantity.</source>
        <translation>{quantity} a plus de décimales que son unité, qui en a {decimals}. La ligne est conservée telle quelle. Saisissez une autre quantité.</translation>
    </message>
    <message>
        <source>The days to bring goods back are between 0 and {highest}. Nothing was saved; what you entered is kept. Type another number.</source>
        <translation>Le délai de retour est de 0 à {highest} jours. Rien n’a été enregistré&#x202f;; votre saisie est conservée. Saisissez un autre nombre.</translation>
    </message>
    <message>
        <source>The return has no reason yet. Nothing was recorded; the lines are kept. Choose why the goods come back.</source>
        <translation>Le retour n’a pas encore de motif. Rien n’a été enregistré&#x202f;; les lignes sont conservées. Choisissez pourquoi les articles reviennent.</translation>
    </message>
    <message>
        <source>More would come back than was sold[: {left} are left]. Nothing was recorded; the lines are kept. Enter a smaller quantity.</source>
        <translation>Il reviendrait plus que ce qui a été vendu[&#x202f;: il reste {left}]. Rien n’a été enregistré&#x202f;; les lignes sont conservées. Saisissez une quantité plus petite.</translation>
    </message>
    <message>
        <source>The code {code} is unknown. Nothing was kept. Give it to a product, or set up a pattern for it.</source>
        <translation>Le code {code} est inconnu. Rien n’a été gardé. Donnez-le à un produit, ou créez un modèle pour lui.</translation>
    </message>
    <message>
        <source>Misread {code}. Nothing was kept. Scan again.</source>
        <translation>{code} mal lu. Rien n’a été gardé. Scannez à nouveau.</translation>
    </message>
    <message>
        <source>The serial number {number} is in {place} by the books. Nothing was recorded; the sale is kept. Ask for an approval, or take another piece.</source>
        <translation>D’après le stock, le numéro de série {number} est à {place}. Rien n’a été enregistré&#x202f;; la vente est conservée. Demandez un accord, ou prenez une autre pièce.</translation>
    </message>
    <message>
        <source>The serial number {number} belongs to another product. Nothing was added. Check which item it is.</source>
        <translation>Le numéro de série {number} est celui d’un autre produit. Rien n’a été ajouté. Vérifiez de quel article il s’agit.</translation>
    </message>
    <message>
        <source>The serial number {number} is on this sale already. Nothing was added. Scan the next piece.</source>
        <translation>Le numéro de série {number} est déjà sur cette vente. Rien n’a été ajouté. Scannez la pièce suivante.</translation>
    </message>
    <message>
        <source>What is owed cannot be paid on account again. Nothing was taken. Choose another way to pay.</source>
        <translation>Ce qui est dû ne peut pas être remis en compte. Rien n’a été encaissé. Choisissez un autre mode de paiement.</translation>
    </message>
    <message>
        <source>The amount has to be above zero. Nothing was taken. Type another one.</source>
        <translation>Le montant doit être supérieur à zéro. Rien n’a été encaissé. Saisissez-en un autre.</translation>
    </message>
    <message>
        <source>{owed} is owed, and {amount} is more. Nothing was taken. Take what is owed, or less.</source>
        <translation>{owed} sont dus, et {amount} est plus. Rien n’a été encaissé. Encaissez ce qui est dû, ou moins.</translation>
    </message>
    <message>
        <source>No shift is open. Nothing was recorded; the lines are kept. Open the shift first.</source>
        <translation>Aucune session n’est ouverte. Rien n’a été enregistré&#x202f;; les lignes sont conservées. Ouvrez d’abord la session.</translation>
    </message>
    <message>
        <source>This shift is not the open one. Nothing was closed; the count is kept. Open the page again.</source>
        <translation>Cette session n’est pas celle qui est ouverte. Rien n’a été clôturé&#x202f;; le comptage est conservé. Rouvrez la page.</translation>
    </message>
    <message>
        <source>Only {onHand} of {product} are in stock, and the sale takes {quantity}. Nothing was recorded; the sale is kept. Take fewer, or ask for an approval by changing the quantity.</source>
        <translation>Il n’y a que {onHand} de {product} en stock, et la vente en prend {quantity}. Rien n’a été enregistré&#x202f;; la vente est conservée. Prenez-en moins, ou demandez un accord en changeant la quantité.</translation>
    </message>
    <message>
        <source>There is {credit} of store credit. Nothing was taken; the sale is kept. Take that much, and the rest another way.</source>
        <translation>Il y a {credit} d’avoir. Rien n’a été encaissé&#x202f;; la vente est conservée. Encaissez ce montant, et le reste autrement.</translation>
    </message>
    <message>
        <source>The taxes of {product} are not known here. It was not added; the sale is kept. Set its tax class in the back office.</source>
        <translation>Les taxes de {product} sont inconnues ici. Il n’a pas été ajouté&#x202f;; la vente est conservée. Fixez sa classe de taxe dans le back-office.</translation>
    </message>
    <message>
        <source>The payment is not in the shop&apos;s currency[ {currency}]. Nothing was recorded. Take it in that currency.</source>
        <translation>Le paiement n’est pas dans la devise du magasin[ {currency}]. Rien n’a été enregistré. Encaissez-le dans cette devise.</translation>
    </message>
    <message>
        <source>There is nothing left to pay this way. Nothing was taken; the sale is kept. Finish it, or type an amount.</source>
        <translation>Il n’y a plus rien à payer de cette façon. Rien n’a été encaissé&#x202f;; la vente est conservée. Terminez-la, ou saisissez un montant.</translation>
    </message>
    <message>
        <source>Store credit and accounts belong to a customer. Nothing was taken; the sale is kept. Choose the customer first.</source>
        <translation>Avoirs et comptes appartiennent à un client. Rien n’a été encaissé&#x202f;; la vente est conservée. Choisissez d’abord le client.</translation>
    </message>
    <message>
        <source>A payment cannot be below zero. Nothing was recorded. Enter what the customer gave.</source>
        <translation>Un paiement ne peut pas être inférieur à zéro. Rien n’a été enregistré. Saisissez ce que le client a donné.</translation>
    </message>
    <message>
        <source>Only {due} are still due, and only cash gives change. Nothing was taken; the sale is kept. Type a smaller amount.</source>
        <translation>Il ne reste que {due} à payer, et seules les espèces rendent de la monnaie. Rien n’a été encaissé&#x202f;; la vente est conservée. Saisissez un montant plus petit.</translation>
    </message>
    <message>
        <source>{missing} are missing of {total}. Nothing was recorded; the sale is kept. Enter the amount again.</source>
        <translation>Il manque {missing} sur {total}. Rien n’a été enregistré&#x202f;; la vente est conservée. Saisissez à nouveau le montant.</translation>
    </message>
    <message>
        <source>The sale is not in the shop&apos;s currency[ {currency}]. Nothing was recorded; the lines are kept. Start a new sale.</source>
        <translation>La vente n’est pas dans la devise du magasin[ {currency}]. Rien n’a été enregistré&#x202f;; les lignes sont conservées. Commencez une nouvelle vente.</translation>
    </message>
    <message>
        <source>This is a sale, not a return. Nothing was recorded; the lines are kept. Finish it as a sale.</source>
        <translation>C’est une vente, pas un retour. Rien n’a été enregistré&#x202f;; les lignes sont conservées. Terminez-la comme vente.</translation>
    </message>
    <message>
        <source>This is a return, not a sale. Nothing was recorded; the lines are kept. Finish it as a return.</source>
        <translation>C’est un retour, pas une vente. Rien n’a été enregistré&#x202f;; les lignes sont conservées. Terminez-le comme retour.</translation>
    </message>
    <message>
        <source>There is nothing to pay yet. Nothing was recorded. Scan an item first.</source>
        <translation>Il n’y a encore rien à payer. Rien n’a été enregistré. Scannez d’abord un article.</translation>
    </message>
    <message>
        <source>A sale holds at most {highest} lines. The item was not added; the sale is kept. Finish it, then begin another one.</source>
        <translation>Une vente contient {highest} lignes au plus. L’article n’a pas été ajouté&#x202f;; la vente est conservée. Terminez-la, puis commencez-en une autre.</translation>
    </message>
    <message>
        <source>A shift is already open at this till. It goes on unchanged. Sell, or close it first.</source>
        <translation>Une session est déjà ouverte à cette caisse. Elle continue inchangée. Vendez, ou clôturez-la d’abord.</translation>
    </message>
    <message>
        <source>{product} is sold in variants. Nothing was added. Choose one of them.</source>
        <translation>{product} se vend en variantes. Rien n’a été ajouté. Choisissez-en une.</translation>
    </message>
    <message>
        <source>A weight was entered by hand, which needs an approval. Nothing was recorded; the sale is kept. Ask for it with F2 on the line.</source>
        <translation>Un poids a été saisi à la main, ce qui demande un accord. Rien n’a été enregistré&#x202f;; la vente est conservée. Demandez-le avec F2 sur la ligne.</translation>
    </message>
    <message>
        <source>The tare of {tare} is taken off, so nothing is left of {quantity}. Nothing was changed. Weigh the item again.</source>
        <translation>La tare de {tare} est déduite, il ne reste donc rien de {quantity}. Rien n’a été modifié. Pesez l’article à nouveau.</translation>
    </message>
    <message>
        <source>The serial number {number} left the shop on {date}[ with receipt {receipt}][, recorded by {by}][, under warranty until {warranty}]. Nothing was added. Check the number on the piece.</source>
        <translation>Le numéro de série {number} est sorti du magasin le {date}[ avec le ticket {receipt}][, enregistré par {by}][, sous garantie jusqu’au {warranty}]. Rien n’a été ajouté. Vérifiez le numéro sur la pièce.</translation>
    </message>
    <message>
        <source>Order {number} of this customer is still open. Nobody was erased. Let them collect it or cancel it, then try again.</source>
        <translation>La commande {number} de ce client est encore ouverte. Personne n’a été effacé. Faites-la retirer ou annulez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>Quotation {number} of this customer is still open. Nobody was erased. Sell by it or cancel it, then try again.</source>
        <translation>Le devis {number} de ce client est encore ouvert. Personne n’a été effacé. Faites-en une vente ou annulez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Goods of receipt {number} still wait for this customer. Nobody was erased. Hand them over or take them back, then try again.</source>
        <translation>Des articles du ticket {number} attendent encore ce client. Personne n’a été effacé. Remettez-les ou reprenez-les, puis réessayez.</translation>
    </message>
    <message>
        <source>{product} is a bundle. What you entered is kept. Bundles are counted: choose a unit without decimals.</source>
        <translation>{product} est une offre groupée. Votre saisie est conservée. Les offres groupées se comptent&#x202f;: choisissez une unité sans décimales.</translation>
    </message>
    <message>
        <source>{product} holds nothing yet. What you entered is kept. Add what one bundle is made of.</source>
        <translation>{product} ne contient encore rien. Votre saisie est conservée. Ajoutez ce que contient une offre groupée.</translation>
    </message>
    <message>
        <source>The price of {product} cannot be asked at the till. What you entered is kept. Give the bundle a price of its own.</source>
        <translation>Le prix de {product} ne peut pas être demandé en caisse. Votre saisie est conservée. Donnez à l’offre groupée un prix propre.</translation>
    </message>
    <message>
        <source>{product} cannot become a bundle, or stop being one: its stock and its sales count differently. What you entered is kept. Make a new product.</source>
        <translation>{product} ne peut pas devenir une offre groupée, ni cesser de l’être&#x202f;: son stock et ses ventes se comptent autrement. Votre saisie est conservée. Créez un nouveau produit.</translation>
    </message>
    <message>
        <source>{product} is archived. What you entered is kept. Offer it again, or take it out of the bundle.</source>
        <translation>{product} est archivé. Votre saisie est conservée. Remettez-le en vente, ou retirez-le de l’offre groupée.</translation>
    </message>
    <message>
        <source>{product} cannot stand in a bundle. What you entered is kept. Choose single goods or a service, with a price of its own.</source>
        <translation>{product} ne peut pas figurer dans une offre groupée. Votre saisie est conservée. Choisissez une marchandise à l’unité ou un service, avec un prix propre.</translation>
    </message>
    <message>
        <source>A product in this bundle does not exist any more. What you entered is kept. Take it out.</source>
        <translation>Un produit de cette offre groupée n’existe plus. Votre saisie est conservée. Retirez-le.</translation>
    </message>
    <message>
        <source>{product} is counted with {decimals} decimals. What you entered is kept. Enter how many stand in one bundle.</source>
        <translation>{product} se compte avec {decimals} décimales. Votre saisie est conservée. Saisissez la quantité que contient une offre groupée.</translation>
    </message>
    <message>
        <source>A product stands in this bundle twice. What you entered is kept. Remove one, and enter how many there are.</source>
        <translation>Un produit figure deux fois dans cette offre groupée. Votre saisie est conservée. Supprimez-en un, et saisissez combien il y en a.</translation>
    </message>
    <message>
        <source>{product} stands in the bundle {bundle}. Nothing was changed. Take it out there, or archive the bundle first.</source>
        <translation>{product} figure dans l’offre groupée {bundle}. Rien n’a été modifié. Retirez-le de celle-ci, ou archivez-la d’abord.</translation>
    </message>
    <message>
        <source>A bundle holds more than 0 and at most {highest} of a product. What you entered is kept. Enter another quantity.</source>
        <translation>Une offre groupée contient plus de 0 et au plus {highest} d’un produit. Votre saisie est conservée. Saisissez une autre quantité.</translation>
    </message>
    <message>
        <source>A bundle holds at most {highest} products. What you entered is kept. Remove some.</source>
        <translation>Une offre groupée contient {highest} produits au plus. Votre saisie est conservée. Supprimez-en quelques-uns.</translation>
    </message>
    <message>
        <source>Only a bundle holds other products. What you entered is kept. Choose Bundle as its kind, or remove them.</source>
        <translation>Seule une offre groupée contient d’autres produits. Votre saisie est conservée. Choisissez le type «&#x202f;Offre groupée&#x202f;», ou supprimez-les.</translation>
    </message>
    <message>
        <source>No product has the code {code}. The row was not imported. Put its row before the bundle&apos;s, or import it first.</source>
        <translation>Aucun produit n’a le code {code}. La ligne n’a pas été importée. Placez sa ligne avant celle de l’offre groupée, ou importez-le d’abord.</translation>
    </message>
    <message>
        <source>Not all that {product} holds is known here. Nothing was added. Open the product in the back office, or scan its goods one by one.</source>
        <translation>Tout ce que contient {product} n’est pas connu ici. Rien n’a été ajouté. Ouvrez le produit dans le back-office, ou scannez ses articles un par un.</translation>
    </message>
</context>
<context>
    <name>StockPolicy</name>
    <message>
        <source>As the level above says</source>
        <translation>Comme le niveau supérieur</translation>
    </message>
    <message>
        <source>Sell anyway</source>
        <translation>Vendre quand même</translation>
    </message>
    <message>
        <source>Sell and say so</source>
        <translation>Vendre et avertir</translation>
    </message>
    <message>
        <source>Sell only with the right to</source>
        <translation>Vendre avec le droit seulement</translation>
    </message>
</context>
<context>
    <name>Tender</name>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>En compte</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Carte cadeau</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Acompte</translation>
    </message>
    <message>
        <source>Foreign cash</source>
        <translation>Devises</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>Finit par %1</translation>
    </message>
    <message>
        <source>Approval %1</source>
        <translation>Autorisation %1</translation>
    </message>
    <message>
        <source>%1 back</source>
        <translation>%1 rendus</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
</context>
<context>
    <name>TillKeys</name>
    <message>
        <source>Help and keys</source>
        <translation>Aide et touches</translation>
    </message>
    <message>
        <source>Quantity; while paying: cash</source>
        <translation>Quantité&#x202f;; au paiement&#x202f;: espèces</translation>
    </message>
    <message>
        <source>Find product; while paying: card</source>
        <translation>Chercher un produit&#x202f;; au paiement&#x202f;: carte</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Vérifier un prix</translation>
    </message>
    <message>
        <source>Customer; while paying: store credit, gift card</source>
        <translation>Client&#x202f;; au paiement&#x202f;: avoir, carte cadeau</translation>
    </message>
    <message>
        <source>Price; while paying: on account</source>
        <translation>Prix&#x202f;; au paiement&#x202f;: en compte</translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation>Remise sur la ligne</translation>
    </message>
    <message>
        <source>Discount on the sale</source>
        <translation>Remise sur la vente</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Options of the line; after paying: print</source>
        <translation>Options de la ligne&#x202f;; après paiement&#x202f;: imprimer</translation>
    </message>
    <message>
        <source>Gift receipt of the last sale</source>
        <translation>Ticket cadeau de la dernière vente</translation>
    </message>
    <message>
        <source>Till menu</source>
        <translation>Menu de caisse</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Exact cash now</source>
        <translation>Encaisser l’appoint</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>Undo the last change of the sale</source>
        <translation>Annuler la dernière modification de la vente</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Next page of quick keys</source>
        <translation>Page suivante de touches rapides</translation>
    </message>
    <message>
        <source>Previous page of quick keys</source>
        <translation>Page précédente de touches rapides</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Back-office</translation>
    </message>
    <message>
        <source>The next item n times</source>
        <translation>L’article suivant n fois</translation>
    </message>
    <message>
        <source>One more of the selected line</source>
        <translation>Un de plus sur la ligne choisie</translation>
    </message>
    <message>
        <source>One less of the selected line</source>
        <translation>Un de moins sur la ligne choisie</translation>
    </message>
    <message>
        <source>Select a line</source>
        <translation>Choisir une ligne</translation>
    </message>
    <message>
        <source>Clear what was typed, then close the panel</source>
        <translation>Effacer la saisie, puis fermer le panneau</translation>
    </message>
    <message>
        <source>While paying: choose an amount</source>
        <translation>Au paiement&#x202f;: choisir un montant</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::CustomerScreens</name>
    <message>
        <source>No display is saved that is connected. Nothing was shown.</source>
        <translation>Aucun écran enregistré n’est connecté. Rien n’a été affiché.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The test is shown for five seconds.</source>
        <translation>Le test est affiché cinq secondes.</translation>
    </message>
    <message>
        <source>Pole display not answering</source>
        <translation>L’afficheur client ne répond pas</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::Desktop</name>
    <message>
        <source>Somebody else&apos;s import is under way. Open the back office when it is done.</source>
        <translation>L’importation de quelqu’un d’autre est en cours. Ouvrez le back-office quand elle est terminée.</translation>
    </message>
    <message>
        <source>An import is under way. Change whose rights you see when it is done.</source>
        <translation>Une importation est en cours. Changez de rôle affiché quand elle est terminée.</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::SheetFiles</name>
    <message>
        <source>The folder %1 cannot be made. Nothing was written.</source>
        <translation>Impossible de créer le dossier %1. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 n’a pas été écrit&#x202f;: %2</translation>
    </message>
    <message>
        <source>The sheet goes to %1</source>
        <translation>La feuille va dans %1</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::ShopOpening</name>
    <message>
        <source>Folder of the shop</source>
        <translation>Dossier du magasin</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::StartUp</name>
    <message>
        <source>Folder of the shop</source>
        <translation>Dossier du magasin</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::TillPrinter</name>
    <message>
        <source>Gift receipt %1</source>
        <translation>Ticket cadeau %1</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>Rapport X</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>Test d’impression</translation>
    </message>
    <message>
        <source>If both edges of the line above are on the paper, the paper is set right.</source>
        <translation>Si les deux bords de la ligne ci-dessus sont sur le papier, le papier est bien réglé.</translation>
    </message>
    <message>
        <source>No printer is set up; nothing was printed.</source>
        <translation>Aucune imprimante n’est installée&#x202f;; rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>%1 goes to the printer</source>
        <translation>%1 part à l’imprimante</translation>
    </message>
    <message>
        <source>Printer&apos;s cover is open</source>
        <translation>Capot de l’imprimante ouvert</translation>
    </message>
    <message>
        <source>Printer has no paper</source>
        <translation>Imprimante sans papier</translation>
    </message>
    <message>
        <source>Printer needs a look</source>
        <translation>Imprimante à vérifier</translation>
    </message>
    <message>
        <source>Printer is offline</source>
        <translation>Imprimante hors ligne</translation>
    </message>
    <message>
        <source>Paper low</source>
        <translation>Peu de papier</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Aucune imprimante</translation>
    </message>
    <message numerus="yes">
        <source>%n not printed</source>
        <translation>
            <numerusform>%n non imprimé</numerusform>
            <numerusform>%n non imprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Printer not answering</source>
        <translation>L’imprimante ne répond pas</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <translation>Imprimante prête</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::Training</name>
    <message>
        <source>The shop is copied to practise in …</source>
        <translation>Copie du magasin pour la formation…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped. Nothing was copied.</source>
        <translation>Arrêté. Rien n’a été copié.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::AppearancePage</name>
    <message>
        <source>The new scale is used at the next start.</source>
        <translation>La nouvelle échelle s’applique au prochain démarrage.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Applies to this machine</source>
        <translation>S’applique à ce poste</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Test: longer words</source>
        <translation>Test&#x202f;: mots plus longs</translation>
    </message>
    <message>
        <source>Test: right to left</source>
        <translation>Test&#x202f;: de droite à gauche</translation>
    </message>
    <message>
        <source>Once the shop is there, the settings change it.</source>
        <translation>Une fois le magasin créé, elle se change dans les réglages.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::AttributeEditor</name>
    <message>
        <source>Attribute %1</source>
        <translation>Attribut %1</translation>
    </message>
    <message>
        <source>Values of attribute %1, in their order</source>
        <translation>Valeurs de l’attribut %1, dans leur ordre</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Red, Blue</source>
        <translation>Rouge, Bleu</translation>
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
        <translation>%1, représente %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Remove barcode %1</source>
        <translation>Supprimer le code-barres %1</translation>
    </message>
    <message>
        <source>Add a barcode</source>
        <translation>Ajouter un code-barres</translation>
    </message>
    <message>
        <source>Scan or type</source>
        <translation>Scanner ou saisir</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Représente</translation>
    </message>
    <message>
        <source>Pack price</source>
        <translation>Prix du pack</translation>
    </message>
    <message>
        <source>Add barcode</source>
        <translation>Ajouter le code</translation>
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
        <translation>En attente du terminal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>The terminal was told to stop. What it did is known once it answers.</source>
        <translation>L’arrêt a été demandé au terminal. Sa réponse dira ce qu’il a fait.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Another way to pay</source>
        <translation>Autre mode de paiement</translation>
    </message>
    <message>
        <source>Back to payment</source>
        <translation>Revenir au paiement</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>Payer par carte</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation>Remboursement sur carte</translation>
    </message>
    <message>
        <source>Give back to the card</source>
        <translation>Rendre à la carte</translation>
    </message>
    <message>
        <source>Ask the customer to hold or insert the card. The sale goes on by itself.</source>
        <translation>Demandez au client de présenter ou d’insérer la carte. La vente continue d’elle-même.</translation>
    </message>
    <message>
        <source>The customer may have to show the same card. It goes on by itself.</source>
        <translation>Le client devra peut-être présenter la même carte. La suite est automatique.</translation>
    </message>
    <message>
        <source>Check the terminal before anything else. Nothing is charged twice: ask it again, or take another way to pay; what it charged after all is then given back.</source>
        <translation>Vérifiez d’abord le terminal. Rien n’est débité deux fois&#x202f;: interrogez-le à nouveau, ou prenez un autre mode de paiement&#x202f;; ce qu’il aurait quand même débité est alors rendu.</translation>
    </message>
    <message>
        <source>Check the terminal before anything else. Nothing goes back twice: ask it again, or go back to the payment; the till goes on asking.</source>
        <translation>Vérifiez d’abord le terminal. Rien n’est rendu deux fois&#x202f;: interrogez-le à nouveau, ou revenez au paiement&#x202f;; la caisse continue de l’interroger.</translation>
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
        <translation>%1, %2 à %3, %4</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Qté</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Disc.</source>
        <translation>Rem.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>TVA</translation>
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
        <translation>%1 (sinon %2)</translation>
    </message>
    <message>
        <source>SN %1</source>
        <translation>N° série %1</translation>
    </message>
    <message>
        <source>%1 × batch %2</source>
        <translation>%1 × lot %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message>
        <source>%1 × box of %2, %3 each</source>
        <translation>%1 × pack de %2, %3 chacun</translation>
    </message>
    <message>
        <source>%1 × box of %2</source>
        <translation>%1 × pack de %2</translation>
    </message>
    <message>
        <source>by its label</source>
        <translation>selon l’étiquette</translation>
    </message>
    <message>
        <source>Serial number is missing</source>
        <translation>Numéro de série manquant</translation>
    </message>
    <message>
        <source>Batch is missing</source>
        <translation>Lot manquant</translation>
    </message>
    <message numerus="yes">
        <source>Warranty %n month(s)</source>
        <translation>
            <numerusform>Garantie %n mois</numerusform>
            <numerusform>Garantie %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 never handed over</source>
        <translation>%1 jamais remis</translation>
    </message>
    <message>
        <source>%1 handed over later</source>
        <translation>%1 à remettre plus tard</translation>
    </message>
    <message>
        <source>Tare %1</source>
        <translation>Tare %1</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <translation>Remise %1</translation>
    </message>
    <message>
        <source>Sale discount %1</source>
        <translation>Remise sur la vente %1</translation>
    </message>
    <message>
        <source>Price changed: %1</source>
        <translation>Prix modifié&#x202f;: %1</translation>
    </message>
    <message>
        <source>Unknown code %1</source>
        <translation>Code inconnu %1</translation>
    </message>
    <message>
        <source>Press Enter to say what it is</source>
        <translation>Appuyez sur Enter pour dire ce que c’est</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis à part</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>Finit par %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
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
        <translation>Partie de %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CartView</name>
    <message>
        <source>Lines of the sale</source>
        <translation>Lignes de la vente</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CashierDetail</name>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Lines sold</source>
        <translation>Lignes vendues</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>Panier moyen</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Prices changed</source>
        <translation>Prix modifiés</translation>
    </message>
    <message>
        <source>Before payment</source>
        <translation>Avant paiement</translation>
    </message>
    <message>
        <source>Removed lines</source>
        <translation>Lignes supprimées</translation>
    </message>
    <message>
        <source>Emptied sales</source>
        <translation>Ventes vidées</translation>
    </message>
    <message>
        <source>Of all lines, taken off</source>
        <translation>Part des lignes supprimées</translation>
    </message>
    <message>
        <source>Bills before payment</source>
        <translation>Notes avant paiement</translation>
    </message>
    <message>
        <source>Bills not paid</source>
        <translation>Notes non payées</translation>
    </message>
    <message>
        <source>Less after the bill</source>
        <translation>Montant réduit après la note</translation>
    </message>
    <message>
        <source>Drawer and papers</source>
        <translation>Tiroir et papiers</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>Tiroir ouvert sans vente</translation>
    </message>
    <message>
        <source>Drawer differences</source>
        <translation>Écarts de caisse</translation>
    </message>
    <message>
        <source>Payments of sales changed</source>
        <translation>Paiements de ventes modifiés</translation>
    </message>
    <message>
        <source>Copies printed</source>
        <translation>Copies imprimées</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Approvals received</source>
        <translation>Accords reçus</translation>
    </message>
    <message>
        <source>Approvals given</source>
        <translation>Accords donnés</translation>
    </message>
    <message>
        <source>Refused actions</source>
        <translation>Actions refusées</translation>
    </message>
    <message>
        <source>Wrong PINs</source>
        <translation>PIN erronés</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fermer le détail</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CashierPage</name>
    <message>
        <source>Nobody sold anything on these days.</source>
        <translation>Personne n’a rien vendu ces jours-là.</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Voir tous les jours</translation>
    </message>
    <message>
        <source>Cashiers</source>
        <translation>Caissiers</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Caissier</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>Vidé</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Tiroir</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ChangePanel</name>
    <message>
        <source>Change</source>
        <translation>Monnaie à rendre</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Nouvelle vente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>et %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation>Ticket cadeau</translation>
    </message>
    <message>
        <source>Change payment</source>
        <translation>Changer le paiement</translation>
    </message>
    <message>
        <source>Change payment method</source>
        <translation>Changer le mode de paiement</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ChoicePanel</name>
    <message>
        <source>Back to sale</source>
        <translation>Revenir à la vente</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CloseShiftPage</name>
    <message>
        <source>%1: %2 expected, %3 counted</source>
        <translation>%1&#x202f;: %2 attendus, %3 comptés</translation>
    </message>
    <message>
        <source>%1: %2 expected, %3 counted, %4 missing</source>
        <translation>%1&#x202f;: %2 attendus, %3 comptés, %4 manquants</translation>
    </message>
    <message>
        <source>%1: %2 expected, %3 counted, %4 too much</source>
        <translation>%1&#x202f;: %2 attendus, %3 comptés, %4 en trop</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Clôturer la session</translation>
    </message>
    <message>
        <source>The shift is closed</source>
        <translation>La session est clôturée</translation>
    </message>
    <message>
        <source>Step %1 of 4: open items, count, difference, what stays in the drawer</source>
        <translation>Étape %1 sur 4&#x202f;: ventes en cours, comptage, écart, reste dans le tiroir</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>Revenir à la vente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Close shift and print Z</source>
        <translation>Clôturer et imprimer le Z</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Count what lies in the drawer. Enter moves down.</source>
        <translation>Comptez ce qui est dans le tiroir. Enter passe à la ligne suivante.</translation>
    </message>
    <message>
        <source>Count the %1 that lie in the drawer. Enter moves down.</source>
        <translation>Comptez les %1 qui sont dans le tiroir. Enter passe à la ligne suivante.</translation>
    </message>
    <message>
        <source>To the safe %1</source>
        <translation>Au coffre %1</translation>
    </message>
    <message>
        <source>No shift is open. Nothing was changed. Go back to selling.</source>
        <translation>Aucune session n’est ouverte. Rien n’a été modifié. Revenez à la vente.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Difference: missing</source>
        <translation>Écart&#x202f;: il manque</translation>
    </message>
    <message>
        <source>Difference: too much</source>
        <translation>Écart&#x202f;: il y a en trop</translation>
    </message>
    <message>
        <source>The difference is above %1. Your count is kept. Count once more.</source>
        <translation>L’écart dépasse %1. Votre comptage est conservé. Recomptez une fois.</translation>
    </message>
    <message>
        <source>This is not an amount. The count is kept. Enter what stays in the drawer.</source>
        <translation>Ce n’est pas un montant. Le comptage est conservé. Saisissez ce qui reste dans le tiroir.</translation>
    </message>
    <message>
        <source>Z report %1</source>
        <translation>Rapport Z %1</translation>
    </message>
    <message numerus="yes">
        <source>Turnover %1 · %n receipt(s)</source>
        <translation>
            <numerusform>CA %1 · %n ticket</numerusform>
            <numerusform>CA %1 · %n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk did not take it. The shift is still open and the count is kept. Try again, or call for help.</source>
        <translation>Le disque n’a pas accepté l’écriture. La session reste ouverte et le comptage est conservé. Réessayez, ou demandez de l’aide.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Recompter</translation>
    </message>
    <message>
        <source>Reason for the difference</source>
        <translation>Motif de l’écart</translation>
    </message>
    <message>
        <source>Stays in the drawer as the next float</source>
        <translation>Laissé dans le tiroir comme prochain fond de caisse</translation>
    </message>
    <message>
        <source>The difference is above the limit. Somebody with more rights has to accept it.</source>
        <translation>L’écart dépasse la limite. Une personne ayant plus de droits doit l’accepter.</translation>
    </message>
    <message>
        <source>Who approves?</source>
        <translation>Qui donne son accord&#x202f;?</translation>
    </message>
    <message>
        <source>Stays in the drawer</source>
        <translation>Laissé dans le tiroir</translation>
    </message>
    <message>
        <source>Stays in the drawer, %1</source>
        <translation>Laissé dans le tiroir, %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CompanyForm</name>
    <message>
        <source>Another country</source>
        <translation>Autre pays</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nom du magasin</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Street and number (may stay empty)</source>
        <translation>Rue et numéro (facultatif)</translation>
    </message>
    <message>
        <source>Postcode and town (may stay empty)</source>
        <translation>Code postal et ville (facultatif)</translation>
    </message>
    <message>
        <source>Tax number (may stay empty)</source>
        <translation>Numéro fiscal (facultatif)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Name, address and tax number stand at the top of each receipt.</source>
        <translation>Le nom, l’adresse et le numéro fiscal figurent en haut de chaque ticket.</translation>
    </message>
    <message>
        <source>prices include tax</source>
        <translation>prix taxes comprises</translation>
    </message>
    <message>
        <source>tax comes on top of prices</source>
        <translation>taxes en sus des prix</translation>
    </message>
    <message>
        <source>Brings taxes (%1; %2), a chart of accounts, coins and the time zone %3.</source>
        <translation>Apporte les taxes (%1&#x202f;; %2), un plan comptable, les pièces et billets et le fuseau horaire %3.</translation>
    </message>
    <message>
        <source>Set by the country. It cannot be changed once the shop is made.</source>
        <translation>Déterminée par le pays. Elle ne peut plus changer une fois le magasin créé.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ContentEditor</name>
    <message>
        <source>Nothing is called %1. Enter another name, or scan it.</source>
        <translation>Rien ne s’appelle %1. Saisissez un autre nom, ou scannez.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Inconnu ici</translation>
    </message>
    <message>
        <source>How many of %1</source>
        <translation>Quantité de %1</translation>
    </message>
    <message>
        <source>%1 · %2 each</source>
        <translation>%1 · %2 chacun</translation>
    </message>
    <message>
        <source>Take %1 out of the bundle</source>
        <translation>Retirer %1 de l’offre groupée</translation>
    </message>
    <message>
        <source>What one bundle holds</source>
        <translation>Contenu d’une offre groupée</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Ajouter un produit</translation>
    </message>
    <message>
        <source>Scan, or type a code or a name</source>
        <translation>Scannez, ou saisissez un code ou un nom</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerBar</name>
    <message>
        <source>Customer: %1</source>
        <translation>Client&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerForm</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Nothing on account</source>
        <translation>Rien en compte</translation>
    </message>
    <message>
        <source>No day is set</source>
        <translation>Aucun délai fixé</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Oui&#x202f;: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Scan it, or type its number.</source>
        <translation>Scannez-la, ou saisissez son numéro.</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Numéro fiscal</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Price lists and promotions may be for a group. A new name makes a new one.</source>
        <translation>Un tarif ou une promotion peut viser un groupe. Un nouveau nom en crée un.</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Plafond de crédit</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Délai de paiement</translation>
    </message>
    <message>
        <source>Empty: nothing is sold on account.</source>
        <translation>Vide&#x202f;: rien n’est vendu en compte.</translation>
    </message>
    <message>
        <source>Empty: never overdue.</source>
        <translation>Vide&#x202f;: jamais échu.</translation>
    </message>
    <message>
        <source>Blocked: nothing is sold on account</source>
        <translation>Bloqué&#x202f;: rien n’est vendu en compte</translation>
    </message>
    <message>
        <source>Why blocked</source>
        <translation>Motif du blocage</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Needs the right “%1”.</source>
        <translation>Demande le droit «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerList</name>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archivé)</translation>
    </message>
    <message>
        <source>%1 (blocked)</source>
        <translation>%1 (bloqué)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Dû</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Avoir</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerOverview</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Dû</translation>
    </message>
    <message>
        <source>Of that overdue</source>
        <translation>Dont échu</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Plafond de crédit</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Blocked: nothing is sold on account.</source>
        <translation>Bloqué&#x202f;: rien n’est vendu en compte.</translation>
    </message>
    <message>
        <source>Blocked: nothing is sold on account. %1</source>
        <translation>Bloqué&#x202f;: rien n’est vendu en compte. %1</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Fidélité</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Of those lost after</source>
        <translation>Dont perdus après le</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Palier</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun encore</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Layaway %1</source>
        <translation>Mise de côté %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>Quotation %1</source>
        <translation>Devis %1</translation>
    </message>
    <message>
        <source>To be handed over: %1</source>
        <translation>À remettre&#x202f;: %1</translation>
    </message>
    <message>
        <source>No orders, layaways or quotations, and nothing to hand over.</source>
        <translation>Ni commande, ni mise de côté, ni devis, et rien à remettre.</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>No price list is for them or their group.</source>
        <translation>Aucun tarif ne vise ce client ni son groupe.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerPage</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Search by name, phone or card</source>
        <translation>Chercher par nom, téléphone ou carte</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Groupe&#x202f;: %1</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Owes something</source>
        <translation>Avec un dû</translation>
    </message>
    <message>
        <source>With archived</source>
        <translation>Avec les archivés</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>No customers yet. The first one needs a name, nothing more.</source>
        <translation>Aucun client pour l’instant. Il suffit d’un nom pour le premier.</translation>
    </message>
    <message>
        <source>No customers match.</source>
        <translation>Aucun client ne correspond.</translation>
    </message>
    <message numerus="yes">
        <source>No customers match %1 with %n filter(s).</source>
        <translation>
            <numerusform>Aucun client ne correspond à %1 avec %n filtre.</numerusform>
            <numerusform>Aucun client ne correspond à %1 avec %n filtres.</numerusform>
        </translation>
    </message>
    <message>
        <source>No customers match %1.</source>
        <translation>Aucun client ne correspond à %1.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerPane</name>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>%1 is archived</source>
        <translation>%1 est archivé</translation>
    </message>
    <message>
        <source>%1 is used again</source>
        <translation>%1 est de nouveau actif</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Needs the right “%1”.</source>
        <translation>Demande le droit «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>They bought nothing.</source>
        <translation>Ce client n’a rien acheté.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) and all sums stay, under nobody&apos;s name.</source>
        <translation>
            <numerusform>%n ticket et toutes les sommes restent, sans aucun nom.</numerusform>
            <numerusform>%n tickets et toutes les sommes restent, sans aucun nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase %1 for ever?</source>
        <translation>Effacer définitivement %1&#x202f;?</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, card, address, tax number and notes go from every copy of the books. Nobody can bring them back. %1</source>
        <translation>Nom, téléphone, e-mail, carte, adresse, numéro fiscal et notes disparaissent de chaque copie des livres. Personne ne peut les récupérer. %1</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Create customer</source>
        <translation>Créer le client</translation>
    </message>
    <message>
        <source>Save customer</source>
        <translation>Enregistrer le client</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>Effacer %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerPanel</name>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Nom du client</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Phone of the customer</source>
        <translation>Téléphone du client</translation>
    </message>
    <message>
        <source>Add and choose</source>
        <translation>Ajouter et choisir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>Revenir à la vente</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerPurchases</name>
    <message>
        <source>Return %1</source>
        <translation>Retour %1</translation>
    </message>
    <message>
        <source>Nothing yet. What they buy from now on stands here.</source>
        <translation>Rien pour l’instant. Ses prochains achats figureront ici.</translation>
    </message>
    <message>
        <source>Older purchases</source>
        <translation>Achats plus anciens</translation>
    </message>
</context>
<context>
    <name>mizan::ui::DenominationCounter</name>
    <message>
        <source>Count of %1</source>
        <translation>Nombre de %1</translation>
    </message>
    <message>
        <source>Counted %1</source>
        <translation>Compté %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::DigitBlock</name>
    <message>
        <source>Decimal mark</source>
        <translation>Séparateur décimal</translation>
    </message>
</context>
<context>
    <name>mizan::ui::DisplayPage</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (non connecté)</translation>
    </message>
    <message>
        <source>It is not said where. The display set before is kept. Enter the device or file.</source>
        <translation>L’emplacement n’est pas indiqué. L’afficheur précédent est conservé. Indiquez le périphérique ou le fichier.</translation>
    </message>
    <message>
        <source>The displays were saved.</source>
        <translation>Les écrans ont été enregistrés.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>It holds what the display would show now.</source>
        <translation>Il contient ce que l’afficheur montrerait en ce moment.</translation>
    </message>
    <message>
        <source>Such as %1, at the speed the system has it set to.</source>
        <translation>Par exemple %1, à la vitesse réglée dans le système.</translation>
    </message>
    <message>
        <source>Customer display</source>
        <translation>Écran client</translation>
    </message>
    <message>
        <source>Applies to this machine</source>
        <translation>S’applique à ce poste</translation>
    </message>
    <message>
        <source>Second screen</source>
        <translation>Second écran</translation>
    </message>
    <message>
        <source>Shown there full screen. Customers see the sale and their first name, never a balance.</source>
        <translation>Affiché en plein écran. Les clients y voient la vente et leur prénom, jamais un solde.</translation>
    </message>
    <message>
        <source>Language for customers</source>
        <translation>Langue pour les clients</translation>
    </message>
    <message>
        <source>Pole display, two lines of twenty letters</source>
        <translation>Afficheur client, deux lignes de vingt caractères</translation>
    </message>
    <message>
        <source>What customers see</source>
        <translation>Ce que voient les clients</translation>
    </message>
    <message>
        <source>Save displays</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Show a test</source>
        <translation>Afficher un test</translation>
    </message>
    <message>
        <source>At this machine</source>
        <translation>Sur ce poste</translation>
    </message>
    <message>
        <source>Into a file</source>
        <translation>Dans un fichier</translation>
    </message>
</context>
<context>
    <name>mizan::ui::DocumentLists</name>
    <message>
        <source>Erased customer</source>
        <translation>Client effacé</translation>
    </message>
</context>
<context>
    <name>mizan::ui::EntryPad</name>
    <message>
        <source>Qty</source>
        <translation>Qté</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Payer</translation>
    </message>
</context>
<context>
    <name>mizan::ui::EventDetail</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Thrown away from the held sales</source>
        <translation>Supprimée des ventes en attente</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Bill before payment</source>
        <translation>Note avant paiement</translation>
    </message>
    <message>
        <source>The bill said</source>
        <translation>Total de la note</translation>
    </message>
    <message>
        <source>Due before</source>
        <translation>À payer avant</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation>À payer après</translation>
    </message>
    <message>
        <source>Paid with receipt</source>
        <translation>Payée par le ticket</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Non payée</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fermer le détail</translation>
    </message>
</context>
<context>
    <name>mizan::ui::EventPage</name>
    <message>
        <source>Nothing of this kind happened on these days.</source>
        <translation>Rien de tel ne s’est passé ces jours-là.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Till events</source>
        <translation>Événements de caisse</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Non payée</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Approuvé par %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
</context>
<context>
    <name>mizan::ui::FamilyDetail</name>
    <message>
        <source>Every combination is there.</source>
        <translation>Toutes les combinaisons existent.</translation>
    </message>
    <message>
        <source>New product with variants</source>
        <translation>Nouveau produit à variantes</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Remettre en vente</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Do not create</source>
        <translation>Ne pas créer</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Jeter le brouillon</translation>
    </message>
    <message>
        <source>Create product</source>
        <translation>Créer le produit</translation>
    </message>
    <message>
        <source>Save product</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>An empty price is the product&apos;s own. What is not offered stays in what was sold, and is not shown at the till.</source>
        <translation>Un prix vide est celui du produit. Ce qui n’est plus en vente reste dans les ventes passées et n’apparaît pas en caisse.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Revenir à la liste</translation>
    </message>
    <message>
        <source>How the variants differ</source>
        <translation>Ce qui distingue les variantes</translation>
    </message>
    <message>
        <source>Add missing combinations</source>
        <translation>Ajouter les combinaisons manquantes</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
</context>
<context>
    <name>mizan::ui::Fault</name>
    <message>
        <source>The disk is full. The last step was not recorded; everything before it is kept. Make room, then try again.</source>
        <translation>Le disque est plein. La dernière étape n’a pas été enregistrée&#x202f;; tout ce qui précède est conservé. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The shop&apos;s folder cannot be written to. The last step was not recorded; everything before it is kept. Allow writing, then try again.</source>
        <translation>Impossible d’écrire dans le dossier du magasin. La dernière étape n’a pas été enregistrée&#x202f;; tout ce qui précède est conservé. Autorisez l’écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>The shop&apos;s file is damaged. Nothing was changed. Make a copy of the folder, then run a check or restore a backup.</source>
        <translation>Le fichier du magasin est endommagé. Rien n’a été modifié. Copiez le dossier, puis lancez un contrôle ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Another program holds the shop&apos;s file. The last step was not recorded. Close the other program, then try again.</source>
        <translation>Un autre programme occupe le fichier du magasin. La dernière étape n’a pas été enregistrée. Fermez l’autre programme, puis réessayez.</translation>
    </message>
    <message>
        <source>The database server does not answer. The last step was not recorded. Check the network, then try again.</source>
        <translation>Le serveur de base de données ne répond pas. La dernière étape n’a pas été enregistrée. Vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk did not confirm the last step. Start the program again and see whether it is there before repeating it.</source>
        <translation>Le disque n’a pas confirmé la dernière étape. Redémarrez le programme et vérifiez si elle y est avant de la refaire.</translation>
    </message>
    <message>
        <source>The shop&apos;s file refused the last step. Everything before it is kept. Try again; if it stays, run a check of the shop.</source>
        <translation>Le fichier du magasin a refusé la dernière étape. Tout ce qui précède est conservé. Réessayez&#x202f;; si cela persiste, lancez un contrôle du magasin.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::FilterBar</name>
    <message>
        <source>Remove filter %1</source>
        <translation>Supprimer le filtre %1</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Filters to add</source>
        <translation>Filtres à ajouter</translation>
    </message>
</context>
<context>
    <name>mizan::ui::FloatPanel</name>
    <message>
        <source>Float</source>
        <translation>Fond de caisse</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>Ouvrir la session</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>Open shift</source>
        <translation>Ouvrir la session</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Count the %1 that lie in the drawer. Enter moves down.</source>
        <translation>Comptez les %1 qui sont dans le tiroir. Enter passe à la ligne suivante.</translation>
    </message>
    <message>
        <source>Count what lies in the drawer. Enter moves down, and opens the shift after the last row.</source>
        <translation>Comptez ce qui est dans le tiroir. Enter passe à la ligne suivante et, après la dernière, ouvre la session.</translation>
    </message>
    <message>
        <source>Float %1 — count it? Enter accepts it.</source>
        <translation>Fond de caisse %1 — le compter&#x202f;? Enter l’accepte.</translation>
    </message>
    <message>
        <source>Float %1, and %2 — count it? Enter accepts it.</source>
        <translation>Fond de caisse %1, et %2 — le compter&#x202f;? Enter l’accepte.</translation>
    </message>
    <message>
        <source>Do not count</source>
        <translation>Ne pas compter</translation>
    </message>
    <message>
        <source>Next currency</source>
        <translation>Devise suivante</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ForeignCashPage</name>
    <message>
        <source>Saved. It holds for the next payment.</source>
        <translation>Enregistré. Valable dès le prochain paiement.</translation>
    </message>
    <message>
        <source>Take %1 in cash</source>
        <translation>Accepter %1 en espèces</translation>
    </message>
    <message>
        <source>What 1 %1 is worth in %2</source>
        <translation>Valeur de 1 %1 en %2</translation>
    </message>
    <message>
        <source>Of today, once it is saved.</source>
        <translation>Du jour, une fois enregistré.</translation>
    </message>
    <message>
        <source>Of %1: too old. Saving it again makes it today’s.</source>
        <translation>Du %1&#x202f;: trop ancien. L’enregistrer à nouveau en fait le cours du jour.</translation>
    </message>
    <message>
        <source>Of %1. Saving it again makes it today’s.</source>
        <translation>Du %1. L’enregistrer à nouveau en fait le cours du jour.</translation>
    </message>
    <message>
        <source>Days are a whole number. Nothing was saved. Type one, or leave it empty.</source>
        <translation>Les jours sont un nombre entier. Rien n’a été enregistré. Saisissez-en un, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>Foreign cash</source>
        <translation>Devises</translation>
    </message>
    <message>
        <source>Holds at every till of the company. Each change of a rate stands in the books, with its day and who made it.</source>
        <translation>Vaut pour toutes les caisses de l’entreprise. Chaque changement de cours reste dans le journal, avec sa date et son auteur.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Smallest note or coin that is taken</source>
        <translation>Plus petit billet ou plus petite pièce acceptés</translation>
    </message>
    <message>
        <source>Change in it is given in whole ones.</source>
        <translation>La monnaie n’est rendue dans cette devise qu’en multiples entiers.</translation>
    </message>
    <message>
        <source>Days that a rate holds</source>
        <translation>Durée de validité d’un cours, en jours</translation>
    </message>
    <message>
        <source>Empty: until it is changed. 0: that day only.</source>
        <translation>Vide&#x202f;: jusqu’à son changement. 0&#x202f;: ce jour seulement.</translation>
    </message>
    <message>
        <source>Take nothing at a rate that is too old</source>
        <translation>Ne rien accepter à un cours trop ancien</translation>
    </message>
    <message>
        <source>Give change in the currency that was handed over</source>
        <translation>Rendre la monnaie dans la devise reçue</translation>
    </message>
    <message>
        <source>As far as it goes. The cashier can change it for each payment.</source>
        <translation>Dans la mesure du possible. Le caissier peut en décider à chaque paiement.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::GiftCardPage</name>
    <message>
        <source>In force from the next sale on.</source>
        <translation>Valable dès la prochaine vente.</translation>
    </message>
    <message>
        <source>No card was spent twice.</source>
        <translation>Aucune carte n’a été dépensée deux fois.</translation>
    </message>
    <message>
        <source>Two tills that did not hear of each other took the same money. Both sales stay. Ask the holder, or write it off.</source>
        <translation>Deux caisses sans liaison entre elles ont pris le même argent. Les deux ventes restent. Voyez avec le porteur, ou passez le montant en perte.</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>Finit par %1</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Passer en perte</translation>
    </message>
    <message>
        <source>Write off the card ending in %1</source>
        <translation>Passer en perte la carte finissant par %1</translation>
    </message>
    <message>
        <source>Spent at two tills</source>
        <translation>Dépensé à deux caisses</translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation>Cartes cadeau</translation>
    </message>
    <message>
        <source>Applies to all tills of the company</source>
        <translation>S’applique à toutes les caisses de l’entreprise</translation>
    </message>
    <message>
        <source>Numbers begin with</source>
        <translation>Les numéros commencent par</translation>
    </message>
    <message>
        <source>Up to six digits that no other code at the till begins with.</source>
        <translation>Jusqu’à six chiffres par lesquels aucun autre code de la caisse ne commence.</translation>
    </message>
    <message>
        <source>Days to spend it</source>
        <translation>Jours pour la dépenser</translation>
    </message>
    <message>
        <source>From the day money is put on it; empty: without end.</source>
        <translation>À partir du jour où elle est chargée&#x202f;; vide&#x202f;: sans limite.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save settings of gift cards</source>
        <translation>Enregistrer les réglages des cartes cadeau</translation>
    </message>
    <message>
        <source>Spent twice</source>
        <translation>Dépensé deux fois</translation>
    </message>
</context>
<context>
    <name>mizan::ui::GoodsRulesPage</name>
    <message>
        <source>The company</source>
        <translation>L’entreprise</translation>
    </message>
    <message>
        <source>Branch %1</source>
        <translation>Établissement %1</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Catégorie %1</translation>
    </message>
    <message>
        <source>Nothing said: sell anyway</source>
        <translation>Rien d’indiqué&#x202f;: vendre quand même</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Enregistré&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Rules of selling</source>
        <translation>Règles de vente</translation>
    </message>
    <message>
        <source>A product&apos;s own rule comes first, then its category&apos;s, the branch&apos;s and the company&apos;s.</source>
        <translation>La règle du produit prime, puis celle de sa catégorie, de l’établissement et de l’entreprise.</translation>
    </message>
    <message>
        <source>Company, branches and categories</source>
        <translation>Entreprise, établissements et catégories</translation>
    </message>
    <message>
        <source>More than is in stock</source>
        <translation>Au-delà du stock</translation>
    </message>
    <message>
        <source>Minimum age of who buys</source>
        <translation>Âge minimum de l’acheteur</translation>
    </message>
    <message>
        <source>In years; empty: as the category above says, %1: any age.</source>
        <translation>En années&#x202f;; vide&#x202f;: comme la catégorie supérieure, %1&#x202f;: tout âge.</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Enregistrer</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Prix de revient</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Classe de taxe</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>No column becomes %1. Nothing was imported. Choose below which one it is.</source>
        <translation>Aucune colonne ne devient %1. Rien n’a été importé. Choisissez ci-dessous laquelle c’est.</translation>
    </message>
    <message>
        <source>More than one column becomes %1. Nothing was imported. Choose one of them.</source>
        <translation>Plusieurs colonnes deviennent %1. Rien n’a été importé. Choisissez-en une seule.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisée</translation>
    </message>
    <message>
        <source>%1 becomes</source>
        <translation>%1 devient</translation>
    </message>
    <message>
        <source>Kind (goods, service, other, bundle)</source>
        <translation>Type (goods, service, other, bundle)</translation>
    </message>
    <message>
        <source>What a bundle holds</source>
        <translation>Contenu d’une offre groupée</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ImportPage</name>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Contrôler le fichier</translation>
    </message>
    <message>
        <source>Show products</source>
        <translation>Afficher les produits</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>File of products</source>
        <translation>Fichier de produits</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tableaux (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Found by looking: fields parted by %1, decimal %2, %3. Correct what a column becomes where it is wrong.</source>
        <translation>Détecté&#x202f;: champs séparés par %1, décimale %2, %3. Corrigez ce que devient une colonne si c’est faux.</translation>
    </message>
    <message>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <source>Checking the file: %1 of %2 KB</source>
        <translation>Contrôle du fichier&#x202f;: %1 sur %2 Ko</translation>
    </message>
    <message>
        <source>Importing: %1 of %2 KB</source>
        <translation>Importation&#x202f;: %1 sur %2 Ko</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Contrôle du fichier</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>The refused rows stand in %1, each with its reason.</source>
        <translation>Les lignes refusées sont dans %1, chacune avec son motif.</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Lignes refusées</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tableaux (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Importer des produits</translation>
    </message>
    <message>
        <source>A table as CSV, with a heading for each column. Code, name and price are needed; barcodes, category, unit, cost, tax class and stock are taken where they are there. Known codes are changed, new ones are made. Nothing is written before you have seen what would happen.</source>
        <translation>Un tableau CSV avec un titre par colonne. Code, nom et prix sont nécessaires&#x202f;; codes-barres, catégorie, unité, prix de revient, classe de taxe et stock sont repris s’ils y sont. Les codes connus sont modifiés, les nouveaux créés. Rien n’est écrit avant que vous ayez vu ce qui se passerait.</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Choisir un autre fichier</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>Revenir aux colonnes</translation>
    </message>
    <message>
        <source>Leave the refused rows out</source>
        <translation>Ignorer les lignes refusées</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ImportReport</name>
    <message>
        <source>Save these rows…</source>
        <translation>Enregistrer ces lignes…</translation>
    </message>
    <message>
        <source>Save the refused rows as a file</source>
        <translation>Enregistrer les lignes refusées dans un fichier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Lignes refusées</translation>
    </message>
    <message>
        <source>Nothing more was imported</source>
        <translation>Rien de plus n’a été importé</translation>
    </message>
    <message>
        <source>The file was checked; nothing is imported yet</source>
        <translation>Le fichier a été contrôlé&#x202f;; rien n’est encore importé</translation>
    </message>
    <message>
        <source>The products are imported</source>
        <translation>Les produits sont importés</translation>
    </message>
    <message>
        <source>%1 rows: %2 products new, %3 known.</source>
        <translation>%1 lignes&#x202f;: %2 produits nouveaux, %3 connus.</translation>
    </message>
    <message numerus="yes">
        <source>%n categor(y|ies) (is|are) new.</source>
        <translation>
            <numerusform>%n catégorie est nouvelle.</numerusform>
            <numerusform>%n catégories sont nouvelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stock of %n product(s) was set.</source>
        <translation>
            <numerusform>Le stock de %n produit a été fixé.</numerusform>
            <numerusform>Le stock de %n produits a été fixé.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows are refused; the first %2:</source>
        <translation>%1 lignes sont refusées&#x202f;; les %2 premières&#x202f;:</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) (is|are) refused:</source>
        <translation>
            <numerusform>%n ligne est refusée&#x202f;:</numerusform>
            <numerusform>%n lignes sont refusées&#x202f;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mizan::ui::KeyColours</name>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
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
        <translation>Feuille des touches</translation>
    </message>
    <message>
        <source>Keys of the till</source>
        <translation>Touches de la caisse</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Not the standard key</source>
        <translation>N’est pas la touche standard</translation>
    </message>
    <message>
        <source>Press the key for: %1. Esc keeps the one before.</source>
        <translation>Appuyez sur la touche pour&#x202f;: %1. Esc garde la précédente.</translation>
    </message>
    <message>
        <source>Saved. The till and its hints follow at once.</source>
        <translation>Enregistré. La caisse et ses indications suivent aussitôt.</translation>
    </message>
    <message>
        <source>The sheet is in %1. Print it and hang it up.</source>
        <translation>La feuille est dans %1. Imprimez-la et affichez-la.</translation>
    </message>
    <message>
        <source>The sheet was not written: %1. The keys stay as they are. Choose another place.</source>
        <translation>La feuille n’a pas été écrite&#x202f;: %1. Les touches restent telles quelles. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Applies to this machine. Enter, Esc, arrows, digits and signs are the same everywhere.</source>
        <translation>S’applique à ce poste. Enter, Esc, flèches, chiffres et signes sont partout les mêmes.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Aussi</translation>
    </message>
    <message>
        <source>Press another key…</source>
        <translation>Changer la touche…</translation>
    </message>
    <message>
        <source>Standard key</source>
        <translation>Touche standard</translation>
    </message>
    <message>
        <source>All to standard</source>
        <translation>Tout en standard</translation>
    </message>
    <message>
        <source>Sheet as PDF…</source>
        <translation>Feuille en PDF…</translation>
    </message>
</context>
<context>
    <name>mizan::ui::LabelTester</name>
    <message>
        <source>Price: %1</source>
        <translation>Prix&#x202f;: %1</translation>
    </message>
    <message>
        <source>Weight: %1</source>
        <translation>Poids&#x202f;: %1</translation>
    </message>
    <message>
        <source>Line: %1</source>
        <translation>Ligne&#x202f;: %1</translation>
    </message>
    <message>
        <source>Pattern: %1</source>
        <translation>Modèle&#x202f;: %1</translation>
    </message>
    <message>
        <source>A code of the product&apos;s own; no pattern is asked.</source>
        <translation>Un code propre au produit&#x202f;; aucun modèle n’est utilisé.</translation>
    </message>
    <message>
        <source>Item number: %1</source>
        <translation>Numéro d’article&#x202f;: %1</translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation>Produit&#x202f;: %1</translation>
    </message>
    <message>
        <source>The till asks how much it is.</source>
        <translation>La caisse demande la quantité.</translation>
    </message>
    <message>
        <source>Try a label</source>
        <translation>Tester une étiquette</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Scan a label, or type its digits. Nothing is sold.</source>
        <translation>Scannez une étiquette ou saisissez ses chiffres. Rien n’est vendu.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::LabelsPage</name>
    <message>
        <source>The pattern is not used any more.</source>
        <translation>Le modèle n’est plus utilisé.</translation>
    </message>
    <message>
        <source>The pattern is saved. Try a label below.</source>
        <translation>Le modèle est enregistré. Testez une étiquette ci-dessous.</translation>
    </message>
    <message>
        <source>Labels of your scales</source>
        <translation>Étiquettes de vos balances</translation>
    </message>
    <message>
        <source>Applies to the whole company</source>
        <translation>S’applique à toute l’entreprise</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Add a pattern</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Prefixes</source>
        <translation>Préfixes</translation>
    </message>
    <message>
        <source>The first two digits: %1 or %2.</source>
        <translation>Les deux premiers chiffres&#x202f;: %1 ou %2.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>%1 prefix, %2 item number, %3 value, %4 its own check digit, %5 check digit</source>
        <translation>%1 préfixe, %2 numéro d’article, %3 valeur, %4 clé propre à la valeur, %5 clé de contrôle</translation>
    </message>
    <message>
        <source>The value is</source>
        <translation>La valeur est</translation>
    </message>
    <message>
        <source>Decimals of the value</source>
        <translation>Décimales de la valeur</translation>
    </message>
    <message>
        <source>Save pattern</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Use no longer</source>
        <translation>Ne plus utiliser</translation>
    </message>
    <message>
        <source>A price</source>
        <translation>Un prix</translation>
    </message>
    <message>
        <source>A weight or measure</source>
        <translation>Un poids ou une mesure</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ListPage</name>
    <message numerus="yes">
        <source>%n new — Show</source>
        <translation>
            <numerusform>%n de plus — Afficher</numerusform>
            <numerusform>%n de plus — Afficher</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>%1 shown, that is all</source>
        <translation>Tout est affiché (%1)</translation>
    </message>
    <message>
        <source>The last %1</source>
        <translation>%1 dernières lignes</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> sur %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 sur %3</translation>
    </message>
</context>
<context>
    <name>mizan::ui::LockPage</name>
    <message>
        <source>Lock screen</source>
        <translation>Écran verrouillé</translation>
    </message>
    <message>
        <source>Who is working? Choose a name and enter the PIN, or scan a badge.</source>
        <translation>Qui travaille&#x202f;? Choisissez un nom et saisissez le PIN, ou scannez un badge.</translation>
    </message>
    <message>
        <source>Practise in a copy of the shop</source>
        <translation>Se former sur une copie du magasin</translation>
    </message>
    <message>
        <source>Nobody works here yet. Make a user with the shop&apos;s passphrase first.</source>
        <translation>Personne ne travaille encore ici. Créez d’abord un utilisateur avec la phrase secrète du magasin.</translation>
    </message>
    <message>
        <source>The disk did not take it. Nobody was signed in. Try again, or call for help.</source>
        <translation>Le disque n’a pas accepté l’écriture. Personne n’est connecté. Réessayez, ou demandez de l’aide.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::LockPolicyPage</name>
    <message>
        <source>Saved. It holds from now on.</source>
        <translation>Enregistré. Valable dès maintenant.</translation>
    </message>
    <message>
        <source>Minutes are a whole number. Nothing was saved. Type one, or leave it empty.</source>
        <translation>Les minutes sont un nombre entier. Rien n’a été enregistré. Saisissez-en un, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Holds at every machine of the company. The sale that is being rung up stays; who comes next signs in.</source>
        <translation>Vaut pour tous les postes de l’entreprise. La vente en cours reste&#x202f;; la personne suivante se connecte.</translation>
    </message>
    <message>
        <source>Lock after so many minutes without a touch</source>
        <translation>Verrouiller après tant de minutes sans activité</translation>
    </message>
    <message>
        <source>Empty: only when somebody locks it.</source>
        <translation>Vide&#x202f;: seulement quand quelqu’un le verrouille.</translation>
    </message>
    <message>
        <source>The back office asks for a password</source>
        <translation>Le back-office demande un mot de passe</translation>
    </message>
    <message>
        <source>A PIN or badge alone then opens the till only.</source>
        <translation>Un PIN ou un badge seul n’ouvre alors que la caisse.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::LoyaltyPage</name>
    <message>
        <source>Saved. It holds for the next sale.</source>
        <translation>Enregistré. Valable dès la prochaine vente.</translation>
    </message>
    <message>
        <source>A tier is a name, an amount and a percentage. Nothing was saved. Complete it, or empty its row.</source>
        <translation>Un palier est un nom, un montant et un pourcentage. Rien n’a été enregistré. Complétez-le, ou videz sa ligne.</translation>
    </message>
    <message>
        <source>Goods are a code that is known and a percentage. Nothing was saved. Correct the row, or empty it.</source>
        <translation>Il faut un code connu et un pourcentage. Rien n’a été enregistré. Corrigez la ligne, ou videz-la.</translation>
    </message>
    <message>
        <source>Days are a whole number. Nothing was saved. Type one, or leave it empty.</source>
        <translation>Les jours sont un nombre entier. Rien n’a été enregistré. Saisissez-en un, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>Days are a whole number. Nothing was saved. Type one.</source>
        <translation>Les jours sont un nombre entier. Rien n’a été enregistré. Saisissez-en un.</translation>
    </message>
    <message>
        <source>This is not an amount. Nothing was saved. Type one; %1 for none.</source>
        <translation>Ce n’est pas un montant. Rien n’a été enregistré. Saisissez-en un&#x202f;; %1 pour aucun.</translation>
    </message>
    <message>
        <source>Loyalty points</source>
        <translation>Points de fidélité</translation>
    </message>
    <message>
        <source>Holds at every till of the company, for customers that a sale names.</source>
        <translation>Vaut pour toutes les caisses de l’entreprise, pour les clients indiqués sur la vente.</translation>
    </message>
    <message>
        <source>Spent for one point</source>
        <translation>Dépense pour un point</translation>
    </message>
    <message>
        <source>%1: nobody earns any.</source>
        <translation>%1&#x202f;: personne n’en gagne.</translation>
    </message>
    <message>
        <source>One point is worth</source>
        <translation>Valeur d’un point</translation>
    </message>
    <message>
        <source>Off a sale; %1: not redeemed.</source>
        <translation>Déduit d’une vente&#x202f;; %1&#x202f;: pas utilisable.</translation>
    </message>
    <message>
        <source>Days they stay</source>
        <translation>Durée de validité en jours</translation>
    </message>
    <message>
        <source>Empty: for ever.</source>
        <translation>Vide&#x202f;: sans limite.</translation>
    </message>
    <message>
        <source>Days that count for a tier</source>
        <translation>Jours pris en compte pour un palier</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Paliers</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Bought for</source>
        <translation>Achats de</translation>
    </message>
    <message>
        <source>Points %</source>
        <translation>Points %</translation>
    </message>
    <message>
        <source>Goods that earn otherwise</source>
        <translation>Articles qui rapportent autrement</translation>
    </message>
    <message>
        <source>Empty: as the category above, or 100. %1: no points. A product by its code in the last row.</source>
        <translation>Vide&#x202f;: comme la catégorie supérieure, ou 100. %1&#x202f;: aucun point. Un produit par son code sur la dernière ligne.</translation>
    </message>
    <message>
        <source>Category, or product</source>
        <translation>Catégorie, ou produit</translation>
    </message>
</context>
<context>
    <name>mizan::ui::MachineForm</name>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Back-office</translation>
    </message>
    <message>
        <source>Everybody lands at the till, in full screen. %1 leads to the back office.</source>
        <translation>Tout le monde arrive à la caisse, en plein écran. %1 mène au back-office.</translation>
    </message>
    <message>
        <source>Cashiers land at the till, everybody else in the back office. %1 leads to the till.</source>
        <translation>Les caissiers arrivent à la caisse, les autres au back-office. %1 mène à la caisse.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ModeBanner</name>
    <message>
        <source>Training: nothing done here counts. Papers say so; the drawer stays shut.</source>
        <translation>Formation&#x202f;: rien de ce qui est fait ici ne compte. Les papiers l’indiquent&#x202f;; le tiroir reste fermé.</translation>
    </message>
    <message>
        <source>End training</source>
        <translation>Fin de formation</translation>
    </message>
    <message>
        <source>You see what the role %1 sees. What you do is done in your own name.</source>
        <translation>Vous voyez ce que voit le rôle %1. Ce que vous faites l’est en votre nom.</translation>
    </message>
    <message>
        <source>Back to your own rights</source>
        <translation>Revenir à vos droits</translation>
    </message>
</context>
<context>
    <name>mizan::ui::NewPassphraseForm</name>
    <message>
        <source>The two differ. Type the passphrase once more.</source>
        <translation>Les deux diffèrent. Saisissez encore une fois la phrase secrète.</translation>
    </message>
    <message>
        <source>Asked for at each start. Four or five words that nobody would guess together are good.</source>
        <translation>Demandée à chaque démarrage. Quatre ou cinq mots que personne n’associerait conviennent bien.</translation>
    </message>
    <message>
        <source>Easy to guess. Add a few words.</source>
        <translation>Facile à deviner. Ajoutez quelques mots.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Correcte. Un mot de plus la rend solide.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Solide.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::NewShopWindow</name>
    <message>
        <source>A new shop — Mizan</source>
        <translation>Nouveau magasin — Mizan</translation>
    </message>
    <message>
        <source>Welcome to Mizan</source>
        <translation>Bienvenue dans Mizan</translation>
    </message>
    <message>
        <source>A few questions, about five minutes, and the shop is ready to sell. Nothing leaves this machine.</source>
        <translation>Quelques questions, environ cinq minutes, et le magasin est prêt à vendre. Rien ne quitte ce poste.</translation>
    </message>
    <message>
        <source>Make a new shop</source>
        <translation>Créer un magasin</translation>
    </message>
    <message>
        <source>Open a shop that is there…</source>
        <translation>Ouvrir un magasin existant…</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Votre magasin</translation>
    </message>
    <message>
        <source>The country brings taxes, accounts and coins.</source>
        <translation>Le pays apporte les taxes, les comptes, les pièces et billets.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Où il est conservé</translation>
    </message>
    <message>
        <source>Everything is kept encrypted in one folder. Without the passphrase or the recovery code nobody can read it, and nobody can help.</source>
        <translation>Tout est conservé chiffré dans un seul dossier. Sans la phrase secrète ou le code de récupération, personne ne peut le lire ni vous aider.</translation>
    </message>
    <message>
        <source>The first person</source>
        <translation>La première personne</translation>
    </message>
    <message>
        <source>You may do everything in the shop. Others are added later, with less.</source>
        <translation>Vous pouvez tout faire dans le magasin. Les autres seront ajoutés plus tard, avec moins de droits.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>What will this machine be used for most?</source>
        <translation>À quoi servira surtout ce poste&#x202f;?</translation>
    </message>
    <message>
        <source>Make the shop</source>
        <translation>Créer le magasin</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>Le code de récupération</translation>
    </message>
    <message>
        <source>It opens the shop when the passphrase is forgotten, and it is shown only now. Write it down or print it, and keep it away from this machine.</source>
        <translation>Il ouvre le magasin si la phrase secrète est oubliée, et n’est affiché que maintenant. Notez-le ou imprimez-le, et gardez-le loin de ce poste.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Je l’ai noté</translation>
    </message>
    <message>
        <source>The shop is ready</source>
        <translation>Le magasin est prêt</translation>
    </message>
    <message>
        <source>Bring in your products from a file now, or begin with an empty list: the till makes products as it meets them.</source>
        <translation>Importez maintenant vos produits depuis un fichier, ou commencez avec une liste vide&#x202f;: la caisse crée les produits au fur et à mesure.</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>Ouvrir le magasin</translation>
    </message>
    <message>
        <source>Import products…</source>
        <translation>Importer des produits…</translation>
    </message>
    <message>
        <source>Making the shop and its keys</source>
        <translation>Création du magasin et de ses clés</translation>
    </message>
    <message>
        <source>%1 is kept in %2. Sign in as %3 with your PIN. Copy the folder to another disk now and then; it can be read only with the passphrase.</source>
        <translation>%1 est conservé dans %2. Connectez-vous en tant que %3 avec votre PIN. Copiez le dossier de temps en temps sur un autre disque&#x202f;; il n’est lisible qu’avec la phrase secrète.</translation>
    </message>
    <message>
        <source>The shop is made and kept. This code is never shown again: write it down first, or close once more to go without it.</source>
        <translation>Le magasin est créé et conservé. Ce code ne sera plus jamais affiché&#x202f;: notez-le d’abord, ou fermez encore une fois pour continuer sans lui.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::OfficeDoorPage</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Back-office</translation>
    </message>
    <message>
        <source>%1, it opens with your password.</source>
        <translation>%1, il s’ouvre avec votre mot de passe.</translation>
    </message>
    <message>
        <source>Open back office</source>
        <translation>Ouvrir le back-office</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>Revenir à la caisse</translation>
    </message>
</context>
<context>
    <name>mizan::ui::OfficeWindow</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Your PIN and password</source>
        <translation>Vos PIN et mot de passe</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Périphériques</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Rules of selling</source>
        <translation>Règles de vente</translation>
    </message>
    <message>
        <source>Customer display</source>
        <translation>Écran client</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>File d’impression</translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation>Cartes cadeau</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Foreign cash</source>
        <translation>Devises</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Fidélité</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Terminal de paiement</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>%1 · Till %2</source>
        <translation>%1 · Caisse %2</translation>
    </message>
    <message>
        <source>No shift</source>
        <translation>Aucune session</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Nothing to print</source>
        <translation>Rien à imprimer</translation>
    </message>
    <message>
        <source>Shift open %1</source>
        <translation>Session ouverte %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not printed</source>
        <translation>
            <numerusform>%n non imprimé</numerusform>
            <numerusform>%n non imprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the printer</source>
        <translation>
            <numerusform>%n en attente d’impression</numerusform>
            <numerusform>%n en attente d’impression</numerusform>
        </translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Verrouiller l’écran</translation>
    </message>
    <message>
        <source>Reports › %1</source>
        <translation>Rapports › %1</translation>
    </message>
    <message>
        <source>Products › Import</source>
        <translation>Produits › Importation</translation>
    </message>
    <message>
        <source>%1 — Mizan</source>
        <translation>%1 — Mizan</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Sales › Customers</source>
        <translation>Ventes › Clients</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>Tarifs</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promotions</translation>
    </message>
    <message>
        <source>Products › %1</source>
        <translation>Produits › %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::OpenItems</name>
    <message>
        <source>Nothing is open: no held sale, no sale being rung up.</source>
        <translation>Rien n’est ouvert&#x202f;: ni vente en attente, ni vente en cours.</translation>
    </message>
    <message>
        <source>Still open: a sale being rung up.</source>
        <translation>Encore ouvert&#x202f;: une vente en cours.</translation>
    </message>
    <message numerus="yes">
        <source>Still open: %n held sale(s), and a sale being rung up.</source>
        <translation>
            <numerusform>Encore ouvert&#x202f;: %n vente en attente, et une vente en cours.</numerusform>
            <numerusform>Encore ouvert&#x202f;: %n ventes en attente, et une vente en cours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still open: %n held sale(s).</source>
        <translation>
            <numerusform>Encore ouvert&#x202f;: %n vente en attente.</numerusform>
            <numerusform>Encore ouvert&#x202f;: %n ventes en attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay and can be finished in the next shift.</source>
        <translation>Elles restent et peuvent être terminées dans la session suivante.</translation>
    </message>
    <message numerus="yes">
        <source>The card terminal has not settled %n payment(s) yet. Leave it connected: the till goes on asking.</source>
        <translation>
            <numerusform>Le terminal n’a pas encore réglé %n paiement. Laissez-le connecté&#x202f;: la caisse continue de l’interroger.</numerusform>
            <numerusform>Le terminal n’a pas encore réglé %n paiements. Laissez-le connecté&#x202f;: la caisse continue de l’interroger.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mizan::ui::OpenShopWindow</name>
    <message>
        <source>Opening the shop</source>
        <translation>Ouverture du magasin</translation>
    </message>
    <message>
        <source>Bringing the books up to date for this version: %1 of %2 records</source>
        <translation>Mise à jour des données pour cette version&#x202f;: %1 enregistrements sur %2</translation>
    </message>
    <message>
        <source>Open a shop — Mizan</source>
        <translation>Ouvrir un magasin — Mizan</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Ouvrir un magasin</translation>
    </message>
    <message>
        <source>Passphrase of the shop</source>
        <translation>Phrase secrète du magasin</translation>
    </message>
    <message>
        <source>Passphrase forgotten…</source>
        <translation>Phrase secrète oubliée…</translation>
    </message>
    <message>
        <source>Open the shop with its recovery code</source>
        <translation>Ouvrir le magasin avec son code de récupération</translation>
    </message>
    <message>
        <source>Open shop</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop opening the shop; nothing is changed</source>
        <translation>Interrompre l’ouverture du magasin&#x202f;; rien n’est modifié</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>New shop…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>Make a new shop</source>
        <translation>Créer un magasin</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
</context>
<context>
    <name>mizan::ui::OwnSecretsPage</name>
    <message>
        <source>Saved. Use it from the next sign-in on.</source>
        <translation>Enregistré. À utiliser dès la prochaine connexion.</translation>
    </message>
    <message>
        <source>Nothing new is typed. Nothing was saved. Type a PIN or a password.</source>
        <translation>Rien de nouveau n’est saisi. Rien n’a été enregistré. Saisissez un PIN ou un mot de passe.</translation>
    </message>
    <message>
        <source>Your PIN and password</source>
        <translation>Vos PIN et mot de passe</translation>
    </message>
    <message>
        <source>Of %1, at every machine of the company.</source>
        <translation>De %1, sur tous les postes de l’entreprise.</translation>
    </message>
    <message>
        <source>Your PIN or password now</source>
        <translation>Votre PIN ou mot de passe actuel</translation>
    </message>
    <message>
        <source>Another password is given with the old one only.</source>
        <translation>Un nouveau mot de passe exige l’ancien mot de passe.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau PIN</translation>
    </message>
    <message>
        <source>Leave empty to keep the PIN as it is.</source>
        <translation>Laissez vide pour garder le PIN actuel.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Ten characters at least. Leave empty to keep it as it is.</source>
        <translation>Dix caractères au moins. Laissez vide pour garder l’actuel.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::OwnerForm</name>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>Confirmer le PIN</translation>
    </message>
    <message>
        <source>As it stands on receipts and in the list of people.</source>
        <translation>Tel qu’il figure sur les tickets et dans la liste des personnes.</translation>
    </message>
    <message>
        <source>Four to twelve digits. You sign in with it at the till and in the back office.</source>
        <translation>De quatre à douze chiffres. Il sert à vous connecter à la caisse et au back-office.</translation>
    </message>
    <message>
        <source>The two differ. Type the PIN once more.</source>
        <translation>Les deux diffèrent. Saisissez encore une fois le PIN.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PaymentsView</name>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Remove (%1)</source>
        <translation>Supprimer (%1)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove %1 %2</source>
        <translation>Supprimer %1 %2</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PeriodChoice</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PickList</name>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PictureChoice</name>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.webp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.bmp *.webp)</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Aucune image</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Supprimer l’image</translation>
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
        <translation>PIN ou mot de passe</translation>
    </message>
    <message>
        <source>Remove the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
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
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PlaceForm</name>
    <message>
        <source>Open the shop in this folder</source>
        <translation>Ouvrir le magasin de ce dossier</translation>
    </message>
    <message>
        <source>Folder of the shop</source>
        <translation>Dossier du magasin</translation>
    </message>
    <message>
        <source>On this machine, empty or new. Copy it elsewhere now and then: it holds everything.</source>
        <translation>Sur ce poste, vide ou nouveau. Copiez-le ailleurs de temps en temps&#x202f;: il contient tout.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Confirmer la phrase secrète</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>There is a shop in this folder already. It is unchanged. Open it, or choose another folder.</source>
        <translation>Il y a déjà un magasin dans ce dossier. Il est inchangé. Ouvrez-le, ou choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PriceEntries</name>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archivé)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>No prices match %1.</source>
        <translation>Aucun prix ne correspond à %1.</translation>
    </message>
    <message>
        <source>No prices of its own yet: %1 off the products&apos; prices.</source>
        <translation>Pas encore de prix dans ce tarif&#x202f;: %1 de remise sur les prix des produits.</translation>
    </message>
    <message>
        <source>No prices yet. Scan a product, or type its name.</source>
        <translation>Aucun prix pour l’instant. Scannez un produit, ou saisissez son nom.</translation>
    </message>
    <message>
        <source>%1
Own price %2</source>
        <translation>%1
Prix du produit %2</translation>
    </message>
    <message>
        <source>Take the price of %1 out</source>
        <translation>Retirer le prix de %1</translation>
    </message>
    <message>
        <source>Nothing found for %1.</source>
        <translation>Rien trouvé pour %1.</translation>
    </message>
    <message>
        <source>Search the prices of this list</source>
        <translation>Chercher dans les prix de ce tarif</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Ajouter un produit</translation>
    </message>
    <message>
        <source>Add a product: scan it, or type its name</source>
        <translation>Ajouter un produit&#x202f;: scannez-le, ou saisissez son nom</translation>
    </message>
    <message>
        <source>Prices of the list</source>
        <translation>Prix du tarif</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>Dès la quantité</translation>
    </message>
    <message>
        <source>Set price</source>
        <translation>Fixer le prix</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dès</translation>
    </message>
    <message>
        <source>Own price</source>
        <translation>Prix du produit</translation>
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
        <translation>Tarifs</translation>
    </message>
    <message>
        <source>New price list</source>
        <translation>Nouveau tarif</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Chercher par nom</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Off all else</source>
        <translation>Remise sinon</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archivé)</translation>
    </message>
    <message>
        <source>for everybody</source>
        <translation>pour tous</translation>
    </message>
    <message>
        <source>With archived</source>
        <translation>Avec les archivés</translation>
    </message>
    <message>
        <source>No price lists yet. Every product costs its own price.</source>
        <translation>Aucun tarif pour l’instant. Chaque produit est vendu à son propre prix.</translation>
    </message>
    <message>
        <source>No price lists match.</source>
        <translation>Aucun tarif ne correspond.</translation>
    </message>
    <message>
        <source>No price lists match %1.</source>
        <translation>Aucun tarif ne correspond à %1.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PriceListPane</name>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>For whom and when</source>
        <translation>Pour qui et quand</translation>
    </message>
    <message>
        <source>%1 is archived</source>
        <translation>%1 est archivé</translation>
    </message>
    <message>
        <source>%1 holds again</source>
        <translation>%1 est de nouveau valable</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>New price list</source>
        <translation>Nouveau tarif</translation>
    </message>
    <message>
        <source>Create price list</source>
        <translation>Créer le tarif</translation>
    </message>
    <message>
        <source>Save price list</source>
        <translation>Enregistrer le tarif</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Needs the right “%1”.</source>
        <translation>Demande le droit «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Copy as new</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Copy %1 as a new list</source>
        <translation>Dupliquer %1 en nouveau tarif</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Of lists that hold, the smallest number is asked first.</source>
        <translation>Parmi les tarifs valables, le plus petit numéro passe en premier.</translation>
    </message>
    <message>
        <source>Percent off all else</source>
        <translation>Remise sur tout le reste (%)</translation>
    </message>
    <message>
        <source>Off the product&apos;s own price where the list has none. Empty: no.</source>
        <translation>Sur le prix du produit, là où le tarif n’en a pas. Vide&#x202f;: aucune.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PriceTester</name>
    <message>
        <source>This is no day. Write it as %1.</source>
        <translation>Ce n’est pas un jour. Écrivez-le comme %1.</translation>
    </message>
    <message>
        <source>This is no hour. Write it as %1.</source>
        <translation>Ce n’est pas une heure. Écrivez-la comme %1.</translation>
    </message>
    <message>
        <source>Add a few products to see what they would cost.</source>
        <translation>Ajoutez quelques produits pour voir ce qu’ils coûteraient.</translation>
    </message>
    <message>
        <source>Put the day or the hour right to see the prices.</source>
        <translation>Corrigez le jour ou l’heure pour voir les prix.</translation>
    </message>
    <message>
        <source>This promotion cannot be tried yet. %1</source>
        <translation>Cette promotion ne peut pas encore être essayée. %1</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3 by %4</source>
        <translation>%1&#x202f;: %2 au lieu de %3 selon %4</translation>
    </message>
    <message>
        <source>%1: %2 count for %3</source>
        <translation>%1&#x202f;: %2 comptent pour %3</translation>
    </message>
    <message>
        <source>%1: %2 off %3 by %4</source>
        <translation>%1&#x202f;: %2 de remise sur %3 par %4</translation>
    </message>
    <message>
        <source>Total %1, %2 off</source>
        <translation>Total %1, remise %2</translation>
    </message>
    <message>
        <source>The promotion in the form takes nothing off this basket.</source>
        <translation>La promotion du formulaire ne déduit rien de ce panier.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Add to the basket</source>
        <translation>Ajouter au panier</translation>
    </message>
    <message>
        <source>Add to the basket: scan, or type a name</source>
        <translation>Ajouter au panier&#x202f;: scannez, ou saisissez un nom</translation>
    </message>
    <message>
        <source>Basket to try</source>
        <translation>Panier d’essai</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customer of the basket</source>
        <translation>Client du panier</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>N’importe qui</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Le jour</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>At the hour</source>
        <translation>À l’heure</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Coupon shown</source>
        <translation>Coupon présenté</translation>
    </message>
    <message>
        <source>In the branch</source>
        <translation>Dans l’établissement</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PrintQueuePage</name>
    <message>
        <source>Printer not answering</source>
        <translation>L’imprimante ne répond pas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Non imprimé</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>Pas de papier</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>File d’impression</translation>
    </message>
    <message>
        <source>Last sales of this till and their paper</source>
        <translation>Dernières ventes de cette caisse et leur papier</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>To the printer set now</source>
        <translation>Vers l’imprimante actuelle</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ticket</translation>
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
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Such as %1.</source>
        <translation>Par exemple %1.</translation>
    </message>
    <message>
        <source>It grows by each receipt, like a roll.</source>
        <translation>Il s’allonge à chaque ticket, comme un rouleau.</translation>
    </message>
    <message>
        <source>The printer&apos;s address is missing. The printer set before is kept. Enter one such as %1.</source>
        <translation>L’adresse de l’imprimante manque. L’imprimante précédente est conservée. Saisissez-en une, par exemple %1.</translation>
    </message>
    <message>
        <source>It is not said where. The printer set before is kept. Choose the device or file.</source>
        <translation>L’emplacement n’est pas indiqué. L’imprimante précédente est conservée. Choisissez le périphérique ou le fichier.</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>État&#x202f;: %1</translation>
    </message>
    <message>
        <source>Device of the printer</source>
        <translation>Périphérique de l’imprimante</translation>
    </message>
    <message>
        <source>File that receipts go to</source>
        <translation>Fichier qui reçoit les tickets</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>Imprimante de tickets</translation>
    </message>
    <message>
        <source>Applies to this machine</source>
        <translation>S’applique à ce poste</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Address in the network</source>
        <translation>Adresse sur le réseau</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Nearly all receipt printers listen on %1.</source>
        <translation>Presque toutes les imprimantes de tickets utilisent %1.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the device or file</source>
        <translation>Choisir le périphérique ou le fichier</translation>
    </message>
    <message>
        <source>Save printer</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Print a test</source>
        <translation>Imprimer un test</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>In the network</source>
        <translation>Sur le réseau</translation>
    </message>
    <message>
        <source>At this machine</source>
        <translation>Sur ce poste</translation>
    </message>
    <message>
        <source>Into a file</source>
        <translation>Dans un fichier</translation>
    </message>
    <message>
        <source>80 mm, 48 columns</source>
        <translation>80 mm, 48 colonnes</translation>
    </message>
    <message>
        <source>80 mm, 42 columns (older printers)</source>
        <translation>80 mm, 42 colonnes (imprimantes anciennes)</translation>
    </message>
    <message>
        <source>58 mm, 32 columns</source>
        <translation>58 mm, 32 colonnes</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ProductDetail</name>
    <message>
        <source>New product</source>
        <translation>Nouveau produit</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>New from till</source>
        <translation>Nouveau, de la caisse</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Remettre en vente</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Do not create</source>
        <translation>Ne pas créer</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Jeter le brouillon</translation>
    </message>
    <message>
        <source>Create product</source>
        <translation>Créer le produit</translation>
    </message>
    <message>
        <source>Save product</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Revenir à la liste</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fermer le détail</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>%1 one by one, %2 more together</source>
        <translation>%1 à l’unité, %2 de plus ensemble</translation>
    </message>
    <message>
        <source>%1 one by one, %2 less together</source>
        <translation>%1 à l’unité, %2 de moins ensemble</translation>
    </message>
    <message>
        <source>%1 · margin %2, %3</source>
        <translation>%1 · marge %2, %3</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ProductForm</name>
    <message>
        <source>Not told apart</source>
        <translation>Sans distinction</translation>
    </message>
    <message>
        <source>Each piece has a serial number</source>
        <translation>Chaque pièce a un numéro de série</translation>
    </message>
    <message>
        <source>In batches that expire</source>
        <translation>Par lots avec date limite</translation>
    </message>
    <message>
        <source>Goods, kept in stock</source>
        <translation>Marchandise, tenue en stock</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Other: postage, fees</source>
        <translation>Autre&#x202f;: port, frais</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Aucune catégorie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Classe de taxe</translation>
    </message>
    <message>
        <source>Price with tax</source>
        <translation>Prix TTC</translation>
    </message>
    <message>
        <source>Price without tax</source>
        <translation>Prix HT</translation>
    </message>
    <message>
        <source>Cost without tax</source>
        <translation>Prix de revient HT</translation>
    </message>
    <message>
        <source>Tare</source>
        <translation>Tare</translation>
    </message>
    <message>
        <source>More than is in stock</source>
        <translation>Au-delà du stock</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>Âge minimum</translation>
    </message>
    <message>
        <source>Serial numbers and batches</source>
        <translation>Numéros de série et lots</translation>
    </message>
    <message>
        <source>Warranty in months</source>
        <translation>Garantie en mois</translation>
    </message>
    <message>
        <source>Department: price asked at the till</source>
        <translation>Rayon&#x202f;: prix demandé en caisse</translation>
    </message>
    <message>
        <source>Bundle of other products</source>
        <translation>Offre groupée d’autres produits</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ProductList</name>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archivé)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Codes-barres</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ProductPage</name>
    <message>
        <source>Draft kept</source>
        <translation>Brouillon gardé</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nouveau produit</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Importer des produits</translation>
    </message>
    <message>
        <source>With variants</source>
        <translation>À variantes</translation>
    </message>
    <message>
        <source>New product with variants</source>
        <translation>Nouveau produit à variantes</translation>
    </message>
    <message>
        <source>Search by name or code</source>
        <translation>Chercher par nom ou code</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Catégorie&#x202f;: %1</translation>
    </message>
    <message>
        <source>With archived</source>
        <translation>Avec les archivés</translation>
    </message>
    <message>
        <source>New from till</source>
        <translation>Nouveau, de la caisse</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>No products yet. Create the first one, or import a file.</source>
        <translation>Aucun produit pour l’instant. Créez le premier, ou importez un fichier.</translation>
    </message>
    <message>
        <source>No products match.</source>
        <translation>Aucun produit ne correspond.</translation>
    </message>
    <message numerus="yes">
        <source>No products match %1 with %n filter(s).</source>
        <translation>
            <numerusform>Aucun produit ne correspond à %1 avec %n filtre.</numerusform>
            <numerusform>Aucun produit ne correspond à %1 avec %n filtres.</numerusform>
        </translation>
    </message>
    <message>
        <source>No products match %1.</source>
        <translation>Aucun produit ne correspond à %1.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Misread: %1 has a wrong check digit. Scan again.</source>
        <translation>Mal lu&#x202f;: la clé de contrôle de %1 est fausse. Scannez à nouveau.</translation>
    </message>
    <message>
        <source>Nothing found for %1.</source>
        <translation>Rien trouvé pour %1.</translation>
    </message>
    <message>
        <source>Create product</source>
        <translation>Créer le produit</translation>
    </message>
    <message>
        <source>%1 is archived</source>
        <translation>%1 est archivé</translation>
    </message>
    <message>
        <source>%1 is offered again</source>
        <translation>%1 est remis en vente</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ProductPanel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Create and sell</source>
        <translation>Créer et vendre</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>It is a product we have</source>
        <translation>C’est un produit que nous avons</translation>
    </message>
    <message>
        <source>Open item: a department, this once</source>
        <translation>Article libre&#x202f;: un rayon, cette fois-ci</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>Revenir à la vente</translation>
    </message>
    <message>
        <source>New product for %1</source>
        <translation>Nouveau produit pour %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PromotionForm</name>
    <message>
        <source>%1 (category)</source>
        <translation>%1 (catégorie)</translation>
    </message>
    <message>
        <source>Write it as %1; both hours or neither.</source>
        <translation>Écrivez-la comme %1&#x202f;; les deux heures ou aucune.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>Remise (%)</translation>
    </message>
    <message>
        <source>Price of all together</source>
        <translation>Prix de l’ensemble</translation>
    </message>
    <message>
        <source>Amount off</source>
        <translation>Montant déduit</translation>
    </message>
    <message>
        <source>At most so often on a receipt</source>
        <translation>Nombre de fois au plus par ticket</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Ce qu’il faut</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Only from this amount on</source>
        <translation>Seulement à partir de ce montant</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Coupon</translation>
    </message>
    <message>
        <source>Empty: nobody needs one.</source>
        <translation>Vide&#x202f;: aucun n’est nécessaire.</translation>
    </message>
    <message>
        <source>From hour</source>
        <translation>Heure de début</translation>
    </message>
    <message>
        <source>To hour</source>
        <translation>Heure de fin</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>Ces jours-là</translation>
    </message>
    <message>
        <source>For so many receipts</source>
        <translation>Nombre de tickets au plus</translation>
    </message>
    <message>
        <source>Empty: without end.</source>
        <translation>Vide&#x202f;: sans limite.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>The smallest comes first.</source>
        <translation>Le plus petit numéro passe en premier.</translation>
    </message>
    <message>
        <source>Takes only goods that no other took</source>
        <translation>Ne prend que des articles qu’aucune autre n’a pris</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>Autre partie</translation>
    </message>
    <message>
        <source>Buys</source>
        <translation>Achète</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Obtient</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Partie %1</translation>
    </message>
    <message>
        <source>%1: how many</source>
        <translation>%1&#x202f;: combien</translation>
    </message>
    <message>
        <source>%1: goods</source>
        <translation>%1&#x202f;: articles</translation>
    </message>
    <message>
        <source>Everything; or a product or category</source>
        <translation>Tout&#x202f;; ou un produit ou une catégorie</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PromotionPage</name>
    <message>
        <source>Promotions</source>
        <translation>Promotions</translation>
    </message>
    <message>
        <source>New promotion</source>
        <translation>Nouvelle promotion</translation>
    </message>
    <message>
        <source>Search by name or coupon</source>
        <translation>Chercher par nom ou coupon</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Avantage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Runs now</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>No promotions yet. Nothing comes off by itself.</source>
        <translation>Aucune promotion pour l’instant. Rien n’est déduit tout seul.</translation>
    </message>
    <message>
        <source>No promotion runs now.</source>
        <translation>Aucune promotion n’est en cours.</translation>
    </message>
    <message>
        <source>No promotions match %1.</source>
        <translation>Aucune promotion ne correspond à %1.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PromotionPane</name>
    <message>
        <source>Nothing found for %1.</source>
        <translation>Rien trouvé pour %1.</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 est arrêtée</translation>
    </message>
    <message>
        <source>%1 is started</source>
        <translation>%1 est lancée</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>New promotion</source>
        <translation>Nouvelle promotion</translation>
    </message>
    <message>
        <source>Create promotion</source>
        <translation>Créer la promotion</translation>
    </message>
    <message>
        <source>Save promotion</source>
        <translation>Enregistrer la promotion</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Needs the right “%1”.</source>
        <translation>Demande le droit «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Copy as new</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Copy %1 as a new promotion</source>
        <translation>Dupliquer %1 en nouvelle promotion</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PromotionWords</name>
    <message>
        <source>everything</source>
        <translation>tout article</translation>
    </message>
    <message>
        <source>%1 of %2 for %3</source>
        <translation>%1 × %2 pour %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 together for %2</source>
        <translation>%1 ensemble pour %2</translation>
    </message>
    <message>
        <source>%1 for the price of %2 on %3</source>
        <translation>%1 pour le prix de %2 sur %3</translation>
    </message>
    <message>
        <source>buy %1 of %2, get %3 of %4 free</source>
        <translation>%1 × %2 achetés, %3 × %4 offerts</translation>
    </message>
    <message>
        <source>buy %1 of %2, get %3 off %4 of %5</source>
        <translation>%1 × %2 achetés, %3 de remise sur %4 × %5</translation>
    </message>
    <message>
        <source>%1 off the basket</source>
        <translation>%1 de remise sur le panier</translation>
    </message>
    <message>
        <source>%1 off %2</source>
        <translation>%1 de remise sur %2</translation>
    </message>
    <message>
        <source>%1 off each of %2</source>
        <translation>%1 de remise par unité sur %2</translation>
    </message>
    <message>
        <source>%1 off %2 together</source>
        <translation>%1 de remise au total sur %2</translation>
    </message>
    <message>
        <source>on weekdays</source>
        <translation>du lundi au vendredi</translation>
    </message>
    <message>
        <source>at weekends</source>
        <translation>le week-end</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>A part off goods, or off the basket</source>
        <translation>Un pourcentage de remise sur des articles ou le panier</translation>
    </message>
    <message>
        <source>An amount off each unit</source>
        <translation>Un montant déduit par unité</translation>
    </message>
    <message>
        <source>An amount off all together</source>
        <translation>Un montant déduit de l’ensemble</translation>
    </message>
    <message>
        <source>One price for several: a bundle, a meal deal</source>
        <translation>Un prix pour plusieurs&#x202f;: offre groupée, menu</translation>
    </message>
    <message>
        <source>Buy some, get some cheaper: 3 for 2</source>
        <translation>En acheter, en obtenir à prix réduit&#x202f;: 3 pour 2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>with the coupon %1</source>
        <translation>avec le coupon %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>at most %n time(s) on one receipt</source>
        <translation>
            <numerusform>au plus %n fois par ticket</numerusform>
            <numerusform>au plus %n fois par ticket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for the first %n receipt(s)</source>
        <translation>
            <numerusform>pour le premier ticket</numerusform>
            <numerusform>pour les %n premiers tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Not at this hour</source>
        <translation>Pas à cette heure</translation>
    </message>
    <message>
        <source>Begins on %1</source>
        <translation>Commence le %1</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Terminée le %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
</context>
<context>
    <name>mizan::ui::QuickKeysPage</name>
    <message>
        <source>No longer sold</source>
        <translation>Plus en vente</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Save or undo first, to see others.</source>
        <translation>Enregistrez ou annulez d’abord, pour voir d’autres touches.</translation>
    </message>
    <message>
        <source>Follow the branch</source>
        <translation>Suivre l’établissement</translation>
    </message>
    <message>
        <source>Show the categories</source>
        <translation>Afficher les catégories</translation>
    </message>
    <message>
        <source>Quick keys</source>
        <translation>Touches rapides</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Leave without saving %1</source>
        <translation>Quitter sans enregistrer %1</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the quick keys</source>
        <translation>Enregistrer les touches rapides</translation>
    </message>
    <message>
        <source>Add page</source>
        <translation>Ajouter page</translation>
    </message>
    <message>
        <source>Remove page</source>
        <translation>Supprimer page</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Keys of the page</source>
        <translation>Touches de la page</translation>
    </message>
    <message>
        <source>%1 and an arrow move the chosen key, %2 removes it.</source>
        <translation>%1 et une flèche déplacent la touche choisie, %2 la supprime.</translation>
    </message>
    <message>
        <source>Whose keys</source>
        <translation>Touches pour</translation>
    </message>
    <message>
        <source>All tills of the branch</source>
        <translation>Toutes les caisses de l’établissement</translation>
    </message>
    <message>
        <source>This till alone</source>
        <translation>Cette caisse seule</translation>
    </message>
    <message>
        <source>Name of the page</source>
        <translation>Nom de la page</translation>
    </message>
    <message>
        <source>Add a product or category</source>
        <translation>Ajouter un produit ou une catégorie</translation>
    </message>
    <message>
        <source>Name or code, or scan it</source>
        <translation>Nom ou code, ou scan</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Colour of the key</source>
        <translation>Couleur de la touche</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Picture of the key</source>
        <translation>Image de la touche</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Supprimer la touche</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>%1 · category</source>
        <translation>%1 · catégorie</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This page is full. Nothing was added. Use another page.</source>
        <translation>Cette page est pleine. Rien n’a été ajouté. Utilisez une autre page.</translation>
    </message>
    <message>
        <source>Nothing here has the code %1. No key was added.</source>
        <translation>Rien ici n’a le code %1. Aucune touche n’a été ajoutée.</translation>
    </message>
    <message>
        <source>The key was removed. Undo brings it back.</source>
        <translation>La touche a été supprimée. «&#x202f;Annuler&#x202f;» la rétablit.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>The page was removed. Undo brings it back.</source>
        <translation>La page a été supprimée. «&#x202f;Annuler&#x202f;» la rétablit.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::QuickKeysView</name>
    <message>
        <source>Quick keys</source>
        <translation>Touches rapides</translation>
    </message>
    <message>
        <source>More keys</source>
        <translation>Autres touches</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · reste %2</translation>
    </message>
    <message>
        <source>This page has no keys. Change them from the till&apos;s menu.</source>
        <translation>Cette page n’a pas de touches. Modifiez-les depuis le menu de la caisse.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ReceiptForm</name>
    <message>
        <source>Saved. The next paper is printed like this.</source>
        <translation>Enregistré. Le prochain papier s’imprimera ainsi.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>What is printed on receipts, payments and gift cards. Z reports stay as they are.</source>
        <translation>Ce qui s’imprime sur les tickets, les paiements et les cartes cadeau. Les rapports Z restent tels quels.</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Vaut pour</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>L’entreprise</translation>
    </message>
    <message>
        <source>This branch prints its own</source>
        <translation>Cet établissement a sa propre impression</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A PNG or JPEG file; dark on white prints best.</source>
        <translation>Un fichier PNG ou JPEG&#x202f;; le foncé sur blanc s’imprime le mieux.</translation>
    </message>
    <message>
        <source>Lines above</source>
        <translation>Lignes du haut</translation>
    </message>
    <message>
        <source>Lines below</source>
        <translation>Lignes du bas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Second language, under the first</source>
        <translation>Seconde langue, sous la première</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Receipt&apos;s number to scan</source>
        <translation>Numéro du ticket à scanner</translation>
    </message>
    <message>
        <source>Bars (QR where they do not fit)</source>
        <translation>Code-barres (QR s’il ne tient pas)</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ReceiptPage</name>
    <message>
        <source>Bread</source>
        <translation>Pain</translation>
    </message>
    <message>
        <source>Olive oil</source>
        <translation>Huile d’olive</translation>
    </message>
    <message>
        <source>What will be printed, on paper of</source>
        <translation>Aperçu avant impression, sur papier de</translation>
    </message>
    <message>
        <source>80 mm, 48 columns</source>
        <translation>80 mm, 48 colonnes</translation>
    </message>
    <message>
        <source>80 mm, 42 columns (older printers)</source>
        <translation>80 mm, 42 colonnes (imprimantes anciennes)</translation>
    </message>
    <message>
        <source>58 mm, 32 columns</source>
        <translation>58 mm, 32 colonnes</translation>
    </message>
    <message>
        <source>Preview of a receipt</source>
        <translation>Aperçu d’un ticket</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ReceiptSheet</name>
    <message>
        <source>All purchases</source>
        <translation>Tous les achats</translation>
    </message>
    <message>
        <source>Back to all purchases</source>
        <translation>Retour à tous les achats</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>Retour %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>%1
%2 · %3</source>
        <translation>%1
%2 · %3</translation>
    </message>
    <message>
        <source>Put on gift cards</source>
        <translation>Chargé sur cartes cadeau</translation>
    </message>
    <message>
        <source>Of that taken off already</source>
        <translation>Remises déjà déduites</translation>
    </message>
    <message>
        <source>Tax within</source>
        <translation>TVA incluse</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Monnaie rendue</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RecordPage</name>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Brouillon gardé</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Jeter</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RecordPane</name>
    <message>
        <source>Do not create</source>
        <translation>Ne pas créer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>Annuler la saisie</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Revenir à la liste</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fermer le détail</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RecoverShopForm</name>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>Five groups of five letters and digits, on the paper kept since the shop was made. Small letters will do.</source>
        <translation>Cinq groupes de cinq lettres et chiffres, sur le papier gardé depuis la création du magasin. Les minuscules conviennent.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Utiliser la phrase</translation>
    </message>
    <message>
        <source>Open the shop with its passphrase</source>
        <translation>Ouvrir le magasin avec sa phrase secrète</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>Utiliser le code</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Utiliser le code de récupération</translation>
    </message>
    <message>
        <source>The code fits. Choose a new passphrase: the old one opens nothing from then on. The recovery code stays as it is, so put its paper back, away from this machine.</source>
        <translation>Le code convient. Choisissez une nouvelle phrase secrète&#x202f;: l’ancienne n’ouvrira plus rien. Le code de récupération reste le même&#x202f;; rangez donc son papier, loin de ce poste.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Confirmer la nouvelle phrase</translation>
    </message>
    <message>
        <source>Set passphrase and open</source>
        <translation>Changer la phrase et ouvrir</translation>
    </message>
    <message>
        <source>Set the new passphrase and open the shop</source>
        <translation>Définir la nouvelle phrase secrète et ouvrir le magasin</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RecoveryForm</name>
    <message>
        <source>Type the last five characters of the code</source>
        <translation>Saisissez les cinq derniers caractères du code</translation>
    </message>
    <message>
        <source>So that we both know it is written down.</source>
        <translation>Pour être sûrs tous les deux qu’il est noté.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print the recovery code</source>
        <translation>Imprimer le code de récupération</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the recovery code</source>
        <translation>Copier le code de récupération</translation>
    </message>
    <message>
        <source>Recovery code %1</source>
        <translation>Code de récupération %1</translation>
    </message>
    <message>
        <source>That is not how the code ends. Compare it with what you wrote down.</source>
        <translation>Le code ne se termine pas ainsi. Comparez avec ce que vous avez noté.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RecoveryPaper</name>
    <message>
        <source>Recovery code of %1</source>
        <translation>Code de récupération de %1</translation>
    </message>
    <message>
        <source>Opens the shop when the passphrase is forgotten: start Mizan, choose “Passphrase forgotten…” and type the code. Keep this paper away from the machine.</source>
        <translation>Ouvre le magasin si la phrase secrète est oubliée&#x202f;: démarrez Mizan, choisissez «&#x202f;Phrase secrète oubliée…&#x202f;» et saisissez le code. Gardez ce papier loin du poste.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ReportsPage</name>
    <message>
        <source>Shifts</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Cashiers</source>
        <translation>Caissiers</translation>
    </message>
    <message>
        <source>Till events</source>
        <translation>Événements de caisse</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ReturnPolicyPage</name>
    <message>
        <source>Saved. It holds for the next return.</source>
        <translation>Enregistré. Valable dès le prochain retour.</translation>
    </message>
    <message>
        <source>Days are a whole number. Nothing was saved. Type one, or leave it empty.</source>
        <translation>Les jours sont un nombre entier. Rien n’a été enregistré. Saisissez-en un, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Holds at every till of the company. What goes beyond it needs the right to do so, or an approval.</source>
        <translation>Vaut pour toutes les caisses de l’entreprise. Aller au-delà demande le droit correspondant, ou un accord.</translation>
    </message>
    <message>
        <source>Days to bring goods back</source>
        <translation>Délai de retour en jours</translation>
    </message>
    <message>
        <source>Counted from the day after the sale. Empty: without end.</source>
        <translation>Compté à partir du lendemain de la vente. Vide&#x202f;: sans limite.</translation>
    </message>
    <message>
        <source>Pay back as store credit</source>
        <translation>Rembourser en avoir</translation>
    </message>
    <message>
        <source>Money goes back only with the right to go beyond the policy. Goods can always be exchanged for others.</source>
        <translation>L’argent n’est rendu qu’avec le droit d’aller au-delà des règles. Les articles peuvent toujours être échangés.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::Rights</name>
    <message>
        <source>Selling</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Shift and drawer</source>
        <translation>Session et tiroir</translation>
    </message>
    <message>
        <source>Products and stock</source>
        <translation>Produits et stock</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Back-office</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vendre</translation>
    </message>
    <message>
        <source>Take goods back with a receipt</source>
        <translation>Reprendre des articles avec ticket</translation>
    </message>
    <message>
        <source>Take goods back without a receipt</source>
        <translation>Reprendre des articles sans ticket</translation>
    </message>
    <message>
        <source>Remove a line that was rung up</source>
        <translation>Supprimer une ligne saisie</translation>
    </message>
    <message>
        <source>Sell at another price</source>
        <translation>Vendre à un autre prix</translation>
    </message>
    <message>
        <source>Give a discount</source>
        <translation>Donner une remise</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>Ouvrir le tiroir sans vente</translation>
    </message>
    <message>
        <source>Open a shift</source>
        <translation>Ouvrir une session</translation>
    </message>
    <message>
        <source>Close a shift</source>
        <translation>Clôturer une session</translation>
    </message>
    <message>
        <source>Close with a difference in the drawer</source>
        <translation>Clôturer avec un écart de caisse</translation>
    </message>
    <message>
        <source>Put cash into the drawer or take it out</source>
        <translation>Mettre ou sortir des espèces du tiroir</translation>
    </message>
    <message>
        <source>Print a receipt again</source>
        <translation>Réimprimer un ticket</translation>
    </message>
    <message>
        <source>Change products and prices</source>
        <translation>Modifier produits et prix</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Importer des produits</translation>
    </message>
    <message>
        <source>Adjust stock</source>
        <translation>Ajuster le stock</translation>
    </message>
    <message>
        <source>See reports</source>
        <translation>Voir les rapports</translation>
    </message>
    <message>
        <source>Change users and roles</source>
        <translation>Modifier utilisateurs et rôles</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Modifier les réglages</translation>
    </message>
    <message>
        <source>Open the back office</source>
        <translation>Ouvrir le back-office</translation>
    </message>
    <message>
        <source>Add and change customers</source>
        <translation>Ajouter et modifier des clients</translation>
    </message>
    <message>
        <source>Erase a customer for ever</source>
        <translation>Effacer définitivement un client</translation>
    </message>
    <message>
        <source>Sell on account beyond the credit limit</source>
        <translation>Vendre en compte au-delà du plafond de crédit</translation>
    </message>
    <message>
        <source>Change how the last sale was paid</source>
        <translation>Changer le paiement de la dernière vente</translation>
    </message>
    <message>
        <source>Enter a weight by hand</source>
        <translation>Saisir un poids à la main</translation>
    </message>
    <message>
        <source>Block gift cards</source>
        <translation>Bloquer des cartes cadeau</translation>
    </message>
    <message>
        <source>Take goods back beyond the policy</source>
        <translation>Reprendre des articles au-delà des règles</translation>
    </message>
    <message>
        <source>Sell an open item by department and price</source>
        <translation>Vendre un article libre par rayon et prix</translation>
    </message>
    <message>
        <source>Sell more than is in stock where that is blocked</source>
        <translation>Vendre au-delà du stock là où c’est bloqué</translation>
    </message>
    <message>
        <source>Give a price or discount below cost</source>
        <translation>Donner un prix ou une remise sous le prix de revient</translation>
    </message>
    <message>
        <source>Sell a batch after its day</source>
        <translation>Vendre un lot après sa date</translation>
    </message>
    <message>
        <source>See margins at the till</source>
        <translation>Voir les marges en caisse</translation>
    </message>
    <message>
        <source>Change the quick keys</source>
        <translation>Modifier les touches rapides</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>With approval</source>
        <translation>Avec accord</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Caissier</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Discount, at most</source>
        <translation>Remise, au plus</translation>
    </message>
    <message>
        <source>Money back with a receipt, at most</source>
        <translation>Argent rendu avec ticket, au plus</translation>
    </message>
    <message>
        <source>Money back without a receipt, at most</source>
        <translation>Argent rendu sans ticket, au plus</translation>
    </message>
    <message>
        <source>Open item, at most</source>
        <translation>Article libre, au plus</translation>
    </message>
    <message>
        <source>Cash in or out, at most</source>
        <translation>Entrée ou sortie d’espèces, au plus</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Aucune limite</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RoleMatrix</name>
    <message>
        <source>%1 · new role</source>
        <translation>%1 · nouveau rôle</translation>
    </message>
    <message>
        <source>%1 · now called %2</source>
        <translation>%1 · s’appelle maintenant %2</translation>
    </message>
    <message>
        <source>%1 · retired</source>
        <translation>%1 · désactivé</translation>
    </message>
    <message>
        <source>%1 · %2: %3 → %4</source>
        <translation>%1 · %2&#x202f;: %3 → %4</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (désactivé)</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RolesPage</name>
    <message>
        <source>New role</source>
        <translation>Nouveau rôle</translation>
    </message>
    <message>
        <source>This role is not saved yet. Save it, then see what it sees.</source>
        <translation>Ce rôle n’est pas encore enregistré. Enregistrez-le, puis voyez ce qu’il voit.</translation>
    </message>
    <message>
        <source>Saved. People have their new rights when they sign in again.</source>
        <translation>Enregistré. Chacun aura ses nouveaux droits à sa prochaine connexion.</translation>
    </message>
    <message numerus="yes">
        <source>What saving changes (%n)</source>
        <translation>
            <numerusform>Ce que l’enregistrement change (%n)</numerusform>
            <numerusform>Ce que l’enregistrement change (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>This role comes with Mizan and keeps its name.</source>
        <translation>Ce rôle est fourni avec Mizan et garde son nom.</translation>
    </message>
    <message>
        <source>Keep role</source>
        <translation>Garder le rôle</translation>
    </message>
    <message>
        <source>Retire role</source>
        <translation>Désactiver le rôle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Press Space or click to go from No to With approval to Allowed. Above a limit, somebody who may is asked to approve.</source>
        <translation>Appuyez sur Espace ou cliquez pour passer de Non à Avec accord puis Autorisé. Au-delà d’une limite, l’accord d’une personne habilitée est demandé.</translation>
    </message>
    <message>
        <source>Rights of the roles</source>
        <translation>Droits des rôles</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>Nom du rôle</translation>
    </message>
    <message>
        <source>View as role</source>
        <translation>Voir comme ce rôle</translation>
    </message>
    <message>
        <source>Save roles</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Annuler les changements</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ScanLine</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>Prêt à scanner</translation>
    </message>
    <message>
        <source>Scan, or type a code and press Enter</source>
        <translation>Scannez, ou saisissez un code et Enter</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ScopeForm</name>
    <message>
        <source>Erased customer</source>
        <translation>Client effacé</translation>
    </message>
    <message>
        <source>This is no day. Write it as %1.</source>
        <translation>Ce n’est pas un jour. Écrivez-le comme %1.</translation>
    </message>
    <message>
        <source>It would hold nowhere. Choose a branch at least.</source>
        <translation>Cela ne vaudrait nulle part. Choisissez au moins un établissement.</translation>
    </message>
    <message>
        <source>Groups of customers</source>
        <translation>Groupes de clients</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Name or phone</source>
        <translation>Nom ou téléphone</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Établissements</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>N’importe quel jour</translation>
    </message>
    <message>
        <source>Up to and with</source>
        <translation>Jusqu’au (inclus)</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::SettingForm</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>mizan::ui::SettingsPage</name>
    <message>
        <source>Subjects of the settings</source>
        <translation>Thèmes des réglages</translation>
    </message>
</context>
<context>
    <name>mizan::ui::SetupPage</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Back to the step before</source>
        <translation>Revenir à l’étape précédente</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ShiftDetail</name>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Return without a receipt</source>
        <translation>Retour sans ticket</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>Ligne supprimée</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>Prix modifié</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <translation>Tiroir ouvert</translation>
    </message>
    <message>
        <source>Shift closed</source>
        <translation>Session clôturée</translation>
    </message>
    <message>
        <source>Difference accepted</source>
        <translation>Écart accepté</translation>
    </message>
    <message>
        <source>Cash moved</source>
        <translation>Mouvement d’espèces</translation>
    </message>
    <message>
        <source>Sold over the credit limit</source>
        <translation>Vendu au-delà du plafond de crédit</translation>
    </message>
    <message>
        <source>Payment of a sale changed</source>
        <translation>Paiement d’une vente modifié</translation>
    </message>
    <message>
        <source>Weight entered by hand</source>
        <translation>Poids saisi à la main</translation>
    </message>
    <message>
        <source>Gift card blocked</source>
        <translation>Carte cadeau bloquée</translation>
    </message>
    <message>
        <source>Taken back beyond the policy</source>
        <translation>Repris au-delà des règles</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>Article libre</translation>
    </message>
    <message>
        <source>Sold below stock</source>
        <translation>Vendu au-delà du stock</translation>
    </message>
    <message>
        <source>Sold after its day</source>
        <translation>Vendu après sa date</translation>
    </message>
    <message>
        <source>Sold below cost</source>
        <translation>Vendu sous le prix de revient</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promotions</translation>
    </message>
    <message>
        <source>Emptied sales</source>
        <translation>Ventes vidées</translation>
    </message>
    <message>
        <source>Bills before payment</source>
        <translation>Notes avant paiement</translation>
    </message>
    <message>
        <source>Less after the bill</source>
        <translation>Montant réduit après la note</translation>
    </message>
    <message>
        <source>Copies printed</source>
        <translation>Copies imprimées</translation>
    </message>
    <message>
        <source>Refused actions</source>
        <translation>Actions refusées</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Tiroir</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Fond de caisse</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Entrée d’espèces</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Sortie d’espèces</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>counted twice</source>
        <translation>compté deux fois</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Left in the drawer</source>
        <translation>Laissé dans le tiroir</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>Au coffre</translation>
    </message>
    <message>
        <source>Drawer, %1</source>
        <translation>Tiroir, %1</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Encaissé</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Monnaie rendue</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Ouverte par</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Clôturée par</translation>
    </message>
    <message>
        <source>First receipt</source>
        <translation>Premier ticket</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Dernier ticket</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Chiffre d’affaires</translation>
    </message>
    <message>
        <source>Put on gift cards</source>
        <translation>Chargé sur cartes cadeau</translation>
    </message>
    <message>
        <source>Deposits taken</source>
        <translation>Acomptes encaissés</translation>
    </message>
    <message>
        <source>Deposits given back</source>
        <translation>Acomptes rendus</translation>
    </message>
    <message>
        <source>Deposits kept</source>
        <translation>Acomptes conservés</translation>
    </message>
    <message>
        <source>Paid of accounts</source>
        <translation>Règlements de comptes</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n paiement</numerusform>
            <numerusform>%n paiements</numerusform>
        </translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Removed lines</source>
        <translation>Lignes supprimées</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>Tiroir ouvert sans vente</translation>
    </message>
    <message>
        <source>Payments of sales changed</source>
        <translation>Paiements de ventes modifiés</translation>
    </message>
    <message>
        <source>%1, approved by</source>
        <translation>%1, approuvé par</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Revenir à la liste</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fermer le détail</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Imprimer une copie</translation>
    </message>
    <message>
        <source>Print a copy of the Z report</source>
        <translation>Imprimer une copie du rapport Z</translation>
    </message>
    <message>
        <source>Z report %1</source>
        <translation>Rapport Z %1</translation>
    </message>
    <message>
        <source>X report: the shift so far</source>
        <translation>Rapport X&#x202f;: session en cours</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ShiftList</name>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>Rapport Z</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Ouverte par</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ShiftPage</name>
    <message>
        <source>Shifts</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Search by the number of the Z report</source>
        <translation>Chercher par numéro de rapport Z</translation>
    </message>
    <message>
        <source>Only open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>No shifts yet. The first one is opened at the till, with its float.</source>
        <translation>Aucune session pour l’instant. La première s’ouvre à la caisse, avec son fond de caisse.</translation>
    </message>
    <message>
        <source>No shift is open.</source>
        <translation>Aucune session n’est ouverte.</translation>
    </message>
    <message>
        <source>No shifts match %1.</source>
        <translation>Aucune session ne correspond à %1.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ShopTill</name>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>The disk did not take it. What was paid before is kept; this step was not recorded. Try again, or call for help (%1).</source>
        <translation>Le disque n’a pas accepté l’écriture. Ce qui a été payé avant est conservé&#x202f;; cette étape n’a pas été enregistrée. Réessayez, ou demandez de l’aide (%1).</translation>
    </message>
    <message>
        <source>Exchange without a receipt</source>
        <translation>Échange sans ticket</translation>
    </message>
    <message>
        <source>Return without a receipt</source>
        <translation>Retour sans ticket</translation>
    </message>
    <message>
        <source>Exchange of receipt %1</source>
        <translation>Échange du ticket %1</translation>
    </message>
    <message>
        <source>Return of receipt %1</source>
        <translation>Retour du ticket %1</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Number of the gift card</source>
        <translation>Numéro de la carte cadeau</translation>
    </message>
    <message>
        <source>Packs of %1 on the line</source>
        <translation>Packs de %1 sur la ligne</translation>
    </message>
    <message>
        <source>Quantity of the line</source>
        <translation>Quantité de la ligne</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nouveau prix</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>Remise %</translation>
    </message>
    <message>
        <source>Discount amount</source>
        <translation>Montant de la remise</translation>
    </message>
    <message>
        <source>Discount on the sale %</source>
        <translation>Remise sur la vente %</translation>
    </message>
    <message>
        <source>Discount amount on the sale</source>
        <translation>Montant de la remise sur la vente</translation>
    </message>
    <message>
        <source>Amount given</source>
        <translation>Montant reçu</translation>
    </message>
    <message>
        <source>Last four digits (optional)</source>
        <translation>Quatre derniers chiffres (facultatif)</translation>
    </message>
    <message>
        <source>Approval code (optional)</source>
        <translation>Code d’autorisation (facultatif)</translation>
    </message>
    <message>
        <source>What the scale shows</source>
        <translation>Ce qu’affiche la balance</translation>
    </message>
    <message>
        <source>Next item %1 ×</source>
        <translation>Article suivant %1 ×</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Who approves?</source>
        <translation>Qui donne son accord&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody here may approve this.</source>
        <translation>Personne ici ne peut approuver ceci.</translation>
    </message>
    <message>
        <source>Approval by %1</source>
        <translation>Accord de %1</translation>
    </message>
    <message>
        <source>%1 is working now.</source>
        <translation>%1 est maintenant en caisse.</translation>
    </message>
    <message>
        <source>Sell %1 on account; %2 will be owed, the limit is %3.</source>
        <translation>Vendre %1 en compte&#x202f;; le dû sera de %2, le plafond est de %3.</translation>
    </message>
    <message>
        <source>%1 is overdue.</source>
        <translation>%1 échus.</translation>
    </message>
    <message>
        <source>The customer is blocked.</source>
        <translation>Le client est bloqué.</translation>
    </message>
    <message>
        <source>The card terminal is not connected. The payment is kept. Connect it in the settings, then remove the payment.</source>
        <translation>Le terminal de paiement n’est pas connecté. Le paiement est conservé. Connectez-le dans les réglages, puis supprimez le paiement.</translation>
    </message>
    <message>
        <source>The terminal did not give %1 back to the card. It is still charged. Give it back by hand on the terminal; it stays in the list of what is open.</source>
        <translation>Le terminal n’a pas rendu %1 à la carte. Elle reste débitée. Remboursez à la main sur le terminal&#x202f;; l’opération reste dans la liste de ce qui est en suspens.</translation>
    </message>
    <message>
        <source>The terminal did not give it back. The payment is kept. Try again, or finish.</source>
        <translation>Le terminal n’a pas remboursé. Le paiement est conservé. Réessayez, ou terminez.</translation>
    </message>
    <message>
        <source>The terminal did not pay back. Nothing went back. Choose another way, or press Enter to pay back by hand on the terminal.</source>
        <translation>Le terminal n’a pas remboursé. Rien n’a été rendu. Choisissez un autre mode, ou appuyez sur Enter pour rembourser à la main sur le terminal.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was charged.</source>
        <translation>Annulé. Rien n’a été débité.</translation>
    </message>
    <message>
        <source>Card declined. Nothing was charged. Try another card or choose Cash.</source>
        <translation>Carte refusée. Rien n’a été débité. Essayez une autre carte ou choisissez Espèces.</translation>
    </message>
    <message>
        <source>%1 went back to the card.</source>
        <translation>%1 remboursés sur la carte.</translation>
    </message>
    <message>
        <source>%1 went back to the card. Press Enter.</source>
        <translation>%1 remboursés sur la carte. Appuyez sur Enter.</translation>
    </message>
    <message>
        <source>%1 was charged and does not fit any more: it goes back to the card.</source>
        <translation>%1 débités ne correspondent plus&#x202f;: remboursement sur la carte en cours.</translation>
    </message>
    <message>
        <source>The terminal was quicker: %1 was charged and is taken. Remove it with Del to give it back.</source>
        <translation>Le terminal a été plus rapide&#x202f;: %1 débités et encaissés. Supprimez avec Del pour rembourser.</translation>
    </message>
    <message>
        <source>Card taken: %1. Still due: %2.</source>
        <translation>Carte&#x202f;: %1 encaissés. Reste à payer&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The terminal answered late: %1 was charged and is taken.</source>
        <translation>Le terminal a répondu en retard&#x202f;: %1 débités et encaissés.</translation>
    </message>
    <message>
        <source>The next sale has begun. The payment of the last one stays as it is.</source>
        <translation>La vente suivante a commencé. Le paiement de la précédente reste tel quel.</translation>
    </message>
    <message>
        <source>There is no sale just before whose payment could be changed.</source>
        <translation>Il n’y a pas de vente juste avant dont le paiement puisse être changé.</translation>
    </message>
    <message>
        <source>Change payment</source>
        <translation>Changer le paiement</translation>
    </message>
    <message>
        <source>Change the payment of receipt %1 from %2 to %3.</source>
        <translation>Changer le paiement du ticket %1 de %2 en %3.</translation>
    </message>
    <message>
        <source>Receipt %1 · %2, before %3</source>
        <translation>Ticket %1 · %2, avant %3</translation>
    </message>
    <message>
        <source>Keys of the till</source>
        <translation>Touches de la caisse</translation>
    </message>
    <message>
        <source>Held sales</source>
        <translation>Ventes en attente</translation>
    </message>
    <message>
        <source>Enter takes it back, Del throws it away.</source>
        <translation>Enter la reprend, Del la supprime.</translation>
    </message>
    <message>
        <source>No sale is held. Press %1 to hold the current one.</source>
        <translation>Aucune vente en attente. Appuyez sur %1 pour mettre en attente la vente en cours.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n line(s)</source>
        <translation>
            <numerusform>%1 · %n ligne</numerusform>
            <numerusform>%1 · %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Vérifier un prix</translation>
    </message>
    <message>
        <source>Scan or type. Nothing is added until Enter.</source>
        <translation>Scannez ou saisissez. Rien n’est ajouté avant Enter.</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Nom ou code</translation>
    </message>
    <message>
        <source>Which product has this code?</source>
        <translation>Quel produit a ce code&#x202f;?</translation>
    </message>
    <message>
        <source>Scan the receipt, or type its number and press Enter.</source>
        <translation>Scannez le ticket, ou saisissez son numéro et appuyez sur Enter.</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Numéro du ticket</translation>
    </message>
    <message>
        <source>Without a receipt</source>
        <translation>Sans ticket</translation>
    </message>
    <message>
        <source>Needs an approval in most shops</source>
        <translation>Demande un accord dans la plupart des magasins</translation>
    </message>
    <message>
        <source>Find a product</source>
        <translation>Chercher un produit</translation>
    </message>
    <message>
        <source>No product matches %1.</source>
        <translation>Aucun produit ne correspond à %1.</translation>
    </message>
    <message>
        <source>Which of them has this code?</source>
        <translation>Laquelle a ce code&#x202f;?</translation>
    </message>
    <message>
        <source>Give this code to %1.</source>
        <translation>Donner ce code à %1.</translation>
    </message>
    <message>
        <source>Create the product %1.</source>
        <translation>Créer le produit %1.</translation>
    </message>
    <message>
        <source>No line is selected. Scan an item or choose a line first.</source>
        <translation>Aucune ligne n’est choisie. Scannez un article ou choisissez d’abord une ligne.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Printed on the receipt</source>
        <translation>Imprimée sur le ticket</translation>
    </message>
    <message>
        <source>Another price for the line</source>
        <translation>Autre prix pour la ligne</translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation>Remise sur la ligne</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>Numéros de série</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>%1 of %2 said</source>
        <translation>%1 sur %2 indiqués</translation>
    </message>
    <message>
        <source>Printed under the line on the receipt. Enter keeps it; an empty one is taken off.</source>
        <translation>Imprimée sous la ligne sur le ticket. Enter la garde&#x202f;; vide, elle est ôtée.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Garder la note</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Walk-in customer</source>
        <translation>Client de passage</translation>
    </message>
    <message>
        <source>Erased customer</source>
        <translation>Client effacé</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Credit %1 of %2</source>
        <translation>Encours %1 sur %2</translation>
    </message>
    <message>
        <source>Owes %1</source>
        <translation>Doit %1</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>Échu %1</translation>
    </message>
    <message>
        <source>Store credit %1</source>
        <translation>Avoir %1</translation>
    </message>
    <message>
        <source>The receipt says who bought this. The customer was not changed.</source>
        <translation>Le ticket dit qui a acheté. Le client n’a pas été changé.</translation>
    </message>
    <message>
        <source>%1 is blocked: nothing is sold to them on account without an approval.</source>
        <translation>%1 est bloqué&#x202f;: rien n’est vendu en compte sans accord.</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Client&#x202f;: %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Name, or last digits of the phone</source>
        <translation>Nom, ou derniers chiffres du téléphone</translation>
    </message>
    <message>
        <source>Takes the customer off the sale</source>
        <translation>Ôte le client de la vente</translation>
    </message>
    <message>
        <source>Settle what they owe</source>
        <translation>Régler son dû</translation>
    </message>
    <message>
        <source>Purchase history</source>
        <translation>Historique d’achats</translation>
    </message>
    <message>
        <source>Repeat last basket</source>
        <translation>Répéter le dernier panier</translation>
    </message>
    <message>
        <source>What they bought last, at today&apos;s prices</source>
        <translation>Son dernier achat, aux prix du jour</translation>
    </message>
    <message>
        <source>Credit terms</source>
        <translation>Conditions de crédit</translation>
    </message>
    <message>
        <source>Limit, days to pay, blocked</source>
        <translation>Plafond, délai de paiement, blocage</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>Nouveau client…</translation>
    </message>
    <message>
        <source>Nobody matches %1</source>
        <translation>Personne ne correspond à %1</translation>
    </message>
    <message>
        <source>Name and phone</source>
        <translation>Nom et téléphone</translation>
    </message>
    <message>
        <source>Add the customer %1.</source>
        <translation>Ajouter le client %1.</translation>
    </message>
    <message>
        <source>Purchases of %1</source>
        <translation>Achats de %1</translation>
    </message>
    <message>
        <source>Enter prints a copy of the receipt.</source>
        <translation>Enter imprime une copie du ticket.</translation>
    </message>
    <message>
        <source>Nothing yet. What they buy from now on stands here.</source>
        <translation>Rien pour l’instant. Ses prochains achats figureront ici.</translation>
    </message>
    <message>
        <source>Older purchases</source>
        <translation>Achats plus anciens</translation>
    </message>
    <message>
        <source>No printer is set up. The receipt is kept.</source>
        <translation>Aucune imprimante n’est installée. Le ticket est conservé.</translation>
    </message>
    <message>
        <source>Print receipt %1 again.</source>
        <translation>Réimprimer le ticket %1.</translation>
    </message>
    <message>
        <source>%1 has bought nothing here yet.</source>
        <translation>%1 n’a encore rien acheté ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of receipt %1 (is|are) not sold any more; the others were added.</source>
        <translation>
            <numerusform>%n ligne du ticket %1 n’est plus en vente&#x202f;; les autres ont été ajoutées.</numerusform>
            <numerusform>%n lignes du ticket %1 ne sont plus en vente&#x202f;; les autres ont été ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added again: receipt %1</source>
        <translation>Ajouté à nouveau&#x202f;: ticket %1</translation>
    </message>
    <message>
        <source>Scan what the customer takes instead. F8 turns back.</source>
        <translation>Scannez ce que le client prend à la place. F8 revient en arrière.</translation>
    </message>
    <message>
        <source>Scan what comes back.</source>
        <translation>Scannez ce qui revient.</translation>
    </message>
    <message numerus="yes">
        <source>Sold %n day(s) ago: later than the shop takes goods back.</source>
        <translation>
            <numerusform>Vendu il y a %n jour&#x202f;: au-delà du délai de retour du magasin.</numerusform>
            <numerusform>Vendu il y a %n jours&#x202f;: au-delà du délai de retour du magasin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid back in money instead of store credit.</source>
        <translation>Remboursé en argent au lieu d’un avoir.</translation>
    </message>
    <message>
        <source>Take goods back from receipt %1, for %2, and give others for them.</source>
        <translation>Reprendre des articles du ticket %1, pour %2, et en donner d’autres à la place.</translation>
    </message>
    <message>
        <source>Take goods back without a receipt, for %1, and give others for them.</source>
        <translation>Reprendre des articles sans ticket, pour %1, et en donner d’autres à la place.</translation>
    </message>
    <message>
        <source>Exchange %1 for %2 · %3</source>
        <translation>Échanger %1 contre %2 · %3</translation>
    </message>
    <message>
        <source>Pay back %1</source>
        <translation>Rembourser %1</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Autre motif</translation>
    </message>
    <message>
        <source>Put it back for sale</source>
        <translation>Remettre en vente</translation>
    </message>
    <message>
        <source>It is set aside now</source>
        <translation>Il est actuellement mis à part</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>Mettre à part</translation>
    </message>
    <message>
        <source>It does not go back for sale</source>
        <translation>Il n’est pas remis en vente</translation>
    </message>
    <message>
        <source>Take another one for it</source>
        <translation>En prendre un autre à la place</translation>
    </message>
    <message>
        <source>Another size or colour of the same</source>
        <translation>Autre taille ou couleur du même</translation>
    </message>
    <message>
        <source>Taken for %1</source>
        <translation>À la place de %1</translation>
    </message>
    <message>
        <source>Why does it come back?</source>
        <translation>Pourquoi est-ce rendu&#x202f;?</translation>
    </message>
    <message>
        <source>This is a gift card. It was not used. It pays for goods, when they are sold.</source>
        <translation>C’est une carte cadeau. Elle n’a pas été utilisée. Elle paie des articles, quand ils sont vendus.</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Carte cadeau</translation>
    </message>
    <message>
        <source>Scan the card, or type its number and press Enter.</source>
        <translation>Scannez la carte, ou saisissez son numéro et appuyez sur Enter.</translation>
    </message>
    <message>
        <source>Number of the card</source>
        <translation>Numéro de la carte</translation>
    </message>
    <message>
        <source>A new number</source>
        <translation>Nouveau numéro</translation>
    </message>
    <message>
        <source>For a card without one; printed once it is paid</source>
        <translation>Pour une carte qui n’en a pas&#x202f;; imprimé une fois payé</translation>
    </message>
    <message>
        <source>New number %1. It is printed once it is paid, and never shown again.</source>
        <translation>Nouveau numéro %1. Il est imprimé une fois payé, et plus jamais affiché.</translation>
    </message>
    <message>
        <source>Nothing was put on this card yet.</source>
        <translation>Cette carte n’a pas encore été chargée.</translation>
    </message>
    <message>
        <source>Balance %1.</source>
        <translation>Solde %1.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>Blocked.</source>
        <translation>Bloquée.</translation>
    </message>
    <message>
        <source>Gift card ending in %1</source>
        <translation>Carte cadeau finissant par %1</translation>
    </message>
    <message>
        <source>Amount to put on it</source>
        <translation>Montant à charger</translation>
    </message>
    <message>
        <source>Take it off this sale</source>
        <translation>L’ôter de cette vente</translation>
    </message>
    <message>
        <source>Put on the card</source>
        <translation>Charger la carte</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Nobody can spend it then</source>
        <translation>Personne ne peut alors la dépenser</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Passer en perte</translation>
    </message>
    <message>
        <source>Two tills took the same money; the shop bears it</source>
        <translation>Deux caisses ont pris le même argent&#x202f;; le magasin le supporte</translation>
    </message>
    <message>
        <source>Goods are coming back. Nothing was put on the card. Finish the return first.</source>
        <translation>Des articles reviennent. Rien n’a été chargé sur la carte. Terminez d’abord le retour.</translation>
    </message>
    <message>
        <source>Gift card: %1</source>
        <translation>Carte cadeau&#x202f;: %1</translation>
    </message>
    <message>
        <source>Why is the card blocked?</source>
        <translation>Pourquoi bloquer la carte&#x202f;?</translation>
    </message>
    <message>
        <source>Why is the card unblocked?</source>
        <translation>Pourquoi débloquer la carte&#x202f;?</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdue</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Volée</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiée</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>Retrouvée</translation>
    </message>
    <message>
        <source>Blocked by mistake</source>
        <translation>Bloquée par erreur</translation>
    </message>
    <message>
        <source>Block the gift card ending in %1.</source>
        <translation>Bloquer la carte cadeau finissant par %1.</translation>
    </message>
    <message>
        <source>Unblock the gift card ending in %1.</source>
        <translation>Débloquer la carte cadeau finissant par %1.</translation>
    </message>
    <message>
        <source>Write off what was spent twice from the gift card ending in %1.</source>
        <translation>Passer en perte ce qui a été dépensé deux fois sur la carte cadeau finissant par %1.</translation>
    </message>
    <message>
        <source>Spent at two tills</source>
        <translation>Dépensé à deux caisses</translation>
    </message>
    <message>
        <source>Gift card %1</source>
        <translation>Carte cadeau %1</translation>
    </message>
    <message>
        <source>Scan the gift card, or type its number and press Enter.</source>
        <translation>Scannez la carte cadeau, ou saisissez son numéro et appuyez sur Enter.</translation>
    </message>
    <message>
        <source>Take %1 off the gift card ending in %2: %3 now, %4 after. Press Enter.</source>
        <translation>Prendre %1 sur la carte cadeau finissant par %2&#x202f;: %3 maintenant, %4 après. Appuyez sur Enter.</translation>
    </message>
    <message>
        <source>%1 is taken instead.</source>
        <translation>%1 est pris à la place.</translation>
    </message>
    <message>
        <source>Check ID: born on or before %1</source>
        <translation>Vérifier l’âge&#x202f;: né le %1 ou avant</translation>
    </message>
    <message>
        <source>Only for buyers of %1 and older. Look at a document with a date of birth.</source>
        <translation>Seulement pour les acheteurs de %1 ans et plus. Regardez un document avec la date de naissance.</translation>
    </message>
    <message>
        <source>Checked: old enough</source>
        <translation>Vérifié&#x202f;: âge suffisant</translation>
    </message>
    <message>
        <source>Leave the item out</source>
        <translation>Ne pas vendre l’article</translation>
    </message>
    <message>
        <source>Sell %1 of %2, of which %3 are in stock.</source>
        <translation>Vendre %1 de %2, dont %3 en stock.</translation>
    </message>
    <message>
        <source>%1: %2 in stock, %3 on this sale. It is sold all the same.</source>
        <translation>%1&#x202f;: %2 en stock, %3 sur cette vente. C’est vendu quand même.</translation>
    </message>
    <message>
        <source>Open item: which department?</source>
        <translation>Article libre&#x202f;: quel rayon&#x202f;?</translation>
    </message>
    <message>
        <source>No department is set up. In the back office, let the price of a product be asked at the till.</source>
        <translation>Aucun rayon n’est défini. Dans le back-office, faites demander le prix d’un produit en caisse.</translation>
    </message>
    <message>
        <source>Sell %1 below what it cost.</source>
        <translation>Vendre %1 sous son prix de revient.</translation>
    </message>
    <message>
        <source>Margin %1 (%2)</source>
        <translation>Marge %1 (%2)</translation>
    </message>
    <message>
        <source>Open the back office.</source>
        <translation>Ouvrir le back-office.</translation>
    </message>
    <message>
        <source>No shift is open. Enter the float first.</source>
        <translation>Aucune session n’est ouverte. Saisissez d’abord le fond de caisse.</translation>
    </message>
    <message>
        <source>Type how many, then *, then scan the item.</source>
        <translation>Saisissez la quantité, puis *, puis scannez l’article.</translation>
    </message>
    <message>
        <source>Change the quick keys.</source>
        <translation>Modifier les touches rapides.</translation>
    </message>
    <message>
        <source>Sell for %1, below what it cost.</source>
        <translation>Vendre à %1, sous le prix de revient.</translation>
    </message>
    <message>
        <source>Sell for %1.</source>
        <translation>Vendre à %1.</translation>
    </message>
    <message>
        <source>Why another price?</source>
        <translation>Pourquoi un autre prix&#x202f;?</translation>
    </message>
    <message>
        <source>Price on the shelf was lower</source>
        <translation>Le prix en rayon était plus bas</translation>
    </message>
    <message>
        <source>Damaged packaging</source>
        <translation>Emballage abîmé</translation>
    </message>
    <message>
        <source>Close to its date</source>
        <translation>Proche de sa date</translation>
    </message>
    <message>
        <source>Agreed with the customer</source>
        <translation>Convenu avec le client</translation>
    </message>
    <message>
        <source>Give a discount of %1 on the whole sale.</source>
        <translation>Donner une remise de %1 sur toute la vente.</translation>
    </message>
    <message>
        <source>Give a discount of %1, below what it cost.</source>
        <translation>Donner une remise de %1, sous le prix de revient.</translation>
    </message>
    <message>
        <source>Give a discount of %1.</source>
        <translation>Donner une remise de %1.</translation>
    </message>
    <message>
        <source>Discount at the till</source>
        <translation>Remise en caisse</translation>
    </message>
    <message>
        <source>Total %1, before %2</source>
        <translation>Total %1, avant %2</translation>
    </message>
    <message>
        <source>No shift is open. The scan was not used. Enter the float first, then scan again.</source>
        <translation>Aucune session n’est ouverte. Le scan n’a pas été utilisé. Saisissez d’abord le fond de caisse, puis scannez à nouveau.</translation>
    </message>
    <message>
        <source>A question is open. The scan was not used. Answer it or press Esc, then scan again.</source>
        <translation>Une question est ouverte. Le scan n’a pas été utilisé. Répondez ou appuyez sur Esc, puis scannez à nouveau.</translation>
    </message>
    <message>
        <source>The scanner sent more than a code can hold. Nothing of it was used. Scan again.</source>
        <translation>Le lecteur a envoyé plus qu’un code ne peut contenir. Rien n’en a été utilisé. Scannez à nouveau.</translation>
    </message>
    <message>
        <source>Misread %1. Nothing was added. Scan again.</source>
        <translation>%1 mal lu. Rien n’a été ajouté. Scannez à nouveau.</translation>
    </message>
    <message>
        <source>Code %1 is unknown. Nothing was added to the return. Choose the line instead.</source>
        <translation>Le code %1 est inconnu. Rien n’a été ajouté au retour. Choisissez plutôt la ligne.</translation>
    </message>
    <message>
        <source>Code %1 is unknown. Nothing was added.</source>
        <translation>Le code %1 est inconnu. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>%1 was added while paying. The amount due is up to date.</source>
        <translation>%1 ajouté pendant le paiement. Le montant à payer est à jour.</translation>
    </message>
    <message>
        <source>Sell %1 of %2, entered by hand.</source>
        <translation>Vendre %1 de %2, saisi à la main.</translation>
    </message>
    <message>
        <source>Code %1 is unknown. It is kept as a line. Say what it is before paying.</source>
        <translation>Le code %1 est inconnu. Il est gardé comme ligne. Indiquez ce que c’est avant de payer.</translation>
    </message>
    <message>
        <source>%1 is weighed. Press F2 and enter what the scale shows.</source>
        <translation>%1 se pèse. Appuyez sur F2 et saisissez ce qu’affiche la balance.</translation>
    </message>
    <message>
        <source>%1 is off the sale.</source>
        <translation>%1 n’est plus dans la vente.</translation>
    </message>
    <message>
        <source>Remove a line from the sale.</source>
        <translation>Supprimer une ligne de la vente.</translation>
    </message>
    <message>
        <source>There is nothing to undo here.</source>
        <translation>Il n’y a rien à annuler ici.</translation>
    </message>
    <message>
        <source>There is nothing to redo here.</source>
        <translation>Il n’y a rien à rétablir ici.</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>En attente&#x202f;: %1</translation>
    </message>
    <message>
        <source>Sell %1 of batch %2, which is past its day.</source>
        <translation>Vendre %1 du lot %2, dont la date est dépassée.</translation>
    </message>
    <message>
        <source>Sell %1 with the serial number %2, which is in another place by the books.</source>
        <translation>Vendre %1 avec le numéro de série %2, qui d’après le stock est à un autre emplacement.</translation>
    </message>
    <message>
        <source>Serial number %1 of %2</source>
        <translation>Numéro de série %1 sur %2</translation>
    </message>
    <message>
        <source>Batch, %1 of %2</source>
        <translation>Lot, %1 sur %2</translation>
    </message>
    <message>
        <source>%1: scan it, type it, or choose it here. Later, with Esc; paying waits for it.</source>
        <translation>%1&#x202f;: scannez, saisissez ou choisissez ici. Plus tard, avec Esc&#x202f;; le paiement attendra.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Batch number</source>
        <translation>Numéro de lot</translation>
    </message>
    <message>
        <source>Said. Choose it to take it off.</source>
        <translation>Indiqué. Choisissez-le pour l’ôter.</translation>
    </message>
    <message>
        <source>%1 of it. Choose it to take it off.</source>
        <translation>%1 de ce lot. Choisissez-le pour l’ôter.</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 ici</translation>
    </message>
    <message>
        <source>All numbers are said.</source>
        <translation>Tous les numéros sont indiqués.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) owed</source>
        <translation>
            <numerusform>%n point dû</numerusform>
            <numerusform>%n points dus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Keep the points</source>
        <translation>Garder les points</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) (is|are) not redeemed</source>
        <translation>
            <numerusform>%n point n’est pas utilisé</numerusform>
            <numerusform>%n points ne sont pas utilisés</numerusform>
        </translation>
    </message>
    <message>
        <source>In place of the discount on the sale</source>
        <translation>À la place de la remise sur la vente</translation>
    </message>
    <message numerus="yes">
        <source>%n expire(s|) after %1</source>
        <translation>
            <numerusform>%n expire après le %1</numerusform>
            <numerusform>%n expirent après le %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redeem %n point(s)</source>
        <translation>
            <numerusform>Utiliser %n point</numerusform>
            <numerusform>Utiliser %n points</numerusform>
        </translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Expense of the shop</source>
        <translation>Dépense du magasin</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Deposits taken</source>
        <translation>Acomptes encaissés</translation>
    </message>
    <message>
        <source>Deposits given back</source>
        <translation>Acomptes rendus</translation>
    </message>
    <message>
        <source>Deposits kept</source>
        <translation>Acomptes conservés</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promotions</translation>
    </message>
    <message>
        <source>Emptied sales</source>
        <translation>Ventes vidées</translation>
    </message>
    <message>
        <source>Bills before payment</source>
        <translation>Notes avant paiement</translation>
    </message>
    <message>
        <source>Less after the bill</source>
        <translation>Montant réduit après la note</translation>
    </message>
    <message>
        <source>Copies printed</source>
        <translation>Copies imprimées</translation>
    </message>
    <message>
        <source>Refused actions</source>
        <translation>Actions refusées</translation>
    </message>
    <message>
        <source>Print the last receipt again</source>
        <translation>Réimprimer le dernier ticket</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Entrée d’espèces</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Sortie d’espèces</translation>
    </message>
    <message>
        <source>Open drawer without a sale</source>
        <translation>Ouvrir le tiroir sans vente</translation>
    </message>
    <message>
        <source>X report: the shift so far</source>
        <translation>Rapport X&#x202f;: session en cours</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Clôturer la session</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Back-office</translation>
    </message>
    <message>
        <source>Discount on the sale</source>
        <translation>Remise sur la vente</translation>
    </message>
    <message>
        <source>Options of the line</source>
        <translation>Options de la ligne</translation>
    </message>
    <message>
        <source>Recall a held sale</source>
        <translation>Rappeler une vente en attente</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Coupon</translation>
    </message>
    <message>
        <source>Gift card: balance, load</source>
        <translation>Carte cadeau&#x202f;: solde, chargement</translation>
    </message>
    <message>
        <source>Customer orders, layaway</source>
        <translation>Commandes clients, mises de côté</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Hand over later: which goods, where</source>
        <translation>Remettre plus tard&#x202f;: quels articles, où</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>À remettre</translation>
    </message>
    <message>
        <source>Change the payment of the last sale</source>
        <translation>Changer le paiement de la dernière vente</translation>
    </message>
    <message>
        <source>Open item: department and price</source>
        <translation>Article libre&#x202f;: rayon et prix</translation>
    </message>
    <message>
        <source>Bill before payment</source>
        <translation>Note avant paiement</translation>
    </message>
    <message>
        <source>Empty the sale</source>
        <translation>Vider la vente</translation>
    </message>
    <message>
        <source>Gift receipt of the last sale</source>
        <translation>Ticket cadeau de la dernière vente</translation>
    </message>
    <message>
        <source>Change the quick keys</source>
        <translation>Modifier les touches rapides</translation>
    </message>
    <message>
        <source>Till menu</source>
        <translation>Menu de caisse</translation>
    </message>
    <message>
        <source>Close the shift.</source>
        <translation>Clôturer la session.</translation>
    </message>
    <message>
        <source>Open the drawer without a sale.</source>
        <translation>Ouvrir le tiroir sans vente.</translation>
    </message>
    <message>
        <source>Why open the drawer?</source>
        <translation>Pourquoi ouvrir le tiroir&#x202f;?</translation>
    </message>
    <message>
        <source>Give change</source>
        <translation>Faire de la monnaie</translation>
    </message>
    <message>
        <source>Check the drawer</source>
        <translation>Vérifier le tiroir</translation>
    </message>
    <message>
        <source>Opened by mistake</source>
        <translation>Ouvert par erreur</translation>
    </message>
    <message>
        <source>Type the amount, choose what it is for, press Enter.</source>
        <translation>Saisissez le montant, choisissez à quoi il sert, appuyez sur Enter.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Move %1 in or out of the drawer.</source>
        <translation>Mettre %1 dans le tiroir ou les en sortir.</translation>
    </message>
    <message>
        <source>Cash in %1</source>
        <translation>Entrée d’espèces %1</translation>
    </message>
    <message>
        <source>Cash out %1</source>
        <translation>Sortie d’espèces %1</translation>
    </message>
    <message>
        <source>See the shift so far.</source>
        <translation>Voir la session en cours.</translation>
    </message>
    <message>
        <source>No shift is open.</source>
        <translation>Aucune session n’est ouverte.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Chiffre d’affaires</translation>
    </message>
    <message>
        <source>Paid of accounts</source>
        <translation>Règlements de comptes</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n paiement</numerusform>
            <numerusform>%n paiements</numerusform>
        </translation>
    </message>
    <message>
        <source>Put on gift cards</source>
        <translation>Chargé sur cartes cadeau</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Removed lines</source>
        <translation>Lignes supprimées</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>Tiroir ouvert sans vente</translation>
    </message>
    <message>
        <source>Payments of sales changed</source>
        <translation>Paiements de ventes modifiés</translation>
    </message>
    <message>
        <source>Print the payment again.</source>
        <translation>Réimprimer le paiement.</translation>
    </message>
    <message>
        <source>Nothing was sold at this till yet.</source>
        <translation>Rien n’a encore été vendu à cette caisse.</translation>
    </message>
    <message>
        <source>No printer is set up. Nothing was printed.</source>
        <translation>Aucune imprimante n’est installée. Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>Print a gift receipt.</source>
        <translation>Imprimer un ticket cadeau.</translation>
    </message>
    <message>
        <source>Print the bill before payment.</source>
        <translation>Imprimer la note avant paiement.</translation>
    </message>
    <message>
        <source>The sale is empty already.</source>
        <translation>La vente est déjà vide.</translation>
    </message>
    <message>
        <source>Empty the sale of %1.</source>
        <translation>Vider la vente de %1.</translation>
    </message>
    <message>
        <source>Throw the held sale %1 away.</source>
        <translation>Supprimer la vente en attente %1.</translation>
    </message>
    <message>
        <source>Why give it up?</source>
        <translation>Pourquoi l’abandonner&#x202f;?</translation>
    </message>
    <message>
        <source>The customer left</source>
        <translation>Le client est parti</translation>
    </message>
    <message>
        <source>Rung up by mistake</source>
        <translation>Saisie par erreur</translation>
    </message>
    <message>
        <source>Paid elsewhere</source>
        <translation>Payée ailleurs</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>The sale was given up. The daybook keeps what was on it.</source>
        <translation>La vente a été abandonnée. Le journal garde ce qu’elle contenait.</translation>
    </message>
    <message>
        <source>There is nothing to pay yet. Scan an item first.</source>
        <translation>Il n’y a encore rien à payer. Scannez d’abord un article.</translation>
    </message>
    <message>
        <source>A code is still unknown. The sale is kept. Say what it is, then pay.</source>
        <translation>Un code est encore inconnu. La vente est conservée. Indiquez ce que c’est, puis payez.</translation>
    </message>
    <message>
        <source>Numbers of an item are still to be said. The sale is kept. Say them, then pay.</source>
        <translation>Des numéros d’un article restent à indiquer. La vente est conservée. Indiquez-les, puis payez.</translation>
    </message>
    <message>
        <source>Take goods back from receipt %1, for %2.</source>
        <translation>Reprendre des articles du ticket %1, pour %2.</translation>
    </message>
    <message>
        <source>Take goods back without a receipt, for %1.</source>
        <translation>Reprendre des articles sans ticket, pour %1.</translation>
    </message>
    <message>
        <source>Return %1 · Pay back %2</source>
        <translation>Retour %1 · Rembourser %2</translation>
    </message>
    <message>
        <source>Receipt %1 · Total %2</source>
        <translation>Ticket %1 · Total %2</translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation>%1 en stock</translation>
    </message>
    <message>
        <source>%1 in stock, %2 reserved</source>
        <translation>%1 en stock, %2 réservés</translation>
    </message>
    <message>
        <source>Prices changed meanwhile. Total %1, before %2</source>
        <translation>Les prix ont changé entre-temps. Total %1, avant %2</translation>
    </message>
    <message>
        <source>A return gives back what was paid. No coupon was used.</source>
        <translation>Un retour rend ce qui a été payé. Aucun coupon n’a été utilisé.</translation>
    </message>
    <message>
        <source>Scan the coupon, or type its code and press Enter.</source>
        <translation>Scannez le coupon, ou saisissez son code et appuyez sur Enter.</translation>
    </message>
    <message>
        <source>Coupon code</source>
        <translation>Code du coupon</translation>
    </message>
    <message>
        <source>Coupon %1 is kept. Nothing on this sale is cheaper by it yet.</source>
        <translation>Le coupon %1 est gardé. Il ne réduit encore rien sur cette vente.</translation>
    </message>
    <message>
        <source>%1: %2 less</source>
        <translation>%1&#x202f;: %2 de moins</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>dès %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 is sold below what it cost. %2</source>
        <translation>%1 est vendu sous son prix de revient. %2</translation>
    </message>
    <message>
        <source>%1 is sold below what it cost. It was changed as you asked.</source>
        <translation>%1 est vendu sous son prix de revient. Modifié comme demandé.</translation>
    </message>
    <message>
        <source>Receipt %1 is not on this till. Nothing was changed. Check the number, or choose Without a receipt.</source>
        <translation>Le ticket %1 n’est pas sur cette caisse. Rien n’a été modifié. Vérifiez le numéro, ou choisissez Sans ticket.</translation>
    </message>
    <message>
        <source>Customer changed their mind</source>
        <translation>Le client a changé d’avis</translation>
    </message>
    <message>
        <source>Damaged or faulty</source>
        <translation>Abîmé ou défectueux</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Mauvais article</translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation>Date dépassée</translation>
    </message>
    <message>
        <source>Warranty ended on %1</source>
        <translation>Garantie terminée le %1</translation>
    </message>
    <message>
        <source>Warranty until %1</source>
        <translation>Garantie jusqu’au %1</translation>
    </message>
    <message>
        <source>What comes back?</source>
        <translation>Qu’est-ce qui revient&#x202f;?</translation>
    </message>
    <message>
        <source>Scan the items, or choose them here; each takes one. What is not on the receipt is taken instead. Then press Pay.</source>
        <translation>Scannez les articles, ou choisissez-les ici&#x202f;; chaque fois un de plus. Ce qui n’est pas sur le ticket est pris à la place. Appuyez ensuite sur Payer.</translation>
    </message>
    <message>
        <source>Everything on this receipt has been returned.</source>
        <translation>Tout ce ticket a été rendu.</translation>
    </message>
    <message>
        <source>%1 not returned yet</source>
        <translation>Pas encore rendu&#x202f;: %1</translation>
    </message>
    <message>
        <source>All of %1 on this receipt is being returned already. Nothing was added.</source>
        <translation>%1&#x202f;: tout ce qui est sur ce ticket est déjà dans le retour. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>As it was paid</source>
        <translation>Comme payé</translation>
    </message>
    <message>
        <source>Beyond the policy</source>
        <translation>Au-delà des règles</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Aucun client</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>Finit par %1</translation>
    </message>
    <message>
        <source>Owed by %1</source>
        <translation>Dû par %1</translation>
    </message>
    <message>
        <source>Payment %1 · %2 %3 · Still owed %4</source>
        <translation>Paiement %1 · %2 %3 · Reste dû %4</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Credit of %1</source>
        <translation>Crédit de %1</translation>
    </message>
    <message>
        <source>Type an amount or a number of days, then choose what it is. Choosing without a figure takes it away.</source>
        <translation>Saisissez un montant ou un nombre de jours, puis choisissez ce que c’est. Choisir sans chiffre le supprime.</translation>
    </message>
    <message>
        <source>Amount, or days</source>
        <translation>Montant, ou jours</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Plafond de crédit</translation>
    </message>
    <message>
        <source>How much may be owed</source>
        <translation>Combien peut être dû</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Délai de paiement</translation>
    </message>
    <message>
        <source>After them what is open is overdue</source>
        <translation>Au-delà, ce qui est ouvert est échu</translation>
    </message>
    <message>
        <source>Nothing on account</source>
        <translation>Rien en compte</translation>
    </message>
    <message>
        <source>Let %1 owe up to %2.</source>
        <translation>Autoriser %1 à devoir jusqu’à %2.</translation>
    </message>
    <message>
        <source>Take the credit limit of %1 away.</source>
        <translation>Supprimer le plafond de crédit de %1.</translation>
    </message>
    <message>
        <source>Let %1 pay without a day.</source>
        <translation>Laisser %1 payer sans délai.</translation>
    </message>
    <message numerus="yes">
        <source>Give %1 %n day(s) to pay.</source>
        <translation>
            <numerusform>Donner à %1 un délai de paiement de %n jour.</numerusform>
            <numerusform>Donner à %1 un délai de paiement de %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Block %1.</source>
        <translation>Bloquer %1.</translation>
    </message>
    <message>
        <source>Unblock %1.</source>
        <translation>Débloquer %1.</translation>
    </message>
    <message>
        <source>Nothing left to pay</source>
        <translation>Plus rien à payer</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Aucun avoir</translation>
    </message>
    <message>
        <source>No limit set</source>
        <translation>Aucun plafond</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Payment of receipt %1</source>
        <translation>Paiement du ticket %1</translation>
    </message>
    <message>
        <source>Send %1 to the card terminal. Press Enter.</source>
        <translation>Envoyer %1 au terminal de paiement. Appuyez sur Enter.</translation>
    </message>
    <message>
        <source>Take %1 on the card terminal. Then press Enter, with the card&apos;s last four digits or the approval code if you like.</source>
        <translation>Encaissez %1 sur le terminal de paiement. Puis Enter, avec au besoin les quatre derniers chiffres de la carte ou le code d’autorisation.</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>N° d’accord</translation>
    </message>
    <message>
        <source>Last four digits</source>
        <translation>Quatre derniers chiffres</translation>
    </message>
    <message>
        <source>Take %1 of store credit: %2 now, %3 after. Press Enter.</source>
        <translation>Prendre %1 d’avoir&#x202f;: %2 maintenant, %3 après. Appuyez sur Enter.</translation>
    </message>
    <message>
        <source>Sell %1 on account: %2 will be owed of a limit of %3. Press Enter.</source>
        <translation>Vendre %1 en compte&#x202f;: dû %2 sur un plafond de %3. Appuyez sur Enter.</translation>
    </message>
    <message>
        <source>To be paid by %1.</source>
        <translation>À payer avant le %1.</translation>
    </message>
    <message>
        <source>%1 taken: %2. Still due: %3.</source>
        <translation>%1&#x202f;: %2 encaissés. Reste à payer&#x202f;: %3.</translation>
    </message>
    <message>
        <source>%1 removed: %2. Give it back to the customer.</source>
        <translation>%1&#x202f;: %2 supprimés. Rendez-les au client.</translation>
    </message>
    <message>
        <source>It went back to the card already. Press Pay to finish the return.</source>
        <translation>La carte a déjà été remboursée. Appuyez sur Payer pour terminer le retour.</translation>
    </message>
    <message>
        <source>Payment started. Finish or remove it first.</source>
        <translation>Paiement commencé. Terminez-le ou supprimez-le d’abord.</translation>
    </message>
    <message>
        <source>%1: the price is asked.</source>
        <translation>%1&#x202f;: le prix est demandé.</translation>
    </message>
    <message>
        <source>%1 is weighed.</source>
        <translation>%1 se pèse.</translation>
    </message>
    <message>
        <source>Type the price and press Enter.</source>
        <translation>Saisissez le prix et appuyez sur Enter.</translation>
    </message>
    <message>
        <source>Place the item on the scale. Type what it shows and press Enter.</source>
        <translation>Posez l’article sur la balance. Saisissez ce qu’elle affiche et appuyez sur Enter.</translation>
    </message>
    <message>
        <source>Tare %1 is taken off</source>
        <translation>Tare %1 déduite</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>Nothing was entered. The item is not on the sale yet. Type what the scale shows.</source>
        <translation>Rien n’a été saisi. L’article n’est pas encore dans la vente. Saisissez ce qu’affiche la balance.</translation>
    </message>
    <message>
        <source>Sell an open item of %1 for %2.</source>
        <translation>Vendre un article libre de %1 à %2.</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choisissez&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing of it is offered. Add variants in the back office.</source>
        <translation>Rien n’en est en vente. Ajoutez des variantes dans le back-office.</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Pas en vente</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 in stock</source>
        <translation>%1 · %2 · %3 en stock</translation>
    </message>
    <message>
        <source>%1 is not offered. Choose another one.</source>
        <translation>%1 n’est pas en vente. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 owes nothing.</source>
        <translation>%1 ne doit rien.</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>%1 disponibles</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Partie de %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::SoundPage</name>
    <message>
        <source>Volume %1</source>
        <translation>Volume %1</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Applies to this machine</source>
        <translation>S’applique à ce poste</translation>
    </message>
    <message>
        <source>Sounds are on</source>
        <translation>Sons activés</translation>
    </message>
    <message>
        <source>Whatever is silent here is still shown on the screen.</source>
        <translation>Ce qui est muet ici reste affiché à l’écran.</translation>
    </message>
    <message>
        <source>An item was added</source>
        <translation>Un article a été ajouté</translation>
    </message>
    <message>
        <source>Attention: a price, an age, an approval is asked</source>
        <translation>Attention&#x202f;: un prix, un âge, un accord est demandé</translation>
    </message>
    <message>
        <source>Error: unknown code, misread, refused</source>
        <translation>Erreur&#x202f;: code inconnu, mal lu, refusé</translation>
    </message>
    <message>
        <source>Payment complete</source>
        <translation>Paiement terminé</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Listen: %1</source>
        <translation>Écouter&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::StatusItem</name>
    <message>
        <source>%1: %2</source>
        <comment>status item</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TenderPanel</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>Revenir à la vente</translation>
    </message>
    <message>
        <source>To pay back</source>
        <translation>À rembourser</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>Rembourser</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Appoint</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TerminalPage</name>
    <message>
        <source>Saved. It holds for the next payment.</source>
        <translation>Enregistré. Valable dès le prochain paiement.</translation>
    </message>
    <message>
        <source>No money moves. Choose None before the shop sells.</source>
        <translation>Aucun argent ne circule. Choisissez Aucun avant que le magasin ne vende.</translation>
    </message>
    <message>
        <source>Cards are taken on a terminal of its own; the till notes what it printed.</source>
        <translation>Les cartes passent sur un terminal indépendant&#x202f;; la caisse note ce qu’il a imprimé.</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Terminal de paiement</translation>
    </message>
    <message>
        <source>Applies to this machine</source>
        <translation>S’applique à ce poste</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>For practice</source>
        <translation>Pour la formation</translation>
    </message>
    <message>
        <source>It approves</source>
        <translation>Il accepte</translation>
    </message>
    <message>
        <source>It declines</source>
        <translation>Il refuse</translation>
    </message>
    <message>
        <source>It answers late</source>
        <translation>Il répond en retard</translation>
    </message>
    <message>
        <source>Its answer is lost for a while</source>
        <translation>Sa réponse se perd un moment</translation>
    </message>
    <message>
        <source>It waits for a card that nobody shows</source>
        <translation>Il attend une carte que personne ne présente</translation>
    </message>
    <message>
        <source>Connected terminal</source>
        <translation>Terminal connecté</translation>
    </message>
    <message>
        <source>What it does with a charge</source>
        <translation>Ce qu’il fait d’un débit</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillEvents</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>for an approval</source>
        <translation>pour un accord</translation>
    </message>
    <message>
        <source>to sign in</source>
        <translation>pour se connecter</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>Ligne supprimée</translation>
    </message>
    <message>
        <source>Sale emptied</source>
        <translation>Vente vidée</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>Tiroir ouvert sans vente</translation>
    </message>
    <message>
        <source>Copy printed</source>
        <translation>Copie imprimée</translation>
    </message>
    <message>
        <source>Bill before payment</source>
        <translation>Note avant paiement</translation>
    </message>
    <message>
        <source>Less after the bill</source>
        <translation>Montant réduit après la note</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>Prix modifié</translation>
    </message>
    <message>
        <source>Discount given</source>
        <translation>Remise donnée</translation>
    </message>
    <message>
        <source>Drawer difference</source>
        <translation>Écart de caisse</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>PIN erroné</translation>
    </message>
    <message>
        <source>Payment of a sale changed</source>
        <translation>Paiement d’une vente modifié</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, copy %2</source>
        <translation>%1, copie %2</translation>
    </message>
    <message>
        <source>cash taken out of the sale</source>
        <translation>espèces ôtées de la vente</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillForeign</name>
    <message>
        <source>Cash %1</source>
        <translation>Espèces %1</translation>
    </message>
    <message>
        <source>Due %1 · %2 · change in %3</source>
        <translation>À payer %1 · %2 · monnaie en %3</translation>
    </message>
    <message>
        <source>Change in %1</source>
        <translation>Monnaie en %1</translation>
    </message>
    <message>
        <source>Nothing left to pay</source>
        <translation>Plus rien à payer</translation>
    </message>
    <message>
        <source>This shop takes no other currency. Choose another way to pay.</source>
        <translation>Ce magasin n’accepte aucune autre devise. Choisissez un autre mode de paiement.</translation>
    </message>
    <message>
        <source>The rate of %1 is of %2. Have today’s entered in the settings.</source>
        <translation>Le cours de %1 date du %2. Faites saisir celui du jour dans les réglages.</translation>
    </message>
    <message>
        <source>The amount is in %1</source>
        <translation>Le montant est en %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillHandOvers</name>
    <message>
        <source>Whoever has the receipt</source>
        <translation>Le porteur du ticket</translation>
    </message>
    <message>
        <source>Expected on %1</source>
        <translation>Attendu le %1</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>À remettre</translation>
    </message>
    <message>
        <source>Customer, or number of the receipt</source>
        <translation>Client, ou numéro du ticket</translation>
    </message>
    <message>
        <source>Nothing is to be handed over. In a sale, the menu says what is delivered later.</source>
        <translation>Rien n’est à remettre. Dans une vente, le menu permet de dire ce qui est livré plus tard.</translation>
    </message>
    <message>
        <source>Sold on %1</source>
        <translation>Vendu le %1</translation>
    </message>
    <message>
        <source>Handed over twice: %1</source>
        <translation>Remis deux fois&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Nothing to hand over matches %1.</source>
        <translation>Rien à remettre ne correspond à %1.</translation>
    </message>
    <message>
        <source>Two tills handed it over. Count the shelf, and ask the customer.</source>
        <translation>Deux caisses l’ont remis. Comptez le rayon et demandez au client.</translation>
    </message>
    <message>
        <source>Scan, or type how many and choose</source>
        <translation>Scannez, ou saisissez la quantité et choisissez</translation>
    </message>
    <message>
        <source>Hand over all that is left</source>
        <translation>Remettre tout ce qui reste</translation>
    </message>
    <message>
        <source>Hand over what was counted</source>
        <translation>Remettre ce qui a été compté</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Print the last delivery note again</source>
        <translation>Réimprimer le dernier bon de livraison</translation>
    </message>
    <message>
        <source>Return goods of this receipt</source>
        <translation>Reprendre des articles de ce ticket</translation>
    </message>
    <message>
        <source>Erase name and address…</source>
        <translation>Effacer nom et adresse…</translation>
    </message>
    <message>
        <source>For ever, from every copy</source>
        <translation>Définitivement, de toutes les copies</translation>
    </message>
    <message>
        <source>%1 is not to be handed over for this receipt, or not so many. Nothing was counted.</source>
        <translation>%1 n’est pas à remettre pour ce ticket, ou pas autant. Rien n’a été compté.</translation>
    </message>
    <message>
        <source>Serial number of %1</source>
        <translation>Numéro de série de %1</translation>
    </message>
    <message>
        <source>Scan it, or type it and press Enter.</source>
        <translation>Scannez-le, ou saisissez-le et appuyez sur Enter.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>This piece leaves</source>
        <translation>Cette pièce sort</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <translation>Remis&#x202f;: %1</translation>
    </message>
    <message>
        <source>Print the delivery note again.</source>
        <translation>Réimprimer le bon de livraison.</translation>
    </message>
    <message>
        <source>Erase name and address of receipt %1, for ever.</source>
        <translation>Effacer définitivement nom et adresse du ticket %1.</translation>
    </message>
    <message>
        <source>Name and address are erased. The goods are still to be handed over.</source>
        <translation>Nom et adresse sont effacés. Les articles restent à remettre.</translation>
    </message>
    <message>
        <source>Ring up the goods first, then say what is handed over later.</source>
        <translation>Saisissez d’abord les articles, puis indiquez ce qui est remis plus tard.</translation>
    </message>
    <message>
        <source>Handed over later</source>
        <translation>À remettre plus tard</translation>
    </message>
    <message>
        <source>They are paid now and kept aside until then.</source>
        <translation>Ils sont payés maintenant et gardés jusque-là.</translation>
    </message>
    <message>
        <source>How many of the next line chosen</source>
        <translation>Combien de la prochaine ligne choisie</translation>
    </message>
    <message>
        <source>Take all of it now</source>
        <translation>Tout emporter maintenant</translation>
    </message>
    <message>
        <source>All of it later</source>
        <translation>Tout plus tard</translation>
    </message>
    <message>
        <source>%1 of %2 later</source>
        <translation>%1 sur %2 plus tard</translation>
    </message>
    <message>
        <source>Where it goes, and when…</source>
        <translation>Où le livrer, et quand…</translation>
    </message>
    <message>
        <source>Or the customer comes for it</source>
        <translation>Ou le client vient le chercher</translation>
    </message>
    <message>
        <source>Enter goes on; nothing typed: not said.</source>
        <translation>Enter continue&#x202f;; rien de saisi&#x202f;: non indiqué.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Who gets it?</source>
        <translation>Qui le reçoit&#x202f;?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>How are they reached?</source>
        <translation>Comment joindre cette personne&#x202f;?</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation>Où le livrer&#x202f;?</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What does the driver have to know?</source>
        <translation>Que doit savoir le livreur&#x202f;?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>In how many days is it expected?</source>
        <translation>Dans combien de jours est-ce attendu&#x202f;?</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillOrders</name>
    <message>
        <source>Layaway</source>
        <translation>Mise de côté</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Fin le %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Customer orders</source>
        <translation>Commandes clients</translation>
    </message>
    <message>
        <source>Customer, or number of the order</source>
        <translation>Client, ou numéro de la commande</translation>
    </message>
    <message>
        <source>No order is open. Ring up the goods, choose the customer, then come back here.</source>
        <translation>Aucune commande ouverte. Saisissez les articles, choisissez le client, puis revenez ici.</translation>
    </message>
    <message>
        <source>Choose the customer first: %1</source>
        <translation>Choisissez d’abord le client&#x202f;: %1</translation>
    </message>
    <message>
        <source>Order these goods</source>
        <translation>Commander ces articles</translation>
    </message>
    <message>
        <source>Layaway: pay in parts, take them then</source>
        <translation>Mise de côté&#x202f;: payer en plusieurs fois, emporter ensuite</translation>
    </message>
    <message>
        <source>No open order matches %1.</source>
        <translation>Aucune commande ouverte ne correspond à %1.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Ended twice: %1</source>
        <translation>Terminée deux fois&#x202f;: %1</translation>
    </message>
    <message>
        <source>Cancelled by %1, %2, %3</source>
        <translation>Annulée par %1, %2, %3</translation>
    </message>
    <message>
        <source>Collected with %1 by %2, %3, %4</source>
        <translation>Retirée avec %1 par %2, %3, %4</translation>
    </message>
    <message>
        <source>Whose order is it? Choose the customer, then order again.</source>
        <translation>À qui est la commande&#x202f;? Choisissez le client, puis commandez à nouveau.</translation>
    </message>
    <message>
        <source>Until when is it kept?</source>
        <translation>Gardée jusqu’à quand&#x202f;?</translation>
    </message>
    <message>
        <source>When is it wanted?</source>
        <translation>Souhaitée pour quand&#x202f;?</translation>
    </message>
    <message>
        <source>Type a number of days, or choose.</source>
        <translation>Saisissez un nombre de jours, ou choisissez.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Pas de jour</translation>
    </message>
    <message>
        <source>%1 is kept: its goods are reserved.</source>
        <translation>%1 est conservée&#x202f;: ses articles sont réservés.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>All of it is paid</source>
        <translation>Tout est payé</translation>
    </message>
    <message>
        <source>What is left is paid now</source>
        <translation>Le reste se paie maintenant</translation>
    </message>
    <message>
        <source>Take a deposit</source>
        <translation>Encaisser un acompte</translation>
    </message>
    <message>
        <source>Take a further payment</source>
        <translation>Encaisser un autre paiement</translation>
    </message>
    <message>
        <source>%1 paid of %2</source>
        <translation>%1 payés sur %2</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Imprimer le bon</translation>
    </message>
    <message>
        <source>Cancel the order…</source>
        <translation>Annuler la commande…</translation>
    </message>
    <message>
        <source>Its goods are free again</source>
        <translation>Ses articles redeviennent libres</translation>
    </message>
    <message>
        <source>This order was collected already.</source>
        <translation>Cette commande est déjà retirée.</translation>
    </message>
    <message>
        <source>This order was cancelled.</source>
        <translation>Cette commande a été annulée.</translation>
    </message>
    <message>
        <source>Left of %1</source>
        <translation>Reste sur %1</translation>
    </message>
    <message>
        <source>Payment %1 · %2 %3 · Left to pay %4</source>
        <translation>Paiement %1 · %2 %3 · Reste à payer %4</translation>
    </message>
    <message>
        <source>Print the slip again.</source>
        <translation>Réimprimer le bon.</translation>
    </message>
    <message>
        <source>No printer is set up. The order is kept.</source>
        <translation>Aucune imprimante n’est installée. La commande est conservée.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>An order is collected whole, as it was agreed. Nothing was changed. Sell other goods after it.</source>
        <translation>Une commande se retire en entier, comme convenu. Rien n’a été modifié. Vendez d’autres articles ensuite.</translation>
    </message>
    <message>
        <source>The order was not collected. It stays open.</source>
        <translation>La commande n’a pas été retirée. Elle reste ouverte.</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Annuler %1</translation>
    </message>
    <message>
        <source>%1 goes back the way it came. Type what the shop keeps of it, if anything; then choose why.</source>
        <translation>%1 seront rendus comme ils ont été payés. Saisissez ce que le magasin en garde, s’il y a lieu&#x202f;; puis choisissez pourquoi.</translation>
    </message>
    <message>
        <source>Nothing was paid. Choose why.</source>
        <translation>Rien n’a été payé. Choisissez pourquoi.</translation>
    </message>
    <message>
        <source>What the shop keeps</source>
        <translation>Ce que garde le magasin</translation>
    </message>
    <message>
        <source>Cancel order %1 and give %2 back.</source>
        <translation>Annuler la commande %1 et rendre %2.</translation>
    </message>
    <message>
        <source>Order %1 cancelled</source>
        <translation>Commande %1 annulée</translation>
    </message>
    <message>
        <source>Pay back %1</source>
        <translation>Rembourser %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Dans %n jour</numerusform>
            <numerusform>Dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer changed their mind</source>
        <translation>Le client a changé d’avis</translation>
    </message>
    <message>
        <source>The goods cannot be had</source>
        <translation>Les articles sont indisponibles</translation>
    </message>
    <message>
        <source>Not collected in time</source>
        <translation>Pas retirée à temps</translation>
    </message>
    <message>
        <source>Placed by mistake</source>
        <translation>Passée par erreur</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillPage</name>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillQuotations</name>
    <message>
        <source>Erased name</source>
        <translation>Nom effacé</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Fin le %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Valable jusqu’au %1</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Commandé</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>%1 · %2, %3, %4</source>
        <translation>%1 · %2, %3, %4</translation>
    </message>
    <message>
        <source>%1: %2 · %3, %4, %5</source>
        <translation>%1&#x202f;: %2 · %3, %4, %5</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Name, or number of the quotation</source>
        <translation>Nom, ou numéro du devis</translation>
    </message>
    <message>
        <source>No quotation is open. Ring up the goods, then come back here.</source>
        <translation>Aucun devis ouvert. Saisissez les articles, puis revenez ici.</translation>
    </message>
    <message>
        <source>Give a quotation for these goods</source>
        <translation>Établir un devis pour ces articles</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour&#x202f;: %1</translation>
    </message>
    <message>
        <source>For a name, or a customer: %1</source>
        <translation>Pour un nom, ou un client&#x202f;: %1</translation>
    </message>
    <message>
        <source>No open quotation matches %1.</source>
        <translation>Aucun devis ouvert ne correspond à %1.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Whose quotation is it?</source>
        <translation>Pour qui est le devis&#x202f;?</translation>
    </message>
    <message>
        <source>Type a name and press Enter, or choose a customer.</source>
        <translation>Saisissez un nom et appuyez sur Enter, ou choisissez un client.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>For the name that was typed</source>
        <translation>Pour le nom saisi</translation>
    </message>
    <message>
        <source>Nothing typed: choose a customer</source>
        <translation>Rien de saisi&#x202f;: choisissez un client</translation>
    </message>
    <message>
        <source>How long is it valid?</source>
        <translation>Combien de temps est-il valable&#x202f;?</translation>
    </message>
    <message>
        <source>Type a number of days, or choose.</source>
        <translation>Saisissez un nombre de jours, ou choisissez.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>%1 is kept. Nothing is reserved.</source>
        <translation>%1 est conservé. Rien n’est réservé.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Imprimer le devis</translation>
    </message>
    <message>
        <source>Sell at these prices</source>
        <translation>Vendre à ces prix</translation>
    </message>
    <message>
        <source>Sell at today&apos;s prices</source>
        <translation>Vendre aux prix du jour</translation>
    </message>
    <message>
        <source>Sell at the old prices</source>
        <translation>Vendre aux anciens prix</translation>
    </message>
    <message>
        <source>Needs an approval</source>
        <translation>Demande un accord</translation>
    </message>
    <message>
        <source>Order these goods, with a deposit</source>
        <translation>Commander ces articles, avec acompte</translation>
    </message>
    <message>
        <source>They are then reserved</source>
        <translation>Ils sont alors réservés</translation>
    </message>
    <message>
        <source>Save as a sheet (PDF)</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Erase the name…</source>
        <translation>Effacer le nom…</translation>
    </message>
    <message>
        <source>For ever, from every copy</source>
        <translation>Définitivement, de toutes les copies</translation>
    </message>
    <message>
        <source>Cancel the quotation…</source>
        <translation>Annuler le devis…</translation>
    </message>
    <message>
        <source>This quotation was cancelled.</source>
        <translation>Ce devis a été annulé.</translation>
    </message>
    <message>
        <source>This quotation was used already.</source>
        <translation>Ce devis a déjà été utilisé.</translation>
    </message>
    <message>
        <source>No printer is set up. The quotation is kept.</source>
        <translation>Aucune imprimante n’est installée. Le devis est conservé.</translation>
    </message>
    <message>
        <source>Print the slip again.</source>
        <translation>Réimprimer le devis.</translation>
    </message>
    <message>
        <source>This machine keeps no sheets. The quotation is kept.</source>
        <translation>Ce poste n’enregistre pas de PDF. Le devis est conservé.</translation>
    </message>
    <message>
        <source>Sell quotation %1 at its prices, %2, though it ended on %3.</source>
        <translation>Vendre le devis %1 à ses prix, %2, bien qu’il ait pris fin le %3.</translation>
    </message>
    <message>
        <source>%1 at today&apos;s prices: %2, quoted %3.</source>
        <translation>%1 aux prix du jour&#x202f;: %2, devis %3.</translation>
    </message>
    <message>
        <source>%1: taxes changed since. Total %2, quoted %3.</source>
        <translation>%1&#x202f;: les taxes ont changé depuis. Total %2, devis %3.</translation>
    </message>
    <message>
        <source>%1 at its prices: %2.</source>
        <translation>%1 à ses prix&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Quotation %1</source>
        <translation>Devis %1</translation>
    </message>
    <message>
        <source>Nothing was sold. The quotation stays open.</source>
        <translation>Rien n’a été vendu. Le devis reste ouvert.</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Annuler %1</translation>
    </message>
    <message>
        <source>It is then no offer any more. Choose why.</source>
        <translation>Il ne vaut alors plus comme offre. Choisissez pourquoi.</translation>
    </message>
    <message>
        <source>Cancel a quotation.</source>
        <translation>Annuler un devis.</translation>
    </message>
    <message>
        <source>The quotation was cancelled.</source>
        <translation>Le devis a été annulé.</translation>
    </message>
    <message>
        <source>Erase the name on %1, for ever.</source>
        <translation>Effacer définitivement le nom sur %1.</translation>
    </message>
    <message>
        <source>The name is erased. The quotation stays.</source>
        <translation>Le nom est effacé. Le devis reste.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer does not want it</source>
        <translation>Le client n’en veut pas</translation>
    </message>
    <message>
        <source>The goods cannot be had</source>
        <translation>Les articles sont indisponibles</translation>
    </message>
    <message>
        <source>Given by mistake</source>
        <translation>Établi par erreur</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillWindow</name>
    <message>
        <source>Mizan till</source>
        <translation>Caisse Mizan</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>%1 · Till %2</source>
        <translation>%1 · Caisse %2</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Shift open %1</source>
        <translation>Session ouverte %1</translation>
    </message>
    <message>
        <source>No shift</source>
        <translation>Aucune session</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchro</translation>
    </message>
    <message>
        <source>This machine only</source>
        <translation>Ce poste seulement</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message numerus="yes">
        <source>Terminal: %n open</source>
        <translation>
            <numerusform>Terminal&#x202f;: %n en suspens</numerusform>
            <numerusform>Terminal&#x202f;: %n en suspens</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice terminal</source>
        <translation>Terminal de formation</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Aucune imprimante</translation>
    </message>
</context>
<context>
    <name>mizan::ui::Toast</name>
    <message>
        <source>Dismiss message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Held %1</source>
        <translation>Attente&#x202f;: %1</translation>
    </message>
    <message>
        <source>None held</source>
        <translation>Attente vide</translation>
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
        <translation>À rembourser</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Lines · items</source>
        <translation>Lignes · articles</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promotions</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Discount (%1)</source>
        <translation>Remise (%1)</translation>
    </message>
    <message>
        <source>Tax included</source>
        <translation>TVA incluse</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
</context>
<context>
    <name>mizan::ui::UnprintedPage</name>
    <message>
        <source>The till stopped in the middle of its work. Every sale that was paid is kept; some papers are not printed. Look at the last sales below, then go on.</source>
        <translation>La caisse s’est arrêtée en plein travail. Toutes les ventes payées sont conservées&#x202f;; certains papiers ne sont pas imprimés. Regardez les dernières ventes ci-dessous, puis continuez.</translation>
    </message>
    <message>
        <source>Go on selling %1</source>
        <translation>Continuer à vendre %1</translation>
    </message>
    <message>
        <source>Go on selling</source>
        <translation>Continuer à vendre</translation>
    </message>
</context>
<context>
    <name>mizan::ui::UsersPage</name>
    <message>
        <source>Has left</source>
        <translation>N’est plus là</translation>
    </message>
    <message>
        <source>Four to twelve digits.</source>
        <translation>De quatre à douze chiffres.</translation>
    </message>
    <message>
        <source>Leave empty to keep the PIN as it is.</source>
        <translation>Laissez vide pour garder le PIN actuel.</translation>
    </message>
    <message>
        <source>Scanned. It counts once it is saved.</source>
        <translation>Scanné. Il compte une fois enregistré.</translation>
    </message>
    <message>
        <source>Taken away once it is saved.</source>
        <translation>Supprimé une fois enregistré.</translation>
    </message>
    <message>
        <source>Has a badge. Scan another one to change it.</source>
        <translation>A un badge. Scannez-en un autre pour le changer.</translation>
    </message>
    <message>
        <source>No badge. Scan one to give it.</source>
        <translation>Pas de badge. Scannez-en un pour le donner.</translation>
    </message>
    <message>
        <source>Has one. Leave empty to keep it as it is.</source>
        <translation>En a un. Laissez vide pour garder l’actuel.</translation>
    </message>
    <message>
        <source>For the keyboard; needed where the back office asks for one. Leave empty for none.</source>
        <translation>Pour le clavier&#x202f;; nécessaire là où le back-office en demande un. Laissez vide pour aucun.</translation>
    </message>
    <message>
        <source>They would work nowhere. Nothing was saved. Choose a branch at least.</source>
        <translation>Cette personne ne travaillerait nulle part. Rien n’a été enregistré. Choisissez au moins un établissement.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 est enregistré.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Nouvel utilisateur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Take the password away</source>
        <translation>Supprimer le mot de passe</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Take the badge away</source>
        <translation>Supprimer le badge</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>Travaille à</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Travaille ici</translation>
    </message>
    <message>
        <source>Save user</source>
        <translation>Enregistrer</translation>
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
        <translation>Codes-barres</translation>
    </message>
    <message>
        <source>Own price</source>
        <translation>Prix propre</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>En vente</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nouvelle)</translation>
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
        <translation>épuisée</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>Revenir à la vente</translation>
    </message>
    <message>
        <source>Variants of %1</source>
        <translation>Variantes de %1</translation>
    </message>
    <message>
        <source>%1, not offered</source>
        <translation>%1, pas en vente</translation>
    </message>
    <message>
        <source>%1, sold out</source>
        <translation>%1, épuisée</translation>
    </message>
    <message>
        <source>%1, %2 in stock</source>
        <translation>%1, %2 en stock</translation>
    </message>
</context>
<context>
    <name>mizan::ui::WeighPanel</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>Revenir à la vente</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
</TS>
