<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>Numbers</name>
    <message>
        <source>Nothing is entered yet. Type a number.</source>
        <translation>Henüz bir şey girilmedi. Bir sayı yazın.</translation>
    </message>
    <message>
        <source>This is not a number. What you typed is kept; change it.</source>
        <translation>Bu bir sayı değil. Yazdığınız duruyor; düzeltin.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n decimal(s) fit here. What you typed is kept; shorten it.</source>
        <translation>
            <numerusform>Burada en çok %n ondalık basamak olabilir. Yazdığınız duruyor; kısaltın.</numerusform>
        </translation>
    </message>
    <message>
        <source>The number is too large. What you typed is kept; enter a smaller one.</source>
        <translation>Sayı çok büyük. Yazdığınız duruyor; daha küçük bir sayı girin.</translation>
    </message>
</context>
<context>
    <name>QuickPages</name>
    <message>
        <source>Products</source>
        <translation>Ürünler</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Sayfaya dön</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>This is not allowed (%1). Nothing was changed. Tell the person who looks after this till.</source>
        <translation>Buna izin verilmiyor (%1). Hiçbir şey değişmedi. Bu kasadan sorumlu kişiye bildirin.</translation>
    </message>
    <message>
        <source>This needs somebody&apos;s approval. Nothing was changed yet; what you entered is kept. Ask a person who may, to approve it with their PIN.</source>
        <translation>Bunun için birinin onayı gerekir. Henüz hiçbir şey değişmedi; girdikleriniz duruyor. Yetkili birinden PIN’iyle onaylamasını isteyin.</translation>
    </message>
    <message>
        <source>{user} cannot approve their own action. Nothing was changed; what you entered is kept. Ask another person who may.</source>
        <translation>{user} kendi işlemini onaylayamaz. Hiçbir şey değişmedi; girdikleriniz duruyor. Yetkili başka birine sorun.</translation>
    </message>
    <message>
        <source>{user} may not approve this. Nothing was changed; what you entered is kept. Ask a person who may.</source>
        <translation>{user} bunu onaylayamaz. Hiçbir şey değişmedi; girdikleriniz duruyor. Yetkili birine sorun.</translation>
    </message>
    <message>
        <source>This badge is nobody&apos;s here. Nothing was changed. Scan another badge, or use a PIN.</source>
        <translation>Bu personel kartı burada kimsenin değil. Hiçbir şey değişmedi. Başka bir personel kartı okutun ya da PIN kullanın.</translation>
    </message>
    <message>
        <source>This badge is {user}&apos;s already. Nothing was saved; what you entered is kept. Scan another badge.</source>
        <translation>Bu personel kartı zaten {user} adlı kullanıcının. Hiçbir şey kaydedilmedi; girdikleriniz duruyor. Başka bir personel kartı okutun.</translation>
    </message>
    <message>
        <source>A badge has {lowest} to {highest} letters, digits and signs of a barcode. Nothing was saved; what you entered is kept. Scan another badge.</source>
        <translation>Personel kartında {lowest} ile {highest} arasında harf, rakam ya da barkod işareti olur. Hiçbir şey kaydedilmedi; girdikleriniz duruyor. Başka bir personel kartı okutun.</translation>
    </message>
    <message>
        <source>This branch is not there. Nothing was saved; what you entered is kept. Choose another branch.</source>
        <translation>Bu şube yok. Hiçbir şey kaydedilmedi; girdikleriniz duruyor. Başka bir şube seçin.</translation>
    </message>
    <message>
        <source>A machine locks after 1 to {highest} minutes. Nothing was saved; what you entered is kept. Type another number.</source>
        <translation>Makine 1 ile {highest} dakika arasında kilitlenir. Hiçbir şey kaydedilmedi; girdikleriniz duruyor. Başka bir sayı yazın.</translation>
    </message>
    <message>
        <source>A limit cannot be below 0. Nothing was saved; what you entered is kept. Type another one, or leave it empty.</source>
        <translation>Sınır 0’ın altında olamaz. Hiçbir şey kaydedilmedi; girdikleriniz duruyor. Başka bir sınır yazın ya da boş bırakın.</translation>
    </message>
    <message>
        <source>Too many wrong PINs or passwords. Nobody is signed in. Try again in {seconds} seconds.</source>
        <translation>Çok fazla yanlış PIN ya da şifre girildi. Oturum açılmadı. {seconds} saniye sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>A new user needs a PIN. Nothing was saved; what you entered is kept. Type one of at least four digits.</source>
        <translation>Yeni kullanıcıya PIN gerekir. Hiçbir şey kaydedilmedi; girdikleriniz duruyor. En az dört rakamlı bir PIN yazın.</translation>
    </message>
    <message>
        <source>{user} is the last one who may edit users. Nothing was changed. Give another person that right first.</source>
        <translation>Kullanıcıları değiştirebilen son kişi {user}. Hiçbir şey değişmedi. Önce bu yetkiyi başka birine verin.</translation>
    </message>
    <message>
        <source>You have no password yourself, so you would be locked out too. Nothing was saved; what you entered is kept. Give yourself one first.</source>
        <translation>Sizin de şifreniz yok, siz de dışarıda kalırdınız. Hiçbir şey kaydedilmedi; girdikleriniz duruyor. Önce kendinize şifre verin.</translation>
    </message>
    <message>
        <source>A password has {shortest} to {longest} characters. Nothing was saved; what you entered is kept. Type another one.</source>
        <translation>Şifre {shortest} ile {longest} karakter arasında olmalı. Hiçbir şey kaydedilmedi; girdikleriniz duruyor. Başka bir şifre yazın.</translation>
    </message>
    <message>
        <source>{user} has no password yet. The back office stays closed. Ask a person who edits users to give you one.</source>
        <translation>{user} için henüz şifre yok. Arka ofis kapalı kalır. Kullanıcıları değiştirebilen birinden şifre isteyin.</translation>
    </message>
    <message>
        <source>This password is easily guessed. Nothing was saved; what you entered is kept. Take several words, or mix letters with digits and signs.</source>
        <translation>Bu şifre kolay tahmin edilir. Hiçbir şey kaydedilmedi; girdikleriniz duruyor. Birkaç sözcük kullanın ya da harf, rakam ve işaretleri karıştırın.</translation>
    </message>
    <message>
        <source>A PIN has digits only. The PIN is unchanged. Type digits.</source>
        <translation>PIN yalnızca rakamlardan oluşur. PIN değişmedi. Rakam yazın.</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits. The PIN is unchanged. Type another one.</source>
        <translation>PIN {shortest} ile {longest} rakam arasında olmalı. PIN değişmedi. Başka bir PIN yazın.</translation>
    </message>
    <message>
        <source>The PIN or password does not fit. Nothing was changed. Try again.[ {tries_left} tries are left.][ Wait {seconds} seconds first.]</source>
        <translation>PIN ya da şifre yanlış. Hiçbir şey değişmedi. Yeniden deneyin.[ {tries_left} deneme hakkı kaldı.][ Önce {seconds} saniye bekleyin.]</translation>
    </message>
    <message>
        <source>Everybody would try this PIN first. The PIN is unchanged. Choose another one.</source>
        <translation>Herkesin ilk deneyeceği PIN bu. PIN değişmedi. Başka bir PIN seçin.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Nothing was changed. Ask a person who may.</source>
        <translation>Rolünüz buna izin vermiyor. Hiçbir şey değişmedi. Yetkili birine sorun.</translation>
    </message>
    <message>
        <source>{user} has this role. Nothing was changed. Give them another role first.</source>
        <translation>Bu rol {user} adlı kullanıcıda. Hiçbir şey değişmedi. Önce ona başka bir rol verin.</translation>
    </message>
    <message>
        <source>This role is not there. Nothing was saved; what you entered is kept. Choose another role.</source>
        <translation>Bu rol yok. Hiçbir şey kaydedilmedi; girdikleriniz duruyor. Başka bir rol seçin.</translation>
    </message>
    <message>
        <source>A role needs a name. Nothing was saved; what you entered is kept. Type a name.</source>
        <translation>Rolün bir adı olmalı. Hiçbir şey kaydedilmedi; girdikleriniz duruyor. Bir ad yazın.</translation>
    </message>
    <message>
        <source>{user} cannot give others more than they may themselves. Nothing was saved; what you entered is kept. Ask a person who may.</source>
        <translation>{user} başkalarına kendisinden fazla yetki veremez. Hiçbir şey kaydedilmedi; girdikleriniz duruyor. Yetkili birine sorun.</translation>
    </message>
    <message>
        <source>The role {role} is there already. Nothing was saved; what you entered is kept. Choose another name.</source>
        <translation>{role} rolü zaten var. Hiçbir şey kaydedilmedi; girdikleriniz duruyor. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>This machine is no till of this company. Nobody is signed in. Ask a manager to set the till up.</source>
        <translation>Bu makine bu şirketin kasası değil. Oturum açılmadı. Yöneticiden kasayı kurmasını isteyin.</translation>
    </message>
    <message>
        <source>{user} cannot sign in here any more. Nobody is signed in. Choose another user, or ask a manager.</source>
        <translation>{user} burada artık oturum açamaz. Oturum açılmadı. Başka bir kullanıcı seçin ya da yöneticiye sorun.</translation>
    </message>
    <message>
        <source>A user needs a name. Nothing was saved; what you entered is kept. Type a name.</source>
        <translation>Kullanıcının bir adı olmalı. Hiçbir şey kaydedilmedi; girdikleriniz duruyor. Bir ad yazın.</translation>
    </message>
    <message>
        <source>{user} does not work in {branch}. Nobody is signed in. Choose another user, or ask a manager.</source>
        <translation>{user}, {branch} şubesinde çalışmıyor. Oturum açılmadı. Başka bir kullanıcı seçin ya da yöneticiye sorun.</translation>
    </message>
    <message>
        <source>{user} is there already. Nothing was saved; what you entered is kept. Add a family name or a letter.</source>
        <translation>{user} zaten var. Hiçbir şey kaydedilmedi; girdikleriniz duruyor. Soyadı ya da bir harf ekleyin.</translation>
    </message>
    <message>
        <source>There is no country pack for {country}. Nothing was made. Choose another country, or ZZ to set taxes and accounts yourself.</source>
        <translation>{country} için ülke paketi yok. Mağaza oluşturulmadı. Başka bir ülke ya da vergi ve hesapları kendiniz belirlemek için ZZ seçin.</translation>
    </message>
    <message>
        <source>The country pack cannot be read ({field}). Nothing was changed. Put the original file back, or correct it.</source>
        <translation>Ülke paketi okunamıyor ({field}). Hiçbir şey değişmedi. Özgün dosyayı geri koyun ya da düzeltin.</translation>
    </message>
    <message>
        <source>The country pack contradicts itself. Nothing was changed. Put the original file back, or correct it.</source>
        <translation>Ülke paketi kendi içinde çelişiyor. Hiçbir şey değişmedi. Özgün dosyayı geri koyun ya da düzeltin.</translation>
    </message>
    <message>
        <source>Debits of {debits} and credits of {credits} differ. Nothing was booked; what you entered is kept. Change the amounts until both are equal.</source>
        <translation>Borç ({debits}) ve alacak ({credits}) toplamları farklı. Kayıt yapılmadı; girdikleriniz duruyor. Tutarları eşit olana kadar değiştirin.</translation>
    </message>
    <message>
        <source>No account is set for {role}. Nothing was booked; what you entered is kept. Choose the account in the settings.</source>
        <translation>{role} için hesap belirlenmemiş. Kayıt yapılmadı; girdikleriniz duruyor. Hesabı ayarlardan seçin.</translation>
    </message>
    <message>
        <source>A record from another till cannot be read. It was not taken over; everything here is unchanged. Update this program, then synchronise again.</source>
        <translation>Başka bir kasanın kaydı okunamıyor. Kayıt alınmadı; buradaki her şey aynı. Bu programı güncelleyin, sonra yeniden eşitleyin.</translation>
    </message>
    <message>
        <source>A record from another till does not follow the one before it. It was not taken over; everything here is unchanged. Ask the office to compare the two tills.</source>
        <translation>Başka bir kasanın kaydı bir öncekinin devamı değil. Kayıt alınmadı; buradaki her şey aynı. Ofisten iki kasayı karşılaştırmasını isteyin.</translation>
    </message>
    <message>
        <source>A record from another till was changed on its way. It was not taken over; everything here is unchanged. Synchronise again; if it stays, tell the office.</source>
        <translation>Başka bir kasanın kaydı yolda değişmiş. Kayıt alınmadı; buradaki her şey aynı. Yeniden eşitleyin; sürerse ofise bildirin.</translation>
    </message>
    <message>
        <source>This was already recorded with other content. The first record is kept. Open it and correct it there.</source>
        <translation>Bu, başka bir içerikle zaten kaydedilmiş. İlk kayıt duruyor. Onu açıp orada düzeltin.</translation>
    </message>
    <message>
        <source>Records of another till are missing in between. Nothing was taken over yet. Synchronise again to fetch them.</source>
        <translation>Başka bir kasanın aradaki kayıtları eksik. Henüz hiçbir kayıt alınmadı. Onları almak için yeniden eşitleyin.</translation>
    </message>
    <message>
        <source>A record does not carry the signature of its till. It was not taken over; everything here is unchanged. Ask the office to check that till.</source>
        <translation>Bir kayıtta kasasının imzası yok. Kayıt alınmadı; buradaki her şey aynı. Ofisten o kasayı denetlemesini isteyin.</translation>
    </message>
    <message>
        <source>A record comes from a till that this shop does not know. It was not taken over. Enrol that till first.</source>
        <translation>Bir kayıt, bu mağazanın tanımadığı bir kasadan geliyor. Kayıt alınmadı. Önce o kasayı kaydedin.</translation>
    </message>
    <message>
        <source>The work was stopped. Everything is as it was before. Start it again when there is time.</source>
        <translation>İş durduruldu. Her şey önceki gibi. Zaman olunca yeniden başlatın.</translation>
    </message>
    <message>
        <source>Print job {no} is being printed or has been printed already. Nothing was changed. Wait for it, or print it again.</source>
        <translation>Yazdırma işi {no} yazdırılıyor ya da yazdırıldı bile. Hiçbir şey değişmedi. Bekleyin ya da yeniden yazdırın.</translation>
    </message>
    <message>
        <source>Print job {no} is no longer in the queue. Nothing was changed. Print the document again as a copy.</source>
        <translation>Yazdırma işi {no} artık kuyrukta değil. Hiçbir şey değişmedi. Belgeyi kopya olarak yeniden yazdırın.</translation>
    </message>
    <message>
        <source>Print job {no} has not failed. Nothing was changed. It is printed by itself, or has been.</source>
        <translation>Yazdırma işi {no} başarısız olmadı. Hiçbir şey değişmedi. Kendiliğinden yazdırılır ya da yazdırıldı.</translation>
    </message>
    <message>
        <source>{address} is no address of a printer. The printer set before is kept. Enter tcp:, device: or file: and where it is, such as tcp:192.168.1.50:9100.</source>
        <translation>{address} bir yazıcı adresi değil. Önceki yazıcı ayarı duruyor. tcp:, device: ya da file: ve yerini girin, örneğin tcp:192.168.1.50:9100.</translation>
    </message>
    <message>
        <source>This machine has no font to print with. Nothing was printed; what was recorded is kept. Install the Noto fonts, then print again.</source>
        <translation>Bu makinede yazdırmak için yazı tipi yok. Hiçbir şey yazdırılmadı; kaydedilenler duruyor. Noto yazı tiplerini kurun, sonra yeniden yazdırın.</translation>
    </message>
    <message>
        <source>The number is too large. What you entered is kept; enter a smaller one.</source>
        <translation>Sayı çok büyük. Girdiğiniz duruyor; daha küçük bir sayı girin.</translation>
    </message>
    <message>
        <source>{currency} is no currency of ISO 4217. Nothing was made. Choose a code such as EUR.</source>
        <translation>{currency} bir ISO 4217 para birimi değil. Mağaza oluşturulmadı. EUR gibi bir kod seçin.</translation>
    </message>
    <message>
        <source>There is a company in this daybook already. Nothing was changed. Make the new shop in another folder.</source>
        <translation>Bu işlem defterinde zaten bir şirket var. Hiçbir şey değişmedi. Yeni mağazayı başka bir klasörde oluşturun.</translation>
    </message>
    <message>
        <source>{folder} is not empty. No shop was made, and the folder is as it was. Choose an empty folder.</source>
        <translation>{folder} boş değil. Mağaza oluşturulmadı, klasör olduğu gibi duruyor. Boş bir klasör seçin.</translation>
    </message>
    <message>
        <source>There is no shop in {folder}. Nothing was changed. Choose another folder, or make a shop there.</source>
        <translation>{folder} içinde mağaza yok. Hiçbir şey değişmedi. Başka bir klasör seçin ya da orada mağaza oluşturun.</translation>
    </message>
    <message>
        <source>Another version of the program made the ledgers. Nothing was changed. Open the shop once for writing; they are then made anew.</source>
        <translation>Hesap defterlerini programın başka bir sürümü oluşturmuş. Hiçbir şey değişmedi. Mağazayı bir kez yazma izniyle açın; yeniden oluşturulurlar.</translation>
    </message>
    <message>
        <source>A shop needs a name. Nothing was made. Type the name that shall stand on receipts.</source>
        <translation>Mağazanın bir adı olmalı. Mağaza oluşturulmadı. Fişlerde yazacak adı girin.</translation>
    </message>
    <message>
        <source>The first user needs a name. Nothing was made. Type the owner&apos;s name.</source>
        <translation>İlk kullanıcının bir adı olmalı. Mağaza oluşturulmadı. Sahibinin adını yazın.</translation>
    </message>
    <message>
        <source>{time_zone} is no time zone known here. Nothing was made. Choose one such as Europe/Berlin.</source>
        <translation>{time_zone} burada bilinen bir saat dilimi değil. Mağaza oluşturulmadı. Europe/Istanbul gibi birini seçin.</translation>
    </message>
    <message>
        <source>This database was written by a newer version of the program. Nothing was changed. Update the program on this machine, then open the shop again.</source>
        <translation>Bu veritabanını programın daha yeni bir sürümü yazmış. Hiçbir şey değişmedi. Bu makinedeki programı güncelleyin, sonra mağazayı yeniden açın.</translation>
    </message>
    <message>
        <source>The file {path} is not encrypted, so it is not a shop&apos;s database. Nothing was changed. Choose the shop&apos;s own folder, or restore a backup.</source>
        <translation>{path} dosyası şifreli değil, yani bir mağaza veritabanı değil. Hiçbir şey değişmedi. Mağazanın kendi klasörünü seçin ya da yedeği geri yükleyin.</translation>
    </message>
    <message>
        <source>The database {path} is damaged or incomplete. It was left as it is. Keep it, and restore the last backup.</source>
        <translation>{path} veritabanı hasarlı ya da eksik. Olduğu gibi bırakıldı. Saklayın ve son yedeği geri yükleyin.</translation>
    </message>
    <message>
        <source>The database {path} is not there. Nothing was changed. Connect the disk it is on, or choose another folder.</source>
        <translation>{path} veritabanı yerinde yok. Hiçbir şey değişmedi. Bulunduğu diski bağlayın ya da başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Another program is using the database {path}. Nothing was changed. Close it there, then try again.</source>
        <translation>{path} veritabanını başka bir program kullanıyor. Hiçbir şey değişmedi. Orada kapatın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Nothing was changed. Give this user the right to write there, or choose another folder.</source>
        <translation>{path} yazılamıyor. Hiçbir şey değişmedi. Bu kullanıcıya orada yazma izni verin ya da başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>The database {path} belongs to another shop&apos;s key. Nothing was changed. Put back the database and the vault that belong together.</source>
        <translation>{path} veritabanı başka bir mağazanın anahtarına ait. Hiçbir şey değişmedi. Birbirine ait veritabanı ile anahtar dosyasını geri koyun.</translation>
    </message>
    <message>
        <source>The server has no company named {schema}. Nothing was changed. Check the name, or create the company first.</source>
        <translation>Sunucuda {schema} adlı şirket yok. Hiçbir şey değişmedi. Adı denetleyin ya da önce şirketi oluşturun.</translation>
    </message>
    <message>
        <source>The database server {host} does not answer. Nothing was changed. Check the network and the server, then try again.</source>
        <translation>{host} veritabanı sunucusu yanıt vermiyor. Hiçbir şey değişmedi. Ağı ve sunucuyu denetleyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>This shop is already open in another program ({program}, process {process}, on {host}). Nothing was changed. Close it there, then try again.</source>
        <translation>Bu mağaza zaten başka bir programda açık ({program}, süreç {process}, makine {host}). Hiçbir şey değişmedi. Orada kapatın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>A tax has no code. Nothing was recorded; what you entered is kept. Give the tax a code in the settings.</source>
        <translation>Bir verginin kodu yok. Kayıt yapılmadı; girdikleriniz duruyor. Ayarlardan vergiye kod verin.</translation>
    </message>
    <message>
        <source>The tax {tax} stands on this document with two meanings. Nothing was recorded; the lines are kept. Correct the tax in the settings, or remove one of the lines.</source>
        <translation>{tax} vergisi bu belgede iki ayrı anlamda geçiyor. Kayıt yapılmadı; satırlar duruyor. Vergiyi ayarlardan düzeltin ya da satırlardan birini çıkarın.</translation>
    </message>
    <message>
        <source>The tax {tax} stands twice on one line. Nothing was recorded; the lines are kept. Correct the tax class in the settings.</source>
        <translation>{tax} vergisi bir satırda iki kez geçiyor. Kayıt yapılmadı; satırlar duruyor. Vergi sınıfını ayarlardan düzeltin.</translation>
    </message>
    <message>
        <source>A line is in {line}, the document in {document}. Nothing was recorded; the lines are kept. Put that line on a document of its own.</source>
        <translation>Bir satır {line}, belge {document} para biriminde. Kayıt yapılmadı; satırlar duruyor. O satırı ayrı bir belgeye koyun.</translation>
    </message>
    <message>
        <source>{now} cannot come back: {whole} were sold, and {before} came back before. Nothing was recorded. Enter a smaller quantity.</source>
        <translation>{now} geri gelemez: {whole} satılmış, {before} daha önce geri gelmiş. Kayıt yapılmadı. Daha küçük bir miktar girin.</translation>
    </message>
    <message>
        <source>A tax of {rate} cannot be. Nothing was recorded; what you entered is kept. Enter a rate from 0 to 1000 per cent.</source>
        <translation>{rate} oranında vergi olamaz. Kayıt yapılmadı; girdikleriniz duruyor. Yüzde 0 ile 1000 arasında bir oran girin.</translation>
    </message>
    <message>
        <source>With this rounding a return would give back another tax than the sale took. Nothing was changed. Choose another rounding.</source>
        <translation>Bu yuvarlamayla iade, satışta alınandan farklı vergi geri verir. Hiçbir şey değişmedi. Başka bir yuvarlama seçin.</translation>
    </message>
    <message>
        <source>The key file {path} is damaged or was changed. It was left as it is. Restore it from a backup; without it the shop&apos;s data cannot be opened.</source>
        <translation>{path} anahtar dosyası hasarlı ya da değiştirilmiş. Olduğu gibi bırakıldı. Yedekten geri yükleyin; o olmadan mağazanın verileri açılamaz.</translation>
    </message>
    <message>
        <source>The key file {path} is missing. Nothing was changed. Restore it from a backup; without it the shop&apos;s data cannot be opened.</source>
        <translation>{path} anahtar dosyası eksik. Hiçbir şey değişmedi. Yedekten geri yükleyin; o olmadan mağazanın verileri açılamaz.</translation>
    </message>
    <message>
        <source>The key file was written by a newer version of the program. Nothing was changed. Update the program on this machine.</source>
        <translation>Anahtar dosyasını programın daha yeni bir sürümü yazmış. Hiçbir şey değişmedi. Bu makinedeki programı güncelleyin.</translation>
    </message>
    <message>
        <source>There is already a shop in this folder ({path}). It is unchanged. Open that shop, or choose an empty folder.</source>
        <translation>Bu klasörde ({path}) zaten bir mağaza var. Değişmedi. O mağazayı açın ya da boş bir klasör seçin.</translation>
    </message>
    <message>
        <source>The passphrase needs at least {shortest} characters. Nothing was changed. Choose a longer one.</source>
        <translation>Parola cümlesi en az {shortest} karakter olmalı. Hiçbir şey değişmedi. Daha uzununu seçin.</translation>
    </message>
    <message>
        <source>That passphrase does not open this shop. Nothing was changed. Try again, or use the recovery code.</source>
        <translation>Bu parola cümlesi mağazayı açmıyor. Hiçbir şey değişmedi. Yeniden deneyin ya da kurtarma kodunu kullanın.</translation>
    </message>
    <message>
        <source>That recovery code does not open this shop. Nothing was changed. Compare it with your printed copy, letter by letter.</source>
        <translation>Bu kurtarma kodu mağazayı açmıyor. Hiçbir şey değişmedi. Yazdırdığınız kopyayla harf harf karşılaştırın.</translation>
    </message>
    <message>
        <source>This shop has no rate for {currency}. Nothing was saved; what you counted is kept. Have the currency accepted in the settings, or leave it out.</source>
        <translation>Bu mağazada {currency} kuru yok. Hiçbir şey kaydedilmedi; saydıklarınız duruyor. Para birimini ayarlardan kabul ettirin ya da dışarıda bırakın.</translation>
    </message>
    <message>
        <source>The drawer holds {currency} too. The shift stays open; your counts are kept. Count it.</source>
        <translation>Çekmecede ayrıca {currency} var. Vardiya açık kalıyor; sayımlarınız duruyor. Onu da sayın.</translation>
    </message>
    <message>
        <source>{amount} is not worth what the payment says. Nothing was taken; the sale is kept. Take the payment anew.</source>
        <translation>{amount}, ödemede yazan değerde değil. Ödeme alınmadı; satış duruyor. Ödemeyi yeniden alın.</translation>
    </message>
    <message>
        <source>{amount} was not taken: the smallest note or coin this shop takes is {step}. The sale is kept. Type another amount.</source>
        <translation>{amount} alınmadı: bu mağazanın kabul ettiği en küçük banknot ya da madeni para {step}. Satış duruyor. Başka bir tutar yazın.</translation>
    </message>
    <message>
        <source>With {change} back, less stays than the {due} that is due. Nothing was taken; the sale is kept. Take the payment anew.</source>
        <translation>{change} para üstü verilirse kalan, ödenecek {due} tutarından az olur. Ödeme alınmadı; satış duruyor. Ödemeyi yeniden alın.</translation>
    </message>
    <message>
        <source>This shop does not take {currency}. Nothing was taken; the sale is kept. Choose another way to pay.</source>
        <translation>Bu mağaza {currency} kabul etmiyor. Ödeme alınmadı; satış duruyor. Başka bir ödeme şekli seçin.</translation>
    </message>
    <message>
        <source>{currency} is the shop’s own currency. Nothing was saved. Choose another one.</source>
        <translation>{currency} mağazanın kendi para birimi. Hiçbir şey kaydedilmedi. Başka bir para birimi seçin.</translation>
    </message>
    <message>
        <source>The rate of {currency} has changed since it was taken. Nothing was recorded; the sale is kept. Remove the payment and take it anew.</source>
        <translation>{currency} kuru, ödeme alındıktan sonra değişti. Kayıt yapılmadı; satış duruyor. Ödemeyi çıkarıp yeniden alın.</translation>
    </message>
    <message>
        <source>The rate of {currency} is of {since} and too old. Nothing was taken; the sale is kept. Have today’s rate entered in the settings, or choose another way to pay.</source>
        <translation>{currency} kuru {since} tarihli ve çok eski. Ödeme alınmadı; satış duruyor. Bugünün kurunu ayarlara girdirin ya da başka bir ödeme şekli seçin.</translation>
    </message>
    <message>
        <source>A rate is above zero and not above a million. Nothing was saved; what you entered is kept. Type another rate.</source>
        <translation>Kur sıfırdan büyük ve en çok bir milyon olabilir. Hiçbir şey kaydedilmedi; girdikleriniz duruyor. Başka bir kur yazın.</translation>
    </message>
    <message>
        <source>The smallest note or coin is above zero and not above {highest}. Nothing was saved; what you entered is kept. Type another amount.</source>
        <translation>En küçük banknot ya da madeni para sıfırdan büyük ve en çok {highest} olabilir. Hiçbir şey kaydedilmedi; girdikleriniz duruyor. Başka bir tutar yazın.</translation>
    </message>
    <message>
        <source>A rate holds for 0 to {highest} days. Nothing was saved; what you entered is kept. Type another number.</source>
        <translation>Kur 0 ile {highest} gün arasında geçerli olabilir. Hiçbir şey kaydedilmedi; girdikleriniz duruyor. Başka bir sayı yazın.</translation>
    </message>
    <message>
        <source>Which currency was handed over is not said. Nothing was taken; the sale is kept. Take the payment anew.</source>
        <translation>Hangi para biriminin verildiği belirtilmedi. Ödeme alınmadı; satış duruyor. Ödemeyi yeniden alın.</translation>
    </message>
    <message>
        <source>A minimum age belongs to goods or their category. What you entered is kept. Leave it out here.</source>
        <translation>Asgari yaş ürüne ya da kategorisine verilir. Girdikleriniz duruyor. Burada boş bırakın.</translation>
    </message>
    <message>
        <source>An attribute has no name. What you entered is kept. Call it Size or Colour, or remove it.</source>
        <translation>Bir özelliğin adı yok. Girdikleriniz duruyor. Beden ya da Renk gibi bir ad verin ya da kaldırın.</translation>
    </message>
    <message>
        <source>{attribute} has no values. What you entered is kept. Enter them, or remove the attribute.</source>
        <translation>{attribute} için değer yok. Girdikleriniz duruyor. Değerleri girin ya da özelliği kaldırın.</translation>
    </message>
    <message>
        <source>{attribute} stands here twice. What you entered is kept. Remove one of them.</source>
        <translation>{attribute} burada iki kez var. Girdikleriniz duruyor. Birini kaldırın.</translation>
    </message>
    <message>
        <source>Variants differ by at most {highest} attributes. What you entered is kept. Remove one of them.</source>
        <translation>Varyantlar en çok {highest} özellikle ayrılır. Girdikleriniz duruyor. Birini kaldırın.</translation>
    </message>
    <message>
        <source>{product} already has the barcode {barcode}. What you entered is kept. Remove it there first.</source>
        <translation>{barcode} barkodu zaten {product} ürününde. Girdikleriniz duruyor. Önce oradan kaldırın.</translation>
    </message>
    <message>
        <source>The check digit of {barcode} is wrong. What you entered is kept. Scan the code again.</source>
        <translation>{barcode} barkodunun denetim rakamı yanlış. Girdikleriniz duruyor. Kodu yeniden okutun.</translation>
    </message>
    <message>
        <source>A barcode is empty. What you entered is kept. Scan it, or remove the row.</source>
        <translation>Bir barkod boş. Girdikleriniz duruyor. Okutun ya da satırı kaldırın.</translation>
    </message>
    <message>
        <source>The barcode {barcode} stands here twice. What you entered is kept. Remove one of them.</source>
        <translation>{barcode} barkodu burada iki kez var. Girdikleriniz duruyor. Birini kaldırın.</translation>
    </message>
    <message>
        <source>This branch does not exist. What you entered is kept. Choose another one.</source>
        <translation>Bu şube yok. Girdikleriniz duruyor. Başka bir şube seçin.</translation>
    </message>
    <message>
        <source>A price holds from a quantity above zero on. What you entered is kept. Enter another quantity.</source>
        <translation>Fiyatın başladığı miktar sıfırdan büyük olmalı. Girdikleriniz duruyor. Başka bir miktar girin.</translation>
    </message>
    <message>
        <source>This category does not exist. What you entered is kept. Choose another one.</source>
        <translation>Bu kategori yok. Girdikleriniz duruyor. Başka bir kategori seçin.</translation>
    </message>
    <message>
        <source>{text} is no day. Nothing was imported. Write it as 2026-03-31, then try again.</source>
        <translation>{text} bir tarih değil. Hiçbir şey içe aktarılmadı. 2026-03-31 biçiminde yazın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>{text} is no number. The row was not imported. Correct it, then try again.</source>
        <translation>{text} bir sayı değil. Satır içe aktarılmadı. Düzeltin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>{product} already has this code. What you entered is kept. Enter another code.</source>
        <translation>Bu kod zaten {product} ürününde. Girdikleriniz duruyor. Başka bir kod girin.</translation>
    </message>
    <message>
        <source>The file lacks a column that is needed. Nothing was imported. Add it, or map another one.</source>
        <translation>Dosyada gerekli bir sütun eksik. Hiçbir şey içe aktarılmadı. Ekleyin ya da başka bir sütunu eşleyin.</translation>
    </message>
    <message>
        <source>The file has a column twice. Nothing was imported. Remove one of them.</source>
        <translation>Dosyada bir sütun iki kez var. Hiçbir şey içe aktarılmadı. Birini kaldırın.</translation>
    </message>
    <message>
        <source>Another variant has the same values as {variant}. What you entered is kept. Give it others, or offer the other one again.</source>
        <translation>Başka bir varyantın değerleri {variant} ile aynı. Girdikleriniz duruyor. Farklı değerler verin ya da diğerini yeniden satışa açın.</translation>
    </message>
    <message>
        <source>A cost cannot be below zero. What you entered is kept. Enter another one.</source>
        <translation>Maliyet sıfırın altında olamaz. Girdikleriniz duruyor. Başka bir maliyet girin.</translation>
    </message>
    <message>
        <source>Nothing says how the variants differ. What you entered is kept. Add an attribute, such as Size.</source>
        <translation>Varyantların neyle ayrıldığı belli değil. Girdikleriniz duruyor. Beden gibi bir özellik ekleyin.</translation>
    </message>
    <message>
        <source>{product} is sold in variants. What you entered is kept. Give the barcode to the variant that bears it.</source>
        <translation>{product} varyantlarıyla satılır. Girdikleriniz duruyor. Barkodu, üzerinde olduğu varyanta verin.</translation>
    </message>
    <message>
        <source>The code holds {date}, which is no day. Nothing was added. Scan again, or type the number below it.</source>
        <translation>Kodda {date} yazıyor, bu bir tarih değil. Ürün eklenmedi. Yeniden okutun ya da altındaki numarayı yazın.</translation>
    </message>
    <message>
        <source>The code breaks off or holds something unknown at {part}. Nothing was added. Scan it again.</source>
        <translation>Kod yarıda kesiliyor ya da {part} yerinde bilinmeyen bir şey var. Ürün eklenmedi. Yeniden okutun.</translation>
    </message>
    <message>
        <source>Misread {code}. Nothing was added. Scan again.</source>
        <translation>{code} yanlış okundu. Ürün eklenmedi. Yeniden okutun.</translation>
    </message>
    <message>
        <source>The code names no goods. Nothing was added. Scan the code that stands on the item.</source>
        <translation>Kod bir ürün göstermiyor. Ürün eklenmedi. Ürünün üzerindeki kodu okutun.</translation>
    </message>
    <message>
        <source>These hours are none of a day. What you entered is kept. Enter when they begin and when they end.</source>
        <translation>Bu saatler bir günün saatleri değil. Girdikleriniz duruyor. Başlangıç ve bitişi girin.</translation>
    </message>
    <message>
        <source>The kind of a product is not known[: {text}]. The row was not imported. Use goods, service or other.</source>
        <translation>Bir ürünün türü bilinmiyor[: {text}]. Satır içe aktarılmadı. goods, service ya da other yazın.</translation>
    </message>
    <message>
        <source>A value of this label has at most {highest} decimals. What you entered is kept. Enter fewer.</source>
        <translation>Bu etiketin değerinde en çok {highest} ondalık olur. Girdikleriniz duruyor. Daha az girin.</translation>
    </message>
    <message>
        <source>These letters make no label. What you entered is kept. Write 13 of them: PP, then I and V in one run each, C last.</source>
        <translation>Bu harflerden etiket olmaz. Girdikleriniz duruyor. 13 harf yazın: PP, sonra aralıksız I ve V, sonda C.</translation>
    </message>
    <message>
        <source>Labels that begin with {prefix} are read by {pattern} already. What you entered is kept. Take another prefix.</source>
        <translation>{prefix} ile başlayan etiketleri zaten {pattern} okuyor. Girdikleriniz duruyor. Başka bir ön ek seçin.</translation>
    </message>
    <message>
        <source>The pattern has no name. What you entered is kept. Enter one.</source>
        <translation>Kalıbın adı yok. Girdikleriniz duruyor. Bir ad girin.</translation>
    </message>
    <message>
        <source>The label {code} says zero. Nothing was added. Weigh the item again.</source>
        <translation>{code} etiketinde sıfır yazıyor. Ürün eklenmedi. Ürünü yeniden tartın.</translation>
    </message>
    <message>
        <source>Labels of the shop&apos;s own begin with 02 or 20 to 29[, not {prefix}]. What you entered is kept. Correct the prefixes.</source>
        <translation>Mağazanın kendi etiketleri 02 ya da 20–29 ile başlar[, {prefix} ile değil]. Girdikleriniz duruyor. Ön ekleri düzeltin.</translation>
    </message>
    <message>
        <source>A check digit of its own goes with a value of four or five digits. What you entered is kept. Correct the letters.</source>
        <translation>Değerin kendi denetim rakamı dört ya da beş rakamlı değerle kullanılır. Girdikleriniz duruyor. Harfleri düzeltin.</translation>
    </message>
    <message>
        <source>No product has the number {item} of this label. Nothing was added. Give the number to a product, then scan again.</source>
        <translation>Bu etiketteki {item} numaralı ürün yok. Ürün eklenmedi. Numarayı bir ürüne verin, sonra yeniden okutun.</translation>
    </message>
    <message>
        <source>A list can take off 100 % at most. What you entered is kept. Enter a smaller part.</source>
        <translation>Bir liste en çok yüzde 100 düşebilir. Girdikleriniz duruyor. Daha küçük bir oran girin.</translation>
    </message>
    <message>
        <source>The column map names a column that does not exist. Nothing was imported. Correct it, then try again.</source>
        <translation>Sütun eşlemesi var olmayan bir sütunu gösteriyor. Hiçbir şey içe aktarılmadı. Düzeltin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The column map cannot be read[ ({detail})]. Nothing was imported. Correct it, then try again.</source>
        <translation>Sütun eşlemesi okunamıyor[ ({detail})]. Hiçbir şey içe aktarılmadı. Düzeltin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The column map names a heading that the file lacks. Nothing was imported. Correct one of them.</source>
        <translation>Sütun eşlemesi dosyada olmayan bir başlığı gösteriyor. Hiçbir şey içe aktarılmadı. Birini düzeltin.</translation>
    </message>
    <message>
        <source>An age is a number of years, {highest} at most. What you entered is kept. Enter another one.</source>
        <translation>Yaş yıl olarak bir sayıdır, en çok {highest}. Girdikleriniz duruyor. Başka bir sayı girin.</translation>
    </message>
    <message>
        <source>The smallest amount cannot be below zero. What you entered is kept. Enter another one.</source>
        <translation>En küçük tutar sıfırın altında olamaz. Girdikleriniz duruyor. Başka bir tutar girin.</translation>
    </message>
    <message>
        <source>The shop knows nothing called {text}. Nothing was imported. Correct it, or add it first.</source>
        <translation>Mağazada {text} adlı bir şey yok. Hiçbir şey içe aktarılmadı. Düzeltin ya da önce ekleyin.</translation>
    </message>
    <message>
        <source>A pack has to hold more than nothing. What you entered is kept. Enter how many units it holds.</source>
        <translation>Paketin içi boş olamaz. Girdikleriniz duruyor. Kaç birim içerdiğini girin.</translation>
    </message>
    <message>
        <source>A single one has the product&apos;s own price. What you entered is kept. Say how many the code stands for, or leave its price out.</source>
        <translation>Tek birim ürünün kendi fiyatıyla satılır. Girdikleriniz duruyor. Kodun kaç birim olduğunu yazın ya da fiyatını boş bırakın.</translation>
    </message>
    <message>
        <source>The last day, {through}, comes before the first, {from}. What you entered is kept. Correct one of them.</source>
        <translation>Son gün ({through}) ilk günden ({from}) önce. Girdikleriniz duruyor. Birini düzeltin.</translation>
    </message>
    <message>
        <source>This price list does not exist any more. Nothing was changed. Choose another one.</source>
        <translation>Bu fiyat listesi artık yok. Hiçbir şey değişmedi. Başka bir liste seçin.</translation>
    </message>
    <message>
        <source>The prices of this list are in {currency}. What you entered is kept. Enter a price in it.</source>
        <translation>Bu listenin fiyatları {currency} para biriminde. Girdikleriniz duruyor. Fiyatı bu para biriminde girin.</translation>
    </message>
    <message>
        <source>A price cannot be below zero. What you entered is kept. Enter another one.</source>
        <translation>Fiyat sıfırın altında olamaz. Girdikleriniz duruyor. Başka bir fiyat girin.</translation>
    </message>
    <message>
        <source>This has no name yet. What you entered is kept. Enter a name.</source>
        <translation>Henüz adı yok. Girdikleriniz duruyor. Bir ad girin.</translation>
    </message>
    <message>
        <source>{product} and its variants are changed together. Nothing was changed. Open it and change it there.</source>
        <translation>{product} ve varyantları birlikte değiştirilir. Hiçbir şey değişmedi. Ürünü açıp orada değiştirin.</translation>
    </message>
    <message>
        <source>This product does not exist any more. Nothing was changed. Choose another one.</source>
        <translation>Bu ürün artık yok. Hiçbir şey değişmedi. Başka bir ürün seçin.</translation>
    </message>
    <message>
        <source>The product has no code yet. What you entered is kept. Enter a code.</source>
        <translation>Ürünün henüz kodu yok. Girdikleriniz duruyor. Bir kod girin.</translation>
    </message>
    <message>
        <source>The product has no name yet. What you entered is kept. Enter a name.</source>
        <translation>Ürünün henüz adı yok. Girdikleriniz duruyor. Bir ad girin.</translation>
    </message>
    <message>
        <source>The file holds no list of promotions[ ({detail})]. Nothing was imported. Correct it, then try again.</source>
        <translation>Dosyada kampanya listesi yok[ ({detail})]. Hiçbir şey içe aktarılmadı. Düzeltin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>A promotion cannot be understood: {key}[, {text}]. Nothing was imported. Correct it, then try again.</source>
        <translation>Bir kampanya anlaşılamıyor: {key}[, {text}]. Hiçbir şey içe aktarılmadı. Düzeltin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The promotion gives nothing, or more than all. What you entered is kept. Enter a part up to 100 %, or an amount.</source>
        <translation>Kampanya hiçbir şey düşmüyor ya da tümünden fazlasını düşüyor. Girdikleriniz duruyor. Yüzde 100’e kadar bir oran ya da bir tutar girin.</translation>
    </message>
    <message>
        <source>The promotion holds on no day of the week. What you entered is kept. Choose one at least.</source>
        <translation>Kampanya haftanın hiçbir günü geçerli değil. Girdikleriniz duruyor. En az bir gün seçin.</translation>
    </message>
    <message>
        <source>A key of {page} stands for goods that do not exist here. Nothing was saved. Remove it, then save again.</source>
        <translation>{page} sayfasındaki bir tuşun ürünü burada yok. Hiçbir şey kaydedilmedi. Tuşu kaldırın, sonra yeniden kaydedin.</translation>
    </message>
    <message>
        <source>{page} has more than {most} keys. Nothing was saved. Put some of them on another page.</source>
        <translation>{page} sayfasında {most} tuştan fazlası var. Hiçbir şey kaydedilmedi. Bazılarını başka bir sayfaya koyun.</translation>
    </message>
    <message>
        <source>This branch or till does not exist. Nothing was saved. Choose whose keys they are again.</source>
        <translation>Bu şube ya da kasa yok. Hiçbir şey kaydedilmedi. Tuşların kimin olduğunu yeniden seçin.</translation>
    </message>
    <message>
        <source>Each page has a name of up to {most} letters. Nothing was saved. Enter another name.</source>
        <translation>Her sayfanın en çok {most} harflik bir adı olur. Hiçbir şey kaydedilmedi. Başka bir ad girin.</translation>
    </message>
    <message>
        <source>Quick keys have one to {most} pages. Nothing was saved. Add a page, or remove one.</source>
        <translation>Hızlı tuşlar bir ile {most} sayfa arasında olur. Hiçbir şey kaydedilmedi. Sayfa ekleyin ya da kaldırın.</translation>
    </message>
    <message>
        <source>A key of {page} shows a picture that is not here. Nothing was saved. Choose the picture again.</source>
        <translation>{page} sayfasındaki bir tuşun resmi burada yok. Hiçbir şey kaydedilmedi. Resmi yeniden seçin.</translation>
    </message>
    <message>
        <source>A picture takes more than {most} KiB even when it is made small. Nothing was saved. Choose a simpler one.</source>
        <translation>Bir resim küçültülse bile {most} KiB’den fazla yer tutuyor. Hiçbir şey kaydedilmedi. Daha sade bir resim seçin.</translation>
    </message>
    <message>
        <source>A row has more or fewer fields than there are headings. It was not imported. Correct it, then try again.</source>
        <translation>Bir satırdaki alan sayısı başlık sayısından farklı. Satır içe aktarılmadı. Düzeltin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Serial numbers are for single pieces. What you entered is kept. Choose another unit, or batches.</source>
        <translation>Seri numarası tek parçalar içindir. Girdikleriniz duruyor. Başka bir birim ya da parti seçin.</translation>
    </message>
    <message>
        <source>This kind of promotion needs other goods: one group for a part or an amount off, what is bought and what is got, or what a bundle holds, {most} units at most. What you entered is kept. Correct it.</source>
        <translation>Bu kampanya türü başka ürünler ister: oran ya da tutar indirimi için bir grup, alınan ve verilen ya da bir setin içindekiler, en çok {most} birim. Girdikleriniz duruyor. Düzeltin.</translation>
    </message>
    <message>
        <source>A tare cannot be below zero. What you entered is kept. Enter another one.</source>
        <translation>Dara sıfırın altında olamaz. Girdikleriniz duruyor. Başka bir dara girin.</translation>
    </message>
    <message>
        <source>This tax class does not exist. What you entered is kept. Choose another one.</source>
        <translation>Bu vergi sınıfı yok. Girdikleriniz duruyor. Başka bir sınıf seçin.</translation>
    </message>
    <message>
        <source>The text is longer than {longest} characters. What you entered is kept. Make it shorter.</source>
        <translation>Metin {longest} karakterden uzun. Girdikleriniz duruyor. Kısaltın.</translation>
    </message>
    <message>
        <source>Only goods that are kept in stock have serial numbers or batches. What you entered is kept. Choose goods, or no numbers.</source>
        <translation>Yalnızca stokta tutulan malların seri numarası ya da partisi olur. Girdikleriniz duruyor. Türü mal yapın ya da numara kullanmayın.</translation>
    </message>
    <message>
        <source>This unit does not exist. What you entered is kept. Choose another one.</source>
        <translation>Bu birim yok. Girdikleriniz duruyor. Başka bir birim seçin.</translation>
    </message>
    <message>
        <source>A promotion that may never be used is none. What you entered is kept. Enter at least 1, or nothing.</source>
        <translation>Hiç kullanılamayan kampanya olmaz. Girdikleriniz duruyor. En az 1 girin ya da boş bırakın.</translation>
    </message>
    <message>
        <source>{attribute} has {value} twice. What you entered is kept. Remove one of them.</source>
        <translation>{attribute} için {value} iki kez var. Girdikleriniz duruyor. Birini kaldırın.</translation>
    </message>
    <message>
        <source>{attribute} has more than {highest} values. What you entered is kept. Remove some of them.</source>
        <translation>{attribute} için {highest} değerden fazlası var. Girdikleriniz duruyor. Bazılarını kaldırın.</translation>
    </message>
    <message>
        <source>{variant} belongs to something else. What you entered is kept. Make a variant of its own.</source>
        <translation>{variant} başka bir ürüne ait. Girdikleriniz duruyor. Ayrı bir varyant oluşturun.</translation>
    </message>
    <message>
        <source>{variant} lacks a value, or has one that is not listed any more. What you entered is kept. Add the value, or archive the variant.</source>
        <translation>{variant} için bir değer eksik ya da artık listede değil. Girdikleriniz duruyor. Değeri ekleyin ya da varyantı arşivleyin.</translation>
    </message>
    <message>
        <source>These would be {count} variants; at most {highest} are kept together. What you entered is kept. Leave values out, or make two products of it.</source>
        <translation>{count} varyant olurdu; birlikte en çok {highest} tutulur. Girdikleriniz duruyor. Bazı değerleri çıkarın ya da iki ürün yapın.</translation>
    </message>
    <message>
        <source>A warranty lasts between 1 and {highest} months. What you entered is kept. Enter another number, or none.</source>
        <translation>Garanti 1 ile {highest} ay arasında olur. Girdikleriniz duruyor. Başka bir sayı girin ya da boş bırakın.</translation>
    </message>
    <message>
        <source>A field holds characters that are no text. The row was not imported. Correct it, then try again.</source>
        <translation>Bir alanda metin olmayan karakterler var. Satır içe aktarılmadı. Düzeltin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>A field is too long. The row was not imported. Make it shorter, then try again.</source>
        <translation>Bir alan çok uzun. Satır içe aktarılmadı. Kısaltın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was imported. Check that it is there and may be read.</source>
        <translation>Dosya okunamıyor. Hiçbir şey içe aktarılmadı. Yerinde olduğuna ve okunabildiğine bakın.</translation>
    </message>
    <message>
        <source>The file is too long. Nothing was imported. Split it into several files.</source>
        <translation>Dosya çok uzun. Hiçbir şey içe aktarılmadı. Birkaç dosyaya bölün.</translation>
    </message>
    <message>
        <source>The file has no row of headings. Nothing was imported. Add one as the first row.</source>
        <translation>Dosyada başlık satırı yok. Hiçbir şey içe aktarılmadı. İlk satır olarak ekleyin.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed. The rest of the file was not imported. Close it, then try again.</source>
        <translation>Bir tırnak işareti kapanmıyor. Dosyanın kalanı içe aktarılmadı. Kapatın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Something follows a closing quotation mark. The row was not imported. Correct it, then try again.</source>
        <translation>Kapanan tırnak işaretinden sonra bir şey var. Satır içe aktarılmadı. Düzeltin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>A row is not written in UTF-8. It was not imported. Save the file as UTF-8, then try again.</source>
        <translation>Bir satır UTF-8 ile yazılmamış. Satır içe aktarılmadı. Dosyayı UTF-8 olarak kaydedin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>A row has too many fields. It was not imported. Correct it, then try again.</source>
        <translation>Bir satırda çok fazla alan var. Satır içe aktarılmadı. Düzeltin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The adjustment has no lines. Nothing was moved. Add a product first.</source>
        <translation>Stok düzeltmesinde satır yok. Stok hareketi yapılmadı. Önce bir ürün ekleyin.</translation>
    </message>
    <message>
        <source>A cost cannot be below zero. Nothing was moved; what you entered is kept. Enter another one.</source>
        <translation>Maliyet sıfırın altında olamaz. Stok hareketi yapılmadı; girdikleriniz duruyor. Başka bir maliyet girin.</translation>
    </message>
    <message>
        <source>A product with variants has no stock of its own. Nothing was changed. Choose one of its variants.</source>
        <translation>Varyantlı ürünün kendi stoku olmaz. Hiçbir şey değişmedi. Varyantlarından birini seçin.</translation>
    </message>
    <message>
        <source>A barcode belongs to two products. The second row was not imported. Remove it from one of them.</source>
        <translation>Bir barkod iki ürüne ait. İkinci satır içe aktarılmadı. Birinden kaldırın.</translation>
    </message>
    <message>
        <source>A code stands in the file twice. The second row was not imported. Remove one of them.</source>
        <translation>Bir kod dosyada iki kez var. İkinci satır içe aktarılmadı. Birini kaldırın.</translation>
    </message>
    <message>
        <source>The import was stopped. {products} products are imported and kept. Import the file again for the others.</source>
        <translation>İçe aktarma durduruldu. {products} ürün içe aktarıldı ve duruyor. Kalanlar için dosyayı yeniden içe aktarın.</translation>
    </message>
    <message>
        <source>A new product has no price. The row was not imported. Give it a price, then try again.</source>
        <translation>Yeni bir ürünün fiyatı yok. Satır içe aktarılmadı. Fiyat verin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Some rows cannot be imported. Nothing was imported. Correct them, or import the others only.</source>
        <translation>Bazı satırlar içe aktarılamıyor. Hiçbir şey içe aktarılmadı. Düzeltin ya da yalnızca diğerlerini içe aktarın.</translation>
    </message>
    <message>
        <source>A stock is below zero. The row was not imported. Correct it, then try again.</source>
        <translation>Bir stok sıfırın altında. Satır içe aktarılmadı. Düzeltin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The serial numbers or batches of {product} do not add up to {quantity}. Nothing was changed. Say each number once, with how many.</source>
        <translation>{product} için seri numaraları ya da partiler {quantity} etmiyor. Hiçbir şey değişmedi. Her numarayı bir kez, miktarıyla girin.</translation>
    </message>
    <message>
        <source>This place does not exist. Nothing was moved; what you entered is kept. Choose another one.</source>
        <translation>Bu stok yeri yok. Stok hareketi yapılmadı; girdikleriniz duruyor. Başka bir yer seçin.</translation>
    </message>
    <message>
        <source>{product} is not kept in stock. Nothing was moved; what you entered is kept. Remove its line.</source>
        <translation>{product} stokta tutulmuyor. Stok hareketi yapılmadı; girdikleriniz duruyor. Satırını çıkarın.</translation>
    </message>
    <message>
        <source>A product is not known here. Nothing was moved. Make the product first.</source>
        <translation>Bir ürün burada bilinmiyor. Stok hareketi yapılmadı. Önce ürünü oluşturun.</translation>
    </message>
    <message>
        <source>A product does not exist any more. Nothing was moved; what you entered is kept. Remove its line.</source>
        <translation>Bir ürün artık yok. Stok hareketi yapılmadı; girdikleriniz duruyor. Satırını çıkarın.</translation>
    </message>
    <message>
        <source>The quantity has the wrong sign for this reason. Nothing was moved; what you entered is kept. Change one of them.</source>
        <translation>Miktarın işareti bu nedene uymuyor. Stok hareketi yapılmadı; girdikleriniz duruyor. Birini değiştirin.</translation>
    </message>
    <message>
        <source>The quantity is finer than its unit allows. Nothing was moved; what you entered is kept. Enter fewer decimals.</source>
        <translation>Miktar, biriminin izin verdiğinden daha ayrıntılı. Stok hareketi yapılmadı; girdikleriniz duruyor. Daha az ondalık girin.</translation>
    </message>
    <message>
        <source>A line moves nothing. Nothing was recorded; what you entered is kept. Enter a quantity, or remove the line.</source>
        <translation>Bir satırın miktarı yok. Kayıt yapılmadı; girdikleriniz duruyor. Miktar girin ya da satırı çıkarın.</translation>
    </message>
    <message>
        <source>Why it is cancelled is not said. It is still open. Choose a reason.</source>
        <translation>Neden iptal edildiği belirtilmedi. Hâlâ açık. Bir neden seçin.</translation>
    </message>
    <message>
        <source>Receipt {number} was paid with the deposit of an order. Its payment was not changed. Take the goods back and sell them anew.</source>
        <translation>Fiş {number} bir siparişin kaporasıyla ödendi. Ödemesi değişmedi. Ürünleri iade alıp yeniden satın.</translation>
    </message>
    <message>
        <source>{held} is held for this order now. Nothing was recorded; the order is still open. Open it again and collect it anew.</source>
        <translation>Bu sipariş için şu anda {held} tutuluyor. Kayıt yapılmadı; sipariş hâlâ açık. Yeniden açıp teslimi baştan başlatın.</translation>
    </message>
    <message>
        <source>A deposit pays only for the order it was paid for. Nothing was taken. Open the order and collect it, or choose another way to pay.</source>
        <translation>Kapora yalnızca verildiği siparişi öder. Ödeme alınmadı. Siparişi açıp teslim edin ya da başka bir ödeme şekli seçin.</translation>
    </message>
    <message>
        <source>{left} of this layaway is still to be paid. Nothing was handed over; it is still open. Take the payment first.</source>
        <translation>Bu ayırtmanın ödenecek {left} tutarı kaldı. Teslim yapılmadı; hâlâ açık. Önce ödemeyi alın.</translation>
    </message>
    <message>
        <source>{day} is over already. No order was placed; the goods are still here. Choose a later day.</source>
        <translation>{day} geçti bile. Sipariş açılmadı; ürünler hâlâ burada. Daha sonraki bir gün seçin.</translation>
    </message>
    <message>
        <source>The shop can keep something between nothing and {held}. The order is still open. Type another amount.</source>
        <translation>Mağaza sıfır ile {held} arasında bir tutarı alıkoyabilir. Sipariş hâlâ açık. Başka bir tutar yazın.</translation>
    </message>
    <message>
        <source>These are not the goods of order {number}, as they were agreed. Nothing was recorded. Open the order again and collect it.</source>
        <translation>Bunlar {number} numaralı siparişte kararlaştırılan ürünler değil. Kayıt yapılmadı. Siparişi yeniden açıp teslim edin.</translation>
    </message>
    <message>
        <source>A gift card is sold, not ordered. No order was placed; the sale is kept. Take the card off, or sell it first.</source>
        <translation>Hediye kartı satılır, sipariş edilmez. Sipariş açılmadı; satış duruyor. Kartı çıkarın ya da önce satın.</translation>
    </message>
    <message>
        <source>Order {number} was collected or cancelled already. Nothing was changed. Look at the list of open orders.</source>
        <translation>Sipariş {number} zaten teslim edildi ya da iptal edildi. Hiçbir şey değişmedi. Açık siparişler listesine bakın.</translation>
    </message>
    <message>
        <source>Something of this sale is paid already, or an order is being collected. No order was placed. Remove the payment, or finish it first.</source>
        <translation>Bu satışın bir kısmı ödendi ya da bir sipariş teslim ediliyor. Sipariş açılmadı. Ödemeyi çıkarın ya da önce bunu bitirin.</translation>
    </message>
    <message>
        <source>This order is not known at this till. Nothing was changed. Look at the number on its slip.</source>
        <translation>Bu sipariş bu kasada bilinmiyor. Hiçbir şey değişmedi. Belgesindeki numaraya bakın.</translation>
    </message>
    <message>
        <source>Whose order it is was not said. No order was placed; the sale is kept. Choose the customer, then order again.</source>
        <translation>Siparişin kimin olduğu belirtilmedi. Sipariş açılmadı; satış duruyor. Müşteriyi seçin, sonra yeniden sipariş açın.</translation>
    </message>
    <message>
        <source>A payment has to be above zero, in the shop&apos;s currency. Nothing was taken. Type another amount.</source>
        <translation>Ödeme sıfırdan büyük ve mağazanın para biriminde olmalı. Ödeme alınmadı. Başka bir tutar yazın.</translation>
    </message>
    <message>
        <source>Only {left} of this order is left to pay. Nothing was taken. Type that much or less.</source>
        <translation>Bu siparişin yalnızca {left} ödemesi kaldı. Ödeme alınmadı. O kadar ya da daha az yazın.</translation>
    </message>
    <message>
        <source>There are no words for papers in {language}. Nothing was saved; what you entered is kept. Choose another language.</source>
        <translation>{language} için belge sözcükleri yok. Hiçbir şey kaydedilmedi; girdikleriniz duruyor. Başka bir dil seçin.</translation>
    </message>
    <message>
        <source>Both languages are the same. Nothing was saved; what you entered is kept. Choose another second one, or none.</source>
        <translation>İki dil aynı. Hiçbir şey kaydedilmedi; girdikleriniz duruyor. Başka bir ikinci dil seçin ya da boş bırakın.</translation>
    </message>
    <message>
        <source>The picture needs more than {most} KiB even when it is made small. Nothing was saved; what you entered is kept. Choose a plainer one.</source>
        <translation>Resim küçültülse bile {most} KiB’den fazla yer tutuyor. Hiçbir şey kaydedilmedi; girdikleriniz duruyor. Daha sade bir resim seçin.</translation>
    </message>
    <message>
        <source>The picture is not there any more. Nothing was saved; what you entered is kept. Choose it again.</source>
        <translation>Resim artık yok. Hiçbir şey kaydedilmedi; girdikleriniz duruyor. Yeniden seçin.</translation>
    </message>
    <message>
        <source>The line that begins with {line} is longer than {most} letters. Nothing was saved; what you entered is kept. Break it into two.</source>
        <translation>{line} ile başlayan satır {most} harften uzun. Hiçbir şey kaydedilmedi; girdikleriniz duruyor. İkiye bölün.</translation>
    </message>
    <message>
        <source>There are more than {most} lines. Nothing was saved; what you entered is kept. Take some away.</source>
        <translation>{most} satırdan fazla var. Hiçbir şey kaydedilmedi; girdikleriniz duruyor. Bazılarını silin.</translation>
    </message>
    <message>
        <source>{key} does something else already: {task}. Nothing was changed. Press another key, or give that one another key first.</source>
        <translation>{key} zaten başka bir iş yapıyor: {task}. Hiçbir şey değişmedi. Başka bir tuşa basın ya da önce ona başka bir tuş verin.</translation>
    </message>
    <message>
        <source>{key} cannot be used here. Nothing was changed. Press a function key, or a letter together with Ctrl or Alt.</source>
        <translation>{key} burada kullanılamaz. Hiçbir şey değişmedi. Bir işlev tuşuna ya da Ctrl veya Alt ile bir harfe basın.</translation>
    </message>
    <message>
        <source>{task} is nothing that a key can do. Nothing was changed. Choose something from the list.</source>
        <translation>{task} bir tuşun yapabileceği iş değil. Hiçbir şey değişmedi. Listeden seçin.</translation>
    </message>
    <message>
        <source>A volume is from 1 to 100. Nothing was saved; the volume before is kept. Choose another.</source>
        <translation>Ses düzeyi 1 ile 100 arasındadır. Hiçbir şey kaydedilmedi; önceki düzey duruyor. Başka bir düzey seçin.</translation>
    </message>
    <message>
        <source>The file is larger than {most} MiB. The picture before is kept. Choose a smaller file.</source>
        <translation>Dosya {most} MiB’den büyük. Önceki resim duruyor. Daha küçük bir dosya seçin.</translation>
    </message>
    <message>
        <source>The file is no picture that can be read here. The picture before is kept. Choose a PNG or JPEG file.</source>
        <translation>Dosya burada okunabilen bir resim değil. Önceki resim duruyor. PNG ya da JPEG dosyası seçin.</translation>
    </message>
    <message>
        <source>The picture has {width} × {height} dots. The picture before is kept. Choose one with {least} to {most} dots on each side.</source>
        <translation>Resim {width} × {height} nokta. Önceki resim duruyor. Her kenarı {least} ile {most} nokta arasında olan bir resim seçin.</translation>
    </message>
    <message>
        <source>{number} is a return, which gives nothing away. Nothing was printed. Choose the receipt of a sale.</source>
        <translation>{number} bir iade, hediye fişi olmaz. Hiçbir şey yazdırılmadı. Bir satış fişi seçin.</translation>
    </message>
    <message>
        <source>The sale is not known at this till. Nothing was printed. Choose a receipt from here.</source>
        <translation>Satış bu kasada bilinmiyor. Hiçbir şey yazdırılmadı. Buradan bir fiş seçin.</translation>
    </message>
    <message>
        <source>Amounts of points and tiers are zero or more. The settings are unchanged. Enter other ones.</source>
        <translation>Puan ve seviye tutarları sıfır ya da daha büyüktür. Ayarlar değişmedi. Başka tutarlar girin.</translation>
    </message>
    <message>
        <source>Points and tiers go by one to {highest} days. The settings are unchanged. Enter another number.</source>
        <translation>Puan ve seviyeler bir ile {highest} gün arasında hesaplanır. Ayarlar değişmedi. Başka bir sayı girin.</translation>
    </message>
    <message>
        <source>Tiers and goods earn from 0 to {highest} percent. The settings are unchanged. Enter another number.</source>
        <translation>Seviye ve ürünler yüzde 0 ile {highest} arasında kazandırır. Ayarlar değişmedi. Başka bir sayı girin.</translation>
    </message>
    <message>
        <source>Each tier has a name, and begins above the one before. The settings are unchanged. Correct the list.</source>
        <translation>Her seviyenin bir adı olur ve bir öncekinden yüksek başlar. Ayarlar değişmedi. Listeyi düzeltin.</translation>
    </message>
    <message>
        <source>There is {balance} on the card. Nothing was taken; the sale is kept. Take that much, and the rest another way.</source>
        <translation>Kartta {balance} var. Ödeme alınmadı; satış duruyor. O kadarını alın, kalanı başka bir şekilde ödensin.</translation>
    </message>
    <message>
        <source>The card is in another currency[: {balance}]. Nothing was taken. Use it in a shop of that currency.</source>
        <translation>Kart başka bir para biriminde[: {balance}]. Ödeme alınmadı. O para birimindeki bir mağazada kullanın.</translation>
    </message>
    <message>
        <source>Nothing was ever put on this card here. Nothing was taken; the sale is kept. Look at the number again, or take another way to pay.</source>
        <translation>Bu karta burada hiç para yüklenmemiş. Ödeme alınmadı; satış duruyor. Numaraya yeniden bakın ya da başka bir ödeme şekli seçin.</translation>
    </message>
    <message>
        <source>There is {balance} on the card: nothing of it was spent twice. Nothing was written off. Look at the card again.</source>
        <translation>Kartta {balance} var: iki kez harcanan bir şey yok. Zarar yazılmadı. Karta yeniden bakın.</translation>
    </message>
    <message>
        <source>The card is blocked. It was not used. Unblock it, or take another way to pay.</source>
        <translation>Kart bloke edilmiş. Kullanılmadı. Blokeyi kaldırın ya da başka bir ödeme şekli seçin.</translation>
    </message>
    <message>
        <source>The card could be spent until {expired}. It was not used. Take another way to pay.</source>
        <translation>Kart {expired} tarihine kadar geçerliydi. Kullanılmadı. Başka bir ödeme şekli seçin.</translation>
    </message>
    <message>
        <source>The card was misread. It was not used. Scan or type its number again.</source>
        <translation>Kart yanlış okundu. Kullanılmadı. Numarasını yeniden okutun ya da yazın.</translation>
    </message>
    <message>
        <source>This is not the number of one of this shop&apos;s gift cards. Nothing was used. Scan or type it again.</source>
        <translation>Bu, bu mağazanın bir hediye kartı numarası değil. Kart kullanılmadı. Yeniden okutun ya da yazın.</translation>
    </message>
    <message>
        <source>The numbers of cards begin with one to {highest} digits. The settings are unchanged. Enter other ones.</source>
        <translation>Kart numaraları bir ile {highest} arasında rakamla başlar. Ayarlar değişmedi. Başka rakamlar girin.</translation>
    </message>
    <message>
        <source>A reason of at most {highest} characters is needed. The card is unchanged. Enter another one.</source>
        <translation>En çok {highest} karakterlik bir neden gerekir. Kart değişmedi. Başka bir neden girin.</translation>
    </message>
    <message>
        <source>What is put on a card has to be above zero, in the shop&apos;s currency. Nothing was put on it. Type another amount.</source>
        <translation>Karta yüklenen tutar sıfırdan büyük ve mağazanın para biriminde olmalı. Karta para yüklenmedi. Başka bir tutar yazın.</translation>
    </message>
    <message>
        <source>Cards may be spent for up to {highest} days. The settings are unchanged. Enter a smaller number, or none.</source>
        <translation>Kartlar en çok {highest} gün harcanabilir. Ayarlar değişmedi. Daha küçük bir sayı girin ya da boş bırakın.</translation>
    </message>
    <message>
        <source>The card terminal has not said yet what it did. Nothing was noted; the sale is kept. Ask it again.</source>
        <translation>POS cihazı ne yaptığını henüz bildirmedi. Kayıt yapılmadı; satış duruyor. Yeniden sorun.</translation>
    </message>
    <message>
        <source>This till did not ask the card terminal for that. Nothing was noted; the sale is kept. Look at the terminal.</source>
        <translation>Bu kasa POS cihazından bunu istemedi. Kayıt yapılmadı; satış duruyor. POS cihazına bakın.</translation>
    </message>
    <message>
        <source>The card terminal was asked for {amount} before, and what became of that is open. Nothing more was charged or paid back; the sale is kept. Ask the terminal again.</source>
        <translation>POS cihazından daha önce {amount} istendi, sonucu belli değil. Yeni çekim ya da geri ödeme yapılmadı; satış duruyor. POS cihazına yeniden sorun.</translation>
    </message>
    <message>
        <source>A card was charged {amount} for this sale, and it is not among its payments. The sale is kept. Open the payment again: it is taken, or given back.</source>
        <translation>Bu satış için karttan {amount} çekildi ve ödemeler arasında yok. Satış duruyor. Ödemeyi yeniden açın: ya alınır ya geri verilir.</translation>
    </message>
    <message>
        <source>The card payment of {amount} does not stand: it went back, is going back, or paid something else. The sale is kept. Remove it and pay another way.</source>
        <translation>{amount} kart ödemesi geçerli değil: geri döndü, dönüyor ya da başka bir şeyi ödedi. Satış duruyor. Çıkarın ve başka bir şekilde ödeyin.</translation>
    </message>
    <message>
        <source>{amount} does not go back to the card by this return as it stands now. The return is kept. Make it again as it was when the terminal was asked.</source>
        <translation>Bu iade şu haliyle karta {amount} geri vermiyor. İade duruyor. POS cihazına sorulduğu andaki haline getirin.</translation>
    </message>
    <message>
        <source>Another sale or return came after receipt {number}. Its payment stays as it is. Take the goods back and sell them again.</source>
        <translation>Fiş {number} sonrasında başka bir satış ya da iade yapıldı. Ödemesi olduğu gibi kalır. Ürünleri iade alıp yeniden satın.</translation>
    </message>
    <message>
        <source>Receipt {number} is not of this till&apos;s open shift. Its payment stays as it is. Take the goods back and sell them again.</source>
        <translation>Fiş {number} bu kasanın açık vardiyasından değil. Ödemesi olduğu gibi kalır. Ürünleri iade alıp yeniden satın.</translation>
    </message>
    <message>
        <source>This sale is not known here. Nothing was changed. Choose the sale again.</source>
        <translation>Bu satış burada bilinmiyor. Hiçbir şey değişmedi. Satışı yeniden seçin.</translation>
    </message>
    <message>
        <source>Receipt {number} was paid with goods that came back. Its payment was not changed. Take the goods back and sell them anew.</source>
        <translation>Fiş {number} geri gelen ürünlerle ödendi. Ödemesi değişmedi. Ürünleri iade alıp yeniden satın.</translation>
    </message>
    <message>
        <source>Goods of receipt {number} came back already. Its payment stays as it is. Give money back by a return.</source>
        <translation>Fiş {number} ürünlerinden iade alınmış. Ödemesi olduğu gibi kalır. Parayı iadeyle geri verin.</translation>
    </message>
    <message>
        <source>What the card terminal charged stays with the sale. Its payment is as it was. To give it back, take the goods back.</source>
        <translation>POS cihazının çektiği tutar satışta kalır. Ödemesi olduğu gibi duruyor. Geri vermek için ürünleri iade alın.</translation>
    </message>
    <message>
        <source>A gift card pays for goods, not for what is owed. Nothing was taken. Choose another way to pay.</source>
        <translation>Hediye kartı ürün öder, borç ödemez. Ödeme alınmadı. Başka bir ödeme şekli seçin.</translation>
    </message>
    <message>
        <source>Points are redeemed when goods are paid, not when they are promised. The sale is kept. Keep the points first.</source>
        <translation>Puanlar ürün ödenirken kullanılır, sipariş verilirken değil. Satış duruyor. Önce puanları saklayın.</translation>
    </message>
    <message>
        <source>The points are worth another amount now. Nothing was redeemed; the sale is kept. Redeem them again.</source>
        <translation>Puanların değeri değişti. Puan kullanılmadı; satış duruyor. Yeniden kullanın.</translation>
    </message>
    <message>
        <source>Points are a customer&apos;s. Nothing was redeemed; the sale is kept. Choose the customer first.</source>
        <translation>Puanlar bir müşteriye aittir. Puan kullanılmadı; satış duruyor. Önce müşteriyi seçin.</translation>
    </message>
    <message>
        <source>{points} points were to be redeemed, and {left} are left. The sale is kept. Redeem them again.</source>
        <translation>{points} puan kullanılacaktı, {left} puan kalmış. Satış duruyor. Yeniden kullanın.</translation>
    </message>
    <message>
        <source>Which gift card pays is not said. Nothing was taken; the sale is kept. Scan the card again.</source>
        <translation>Hangi hediye kartının ödediği belirtilmedi. Ödeme alınmadı; satış duruyor. Kartı yeniden okutun.</translation>
    </message>
    <message>
        <source>It was paid this way already. Nothing was changed. Choose another way, or press Esc.</source>
        <translation>Zaten bu şekilde ödenmiş. Hiçbir şey değişmedi. Başka bir ödeme şekli seçin ya da Esc’ye basın.</translation>
    </message>
    <message>
        <source>A name, phone, address or note of the delivery has more than {highest} characters. The sale is kept. Say it shorter.</source>
        <translation>Teslimatın adı, telefonu, adresi ya da notu {highest} karakterden uzun. Satış duruyor. Daha kısa yazın.</translation>
    </message>
    <message>
        <source>Only {left} of {product} is still to be handed over. Nothing left the books. Take that many or fewer.</source>
        <translation>{product} ürününden teslim edilecek yalnızca {left} kaldı. Stoktan çıkış yapılmadı. O kadar ya da daha az verin.</translation>
    </message>
    <message>
        <source>Nothing to hand over was said. Nothing left the books. Scan the goods, or choose them in the list.</source>
        <translation>Teslim edilecek bir şey belirtilmedi. Stoktan çıkış yapılmadı. Ürünleri okutun ya da listeden seçin.</translation>
    </message>
    <message>
        <source>{product} has no stock, so there is nothing to hand over later. The sale is kept as it was.</source>
        <translation>{product} stokta tutulmuyor, sonra teslim edilecek bir şey yok. Satış olduğu gibi duruyor.</translation>
    </message>
    <message>
        <source>Of {product}, between nothing and {quantity} can be handed over later. The sale is kept as it was. Type another number.</source>
        <translation>{product} ürününden sıfır ile {quantity} arası sonra teslim edilebilir. Satış olduğu gibi duruyor. Başka bir sayı yazın.</translation>
    </message>
    <message>
        <source>No name stands here any more. Nothing was changed. Customers are erased in their own list.</source>
        <translation>Burada artık ad yok. Hiçbir şey değişmedi. Müşteriler kendi listelerinden silinir.</translation>
    </message>
    <message>
        <source>{day} is over already. No quotation was given; the goods are still here. Choose a later day.</source>
        <translation>{day} geçti bile. Teklif verilmedi; ürünler hâlâ burada. Daha sonraki bir gün seçin.</translation>
    </message>
    <message>
        <source>A gift card is sold, not quoted. No quotation was given; the sale is kept. Take the card off, or sell it first.</source>
        <translation>Hediye kartı satılır, teklife girmez. Teklif verilmedi; satış duruyor. Kartı çıkarın ya da önce satın.</translation>
    </message>
    <message>
        <source>Quotation {number} was used already[: {document}][, by {by}][ at {till}][, on {day}]. Nothing was changed. Ring up the goods, or give a new quotation.</source>
        <translation>Teklif {number} zaten kullanılmış[: {document}][, kullanan {by}][, kasa {till}][, tarih {day}]. Hiçbir şey değişmedi. Ürünleri girin ya da yeni bir teklif verin.</translation>
    </message>
    <message>
        <source>Something of this sale is paid already, or an order is being collected. No quotation was given. Remove the payment, or finish it first.</source>
        <translation>Bu satışın bir kısmı ödendi ya da bir sipariş teslim ediliyor. Teklif verilmedi. Ödemeyi çıkarın ya da önce bunu bitirin.</translation>
    </message>
    <message>
        <source>Quotation {number} was valid until {day}. Nothing was recorded; the sale is kept. Load it again at today&apos;s prices, or have the old prices approved.</source>
        <translation>Teklif {number}, {day} tarihine kadar geçerliydi. Kayıt yapılmadı; satış duruyor. Bugünkü fiyatlarla yeniden yükleyin ya da eski fiyatları onaylatın.</translation>
    </message>
    <message>
        <source>This quotation is not known at this till. Nothing was changed. Look at the number on its paper.</source>
        <translation>Bu teklif bu kasada bilinmiyor. Hiçbir şey değişmedi. Belgesindeki numaraya bakın.</translation>
    </message>
    <message>
        <source>A quotation is for one customer or one name. None was given; the sale is kept. Choose the customer, or type a name.</source>
        <translation>Teklif bir müşteriye ya da bir ada verilir. Teklif verilmedi; satış duruyor. Müşteriyi seçin ya da bir ad yazın.</translation>
    </message>
    <message>
        <source>Quotation {number} was cancelled[ by {by}][ at {till}][, on {day}]. Nothing was changed. Ring up the goods, or give a new quotation.</source>
        <translation>Teklif {number} iptal edildi[, iptal eden {by}][, kasa {till}][, tarih {day}]. Hiçbir şey değişmedi. Ürünleri girin ya da yeni bir teklif verin.</translation>
    </message>
    <message>
        <source>{product} stands as quotation {number} says; nothing was changed. Sell less of it or remove it, and scan what is wanted besides.</source>
        <translation>{product}, {number} numaralı teklifteki gibi; hiçbir şey değişmedi. Daha azını satın ya da çıkarın, fazladan isteneni ayrıca okutun.</translation>
    </message>
    <message>
        <source>{product} is not sold any more and has no price of today. The quotation is kept. Ring up the other goods by themselves, or have the old prices approved.</source>
        <translation>{product} artık satılmıyor ve bugünkü fiyatı yok. Teklif duruyor. Diğer ürünleri ayrıca girin ya da eski fiyatları onaylatın.</translation>
    </message>
    <message>
        <source>Of {product} the customer has {taken}, and {owed} was never handed over. Nothing was taken back. Return as many of each.</source>
        <translation>{product} ürününden müşteride {taken} var, {owed} hiç teslim edilmedi. İade alınmadı. Her birinden o kadar iade alın.</translation>
    </message>
    <message>
        <source>Nothing[ of receipt {number}] is still to be handed over. Nothing left the books. Look at the list of what is.</source>
        <translation>Teslim edilecek bir şey kalmadı[ (fiş {number})]. Stoktan çıkış yapılmadı. Teslim edilecekler listesine bakın.</translation>
    </message>
    <message>
        <source>Something is still open with this customer ({receivable} owed, {credit} of credit). Nobody was erased. Settle it first.</source>
        <translation>Bu müşteride hâlâ açık hesap var (borcu {receivable}, mağaza kredisi {credit}). Müşteri silinmedi. Önce hesabı kapatın.</translation>
    </message>
    <message>
        <source>The card {card} belongs to {customer}. Nothing was saved; what you entered is kept. Scan another card.</source>
        <translation>{card} kartı {customer} adlı müşterinin. Hiçbir şey kaydedilmedi; girdikleriniz duruyor. Başka bir kart okutun.</translation>
    </message>
    <message>
        <source>{text} is no amount. Nothing was imported. Correct it, then try again.</source>
        <translation>{text} bir tutar değil. Hiçbir şey içe aktarılmadı. Düzeltin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The file needs the columns name, and card or phone. Nothing was imported. Add them, then try again.</source>
        <translation>Dosyada ad ile kart ya da telefon sütunları olmalı. Hiçbir şey içe aktarılmadı. Ekleyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>A credit limit is not below zero. Nothing was saved; what you entered is kept. Type another amount.</source>
        <translation>Veresiye limiti sıfırın altında olmaz. Hiçbir şey kaydedilmedi; girdikleriniz duruyor. Başka bir tutar yazın.</translation>
    </message>
    <message>
        <source>This customer is not there. Nothing was changed. Choose another one.</source>
        <translation>Bu müşteri yok. Hiçbir şey değişmedi. Başka birini seçin.</translation>
    </message>
    <message>
        <source>A customer needs a name. Nothing was saved; what you entered is kept. Type a name.</source>
        <translation>Müşterinin bir adı olmalı. Hiçbir şey kaydedilmedi; girdikleriniz duruyor. Bir ad yazın.</translation>
    </message>
    <message>
        <source>This customer was erased for ever. Nothing was saved. Create them anew, if they ask for it.</source>
        <translation>Bu müşteri kalıcı olarak silindi. Hiçbir şey kaydedilmedi. İsterse yeniden oluşturun.</translation>
    </message>
    <message>
        <source>The days to pay are between 0 and {highest}. Nothing was saved; what you entered is kept. Type another number.</source>
        <translation>Vade 0 ile {highest} gün arasındadır. Hiçbir şey kaydedilmedi; girdikleriniz duruyor. Başka bir sayı yazın.</translation>
    </message>
    <message>
        <source>A phone number has at least three digits. Nothing was saved; what you entered is kept. Type the number.</source>
        <translation>Telefon numarası en az üç rakam olmalı. Hiçbir şey kaydedilmedi; girdikleriniz duruyor. Numarayı yazın.</translation>
    </message>
    <message>
        <source>A row has more or fewer fields than the headings. Nothing was imported. Correct it, then try again.</source>
        <translation>Bir satırdaki alan sayısı başlık sayısından farklı. Hiçbir şey içe aktarılmadı. Düzeltin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>A row has neither a card nor a phone number. Nothing was imported. Add one, then try again.</source>
        <translation>Bir satırda ne kart ne telefon numarası var. Hiçbir şey içe aktarılmadı. Birini ekleyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>This text is longer than {longest} characters. Nothing was saved; what you entered is kept. Shorten it.</source>
        <translation>Bu metin {longest} karakterden uzun. Hiçbir şey kaydedilmedi; girdikleriniz duruyor. Kısaltın.</translation>
    </message>
    <message>
        <source>A row has no product code. The row was left out and listed. Give it a code, then try again.</source>
        <translation>Bir satırda ürün kodu yok. Satır atlandı ve listelendi. Kod verin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The file lacks columns[: {missing}]. Nothing was rung up. Use a file with all columns.</source>
        <translation>Dosyada sütunlar eksik[: {missing}]. Satış girilmedi. Tüm sütunları olan bir dosya kullanın.</translation>
    </message>
    <message>
        <source>This file can be read only once, and it has to be read twice. Nothing was rung up. Save it to the disk first.</source>
        <translation>Bu dosya yalnızca bir kez okunabiliyor, iki kez okunması gerekir. Satış girilmedi. Önce diske kaydedin.</translation>
    </message>
    <message>
        <source>The time of a row cannot be read[: {text}]. The row was left out and listed. Correct it, then try again.</source>
        <translation>Bir satırın zamanı okunamıyor[: {text}]. Satır atlandı ve listelendi. Düzeltin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>A row has no invoice number. The row was left out and listed. Give it a number, then try again.</source>
        <translation>Bir satırda fatura numarası yok. Satır atlandı ve listelendi. Numara verin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>A row has no price. The row was left out and listed. Give it a price, then try again.</source>
        <translation>Bir satırda fiyat yok. Satır atlandı ve listelendi. Fiyat verin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The price of a row cannot be read[: {text}]. The row was left out and listed. Correct it, then try again.</source>
        <translation>Bir satırın fiyatı okunamıyor[: {text}]. Satır atlandı ve listelendi. Düzeltin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The quantity of a row cannot be read[: {text}]. The row was left out and listed. Correct it, then try again.</source>
        <translation>Bir satırın miktarı okunamıyor[: {text}]. Satır atlandı ve listelendi. Düzeltin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>A return has a line that sells goods. It was left out and listed. Enter it as a sale.</source>
        <translation>Bir iadede ürün satan bir satır var. İade atlandı ve listelendi. Satış olarak girin.</translation>
    </message>
    <message>
        <source>A sale has a line that takes goods back. It was left out and listed. Enter it as a return.</source>
        <translation>Bir satışta ürün geri alan bir satır var. Satış atlandı ve listelendi. İade olarak girin.</translation>
    </message>
    <message>
        <source>These goods are only for buyers of {age} and older, born on or before {born}. Nothing was recorded; the sale is kept. Check a document, then pay.</source>
        <translation>Bu ürünler {age} yaş ve üstü içindir, doğum tarihi en geç {born}. Kayıt yapılmadı; satış duruyor. Kimliğe bakın, sonra ödeme alın.</translation>
    </message>
    <message>
        <source>An approval code has at most {highest} characters. Nothing was recorded; the sale is kept. Type the code of the slip, never a card&apos;s number.</source>
        <translation>Onay kodu en çok {highest} karakterdir. Kayıt yapılmadı; satış duruyor. POS fişindeki kodu yazın, kart numarasını asla yazmayın.</translation>
    </message>
    <message>
        <source>Batch {number} is past its day, {expires}. Nothing was recorded; the sale is kept. Take a fresher one, or ask for an approval.</source>
        <translation>Parti {number} için son kullanma tarihi geçti ({expires}). Kayıt yapılmadı; satış duruyor. Daha tazesini alın ya da onay isteyin.</translation>
    </message>
    <message>
        <source>Of a card&apos;s number only its last four digits are kept. Nothing was taken; the sale is kept. Type those four, or none.</source>
        <translation>Kart numarasının yalnızca son dört rakamı saklanır. Ödeme alınmadı; satış duruyor. O dördünü yazın ya da boş bırakın.</translation>
    </message>
    <message>
        <source>The cash is not in the shop&apos;s currency[ {currency}]. Nothing was recorded. Enter it in that currency.</source>
        <translation>Nakit, mağazanın para biriminde değil[ ({currency})]. Kayıt yapılmadı. Tutarı o para biriminde girin.</translation>
    </message>
    <message>
        <source>The amount has to be above zero. Nothing was recorded. Enter another one.</source>
        <translation>Tutar sıfırdan büyük olmalı. Kayıt yapılmadı. Başka bir tutar girin.</translation>
    </message>
    <message>
        <source>The cash has no reason yet. Nothing was recorded. Say what it is for.</source>
        <translation>Nakit için henüz neden yok. Kayıt yapılmadı. Ne için olduğunu belirtin.</translation>
    </message>
    <message>
        <source>Code {code} is still unknown. The sale is kept. Say what it is, then pay.</source>
        <translation>{code} kodu hâlâ bilinmiyor. Satış duruyor. Ne olduğunu belirtin, sonra ödeme alın.</translation>
    </message>
    <message>
        <source>{product} would be sold below what it cost, which needs an approval. Nothing was recorded; the sale is kept. Give the price or discount anew and ask for it.</source>
        <translation>{product} maliyetinin altında satılacak, bunun için onay gerekir. Kayıt yapılmadı; satış duruyor. Fiyatı ya da indirimi yeniden girip onay isteyin.</translation>
    </message>
    <message>
        <source>The count cannot be right: a number in it is negative or too large. What you entered is kept. Correct it.</source>
        <translation>Sayım doğru olamaz: içindeki bir sayı eksi ya da çok büyük. Girdikleriniz duruyor. Düzeltin.</translation>
    </message>
    <message>
        <source>The shop knows no coupon {coupon}. Nothing was taken off. Check the code.</source>
        <translation>Mağazada {coupon} kuponu yok. İndirim yapılmadı. Kodu denetleyin.</translation>
    </message>
    <message>
        <source>{promotion} does not hold here and now[; from {from}][; through {through}]. Nothing was taken off. Check the coupon&apos;s conditions.</source>
        <translation>{promotion} burada ve şimdi geçerli değil[; başlangıç {from}][; bitiş {through}]. İndirim yapılmadı. Kuponun koşullarına bakın.</translation>
    </message>
    <message>
        <source>The coupon {coupon} has been used as often as it may be ({uses}). Nothing was taken off.</source>
        <translation>{coupon} kuponu kullanılabileceği kadar ({uses}) kullanıldı. İndirim yapılmadı.</translation>
    </message>
    <message>
        <source>The coupon {coupon} is on this sale already. It counts once.</source>
        <translation>{coupon} kuponu zaten bu satışta. Bir kez sayılır.</translation>
    </message>
    <message>
        <source>[{after} would be owed. ]The credit limit is {limit}. Nothing was taken; the sale is kept. Ask for an approval, or take less on account.</source>
        <translation>[Borç {after} olurdu. ]Veresiye limiti {limit}. Ödeme alınmadı; satış duruyor. Onay isteyin ya da daha azını veresiye yazın.</translation>
    </message>
    <message>
        <source>This customer is not there any more. Nothing was recorded; the sale is kept. Take the customer off, or choose another one.</source>
        <translation>Bu müşteri artık yok. Kayıt yapılmadı; satış duruyor. Müşteriyi çıkarın ya da başka birini seçin.</translation>
    </message>
    <message>
        <source>This customer has no credit limit. Nothing was taken; the sale is kept. Choose another way to pay, or set a limit in the back office.</source>
        <translation>Bu müşterinin veresiye limiti yok. Ödeme alınmadı; satış duruyor. Başka bir ödeme şekli seçin ya da arka ofiste limit belirleyin.</translation>
    </message>
    <message>
        <source>Nothing is sold to this customer on account: they are blocked. The sale is kept. Ask for an approval, or choose another way to pay.</source>
        <translation>Bu müşteriye veresiye satış yapılmaz: bloke edilmiş. Satış duruyor. Onay isteyin ya da başka bir ödeme şekli seçin.</translation>
    </message>
    <message>
        <source>This customer has {overdue} overdue. Nothing was taken; the sale is kept. Settle that first, ask for an approval, or choose another way to pay.</source>
        <translation>Bu müşterinin vadesi geçmiş {overdue} borcu var. Ödeme alınmadı; satış duruyor. Önce onu tahsil edin, onay isteyin ya da başka bir ödeme şekli seçin.</translation>
    </message>
    <message>
        <source>The drawer differs by {difference}. Your count is kept. Count once more.</source>
        <translation>Çekmecede {difference} fark var. Sayımınız duruyor. Bir kez daha sayın.</translation>
    </message>
    <message>
        <source>The drawer still differs. Both counts are kept. Enter the reason for the difference.</source>
        <translation>Çekmecede hâlâ fark var. İki sayım da duruyor. Farkın nedenini girin.</translation>
    </message>
    <message>
        <source>The discount was not approved. Nothing was recorded; the sale is kept. Ask for an approval, or take it back.</source>
        <translation>İndirim onaylanmadı. Kayıt yapılmadı; satış duruyor. Onay isteyin ya da indirimi geri alın.</translation>
    </message>
    <message>
        <source>A return gives back what was paid and takes no discount. The return is unchanged. Pay it back as it is.</source>
        <translation>İade, ödeneni geri verir ve indirim almaz. İade değişmedi. Olduğu gibi geri ödeyin.</translation>
    </message>
    <message>
        <source>A discount cannot be below zero. The line is unchanged. Enter another one.</source>
        <translation>İndirim sıfırın altında olamaz. Satır değişmedi. Başka bir indirim girin.</translation>
    </message>
    <message>
        <source>The discount is more than the line[ ({amount})]. The line is unchanged. Enter a smaller one.</source>
        <translation>İndirim satır tutarından fazla[ ({amount})]. Satır değişmedi. Daha küçük bir indirim girin.</translation>
    </message>
    <message>
        <source>The discount is more than the sale[ ({amount})]. The sale is unchanged. Give a smaller discount first.</source>
        <translation>İndirim satış tutarından fazla[ ({amount})]. Satış değişmedi. Önce daha küçük bir indirim yapın.</translation>
    </message>
    <message>
        <source>This paper is not known here. Nothing was printed. Look for its number.</source>
        <translation>Bu belge burada bilinmiyor. Hiçbir şey yazdırılmadı. Numarasına bakın.</translation>
    </message>
    <message>
        <source>Only a sale has a bill before payment. Nothing was printed; the return is kept. Finish it first.</source>
        <translation>Ödeme öncesi hesap yalnızca satışta olur. Hiçbir şey yazdırılmadı; iade duruyor. Önce onu bitirin.</translation>
    </message>
    <message>
        <source>A bill needs lines, all of them known. Nothing was printed; the sale is kept. Resolve the lines first.</source>
        <translation>Hesap için tümü bilinen satırlar gerekir. Hiçbir şey yazdırılmadı; satış duruyor. Önce satırları çözün.</translation>
    </message>
    <message>
        <source>Goods pay for others only where they come back on the same ticket. Nothing was recorded; the ticket is kept. Choose another way to pay.</source>
        <translation>Ürünler yalnızca aynı işlemde geri geliyorsa başkalarını öder. Kayıt yapılmadı; işlem duruyor. Başka bir ödeme şekli seçin.</translation>
    </message>
    <message>
        <source>An exchange takes something back and gives something for it. Nothing was recorded; the ticket is kept. Scan what comes back.</source>
        <translation>Değişimde bir şey geri alınır, yerine bir şey verilir. Kayıt yapılmadı; işlem duruyor. Geri geleni okutun.</translation>
    </message>
    <message>
        <source>The customer takes this line and does not bring it back. Nothing was changed. Choose a line that comes back.</source>
        <translation>Müşteri bu satırı alıyor, geri getirmiyor. Hiçbir şey değişmedi. Geri gelen bir satır seçin.</translation>
    </message>
    <message>
        <source>This held sale is gone; it was recalled elsewhere. The current sale is kept. Choose another one.</source>
        <translation>Bu bekletilen satış yok artık; başka yerde çağrıldı. Şimdiki satış duruyor. Başka birini seçin.</translation>
    </message>
    <message>
        <source>[{highest} sales are held already. ]The sale on the screen is kept. Recall a held sale and finish it first.</source>
        <translation>[Zaten {highest} satış bekletiliyor. ]Ekrandaki satış duruyor. Önce bekletilen bir satışı çağırıp bitirin.</translation>
    </message>
    <message>
        <source>A label is one item. Nothing was added. Scan each label by itself.</source>
        <translation>Bir etiket tek üründür. Ürün eklenmedi. Her etiketi ayrı okutun.</translation>
    </message>
    <message>
        <source>{product} is not sold by weight, but its label says {quantity}. Nothing was added. Correct its unit or the label.</source>
        <translation>{product} tartıyla satılmıyor, etiketinde ise {quantity} yazıyor. Ürün eklenmedi. Birimini ya da etiketi düzeltin.</translation>
    </message>
    <message>
        <source>The label says how much it is. The line is kept as it was. Remove it and weigh the item again.</source>
        <translation>Miktarı etiket belirliyor. Satır olduğu gibi duruyor. Satırı çıkarın ve ürünü yeniden tartın.</translation>
    </message>
    <message>
        <source>{product} has no price that the label&apos;s {amount} could be a weight of. Nothing was added. Give it a price.</source>
        <translation>{product} ürününün, etiketteki {amount} tutarından ağırlık hesaplanacak fiyatı yok. Ürün eklenmedi. Fiyat verin.</translation>
    </message>
    <message>
        <source>More would stay in the drawer than was counted[ ({counted})]. The count is kept. Enter a smaller amount.</source>
        <translation>Çekmecede sayılandan fazlası kalacaktı[ ({counted})]. Sayım duruyor. Daha küçük bir tutar girin.</translation>
    </message>
    <message>
        <source>An item is not on this receipt. Nothing was recorded; the lines are kept. Remove it, or choose another receipt.</source>
        <translation>Bir ürün bu fişte yok. Kayıt yapılmadı; satırlar duruyor. Çıkarın ya da başka bir fiş seçin.</translation>
    </message>
    <message>
        <source>This line is no longer in the sale. Nothing was changed. Choose another line.</source>
        <translation>Bu satır artık satışta değil. Hiçbir şey değişmedi. Başka bir satır seçin.</translation>
    </message>
    <message>
        <source>A gift card cannot be loaded while goods come back. Nothing was recorded. Load it in a sale of its own.</source>
        <translation>Ürün geri gelirken hediye kartına para yüklenemez. Kayıt yapılmadı. Ayrı bir satışta yükleyin.</translation>
    </message>
    <message>
        <source>The number {number} is not on this receipt. Nothing was recorded; the return is kept. Check the number on the piece.</source>
        <translation>{number} numarası bu fişte yok. Kayıt yapılmadı; iade duruyor. Parçanın üzerindeki numarayı denetleyin.</translation>
    </message>
    <message>
        <source>These goods have neither serial numbers nor batches. The sale is unchanged. Scan the item instead.</source>
        <translation>Bu ürünlerin seri numarası ya da partisi yok. Satış değişmedi. Bunun yerine ürünü okutun.</translation>
    </message>
    <message>
        <source>The number is empty. The sale is unchanged. Scan or type it.</source>
        <translation>Numara boş. Satış değişmedi. Okutun ya da yazın.</translation>
    </message>
    <message>
        <source>The number {number} came back before, or is in stock already. Nothing was recorded; the return is kept. Check the number on the piece.</source>
        <translation>{number} numarası daha önce iade alındı ya da zaten stokta. Kayıt yapılmadı; iade duruyor. Parçanın üzerindeki numarayı denetleyin.</translation>
    </message>
    <message>
        <source>The number is longer than {highest} characters. The sale is unchanged. Scan or type it again.</source>
        <translation>Numara {highest} karakterden uzun. Satış değişmedi. Yeniden okutun ya da yazın.</translation>
    </message>
    <message>
        <source>{missing} of {quantity} {product} have no serial number or batch yet. Nothing was recorded; the sale is kept. Say them, then pay.</source>
        <translation>{quantity} {product} içinden {missing} tanesinin seri numarası ya da partisi henüz yok. Kayıt yapılmadı; satış duruyor. Girin, sonra ödeme alın.</translation>
    </message>
    <message>
        <source>All pieces of this line have their numbers[; {number} is one too many]. The sale is unchanged. Raise the quantity first.</source>
        <translation>Bu satırdaki tüm parçaların numarası var[; {number} fazla]. Satış değişmedi. Önce miktarı artırın.</translation>
    </message>
    <message>
        <source>The text is longer than {highest} characters. Nothing was changed. Make it shorter.</source>
        <translation>Metin {highest} karakterden uzun. Hiçbir şey değişmedi. Kısaltın.</translation>
    </message>
    <message>
        <source>An open item[ of {amount}] needs an approval. Nothing was recorded; the sale is kept. Remove it and enter it again.</source>
        <translation>Departman satışı[ ({amount})] için onay gerekir. Kayıt yapılmadı; satış duruyor. Çıkarıp yeniden girin.</translation>
    </message>
    <message>
        <source>The receipt is not on this till. Nothing was recorded. Check the number, or take the goods back without a receipt.</source>
        <translation>Fiş bu kasada yok. Kayıt yapılmadı. Numarayı denetleyin ya da fişsiz iade alın.</translation>
    </message>
    <message>
        <source>The changed price was not approved. Nothing was recorded; the sale is kept. Ask for an approval, or take the price back.</source>
        <translation>Değiştirilen fiyat onaylanmadı. Kayıt yapılmadı; satış duruyor. Onay isteyin ya da fiyatı geri alın.</translation>
    </message>
    <message>
        <source>The changed price has no reason. The line is unchanged. Choose why it differs.</source>
        <translation>Değiştirilen fiyatın nedeni yok. Satır değişmedi. Neden farklı olduğunu seçin.</translation>
    </message>
    <message>
        <source>The price of this item was not said[: {product}]. Nothing was added. Enter its price.</source>
        <translation>Bu ürünün fiyatı belirtilmedi[: {product}]. Ürün eklenmedi. Fiyatını girin.</translation>
    </message>
    <message>
        <source>The price is not in {currency}. The line is unchanged. Enter it in that currency.</source>
        <translation>Fiyat {currency} para biriminde değil. Satır değişmedi. Bu para biriminde girin.</translation>
    </message>
    <message>
        <source>A price cannot be below zero. The line is unchanged. Enter another one.</source>
        <translation>Fiyat sıfırın altında olamaz. Satır değişmedi. Başka bir fiyat girin.</translation>
    </message>
    <message>
        <source>{promotion} takes off more than a line comes to. Nothing was changed. Change the line, then try again.</source>
        <translation>{promotion} bir satırın tutarından fazlasını düşüyor. Hiçbir şey değişmedi. Satırı değiştirin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>How much it is was not said[: {product}]. Nothing was added. Enter its quantity.</source>
        <translation>Miktarı belirtilmedi[: {product}]. Ürün eklenmedi. Miktarını girin.</translation>
    </message>
    <message>
        <source>{quantity} is more than a line can hold. The line is unchanged. Enter a smaller quantity.</source>
        <translation>{quantity} bir satır için çok fazla. Satır değişmedi. Daha küçük bir miktar girin.</translation>
    </message>
    <message>
        <source>The quantity has to be above zero. The line is unchanged. Enter another one, or remove the line.</source>
        <translation>Miktar sıfırdan büyük olmalı. Satır değişmedi. Başka bir miktar girin ya da satırı çıkarın.</translation>
    </message>
    <message>
        <source>It is sold in whole boxes of {pack}. The line is kept as it was. Enter how many boxes.</source>
        <translation>{pack} adetlik tam kutularla satılır. Satır olduğu gibi duruyor. Kaç kutu olduğunu girin.</translation>
    </message>
    <message>
        <source>{quantity} has more decimals than its unit, which has {decimals}. The line is kept as it was. Enter another quantity.</source>
        <translation>{quantity} çok fazla ondalık içeriyor; biriminde {decimals} ondalık var. Satır olduğu gibi duruyor. Başka bir miktar girin.</translation>
    </message>
    <message>
        <source>The days to bring goods back are between 0 and {highest}. Nothing was saved; what you entered is kept. Type another number.</source>
        <translation>İade süresi 0 ile {highest} gün arasındadır. Hiçbir şey kaydedilmedi; girdikleriniz duruyor. Başka bir sayı yazın.</translation>
    </message>
    <message>
        <source>The return has no reason yet. Nothing was recorded; the lines are kept. Choose why the goods come back.</source>
        <translation>İadenin henüz nedeni yok. Kayıt yapılmadı; satırlar duruyor. Ürünlerin neden geri geldiğini seçin.</translation>
    </message>
    <message>
        <source>More would come back than was sold[: {left} are left]. Nothing was recorded; the lines are kept. Enter a smaller quantity.</source>
        <translation>Satılandan fazlası geri gelecekti[: kalan {left}]. Kayıt yapılmadı; satırlar duruyor. Daha küçük bir miktar girin.</translation>
    </message>
    <message>
        <source>The code {code} is unknown. Nothing was kept. Give it to a product, or set up a pattern for it.</source>
        <translation>{code} kodu bilinmiyor. Hiçbir şey alınmadı. Kodu bir ürüne verin ya da ona kalıp tanımlayın.</translation>
    </message>
    <message>
        <source>Misread {code}. Nothing was kept. Scan again.</source>
        <translation>{code} yanlış okundu. Hiçbir şey alınmadı. Yeniden okutun.</translation>
    </message>
    <message>
        <source>The serial number {number} is in {place} by the books. Nothing was recorded; the sale is kept. Ask for an approval, or take another piece.</source>
        <translation>{number} seri numarası kayıtlara göre şurada: {place}. Kayıt yapılmadı; satış duruyor. Onay isteyin ya da başka bir parça alın.</translation>
    </message>
    <message>
        <source>The serial number {number} belongs to another product. Nothing was added. Check which item it is.</source>
        <translation>{number} seri numarası başka bir ürüne ait. Ürün eklenmedi. Hangi ürün olduğuna bakın.</translation>
    </message>
    <message>
        <source>The serial number {number} is on this sale already. Nothing was added. Scan the next piece.</source>
        <translation>{number} seri numarası zaten bu satışta. Ürün eklenmedi. Sonraki parçayı okutun.</translation>
    </message>
    <message>
        <source>What is owed cannot be paid on account again. Nothing was taken. Choose another way to pay.</source>
        <translation>Borç yeniden veresiyeyle ödenemez. Ödeme alınmadı. Başka bir ödeme şekli seçin.</translation>
    </message>
    <message>
        <source>The amount has to be above zero. Nothing was taken. Type another one.</source>
        <translation>Tutar sıfırdan büyük olmalı. Ödeme alınmadı. Başka bir tutar yazın.</translation>
    </message>
    <message>
        <source>{owed} is owed, and {amount} is more. Nothing was taken. Take what is owed, or less.</source>
        <translation>Borç {owed}, {amount} ise daha fazla. Ödeme alınmadı. Borç kadar ya da daha az alın.</translation>
    </message>
    <message>
        <source>No shift is open. Nothing was recorded; the lines are kept. Open the shift first.</source>
        <translation>Açık vardiya yok. Kayıt yapılmadı; satırlar duruyor. Önce vardiyayı açın.</translation>
    </message>
    <message>
        <source>This shift is not the open one. Nothing was closed; the count is kept. Open the page again.</source>
        <translation>Bu vardiya açık olan değil. Vardiya kapatılmadı; sayım duruyor. Sayfayı yeniden açın.</translation>
    </message>
    <message>
        <source>Only {onHand} of {product} are in stock, and the sale takes {quantity}. Nothing was recorded; the sale is kept. Take fewer, or ask for an approval by changing the quantity.</source>
        <translation>Stokta yalnızca {onHand} {product} var, satışta {quantity}. Kayıt yapılmadı; satış duruyor. Daha azını alın ya da miktarı değiştirerek onay isteyin.</translation>
    </message>
    <message>
        <source>There is {credit} of store credit. Nothing was taken; the sale is kept. Take that much, and the rest another way.</source>
        <translation>{credit} mağaza kredisi var. Ödeme alınmadı; satış duruyor. O kadarını alın, kalanı başka bir şekilde ödensin.</translation>
    </message>
    <message>
        <source>The taxes of {product} are not known here. It was not added; the sale is kept. Set its tax class in the back office.</source>
        <translation>{product} ürününün vergileri burada bilinmiyor. Ürün eklenmedi; satış duruyor. Vergi sınıfını arka ofiste belirleyin.</translation>
    </message>
    <message>
        <source>The payment is not in the shop&apos;s currency[ {currency}]. Nothing was recorded. Take it in that currency.</source>
        <translation>Ödeme mağazanın para biriminde değil[ ({currency})]. Kayıt yapılmadı. O para biriminde alın.</translation>
    </message>
    <message>
        <source>There is nothing left to pay this way. Nothing was taken; the sale is kept. Finish it, or type an amount.</source>
        <translation>Bu şekilde ödenecek bir şey kalmadı. Ödeme alınmadı; satış duruyor. Bitirin ya da bir tutar yazın.</translation>
    </message>
    <message>
        <source>Store credit and accounts belong to a customer. Nothing was taken; the sale is kept. Choose the customer first.</source>
        <translation>Mağaza kredisi ve veresiye bir müşteriye aittir. Ödeme alınmadı; satış duruyor. Önce müşteriyi seçin.</translation>
    </message>
    <message>
        <source>A payment cannot be below zero. Nothing was recorded. Enter what the customer gave.</source>
        <translation>Ödeme sıfırın altında olamaz. Kayıt yapılmadı. Müşterinin verdiğini girin.</translation>
    </message>
    <message>
        <source>Only {due} are still due, and only cash gives change. Nothing was taken; the sale is kept. Type a smaller amount.</source>
        <translation>Yalnızca {due} kaldı ve para üstü yalnızca nakitte verilir. Ödeme alınmadı; satış duruyor. Daha küçük bir tutar yazın.</translation>
    </message>
    <message>
        <source>{missing} are missing of {total}. Nothing was recorded; the sale is kept. Enter the amount again.</source>
        <translation>{total} tutarından {missing} eksik. Kayıt yapılmadı; satış duruyor. Tutarı yeniden girin.</translation>
    </message>
    <message>
        <source>The sale is not in the shop&apos;s currency[ {currency}]. Nothing was recorded; the lines are kept. Start a new sale.</source>
        <translation>Satış mağazanın para biriminde değil[ ({currency})]. Kayıt yapılmadı; satırlar duruyor. Yeni bir satış başlatın.</translation>
    </message>
    <message>
        <source>This is a sale, not a return. Nothing was recorded; the lines are kept. Finish it as a sale.</source>
        <translation>Bu bir satış, iade değil. Kayıt yapılmadı; satırlar duruyor. Satış olarak bitirin.</translation>
    </message>
    <message>
        <source>This is a return, not a sale. Nothing was recorded; the lines are kept. Finish it as a return.</source>
        <translation>Bu bir iade, satış değil. Kayıt yapılmadı; satırlar duruyor. İade olarak bitirin.</translation>
    </message>
    <message>
        <source>There is nothing to pay yet. Nothing was recorded. Scan an item first.</source>
        <translation>Henüz ödenecek bir şey yok. Kayıt yapılmadı. Önce bir ürün okutun.</translation>
    </message>
    <message>
        <source>A sale holds at most {highest} lines. The item was not added; the sale is kept. Finish it, then begin another one.</source>
        <translation>Bir satışta en çok {highest} satır olur. Ürün eklenmedi; satış duruyor. Bitirin, sonra yenisini başlatın.</translation>
    </message>
    <message>
        <source>A shift is already open at this till. It goes on unchanged. Sell, or close it first.</source>
        <translation>Bu kasada zaten açık bir vardiya var. Olduğu gibi sürüyor. Satış yapın ya da önce onu kapatın.</translation>
    </message>
    <message>
        <source>{product} is sold in variants. Nothing was added. Choose one of them.</source>
        <translation>{product} varyantlarıyla satılır. Ürün eklenmedi. Birini seçin.</translation>
    </message>
    <message>
        <source>A weight was entered by hand, which needs an approval. Nothing was recorded; the sale is kept. Ask for it with F2 on the line.</source>
        <translation>Ağırlık elle girildi, bunun için onay gerekir. Kayıt yapılmadı; satış duruyor. Satırda F2 ile onay isteyin.</translation>
    </message>
    <message>
        <source>The tare of {tare} is taken off, so nothing is left of {quantity}. Nothing was changed. Weigh the item again.</source>
        <translation>{tare} dara düşülünce {quantity} içinden bir şey kalmıyor. Hiçbir şey değişmedi. Ürünü yeniden tartın.</translation>
    </message>
    <message>
        <source>The serial number {number} left the shop on {date}[ with receipt {receipt}][, recorded by {by}][, under warranty until {warranty}]. Nothing was added. Check the number on the piece.</source>
        <translation>{number} seri numarası {date} tarihinde mağazadan çıktı[, fiş {receipt}][, kaydeden {by}][, garanti bitişi {warranty}]. Ürün eklenmedi. Parçanın üzerindeki numarayı denetleyin.</translation>
    </message>
    <message>
        <source>Order {number} of this customer is still open. Nobody was erased. Let them collect it or cancel it, then try again.</source>
        <translation>Bu müşterinin {number} numaralı siparişi hâlâ açık. Müşteri silinmedi. Siparişi teslim edin ya da iptal edin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Quotation {number} of this customer is still open. Nobody was erased. Sell by it or cancel it, then try again.</source>
        <translation>Bu müşterinin {number} numaralı teklifi hâlâ açık. Müşteri silinmedi. Tekliften satış yapın ya da iptal edin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Goods of receipt {number} still wait for this customer. Nobody was erased. Hand them over or take them back, then try again.</source>
        <translation>Fiş {number} ürünleri hâlâ bu müşteriye teslim edilecek. Müşteri silinmedi. Teslim edin ya da iade alın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>{product} is a bundle. What you entered is kept. Bundles are counted: choose a unit without decimals.</source>
        <translation>{product} bir set. Girdikleriniz duruyor. Setler adetle sayılır: ondalıksız bir birim seçin.</translation>
    </message>
    <message>
        <source>{product} holds nothing yet. What you entered is kept. Add what one bundle is made of.</source>
        <translation>{product} setinin içi henüz boş. Girdikleriniz duruyor. Bir sette bulunanları ekleyin.</translation>
    </message>
    <message>
        <source>The price of {product} cannot be asked at the till. What you entered is kept. Give the bundle a price of its own.</source>
        <translation>{product} fiyatı kasada sorulamaz. Girdikleriniz duruyor. Sete kendi fiyatını verin.</translation>
    </message>
    <message>
        <source>{product} cannot become a bundle, or stop being one: its stock and its sales count differently. What you entered is kept. Make a new product.</source>
        <translation>{product} sete dönüştürülemez ya da set olmaktan çıkarılamaz: stoğu ve satışları farklı sayılır. Girdikleriniz duruyor. Yeni bir ürün oluşturun.</translation>
    </message>
    <message>
        <source>{product} is archived. What you entered is kept. Offer it again, or take it out of the bundle.</source>
        <translation>{product} arşivde. Girdikleriniz duruyor. Yeniden satışa açın ya da setten çıkarın.</translation>
    </message>
    <message>
        <source>{product} cannot stand in a bundle. What you entered is kept. Choose single goods or a service, with a price of its own.</source>
        <translation>{product} sette yer alamaz. Girdikleriniz duruyor. Kendi fiyatı olan tek bir ürün ya da hizmet seçin.</translation>
    </message>
    <message>
        <source>A product in this bundle does not exist any more. What you entered is kept. Take it out.</source>
        <translation>Bu setteki bir ürün artık yok. Girdikleriniz duruyor. Onu çıkarın.</translation>
    </message>
    <message>
        <source>{product} is counted with {decimals} decimals. What you entered is kept. Enter how many stand in one bundle.</source>
        <translation>{product} {decimals} ondalıkla sayılır. Girdikleriniz duruyor. Bir sette ne kadar olduğunu girin.</translation>
    </message>
    <message>
        <source>A product stands in this bundle twice. What you entered is kept. Remove one, and enter how many there are.</source>
        <translation>Bir ürün bu sette iki kez var. Girdikleriniz duruyor. Birini çıkarın ve kaç tane olduğunu girin.</translation>
    </message>
    <message>
        <source>{product} stands in the bundle {bundle}. Nothing was changed. Take it out there, or archive the bundle first.</source>
        <translation>{product}, {bundle} setinin içinde. Hiçbir şey değişmedi. Oradan çıkarın ya da önce seti arşivleyin.</translation>
    </message>
    <message>
        <source>A bundle holds more than 0 and at most {highest} of a product. What you entered is kept. Enter another quantity.</source>
        <translation>Bir sette bir üründen 0’dan çok, en çok {highest} olabilir. Girdikleriniz duruyor. Başka bir miktar girin.</translation>
    </message>
    <message>
        <source>A bundle holds at most {highest} products. What you entered is kept. Remove some.</source>
        <translation>Bir sette en çok {highest} ürün olabilir. Girdikleriniz duruyor. Birkaçını çıkarın.</translation>
    </message>
    <message>
        <source>Only a bundle holds other products. What you entered is kept. Choose Bundle as its kind, or remove them.</source>
        <translation>Yalnızca set başka ürünler içerir. Girdikleriniz duruyor. Tür olarak Set seçin ya da onları çıkarın.</translation>
    </message>
    <message>
        <source>No product has the code {code}. The row was not imported. Put its row before the bundle&apos;s, or import it first.</source>
        <translation>{code} kodlu ürün yok. Satır içe aktarılmadı. Satırını setin satırından önceye koyun ya da önce onu içe aktarın.</translation>
    </message>
    <message>
        <source>Not all that {product} holds is known here. Nothing was added. Open the product in the back office, or scan its goods one by one.</source>
        <translation>{product} içindekilerin hepsi burada bilinmiyor. Ürün eklenmedi. Ürünü arka ofiste açın ya da içindekileri tek tek okutun.</translation>
    </message>
