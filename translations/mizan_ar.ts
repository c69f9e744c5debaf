<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Numbers</name>
    <message>
        <source>Nothing is entered yet. Type a number.</source>
        <translation>لم يُدخل شيء بعد. اكتب رقمًا.</translation>
    </message>
    <message>
        <source>This is not a number. What you typed is kept; change it.</source>
        <translation>هذا ليس رقمًا. ما كتبته باقٍ؛ غيّره.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n decimal(s) fit here. What you typed is kept; shorten it.</source>
        <translation>
            <numerusform>لا تُقبل هنا خانات عشرية. ما كتبته باقٍ؛ اختصره.</numerusform>
            <numerusform>تُقبل هنا خانة عشرية واحدة على الأكثر. ما كتبته باقٍ؛ اختصره.</numerusform>
            <numerusform>تُقبل هنا خانتان عشريتان على الأكثر. ما كتبته باقٍ؛ اختصره.</numerusform>
            <numerusform>تُقبل هنا %n خانات عشرية على الأكثر. ما كتبته باقٍ؛ اختصره.</numerusform>
            <numerusform>تُقبل هنا %n خانة عشرية على الأكثر. ما كتبته باقٍ؛ اختصره.</numerusform>
            <numerusform>تُقبل هنا %n خانة عشرية على الأكثر. ما كتبته باقٍ؛ اختصره.</numerusform>
        </translation>
    </message>
    <message>
        <source>The number is too large. What you typed is kept; enter a smaller one.</source>
        <translation>الرقم كبير جدًا. ما كتبته باقٍ؛ أدخل رقمًا أصغر.</translation>
    </message>