</context>
<context>
    <name>StockPolicy</name>
    <message>
        <source>As the level above says</source>
        <translation>Üst düzeydeki gibi</translation>
    </message>
    <message>
        <source>Sell anyway</source>
        <translation>Yine de sat</translation>
    </message>
    <message>
        <source>Sell and say so</source>
        <translation>Sat ve bildir</translation>
    </message>
    <message>
        <source>Sell only with the right to</source>
        <translation>Yalnızca yetkiyle sat</translation>
    </message>
</context>
<context>
    <name>Tender</name>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Mağaza kredisi</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>Veresiye</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Değişim</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Hediye kartı</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Kapora</translation>
    </message>
    <message>
        <source>Foreign cash</source>
        <translation>Döviz</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Nakit</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>Sonu %1</translation>
    </message>
    <message>
        <source>Approval %1</source>
        <translation>Onay %1</translation>
    </message>
    <message>
        <source>%1 back</source>
        <translation>para üstü %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>kalan %1</translation>
    </message>
</context>
<context>
    <name>TillKeys</name>
    <message>
        <source>Help and keys</source>
        <translation>Yardım ve tuşlar</translation>
    </message>
    <message>
        <source>Quantity; while paying: cash</source>
        <translation>Miktar; ödemede: nakit</translation>
    </message>
    <message>
        <source>Find product; while paying: card</source>
        <translation>Ürün bul; ödemede: kart</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Fiyat gör</translation>
    </message>
    <message>
        <source>Customer; while paying: store credit, gift card</source>
        <translation>Müşteri; ödemede: mağaza kredisi, hediye kartı</translation>
    </message>
    <message>
        <source>Price; while paying: on account</source>
        <translation>Fiyat; ödemede: veresiye</translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation>Satıra indirim</translation>
    </message>
    <message>
        <source>Discount on the sale</source>
        <translation>Satışa indirim</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Beklet</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Çağır</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>İade</translation>
    </message>
    <message>
        <source>Options of the line; after paying: print</source>
        <translation>Satır seçenekleri; ödemeden sonra: yazdır</translation>
    </message>
    <message>
        <source>Gift receipt of the last sale</source>
        <translation>Son satışın hediye fişi</translation>
    </message>
    <message>
        <source>Till menu</source>
        <translation>Kasa menüsü</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tam ekran</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Ödeme</translation>
    </message>
    <message>
        <source>Exact cash now</source>
        <translation>Hemen tam nakit</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Satırı çıkar</translation>
    </message>
    <message>
        <source>Undo the last change of the sale</source>
        <translation>Satıştaki son değişikliği geri al</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Next page of quick keys</source>
        <translation>Hızlı tuşların sonraki sayfası</translation>
    </message>
    <message>
        <source>Previous page of quick keys</source>
        <translation>Hızlı tuşların önceki sayfası</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kilitle</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Arka ofis</translation>
    </message>
    <message>
        <source>The next item n times</source>
        <translation>Sonraki ürün n kez</translation>
    </message>
    <message>
        <source>One more of the selected line</source>
        <translation>Seçili satırdan bir fazla</translation>
    </message>
    <message>
        <source>One less of the selected line</source>
        <translation>Seçili satırdan bir eksik</translation>
    </message>
    <message>
        <source>Select a line</source>
        <translation>Satır seç</translation>
    </message>
    <message>
        <source>Clear what was typed, then close the panel</source>
        <translation>Yazılanı sil, sonra paneli kapat</translation>
    </message>
    <message>
        <source>While paying: choose an amount</source>
        <translation>Ödemede: tutar seç</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::CustomerScreens</name>
    <message>
        <source>No display is saved that is connected. Nothing was shown.</source>
        <translation>Bağlı olan kayıtlı ekran yok. Hiçbir şey gösterilmedi.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Deneme</translation>
    </message>
    <message>
        <source>The test is shown for five seconds.</source>
        <translation>Deneme beş saniye gösteriliyor.</translation>
    </message>
    <message>
        <source>Pole display not answering</source>
        <translation>Müşteri göstergesi yanıt vermiyor</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::Desktop</name>
    <message>
        <source>Somebody else&apos;s import is under way. Open the back office when it is done.</source>
        <translation>Başka birinin içe aktarması sürüyor. Bitince arka ofisi açın.</translation>
    </message>
    <message>
        <source>An import is under way. Change whose rights you see when it is done.</source>
        <translation>İçe aktarma sürüyor. Kimin yetkileriyle gördüğünüzü bitince değiştirin.</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::SheetFiles</name>
    <message>
        <source>The folder %1 cannot be made. Nothing was written.</source>
        <translation>%1 klasörü oluşturulamıyor. Hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 yazılamadı: %2</translation>
    </message>
    <message>
        <source>The sheet goes to %1</source>
        <translation>Çıktı şuraya gidiyor: %1</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::ShopOpening</name>
    <message>
        <source>Folder of the shop</source>
        <translation>Mağazanın klasörü</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::StartUp</name>
    <message>
        <source>Folder of the shop</source>
        <translation>Mağazanın klasörü</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::TillPrinter</name>
    <message>
        <source>Gift receipt %1</source>
        <translation>Hediye fişi %1</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>X raporu</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>Yazdırma denemesi</translation>
    </message>
    <message>
        <source>If both edges of the line above are on the paper, the paper is set right.</source>
        <translation>Yukarıdaki çizginin iki ucu da kâğıttaysa kâğıt ayarı doğrudur.</translation>
    </message>
    <message>
        <source>No printer is set up; nothing was printed.</source>
        <translation>Yazıcı kurulmamış; hiçbir şey yazdırılmadı.</translation>
    </message>
    <message>
        <source>%1 goes to the printer</source>
        <translation>%1 yazıcıya gidiyor</translation>
    </message>
    <message>
        <source>Printer&apos;s cover is open</source>
        <translation>Yazıcının kapağı açık</translation>
    </message>
    <message>
        <source>Printer has no paper</source>
        <translation>Yazıcıda kâğıt yok</translation>
    </message>
    <message>
        <source>Printer needs a look</source>
        <translation>Yazıcıya bakın</translation>
    </message>
    <message>
        <source>Printer is offline</source>
        <translation>Yazıcı çevrimdışı</translation>
    </message>
    <message>
        <source>Paper low</source>
        <translation>Kâğıt azaldı</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Yazıcı yok</translation>
    </message>
    <message numerus="yes">
        <source>%n not printed</source>
        <translation>
            <numerusform>%n yazdırılmadı</numerusform>
        </translation>
    </message>
    <message>
        <source>Printer not answering</source>
        <translation>Yazıcı yanıt vermiyor</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <translation>Yazıcı hazır</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::Training</name>
    <message>
        <source>The shop is copied to practise in …</source>
        <translation>Mağaza eğitim için kopyalanıyor …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Stopped. Nothing was copied.</source>
        <translation>Durduruldu. Hiçbir şey kopyalanmadı.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::AppearancePage</name>
    <message>
        <source>The new scale is used at the next start.</source>
        <translation>Yeni ölçek bir sonraki açılışta kullanılır.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Applies to this machine</source>
        <translation>Bu makine için geçerli</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Ölçek</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Test: longer words</source>
        <translation>Deneme: daha uzun sözcükler</translation>
    </message>
    <message>
        <source>Test: right to left</source>
        <translation>Deneme: sağdan sola</translation>
    </message>
    <message>
        <source>Once the shop is there, the settings change it.</source>
        <translation>Mağaza oluşunca ayarlardan değiştirilir.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::AttributeEditor</name>
    <message>
        <source>Attribute %1</source>
        <translation>Özellik %1</translation>
    </message>
    <message>
        <source>Values of attribute %1, in their order</source>
        <translation>Özellik %1 için değerler, sırasıyla</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Renk</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Beden</translation>
    </message>
    <message>
        <source>Red, Blue</source>
        <translation>Kırmızı, Mavi</translation>
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
        <translation>%1, %2 birim</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1, fiyatı %2</translation>
    </message>
    <message>
        <source>Remove barcode %1</source>
        <translation>%1 barkodunu kaldır</translation>
    </message>
    <message>
        <source>Add a barcode</source>
        <translation>Barkod ekle</translation>
    </message>
    <message>
        <source>Scan or type</source>
        <translation>Okutun ya da yazın</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Kaç birim</translation>
    </message>
    <message>
        <source>Pack price</source>
        <translation>Paket fiyatı</translation>
    </message>
    <message>
        <source>Add barcode</source>
        <translation>Barkodu ekle</translation>
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
        <translation>POS cihazı bekleniyor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>İptal ediliyor</translation>
    </message>
    <message>
        <source>The terminal was told to stop. What it did is known once it answers.</source>
        <translation>POS cihazına durması söylendi. Ne yaptığı, yanıt verince belli olur.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Yanıt yok</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Yeniden sor</translation>
    </message>
    <message>
        <source>Another way to pay</source>
        <translation>Başka ödeme şekli</translation>
    </message>
    <message>
        <source>Back to payment</source>
        <translation>Ödemeye dön</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>Kartla öde</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation>Karta geri ödeme</translation>
    </message>
    <message>
        <source>Give back to the card</source>
        <translation>Karta geri ver</translation>
    </message>
    <message>
        <source>Ask the customer to hold or insert the card. The sale goes on by itself.</source>
        <translation>Müşteriden kartı yaklaştırmasını ya da takmasını isteyin. Satış kendiliğinden sürer.</translation>
    </message>
    <message>
        <source>The customer may have to show the same card. It goes on by itself.</source>
        <translation>Müşterinin aynı kartı göstermesi gerekebilir. Kendiliğinden sürer.</translation>
    </message>
    <message>
        <source>Check the terminal before anything else. Nothing is charged twice: ask it again, or take another way to pay; what it charged after all is then given back.</source>
        <translation>Her şeyden önce POS cihazına bakın. İki kez çekim olmaz: yeniden sorun ya da başka bir ödeme şekli seçin; yine de çekmişse geri verilir.</translation>
    </message>
    <message>
        <source>Check the terminal before anything else. Nothing goes back twice: ask it again, or go back to the payment; the till goes on asking.</source>
        <translation>Her şeyden önce POS cihazına bakın. İki kez geri ödeme olmaz: yeniden sorun ya da ödemeye dönün; kasa sormayı sürdürür.</translation>
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
        <translation>%1, miktar %2, fiyat %3, tutar %4</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Ürün</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>Disc.</source>
        <translation>İnd.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>KDV</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Toplam</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CartRows</name>
    <message>
        <source>%1 (otherwise %2)</source>
        <translation>%1 (normalde %2)</translation>
    </message>
    <message>
        <source>SN %1</source>
        <translation>SN %1</translation>
    </message>
    <message>
        <source>%1 × batch %2</source>
        <translation>%1 × parti %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, SKT %2</translation>
    </message>
    <message>
        <source>%1 × box of %2, %3 each</source>
        <translation>%1 × %2 adetlik kutu, kutusu %3</translation>
    </message>
    <message>
        <source>%1 × box of %2</source>
        <translation>%1 × %2 adetlik kutu</translation>
    </message>
    <message>
        <source>by its label</source>
        <translation>etiketine göre</translation>
    </message>
    <message>
        <source>Serial number is missing</source>
        <translation>Seri numarası eksik</translation>
    </message>
    <message>
        <source>Batch is missing</source>
        <translation>Parti eksik</translation>
    </message>
    <message numerus="yes">
        <source>Warranty %n month(s)</source>
        <translation>
            <numerusform>%n ay garanti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 never handed over</source>
        <translation>%1 hiç teslim edilmedi</translation>
    </message>
    <message>
        <source>%1 handed over later</source>
        <translation>%1 sonra teslim</translation>
    </message>
    <message>
        <source>Tare %1</source>
        <translation>Dara %1</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <translation>İndirim %1</translation>
    </message>
    <message>
        <source>Sale discount %1</source>
        <translation>Satış indirimi %1</translation>
    </message>
    <message>
        <source>Price changed: %1</source>
        <translation>Fiyat değiştirildi: %1</translation>
    </message>
    <message>
        <source>Unknown code %1</source>
        <translation>Bilinmeyen kod %1</translation>
    </message>
    <message>
        <source>Press Enter to say what it is</source>
        <translation>Ne olduğunu belirtmek için Enter’a basın</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Ayrı tutuluyor</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>Sonu %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n puan</numerusform>
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
        <translation>Set: %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CartView</name>
    <message>
        <source>Lines of the sale</source>
        <translation>Satışın satırları</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CashierDetail</name>
    <message>
        <source>Sales</source>
        <translation>Satışlar</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>İadeler</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Lines sold</source>
        <translation>Satılan satırlar</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>Ortalama sepet</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>İndirimler</translation>
    </message>
    <message>
        <source>Prices changed</source>
        <translation>Değiştirilen fiyatlar</translation>
    </message>
    <message>
        <source>Before payment</source>
        <translation>Ödemeden önce</translation>
    </message>
    <message>
        <source>Removed lines</source>
        <translation>Çıkarılan satırlar</translation>
    </message>
    <message>
        <source>Emptied sales</source>
        <translation>İptal edilen satışlar</translation>
    </message>
    <message>
        <source>Of all lines, taken off</source>
        <translation>Tüm satırlardan çıkarılan</translation>
    </message>
    <message>
        <source>Bills before payment</source>
        <translation>Ödeme öncesi hesaplar</translation>
    </message>
    <message>
        <source>Bills not paid</source>
        <translation>Ödenmeyen hesaplar</translation>
    </message>
    <message>
        <source>Less after the bill</source>
        <translation>Hesaptan sonra azalan</translation>
    </message>
    <message>
        <source>Drawer and papers</source>
        <translation>Çekmece ve belgeler</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>Satışsız açılan çekmece</translation>
    </message>
    <message>
        <source>Drawer differences</source>
        <translation>Çekmece farkları</translation>
    </message>
    <message>
        <source>Payments of sales changed</source>
        <translation>Değiştirilen satış ödemeleri</translation>
    </message>
    <message>
        <source>Copies printed</source>
        <translation>Yazdırılan kopyalar</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Yetkiler</translation>
    </message>
    <message>
        <source>Approvals received</source>
        <translation>Alınan onaylar</translation>
    </message>
    <message>
        <source>Approvals given</source>
        <translation>Verilen onaylar</translation>
    </message>
    <message>
        <source>Refused actions</source>
        <translation>Reddedilen işlemler</translation>
    </message>
    <message>
        <source>Wrong PINs</source>
        <translation>Yanlış PIN girişleri</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Ayrıntıları kapat</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CashierPage</name>
    <message>
        <source>Nobody sold anything on these days.</source>
        <translation>Bu günlerde kimse satış yapmadı.</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Tüm günleri göster</translation>
    </message>
    <message>
        <source>Cashiers</source>
        <translation>Kasiyerler</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Kasiyer</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Satışlar</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Ortalama</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>İndirimler</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Çıkarılan</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Çekmece</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Fark</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ChangePanel</name>
    <message>
        <source>Change</source>
        <translation>Para üstü</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Yeni satış</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>ve %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation>Hediye fişi</translation>
    </message>
    <message>
        <source>Change payment</source>
        <translation>Ödemeyi değiştir</translation>
    </message>
    <message>
        <source>Change payment method</source>
        <translation>Ödeme şeklini değiştir</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ChoicePanel</name>
    <message>
        <source>Back to sale</source>
        <translation>Satışa dön</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CloseShiftPage</name>
    <message>
        <source>%1: %2 expected, %3 counted</source>
        <translation>%1: beklenen %2, sayılan %3</translation>
    </message>
    <message>
        <source>%1: %2 expected, %3 counted, %4 missing</source>
        <translation>%1: beklenen %2, sayılan %3, eksik %4</translation>
    </message>
    <message>
        <source>%1: %2 expected, %3 counted, %4 too much</source>
        <translation>%1: beklenen %2, sayılan %3, fazla %4</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Vardiyayı kapat</translation>
    </message>
    <message>
        <source>The shift is closed</source>
        <translation>Vardiya kapandı</translation>
    </message>
    <message>
        <source>Step %1 of 4: open items, count, difference, what stays in the drawer</source>
        <translation>Adım %1 / 4: açık işlemler, sayım, fark, çekmecede kalan</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>Satışa dön</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Close shift and print Z</source>
        <translation>Vardiyayı kapat, Z yazdır</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>Count what lies in the drawer. Enter moves down.</source>
        <translation>Çekmecedeki parayı sayın. Enter bir alta iner.</translation>
    </message>
    <message>
        <source>Count the %1 that lie in the drawer. Enter moves down.</source>
        <translation>Çekmecedeki %1 paralarını sayın. Enter bir alta iner.</translation>
    </message>
    <message>
        <source>To the safe %1</source>
        <translation>Çelik kasaya %1</translation>
    </message>
    <message>
        <source>No shift is open. Nothing was changed. Go back to selling.</source>
        <translation>Açık vardiya yok. Hiçbir şey değişmedi. Satışa dönün.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Fark</translation>
    </message>
    <message>
        <source>Difference: missing</source>
        <translation>Fark: eksik</translation>
    </message>
    <message>
        <source>Difference: too much</source>
        <translation>Fark: fazla</translation>
    </message>
    <message>
        <source>The difference is above %1. Your count is kept. Count once more.</source>
        <translation>Fark sınırı aşıyor (%1). Sayımınız duruyor. Bir kez daha sayın.</translation>
    </message>
    <message>
        <source>This is not an amount. The count is kept. Enter what stays in the drawer.</source>
        <translation>Bu bir tutar değil. Sayım duruyor. Çekmecede kalacak tutarı girin.</translation>
    </message>
    <message>
        <source>Z report %1</source>
        <translation>Z raporu %1</translation>
    </message>
    <message numerus="yes">
        <source>Turnover %1 · %n receipt(s)</source>
        <translation>
            <numerusform>Ciro %1 · %n fiş</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk did not take it. The shift is still open and the count is kept. Try again, or call for help.</source>
        <translation>Diske yazılamadı. Vardiya hâlâ açık ve sayım duruyor. Yeniden deneyin ya da yardım isteyin.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Beklenen</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Sayılan</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Yeniden say</translation>
    </message>
    <message>
        <source>Reason for the difference</source>
        <translation>Farkın nedeni</translation>
    </message>
    <message>
        <source>Stays in the drawer as the next float</source>
        <translation>Sonraki açılış tutarı olarak çekmecede kalacak</translation>
    </message>
    <message>
        <source>The difference is above the limit. Somebody with more rights has to accept it.</source>
        <translation>Fark sınırın üzerinde. Daha çok yetkisi olan birinin kabul etmesi gerekir.</translation>
    </message>
    <message>
        <source>Who approves?</source>
        <translation>Kim onaylıyor?</translation>
    </message>
    <message>
        <source>Stays in the drawer</source>
        <translation>Çekmecede kalacak</translation>
    </message>
    <message>
        <source>Stays in the drawer, %1</source>
        <translation>Çekmecede kalacak, %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CompanyForm</name>
    <message>
        <source>Another country</source>
        <translation>Başka ülke</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Mağazanın adı</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>Street and number (may stay empty)</source>
        <translation>Sokak ve numara (boş kalabilir)</translation>
    </message>
    <message>
        <source>Postcode and town (may stay empty)</source>
        <translation>Posta kodu ve şehir (boş kalabilir)</translation>
    </message>
    <message>
        <source>Tax number (may stay empty)</source>
        <translation>Vergi numarası (boş kalabilir)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Name, address and tax number stand at the top of each receipt.</source>
        <translation>Ad, adres ve vergi numarası her fişin başında yer alır.</translation>
    </message>
    <message>
        <source>prices include tax</source>
        <translation>fiyatlara vergi dahil</translation>
    </message>
    <message>
        <source>tax comes on top of prices</source>
        <translation>fiyatlara vergi eklenir</translation>
    </message>
    <message>
        <source>Brings taxes (%1; %2), a chart of accounts, coins and the time zone %3.</source>
        <translation>Vergileri (%1; %2), hesap planını, madeni ve kâğıt paraları ve %3 saat dilimini getirir.</translation>
    </message>
    <message>
        <source>Set by the country. It cannot be changed once the shop is made.</source>
        <translation>Ülkeye göre belirlenir. Mağaza kurulduktan sonra değiştirilemez.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ContentEditor</name>
    <message>
        <source>Nothing is called %1. Enter another name, or scan it.</source>
        <translation>%1 adında bir şey yok. Başka bir ad girin ya da okutun.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ekle: %1</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Burada bilinmiyor</translation>
    </message>
    <message>
        <source>How many of %1</source>
        <translation>Miktar: %1</translation>
    </message>
    <message>
        <source>%1 · %2 each</source>
        <translation>%1 · tanesi %2</translation>
    </message>
    <message>
        <source>Take %1 out of the bundle</source>
        <translation>Setten çıkar: %1</translation>
    </message>
    <message>
        <source>What one bundle holds</source>
        <translation>Bir sette bulunanlar</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Ürün ekle</translation>
    </message>
    <message>
        <source>Scan, or type a code or a name</source>
        <translation>Okutun ya da kod veya ad yazın</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerBar</name>
    <message>
        <source>Customer: %1</source>
        <translation>Müşteri: %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerForm</name>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Nothing on account</source>
        <translation>Veresiye satılmaz</translation>
    </message>
    <message>
        <source>No day is set</source>
        <translation>Vade belirlenmemiş</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Evet: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Scan it, or type its number.</source>
        <translation>Okutun ya da numarasını yazın.</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Vergi numarası</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Price lists and promotions may be for a group. A new name makes a new one.</source>
        <translation>Fiyat listeleri ve kampanyalar bir gruba özel olabilir. Yeni bir ad yeni grup oluşturur.</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Veresiye limiti</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Vade (gün)</translation>
    </message>
    <message>
        <source>Empty: nothing is sold on account.</source>
        <translation>Boş: veresiye satılmaz.</translation>
    </message>
    <message>
        <source>Empty: never overdue.</source>
        <translation>Boş: vadesi hiç geçmez.</translation>
    </message>
    <message>
        <source>Blocked: nothing is sold on account</source>
        <translation>Bloke: veresiye satılmaz</translation>
    </message>
    <message>
        <source>Why blocked</source>
        <translation>Bloke nedeni</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloke</translation>
    </message>
    <message>
        <source>Needs the right “%1”.</source>
        <translation>“%1” yetkisi gerekir.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerList</name>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (arşivde)</translation>
    </message>
    <message>
        <source>%1 (blocked)</source>
        <translation>%1 (bloke)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Borcu</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Mağaza kredisi</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerOverview</name>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cari hesap</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Borcu</translation>
    </message>
    <message>
        <source>Of that overdue</source>
        <translation>Vadesi geçmiş kısmı</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Veresiye limiti</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Mağaza kredisi</translation>
    </message>
    <message>
        <source>Blocked: nothing is sold on account.</source>
        <translation>Bloke: veresiye satılmaz.</translation>
    </message>
    <message>
        <source>Blocked: nothing is sold on account. %1</source>
        <translation>Bloke: veresiye satılmaz. %1</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Sadakat</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puan</translation>
    </message>
    <message>
        <source>Of those lost after</source>
        <translation>Şu günden sonra silinecek</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Seviye</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Henüz yok</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık işlemler</translation>
    </message>
    <message>
        <source>Layaway %1</source>
        <translation>Ayırtma %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Sipariş %1</translation>
    </message>
    <message>
        <source>Quotation %1</source>
        <translation>Fiyat teklifi %1</translation>
    </message>
    <message>
        <source>To be handed over: %1</source>
        <translation>Teslim edilecek: %1</translation>
    </message>
    <message>
        <source>No orders, layaways or quotations, and nothing to hand over.</source>
        <translation>Sipariş, ayırtma, teklif ve teslim edilecek ürün yok.</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Fiyatlar</translation>
    </message>
    <message>
        <source>No price list is for them or their group.</source>
        <translation>Bu müşteriye ya da grubuna özel fiyat listesi yok.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerPage</name>
    <message>
        <source>Customers</source>
        <translation>Müşteriler</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Yeni müşteri</translation>
    </message>
    <message>
        <source>Search by name, phone or card</source>
        <translation>Ad, telefon ya da kartla ara</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Grup: %1</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloke</translation>
    </message>
    <message>
        <source>Owes something</source>
        <translation>Borcu var</translation>
    </message>
    <message>
        <source>With archived</source>
        <translation>Arşivdekiler dahil</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>No customers yet. The first one needs a name, nothing more.</source>
        <translation>Henüz müşteri yok. İlki için yalnızca bir ad yeter.</translation>
    </message>
    <message>
        <source>No customers match.</source>
        <translation>Uyan müşteri yok.</translation>
    </message>
    <message numerus="yes">
        <source>No customers match %1 with %n filter(s).</source>
        <translation>
            <numerusform>%1 aramasına ve %n filtreye uyan müşteri yok.</numerusform>
        </translation>
    </message>
    <message>
        <source>No customers match %1.</source>
        <translation>%1 aramasına uyan müşteri yok.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerPane</name>
    <message>
        <source>Overview</source>
        <translation>Özet</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Bilgiler</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Alışverişler</translation>
    </message>
    <message>
        <source>%1 is archived</source>
        <translation>%1 arşivlendi</translation>
    </message>
    <message>
        <source>%1 is used again</source>
        <translation>%1 yeniden kullanımda</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Needs the right “%1”.</source>
        <translation>“%1” yetkisi gerekir.</translation>
    </message>
    <message>
        <source>They bought nothing.</source>
        <translation>Hiç alışveriş yapmadı.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) and all sums stay, under nobody&apos;s name.</source>
        <translation>
            <numerusform>%n fiş ve tüm tutarlar kalır, kimsenin adı olmadan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase %1 for ever?</source>
        <translation>%1 kalıcı olarak silinsin mi?</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, card, address, tax number and notes go from every copy of the books. Nobody can bring them back. %1</source>
        <translation>Ad, telefon, e-posta, kart, adres, vergi numarası ve notlar kayıtların her kopyasından silinir. Kimse geri getiremez. %1</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Kalıcı olarak sil</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Kalsın</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Yeni müşteri</translation>
    </message>
    <message>
        <source>Create customer</source>
        <translation>Müşteriyi oluştur</translation>
    </message>
    <message>
        <source>Save customer</source>
        <translation>Müşteriyi kaydet</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Taslak</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arşivde</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloke</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Yeniden kullan</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arşivle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Sil…</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>Sil: %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerPanel</name>
    <message>
        <source>New customer</source>
        <translation>Yeni müşteri</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Müşterinin adı</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phone of the customer</source>
        <translation>Müşterinin telefonu</translation>
    </message>
    <message>
        <source>Add and choose</source>
        <translation>Ekle ve seç</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>Satışa dön</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerPurchases</name>
    <message>
        <source>Return %1</source>
        <translation>İade %1</translation>
    </message>
    <message>
        <source>Nothing yet. What they buy from now on stands here.</source>
        <translation>Henüz bir şey yok. Bundan sonra aldıkları burada görünür.</translation>
    </message>
    <message>
        <source>Older purchases</source>
        <translation>Daha eski alışverişler</translation>
    </message>