</context>
<context>
    <name>QuickPages</name>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>العودة إلى الصفحة</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>This is not allowed (%1). Nothing was changed. Tell the person who looks after this till.</source>
        <translation>هذا غير مسموح (%1). لم يتغير شيء. أخبر المسؤول عن هذا الصندوق.</translation>
    </message>
    <message>
        <source>This needs somebody&apos;s approval. Nothing was changed yet; what you entered is kept. Ask a person who may, to approve it with their PIN.</source>
        <translation>هذا يحتاج إلى موافقة. لم يتغير شيء بعد، وبقي ما أدخلته كما هو. اطلب من صاحب صلاحية أن يوافق برمز PIN الخاص به.</translation>
    </message>
    <message>
        <source>{user} cannot approve their own action. Nothing was changed; what you entered is kept. Ask another person who may.</source>
        <translation>لا يجوز للمستخدم {user} أن يوافق على إجرائه. لم يتغير شيء، وبقي ما أدخلته كما هو. اطلب ذلك من صاحب صلاحية آخر.</translation>
    </message>
    <message>
        <source>{user} may not approve this. Nothing was changed; what you entered is kept. Ask a person who may.</source>
        <translation>لا يحق للمستخدم {user} أن يوافق على هذا. لم يتغير شيء، وبقي ما أدخلته كما هو. اطلب ذلك من صاحب صلاحية.</translation>
    </message>
    <message>
        <source>This badge is nobody&apos;s here. Nothing was changed. Scan another badge, or use a PIN.</source>
        <translation>بطاقة الموظف هذه لا تخص أحدًا هنا. لم يتغير شيء. امسح بطاقة أخرى أو استخدم رمز PIN.</translation>
    </message>
    <message>
        <source>This badge is {user}&apos;s already. Nothing was saved; what you entered is kept. Scan another badge.</source>
        <translation>بطاقة الموظف هذه تخص {user}. لم يُحفظ شيء، وبقي ما أدخلته كما هو. امسح بطاقة أخرى.</translation>
    </message>
    <message>
        <source>A badge has {lowest} to {highest} letters, digits and signs of a barcode. Nothing was saved; what you entered is kept. Scan another badge.</source>
        <translation>تتكون بطاقة الموظف من {lowest} إلى {highest} من حروف الباركود وأرقامه وعلاماته. لم يُحفظ شيء، وبقي ما أدخلته كما هو. امسح بطاقة أخرى.</translation>
    </message>
    <message>
        <source>This branch is not there. Nothing was saved; what you entered is kept. Choose another branch.</source>
        <translation>هذا الفرع غير موجود. لم يُحفظ شيء، وبقي ما أدخلته كما هو. اختر فرعًا آخر.</translation>
    </message>
    <message>
        <source>A machine locks after 1 to {highest} minutes. Nothing was saved; what you entered is kept. Type another number.</source>
        <translation>يُقفل الجهاز بعد مدة من 1 إلى {highest} دقيقة. لم يُحفظ شيء، وبقي ما أدخلته كما هو. اكتب عددًا آخر.</translation>
    </message>
    <message>
        <source>A limit cannot be below 0. Nothing was saved; what you entered is kept. Type another one, or leave it empty.</source>
        <translation>لا يمكن أن يقل الحد عن 0. لم يُحفظ شيء، وبقي ما أدخلته كما هو. اكتب حدًا آخر أو اترك الخانة فارغة.</translation>
    </message>
    <message>
        <source>Too many wrong PINs or passwords. Nobody is signed in. Try again in {seconds} seconds.</source>
        <translation>رموز PIN أو كلمات مرور خاطئة كثيرة. لم يُسجل دخول أحد. أعد المحاولة بعد {seconds} ثانية.</translation>
    </message>
    <message>
        <source>A new user needs a PIN. Nothing was saved; what you entered is kept. Type one of at least four digits.</source>
        <translation>يحتاج المستخدم الجديد إلى رمز PIN. لم يُحفظ شيء، وبقي ما أدخلته كما هو. اكتب رمزًا من أربعة أرقام على الأقل.</translation>
    </message>
    <message>
        <source>{user} is the last one who may edit users. Nothing was changed. Give another person that right first.</source>
        <translation>{user} آخر من يحق له تعديل المستخدمين. لم يتغير شيء. امنح شخصًا آخر هذه الصلاحية أولًا.</translation>
    </message>
    <message>
        <source>You have no password yourself, so you would be locked out too. Nothing was saved; what you entered is kept. Give yourself one first.</source>
        <translation>ليس لديك كلمة مرور، فستُمنع أنت أيضًا من الدخول. لم يُحفظ شيء، وبقي ما أدخلته كما هو. اضبط لنفسك كلمة مرور أولًا.</translation>
    </message>
    <message>
        <source>A password has {shortest} to {longest} characters. Nothing was saved; what you entered is kept. Type another one.</source>
        <translation>تتكون كلمة المرور من {shortest} إلى {longest} حرفًا. لم يُحفظ شيء، وبقي ما أدخلته كما هو. اكتب كلمة أخرى.</translation>
    </message>
    <message>
        <source>{user} has no password yet. The back office stays closed. Ask a person who edits users to give you one.</source>
        <translation>ليس للمستخدم {user} كلمة مرور بعد. تبقى لوحة الإدارة مغلقة. اطلب كلمة مرور ممن يعدّل المستخدمين.</translation>
    </message>
    <message>
        <source>This password is easily guessed. Nothing was saved; what you entered is kept. Take several words, or mix letters with digits and signs.</source>
        <translation>كلمة المرور هذه سهلة التخمين. لم يُحفظ شيء، وبقي ما أدخلته كما هو. استخدم عدة كلمات أو امزج الحروف بالأرقام والعلامات.</translation>
    </message>
    <message>
        <source>A PIN has digits only. The PIN is unchanged. Type digits.</source>
        <translation>رمز PIN أرقام فقط. لم يتغير رمز PIN. اكتب أرقامًا.</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits. The PIN is unchanged. Type another one.</source>
        <translation>يتكون رمز PIN من {shortest} إلى {longest} رقمًا. لم يتغير رمز PIN. اكتب رمزًا آخر.</translation>
    </message>
    <message>
        <source>The PIN or password does not fit. Nothing was changed. Try again.[ {tries_left} tries are left.][ Wait {seconds} seconds first.]</source>
        <translation>رمز PIN أو كلمة المرور غير صحيح. لم يتغير شيء. أعد المحاولة.[ المحاولات المتبقية: {tries_left}.][ انتظر {seconds} ثانية أولًا.]</translation>
    </message>
    <message>
        <source>Everybody would try this PIN first. The PIN is unchanged. Choose another one.</source>
        <translation>هذا أول رمز PIN يجربه أي أحد. لم يتغير رمز PIN. اختر رمزًا آخر.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Nothing was changed. Ask a person who may.</source>
        <translation>دورك لا يسمح بهذا. لم يتغير شيء. اطلب ذلك من صاحب صلاحية.</translation>
    </message>
    <message>
        <source>{user} has this role. Nothing was changed. Give them another role first.</source>
        <translation>هذا الدور ممنوح للمستخدم {user}. لم يتغير شيء. أعطه دورًا آخر أولًا.</translation>
    </message>
    <message>
        <source>This role is not there. Nothing was saved; what you entered is kept. Choose another role.</source>
        <translation>هذا الدور غير موجود. لم يُحفظ شيء، وبقي ما أدخلته كما هو. اختر دورًا آخر.</translation>
    </message>
    <message>
        <source>A role needs a name. Nothing was saved; what you entered is kept. Type a name.</source>
        <translation>يحتاج الدور إلى اسم. لم يُحفظ شيء، وبقي ما أدخلته كما هو. اكتب اسمًا.</translation>
    </message>
    <message>
        <source>{user} cannot give others more than they may themselves. Nothing was saved; what you entered is kept. Ask a person who may.</source>
        <translation>لا يستطيع {user} منح غيره أكثر من صلاحياته. لم يُحفظ شيء، وبقي ما أدخلته كما هو. اطلب ذلك من صاحب صلاحية.</translation>
    </message>
    <message>
        <source>The role {role} is there already. Nothing was saved; what you entered is kept. Choose another name.</source>
        <translation>الدور {role} موجود من قبل. لم يُحفظ شيء، وبقي ما أدخلته كما هو. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>This machine is no till of this company. Nobody is signed in. Ask a manager to set the till up.</source>
        <translation>هذا الجهاز ليس صندوقًا لهذه الشركة. لم يُسجل دخول أحد. اطلب من المدير إعداد الصندوق.</translation>
    </message>
    <message>
        <source>{user} cannot sign in here any more. Nobody is signed in. Choose another user, or ask a manager.</source>
        <translation>لم يعد بإمكان {user} تسجيل الدخول هنا. لم يُسجل دخول أحد. اختر مستخدمًا آخر أو اسأل المدير.</translation>
    </message>
    <message>
        <source>A user needs a name. Nothing was saved; what you entered is kept. Type a name.</source>
        <translation>يحتاج المستخدم إلى اسم. لم يُحفظ شيء، وبقي ما أدخلته كما هو. اكتب اسمًا.</translation>
    </message>
    <message>
        <source>{user} does not work in {branch}. Nobody is signed in. Choose another user, or ask a manager.</source>
        <translation>المستخدم {user} لا يعمل في {branch}. لم يُسجل دخول أحد. اختر مستخدمًا آخر أو اسأل المدير.</translation>
    </message>
    <message>
        <source>{user} is there already. Nothing was saved; what you entered is kept. Add a family name or a letter.</source>
        <translation>المستخدم {user} موجود من قبل. لم يُحفظ شيء، وبقي ما أدخلته كما هو. أضف اسم العائلة أو حرفًا.</translation>
    </message>
    <message>
        <source>There is no country pack for {country}. Nothing was made. Choose another country, or ZZ to set taxes and accounts yourself.</source>
        <translation>لا توجد حزمة للدولة {country}. لم يُنشأ شيء. اختر دولة أخرى، أو ZZ لضبط الضرائب والحسابات بنفسك.</translation>
    </message>
    <message>
        <source>The country pack cannot be read ({field}). Nothing was changed. Put the original file back, or correct it.</source>
        <translation>لا يمكن قراءة حزمة الدولة ({field}). لم يتغير شيء. أعد الملف الأصلي أو صححه.</translation>
    </message>
    <message>
        <source>The country pack contradicts itself. Nothing was changed. Put the original file back, or correct it.</source>
        <translation>حزمة الدولة متناقضة. لم يتغير شيء. أعد الملف الأصلي أو صححه.</translation>
    </message>
    <message>
        <source>Debits of {debits} and credits of {credits} differ. Nothing was booked; what you entered is kept. Change the amounts until both are equal.</source>
        <translation>مجموع المدين {debits} لا يساوي مجموع الدائن {credits}. لم يُقيَّد شيء، وبقي ما أدخلته كما هو. غيّر المبالغ حتى يتساويا.</translation>
    </message>
    <message>
        <source>No account is set for {role}. Nothing was booked; what you entered is kept. Choose the account in the settings.</source>
        <translation>لم يُحدد حساب لـ {role}. لم يُقيَّد شيء، وبقي ما أدخلته كما هو. اختر الحساب في الإعدادات.</translation>
    </message>
    <message>
        <source>A record from another till cannot be read. It was not taken over; everything here is unchanged. Update this program, then synchronise again.</source>
        <translation>لا يمكن قراءة قيد من صندوق آخر. لم يُنقل، وكل شيء هنا كما هو. حدّث هذا البرنامج ثم زامن مرة أخرى.</translation>
    </message>
    <message>
        <source>A record from another till does not follow the one before it. It was not taken over; everything here is unchanged. Ask the office to compare the two tills.</source>
        <translation>قيد من صندوق آخر لا يتبع القيد الذي قبله. لم يُنقل، وكل شيء هنا كما هو. اطلب من الإدارة مقارنة الصندوقين.</translation>
    </message>
    <message>
        <source>A record from another till was changed on its way. It was not taken over; everything here is unchanged. Synchronise again; if it stays, tell the office.</source>
        <translation>تغيّر قيد من صندوق آخر في الطريق. لم يُنقل، وكل شيء هنا كما هو. زامن مرة أخرى، وإن تكرر ذلك فأخبر الإدارة.</translation>
    </message>
    <message>
        <source>This was already recorded with other content. The first record is kept. Open it and correct it there.</source>
        <translation>سُجل هذا من قبل بمحتوى آخر. القيد الأول محفوظ. افتحه وصححه هناك.</translation>
    </message>
    <message>
        <source>Records of another till are missing in between. Nothing was taken over yet. Synchronise again to fetch them.</source>
        <translation>تنقص قيود من صندوق آخر بين الموجود. لم يُنقل شيء بعد. زامن مرة أخرى لجلبها.</translation>
    </message>
    <message>
        <source>A record does not carry the signature of its till. It was not taken over; everything here is unchanged. Ask the office to check that till.</source>
        <translation>قيد لا يحمل توقيع صندوقه. لم يُنقل، وكل شيء هنا كما هو. اطلب من الإدارة فحص ذلك الصندوق.</translation>
    </message>
    <message>
        <source>A record comes from a till that this shop does not know. It was not taken over. Enrol that till first.</source>
        <translation>قيد من صندوق لا يعرفه هذا المتجر. لم يُنقل. سجّل ذلك الصندوق أولًا.</translation>
    </message>
    <message>
        <source>The work was stopped. Everything is as it was before. Start it again when there is time.</source>
        <translation>أُوقف العمل. كل شيء كما كان من قبل. ابدأه مجددًا عندما يتسع الوقت.</translation>
    </message>
    <message>
        <source>Print job {no} is being printed or has been printed already. Nothing was changed. Wait for it, or print it again.</source>
        <translation>مهمة الطباعة {no} قيد الطباعة أو طُبعت من قبل. لم يتغير شيء. انتظرها أو اطبعها مرة أخرى.</translation>
    </message>
    <message>
        <source>Print job {no} is no longer in the queue. Nothing was changed. Print the document again as a copy.</source>
        <translation>مهمة الطباعة {no} لم تعد في القائمة. لم يتغير شيء. اطبع المستند مجددًا كنسخة.</translation>
    </message>
    <message>
        <source>Print job {no} has not failed. Nothing was changed. It is printed by itself, or has been.</source>
        <translation>مهمة الطباعة {no} لم تفشل. لم يتغير شيء. ستُطبع تلقائيًا أو طُبعت.</translation>
    </message>
    <message>
        <source>{address} is no address of a printer. The printer set before is kept. Enter tcp:, device: or file: and where it is, such as tcp:192.168.1.50:9100.</source>
        <translation>{address} ليس عنوان طابعة. الطابعة المضبوطة سابقًا باقية. أدخل tcp: أو device: أو file: ثم مكانها، مثل tcp:192.168.1.50:9100.</translation>
    </message>
    <message>
        <source>This machine has no font to print with. Nothing was printed; what was recorded is kept. Install the Noto fonts, then print again.</source>
        <translation>لا يوجد في هذا الجهاز خط للطباعة. لم يُطبع شيء، وما سُجل محفوظ. ثبّت خطوط Noto ثم اطبع مجددًا.</translation>
    </message>
    <message>
        <source>The number is too large. What you entered is kept; enter a smaller one.</source>
        <translation>الرقم كبير جدًا. بقي ما أدخلته كما هو. أدخل رقمًا أصغر.</translation>
    </message>
    <message>
        <source>{currency} is no currency of ISO 4217. Nothing was made. Choose a code such as EUR.</source>
        <translation>{currency} ليست عملة من ISO 4217. لم يُنشأ شيء. اختر رمزًا مثل EUR.</translation>
    </message>
    <message>
        <source>There is a company in this daybook already. Nothing was changed. Make the new shop in another folder.</source>
        <translation>توجد شركة في دفتر اليومية هذا. لم يتغير شيء. أنشئ المتجر الجديد في مجلد آخر.</translation>
    </message>
    <message>
        <source>{folder} is not empty. No shop was made, and the folder is as it was. Choose an empty folder.</source>
        <translation>المجلد {folder} ليس فارغًا. لم يُنشأ متجر، والمجلد كما كان. اختر مجلدًا فارغًا.</translation>
    </message>
    <message>
        <source>There is no shop in {folder}. Nothing was changed. Choose another folder, or make a shop there.</source>
        <translation>لا يوجد متجر في {folder}. لم يتغير شيء. اختر مجلدًا آخر أو أنشئ متجرًا هناك.</translation>
    </message>
    <message>
        <source>Another version of the program made the ledgers. Nothing was changed. Open the shop once for writing; they are then made anew.</source>
        <translation>أنشأ إصدار آخر من البرنامج دفاتر الأستاذ. لم يتغير شيء. افتح المتجر مرة واحدة للكتابة، فتُنشأ من جديد.</translation>
    </message>
    <message>
        <source>A shop needs a name. Nothing was made. Type the name that shall stand on receipts.</source>
        <translation>يحتاج المتجر إلى اسم. لم يُنشأ شيء. اكتب الاسم الذي يظهر على الإيصالات.</translation>
    </message>
    <message>
        <source>The first user needs a name. Nothing was made. Type the owner&apos;s name.</source>
        <translation>يحتاج المستخدم الأول إلى اسم. لم يُنشأ شيء. اكتب اسم المالك.</translation>
    </message>
    <message>
        <source>{time_zone} is no time zone known here. Nothing was made. Choose one such as Europe/Berlin.</source>
        <translation>{time_zone} ليست منطقة زمنية معروفة هنا. لم يُنشأ شيء. اختر منطقة مثل Europe/Berlin.</translation>
    </message>
    <message>
        <source>This database was written by a newer version of the program. Nothing was changed. Update the program on this machine, then open the shop again.</source>
        <translation>كُتبت قاعدة البيانات هذه بإصدار أحدث من البرنامج. لم يتغير شيء. حدّث البرنامج على هذا الجهاز ثم افتح المتجر مجددًا.</translation>
    </message>
    <message>
        <source>The file {path} is not encrypted, so it is not a shop&apos;s database. Nothing was changed. Choose the shop&apos;s own folder, or restore a backup.</source>
        <translation>الملف {path} غير مشفر، فليس قاعدة بيانات متجر. لم يتغير شيء. اختر مجلد المتجر نفسه أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The database {path} is damaged or incomplete. It was left as it is. Keep it, and restore the last backup.</source>
        <translation>قاعدة البيانات {path} تالفة أو ناقصة. تُركت كما هي. احتفظ بها واستعد آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The database {path} is not there. Nothing was changed. Connect the disk it is on, or choose another folder.</source>
        <translation>قاعدة البيانات {path} غير موجودة. لم يتغير شيء. صِل القرص الذي توجد عليه أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Another program is using the database {path}. Nothing was changed. Close it there, then try again.</source>
        <translation>برنامج آخر يستخدم قاعدة البيانات {path}. لم يتغير شيء. أغلقها هناك ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Nothing was changed. Give this user the right to write there, or choose another folder.</source>
        <translation>لا يمكن الكتابة في {path}. لم يتغير شيء. امنح هذا المستخدم إذن الكتابة هناك أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The database {path} belongs to another shop&apos;s key. Nothing was changed. Put back the database and the vault that belong together.</source>
        <translation>قاعدة البيانات {path} تخص مفتاح متجر آخر. لم يتغير شيء. أعد قاعدة البيانات وملف المفاتيح اللذين يخص أحدهما الآخر.</translation>
    </message>
    <message>
        <source>The server has no company named {schema}. Nothing was changed. Check the name, or create the company first.</source>
        <translation>لا توجد على الخادم شركة باسم {schema}. لم يتغير شيء. تحقق من الاسم أو أنشئ الشركة أولًا.</translation>
    </message>
    <message>
        <source>The database server {host} does not answer. Nothing was changed. Check the network and the server, then try again.</source>
        <translation>خادم قاعدة البيانات {host} لا يرد. لم يتغير شيء. افحص الشبكة والخادم ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This shop is already open in another program ({program}, process {process}, on {host}). Nothing was changed. Close it there, then try again.</source>
        <translation>هذا المتجر مفتوح في برنامج آخر ({program}، العملية {process}، على {host}). لم يتغير شيء. أغلقه هناك ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>A tax has no code. Nothing was recorded; what you entered is kept. Give the tax a code in the settings.</source>
        <translation>ضريبة بلا رمز. لم يُسجل شيء، وبقي ما أدخلته كما هو. أعطِ الضريبة رمزًا في الإعدادات.</translation>
    </message>
    <message>
        <source>The tax {tax} stands on this document with two meanings. Nothing was recorded; the lines are kept. Correct the tax in the settings, or remove one of the lines.</source>
        <translation>الضريبة {tax} واردة في هذا المستند بمعنيين. لم يُسجل شيء، والسطور باقية. صحح الضريبة في الإعدادات أو احذف أحد السطور.</translation>
    </message>
    <message>
        <source>The tax {tax} stands twice on one line. Nothing was recorded; the lines are kept. Correct the tax class in the settings.</source>
        <translation>الضريبة {tax} مكررة في سطر واحد. لم يُسجل شيء، والسطور باقية. صحح الفئة الضريبية في الإعدادات.</translation>
    </message>
    <message>
        <source>A line is in {line}, the document in {document}. Nothing was recorded; the lines are kept. Put that line on a document of its own.</source>
        <translation>سطر بعملة {line} والمستند بعملة {document}. لم يُسجل شيء، والسطور باقية. ضع ذلك السطر في مستند مستقل.</translation>
    </message>
    <message>
        <source>{now} cannot come back: {whole} were sold, and {before} came back before. Nothing was recorded. Enter a smaller quantity.</source>
        <translation>لا يمكن إرجاع {now}: بيع {whole}، ورجع {before} من قبل. لم يُسجل شيء. أدخل كمية أصغر.</translation>
    </message>
    <message>
        <source>A tax of {rate} cannot be. Nothing was recorded; what you entered is kept. Enter a rate from 0 to 1000 per cent.</source>
        <translation>لا يمكن أن تكون الضريبة {rate}. لم يُسجل شيء، وبقي ما أدخلته كما هو. أدخل نسبة من 0 إلى 1000 بالمئة.</translation>
    </message>
    <message>
        <source>With this rounding a return would give back another tax than the sale took. Nothing was changed. Choose another rounding.</source>
        <translation>بهذا التقريب سيرد المرتجع ضريبة غير التي أخذها البيع. لم يتغير شيء. اختر تقريبًا آخر.</translation>
    </message>
    <message>
        <source>The key file {path} is damaged or was changed. It was left as it is. Restore it from a backup; without it the shop&apos;s data cannot be opened.</source>
        <translation>ملف المفاتيح {path} تالف أو مُعدَّل. تُرك كما هو. استعده من نسخة احتياطية؛ فبدونه لا يمكن فتح بيانات المتجر.</translation>
    </message>
    <message>
        <source>The key file {path} is missing. Nothing was changed. Restore it from a backup; without it the shop&apos;s data cannot be opened.</source>
        <translation>ملف المفاتيح {path} مفقود. لم يتغير شيء. استعده من نسخة احتياطية؛ فبدونه لا يمكن فتح بيانات المتجر.</translation>
    </message>
    <message>
        <source>The key file was written by a newer version of the program. Nothing was changed. Update the program on this machine.</source>
        <translation>كُتب ملف المفاتيح بإصدار أحدث من البرنامج. لم يتغير شيء. حدّث البرنامج على هذا الجهاز.</translation>
    </message>
    <message>
        <source>There is already a shop in this folder ({path}). It is unchanged. Open that shop, or choose an empty folder.</source>
        <translation>يوجد متجر في هذا المجلد ({path})، ولم يتغير. افتح ذلك المتجر أو اختر مجلدًا فارغًا.</translation>
    </message>
    <message>
        <source>The passphrase needs at least {shortest} characters. Nothing was changed. Choose a longer one.</source>
        <translation>يجب ألا تقل عبارة المرور عن {shortest} أحرف. لم يتغير شيء. اختر عبارة أطول.</translation>
    </message>
    <message>
        <source>That passphrase does not open this shop. Nothing was changed. Try again, or use the recovery code.</source>
        <translation>عبارة المرور هذه لا تفتح هذا المتجر. لم يتغير شيء. أعد المحاولة أو استخدم رمز الاسترداد.</translation>
    </message>
    <message>
        <source>That recovery code does not open this shop. Nothing was changed. Compare it with your printed copy, letter by letter.</source>
        <translation>رمز الاسترداد هذا لا يفتح هذا المتجر. لم يتغير شيء. قارنه بنسختك المطبوعة حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>This shop has no rate for {currency}. Nothing was saved; what you counted is kept. Have the currency accepted in the settings, or leave it out.</source>
        <translation>ليس لدى هذا المتجر سعر لعملة {currency}. لم يُحفظ شيء، وبقي ما عددته. اطلب قبول العملة في الإعدادات أو لا تدخلها في العدّ.</translation>
    </message>
    <message>
        <source>The drawer holds {currency} too. The shift stays open; your counts are kept. Count it.</source>
        <translation>في الدرج {currency} أيضًا. تبقى الوردية مفتوحة وعدّك محفوظ. عدّها.</translation>
    </message>
    <message>
        <source>{amount} is not worth what the payment says. Nothing was taken; the sale is kept. Take the payment anew.</source>
        <translation>{amount} لا تساوي ما تذكره الدفعة. لم يُقبض شيء، وعملية البيع باقية. خذ الدفعة من جديد.</translation>
    </message>
    <message>
        <source>{amount} was not taken: the smallest note or coin this shop takes is {step}. The sale is kept. Type another amount.</source>
        <translation>لم يُقبض {amount}: أصغر ورقة أو قطعة نقد يقبلها المتجر هي {step}. عملية البيع باقية. اكتب مبلغًا آخر.</translation>
    </message>
    <message>
        <source>With {change} back, less stays than the {due} that is due. Nothing was taken; the sale is kept. Take the payment anew.</source>
        <translation>بعد رد الباقي {change} يبقى أقل من المطلوب {due}. لم يُقبض شيء، وعملية البيع باقية. خذ الدفعة من جديد.</translation>
    </message>
    <message>
        <source>This shop does not take {currency}. Nothing was taken; the sale is kept. Choose another way to pay.</source>
        <translation>لا يقبل هذا المتجر {currency}. لم يُقبض شيء، وعملية البيع باقية. اختر طريقة دفع أخرى.</translation>
    </message>
    <message>
        <source>{currency} is the shop’s own currency. Nothing was saved. Choose another one.</source>
        <translation>{currency} هي عملة المتجر نفسها. لم يُحفظ شيء. اختر عملة أخرى.</translation>
    </message>
    <message>
        <source>The rate of {currency} has changed since it was taken. Nothing was recorded; the sale is kept. Remove the payment and take it anew.</source>
        <translation>تغير سعر {currency} بعد أخذ الدفعة. لم يُسجل شيء، وعملية البيع باقية. احذف الدفعة وخذها من جديد.</translation>
    </message>
    <message>
        <source>The rate of {currency} is of {since} and too old. Nothing was taken; the sale is kept. Have today’s rate entered in the settings, or choose another way to pay.</source>
        <translation>سعر {currency} بتاريخ {since} وهو قديم جدًا. لم يُقبض شيء، وعملية البيع باقية. اطلب إدخال سعر اليوم في الإعدادات أو اختر طريقة دفع أخرى.</translation>
    </message>
    <message>
        <source>A rate is above zero and not above a million. Nothing was saved; what you entered is kept. Type another rate.</source>
        <translation>سعر الصرف أكبر من صفر ولا يزيد على مليون. لم يُحفظ شيء، وبقي ما أدخلته كما هو. اكتب سعرًا آخر.</translation>
    </message>
    <message>
        <source>The smallest note or coin is above zero and not above {highest}. Nothing was saved; what you entered is kept. Type another amount.</source>
        <translation>أصغر ورقة أو قطعة نقد أكبر من صفر ولا تزيد على {highest}. لم يُحفظ شيء، وبقي ما أدخلته كما هو. اكتب مبلغًا آخر.</translation>
    </message>
    <message>
        <source>A rate holds for 0 to {highest} days. Nothing was saved; what you entered is kept. Type another number.</source>
        <translation>يسري السعر من 0 إلى {highest} يومًا. لم يُحفظ شيء، وبقي ما أدخلته كما هو. اكتب عددًا آخر.</translation>
    </message>
    <message>
        <source>Which currency was handed over is not said. Nothing was taken; the sale is kept. Take the payment anew.</source>
        <translation>لم تُحدد العملة المسلَّمة. لم يُقبض شيء، وعملية البيع باقية. خذ الدفعة من جديد.</translation>
    </message>
    <message>
        <source>A minimum age belongs to goods or their category. What you entered is kept. Leave it out here.</source>
        <translation>الحد الأدنى للعمر يخص البضاعة أو فئتها. بقي ما أدخلته كما هو. احذفه من هنا.</translation>
    </message>
    <message>
        <source>An attribute has no name. What you entered is kept. Call it Size or Colour, or remove it.</source>
        <translation>خاصية بلا اسم. بقي ما أدخلته كما هو. سمّها «المقاس» أو «اللون»، أو احذفها.</translation>
    </message>
    <message>
        <source>{attribute} has no values. What you entered is kept. Enter them, or remove the attribute.</source>
        <translation>ليس للخاصية {attribute} قيم. بقي ما أدخلته كما هو. أدخلها أو احذف الخاصية.</translation>
    </message>
    <message>
        <source>{attribute} stands here twice. What you entered is kept. Remove one of them.</source>
        <translation>{attribute} مكررة هنا مرتين. بقي ما أدخلته كما هو. احذف إحداهما.</translation>
    </message>
    <message>
        <source>Variants differ by at most {highest} attributes. What you entered is kept. Remove one of them.</source>
        <translation>تختلف المتغيّرات في {highest} خصائص على الأكثر. بقي ما أدخلته كما هو. احذف إحداها.</translation>
    </message>
    <message>
        <source>{product} already has the barcode {barcode}. What you entered is kept. Remove it there first.</source>
        <translation>للمنتج {product} الباركود {barcode} من قبل. بقي ما أدخلته كما هو. احذفه هناك أولًا.</translation>
    </message>
    <message>
        <source>The check digit of {barcode} is wrong. What you entered is kept. Scan the code again.</source>
        <translation>رقم التحقق في {barcode} خاطئ. بقي ما أدخلته كما هو. امسح الرمز مرة أخرى.</translation>
    </message>
    <message>
        <source>A barcode is empty. What you entered is kept. Scan it, or remove the row.</source>
        <translation>باركود فارغ. بقي ما أدخلته كما هو. امسحه بالقارئ أو احذف الصف.</translation>
    </message>
    <message>
        <source>The barcode {barcode} stands here twice. What you entered is kept. Remove one of them.</source>
        <translation>الباركود {barcode} مكرر هنا مرتين. بقي ما أدخلته كما هو. احذف أحدهما.</translation>
    </message>
    <message>
        <source>This branch does not exist. What you entered is kept. Choose another one.</source>
        <translation>هذا الفرع غير موجود. بقي ما أدخلته كما هو. اختر فرعًا آخر.</translation>
    </message>
    <message>
        <source>A price holds from a quantity above zero on. What you entered is kept. Enter another quantity.</source>
        <translation>يسري السعر من كمية أكبر من صفر. بقي ما أدخلته كما هو. أدخل كمية أخرى.</translation>
    </message>
    <message>
        <source>This category does not exist. What you entered is kept. Choose another one.</source>
        <translation>هذه الفئة غير موجودة. بقي ما أدخلته كما هو. اختر فئة أخرى.</translation>
    </message>
    <message>
        <source>{text} is no day. Nothing was imported. Write it as 2026-03-31, then try again.</source>
        <translation>{text} ليس تاريخًا. لم يُستورد شيء. اكتبه هكذا 2026-03-31 ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{text} is no number. The row was not imported. Correct it, then try again.</source>
        <translation>{text} ليس رقمًا. لم يُستورد الصف. صححه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{product} already has this code. What you entered is kept. Enter another code.</source>
        <translation>للمنتج {product} هذا الرمز من قبل. بقي ما أدخلته كما هو. أدخل رمزًا آخر.</translation>
    </message>
    <message>
        <source>The file lacks a column that is needed. Nothing was imported. Add it, or map another one.</source>
        <translation>ينقص الملف عمود مطلوب. لم يُستورد شيء. أضفه أو حدد عمودًا آخر.</translation>
    </message>
    <message>
        <source>The file has a column twice. Nothing was imported. Remove one of them.</source>
        <translation>في الملف عمود مكرر. لم يُستورد شيء. احذف أحدهما.</translation>
    </message>
    <message>
        <source>Another variant has the same values as {variant}. What you entered is kept. Give it others, or offer the other one again.</source>
        <translation>لمتغيّر آخر القيم نفسها التي للمتغيّر {variant}. بقي ما أدخلته كما هو. أعطه قيمًا أخرى أو أعد الآخر للبيع.</translation>
    </message>
    <message>
        <source>A cost cannot be below zero. What you entered is kept. Enter another one.</source>
        <translation>لا يمكن أن تقل التكلفة عن صفر. بقي ما أدخلته كما هو. أدخل تكلفة أخرى.</translation>
    </message>
    <message>
        <source>Nothing says how the variants differ. What you entered is kept. Add an attribute, such as Size.</source>
        <translation>لم يُحدد ما تختلف فيه المتغيّرات. بقي ما أدخلته كما هو. أضف خاصية مثل «المقاس».</translation>
    </message>
    <message>
        <source>{product} is sold in variants. What you entered is kept. Give the barcode to the variant that bears it.</source>
        <translation>يُباع {product} بمتغيّرات. بقي ما أدخلته كما هو. أعطِ الباركود للمتغيّر الذي يحمله.</translation>
    </message>
    <message>
        <source>The code holds {date}, which is no day. Nothing was added. Scan again, or type the number below it.</source>
        <translation>يحوي الرمز {date} وليس تاريخًا. لم يُضف شيء. امسح مرة أخرى أو اكتب الرقم الذي تحته.</translation>
    </message>
    <message>
        <source>The code breaks off or holds something unknown at {part}. Nothing was added. Scan it again.</source>
        <translation>الرمز ناقص أو فيه شيء مجهول عند {part}. لم يُضف شيء. امسحه مرة أخرى.</translation>
    </message>
    <message>
        <source>Misread {code}. Nothing was added. Scan again.</source>
        <translation>قراءة خاطئة {code}. لم يُضف شيء. امسح مرة أخرى.</translation>
    </message>
    <message>
        <source>The code names no goods. Nothing was added. Scan the code that stands on the item.</source>
        <translation>الرمز لا يذكر أي بضاعة. لم يُضف شيء. امسح الرمز الموجود على الصنف.</translation>
    </message>
    <message>
        <source>These hours are none of a day. What you entered is kept. Enter when they begin and when they end.</source>
        <translation>هذه الساعات ليست من ساعات اليوم. بقي ما أدخلته كما هو. أدخل وقت البداية ووقت النهاية.</translation>
    </message>
    <message>
        <source>The kind of a product is not known[: {text}]. The row was not imported. Use goods, service or other.</source>
        <translation>نوع المنتج غير معروف[: {text}]. لم يُستورد الصف. استخدم goods أو service أو other.</translation>
    </message>
    <message>
        <source>A value of this label has at most {highest} decimals. What you entered is kept. Enter fewer.</source>
        <translation>لقيمة هذا الملصق {highest} خانات عشرية على الأكثر. بقي ما أدخلته كما هو. أدخل أقل.</translation>
    </message>
    <message>
        <source>These letters make no label. What you entered is kept. Write 13 of them: PP, then I and V in one run each, C last.</source>
        <translation>هذه الحروف لا تكوّن ملصقًا. بقي ما أدخلته كما هو. اكتب 13 حرفًا: PP ثم I وV متتابعة كل على حدة، وC في النهاية.</translation>
    </message>
    <message>
        <source>Labels that begin with {prefix} are read by {pattern} already. What you entered is kept. Take another prefix.</source>
        <translation>الملصقات التي تبدأ بـ {prefix} يقرؤها النمط {pattern}. بقي ما أدخلته كما هو. اختر بادئة أخرى.</translation>
    </message>
    <message>
        <source>The pattern has no name. What you entered is kept. Enter one.</source>
        <translation>ليس للنمط اسم. بقي ما أدخلته كما هو. أدخل اسمًا.</translation>
    </message>
    <message>
        <source>The label {code} says zero. Nothing was added. Weigh the item again.</source>
        <translation>الملصق {code} يحمل القيمة صفر. لم يُضف شيء. زن الصنف مجددًا.</translation>
    </message>
    <message>
        <source>Labels of the shop&apos;s own begin with 02 or 20 to 29[, not {prefix}]. What you entered is kept. Correct the prefixes.</source>
        <translation>ملصقات المتجر تبدأ بـ 02 أو من 20 إلى 29[، وليس {prefix}]. بقي ما أدخلته كما هو. صحح البادئات.</translation>
    </message>
    <message>
        <source>A check digit of its own goes with a value of four or five digits. What you entered is kept. Correct the letters.</source>
        <translation>رقم التحقق الخاص بالقيمة يكون مع قيمة من أربعة أو خمسة أرقام. بقي ما أدخلته كما هو. صحح الحروف.</translation>
    </message>
    <message>
        <source>No product has the number {item} of this label. Nothing was added. Give the number to a product, then scan again.</source>
        <translation>لا منتج يحمل الرقم {item} الوارد في هذا الملصق. لم يُضف شيء. أعطِ الرقم لمنتج ثم امسح مرة أخرى.</translation>
    </message>
    <message>
        <source>A list can take off 100 % at most. What you entered is kept. Enter a smaller part.</source>
        <translation>لا يمكن أن تخصم القائمة أكثر من 100 %. بقي ما أدخلته كما هو. أدخل نسبة أصغر.</translation>
    </message>
    <message>
        <source>The column map names a column that does not exist. Nothing was imported. Correct it, then try again.</source>
        <translation>جدول الأعمدة يذكر عمودًا غير موجود. لم يُستورد شيء. صححه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The column map cannot be read[ ({detail})]. Nothing was imported. Correct it, then try again.</source>
        <translation>لا يمكن قراءة جدول الأعمدة[ ({detail})]. لم يُستورد شيء. صححه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The column map names a heading that the file lacks. Nothing was imported. Correct one of them.</source>
        <translation>جدول الأعمدة يذكر عنوانًا لا يوجد في الملف. لم يُستورد شيء. صحح أحدهما.</translation>
    </message>
    <message>
        <source>An age is a number of years, {highest} at most. What you entered is kept. Enter another one.</source>
        <translation>العمر عدد من السنوات لا يزيد على {highest}. بقي ما أدخلته كما هو. أدخل عمرًا آخر.</translation>
    </message>
    <message>
        <source>The smallest amount cannot be below zero. What you entered is kept. Enter another one.</source>
        <translation>لا يمكن أن يقل أصغر مبلغ عن صفر. بقي ما أدخلته كما هو. أدخل مبلغًا آخر.</translation>
    </message>
    <message>
        <source>The shop knows nothing called {text}. Nothing was imported. Correct it, or add it first.</source>
        <translation>لا يعرف المتجر شيئًا باسم {text}. لم يُستورد شيء. صححه أو أضفه أولًا.</translation>
    </message>
    <message>
        <source>A pack has to hold more than nothing. What you entered is kept. Enter how many units it holds.</source>
        <translation>يجب أن تحوي العبوة أكثر من لا شيء. بقي ما أدخلته كما هو. أدخل عدد الوحدات فيها.</translation>
    </message>
    <message>
        <source>A single one has the product&apos;s own price. What you entered is kept. Say how many the code stands for, or leave its price out.</source>
        <translation>الوحدة المفردة لها سعر المنتج نفسه. بقي ما أدخلته كما هو. أدخل العدد الذي يمثله الرمز أو احذف سعره.</translation>
    </message>
    <message>
        <source>The last day, {through}, comes before the first, {from}. What you entered is kept. Correct one of them.</source>
        <translation>اليوم الأخير {through} يسبق اليوم الأول {from}. بقي ما أدخلته كما هو. صحح أحدهما.</translation>
    </message>
    <message>
        <source>This price list does not exist any more. Nothing was changed. Choose another one.</source>
        <translation>قائمة الأسعار هذه لم تعد موجودة. لم يتغير شيء. اختر قائمة أخرى.</translation>
    </message>
    <message>
        <source>The prices of this list are in {currency}. What you entered is kept. Enter a price in it.</source>
        <translation>أسعار هذه القائمة بعملة {currency}. بقي ما أدخلته كما هو. أدخل سعرًا بها.</translation>
    </message>
    <message>
        <source>A price cannot be below zero. What you entered is kept. Enter another one.</source>
        <translation>لا يمكن أن يقل السعر عن صفر. بقي ما أدخلته كما هو. أدخل سعرًا آخر.</translation>
    </message>
    <message>
        <source>This has no name yet. What you entered is kept. Enter a name.</source>
        <translation>لا اسم لهذا بعد. بقي ما أدخلته كما هو. أدخل اسمًا.</translation>
    </message>
    <message>
        <source>{product} and its variants are changed together. Nothing was changed. Open it and change it there.</source>
        <translation>يُعدَّل {product} ومتغيّراته معًا. لم يتغير شيء. افتحه وعدّله هناك.</translation>
    </message>
    <message>
        <source>This product does not exist any more. Nothing was changed. Choose another one.</source>
        <translation>هذا المنتج لم يعد موجودًا. لم يتغير شيء. اختر منتجًا آخر.</translation>
    </message>
    <message>
        <source>The product has no code yet. What you entered is kept. Enter a code.</source>
        <translation>ليس للمنتج رمز بعد. بقي ما أدخلته كما هو. أدخل رمزًا.</translation>
    </message>
    <message>
        <source>The product has no name yet. What you entered is kept. Enter a name.</source>
        <translation>ليس للمنتج اسم بعد. بقي ما أدخلته كما هو. أدخل اسمًا.</translation>
    </message>
    <message>
        <source>The file holds no list of promotions[ ({detail})]. Nothing was imported. Correct it, then try again.</source>
        <translation>لا يحوي الملف قائمة عروض[ ({detail})]. لم يُستورد شيء. صححه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>A promotion cannot be understood: {key}[, {text}]. Nothing was imported. Correct it, then try again.</source>
        <translation>لا يمكن فهم أحد العروض: {key}[، {text}]. لم يُستورد شيء. صححه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The promotion gives nothing, or more than all. What you entered is kept. Enter a part up to 100 %, or an amount.</source>
        <translation>العرض لا يمنح شيئًا أو يمنح أكثر من الكل. بقي ما أدخلته كما هو. أدخل نسبة لا تزيد على 100 % أو مبلغًا.</translation>
    </message>
    <message>
        <source>The promotion holds on no day of the week. What you entered is kept. Choose one at least.</source>
        <translation>العرض لا يسري في أي يوم من الأسبوع. بقي ما أدخلته كما هو. اختر يومًا على الأقل.</translation>
    </message>
    <message>
        <source>A key of {page} stands for goods that do not exist here. Nothing was saved. Remove it, then save again.</source>
        <translation>أحد أزرار {page} يمثل بضاعة غير موجودة هنا. لم يُحفظ شيء. احذفه ثم احفظ مجددًا.</translation>
    </message>
    <message>
        <source>{page} has more than {most} keys. Nothing was saved. Put some of them on another page.</source>
        <translation>في {page} أكثر من {most} زرًا. لم يُحفظ شيء. انقل بعضها إلى صفحة أخرى.</translation>
    </message>
    <message>
        <source>This branch or till does not exist. Nothing was saved. Choose whose keys they are again.</source>
        <translation>هذا الفرع أو الصندوق غير موجود. لم يُحفظ شيء. اختر مجددًا صاحب الأزرار.</translation>
    </message>
    <message>
        <source>Each page has a name of up to {most} letters. Nothing was saved. Enter another name.</source>
        <translation>لكل صفحة اسم لا يزيد على {most} حرفًا. لم يُحفظ شيء. أدخل اسمًا آخر.</translation>
    </message>
    <message>
        <source>Quick keys have one to {most} pages. Nothing was saved. Add a page, or remove one.</source>
        <translation>للأزرار السريعة من صفحة واحدة إلى {most} صفحة. لم يُحفظ شيء. أضف صفحة أو احذف صفحة.</translation>
    </message>
    <message>
        <source>A key of {page} shows a picture that is not here. Nothing was saved. Choose the picture again.</source>
        <translation>أحد أزرار {page} يعرض صورة غير موجودة هنا. لم يُحفظ شيء. اختر الصورة مجددًا.</translation>
    </message>
    <message>
        <source>A picture takes more than {most} KiB even when it is made small. Nothing was saved. Choose a simpler one.</source>
        <translation>تأخذ صورة أكثر من {most} KiB حتى بعد تصغيرها. لم يُحفظ شيء. اختر صورة أبسط.</translation>
    </message>
    <message>
        <source>A row has more or fewer fields than there are headings. It was not imported. Correct it, then try again.</source>
        <translation>في أحد الصفوف حقول أكثر أو أقل من العناوين. لم يُستورد. صححه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Serial numbers are for single pieces. What you entered is kept. Choose another unit, or batches.</source>
        <translation>الأرقام التسلسلية للقطع المفردة. بقي ما أدخلته كما هو. اختر وحدة أخرى أو التشغيلات.</translation>
    </message>
    <message>
        <source>This kind of promotion needs other goods: one group for a part or an amount off, what is bought and what is got, or what a bundle holds, {most} units at most. What you entered is kept. Correct it.</source>
        <translation>هذا النوع من العروض يحتاج إلى بضاعة أخرى: مجموعة واحدة لخصم بنسبة أو مبلغ، أو ما يُشترى وما يُمنح، أو محتوى حزمة لا تزيد على {most} وحدة. بقي ما أدخلته كما هو. صححه.</translation>
    </message>
    <message>
        <source>A tare cannot be below zero. What you entered is kept. Enter another one.</source>
        <translation>لا يمكن أن يقل الوزن الفارغ عن صفر. بقي ما أدخلته كما هو. أدخل وزنًا آخر.</translation>
    </message>
    <message>
        <source>This tax class does not exist. What you entered is kept. Choose another one.</source>
        <translation>هذه الفئة الضريبية غير موجودة. بقي ما أدخلته كما هو. اختر فئة أخرى.</translation>
    </message>
    <message>
        <source>The text is longer than {longest} characters. What you entered is kept. Make it shorter.</source>
        <translation>النص أطول من {longest} حرفًا. بقي ما أدخلته كما هو. اختصره.</translation>
    </message>
    <message>
        <source>Only goods that are kept in stock have serial numbers or batches. What you entered is kept. Choose goods, or no numbers.</source>
        <translation>الأرقام التسلسلية والتشغيلات للبضاعة المخزَّنة فقط. بقي ما أدخلته كما هو. اختر بضاعة أو ألغِ الأرقام.</translation>
    </message>
    <message>
        <source>This unit does not exist. What you entered is kept. Choose another one.</source>
        <translation>هذه الوحدة غير موجودة. بقي ما أدخلته كما هو. اختر وحدة أخرى.</translation>
    </message>
    <message>
        <source>A promotion that may never be used is none. What you entered is kept. Enter at least 1, or nothing.</source>
        <translation>العرض الذي لا يجوز استخدامه أبدًا ليس عرضًا. بقي ما أدخلته كما هو. أدخل 1 على الأقل أو لا شيء.</translation>
    </message>
    <message>
        <source>{attribute} has {value} twice. What you entered is kept. Remove one of them.</source>
        <translation>في {attribute} القيمة {value} مرتين. بقي ما أدخلته كما هو. احذف إحداهما.</translation>
    </message>
    <message>
        <source>{attribute} has more than {highest} values. What you entered is kept. Remove some of them.</source>
        <translation>للخاصية {attribute} أكثر من {highest} قيمة. بقي ما أدخلته كما هو. احذف بعضها.</translation>
    </message>
    <message>
        <source>{variant} belongs to something else. What you entered is kept. Make a variant of its own.</source>
        <translation>{variant} يخص شيئًا آخر. بقي ما أدخلته كما هو. أنشئ متغيّرًا مستقلًا.</translation>
    </message>
    <message>
        <source>{variant} lacks a value, or has one that is not listed any more. What you entered is kept. Add the value, or archive the variant.</source>
        <translation>تنقص {variant} قيمة، أو له قيمة لم تعد في القائمة. بقي ما أدخلته كما هو. أضف القيمة أو أرشف المتغيّر.</translation>
    </message>
    <message>
        <source>These would be {count} variants; at most {highest} are kept together. What you entered is kept. Leave values out, or make two products of it.</source>
        <translation>ينتج عن هذا {count} متغيّرًا، والحد معًا {highest}. بقي ما أدخلته كما هو. احذف قيمًا أو اجعله منتجين.</translation>
    </message>
    <message>
        <source>A warranty lasts between 1 and {highest} months. What you entered is kept. Enter another number, or none.</source>
        <translation>مدة الضمان من شهر إلى {highest} شهرًا. بقي ما أدخلته كما هو. أدخل عددًا آخر أو لا شيء.</translation>
    </message>
    <message>
        <source>A field holds characters that are no text. The row was not imported. Correct it, then try again.</source>
        <translation>في أحد الحقول رموز ليست نصًا. لم يُستورد الصف. صححه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>A field is too long. The row was not imported. Make it shorter, then try again.</source>
        <translation>أحد الحقول طويل جدًا. لم يُستورد الصف. اختصره ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was imported. Check that it is there and may be read.</source>
        <translation>لا يمكن قراءة الملف. لم يُستورد شيء. تحقق من وجوده ومن السماح بقراءته.</translation>
    </message>
    <message>
        <source>The file is too long. Nothing was imported. Split it into several files.</source>
        <translation>الملف طويل جدًا. لم يُستورد شيء. قسّمه إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>The file has no row of headings. Nothing was imported. Add one as the first row.</source>
        <translation>ليس في الملف صف عناوين. لم يُستورد شيء. أضفه كأول صف.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed. The rest of the file was not imported. Close it, then try again.</source>
        <translation>علامة اقتباس لم تُغلق. لم يُستورد باقي الملف. أغلقها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Something follows a closing quotation mark. The row was not imported. Correct it, then try again.</source>
        <translation>يوجد شيء بعد علامة اقتباس الإغلاق. لم يُستورد الصف. صححه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>A row is not written in UTF-8. It was not imported. Save the file as UTF-8, then try again.</source>
        <translation>أحد الصفوف غير مكتوب بترميز UTF-8. لم يُستورد. احفظ الملف بترميز UTF-8 ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>A row has too many fields. It was not imported. Correct it, then try again.</source>
        <translation>في أحد الصفوف حقول كثيرة جدًا. لم يُستورد. صححه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The adjustment has no lines. Nothing was moved. Add a product first.</source>
        <translation>لا سطور في التسوية. لم يُنقل شيء. أضف منتجًا أولًا.</translation>
    </message>
    <message>
        <source>A cost cannot be below zero. Nothing was moved; what you entered is kept. Enter another one.</source>
        <translation>لا يمكن أن تقل التكلفة عن صفر. لم يُنقل شيء، وبقي ما أدخلته كما هو. أدخل تكلفة أخرى.</translation>
    </message>
    <message>
        <source>A product with variants has no stock of its own. Nothing was changed. Choose one of its variants.</source>
        <translation>المنتج ذو المتغيّرات ليس له مخزون خاص به. لم يتغير شيء. اختر أحد متغيّراته.</translation>
    </message>
    <message>
        <source>A barcode belongs to two products. The second row was not imported. Remove it from one of them.</source>
        <translation>باركود واحد لمنتجين. لم يُستورد الصف الثاني. احذفه من أحدهما.</translation>
    </message>
    <message>
        <source>A code stands in the file twice. The second row was not imported. Remove one of them.</source>
        <translation>رمز مكرر في الملف. لم يُستورد الصف الثاني. احذف أحدهما.</translation>
    </message>
    <message>
        <source>The import was stopped. {products} products are imported and kept. Import the file again for the others.</source>
        <translation>أُوقف الاستيراد. المنتجات المستوردة والمحفوظة: {products}. استورد الملف مجددًا لجلب الباقي.</translation>
    </message>
    <message>
        <source>A new product has no price. The row was not imported. Give it a price, then try again.</source>
        <translation>منتج جديد بلا سعر. لم يُستورد الصف. أعطه سعرًا ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Some rows cannot be imported. Nothing was imported. Correct them, or import the others only.</source>
        <translation>لا يمكن استيراد بعض الصفوف. لم يُستورد شيء. صححها أو استورد الباقي فقط.</translation>
    </message>
    <message>
        <source>A stock is below zero. The row was not imported. Correct it, then try again.</source>
        <translation>مخزون أقل من صفر. لم يُستورد الصف. صححه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The serial numbers or batches of {product} do not add up to {quantity}. Nothing was changed. Say each number once, with how many.</source>
        <translation>الأرقام التسلسلية أو تشغيلات {product} لا يساوي مجموعها {quantity}. لم يتغير شيء. أدخل كل رقم مرة واحدة مع كميته.</translation>
    </message>
    <message>
        <source>This place does not exist. Nothing was moved; what you entered is kept. Choose another one.</source>
        <translation>هذا الموقع غير موجود. لم يُنقل شيء، وبقي ما أدخلته كما هو. اختر موقعًا آخر.</translation>
    </message>
    <message>
        <source>{product} is not kept in stock. Nothing was moved; what you entered is kept. Remove its line.</source>
        <translation>{product} ليس من البضاعة المخزَّنة. لم يُنقل شيء، وبقي ما أدخلته كما هو. احذف سطره.</translation>
    </message>
    <message>
        <source>A product is not known here. Nothing was moved. Make the product first.</source>
        <translation>منتج غير معروف هنا. لم يُنقل شيء. أنشئ المنتج أولًا.</translation>
    </message>
    <message>
        <source>A product does not exist any more. Nothing was moved; what you entered is kept. Remove its line.</source>
        <translation>منتج لم يعد موجودًا. لم يُنقل شيء، وبقي ما أدخلته كما هو. احذف سطره.</translation>
    </message>
    <message>
        <source>The quantity has the wrong sign for this reason. Nothing was moved; what you entered is kept. Change one of them.</source>
        <translation>إشارة الكمية لا تناسب هذا السبب. لم يُنقل شيء، وبقي ما أدخلته كما هو. غيّر أحدهما.</translation>
    </message>
    <message>
        <source>The quantity is finer than its unit allows. Nothing was moved; what you entered is kept. Enter fewer decimals.</source>
        <translation>الكمية أدق مما تسمح به وحدتها. لم يُنقل شيء، وبقي ما أدخلته كما هو. أدخل خانات عشرية أقل.</translation>
    </message>
    <message>
        <source>A line moves nothing. Nothing was recorded; what you entered is kept. Enter a quantity, or remove the line.</source>
        <translation>سطر لا ينقل شيئًا. لم يُسجل شيء، وبقي ما أدخلته كما هو. أدخل كمية أو احذف السطر.</translation>
    </message>
    <message>
        <source>Why it is cancelled is not said. It is still open. Choose a reason.</source>
        <translation>لم يُذكر سبب الإلغاء. ما زال الطلب مفتوحًا. اختر سببًا.</translation>
    </message>
    <message>
        <source>Receipt {number} was paid with the deposit of an order. Its payment was not changed. Take the goods back and sell them anew.</source>
        <translation>دُفع الإيصال {number} بعربون طلب. لم تتغير دفعته. استرجع البضاعة وبعها من جديد.</translation>
    </message>
    <message>
        <source>{held} is held for this order now. Nothing was recorded; the order is still open. Open it again and collect it anew.</source>
        <translation>المبلغ المحفوظ لهذا الطلب الآن {held}. لم يُسجل شيء، والطلب ما زال مفتوحًا. افتحه مجددًا وسلّمه من جديد.</translation>
    </message>
    <message>
        <source>A deposit pays only for the order it was paid for. Nothing was taken. Open the order and collect it, or choose another way to pay.</source>
        <translation>لا يدفع العربون إلا الطلب الذي دُفع عنه. لم يُقبض شيء. افتح الطلب وسلّمه أو اختر طريقة دفع أخرى.</translation>
    </message>
    <message>
        <source>{left} of this layaway is still to be paid. Nothing was handed over; it is still open. Take the payment first.</source>
        <translation>بقي {left} من هذا الحجز لم يُدفع. لم يُسلَّم شيء، وما زال مفتوحًا. خذ الدفعة أولًا.</translation>
    </message>
    <message>
        <source>{day} is over already. No order was placed; the goods are still here. Choose a later day.</source>
        <translation>مضى يوم {day}. لم يُسجل طلب، والبضاعة ما زالت هنا. اختر يومًا لاحقًا.</translation>
    </message>
    <message>
        <source>The shop can keep something between nothing and {held}. The order is still open. Type another amount.</source>
        <translation>يمكن للمتجر أن يحتفظ بمبلغ بين لا شيء و{held}. ما زال الطلب مفتوحًا. اكتب مبلغًا آخر.</translation>
    </message>
    <message>
        <source>These are not the goods of order {number}, as they were agreed. Nothing was recorded. Open the order again and collect it.</source>
        <translation>ليست هذه بضاعة الطلب {number} كما اتُفق عليها. لم يُسجل شيء. افتح الطلب مجددًا وسلّمه.</translation>
    </message>
    <message>
        <source>A gift card is sold, not ordered. No order was placed; the sale is kept. Take the card off, or sell it first.</source>
        <translation>بطاقة الهدية تُباع ولا تُطلب. لم يُسجل طلب، وعملية البيع باقية. احذف البطاقة أو بعها أولًا.</translation>
    </message>
    <message>
        <source>Order {number} was collected or cancelled already. Nothing was changed. Look at the list of open orders.</source>
        <translation>سُلّم الطلب {number} أو أُلغي من قبل. لم يتغير شيء. راجع قائمة الطلبات المفتوحة.</translation>
    </message>
    <message>
        <source>Something of this sale is paid already, or an order is being collected. No order was placed. Remove the payment, or finish it first.</source>
        <translation>دُفع جزء من عملية البيع هذه، أو يجري تسليم طلب. لم يُسجل طلب. احذف الدفعة أو أنهِ ذلك أولًا.</translation>
    </message>
    <message>
        <source>This order is not known at this till. Nothing was changed. Look at the number on its slip.</source>
        <translation>هذا الطلب غير معروف عند هذا الصندوق. لم يتغير شيء. تحقق من الرقم على قسيمته.</translation>
    </message>
    <message>
        <source>Whose order it is was not said. No order was placed; the sale is kept. Choose the customer, then order again.</source>
        <translation>لم يُذكر صاحب الطلب. لم يُسجل طلب، وعملية البيع باقية. اختر العميل ثم اطلب مجددًا.</translation>
    </message>
    <message>
        <source>A payment has to be above zero, in the shop&apos;s currency. Nothing was taken. Type another amount.</source>
        <translation>يجب أن تكون الدفعة أكبر من صفر وبعملة المتجر. لم يُقبض شيء. اكتب مبلغًا آخر.</translation>
    </message>
    <message>
        <source>Only {left} of this order is left to pay. Nothing was taken. Type that much or less.</source>
        <translation>لم يبقَ من هذا الطلب للدفع إلا {left}. لم يُقبض شيء. اكتب هذا المبلغ أو أقل.</translation>
    </message>
    <message>
        <source>There are no words for papers in {language}. Nothing was saved; what you entered is kept. Choose another language.</source>
        <translation>لا توجد كلمات للمستندات بلغة {language}. لم يُحفظ شيء، وبقي ما أدخلته كما هو. اختر لغة أخرى.</translation>
    </message>
    <message>
        <source>Both languages are the same. Nothing was saved; what you entered is kept. Choose another second one, or none.</source>
        <translation>اللغتان متطابقتان. لم يُحفظ شيء، وبقي ما أدخلته كما هو. اختر لغة ثانية أخرى أو بدونها.</translation>
    </message>
    <message>
        <source>The picture needs more than {most} KiB even when it is made small. Nothing was saved; what you entered is kept. Choose a plainer one.</source>
        <translation>تحتاج الصورة إلى أكثر من {most} KiB حتى بعد تصغيرها. لم يُحفظ شيء، وبقي ما أدخلته كما هو. اختر صورة أبسط.</translation>
    </message>
    <message>
        <source>The picture is not there any more. Nothing was saved; what you entered is kept. Choose it again.</source>
        <translation>لم تعد الصورة موجودة. لم يُحفظ شيء، وبقي ما أدخلته كما هو. اخترها مجددًا.</translation>
    </message>
    <message>
        <source>The line that begins with {line} is longer than {most} letters. Nothing was saved; what you entered is kept. Break it into two.</source>
        <translation>السطر الذي يبدأ بـ {line} أطول من {most} حرفًا. لم يُحفظ شيء، وبقي ما أدخلته كما هو. قسّمه إلى سطرين.</translation>
    </message>
    <message>
        <source>There are more than {most} lines. Nothing was saved; what you entered is kept. Take some away.</source>
        <translation>السطور أكثر من {most}. لم يُحفظ شيء، وبقي ما أدخلته كما هو. احذف بعضها.</translation>
    </message>
    <message>
        <source>{key} does something else already: {task}. Nothing was changed. Press another key, or give that one another key first.</source>
        <translation>المفتاح {key} يؤدي عملًا آخر: {task}. لم يتغير شيء. اضغط مفتاحًا آخر، أو أعطِ ذلك العمل مفتاحًا آخر أولًا.</translation>
    </message>
    <message>
        <source>{key} cannot be used here. Nothing was changed. Press a function key, or a letter together with Ctrl or Alt.</source>
        <translation>لا يمكن استخدام {key} هنا. لم يتغير شيء. اضغط مفتاح وظيفة، أو حرفًا مع Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>{task} is nothing that a key can do. Nothing was changed. Choose something from the list.</source>
        <translation>{task} ليس مما يفعله مفتاح. لم يتغير شيء. اختر من القائمة.</translation>
    </message>
    <message>
        <source>A volume is from 1 to 100. Nothing was saved; the volume before is kept. Choose another.</source>
        <translation>مستوى الصوت من 1 إلى 100. لم يُحفظ شيء، والمستوى السابق باقٍ. اختر غيره.</translation>
    </message>
    <message>
        <source>The file is larger than {most} MiB. The picture before is kept. Choose a smaller file.</source>
        <translation>الملف أكبر من {most} MiB. الصورة السابقة باقية. اختر ملفًا أصغر.</translation>
    </message>
    <message>
        <source>The file is no picture that can be read here. The picture before is kept. Choose a PNG or JPEG file.</source>
        <translation>الملف ليس صورة يمكن قراءتها هنا. الصورة السابقة باقية. اختر ملف PNG أو JPEG.</translation>
    </message>
    <message>
        <source>The picture has {width} × {height} dots. The picture before is kept. Choose one with {least} to {most} dots on each side.</source>
        <translation>أبعاد الصورة {width} × {height} نقطة. الصورة السابقة باقية. اختر صورة كل ضلع فيها من {least} إلى {most} نقطة.</translation>
    </message>
    <message>
        <source>{number} is a return, which gives nothing away. Nothing was printed. Choose the receipt of a sale.</source>
        <translation>{number} مرتجع، ولا إيصال هدية له. لم يُطبع شيء. اختر إيصال بيع.</translation>
    </message>
    <message>
        <source>The sale is not known at this till. Nothing was printed. Choose a receipt from here.</source>
        <translation>عملية البيع غير معروفة عند هذا الصندوق. لم يُطبع شيء. اختر إيصالًا من هنا.</translation>
    </message>
    <message>
        <source>Amounts of points and tiers are zero or more. The settings are unchanged. Enter other ones.</source>
        <translation>مبالغ النقاط والمستويات صفر أو أكثر. الإعدادات لم تتغير. أدخل مبالغ أخرى.</translation>
    </message>
    <message>
        <source>Points and tiers go by one to {highest} days. The settings are unchanged. Enter another number.</source>
        <translation>تُحسب النقاط والمستويات على يوم واحد إلى {highest} يومًا. الإعدادات لم تتغير. أدخل عددًا آخر.</translation>
    </message>
    <message>
        <source>Tiers and goods earn from 0 to {highest} percent. The settings are unchanged. Enter another number.</source>
        <translation>تكسب المستويات والبضاعة من 0 إلى {highest} بالمئة. الإعدادات لم تتغير. أدخل عددًا آخر.</translation>
    </message>
    <message>
        <source>Each tier has a name, and begins above the one before. The settings are unchanged. Correct the list.</source>
        <translation>لكل مستوى اسم، ويبدأ فوق الذي قبله. الإعدادات لم تتغير. صحح القائمة.</translation>
    </message>
    <message>
        <source>There is {balance} on the card. Nothing was taken; the sale is kept. Take that much, and the rest another way.</source>
        <translation>في البطاقة {balance}. لم يُقبض شيء، وعملية البيع باقية. خذ هذا المبلغ، والباقي بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The card is in another currency[: {balance}]. Nothing was taken. Use it in a shop of that currency.</source>
        <translation>البطاقة بعملة أخرى[: {balance}]. لم يُقبض شيء. استخدمها في متجر بتلك العملة.</translation>
    </message>
    <message>
        <source>Nothing was ever put on this card here. Nothing was taken; the sale is kept. Look at the number again, or take another way to pay.</source>
        <translation>لم تُشحن هذه البطاقة هنا قط. لم يُقبض شيء، وعملية البيع باقية. تحقق من الرقم مجددًا أو خذ طريقة دفع أخرى.</translation>
    </message>
    <message>
        <source>There is {balance} on the card: nothing of it was spent twice. Nothing was written off. Look at the card again.</source>
        <translation>في البطاقة {balance}: لم يُصرف منها شيء مرتين. لم يُشطب شيء. راجع البطاقة مجددًا.</translation>
    </message>
    <message>
        <source>The card is blocked. It was not used. Unblock it, or take another way to pay.</source>
        <translation>البطاقة محظورة. لم تُستخدم. ألغِ حظرها أو خذ طريقة دفع أخرى.</translation>
    </message>
    <message>
        <source>The card could be spent until {expired}. It was not used. Take another way to pay.</source>
        <translation>كانت البطاقة صالحة حتى {expired}. لم تُستخدم. خذ طريقة دفع أخرى.</translation>
    </message>
    <message>
        <source>The card was misread. It was not used. Scan or type its number again.</source>
        <translation>قُرئت البطاقة خطأ. لم تُستخدم. امسح رقمها أو اكتبه مرة أخرى.</translation>
    </message>
    <message>
        <source>This is not the number of one of this shop&apos;s gift cards. Nothing was used. Scan or type it again.</source>
        <translation>هذا ليس رقم بطاقة هدية من هذا المتجر. لم يُستخدم شيء. امسحه أو اكتبه مرة أخرى.</translation>
    </message>
    <message>
        <source>The numbers of cards begin with one to {highest} digits. The settings are unchanged. Enter other ones.</source>
        <translation>تبدأ أرقام البطاقات برقم واحد إلى {highest} أرقام. الإعدادات لم تتغير. أدخل أرقامًا أخرى.</translation>
    </message>
    <message>
        <source>A reason of at most {highest} characters is needed. The card is unchanged. Enter another one.</source>
        <translation>يلزم سبب لا يزيد على {highest} حرفًا. البطاقة لم تتغير. أدخل سببًا آخر.</translation>
    </message>
    <message>
        <source>What is put on a card has to be above zero, in the shop&apos;s currency. Nothing was put on it. Type another amount.</source>
        <translation>يجب أن يكون مبلغ الشحن أكبر من صفر وبعملة المتجر. لم تُشحن البطاقة. اكتب مبلغًا آخر.</translation>
    </message>
    <message>
        <source>Cards may be spent for up to {highest} days. The settings are unchanged. Enter a smaller number, or none.</source>
        <translation>مدة صلاحية البطاقات لا تزيد على {highest} يومًا. الإعدادات لم تتغير. أدخل عددًا أصغر أو لا شيء.</translation>
    </message>
    <message>
        <source>The card terminal has not said yet what it did. Nothing was noted; the sale is kept. Ask it again.</source>
        <translation>لم يذكر جهاز البطاقات بعد ما فعله. لم يُدوَّن شيء، وعملية البيع باقية. اسأله مرة أخرى.</translation>
    </message>
    <message>
        <source>This till did not ask the card terminal for that. Nothing was noted; the sale is kept. Look at the terminal.</source>
        <translation>لم يطلب هذا الصندوق ذلك من جهاز البطاقات. لم يُدوَّن شيء، وعملية البيع باقية. راجع الجهاز.</translation>
    </message>
    <message>
        <source>The card terminal was asked for {amount} before, and what became of that is open. Nothing more was charged or paid back; the sale is kept. Ask the terminal again.</source>
        <translation>طُلب من جهاز البطاقات {amount} من قبل، ولم يُعرف بعد ما جرى. لم يُخصم ولم يُرد شيء آخر، وعملية البيع باقية. اسأل الجهاز مرة أخرى.</translation>
    </message>
    <message>
        <source>A card was charged {amount} for this sale, and it is not among its payments. The sale is kept. Open the payment again: it is taken, or given back.</source>
        <translation>خُصم {amount} من بطاقة لعملية البيع هذه، وليس بين مدفوعاتها. عملية البيع باقية. افتح الدفع مجددًا: فيُقبض أو يُرد.</translation>
    </message>
    <message>
        <source>The card payment of {amount} does not stand: it went back, is going back, or paid something else. The sale is kept. Remove it and pay another way.</source>
        <translation>دفعة البطاقة {amount} لا تُعتمد: رُدت أو يجري ردها أو دفعت شيئًا آخر. عملية البيع باقية. احذفها وادفع بطريقة أخرى.</translation>
    </message>
    <message>
        <source>{amount} does not go back to the card by this return as it stands now. The return is kept. Make it again as it was when the terminal was asked.</source>
        <translation>لا يُرد {amount} إلى البطاقة بهذا المرتجع كما هو الآن. المرتجع باقٍ. أعده كما كان عند سؤال الجهاز.</translation>
    </message>
    <message>
        <source>Another sale or return came after receipt {number}. Its payment stays as it is. Take the goods back and sell them again.</source>
        <translation>جاء بيع أو مرتجع آخر بعد الإيصال {number}. تبقى دفعته كما هي. استرجع البضاعة وبعها من جديد.</translation>
    </message>
    <message>
        <source>Receipt {number} is not of this till&apos;s open shift. Its payment stays as it is. Take the goods back and sell them again.</source>
        <translation>الإيصال {number} ليس من الوردية المفتوحة لهذا الصندوق. تبقى دفعته كما هي. استرجع البضاعة وبعها من جديد.</translation>
    </message>
    <message>
        <source>This sale is not known here. Nothing was changed. Choose the sale again.</source>
        <translation>عملية البيع هذه غير معروفة هنا. لم يتغير شيء. اختر عملية البيع مجددًا.</translation>
    </message>
    <message>
        <source>Receipt {number} was paid with goods that came back. Its payment was not changed. Take the goods back and sell them anew.</source>
        <translation>دُفع الإيصال {number} ببضاعة مرتجعة. لم تتغير دفعته. استرجع البضاعة وبعها من جديد.</translation>
    </message>
    <message>
        <source>Goods of receipt {number} came back already. Its payment stays as it is. Give money back by a return.</source>
        <translation>رجعت بضاعة من الإيصال {number} من قبل. تبقى دفعته كما هي. رد المال بمرتجع.</translation>
    </message>
    <message>
        <source>What the card terminal charged stays with the sale. Its payment is as it was. To give it back, take the goods back.</source>
        <translation>ما خصمه جهاز البطاقات يبقى مع عملية البيع. دفعتها كما كانت. لرده استرجع البضاعة.</translation>
    </message>
    <message>
        <source>A gift card pays for goods, not for what is owed. Nothing was taken. Choose another way to pay.</source>
        <translation>بطاقة الهدية تدفع ثمن البضاعة، لا الدين. لم يُقبض شيء. اختر طريقة دفع أخرى.</translation>
    </message>
    <message>
        <source>Points are redeemed when goods are paid, not when they are promised. The sale is kept. Keep the points first.</source>
        <translation>تُستخدم النقاط عند دفع البضاعة، لا عند الوعد بها. عملية البيع باقية. احتفظ بالنقاط أولًا.</translation>
    </message>
    <message>
        <source>The points are worth another amount now. Nothing was redeemed; the sale is kept. Redeem them again.</source>
        <translation>أصبحت قيمة النقاط مبلغًا آخر. لم تُستخدم النقاط، وعملية البيع باقية. استخدمها مجددًا.</translation>
    </message>
    <message>
        <source>Points are a customer&apos;s. Nothing was redeemed; the sale is kept. Choose the customer first.</source>
        <translation>النقاط تخص عميلًا. لم تُستخدم النقاط، وعملية البيع باقية. اختر العميل أولًا.</translation>
    </message>
    <message>
        <source>{points} points were to be redeemed, and {left} are left. The sale is kept. Redeem them again.</source>
        <translation>طُلب استخدام {points} نقطة والمتبقي {left}. عملية البيع باقية. استخدمها مجددًا.</translation>
    </message>
    <message>
        <source>Which gift card pays is not said. Nothing was taken; the sale is kept. Scan the card again.</source>
        <translation>لم تُحدد بطاقة الهدية التي تدفع. لم يُقبض شيء، وعملية البيع باقية. امسح البطاقة مرة أخرى.</translation>
    </message>
    <message>
        <source>It was paid this way already. Nothing was changed. Choose another way, or press Esc.</source>
        <translation>دُفعت بهذه الطريقة من قبل. لم يتغير شيء. اختر طريقة أخرى أو اضغط Esc.</translation>
    </message>
    <message>
        <source>A name, phone, address or note of the delivery has more than {highest} characters. The sale is kept. Say it shorter.</source>
        <translation>الاسم أو الهاتف أو العنوان أو ملاحظة التسليم أطول من {highest} حرفًا. عملية البيع باقية. اختصر.</translation>
    </message>
    <message>
        <source>Only {left} of {product} is still to be handed over. Nothing left the books. Take that many or fewer.</source>
        <translation>لم يبقَ من {product} للتسليم إلا {left}. لم يخرج شيء من الدفاتر. خذ هذا العدد أو أقل.</translation>
    </message>
    <message>
        <source>Nothing to hand over was said. Nothing left the books. Scan the goods, or choose them in the list.</source>
        <translation>لم يُذكر ما يُسلَّم. لم يخرج شيء من الدفاتر. امسح البضاعة أو اخترها من القائمة.</translation>
    </message>
    <message>
        <source>{product} has no stock, so there is nothing to hand over later. The sale is kept as it was.</source>
        <translation>ليس للمنتج {product} مخزون، فلا شيء يُسلَّم لاحقًا. عملية البيع كما كانت.</translation>
    </message>
    <message>
        <source>Of {product}, between nothing and {quantity} can be handed over later. The sale is kept as it was. Type another number.</source>
        <translation>يمكن تسليم ما بين لا شيء و{quantity} من {product} لاحقًا. عملية البيع كما كانت. اكتب عددًا آخر.</translation>
    </message>
    <message>
        <source>No name stands here any more. Nothing was changed. Customers are erased in their own list.</source>
        <translation>لم يعد هنا اسم. لم يتغير شيء. يُمحى العملاء من قائمتهم.</translation>
    </message>
    <message>
        <source>{day} is over already. No quotation was given; the goods are still here. Choose a later day.</source>
        <translation>مضى يوم {day}. لم يُصدر عرض سعر، والبضاعة ما زالت هنا. اختر يومًا لاحقًا.</translation>
    </message>
    <message>
        <source>A gift card is sold, not quoted. No quotation was given; the sale is kept. Take the card off, or sell it first.</source>
        <translation>بطاقة الهدية تُباع ولا يُعرض لها سعر. لم يُصدر عرض سعر، وعملية البيع باقية. احذف البطاقة أو بعها أولًا.</translation>
    </message>
    <message>
        <source>Quotation {number} was used already[: {document}][, by {by}][ at {till}][, on {day}]. Nothing was changed. Ring up the goods, or give a new quotation.</source>
        <translation>استُخدم عرض السعر {number} من قبل[: {document}][، المستخدم {by}][ عند {till}][، في {day}]. لم يتغير شيء. أدخل البضاعة أو أصدر عرض سعر جديدًا.</translation>
    </message>
    <message>
        <source>Something of this sale is paid already, or an order is being collected. No quotation was given. Remove the payment, or finish it first.</source>
        <translation>دُفع جزء من عملية البيع هذه، أو يجري تسليم طلب. لم يُصدر عرض سعر. احذف الدفعة أو أنهِ ذلك أولًا.</translation>
    </message>
    <message>
        <source>Quotation {number} was valid until {day}. Nothing was recorded; the sale is kept. Load it again at today&apos;s prices, or have the old prices approved.</source>
        <translation>كان عرض السعر {number} صالحًا حتى {day}. لم يُسجل شيء، وعملية البيع باقية. حمّله مجددًا بأسعار اليوم أو اطلب الموافقة على الأسعار القديمة.</translation>
    </message>
    <message>
        <source>This quotation is not known at this till. Nothing was changed. Look at the number on its paper.</source>
        <translation>عرض السعر هذا غير معروف عند هذا الصندوق. لم يتغير شيء. تحقق من الرقم على ورقته.</translation>
    </message>
    <message>
        <source>A quotation is for one customer or one name. None was given; the sale is kept. Choose the customer, or type a name.</source>
        <translation>عرض السعر لعميل واحد أو اسم واحد. لم يُصدر شيء، وعملية البيع باقية. اختر العميل أو اكتب اسمًا.</translation>
    </message>
    <message>
        <source>Quotation {number} was cancelled[ by {by}][ at {till}][, on {day}]. Nothing was changed. Ring up the goods, or give a new quotation.</source>
        <translation>أُلغي عرض السعر {number}[، المستخدم {by}][ عند {till}][، في {day}]. لم يتغير شيء. أدخل البضاعة أو أصدر عرض سعر جديدًا.</translation>
    </message>
    <message>
        <source>{product} stands as quotation {number} says; nothing was changed. Sell less of it or remove it, and scan what is wanted besides.</source>
        <translation>{product} كما في عرض السعر {number}؛ لم يتغير شيء. بع منه أقل أو احذفه، وامسح ما يُراد إضافته.</translation>
    </message>
    <message>
        <source>{product} is not sold any more and has no price of today. The quotation is kept. Ring up the other goods by themselves, or have the old prices approved.</source>
        <translation>{product} لم يعد يُباع وليس له سعر اليوم. عرض السعر باقٍ. أدخل البضاعة الأخرى وحدها أو اطلب الموافقة على الأسعار القديمة.</translation>
    </message>
    <message>
        <source>Of {product} the customer has {taken}, and {owed} was never handed over. Nothing was taken back. Return as many of each.</source>
        <translation>لدى العميل {taken} من {product}، و{owed} لم تُسلَّم قط. لم يُسترجع شيء. أرجع من كل منهما بقدره.</translation>
    </message>
    <message>
        <source>Nothing[ of receipt {number}] is still to be handed over. Nothing left the books. Look at the list of what is.</source>
        <translation>لا شيء[ من الإيصال {number}] بانتظار التسليم. لم يخرج شيء من الدفاتر. راجع قائمة ما ينتظر التسليم.</translation>
    </message>
    <message>
        <source>Something is still open with this customer ({receivable} owed, {credit} of credit). Nobody was erased. Settle it first.</source>
        <translation>ما زال حساب هذا العميل مفتوحًا (عليه {receivable}، وله رصيد {credit}). لم يُمحَ أحد. سوِّ الحساب أولًا.</translation>
    </message>
    <message>
        <source>The card {card} belongs to {customer}. Nothing was saved; what you entered is kept. Scan another card.</source>
        <translation>البطاقة {card} تخص {customer}. لم يُحفظ شيء، وبقي ما أدخلته كما هو. امسح بطاقة أخرى.</translation>
    </message>
    <message>
        <source>{text} is no amount. Nothing was imported. Correct it, then try again.</source>
        <translation>{text} ليس مبلغًا. لم يُستورد شيء. صححه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The file needs the columns name, and card or phone. Nothing was imported. Add them, then try again.</source>
        <translation>يحتاج الملف إلى العمود name ومعه card أو phone. لم يُستورد شيء. أضفها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>A credit limit is not below zero. Nothing was saved; what you entered is kept. Type another amount.</source>
        <translation>لا يقل حد الائتمان عن صفر. لم يُحفظ شيء، وبقي ما أدخلته كما هو. اكتب مبلغًا آخر.</translation>
    </message>
    <message>
        <source>This customer is not there. Nothing was changed. Choose another one.</source>
        <translation>هذا العميل غير موجود. لم يتغير شيء. اختر عميلًا آخر.</translation>
    </message>
    <message>
        <source>A customer needs a name. Nothing was saved; what you entered is kept. Type a name.</source>
        <translation>يحتاج العميل إلى اسم. لم يُحفظ شيء، وبقي ما أدخلته كما هو. اكتب اسمًا.</translation>
    </message>
    <message>
        <source>This customer was erased for ever. Nothing was saved. Create them anew, if they ask for it.</source>
        <translation>مُحي هذا العميل نهائيًا. لم يُحفظ شيء. أنشئه من جديد إذا طلب ذلك.</translation>
    </message>
    <message>
        <source>The days to pay are between 0 and {highest}. Nothing was saved; what you entered is kept. Type another number.</source>
        <translation>أيام السداد بين 0 و{highest}. لم يُحفظ شيء، وبقي ما أدخلته كما هو. اكتب عددًا آخر.</translation>
    </message>
    <message>
        <source>A phone number has at least three digits. Nothing was saved; what you entered is kept. Type the number.</source>
        <translation>رقم الهاتف ثلاثة أرقام على الأقل. لم يُحفظ شيء، وبقي ما أدخلته كما هو. اكتب الرقم.</translation>
    </message>
    <message>
        <source>A row has more or fewer fields than the headings. Nothing was imported. Correct it, then try again.</source>
        <translation>في أحد الصفوف حقول أكثر أو أقل من العناوين. لم يُستورد شيء. صححه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>A row has neither a card nor a phone number. Nothing was imported. Add one, then try again.</source>
        <translation>صف بلا بطاقة وبلا رقم هاتف. لم يُستورد شيء. أضف أحدهما ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This text is longer than {longest} characters. Nothing was saved; what you entered is kept. Shorten it.</source>
        <translation>هذا النص أطول من {longest} حرفًا. لم يُحفظ شيء، وبقي ما أدخلته كما هو. اختصره.</translation>
    </message>
    <message>
        <source>A row has no product code. The row was left out and listed. Give it a code, then try again.</source>
        <translation>صف بلا رمز منتج. تُرك الصف وأُدرج في القائمة. أعطه رمزًا ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The file lacks columns[: {missing}]. Nothing was rung up. Use a file with all columns.</source>
        <translation>تنقص الملف أعمدة[: {missing}]. لم يُدخل شيء. استخدم ملفًا فيه كل الأعمدة.</translation>
    </message>
    <message>
        <source>This file can be read only once, and it has to be read twice. Nothing was rung up. Save it to the disk first.</source>
        <translation>لا يُقرأ هذا الملف إلا مرة واحدة، ويجب أن يُقرأ مرتين. لم يُدخل شيء. احفظه على القرص أولًا.</translation>
    </message>
    <message>
        <source>The time of a row cannot be read[: {text}]. The row was left out and listed. Correct it, then try again.</source>
        <translation>لا يمكن قراءة وقت صف[: {text}]. تُرك الصف وأُدرج في القائمة. صححه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>A row has no invoice number. The row was left out and listed. Give it a number, then try again.</source>
        <translation>صف بلا رقم فاتورة. تُرك الصف وأُدرج في القائمة. أعطه رقمًا ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>A row has no price. The row was left out and listed. Give it a price, then try again.</source>
        <translation>صف بلا سعر. تُرك الصف وأُدرج في القائمة. أعطه سعرًا ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The price of a row cannot be read[: {text}]. The row was left out and listed. Correct it, then try again.</source>
        <translation>لا يمكن قراءة سعر صف[: {text}]. تُرك الصف وأُدرج في القائمة. صححه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The quantity of a row cannot be read[: {text}]. The row was left out and listed. Correct it, then try again.</source>
        <translation>لا يمكن قراءة كمية صف[: {text}]. تُرك الصف وأُدرج في القائمة. صححه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>A return has a line that sells goods. It was left out and listed. Enter it as a sale.</source>
        <translation>في مرتجع سطر يبيع بضاعة. تُرك وأُدرج في القائمة. أدخله كبيع.</translation>
    </message>
    <message>
        <source>A sale has a line that takes goods back. It was left out and listed. Enter it as a return.</source>
        <translation>في عملية بيع سطر يسترجع بضاعة. تُرك وأُدرج في القائمة. أدخله كمرتجع.</translation>
    </message>
    <message>
        <source>These goods are only for buyers of {age} and older, born on or before {born}. Nothing was recorded; the sale is kept. Check a document, then pay.</source>
        <translation>هذه البضاعة للمشترين من سن {age} فأكثر، المولودين في {born} أو قبله. لم يُسجل شيء، وعملية البيع باقية. تحقق من وثيقة ثم ادفع.</translation>
    </message>
    <message>
        <source>An approval code has at most {highest} characters. Nothing was recorded; the sale is kept. Type the code of the slip, never a card&apos;s number.</source>
        <translation>رمز الموافقة لا يزيد على {highest} حرفًا. لم يُسجل شيء، وعملية البيع باقية. اكتب رمز القسيمة، ولا تكتب رقم البطاقة أبدًا.</translation>
    </message>
    <message>
        <source>Batch {number} is past its day, {expires}. Nothing was recorded; the sale is kept. Take a fresher one, or ask for an approval.</source>
        <translation>التشغيلة {number} انتهت صلاحيتها في {expires}. لم يُسجل شيء، وعملية البيع باقية. خذ أحدث منها أو اطلب موافقة.</translation>
    </message>
    <message>
        <source>Of a card&apos;s number only its last four digits are kept. Nothing was taken; the sale is kept. Type those four, or none.</source>
        <translation>لا تُحفظ من رقم البطاقة إلا آخر أربعة أرقام. لم يُقبض شيء، وعملية البيع باقية. اكتب هذه الأربعة أو لا شيء.</translation>
    </message>
    <message>
        <source>The cash is not in the shop&apos;s currency[ {currency}]. Nothing was recorded. Enter it in that currency.</source>
        <translation>النقد ليس بعملة المتجر[ {currency}]. لم يُسجل شيء. أدخله بتلك العملة.</translation>
    </message>
    <message>
        <source>The amount has to be above zero. Nothing was recorded. Enter another one.</source>
        <translation>يجب أن يكون المبلغ أكبر من صفر. لم يُسجل شيء. أدخل مبلغًا آخر.</translation>
    </message>
    <message>
        <source>The cash has no reason yet. Nothing was recorded. Say what it is for.</source>
        <translation>ليس للنقد سبب بعد. لم يُسجل شيء. اذكر الغرض منه.</translation>
    </message>
    <message>
        <source>Code {code} is still unknown. The sale is kept. Say what it is, then pay.</source>
        <translation>الرمز {code} ما زال مجهولًا. عملية البيع باقية. حدد ما هو ثم ادفع.</translation>
    </message>
    <message>
        <source>{product} would be sold below what it cost, which needs an approval. Nothing was recorded; the sale is kept. Give the price or discount anew and ask for it.</source>
        <translation>سيُباع {product} بأقل من تكلفته، وهذا يحتاج إلى موافقة. لم يُسجل شيء، وعملية البيع باقية. أدخل السعر أو الخصم من جديد واطلب الموافقة.</translation>
    </message>
    <message>
        <source>The count cannot be right: a number in it is negative or too large. What you entered is kept. Correct it.</source>
        <translation>لا يمكن أن يكون العدّ صحيحًا: فيه رقم سالب أو كبير جدًا. بقي ما أدخلته كما هو. صححه.</translation>
    </message>
    <message>
        <source>The shop knows no coupon {coupon}. Nothing was taken off. Check the code.</source>
        <translation>لا يعرف المتجر كوبونًا برمز {coupon}. لم يُخصم شيء. تحقق من الرمز.</translation>
    </message>
    <message>
        <source>{promotion} does not hold here and now[; from {from}][; through {through}]. Nothing was taken off. Check the coupon&apos;s conditions.</source>
        <translation>{promotion} لا يسري هنا والآن[؛ من {from}][؛ حتى {through}]. لم يُخصم شيء. راجع شروط الكوبون.</translation>
    </message>
    <message>
        <source>The coupon {coupon} has been used as often as it may be ({uses}). Nothing was taken off.</source>
        <translation>استُخدم الكوبون {coupon} العدد المسموح به ({uses}). لم يُخصم شيء.</translation>
    </message>
    <message>
        <source>The coupon {coupon} is on this sale already. It counts once.</source>
        <translation>الكوبون {coupon} مضاف إلى عملية البيع هذه. يُحسب مرة واحدة.</translation>
    </message>
    <message>
        <source>[{after} would be owed. ]The credit limit is {limit}. Nothing was taken; the sale is kept. Ask for an approval, or take less on account.</source>
        <translation>[سيصبح الدين {after}. ]حد الائتمان {limit}. لم يُقبض شيء، وعملية البيع باقية. اطلب موافقة أو خذ على الحساب أقل.</translation>
    </message>
    <message>
        <source>This customer is not there any more. Nothing was recorded; the sale is kept. Take the customer off, or choose another one.</source>
        <translation>لم يعد هذا العميل موجودًا. لم يُسجل شيء، وعملية البيع باقية. احذف العميل من البيع أو اختر عميلًا آخر.</translation>
    </message>
    <message>
        <source>This customer has no credit limit. Nothing was taken; the sale is kept. Choose another way to pay, or set a limit in the back office.</source>
        <translation>ليس لهذا العميل حد ائتمان. لم يُقبض شيء، وعملية البيع باقية. اختر طريقة دفع أخرى أو حدد حدًا في لوحة الإدارة.</translation>
    </message>
    <message>
        <source>Nothing is sold to this customer on account: they are blocked. The sale is kept. Ask for an approval, or choose another way to pay.</source>
        <translation>لا يُباع لهذا العميل على الحساب لأنه محظور. عملية البيع باقية. اطلب موافقة أو اختر طريقة دفع أخرى.</translation>
    </message>
    <message>
        <source>This customer has {overdue} overdue. Nothing was taken; the sale is kept. Settle that first, ask for an approval, or choose another way to pay.</source>
        <translation>على هذا العميل متأخرات قدرها {overdue}. لم يُقبض شيء، وعملية البيع باقية. سددها أولًا، أو اطلب موافقة، أو اختر طريقة دفع أخرى.</translation>
    </message>
    <message>
        <source>The drawer differs by {difference}. Your count is kept. Count once more.</source>
        <translation>فرق الدرج {difference}. عدّك محفوظ. عدّ مرة أخرى.</translation>
    </message>
    <message>
        <source>The drawer still differs. Both counts are kept. Enter the reason for the difference.</source>
        <translation>ما زال في الدرج فرق. العدّان محفوظان. أدخل سبب الفرق.</translation>
    </message>
    <message>
        <source>The discount was not approved. Nothing was recorded; the sale is kept. Ask for an approval, or take it back.</source>
        <translation>لم تتم الموافقة على الخصم. لم يُسجل شيء، وعملية البيع باقية. اطلب موافقة أو ألغِ الخصم.</translation>
    </message>
    <message>
        <source>A return gives back what was paid and takes no discount. The return is unchanged. Pay it back as it is.</source>
        <translation>المرتجع يرد ما دُفع ولا يقبل خصمًا. المرتجع لم يتغير. رده كما هو.</translation>
    </message>
    <message>
        <source>A discount cannot be below zero. The line is unchanged. Enter another one.</source>
        <translation>لا يمكن أن يقل الخصم عن صفر. السطر لم يتغير. أدخل خصمًا آخر.</translation>
    </message>
    <message>
        <source>The discount is more than the line[ ({amount})]. The line is unchanged. Enter a smaller one.</source>
        <translation>الخصم أكبر من السطر[ ({amount})]. السطر لم يتغير. أدخل خصمًا أصغر.</translation>
    </message>
    <message>
        <source>The discount is more than the sale[ ({amount})]. The sale is unchanged. Give a smaller discount first.</source>
        <translation>الخصم أكبر من عملية البيع[ ({amount})]. عملية البيع لم تتغير. أعطِ خصمًا أصغر أولًا.</translation>
    </message>
    <message>
        <source>This paper is not known here. Nothing was printed. Look for its number.</source>
        <translation>هذا المستند غير معروف هنا. لم يُطبع شيء. ابحث عن رقمه.</translation>
    </message>
    <message>
        <source>Only a sale has a bill before payment. Nothing was printed; the return is kept. Finish it first.</source>
        <translation>الحساب قبل الدفع للبيع فقط. لم يُطبع شيء، والمرتجع باقٍ. أنهه أولًا.</translation>
    </message>
    <message>
        <source>A bill needs lines, all of them known. Nothing was printed; the sale is kept. Resolve the lines first.</source>
        <translation>يحتاج الحساب إلى سطور كلها معروفة. لم يُطبع شيء، وعملية البيع باقية. عالج السطور أولًا.</translation>
    </message>
    <message>
        <source>Goods pay for others only where they come back on the same ticket. Nothing was recorded; the ticket is kept. Choose another way to pay.</source>
        <translation>لا تدفع البضاعة ثمن غيرها إلا إذا رجعت في العملية نفسها. لم يُسجل شيء، والعملية باقية. اختر طريقة دفع أخرى.</translation>
    </message>
    <message>
        <source>An exchange takes something back and gives something for it. Nothing was recorded; the ticket is kept. Scan what comes back.</source>
        <translation>الاستبدال يسترجع شيئًا ويعطي شيئًا بدله. لم يُسجل شيء، والعملية باقية. امسح ما يرجع.</translation>
    </message>
    <message>
        <source>The customer takes this line and does not bring it back. Nothing was changed. Choose a line that comes back.</source>
        <translation>هذا السطر يأخذه العميل ولا يرجعه. لم يتغير شيء. اختر سطرًا يرجع.</translation>
    </message>
    <message>
        <source>This held sale is gone; it was recalled elsewhere. The current sale is kept. Choose another one.</source>
        <translation>هذه العملية المعلّقة لم تعد موجودة؛ استُدعيت في مكان آخر. العملية الحالية باقية. اختر غيرها.</translation>
    </message>
    <message>
        <source>[{highest} sales are held already. ]The sale on the screen is kept. Recall a held sale and finish it first.</source>
        <translation>[توجد {highest} عملية معلّقة من قبل. ]العملية على الشاشة باقية. استدعِ عملية معلّقة وأنهها أولًا.</translation>
    </message>
    <message>
        <source>A label is one item. Nothing was added. Scan each label by itself.</source>
        <translation>الملصق صنف واحد. لم يُضف شيء. امسح كل ملصق وحده.</translation>
    </message>
    <message>
        <source>{product} is not sold by weight, but its label says {quantity}. Nothing was added. Correct its unit or the label.</source>
        <translation>{product} لا يُباع بالوزن، لكن ملصقه يذكر {quantity}. لم يُضف شيء. صحح وحدته أو الملصق.</translation>
    </message>
    <message>
        <source>The label says how much it is. The line is kept as it was. Remove it and weigh the item again.</source>
        <translation>الملصق يحدد الكمية. السطر كما كان. احذفه وزن الصنف مجددًا.</translation>
    </message>
    <message>
        <source>{product} has no price that the label&apos;s {amount} could be a weight of. Nothing was added. Give it a price.</source>
        <translation>ليس للمنتج {product} سعر يُحسب به وزن من مبلغ الملصق {amount}. لم يُضف شيء. أعطه سعرًا.</translation>
    </message>
    <message>
        <source>More would stay in the drawer than was counted[ ({counted})]. The count is kept. Enter a smaller amount.</source>
        <translation>سيبقى في الدرج أكثر مما عُدّ[ ({counted})]. العدّ محفوظ. أدخل مبلغًا أصغر.</translation>
    </message>
    <message>
        <source>An item is not on this receipt. Nothing was recorded; the lines are kept. Remove it, or choose another receipt.</source>
        <translation>صنف ليس في هذا الإيصال. لم يُسجل شيء، والسطور باقية. احذفه أو اختر إيصالًا آخر.</translation>
    </message>
    <message>
        <source>This line is no longer in the sale. Nothing was changed. Choose another line.</source>
        <translation>لم يعد هذا السطر في عملية البيع. لم يتغير شيء. اختر سطرًا آخر.</translation>
    </message>
    <message>
        <source>A gift card cannot be loaded while goods come back. Nothing was recorded. Load it in a sale of its own.</source>
        <translation>لا يمكن شحن بطاقة هدية أثناء إرجاع بضاعة. لم يُسجل شيء. اشحنها في عملية بيع مستقلة.</translation>
    </message>
    <message>
        <source>The number {number} is not on this receipt. Nothing was recorded; the return is kept. Check the number on the piece.</source>
        <translation>الرقم {number} ليس في هذا الإيصال. لم يُسجل شيء، والمرتجع باقٍ. تحقق من الرقم على القطعة.</translation>
    </message>
    <message>
        <source>These goods have neither serial numbers nor batches. The sale is unchanged. Scan the item instead.</source>
        <translation>ليس لهذه البضاعة أرقام تسلسلية ولا تشغيلات. عملية البيع لم تتغير. امسح الصنف بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The number is empty. The sale is unchanged. Scan or type it.</source>
        <translation>الرقم فارغ. عملية البيع لم تتغير. امسحه بالقارئ أو اكتبه.</translation>
    </message>
    <message>
        <source>The number {number} came back before, or is in stock already. Nothing was recorded; the return is kept. Check the number on the piece.</source>
        <translation>أُرجع الرقم {number} من قبل، أو هو في المخزون. لم يُسجل شيء، والمرتجع باقٍ. تحقق من الرقم على القطعة.</translation>
    </message>
    <message>
        <source>The number is longer than {highest} characters. The sale is unchanged. Scan or type it again.</source>
        <translation>الرقم أطول من {highest} حرفًا. عملية البيع لم تتغير. امسحه بالقارئ أو اكتبه مرة أخرى.</translation>
    </message>
    <message>
        <source>{missing} of {quantity} {product} have no serial number or batch yet. Nothing was recorded; the sale is kept. Say them, then pay.</source>
        <translation>ينقص {missing} من {quantity} من {product} رقم تسلسلي أو تشغيلة. لم يُسجل شيء، وعملية البيع باقية. أدخلها ثم ادفع.</translation>
    </message>
    <message>
        <source>All pieces of this line have their numbers[; {number} is one too many]. The sale is unchanged. Raise the quantity first.</source>
        <translation>لكل قطع هذا السطر أرقامها[؛ {number} زائد]. عملية البيع لم تتغير. زد الكمية أولًا.</translation>
    </message>
    <message>
        <source>The text is longer than {highest} characters. Nothing was changed. Make it shorter.</source>
        <translation>النص أطول من {highest} حرفًا. لم يتغير شيء. اختصره.</translation>
    </message>
    <message>
        <source>An open item[ of {amount}] needs an approval. Nothing was recorded; the sale is kept. Remove it and enter it again.</source>
        <translation>الصنف بسعر مفتوح[ بمبلغ {amount}] يحتاج إلى موافقة. لم يُسجل شيء، وعملية البيع باقية. احذفه وأدخله مجددًا.</translation>
    </message>
    <message>
        <source>The receipt is not on this till. Nothing was recorded. Check the number, or take the goods back without a receipt.</source>
        <translation>الإيصال ليس عند هذا الصندوق. لم يُسجل شيء. تحقق من الرقم أو استرجع البضاعة دون إيصال.</translation>
    </message>
    <message>
        <source>The changed price was not approved. Nothing was recorded; the sale is kept. Ask for an approval, or take the price back.</source>
        <translation>لم تتم الموافقة على السعر المُغيّر. لم يُسجل شيء، وعملية البيع باقية. اطلب موافقة أو ألغِ تغيير السعر.</translation>
    </message>
    <message>
        <source>The changed price has no reason. The line is unchanged. Choose why it differs.</source>
        <translation>ليس للسعر المُغيّر سبب. السطر لم يتغير. اختر سبب اختلافه.</translation>
    </message>
    <message>
        <source>The price of this item was not said[: {product}]. Nothing was added. Enter its price.</source>
        <translation>لم يُذكر سعر هذا الصنف[: {product}]. لم يُضف شيء. أدخل سعره.</translation>
    </message>
    <message>
        <source>The price is not in {currency}. The line is unchanged. Enter it in that currency.</source>
        <translation>السعر ليس بعملة {currency}. السطر لم يتغير. أدخله بتلك العملة.</translation>
    </message>
    <message>
        <source>A price cannot be below zero. The line is unchanged. Enter another one.</source>
        <translation>لا يمكن أن يقل السعر عن صفر. السطر لم يتغير. أدخل سعرًا آخر.</translation>
    </message>
    <message>
        <source>{promotion} takes off more than a line comes to. Nothing was changed. Change the line, then try again.</source>
        <translation>{promotion} يخصم أكثر من قيمة السطر. لم يتغير شيء. غيّر السطر ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>How much it is was not said[: {product}]. Nothing was added. Enter its quantity.</source>
        <translation>لم تُذكر الكمية[: {product}]. لم يُضف شيء. أدخل كميته.</translation>
    </message>
    <message>
        <source>{quantity} is more than a line can hold. The line is unchanged. Enter a smaller quantity.</source>
        <translation>{quantity} أكثر مما يتسع له السطر. السطر لم يتغير. أدخل كمية أصغر.</translation>
    </message>
    <message>
        <source>The quantity has to be above zero. The line is unchanged. Enter another one, or remove the line.</source>
        <translation>يجب أن تكون الكمية أكبر من صفر. السطر لم يتغير. أدخل كمية أخرى أو احذف السطر.</translation>
    </message>
    <message>
        <source>It is sold in whole boxes of {pack}. The line is kept as it was. Enter how many boxes.</source>
        <translation>يُباع بعبوات كاملة سعة {pack}. السطر كما كان. أدخل عدد العبوات.</translation>
    </message>
    <message>
        <source>{quantity} has more decimals than its unit, which has {decimals}. The line is kept as it was. Enter another quantity.</source>
        <translation>في {quantity} خانات عشرية أكثر من وحدتها، وهي {decimals}. السطر كما كان. أدخل كمية أخرى.</translation>
    </message>
    <message>
        <source>The days to bring goods back are between 0 and {highest}. Nothing was saved; what you entered is kept. Type another number.</source>
        <translation>أيام الإرجاع بين 0 و{highest}. لم يُحفظ شيء، وبقي ما أدخلته كما هو. اكتب عددًا آخر.</translation>
    </message>
    <message>
        <source>The return has no reason yet. Nothing was recorded; the lines are kept. Choose why the goods come back.</source>
        <translation>ليس للمرتجع سبب بعد. لم يُسجل شيء، والسطور باقية. اختر سبب إرجاع البضاعة.</translation>
    </message>
    <message>
        <source>More would come back than was sold[: {left} are left]. Nothing was recorded; the lines are kept. Enter a smaller quantity.</source>
        <translation>سيرجع أكثر مما بيع[: المتبقي {left}]. لم يُسجل شيء، والسطور باقية. أدخل كمية أصغر.</translation>
    </message>
    <message>
        <source>The code {code} is unknown. Nothing was kept. Give it to a product, or set up a pattern for it.</source>
        <translation>الرمز {code} مجهول. لم يُحفظ شيء. أعطه لمنتج أو أعِدَّ له نمطًا.</translation>
    </message>
    <message>
        <source>Misread {code}. Nothing was kept. Scan again.</source>
        <translation>قراءة خاطئة {code}. لم يُحفظ شيء. امسح مرة أخرى.</translation>
    </message>
    <message>
        <source>The serial number {number} is in {place} by the books. Nothing was recorded; the sale is kept. Ask for an approval, or take another piece.</source>
        <translation>الرقم التسلسلي {number} موجود في {place} حسب الدفاتر. لم يُسجل شيء، وعملية البيع باقية. اطلب موافقة أو خذ قطعة أخرى.</translation>
    </message>
    <message>
        <source>The serial number {number} belongs to another product. Nothing was added. Check which item it is.</source>
        <translation>الرقم التسلسلي {number} يخص منتجًا آخر. لم يُضف شيء. تحقق من الصنف.</translation>
    </message>
    <message>
        <source>The serial number {number} is on this sale already. Nothing was added. Scan the next piece.</source>
        <translation>الرقم التسلسلي {number} موجود في عملية البيع هذه. لم يُضف شيء. امسح القطعة التالية.</translation>
    </message>
    <message>
        <source>What is owed cannot be paid on account again. Nothing was taken. Choose another way to pay.</source>
        <translation>لا يمكن دفع الدين على الحساب مرة أخرى. لم يُقبض شيء. اختر طريقة دفع أخرى.</translation>
    </message>
    <message>
        <source>The amount has to be above zero. Nothing was taken. Type another one.</source>
        <translation>يجب أن يكون المبلغ أكبر من صفر. لم يُقبض شيء. اكتب مبلغًا آخر.</translation>
    </message>
    <message>
        <source>{owed} is owed, and {amount} is more. Nothing was taken. Take what is owed, or less.</source>
        <translation>الدين {owed}، و{amount} أكثر منه. لم يُقبض شيء. خذ قدر الدين أو أقل.</translation>
    </message>
    <message>
        <source>No shift is open. Nothing was recorded; the lines are kept. Open the shift first.</source>
        <translation>لا توجد وردية مفتوحة. لم يُسجل شيء، والسطور باقية. افتح الوردية أولًا.</translation>
    </message>
    <message>
        <source>This shift is not the open one. Nothing was closed; the count is kept. Open the page again.</source>
        <translation>هذه ليست الوردية المفتوحة. لم يُغلق شيء، والعدّ محفوظ. افتح الصفحة مجددًا.</translation>
    </message>
    <message>
        <source>Only {onHand} of {product} are in stock, and the sale takes {quantity}. Nothing was recorded; the sale is kept. Take fewer, or ask for an approval by changing the quantity.</source>
        <translation>في المخزون {onHand} فقط من {product}، وعملية البيع تأخذ {quantity}. لم يُسجل شيء، وعملية البيع باقية. خذ أقل، أو اطلب موافقة بتغيير الكمية.</translation>
    </message>
    <message>
        <source>There is {credit} of store credit. Nothing was taken; the sale is kept. Take that much, and the rest another way.</source>
        <translation>رصيد المتجر {credit}. لم يُقبض شيء، وعملية البيع باقية. خذ هذا المبلغ، والباقي بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The taxes of {product} are not known here. It was not added; the sale is kept. Set its tax class in the back office.</source>
        <translation>ضرائب {product} غير معروفة هنا. لم يُضف، وعملية البيع باقية. حدد فئته الضريبية في لوحة الإدارة.</translation>
    </message>
    <message>
        <source>The payment is not in the shop&apos;s currency[ {currency}]. Nothing was recorded. Take it in that currency.</source>
        <translation>الدفعة ليست بعملة المتجر[ {currency}]. لم يُسجل شيء. خذها بتلك العملة.</translation>
    </message>
    <message>
        <source>There is nothing left to pay this way. Nothing was taken; the sale is kept. Finish it, or type an amount.</source>
        <translation>لم يبقَ شيء يُدفع بهذه الطريقة. لم يُقبض شيء، وعملية البيع باقية. أنهها أو اكتب مبلغًا.</translation>
    </message>
    <message>
        <source>Store credit and accounts belong to a customer. Nothing was taken; the sale is kept. Choose the customer first.</source>
        <translation>رصيد المتجر والحسابات تخص عميلًا. لم يُقبض شيء، وعملية البيع باقية. اختر العميل أولًا.</translation>
    </message>
    <message>
        <source>A payment cannot be below zero. Nothing was recorded. Enter what the customer gave.</source>
        <translation>لا يمكن أن تقل الدفعة عن صفر. لم يُسجل شيء. أدخل ما أعطاه العميل.</translation>
    </message>
    <message>
        <source>Only {due} are still due, and only cash gives change. Nothing was taken; the sale is kept. Type a smaller amount.</source>
        <translation>لم يبقَ للدفع إلا {due}، والنقد وحده له باقٍ. لم يُقبض شيء، وعملية البيع باقية. اكتب مبلغًا أصغر.</translation>
    </message>
    <message>
        <source>{missing} are missing of {total}. Nothing was recorded; the sale is kept. Enter the amount again.</source>
        <translation>ينقص {missing} من {total}. لم يُسجل شيء، وعملية البيع باقية. أدخل المبلغ مجددًا.</translation>
    </message>
    <message>
        <source>The sale is not in the shop&apos;s currency[ {currency}]. Nothing was recorded; the lines are kept. Start a new sale.</source>
        <translation>عملية البيع ليست بعملة المتجر[ {currency}]. لم يُسجل شيء، والسطور باقية. ابدأ بيعًا جديدًا.</translation>
    </message>
    <message>
        <source>This is a sale, not a return. Nothing was recorded; the lines are kept. Finish it as a sale.</source>
        <translation>هذه عملية بيع وليست مرتجعًا. لم يُسجل شيء، والسطور باقية. أنهها كبيع.</translation>
    </message>
    <message>
        <source>This is a return, not a sale. Nothing was recorded; the lines are kept. Finish it as a return.</source>
        <translation>هذا مرتجع وليس عملية بيع. لم يُسجل شيء، والسطور باقية. أنهه كمرتجع.</translation>
    </message>
    <message>
        <source>There is nothing to pay yet. Nothing was recorded. Scan an item first.</source>
        <translation>لا شيء للدفع بعد. لم يُسجل شيء. امسح صنفًا أولًا.</translation>
    </message>
    <message>
        <source>A sale holds at most {highest} lines. The item was not added; the sale is kept. Finish it, then begin another one.</source>
        <translation>تتسع عملية البيع لـ {highest} سطرًا على الأكثر. لم يُضف الصنف، وعملية البيع باقية. أنهها ثم ابدأ غيرها.</translation>
    </message>
    <message>
        <source>A shift is already open at this till. It goes on unchanged. Sell, or close it first.</source>
        <translation>توجد وردية مفتوحة عند هذا الصندوق. تستمر دون تغيير. بع، أو أغلقها أولًا.</translation>
    </message>
    <message>
        <source>{product} is sold in variants. Nothing was added. Choose one of them.</source>
        <translation>يُباع {product} بمتغيّرات. لم يُضف شيء. اختر أحدها.</translation>
    </message>
    <message>
        <source>A weight was entered by hand, which needs an approval. Nothing was recorded; the sale is kept. Ask for it with F2 on the line.</source>
        <translation>أُدخل وزن يدويًا، وهذا يحتاج إلى موافقة. لم يُسجل شيء، وعملية البيع باقية. اطلبها بمفتاح F2 على السطر.</translation>
    </message>
    <message>
        <source>The tare of {tare} is taken off, so nothing is left of {quantity}. Nothing was changed. Weigh the item again.</source>
        <translation>يُطرح الوزن الفارغ {tare} فلا يبقى شيء من {quantity}. لم يتغير شيء. زن الصنف مجددًا.</translation>
    </message>
    <message>
        <source>The serial number {number} left the shop on {date}[ with receipt {receipt}][, recorded by {by}][, under warranty until {warranty}]. Nothing was added. Check the number on the piece.</source>
        <translation>خرج الرقم التسلسلي {number} من المتجر في {date}[ بالإيصال {receipt}][، سجّله {by}][، تحت الضمان حتى {warranty}]. لم يُضف شيء. تحقق من الرقم على القطعة.</translation>
    </message>
    <message>
        <source>Order {number} of this customer is still open. Nobody was erased. Let them collect it or cancel it, then try again.</source>
        <translation>ما زال الطلب {number} لهذا العميل مفتوحًا. لم يُمحَ أحد. دعه يستلمه أو ألغِه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Quotation {number} of this customer is still open. Nobody was erased. Sell by it or cancel it, then try again.</source>
        <translation>ما زال عرض السعر {number} لهذا العميل مفتوحًا. لم يُمحَ أحد. بع بموجبه أو ألغِه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Goods of receipt {number} still wait for this customer. Nobody was erased. Hand them over or take them back, then try again.</source>
        <translation>ما زالت بضاعة من الإيصال {number} بانتظار هذا العميل. لم يُمحَ أحد. سلّمها أو استرجعها، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{product} is a bundle. What you entered is kept. Bundles are counted: choose a unit without decimals.</source>
        <translation>{product} حزمة. بقي ما أدخلته كما هو. الحزم تُعدّ: اختر وحدة بلا كسور عشرية.</translation>
    </message>
    <message>
        <source>{product} holds nothing yet. What you entered is kept. Add what one bundle is made of.</source>
        <translation>{product} لا يحوي شيئًا بعد. بقي ما أدخلته كما هو. أضف ما تتكون منه الحزمة الواحدة.</translation>
    </message>
    <message>
        <source>The price of {product} cannot be asked at the till. What you entered is kept. Give the bundle a price of its own.</source>
        <translation>لا يمكن السؤال عن سعر {product} عند الصندوق. بقي ما أدخلته كما هو. أعطِ الحزمة سعرًا خاصًا بها.</translation>
    </message>
    <message>
        <source>{product} cannot become a bundle, or stop being one: its stock and its sales count differently. What you entered is kept. Make a new product.</source>
        <translation>لا يمكن أن يصبح {product} حزمة، ولا أن يتوقف عن كونه حزمة: يُحسب مخزونه ومبيعاته بطريقة مختلفة. بقي ما أدخلته كما هو. أنشئ منتجًا جديدًا.</translation>
    </message>
    <message>
        <source>{product} is archived. What you entered is kept. Offer it again, or take it out of the bundle.</source>
        <translation>{product} مؤرشف. بقي ما أدخلته كما هو. أعده للبيع أو أخرجه من الحزمة.</translation>
    </message>
    <message>
        <source>{product} cannot stand in a bundle. What you entered is kept. Choose single goods or a service, with a price of its own.</source>
        <translation>لا يمكن وضع {product} في حزمة. بقي ما أدخلته كما هو. اختر بضاعة مفردة أو خدمة لها سعر خاص بها.</translation>
    </message>
    <message>
        <source>A product in this bundle does not exist any more. What you entered is kept. Take it out.</source>
        <translation>أحد المنتجات في هذه الحزمة لم يعد موجودًا. بقي ما أدخلته كما هو. أخرجه منها.</translation>
    </message>
    <message>
        <source>{product} is counted with {decimals} decimals. What you entered is kept. Enter how many stand in one bundle.</source>
        <translation>يُعدّ {product} بعدد {decimals} من الخانات العشرية. بقي ما أدخلته كما هو. أدخل الكمية في الحزمة الواحدة.</translation>
    </message>
    <message>
        <source>A product stands in this bundle twice. What you entered is kept. Remove one, and enter how many there are.</source>
        <translation>أحد المنتجات مكرر في هذه الحزمة. بقي ما أدخلته كما هو. احذف أحدهما وأدخل العدد.</translation>
    </message>
    <message>
        <source>{product} stands in the bundle {bundle}. Nothing was changed. Take it out there, or archive the bundle first.</source>
        <translation>{product} موجود في الحزمة {bundle}. لم يتغير شيء. أخرجه منها أو أرشف الحزمة أولًا.</translation>
    </message>
    <message>
        <source>A bundle holds more than 0 and at most {highest} of a product. What you entered is kept. Enter another quantity.</source>
        <translation>كمية المنتج في الحزمة أكبر من 0 ولا تزيد على {highest}. بقي ما أدخلته كما هو. أدخل كمية أخرى.</translation>
    </message>
    <message>
        <source>A bundle holds at most {highest} products. What you entered is kept. Remove some.</source>
        <translation>تحوي الحزمة {highest} من المنتجات على الأكثر. بقي ما أدخلته كما هو. احذف بعضها.</translation>
    </message>
    <message>
        <source>Only a bundle holds other products. What you entered is kept. Choose Bundle as its kind, or remove them.</source>
        <translation>الحزمة وحدها تحوي منتجات أخرى. بقي ما أدخلته كما هو. اختر النوع «حزمة» أو احذفها.</translation>
    </message>
    <message>
        <source>No product has the code {code}. The row was not imported. Put its row before the bundle&apos;s, or import it first.</source>
        <translation>لا منتج له الرمز {code}. لم يُستورد الصف. ضع صفه قبل صف الحزمة أو استورده أولًا.</translation>
    </message>
    <message>
        <source>Not all that {product} holds is known here. Nothing was added. Open the product in the back office, or scan its goods one by one.</source>
        <translation>بعض ما يحويه {product} غير معروف هنا. لم يُضف شيء. افتح المنتج في لوحة الإدارة أو امسح بضاعته واحدة واحدة.</translation>
    </message>
</context>
<context>
    <name>StockPolicy</name>
    <message>
        <source>As the level above says</source>
        <translation>كما في المستوى الأعلى</translation>
    </message>
    <message>
        <source>Sell anyway</source>
        <translation>البيع على أي حال</translation>
    </message>
    <message>
        <source>Sell and say so</source>
        <translation>البيع مع التنبيه</translation>
    </message>
    <message>
        <source>Sell only with the right to</source>
        <translation>البيع بصلاحية فقط</translation>
    </message>
</context>
<context>
    <name>Tender</name>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>رصيد المتجر</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>على الحساب</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>بطاقة هدية</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>عربون</translation>
    </message>
    <message>
        <source>Foreign cash</source>
        <translation>نقد أجنبي</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>تنتهي بـ %1</translation>
    </message>
    <message>
        <source>Approval %1</source>
        <translation>الموافقة %1</translation>
    </message>
    <message>
        <source>%1 back</source>
        <translation>الباقي %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
</context>
<context>
    <name>TillKeys</name>
    <message>
        <source>Help and keys</source>
        <translation>المساعدة والمفاتيح</translation>
    </message>
    <message>
        <source>Quantity; while paying: cash</source>
        <translation>الكمية؛ عند الدفع: نقدًا</translation>
    </message>
    <message>
        <source>Find product; while paying: card</source>
        <translation>بحث عن منتج؛ عند الدفع: بطاقة</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>فحص السعر</translation>
    </message>
    <message>
        <source>Customer; while paying: store credit, gift card</source>
        <translation>العميل؛ عند الدفع: رصيد المتجر، بطاقة هدية</translation>
    </message>
    <message>
        <source>Price; while paying: on account</source>
        <translation>السعر؛ عند الدفع: على الحساب</translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation>خصم على السطر</translation>
    </message>
    <message>
        <source>Discount on the sale</source>
        <translation>خصم على البيع</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>استدعاء</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>مرتجع</translation>
    </message>
    <message>
        <source>Options of the line; after paying: print</source>
        <translation>خيارات السطر؛ بعد الدفع: طباعة</translation>
    </message>
    <message>
        <source>Gift receipt of the last sale</source>
        <translation>إيصال هدية لآخر بيع</translation>
    </message>
    <message>
        <source>Till menu</source>
        <translation>قائمة الصندوق</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>دفع</translation>
    </message>
    <message>
        <source>Exact cash now</source>
        <translation>نقدًا بالضبط الآن</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>حذف السطر</translation>
    </message>
    <message>
        <source>Undo the last change of the sale</source>
        <translation>تراجع عن آخر تغيير في البيع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Next page of quick keys</source>
        <translation>الصفحة التالية للأزرار السريعة</translation>
    </message>
    <message>
        <source>Previous page of quick keys</source>
        <translation>الصفحة السابقة للأزرار السريعة</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>لوحة الإدارة</translation>
    </message>
    <message>
        <source>The next item n times</source>
        <translation>الصنف التالي n مرة</translation>
    </message>
    <message>
        <source>One more of the selected line</source>
        <translation>زيادة واحد في السطر المحدد</translation>
    </message>
    <message>
        <source>One less of the selected line</source>
        <translation>إنقاص واحد من السطر المحدد</translation>
    </message>
    <message>
        <source>Select a line</source>
        <translation>تحديد سطر</translation>
    </message>
    <message>
        <source>Clear what was typed, then close the panel</source>
        <translation>محو المكتوب، ثم إغلاق اللوحة</translation>
    </message>
    <message>
        <source>While paying: choose an amount</source>
        <translation>عند الدفع: اختيار مبلغ</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::CustomerScreens</name>
    <message>
        <source>No display is saved that is connected. Nothing was shown.</source>
        <translation>لا توجد شاشة محفوظة متصلة. لم يُعرض شيء.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>The test is shown for five seconds.</source>
        <translation>يُعرض الاختبار خمس ثوانٍ.</translation>
    </message>
    <message>
        <source>Pole display not answering</source>
        <translation>شاشة العمود لا ترد</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::Desktop</name>
    <message>
        <source>Somebody else&apos;s import is under way. Open the back office when it is done.</source>
        <translation>استيراد لشخص آخر قيد التنفيذ. افتح لوحة الإدارة عند انتهائه.</translation>
    </message>
    <message>
        <source>An import is under way. Change whose rights you see when it is done.</source>
        <translation>استيراد قيد التنفيذ. غيّر عرض الصلاحيات عند انتهائه.</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::SheetFiles</name>
    <message>
        <source>The folder %1 cannot be made. Nothing was written.</source>
        <translation>لا يمكن إنشاء المجلد %1. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>لم يُكتب %1: %2</translation>
    </message>
    <message>
        <source>The sheet goes to %1</source>
        <translation>تُحفظ الورقة في %1</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::ShopOpening</name>
    <message>
        <source>Folder of the shop</source>
        <translation>مجلد المتجر</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::StartUp</name>
    <message>
        <source>Folder of the shop</source>
        <translation>مجلد المتجر</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::TillPrinter</name>
    <message>
        <source>Gift receipt %1</source>
        <translation>إيصال هدية %1</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>تقرير X</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>اختبار طباعة</translation>
    </message>
    <message>
        <source>If both edges of the line above are on the paper, the paper is set right.</source>
        <translation>إذا ظهر طرفا السطر أعلاه على الورق فالورق مضبوط.</translation>
    </message>
    <message>
        <source>No printer is set up; nothing was printed.</source>
        <translation>لم تُضبط طابعة؛ لم يُطبع شيء.</translation>
    </message>
    <message>
        <source>%1 goes to the printer</source>
        <translation>أُرسل %1 إلى الطابعة</translation>
    </message>
    <message>
        <source>Printer&apos;s cover is open</source>
        <translation>غطاء الطابعة مفتوح</translation>
    </message>
    <message>
        <source>Printer has no paper</source>
        <translation>لا ورق في الطابعة</translation>
    </message>
    <message>
        <source>Printer needs a look</source>
        <translation>الطابعة تحتاج إلى فحص</translation>
    </message>
    <message>
        <source>Printer is offline</source>
        <translation>الطابعة غير متصلة</translation>
    </message>
    <message>
        <source>Paper low</source>
        <translation>الورق قليل</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>لا طابعة</translation>
    </message>
    <message numerus="yes">
        <source>%n not printed</source>
        <translation>
            <numerusform>لا شيء غير مطبوع</numerusform>
            <numerusform>مستند لم يُطبع</numerusform>
            <numerusform>مستندان لم يُطبعا</numerusform>
            <numerusform>%n مستندات لم تُطبع</numerusform>
            <numerusform>%n مستندًا لم يُطبع</numerusform>
            <numerusform>%n مستند لم يُطبع</numerusform>
        </translation>
    </message>
    <message>
        <source>Printer not answering</source>
        <translation>الطابعة لا ترد</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <translation>الطابعة جاهزة</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::Training</name>
    <message>
        <source>The shop is copied to practise in …</source>
        <translation>يُنسخ المتجر للتدرب فيه …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped. Nothing was copied.</source>
        <translation>تم الإيقاف. لم يُنسخ شيء.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::AppearancePage</name>
    <message>
        <source>The new scale is used at the next start.</source>
        <translation>يُستخدم المقياس الجديد عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Applies to this machine</source>
        <translation>يسري على هذا الجهاز</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Test: longer words</source>
        <translation>اختبار: كلمات أطول</translation>
    </message>
    <message>
        <source>Test: right to left</source>
        <translation>اختبار: من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>Once the shop is there, the settings change it.</source>
        <translation>بعد إنشاء المتجر تُغيَّر من الإعدادات.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::AttributeEditor</name>
    <message>
        <source>Attribute %1</source>
        <translation>الخاصية %1</translation>
    </message>
    <message>
        <source>Values of attribute %1, in their order</source>
        <translation>قيم الخاصية %1 بترتيبها</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>المقاس</translation>
    </message>
    <message>
        <source>Red, Blue</source>
        <translation>أحمر، أزرق</translation>
    </message>
    <message>
        <source>S, M, L</source>
        <translation>S، M، L</translation>
    </message>