</context>
<context>
    <name>mizan::ui::DenominationCounter</name>
    <message>
        <source>Count of %1</source>
        <translation>Kaç tane: %1</translation>
    </message>
    <message>
        <source>Counted %1</source>
        <translation>Sayılan %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::DigitBlock</name>
    <message>
        <source>Decimal mark</source>
        <translation>Ondalık ayırıcı</translation>
    </message>
</context>
<context>
    <name>mizan::ui::DisplayPage</name>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (bağlı değil)</translation>
    </message>
    <message>
        <source>It is not said where. The display set before is kept. Enter the device or file.</source>
        <translation>Yeri belirtilmedi. Önceki gösterge ayarı duruyor. Aygıtı ya da dosyayı girin.</translation>
    </message>
    <message>
        <source>The displays were saved.</source>
        <translation>Ekranlar kaydedildi.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Aygıt</translation>
    </message>
    <message>
        <source>It holds what the display would show now.</source>
        <translation>Göstergede o anda görünecek metni içerir.</translation>
    </message>
    <message>
        <source>Such as %1, at the speed the system has it set to.</source>
        <translation>Örneğin %1; hız, sistemde ayarlandığı gibidir.</translation>
    </message>
    <message>
        <source>Customer display</source>
        <translation>Müşteri ekranı</translation>
    </message>
    <message>
        <source>Applies to this machine</source>
        <translation>Bu makine için geçerli</translation>
    </message>
    <message>
        <source>Second screen</source>
        <translation>İkinci ekran</translation>
    </message>
    <message>
        <source>Shown there full screen. Customers see the sale and their first name, never a balance.</source>
        <translation>Orada tam ekran gösterilir. Müşteri satışı ve kendi adını görür, bakiye asla görünmez.</translation>
    </message>
    <message>
        <source>Language for customers</source>
        <translation>Müşteriler için dil</translation>
    </message>
    <message>
        <source>Pole display, two lines of twenty letters</source>
        <translation>Müşteri göstergesi, yirmişer harflik iki satır</translation>
    </message>
    <message>
        <source>What customers see</source>
        <translation>Müşterinin gördüğü</translation>
    </message>
    <message>
        <source>Save displays</source>
        <translation>Ekranları kaydet</translation>
    </message>
    <message>
        <source>Show a test</source>
        <translation>Deneme göster</translation>
    </message>
    <message>
        <source>At this machine</source>
        <translation>Bu makinede</translation>
    </message>
    <message>
        <source>Into a file</source>
        <translation>Dosyaya</translation>
    </message>
</context>
<context>
    <name>mizan::ui::DocumentLists</name>
    <message>
        <source>Erased customer</source>
        <translation>Silinmiş müşteri</translation>
    </message>
</context>
<context>
    <name>mizan::ui::EntryPad</name>
    <message>
        <source>Qty</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>İndirim</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Bul</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Beklet</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>İade</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Çağır</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Ödeme</translation>
    </message>
</context>
<context>
    <name>mizan::ui::EventDetail</name>
    <message>
        <source>When</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Onaylayan</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Nereden</translation>
    </message>
    <message>
        <source>Thrown away from the held sales</source>
        <translation>Bekletilen satışlardan silindi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Bill before payment</source>
        <translation>Ödeme öncesi hesap</translation>
    </message>
    <message>
        <source>The bill said</source>
        <translation>Hesapta yazan</translation>
    </message>
    <message>
        <source>Due before</source>
        <translation>Önceki tutar</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation>Sonraki tutar</translation>
    </message>
    <message>
        <source>Paid with receipt</source>
        <translation>Ödendiği fiş</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Ödenmedi</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Ödendi</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Satırlar</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Ayrıntıları kapat</translation>
    </message>
</context>
<context>
    <name>mizan::ui::EventPage</name>
    <message>
        <source>Nothing of this kind happened on these days.</source>
        <translation>Bu günlerde bu türden bir olay yok.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filtreleri temizle</translation>
    </message>
    <message>
        <source>Till events</source>
        <translation>Kasa olayları</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Ödenmedi</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Onaylayan: %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Günler</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Olay</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kişi</translation>
    </message>
</context>
<context>
    <name>mizan::ui::FamilyDetail</name>
    <message>
        <source>Every combination is there.</source>
        <translation>Tüm birleşimler zaten var.</translation>
    </message>
    <message>
        <source>New product with variants</source>
        <translation>Yeni varyantlı ürün</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Taslak</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arşivde</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Yeniden satışa aç</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arşivle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Do not create</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Taslağı sil</translation>
    </message>
    <message>
        <source>Create product</source>
        <translation>Ürünü oluştur</translation>
    </message>
    <message>
        <source>Save product</source>
        <translation>Ürünü kaydet</translation>
    </message>
    <message>
        <source>An empty price is the product&apos;s own. What is not offered stays in what was sold, and is not shown at the till.</source>
        <translation>Fiyatı boş olan, ürünün fiyatıyla satılır. Satışta olmayanlar eski satışlarda kalır, kasada gösterilmez.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Listeye dön</translation>
    </message>
    <message>
        <source>How the variants differ</source>
        <translation>Varyantların farkları</translation>
    </message>
    <message>
        <source>Add missing combinations</source>
        <translation>Eksik birleşimleri ekle</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Ürün</translation>
    </message>
</context>
<context>
    <name>mizan::ui::Fault</name>
    <message>
        <source>The disk is full. The last step was not recorded; everything before it is kept. Make room, then try again.</source>
        <translation>Disk dolu. Son adım kaydedilmedi; öncesi duruyor. Yer açın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The shop&apos;s folder cannot be written to. The last step was not recorded; everything before it is kept. Allow writing, then try again.</source>
        <translation>Mağazanın klasörüne yazılamıyor. Son adım kaydedilmedi; öncesi duruyor. Yazma izni verin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The shop&apos;s file is damaged. Nothing was changed. Make a copy of the folder, then run a check or restore a backup.</source>
        <translation>Mağazanın dosyası hasarlı. Hiçbir şey değişmedi. Klasörün kopyasını alın, sonra denetim yapın ya da yedeği geri yükleyin.</translation>
    </message>
    <message>
        <source>Another program holds the shop&apos;s file. The last step was not recorded. Close the other program, then try again.</source>
        <translation>Mağazanın dosyasını başka bir program kullanıyor. Son adım kaydedilmedi. Diğer programı kapatın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The database server does not answer. The last step was not recorded. Check the network, then try again.</source>
        <translation>Veritabanı sunucusu yanıt vermiyor. Son adım kaydedilmedi. Ağı denetleyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The disk did not confirm the last step. Start the program again and see whether it is there before repeating it.</source>
        <translation>Disk son adımı doğrulamadı. Yinelemeden önce programı yeniden başlatın ve kaydın olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>The shop&apos;s file refused the last step. Everything before it is kept. Try again; if it stays, run a check of the shop.</source>
        <translation>Mağazanın dosyası son adımı kabul etmedi. Öncesi duruyor. Yeniden deneyin; sürerse mağazayı denetleyin.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::FilterBar</name>
    <message>
        <source>Remove filter %1</source>
        <translation>%1 filtresini kaldır</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Filtre ekle</translation>
    </message>
    <message>
        <source>Filters to add</source>
        <translation>Eklenebilecek filtreler</translation>
    </message>