</context>
<context>
    <name>mizan::ui::BarcodeEditor</name>
    <message>
        <source>%1, stands for %2</source>
        <translation>%1، يمثل %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 بسعر %2</translation>
    </message>
    <message>
        <source>Remove barcode %1</source>
        <translation>حذف الباركود %1</translation>
    </message>
    <message>
        <source>Add a barcode</source>
        <translation>إضافة باركود</translation>
    </message>
    <message>
        <source>Scan or type</source>
        <translation>امسح أو اكتب</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>يمثل</translation>
    </message>
    <message>
        <source>Pack price</source>
        <translation>سعر العبوة</translation>
    </message>
    <message>
        <source>Add barcode</source>
        <translation>إضافة الباركود</translation>
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
        <translation>بانتظار جهاز البطاقات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>جارٍ الإلغاء</translation>
    </message>
    <message>
        <source>The terminal was told to stop. What it did is known once it answers.</source>
        <translation>أُمر جهاز البطاقات بالتوقف. سيُعرف ما فعله عندما يرد.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال مجددًا</translation>
    </message>
    <message>
        <source>Another way to pay</source>
        <translation>طريقة دفع أخرى</translation>
    </message>
    <message>
        <source>Back to payment</source>
        <translation>العودة إلى الدفع</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>الدفع بالبطاقة</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation>الرد إلى البطاقة</translation>
    </message>
    <message>
        <source>Give back to the card</source>
        <translation>إعادة المبلغ إلى البطاقة</translation>
    </message>
    <message>
        <source>Ask the customer to hold or insert the card. The sale goes on by itself.</source>
        <translation>اطلب من العميل تقريب البطاقة أو إدخالها. يستمر البيع تلقائيًا.</translation>
    </message>
    <message>
        <source>The customer may have to show the same card. It goes on by itself.</source>
        <translation>قد يحتاج العميل إلى تقديم البطاقة نفسها. يستمر العمل تلقائيًا.</translation>
    </message>
    <message>
        <source>Check the terminal before anything else. Nothing is charged twice: ask it again, or take another way to pay; what it charged after all is then given back.</source>
        <translation>تحقق من جهاز البطاقات قبل أي شيء. لا يُخصم شيء مرتين: اسأله مرة أخرى أو خذ طريقة دفع أخرى؛ وما يكون قد خصمه يُرد بعدها.</translation>
    </message>
    <message>
        <source>Check the terminal before anything else. Nothing goes back twice: ask it again, or go back to the payment; the till goes on asking.</source>
        <translation>تحقق من جهاز البطاقات قبل أي شيء. لا يُرد شيء مرتين: اسأله مرة أخرى أو عد إلى الدفع؛ ويستمر الصندوق في سؤاله.</translation>
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
        <translation>%1، %2 بسعر %3، %4</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Disc.</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CartRows</name>
    <message>
        <source>%1 (otherwise %2)</source>
        <translation>%1 (بدلًا من %2)</translation>
    </message>
    <message>
        <source>SN %1</source>
        <translation>تسلسلي %1</translation>
    </message>
    <message>
        <source>%1 × batch %2</source>
        <translation>%1 × التشغيلة %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1، حتى %2</translation>
    </message>
    <message>
        <source>%1 × box of %2, %3 each</source>
        <translation>%1 × عبوة سعة %2، سعر العبوة %3</translation>
    </message>
    <message>
        <source>%1 × box of %2</source>
        <translation>%1 × عبوة سعة %2</translation>
    </message>
    <message>
        <source>by its label</source>
        <translation>حسب ملصقه</translation>
    </message>
    <message>
        <source>Serial number is missing</source>
        <translation>الرقم التسلسلي ناقص</translation>
    </message>
    <message>
        <source>Batch is missing</source>
        <translation>التشغيلة ناقصة</translation>
    </message>
    <message numerus="yes">
        <source>Warranty %n month(s)</source>
        <translation>
            <numerusform>بدون ضمان</numerusform>
            <numerusform>ضمان شهر واحد</numerusform>
            <numerusform>ضمان شهرين</numerusform>
            <numerusform>ضمان %n أشهر</numerusform>
            <numerusform>ضمان %n شهرًا</numerusform>
            <numerusform>ضمان %n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 never handed over</source>
        <translation>لم يُسلَّم منه %1 قط</translation>
    </message>
    <message>
        <source>%1 handed over later</source>
        <translation>يُسلَّم منه لاحقًا %1</translation>
    </message>
    <message>
        <source>Tare %1</source>
        <translation>الوزن الفارغ %1</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <translation>الخصم %1</translation>
    </message>
    <message>
        <source>Sale discount %1</source>
        <translation>خصم البيع %1</translation>
    </message>
    <message>
        <source>Price changed: %1</source>
        <translation>السعر مُغيّر: %1</translation>
    </message>
    <message>
        <source>Unknown code %1</source>
        <translation>رمز مجهول %1</translation>
    </message>
    <message>
        <source>Press Enter to say what it is</source>
        <translation>اضغط Enter لتحديد ما هو</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>معزول</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>تنتهي بـ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>لا نقاط</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>%n نقاط</numerusform>
            <numerusform>%n نقطة</numerusform>
            <numerusform>%n نقطة</numerusform>
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
        <translation>من %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CartView</name>
    <message>
        <source>Lines of the sale</source>
        <translation>سطور عملية البيع</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CashierDetail</name>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>المرتجعات</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>الصافي</translation>
    </message>
    <message>
        <source>Lines sold</source>
        <translation>السطور المباعة</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>متوسط السلة</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>الخصومات</translation>
    </message>
    <message>
        <source>Prices changed</source>
        <translation>أسعار مُغيّرة</translation>
    </message>
    <message>
        <source>Before payment</source>
        <translation>قبل الدفع</translation>
    </message>
    <message>
        <source>Removed lines</source>
        <translation>سطور محذوفة</translation>
    </message>
    <message>
        <source>Emptied sales</source>
        <translation>مبيعات مُفرغة</translation>
    </message>
    <message>
        <source>Of all lines, taken off</source>
        <translation>نسبة المحذوف من السطور</translation>
    </message>
    <message>
        <source>Bills before payment</source>
        <translation>حسابات قبل الدفع</translation>
    </message>
    <message>
        <source>Bills not paid</source>
        <translation>حسابات لم تُدفع</translation>
    </message>
    <message>
        <source>Less after the bill</source>
        <translation>أقل بعد إصدار الحساب</translation>
    </message>
    <message>
        <source>Drawer and papers</source>
        <translation>الدرج والمستندات</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>فتح الدرج دون بيع</translation>
    </message>
    <message>
        <source>Drawer differences</source>
        <translation>فروق الدرج</translation>
    </message>
    <message>
        <source>Payments of sales changed</source>
        <translation>تغيير دفع المبيعات</translation>
    </message>
    <message>
        <source>Copies printed</source>
        <translation>نسخ مطبوعة</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>Approvals received</source>
        <translation>موافقات تلقاها</translation>
    </message>
    <message>
        <source>Approvals given</source>
        <translation>موافقات منحها</translation>
    </message>
    <message>
        <source>Refused actions</source>
        <translation>إجراءات مرفوضة</translation>
    </message>
    <message>
        <source>Wrong PINs</source>
        <translation>رموز PIN خاطئة</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CashierPage</name>
    <message>
        <source>Nobody sold anything on these days.</source>
        <translation>لم يبع أحد شيئًا في هذه الأيام.</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>عرض كل الأيام</translation>
    </message>
    <message>
        <source>Cashiers</source>
        <translation>أمناء الصندوق</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>أمين الصندوق</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>الصافي</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>الخصومات</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>المحذوف</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>المُفرغ</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فتح الدرج</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ChangePanel</name>
    <message>
        <source>Change</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>بيع جديد</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>و%1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation>إيصال هدية</translation>
    </message>
    <message>
        <source>Change payment</source>
        <translation>تغيير الدفع</translation>
    </message>
    <message>
        <source>Change payment method</source>
        <translation>تغيير طريقة الدفع</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ChoicePanel</name>
    <message>
        <source>Back to sale</source>
        <translation>العودة إلى البيع</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CloseShiftPage</name>
    <message>
        <source>%1: %2 expected, %3 counted</source>
        <translation>%1: المتوقع %2، المعدود %3</translation>
    </message>
    <message>
        <source>%1: %2 expected, %3 counted, %4 missing</source>
        <translation>%1: المتوقع %2، المعدود %3، العجز %4</translation>
    </message>
    <message>
        <source>%1: %2 expected, %3 counted, %4 too much</source>
        <translation>%1: المتوقع %2، المعدود %3، الزيادة %4</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>إغلاق الوردية</translation>
    </message>
    <message>
        <source>The shift is closed</source>
        <translation>أُغلقت الوردية</translation>
    </message>
    <message>
        <source>Step %1 of 4: open items, count, difference, what stays in the drawer</source>
        <translation>الخطوة %1 من 4: العمليات المفتوحة، العدّ، الفرق، ما يبقى في الدرج</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>العودة إلى البيع</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Close shift and print Z</source>
        <translation>إغلاق الوردية وطباعة Z</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Count what lies in the drawer. Enter moves down.</source>
        <translation>عدّ ما في الدرج. Enter ينتقل إلى السطر التالي.</translation>
    </message>
    <message>
        <source>Count the %1 that lie in the drawer. Enter moves down.</source>
        <translation>عدّ %1 الموجودة في الدرج. Enter ينتقل إلى السطر التالي.</translation>
    </message>
    <message>
        <source>To the safe %1</source>
        <translation>إلى الخزنة %1</translation>
    </message>
    <message>
        <source>No shift is open. Nothing was changed. Go back to selling.</source>
        <translation>لا توجد وردية مفتوحة. لم يتغير شيء. عد إلى البيع.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Difference: missing</source>
        <translation>الفرق: عجز</translation>
    </message>
    <message>
        <source>Difference: too much</source>
        <translation>الفرق: زيادة</translation>
    </message>
    <message>
        <source>The difference is above %1. Your count is kept. Count once more.</source>
        <translation>الفرق أكبر من %1. عدّك محفوظ. عدّ مرة أخرى.</translation>
    </message>
    <message>
        <source>This is not an amount. The count is kept. Enter what stays in the drawer.</source>
        <translation>هذا ليس مبلغًا. العدّ محفوظ. أدخل ما يبقى في الدرج.</translation>
    </message>
    <message>
        <source>Z report %1</source>
        <translation>تقرير Z %1</translation>
    </message>
    <message numerus="yes">
        <source>Turnover %1 · %n receipt(s)</source>
        <translation>
            <numerusform>صافي المبيعات %1 · لا إيصالات</numerusform>
            <numerusform>صافي المبيعات %1 · إيصال واحد</numerusform>
            <numerusform>صافي المبيعات %1 · إيصالان</numerusform>
            <numerusform>صافي المبيعات %1 · %n إيصالات</numerusform>
            <numerusform>صافي المبيعات %1 · %n إيصالًا</numerusform>
            <numerusform>صافي المبيعات %1 · %n إيصال</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk did not take it. The shift is still open and the count is kept. Try again, or call for help.</source>
        <translation>تعذر الحفظ على القرص. الوردية ما زالت مفتوحة والعدّ محفوظ. أعد المحاولة أو اطلب المساعدة.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>إعادة العدّ</translation>
    </message>
    <message>
        <source>Reason for the difference</source>
        <translation>سبب الفرق</translation>
    </message>
    <message>
        <source>Stays in the drawer as the next float</source>
        <translation>يبقى في الدرج رصيدًا افتتاحيًا للوردية التالية</translation>
    </message>
    <message>
        <source>The difference is above the limit. Somebody with more rights has to accept it.</source>
        <translation>الفرق أكبر من الحد. يجب أن يقبله من لديه صلاحية أعلى.</translation>
    </message>
    <message>
        <source>Who approves?</source>
        <translation>من يوافق؟</translation>
    </message>
    <message>
        <source>Stays in the drawer</source>
        <translation>يبقى في الدرج</translation>
    </message>
    <message>
        <source>Stays in the drawer, %1</source>
        <translation>يبقى في الدرج، %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CompanyForm</name>
    <message>
        <source>Another country</source>
        <translation>دولة أخرى</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>اسم المتجر</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Street and number (may stay empty)</source>
        <translation>الشارع والرقم (اختياري)</translation>
    </message>
    <message>
        <source>Postcode and town (may stay empty)</source>
        <translation>الرمز البريدي والمدينة (اختياري)</translation>
    </message>
    <message>
        <source>Tax number (may stay empty)</source>
        <translation>الرقم الضريبي (اختياري)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Name, address and tax number stand at the top of each receipt.</source>
        <translation>يظهر الاسم والعنوان والرقم الضريبي أعلى كل إيصال.</translation>
    </message>
    <message>
        <source>prices include tax</source>
        <translation>الأسعار شاملة الضريبة</translation>
    </message>
    <message>
        <source>tax comes on top of prices</source>
        <translation>الضريبة تُضاف إلى الأسعار</translation>
    </message>
    <message>
        <source>Brings taxes (%1; %2), a chart of accounts, coins and the time zone %3.</source>
        <translation>تأتي معها الضرائب (%1؛ %2) ودليل الحسابات وفئات النقد والمنطقة الزمنية %3.</translation>
    </message>
    <message>
        <source>Set by the country. It cannot be changed once the shop is made.</source>
        <translation>تحدده الدولة، ولا يمكن تغييره بعد إنشاء المتجر.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ContentEditor</name>
    <message>
        <source>Nothing is called %1. Enter another name, or scan it.</source>
        <translation>لا شيء باسم %1. أدخل اسمًا آخر أو امسحه.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>إضافة %1</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>غير معروف هنا</translation>
    </message>
    <message>
        <source>How many of %1</source>
        <translation>العدد من %1</translation>
    </message>
    <message>
        <source>%1 · %2 each</source>
        <translation>%1 · سعر الوحدة %2</translation>
    </message>
    <message>
        <source>Take %1 out of the bundle</source>
        <translation>إخراج %1 من الحزمة</translation>
    </message>
    <message>
        <source>What one bundle holds</source>
        <translation>محتوى الحزمة الواحدة</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>إضافة منتج</translation>
    </message>
    <message>
        <source>Scan, or type a code or a name</source>
        <translation>امسح، أو اكتب رمزًا أو اسمًا</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerBar</name>
    <message>
        <source>Customer: %1</source>
        <translation>العميل: %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerForm</name>
    <message>
        <source>None</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>Nothing on account</source>
        <translation>لا بيع على الحساب</translation>
    </message>
    <message>
        <source>No day is set</source>
        <translation>لم يُحدد موعد</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>نعم: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Scan it, or type its number.</source>
        <translation>امسحها أو اكتب رقمها.</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>الرقم الضريبي</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Price lists and promotions may be for a group. A new name makes a new one.</source>
        <translation>قد تخص قوائم الأسعار والعروض مجموعة. الاسم الجديد ينشئ مجموعة جديدة.</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>حد الائتمان</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>أيام السداد</translation>
    </message>
    <message>
        <source>Empty: nothing is sold on account.</source>
        <translation>فارغ: لا بيع على الحساب.</translation>
    </message>
    <message>
        <source>Empty: never overdue.</source>
        <translation>فارغ: لا يتأخر أبدًا.</translation>
    </message>
    <message>
        <source>Blocked: nothing is sold on account</source>
        <translation>محظور: لا بيع على الحساب</translation>
    </message>
    <message>
        <source>Why blocked</source>
        <translation>سبب الحظر</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Needs the right “%1”.</source>
        <translation>تلزم الصلاحية «%1».</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerList</name>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (مؤرشف)</translation>
    </message>
    <message>
        <source>%1 (blocked)</source>
        <translation>%1 (محظور)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>عليه</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>رصيد المتجر</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerOverview</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>عليه</translation>
    </message>
    <message>
        <source>Of that overdue</source>
        <translation>منه متأخر</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>حد الائتمان</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>رصيد المتجر</translation>
    </message>
    <message>
        <source>Blocked: nothing is sold on account.</source>
        <translation>محظور: لا بيع على الحساب.</translation>
    </message>
    <message>
        <source>Blocked: nothing is sold on account. %1</source>
        <translation>محظور: لا بيع على الحساب. %1</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>الولاء</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Of those lost after</source>
        <translation>منها تسقط بعد</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا مستوى بعد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>المفتوح</translation>
    </message>
    <message>
        <source>Layaway %1</source>
        <translation>حجز بالتقسيط %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>Quotation %1</source>
        <translation>عرض السعر %1</translation>
    </message>
    <message>
        <source>To be handed over: %1</source>
        <translation>بانتظار التسليم: %1</translation>
    </message>
    <message>
        <source>No orders, layaways or quotations, and nothing to hand over.</source>
        <translation>لا طلبات ولا حجوزات بالتقسيط ولا عروض أسعار، ولا شيء بانتظار التسليم.</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>No price list is for them or their group.</source>
        <translation>لا قائمة أسعار له أو لمجموعته.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerPage</name>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>Search by name, phone or card</source>
        <translation>البحث بالاسم أو الهاتف أو البطاقة</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>المجموعة: %1</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Owes something</source>
        <translation>عليه دين</translation>
    </message>
    <message>
        <source>With archived</source>
        <translation>مع المؤرشف</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>No customers yet. The first one needs a name, nothing more.</source>
        <translation>لا عملاء بعد. الأول يحتاج إلى اسم فقط.</translation>
    </message>
    <message>
        <source>No customers match.</source>
        <translation>لا عملاء مطابقين.</translation>
    </message>
    <message numerus="yes">
        <source>No customers match %1 with %n filter(s).</source>
        <translation>
            <numerusform>لا عملاء يطابقون %1 دون تصفية.</numerusform>
            <numerusform>لا عملاء يطابقون %1 مع عامل تصفية واحد.</numerusform>
            <numerusform>لا عملاء يطابقون %1 مع عاملي تصفية.</numerusform>
            <numerusform>لا عملاء يطابقون %1 مع %n عوامل تصفية.</numerusform>
            <numerusform>لا عملاء يطابقون %1 مع %n عامل تصفية.</numerusform>
            <numerusform>لا عملاء يطابقون %1 مع %n عامل تصفية.</numerusform>
        </translation>
    </message>
    <message>
        <source>No customers match %1.</source>
        <translation>لا عملاء يطابقون %1.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerPane</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>المشتريات</translation>
    </message>
    <message>
        <source>%1 is archived</source>
        <translation>أُرشف %1</translation>
    </message>
    <message>
        <source>%1 is used again</source>
        <translation>أُعيد %1 للاستخدام</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Needs the right “%1”.</source>
        <translation>تلزم الصلاحية «%1».</translation>
    </message>
    <message>
        <source>They bought nothing.</source>
        <translation>لم يشترِ شيئًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) and all sums stay, under nobody&apos;s name.</source>
        <translation>
            <numerusform>تبقى كل المبالغ دون اسم.</numerusform>
            <numerusform>يبقى إيصال واحد وكل المبالغ دون اسم.</numerusform>
            <numerusform>يبقى إيصالان وكل المبالغ دون اسم.</numerusform>
            <numerusform>تبقى %n إيصالات وكل المبالغ دون اسم.</numerusform>
            <numerusform>يبقى %n إيصالًا وكل المبالغ دون اسم.</numerusform>
            <numerusform>يبقى %n إيصال وكل المبالغ دون اسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase %1 for ever?</source>
        <translation>محو %1 نهائيًا؟</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, card, address, tax number and notes go from every copy of the books. Nobody can bring them back. %1</source>
        <translation>يُحذف الاسم والهاتف والبريد الإلكتروني والبطاقة والعنوان والرقم الضريبي والملاحظات من كل نسخة من الدفاتر. لا يمكن لأحد استعادتها. %1</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>Create customer</source>
        <translation>إنشاء العميل</translation>
    </message>
    <message>
        <source>Save customer</source>
        <translation>حفظ العميل</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>إعادة للاستخدام</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>محو…</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>محو %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerPanel</name>
    <message>
        <source>New customer</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>اسم العميل</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Phone of the customer</source>
        <translation>هاتف العميل</translation>
    </message>
    <message>
        <source>Add and choose</source>
        <translation>إضافة واختيار</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>العودة إلى البيع</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerPurchases</name>
    <message>
        <source>Return %1</source>
        <translation>المرتجع %1</translation>
    </message>
    <message>
        <source>Nothing yet. What they buy from now on stands here.</source>
        <translation>لا شيء بعد. ما يشتريه من الآن يظهر هنا.</translation>
    </message>
    <message>
        <source>Older purchases</source>
        <translation>مشتريات أقدم</translation>
    </message>
</context>
<context>
    <name>mizan::ui::DenominationCounter</name>
    <message>
        <source>Count of %1</source>
        <translation>عدد %1</translation>
    </message>
    <message>
        <source>Counted %1</source>
        <translation>المعدود %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::DigitBlock</name>
    <message>
        <source>Decimal mark</source>
        <translation>الفاصلة العشرية</translation>
    </message>
</context>
<context>
    <name>mizan::ui::DisplayPage</name>
    <message>
        <source>None</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (غير متصلة)</translation>
    </message>
    <message>
        <source>It is not said where. The display set before is kept. Enter the device or file.</source>
        <translation>لم يُحدد المكان. الشاشة المضبوطة سابقًا باقية. أدخل الجهاز أو الملف.</translation>
    </message>
    <message>
        <source>The displays were saved.</source>
        <translation>حُفظت الشاشات.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>It holds what the display would show now.</source>
        <translation>فيه ما كانت الشاشة ستعرضه الآن.</translation>
    </message>
    <message>
        <source>Such as %1, at the speed the system has it set to.</source>
        <translation>مثل %1، بالسرعة المضبوطة في النظام.</translation>
    </message>
    <message>
        <source>Customer display</source>
        <translation>شاشة العميل</translation>
    </message>
    <message>
        <source>Applies to this machine</source>
        <translation>يسري على هذا الجهاز</translation>
    </message>
    <message>
        <source>Second screen</source>
        <translation>الشاشة الثانية</translation>
    </message>
    <message>
        <source>Shown there full screen. Customers see the sale and their first name, never a balance.</source>
        <translation>تظهر هناك بملء الشاشة. يرى العملاء عملية البيع واسمهم الأول فقط، لا رصيدهم.</translation>
    </message>
    <message>
        <source>Language for customers</source>
        <translation>لغة العملاء</translation>
    </message>
    <message>
        <source>Pole display, two lines of twenty letters</source>
        <translation>شاشة عمود، سطران من عشرين حرفًا</translation>
    </message>
    <message>
        <source>What customers see</source>
        <translation>ما يراه العملاء</translation>
    </message>
    <message>
        <source>Save displays</source>
        <translation>حفظ الشاشات</translation>
    </message>
    <message>
        <source>Show a test</source>
        <translation>عرض اختبار</translation>
    </message>
    <message>
        <source>At this machine</source>
        <translation>موصولة بهذا الجهاز</translation>
    </message>
    <message>
        <source>Into a file</source>
        <translation>إلى ملف</translation>
    </message>
</context>
<context>
    <name>mizan::ui::DocumentLists</name>
    <message>
        <source>Erased customer</source>
        <translation>عميل مُحيت بياناته</translation>
    </message>
</context>
<context>
    <name>mizan::ui::EntryPad</name>
    <message>
        <source>Qty</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>مرتجع</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>استدعاء</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>دفع</translation>
    </message>
</context>
<context>
    <name>mizan::ui::EventDetail</name>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>وافق عليه</translation>
    </message>
    <message>
        <source>About</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>من أين</translation>
    </message>
    <message>
        <source>Thrown away from the held sales</source>
        <translation>أُلغيت من المبيعات المعلّقة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Bill before payment</source>
        <translation>حساب قبل الدفع</translation>
    </message>
    <message>
        <source>The bill said</source>
        <translation>مبلغ الحساب</translation>
    </message>
    <message>
        <source>Due before</source>
        <translation>المطلوب قبل</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation>المطلوب بعد</translation>
    </message>
    <message>
        <source>Paid with receipt</source>
        <translation>دُفع بالإيصال</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>غير مدفوع</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>السطور</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
</context>
<context>
    <name>mizan::ui::EventPage</name>
    <message>
        <source>Nothing of this kind happened on these days.</source>
        <translation>لم يحدث شيء من هذا النوع في هذه الأيام.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>إلغاء التصفية</translation>
    </message>
    <message>
        <source>Till events</source>
        <translation>أحداث الصندوق</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>غير مدفوع</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>وافق عليه %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>المستخدم</translation>
    </message>
</context>
<context>
    <name>mizan::ui::FamilyDetail</name>
    <message>
        <source>Every combination is there.</source>
        <translation>كل التركيبات موجودة.</translation>
    </message>
    <message>
        <source>New product with variants</source>
        <translation>منتج جديد بمتغيّرات</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>إعادة للبيع</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Do not create</source>
        <translation>عدم الإنشاء</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>تجاهل المسودة</translation>
    </message>
    <message>
        <source>Create product</source>
        <translation>إنشاء المنتج</translation>
    </message>
    <message>
        <source>Save product</source>
        <translation>حفظ المنتج</translation>
    </message>
    <message>
        <source>An empty price is the product&apos;s own. What is not offered stays in what was sold, and is not shown at the till.</source>
        <translation>السعر الفارغ هو سعر المنتج نفسه. ما لا يُعرض للبيع يبقى فيما بيع سابقًا ولا يظهر عند الصندوق.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>How the variants differ</source>
        <translation>ما تختلف فيه المتغيّرات</translation>
    </message>
    <message>
        <source>Add missing combinations</source>
        <translation>إضافة التركيبات الناقصة</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
</context>
<context>
    <name>mizan::ui::Fault</name>
    <message>
        <source>The disk is full. The last step was not recorded; everything before it is kept. Make room, then try again.</source>
        <translation>القرص ممتلئ. لم تُسجل الخطوة الأخيرة، وكل ما قبلها محفوظ. أفرغ مساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The shop&apos;s folder cannot be written to. The last step was not recorded; everything before it is kept. Allow writing, then try again.</source>
        <translation>لا يمكن الكتابة في مجلد المتجر. لم تُسجل الخطوة الأخيرة، وكل ما قبلها محفوظ. اسمح بالكتابة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The shop&apos;s file is damaged. Nothing was changed. Make a copy of the folder, then run a check or restore a backup.</source>
        <translation>ملف المتجر تالف. لم يتغير شيء. انسخ المجلد، ثم شغّل الفحص أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Another program holds the shop&apos;s file. The last step was not recorded. Close the other program, then try again.</source>
        <translation>برنامج آخر يستخدم ملف المتجر. لم تُسجل الخطوة الأخيرة. أغلق البرنامج الآخر ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The database server does not answer. The last step was not recorded. Check the network, then try again.</source>
        <translation>خادم قاعدة البيانات لا يرد. لم تُسجل الخطوة الأخيرة. افحص الشبكة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The disk did not confirm the last step. Start the program again and see whether it is there before repeating it.</source>
        <translation>لم يؤكد القرص الخطوة الأخيرة. شغّل البرنامج من جديد وتحقق من وجودها قبل تكرارها.</translation>
    </message>
    <message>
        <source>The shop&apos;s file refused the last step. Everything before it is kept. Try again; if it stays, run a check of the shop.</source>
        <translation>رفض ملف المتجر الخطوة الأخيرة. كل ما قبلها محفوظ. أعد المحاولة، وإن تكرر ذلك فشغّل فحص المتجر.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::FilterBar</name>
    <message>
        <source>Remove filter %1</source>
        <translation>إزالة التصفية %1</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>إضافة تصفية</translation>
    </message>
    <message>
        <source>Filters to add</source>
        <translation>عوامل تصفية للإضافة</translation>
    </message>