</context>
<context>
    <name>mizan::ui::FloatPanel</name>
    <message>
        <source>Float</source>
        <translation>Açılış tutarı</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>Vardiyayı aç</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Say</translation>
    </message>
    <message>
        <source>Open shift</source>
        <translation>Vardiyayı aç</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Count the %1 that lie in the drawer. Enter moves down.</source>
        <translation>Çekmecedeki %1 paralarını sayın. Enter bir alta iner.</translation>
    </message>
    <message>
        <source>Count what lies in the drawer. Enter moves down, and opens the shift after the last row.</source>
        <translation>Çekmecedeki parayı sayın. Enter bir alta iner, son satırdan sonra vardiyayı açar.</translation>
    </message>
    <message>
        <source>Float %1 — count it? Enter accepts it.</source>
        <translation>Açılış tutarı %1 — sayılsın mı? Enter kabul eder.</translation>
    </message>
    <message>
        <source>Float %1, and %2 — count it? Enter accepts it.</source>
        <translation>Açılış tutarı %1 ve %2 — sayılsın mı? Enter kabul eder.</translation>
    </message>
    <message>
        <source>Do not count</source>
        <translation>Saymaktan vazgeç</translation>
    </message>
    <message>
        <source>Next currency</source>
        <translation>Sonraki para birimi</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ForeignCashPage</name>
    <message>
        <source>Saved. It holds for the next payment.</source>
        <translation>Kaydedildi. Sonraki ödemeden itibaren geçerli.</translation>
    </message>
    <message>
        <source>Take %1 in cash</source>
        <translation>%1 nakit kabul et</translation>
    </message>
    <message>
        <source>What 1 %1 is worth in %2</source>
        <translation>1 %1 karşılığı (%2)</translation>
    </message>
    <message>
        <source>Of today, once it is saved.</source>
        <translation>Kaydedilince bugünün kuru olur.</translation>
    </message>
    <message>
        <source>Of %1: too old. Saving it again makes it today’s.</source>
        <translation>Tarihi %1: çok eski. Yeniden kaydederseniz bugünün kuru olur.</translation>
    </message>
    <message>
        <source>Of %1. Saving it again makes it today’s.</source>
        <translation>Tarihi %1. Yeniden kaydederseniz bugünün kuru olur.</translation>
    </message>
    <message>
        <source>Days are a whole number. Nothing was saved. Type one, or leave it empty.</source>
        <translation>Gün sayısı tam sayı olmalıdır. Hiçbir şey kaydedilmedi. Bir sayı yazın ya da boş bırakın.</translation>
    </message>
    <message>
        <source>Foreign cash</source>
        <translation>Döviz</translation>
    </message>
    <message>
        <source>Holds at every till of the company. Each change of a rate stands in the books, with its day and who made it.</source>
        <translation>Şirketin tüm kasalarında geçerlidir. Her kur değişikliği, günü ve yapan kişiyle birlikte kayıtlara geçer.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Smallest note or coin that is taken</source>
        <translation>Kabul edilen en küçük banknot ya da madeni para</translation>
    </message>
    <message>
        <source>Change in it is given in whole ones.</source>
        <translation>Bu para biriminde para üstü bunun katları olarak verilir.</translation>
    </message>
    <message>
        <source>Days that a rate holds</source>
        <translation>Kurun geçerli olduğu gün sayısı</translation>
    </message>
    <message>
        <source>Empty: until it is changed. 0: that day only.</source>
        <translation>Boş: değiştirilene kadar. 0: yalnızca o gün.</translation>
    </message>
    <message>
        <source>Take nothing at a rate that is too old</source>
        <translation>Kur çok eskiyse ödemeyi reddet</translation>
    </message>
    <message>
        <source>Give change in the currency that was handed over</source>
        <translation>Para üstünü alınan para biriminde ver</translation>
    </message>
    <message>
        <source>As far as it goes. The cashier can change it for each payment.</source>
        <translation>Yettiği kadarıyla. Kasiyer her ödemede değiştirebilir.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::GiftCardPage</name>
    <message>
        <source>In force from the next sale on.</source>
        <translation>Sonraki satıştan itibaren geçerli.</translation>
    </message>
    <message>
        <source>No card was spent twice.</source>
        <translation>İki kez harcanan kart yok.</translation>
    </message>
    <message>
        <source>Two tills that did not hear of each other took the same money. Both sales stay. Ask the holder, or write it off.</source>
        <translation>Birbirinden habersiz iki kasa aynı parayı aldı. İki satış da geçerli kalır. Kart sahibine sorun ya da zarar yazın.</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>Sonu %1</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Zarar yaz</translation>
    </message>
    <message>
        <source>Write off the card ending in %1</source>
        <translation>Sonu %1 olan karta zarar yaz</translation>
    </message>
    <message>
        <source>Spent at two tills</source>
        <translation>İki kasada harcandı</translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation>Hediye kartları</translation>
    </message>
    <message>
        <source>Applies to all tills of the company</source>
        <translation>Şirketin tüm kasaları için geçerli</translation>
    </message>
    <message>
        <source>Numbers begin with</source>
        <translation>Numaraların başlangıcı</translation>
    </message>
    <message>
        <source>Up to six digits that no other code at the till begins with.</source>
        <translation>Kasadaki başka hiçbir kodun başlamadığı, en çok altı rakam.</translation>
    </message>
    <message>
        <source>Days to spend it</source>
        <translation>Harcama süresi (gün)</translation>
    </message>
    <message>
        <source>From the day money is put on it; empty: without end.</source>
        <translation>Karta para yüklendiği günden başlar; boş: süresiz.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Save settings of gift cards</source>
        <translation>Hediye kartı ayarlarını kaydet</translation>
    </message>
    <message>
        <source>Spent twice</source>
        <translation>İki kez harcanan</translation>
    </message>
</context>
<context>
    <name>mizan::ui::GoodsRulesPage</name>
    <message>
        <source>The company</source>
        <translation>Şirket</translation>
    </message>
    <message>
        <source>Branch %1</source>
        <translation>Şube %1</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Kategori %1</translation>
    </message>
    <message>
        <source>Nothing said: sell anyway</source>
        <translation>Kural yok: yine de sat</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Kaydedildi: %1.</translation>
    </message>
    <message>
        <source>Rules of selling</source>
        <translation>Satış kuralları</translation>
    </message>
    <message>
        <source>A product&apos;s own rule comes first, then its category&apos;s, the branch&apos;s and the company&apos;s.</source>
        <translation>Önce ürünün kendi kuralı, sonra kategorinin, şubenin ve şirketin kuralı uygulanır.</translation>
    </message>
    <message>
        <source>Company, branches and categories</source>
        <translation>Şirket, şubeler ve kategoriler</translation>
    </message>
    <message>
        <source>More than is in stock</source>
        <translation>Stoktan fazlası</translation>
    </message>
    <message>
        <source>Minimum age of who buys</source>
        <translation>Alıcının asgari yaşı</translation>
    </message>
    <message>
        <source>In years; empty: as the category above says, %1: any age.</source>
        <translation>Yıl olarak; boş: üst kategorideki gibi, %1: her yaş.</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Kuralı kaydet</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ImportColumns</name>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barkod</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Maliyet</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Vergi sınıfı</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stok</translation>
    </message>
    <message>
        <source>No column becomes %1. Nothing was imported. Choose below which one it is.</source>
        <translation>%1 için sütun yok. Hiçbir şey içe aktarılmadı. Hangisi olduğunu aşağıda seçin.</translation>
    </message>
    <message>
        <source>More than one column becomes %1. Nothing was imported. Choose one of them.</source>
        <translation>%1 için birden çok sütun var. Hiçbir şey içe aktarılmadı. Birini seçin.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dosyada</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>İlk satırlar</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Karşılığı</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Kullanılmıyor</translation>
    </message>
    <message>
        <source>%1 becomes</source>
        <translation>%1 karşılığı</translation>
    </message>
    <message>
        <source>Kind (goods, service, other, bundle)</source>
        <translation>Tür (goods, service, other, bundle)</translation>
    </message>
    <message>
        <source>What a bundle holds</source>
        <translation>Sette bulunanlar</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ImportPage</name>
    <message>
        <source>tab</source>
        <translation>sekme</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>noktalı virgül</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgül</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Dosya seç…</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Dosyayı denetle</translation>
    </message>
    <message>
        <source>Show products</source>
        <translation>Ürünleri göster</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <source>File of products</source>
        <translation>Ürün dosyası</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tablolar (*.csv *.txt *.tsv);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Found by looking: fields parted by %1, decimal %2, %3. Correct what a column becomes where it is wrong.</source>
        <translation>Dosyadan anlaşılan: alan ayırıcı %1, ondalık ayırıcı %2, %3. Yanlış olan sütun karşılıklarını düzeltin.</translation>
    </message>
    <message>
        <source>point</source>
        <translation>nokta</translation>
    </message>
    <message>
        <source>Checking the file: %1 of %2 KB</source>
        <translation>Dosya denetleniyor: %1 / %2 KB</translation>
    </message>
    <message>
        <source>Importing: %1 of %2 KB</source>
        <translation>İçe aktarılıyor: %1 / %2 KB</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Dosya denetleniyor</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>İçe aktarılıyor</translation>
    </message>
    <message>
        <source>The refused rows stand in %1, each with its reason.</source>
        <translation>Reddedilen satırlar, nedenleriyle birlikte şu dosyada: %1.</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Reddedilen satırlar</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tablolar (*.csv);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Ürünleri içe aktar</translation>
    </message>
    <message>
        <source>A table as CSV, with a heading for each column. Code, name and price are needed; barcodes, category, unit, cost, tax class and stock are taken where they are there. Known codes are changed, new ones are made. Nothing is written before you have seen what would happen.</source>
        <translation>Her sütunu başlıklı bir CSV tablosu. Kod, ad ve fiyat gereklidir; barkod, kategori, birim, maliyet, vergi sınıfı ve stok varsa alınır. Bilinen kodlar güncellenir, yenileri oluşturulur. Ne olacağını görmeden hiçbir şey yazılmaz.</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Başka dosya…</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Başka dosya seç</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>Sütunlara dön</translation>
    </message>
    <message>
        <source>Leave the refused rows out</source>
        <translation>Reddedilen satırları atla</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ImportReport</name>
    <message>
        <source>Save these rows…</source>
        <translation>Bu satırları kaydet…</translation>
    </message>
    <message>
        <source>Save the refused rows as a file</source>
        <translation>Reddedilen satırları dosyaya kaydet</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>İçerik</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Reddedilen satırlar</translation>
    </message>
    <message>
        <source>Nothing more was imported</source>
        <translation>Başka bir şey içe aktarılmadı</translation>
    </message>
    <message>
        <source>The file was checked; nothing is imported yet</source>
        <translation>Dosya denetlendi; henüz hiçbir şey içe aktarılmadı</translation>
    </message>
    <message>
        <source>The products are imported</source>
        <translation>Ürünler içe aktarıldı</translation>
    </message>
    <message>
        <source>%1 rows: %2 products new, %3 known.</source>
        <translation>%1 satır: %2 yeni, %3 bilinen ürün.</translation>
    </message>
    <message numerus="yes">
        <source>%n categor(y|ies) (is|are) new.</source>
        <translation>
            <numerusform>%n yeni kategori.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stock of %n product(s) was set.</source>
        <translation>
            <numerusform>%n ürünün stoku girildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows are refused; the first %2:</source>
        <translation>%1 satır reddedildi; ilk %2:</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) (is|are) refused:</source>
        <translation>
            <numerusform>%n satır reddedildi:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mizan::ui::KeyColours</name>
    <message>
        <source>Blue</source>
        <translation>Mavi</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Yeşil</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Kehribar</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Kırmızı</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Mor</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gri</translation>
    </message>
</context>
<context>
    <name>mizan::ui::KeysPage</name>
    <message>
        <source>Sheet of keys</source>
        <translation>Tuş çizelgesi</translation>
    </message>
    <message>
        <source>Keys of the till</source>
        <translation>Kasa tuşları</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF dosyaları (*.pdf)</translation>
    </message>
    <message>
        <source>Not the standard key</source>
        <translation>Standart tuş değil</translation>
    </message>
    <message>
        <source>Press the key for: %1. Esc keeps the one before.</source>
        <translation>Şunun için tuşa basın: %1. Esc öncekini korur.</translation>
    </message>
    <message>
        <source>Saved. The till and its hints follow at once.</source>
        <translation>Kaydedildi. Kasa ve ipuçları hemen uyar.</translation>
    </message>
    <message>
        <source>The sheet is in %1. Print it and hang it up.</source>
        <translation>Çizelge burada: %1. Yazdırıp asın.</translation>
    </message>
    <message>
        <source>The sheet was not written: %1. The keys stay as they are. Choose another place.</source>
        <translation>Çizelge yazılamadı: %1. Tuşlar olduğu gibi duruyor. Başka bir yer seçin.</translation>
    </message>
    <message>
        <source>Applies to this machine. Enter, Esc, arrows, digits and signs are the same everywhere.</source>
        <translation>Bu makine için geçerli. Enter, Esc, oklar, rakamlar ve işaretler her yerde aynıdır.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ne yapar</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tuş</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Ayrıca</translation>
    </message>
    <message>
        <source>Press another key…</source>
        <translation>Başka tuşa bas…</translation>
    </message>
    <message>
        <source>Standard key</source>
        <translation>Standart tuş</translation>
    </message>
    <message>
        <source>All to standard</source>
        <translation>Tümünü standart yap</translation>
    </message>
    <message>
        <source>Sheet as PDF…</source>
        <translation>PDF çizelge…</translation>
    </message>
</context>
<context>
    <name>mizan::ui::LabelTester</name>
    <message>
        <source>Price: %1</source>
        <translation>Fiyat: %1</translation>
    </message>
    <message>
        <source>Weight: %1</source>
        <translation>Ağırlık: %1</translation>
    </message>
    <message>
        <source>Line: %1</source>
        <translation>Satır: %1</translation>
    </message>
    <message>
        <source>Pattern: %1</source>
        <translation>Kalıp: %1</translation>
    </message>
    <message>
        <source>A code of the product&apos;s own; no pattern is asked.</source>
        <translation>Ürünün kendi kodu; kalıba bakılmaz.</translation>
    </message>
    <message>
        <source>Item number: %1</source>
        <translation>Ürün numarası: %1</translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation>Ürün: %1</translation>
    </message>
    <message>
        <source>The till asks how much it is.</source>
        <translation>Miktarı kasa sorar.</translation>
    </message>
    <message>
        <source>Try a label</source>
        <translation>Etiket dene</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Scan a label, or type its digits. Nothing is sold.</source>
        <translation>Etiketi okutun ya da rakamlarını yazın. Satış yapılmaz.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::LabelsPage</name>
    <message>
        <source>The pattern is not used any more.</source>
        <translation>Kalıp artık kullanılmıyor.</translation>
    </message>
    <message>
        <source>The pattern is saved. Try a label below.</source>
        <translation>Kalıp kaydedildi. Aşağıda bir etiket deneyin.</translation>
    </message>
    <message>
        <source>Labels of your scales</source>
        <translation>Terazi etiketleri</translation>
    </message>
    <message>
        <source>Applies to the whole company</source>
        <translation>Tüm şirket için geçerli</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Kalıplar</translation>
    </message>
    <message>
        <source>Add a pattern</source>
        <translation>Kalıp ekle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Prefixes</source>
        <translation>Ön ekler</translation>
    </message>
    <message>
        <source>The first two digits: %1 or %2.</source>
        <translation>İlk iki rakam: %1 ya da %2.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Rakamlar</translation>
    </message>
    <message>
        <source>%1 prefix, %2 item number, %3 value, %4 its own check digit, %5 check digit</source>
        <translation>%1 ön ek, %2 ürün numarası, %3 değer, %4 değerin denetim rakamı, %5 denetim rakamı</translation>
    </message>
    <message>
        <source>The value is</source>
        <translation>Değerin türü</translation>
    </message>
    <message>
        <source>Decimals of the value</source>
        <translation>Değerin ondalıkları</translation>
    </message>
    <message>
        <source>Save pattern</source>
        <translation>Kalıbı kaydet</translation>
    </message>
    <message>
        <source>Use no longer</source>
        <translation>Artık kullanma</translation>
    </message>
    <message>
        <source>A price</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>A weight or measure</source>
        <translation>Ağırlık ya da ölçü</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ListPage</name>
    <message numerus="yes">
        <source>%n new — Show</source>
        <translation>
            <numerusform>%n yeni — Göster</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>yaklaşık %1</translation>
    </message>
    <message>
        <source>%1 shown, that is all</source>
        <translation>%1 gösteriliyor, hepsi bu</translation>
    </message>
    <message>
        <source>The last %1</source>
        <translation>Son %1</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> / %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 / %3</translation>
    </message>
</context>
<context>
    <name>mizan::ui::LockPage</name>
    <message>
        <source>Lock screen</source>
        <translation>Kilit ekranı</translation>
    </message>
    <message>
        <source>Who is working? Choose a name and enter the PIN, or scan a badge.</source>
        <translation>Kim çalışıyor? Adı seçip PIN girin ya da personel kartını okutun.</translation>
    </message>
    <message>
        <source>Practise in a copy of the shop</source>
        <translation>Mağazanın kopyasında eğitim yap</translation>
    </message>
    <message>
        <source>Nobody works here yet. Make a user with the shop&apos;s passphrase first.</source>
        <translation>Burada henüz çalışan yok. Önce mağazanın parola cümlesiyle bir kullanıcı oluşturun.</translation>
    </message>
    <message>
        <source>The disk did not take it. Nobody was signed in. Try again, or call for help.</source>
        <translation>Diske yazılamadı. Oturum açılmadı. Yeniden deneyin ya da yardım isteyin.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::LockPolicyPage</name>
    <message>
        <source>Saved. It holds from now on.</source>
        <translation>Kaydedildi. Şu andan itibaren geçerli.</translation>
    </message>
    <message>
        <source>Minutes are a whole number. Nothing was saved. Type one, or leave it empty.</source>
        <translation>Dakika tam sayı olmalıdır. Hiçbir şey kaydedilmedi. Bir sayı yazın ya da boş bırakın.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kilit</translation>
    </message>
    <message>
        <source>Holds at every machine of the company. The sale that is being rung up stays; who comes next signs in.</source>
        <translation>Şirketin tüm makinelerinde geçerlidir. Devam eden satış kalır; sonra gelen kişi oturum açar.</translation>
    </message>
    <message>
        <source>Lock after so many minutes without a touch</source>
        <translation>Dokunulmazsa kaç dakika sonra kilitlensin</translation>
    </message>
    <message>
        <source>Empty: only when somebody locks it.</source>
        <translation>Boş: yalnızca biri kilitlerse.</translation>
    </message>
    <message>
        <source>The back office asks for a password</source>
        <translation>Arka ofis şifre sorar</translation>
    </message>
    <message>
        <source>A PIN or badge alone then opens the till only.</source>
        <translation>Yalnızca PIN ya da personel kartı, o zaman sadece kasayı açar.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::LoyaltyPage</name>
    <message>
        <source>Saved. It holds for the next sale.</source>
        <translation>Kaydedildi. Sonraki satıştan itibaren geçerli.</translation>
    </message>
    <message>
        <source>A tier is a name, an amount and a percentage. Nothing was saved. Complete it, or empty its row.</source>
        <translation>Bir seviyenin adı, tutarı ve yüzdesi olur. Hiçbir şey kaydedilmedi. Tamamlayın ya da satırı boşaltın.</translation>
    </message>
    <message>
        <source>Goods are a code that is known and a percentage. Nothing was saved. Correct the row, or empty it.</source>
        <translation>Ürün için bilinen bir kod ve yüzde gerekir. Hiçbir şey kaydedilmedi. Satırı düzeltin ya da boşaltın.</translation>
    </message>
    <message>
        <source>Days are a whole number. Nothing was saved. Type one, or leave it empty.</source>
        <translation>Gün sayısı tam sayı olmalıdır. Hiçbir şey kaydedilmedi. Bir sayı yazın ya da boş bırakın.</translation>
    </message>
    <message>
        <source>Days are a whole number. Nothing was saved. Type one.</source>
        <translation>Gün sayısı tam sayı olmalıdır. Hiçbir şey kaydedilmedi. Bir sayı yazın.</translation>
    </message>
    <message>
        <source>This is not an amount. Nothing was saved. Type one; %1 for none.</source>
        <translation>Bu bir tutar değil. Hiçbir şey kaydedilmedi. Bir tutar yazın; %1: yok.</translation>
    </message>
    <message>
        <source>Loyalty points</source>
        <translation>Sadakat puanları</translation>
    </message>
    <message>
        <source>Holds at every till of the company, for customers that a sale names.</source>
        <translation>Şirketin tüm kasalarında, satışta adı geçen müşteriler için geçerlidir.</translation>
    </message>
    <message>
        <source>Spent for one point</source>
        <translation>Bir puan için harcama</translation>
    </message>
    <message>
        <source>%1: nobody earns any.</source>
        <translation>%1: kimse puan kazanmaz.</translation>
    </message>
    <message>
        <source>One point is worth</source>
        <translation>Bir puanın değeri</translation>
    </message>
    <message>
        <source>Off a sale; %1: not redeemed.</source>
        <translation>Satıştan düşülür; %1: puan kullanılmaz.</translation>
    </message>
    <message>
        <source>Days they stay</source>
        <translation>Geçerlilik süresi (gün)</translation>
    </message>
    <message>
        <source>Empty: for ever.</source>
        <translation>Boş: süresiz.</translation>
    </message>
    <message>
        <source>Days that count for a tier</source>
        <translation>Seviye için sayılan günler</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Seviyeler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Bought for</source>
        <translation>Alışveriş tutarı</translation>
    </message>
    <message>
        <source>Points %</source>
        <translation>Puan %</translation>
    </message>
    <message>
        <source>Goods that earn otherwise</source>
        <translation>Farklı puan kazandıran ürünler</translation>
    </message>
    <message>
        <source>Empty: as the category above, or 100. %1: no points. A product by its code in the last row.</source>
        <translation>Boş: üst kategorideki gibi ya da 100. %1: puan yok. Ürünü koduyla son satıra yazın.</translation>
    </message>
    <message>
        <source>Category, or product</source>
        <translation>Kategori ya da ürün</translation>
    </message>
</context>
<context>
    <name>mizan::ui::MachineForm</name>
    <message>
        <source>Till</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Arka ofis</translation>
    </message>
    <message>
        <source>Everybody lands at the till, in full screen. %1 leads to the back office.</source>
        <translation>Herkes tam ekran kasada başlar. %1 arka ofise götürür.</translation>
    </message>
    <message>
        <source>Cashiers land at the till, everybody else in the back office. %1 leads to the till.</source>
        <translation>Kasiyerler kasada, diğerleri arka ofiste başlar. %1 kasaya götürür.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ModeBanner</name>
    <message>
        <source>Training: nothing done here counts. Papers say so; the drawer stays shut.</source>
        <translation>Eğitim: burada yapılanlar sayılmaz. Belgelerde belirtilir; çekmece açılmaz.</translation>
    </message>
    <message>
        <source>End training</source>
        <translation>Eğitimi bitir</translation>
    </message>
    <message>
        <source>You see what the role %1 sees. What you do is done in your own name.</source>
        <translation>%1 rolünün gördüğünü görüyorsunuz. Yaptıklarınız sizin adınıza yapılır.</translation>
    </message>
    <message>
        <source>Back to your own rights</source>
        <translation>Kendi yetkilerinize dönün</translation>
    </message>
</context>
<context>
    <name>mizan::ui::NewPassphraseForm</name>
    <message>
        <source>The two differ. Type the passphrase once more.</source>
        <translation>İkisi farklı. Parola cümlesini bir kez daha yazın.</translation>
    </message>
    <message>
        <source>Asked for at each start. Four or five words that nobody would guess together are good.</source>
        <translation>Her açılışta sorulur. Kimsenin bir arada tahmin edemeyeceği dört beş sözcük iyidir.</translation>
    </message>
    <message>
        <source>Easy to guess. Add a few words.</source>
        <translation>Tahmin etmesi kolay. Birkaç sözcük ekleyin.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Orta. Bir sözcük daha eklerseniz güçlü olur.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Güçlü.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::NewShopWindow</name>
    <message>
        <source>A new shop — Mizan</source>
        <translation>Yeni mağaza — Mizan</translation>
    </message>
    <message>
        <source>Welcome to Mizan</source>
        <translation>Mizan’a hoş geldiniz</translation>
    </message>
    <message>
        <source>A few questions, about five minutes, and the shop is ready to sell. Nothing leaves this machine.</source>
        <translation>Birkaç soru, yaklaşık beş dakika; sonra mağaza satışa hazır. Bu makineden dışarı hiçbir şey çıkmaz.</translation>
    </message>
    <message>
        <source>Make a new shop</source>
        <translation>Yeni mağaza oluştur</translation>
    </message>
    <message>
        <source>Open a shop that is there…</source>
        <translation>Var olan mağazayı aç…</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Mağazanız</translation>
    </message>
    <message>
        <source>The country brings taxes, accounts and coins.</source>
        <translation>Vergiler, hesaplar ve paralar ülkeyle birlikte gelir.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Nerede saklanacak</translation>
    </message>
    <message>
        <source>Everything is kept encrypted in one folder. Without the passphrase or the recovery code nobody can read it, and nobody can help.</source>
        <translation>Her şey tek bir klasörde şifreli saklanır. Parola cümlesi ya da kurtarma kodu olmadan kimse okuyamaz ve kimse yardım edemez.</translation>
    </message>
    <message>
        <source>The first person</source>
        <translation>İlk kullanıcı</translation>
    </message>
    <message>
        <source>You may do everything in the shop. Others are added later, with less.</source>
        <translation>Mağazada her şeyi yapabilirsiniz. Diğerleri sonra, daha az yetkiyle eklenir.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Bu makine</translation>
    </message>
    <message>
        <source>What will this machine be used for most?</source>
        <translation>Bu makine en çok ne için kullanılacak?</translation>
    </message>
    <message>
        <source>Make the shop</source>
        <translation>Mağazayı oluştur</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>Kurtarma kodu</translation>
    </message>
    <message>
        <source>It opens the shop when the passphrase is forgotten, and it is shown only now. Write it down or print it, and keep it away from this machine.</source>
        <translation>Parola cümlesi unutulursa mağazayı açar ve yalnızca şimdi gösterilir. Bir yere yazın ya da yazdırın ve bu makineden uzakta saklayın.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Yazdım</translation>
    </message>
    <message>
        <source>The shop is ready</source>
        <translation>Mağaza hazır</translation>
    </message>
    <message>
        <source>Bring in your products from a file now, or begin with an empty list: the till makes products as it meets them.</source>
        <translation>Ürünlerinizi şimdi bir dosyadan alın ya da boş listeyle başlayın: kasa, ürünleri karşılaştıkça oluşturur.</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>Mağazayı aç</translation>
    </message>
    <message>
        <source>Import products…</source>
        <translation>Ürünleri içe aktar…</translation>
    </message>
    <message>
        <source>Making the shop and its keys</source>
        <translation>Mağaza ve anahtarları oluşturuluyor</translation>
    </message>
    <message>
        <source>%1 is kept in %2. Sign in as %3 with your PIN. Copy the folder to another disk now and then; it can be read only with the passphrase.</source>
        <translation>%1 şurada saklanıyor: %2. %3 olarak PIN’inizle oturum açın. Klasörü ara sıra başka bir diske kopyalayın; yalnızca parola cümlesiyle okunabilir.</translation>
    </message>
    <message>
        <source>The shop is made and kept. This code is never shown again: write it down first, or close once more to go without it.</source>
        <translation>Mağaza oluşturuldu ve saklandı. Bu kod bir daha gösterilmez: önce yazın ya da kodsuz devam etmek için bir kez daha kapatın.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::OfficeDoorPage</name>
    <message>
        <source>Password</source>
        <translation>Şifre</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Arka ofis</translation>
    </message>
    <message>
        <source>%1, it opens with your password.</source>
        <translation>%1, arka ofis şifrenizle açılır.</translation>
    </message>
    <message>
        <source>Open back office</source>
        <translation>Arka ofisi aç</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>Kasaya dön</translation>
    </message>
</context>
<context>
    <name>mizan::ui::OfficeWindow</name>
    <message>
        <source>Appearance</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Your PIN and password</source>
        <translation>PIN ve şifreniz</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Aygıtlar</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Kullanıcılar</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Rules of selling</source>
        <translation>Satış kuralları</translation>
    </message>
    <message>
        <source>Customer display</source>
        <translation>Müşteri ekranı</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Yazdırma kuyruğu</translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation>Hediye kartları</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>İadeler</translation>
    </message>
    <message>
        <source>Foreign cash</source>
        <translation>Döviz</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kilit</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Fişler</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Sadakat</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>POS cihazı</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sesler</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>%1 · Till %2</source>
        <translation>%1 · Kasa %2</translation>
    </message>
    <message>
        <source>No shift</source>
        <translation>Vardiya yok</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Yazıcı</translation>
    </message>
    <message>
        <source>Nothing to print</source>
        <translation>Yazdırılacak bir şey yok</translation>
    </message>
    <message>
        <source>Shift open %1</source>
        <translation>Vardiya açık %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not printed</source>
        <translation>
            <numerusform>%n yazdırılmadı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the printer</source>
        <translation>
            <numerusform>Yazıcıyı bekleyen: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Vardiya</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Kullanıcı</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bölümler</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Ürünler</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporlar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Ekranı kilitle</translation>
    </message>
    <message>
        <source>Reports › %1</source>
        <translation>Raporlar › %1</translation>
    </message>
    <message>
        <source>Products › Import</source>
        <translation>Ürünler › İçe aktar</translation>
    </message>
    <message>
        <source>%1 — Mizan</source>
        <translation>%1 — Mizan</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Satışlar</translation>
    </message>
    <message>
        <source>Sales › Customers</source>
        <translation>Satışlar › Müşteriler</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>Fiyat listeleri</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Kampanyalar</translation>
    </message>
    <message>
        <source>Products › %1</source>
        <translation>Ürünler › %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::OpenItems</name>
    <message>
        <source>Nothing is open: no held sale, no sale being rung up.</source>
        <translation>Açık bir şey yok: ne bekletilen satış ne devam eden satış.</translation>
    </message>
    <message>
        <source>Still open: a sale being rung up.</source>
        <translation>Hâlâ açık: devam eden bir satış.</translation>
    </message>
    <message numerus="yes">
        <source>Still open: %n held sale(s), and a sale being rung up.</source>
        <translation>
            <numerusform>Hâlâ açık: %n bekletilen satış ve devam eden bir satış.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still open: %n held sale(s).</source>
        <translation>
            <numerusform>Hâlâ açık: %n bekletilen satış.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay and can be finished in the next shift.</source>
        <translation>Dururlar ve sonraki vardiyada bitirilebilirler.</translation>
    </message>
    <message numerus="yes">
        <source>The card terminal has not settled %n payment(s) yet. Leave it connected: the till goes on asking.</source>
        <translation>
            <numerusform>POS cihazı %n ödemeyi henüz sonuçlandırmadı. Bağlı bırakın: kasa sormayı sürdürür.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mizan::ui::OpenShopWindow</name>
    <message>
        <source>Opening the shop</source>
        <translation>Mağaza açılıyor</translation>
    </message>
    <message>
        <source>Bringing the books up to date for this version: %1 of %2 records</source>
        <translation>Kayıtlar bu sürüme güncelleniyor: %1 / %2 kayıt</translation>
    </message>
    <message>
        <source>Open a shop — Mizan</source>
        <translation>Mağaza aç — Mizan</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Mağaza aç</translation>
    </message>
    <message>
        <source>Passphrase of the shop</source>
        <translation>Mağazanın parola cümlesi</translation>
    </message>
    <message>
        <source>Passphrase forgotten…</source>
        <translation>Parola cümlesi unutuldu…</translation>
    </message>
    <message>
        <source>Open the shop with its recovery code</source>
        <translation>Mağazayı kurtarma koduyla aç</translation>
    </message>
    <message>
        <source>Open shop</source>
        <translation>Mağazayı aç</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Stop opening the shop; nothing is changed</source>
        <translation>Mağazayı açmayı durdur; hiçbir şey değişmez</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>New shop…</source>
        <translation>Yeni mağaza…</translation>
    </message>
    <message>
        <source>Make a new shop</source>
        <translation>Yeni mağaza oluştur</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Başka klasör…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Başka klasör seç</translation>
    </message>
</context>
<context>
    <name>mizan::ui::OwnSecretsPage</name>
    <message>
        <source>Saved. Use it from the next sign-in on.</source>
        <translation>Kaydedildi. Sonraki oturum açışınızdan itibaren kullanın.</translation>
    </message>
    <message>
        <source>Nothing new is typed. Nothing was saved. Type a PIN or a password.</source>
        <translation>Yeni bir şey yazılmadı. Hiçbir şey kaydedilmedi. PIN ya da şifre yazın.</translation>
    </message>
    <message>
        <source>Your PIN and password</source>
        <translation>PIN ve şifreniz</translation>
    </message>
    <message>
        <source>Of %1, at every machine of the company.</source>
        <translation>%1 için, şirketin tüm makinelerinde geçerli.</translation>
    </message>
    <message>
        <source>Your PIN or password now</source>
        <translation>Şu anki PIN ya da şifreniz</translation>
    </message>
    <message>
        <source>Another password is given with the old one only.</source>
        <translation>Şifre yalnızca eski şifreyle değiştirilir.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Yeni PIN</translation>
    </message>
    <message>
        <source>Leave empty to keep the PIN as it is.</source>
        <translation>PIN aynı kalsın diye boş bırakın.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Yeni şifre</translation>
    </message>
    <message>
        <source>Ten characters at least. Leave empty to keep it as it is.</source>
        <translation>En az on karakter. Aynı kalsın diye boş bırakın.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::OwnerForm</name>
    <message>
        <source>Your name</source>
        <translation>Adınız</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN yeniden</translation>
    </message>
    <message>
        <source>As it stands on receipts and in the list of people.</source>
        <translation>Fişlerde ve kişi listesinde göründüğü gibi.</translation>
    </message>
    <message>
        <source>Four to twelve digits. You sign in with it at the till and in the back office.</source>
        <translation>Dört ila on iki rakam. Kasada ve arka ofiste bununla oturum açarsınız.</translation>
    </message>
    <message>
        <source>The two differ. Type the PIN once more.</source>
        <translation>İkisi farklı. PIN’i bir kez daha yazın.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PaymentsView</name>
    <message>
        <source>Payments</source>
        <translation>Ödemeler</translation>
    </message>
    <message>
        <source>Remove (%1)</source>
        <translation>Çıkar (%1)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>Remove %1 %2</source>
        <translation>Çıkar: %1 %2</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PeriodChoice</name>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Dün</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Son 7 gün</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bu ay</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Geçen ay</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tüm günler</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PickList</name>
    <message>
        <source>Remove %1</source>
        <translation>Çıkar: %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PictureChoice</name>
    <message>
        <source>Choose a picture</source>
        <translation>Resim seç</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.webp)</source>
        <translation>Resimler (*.png *.jpg *.jpeg *.bmp *.webp)</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Resim yok</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Resmi kaldır</translation>
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
        <translation>PIN ya da şifre</translation>
    </message>
    <message>
        <source>Remove the last digit</source>
        <translation>Son rakamı sil</translation>
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
        <translation>Şimdi değil</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PlaceForm</name>
    <message>
        <source>Open the shop in this folder</source>
        <translation>Mağazayı bu klasörde aç</translation>
    </message>
    <message>
        <source>Folder of the shop</source>
        <translation>Mağazanın klasörü</translation>
    </message>
    <message>
        <source>On this machine, empty or new. Copy it elsewhere now and then: it holds everything.</source>
        <translation>Bu makinede, boş ya da yeni. Ara sıra başka yere kopyalayın: her şey onun içinde.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parola cümlesi</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Parola cümlesi yeniden</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Klasör seç…</translation>
    </message>
    <message>
        <source>There is a shop in this folder already. It is unchanged. Open it, or choose another folder.</source>
        <translation>Bu klasörde zaten bir mağaza var. Değişmedi. Onu açın ya da başka bir klasör seçin.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PriceEntries</name>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (arşivde)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>No prices match %1.</source>
        <translation>%1 aramasına uyan fiyat yok.</translation>
    </message>
    <message>
        <source>No prices of its own yet: %1 off the products&apos; prices.</source>
        <translation>Henüz kendi fiyatı yok: ürün fiyatlarından %1 indirim.</translation>
    </message>
    <message>
        <source>No prices yet. Scan a product, or type its name.</source>
        <translation>Henüz fiyat yok. Bir ürün okutun ya da adını yazın.</translation>
    </message>
    <message>
        <source>%1
Own price %2</source>
        <translation>%1