</context>
<context>
    <name>mizan::ui::FloatPanel</name>
    <message>
        <source>Float</source>
        <translation>الرصيد الافتتاحي</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>فتح الوردية</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>عدّ</translation>
    </message>
    <message>
        <source>Open shift</source>
        <translation>فتح الوردية</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Count the %1 that lie in the drawer. Enter moves down.</source>
        <translation>عدّ %1 الموجودة في الدرج. Enter ينتقل إلى السطر التالي.</translation>
    </message>
    <message>
        <source>Count what lies in the drawer. Enter moves down, and opens the shift after the last row.</source>
        <translation>عدّ ما في الدرج. Enter ينتقل إلى السطر التالي، ويفتح الوردية بعد السطر الأخير.</translation>
    </message>
    <message>
        <source>Float %1 — count it? Enter accepts it.</source>
        <translation>الرصيد الافتتاحي %1 — هل تريد عدّه؟ Enter يقبله.</translation>
    </message>
    <message>
        <source>Float %1, and %2 — count it? Enter accepts it.</source>
        <translation>الرصيد الافتتاحي %1، و%2 — هل تريد عدّه؟ Enter يقبله.</translation>
    </message>
    <message>
        <source>Do not count</source>
        <translation>بدون عدّ</translation>
    </message>
    <message>
        <source>Next currency</source>
        <translation>العملة التالية</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ForeignCashPage</name>
    <message>
        <source>Saved. It holds for the next payment.</source>
        <translation>تم الحفظ. يسري على الدفعة التالية.</translation>
    </message>
    <message>
        <source>Take %1 in cash</source>
        <translation>قبول %1 نقدًا</translation>
    </message>
    <message>
        <source>What 1 %1 is worth in %2</source>
        <translation>قيمة 1 %1 بعملة %2</translation>
    </message>
    <message>
        <source>Of today, once it is saved.</source>
        <translation>يصبح سعر اليوم عند حفظه.</translation>
    </message>
    <message>
        <source>Of %1: too old. Saving it again makes it today’s.</source>
        <translation>بتاريخ %1: قديم جدًا. حفظه مجددًا يجعله سعر اليوم.</translation>
    </message>
    <message>
        <source>Of %1. Saving it again makes it today’s.</source>
        <translation>بتاريخ %1. حفظه مجددًا يجعله سعر اليوم.</translation>
    </message>
    <message>
        <source>Days are a whole number. Nothing was saved. Type one, or leave it empty.</source>
        <translation>الأيام عدد صحيح. لم يُحفظ شيء. اكتب عددًا أو اترك الخانة فارغة.</translation>
    </message>
    <message>
        <source>Foreign cash</source>
        <translation>نقد أجنبي</translation>
    </message>
    <message>
        <source>Holds at every till of the company. Each change of a rate stands in the books, with its day and who made it.</source>
        <translation>يسري على كل صناديق الشركة. كل تغيير في السعر يُقيّد في الدفاتر بيومه ومن أجراه.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Smallest note or coin that is taken</source>
        <translation>أصغر ورقة أو قطعة نقد مقبولة</translation>
    </message>
    <message>
        <source>Change in it is given in whole ones.</source>
        <translation>يُعطى الباقي بهذه العملة بمضاعفات هذه الفئة.</translation>
    </message>
    <message>
        <source>Days that a rate holds</source>
        <translation>أيام سريان السعر</translation>
    </message>
    <message>
        <source>Empty: until it is changed. 0: that day only.</source>
        <translation>فارغ: حتى يُغيَّر. 0: ذلك اليوم فقط.</translation>
    </message>
    <message>
        <source>Take nothing at a rate that is too old</source>
        <translation>عدم القبول بسعر قديم جدًا</translation>
    </message>
    <message>
        <source>Give change in the currency that was handed over</source>
        <translation>إعطاء الباقي بالعملة التي دُفع بها</translation>
    </message>
    <message>
        <source>As far as it goes. The cashier can change it for each payment.</source>
        <translation>بقدر ما يمكن. يستطيع أمين الصندوق تغيير ذلك لكل دفعة.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::GiftCardPage</name>
    <message>
        <source>In force from the next sale on.</source>
        <translation>يسري من عملية البيع التالية.</translation>
    </message>
    <message>
        <source>No card was spent twice.</source>
        <translation>لم يُصرف رصيد أي بطاقة مرتين.</translation>
    </message>
    <message>
        <source>Two tills that did not hear of each other took the same money. Both sales stay. Ask the holder, or write it off.</source>
        <translation>صندوقان لم يتزامنا أخذا المبلغ نفسه. تبقى عمليتا البيع. اسأل حامل البطاقة أو اشطب المبلغ.</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>تنتهي بـ %1</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>شطب</translation>
    </message>
    <message>
        <source>Write off the card ending in %1</source>
        <translation>شطب مبلغ البطاقة المنتهية بـ %1</translation>
    </message>
    <message>
        <source>Spent at two tills</source>
        <translation>صُرفت في صندوقين</translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation>بطاقات الهدايا</translation>
    </message>
    <message>
        <source>Applies to all tills of the company</source>
        <translation>يسري على كل صناديق الشركة</translation>
    </message>
    <message>
        <source>Numbers begin with</source>
        <translation>تبدأ الأرقام بـ</translation>
    </message>
    <message>
        <source>Up to six digits that no other code at the till begins with.</source>
        <translation>حتى ستة أرقام لا يبدأ بها أي رمز آخر عند الصندوق.</translation>
    </message>
    <message>
        <source>Days to spend it</source>
        <translation>أيام الصلاحية</translation>
    </message>
    <message>
        <source>From the day money is put on it; empty: without end.</source>
        <translation>من يوم شحن البطاقة؛ فارغ: بلا نهاية.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save settings of gift cards</source>
        <translation>حفظ إعدادات بطاقات الهدايا</translation>
    </message>
    <message>
        <source>Spent twice</source>
        <translation>مصروفة مرتين</translation>
    </message>
</context>
<context>
    <name>mizan::ui::GoodsRulesPage</name>
    <message>
        <source>The company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Branch %1</source>
        <translation>الفرع %1</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>الفئة %1</translation>
    </message>
    <message>
        <source>Nothing said: sell anyway</source>
        <translation>غير محدد: البيع على أي حال</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>تم الحفظ: %1.</translation>
    </message>
    <message>
        <source>Rules of selling</source>
        <translation>قواعد البيع</translation>
    </message>
    <message>
        <source>A product&apos;s own rule comes first, then its category&apos;s, the branch&apos;s and the company&apos;s.</source>
        <translation>تُقدَّم قاعدة المنتج نفسه، ثم قاعدة فئته، ثم الفرع، ثم الشركة.</translation>
    </message>
    <message>
        <source>Company, branches and categories</source>
        <translation>الشركة والفروع والفئات</translation>
    </message>
    <message>
        <source>More than is in stock</source>
        <translation>عند تجاوز المخزون</translation>
    </message>
    <message>
        <source>Minimum age of who buys</source>
        <translation>الحد الأدنى لعمر المشتري</translation>
    </message>
    <message>
        <source>In years; empty: as the category above says, %1: any age.</source>
        <translation>بالسنوات؛ فارغ: كما في الفئة الأعلى، %1: أي عمر.</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>حفظ القاعدة</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ImportColumns</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>الباركود</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>الفئة الضريبية</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>No column becomes %1. Nothing was imported. Choose below which one it is.</source>
        <translation>لا يوجد عمود يقابل %1. لم يُستورد شيء. اختر أدناه العمود المناسب.</translation>
    </message>
    <message>
        <source>More than one column becomes %1. Nothing was imported. Choose one of them.</source>
        <translation>أكثر من عمود يقابل %1. لم يُستورد شيء. اختر واحدًا منها.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>الصفوف الأولى</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يقابله</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>%1 becomes</source>
        <translation>ما يقابل %1</translation>
    </message>
    <message>
        <source>Kind (goods, service, other, bundle)</source>
        <translation>النوع (goods أو service أو other أو bundle)</translation>
    </message>
    <message>
        <source>What a bundle holds</source>
        <translation>محتوى الحزمة</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ImportPage</name>
    <message>
        <source>tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>فحص الملف</translation>
    </message>
    <message>
        <source>Show products</source>
        <translation>عرض المنتجات</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>File of products</source>
        <translation>ملف المنتجات</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>جداول (*.csv *.txt *.tsv);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Found by looking: fields parted by %1, decimal %2, %3. Correct what a column becomes where it is wrong.</source>
        <translation>اكتُشف من الملف: الفاصل بين الحقول: %1، والعلامة العشرية: %2، والترميز: %3. صحح ما يقابل العمود حيث كان خاطئًا.</translation>
    </message>
    <message>
        <source>point</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>Checking the file: %1 of %2 KB</source>
        <translation>جارٍ فحص الملف: %1 من %2 KB</translation>
    </message>
    <message>
        <source>Importing: %1 of %2 KB</source>
        <translation>جارٍ الاستيراد: %1 من %2 KB</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>جارٍ فحص الملف</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <source>The refused rows stand in %1, each with its reason.</source>
        <translation>الصفوف المرفوضة في %1، مع سبب كل منها.</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>جداول (*.csv);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>استيراد المنتجات</translation>
    </message>
    <message>
        <source>A table as CSV, with a heading for each column. Code, name and price are needed; barcodes, category, unit, cost, tax class and stock are taken where they are there. Known codes are changed, new ones are made. Nothing is written before you have seen what would happen.</source>
        <translation>جدول بصيغة CSV مع عنوان لكل عمود. الرمز والاسم والسعر مطلوبة؛ ويُؤخذ الباركود والفئة والوحدة والتكلفة والفئة الضريبية والمخزون إن وُجدت. تُعدَّل الرموز المعروفة وتُنشأ الجديدة. لا يُكتب شيء قبل أن ترى ما سيحدث.</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>ملف آخر…</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>اختيار ملف آخر</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>العودة إلى الأعمدة</translation>
    </message>
    <message>
        <source>Leave the refused rows out</source>
        <translation>استبعاد الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ImportReport</name>
    <message>
        <source>Save these rows…</source>
        <translation>حفظ هذه الصفوف…</translation>
    </message>
    <message>
        <source>Save the refused rows as a file</source>
        <translation>حفظ الصفوف المرفوضة في ملف</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>Nothing more was imported</source>
        <translation>لم يُستورد شيء آخر</translation>
    </message>
    <message>
        <source>The file was checked; nothing is imported yet</source>
        <translation>فُحص الملف؛ لم يُستورد شيء بعد</translation>
    </message>
    <message>
        <source>The products are imported</source>
        <translation>استُوردت المنتجات</translation>
    </message>
    <message>
        <source>%1 rows: %2 products new, %3 known.</source>
        <translation>الصفوف: %1؛ منتجات جديدة: %2، ومعروفة: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n categor(y|ies) (is|are) new.</source>
        <translation>
            <numerusform>لا فئات جديدة.</numerusform>
            <numerusform>فئة واحدة جديدة.</numerusform>
            <numerusform>فئتان جديدتان.</numerusform>
            <numerusform>%n فئات جديدة.</numerusform>
            <numerusform>%n فئة جديدة.</numerusform>
            <numerusform>%n فئة جديدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stock of %n product(s) was set.</source>
        <translation>
            <numerusform>لم يُضبط مخزون أي منتج.</numerusform>
            <numerusform>ضُبط مخزون منتج واحد.</numerusform>
            <numerusform>ضُبط مخزون منتجين.</numerusform>
            <numerusform>ضُبط مخزون %n منتجات.</numerusform>
            <numerusform>ضُبط مخزون %n منتجًا.</numerusform>
            <numerusform>ضُبط مخزون %n منتج.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows are refused; the first %2:</source>
        <translation>الصفوف المرفوضة: %1؛ أول %2 منها:</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) (is|are) refused:</source>
        <translation>
            <numerusform>لا صفوف مرفوضة:</numerusform>
            <numerusform>صف واحد مرفوض:</numerusform>
            <numerusform>صفان مرفوضان:</numerusform>
            <numerusform>%n صفوف مرفوضة:</numerusform>
            <numerusform>%n صفًا مرفوضًا:</numerusform>
            <numerusform>%n صف مرفوض:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mizan::ui::KeyColours</name>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
</context>
<context>
    <name>mizan::ui::KeysPage</name>
    <message>
        <source>Sheet of keys</source>
        <translation>ورقة المفاتيح</translation>
    </message>
    <message>
        <source>Keys of the till</source>
        <translation>مفاتيح الصندوق</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Not the standard key</source>
        <translation>ليس المفتاح القياسي</translation>
    </message>
    <message>
        <source>Press the key for: %1. Esc keeps the one before.</source>
        <translation>اضغط مفتاح: %1. Esc يبقي المفتاح السابق.</translation>
    </message>
    <message>
        <source>Saved. The till and its hints follow at once.</source>
        <translation>تم الحفظ. يتبعه الصندوق وتلميحاته فورًا.</translation>
    </message>
    <message>
        <source>The sheet is in %1. Print it and hang it up.</source>
        <translation>الورقة في %1. اطبعها وعلقها.</translation>
    </message>
    <message>
        <source>The sheet was not written: %1. The keys stay as they are. Choose another place.</source>
        <translation>لم تُكتب الورقة: %1. المفاتيح باقية كما هي. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Applies to this machine. Enter, Esc, arrows, digits and signs are the same everywhere.</source>
        <translation>يسري على هذا الجهاز. Enter وEsc والأسهم والأرقام والعلامات واحدة في كل مكان.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>أيضًا</translation>
    </message>
    <message>
        <source>Press another key…</source>
        <translation>مفتاح آخر…</translation>
    </message>
    <message>
        <source>Standard key</source>
        <translation>المفتاح القياسي</translation>
    </message>
    <message>
        <source>All to standard</source>
        <translation>الكل إلى القياسي</translation>
    </message>
    <message>
        <source>Sheet as PDF…</source>
        <translation>الورقة بصيغة PDF…</translation>
    </message>
</context>
<context>
    <name>mizan::ui::LabelTester</name>
    <message>
        <source>Price: %1</source>
        <translation>السعر: %1</translation>
    </message>
    <message>
        <source>Weight: %1</source>
        <translation>الوزن: %1</translation>
    </message>
    <message>
        <source>Line: %1</source>
        <translation>السطر: %1</translation>
    </message>
    <message>
        <source>Pattern: %1</source>
        <translation>النمط: %1</translation>
    </message>
    <message>
        <source>A code of the product&apos;s own; no pattern is asked.</source>
        <translation>رمز خاص بالمنتج؛ لا يُستعان بأي نمط.</translation>
    </message>
    <message>
        <source>Item number: %1</source>
        <translation>رقم الصنف: %1</translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation>المنتج: %1</translation>
    </message>
    <message>
        <source>The till asks how much it is.</source>
        <translation>يسأل الصندوق عن الكمية.</translation>
    </message>
    <message>
        <source>Try a label</source>
        <translation>تجربة ملصق</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Scan a label, or type its digits. Nothing is sold.</source>
        <translation>امسح ملصقًا أو اكتب أرقامه. لا يُباع شيء.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::LabelsPage</name>
    <message>
        <source>The pattern is not used any more.</source>
        <translation>لم يعد النمط مستخدمًا.</translation>
    </message>
    <message>
        <source>The pattern is saved. Try a label below.</source>
        <translation>حُفظ النمط. جرب ملصقًا أدناه.</translation>
    </message>
    <message>
        <source>Labels of your scales</source>
        <translation>ملصقات موازينك</translation>
    </message>
    <message>
        <source>Applies to the whole company</source>
        <translation>يسري على الشركة كلها</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>الأنماط</translation>
    </message>
    <message>
        <source>Add a pattern</source>
        <translation>إضافة نمط</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Prefixes</source>
        <translation>البادئات</translation>
    </message>
    <message>
        <source>The first two digits: %1 or %2.</source>
        <translation>أول رقمين: %1 أو %2.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>%1 prefix, %2 item number, %3 value, %4 its own check digit, %5 check digit</source>
        <translation>%1 البادئة، %2 رقم الصنف، %3 القيمة، %4 رقم تحقق القيمة، %5 رقم التحقق</translation>
    </message>
    <message>
        <source>The value is</source>
        <translation>القيمة هي</translation>
    </message>
    <message>
        <source>Decimals of the value</source>
        <translation>الخانات العشرية للقيمة</translation>
    </message>
    <message>
        <source>Save pattern</source>
        <translation>حفظ النمط</translation>
    </message>
    <message>
        <source>Use no longer</source>
        <translation>إيقاف الاستخدام</translation>
    </message>
    <message>
        <source>A price</source>
        <translation>سعر</translation>
    </message>
    <message>
        <source>A weight or measure</source>
        <translation>وزن أو قياس</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ListPage</name>
    <message numerus="yes">
        <source>%n new — Show</source>
        <translation>
            <numerusform>لا جديد — عرض</numerusform>
            <numerusform>سجل جديد — عرض</numerusform>
            <numerusform>سجلان جديدان — عرض</numerusform>
            <numerusform>%n سجلات جديدة — عرض</numerusform>
            <numerusform>%n سجلًا جديدًا — عرض</numerusform>
            <numerusform>%n سجل جديد — عرض</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>%1 shown, that is all</source>
        <translation>المعروض %1، وهذا كل شيء</translation>
    </message>
    <message>
        <source>The last %1</source>
        <translation>آخر %1</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> من أصل %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>من %1 إلى %2 من أصل %3</translation>
    </message>
</context>
<context>
    <name>mizan::ui::LockPage</name>
    <message>
        <source>Lock screen</source>
        <translation>شاشة القفل</translation>
    </message>
    <message>
        <source>Who is working? Choose a name and enter the PIN, or scan a badge.</source>
        <translation>من يعمل الآن؟ اختر اسمًا وأدخل رمز PIN، أو امسح بطاقة الموظف.</translation>
    </message>
    <message>
        <source>Practise in a copy of the shop</source>
        <translation>التدرب في نسخة من المتجر</translation>
    </message>
    <message>
        <source>Nobody works here yet. Make a user with the shop&apos;s passphrase first.</source>
        <translation>لا أحد يعمل هنا بعد. أنشئ أولًا مستخدمًا بعبارة مرور المتجر.</translation>
    </message>
    <message>
        <source>The disk did not take it. Nobody was signed in. Try again, or call for help.</source>
        <translation>تعذر الحفظ على القرص. لم يُسجل دخول أحد. أعد المحاولة أو اطلب المساعدة.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::LockPolicyPage</name>
    <message>
        <source>Saved. It holds from now on.</source>
        <translation>تم الحفظ. يسري من الآن.</translation>
    </message>
    <message>
        <source>Minutes are a whole number. Nothing was saved. Type one, or leave it empty.</source>
        <translation>الدقائق عدد صحيح. لم يُحفظ شيء. اكتب عددًا أو اترك الخانة فارغة.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Holds at every machine of the company. The sale that is being rung up stays; who comes next signs in.</source>
        <translation>يسري على كل أجهزة الشركة. تبقى عملية البيع الجارية، ويسجل الدخول من يأتي بعدها.</translation>
    </message>
    <message>
        <source>Lock after so many minutes without a touch</source>
        <translation>القفل بعد هذا العدد من الدقائق دون استخدام</translation>
    </message>
    <message>
        <source>Empty: only when somebody locks it.</source>
        <translation>فارغ: فقط عندما يقفله أحد.</translation>
    </message>
    <message>
        <source>The back office asks for a password</source>
        <translation>لوحة الإدارة تطلب كلمة مرور</translation>
    </message>
    <message>
        <source>A PIN or badge alone then opens the till only.</source>
        <translation>عندها لا يفتح رمز PIN أو بطاقة الموظف وحدهما إلا الصندوق.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::LoyaltyPage</name>
    <message>
        <source>Saved. It holds for the next sale.</source>
        <translation>تم الحفظ. يسري على عملية البيع التالية.</translation>
    </message>
    <message>
        <source>A tier is a name, an amount and a percentage. Nothing was saved. Complete it, or empty its row.</source>
        <translation>المستوى اسم ومبلغ ونسبة مئوية. لم يُحفظ شيء. أكمله أو أفرغ صفه.</translation>
    </message>
    <message>
        <source>Goods are a code that is known and a percentage. Nothing was saved. Correct the row, or empty it.</source>
        <translation>البضاعة رمز معروف ونسبة مئوية. لم يُحفظ شيء. صحح الصف أو أفرغه.</translation>
    </message>
    <message>
        <source>Days are a whole number. Nothing was saved. Type one, or leave it empty.</source>
        <translation>الأيام عدد صحيح. لم يُحفظ شيء. اكتب عددًا أو اترك الخانة فارغة.</translation>
    </message>
    <message>
        <source>Days are a whole number. Nothing was saved. Type one.</source>
        <translation>الأيام عدد صحيح. لم يُحفظ شيء. اكتب عددًا.</translation>
    </message>
    <message>
        <source>This is not an amount. Nothing was saved. Type one; %1 for none.</source>
        <translation>هذا ليس مبلغًا. لم يُحفظ شيء. اكتب مبلغًا، أو %1 لعدم الاستخدام.</translation>
    </message>
    <message>
        <source>Loyalty points</source>
        <translation>نقاط الولاء</translation>
    </message>
    <message>
        <source>Holds at every till of the company, for customers that a sale names.</source>
        <translation>يسري على كل صناديق الشركة، للعملاء المذكورين في عملية البيع.</translation>
    </message>
    <message>
        <source>Spent for one point</source>
        <translation>الإنفاق لكل نقطة</translation>
    </message>
    <message>
        <source>%1: nobody earns any.</source>
        <translation>%1: لا يكسب أحد نقاطًا.</translation>
    </message>
    <message>
        <source>One point is worth</source>
        <translation>قيمة النقطة</translation>
    </message>
    <message>
        <source>Off a sale; %1: not redeemed.</source>
        <translation>تُخصم من البيع؛ %1: لا تُستخدم النقاط.</translation>
    </message>
    <message>
        <source>Days they stay</source>
        <translation>أيام بقاء النقاط</translation>
    </message>
    <message>
        <source>Empty: for ever.</source>
        <translation>فارغ: للأبد.</translation>
    </message>
    <message>
        <source>Days that count for a tier</source>
        <translation>الأيام المحسوبة للمستوى</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>المستويات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Bought for</source>
        <translation>قيمة الشراء</translation>
    </message>
    <message>
        <source>Points %</source>
        <translation>نقاط %</translation>
    </message>
    <message>
        <source>Goods that earn otherwise</source>
        <translation>بضاعة بنقاط مختلفة</translation>
    </message>
    <message>
        <source>Empty: as the category above, or 100. %1: no points. A product by its code in the last row.</source>
        <translation>فارغ: كما في الفئة الأعلى، أو 100. %1: بلا نقاط. المنتج برمزه في الصف الأخير.</translation>
    </message>
    <message>
        <source>Category, or product</source>
        <translation>فئة أو منتج</translation>
    </message>
</context>
<context>
    <name>mizan::ui::MachineForm</name>
    <message>
        <source>Till</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>لوحة الإدارة</translation>
    </message>
    <message>
        <source>Everybody lands at the till, in full screen. %1 leads to the back office.</source>
        <translation>يبدأ الجميع من الصندوق بملء الشاشة. %1 يفتح لوحة الإدارة.</translation>
    </message>
    <message>
        <source>Cashiers land at the till, everybody else in the back office. %1 leads to the till.</source>
        <translation>يبدأ أمناء الصندوق من الصندوق، وغيرهم من لوحة الإدارة. %1 يفتح الصندوق.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ModeBanner</name>
    <message>
        <source>Training: nothing done here counts. Papers say so; the drawer stays shut.</source>
        <translation>تدريب: ما يُعمل هنا لا يُحتسب. تذكر المستندات ذلك، ويبقى الدرج مغلقًا.</translation>
    </message>
    <message>
        <source>End training</source>
        <translation>إنهاء التدريب</translation>
    </message>
    <message>
        <source>You see what the role %1 sees. What you do is done in your own name.</source>
        <translation>ترى ما يراه الدور %1. ما تفعله يُسجل باسمك.</translation>
    </message>
    <message>
        <source>Back to your own rights</source>
        <translation>العودة إلى صلاحياتك</translation>
    </message>
</context>
<context>
    <name>mizan::ui::NewPassphraseForm</name>
    <message>
        <source>The two differ. Type the passphrase once more.</source>
        <translation>العبارتان مختلفتان. اكتب عبارة المرور مرة أخرى.</translation>
    </message>
    <message>
        <source>Asked for at each start. Four or five words that nobody would guess together are good.</source>
        <translation>تُطلب عند كل تشغيل. أربع أو خمس كلمات لا يخمن أحد اجتماعها خيار جيد.</translation>
    </message>
    <message>
        <source>Easy to guess. Add a few words.</source>
        <translation>سهلة التخمين. أضف بضع كلمات.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>مقبولة. كلمة أخرى تجعلها قوية.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>قوية.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::NewShopWindow</name>
    <message>
        <source>A new shop — Mizan</source>
        <translation>متجر جديد — Mizan</translation>
    </message>
    <message>
        <source>Welcome to Mizan</source>
        <translation>مرحبًا بك في Mizan</translation>
    </message>
    <message>
        <source>A few questions, about five minutes, and the shop is ready to sell. Nothing leaves this machine.</source>
        <translation>بضعة أسئلة في نحو خمس دقائق، ثم يصبح المتجر جاهزًا للبيع. لا يخرج شيء من هذا الجهاز.</translation>
    </message>
    <message>
        <source>Make a new shop</source>
        <translation>إنشاء متجر جديد</translation>
    </message>
    <message>
        <source>Open a shop that is there…</source>
        <translation>فتح متجر موجود…</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>متجرك</translation>
    </message>
    <message>
        <source>The country brings taxes, accounts and coins.</source>
        <translation>تأتي مع الدولة الضرائب والحسابات وفئات النقد.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>مكان الحفظ</translation>
    </message>
    <message>
        <source>Everything is kept encrypted in one folder. Without the passphrase or the recovery code nobody can read it, and nobody can help.</source>
        <translation>كل شيء محفوظ مشفرًا في مجلد واحد. بدون عبارة المرور أو رمز الاسترداد لا يستطيع أحد قراءته، ولا يستطيع أحد المساعدة.</translation>
    </message>
    <message>
        <source>The first person</source>
        <translation>المستخدم الأول</translation>
    </message>
    <message>
        <source>You may do everything in the shop. Others are added later, with less.</source>
        <translation>يحق لك فعل كل شيء في المتجر. يُضاف الآخرون لاحقًا بصلاحيات أقل.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>What will this machine be used for most?</source>
        <translation>فيم سيُستخدم هذا الجهاز غالبًا؟</translation>
    </message>
    <message>
        <source>Make the shop</source>
        <translation>إنشاء المتجر</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>It opens the shop when the passphrase is forgotten, and it is shown only now. Write it down or print it, and keep it away from this machine.</source>
        <translation>يفتح المتجر عند نسيان عبارة المرور، ولا يظهر إلا الآن. اكتبه أو اطبعه، واحفظه بعيدًا عن هذا الجهاز.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>لقد كتبته</translation>
    </message>
    <message>
        <source>The shop is ready</source>
        <translation>المتجر جاهز</translation>
    </message>
    <message>
        <source>Bring in your products from a file now, or begin with an empty list: the till makes products as it meets them.</source>
        <translation>استورد منتجاتك من ملف الآن، أو ابدأ بقائمة فارغة: ينشئ الصندوق المنتجات كلما صادفها.</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>فتح المتجر</translation>
    </message>
    <message>
        <source>Import products…</source>
        <translation>استيراد المنتجات…</translation>
    </message>
    <message>
        <source>Making the shop and its keys</source>
        <translation>جارٍ إنشاء المتجر ومفاتيحه</translation>
    </message>
    <message>
        <source>%1 is kept in %2. Sign in as %3 with your PIN. Copy the folder to another disk now and then; it can be read only with the passphrase.</source>
        <translation>%1 محفوظ في %2. سجل الدخول باسم %3 برمز PIN الخاص بك. انسخ المجلد إلى قرص آخر من حين لآخر؛ لا يُقرأ إلا بعبارة المرور.</translation>
    </message>
    <message>
        <source>The shop is made and kept. This code is never shown again: write it down first, or close once more to go without it.</source>
        <translation>أُنشئ المتجر وحُفظ. لن يظهر هذا الرمز مرة أخرى: اكتبه أولًا، أو أغلق مرة ثانية للمتابعة بدونه.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::OfficeDoorPage</name>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>لوحة الإدارة</translation>
    </message>
    <message>
        <source>%1, it opens with your password.</source>
        <translation>%1، تُفتح بكلمة مرورك.</translation>
    </message>
    <message>
        <source>Open back office</source>
        <translation>فتح لوحة الإدارة</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>العودة إلى الصندوق</translation>
    </message>
</context>
<context>
    <name>mizan::ui::OfficeWindow</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Your PIN and password</source>
        <translation>رمز PIN وكلمة المرور</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الملصقات</translation>
    </message>
    <message>
        <source>Rules of selling</source>
        <translation>قواعد البيع</translation>
    </message>
    <message>
        <source>Customer display</source>
        <translation>شاشة العميل</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>قائمة الطباعة</translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation>بطاقات الهدايا</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>المرتجعات</translation>
    </message>
    <message>
        <source>Foreign cash</source>
        <translation>نقد أجنبي</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>الإيصالات</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>الولاء</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>جهاز البطاقات</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>%1 · Till %2</source>
        <translation>%1 · الصندوق %2</translation>
    </message>
    <message>
        <source>No shift</source>
        <translation>لا وردية</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Nothing to print</source>
        <translation>لا شيء للطباعة</translation>
    </message>
    <message>
        <source>Shift open %1</source>
        <translation>وردية مفتوحة منذ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not printed</source>
        <translation>
            <numerusform>لا شيء غير مطبوع</numerusform>
            <numerusform>مستند لم يُطبع</numerusform>
            <numerusform>مستندان لم يُطبعا</numerusform>
            <numerusform>%n مستندات لم تُطبع</numerusform>
            <numerusform>%n مستندًا لم يُطبع</numerusform>
            <numerusform>%n مستند لم يُطبع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the printer</source>
        <translation>
            <numerusform>لا شيء بانتظار الطابعة</numerusform>
            <numerusform>مستند بانتظار الطابعة</numerusform>
            <numerusform>مستندان بانتظار الطابعة</numerusform>
            <numerusform>%n مستندات بانتظار الطابعة</numerusform>
            <numerusform>%n مستندًا بانتظار الطابعة</numerusform>
            <numerusform>%n مستند بانتظار الطابعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Till</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>الوردية</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>قفل الشاشة</translation>
    </message>
    <message>
        <source>Reports › %1</source>
        <translation>التقارير › %1</translation>
    </message>
    <message>
        <source>Products › Import</source>
        <translation>المنتجات › الاستيراد</translation>
    </message>
    <message>
        <source>%1 — Mizan</source>
        <translation>%1 — Mizan</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Sales › Customers</source>
        <translation>المبيعات › العملاء</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>قوائم الأسعار</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Products › %1</source>
        <translation>المنتجات › %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::OpenItems</name>
    <message>
        <source>Nothing is open: no held sale, no sale being rung up.</source>
        <translation>لا شيء مفتوح: لا مبيعات معلّقة ولا عملية بيع جارية.</translation>
    </message>
    <message>
        <source>Still open: a sale being rung up.</source>
        <translation>ما زال مفتوحًا: عملية بيع جارية.</translation>
    </message>
    <message numerus="yes">
        <source>Still open: %n held sale(s), and a sale being rung up.</source>
        <translation>
            <numerusform>ما زال مفتوحًا: عملية بيع جارية.</numerusform>
            <numerusform>ما زال مفتوحًا: عملية بيع معلّقة واحدة، وعملية بيع جارية.</numerusform>
            <numerusform>ما زال مفتوحًا: عمليتا بيع معلّقتان، وعملية بيع جارية.</numerusform>
            <numerusform>ما زال مفتوحًا: %n عمليات بيع معلّقة، وعملية بيع جارية.</numerusform>
            <numerusform>ما زال مفتوحًا: %n عملية بيع معلّقة، وعملية بيع جارية.</numerusform>
            <numerusform>ما زال مفتوحًا: %n عملية بيع معلّقة، وعملية بيع جارية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still open: %n held sale(s).</source>
        <translation>
            <numerusform>ما زال مفتوحًا: لا مبيعات معلّقة.</numerusform>
            <numerusform>ما زال مفتوحًا: عملية بيع معلّقة واحدة.</numerusform>
            <numerusform>ما زال مفتوحًا: عمليتا بيع معلّقتان.</numerusform>
            <numerusform>ما زال مفتوحًا: %n عمليات بيع معلّقة.</numerusform>
            <numerusform>ما زال مفتوحًا: %n عملية بيع معلّقة.</numerusform>
            <numerusform>ما زال مفتوحًا: %n عملية بيع معلّقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay and can be finished in the next shift.</source>
        <translation>تبقى ويمكن إنهاؤها في الوردية التالية.</translation>
    </message>
    <message numerus="yes">
        <source>The card terminal has not settled %n payment(s) yet. Leave it connected: the till goes on asking.</source>
        <translation>
            <numerusform>حسم جهاز البطاقات كل الدفعات. اتركه متصلًا: يستمر الصندوق في سؤاله.</numerusform>
            <numerusform>بقيت دفعة واحدة لم يحسمها جهاز البطاقات بعد. اتركه متصلًا: يستمر الصندوق في سؤاله.</numerusform>
            <numerusform>بقيت دفعتان لم يحسمهما جهاز البطاقات بعد. اتركه متصلًا: يستمر الصندوق في سؤاله.</numerusform>
            <numerusform>بقيت %n دفعات لم يحسمها جهاز البطاقات بعد. اتركه متصلًا: يستمر الصندوق في سؤاله.</numerusform>
            <numerusform>بقيت %n دفعة لم يحسمها جهاز البطاقات بعد. اتركه متصلًا: يستمر الصندوق في سؤاله.</numerusform>
            <numerusform>بقيت %n دفعة لم يحسمها جهاز البطاقات بعد. اتركه متصلًا: يستمر الصندوق في سؤاله.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mizan::ui::OpenShopWindow</name>
    <message>
        <source>Opening the shop</source>
        <translation>جارٍ فتح المتجر</translation>
    </message>
    <message>
        <source>Bringing the books up to date for this version: %1 of %2 records</source>
        <translation>جارٍ تحديث الدفاتر لهذا الإصدار: %1 من %2 قيد</translation>
    </message>
    <message>
        <source>Open a shop — Mizan</source>
        <translation>فتح متجر — Mizan</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>فتح متجر</translation>
    </message>
    <message>
        <source>Passphrase of the shop</source>
        <translation>عبارة مرور المتجر</translation>
    </message>
    <message>
        <source>Passphrase forgotten…</source>
        <translation>نسيت عبارة المرور…</translation>
    </message>
    <message>
        <source>Open the shop with its recovery code</source>
        <translation>فتح المتجر برمز الاسترداد</translation>
    </message>
    <message>
        <source>Open shop</source>
        <translation>فتح المتجر</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop opening the shop; nothing is changed</source>
        <translation>إيقاف فتح المتجر؛ لم يتغير شيء</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>New shop…</source>
        <translation>متجر جديد…</translation>
    </message>
    <message>
        <source>Make a new shop</source>
        <translation>إنشاء متجر جديد</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>مجلد آخر…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>اختيار مجلد آخر</translation>
    </message>
</context>
<context>
    <name>mizan::ui::OwnSecretsPage</name>
    <message>
        <source>Saved. Use it from the next sign-in on.</source>
        <translation>تم الحفظ. استخدمه من تسجيل الدخول التالي.</translation>
    </message>
    <message>
        <source>Nothing new is typed. Nothing was saved. Type a PIN or a password.</source>
        <translation>لم يُكتب شيء جديد. لم يُحفظ شيء. اكتب رمز PIN أو كلمة مرور.</translation>
    </message>
    <message>
        <source>Your PIN and password</source>
        <translation>رمز PIN وكلمة المرور</translation>
    </message>
    <message>
        <source>Of %1, at every machine of the company.</source>
        <translation>للمستخدم %1، على كل أجهزة الشركة.</translation>
    </message>
    <message>
        <source>Your PIN or password now</source>
        <translation>رمز PIN أو كلمة مرورك الحالية</translation>
    </message>
    <message>
        <source>Another password is given with the old one only.</source>
        <translation>لا تُغيّر كلمة المرور إلا بالكلمة القديمة.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>رمز PIN الجديد</translation>
    </message>
    <message>
        <source>Leave empty to keep the PIN as it is.</source>
        <translation>اتركه فارغًا لإبقاء رمز PIN كما هو.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Ten characters at least. Leave empty to keep it as it is.</source>
        <translation>عشرة أحرف على الأقل. اتركها فارغة لإبقائها كما هي.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::OwnerForm</name>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>رمز PIN مرة أخرى</translation>
    </message>
    <message>
        <source>As it stands on receipts and in the list of people.</source>
        <translation>كما يظهر على الإيصالات وفي قائمة الأشخاص.</translation>
    </message>
    <message>
        <source>Four to twelve digits. You sign in with it at the till and in the back office.</source>
        <translation>من أربعة إلى اثني عشر رقمًا. تسجل به الدخول عند الصندوق وفي لوحة الإدارة.</translation>
    </message>
    <message>
        <source>The two differ. Type the PIN once more.</source>
        <translation>الرمزان مختلفان. اكتب رمز PIN مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PaymentsView</name>
    <message>
        <source>Payments</source>
        <translation>المدفوعات</translation>
    </message>
    <message>
        <source>Remove (%1)</source>
        <translation>حذف (%1)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Remove %1 %2</source>
        <translation>حذف %1 %2</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PeriodChoice</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>كل الأيام</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PickList</name>
    <message>
        <source>Remove %1</source>
        <translation>حذف %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PictureChoice</name>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.webp)</source>
        <translation>صور (*.png *.jpg *.jpeg *.bmp *.webp)</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>لا صورة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>حذف الصورة</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PinPad</name>
    <message>
        <source>PIN</source>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>رمز PIN أو كلمة المرور</translation>
    </message>
    <message>
        <source>Remove the last digit</source>
        <translation>حذف الرقم الأخير</translation>
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
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PlaceForm</name>
    <message>
        <source>Open the shop in this folder</source>
        <translation>فتح المتجر في هذا المجلد</translation>
    </message>
    <message>
        <source>Folder of the shop</source>
        <translation>مجلد المتجر</translation>
    </message>
    <message>
        <source>On this machine, empty or new. Copy it elsewhere now and then: it holds everything.</source>
        <translation>على هذا الجهاز، فارغ أو جديد. انسخه إلى مكان آخر من حين لآخر: فيه كل شيء.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>اختيار المجلد…</translation>
    </message>
    <message>
        <source>There is a shop in this folder already. It is unchanged. Open it, or choose another folder.</source>
        <translation>يوجد متجر في هذا المجلد، ولم يتغير. افتحه أو اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PriceEntries</name>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (مؤرشف)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>No prices match %1.</source>
        <translation>لا أسعار تطابق %1.</translation>
    </message>
    <message>
        <source>No prices of its own yet: %1 off the products&apos; prices.</source>
        <translation>لا أسعار خاصة بها بعد: خصم %1 من أسعار المنتجات.</translation>
    </message>
    <message>
        <source>No prices yet. Scan a product, or type its name.</source>
        <translation>لا أسعار بعد. امسح منتجًا أو اكتب اسمه.</translation>
    </message>
    <message>
        <source>%1
Own price %2</source>
        <translation>%1
سعر المنتج %2</translation>
    </message>
    <message>
        <source>Take the price of %1 out</source>
        <translation>إخراج سعر %1</translation>
    </message>
    <message>
        <source>Nothing found for %1.</source>
        <translation>لم يُعثر على شيء لـ %1.</translation>
    </message>
    <message>
        <source>Search the prices of this list</source>
        <translation>البحث في أسعار هذه القائمة</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>إضافة منتج</translation>
    </message>
    <message>
        <source>Add a product: scan it, or type its name</source>
        <translation>إضافة منتج: امسحه أو اكتب اسمه</translation>
    </message>
    <message>
        <source>Prices of the list</source>
        <translation>أسعار القائمة</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>من كمية</translation>
    </message>
    <message>
        <source>Set price</source>
        <translation>تحديد السعر</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Own price</source>
        <translation>سعر المنتج</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>الهامش</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PriceListPage</name>
    <message>
        <source>Price lists</source>
        <translation>قوائم الأسعار</translation>
    </message>
    <message>
        <source>New price list</source>
        <translation>قائمة أسعار جديدة</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>البحث بالاسم</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>السريان</translation>
    </message>
    <message>
        <source>Off all else</source>
        <translation>خصم على الباقي</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (مؤرشفة)</translation>
    </message>
    <message>
        <source>for everybody</source>
        <translation>للجميع</translation>
    </message>
    <message>
        <source>With archived</source>
        <translation>مع المؤرشف</translation>
    </message>
    <message>
        <source>No price lists yet. Every product costs its own price.</source>
        <translation>لا قوائم أسعار بعد. كل منتج بسعره.</translation>
    </message>
    <message>
        <source>No price lists match.</source>
        <translation>لا قوائم أسعار مطابقة.</translation>
    </message>
    <message>
        <source>No price lists match %1.</source>
        <translation>لا قوائم أسعار تطابق %1.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PriceListPane</name>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>For whom and when</source>
        <translation>لمن ومتى</translation>
    </message>
    <message>
        <source>%1 is archived</source>
        <translation>أُرشفت %1</translation>
    </message>
    <message>
        <source>%1 holds again</source>
        <translation>عادت %1 للسريان</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>نسخة من %1</translation>
    </message>
    <message>
        <source>New price list</source>
        <translation>قائمة أسعار جديدة</translation>
    </message>
    <message>
        <source>Create price list</source>
        <translation>إنشاء قائمة الأسعار</translation>
    </message>
    <message>
        <source>Save price list</source>
        <translation>حفظ قائمة الأسعار</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشفة</translation>
    </message>
    <message>
        <source>Needs the right “%1”.</source>
        <translation>تلزم الصلاحية «%1».</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>إعادة للاستخدام</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy as new</source>
        <translation>نسخ كجديد</translation>
    </message>
    <message>
        <source>Copy %1 as a new list</source>
        <translation>نسخ %1 كقائمة جديدة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Of lists that hold, the smallest number is asked first.</source>
        <translation>من القوائم السارية يُؤخذ أولًا بصاحبة أصغر رقم.</translation>
    </message>
    <message>
        <source>Percent off all else</source>
        <translation>نسبة الخصم على الباقي</translation>
    </message>
    <message>
        <source>Off the product&apos;s own price where the list has none. Empty: no.</source>
        <translation>من سعر المنتج نفسه حيث لا سعر له في القائمة. فارغ: لا خصم.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PriceTester</name>
    <message>
        <source>This is no day. Write it as %1.</source>
        <translation>هذا ليس تاريخًا. اكتبه مثل %1.</translation>
    </message>
    <message>
        <source>This is no hour. Write it as %1.</source>
        <translation>هذه ليست ساعة. اكتبها مثل %1.</translation>
    </message>
    <message>
        <source>Add a few products to see what they would cost.</source>
        <translation>أضف بعض المنتجات لترى كم سيكون سعرها.</translation>
    </message>
    <message>
        <source>Put the day or the hour right to see the prices.</source>
        <translation>صحح اليوم أو الساعة لرؤية الأسعار.</translation>
    </message>
    <message>
        <source>This promotion cannot be tried yet. %1</source>
        <translation>لا يمكن تجربة هذا العرض بعد. %1</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3 by %4</source>
        <translation>%1: %2 بدلًا من %3 حسب %4</translation>
    </message>
    <message>
        <source>%1: %2 count for %3</source>
        <translation>%1: %2 تُحتسب ضمن %3</translation>
    </message>
    <message>
        <source>%1: %2 off %3 by %4</source>
        <translation>%1: خصم %2 على %3 حسب %4</translation>
    </message>
    <message>
        <source>Total %1, %2 off</source>
        <translation>الإجمالي %1، الخصم %2</translation>
    </message>
    <message>
        <source>The promotion in the form takes nothing off this basket.</source>
        <translation>العرض في النموذج لا يخصم شيئًا من هذه السلة.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Add to the basket</source>
        <translation>إضافة إلى السلة</translation>
    </message>
    <message>
        <source>Add to the basket: scan, or type a name</source>
        <translation>إضافة إلى السلة: امسح أو اكتب اسمًا</translation>
    </message>
    <message>
        <source>Basket to try</source>
        <translation>سلة للتجربة</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>للدفع</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Customer of the basket</source>
        <translation>عميل السلة</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>أي عميل</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>في يوم</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>At the hour</source>
        <translation>في الساعة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Coupon shown</source>
        <translation>الكوبون المقدَّم</translation>
    </message>
    <message>
        <source>In the branch</source>
        <translation>في الفرع</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PrintQueuePage</name>
    <message>
        <source>Printer not answering</source>
        <translation>الطابعة لا ترد</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>قيد الطباعة</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طُبع</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>لم يُطبع</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>لا مستند</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>قائمة الطباعة</translation>
    </message>
    <message>
        <source>Last sales of this till and their paper</source>
        <translation>آخر مبيعات هذا الصندوق ومستنداتها</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>To the printer set now</source>
        <translation>إلى الطابعة الحالية</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PrinterPage</name>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Such as %1.</source>
        <translation>مثل %1.</translation>
    </message>
    <message>
        <source>It grows by each receipt, like a roll.</source>
        <translation>يطول مع كل إيصال، مثل لفة الورق.</translation>
    </message>
    <message>
        <source>The printer&apos;s address is missing. The printer set before is kept. Enter one such as %1.</source>
        <translation>عنوان الطابعة ناقص. الطابعة المضبوطة سابقًا باقية. أدخل عنوانًا مثل %1.</translation>
    </message>
    <message>
        <source>It is not said where. The printer set before is kept. Choose the device or file.</source>
        <translation>لم يُحدد المكان. الطابعة المضبوطة سابقًا باقية. اختر الجهاز أو الملف.</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>Device of the printer</source>
        <translation>جهاز الطابعة</translation>
    </message>
    <message>
        <source>File that receipts go to</source>
        <translation>الملف الذي تُكتب فيه الإيصالات</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>طابعة الإيصالات</translation>
    </message>
    <message>
        <source>Applies to this machine</source>
        <translation>يسري على هذا الجهاز</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Address in the network</source>
        <translation>العنوان في الشبكة</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Nearly all receipt printers listen on %1.</source>
        <translation>تعمل معظم طابعات الإيصالات على %1.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose the device or file</source>
        <translation>اختيار الجهاز أو الملف</translation>
    </message>
    <message>
        <source>Save printer</source>
        <translation>حفظ الطابعة</translation>
    </message>
    <message>
        <source>Print a test</source>
        <translation>طباعة اختبار</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>In the network</source>
        <translation>في الشبكة</translation>
    </message>
    <message>
        <source>At this machine</source>
        <translation>موصولة بهذا الجهاز</translation>
    </message>
    <message>
        <source>Into a file</source>
        <translation>إلى ملف</translation>
    </message>
    <message>
        <source>80 mm, 48 columns</source>
        <translation>80 مم، 48 عمودًا</translation>
    </message>
    <message>
        <source>80 mm, 42 columns (older printers)</source>
        <translation>80 مم، 42 عمودًا (الطابعات الأقدم)</translation>
    </message>
    <message>
        <source>58 mm, 32 columns</source>
        <translation>58 مم، 32 عمودًا</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ProductDetail</name>
    <message>
        <source>New product</source>
        <translation>منتج جديد</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>New from till</source>
        <translation>جديد من الصندوق</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>إعادة للبيع</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Do not create</source>
        <translation>عدم الإنشاء</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>تجاهل المسودة</translation>
    </message>
    <message>
        <source>Create product</source>
        <translation>إنشاء المنتج</translation>
    </message>
    <message>
        <source>Save product</source>
        <translation>حفظ المنتج</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>%1 one by one, %2 more together</source>
        <translation>%1 منفردة، ومعًا أكثر بـ %2</translation>
    </message>
    <message>
        <source>%1 one by one, %2 less together</source>
        <translation>%1 منفردة، ومعًا أقل بـ %2</translation>
    </message>
    <message>
        <source>%1 · margin %2, %3</source>
        <translation>%1 · الهامش %2، %3</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ProductForm</name>
    <message>
        <source>Not told apart</source>
        <translation>بدون تتبع</translation>
    </message>
    <message>
        <source>Each piece has a serial number</source>
        <translation>لكل قطعة رقم تسلسلي</translation>
    </message>
    <message>
        <source>In batches that expire</source>
        <translation>في تشغيلات لها تاريخ صلاحية</translation>
    </message>
    <message>
        <source>Goods, kept in stock</source>
        <translation>بضاعة في المخزون</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>Other: postage, fees</source>
        <translation>أخرى: بريد، رسوم</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>بدون فئة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>الفئة الضريبية</translation>
    </message>
    <message>
        <source>Price with tax</source>
        <translation>السعر شامل الضريبة</translation>
    </message>
    <message>
        <source>Price without tax</source>
        <translation>السعر قبل الضريبة</translation>
    </message>
    <message>
        <source>Cost without tax</source>
        <translation>التكلفة قبل الضريبة</translation>
    </message>
    <message>
        <source>Tare</source>
        <translation>الوزن الفارغ</translation>
    </message>
    <message>
        <source>More than is in stock</source>
        <translation>عند تجاوز المخزون</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>الحد الأدنى للعمر</translation>
    </message>
    <message>
        <source>Serial numbers and batches</source>
        <translation>الأرقام التسلسلية والتشغيلات</translation>
    </message>
    <message>
        <source>Warranty in months</source>
        <translation>الضمان بالأشهر</translation>
    </message>
    <message>
        <source>Department: price asked at the till</source>
        <translation>قسم: يُسأل عن السعر عند الصندوق</translation>
    </message>
    <message>
        <source>Bundle of other products</source>
        <translation>حزمة من منتجات أخرى</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ProductList</name>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (مؤرشف)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>الباركودات</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ProductPage</name>
    <message>
        <source>Draft kept</source>
        <translation>المسودة محفوظة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>منتج جديد</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>استيراد المنتجات</translation>
    </message>
    <message>
        <source>With variants</source>
        <translation>بمتغيّرات</translation>
    </message>
    <message>
        <source>New product with variants</source>
        <translation>منتج جديد بمتغيّرات</translation>
    </message>
    <message>
        <source>Search by name or code</source>
        <translation>البحث بالاسم أو الرمز</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>الفئة: %1</translation>
    </message>
    <message>
        <source>With archived</source>
        <translation>مع المؤرشف</translation>
    </message>
    <message>
        <source>New from till</source>
        <translation>جديد من الصندوق</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>No products yet. Create the first one, or import a file.</source>
        <translation>لا منتجات بعد. أنشئ أول منتج أو استورد ملفًا.</translation>
    </message>
    <message>
        <source>No products match.</source>
        <translation>لا منتجات مطابقة.</translation>
    </message>
    <message numerus="yes">
        <source>No products match %1 with %n filter(s).</source>
        <translation>
            <numerusform>لا منتجات تطابق %1 دون تصفية.</numerusform>
            <numerusform>لا منتجات تطابق %1 مع عامل تصفية واحد.</numerusform>
            <numerusform>لا منتجات تطابق %1 مع عاملي تصفية.</numerusform>
            <numerusform>لا منتجات تطابق %1 مع %n عوامل تصفية.</numerusform>
            <numerusform>لا منتجات تطابق %1 مع %n عامل تصفية.</numerusform>
            <numerusform>لا منتجات تطابق %1 مع %n عامل تصفية.</numerusform>
        </translation>
    </message>
    <message>
        <source>No products match %1.</source>
        <translation>لا منتجات تطابق %1.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>إلغاء التصفية</translation>
    </message>
    <message>
        <source>Misread: %1 has a wrong check digit. Scan again.</source>
        <translation>قراءة خاطئة: رقم التحقق في %1 غير صحيح. امسح مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing found for %1.</source>
        <translation>لم يُعثر على شيء لـ %1.</translation>
    </message>
    <message>
        <source>Create product</source>
        <translation>إنشاء المنتج</translation>
    </message>
    <message>
        <source>%1 is archived</source>
        <translation>أُرشف %1</translation>
    </message>
    <message>
        <source>%1 is offered again</source>
        <translation>أُعيد %1 للبيع</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ProductPanel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Create and sell</source>
        <translation>إنشاء وبيع</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>It is a product we have</source>
        <translation>هو منتج موجود لدينا</translation>
    </message>
    <message>
        <source>Open item: a department, this once</source>
        <translation>صنف بسعر مفتوح: قسم، لهذه المرة فقط</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>حذف السطر</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>العودة إلى البيع</translation>
    </message>
    <message>
        <source>New product for %1</source>
        <translation>منتج جديد للرمز %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PromotionForm</name>
    <message>
        <source>%1 (category)</source>
        <translation>%1 (فئة)</translation>
    </message>
    <message>
        <source>Write it as %1; both hours or neither.</source>
        <translation>اكتبها مثل %1؛ الساعتان معًا أو لا شيء.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>نسبة الخصم</translation>
    </message>
    <message>
        <source>Price of all together</source>
        <translation>سعر الكل معًا</translation>
    </message>
    <message>
        <source>Amount off</source>
        <translation>مبلغ الخصم</translation>
    </message>
    <message>
        <source>At most so often on a receipt</source>
        <translation>أقصى عدد مرات في الإيصال</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>ما يشمله</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>البضاعة</translation>
    </message>
    <message>
        <source>Only from this amount on</source>
        <translation>فقط ابتداءً من مبلغ</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>كوبون</translation>
    </message>
    <message>
        <source>Empty: nobody needs one.</source>
        <translation>فارغ: لا يلزم كوبون.</translation>
    </message>
    <message>
        <source>From hour</source>
        <translation>من الساعة</translation>
    </message>
    <message>
        <source>To hour</source>
        <translation>إلى الساعة</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>في هذه الأيام</translation>
    </message>
    <message>
        <source>For so many receipts</source>
        <translation>أقصى عدد إيصالات</translation>
    </message>
    <message>
        <source>Empty: without end.</source>
        <translation>فارغ: بلا نهاية.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>The smallest comes first.</source>
        <translation>الأصغر أولًا.</translation>
    </message>
    <message>
        <source>Takes only goods that no other took</source>
        <translation>يأخذ فقط بضاعة لم يأخذها عرض آخر</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>جزء آخر</translation>
    </message>
    <message>
        <source>Buys</source>
        <translation>يشتري</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>يحصل على</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>الجزء %1</translation>
    </message>
    <message>
        <source>%1: how many</source>
        <translation>%1: العدد</translation>
    </message>
    <message>
        <source>%1: goods</source>
        <translation>%1: البضاعة</translation>
    </message>
    <message>
        <source>Everything; or a product or category</source>
        <translation>كل المنتجات؛ أو منتج أو فئة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>حذف %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PromotionPage</name>
    <message>
        <source>Promotions</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>New promotion</source>
        <translation>عرض جديد</translation>
    </message>
    <message>
        <source>Search by name or coupon</source>
        <translation>البحث بالاسم أو الكوبون</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>ما يمنحه</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Runs now</source>
        <translation>سارٍ الآن</translation>
    </message>
    <message>
        <source>No promotions yet. Nothing comes off by itself.</source>
        <translation>لا عروض بعد. لا يُخصم شيء تلقائيًا.</translation>
    </message>
    <message>
        <source>No promotion runs now.</source>
        <translation>لا عروض سارية الآن.</translation>
    </message>
    <message>
        <source>No promotions match %1.</source>
        <translation>لا عروض تطابق %1.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PromotionPane</name>
    <message>
        <source>Nothing found for %1.</source>
        <translation>لم يُعثر على شيء لـ %1.</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>أُوقف %1</translation>
    </message>
    <message>
        <source>%1 is started</source>
        <translation>شُغّل %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>نسخة من %1</translation>
    </message>
    <message>
        <source>New promotion</source>
        <translation>عرض جديد</translation>
    </message>
    <message>
        <source>Create promotion</source>
        <translation>إنشاء العرض</translation>
    </message>
    <message>
        <source>Save promotion</source>
        <translation>حفظ العرض</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Needs the right “%1”.</source>
        <translation>تلزم الصلاحية «%1».</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy as new</source>
        <translation>نسخ كجديد</translation>
    </message>
    <message>
        <source>Copy %1 as a new promotion</source>
        <translation>نسخ %1 كعرض جديد</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PromotionWords</name>
    <message>
        <source>everything</source>
        <translation>أي منتج</translation>
    </message>
    <message>
        <source>%1 of %2 for %3</source>
        <translation>%1 من %2 بسعر %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 together for %2</source>
        <translation>%1 معًا بسعر %2</translation>
    </message>
    <message>
        <source>%1 for the price of %2 on %3</source>
        <translation>%1 بسعر %2 على %3</translation>
    </message>
    <message>
        <source>buy %1 of %2, get %3 of %4 free</source>
        <translation>اشترِ %1 من %2 واحصل على %3 من %4 مجانًا</translation>
    </message>
    <message>
        <source>buy %1 of %2, get %3 off %4 of %5</source>
        <translation>اشترِ %1 من %2 واحصل على خصم %3 على %4 من %5</translation>
    </message>
    <message>
        <source>%1 off the basket</source>
        <translation>خصم %1 على السلة</translation>
    </message>
    <message>
        <source>%1 off %2</source>
        <translation>خصم %1 على %2</translation>
    </message>
    <message>
        <source>%1 off each of %2</source>
        <translation>خصم %1 على كل وحدة من %2</translation>
    </message>
    <message>
        <source>%1 off %2 together</source>
        <translation>خصم %1 على مجموع %2</translation>
    </message>
    <message>
        <source>on weekdays</source>
        <translation>من الاثنين إلى الجمعة</translation>
    </message>
    <message>
        <source>at weekends</source>
        <translation>السبت والأحد</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>أيام %1</translation>
    </message>
    <message>
        <source>A part off goods, or off the basket</source>
        <translation>نسبة خصم على بضاعة أو على السلة</translation>
    </message>
    <message>
        <source>An amount off each unit</source>
        <translation>مبلغ خصم على كل وحدة</translation>
    </message>
    <message>
        <source>An amount off all together</source>
        <translation>مبلغ خصم على الكل معًا</translation>
    </message>
    <message>
        <source>One price for several: a bundle, a meal deal</source>
        <translation>سعر واحد لعدة أصناف: حزمة أو وجبة</translation>
    </message>
    <message>
        <source>Buy some, get some cheaper: 3 for 2</source>
        <translation>اشترِ واحصل على المزيد بسعر أقل: 3 بسعر 2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>ابتداءً من %1</translation>
    </message>
    <message>
        <source>with the coupon %1</source>
        <translation>بالكوبون %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>at most %n time(s) on one receipt</source>
        <translation>
            <numerusform>ولا مرة في الإيصال الواحد</numerusform>
            <numerusform>مرة واحدة على الأكثر في الإيصال الواحد</numerusform>
            <numerusform>مرتين على الأكثر في الإيصال الواحد</numerusform>
            <numerusform>%n مرات على الأكثر في الإيصال الواحد</numerusform>
            <numerusform>%n مرة على الأكثر في الإيصال الواحد</numerusform>
            <numerusform>%n مرة على الأكثر في الإيصال الواحد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for the first %n receipt(s)</source>
        <translation>
            <numerusform>دون أي إيصال</numerusform>
            <numerusform>للإيصال الأول</numerusform>
            <numerusform>لأول إيصالين</numerusform>
            <numerusform>لأول %n إيصالات</numerusform>
            <numerusform>لأول %n إيصالًا</numerusform>
            <numerusform>لأول %n إيصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <source>Not at this hour</source>
        <translation>ليس في هذه الساعة</translation>
    </message>
    <message>
        <source>Begins on %1</source>
        <translation>يبدأ في %1</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>انتهى في %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>موقوف</translation>
    </message>
</context>
<context>
    <name>mizan::ui::QuickKeysPage</name>
    <message>
        <source>No longer sold</source>
        <translation>لم يعد يُباع</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Save or undo first, to see others.</source>
        <translation>احفظ أو تراجع أولًا لرؤية غيرها.</translation>
    </message>
    <message>
        <source>Follow the branch</source>
        <translation>اتباع الفرع</translation>
    </message>
    <message>
        <source>Show the categories</source>
        <translation>عرض الفئات</translation>
    </message>
    <message>
        <source>Quick keys</source>
        <translation>الأزرار السريعة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>تراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>Leave without saving %1</source>
        <translation>خروج دون حفظ %1</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>خروج دون حفظ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save the quick keys</source>
        <translation>حفظ الأزرار السريعة</translation>
    </message>
    <message>
        <source>Add page</source>
        <translation>إضافة صفحة</translation>
    </message>
    <message>
        <source>Remove page</source>
        <translation>حذف صفحة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Keys of the page</source>
        <translation>أزرار الصفحة</translation>
    </message>
    <message>
        <source>%1 and an arrow move the chosen key, %2 removes it.</source>
        <translation>%1 مع سهم ينقل الزر المختار، و%2 يحذفه.</translation>
    </message>
    <message>
        <source>Whose keys</source>
        <translation>أزرار من</translation>
    </message>
    <message>
        <source>All tills of the branch</source>
        <translation>كل صناديق الفرع</translation>
    </message>
    <message>
        <source>This till alone</source>
        <translation>هذا الصندوق وحده</translation>
    </message>
    <message>
        <source>Name of the page</source>
        <translation>اسم الصفحة</translation>
    </message>
    <message>
        <source>Add a product or category</source>
        <translation>إضافة منتج أو فئة</translation>
    </message>
    <message>
        <source>Name or code, or scan it</source>
        <translation>الاسم أو الرمز، أو امسحه</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Colour of the key</source>
        <translation>لون الزر</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>Picture of the key</source>
        <translation>صورة الزر</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>حذف الزر</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>%1 · category</source>
        <translation>%1 · فئة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This page is full. Nothing was added. Use another page.</source>
        <translation>هذه الصفحة ممتلئة. لم يُضف شيء. استخدم صفحة أخرى.</translation>
    </message>
    <message>
        <source>Nothing here has the code %1. No key was added.</source>
        <translation>لا شيء هنا برمز %1. لم يُضف أي زر.</translation>
    </message>
    <message>
        <source>The key was removed. Undo brings it back.</source>
        <translation>حُذف الزر. التراجع يعيده.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>الصفحة %1</translation>
    </message>
    <message>
        <source>The page was removed. Undo brings it back.</source>
        <translation>حُذفت الصفحة. التراجع يعيدها.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::QuickKeysView</name>
    <message>
        <source>Quick keys</source>
        <translation>الأزرار السريعة</translation>
    </message>
    <message>
        <source>More keys</source>
        <translation>المزيد من الأزرار</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · بقي %2</translation>
    </message>
    <message>
        <source>This page has no keys. Change them from the till&apos;s menu.</source>
        <translation>لا أزرار في هذه الصفحة. غيّرها من قائمة الصندوق.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ReceiptForm</name>
    <message>
        <source>Saved. The next paper is printed like this.</source>
        <translation>تم الحفظ. يُطبع المستند التالي هكذا.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>الإيصالات</translation>
    </message>
    <message>
        <source>What is printed on receipts, payments and gift cards. Z reports stay as they are.</source>
        <translation>ما يُطبع على الإيصالات والدفعات وبطاقات الهدايا. تبقى تقارير Z كما هي.</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>يسري على</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>This branch prints its own</source>
        <translation>لهذا الفرع طباعته الخاصة</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>A PNG or JPEG file; dark on white prints best.</source>
        <translation>ملف PNG أو JPEG؛ الداكن على الأبيض أوضح في الطباعة.</translation>
    </message>
    <message>
        <source>Lines above</source>
        <translation>السطور العليا</translation>
    </message>
    <message>
        <source>Lines below</source>
        <translation>السطور السفلى</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Second language, under the first</source>
        <translation>لغة ثانية تحت الأولى</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>Receipt&apos;s number to scan</source>
        <translation>رقم الإيصال للمسح</translation>
    </message>
    <message>
        <source>Bars (QR where they do not fit)</source>
        <translation>باركود (QR حيث لا يتسع)</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ReceiptPage</name>
    <message>
        <source>Bread</source>
        <translation>خبز</translation>
    </message>
    <message>
        <source>Olive oil</source>
        <translation>زيت زيتون</translation>
    </message>
    <message>
        <source>What will be printed, on paper of</source>
        <translation>ما سيُطبع، على ورق</translation>
    </message>
    <message>
        <source>80 mm, 48 columns</source>
        <translation>80 مم، 48 عمودًا</translation>
    </message>
    <message>
        <source>80 mm, 42 columns (older printers)</source>
        <translation>80 مم، 42 عمودًا (الطابعات الأقدم)</translation>
    </message>
    <message>
        <source>58 mm, 32 columns</source>
        <translation>58 مم، 32 عمودًا</translation>
    </message>
    <message>
        <source>Preview of a receipt</source>
        <translation>معاينة إيصال</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ReceiptSheet</name>
    <message>
        <source>All purchases</source>
        <translation>كل المشتريات</translation>
    </message>
    <message>
        <source>Back to all purchases</source>
        <translation>العودة إلى كل المشتريات</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>المرتجع %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>الإيصال %1</translation>
    </message>
    <message>
        <source>%1
%2 · %3</source>
        <translation>%1