Kendi fiyatı %2</translation>
    </message>
    <message>
        <source>Take the price of %1 out</source>
        <translation>Fiyatı çıkar: %1</translation>
    </message>
    <message>
        <source>Nothing found for %1.</source>
        <translation>%1 için hiçbir şey bulunamadı.</translation>
    </message>
    <message>
        <source>Search the prices of this list</source>
        <translation>Bu listenin fiyatlarında ara</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Ürün ekle</translation>
    </message>
    <message>
        <source>Add a product: scan it, or type its name</source>
        <translation>Ürün ekle: okutun ya da adını yazın</translation>
    </message>
    <message>
        <source>Prices of the list</source>
        <translation>Listenin fiyatları</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>En az miktar</translation>
    </message>
    <message>
        <source>Set price</source>
        <translation>Fiyatı belirle</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>From</source>
        <translation>En az</translation>
    </message>
    <message>
        <source>Own price</source>
        <translation>Kendi fiyatı</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Kâr marjı</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PriceListPage</name>
    <message>
        <source>Price lists</source>
        <translation>Fiyat listeleri</translation>
    </message>
    <message>
        <source>New price list</source>
        <translation>Yeni fiyat listesi</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Adla ara</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Geçerlilik</translation>
    </message>
    <message>
        <source>Off all else</source>
        <translation>Diğerlerine ind.</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Fiyatlar</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (arşivde)</translation>
    </message>
    <message>
        <source>for everybody</source>
        <translation>herkes için</translation>
    </message>
    <message>
        <source>With archived</source>
        <translation>Arşivdekiler dahil</translation>
    </message>
    <message>
        <source>No price lists yet. Every product costs its own price.</source>
        <translation>Henüz fiyat listesi yok. Her ürün kendi fiyatıyla satılır.</translation>
    </message>
    <message>
        <source>No price lists match.</source>
        <translation>Uyan fiyat listesi yok.</translation>
    </message>
    <message>
        <source>No price lists match %1.</source>
        <translation>%1 aramasına uyan fiyat listesi yok.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PriceListPane</name>
    <message>
        <source>Prices</source>
        <translation>Fiyatlar</translation>
    </message>
    <message>
        <source>For whom and when</source>
        <translation>Kim için ve ne zaman</translation>
    </message>
    <message>
        <source>%1 is archived</source>
        <translation>%1 arşivlendi</translation>
    </message>
    <message>
        <source>%1 holds again</source>
        <translation>%1 yeniden geçerli</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 (kopya)</translation>
    </message>
    <message>
        <source>New price list</source>
        <translation>Yeni fiyat listesi</translation>
    </message>
    <message>
        <source>Create price list</source>
        <translation>Fiyat listesini oluştur</translation>
    </message>
    <message>
        <source>Save price list</source>
        <translation>Fiyat listesini kaydet</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Taslak</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arşivde</translation>
    </message>
    <message>
        <source>Needs the right “%1”.</source>
        <translation>“%1” yetkisi gerekir.</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Yeniden kullan</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arşivle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy as new</source>
        <translation>Yeni olarak kopyala</translation>
    </message>
    <message>
        <source>Copy %1 as a new list</source>
        <translation>Yeni liste olarak kopyala: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>Of lists that hold, the smallest number is asked first.</source>
        <translation>Geçerli listelerden önce en küçük numaralıya bakılır.</translation>
    </message>
    <message>
        <source>Percent off all else</source>
        <translation>Diğerlerine indirim %</translation>
    </message>
    <message>
        <source>Off the product&apos;s own price where the list has none. Empty: no.</source>
        <translation>Listede fiyatı olmayan ürünün kendi fiyatından düşülür. Boş: indirim yok.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PriceTester</name>
    <message>
        <source>This is no day. Write it as %1.</source>
        <translation>Bu bir tarih değil. %1 biçiminde yazın.</translation>
    </message>
    <message>
        <source>This is no hour. Write it as %1.</source>
        <translation>Bu bir saat değil. %1 biçiminde yazın.</translation>
    </message>
    <message>
        <source>Add a few products to see what they would cost.</source>
        <translation>Ne kadar tutacağını görmek için birkaç ürün ekleyin.</translation>
    </message>
    <message>
        <source>Put the day or the hour right to see the prices.</source>
        <translation>Fiyatları görmek için tarihi ya da saati düzeltin.</translation>
    </message>
    <message>
        <source>This promotion cannot be tried yet. %1</source>
        <translation>Bu kampanya henüz denenemez. %1</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3 by %4</source>
        <translation>%1: %3 yerine %2 (%4)</translation>
    </message>
    <message>
        <source>%1: %2 count for %3</source>
        <translation>%1: %2 miktarı %3 için sayılır</translation>
    </message>
    <message>
        <source>%1: %2 off %3 by %4</source>
        <translation>%1: %3 için %2 indirim (%4)</translation>
    </message>
    <message>
        <source>Total %1, %2 off</source>
        <translation>Toplam %1, indirim %2</translation>
    </message>
    <message>
        <source>The promotion in the form takes nothing off this basket.</source>
        <translation>Formdaki kampanya bu sepette indirim yapmıyor.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Deneme</translation>
    </message>
    <message>
        <source>Add to the basket</source>
        <translation>Sepete ekle</translation>
    </message>
    <message>
        <source>Add to the basket: scan, or type a name</source>
        <translation>Sepete ekle: okutun ya da ad yazın</translation>
    </message>
    <message>
        <source>Basket to try</source>
        <translation>Deneme sepeti</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Ürün</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>İndirim</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Ödenecek</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Customer of the basket</source>
        <translation>Sepetin müşterisi</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Herhangi biri</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>At the hour</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>Coupon shown</source>
        <translation>Gösterilen kupon</translation>
    </message>
    <message>
        <source>In the branch</source>
        <translation>Şube</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PrintQueuePage</name>
    <message>
        <source>Printer not answering</source>
        <translation>Yazıcı yanıt vermiyor</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Yazdırılıyor</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Yazdırıldı</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Yazdırılmadı</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>Belge yok</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Yazdırma kuyruğu</translation>
    </message>
    <message>
        <source>Last sales of this till and their paper</source>
        <translation>Bu kasanın son satışları ve belgeleri</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>To the printer set now</source>
        <translation>Şimdiki yazıcıya</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Belge</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Yazıcı</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Deneme</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Fiş</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Toplam</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PrinterPage</name>
    <message>
        <source>Device</source>
        <translation>Aygıt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Such as %1.</source>
        <translation>Örneğin %1.</translation>
    </message>
    <message>
        <source>It grows by each receipt, like a roll.</source>
        <translation>Rulo gibi, her fişle uzar.</translation>
    </message>
    <message>
        <source>The printer&apos;s address is missing. The printer set before is kept. Enter one such as %1.</source>
        <translation>Yazıcının adresi eksik. Önceki yazıcı ayarı duruyor. Örneğin %1 gibi bir adres girin.</translation>
    </message>
    <message>
        <source>It is not said where. The printer set before is kept. Choose the device or file.</source>
        <translation>Yeri belirtilmedi. Önceki yazıcı ayarı duruyor. Aygıtı ya da dosyayı seçin.</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Durum: %1</translation>
    </message>
    <message>
        <source>Device of the printer</source>
        <translation>Yazıcının aygıtı</translation>
    </message>
    <message>
        <source>File that receipts go to</source>
        <translation>Fişlerin yazılacağı dosya</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>Fiş yazıcısı</translation>
    </message>
    <message>
        <source>Applies to this machine</source>
        <translation>Bu makine için geçerli</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Yazıcı</translation>
    </message>
    <message>
        <source>Address in the network</source>
        <translation>Ağdaki adres</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Nearly all receipt printers listen on %1.</source>
        <translation>Fiş yazıcılarının neredeyse tümü %1 kullanır.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kâğıt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Choose the device or file</source>
        <translation>Aygıtı ya da dosyayı seç</translation>
    </message>
    <message>
        <source>Save printer</source>
        <translation>Yazıcıyı kaydet</translation>
    </message>
    <message>
        <source>Print a test</source>
        <translation>Deneme yazdır</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>In the network</source>
        <translation>Ağda</translation>
    </message>
    <message>
        <source>At this machine</source>
        <translation>Bu makinede</translation>
    </message>
    <message>
        <source>Into a file</source>
        <translation>Dosyaya</translation>
    </message>
    <message>
        <source>80 mm, 48 columns</source>
        <translation>80 mm, 48 sütun</translation>
    </message>
    <message>
        <source>80 mm, 42 columns (older printers)</source>
        <translation>80 mm, 42 sütun (eski yazıcılar)</translation>
    </message>
    <message>
        <source>58 mm, 32 columns</source>
        <translation>58 mm, 32 sütun</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ProductDetail</name>
    <message>
        <source>New product</source>
        <translation>Yeni ürün</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Taslak</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arşivde</translation>
    </message>
    <message>
        <source>New from till</source>
        <translation>Kasadan yeni</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Yeniden satışa aç</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arşivle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Do not create</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Taslağı sil</translation>
    </message>
    <message>
        <source>Create product</source>
        <translation>Ürünü oluştur</translation>
    </message>
    <message>
        <source>Save product</source>
        <translation>Ürünü kaydet</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Listeye dön</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Ayrıntıları kapat</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Ürün</translation>
    </message>
    <message>
        <source>%1 one by one, %2 more together</source>
        <translation>Tek tek %1, birlikte %2 daha pahalı</translation>
    </message>
    <message>
        <source>%1 one by one, %2 less together</source>
        <translation>Tek tek %1, birlikte %2 daha ucuz</translation>
    </message>
    <message>
        <source>%1 · margin %2, %3</source>
        <translation>%1 · kâr marjı %2, %3</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ProductForm</name>
    <message>
        <source>Not told apart</source>
        <translation>Ayırt edilmez</translation>
    </message>
    <message>
        <source>Each piece has a serial number</source>
        <translation>Her parçanın seri numarası var</translation>
    </message>
    <message>
        <source>In batches that expire</source>
        <translation>Son kullanma tarihli partiler</translation>
    </message>
    <message>
        <source>Goods, kept in stock</source>
        <translation>Mal, stokta tutulur</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Hizmet</translation>
    </message>
    <message>
        <source>Other: postage, fees</source>
        <translation>Diğer: kargo, ücretler</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Kategori yok</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Vergi sınıfı</translation>
    </message>
    <message>
        <source>Price with tax</source>
        <translation>KDV dahil fiyat</translation>
    </message>
    <message>
        <source>Price without tax</source>
        <translation>KDV hariç fiyat</translation>
    </message>
    <message>
        <source>Cost without tax</source>
        <translation>KDV hariç maliyet</translation>
    </message>
    <message>
        <source>Tare</source>
        <translation>Dara</translation>
    </message>
    <message>
        <source>More than is in stock</source>
        <translation>Stoktan fazlası</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>Asgari yaş</translation>
    </message>
    <message>
        <source>Serial numbers and batches</source>
        <translation>Seri numaraları ve partiler</translation>
    </message>
    <message>
        <source>Warranty in months</source>
        <translation>Garanti (ay)</translation>
    </message>
    <message>
        <source>Department: price asked at the till</source>
        <translation>Departman: fiyat kasada sorulur</translation>
    </message>
    <message>
        <source>Bundle of other products</source>
        <translation>Başka ürünlerden set</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ProductList</name>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (arşivde)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Stokta</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Barkodlar</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ProductPage</name>
    <message>
        <source>Draft kept</source>
        <translation>Taslak saklandı</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Ürünler</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Yeni ürün</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>İçe aktar…</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Ürünleri içe aktar</translation>
    </message>
    <message>
        <source>With variants</source>
        <translation>Varyantlı</translation>
    </message>
    <message>
        <source>New product with variants</source>
        <translation>Yeni varyantlı ürün</translation>
    </message>
    <message>
        <source>Search by name or code</source>
        <translation>Ad ya da kodla ara</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Kategori: %1</translation>
    </message>
    <message>
        <source>With archived</source>
        <translation>Arşivdekiler dahil</translation>
    </message>
    <message>
        <source>New from till</source>
        <translation>Kasadan yeni</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>No products yet. Create the first one, or import a file.</source>
        <translation>Henüz ürün yok. İlkini oluşturun ya da bir dosyayı içe aktarın.</translation>
    </message>
    <message>
        <source>No products match.</source>
        <translation>Uyan ürün yok.</translation>
    </message>
    <message numerus="yes">
        <source>No products match %1 with %n filter(s).</source>
        <translation>
            <numerusform>%1 aramasına ve %n filtreye uyan ürün yok.</numerusform>
        </translation>
    </message>
    <message>
        <source>No products match %1.</source>
        <translation>%1 aramasına uyan ürün yok.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filtreleri temizle</translation>
    </message>
    <message>
        <source>Misread: %1 has a wrong check digit. Scan again.</source>
        <translation>Yanlış okundu: %1 kodunun denetim rakamı hatalı. Yeniden okutun.</translation>
    </message>
    <message>
        <source>Nothing found for %1.</source>
        <translation>%1 için hiçbir şey bulunamadı.</translation>
    </message>
    <message>
        <source>Create product</source>
        <translation>Ürünü oluştur</translation>
    </message>
    <message>
        <source>%1 is archived</source>
        <translation>%1 arşivlendi</translation>
    </message>
    <message>
        <source>%1 is offered again</source>
        <translation>%1 yeniden satışta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ProductPanel</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>Create and sell</source>
        <translation>Oluştur ve sat</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>It is a product we have</source>
        <translation>Kayıtlı bir ürün</translation>
    </message>
    <message>
        <source>Open item: a department, this once</source>
        <translation>Departman satışı: yalnızca bu sefer</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Satırı çıkar</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>Satışa dön</translation>
    </message>
    <message>
        <source>New product for %1</source>
        <translation>%1 için yeni ürün</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PromotionForm</name>
    <message>
        <source>%1 (category)</source>
        <translation>%1 (kategori)</translation>
    </message>
    <message>
        <source>Write it as %1; both hours or neither.</source>
        <translation>%1 biçiminde yazın; iki saati de girin ya da ikisini de boş bırakın.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>İndirim %</translation>
    </message>
    <message>
        <source>Price of all together</source>
        <translation>Hepsinin fiyatı</translation>
    </message>
    <message>
        <source>Amount off</source>
        <translation>İndirim tutarı</translation>
    </message>
    <message>
        <source>At most so often on a receipt</source>
        <translation>Fiş başına en çok kaç kez</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Neleri kapsar</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Ürünler</translation>
    </message>
    <message>
        <source>Only from this amount on</source>
        <translation>Yalnızca bu tutardan itibaren</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Kupon</translation>
    </message>
    <message>
        <source>Empty: nobody needs one.</source>
        <translation>Boş: kupon gerekmez.</translation>
    </message>
    <message>
        <source>From hour</source>
        <translation>Başlangıç saati</translation>
    </message>
    <message>
        <source>To hour</source>
        <translation>Bitiş saati</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>Bu günlerde</translation>
    </message>
    <message>
        <source>For so many receipts</source>
        <translation>En çok kaç fiş için</translation>
    </message>
    <message>
        <source>Empty: without end.</source>
        <translation>Boş: süresiz.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>The smallest comes first.</source>
        <translation>En küçüğü önce gelir.</translation>
    </message>
    <message>
        <source>Takes only goods that no other took</source>
        <translation>Yalnızca başka kampanyaya girmemiş ürünler</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>Bölüm ekle</translation>
    </message>
    <message>
        <source>Buys</source>
        <translation>Alınan</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Kazanılan</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Bölüm %1</translation>
    </message>
    <message>
        <source>%1: how many</source>
        <translation>%1: kaç adet</translation>
    </message>
    <message>
        <source>%1: goods</source>
        <translation>%1: ürünler</translation>
    </message>
    <message>
        <source>Everything; or a product or category</source>
        <translation>Tümü; ya da ürün veya kategori</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Çıkar: %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PromotionPage</name>
    <message>
        <source>Promotions</source>
        <translation>Kampanyalar</translation>
    </message>
    <message>
        <source>New promotion</source>
        <translation>Yeni kampanya</translation>
    </message>
    <message>
        <source>Search by name or coupon</source>
        <translation>Ad ya da kuponla ara</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Ne kazandırır</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Runs now</source>
        <translation>Şu an geçerli</translation>
    </message>
    <message>
        <source>No promotions yet. Nothing comes off by itself.</source>
        <translation>Henüz kampanya yok. Kendiliğinden indirim yapılmaz.</translation>
    </message>
    <message>
        <source>No promotion runs now.</source>
        <translation>Şu an geçerli kampanya yok.</translation>
    </message>
    <message>
        <source>No promotions match %1.</source>
        <translation>%1 aramasına uyan kampanya yok.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PromotionPane</name>
    <message>
        <source>Nothing found for %1.</source>
        <translation>%1 için hiçbir şey bulunamadı.</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 durduruldu</translation>
    </message>
    <message>
        <source>%1 is started</source>
        <translation>%1 başlatıldı</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 (kopya)</translation>
    </message>
    <message>
        <source>New promotion</source>
        <translation>Yeni kampanya</translation>
    </message>
    <message>
        <source>Create promotion</source>
        <translation>Kampanyayı oluştur</translation>
    </message>
    <message>
        <source>Save promotion</source>
        <translation>Kampanyayı kaydet</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Taslak</translation>
    </message>
    <message>
        <source>Needs the right “%1”.</source>
        <translation>“%1” yetkisi gerekir.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlat</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy as new</source>
        <translation>Yeni olarak kopyala</translation>
    </message>
    <message>
        <source>Copy %1 as a new promotion</source>
        <translation>Yeni kampanya olarak kopyala: %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PromotionWords</name>
    <message>
        <source>everything</source>
        <translation>tüm ürünler</translation>
    </message>
    <message>
        <source>%1 of %2 for %3</source>
        <translation>%1 × %2 toplam %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 together for %2</source>
        <translation>%1 birlikte %2</translation>
    </message>
    <message>
        <source>%1 for the price of %2 on %3</source>
        <translation>%3: %1 al, %2 öde</translation>
    </message>
    <message>
        <source>buy %1 of %2, get %3 of %4 free</source>
        <translation>%1 × %2 alana %3 × %4 bedava</translation>
    </message>
    <message>
        <source>buy %1 of %2, get %3 off %4 of %5</source>
        <translation>%1 × %2 alana %4 × %5 için %3 indirim</translation>
    </message>
    <message>
        <source>%1 off the basket</source>
        <translation>sepette %1 indirim</translation>
    </message>
    <message>
        <source>%1 off %2</source>
        <translation>%2: %1 indirim</translation>
    </message>
    <message>
        <source>%1 off each of %2</source>
        <translation>%2: birim başına %1 indirim</translation>
    </message>
    <message>
        <source>%1 off %2 together</source>
        <translation>%2: toplamda %1 indirim</translation>
    </message>
    <message>
        <source>on weekdays</source>
        <translation>hafta içi</translation>
    </message>
    <message>
        <source>at weekends</source>
        <translation>hafta sonu</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1 günleri</translation>
    </message>
    <message>
        <source>A part off goods, or off the basket</source>
        <translation>Ürünlerde ya da sepette yüzde indirim</translation>
    </message>
    <message>
        <source>An amount off each unit</source>
        <translation>Birim başına tutar indirimi</translation>
    </message>
    <message>
        <source>An amount off all together</source>
        <translation>Toplamda tutar indirimi</translation>
    </message>
    <message>
        <source>One price for several: a bundle, a meal deal</source>
        <translation>Birkaç ürüne tek fiyat: set, menü</translation>
    </message>
    <message>
        <source>Buy some, get some cheaper: 3 for 2</source>
        <translation>Al, yanında ucuza al: 3 al, 2 öde</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1 tutarından itibaren</translation>
    </message>
    <message>
        <source>with the coupon %1</source>
        <translation>%1 kuponuyla</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1–%2 arası</translation>
    </message>
    <message numerus="yes">
        <source>at most %n time(s) on one receipt</source>
        <translation>
            <numerusform>fiş başına en çok %n kez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for the first %n receipt(s)</source>
        <translation>
            <numerusform>ilk %n fiş için</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Geçerli</translation>
    </message>
    <message>
        <source>Not at this hour</source>
        <translation>Bu saatte değil</translation>
    </message>
    <message>
        <source>Begins on %1</source>
        <translation>%1 tarihinde başlar</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>%1 tarihinde bitti</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Durduruldu</translation>
    </message>
</context>
<context>
    <name>mizan::ui::QuickKeysPage</name>
    <message>
        <source>No longer sold</source>
        <translation>Artık satılmıyor</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Save or undo first, to see others.</source>
        <translation>Başkalarını görmek için önce kaydedin ya da geri alın.</translation>
    </message>
    <message>
        <source>Follow the branch</source>
        <translation>Şubedekileri kullan</translation>
    </message>
    <message>
        <source>Show the categories</source>
        <translation>Kategorileri göster</translation>
    </message>
    <message>
        <source>Quick keys</source>
        <translation>Hızlı tuşlar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Son değişikliği geri al</translation>
    </message>
    <message>
        <source>Leave without saving %1</source>
        <translation>Kaydetmeden çık %1</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Kaydetmeden çık</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Save the quick keys</source>
        <translation>Hızlı tuşları kaydet</translation>
    </message>
    <message>
        <source>Add page</source>
        <translation>Sayfa ekle</translation>
    </message>
    <message>
        <source>Remove page</source>
        <translation>Sayfayı kaldır</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>Keys of the page</source>
        <translation>Sayfanın tuşları</translation>
    </message>
    <message>
        <source>%1 and an arrow move the chosen key, %2 removes it.</source>
        <translation>%1 ve ok tuşları seçili tuşu taşır, %2 kaldırır.</translation>
    </message>
    <message>
        <source>Whose keys</source>
        <translation>Kimin tuşları</translation>
    </message>
    <message>
        <source>All tills of the branch</source>
        <translation>Şubenin tüm kasaları</translation>
    </message>
    <message>
        <source>This till alone</source>
        <translation>Yalnızca bu kasa</translation>
    </message>
    <message>
        <source>Name of the page</source>
        <translation>Sayfanın adı</translation>
    </message>
    <message>
        <source>Add a product or category</source>
        <translation>Ürün ya da kategori ekle</translation>
    </message>
    <message>
        <source>Name or code, or scan it</source>
        <translation>Ad, kod yazın ya da okutun</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Bulunanlar</translation>
    </message>
    <message>
        <source>Colour of the key</source>
        <translation>Tuşun rengi</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Picture of the key</source>
        <translation>Tuşun resmi</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Tuşu kaldır</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Ürünler</translation>
    </message>
    <message>
        <source>%1 · category</source>
        <translation>%1 · kategori</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This page is full. Nothing was added. Use another page.</source>
        <translation>Bu sayfa dolu. Hiçbir şey eklenmedi. Başka bir sayfa kullanın.</translation>
    </message>
    <message>
        <source>Nothing here has the code %1. No key was added.</source>
        <translation>Burada %1 kodu yok. Tuş eklenmedi.</translation>
    </message>
    <message>
        <source>The key was removed. Undo brings it back.</source>
        <translation>Tuş kaldırıldı. Geri al ile döner.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Sayfa %1</translation>
    </message>
    <message>
        <source>The page was removed. Undo brings it back.</source>
        <translation>Sayfa kaldırıldı. Geri al ile döner.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::QuickKeysView</name>
    <message>
        <source>Quick keys</source>
        <translation>Hızlı tuşlar</translation>
    </message>
    <message>
        <source>More keys</source>
        <translation>Diğer tuşlar</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · kalan %2</translation>
    </message>
    <message>
        <source>This page has no keys. Change them from the till&apos;s menu.</source>
        <translation>Bu sayfada tuş yok. Tuşları kasa menüsünden değiştirin.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ReceiptForm</name>
    <message>
        <source>Saved. The next paper is printed like this.</source>
        <translation>Kaydedildi. Sonraki belge böyle yazdırılır.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Fişler</translation>
    </message>
    <message>
        <source>What is printed on receipts, payments and gift cards. Z reports stay as they are.</source>
        <translation>Fişlere, ödemelere ve hediye kartlarına yazdırılanlar. Z raporları olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Geçerli olduğu yer</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>Şirket</translation>
    </message>
    <message>
        <source>This branch prints its own</source>
        <translation>Bu şube kendininkini yazdırır</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A PNG or JPEG file; dark on white prints best.</source>
        <translation>PNG ya da JPEG dosyası; beyaz üstüne koyu renk en iyi yazdırılır.</translation>
    </message>
    <message>
        <source>Lines above</source>
        <translation>Üstteki satırlar</translation>
    </message>
    <message>
        <source>Lines below</source>
        <translation>Alttaki satırlar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Second language, under the first</source>
        <translation>İkinci dil, birincinin altında</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Receipt&apos;s number to scan</source>
        <translation>Okutulacak fiş numarası</translation>
    </message>
    <message>
        <source>Bars (QR where they do not fit)</source>
        <translation>Barkod (sığmazsa QR)</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR kodu</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ReceiptPage</name>
    <message>
        <source>Bread</source>
        <translation>Ekmek</translation>
    </message>
    <message>
        <source>Olive oil</source>
        <translation>Zeytinyağı</translation>
    </message>
    <message>
        <source>What will be printed, on paper of</source>
        <translation>Yazdırılacak olan, kâğıt:</translation>
    </message>
    <message>
        <source>80 mm, 48 columns</source>
        <translation>80 mm, 48 sütun</translation>
    </message>
    <message>
        <source>80 mm, 42 columns (older printers)</source>
        <translation>80 mm, 42 sütun (eski yazıcılar)</translation>
    </message>
    <message>
        <source>58 mm, 32 columns</source>
        <translation>58 mm, 32 sütun</translation>
    </message>
    <message>
        <source>Preview of a receipt</source>
        <translation>Fiş önizlemesi</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ReceiptSheet</name>
    <message>
        <source>All purchases</source>
        <translation>Tüm alışverişler</translation>
    </message>
    <message>
        <source>Back to all purchases</source>
        <translation>Tüm alışverişlere dön</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>İade %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Fiş %1</translation>
    </message>
    <message>
        <source>%1
%2 · %3</source>
        <translation>%1