%2 · %3</translation>
    </message>
    <message>
        <source>Put on gift cards</source>
        <translation>شحن بطاقات الهدايا</translation>
    </message>
    <message>
        <source>Of that taken off already</source>
        <translation>منها خصم مطروح</translation>
    </message>
    <message>
        <source>Tax within</source>
        <translation>منها ضريبة</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>التقريب</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>الباقي</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RecordPage</name>
    <message>
        <source>Clear filters</source>
        <translation>إلغاء التصفية</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>المسودة محفوظة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RecordPane</name>
    <message>
        <source>Do not create</source>
        <translation>عدم الإنشاء</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>تجاهل ما كُتب</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RecoverShopForm</name>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Five groups of five letters and digits, on the paper kept since the shop was made. Small letters will do.</source>
        <translation>خمس مجموعات من خمسة أحرف وأرقام، على الورقة المحفوظة منذ إنشاء المتجر. الأحرف الصغيرة مقبولة.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>استخدام عبارة المرور</translation>
    </message>
    <message>
        <source>Open the shop with its passphrase</source>
        <translation>فتح المتجر بعبارة المرور</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>استخدام الرمز</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>استخدام رمز الاسترداد</translation>
    </message>
    <message>
        <source>The code fits. Choose a new passphrase: the old one opens nothing from then on. The recovery code stays as it is, so put its paper back, away from this machine.</source>
        <translation>الرمز صحيح. اختر عبارة مرور جديدة: القديمة لن تفتح شيئًا بعد ذلك. رمز الاسترداد يبقى كما هو، فأعد ورقته إلى مكانها بعيدًا عن هذا الجهاز.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>عبارة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Set passphrase and open</source>
        <translation>تعيين العبارة والفتح</translation>
    </message>
    <message>
        <source>Set the new passphrase and open the shop</source>
        <translation>تعيين عبارة المرور الجديدة وفتح المتجر</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RecoveryForm</name>
    <message>
        <source>Type the last five characters of the code</source>
        <translation>اكتب آخر خمسة أحرف من الرمز</translation>
    </message>
    <message>
        <source>So that we both know it is written down.</source>
        <translation>لنتأكد معًا من أنه مكتوب.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Print the recovery code</source>
        <translation>طباعة رمز الاسترداد</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the recovery code</source>
        <translation>نسخ رمز الاسترداد</translation>
    </message>
    <message>
        <source>Recovery code %1</source>
        <translation>رمز الاسترداد %1</translation>
    </message>
    <message>
        <source>That is not how the code ends. Compare it with what you wrote down.</source>
        <translation>ليست هذه نهاية الرمز. قارنها بما كتبته.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RecoveryPaper</name>
    <message>
        <source>Recovery code of %1</source>
        <translation>رمز استرداد %1</translation>
    </message>
    <message>
        <source>Opens the shop when the passphrase is forgotten: start Mizan, choose “Passphrase forgotten…” and type the code. Keep this paper away from the machine.</source>
        <translation>يفتح المتجر عند نسيان عبارة المرور: شغّل Mizan، واختر «نسيت عبارة المرور…» واكتب الرمز. احفظ هذه الورقة بعيدًا عن الجهاز.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ReportsPage</name>
    <message>
        <source>Shifts</source>
        <translation>الورديات</translation>
    </message>
    <message>
        <source>Cashiers</source>
        <translation>أمناء الصندوق</translation>
    </message>
    <message>
        <source>Till events</source>
        <translation>أحداث الصندوق</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ReturnPolicyPage</name>
    <message>
        <source>Saved. It holds for the next return.</source>
        <translation>تم الحفظ. يسري على المرتجع التالي.</translation>
    </message>
    <message>
        <source>Days are a whole number. Nothing was saved. Type one, or leave it empty.</source>
        <translation>الأيام عدد صحيح. لم يُحفظ شيء. اكتب عددًا أو اترك الخانة فارغة.</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>المرتجعات</translation>
    </message>
    <message>
        <source>Holds at every till of the company. What goes beyond it needs the right to do so, or an approval.</source>
        <translation>يسري على كل صناديق الشركة. ما يتجاوزها يحتاج إلى الصلاحية أو إلى موافقة.</translation>
    </message>
    <message>
        <source>Days to bring goods back</source>
        <translation>أيام الإرجاع</translation>
    </message>
    <message>
        <source>Counted from the day after the sale. Empty: without end.</source>
        <translation>تُحسب من اليوم التالي للبيع. فارغ: بلا نهاية.</translation>
    </message>
    <message>
        <source>Pay back as store credit</source>
        <translation>الرد كرصيد متجر</translation>
    </message>
    <message>
        <source>Money goes back only with the right to go beyond the policy. Goods can always be exchanged for others.</source>
        <translation>لا يُرد المال إلا بصلاحية تجاوز السياسة. ويمكن دائمًا استبدال البضاعة بغيرها.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::Rights</name>
    <message>
        <source>Selling</source>
        <translation>البيع</translation>
    </message>
    <message>
        <source>Shift and drawer</source>
        <translation>الوردية والدرج</translation>
    </message>
    <message>
        <source>Products and stock</source>
        <translation>المنتجات والمخزون</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>لوحة الإدارة</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>البيع</translation>
    </message>
    <message>
        <source>Take goods back with a receipt</source>
        <translation>استرجاع بضاعة بإيصال</translation>
    </message>
    <message>
        <source>Take goods back without a receipt</source>
        <translation>استرجاع بضاعة دون إيصال</translation>
    </message>
    <message>
        <source>Remove a line that was rung up</source>
        <translation>حذف سطر مُدخل</translation>
    </message>
    <message>
        <source>Sell at another price</source>
        <translation>البيع بسعر آخر</translation>
    </message>
    <message>
        <source>Give a discount</source>
        <translation>منح خصم</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>فتح الدرج دون بيع</translation>
    </message>
    <message>
        <source>Open a shift</source>
        <translation>فتح وردية</translation>
    </message>
    <message>
        <source>Close a shift</source>
        <translation>إغلاق وردية</translation>
    </message>
    <message>
        <source>Close with a difference in the drawer</source>
        <translation>الإغلاق مع فرق في الدرج</translation>
    </message>
    <message>
        <source>Put cash into the drawer or take it out</source>
        <translation>إيداع نقد في الدرج أو سحبه</translation>
    </message>
    <message>
        <source>Print a receipt again</source>
        <translation>إعادة طباعة إيصال</translation>
    </message>
    <message>
        <source>Change products and prices</source>
        <translation>تعديل المنتجات والأسعار</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>استيراد المنتجات</translation>
    </message>
    <message>
        <source>Adjust stock</source>
        <translation>تسوية المخزون</translation>
    </message>
    <message>
        <source>See reports</source>
        <translation>رؤية التقارير</translation>
    </message>
    <message>
        <source>Change users and roles</source>
        <translation>تعديل المستخدمين والأدوار</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>تعديل الإعدادات</translation>
    </message>
    <message>
        <source>Open the back office</source>
        <translation>فتح لوحة الإدارة</translation>
    </message>
    <message>
        <source>Add and change customers</source>
        <translation>إضافة العملاء وتعديلهم</translation>
    </message>
    <message>
        <source>Erase a customer for ever</source>
        <translation>محو عميل نهائيًا</translation>
    </message>
    <message>
        <source>Sell on account beyond the credit limit</source>
        <translation>البيع على الحساب فوق حد الائتمان</translation>
    </message>
    <message>
        <source>Change how the last sale was paid</source>
        <translation>تغيير طريقة دفع آخر بيع</translation>
    </message>
    <message>
        <source>Enter a weight by hand</source>
        <translation>إدخال وزن يدويًا</translation>
    </message>
    <message>
        <source>Block gift cards</source>
        <translation>حظر بطاقات الهدايا</translation>
    </message>
    <message>
        <source>Take goods back beyond the policy</source>
        <translation>استرجاع بضاعة خارج السياسة</translation>
    </message>
    <message>
        <source>Sell an open item by department and price</source>
        <translation>بيع صنف بسعر مفتوح حسب القسم والسعر</translation>
    </message>
    <message>
        <source>Sell more than is in stock where that is blocked</source>
        <translation>بيع أكثر من المخزون حيث يُمنع ذلك</translation>
    </message>
    <message>
        <source>Give a price or discount below cost</source>
        <translation>منح سعر أو خصم دون التكلفة</translation>
    </message>
    <message>
        <source>Sell a batch after its day</source>
        <translation>بيع تشغيلة بعد انتهاء صلاحيتها</translation>
    </message>
    <message>
        <source>See margins at the till</source>
        <translation>رؤية هوامش الربح عند الصندوق</translation>
    </message>
    <message>
        <source>Change the quick keys</source>
        <translation>تغيير الأزرار السريعة</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>With approval</source>
        <translation>بموافقة</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>أمين الصندوق</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>المدير</translation>
    </message>
    <message>
        <source>Discount, at most</source>
        <translation>الخصم، بحد أقصى</translation>
    </message>
    <message>
        <source>Money back with a receipt, at most</source>
        <translation>رد المال بإيصال، بحد أقصى</translation>
    </message>
    <message>
        <source>Money back without a receipt, at most</source>
        <translation>رد المال دون إيصال، بحد أقصى</translation>
    </message>
    <message>
        <source>Open item, at most</source>
        <translation>صنف بسعر مفتوح، بحد أقصى</translation>
    </message>
    <message>
        <source>Cash in or out, at most</source>
        <translation>إيداع أو سحب نقدي، بحد أقصى</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RoleMatrix</name>
    <message>
        <source>%1 · new role</source>
        <translation>%1 · دور جديد</translation>
    </message>
    <message>
        <source>%1 · now called %2</source>
        <translation>%1 · أصبح اسمه %2</translation>
    </message>
    <message>
        <source>%1 · retired</source>
        <translation>%1 · أُلغي</translation>
    </message>
    <message>
        <source>%1 · %2: %3 → %4</source>
        <translation>%1 · %2: %3 ← %4</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (ملغى)</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RolesPage</name>
    <message>
        <source>New role</source>
        <translation>دور جديد</translation>
    </message>
    <message>
        <source>This role is not saved yet. Save it, then see what it sees.</source>
        <translation>هذا الدور غير محفوظ بعد. احفظه ثم شاهد ما يراه.</translation>
    </message>
    <message>
        <source>Saved. People have their new rights when they sign in again.</source>
        <translation>تم الحفظ. تسري الصلاحيات الجديدة عند تسجيل الدخول مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>What saving changes (%n)</source>
        <translation>
            <numerusform>ما يغيره الحفظ (%n)</numerusform>
            <numerusform>ما يغيره الحفظ (%n)</numerusform>
            <numerusform>ما يغيره الحفظ (%n)</numerusform>
            <numerusform>ما يغيره الحفظ (%n)</numerusform>
            <numerusform>ما يغيره الحفظ (%n)</numerusform>
            <numerusform>ما يغيره الحفظ (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>This role comes with Mizan and keeps its name.</source>
        <translation>هذا الدور يأتي مع Mizan ويحتفظ باسمه.</translation>
    </message>
    <message>
        <source>Keep role</source>
        <translation>إبقاء الدور</translation>
    </message>
    <message>
        <source>Retire role</source>
        <translation>إلغاء الدور</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Press Space or click to go from No to With approval to Allowed. Above a limit, somebody who may is asked to approve.</source>
        <translation>اضغط Space أو انقر للتنقل من «لا» إلى «بموافقة» إلى «مسموح». فوق الحد تُطلب موافقة من صاحب صلاحية.</translation>
    </message>
    <message>
        <source>Rights of the roles</source>
        <translation>صلاحيات الأدوار</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>اسم الدور</translation>
    </message>
    <message>
        <source>View as role</source>
        <translation>عرض كدور</translation>
    </message>
    <message>
        <source>Save roles</source>
        <translation>حفظ الأدوار</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ScanLine</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>جاهز للمسح</translation>
    </message>
    <message>
        <source>Scan, or type a code and press Enter</source>
        <translation>امسح، أو اكتب رمزًا واضغط Enter</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ScopeForm</name>
    <message>
        <source>Erased customer</source>
        <translation>عميل مُحيت بياناته</translation>
    </message>
    <message>
        <source>This is no day. Write it as %1.</source>
        <translation>هذا ليس تاريخًا. اكتبه مثل %1.</translation>
    </message>
    <message>
        <source>It would hold nowhere. Choose a branch at least.</source>
        <translation>لن يسري في أي مكان. اختر فرعًا على الأقل.</translation>
    </message>
    <message>
        <source>Groups of customers</source>
        <translation>مجموعات العملاء</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Name or phone</source>
        <translation>الاسم أو الهاتف</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>الفروع</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>أي يوم</translation>
    </message>
    <message>
        <source>Up to and with</source>
        <translation>حتى (شاملًا)</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>لـ %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::SettingForm</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>mizan::ui::SettingsPage</name>
    <message>
        <source>Subjects of the settings</source>
        <translation>موضوعات الإعدادات</translation>
    </message>
</context>
<context>
    <name>mizan::ui::SetupPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>Back to the step before</source>
        <translation>العودة إلى الخطوة السابقة</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ShiftDetail</name>
    <message>
        <source>Return</source>
        <translation>مرتجع</translation>
    </message>
    <message>
        <source>Return without a receipt</source>
        <translation>مرتجع دون إيصال</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>حذف سطر</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>تغيير السعر</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <translation>فتح الدرج</translation>
    </message>
    <message>
        <source>Shift closed</source>
        <translation>إغلاق الوردية</translation>
    </message>
    <message>
        <source>Difference accepted</source>
        <translation>قبول الفرق</translation>
    </message>
    <message>
        <source>Cash moved</source>
        <translation>نقل نقد</translation>
    </message>
    <message>
        <source>Sold over the credit limit</source>
        <translation>بيع فوق حد الائتمان</translation>
    </message>
    <message>
        <source>Payment of a sale changed</source>
        <translation>تغيير دفع عملية بيع</translation>
    </message>
    <message>
        <source>Weight entered by hand</source>
        <translation>إدخال وزن يدويًا</translation>
    </message>
    <message>
        <source>Gift card blocked</source>
        <translation>حظر بطاقة هدية</translation>
    </message>
    <message>
        <source>Taken back beyond the policy</source>
        <translation>استرجاع خارج السياسة</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>صنف بسعر مفتوح</translation>
    </message>
    <message>
        <source>Sold below stock</source>
        <translation>بيع فوق المخزون</translation>
    </message>
    <message>
        <source>Sold after its day</source>
        <translation>بيع بعد انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Sold below cost</source>
        <translation>بيع دون التكلفة</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>ولا مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Emptied sales</source>
        <translation>مبيعات مُفرغة</translation>
    </message>
    <message>
        <source>Bills before payment</source>
        <translation>حسابات قبل الدفع</translation>
    </message>
    <message>
        <source>Less after the bill</source>
        <translation>أقل بعد إصدار الحساب</translation>
    </message>
    <message>
        <source>Copies printed</source>
        <translation>نسخ مطبوعة</translation>
    </message>
    <message>
        <source>Refused actions</source>
        <translation>إجراءات مرفوضة</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>لا إيصالات</numerusform>
            <numerusform>إيصال واحد</numerusform>
            <numerusform>إيصالان</numerusform>
            <numerusform>%n إيصالات</numerusform>
            <numerusform>%n إيصالًا</numerusform>
            <numerusform>%n إيصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>الدرج</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>الرصيد الافتتاحي</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>إيداع نقدي</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>سحب نقدي</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>counted twice</source>
        <translation>عُدّ مرتين</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Left in the drawer</source>
        <translation>المتروك في الدرج</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>إلى الخزنة</translation>
    </message>
    <message>
        <source>Drawer, %1</source>
        <translation>الدرج، %1</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>المقبوض</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فُتحت</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>أُغلقت</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>أغلقها</translation>
    </message>
    <message>
        <source>First receipt</source>
        <translation>أول إيصال</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>آخر إيصال</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>المرتجعات</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>صافي المبيعات</translation>
    </message>
    <message>
        <source>Put on gift cards</source>
        <translation>شحن بطاقات الهدايا</translation>
    </message>
    <message>
        <source>Deposits taken</source>
        <translation>عربون مقبوض</translation>
    </message>
    <message>
        <source>Deposits given back</source>
        <translation>عربون مردود</translation>
    </message>
    <message>
        <source>Deposits kept</source>
        <translation>عربون محتفظ به</translation>
    </message>
    <message>
        <source>Paid of accounts</source>
        <translation>سداد الحسابات</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>لا دفعات</numerusform>
            <numerusform>دفعة واحدة</numerusform>
            <numerusform>دفعتان</numerusform>
            <numerusform>%n دفعات</numerusform>
            <numerusform>%n دفعة</numerusform>
            <numerusform>%n دفعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>الضرائب</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>المدفوعات</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>الاستثناءات</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>الخصومات</translation>
    </message>
    <message>
        <source>Removed lines</source>
        <translation>سطور محذوفة</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>فتح الدرج دون بيع</translation>
    </message>
    <message>
        <source>Payments of sales changed</source>
        <translation>تغيير دفع المبيعات</translation>
    </message>
    <message>
        <source>%1, approved by</source>
        <translation>%1، وافق عليه</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>طباعة نسخة</translation>
    </message>
    <message>
        <source>Print a copy of the Z report</source>
        <translation>طباعة نسخة من تقرير Z</translation>
    </message>
    <message>
        <source>Z report %1</source>
        <translation>تقرير Z %1</translation>
    </message>
    <message>
        <source>X report: the shift so far</source>
        <translation>تقرير X: الوردية حتى الآن</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ShiftList</name>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>تقرير Z</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فُتحت</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>أُغلقت</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>صافي المبيعات</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ShiftPage</name>
    <message>
        <source>Shifts</source>
        <translation>الورديات</translation>
    </message>
    <message>
        <source>Search by the number of the Z report</source>
        <translation>البحث برقم تقرير Z</translation>
    </message>
    <message>
        <source>Only open</source>
        <translation>المفتوحة فقط</translation>
    </message>
    <message>
        <source>No shifts yet. The first one is opened at the till, with its float.</source>
        <translation>لا ورديات بعد. تُفتح الأولى عند الصندوق برصيدها الافتتاحي.</translation>
    </message>
    <message>
        <source>No shift is open.</source>
        <translation>لا توجد وردية مفتوحة.</translation>
    </message>
    <message>
        <source>No shifts match %1.</source>
        <translation>لا ورديات تطابق %1.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>إلغاء التصفية</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ShopTill</name>
    <message>
        <source>Sale</source>
        <translation>بيع</translation>
    </message>
    <message>
        <source>The disk did not take it. What was paid before is kept; this step was not recorded. Try again, or call for help (%1).</source>
        <translation>تعذر الحفظ على القرص. ما دُفع من قبل محفوظ، ولم تُسجل هذه الخطوة. أعد المحاولة أو اطلب المساعدة (%1).</translation>
    </message>
    <message>
        <source>Exchange without a receipt</source>
        <translation>استبدال دون إيصال</translation>
    </message>
    <message>
        <source>Return without a receipt</source>
        <translation>مرتجع دون إيصال</translation>
    </message>
    <message>
        <source>Exchange of receipt %1</source>
        <translation>استبدال عن الإيصال %1</translation>
    </message>
    <message>
        <source>Return of receipt %1</source>
        <translation>مرتجع عن الإيصال %1</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>مرتجع</translation>
    </message>
    <message>
        <source>Number of the gift card</source>
        <translation>رقم بطاقة الهدية</translation>
    </message>
    <message>
        <source>Packs of %1 on the line</source>
        <translation>عبوات سعة %1 في السطر</translation>
    </message>
    <message>
        <source>Quantity of the line</source>
        <translation>كمية السطر</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>السعر الجديد</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>خصم %</translation>
    </message>
    <message>
        <source>Discount amount</source>
        <translation>مبلغ الخصم</translation>
    </message>
    <message>
        <source>Discount on the sale %</source>
        <translation>خصم على البيع %</translation>
    </message>
    <message>
        <source>Discount amount on the sale</source>
        <translation>مبلغ الخصم على البيع</translation>
    </message>
    <message>
        <source>Amount given</source>
        <translation>المبلغ المدفوع</translation>
    </message>
    <message>
        <source>Last four digits (optional)</source>
        <translation>آخر أربعة أرقام (اختياري)</translation>
    </message>
    <message>
        <source>Approval code (optional)</source>
        <translation>رمز الموافقة (اختياري)</translation>
    </message>
    <message>
        <source>What the scale shows</source>
        <translation>ما يظهر على الميزان</translation>
    </message>
    <message>
        <source>Next item %1 ×</source>
        <translation>الصنف التالي %1 ×</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Who approves?</source>
        <translation>من يوافق؟</translation>
    </message>
    <message>
        <source>Nobody here may approve this.</source>
        <translation>لا أحد هنا يحق له أن يوافق على هذا.</translation>
    </message>
    <message>
        <source>Approval by %1</source>
        <translation>موافقة من %1</translation>
    </message>
    <message>
        <source>%1 is working now.</source>
        <translation>%1 يعمل الآن.</translation>
    </message>
    <message>
        <source>Sell %1 on account; %2 will be owed, the limit is %3.</source>
        <translation>بيع %1 على الحساب؛ سيصبح الدين %2، والحد %3.</translation>
    </message>
    <message>
        <source>%1 is overdue.</source>
        <translation>المتأخر %1.</translation>
    </message>
    <message>
        <source>The customer is blocked.</source>
        <translation>العميل محظور.</translation>
    </message>
    <message>
        <source>The card terminal is not connected. The payment is kept. Connect it in the settings, then remove the payment.</source>
        <translation>جهاز البطاقات غير متصل. الدفعة باقية. صِله في الإعدادات ثم احذف الدفعة.</translation>
    </message>
    <message>
        <source>The terminal did not give %1 back to the card. It is still charged. Give it back by hand on the terminal; it stays in the list of what is open.</source>
        <translation>لم يرد جهاز البطاقات %1 إلى البطاقة. ما زال المبلغ مخصومًا. رده يدويًا من الجهاز؛ ويبقى في قائمة العمليات المفتوحة.</translation>
    </message>
    <message>
        <source>The terminal did not give it back. The payment is kept. Try again, or finish.</source>
        <translation>لم يرد جهاز البطاقات المبلغ. الدفعة باقية. أعد المحاولة أو أنهِ.</translation>
    </message>
    <message>
        <source>The terminal did not pay back. Nothing went back. Choose another way, or press Enter to pay back by hand on the terminal.</source>
        <translation>لم يرد جهاز البطاقات المبلغ. لم يُرد شيء. اختر طريقة أخرى، أو اضغط Enter للرد يدويًا من الجهاز.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was charged.</source>
        <translation>أُلغيت العملية. لم يُخصم شيء.</translation>
    </message>
    <message>
        <source>Card declined. Nothing was charged. Try another card or choose Cash.</source>
        <translation>البطاقة مرفوضة. لم يُخصم شيء. جرب بطاقة أخرى أو اختر «نقدًا».</translation>
    </message>
    <message>
        <source>%1 went back to the card.</source>
        <translation>رُد %1 إلى البطاقة.</translation>
    </message>
    <message>
        <source>%1 went back to the card. Press Enter.</source>
        <translation>رُد %1 إلى البطاقة. اضغط Enter.</translation>
    </message>
    <message>
        <source>%1 was charged and does not fit any more: it goes back to the card.</source>
        <translation>خُصم %1 ولم يعد مناسبًا: يُرد إلى البطاقة.</translation>
    </message>
    <message>
        <source>The terminal was quicker: %1 was charged and is taken. Remove it with Del to give it back.</source>
        <translation>كان الجهاز أسرع: خُصم %1 وقُبض. احذفه بمفتاح Del لرده.</translation>
    </message>
    <message>
        <source>Card taken: %1. Still due: %2.</source>
        <translation>قُبض بالبطاقة: %1. المتبقي للدفع: %2.</translation>
    </message>
    <message>
        <source>The terminal answered late: %1 was charged and is taken.</source>
        <translation>رد الجهاز متأخرًا: خُصم %1 وقُبض.</translation>
    </message>
    <message>
        <source>The next sale has begun. The payment of the last one stays as it is.</source>
        <translation>بدأ البيع التالي. تبقى دفعة البيع السابق كما هي.</translation>
    </message>
    <message>
        <source>There is no sale just before whose payment could be changed.</source>
        <translation>لا يوجد بيع سابق مباشرة يمكن تغيير دفعته.</translation>
    </message>
    <message>
        <source>Change payment</source>
        <translation>تغيير الدفع</translation>
    </message>
    <message>
        <source>Change the payment of receipt %1 from %2 to %3.</source>
        <translation>تغيير دفع الإيصال %1 من %2 إلى %3.</translation>
    </message>
    <message>
        <source>Receipt %1 · %2, before %3</source>
        <translation>الإيصال %1 · %2، وكان %3</translation>
    </message>
    <message>
        <source>Keys of the till</source>
        <translation>مفاتيح الصندوق</translation>
    </message>
    <message>
        <source>Held sales</source>
        <translation>المبيعات المعلّقة</translation>
    </message>
    <message>
        <source>Enter takes it back, Del throws it away.</source>
        <translation>Enter يستدعيها، وDel يلغيها.</translation>
    </message>
    <message>
        <source>No sale is held. Press %1 to hold the current one.</source>
        <translation>لا مبيعات معلّقة. اضغط %1 لتعليق العملية الحالية.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n line(s)</source>
        <translation>
            <numerusform>%1 · لا سطور</numerusform>
            <numerusform>%1 · سطر واحد</numerusform>
            <numerusform>%1 · سطران</numerusform>
            <numerusform>%1 · %n سطور</numerusform>
            <numerusform>%1 · %n سطرًا</numerusform>
            <numerusform>%1 · %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>فحص السعر</translation>
    </message>
    <message>
        <source>Scan or type. Nothing is added until Enter.</source>
        <translation>امسح أو اكتب. لا يُضاف شيء قبل Enter.</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>الاسم أو الرمز</translation>
    </message>
    <message>
        <source>Which product has this code?</source>
        <translation>أي منتج له هذا الرمز؟</translation>
    </message>
    <message>
        <source>Scan the receipt, or type its number and press Enter.</source>
        <translation>امسح الإيصال، أو اكتب رقمه واضغط Enter.</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>رقم الإيصال</translation>
    </message>
    <message>
        <source>Without a receipt</source>
        <translation>دون إيصال</translation>
    </message>
    <message>
        <source>Needs an approval in most shops</source>
        <translation>يحتاج إلى موافقة في معظم المتاجر</translation>
    </message>
    <message>
        <source>Find a product</source>
        <translation>البحث عن منتج</translation>
    </message>
    <message>
        <source>No product matches %1.</source>
        <translation>لا منتج يطابق %1.</translation>
    </message>
    <message>
        <source>Which of them has this code?</source>
        <translation>أيها له هذا الرمز؟</translation>
    </message>
    <message>
        <source>Give this code to %1.</source>
        <translation>إعطاء هذا الرمز لـ %1.</translation>
    </message>
    <message>
        <source>Create the product %1.</source>
        <translation>إنشاء المنتج %1.</translation>
    </message>
    <message>
        <source>No line is selected. Scan an item or choose a line first.</source>
        <translation>لم يُختر أي سطر. امسح صنفًا أو اختر سطرًا أولًا.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Printed on the receipt</source>
        <translation>تُطبع على الإيصال</translation>
    </message>
    <message>
        <source>Another price for the line</source>
        <translation>سعر آخر للسطر</translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation>خصم على السطر</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>حذف السطر</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>الأرقام التسلسلية</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>التشغيلات</translation>
    </message>
    <message>
        <source>%1 of %2 said</source>
        <translation>أُدخل %1 من %2</translation>
    </message>
    <message>
        <source>Printed under the line on the receipt. Enter keeps it; an empty one is taken off.</source>
        <translation>تُطبع تحت السطر على الإيصال. Enter يحفظها، والفارغة تُحذف.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Walk-in customer</source>
        <translation>عميل عابر</translation>
    </message>
    <message>
        <source>Erased customer</source>
        <translation>عميل مُحيت بياناته</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Credit %1 of %2</source>
        <translation>الائتمان %1 من %2</translation>
    </message>
    <message>
        <source>Owes %1</source>
        <translation>عليه %1</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>متأخر %1</translation>
    </message>
    <message>
        <source>Store credit %1</source>
        <translation>رصيد المتجر %1</translation>
    </message>
    <message>
        <source>The receipt says who bought this. The customer was not changed.</source>
        <translation>الإيصال يحدد المشتري. لم يتغير العميل.</translation>
    </message>
    <message>
        <source>%1 is blocked: nothing is sold to them on account without an approval.</source>
        <translation>%1 محظور: لا يُباع له على الحساب دون موافقة.</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>العميل: %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Name, or last digits of the phone</source>
        <translation>الاسم، أو آخر أرقام الهاتف</translation>
    </message>
    <message>
        <source>Takes the customer off the sale</source>
        <translation>يحذف العميل من البيع</translation>
    </message>
    <message>
        <source>Settle what they owe</source>
        <translation>سداد دينه</translation>
    </message>
    <message>
        <source>Purchase history</source>
        <translation>سجل المشتريات</translation>
    </message>
    <message>
        <source>Repeat last basket</source>
        <translation>تكرار آخر سلة</translation>
    </message>
    <message>
        <source>What they bought last, at today&apos;s prices</source>
        <translation>آخر ما اشتراه، بأسعار اليوم</translation>
    </message>
    <message>
        <source>Credit terms</source>
        <translation>شروط الائتمان</translation>
    </message>
    <message>
        <source>Limit, days to pay, blocked</source>
        <translation>الحد، وأيام السداد، والحظر</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>عميل جديد…</translation>
    </message>
    <message>
        <source>Nobody matches %1</source>
        <translation>لا أحد يطابق %1</translation>
    </message>
    <message>
        <source>Name and phone</source>
        <translation>الاسم والهاتف</translation>
    </message>
    <message>
        <source>Add the customer %1.</source>
        <translation>إضافة العميل %1.</translation>
    </message>
    <message>
        <source>Purchases of %1</source>
        <translation>مشتريات %1</translation>
    </message>
    <message>
        <source>Enter prints a copy of the receipt.</source>
        <translation>Enter يطبع نسخة من الإيصال.</translation>
    </message>
    <message>
        <source>Nothing yet. What they buy from now on stands here.</source>
        <translation>لا شيء بعد. ما يشتريه من الآن يظهر هنا.</translation>
    </message>
    <message>
        <source>Older purchases</source>
        <translation>مشتريات أقدم</translation>
    </message>
    <message>
        <source>No printer is set up. The receipt is kept.</source>
        <translation>لم تُضبط طابعة. الإيصال محفوظ.</translation>
    </message>
    <message>
        <source>Print receipt %1 again.</source>
        <translation>إعادة طباعة الإيصال %1.</translation>
    </message>
    <message>
        <source>%1 has bought nothing here yet.</source>
        <translation>لم يشترِ %1 شيئًا هنا بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of receipt %1 (is|are) not sold any more; the others were added.</source>
        <translation>
            <numerusform>أُضيفت كل سطور الإيصال %1.</numerusform>
            <numerusform>سطر واحد من الإيصال %1 لم يعد يُباع؛ أُضيف الباقي.</numerusform>
            <numerusform>سطران من الإيصال %1 لم يعودا يُباعان؛ أُضيف الباقي.</numerusform>
            <numerusform>%n سطور من الإيصال %1 لم تعد تُباع؛ أُضيف الباقي.</numerusform>
            <numerusform>%n سطرًا من الإيصال %1 لم تعد تُباع؛ أُضيف الباقي.</numerusform>
            <numerusform>%n سطر من الإيصال %1 لم تعد تُباع؛ أُضيف الباقي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added again: receipt %1</source>
        <translation>أُضيف مجددًا: الإيصال %1</translation>
    </message>
    <message>
        <source>Scan what the customer takes instead. F8 turns back.</source>
        <translation>امسح ما يأخذه العميل بدلًا منه. F8 للعودة.</translation>
    </message>
    <message>
        <source>Scan what comes back.</source>
        <translation>امسح ما يُرجَع.</translation>
    </message>
    <message numerus="yes">
        <source>Sold %n day(s) ago: later than the shop takes goods back.</source>
        <translation>
            <numerusform>بيعت اليوم: بعد مهلة الإرجاع في المتجر.</numerusform>
            <numerusform>بيعت قبل يوم واحد: بعد مهلة الإرجاع في المتجر.</numerusform>
            <numerusform>بيعت قبل يومين: بعد مهلة الإرجاع في المتجر.</numerusform>
            <numerusform>بيعت قبل %n أيام: بعد مهلة الإرجاع في المتجر.</numerusform>
            <numerusform>بيعت قبل %n يومًا: بعد مهلة الإرجاع في المتجر.</numerusform>
            <numerusform>بيعت قبل %n يوم: بعد مهلة الإرجاع في المتجر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid back in money instead of store credit.</source>
        <translation>رد بالمال بدلًا من رصيد المتجر.</translation>
    </message>
    <message>
        <source>Take goods back from receipt %1, for %2, and give others for them.</source>
        <translation>استرجاع بضاعة من الإيصال %1 بقيمة %2 وإعطاء غيرها بدلها.</translation>
    </message>
    <message>
        <source>Take goods back without a receipt, for %1, and give others for them.</source>
        <translation>استرجاع بضاعة دون إيصال بقيمة %1 وإعطاء غيرها بدلها.</translation>
    </message>
    <message>
        <source>Exchange %1 for %2 · %3</source>
        <translation>استبدال %1 بـ %2 · %3</translation>
    </message>
    <message>
        <source>Pay back %1</source>
        <translation>رد %1</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Put it back for sale</source>
        <translation>إعادته للبيع</translation>
    </message>
    <message>
        <source>It is set aside now</source>
        <translation>هو معزول الآن</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>عزله جانبًا</translation>
    </message>
    <message>
        <source>It does not go back for sale</source>
        <translation>لا يعود للبيع</translation>
    </message>
    <message>
        <source>Take another one for it</source>
        <translation>أخذ غيره بدلًا منه</translation>
    </message>
    <message>
        <source>Another size or colour of the same</source>
        <translation>مقاس أو لون آخر منه</translation>
    </message>
    <message>
        <source>Taken for %1</source>
        <translation>أُخذ بدل %1</translation>
    </message>
    <message>
        <source>Why does it come back?</source>
        <translation>لماذا يُرجَع؟</translation>
    </message>
    <message>
        <source>This is a gift card. It was not used. It pays for goods, when they are sold.</source>
        <translation>هذه بطاقة هدية. لم تُستخدم. تدفع ثمن البضاعة عند بيعها.</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>بطاقة هدية</translation>
    </message>
    <message>
        <source>Scan the card, or type its number and press Enter.</source>
        <translation>امسح البطاقة، أو اكتب رقمها واضغط Enter.</translation>
    </message>
    <message>
        <source>Number of the card</source>
        <translation>رقم البطاقة</translation>
    </message>
    <message>
        <source>A new number</source>
        <translation>رقم جديد</translation>
    </message>
    <message>
        <source>For a card without one; printed once it is paid</source>
        <translation>لبطاقة بلا رقم؛ يُطبع بعد الدفع</translation>
    </message>
    <message>
        <source>New number %1. It is printed once it is paid, and never shown again.</source>
        <translation>الرقم الجديد %1. يُطبع بعد الدفع ولا يظهر مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was put on this card yet.</source>
        <translation>لم تُشحن هذه البطاقة بعد.</translation>
    </message>
    <message>
        <source>Balance %1.</source>
        <translation>الرصيد %1.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>صالحة حتى %1.</translation>
    </message>
    <message>
        <source>Blocked.</source>
        <translation>محظورة.</translation>
    </message>
    <message>
        <source>Gift card ending in %1</source>
        <translation>بطاقة هدية تنتهي بـ %1</translation>
    </message>
    <message>
        <source>Amount to put on it</source>
        <translation>مبلغ الشحن</translation>
    </message>
    <message>
        <source>Take it off this sale</source>
        <translation>حذفها من هذا البيع</translation>
    </message>
    <message>
        <source>Put on the card</source>
        <translation>شحن البطاقة</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>إلغاء الحظر</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Nobody can spend it then</source>
        <translation>فلا يستطيع أحد الصرف منها</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>شطب</translation>
    </message>
    <message>
        <source>Two tills took the same money; the shop bears it</source>
        <translation>صندوقان أخذا المبلغ نفسه؛ يتحمله المتجر</translation>
    </message>
    <message>
        <source>Goods are coming back. Nothing was put on the card. Finish the return first.</source>
        <translation>بضاعة قيد الإرجاع. لم تُشحن البطاقة. أنهِ المرتجع أولًا.</translation>
    </message>
    <message>
        <source>Gift card: %1</source>
        <translation>بطاقة هدية: %1</translation>
    </message>
    <message>
        <source>Why is the card blocked?</source>
        <translation>لماذا تُحظر البطاقة؟</translation>
    </message>
    <message>
        <source>Why is the card unblocked?</source>
        <translation>لماذا يُلغى حظر البطاقة؟</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>مفقودة</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>مسروقة</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>منسوخة</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>عُثر عليها</translation>
    </message>
    <message>
        <source>Blocked by mistake</source>
        <translation>حُظرت خطأً</translation>
    </message>
    <message>
        <source>Block the gift card ending in %1.</source>
        <translation>حظر بطاقة الهدية المنتهية بـ %1.</translation>
    </message>
    <message>
        <source>Unblock the gift card ending in %1.</source>
        <translation>إلغاء حظر بطاقة الهدية المنتهية بـ %1.</translation>
    </message>
    <message>
        <source>Write off what was spent twice from the gift card ending in %1.</source>
        <translation>شطب ما صُرف مرتين من بطاقة الهدية المنتهية بـ %1.</translation>
    </message>
    <message>
        <source>Spent at two tills</source>
        <translation>صُرفت في صندوقين</translation>
    </message>
    <message>
        <source>Gift card %1</source>
        <translation>بطاقة هدية %1</translation>
    </message>
    <message>
        <source>Scan the gift card, or type its number and press Enter.</source>
        <translation>امسح بطاقة الهدية، أو اكتب رقمها واضغط Enter.</translation>
    </message>
    <message>
        <source>Take %1 off the gift card ending in %2: %3 now, %4 after. Press Enter.</source>
        <translation>خصم %1 من بطاقة الهدية المنتهية بـ %2: رصيدها %3 الآن، و%4 بعده. اضغط Enter.</translation>
    </message>
    <message>
        <source>%1 is taken instead.</source>
        <translation>أُخذ %1 بدلًا منه.</translation>
    </message>
    <message>
        <source>Check ID: born on or before %1</source>
        <translation>تحقق من الهوية: مولود في %1 أو قبله</translation>
    </message>
    <message>
        <source>Only for buyers of %1 and older. Look at a document with a date of birth.</source>
        <translation>للمشترين من سن %1 فأكثر فقط. اطلع على وثيقة فيها تاريخ الميلاد.</translation>
    </message>
    <message>
        <source>Checked: old enough</source>
        <translation>تم التحقق: العمر كافٍ</translation>
    </message>
    <message>
        <source>Leave the item out</source>
        <translation>ترك الصنف</translation>
    </message>
    <message>
        <source>Sell %1 of %2, of which %3 are in stock.</source>
        <translation>بيع %1 من %2، والمتاح في المخزون %3.</translation>
    </message>
    <message>
        <source>%1: %2 in stock, %3 on this sale. It is sold all the same.</source>
        <translation>%1: في المخزون %2، وفي هذا البيع %3. يُباع مع ذلك.</translation>
    </message>
    <message>
        <source>Open item: which department?</source>
        <translation>صنف بسعر مفتوح: أي قسم؟</translation>
    </message>
    <message>
        <source>No department is set up. In the back office, let the price of a product be asked at the till.</source>
        <translation>لم يُعَد أي قسم. في لوحة الإدارة اجعل سعر منتج يُسأل عنه عند الصندوق.</translation>
    </message>
    <message>
        <source>Sell %1 below what it cost.</source>
        <translation>بيع %1 دون تكلفته.</translation>
    </message>
    <message>
        <source>Margin %1 (%2)</source>
        <translation>الهامش %1 (%2)</translation>
    </message>
    <message>
        <source>Open the back office.</source>
        <translation>فتح لوحة الإدارة.</translation>
    </message>
    <message>
        <source>No shift is open. Enter the float first.</source>
        <translation>لا توجد وردية مفتوحة. أدخل الرصيد الافتتاحي أولًا.</translation>
    </message>
    <message>
        <source>Type how many, then *, then scan the item.</source>
        <translation>اكتب العدد، ثم *، ثم امسح الصنف.</translation>
    </message>
    <message>
        <source>Change the quick keys.</source>
        <translation>تغيير الأزرار السريعة.</translation>
    </message>
    <message>
        <source>Sell for %1, below what it cost.</source>
        <translation>البيع بسعر %1، دون التكلفة.</translation>
    </message>
    <message>
        <source>Sell for %1.</source>
        <translation>البيع بسعر %1.</translation>
    </message>
    <message>
        <source>Why another price?</source>
        <translation>لماذا سعر آخر؟</translation>
    </message>
    <message>
        <source>Price on the shelf was lower</source>
        <translation>سعر الرف أقل</translation>
    </message>
    <message>
        <source>Damaged packaging</source>
        <translation>عبوة متضررة</translation>
    </message>
    <message>
        <source>Close to its date</source>
        <translation>قرب انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Agreed with the customer</source>
        <translation>باتفاق مع العميل</translation>
    </message>
    <message>
        <source>Give a discount of %1 on the whole sale.</source>
        <translation>منح خصم %1 على البيع كله.</translation>
    </message>
    <message>
        <source>Give a discount of %1, below what it cost.</source>
        <translation>منح خصم %1، دون التكلفة.</translation>
    </message>
    <message>
        <source>Give a discount of %1.</source>
        <translation>منح خصم %1.</translation>
    </message>
    <message>
        <source>Discount at the till</source>
        <translation>خصم عند الصندوق</translation>
    </message>
    <message>
        <source>Total %1, before %2</source>
        <translation>الإجمالي %1، وكان %2</translation>
    </message>
    <message>
        <source>No shift is open. The scan was not used. Enter the float first, then scan again.</source>
        <translation>لا توجد وردية مفتوحة. لم يُستخدم المسح. أدخل الرصيد الافتتاحي أولًا ثم امسح مرة أخرى.</translation>
    </message>
    <message>
        <source>A question is open. The scan was not used. Answer it or press Esc, then scan again.</source>
        <translation>يوجد سؤال مفتوح. لم يُستخدم المسح. أجب أو اضغط Esc ثم امسح مرة أخرى.</translation>
    </message>
    <message>
        <source>The scanner sent more than a code can hold. Nothing of it was used. Scan again.</source>
        <translation>أرسل القارئ أكثر مما يتسع له رمز. لم يُستخدم منه شيء. امسح مرة أخرى.</translation>
    </message>
    <message>
        <source>Misread %1. Nothing was added. Scan again.</source>
        <translation>قراءة خاطئة %1. لم يُضف شيء. امسح مرة أخرى.</translation>
    </message>
    <message>
        <source>Code %1 is unknown. Nothing was added to the return. Choose the line instead.</source>
        <translation>الرمز %1 مجهول. لم يُضف شيء إلى المرتجع. اختر السطر بدلًا منه.</translation>
    </message>
    <message>
        <source>Code %1 is unknown. Nothing was added.</source>
        <translation>الرمز %1 مجهول. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>%1 was added while paying. The amount due is up to date.</source>
        <translation>أُضيف %1 أثناء الدفع. المبلغ المطلوب محدَّث.</translation>
    </message>
    <message>
        <source>Sell %1 of %2, entered by hand.</source>
        <translation>بيع %1 من %2، بإدخال يدوي.</translation>
    </message>
    <message>
        <source>Code %1 is unknown. It is kept as a line. Say what it is before paying.</source>
        <translation>الرمز %1 مجهول. حُفظ كسطر. حدد ما هو قبل الدفع.</translation>
    </message>
    <message>
        <source>%1 is weighed. Press F2 and enter what the scale shows.</source>
        <translation>%1 يُوزن. اضغط F2 وأدخل ما يظهر على الميزان.</translation>
    </message>
    <message>
        <source>%1 is off the sale.</source>
        <translation>حُذف %1 من البيع.</translation>
    </message>
    <message>
        <source>Remove a line from the sale.</source>
        <translation>حذف سطر من عملية البيع.</translation>
    </message>
    <message>
        <source>There is nothing to undo here.</source>
        <translation>لا شيء للتراجع عنه هنا.</translation>
    </message>
    <message>
        <source>There is nothing to redo here.</source>
        <translation>لا شيء لإعادته هنا.</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>عُلّقت: %1</translation>
    </message>
    <message>
        <source>Sell %1 of batch %2, which is past its day.</source>
        <translation>بيع %1 من التشغيلة %2 المنتهية الصلاحية.</translation>
    </message>
    <message>
        <source>Sell %1 with the serial number %2, which is in another place by the books.</source>
        <translation>بيع %1 بالرقم التسلسلي %2، وهو في موقع آخر حسب الدفاتر.</translation>
    </message>
    <message>
        <source>Serial number %1 of %2</source>
        <translation>الرقم التسلسلي %1 من %2</translation>
    </message>
    <message>
        <source>Batch, %1 of %2</source>
        <translation>التشغيلة، %1 من %2</translation>
    </message>
    <message>
        <source>%1: scan it, type it, or choose it here. Later, with Esc; paying waits for it.</source>
        <translation>%1: امسحه أو اكتبه أو اختره هنا. لاحقًا بمفتاح Esc؛ والدفع ينتظره.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Batch number</source>
        <translation>رقم التشغيلة</translation>
    </message>
    <message>
        <source>Said. Choose it to take it off.</source>
        <translation>أُدخل. اختره لحذفه.</translation>
    </message>
    <message>
        <source>%1 of it. Choose it to take it off.</source>
        <translation>منها %1. اخترها لحذفها.</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 هنا</translation>
    </message>
    <message>
        <source>All numbers are said.</source>
        <translation>أُدخلت كل الأرقام.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) owed</source>
        <translation>
            <numerusform>لا نقاط عليه</numerusform>
            <numerusform>نقطة واحدة عليه</numerusform>
            <numerusform>نقطتان عليه</numerusform>
            <numerusform>%n نقاط عليه</numerusform>
            <numerusform>%n نقطة عليه</numerusform>
            <numerusform>%n نقطة عليه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>لا نقاط</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>%n نقاط</numerusform>
            <numerusform>%n نقطة</numerusform>
            <numerusform>%n نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Keep the points</source>
        <translation>الاحتفاظ بالنقاط</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) (is|are) not redeemed</source>
        <translation>
            <numerusform>لا نقاط متروكة</numerusform>
            <numerusform>لا تُستخدم نقطة واحدة</numerusform>
            <numerusform>لا تُستخدم نقطتان</numerusform>
            <numerusform>لا تُستخدم %n نقاط</numerusform>
            <numerusform>لا تُستخدم %n نقطة</numerusform>
            <numerusform>لا تُستخدم %n نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>In place of the discount on the sale</source>
        <translation>بدلًا من الخصم على البيع</translation>
    </message>
    <message numerus="yes">
        <source>%n expire(s|) after %1</source>
        <translation>
            <numerusform>لا نقاط تنتهي بعد %1</numerusform>
            <numerusform>نقطة واحدة تنتهي بعد %1</numerusform>
            <numerusform>نقطتان تنتهيان بعد %1</numerusform>
            <numerusform>%n نقاط تنتهي بعد %1</numerusform>
            <numerusform>%n نقطة تنتهي بعد %1</numerusform>
            <numerusform>%n نقطة تنتهي بعد %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redeem %n point(s)</source>
        <translation>
            <numerusform>عدم استخدام نقاط</numerusform>
            <numerusform>استخدام نقطة واحدة</numerusform>
            <numerusform>استخدام نقطتين</numerusform>
            <numerusform>استخدام %n نقاط</numerusform>
            <numerusform>استخدام %n نقطة</numerusform>
            <numerusform>استخدام %n نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>الخزنة</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>البنك</translation>
    </message>
    <message>
        <source>Expense of the shop</source>
        <translation>مصروف للمتجر</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Deposits taken</source>
        <translation>عربون مقبوض</translation>
    </message>
    <message>
        <source>Deposits given back</source>
        <translation>عربون مردود</translation>
    </message>
    <message>
        <source>Deposits kept</source>
        <translation>عربون محتفظ به</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Emptied sales</source>
        <translation>مبيعات مُفرغة</translation>
    </message>
    <message>
        <source>Bills before payment</source>
        <translation>حسابات قبل الدفع</translation>
    </message>
    <message>
        <source>Less after the bill</source>
        <translation>أقل بعد إصدار الحساب</translation>
    </message>
    <message>
        <source>Copies printed</source>
        <translation>نسخ مطبوعة</translation>
    </message>
    <message>
        <source>Refused actions</source>
        <translation>إجراءات مرفوضة</translation>
    </message>
    <message>
        <source>Print the last receipt again</source>
        <translation>إعادة طباعة آخر إيصال</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>إيداع نقدي</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>سحب نقدي</translation>
    </message>
    <message>
        <source>Open drawer without a sale</source>
        <translation>فتح الدرج دون بيع</translation>
    </message>
    <message>
        <source>X report: the shift so far</source>
        <translation>تقرير X: الوردية حتى الآن</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>إغلاق الوردية</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>لوحة الإدارة</translation>
    </message>
    <message>
        <source>Discount on the sale</source>
        <translation>خصم على البيع</translation>
    </message>
    <message>
        <source>Options of the line</source>
        <translation>خيارات السطر</translation>
    </message>
    <message>
        <source>Recall a held sale</source>
        <translation>استدعاء عملية معلّقة</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>كوبون</translation>
    </message>
    <message>
        <source>Gift card: balance, load</source>
        <translation>بطاقة هدية: الرصيد، الشحن</translation>
    </message>
    <message>
        <source>Customer orders, layaway</source>
        <translation>طلبات العملاء، الحجز بالتقسيط</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>عروض الأسعار</translation>
    </message>
    <message>
        <source>Hand over later: which goods, where</source>
        <translation>التسليم لاحقًا: أي بضاعة وأين</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>بانتظار التسليم</translation>
    </message>
    <message>
        <source>Change the payment of the last sale</source>
        <translation>تغيير دفع آخر بيع</translation>
    </message>
    <message>
        <source>Open item: department and price</source>
        <translation>صنف بسعر مفتوح: القسم والسعر</translation>
    </message>
    <message>
        <source>Bill before payment</source>
        <translation>حساب قبل الدفع</translation>
    </message>
    <message>
        <source>Empty the sale</source>
        <translation>إفراغ البيع</translation>
    </message>
    <message>
        <source>Gift receipt of the last sale</source>
        <translation>إيصال هدية لآخر بيع</translation>
    </message>
    <message>
        <source>Change the quick keys</source>
        <translation>تغيير الأزرار السريعة</translation>
    </message>
    <message>
        <source>Till menu</source>
        <translation>قائمة الصندوق</translation>
    </message>
    <message>
        <source>Close the shift.</source>
        <translation>إغلاق الوردية.</translation>
    </message>
    <message>
        <source>Open the drawer without a sale.</source>
        <translation>فتح الدرج دون بيع.</translation>
    </message>
    <message>
        <source>Why open the drawer?</source>
        <translation>لماذا يُفتح الدرج؟</translation>
    </message>
    <message>
        <source>Give change</source>
        <translation>صرف نقود</translation>
    </message>
    <message>
        <source>Check the drawer</source>
        <translation>فحص الدرج</translation>
    </message>
    <message>
        <source>Opened by mistake</source>
        <translation>فُتح خطأً</translation>
    </message>
    <message>
        <source>Type the amount, choose what it is for, press Enter.</source>
        <translation>اكتب المبلغ، واختر الغرض، واضغط Enter.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Move %1 in or out of the drawer.</source>
        <translation>إيداع %1 في الدرج أو سحبه.</translation>
    </message>
    <message>
        <source>Cash in %1</source>
        <translation>إيداع نقدي %1</translation>
    </message>
    <message>
        <source>Cash out %1</source>
        <translation>سحب نقدي %1</translation>
    </message>
    <message>
        <source>See the shift so far.</source>
        <translation>رؤية الوردية حتى الآن.</translation>
    </message>
    <message>
        <source>No shift is open.</source>
        <translation>لا توجد وردية مفتوحة.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>لا إيصالات</numerusform>
            <numerusform>إيصال واحد</numerusform>
            <numerusform>إيصالان</numerusform>
            <numerusform>%n إيصالات</numerusform>
            <numerusform>%n إيصالًا</numerusform>
            <numerusform>%n إيصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>المرتجعات</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>صافي المبيعات</translation>
    </message>
    <message>
        <source>Paid of accounts</source>
        <translation>سداد الحسابات</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>لا دفعات</numerusform>
            <numerusform>دفعة واحدة</numerusform>
            <numerusform>دفعتان</numerusform>
            <numerusform>%n دفعات</numerusform>
            <numerusform>%n دفعة</numerusform>
            <numerusform>%n دفعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Put on gift cards</source>
        <translation>شحن بطاقات الهدايا</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>الخصومات</translation>
    </message>
    <message>
        <source>Removed lines</source>
        <translation>سطور محذوفة</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>فتح الدرج دون بيع</translation>
    </message>
    <message>
        <source>Payments of sales changed</source>
        <translation>تغيير دفع المبيعات</translation>
    </message>
    <message>
        <source>Print the payment again.</source>
        <translation>إعادة طباعة الدفعة.</translation>
    </message>
    <message>
        <source>Nothing was sold at this till yet.</source>
        <translation>لم يُبع شيء عند هذا الصندوق بعد.</translation>
    </message>
    <message>
        <source>No printer is set up. Nothing was printed.</source>
        <translation>لم تُضبط طابعة. لم يُطبع شيء.</translation>
    </message>
    <message>
        <source>Print a gift receipt.</source>
        <translation>طباعة إيصال هدية.</translation>
    </message>
    <message>
        <source>Print the bill before payment.</source>
        <translation>طباعة الحساب قبل الدفع.</translation>
    </message>
    <message>
        <source>The sale is empty already.</source>
        <translation>عملية البيع فارغة من قبل.</translation>
    </message>
    <message>
        <source>Empty the sale of %1.</source>
        <translation>إفراغ عملية البيع بمبلغ %1.</translation>
    </message>
    <message>
        <source>Throw the held sale %1 away.</source>
        <translation>إلغاء العملية المعلّقة %1.</translation>
    </message>
    <message>
        <source>Why give it up?</source>
        <translation>لماذا تُلغى؟</translation>
    </message>
    <message>
        <source>The customer left</source>
        <translation>غادر العميل</translation>
    </message>
    <message>
        <source>Rung up by mistake</source>
        <translation>أُدخلت خطأً</translation>
    </message>
    <message>
        <source>Paid elsewhere</source>
        <translation>دُفعت في مكان آخر</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>The sale was given up. The daybook keeps what was on it.</source>
        <translation>أُلغيت عملية البيع. يحتفظ دفتر اليومية بما كان فيها.</translation>
    </message>
    <message>
        <source>There is nothing to pay yet. Scan an item first.</source>
        <translation>لا شيء للدفع بعد. امسح صنفًا أولًا.</translation>
    </message>
    <message>
        <source>A code is still unknown. The sale is kept. Say what it is, then pay.</source>
        <translation>ما زال رمز مجهولًا. عملية البيع باقية. حدد ما هو ثم ادفع.</translation>
    </message>
    <message>
        <source>Numbers of an item are still to be said. The sale is kept. Say them, then pay.</source>
        <translation>ما زالت أرقام صنف لم تُدخل. عملية البيع باقية. أدخلها ثم ادفع.</translation>
    </message>
    <message>
        <source>Take goods back from receipt %1, for %2.</source>
        <translation>استرجاع بضاعة من الإيصال %1 بقيمة %2.</translation>
    </message>
    <message>
        <source>Take goods back without a receipt, for %1.</source>
        <translation>استرجاع بضاعة دون إيصال بقيمة %1.</translation>
    </message>
    <message>
        <source>Return %1 · Pay back %2</source>
        <translation>المرتجع %1 · رد المبلغ %2</translation>
    </message>
    <message>
        <source>Receipt %1 · Total %2</source>
        <translation>الإيصال %1 · الإجمالي %2</translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation>في المخزون %1</translation>
    </message>
    <message>
        <source>%1 in stock, %2 reserved</source>
        <translation>في المخزون %1، والمحجوز %2</translation>
    </message>
    <message>
        <source>Prices changed meanwhile. Total %1, before %2</source>
        <translation>تغيرت الأسعار في هذه الأثناء. الإجمالي %1، وكان %2</translation>
    </message>
    <message>
        <source>A return gives back what was paid. No coupon was used.</source>
        <translation>المرتجع يرد ما دُفع. لم يُستخدم أي كوبون.</translation>
    </message>
    <message>
        <source>Scan the coupon, or type its code and press Enter.</source>
        <translation>امسح الكوبون، أو اكتب رمزه واضغط Enter.</translation>
    </message>
    <message>
        <source>Coupon code</source>
        <translation>رمز الكوبون</translation>
    </message>
    <message>
        <source>Coupon %1 is kept. Nothing on this sale is cheaper by it yet.</source>
        <translation>أُضيف الكوبون %1. لا يخفض شيئًا في هذا البيع بعد.</translation>
    </message>
    <message>
        <source>%1: %2 less</source>
        <translation>%1: أقل بمقدار %2</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>من %1: %2</translation>
    </message>
    <message>
        <source>%1 is sold below what it cost. %2</source>
        <translation>يُباع %1 دون تكلفته. %2</translation>
    </message>
    <message>
        <source>%1 is sold below what it cost. It was changed as you asked.</source>
        <translation>يُباع %1 دون تكلفته. تم التغيير كما طلبت.</translation>
    </message>
    <message>
        <source>Receipt %1 is not on this till. Nothing was changed. Check the number, or choose Without a receipt.</source>
        <translation>الإيصال %1 ليس عند هذا الصندوق. لم يتغير شيء. تحقق من الرقم أو اختر «دون إيصال».</translation>
    </message>
    <message>
        <source>Customer changed their mind</source>
        <translation>غيّر العميل رأيه</translation>
    </message>
    <message>
        <source>Damaged or faulty</source>
        <translation>تالف أو معيب</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>صنف خاطئ</translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Warranty ended on %1</source>
        <translation>انتهى الضمان في %1</translation>
    </message>
    <message>
        <source>Warranty until %1</source>
        <translation>الضمان حتى %1</translation>
    </message>
    <message>
        <source>What comes back?</source>
        <translation>ما الذي يُرجَع؟</translation>
    </message>
    <message>
        <source>Scan the items, or choose them here; each takes one. What is not on the receipt is taken instead. Then press Pay.</source>
        <translation>امسح الأصناف أو اخترها هنا؛ كل مرة تأخذ واحدًا. ما ليس في الإيصال يأخذه العميل بدلًا منها. ثم اضغط «دفع».</translation>
    </message>
    <message>
        <source>Everything on this receipt has been returned.</source>
        <translation>أُرجع كل ما في هذا الإيصال.</translation>
    </message>
    <message>
        <source>%1 not returned yet</source>
        <translation>لم يُرجَع بعد %1</translation>
    </message>
    <message>
        <source>All of %1 on this receipt is being returned already. Nothing was added.</source>
        <translation>كل %1 في هذا الإيصال قيد الإرجاع من قبل. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>As it was paid</source>
        <translation>كما دُفع</translation>
    </message>
    <message>
        <source>Beyond the policy</source>
        <translation>خارج السياسة</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>بدون عميل</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>تنتهي بـ %1</translation>
    </message>
    <message>
        <source>Owed by %1</source>
        <translation>دين %1</translation>
    </message>
    <message>
        <source>Payment %1 · %2 %3 · Still owed %4</source>
        <translation>الدفعة %1 · %2 %3 · المتبقي عليه %4</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>Credit of %1</source>
        <translation>ائتمان %1</translation>
    </message>
    <message>
        <source>Type an amount or a number of days, then choose what it is. Choosing without a figure takes it away.</source>
        <translation>اكتب مبلغًا أو عدد أيام، ثم اختر ما هو. الاختيار دون رقم يلغيه.</translation>
    </message>
    <message>
        <source>Amount, or days</source>
        <translation>مبلغ أو أيام</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>حد الائتمان</translation>
    </message>
    <message>
        <source>How much may be owed</source>
        <translation>أقصى دين مسموح</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>أيام السداد</translation>
    </message>
    <message>
        <source>After them what is open is overdue</source>
        <translation>بعدها يصبح المفتوح متأخرًا</translation>
    </message>
    <message>
        <source>Nothing on account</source>
        <translation>لا بيع على الحساب</translation>
    </message>
    <message>
        <source>Let %1 owe up to %2.</source>
        <translation>السماح لـ %1 بدين حتى %2.</translation>
    </message>
    <message>
        <source>Take the credit limit of %1 away.</source>
        <translation>إلغاء حد ائتمان %1.</translation>
    </message>
    <message>
        <source>Let %1 pay without a day.</source>
        <translation>السماح لـ %1 بالسداد بلا موعد.</translation>
    </message>
    <message numerus="yes">
        <source>Give %1 %n day(s) to pay.</source>
        <translation>
            <numerusform>مطالبة %1 بالسداد في اليوم نفسه.</numerusform>
            <numerusform>منح %1 يومًا واحدًا للسداد.</numerusform>
            <numerusform>منح %1 يومين للسداد.</numerusform>
            <numerusform>منح %1 مهلة %n أيام للسداد.</numerusform>
            <numerusform>منح %1 مهلة %n يومًا للسداد.</numerusform>
            <numerusform>منح %1 مهلة %n يوم للسداد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Block %1.</source>
        <translation>حظر %1.</translation>
    </message>
    <message>
        <source>Unblock %1.</source>
        <translation>إلغاء حظر %1.</translation>
    </message>
    <message>
        <source>Nothing left to pay</source>
        <translation>لم يبقَ شيء للدفع</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>لا رصيد</translation>
    </message>
    <message>
        <source>No limit set</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Payment of receipt %1</source>
        <translation>دفع الإيصال %1</translation>
    </message>
    <message>
        <source>Send %1 to the card terminal. Press Enter.</source>
        <translation>إرسال %1 إلى جهاز البطاقات. اضغط Enter.</translation>
    </message>
    <message>
        <source>Take %1 on the card terminal. Then press Enter, with the card&apos;s last four digits or the approval code if you like.</source>
        <translation>خذ %1 على جهاز البطاقات، ثم اضغط Enter، مع آخر أربعة أرقام للبطاقة أو رمز الموافقة إن شئت.</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>رمز الموافقة</translation>
    </message>
    <message>
        <source>Last four digits</source>
        <translation>آخر أربعة أرقام</translation>
    </message>
    <message>
        <source>Take %1 of store credit: %2 now, %3 after. Press Enter.</source>
        <translation>خصم %1 من رصيد المتجر: %2 الآن، و%3 بعده. اضغط Enter.</translation>
    </message>
    <message>
        <source>Sell %1 on account: %2 will be owed of a limit of %3. Press Enter.</source>
        <translation>بيع %1 على الحساب: سيصبح الدين %2 من حد %3. اضغط Enter.</translation>
    </message>
    <message>
        <source>To be paid by %1.</source>
        <translation>يُدفع قبل %1.</translation>
    </message>
    <message>
        <source>%1 taken: %2. Still due: %3.</source>
        <translation>قُبض %1: %2. المتبقي للدفع: %3.</translation>
    </message>
    <message>
        <source>%1 removed: %2. Give it back to the customer.</source>
        <translation>حُذف %1: %2. أعده إلى العميل.</translation>
    </message>
    <message>
        <source>It went back to the card already. Press Pay to finish the return.</source>
        <translation>رُد المبلغ إلى البطاقة من قبل. اضغط «دفع» لإنهاء المرتجع.</translation>
    </message>
    <message>
        <source>Payment started. Finish or remove it first.</source>
        <translation>بدأ الدفع. أنهه أو احذفه أولًا.</translation>
    </message>
    <message>
        <source>%1: the price is asked.</source>
        <translation>%1: يُسأل عن السعر.</translation>
    </message>
    <message>
        <source>%1 is weighed.</source>
        <translation>%1 يُوزن.</translation>
    </message>
    <message>
        <source>Type the price and press Enter.</source>
        <translation>اكتب السعر واضغط Enter.</translation>
    </message>
    <message>
        <source>Place the item on the scale. Type what it shows and press Enter.</source>
        <translation>ضع الصنف على الميزان. اكتب ما يظهر عليه واضغط Enter.</translation>
    </message>
    <message>
        <source>Tare %1 is taken off</source>
        <translation>يُطرح الوزن الفارغ %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 بمبلغ %2</translation>
    </message>
    <message>
        <source>Nothing was entered. The item is not on the sale yet. Type what the scale shows.</source>
        <translation>لم يُدخل شيء. الصنف ليس في البيع بعد. اكتب ما يظهر على الميزان.</translation>
    </message>
    <message>
        <source>Sell an open item of %1 for %2.</source>
        <translation>بيع صنف بسعر مفتوح من %1 بمبلغ %2.</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>اختر: %1</translation>
    </message>
    <message>
        <source>Nothing of it is offered. Add variants in the back office.</source>
        <translation>لا شيء منه معروض للبيع. أضف متغيّرات في لوحة الإدارة.</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>غير معروض</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 in stock</source>
        <translation>%1 · %2 · في المخزون %3</translation>
    </message>
    <message>
        <source>%1 is not offered. Choose another one.</source>
        <translation>%1 غير معروض. اختر غيره.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>%1 owes nothing.</source>
        <translation>لا دين على %1.</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>المتاح %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::SoundPage</name>
    <message>
        <source>Volume %1</source>
        <translation>مستوى الصوت %1</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Applies to this machine</source>
        <translation>يسري على هذا الجهاز</translation>
    </message>
    <message>
        <source>Sounds are on</source>
        <translation>الأصوات مفعّلة</translation>
    </message>
    <message>
        <source>Whatever is silent here is still shown on the screen.</source>
        <translation>كل ما هو صامت هنا يظهر على الشاشة.</translation>
    </message>
    <message>
        <source>An item was added</source>
        <translation>أُضيف صنف</translation>
    </message>
    <message>
        <source>Attention: a price, an age, an approval is asked</source>
        <translation>انتباه: سؤال عن سعر أو عمر أو موافقة</translation>
    </message>
    <message>
        <source>Error: unknown code, misread, refused</source>
        <translation>خطأ: رمز مجهول، قراءة خاطئة، رفض</translation>
    </message>
    <message>
        <source>Payment complete</source>
        <translation>اكتمل الدفع</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Listen: %1</source>
        <translation>استماع: %1</translation>
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
        <translation>محو</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>العودة إلى البيع</translation>
    </message>
    <message>
        <source>To pay back</source>
        <translation>المطلوب رده</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>رد المبلغ</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>بالضبط</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TerminalPage</name>
    <message>
        <source>Saved. It holds for the next payment.</source>
        <translation>تم الحفظ. يسري على الدفعة التالية.</translation>
    </message>
    <message>
        <source>No money moves. Choose None before the shop sells.</source>
        <translation>لا ينتقل مال. اختر «بدون» قبل أن يبيع المتجر.</translation>
    </message>
    <message>
        <source>Cards are taken on a terminal of its own; the till notes what it printed.</source>
        <translation>تُقبل البطاقات على جهاز مستقل؛ ويدوّن الصندوق ما طبعه.</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>جهاز البطاقات</translation>
    </message>
    <message>
        <source>Applies to this machine</source>
        <translation>يسري على هذا الجهاز</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>For practice</source>
        <translation>للتدريب</translation>
    </message>
    <message>
        <source>It approves</source>
        <translation>يوافق</translation>
    </message>
    <message>
        <source>It declines</source>
        <translation>يرفض</translation>
    </message>
    <message>
        <source>It answers late</source>
        <translation>يرد متأخرًا</translation>
    </message>
    <message>
        <source>Its answer is lost for a while</source>
        <translation>يضيع رده لبعض الوقت</translation>
    </message>
    <message>
        <source>It waits for a card that nobody shows</source>
        <translation>ينتظر بطاقة لا يقدمها أحد</translation>
    </message>
    <message>
        <source>Connected terminal</source>
        <translation>جهاز البطاقات المتصل</translation>
    </message>
    <message>
        <source>What it does with a charge</source>
        <translation>ما يفعله عند الخصم</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillEvents</name>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>About</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>وافق عليه</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>for an approval</source>
        <translation>لموافقة</translation>
    </message>
    <message>
        <source>to sign in</source>
        <translation>لتسجيل الدخول</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>حذف سطر</translation>
    </message>
    <message>
        <source>Sale emptied</source>
        <translation>إفراغ عملية بيع</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>فتح الدرج دون بيع</translation>
    </message>
    <message>
        <source>Copy printed</source>
        <translation>طباعة نسخة</translation>
    </message>
    <message>
        <source>Bill before payment</source>
        <translation>حساب قبل الدفع</translation>
    </message>
    <message>
        <source>Less after the bill</source>
        <translation>أقل بعد إصدار الحساب</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>تغيير السعر</translation>
    </message>
    <message>
        <source>Discount given</source>
        <translation>منح خصم</translation>
    </message>
    <message>
        <source>Drawer difference</source>
        <translation>فرق في الدرج</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>رمز PIN خاطئ</translation>
    </message>
    <message>
        <source>Payment of a sale changed</source>
        <translation>تغيير دفع عملية بيع</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>لا سطور</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n سطور</numerusform>
            <numerusform>%n سطرًا</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, copy %2</source>
        <translation>%1، النسخة %2</translation>
    </message>
    <message>
        <source>cash taken out of the sale</source>
        <translation>أُخرج النقد من البيع</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillForeign</name>
    <message>
        <source>Cash %1</source>
        <translation>نقدًا %1</translation>
    </message>
    <message>
        <source>Due %1 · %2 · change in %3</source>
        <translation>المطلوب %1 · %2 · الباقي بعملة %3</translation>
    </message>
    <message>
        <source>Change in %1</source>
        <translation>الباقي بعملة %1</translation>
    </message>
    <message>
        <source>Nothing left to pay</source>
        <translation>لم يبقَ شيء للدفع</translation>
    </message>
    <message>
        <source>This shop takes no other currency. Choose another way to pay.</source>
        <translation>لا يقبل هذا المتجر عملة أخرى. اختر طريقة دفع أخرى.</translation>
    </message>
    <message>
        <source>The rate of %1 is of %2. Have today’s entered in the settings.</source>
        <translation>سعر %1 بتاريخ %2. اطلب إدخال سعر اليوم في الإعدادات.</translation>
    </message>
    <message>
        <source>The amount is in %1</source>
        <translation>المبلغ بعملة %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillHandOvers</name>
    <message>
        <source>Whoever has the receipt</source>
        <translation>حامل الإيصال</translation>
    </message>
    <message>
        <source>Expected on %1</source>
        <translation>متوقع في %1</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>بانتظار التسليم</translation>
    </message>
    <message>
        <source>Customer, or number of the receipt</source>
        <translation>العميل، أو رقم الإيصال</translation>
    </message>
    <message>
        <source>Nothing is to be handed over. In a sale, the menu says what is delivered later.</source>
        <translation>لا شيء بانتظار التسليم. أثناء البيع تحدد القائمة ما يُسلَّم لاحقًا.</translation>
    </message>
    <message>
        <source>Sold on %1</source>
        <translation>بيع في %1</translation>
    </message>
    <message>
        <source>Handed over twice: %1</source>
        <translation>سُلّم مرتين: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>Nothing to hand over matches %1.</source>
        <translation>لا شيء بانتظار التسليم يطابق %1.</translation>
    </message>
    <message>
        <source>Two tills handed it over. Count the shelf, and ask the customer.</source>
        <translation>سلّمه صندوقان. عدّ ما على الرف واسأل العميل.</translation>
    </message>
    <message>
        <source>Scan, or type how many and choose</source>
        <translation>امسح، أو اكتب العدد واختر</translation>
    </message>
    <message>
        <source>Hand over all that is left</source>
        <translation>تسليم كل ما بقي</translation>
    </message>
    <message>
        <source>Hand over what was counted</source>
        <translation>تسليم ما عُدّ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Print the last delivery note again</source>
        <translation>إعادة طباعة آخر إذن تسليم</translation>
    </message>
    <message>
        <source>Return goods of this receipt</source>
        <translation>إرجاع بضاعة من هذا الإيصال</translation>
    </message>
    <message>
        <source>Erase name and address…</source>
        <translation>محو الاسم والعنوان…</translation>
    </message>
    <message>
        <source>For ever, from every copy</source>
        <translation>نهائيًا، من كل نسخة</translation>
    </message>
    <message>
        <source>%1 is not to be handed over for this receipt, or not so many. Nothing was counted.</source>
        <translation>%1 ليس للتسليم عن هذا الإيصال، أو ليس بهذا العدد. لم يُحتسب شيء.</translation>
    </message>
    <message>
        <source>Serial number of %1</source>
        <translation>الرقم التسلسلي لـ %1</translation>
    </message>
    <message>
        <source>Scan it, or type it and press Enter.</source>
        <translation>امسحه، أو اكتبه واضغط Enter.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>This piece leaves</source>
        <translation>هذه القطعة تخرج</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <translation>سُلّم: %1</translation>
    </message>
    <message>
        <source>Print the delivery note again.</source>
        <translation>إعادة طباعة إذن التسليم.</translation>
    </message>
    <message>
        <source>Erase name and address of receipt %1, for ever.</source>
        <translation>محو الاسم والعنوان من الإيصال %1 نهائيًا.</translation>
    </message>
    <message>
        <source>Name and address are erased. The goods are still to be handed over.</source>
        <translation>مُحي الاسم والعنوان. ما زالت البضاعة بانتظار التسليم.</translation>
    </message>
    <message>
        <source>Ring up the goods first, then say what is handed over later.</source>
        <translation>أدخل البضاعة أولًا ثم حدد ما يُسلَّم لاحقًا.</translation>
    </message>
    <message>
        <source>Handed over later</source>
        <translation>يُسلَّم لاحقًا</translation>
    </message>
    <message>
        <source>They are paid now and kept aside until then.</source>
        <translation>تُدفع الآن وتُحفظ جانبًا حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>How many of the next line chosen</source>
        <translation>كمية السطر الذي تختاره بعدها</translation>
    </message>
    <message>
        <source>Take all of it now</source>
        <translation>أخذ الكل الآن</translation>
    </message>
    <message>
        <source>All of it later</source>
        <translation>الكل لاحقًا</translation>
    </message>
    <message>
        <source>%1 of %2 later</source>
        <translation>%1 من %2 لاحقًا</translation>
    </message>
    <message>
        <source>Where it goes, and when…</source>
        <translation>إلى أين ومتى…</translation>
    </message>
    <message>
        <source>Or the customer comes for it</source>
        <translation>أو يأتي العميل لأخذها</translation>
    </message>
    <message>
        <source>Enter goes on; nothing typed: not said.</source>
        <translation>Enter للمتابعة؛ بلا كتابة: غير مذكور.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Who gets it?</source>
        <translation>من يستلمه؟</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>How are they reached?</source>
        <translation>كيف يُتصل به؟</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation>إلى أين؟</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What does the driver have to know?</source>
        <translation>ماذا يجب أن يعرف السائق؟</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>In how many days is it expected?</source>
        <translation>بعد كم يوم يُتوقع؟</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>عدد الأيام</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillOrders</name>
    <message>
        <source>Layaway</source>
        <translation>حجز بالتقسيط</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>انتهى في %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>لـ %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Customer orders</source>
        <translation>طلبات العملاء</translation>
    </message>
    <message>
        <source>Customer, or number of the order</source>
        <translation>العميل، أو رقم الطلب</translation>
    </message>
    <message>
        <source>No order is open. Ring up the goods, choose the customer, then come back here.</source>
        <translation>لا طلبات مفتوحة. أدخل البضاعة واختر العميل ثم عد إلى هنا.</translation>
    </message>
    <message>
        <source>Choose the customer first: %1</source>
        <translation>اختر العميل أولًا: %1</translation>
    </message>
    <message>
        <source>Order these goods</source>
        <translation>طلب هذه البضاعة</translation>
    </message>
    <message>
        <source>Layaway: pay in parts, take them then</source>
        <translation>حجز بالتقسيط: الدفع على أجزاء ثم الاستلام</translation>
    </message>
    <message>
        <source>No open order matches %1.</source>
        <translation>لا طلب مفتوح يطابق %1.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>Ended twice: %1</source>
        <translation>انتهى مرتين: %1</translation>
    </message>
    <message>
        <source>Cancelled by %1, %2, %3</source>
        <translation>ألغاه %1، %2، %3</translation>
    </message>
    <message>
        <source>Collected with %1 by %2, %3, %4</source>
        <translation>سُلّم بالإيصال %1، سلّمه %2، %3، %4</translation>
    </message>
    <message>
        <source>Whose order is it? Choose the customer, then order again.</source>
        <translation>لمن الطلب؟ اختر العميل ثم اطلب مجددًا.</translation>
    </message>
    <message>
        <source>Until when is it kept?</source>
        <translation>حتى متى يُحفظ؟</translation>
    </message>
    <message>
        <source>When is it wanted?</source>
        <translation>متى يُطلب؟</translation>
    </message>
    <message>
        <source>Type a number of days, or choose.</source>
        <translation>اكتب عدد الأيام أو اختر.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>عدد الأيام</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>بلا موعد</translation>
    </message>
    <message>
        <source>%1 is kept: its goods are reserved.</source>
        <translation>حُفظ %1: بضاعته محجوزة.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>All of it is paid</source>
        <translation>مدفوع بالكامل</translation>
    </message>
    <message>
        <source>What is left is paid now</source>
        <translation>يُدفع المتبقي الآن</translation>
    </message>
    <message>
        <source>Take a deposit</source>
        <translation>قبض عربون</translation>
    </message>
    <message>
        <source>Take a further payment</source>
        <translation>قبض دفعة أخرى</translation>
    </message>
    <message>
        <source>%1 paid of %2</source>
        <translation>دُفع %1 من %2</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>طباعة القسيمة</translation>
    </message>
    <message>
        <source>Cancel the order…</source>
        <translation>إلغاء الطلب…</translation>
    </message>
    <message>
        <source>Its goods are free again</source>
        <translation>تُحرَّر بضاعته</translation>
    </message>
    <message>
        <source>This order was collected already.</source>
        <translation>سُلّم هذا الطلب من قبل.</translation>
    </message>
    <message>
        <source>This order was cancelled.</source>
        <translation>أُلغي هذا الطلب.</translation>
    </message>
    <message>
        <source>Left of %1</source>
        <translation>المتبقي من %1</translation>
    </message>
    <message>
        <source>Payment %1 · %2 %3 · Left to pay %4</source>
        <translation>الدفعة %1 · %2 %3 · المتبقي للدفع %4</translation>
    </message>
    <message>
        <source>Print the slip again.</source>
        <translation>إعادة طباعة القسيمة.</translation>
    </message>
    <message>
        <source>No printer is set up. The order is kept.</source>
        <translation>لم تُضبط طابعة. الطلب محفوظ.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>An order is collected whole, as it was agreed. Nothing was changed. Sell other goods after it.</source>
        <translation>يُسلَّم الطلب كاملًا كما اتُفق عليه. لم يتغير شيء. بع البضاعة الأخرى بعده.</translation>
    </message>
    <message>
        <source>The order was not collected. It stays open.</source>
        <translation>لم يُسلَّم الطلب. يبقى مفتوحًا.</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>إلغاء %1</translation>
    </message>
    <message>
        <source>%1 goes back the way it came. Type what the shop keeps of it, if anything; then choose why.</source>
        <translation>يُرد %1 بالطريقة التي دُفع بها. اكتب ما يحتفظ به المتجر منه إن وُجد، ثم اختر السبب.</translation>
    </message>
    <message>
        <source>Nothing was paid. Choose why.</source>
        <translation>لم يُدفع شيء. اختر السبب.</translation>
    </message>
    <message>
        <source>What the shop keeps</source>
        <translation>ما يحتفظ به المتجر</translation>
    </message>
    <message>
        <source>Cancel order %1 and give %2 back.</source>
        <translation>إلغاء الطلب %1 ورد %2.</translation>
    </message>
    <message>
        <source>Order %1 cancelled</source>
        <translation>أُلغي الطلب %1</translation>
    </message>
    <message>
        <source>Pay back %1</source>
        <translation>رد %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer changed their mind</source>
        <translation>غيّر العميل رأيه</translation>
    </message>
    <message>
        <source>The goods cannot be had</source>
        <translation>البضاعة غير متوفرة</translation>
    </message>
    <message>
        <source>Not collected in time</source>
        <translation>لم يُستلم في موعده</translation>
    </message>
    <message>
        <source>Placed by mistake</source>
        <translation>سُجل خطأً</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillPage</name>
    <message>
        <source>Till</source>
        <translation>الصندوق</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillQuotations</name>
    <message>
        <source>Erased name</source>
        <translation>اسم مُحي</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>انتهى في %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>صالح حتى %1</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>بيع</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>طُلب</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>استُبدل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>%1 · %2, %3, %4</source>
        <translation>%1 · %2، %3، %4</translation>
    </message>
    <message>
        <source>%1: %2 · %3, %4, %5</source>
        <translation>%1: %2 · %3، %4، %5</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>عروض الأسعار</translation>
    </message>
    <message>
        <source>Name, or number of the quotation</source>
        <translation>الاسم، أو رقم عرض السعر</translation>
    </message>
    <message>
        <source>No quotation is open. Ring up the goods, then come back here.</source>
        <translation>لا عروض أسعار مفتوحة. أدخل البضاعة ثم عد إلى هنا.</translation>
    </message>
    <message>
        <source>Give a quotation for these goods</source>
        <translation>إصدار عرض سعر لهذه البضاعة</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>لـ %1</translation>
    </message>
    <message>
        <source>For a name, or a customer: %1</source>
        <translation>لاسم، أو لعميل: %1</translation>
    </message>
    <message>
        <source>No open quotation matches %1.</source>
        <translation>لا عرض سعر مفتوح يطابق %1.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Whose quotation is it?</source>
        <translation>لمن عرض السعر؟</translation>
    </message>
    <message>
        <source>Type a name and press Enter, or choose a customer.</source>
        <translation>اكتب اسمًا واضغط Enter، أو اختر عميلًا.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>For the name that was typed</source>
        <translation>للاسم المكتوب</translation>
    </message>
    <message>
        <source>Nothing typed: choose a customer</source>
        <translation>بلا كتابة: اختر عميلًا</translation>
    </message>
    <message>
        <source>How long is it valid?</source>
        <translation>ما مدة صلاحيته؟</translation>
    </message>
    <message>
        <source>Type a number of days, or choose.</source>
        <translation>اكتب عدد الأيام أو اختر.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>عدد الأيام</translation>
    </message>
    <message>
        <source>%1 is kept. Nothing is reserved.</source>
        <translation>حُفظ %1. لا شيء محجوز.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>طباعة القسيمة</translation>
    </message>
    <message>
        <source>Sell at these prices</source>
        <translation>البيع بهذه الأسعار</translation>
    </message>
    <message>
        <source>Sell at today&apos;s prices</source>
        <translation>البيع بأسعار اليوم</translation>
    </message>
    <message>
        <source>Sell at the old prices</source>
        <translation>البيع بالأسعار القديمة</translation>
    </message>
    <message>
        <source>Needs an approval</source>
        <translation>يحتاج إلى موافقة</translation>
    </message>
    <message>
        <source>Order these goods, with a deposit</source>
        <translation>طلب هذه البضاعة بعربون</translation>
    </message>
    <message>
        <source>They are then reserved</source>
        <translation>فتصبح محجوزة</translation>
    </message>
    <message>
        <source>Save as a sheet (PDF)</source>
        <translation>حفظ كورقة (PDF)</translation>
    </message>
    <message>
        <source>Erase the name…</source>
        <translation>محو الاسم…</translation>
    </message>
    <message>
        <source>For ever, from every copy</source>
        <translation>نهائيًا، من كل نسخة</translation>
    </message>
    <message>
        <source>Cancel the quotation…</source>
        <translation>إلغاء عرض السعر…</translation>
    </message>
    <message>
        <source>This quotation was cancelled.</source>
        <translation>أُلغي عرض السعر هذا.</translation>
    </message>
    <message>
        <source>This quotation was used already.</source>
        <translation>استُخدم عرض السعر هذا من قبل.</translation>
    </message>
    <message>
        <source>No printer is set up. The quotation is kept.</source>
        <translation>لم تُضبط طابعة. عرض السعر محفوظ.</translation>
    </message>
    <message>
        <source>Print the slip again.</source>
        <translation>إعادة طباعة القسيمة.</translation>
    </message>
    <message>
        <source>This machine keeps no sheets. The quotation is kept.</source>
        <translation>هذا الجهاز لا يحفظ أوراقًا. عرض السعر محفوظ.</translation>
    </message>
    <message>
        <source>Sell quotation %1 at its prices, %2, though it ended on %3.</source>
        <translation>بيع عرض السعر %1 بأسعاره، %2، مع أنه انتهى في %3.</translation>
    </message>
    <message>
        <source>%1 at today&apos;s prices: %2, quoted %3.</source>
        <translation>%1 بأسعار اليوم: %2، وكان في العرض %3.</translation>
    </message>
    <message>
        <source>%1: taxes changed since. Total %2, quoted %3.</source>
        <translation>%1: تغيرت الضرائب منذ ذلك. الإجمالي %2، وكان في العرض %3.</translation>
    </message>
    <message>
        <source>%1 at its prices: %2.</source>
        <translation>%1 بأسعاره: %2.</translation>
    </message>
    <message>
        <source>Quotation %1</source>
        <translation>عرض السعر %1</translation>
    </message>
    <message>
        <source>Nothing was sold. The quotation stays open.</source>
        <translation>لم يُبع شيء. يبقى عرض السعر مفتوحًا.</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>إلغاء %1</translation>
    </message>
    <message>
        <source>It is then no offer any more. Choose why.</source>
        <translation>بعدها لا يعود عرضًا. اختر السبب.</translation>
    </message>
    <message>
        <source>Cancel a quotation.</source>
        <translation>إلغاء عرض سعر.</translation>
    </message>
    <message>
        <source>The quotation was cancelled.</source>
        <translation>أُلغي عرض السعر.</translation>
    </message>
    <message>
        <source>Erase the name on %1, for ever.</source>
        <translation>محو الاسم في %1 نهائيًا.</translation>
    </message>
    <message>
        <source>The name is erased. The quotation stays.</source>
        <translation>مُحي الاسم. عرض السعر باقٍ.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer does not want it</source>
        <translation>العميل لا يريده</translation>
    </message>
    <message>
        <source>The goods cannot be had</source>
        <translation>البضاعة غير متوفرة</translation>
    </message>
    <message>
        <source>Given by mistake</source>
        <translation>صدر خطأً</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillWindow</name>
    <message>
        <source>Mizan till</source>
        <translation>صندوق Mizan</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>%1 · Till %2</source>
        <translation>%1 · الصندوق %2</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>الوردية</translation>
    </message>
    <message>
        <source>Shift open %1</source>
        <translation>وردية مفتوحة منذ %1</translation>
    </message>
    <message>
        <source>No shift</source>
        <translation>لا وردية</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>This machine only</source>
        <translation>هذا الجهاز فقط</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>جهاز البطاقات</translation>
    </message>
    <message numerus="yes">
        <source>Terminal: %n open</source>
        <translation>
            <numerusform>جهاز البطاقات: لا عمليات مفتوحة</numerusform>
            <numerusform>جهاز البطاقات: عملية مفتوحة</numerusform>
            <numerusform>جهاز البطاقات: عمليتان مفتوحتان</numerusform>
            <numerusform>جهاز البطاقات: %n عمليات مفتوحة</numerusform>
            <numerusform>جهاز البطاقات: %n عملية مفتوحة</numerusform>
            <numerusform>جهاز البطاقات: %n عملية مفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice terminal</source>
        <translation>جهاز بطاقات للتدريب</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>لا طابعة</translation>
    </message>