%2 · %3</translation>
    </message>
    <message>
        <source>Put on gift cards</source>
        <translation>Hediye kartlarına yüklenen</translation>
    </message>
    <message>
        <source>Of that taken off already</source>
        <translation>Bundan düşülmüş indirim</translation>
    </message>
    <message>
        <source>Tax within</source>
        <translation>İçindeki KDV</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>KDV</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Yuvarlama</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Para üstü</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RecordPage</name>
    <message>
        <source>Clear filters</source>
        <translation>Filtreleri temizle</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Taslak saklandı</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Sil</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RecordPane</name>
    <message>
        <source>Do not create</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>Yazılanı sil</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Listeye dön</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Ayrıntıları kapat</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RecoverShopForm</name>
    <message>
        <source>Recovery code</source>
        <translation>Kurtarma kodu</translation>
    </message>
    <message>
        <source>Five groups of five letters and digits, on the paper kept since the shop was made. Small letters will do.</source>
        <translation>Mağaza kurulduğundan beri saklanan kâğıttaki beşer harf ve rakamlık beş grup. Küçük harf de olur.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Parola cümlesini kullan</translation>
    </message>
    <message>
        <source>Open the shop with its passphrase</source>
        <translation>Mağazayı parola cümlesiyle aç</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>Kodu kullan</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Kurtarma kodunu kullan</translation>
    </message>
    <message>
        <source>The code fits. Choose a new passphrase: the old one opens nothing from then on. The recovery code stays as it is, so put its paper back, away from this machine.</source>
        <translation>Kod doğru. Yeni bir parola cümlesi seçin: eskisi artık hiçbir şeyi açmaz. Kurtarma kodu aynı kalır; kâğıdını bu makineden uzaktaki yerine koyun.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Yeni parola cümlesi</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Yeni parola cümlesi yeniden</translation>
    </message>
    <message>
        <source>Set passphrase and open</source>
        <translation>Parola cümlesini belirle ve aç</translation>
    </message>
    <message>
        <source>Set the new passphrase and open the shop</source>
        <translation>Yeni parola cümlesini belirle ve mağazayı aç</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RecoveryForm</name>
    <message>
        <source>Type the last five characters of the code</source>
        <translation>Kodun son beş karakterini yazın</translation>
    </message>
    <message>
        <source>So that we both know it is written down.</source>
        <translation>Yazıldığından ikimiz de emin olalım diye.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Yazdır…</translation>
    </message>
    <message>
        <source>Print the recovery code</source>
        <translation>Kurtarma kodunu yazdır</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy the recovery code</source>
        <translation>Kurtarma kodunu kopyala</translation>
    </message>
    <message>
        <source>Recovery code %1</source>
        <translation>Kurtarma kodu %1</translation>
    </message>
    <message>
        <source>That is not how the code ends. Compare it with what you wrote down.</source>
        <translation>Kod böyle bitmiyor. Yazdığınızla karşılaştırın.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RecoveryPaper</name>
    <message>
        <source>Recovery code of %1</source>
        <translation>%1 kurtarma kodu</translation>
    </message>
    <message>
        <source>Opens the shop when the passphrase is forgotten: start Mizan, choose “Passphrase forgotten…” and type the code. Keep this paper away from the machine.</source>
        <translation>Parola cümlesi unutulursa mağazayı açar: Mizan’ı başlatın, “Parola cümlesi unutuldu…” seçeneğini seçip kodu yazın. Bu kâğıdı makineden uzakta saklayın.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ReportsPage</name>
    <message>
        <source>Shifts</source>
        <translation>Vardiyalar</translation>
    </message>
    <message>
        <source>Cashiers</source>
        <translation>Kasiyerler</translation>
    </message>
    <message>
        <source>Till events</source>
        <translation>Kasa olayları</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ReturnPolicyPage</name>
    <message>
        <source>Saved. It holds for the next return.</source>
        <translation>Kaydedildi. Sonraki iadeden itibaren geçerli.</translation>
    </message>
    <message>
        <source>Days are a whole number. Nothing was saved. Type one, or leave it empty.</source>
        <translation>Gün sayısı tam sayı olmalıdır. Hiçbir şey kaydedilmedi. Bir sayı yazın ya da boş bırakın.</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>İadeler</translation>
    </message>
    <message>
        <source>Holds at every till of the company. What goes beyond it needs the right to do so, or an approval.</source>
        <translation>Şirketin tüm kasalarında geçerlidir. Bunun dışına çıkmak için yetki ya da onay gerekir.</translation>
    </message>
    <message>
        <source>Days to bring goods back</source>
        <translation>İade süresi (gün)</translation>
    </message>
    <message>
        <source>Counted from the day after the sale. Empty: without end.</source>
        <translation>Satışın ertesi gününden sayılır. Boş: süresiz.</translation>
    </message>
    <message>
        <source>Pay back as store credit</source>
        <translation>Mağaza kredisi olarak geri öde</translation>
    </message>
    <message>
        <source>Money goes back only with the right to go beyond the policy. Goods can always be exchanged for others.</source>
        <translation>Para yalnızca iade koşullarının dışına çıkma yetkisiyle geri verilir. Ürünler her zaman başkasıyla değiştirilebilir.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::Rights</name>
    <message>
        <source>Selling</source>
        <translation>Satış</translation>
    </message>
    <message>
        <source>Shift and drawer</source>
        <translation>Vardiya ve çekmece</translation>
    </message>
    <message>
        <source>Products and stock</source>
        <translation>Ürünler ve stok</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müşteriler</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Arka ofis</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Satış yapmak</translation>
    </message>
    <message>
        <source>Take goods back with a receipt</source>
        <translation>Fişle iade almak</translation>
    </message>
    <message>
        <source>Take goods back without a receipt</source>
        <translation>Fişsiz iade almak</translation>
    </message>
    <message>
        <source>Remove a line that was rung up</source>
        <translation>Girilmiş satırı çıkarmak</translation>
    </message>
    <message>
        <source>Sell at another price</source>
        <translation>Başka fiyatla satmak</translation>
    </message>
    <message>
        <source>Give a discount</source>
        <translation>İndirim yapmak</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>Satışsız çekmece açmak</translation>
    </message>
    <message>
        <source>Open a shift</source>
        <translation>Vardiya açmak</translation>
    </message>
    <message>
        <source>Close a shift</source>
        <translation>Vardiya kapatmak</translation>
    </message>
    <message>
        <source>Close with a difference in the drawer</source>
        <translation>Çekmecede farkla kapatmak</translation>
    </message>
    <message>
        <source>Put cash into the drawer or take it out</source>
        <translation>Çekmeceye nakit koymak ya da almak</translation>
    </message>
    <message>
        <source>Print a receipt again</source>
        <translation>Fişi yeniden yazdırmak</translation>
    </message>
    <message>
        <source>Change products and prices</source>
        <translation>Ürün ve fiyat değiştirmek</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Ürünleri içe aktarmak</translation>
    </message>
    <message>
        <source>Adjust stock</source>
        <translation>Stok düzeltmek</translation>
    </message>
    <message>
        <source>See reports</source>
        <translation>Raporları görmek</translation>
    </message>
    <message>
        <source>Change users and roles</source>
        <translation>Kullanıcı ve rol değiştirmek</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Ayarları değiştirmek</translation>
    </message>
    <message>
        <source>Open the back office</source>
        <translation>Arka ofisi açmak</translation>
    </message>
    <message>
        <source>Add and change customers</source>
        <translation>Müşteri eklemek ve değiştirmek</translation>
    </message>
    <message>
        <source>Erase a customer for ever</source>
        <translation>Müşteriyi kalıcı olarak silmek</translation>
    </message>
    <message>
        <source>Sell on account beyond the credit limit</source>
        <translation>Limit üstü veresiye satmak</translation>
    </message>
    <message>
        <source>Change how the last sale was paid</source>
        <translation>Son satışın ödemesini değiştirmek</translation>
    </message>
    <message>
        <source>Enter a weight by hand</source>
        <translation>Ağırlığı elle girmek</translation>
    </message>
    <message>
        <source>Block gift cards</source>
        <translation>Hediye kartı bloke etmek</translation>
    </message>
    <message>
        <source>Take goods back beyond the policy</source>
        <translation>Koşullar dışında iade almak</translation>
    </message>
    <message>
        <source>Sell an open item by department and price</source>
        <translation>Departman satışı yapmak</translation>
    </message>
    <message>
        <source>Sell more than is in stock where that is blocked</source>
        <translation>Engelliyken stoktan fazlasını satmak</translation>
    </message>
    <message>
        <source>Give a price or discount below cost</source>
        <translation>Maliyet altına fiyat ya da indirim vermek</translation>
    </message>
    <message>
        <source>Sell a batch after its day</source>
        <translation>Tarihi geçmiş parti satmak</translation>
    </message>
    <message>
        <source>See margins at the till</source>
        <translation>Kasada kâr marjını görmek</translation>
    </message>
    <message>
        <source>Change the quick keys</source>
        <translation>Hızlı tuşları değiştirmek</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>With approval</source>
        <translation>Onay ile</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>İzinli</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Kasiyer</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Yönetici</translation>
    </message>
    <message>
        <source>Discount, at most</source>
        <translation>İndirim, en çok</translation>
    </message>
    <message>
        <source>Money back with a receipt, at most</source>
        <translation>Fişli geri ödeme, en çok</translation>
    </message>
    <message>
        <source>Money back without a receipt, at most</source>
        <translation>Fişsiz geri ödeme, en çok</translation>
    </message>
    <message>
        <source>Open item, at most</source>
        <translation>Departman satışı, en çok</translation>
    </message>
    <message>
        <source>Cash in or out, at most</source>
        <translation>Nakit girişi ya da çıkışı, en çok</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sınırsız</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RoleMatrix</name>
    <message>
        <source>%1 · new role</source>
        <translation>%1 · yeni rol</translation>
    </message>
    <message>
        <source>%1 · now called %2</source>
        <translation>%1 · yeni adı %2</translation>
    </message>
    <message>
        <source>%1 · retired</source>
        <translation>%1 · kullanımdan kaldırıldı</translation>
    </message>
    <message>
        <source>%1 · %2: %3 → %4</source>
        <translation>%1 · %2: %3 → %4</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Sınırlar</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Yetki</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (kullanım dışı)</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RolesPage</name>
    <message>
        <source>New role</source>
        <translation>Yeni rol</translation>
    </message>
    <message>
        <source>This role is not saved yet. Save it, then see what it sees.</source>
        <translation>Bu rol henüz kaydedilmedi. Önce kaydedin, sonra ne gördüğüne bakın.</translation>
    </message>
    <message>
        <source>Saved. People have their new rights when they sign in again.</source>
        <translation>Kaydedildi. Kişiler yeni yetkilerini yeniden oturum açınca alır.</translation>
    </message>
    <message numerus="yes">
        <source>What saving changes (%n)</source>
        <translation>
            <numerusform>Kaydedince değişecekler (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Henüz değişiklik yok.</translation>
    </message>
    <message>
        <source>This role comes with Mizan and keeps its name.</source>
        <translation>Bu rol Mizan ile gelir ve adı değişmez.</translation>
    </message>
    <message>
        <source>Keep role</source>
        <translation>Rolü koru</translation>
    </message>
    <message>
        <source>Retire role</source>
        <translation>Rolü kaldır</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Press Space or click to go from No to With approval to Allowed. Above a limit, somebody who may is asked to approve.</source>
        <translation>Boşluk tuşuna basmak ya da tıklamak değeri sırayla Hayır, Onay ile, İzinli yapar. Sınırın üstünde yetkili birinden onay istenir.</translation>
    </message>
    <message>
        <source>Rights of the roles</source>
        <translation>Rollerin yetkileri</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>Rolün adı</translation>
    </message>
    <message>
        <source>View as role</source>
        <translation>Bu rolle gör</translation>
    </message>
    <message>
        <source>Save roles</source>
        <translation>Rolleri kaydet</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Değişiklikleri sil</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ScanLine</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>Okutmaya hazır</translation>
    </message>
    <message>
        <source>Scan, or type a code and press Enter</source>
        <translation>Okutun ya da kod yazıp Enter’a basın</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ScopeForm</name>
    <message>
        <source>Erased customer</source>
        <translation>Silinmiş müşteri</translation>
    </message>
    <message>
        <source>This is no day. Write it as %1.</source>
        <translation>Bu bir tarih değil. %1 biçiminde yazın.</translation>
    </message>
    <message>
        <source>It would hold nowhere. Choose a branch at least.</source>
        <translation>Hiçbir yerde geçerli olmazdı. En az bir şube seçin.</translation>
    </message>
    <message>
        <source>Groups of customers</source>
        <translation>Müşteri grupları</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müşteriler</translation>
    </message>
    <message>
        <source>Name or phone</source>
        <translation>Ad ya da telefon</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Şubeler</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Herhangi bir gün</translation>
    </message>
    <message>
        <source>Up to and with</source>
        <translation>Son gün (dahil)</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>Süresiz</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 için</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 şubesinde</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 – %2 arası</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 tarihinden itibaren</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 tarihine kadar</translation>
    </message>
</context>
<context>
    <name>mizan::ui::SettingForm</name>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
</context>
<context>
    <name>mizan::ui::SettingsPage</name>
    <message>
        <source>Subjects of the settings</source>
        <translation>Ayar konuları</translation>
    </message>
</context>
<context>
    <name>mizan::ui::SetupPage</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Adım %1 / %2</translation>
    </message>
    <message>
        <source>Back to the step before</source>
        <translation>Önceki adıma dön</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ShiftDetail</name>
    <message>
        <source>Return</source>
        <translation>İade</translation>
    </message>
    <message>
        <source>Return without a receipt</source>
        <translation>Fişsiz iade</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>Satır çıkarıldı</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>Fiyat değiştirildi</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>İndirim</translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <translation>Çekmece açıldı</translation>
    </message>
    <message>
        <source>Shift closed</source>
        <translation>Vardiya kapatıldı</translation>
    </message>
    <message>
        <source>Difference accepted</source>
        <translation>Fark kabul edildi</translation>
    </message>
    <message>
        <source>Cash moved</source>
        <translation>Nakit giriş/çıkışı</translation>
    </message>
    <message>
        <source>Sold over the credit limit</source>
        <translation>Veresiye limiti aşıldı</translation>
    </message>
    <message>
        <source>Payment of a sale changed</source>
        <translation>Satışın ödemesi değiştirildi</translation>
    </message>
    <message>
        <source>Weight entered by hand</source>
        <translation>Ağırlık elle girildi</translation>
    </message>
    <message>
        <source>Gift card blocked</source>
        <translation>Hediye kartı bloke edildi</translation>
    </message>
    <message>
        <source>Taken back beyond the policy</source>
        <translation>Koşullar dışında iade alındı</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>Departman satışı</translation>
    </message>
    <message>
        <source>Sold below stock</source>
        <translation>Stok altında satıldı</translation>
    </message>
    <message>
        <source>Sold after its day</source>
        <translation>Tarihi geçmiş satıldı</translation>
    </message>
    <message>
        <source>Sold below cost</source>
        <translation>Maliyet altında satıldı</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Diğer</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n kez</numerusform>
        </translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Kampanyalar</translation>
    </message>
    <message>
        <source>Emptied sales</source>
        <translation>İptal edilen satışlar</translation>
    </message>
    <message>
        <source>Bills before payment</source>
        <translation>Ödeme öncesi hesaplar</translation>
    </message>
    <message>
        <source>Less after the bill</source>
        <translation>Hesaptan sonra azalan</translation>
    </message>
    <message>
        <source>Copies printed</source>
        <translation>Yazdırılan kopyalar</translation>
    </message>
    <message>
        <source>Refused actions</source>
        <translation>Reddedilen işlemler</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n fiş</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Çekmece</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Açılış tutarı</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Nakit girişi</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Nakit çıkışı</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Beklenen</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Sayılan</translation>
    </message>
    <message>
        <source>counted twice</source>
        <translation>iki kez sayıldı</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Fark</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Left in the drawer</source>
        <translation>Çekmecede kalan</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>Çelik kasaya</translation>
    </message>
    <message>
        <source>Drawer, %1</source>
        <translation>Çekmece, %1</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Alınan</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Para üstü</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Açılış</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Açan</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Kapanış</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Kapatan</translation>
    </message>
    <message>
        <source>First receipt</source>
        <translation>İlk fiş</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Son fiş</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Satışlar</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>İadeler</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Ciro</translation>
    </message>
    <message>
        <source>Put on gift cards</source>
        <translation>Hediye kartlarına yüklenen</translation>
    </message>
    <message>
        <source>Deposits taken</source>
        <translation>Alınan kaporalar</translation>
    </message>
    <message>
        <source>Deposits given back</source>
        <translation>Geri verilen kaporalar</translation>
    </message>
    <message>
        <source>Deposits kept</source>
        <translation>Alıkonulan kaporalar</translation>
    </message>
    <message>
        <source>Paid of accounts</source>
        <translation>Veresiye tahsilatı</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n ödeme</numerusform>
        </translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Vergiler</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>matrah %1</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Ödemeler</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>İstisnai işlemler</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>İndirimler</translation>
    </message>
    <message>
        <source>Removed lines</source>
        <translation>Çıkarılan satırlar</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>Satışsız açılan çekmece</translation>
    </message>
    <message>
        <source>Payments of sales changed</source>
        <translation>Değiştirilen satış ödemeleri</translation>
    </message>
    <message>
        <source>%1, approved by</source>
        <translation>%1, onaylayan</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Listeye dön</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Ayrıntıları kapat</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Kopya yazdır</translation>
    </message>
    <message>
        <source>Print a copy of the Z report</source>
        <translation>Z raporunun kopyasını yazdır</translation>
    </message>
    <message>
        <source>Z report %1</source>
        <translation>Z raporu %1</translation>
    </message>
    <message>
        <source>X report: the shift so far</source>
        <translation>X raporu: şu ana kadarki vardiya</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ShiftList</name>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>Z raporu</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Açılış</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Kapanış</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Açan</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Ciro</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Fark</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ShiftPage</name>
    <message>
        <source>Shifts</source>
        <translation>Vardiyalar</translation>
    </message>
    <message>
        <source>Search by the number of the Z report</source>
        <translation>Z raporunun numarasıyla ara</translation>
    </message>
    <message>
        <source>Only open</source>
        <translation>Yalnızca açıklar</translation>
    </message>
    <message>
        <source>No shifts yet. The first one is opened at the till, with its float.</source>
        <translation>Henüz vardiya yok. İlki kasada, açılış tutarıyla açılır.</translation>
    </message>
    <message>
        <source>No shift is open.</source>
        <translation>Açık vardiya yok.</translation>
    </message>
    <message>
        <source>No shifts match %1.</source>
        <translation>%1 aramasına uyan vardiya yok.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filtreleri temizle</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ShopTill</name>
    <message>
        <source>Sale</source>
        <translation>Satış</translation>
    </message>
    <message>
        <source>The disk did not take it. What was paid before is kept; this step was not recorded. Try again, or call for help (%1).</source>
        <translation>Diske yazılamadı. Önceki ödemeler duruyor; bu adım kaydedilmedi. Yeniden deneyin ya da yardım isteyin (%1).</translation>
    </message>
    <message>
        <source>Exchange without a receipt</source>
        <translation>Fişsiz değişim</translation>
    </message>
    <message>
        <source>Return without a receipt</source>
        <translation>Fişsiz iade</translation>
    </message>
    <message>
        <source>Exchange of receipt %1</source>
        <translation>Değişim, fiş %1</translation>
    </message>
    <message>
        <source>Return of receipt %1</source>
        <translation>İade, fiş %1</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Değişim</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>İade</translation>
    </message>
    <message>
        <source>Number of the gift card</source>
        <translation>Hediye kartının numarası</translation>
    </message>
    <message>
        <source>Packs of %1 on the line</source>
        <translation>Satırda kaç paket (%1 adetlik)</translation>
    </message>
    <message>
        <source>Quantity of the line</source>
        <translation>Satırın miktarı</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Yeni fiyat</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>İndirim %</translation>
    </message>
    <message>
        <source>Discount amount</source>
        <translation>İndirim tutarı</translation>
    </message>
    <message>
        <source>Discount on the sale %</source>
        <translation>Satış indirimi %</translation>
    </message>
    <message>
        <source>Discount amount on the sale</source>
        <translation>Satış indirimi tutarı</translation>
    </message>
    <message>
        <source>Amount given</source>
        <translation>Verilen tutar</translation>
    </message>
    <message>
        <source>Last four digits (optional)</source>
        <translation>Son dört rakam (isteğe bağlı)</translation>
    </message>
    <message>
        <source>Approval code (optional)</source>
        <translation>Onay kodu (isteğe bağlı)</translation>
    </message>
    <message>
        <source>What the scale shows</source>
        <translation>Terazide görünen</translation>
    </message>
    <message>
        <source>Next item %1 ×</source>
        <translation>Sonraki ürün %1 ×</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Who approves?</source>
        <translation>Kim onaylıyor?</translation>
    </message>
    <message>
        <source>Nobody here may approve this.</source>
        <translation>Burada bunu onaylayabilecek kimse yok.</translation>
    </message>
    <message>
        <source>Approval by %1</source>
        <translation>Onaylayan: %1</translation>
    </message>
    <message>
        <source>%1 is working now.</source>
        <translation>Şimdi %1 çalışıyor.</translation>
    </message>
    <message>
        <source>Sell %1 on account; %2 will be owed, the limit is %3.</source>
        <translation>%1 veresiye satılacak; borç %2 olacak, limit %3.</translation>
    </message>
    <message>
        <source>%1 is overdue.</source>
        <translation>%1 vadesi geçmiş.</translation>
    </message>
    <message>
        <source>The customer is blocked.</source>
        <translation>Müşteri bloke edilmiş.</translation>
    </message>
    <message>
        <source>The card terminal is not connected. The payment is kept. Connect it in the settings, then remove the payment.</source>
        <translation>POS cihazı bağlı değil. Ödeme duruyor. Ayarlardan bağlayın, sonra ödemeyi çıkarın.</translation>
    </message>
    <message>
        <source>The terminal did not give %1 back to the card. It is still charged. Give it back by hand on the terminal; it stays in the list of what is open.</source>
        <translation>POS cihazı %1 tutarını karta geri vermedi. Tutar hâlâ çekili. POS cihazında elle geri verin; açık işlemler listesinde kalır.</translation>
    </message>
    <message>
        <source>The terminal did not give it back. The payment is kept. Try again, or finish.</source>
        <translation>POS cihazı geri vermedi. Ödeme duruyor. Yeniden deneyin ya da bitirin.</translation>
    </message>
    <message>
        <source>The terminal did not pay back. Nothing went back. Choose another way, or press Enter to pay back by hand on the terminal.</source>
        <translation>POS cihazı geri ödemedi. Hiçbir şey geri verilmedi. Başka bir şekil seçin ya da POS cihazında elle geri ödemek için Enter’a basın.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was charged.</source>
        <translation>İptal edildi. Karttan çekim yapılmadı.</translation>
    </message>
    <message>
        <source>Card declined. Nothing was charged. Try another card or choose Cash.</source>
        <translation>Kart reddedildi. Karttan çekim yapılmadı. Başka bir kart deneyin ya da “Nakit” seçin.</translation>
    </message>
    <message>
        <source>%1 went back to the card.</source>
        <translation>Karta geri verildi: %1.</translation>
    </message>
    <message>
        <source>%1 went back to the card. Press Enter.</source>
        <translation>Karta geri verildi: %1. Enter’a basın.</translation>
    </message>
    <message>
        <source>%1 was charged and does not fit any more: it goes back to the card.</source>
        <translation>%1 çekildi ama artık uymuyor: karta geri veriliyor.</translation>
    </message>
    <message>
        <source>The terminal was quicker: %1 was charged and is taken. Remove it with Del to give it back.</source>
        <translation>POS cihazı daha hızlıydı: %1 çekildi ve alındı. Geri vermek için Del ile çıkarın.</translation>
    </message>
    <message>
        <source>Card taken: %1. Still due: %2.</source>
        <translation>Karttan alındı: %1. Kalan: %2.</translation>
    </message>
    <message>
        <source>The terminal answered late: %1 was charged and is taken.</source>
        <translation>POS cihazı geç yanıt verdi: %1 çekildi ve alındı.</translation>
    </message>
    <message>
        <source>The next sale has begun. The payment of the last one stays as it is.</source>
        <translation>Sonraki satış başladı. Son satışın ödemesi olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>There is no sale just before whose payment could be changed.</source>
        <translation>Hemen önce ödemesi değiştirilebilecek bir satış yok.</translation>
    </message>
    <message>
        <source>Change payment</source>
        <translation>Ödemeyi değiştir</translation>
    </message>
    <message>
        <source>Change the payment of receipt %1 from %2 to %3.</source>
        <translation>Fiş %1 ödemesi değiştirilecek: önce %2, şimdi %3.</translation>
    </message>
    <message>
        <source>Receipt %1 · %2, before %3</source>
        <translation>Fiş %1 · %2, önceki %3</translation>
    </message>
    <message>
        <source>Keys of the till</source>
        <translation>Kasa tuşları</translation>
    </message>
    <message>
        <source>Held sales</source>
        <translation>Bekletilen satışlar</translation>
    </message>
    <message>
        <source>Enter takes it back, Del throws it away.</source>
        <translation>Enter geri çağırır, Del siler.</translation>
    </message>
    <message>
        <source>No sale is held. Press %1 to hold the current one.</source>
        <translation>Bekletilen satış yok. Şimdikini bekletmek için %1 tuşuna basın.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n line(s)</source>
        <translation>
            <numerusform>%1 · %n satır</numerusform>
        </translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Fiyat gör</translation>
    </message>
    <message>
        <source>Scan or type. Nothing is added until Enter.</source>
        <translation>Okutun ya da yazın. Enter’a kadar ürün eklenmez.</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Ad ya da kod</translation>
    </message>
    <message>
        <source>Which product has this code?</source>
        <translation>Bu kod hangi ürünün?</translation>
    </message>
    <message>
        <source>Scan the receipt, or type its number and press Enter.</source>
        <translation>Fişi okutun ya da numarasını yazıp Enter’a basın.</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Fiş numarası</translation>
    </message>
    <message>
        <source>Without a receipt</source>
        <translation>Fişsiz</translation>
    </message>
    <message>
        <source>Needs an approval in most shops</source>
        <translation>Çoğu mağazada onay gerekir</translation>
    </message>
    <message>
        <source>Find a product</source>
        <translation>Ürün bul</translation>
    </message>
    <message>
        <source>No product matches %1.</source>
        <translation>%1 aramasına uyan ürün yok.</translation>
    </message>
    <message>
        <source>Which of them has this code?</source>
        <translation>Bu kod hangisinin?</translation>
    </message>
    <message>
        <source>Give this code to %1.</source>
        <translation>Bu kod %1 ürününe verilecek.</translation>
    </message>
    <message>
        <source>Create the product %1.</source>
        <translation>%1 ürünü oluşturulacak.</translation>
    </message>
    <message>
        <source>No line is selected. Scan an item or choose a line first.</source>
        <translation>Seçili satır yok. Önce bir ürün okutun ya da satır seçin.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Printed on the receipt</source>
        <translation>Fişe yazdırılır</translation>
    </message>
    <message>
        <source>Another price for the line</source>
        <translation>Satıra başka fiyat</translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation>Satıra indirim</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Satırı çıkar</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>Seri numaraları</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Partiler</translation>
    </message>
    <message>
        <source>%1 of %2 said</source>
        <translation>%1 / %2 girildi</translation>
    </message>
    <message>
        <source>Printed under the line on the receipt. Enter keeps it; an empty one is taken off.</source>
        <translation>Fişte satırın altına yazdırılır. Enter saklar; boş not silinir.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Notu sakla</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Walk-in customer</source>
        <translation>Perakende müşteri</translation>
    </message>
    <message>
        <source>Erased customer</source>
        <translation>Silinmiş müşteri</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloke</translation>
    </message>
    <message>
        <source>Credit %1 of %2</source>
        <translation>Veresiye %1 / %2</translation>
    </message>
    <message>
        <source>Owes %1</source>
        <translation>Borcu %1</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>Vadesi geçmiş %1</translation>
    </message>
    <message>
        <source>Store credit %1</source>
        <translation>Mağaza kredisi %1</translation>
    </message>
    <message>
        <source>The receipt says who bought this. The customer was not changed.</source>
        <translation>Bunu kimin aldığı fişte yazıyor. Müşteri değişmedi.</translation>
    </message>
    <message>
        <source>%1 is blocked: nothing is sold to them on account without an approval.</source>
        <translation>%1 bloke edilmiş: onaysız veresiye satılmaz.</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Müşteri: %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Name, or last digits of the phone</source>
        <translation>Ad ya da telefonun son rakamları</translation>
    </message>
    <message>
        <source>Takes the customer off the sale</source>
        <translation>Müşteriyi satıştan çıkarır</translation>
    </message>
    <message>
        <source>Settle what they owe</source>
        <translation>Borcunu tahsil et</translation>
    </message>
    <message>
        <source>Purchase history</source>
        <translation>Alışveriş geçmişi</translation>
    </message>
    <message>
        <source>Repeat last basket</source>
        <translation>Son sepeti yinele</translation>
    </message>
    <message>
        <source>What they bought last, at today&apos;s prices</source>
        <translation>Son aldıkları, bugünkü fiyatlarla</translation>
    </message>
    <message>
        <source>Credit terms</source>
        <translation>Veresiye koşulları</translation>
    </message>
    <message>
        <source>Limit, days to pay, blocked</source>
        <translation>Limit, vade, bloke</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>Yeni müşteri…</translation>
    </message>
    <message>
        <source>Nobody matches %1</source>
        <translation>%1 aramasına uyan kimse yok</translation>
    </message>
    <message>
        <source>Name and phone</source>
        <translation>Ad ve telefon</translation>
    </message>
    <message>
        <source>Add the customer %1.</source>
        <translation>%1 müşteri olarak eklenecek.</translation>
    </message>
    <message>
        <source>Purchases of %1</source>
        <translation>Alışverişler: %1</translation>
    </message>
    <message>
        <source>Enter prints a copy of the receipt.</source>
        <translation>Enter fişin kopyasını yazdırır.</translation>
    </message>
    <message>
        <source>Nothing yet. What they buy from now on stands here.</source>
        <translation>Henüz bir şey yok. Bundan sonra aldıkları burada görünür.</translation>
    </message>
    <message>
        <source>Older purchases</source>
        <translation>Daha eski alışverişler</translation>
    </message>
    <message>
        <source>No printer is set up. The receipt is kept.</source>
        <translation>Yazıcı kurulmamış. Fiş duruyor.</translation>
    </message>
    <message>
        <source>Print receipt %1 again.</source>
        <translation>Fiş %1 yeniden yazdırılacak.</translation>
    </message>
    <message>
        <source>%1 has bought nothing here yet.</source>
        <translation>%1 burada henüz bir şey almadı.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of receipt %1 (is|are) not sold any more; the others were added.</source>
        <translation>
            <numerusform>Fiş %1: %n satır artık satılmıyor; diğerleri eklendi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added again: receipt %1</source>
        <translation>Yeniden eklendi: fiş %1</translation>
    </message>
    <message>
        <source>Scan what the customer takes instead. F8 turns back.</source>
        <translation>Müşterinin yerine aldığını okutun. F8 geri döner.</translation>
    </message>
    <message>
        <source>Scan what comes back.</source>
        <translation>Geri geleni okutun.</translation>
    </message>
    <message numerus="yes">
        <source>Sold %n day(s) ago: later than the shop takes goods back.</source>
        <translation>
            <numerusform>%n gün önce satıldı: mağazanın iade süresi geçmiş.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid back in money instead of store credit.</source>
        <translation>Mağaza kredisi yerine para olarak geri ödeniyor.</translation>
    </message>
    <message>
        <source>Take goods back from receipt %1, for %2, and give others for them.</source>
        <translation>Fiş %1 ürünleri %2 karşılığı iade alınıp yerine başkası verilecek.</translation>
    </message>
    <message>
        <source>Take goods back without a receipt, for %1, and give others for them.</source>
        <translation>Fişsiz, %1 karşılığı ürün iade alınıp yerine başkası verilecek.</translation>
    </message>
    <message>
        <source>Exchange %1 for %2 · %3</source>
        <translation>Değişim: %1 yerine %2 · %3</translation>
    </message>
    <message>
        <source>Pay back %1</source>
        <translation>Geri ödenecek: %1</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Başka neden</translation>
    </message>
    <message>
        <source>Put it back for sale</source>
        <translation>Yeniden satışa koy</translation>
    </message>
    <message>
        <source>It is set aside now</source>
        <translation>Şu anda ayrı tutuluyor</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>Ayrı tut</translation>
    </message>
    <message>
        <source>It does not go back for sale</source>
        <translation>Satışa geri konmaz</translation>
    </message>
    <message>
        <source>Take another one for it</source>
        <translation>Yerine başkasını al</translation>
    </message>
    <message>
        <source>Another size or colour of the same</source>
        <translation>Aynısının başka bedeni ya da rengi</translation>
    </message>
    <message>
        <source>Taken for %1</source>
        <translation>Yerine alınan: %1</translation>
    </message>
    <message>
        <source>Why does it come back?</source>
        <translation>Neden geri geliyor?</translation>
    </message>
    <message>
        <source>This is a gift card. It was not used. It pays for goods, when they are sold.</source>
        <translation>Bu bir hediye kartı. Kullanılmadı. Satışta ürünlerin ödemesinde kullanılır.</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Hediye kartı</translation>
    </message>
    <message>
        <source>Scan the card, or type its number and press Enter.</source>
        <translation>Kartı okutun ya da numarasını yazıp Enter’a basın.</translation>
    </message>
    <message>
        <source>Number of the card</source>
        <translation>Kartın numarası</translation>
    </message>
    <message>
        <source>A new number</source>
        <translation>Yeni numara</translation>
    </message>
    <message>
        <source>For a card without one; printed once it is paid</source>
        <translation>Numarasız kart için; ödenince yazdırılır</translation>
    </message>
    <message>
        <source>New number %1. It is printed once it is paid, and never shown again.</source>
        <translation>Yeni numara %1. Ödenince yazdırılır ve bir daha gösterilmez.</translation>
    </message>
    <message>
        <source>Nothing was put on this card yet.</source>
        <translation>Bu karta henüz para yüklenmedi.</translation>
    </message>
    <message>
        <source>Balance %1.</source>
        <translation>Bakiye %1.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Son geçerlilik %1.</translation>
    </message>
    <message>
        <source>Blocked.</source>
        <translation>Bloke.</translation>
    </message>
    <message>
        <source>Gift card ending in %1</source>
        <translation>Sonu %1 olan hediye kartı</translation>
    </message>
    <message>
        <source>Amount to put on it</source>
        <translation>Yüklenecek tutar</translation>
    </message>
    <message>
        <source>Take it off this sale</source>
        <translation>Bu satıştan çıkar</translation>
    </message>
    <message>
        <source>Put on the card</source>
        <translation>Karta yükle</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Blokeyi kaldır</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloke et</translation>
    </message>
    <message>
        <source>Nobody can spend it then</source>
        <translation>Artık kimse harcayamaz</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Zarar yaz</translation>
    </message>
    <message>
        <source>Two tills took the same money; the shop bears it</source>
        <translation>İki kasa aynı parayı aldı; zarar mağazanındır</translation>
    </message>
    <message>
        <source>Goods are coming back. Nothing was put on the card. Finish the return first.</source>
        <translation>Ürünler geri geliyor. Karta para yüklenmedi. Önce iadeyi bitirin.</translation>
    </message>
    <message>
        <source>Gift card: %1</source>
        <translation>Hediye kartı: %1</translation>
    </message>
    <message>
        <source>Why is the card blocked?</source>
        <translation>Kart neden bloke ediliyor?</translation>
    </message>
    <message>
        <source>Why is the card unblocked?</source>
        <translation>Bloke neden kaldırılıyor?</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Kayıp</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Çalıntı</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalanmış</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>Bulundu</translation>
    </message>
    <message>
        <source>Blocked by mistake</source>
        <translation>Yanlışlıkla bloke edilmiş</translation>
    </message>
    <message>
        <source>Block the gift card ending in %1.</source>
        <translation>Sonu %1 olan hediye kartı bloke edilecek.</translation>
    </message>
    <message>
        <source>Unblock the gift card ending in %1.</source>
        <translation>Sonu %1 olan hediye kartının blokesi kaldırılacak.</translation>
    </message>
    <message>
        <source>Write off what was spent twice from the gift card ending in %1.</source>
        <translation>Sonu %1 olan hediye kartından iki kez harcanan tutar zarar yazılacak.</translation>
    </message>
    <message>
        <source>Spent at two tills</source>
        <translation>İki kasada harcandı</translation>
    </message>
    <message>
        <source>Gift card %1</source>
        <translation>Hediye kartı %1</translation>
    </message>
    <message>
        <source>Scan the gift card, or type its number and press Enter.</source>
        <translation>Hediye kartını okutun ya da numarasını yazıp Enter’a basın.</translation>
    </message>
    <message>
        <source>Take %1 off the gift card ending in %2: %3 now, %4 after. Press Enter.</source>
        <translation>Sonu %2 olan hediye kartından %1 alınacak: şimdi %3, sonra %4. Enter’a basın.</translation>
    </message>
    <message>
        <source>%1 is taken instead.</source>
        <translation>Yerine %1 alındı.</translation>
    </message>
    <message>
        <source>Check ID: born on or before %1</source>
        <translation>Kimliğe bakın: doğum en geç %1</translation>
    </message>
    <message>
        <source>Only for buyers of %1 and older. Look at a document with a date of birth.</source>
        <translation>Yalnızca %1 yaş ve üstü alıcılar için. Doğum tarihi yazan bir belgeye bakın.</translation>
    </message>
    <message>
        <source>Checked: old enough</source>
        <translation>Bakıldı: yaşı tutuyor</translation>
    </message>
    <message>
        <source>Leave the item out</source>
        <translation>Üründen vazgeç</translation>
    </message>
    <message>
        <source>Sell %1 of %2, of which %3 are in stock.</source>
        <translation>%2 ürününden %1 satılacak, stokta %3 var.</translation>
    </message>
    <message>
        <source>%1: %2 in stock, %3 on this sale. It is sold all the same.</source>
        <translation>%1: stokta %2, bu satışta %3. Yine de satılıyor.</translation>
    </message>
    <message>
        <source>Open item: which department?</source>
        <translation>Departman satışı: hangi departman?</translation>
    </message>
    <message>
        <source>No department is set up. In the back office, let the price of a product be asked at the till.</source>
        <translation>Departman tanımlı değil. Arka ofiste bir ürünün fiyatını kasada sorulacak yapın.</translation>
    </message>
    <message>
        <source>Sell %1 below what it cost.</source>
        <translation>%1 maliyet altında satılacak.</translation>
    </message>
    <message>
        <source>Margin %1 (%2)</source>
        <translation>Kâr marjı %1 (%2)</translation>
    </message>
    <message>
        <source>Open the back office.</source>
        <translation>Arka ofis açılacak.</translation>
    </message>
    <message>
        <source>No shift is open. Enter the float first.</source>
        <translation>Açık vardiya yok. Önce açılış tutarını girin.</translation>
    </message>
    <message>
        <source>Type how many, then *, then scan the item.</source>
        <translation>Kaç tane yazın, sonra *, sonra ürünü okutun.</translation>
    </message>
    <message>
        <source>Change the quick keys.</source>
        <translation>Hızlı tuşlar değiştirilecek.</translation>
    </message>
    <message>
        <source>Sell for %1, below what it cost.</source>
        <translation>Maliyetin altında, %1 fiyatla satılacak.</translation>
    </message>
    <message>
        <source>Sell for %1.</source>
        <translation>%1 fiyatla satılacak.</translation>
    </message>
    <message>
        <source>Why another price?</source>
        <translation>Neden başka fiyat?</translation>
    </message>
    <message>
        <source>Price on the shelf was lower</source>
        <translation>Raftaki fiyat daha düşüktü</translation>
    </message>
    <message>
        <source>Damaged packaging</source>
        <translation>Ambalajı hasarlı</translation>
    </message>
    <message>
        <source>Close to its date</source>
        <translation>Tarihi yaklaşmış</translation>
    </message>
    <message>
        <source>Agreed with the customer</source>
        <translation>Müşteriyle anlaşıldı</translation>
    </message>
    <message>
        <source>Give a discount of %1 on the whole sale.</source>
        <translation>Tüm satışa %1 indirim yapılacak.</translation>
    </message>
    <message>
        <source>Give a discount of %1, below what it cost.</source>
        <translation>%1 indirim yapılacak, maliyet altında.</translation>
    </message>
    <message>
        <source>Give a discount of %1.</source>
        <translation>%1 indirim yapılacak.</translation>
    </message>
    <message>
        <source>Discount at the till</source>
        <translation>Kasada indirim</translation>
    </message>
    <message>
        <source>Total %1, before %2</source>
        <translation>Toplam %1, önceki %2</translation>
    </message>
    <message>
        <source>No shift is open. The scan was not used. Enter the float first, then scan again.</source>
        <translation>Açık vardiya yok. Okutulan kullanılmadı. Önce açılış tutarını girin, sonra yeniden okutun.</translation>
    </message>
    <message>
        <source>A question is open. The scan was not used. Answer it or press Esc, then scan again.</source>
        <translation>Bir soru açık. Okutulan kullanılmadı. Yanıtlayın ya da Esc’ye basın, sonra yeniden okutun.</translation>
    </message>
    <message>
        <source>The scanner sent more than a code can hold. Nothing of it was used. Scan again.</source>
        <translation>Okuyucu bir koda sığandan fazlasını gönderdi. Hiçbiri kullanılmadı. Yeniden okutun.</translation>
    </message>
    <message>
        <source>Misread %1. Nothing was added. Scan again.</source>
        <translation>%1 yanlış okundu. Ürün eklenmedi. Yeniden okutun.</translation>
    </message>
    <message>
        <source>Code %1 is unknown. Nothing was added to the return. Choose the line instead.</source>
        <translation>%1 kodu bilinmiyor. İadeye ürün eklenmedi. Bunun yerine satırı seçin.</translation>
    </message>
    <message>
        <source>Code %1 is unknown. Nothing was added.</source>
        <translation>%1 kodu bilinmiyor. Ürün eklenmedi.</translation>
    </message>
    <message>
        <source>%1 was added while paying. The amount due is up to date.</source>
        <translation>%1 ödeme sırasında eklendi. Ödenecek tutar güncellendi.</translation>
    </message>
    <message>
        <source>Sell %1 of %2, entered by hand.</source>
        <translation>%2 ürününden elle girilen %1 satılacak.</translation>
    </message>
    <message>
        <source>Code %1 is unknown. It is kept as a line. Say what it is before paying.</source>
        <translation>%1 kodu bilinmiyor. Satır olarak duruyor. Ödemeden önce ne olduğunu belirtin.</translation>
    </message>
    <message>
        <source>%1 is weighed. Press F2 and enter what the scale shows.</source>
        <translation>%1 tartılır. F2’ye basıp terazide görüneni girin.</translation>
    </message>
    <message>
        <source>%1 is off the sale.</source>
        <translation>%1 satıştan çıkarıldı.</translation>
    </message>
    <message>
        <source>Remove a line from the sale.</source>
        <translation>Satıştan satır çıkarılacak.</translation>
    </message>
    <message>
        <source>There is nothing to undo here.</source>
        <translation>Burada geri alınacak bir şey yok.</translation>
    </message>
    <message>
        <source>There is nothing to redo here.</source>
        <translation>Burada yinelenecek bir şey yok.</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>Bekletildi: %1</translation>
    </message>
    <message>
        <source>Sell %1 of batch %2, which is past its day.</source>
        <translation>Tarihi geçmiş %2 partisinden %1 satılacak.</translation>
    </message>
    <message>
        <source>Sell %1 with the serial number %2, which is in another place by the books.</source>
        <translation>%1, seri numarası %2, satılacak; kayıtlara göre başka yerde.</translation>
    </message>
    <message>
        <source>Serial number %1 of %2</source>
        <translation>Seri numarası %1 / %2</translation>
    </message>
    <message>
        <source>Batch, %1 of %2</source>
        <translation>Parti, %1 / %2</translation>
    </message>
    <message>
        <source>%1: scan it, type it, or choose it here. Later, with Esc; paying waits for it.</source>
        <translation>%1: okutun, yazın ya da buradan seçin. Sonraya bırakmak için Esc; ödeme bunu bekler.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seri numarası</translation>
    </message>
    <message>
        <source>Batch number</source>
        <translation>Parti numarası</translation>
    </message>
    <message>
        <source>Said. Choose it to take it off.</source>
        <translation>Girildi. Çıkarmak için seçin.</translation>
    </message>
    <message>
        <source>%1 of it. Choose it to take it off.</source>
        <translation>Bundan %1. Çıkarmak için seçin.</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>burada %1</translation>
    </message>
    <message>
        <source>All numbers are said.</source>
        <translation>Tüm numaralar girildi.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) owed</source>
        <translation>
            <numerusform>%n puan borcu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n puan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Keep the points</source>
        <translation>Puanları sakla</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) (is|are) not redeemed</source>
        <translation>
            <numerusform>%n puan kullanılmaz</numerusform>
        </translation>
    </message>
    <message>
        <source>In place of the discount on the sale</source>
        <translation>Satış indiriminin yerine</translation>
    </message>
    <message numerus="yes">
        <source>%n expire(s|) after %1</source>
        <translation>
            <numerusform>%n puan %1 sonrasında biter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redeem %n point(s)</source>
        <translation>
            <numerusform>%n puan kullan</numerusform>
        </translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puan</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Çelik kasa</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banka</translation>
    </message>
    <message>
        <source>Expense of the shop</source>
        <translation>Mağaza gideri</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Mağaza sahibi</translation>
    </message>
    <message>
        <source>Deposits taken</source>
        <translation>Alınan kaporalar</translation>
    </message>
    <message>
        <source>Deposits given back</source>
        <translation>Geri verilen kaporalar</translation>
    </message>
    <message>
        <source>Deposits kept</source>
        <translation>Alıkonulan kaporalar</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Kampanyalar</translation>
    </message>
    <message>
        <source>Emptied sales</source>
        <translation>İptal edilen satışlar</translation>
    </message>
    <message>
        <source>Bills before payment</source>
        <translation>Ödeme öncesi hesaplar</translation>
    </message>
    <message>
        <source>Less after the bill</source>
        <translation>Hesaptan sonra azalan</translation>
    </message>
    <message>
        <source>Copies printed</source>
        <translation>Yazdırılan kopyalar</translation>
    </message>
    <message>
        <source>Refused actions</source>
        <translation>Reddedilen işlemler</translation>
    </message>
    <message>
        <source>Print the last receipt again</source>
        <translation>Son fişi yeniden yazdır</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Nakit girişi</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Nakit çıkışı</translation>
    </message>
    <message>
        <source>Open drawer without a sale</source>
        <translation>Satışsız çekmece aç</translation>
    </message>
    <message>
        <source>X report: the shift so far</source>
        <translation>X raporu: şu ana kadarki vardiya</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Vardiyayı kapat</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kilitle</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Arka ofis</translation>
    </message>
    <message>
        <source>Discount on the sale</source>
        <translation>Satışa indirim</translation>
    </message>
    <message>
        <source>Options of the line</source>
        <translation>Satır seçenekleri</translation>
    </message>
    <message>
        <source>Recall a held sale</source>
        <translation>Bekletilen satışı çağır</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Kupon</translation>
    </message>
    <message>
        <source>Gift card: balance, load</source>
        <translation>Hediye kartı: bakiye, yükleme</translation>
    </message>
    <message>
        <source>Customer orders, layaway</source>
        <translation>Müşteri siparişleri, ayırtma</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Fiyat teklifleri</translation>
    </message>
    <message>
        <source>Hand over later: which goods, where</source>
        <translation>Sonra teslim: hangi ürünler, nereye</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>Teslim edilecekler</translation>
    </message>
    <message>
        <source>Change the payment of the last sale</source>
        <translation>Son satışın ödemesini değiştir</translation>
    </message>
    <message>
        <source>Open item: department and price</source>
        <translation>Departman satışı: departman ve fiyat</translation>
    </message>
    <message>
        <source>Bill before payment</source>
        <translation>Ödeme öncesi hesap</translation>
    </message>
    <message>
        <source>Empty the sale</source>
        <translation>Satışı iptal et</translation>
    </message>
    <message>
        <source>Gift receipt of the last sale</source>
        <translation>Son satışın hediye fişi</translation>
    </message>
    <message>
        <source>Change the quick keys</source>
        <translation>Hızlı tuşları değiştir</translation>
    </message>
    <message>
        <source>Till menu</source>
        <translation>Kasa menüsü</translation>
    </message>
    <message>
        <source>Close the shift.</source>
        <translation>Vardiya kapatılacak.</translation>
    </message>
    <message>
        <source>Open the drawer without a sale.</source>
        <translation>Çekmece satışsız açılacak.</translation>
    </message>
    <message>
        <source>Why open the drawer?</source>
        <translation>Çekmece neden açılıyor?</translation>
    </message>
    <message>
        <source>Give change</source>
        <translation>Para bozmak</translation>
    </message>
    <message>
        <source>Check the drawer</source>
        <translation>Çekmece kontrolü</translation>
    </message>
    <message>
        <source>Opened by mistake</source>
        <translation>Yanlışlıkla açıldı</translation>
    </message>
    <message>
        <source>Type the amount, choose what it is for, press Enter.</source>
        <translation>Tutarı yazın, ne için olduğunu seçin, Enter’a basın.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Move %1 in or out of the drawer.</source>
        <translation>Çekmecede %1 nakit girişi ya da çıkışı yapılacak.</translation>
    </message>
    <message>
        <source>Cash in %1</source>
        <translation>Nakit girişi %1</translation>
    </message>
    <message>
        <source>Cash out %1</source>
        <translation>Nakit çıkışı %1</translation>
    </message>
    <message>
        <source>See the shift so far.</source>
        <translation>Vardiyanın şu ana kadarki hali gösterilecek.</translation>
    </message>
    <message>
        <source>No shift is open.</source>
        <translation>Açık vardiya yok.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Satışlar</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n fiş</numerusform>
        </translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>İadeler</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Ciro</translation>
    </message>
    <message>
        <source>Paid of accounts</source>
        <translation>Veresiye tahsilatı</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n ödeme</numerusform>
        </translation>
    </message>
    <message>
        <source>Put on gift cards</source>
        <translation>Hediye kartlarına yüklenen</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>İndirimler</translation>
    </message>
    <message>
        <source>Removed lines</source>
        <translation>Çıkarılan satırlar</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>Satışsız açılan çekmece</translation>
    </message>
    <message>
        <source>Payments of sales changed</source>
        <translation>Değiştirilen satış ödemeleri</translation>
    </message>
    <message>
        <source>Print the payment again.</source>
        <translation>Ödeme yeniden yazdırılacak.</translation>
    </message>
    <message>
        <source>Nothing was sold at this till yet.</source>
        <translation>Bu kasada henüz satış yapılmadı.</translation>
    </message>
    <message>
        <source>No printer is set up. Nothing was printed.</source>
        <translation>Yazıcı kurulmamış. Hiçbir şey yazdırılmadı.</translation>
    </message>
    <message>
        <source>Print a gift receipt.</source>
        <translation>Hediye fişi yazdırılacak.</translation>
    </message>
    <message>
        <source>Print the bill before payment.</source>
        <translation>Ödeme öncesi hesap yazdırılacak.</translation>
    </message>
    <message>
        <source>The sale is empty already.</source>
        <translation>Satış zaten boş.</translation>
    </message>
    <message>
        <source>Empty the sale of %1.</source>
        <translation>%1 tutarındaki satış iptal edilecek.</translation>
    </message>
    <message>
        <source>Throw the held sale %1 away.</source>
        <translation>Bekletilen %1 satışı silinecek.</translation>
    </message>
    <message>
        <source>Why give it up?</source>
        <translation>Neden vazgeçiliyor?</translation>
    </message>
    <message>
        <source>The customer left</source>
        <translation>Müşteri gitti</translation>
    </message>
    <message>
        <source>Rung up by mistake</source>
        <translation>Yanlışlıkla girildi</translation>
    </message>
    <message>
        <source>Paid elsewhere</source>
        <translation>Başka yerde ödendi</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Eğitim</translation>
    </message>
    <message>
        <source>The sale was given up. The daybook keeps what was on it.</source>
        <translation>Satıştan vazgeçildi. İçindekiler işlem defterinde kalır.</translation>
    </message>
    <message>
        <source>There is nothing to pay yet. Scan an item first.</source>
        <translation>Henüz ödenecek bir şey yok. Önce bir ürün okutun.</translation>
    </message>
    <message>
        <source>A code is still unknown. The sale is kept. Say what it is, then pay.</source>
        <translation>Bir kod hâlâ bilinmiyor. Satış duruyor. Ne olduğunu belirtin, sonra ödeme alın.</translation>
    </message>
    <message>
        <source>Numbers of an item are still to be said. The sale is kept. Say them, then pay.</source>
        <translation>Bir ürünün numaraları henüz girilmedi. Satış duruyor. Girin, sonra ödeme alın.</translation>
    </message>
    <message>
        <source>Take goods back from receipt %1, for %2.</source>
        <translation>Fiş %1 ürünleri %2 karşılığı iade alınacak.</translation>
    </message>
    <message>
        <source>Take goods back without a receipt, for %1.</source>
        <translation>Fişsiz, %1 karşılığı ürün iade alınacak.</translation>
    </message>
    <message>
        <source>Return %1 · Pay back %2</source>
        <translation>İade %1 · Geri ödenecek %2</translation>
    </message>
    <message>
        <source>Receipt %1 · Total %2</source>
        <translation>Fiş %1 · Toplam %2</translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation>stokta %1</translation>
    </message>
    <message>
        <source>%1 in stock, %2 reserved</source>
        <translation>stokta %1, ayrılmış %2</translation>
    </message>
    <message>
        <source>Prices changed meanwhile. Total %1, before %2</source>
        <translation>Bu arada fiyatlar değişti. Toplam %1, önceki %2</translation>
    </message>
    <message>
        <source>A return gives back what was paid. No coupon was used.</source>
        <translation>İade, ödeneni geri verir. Kupon kullanılmadı.</translation>
    </message>
    <message>
        <source>Scan the coupon, or type its code and press Enter.</source>
        <translation>Kuponu okutun ya da kodunu yazıp Enter’a basın.</translation>
    </message>
    <message>
        <source>Coupon code</source>
        <translation>Kupon kodu</translation>
    </message>
    <message>
        <source>Coupon %1 is kept. Nothing on this sale is cheaper by it yet.</source>
        <translation>%1 kuponu duruyor. Bu satışta henüz bir şeyi ucuzlatmıyor.</translation>
    </message>
    <message>
        <source>%1: %2 less</source>
        <translation>%1: %2 indirim</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>%1 ve üstü: %2</translation>
    </message>
    <message>
        <source>%1 is sold below what it cost. %2</source>
        <translation>%1 maliyet altında satılıyor. %2</translation>
    </message>
    <message>
        <source>%1 is sold below what it cost. It was changed as you asked.</source>
        <translation>%1 maliyet altında satılıyor. İstediğiniz gibi değiştirildi.</translation>
    </message>
    <message>
        <source>Receipt %1 is not on this till. Nothing was changed. Check the number, or choose Without a receipt.</source>
        <translation>Fiş %1 bu kasada yok. Hiçbir şey değişmedi. Numarayı denetleyin ya da “Fişsiz” seçin.</translation>
    </message>
    <message>
        <source>Customer changed their mind</source>
        <translation>Müşteri vazgeçti</translation>
    </message>
    <message>
        <source>Damaged or faulty</source>
        <translation>Hasarlı ya da bozuk</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Yanlış ürün</translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation>Tarihi geçmiş</translation>
    </message>
    <message>
        <source>Warranty ended on %1</source>
        <translation>Garanti bitti: %1</translation>
    </message>
    <message>
        <source>Warranty until %1</source>
        <translation>Garanti bitişi %1</translation>
    </message>
    <message>
        <source>What comes back?</source>
        <translation>Ne geri geliyor?</translation>
    </message>
    <message>
        <source>Scan the items, or choose them here; each takes one. What is not on the receipt is taken instead. Then press Pay.</source>
        <translation>Ürünleri okutun ya da buradan seçin; her seferinde bir tane alınır. Fişte olmayan, yerine alınan sayılır. Sonra Ödeme tuşuna basın.</translation>
    </message>
    <message>
        <source>Everything on this receipt has been returned.</source>
        <translation>Bu fişteki her şey iade edilmiş.</translation>
    </message>
    <message>
        <source>%1 not returned yet</source>
        <translation>henüz iade edilmeyen %1</translation>
    </message>
    <message>
        <source>All of %1 on this receipt is being returned already. Nothing was added.</source>
        <translation>Bu fişteki %1 ürününün tümü zaten iade ediliyor. Ürün eklenmedi.</translation>
    </message>
    <message>
        <source>As it was paid</source>
        <translation>Ödendiği şekilde</translation>
    </message>
    <message>
        <source>Beyond the policy</source>
        <translation>İade koşulları dışında</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Müşteri yok</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>Sonu %1</translation>
    </message>
    <message>
        <source>Owed by %1</source>
        <translation>Borçlu: %1</translation>
    </message>
    <message>
        <source>Payment %1 · %2 %3 · Still owed %4</source>
        <translation>Ödeme %1 · %2 %3 · Kalan borç %4</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Credit of %1</source>
        <translation>Veresiye: %1</translation>
    </message>
    <message>
        <source>Type an amount or a number of days, then choose what it is. Choosing without a figure takes it away.</source>
        <translation>Tutar ya da gün sayısı yazın, sonra ne olduğunu seçin. Sayı yazmadan seçmek kaldırır.</translation>
    </message>
    <message>
        <source>Amount, or days</source>
        <translation>Tutar ya da gün</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Veresiye limiti</translation>
    </message>
    <message>
        <source>How much may be owed</source>
        <translation>En çok ne kadar borçlanabilir</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Vade (gün)</translation>
    </message>
    <message>
        <source>After them what is open is overdue</source>
        <translation>Sonrasında açık borcun vadesi geçer</translation>
    </message>
    <message>
        <source>Nothing on account</source>
        <translation>Veresiye satılmaz</translation>
    </message>
    <message>
        <source>Let %1 owe up to %2.</source>
        <translation>%1 için veresiye limiti %2 olacak.</translation>
    </message>
    <message>
        <source>Take the credit limit of %1 away.</source>
        <translation>%1 için veresiye limiti kaldırılacak.</translation>
    </message>
    <message>
        <source>Let %1 pay without a day.</source>
        <translation>%1 için vade kaldırılacak.</translation>
    </message>
    <message numerus="yes">
        <source>Give %1 %n day(s) to pay.</source>
        <translation>
            <numerusform>%1 için %n gün vade verilecek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Block %1.</source>
        <translation>%1 bloke edilecek.</translation>
    </message>
    <message>
        <source>Unblock %1.</source>
        <translation>%1 için bloke kaldırılacak.</translation>
    </message>
    <message>
        <source>Nothing left to pay</source>
        <translation>Ödenecek kalmadı</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Kredi yok</translation>
    </message>
    <message>
        <source>No limit set</source>
        <translation>Limit yok</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vadesi geçmiş</translation>
    </message>
    <message>
        <source>Payment of receipt %1</source>
        <translation>Fiş %1 ödemesi</translation>
    </message>
    <message>
        <source>Send %1 to the card terminal. Press Enter.</source>
        <translation>%1 POS cihazına gönderilecek. Enter’a basın.</translation>
    </message>
    <message>
        <source>Take %1 on the card terminal. Then press Enter, with the card&apos;s last four digits or the approval code if you like.</source>
        <translation>%1 tutarını POS cihazından çekin. Sonra isterseniz kartın son dört rakamını ya da onay kodunu yazıp Enter’a basın.</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Onay kodu</translation>
    </message>
    <message>
        <source>Last four digits</source>
        <translation>Son dört rakam</translation>
    </message>
    <message>
        <source>Take %1 of store credit: %2 now, %3 after. Press Enter.</source>
        <translation>Mağaza kredisinden %1 alınacak: şimdi %2, sonra %3. Enter’a basın.</translation>
    </message>
    <message>
        <source>Sell %1 on account: %2 will be owed of a limit of %3. Press Enter.</source>
        <translation>%1 veresiye satılacak: borç %2 olacak, limit %3. Enter’a basın.</translation>
    </message>
    <message>
        <source>To be paid by %1.</source>
        <translation>Son ödeme %1.</translation>
    </message>
    <message>
        <source>%1 taken: %2. Still due: %3.</source>
        <translation>%1 alındı: %2. Kalan: %3.</translation>
    </message>
    <message>
        <source>%1 removed: %2. Give it back to the customer.</source>
        <translation>%1 çıkarıldı: %2. Müşteriye geri verin.</translation>
    </message>
    <message>
        <source>It went back to the card already. Press Pay to finish the return.</source>
        <translation>Karta zaten geri verildi. İadeyi bitirmek için Ödeme tuşuna basın.</translation>
    </message>
    <message>
        <source>Payment started. Finish or remove it first.</source>
        <translation>Ödeme başladı. Önce bitirin ya da çıkarın.</translation>
    </message>
    <message>
        <source>%1: the price is asked.</source>
        <translation>%1: fiyat sorulur.</translation>
    </message>
    <message>
        <source>%1 is weighed.</source>
        <translation>%1 tartılır.</translation>
    </message>
    <message>
        <source>Type the price and press Enter.</source>
        <translation>Fiyatı yazıp Enter’a basın.</translation>
    </message>
    <message>
        <source>Place the item on the scale. Type what it shows and press Enter.</source>
        <translation>Ürünü teraziye koyun. Görüneni yazıp Enter’a basın.</translation>
    </message>
    <message>
        <source>Tare %1 is taken off</source>
        <translation>%1 dara düşülür</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nothing was entered. The item is not on the sale yet. Type what the scale shows.</source>
        <translation>Bir şey girilmedi. Ürün henüz satışta değil. Terazide görüneni yazın.</translation>
    </message>
    <message>
        <source>Sell an open item of %1 for %2.</source>
        <translation>%1 departmanından %2 satış yapılacak.</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Seçin: %1</translation>
    </message>
    <message>
        <source>Nothing of it is offered. Add variants in the back office.</source>
        <translation>Bundan satışta olan yok. Arka ofiste varyant ekleyin.</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Satışta değil</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 in stock</source>
        <translation>%1 · %2 · stokta %3</translation>
    </message>
    <message>
        <source>%1 is not offered. Choose another one.</source>
        <translation>%1 satışta değil. Başka birini seçin.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>SKT %1</translation>
    </message>
    <message>
        <source>%1 owes nothing.</source>
        <translation>%1 borçlu değil.</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>Kullanılabilir: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Set: %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::SoundPage</name>
    <message>
        <source>Volume %1</source>
        <translation>Ses düzeyi %1</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sesler</translation>
    </message>
    <message>
        <source>Applies to this machine</source>
        <translation>Bu makine için geçerli</translation>
    </message>
    <message>
        <source>Sounds are on</source>
        <translation>Sesler açık</translation>
    </message>
    <message>
        <source>Whatever is silent here is still shown on the screen.</source>
        <translation>Burada sessiz olan yine ekranda gösterilir.</translation>
    </message>
    <message>
        <source>An item was added</source>
        <translation>Ürün eklendi</translation>
    </message>
    <message>
        <source>Attention: a price, an age, an approval is asked</source>
        <translation>Dikkat: fiyat, yaş ya da onay soruluyor</translation>
    </message>
    <message>
        <source>Error: unknown code, misread, refused</source>
        <translation>Hata: bilinmeyen kod, yanlış okuma, ret</translation>
    </message>
    <message>
        <source>Payment complete</source>
        <translation>Ödeme tamamlandı</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Dinle</translation>
    </message>
    <message>
        <source>Listen: %1</source>
        <translation>Dinle: %1</translation>
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
        <translation>Sil</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>Satışa dön</translation>
    </message>
    <message>
        <source>To pay back</source>
        <translation>Geri ödenecek</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Ödenecek</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>Geri öde</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Bitir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Tam</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TerminalPage</name>
    <message>
        <source>Saved. It holds for the next payment.</source>
        <translation>Kaydedildi. Sonraki ödemeden itibaren geçerli.</translation>
    </message>
    <message>
        <source>No money moves. Choose None before the shop sells.</source>
        <translation>Gerçek para alınmaz. Mağaza satışa başlamadan “Yok” seçin.</translation>
    </message>
    <message>
        <source>Cards are taken on a terminal of its own; the till notes what it printed.</source>
        <translation>Kartlar ayrı bir POS cihazında çekilir; kasa fişindekileri not eder.</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>POS cihazı</translation>
    </message>
    <message>
        <source>Applies to this machine</source>
        <translation>Bu makine için geçerli</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>For practice</source>
        <translation>Eğitim için</translation>
    </message>
    <message>
        <source>It approves</source>
        <translation>Onaylar</translation>
    </message>
    <message>
        <source>It declines</source>
        <translation>Reddeder</translation>
    </message>
    <message>
        <source>It answers late</source>
        <translation>Geç yanıt verir</translation>
    </message>
    <message>
        <source>Its answer is lost for a while</source>
        <translation>Yanıtı bir süre kaybolur</translation>
    </message>
    <message>
        <source>It waits for a card that nobody shows</source>
        <translation>Kimsenin göstermediği kartı bekler</translation>
    </message>
    <message>
        <source>Connected terminal</source>
        <translation>Bağlı POS cihazı</translation>
    </message>
    <message>
        <source>What it does with a charge</source>
        <translation>Çekimde ne yapar</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillEvents</name>
    <message>
        <source>When</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Olay</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Onaylayan</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>for an approval</source>
        <translation>onay için</translation>
    </message>
    <message>
        <source>to sign in</source>
        <translation>oturum açmak için</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>Satır çıkarıldı</translation>
    </message>
    <message>
        <source>Sale emptied</source>
        <translation>Satış iptal edildi</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>Satışsız açılan çekmece</translation>
    </message>
    <message>
        <source>Copy printed</source>
        <translation>Kopya yazdırıldı</translation>
    </message>
    <message>
        <source>Bill before payment</source>
        <translation>Ödeme öncesi hesap</translation>
    </message>
    <message>
        <source>Less after the bill</source>
        <translation>Hesaptan sonra azalan</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Onaylandı</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>Fiyat değiştirildi</translation>
    </message>
    <message>
        <source>Discount given</source>
        <translation>İndirim yapıldı</translation>
    </message>
    <message>
        <source>Drawer difference</source>
        <translation>Çekmece farkı</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>Yanlış PIN</translation>
    </message>
    <message>
        <source>Payment of a sale changed</source>
        <translation>Satışın ödemesi değiştirildi</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n satır</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, copy %2</source>
        <translation>%1, kopya %2</translation>
    </message>
    <message>
        <source>cash taken out of the sale</source>
        <translation>satıştan çıkarılan nakit</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillForeign</name>
    <message>
        <source>Cash %1</source>
        <translation>Nakit %1</translation>
    </message>
    <message>
        <source>Due %1 · %2 · change in %3</source>
        <translation>Ödenecek %1 · %2 · para üstü %3</translation>
    </message>
    <message>
        <source>Change in %1</source>
        <translation>Para üstü %1</translation>
    </message>
    <message>
        <source>Nothing left to pay</source>
        <translation>Ödenecek kalmadı</translation>
    </message>
    <message>
        <source>This shop takes no other currency. Choose another way to pay.</source>
        <translation>Bu mağaza başka para birimi kabul etmiyor. Başka bir ödeme şekli seçin.</translation>
    </message>
    <message>
        <source>The rate of %1 is of %2. Have today’s entered in the settings.</source>
        <translation>%1 kuru %2 tarihli. Bugünün kurunu ayarlara girdirin.</translation>
    </message>
    <message>
        <source>The amount is in %1</source>
        <translation>Tutarın para birimi %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillHandOvers</name>
    <message>
        <source>Whoever has the receipt</source>
        <translation>Fişi getiren</translation>
    </message>
    <message>
        <source>Expected on %1</source>
        <translation>Beklenen gün %1</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>Teslim edilecekler</translation>
    </message>
    <message>
        <source>Customer, or number of the receipt</source>
        <translation>Müşteri ya da fiş numarası</translation>
    </message>
    <message>
        <source>Nothing is to be handed over. In a sale, the menu says what is delivered later.</source>
        <translation>Teslim edilecek bir şey yok. Satış sırasında, menüden sonra teslim edilecekler belirtilir.</translation>
    </message>
    <message>
        <source>Sold on %1</source>
        <translation>Satış günü %1</translation>
    </message>
    <message>
        <source>Handed over twice: %1</source>
        <translation>İki kez teslim edildi: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>kalan %1</translation>
    </message>
    <message>
        <source>Nothing to hand over matches %1.</source>
        <translation>%1 aramasına uyan teslim edilecek ürün yok.</translation>
    </message>
    <message>
        <source>Two tills handed it over. Count the shelf, and ask the customer.</source>
        <translation>İki kasa teslim etmiş. Rafı sayın ve müşteriye sorun.</translation>
    </message>
    <message>
        <source>Scan, or type how many and choose</source>
        <translation>Okutun ya da kaç tane yazıp seçin</translation>
    </message>
    <message>
        <source>Hand over all that is left</source>
        <translation>Kalanın tümünü teslim et</translation>
    </message>
    <message>
        <source>Hand over what was counted</source>
        <translation>Sayılanı teslim et</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Print the last delivery note again</source>
        <translation>Son teslim belgesini yeniden yazdır</translation>
    </message>
    <message>
        <source>Return goods of this receipt</source>
        <translation>Bu fişten iade al</translation>
    </message>
    <message>
        <source>Erase name and address…</source>
        <translation>Ad ve adresi sil…</translation>
    </message>
    <message>
        <source>For ever, from every copy</source>
        <translation>Kalıcı olarak, her kopyadan</translation>
    </message>
    <message>
        <source>%1 is not to be handed over for this receipt, or not so many. Nothing was counted.</source>
        <translation>%1 bu fiş için teslim edilmeyecek ya da o kadar değil. Sayılmadı.</translation>
    </message>
    <message>
        <source>Serial number of %1</source>
        <translation>%1 için seri numarası</translation>
    </message>
    <message>
        <source>Scan it, or type it and press Enter.</source>
        <translation>Okutun ya da yazıp Enter’a basın.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seri numarası</translation>
    </message>
    <message>
        <source>This piece leaves</source>
        <translation>Bu parça çıkıyor</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <translation>Teslim edildi: %1</translation>
    </message>
    <message>
        <source>Print the delivery note again.</source>
        <translation>Teslim belgesi yeniden yazdırılacak.</translation>
    </message>
    <message>
        <source>Erase name and address of receipt %1, for ever.</source>
        <translation>Fiş %1 üzerindeki ad ve adres kalıcı olarak silinecek.</translation>
    </message>
    <message>
        <source>Name and address are erased. The goods are still to be handed over.</source>
        <translation>Ad ve adres silindi. Ürünler hâlâ teslim edilecek.</translation>
    </message>
    <message>
        <source>Ring up the goods first, then say what is handed over later.</source>
        <translation>Önce ürünleri girin, sonra neyin sonra teslim edileceğini belirtin.</translation>
    </message>
    <message>
        <source>Handed over later</source>
        <translation>Sonra teslim</translation>
    </message>
    <message>
        <source>They are paid now and kept aside until then.</source>
        <translation>Şimdi ödenir ve o zamana kadar ayrı tutulur.</translation>
    </message>
    <message>
        <source>How many of the next line chosen</source>
        <translation>Seçilecek satırdan kaç tane</translation>
    </message>
    <message>
        <source>Take all of it now</source>
        <translation>Tümünü şimdi ver</translation>
    </message>
    <message>
        <source>All of it later</source>
        <translation>Tümü sonra</translation>
    </message>
    <message>
        <source>%1 of %2 later</source>
        <translation>sonra %1 / %2</translation>
    </message>
    <message>
        <source>Where it goes, and when…</source>
        <translation>Nereye ve ne zaman…</translation>
    </message>
    <message>
        <source>Or the customer comes for it</source>
        <translation>Ya da müşteri gelip alır</translation>
    </message>
    <message>
        <source>Enter goes on; nothing typed: not said.</source>
        <translation>Enter devam eder; boş bırakılan belirtilmemiş sayılır.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Who gets it?</source>
        <translation>Kim teslim alacak?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>How are they reached?</source>
        <translation>Nasıl ulaşılır?</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation>Nereye gidecek?</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>What does the driver have to know?</source>
        <translation>Sürücü neyi bilmeli?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>In how many days is it expected?</source>
        <translation>Kaç gün içinde bekleniyor?</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Gün</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillOrders</name>
    <message>
        <source>Layaway</source>
        <translation>Ayırtma</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>%1 tarihinde bitti</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 tarihine kadar</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>%1 için</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Customer orders</source>
        <translation>Müşteri siparişleri</translation>
    </message>
    <message>
        <source>Customer, or number of the order</source>
        <translation>Müşteri ya da sipariş numarası</translation>
    </message>
    <message>
        <source>No order is open. Ring up the goods, choose the customer, then come back here.</source>
        <translation>Açık sipariş yok. Ürünleri girin, müşteriyi seçin, sonra buraya dönün.</translation>
    </message>
    <message>
        <source>Choose the customer first: %1</source>
        <translation>Önce müşteriyi seçin: %1</translation>
    </message>
    <message>
        <source>Order these goods</source>
        <translation>Bu ürünleri sipariş et</translation>
    </message>
    <message>
        <source>Layaway: pay in parts, take them then</source>
        <translation>Ayırtma: parça parça ödenir, sonra alınır</translation>
    </message>
    <message>
        <source>No open order matches %1.</source>
        <translation>%1 aramasına uyan açık sipariş yok.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Ödendi</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>kalan %1</translation>
    </message>
    <message>
        <source>Ended twice: %1</source>
        <translation>İki kez sonlandı: %1</translation>
    </message>
    <message>
        <source>Cancelled by %1, %2, %3</source>
        <translation>İptal eden %1, %2, %3</translation>
    </message>
    <message>
        <source>Collected with %1 by %2, %3, %4</source>
        <translation>Teslim: %1, teslim eden %2, %3, %4</translation>
    </message>
    <message>
        <source>Whose order is it? Choose the customer, then order again.</source>
        <translation>Sipariş kimin? Müşteriyi seçin, sonra yeniden sipariş açın.</translation>
    </message>
    <message>
        <source>Until when is it kept?</source>
        <translation>Ne zamana kadar tutulsun?</translation>
    </message>
    <message>
        <source>When is it wanted?</source>
        <translation>Ne zaman isteniyor?</translation>
    </message>
    <message>
        <source>Type a number of days, or choose.</source>
        <translation>Gün sayısı yazın ya da seçin.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Süresiz</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Gün yok</translation>
    </message>
    <message>
        <source>%1 is kept: its goods are reserved.</source>
        <translation>%1 kaydedildi: ürünleri ayrıldı.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Teslim et</translation>
    </message>
    <message>
        <source>All of it is paid</source>
        <translation>Tümü ödendi</translation>
    </message>
    <message>
        <source>What is left is paid now</source>
        <translation>Kalan şimdi ödenir</translation>
    </message>
    <message>
        <source>Take a deposit</source>
        <translation>Kapora al</translation>
    </message>
    <message>
        <source>Take a further payment</source>
        <translation>Bir ödeme daha al</translation>
    </message>
    <message>
        <source>%1 paid of %2</source>
        <translation>%1 / %2 ödendi</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Belgeyi yazdır</translation>
    </message>
    <message>
        <source>Cancel the order…</source>
        <translation>Siparişi iptal et…</translation>
    </message>
    <message>
        <source>Its goods are free again</source>
        <translation>Ürünleri yeniden serbest kalır</translation>
    </message>
    <message>
        <source>This order was collected already.</source>
        <translation>Bu sipariş zaten teslim edildi.</translation>
    </message>
    <message>
        <source>This order was cancelled.</source>
        <translation>Bu sipariş iptal edildi.</translation>
    </message>
    <message>
        <source>Left of %1</source>
        <translation>Kalan, %1</translation>
    </message>
    <message>
        <source>Payment %1 · %2 %3 · Left to pay %4</source>
        <translation>Ödeme %1 · %2 %3 · Kalan ödeme %4</translation>
    </message>
    <message>
        <source>Print the slip again.</source>
        <translation>Belge yeniden yazdırılacak.</translation>
    </message>
    <message>
        <source>No printer is set up. The order is kept.</source>
        <translation>Yazıcı kurulmamış. Sipariş duruyor.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Sipariş %1</translation>
    </message>
    <message>
        <source>An order is collected whole, as it was agreed. Nothing was changed. Sell other goods after it.</source>
        <translation>Sipariş kararlaştırıldığı gibi, bütün olarak teslim edilir. Hiçbir şey değişmedi. Başka ürünleri ondan sonra satın.</translation>
    </message>
    <message>
        <source>The order was not collected. It stays open.</source>
        <translation>Sipariş teslim edilmedi. Açık kalıyor.</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>İptal: %1</translation>
    </message>
    <message>
        <source>%1 goes back the way it came. Type what the shop keeps of it, if anything; then choose why.</source>
        <translation>%1 geldiği yoldan geri verilir. Mağaza bir kısmını alıkoyuyorsa tutarı yazın; sonra nedeni seçin.</translation>
    </message>
    <message>
        <source>Nothing was paid. Choose why.</source>
        <translation>Ödeme yapılmamış. Nedenini seçin.</translation>
    </message>
    <message>
        <source>What the shop keeps</source>
        <translation>Mağazanın alıkoyduğu</translation>
    </message>
    <message>
        <source>Cancel order %1 and give %2 back.</source>
        <translation>Sipariş %1 iptal edilecek, %2 geri verilecek.</translation>
    </message>
    <message>
        <source>Order %1 cancelled</source>
        <translation>Sipariş %1 iptal edildi</translation>
    </message>
    <message>
        <source>Pay back %1</source>
        <translation>Geri ödenecek: %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>%n gün sonra</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer changed their mind</source>
        <translation>Müşteri vazgeçti</translation>
    </message>
    <message>
        <source>The goods cannot be had</source>
        <translation>Ürünler bulunamıyor</translation>
    </message>
    <message>
        <source>Not collected in time</source>
        <translation>Zamanında alınmadı</translation>
    </message>
    <message>
        <source>Placed by mistake</source>
        <translation>Yanlışlıkla açılmış</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillPage</name>
    <message>
        <source>Till</source>
        <translation>Kasa</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillQuotations</name>
    <message>
        <source>Erased name</source>
        <translation>Silinmiş ad</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>%1 tarihinde bitti</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Son geçerlilik %1</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Satıldı</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Sipariş edildi</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Yenilendi</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>İptal edildi</translation>
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
        <translation>Fiyat teklifleri</translation>
    </message>
    <message>
        <source>Name, or number of the quotation</source>
        <translation>Ad ya da teklif numarası</translation>
    </message>
    <message>
        <source>No quotation is open. Ring up the goods, then come back here.</source>
        <translation>Açık teklif yok. Ürünleri girin, sonra buraya dönün.</translation>
    </message>
    <message>
        <source>Give a quotation for these goods</source>
        <translation>Bu ürünlere fiyat teklifi ver</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>%1 için</translation>
    </message>
    <message>
        <source>For a name, or a customer: %1</source>
        <translation>Bir ad ya da müşteri için: %1</translation>
    </message>
    <message>
        <source>No open quotation matches %1.</source>
        <translation>%1 aramasına uyan açık teklif yok.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Whose quotation is it?</source>
        <translation>Teklif kime?</translation>
    </message>
    <message>
        <source>Type a name and press Enter, or choose a customer.</source>
        <translation>Bir ad yazıp Enter’a basın ya da müşteri seçin.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>For the name that was typed</source>
        <translation>Yazılan ad için</translation>
    </message>
    <message>
        <source>Nothing typed: choose a customer</source>
        <translation>Ad yazılmadıysa müşteri seçin</translation>
    </message>
    <message>
        <source>How long is it valid?</source>
        <translation>Ne kadar geçerli?</translation>
    </message>
    <message>
        <source>Type a number of days, or choose.</source>
        <translation>Gün sayısı yazın ya da seçin.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>%1 is kept. Nothing is reserved.</source>
        <translation>%1 kaydedildi. Ürün ayrılmadı.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Belgeyi yazdır</translation>
    </message>
    <message>
        <source>Sell at these prices</source>
        <translation>Bu fiyatlarla sat</translation>
    </message>
    <message>
        <source>Sell at today&apos;s prices</source>
        <translation>Bugünkü fiyatlarla sat</translation>
    </message>
    <message>
        <source>Sell at the old prices</source>
        <translation>Eski fiyatlarla sat</translation>
    </message>
    <message>
        <source>Needs an approval</source>
        <translation>Onay gerekir</translation>
    </message>
    <message>
        <source>Order these goods, with a deposit</source>
        <translation>Bu ürünleri kaporayla sipariş et</translation>
    </message>
    <message>
        <source>They are then reserved</source>
        <translation>O zaman ayrılırlar</translation>
    </message>
    <message>
        <source>Save as a sheet (PDF)</source>
        <translation>Çıktı olarak kaydet (PDF)</translation>
    </message>
    <message>
        <source>Erase the name…</source>
        <translation>Adı sil…</translation>
    </message>
    <message>
        <source>For ever, from every copy</source>
        <translation>Kalıcı olarak, her kopyadan</translation>
    </message>
    <message>
        <source>Cancel the quotation…</source>
        <translation>Teklifi iptal et…</translation>
    </message>
    <message>
        <source>This quotation was cancelled.</source>
        <translation>Bu teklif iptal edildi.</translation>
    </message>
    <message>
        <source>This quotation was used already.</source>
        <translation>Bu teklif zaten kullanıldı.</translation>
    </message>
    <message>
        <source>No printer is set up. The quotation is kept.</source>
        <translation>Yazıcı kurulmamış. Teklif duruyor.</translation>
    </message>
    <message>
        <source>Print the slip again.</source>
        <translation>Belge yeniden yazdırılacak.</translation>
    </message>
    <message>
        <source>This machine keeps no sheets. The quotation is kept.</source>
        <translation>Bu makine çıktı saklamıyor. Teklif duruyor.</translation>
    </message>
    <message>
        <source>Sell quotation %1 at its prices, %2, though it ended on %3.</source>
        <translation>%3 tarihinde biten %1 teklifi kendi fiyatlarıyla satılacak: %2.</translation>
    </message>
    <message>
        <source>%1 at today&apos;s prices: %2, quoted %3.</source>
        <translation>%1 bugünkü fiyatlarla: %2, teklifte %3.</translation>
    </message>
    <message>
        <source>%1: taxes changed since. Total %2, quoted %3.</source>
        <translation>%1: o zamandan beri vergiler değişti. Toplam %2, teklifte %3.</translation>
    </message>
    <message>
        <source>%1 at its prices: %2.</source>
        <translation>%1 kendi fiyatlarıyla: %2.</translation>
    </message>
    <message>
        <source>Quotation %1</source>
        <translation>Fiyat teklifi %1</translation>
    </message>
    <message>
        <source>Nothing was sold. The quotation stays open.</source>
        <translation>Satış yapılmadı. Teklif açık kalıyor.</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>İptal: %1</translation>
    </message>
    <message>
        <source>It is then no offer any more. Choose why.</source>
        <translation>Artık teklif olmaktan çıkar. Nedenini seçin.</translation>
    </message>
    <message>
        <source>Cancel a quotation.</source>
        <translation>Fiyat teklifi iptal edilecek.</translation>
    </message>
    <message>
        <source>The quotation was cancelled.</source>
        <translation>Teklif iptal edildi.</translation>
    </message>
    <message>
        <source>Erase the name on %1, for ever.</source>
        <translation>%1 üzerindeki ad kalıcı olarak silinecek.</translation>
    </message>
    <message>
        <source>The name is erased. The quotation stays.</source>
        <translation>Ad silindi. Teklif duruyor.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer does not want it</source>
        <translation>Müşteri istemiyor</translation>
    </message>
    <message>
        <source>The goods cannot be had</source>
        <translation>Ürünler bulunamıyor</translation>
    </message>
    <message>
        <source>Given by mistake</source>
        <translation>Yanlışlıkla verilmiş</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillWindow</name>
    <message>
        <source>Mizan till</source>
        <translation>Mizan kasa</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>%1 · Till %2</source>
        <translation>%1 · Kasa %2</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Vardiya</translation>
    </message>
    <message>
        <source>Shift open %1</source>
        <translation>Vardiya açık %1</translation>
    </message>
    <message>
        <source>No shift</source>
        <translation>Vardiya yok</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Kullanıcı</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Eşitleme</translation>
    </message>
    <message>
        <source>This machine only</source>
        <translation>Yalnızca bu makine</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>POS cihazı</translation>
    </message>
    <message numerus="yes">
        <source>Terminal: %n open</source>
        <translation>
            <numerusform>POS cihazı: %n açık</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice terminal</source>
        <translation>Eğitim POS cihazı</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Yazıcı</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Yazıcı yok</translation>
    </message>