</context>
<context>
    <name>mizan::ui::Toast</name>
    <message>
        <source>Dismiss message</source>
        <translation>إخفاء الرسالة</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Held %1</source>
        <translation>المعلّقة %1</translation>
    </message>
    <message>
        <source>None held</source>
        <translation>لا معلّقات</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TotalsStrip</name>
    <message>
        <source>Total %1</source>
        <translation>الإجمالي %1</translation>
    </message>
    <message>
        <source>To pay back</source>
        <translation>المطلوب رده</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Lines · items</source>
        <translation>السطور · الأصناف</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Discount (%1)</source>
        <translation>الخصم (%1)</translation>
    </message>
    <message>
        <source>Tax included</source>
        <translation>منها ضريبة</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>التقريب</translation>
    </message>
</context>
<context>
    <name>mizan::ui::UnprintedPage</name>
    <message>
        <source>The till stopped in the middle of its work. Every sale that was paid is kept; some papers are not printed. Look at the last sales below, then go on.</source>
        <translation>توقف الصندوق أثناء عمله. كل بيع دُفع محفوظ؛ وبعض المستندات لم تُطبع. راجع آخر المبيعات أدناه ثم تابع.</translation>
    </message>
    <message>
        <source>Go on selling %1</source>
        <translation>متابعة البيع %1</translation>
    </message>
    <message>
        <source>Go on selling</source>
        <translation>متابعة البيع</translation>
    </message>
</context>
<context>
    <name>mizan::ui::UsersPage</name>
    <message>
        <source>Has left</source>
        <translation>ترك العمل</translation>
    </message>
    <message>
        <source>Four to twelve digits.</source>
        <translation>من أربعة إلى اثني عشر رقمًا.</translation>
    </message>
    <message>
        <source>Leave empty to keep the PIN as it is.</source>
        <translation>اتركه فارغًا لإبقاء رمز PIN كما هو.</translation>
    </message>
    <message>
        <source>Scanned. It counts once it is saved.</source>
        <translation>مُسحت. تسري بعد الحفظ.</translation>
    </message>
    <message>
        <source>Taken away once it is saved.</source>
        <translation>تُسحب بعد الحفظ.</translation>
    </message>
    <message>
        <source>Has a badge. Scan another one to change it.</source>
        <translation>لديه بطاقة. امسح أخرى لتغييرها.</translation>
    </message>
    <message>
        <source>No badge. Scan one to give it.</source>
        <translation>بلا بطاقة. امسح بطاقة لمنحها.</translation>
    </message>
    <message>
        <source>Has one. Leave empty to keep it as it is.</source>
        <translation>لديه كلمة مرور. اتركها فارغة لإبقائها كما هي.</translation>
    </message>
    <message>
        <source>For the keyboard; needed where the back office asks for one. Leave empty for none.</source>
        <translation>للوحة المفاتيح؛ تلزم حيث تطلبها لوحة الإدارة. اتركها فارغة إن لم ترد كلمة مرور.</translation>
    </message>
    <message>
        <source>They would work nowhere. Nothing was saved. Choose a branch at least.</source>
        <translation>لن يعمل في أي مكان. لم يُحفظ شيء. اختر فرعًا على الأقل.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>حُفظ %1.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>مستخدم جديد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Take the password away</source>
        <translation>سحب كلمة المرور</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>بطاقة الموظف</translation>
    </message>
    <message>
        <source>Take the badge away</source>
        <translation>سحب بطاقة الموظف</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>يعمل في</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>يعمل هنا</translation>
    </message>
    <message>
        <source>Save user</source>
        <translation>حفظ المستخدم</translation>
    </message>
</context>
<context>
    <name>mizan::ui::VariantMatrix</name>
    <message>
        <source>Variant</source>
        <translation>المتغيّر</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>الباركودات</translation>
    </message>
    <message>
        <source>Own price</source>
        <translation>سعر خاص</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>معروض</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 لـ %2: %3</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (جديد)</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>المتغيّرات</translation>
    </message>
</context>
<context>
    <name>mizan::ui::VariantPanel</name>
    <message>
        <source>sold out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>العودة إلى البيع</translation>
    </message>
    <message>
        <source>Variants of %1</source>
        <translation>متغيّرات %1</translation>
    </message>
    <message>
        <source>%1, not offered</source>
        <translation>%1، غير معروض</translation>
    </message>
    <message>
        <source>%1, sold out</source>
        <translation>%1، نفد</translation>
    </message>
    <message>
        <source>%1, %2 in stock</source>
        <translation>%1، في المخزون %2</translation>
    </message>
</context>
<context>
    <name>mizan::ui::WeighPanel</name>
    <message>
        <source>Clear</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>العودة إلى البيع</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
</TS>