</context>
<context>
    <name>mizan::ui::Toast</name>
    <message>
        <source>Dismiss message</source>
        <translation>İletiyi kapat</translation>
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
        <translation>Kilitle</translation>
    </message>
    <message>
        <source>Held %1</source>
        <translation>Bekleyen %1</translation>
    </message>
    <message>
        <source>None held</source>
        <translation>Bekleyen yok</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TotalsStrip</name>
    <message>
        <source>Total %1</source>
        <translation>Toplam %1</translation>
    </message>
    <message>
        <source>To pay back</source>
        <translation>Geri ödenecek</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>Lines · items</source>
        <translation>Satır · adet</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Kampanyalar</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>İndirim</translation>
    </message>
    <message>
        <source>Discount (%1)</source>
        <translation>İndirim (%1)</translation>
    </message>
    <message>
        <source>Tax included</source>
        <translation>KDV dahil</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>KDV</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Yuvarlama</translation>
    </message>
</context>
<context>
    <name>mizan::ui::UnprintedPage</name>
    <message>
        <source>The till stopped in the middle of its work. Every sale that was paid is kept; some papers are not printed. Look at the last sales below, then go on.</source>
        <translation>Kasa işin ortasında durdu. Ödenen her satış duruyor; bazı belgeler yazdırılmadı. Aşağıdaki son satışlara bakın, sonra devam edin.</translation>
    </message>
    <message>
        <source>Go on selling %1</source>
        <translation>Satışa devam et %1</translation>
    </message>
    <message>
        <source>Go on selling</source>
        <translation>Satışa devam et</translation>
    </message>
</context>
<context>
    <name>mizan::ui::UsersPage</name>
    <message>
        <source>Has left</source>
        <translation>Ayrıldı</translation>
    </message>
    <message>
        <source>Four to twelve digits.</source>
        <translation>Dört ila on iki rakam.</translation>
    </message>
    <message>
        <source>Leave empty to keep the PIN as it is.</source>
        <translation>PIN aynı kalsın diye boş bırakın.</translation>
    </message>
    <message>
        <source>Scanned. It counts once it is saved.</source>
        <translation>Okutuldu. Kaydedilince geçerli olur.</translation>
    </message>
    <message>
        <source>Taken away once it is saved.</source>
        <translation>Kaydedilince kaldırılır.</translation>
    </message>
    <message>
        <source>Has a badge. Scan another one to change it.</source>
        <translation>Personel kartı var. Değiştirmek için başka bir kart okutun.</translation>
    </message>
    <message>
        <source>No badge. Scan one to give it.</source>
        <translation>Personel kartı yok. Vermek için bir kart okutun.</translation>
    </message>
    <message>
        <source>Has one. Leave empty to keep it as it is.</source>
        <translation>Var. Aynı kalsın diye boş bırakın.</translation>
    </message>
    <message>
        <source>For the keyboard; needed where the back office asks for one. Leave empty for none.</source>
        <translation>Klavye için; arka ofis şifre soruyorsa gereklidir. Şifre olmasın diye boş bırakın.</translation>
    </message>
    <message>
        <source>They would work nowhere. Nothing was saved. Choose a branch at least.</source>
        <translation>Hiçbir yerde çalışmaz olurdu. Hiçbir şey kaydedilmedi. En az bir şube seçin.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 kaydedildi.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Kullanıcılar</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Yeni kullanıcı</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
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
        <translation>Şifre</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Take the password away</source>
        <translation>Şifreyi kaldır</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Personel kartı</translation>
    </message>
    <message>
        <source>Take the badge away</source>
        <translation>Personel kartını kaldır</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>Çalıştığı şube</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Burada çalışıyor</translation>
    </message>
    <message>
        <source>Save user</source>
        <translation>Kullanıcıyı kaydet</translation>
    </message>
</context>
<context>
    <name>mizan::ui::VariantMatrix</name>
    <message>
        <source>Variant</source>
        <translation>Varyant</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Barkodlar</translation>
    </message>
    <message>
        <source>Own price</source>
        <translation>Kendi fiyatı</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Stokta</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Satışta</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%2, %1: %3</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (yeni)</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varyantlar</translation>
    </message>
</context>
<context>
    <name>mizan::ui::VariantPanel</name>
    <message>
        <source>sold out</source>
        <translation>tükendi</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>Satışa dön</translation>
    </message>
    <message>
        <source>Variants of %1</source>
        <translation>Varyantlar: %1</translation>
    </message>
    <message>
        <source>%1, not offered</source>
        <translation>%1, satışta değil</translation>
    </message>
    <message>
        <source>%1, sold out</source>
        <translation>%1, tükendi</translation>
    </message>
    <message>
        <source>%1, %2 in stock</source>
        <translation>%1, stokta %2</translation>
    </message>
</context>
<context>
    <name>mizan::ui::WeighPanel</name>
    <message>
        <source>Clear</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>Satışa dön</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
</TS>
