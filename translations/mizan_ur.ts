<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
<context>
    <name>Numbers</name>
    <message>
        <source>Nothing is entered yet. Type a number.</source>
        <translation>ابھی کچھ درج نہیں۔ عدد لکھیں۔</translation>
    </message>
    <message>
        <source>This is not a number. What you typed is kept; change it.</source>
        <translation>یہ عدد نہیں۔ آپ کا لکھا ہوا برقرار ہے؛ اسے بدلیں۔</translation>
    </message>
    <message numerus="yes">
        <source>At most %n decimal(s) fit here. What you typed is kept; shorten it.</source>
        <translation>
            <numerusform>یہاں زیادہ سے زیادہ %n اعشاریہ ہندسہ آ سکتا ہے۔ آپ کا لکھا ہوا برقرار ہے؛ اسے مختصر کریں۔</numerusform>
            <numerusform>یہاں زیادہ سے زیادہ %n اعشاریہ ہندسے آ سکتے ہیں۔ آپ کا لکھا ہوا برقرار ہے؛ اسے مختصر کریں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>The number is too large. What you typed is kept; enter a smaller one.</source>
        <translation>عدد بہت بڑا ہے۔ آپ کا لکھا ہوا برقرار ہے؛ چھوٹا عدد درج کریں۔</translation>
    </message>
</context>
<context>
    <name>QuickPages</name>
    <message>
        <source>Products</source>
        <translation>پروڈکٹس</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>صفحے پر واپس</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>This is not allowed (%1). Nothing was changed. Tell the person who looks after this till.</source>
        <translation>اس کی اجازت نہیں (%1)۔ کچھ تبدیل نہیں ہوا۔ اس کاؤنٹر کے ذمہ دار کو بتائیں۔</translation>
    </message>
    <message>
        <source>This needs somebody&apos;s approval. Nothing was changed yet; what you entered is kept. Ask a person who may, to approve it with their PIN.</source>
        <translation>اس کے لیے کسی کی منظوری چاہیے۔ ابھی کچھ تبدیل نہیں ہوا؛ آپ نے جو درج کیا وہ برقرار ہے۔ کسی مجاز شخص سے کہیں کہ اپنے PIN سے منظور کرے۔</translation>
    </message>
    <message>
        <source>{user} cannot approve their own action. Nothing was changed; what you entered is kept. Ask another person who may.</source>
        <translation>{user} اپنا کام خود منظور نہیں کر سکتے۔ کچھ تبدیل نہیں ہوا؛ آپ نے جو درج کیا وہ برقرار ہے۔ کسی اور مجاز شخص سے کہیں۔</translation>
    </message>
    <message>
        <source>{user} may not approve this. Nothing was changed; what you entered is kept. Ask a person who may.</source>
        <translation>{user} اسے منظور نہیں کر سکتے۔ کچھ تبدیل نہیں ہوا؛ آپ نے جو درج کیا وہ برقرار ہے۔ کسی مجاز شخص سے کہیں۔</translation>
    </message>
    <message>
        <source>This badge is nobody&apos;s here. Nothing was changed. Scan another badge, or use a PIN.</source>
        <translation>یہ اسٹاف کارڈ یہاں کسی کا نہیں۔ کچھ تبدیل نہیں ہوا۔ دوسرا اسٹاف کارڈ اسکین کریں یا PIN استعمال کریں۔</translation>
    </message>
    <message>
        <source>This badge is {user}&apos;s already. Nothing was saved; what you entered is kept. Scan another badge.</source>
        <translation>یہ اسٹاف کارڈ پہلے سے {user} کا ہے۔ کچھ محفوظ نہیں ہوا؛ آپ نے جو درج کیا وہ برقرار ہے۔ دوسرا اسٹاف کارڈ اسکین کریں۔</translation>
    </message>
    <message>
        <source>A badge has {lowest} to {highest} letters, digits and signs of a barcode. Nothing was saved; what you entered is kept. Scan another badge.</source>
        <translation>اسٹاف کارڈ میں {lowest} سے {highest} تک حروف، ہندسے اور بارکوڈ کی علامتیں ہوتی ہیں۔ کچھ محفوظ نہیں ہوا؛ آپ نے جو درج کیا وہ برقرار ہے۔ دوسرا اسٹاف کارڈ اسکین کریں۔</translation>
    </message>
    <message>
        <source>This branch is not there. Nothing was saved; what you entered is kept. Choose another branch.</source>
        <translation>یہ برانچ موجود نہیں۔ کچھ محفوظ نہیں ہوا؛ آپ نے جو درج کیا وہ برقرار ہے۔ کوئی اور برانچ چنیں۔</translation>
    </message>
    <message>
        <source>A machine locks after 1 to {highest} minutes. Nothing was saved; what you entered is kept. Type another number.</source>
        <translation>کمپیوٹر 1 سے {highest} منٹ کے بعد لاک ہوتا ہے۔ کچھ محفوظ نہیں ہوا؛ آپ نے جو درج کیا وہ برقرار ہے۔ کوئی اور عدد لکھیں۔</translation>
    </message>
    <message>
        <source>A limit cannot be below 0. Nothing was saved; what you entered is kept. Type another one, or leave it empty.</source>
        <translation>حد 0 سے کم نہیں ہو سکتی۔ کچھ محفوظ نہیں ہوا؛ آپ نے جو درج کیا وہ برقرار ہے۔ کوئی اور لکھیں یا خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Too many wrong PINs or passwords. Nobody is signed in. Try again in {seconds} seconds.</source>
        <translation>PIN یا پاس ورڈ بہت بار غلط لکھا گیا۔ کوئی لاگ ان نہیں ہوا۔ {seconds} سیکنڈ بعد دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>A new user needs a PIN. Nothing was saved; what you entered is kept. Type one of at least four digits.</source>
        <translation>نئے صارف کے لیے PIN ضروری ہے۔ کچھ محفوظ نہیں ہوا؛ آپ نے جو درج کیا وہ برقرار ہے۔ کم از کم چار ہندسوں کا PIN لکھیں۔</translation>
    </message>
    <message>
        <source>{user} is the last one who may edit users. Nothing was changed. Give another person that right first.</source>
        <translation>{user} آخری شخص ہیں جو صارفین میں تبدیلی کر سکتے ہیں۔ کچھ تبدیل نہیں ہوا۔ پہلے یہ اختیار کسی اور کو دیں۔</translation>
    </message>
    <message>
        <source>You have no password yourself, so you would be locked out too. Nothing was saved; what you entered is kept. Give yourself one first.</source>
        <translation>آپ کا اپنا پاس ورڈ نہیں، اس لیے آپ خود بھی باہر رہ جائیں گے۔ کچھ محفوظ نہیں ہوا؛ آپ نے جو درج کیا وہ برقرار ہے۔ پہلے اپنے لیے پاس ورڈ رکھیں۔</translation>
    </message>
    <message>
        <source>A password has {shortest} to {longest} characters. Nothing was saved; what you entered is kept. Type another one.</source>
        <translation>پاس ورڈ میں {shortest} سے {longest} تک حروف ہوتے ہیں۔ کچھ محفوظ نہیں ہوا؛ آپ نے جو درج کیا وہ برقرار ہے۔ کوئی اور لکھیں۔</translation>
    </message>
    <message>
        <source>{user} has no password yet. The back office stays closed. Ask a person who edits users to give you one.</source>
        <translation>{user} کا ابھی پاس ورڈ نہیں۔ بیک آفس بند رہے گا۔ صارفین سنبھالنے والے سے پاس ورڈ مانگیں۔</translation>
    </message>
    <message>
        <source>This password is easily guessed. Nothing was saved; what you entered is kept. Take several words, or mix letters with digits and signs.</source>
        <translation>یہ پاس ورڈ آسانی سے بوجھا جا سکتا ہے۔ کچھ محفوظ نہیں ہوا؛ آپ نے جو درج کیا وہ برقرار ہے۔ کئی الفاظ لیں، یا حروف کے ساتھ ہندسے اور علامتیں ملائیں۔</translation>
    </message>
    <message>
        <source>A PIN has digits only. The PIN is unchanged. Type digits.</source>
        <translation>PIN میں صرف ہندسے ہوتے ہیں۔ PIN نہیں بدلا۔ ہندسے لکھیں۔</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits. The PIN is unchanged. Type another one.</source>
        <translation>PIN میں {shortest} سے {longest} تک ہندسے ہوتے ہیں۔ PIN نہیں بدلا۔ کوئی اور لکھیں۔</translation>
    </message>
    <message>
        <source>The PIN or password does not fit. Nothing was changed. Try again.[ {tries_left} tries are left.][ Wait {seconds} seconds first.]</source>
        <translation>PIN یا پاس ورڈ درست نہیں۔ کچھ تبدیل نہیں ہوا۔ دوبارہ کوشش کریں۔[ {tries_left} کوششیں باقی ہیں۔][ پہلے {seconds} سیکنڈ انتظار کریں۔]</translation>
    </message>
    <message>
        <source>Everybody would try this PIN first. The PIN is unchanged. Choose another one.</source>
        <translation>یہ PIN ہر کوئی سب سے پہلے آزمائے گا۔ PIN نہیں بدلا۔ کوئی اور چنیں۔</translation>
    </message>
    <message>
        <source>Your role does not allow this. Nothing was changed. Ask a person who may.</source>
        <translation>آپ کے عہدے کو اس کی اجازت نہیں۔ کچھ تبدیل نہیں ہوا۔ کسی مجاز شخص سے کہیں۔</translation>
    </message>
    <message>
        <source>{user} has this role. Nothing was changed. Give them another role first.</source>
        <translation>{user} کے پاس یہ عہدہ ہے۔ کچھ تبدیل نہیں ہوا۔ پہلے انہیں کوئی اور عہدہ دیں۔</translation>
    </message>
    <message>
        <source>This role is not there. Nothing was saved; what you entered is kept. Choose another role.</source>
        <translation>یہ عہدہ موجود نہیں۔ کچھ محفوظ نہیں ہوا؛ آپ نے جو درج کیا وہ برقرار ہے۔ کوئی اور عہدہ چنیں۔</translation>
    </message>
    <message>
        <source>A role needs a name. Nothing was saved; what you entered is kept. Type a name.</source>
        <translation>عہدے کا نام ضروری ہے۔ کچھ محفوظ نہیں ہوا؛ آپ نے جو درج کیا وہ برقرار ہے۔ نام لکھیں۔</translation>
    </message>
    <message>
        <source>{user} cannot give others more than they may themselves. Nothing was saved; what you entered is kept. Ask a person who may.</source>
        <translation>{user} دوسروں کو اپنے سے زیادہ اختیار نہیں دے سکتے۔ کچھ محفوظ نہیں ہوا؛ آپ نے جو درج کیا وہ برقرار ہے۔ کسی مجاز شخص سے کہیں۔</translation>
    </message>
    <message>
        <source>The role {role} is there already. Nothing was saved; what you entered is kept. Choose another name.</source>
        <translation>عہدہ {role} پہلے سے موجود ہے۔ کچھ محفوظ نہیں ہوا؛ آپ نے جو درج کیا وہ برقرار ہے۔ کوئی اور نام چنیں۔</translation>
    </message>
    <message>
        <source>This machine is no till of this company. Nobody is signed in. Ask a manager to set the till up.</source>
        <translation>یہ کمپیوٹر اس کمپنی کا کاؤنٹر نہیں۔ کوئی لاگ ان نہیں ہوا۔ منیجر سے کہیں کہ کاؤنٹر ترتیب دے۔</translation>
    </message>
    <message>
        <source>{user} cannot sign in here any more. Nobody is signed in. Choose another user, or ask a manager.</source>
        <translation>{user} اب یہاں لاگ ان نہیں ہو سکتے۔ کوئی لاگ ان نہیں ہوا۔ کوئی اور صارف چنیں یا منیجر سے کہیں۔</translation>
    </message>
    <message>
        <source>A user needs a name. Nothing was saved; what you entered is kept. Type a name.</source>
        <translation>صارف کا نام ضروری ہے۔ کچھ محفوظ نہیں ہوا؛ آپ نے جو درج کیا وہ برقرار ہے۔ نام لکھیں۔</translation>
    </message>
    <message>
        <source>{user} does not work in {branch}. Nobody is signed in. Choose another user, or ask a manager.</source>
        <translation>{user} برانچ {branch} میں کام نہیں کرتے۔ کوئی لاگ ان نہیں ہوا۔ کوئی اور صارف چنیں یا منیجر سے کہیں۔</translation>
    </message>
    <message>
        <source>{user} is there already. Nothing was saved; what you entered is kept. Add a family name or a letter.</source>
        <translation>{user} پہلے سے موجود ہے۔ کچھ محفوظ نہیں ہوا؛ آپ نے جو درج کیا وہ برقرار ہے۔ خاندانی نام یا کوئی حرف بڑھا دیں۔</translation>
    </message>
    <message>
        <source>There is no country pack for {country}. Nothing was made. Choose another country, or ZZ to set taxes and accounts yourself.</source>
        <translation>{country} کے لیے کوئی ملکی پیکج نہیں۔ کچھ نہیں بنا۔ کوئی اور ملک چنیں، یا ٹیکس اور کھاتے خود مقرر کرنے کے لیے ZZ چنیں۔</translation>
    </message>
    <message>
        <source>The country pack cannot be read ({field}). Nothing was changed. Put the original file back, or correct it.</source>
        <translation>ملکی پیکج پڑھا نہیں جا سکتا ({field})۔ کچھ تبدیل نہیں ہوا۔ اصل فائل واپس رکھیں یا اسے درست کریں۔</translation>
    </message>
    <message>
        <source>The country pack contradicts itself. Nothing was changed. Put the original file back, or correct it.</source>
        <translation>ملکی پیکج میں تضاد ہے۔ کچھ تبدیل نہیں ہوا۔ اصل فائل واپس رکھیں یا اسے درست کریں۔</translation>
    </message>
    <message>
        <source>Debits of {debits} and credits of {credits} differ. Nothing was booked; what you entered is kept. Change the amounts until both are equal.</source>
        <translation>ڈیبٹ {debits} اور کریڈٹ {credits} برابر نہیں۔ کھاتے میں کچھ درج نہیں ہوا؛ آپ نے جو درج کیا وہ برقرار ہے۔ رقمیں بدل کر دونوں برابر کریں۔</translation>
    </message>
    <message>
        <source>No account is set for {role}. Nothing was booked; what you entered is kept. Choose the account in the settings.</source>
        <translation>{role} کے لیے کوئی کھاتہ مقرر نہیں۔ کھاتے میں کچھ درج نہیں ہوا؛ آپ نے جو درج کیا وہ برقرار ہے۔ ترتیبات میں کھاتہ چنیں۔</translation>
    </message>
    <message>
        <source>A record from another till cannot be read. It was not taken over; everything here is unchanged. Update this program, then synchronise again.</source>
        <translation>دوسرے کاؤنٹر کا ایک اندراج پڑھا نہیں جا سکتا۔ اسے نہیں لیا گیا؛ یہاں سب کچھ جوں کا توں ہے۔ یہ پروگرام اپ ڈیٹ کر کے دوبارہ سنک کریں۔</translation>
    </message>
    <message>
        <source>A record from another till does not follow the one before it. It was not taken over; everything here is unchanged. Ask the office to compare the two tills.</source>
        <translation>دوسرے کاؤنٹر کا ایک اندراج اپنے پچھلے سے نہیں ملتا۔ اسے نہیں لیا گیا؛ یہاں سب کچھ جوں کا توں ہے۔ دفتر سے کہیں کہ دونوں کاؤنٹر ملا کر دیکھے۔</translation>
    </message>
    <message>
        <source>A record from another till was changed on its way. It was not taken over; everything here is unchanged. Synchronise again; if it stays, tell the office.</source>
        <translation>دوسرے کاؤنٹر کا ایک اندراج راستے میں بدل گیا۔ اسے نہیں لیا گیا؛ یہاں سب کچھ جوں کا توں ہے۔ دوبارہ سنک کریں؛ پھر بھی نہ ہو تو دفتر کو بتائیں۔</translation>
    </message>
    <message>
        <source>This was already recorded with other content. The first record is kept. Open it and correct it there.</source>
        <translation>یہ پہلے ہی کسی اور مواد کے ساتھ درج ہے۔ پہلا اندراج برقرار ہے۔ اسے کھول کر وہیں درست کریں۔</translation>
    </message>
    <message>
        <source>Records of another till are missing in between. Nothing was taken over yet. Synchronise again to fetch them.</source>
        <translation>دوسرے کاؤنٹر کے بیچ کے اندراجات نہیں ملے۔ ابھی کچھ نہیں لیا گیا۔ انہیں لانے کے لیے دوبارہ سنک کریں۔</translation>
    </message>
    <message>
        <source>A record does not carry the signature of its till. It was not taken over; everything here is unchanged. Ask the office to check that till.</source>
        <translation>ایک اندراج پر اس کے کاؤنٹر کے دستخط نہیں۔ اسے نہیں لیا گیا؛ یہاں سب کچھ جوں کا توں ہے۔ دفتر سے کہیں کہ وہ کاؤنٹر جانچے۔</translation>
    </message>
    <message>
        <source>A record comes from a till that this shop does not know. It was not taken over. Enrol that till first.</source>
        <translation>ایک اندراج ایسے کاؤنٹر سے آیا ہے جسے یہ دکان نہیں جانتی۔ اسے نہیں لیا گیا۔ پہلے وہ کاؤنٹر رجسٹر کریں۔</translation>
    </message>
    <message>
        <source>The work was stopped. Everything is as it was before. Start it again when there is time.</source>
        <translation>کام روک دیا گیا۔ سب کچھ پہلے جیسا ہے۔ وقت ملنے پر دوبارہ شروع کریں۔</translation>
    </message>
    <message>
        <source>Print job {no} is being printed or has been printed already. Nothing was changed. Wait for it, or print it again.</source>
        <translation>پرنٹ کا کام {no} چھپ رہا ہے یا چھپ چکا ہے۔ کچھ تبدیل نہیں ہوا۔ انتظار کریں یا دوبارہ پرنٹ کریں۔</translation>
    </message>
    <message>
        <source>Print job {no} is no longer in the queue. Nothing was changed. Print the document again as a copy.</source>
        <translation>پرنٹ کا کام {no} اب قطار میں نہیں۔ کچھ تبدیل نہیں ہوا۔ کاغذ دوبارہ نقل کے طور پر پرنٹ کریں۔</translation>
    </message>
    <message>
        <source>Print job {no} has not failed. Nothing was changed. It is printed by itself, or has been.</source>
        <translation>پرنٹ کا کام {no} ناکام نہیں ہوا۔ کچھ تبدیل نہیں ہوا۔ وہ خود چھپ جائے گا یا چھپ چکا ہے۔</translation>
    </message>
    <message>
        <source>{address} is no address of a printer. The printer set before is kept. Enter tcp:, device: or file: and where it is, such as tcp:192.168.1.50:9100.</source>
        <translation>{address} پرنٹر کا پتہ نہیں۔ پہلے والا پرنٹر برقرار ہے۔ tcp:، device: یا file: اور جگہ درج کریں، مثلاً tcp:192.168.1.50:9100۔</translation>
    </message>
    <message>
        <source>This machine has no font to print with. Nothing was printed; what was recorded is kept. Install the Noto fonts, then print again.</source>
        <translation>اس کمپیوٹر پر پرنٹ کے لیے فونٹ نہیں۔ کچھ پرنٹ نہیں ہوا؛ جو درج تھا وہ محفوظ ہے۔ Noto فونٹ انسٹال کر کے دوبارہ پرنٹ کریں۔</translation>
    </message>
    <message>
        <source>The number is too large. What you entered is kept; enter a smaller one.</source>
        <translation>عدد بہت بڑا ہے۔ آپ نے جو درج کیا وہ برقرار ہے۔ چھوٹا عدد درج کریں۔</translation>
    </message>
    <message>
        <source>{currency} is no currency of ISO 4217. Nothing was made. Choose a code such as EUR.</source>
        <translation>{currency} ISO 4217 کی کرنسی نہیں۔ کچھ نہیں بنا۔ EUR جیسا کوڈ چنیں۔</translation>
    </message>
    <message>
        <source>There is a company in this daybook already. Nothing was changed. Make the new shop in another folder.</source>
        <translation>اس روزنامچے میں پہلے سے ایک کمپنی ہے۔ کچھ تبدیل نہیں ہوا۔ نئی دکان کسی اور فولڈر میں بنائیں۔</translation>
    </message>
    <message>
        <source>{folder} is not empty. No shop was made, and the folder is as it was. Choose an empty folder.</source>
        <translation>{folder} خالی نہیں۔ دکان نہیں بنی، اور فولڈر جوں کا توں ہے۔ خالی فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>There is no shop in {folder}. Nothing was changed. Choose another folder, or make a shop there.</source>
        <translation>{folder} میں کوئی دکان نہیں۔ کچھ تبدیل نہیں ہوا۔ کوئی اور فولڈر چنیں یا وہاں دکان بنائیں۔</translation>
    </message>
    <message>
        <source>Another version of the program made the ledgers. Nothing was changed. Open the shop once for writing; they are then made anew.</source>
        <translation>لیجر پروگرام کے کسی اور ورژن نے بنائے ہیں۔ کچھ تبدیل نہیں ہوا۔ دکان ایک بار لکھنے کے لیے کھولیں؛ تب وہ نئے بن جائیں گے۔</translation>
    </message>
    <message>
        <source>A shop needs a name. Nothing was made. Type the name that shall stand on receipts.</source>
        <translation>دکان کا نام ضروری ہے۔ کچھ نہیں بنا۔ وہ نام لکھیں جو رسیدوں پر چھپے گا۔</translation>
    </message>
    <message>
        <source>The first user needs a name. Nothing was made. Type the owner&apos;s name.</source>
        <translation>پہلے صارف کا نام ضروری ہے۔ کچھ نہیں بنا۔ مالک کا نام لکھیں۔</translation>
    </message>
    <message>
        <source>{time_zone} is no time zone known here. Nothing was made. Choose one such as Europe/Berlin.</source>
        <translation>{time_zone} یہاں معلوم ٹائم زون نہیں۔ کچھ نہیں بنا۔ Europe/Berlin جیسا ٹائم زون چنیں۔</translation>
    </message>
    <message>
        <source>This database was written by a newer version of the program. Nothing was changed. Update the program on this machine, then open the shop again.</source>
        <translation>یہ ڈیٹا بیس پروگرام کے نئے ورژن نے لکھا ہے۔ کچھ تبدیل نہیں ہوا۔ اس کمپیوٹر پر پروگرام اپ ڈیٹ کر کے دکان دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>The file {path} is not encrypted, so it is not a shop&apos;s database. Nothing was changed. Choose the shop&apos;s own folder, or restore a backup.</source>
        <translation>فائل {path} خفیہ نہیں کی گئی، اس لیے یہ دکان کا ڈیٹا بیس نہیں۔ کچھ تبدیل نہیں ہوا۔ دکان کا اپنا فولڈر چنیں یا بیک اپ بحال کریں۔</translation>
    </message>
    <message>
        <source>The database {path} is damaged or incomplete. It was left as it is. Keep it, and restore the last backup.</source>
        <translation>ڈیٹا بیس {path} خراب یا نامکمل ہے۔ اسے جوں کا توں چھوڑ دیا گیا۔ اسے سنبھال کر رکھیں اور آخری بیک اپ بحال کریں۔</translation>
    </message>
    <message>
        <source>The database {path} is not there. Nothing was changed. Connect the disk it is on, or choose another folder.</source>
        <translation>ڈیٹا بیس {path} موجود نہیں۔ کچھ تبدیل نہیں ہوا۔ اس کی ڈسک لگائیں یا کوئی اور فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>Another program is using the database {path}. Nothing was changed. Close it there, then try again.</source>
        <translation>کوئی اور پروگرام ڈیٹا بیس {path} استعمال کر رہا ہے۔ کچھ تبدیل نہیں ہوا۔ اسے وہاں بند کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>{path} cannot be written. Nothing was changed. Give this user the right to write there, or choose another folder.</source>
        <translation>{path} میں لکھا نہیں جا سکتا۔ کچھ تبدیل نہیں ہوا۔ اس صارف کو وہاں لکھنے کی اجازت دیں یا کوئی اور فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>The database {path} belongs to another shop&apos;s key. Nothing was changed. Put back the database and the vault that belong together.</source>
        <translation>ڈیٹا بیس {path} کسی اور دکان کی کلید کا ہے۔ کچھ تبدیل نہیں ہوا۔ وہ ڈیٹا بیس اور والٹ واپس رکھیں جو ایک ساتھ کے ہیں۔</translation>
    </message>
    <message>
        <source>The server has no company named {schema}. Nothing was changed. Check the name, or create the company first.</source>
        <translation>سرور پر {schema} نام کی کوئی کمپنی نہیں۔ کچھ تبدیل نہیں ہوا۔ نام دیکھیں یا پہلے کمپنی بنائیں۔</translation>
    </message>
    <message>
        <source>The database server {host} does not answer. Nothing was changed. Check the network and the server, then try again.</source>
        <translation>ڈیٹا بیس سرور {host} جواب نہیں دے رہا۔ کچھ تبدیل نہیں ہوا۔ نیٹ ورک اور سرور دیکھ کر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>This shop is already open in another program ({program}, process {process}, on {host}). Nothing was changed. Close it there, then try again.</source>
        <translation>یہ دکان پہلے سے کسی اور پروگرام میں کھلی ہے ({program}، پروسیس {process}، {host} پر)۔ کچھ تبدیل نہیں ہوا۔ اسے وہاں بند کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>A tax has no code. Nothing was recorded; what you entered is kept. Give the tax a code in the settings.</source>
        <translation>ایک ٹیکس کا کوڈ نہیں۔ کچھ درج نہیں ہوا؛ آپ نے جو درج کیا وہ برقرار ہے۔ ترتیبات میں ٹیکس کو کوڈ دیں۔</translation>
    </message>
    <message>
        <source>The tax {tax} stands on this document with two meanings. Nothing was recorded; the lines are kept. Correct the tax in the settings, or remove one of the lines.</source>
        <translation>ٹیکس {tax} اس کاغذ پر دو معنوں میں آیا ہے۔ کچھ درج نہیں ہوا؛ لائنیں برقرار ہیں۔ ترتیبات میں ٹیکس درست کریں یا ایک لائن ہٹائیں۔</translation>
    </message>
    <message>
        <source>The tax {tax} stands twice on one line. Nothing was recorded; the lines are kept. Correct the tax class in the settings.</source>
        <translation>ٹیکس {tax} ایک ہی لائن پر دو بار ہے۔ کچھ درج نہیں ہوا؛ لائنیں برقرار ہیں۔ ترتیبات میں ٹیکس کلاس درست کریں۔</translation>
    </message>
    <message>
        <source>A line is in {line}, the document in {document}. Nothing was recorded; the lines are kept. Put that line on a document of its own.</source>
        <translation>لائن {line} میں ہے، کاغذ {document} میں۔ کچھ درج نہیں ہوا؛ لائنیں برقرار ہیں۔ اس لائن کا الگ کاغذ بنائیں۔</translation>
    </message>
    <message>
        <source>{now} cannot come back: {whole} were sold, and {before} came back before. Nothing was recorded. Enter a smaller quantity.</source>
        <translation>{now} واپس نہیں آ سکتے: {whole} فروخت ہوئے تھے اور {before} پہلے واپس آ چکے ہیں۔ کچھ درج نہیں ہوا۔ کم مقدار درج کریں۔</translation>
    </message>
    <message>
        <source>A tax of {rate} cannot be. Nothing was recorded; what you entered is kept. Enter a rate from 0 to 1000 per cent.</source>
        <translation>{rate} ٹیکس نہیں ہو سکتا۔ کچھ درج نہیں ہوا؛ آپ نے جو درج کیا وہ برقرار ہے۔ 0 سے 1000 فیصد تک شرح درج کریں۔</translation>
    </message>
    <message>
        <source>With this rounding a return would give back another tax than the sale took. Nothing was changed. Choose another rounding.</source>
        <translation>اس راؤنڈنگ سے واپسی پر فروخت سے مختلف ٹیکس لوٹے گا۔ کچھ تبدیل نہیں ہوا۔ کوئی اور راؤنڈنگ چنیں۔</translation>
    </message>
    <message>
        <source>The key file {path} is damaged or was changed. It was left as it is. Restore it from a backup; without it the shop&apos;s data cannot be opened.</source>
        <translation>کلیدی فائل {path} خراب ہے یا بدل دی گئی ہے۔ اسے جوں کا توں چھوڑ دیا گیا۔ بیک اپ سے بحال کریں؛ اس کے بغیر دکان کا ڈیٹا نہیں کھل سکتا۔</translation>
    </message>
    <message>
        <source>The key file {path} is missing. Nothing was changed. Restore it from a backup; without it the shop&apos;s data cannot be opened.</source>
        <translation>کلیدی فائل {path} موجود نہیں۔ کچھ تبدیل نہیں ہوا۔ بیک اپ سے بحال کریں؛ اس کے بغیر دکان کا ڈیٹا نہیں کھل سکتا۔</translation>
    </message>
    <message>
        <source>The key file was written by a newer version of the program. Nothing was changed. Update the program on this machine.</source>
        <translation>کلیدی فائل پروگرام کے نئے ورژن نے لکھی ہے۔ کچھ تبدیل نہیں ہوا۔ اس کمپیوٹر پر پروگرام اپ ڈیٹ کریں۔</translation>
    </message>
    <message>
        <source>There is already a shop in this folder ({path}). It is unchanged. Open that shop, or choose an empty folder.</source>
        <translation>اس فولڈر میں پہلے سے دکان موجود ہے ({path})۔ وہ جوں کی توں ہے۔ وہی دکان کھولیں یا خالی فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>The passphrase needs at least {shortest} characters. Nothing was changed. Choose a longer one.</source>
        <translation>خفیہ جملے میں کم از کم {shortest} حروف ہونے چاہییں۔ کچھ تبدیل نہیں ہوا۔ لمبا جملہ چنیں۔</translation>
    </message>
    <message>
        <source>That passphrase does not open this shop. Nothing was changed. Try again, or use the recovery code.</source>
        <translation>اس خفیہ جملے سے یہ دکان نہیں کھلتی۔ کچھ تبدیل نہیں ہوا۔ دوبارہ کوشش کریں یا ریکوری کوڈ استعمال کریں۔</translation>
    </message>
    <message>
        <source>That recovery code does not open this shop. Nothing was changed. Compare it with your printed copy, letter by letter.</source>
        <translation>اس ریکوری کوڈ سے یہ دکان نہیں کھلتی۔ کچھ تبدیل نہیں ہوا۔ اسے اپنے چھپے ہوئے کاغذ سے حرف بہ حرف ملائیں۔</translation>
    </message>
    <message>
        <source>This shop has no rate for {currency}. Nothing was saved; what you counted is kept. Have the currency accepted in the settings, or leave it out.</source>
        <translation>اس دکان میں {currency} کا نرخ نہیں۔ کچھ محفوظ نہیں ہوا؛ آپ کی گنتی محفوظ ہے۔ ترتیبات میں یہ کرنسی قبول کروائیں یا اسے چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>The drawer holds {currency} too. The shift stays open; your counts are kept. Count it.</source>
        <translation>دراز میں {currency} بھی ہے۔ شفٹ کھلی ہے؛ آپ کی گنتی محفوظ ہے۔ اسے گنیں۔</translation>
    </message>
    <message>
        <source>{amount} is not worth what the payment says. Nothing was taken; the sale is kept. Take the payment anew.</source>
        <translation>{amount} کی قیمت اتنی نہیں جتنی ادائیگی میں لکھی ہے۔ کوئی رقم نہیں لی گئی؛ فروخت برقرار ہے۔ ادائیگی نئے سرے سے لیں۔</translation>
    </message>
    <message>
        <source>{amount} was not taken: the smallest note or coin this shop takes is {step}. The sale is kept. Type another amount.</source>
        <translation>{amount} نہیں لیا گیا: یہ دکان سب سے چھوٹا نوٹ یا سکہ {step} لیتی ہے۔ فروخت برقرار ہے۔ کوئی اور رقم لکھیں۔</translation>
    </message>
    <message>
        <source>With {change} back, less stays than the {due} that is due. Nothing was taken; the sale is kept. Take the payment anew.</source>
        <translation>{change} بقایا دینے پر واجب رقم {due} سے کم بچتا ہے۔ کوئی رقم نہیں لی گئی؛ فروخت برقرار ہے۔ ادائیگی نئے سرے سے لیں۔</translation>
    </message>
    <message>
        <source>This shop does not take {currency}. Nothing was taken; the sale is kept. Choose another way to pay.</source>
        <translation>یہ دکان {currency} نہیں لیتی۔ کوئی رقم نہیں لی گئی؛ فروخت برقرار ہے۔ ادائیگی کا کوئی اور طریقہ چنیں۔</translation>
    </message>
    <message>
        <source>{currency} is the shop’s own currency. Nothing was saved. Choose another one.</source>
        <translation>{currency} دکان کی اپنی کرنسی ہے۔ کچھ محفوظ نہیں ہوا۔ کوئی اور چنیں۔</translation>
    </message>
    <message>
        <source>The rate of {currency} has changed since it was taken. Nothing was recorded; the sale is kept. Remove the payment and take it anew.</source>
        <translation>{currency} لینے کے بعد اس کا نرخ بدل گیا ہے۔ کچھ درج نہیں ہوا؛ فروخت برقرار ہے۔ ادائیگی ہٹا کر نئے سرے سے لیں۔</translation>
    </message>
    <message>
        <source>The rate of {currency} is of {since} and too old. Nothing was taken; the sale is kept. Have today’s rate entered in the settings, or choose another way to pay.</source>
        <translation>{currency} کا نرخ {since} کا ہے اور بہت پرانا ہے۔ کوئی رقم نہیں لی گئی؛ فروخت برقرار ہے۔ ترتیبات میں آج کا نرخ درج کروائیں یا ادائیگی کا کوئی اور طریقہ چنیں۔</translation>
    </message>
    <message>
        <source>A rate is above zero and not above a million. Nothing was saved; what you entered is kept. Type another rate.</source>
        <translation>نرخ صفر سے زیادہ ہوتا ہے اور دس لاکھ سے زیادہ نہیں۔ کچھ محفوظ نہیں ہوا؛ آپ نے جو درج کیا وہ برقرار ہے۔ کوئی اور نرخ لکھیں۔</translation>
    </message>
    <message>
        <source>The smallest note or coin is above zero and not above {highest}. Nothing was saved; what you entered is kept. Type another amount.</source>
        <translation>سب سے چھوٹا نوٹ یا سکہ صفر سے زیادہ ہوتا ہے اور {highest} سے زیادہ نہیں۔ کچھ محفوظ نہیں ہوا؛ آپ نے جو درج کیا وہ برقرار ہے۔ کوئی اور رقم لکھیں۔</translation>
    </message>
    <message>
        <source>A rate holds for 0 to {highest} days. Nothing was saved; what you entered is kept. Type another number.</source>
        <translation>نرخ 0 سے {highest} دن تک چلتا ہے۔ کچھ محفوظ نہیں ہوا؛ آپ نے جو درج کیا وہ برقرار ہے۔ کوئی اور عدد لکھیں۔</translation>
    </message>
    <message>
        <source>Which currency was handed over is not said. Nothing was taken; the sale is kept. Take the payment anew.</source>
        <translation>یہ نہیں بتایا گیا کہ کون سی کرنسی دی گئی۔ کوئی رقم نہیں لی گئی؛ فروخت برقرار ہے۔ ادائیگی نئے سرے سے لیں۔</translation>
    </message>
    <message>
        <source>A minimum age belongs to goods or their category. What you entered is kept. Leave it out here.</source>
        <translation>کم از کم عمر سامان یا اس کی کیٹیگری پر ہوتی ہے۔ آپ نے جو درج کیا وہ برقرار ہے۔ یہاں سے ہٹا دیں۔</translation>
    </message>
    <message>
        <source>An attribute has no name. What you entered is kept. Call it Size or Colour, or remove it.</source>
        <translation>ایک خصوصیت کا نام نہیں۔ آپ نے جو درج کیا وہ برقرار ہے۔ اسے سائز یا رنگ جیسا نام دیں یا ہٹا دیں۔</translation>
    </message>
    <message>
        <source>{attribute} has no values. What you entered is kept. Enter them, or remove the attribute.</source>
        <translation>{attribute} کی کوئی قدر نہیں۔ آپ نے جو درج کیا وہ برقرار ہے۔ قدریں درج کریں یا خصوصیت ہٹائیں۔</translation>
    </message>
    <message>
        <source>{attribute} stands here twice. What you entered is kept. Remove one of them.</source>
        <translation>{attribute} یہاں دو بار ہے۔ آپ نے جو درج کیا وہ برقرار ہے۔ ایک ہٹا دیں۔</translation>
    </message>
    <message>
        <source>Variants differ by at most {highest} attributes. What you entered is kept. Remove one of them.</source>
        <translation>ویرینٹ زیادہ سے زیادہ {highest} خصوصیات میں مختلف ہو سکتے ہیں۔ آپ نے جو درج کیا وہ برقرار ہے۔ ایک ہٹا دیں۔</translation>
    </message>
    <message>
        <source>{product} already has the barcode {barcode}. What you entered is kept. Remove it there first.</source>
        <translation>{product} پر پہلے سے بارکوڈ {barcode} ہے۔ آپ نے جو درج کیا وہ برقرار ہے۔ پہلے وہاں سے ہٹائیں۔</translation>
    </message>
    <message>
        <source>The check digit of {barcode} is wrong. What you entered is kept. Scan the code again.</source>
        <translation>{barcode} کا چیک ہندسہ غلط ہے۔ آپ نے جو درج کیا وہ برقرار ہے۔ کوڈ دوبارہ اسکین کریں۔</translation>
    </message>
    <message>
        <source>A barcode is empty. What you entered is kept. Scan it, or remove the row.</source>
        <translation>ایک بارکوڈ خالی ہے۔ آپ نے جو درج کیا وہ برقرار ہے۔ اسے اسکین کریں یا قطار ہٹائیں۔</translation>
    </message>
    <message>
        <source>The barcode {barcode} stands here twice. What you entered is kept. Remove one of them.</source>
        <translation>بارکوڈ {barcode} یہاں دو بار ہے۔ آپ نے جو درج کیا وہ برقرار ہے۔ ایک ہٹا دیں۔</translation>
    </message>
    <message>
        <source>This branch does not exist. What you entered is kept. Choose another one.</source>
        <translation>یہ برانچ موجود نہیں۔ آپ نے جو درج کیا وہ برقرار ہے۔ کوئی اور چنیں۔</translation>
    </message>
    <message>
        <source>A price holds from a quantity above zero on. What you entered is kept. Enter another quantity.</source>
        <translation>قیمت صفر سے زیادہ مقدار سے لاگو ہوتی ہے۔ آپ نے جو درج کیا وہ برقرار ہے۔ کوئی اور مقدار درج کریں۔</translation>
    </message>
    <message>
        <source>This category does not exist. What you entered is kept. Choose another one.</source>
        <translation>یہ کیٹیگری موجود نہیں۔ آپ نے جو درج کیا وہ برقرار ہے۔ کوئی اور چنیں۔</translation>
    </message>
    <message>
        <source>{text} is no day. Nothing was imported. Write it as 2026-03-31, then try again.</source>
        <translation>{text} کوئی تاریخ نہیں۔ کچھ درآمد نہیں ہوا۔ اسے 2026-03-31 کی طرح لکھ کر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>{text} is no number. The row was not imported. Correct it, then try again.</source>
        <translation>{text} عدد نہیں۔ قطار درآمد نہیں ہوئی۔ اسے درست کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>{product} already has this code. What you entered is kept. Enter another code.</source>
        <translation>{product} کا پہلے سے یہی کوڈ ہے۔ آپ نے جو درج کیا وہ برقرار ہے۔ کوئی اور کوڈ درج کریں۔</translation>
    </message>
    <message>
        <source>The file lacks a column that is needed. Nothing was imported. Add it, or map another one.</source>
        <translation>فائل میں ایک ضروری کالم نہیں۔ کچھ درآمد نہیں ہوا۔ اسے شامل کریں یا کوئی اور کالم ملائیں۔</translation>
    </message>
    <message>
        <source>The file has a column twice. Nothing was imported. Remove one of them.</source>
        <translation>فائل میں ایک کالم دو بار ہے۔ کچھ درآمد نہیں ہوا۔ ایک ہٹا دیں۔</translation>
    </message>
    <message>
        <source>Another variant has the same values as {variant}. What you entered is kept. Give it others, or offer the other one again.</source>
        <translation>ایک اور ویرینٹ کی قدریں وہی ہیں جو {variant} کی۔ آپ نے جو درج کیا وہ برقرار ہے۔ اسے دوسری قدریں دیں یا دوسرا ویرینٹ دوبارہ فروخت میں لائیں۔</translation>
    </message>
    <message>
        <source>A cost cannot be below zero. What you entered is kept. Enter another one.</source>
        <translation>لاگت صفر سے کم نہیں ہو سکتی۔ آپ نے جو درج کیا وہ برقرار ہے۔ کوئی اور درج کریں۔</translation>
    </message>
    <message>
        <source>Nothing says how the variants differ. What you entered is kept. Add an attribute, such as Size.</source>
        <translation>یہ نہیں بتایا گیا کہ ویرینٹ کس بات میں مختلف ہیں۔ آپ نے جو درج کیا وہ برقرار ہے۔ کوئی خصوصیت شامل کریں، جیسے سائز۔</translation>
    </message>
    <message>
        <source>{product} is sold in variants. What you entered is kept. Give the barcode to the variant that bears it.</source>
        <translation>{product} ویرینٹ میں فروخت ہوتی ہے۔ آپ نے جو درج کیا وہ برقرار ہے۔ بارکوڈ اس ویرینٹ کو دیں جس پر وہ لگا ہے۔</translation>
    </message>
    <message>
        <source>The code holds {date}, which is no day. Nothing was added. Scan again, or type the number below it.</source>
        <translation>کوڈ میں {date} ہے، جو کوئی تاریخ نہیں۔ کچھ شامل نہیں ہوا۔ دوبارہ اسکین کریں یا اس کے نیچے کا نمبر لکھیں۔</translation>
    </message>
    <message>
        <source>The code breaks off or holds something unknown at {part}. Nothing was added. Scan it again.</source>
        <translation>کوڈ {part} پر کٹ جاتا ہے یا وہاں کچھ نامعلوم ہے۔ کچھ شامل نہیں ہوا۔ اسے دوبارہ اسکین کریں۔</translation>
    </message>
    <message>
        <source>Misread {code}. Nothing was added. Scan again.</source>
        <translation>{code} غلط پڑھا گیا۔ کچھ شامل نہیں ہوا۔ دوبارہ اسکین کریں۔</translation>
    </message>
    <message>
        <source>The code names no goods. Nothing was added. Scan the code that stands on the item.</source>
        <translation>کوڈ کسی سامان کا نہیں۔ کچھ شامل نہیں ہوا۔ وہ کوڈ اسکین کریں جو آئٹم پر ہے۔</translation>
    </message>
    <message>
        <source>These hours are none of a day. What you entered is kept. Enter when they begin and when they end.</source>
        <translation>یہ دن کے اوقات نہیں۔ آپ نے جو درج کیا وہ برقرار ہے۔ شروع اور ختم ہونے کا وقت درج کریں۔</translation>
    </message>
    <message>
        <source>The kind of a product is not known[: {text}]. The row was not imported. Use goods, service or other.</source>
        <translation>پروڈکٹ کی قسم معلوم نہیں[: {text}]۔ قطار درآمد نہیں ہوئی۔ goods، service یا other لکھیں۔</translation>
    </message>
    <message>
        <source>A value of this label has at most {highest} decimals. What you entered is kept. Enter fewer.</source>
        <translation>اس لیبل کی قدر میں زیادہ سے زیادہ {highest} اعشاریہ ہندسے ہوتے ہیں۔ آپ نے جو درج کیا وہ برقرار ہے۔ کم درج کریں۔</translation>
    </message>
    <message>
        <source>These letters make no label. What you entered is kept. Write 13 of them: PP, then I and V in one run each, C last.</source>
        <translation>ان حروف سے لیبل نہیں بنتا۔ آپ نے جو درج کیا وہ برقرار ہے۔ 13 حروف لکھیں: PP، پھر I اور V اپنے اپنے ایک سلسلے میں، آخر میں C۔</translation>
    </message>
    <message>
        <source>Labels that begin with {prefix} are read by {pattern} already. What you entered is kept. Take another prefix.</source>
        <translation>{prefix} سے شروع ہونے والے لیبل پہلے ہی {pattern} پڑھتا ہے۔ آپ نے جو درج کیا وہ برقرار ہے۔ کوئی اور ابتدائی ہندسے لیں۔</translation>
    </message>
    <message>
        <source>The pattern has no name. What you entered is kept. Enter one.</source>
        <translation>پیٹرن کا نام نہیں۔ آپ نے جو درج کیا وہ برقرار ہے۔ نام درج کریں۔</translation>
    </message>
    <message>
        <source>The label {code} says zero. Nothing was added. Weigh the item again.</source>
        <translation>لیبل {code} پر صفر ہے۔ کچھ شامل نہیں ہوا۔ آئٹم دوبارہ تولیں۔</translation>
    </message>
    <message>
        <source>Labels of the shop&apos;s own begin with 02 or 20 to 29[, not {prefix}]. What you entered is kept. Correct the prefixes.</source>
        <translation>دکان کے اپنے لیبل 02 یا 20 سے 29 سے شروع ہوتے ہیں[، {prefix} سے نہیں]۔ آپ نے جو درج کیا وہ برقرار ہے۔ ابتدائی ہندسے درست کریں۔</translation>
    </message>
    <message>
        <source>A check digit of its own goes with a value of four or five digits. What you entered is kept. Correct the letters.</source>
        <translation>الگ چیک ہندسہ چار یا پانچ ہندسوں کی قدر کے ساتھ آتا ہے۔ آپ نے جو درج کیا وہ برقرار ہے۔ حروف درست کریں۔</translation>
    </message>
    <message>
        <source>No product has the number {item} of this label. Nothing was added. Give the number to a product, then scan again.</source>
        <translation>کسی پروڈکٹ کا نمبر اس لیبل والا {item} نہیں۔ کچھ شامل نہیں ہوا۔ پروڈکٹ کو نمبر دے کر دوبارہ اسکین کریں۔</translation>
    </message>
    <message>
        <source>A list can take off 100 % at most. What you entered is kept. Enter a smaller part.</source>
        <translation>فہرست زیادہ سے زیادہ 100 % کم کر سکتی ہے۔ آپ نے جو درج کیا وہ برقرار ہے۔ کم حصہ درج کریں۔</translation>
    </message>
    <message>
        <source>The column map names a column that does not exist. Nothing was imported. Correct it, then try again.</source>
        <translation>کالموں کے نقشے میں ایسا کالم ہے جو موجود نہیں۔ کچھ درآمد نہیں ہوا۔ اسے درست کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The column map cannot be read[ ({detail})]. Nothing was imported. Correct it, then try again.</source>
        <translation>کالموں کا نقشہ پڑھا نہیں جا سکتا[ ({detail})]۔ کچھ درآمد نہیں ہوا۔ اسے درست کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The column map names a heading that the file lacks. Nothing was imported. Correct one of them.</source>
        <translation>کالموں کے نقشے میں ایسا عنوان ہے جو فائل میں نہیں۔ کچھ درآمد نہیں ہوا۔ دونوں میں سے ایک درست کریں۔</translation>
    </message>
    <message>
        <source>An age is a number of years, {highest} at most. What you entered is kept. Enter another one.</source>
        <translation>عمر سالوں میں ہوتی ہے، زیادہ سے زیادہ {highest}۔ آپ نے جو درج کیا وہ برقرار ہے۔ کوئی اور درج کریں۔</translation>
    </message>
    <message>
        <source>The smallest amount cannot be below zero. What you entered is kept. Enter another one.</source>
        <translation>کم سے کم رقم صفر سے نیچے نہیں ہو سکتی۔ آپ نے جو درج کیا وہ برقرار ہے۔ کوئی اور درج کریں۔</translation>
    </message>
    <message>
        <source>The shop knows nothing called {text}. Nothing was imported. Correct it, or add it first.</source>
        <translation>دکان میں {text} نام کی کوئی چیز نہیں۔ کچھ درآمد نہیں ہوا۔ اسے درست کریں یا پہلے شامل کریں۔</translation>
    </message>
    <message>
        <source>A pack has to hold more than nothing. What you entered is kept. Enter how many units it holds.</source>
        <translation>پیک میں کچھ تو ہونا چاہیے۔ آپ نے جو درج کیا وہ برقرار ہے۔ اس میں کتنی اکائیاں ہیں، درج کریں۔</translation>
    </message>
    <message>
        <source>A single one has the product&apos;s own price. What you entered is kept. Say how many the code stands for, or leave its price out.</source>
        <translation>ایک عدد کی قیمت پروڈکٹ کی اپنی قیمت ہے۔ آپ نے جو درج کیا وہ برقرار ہے۔ بتائیں کہ کوڈ کتنے عدد کے لیے ہے، یا اس کی قیمت ہٹا دیں۔</translation>
    </message>
    <message>
        <source>The last day, {through}, comes before the first, {from}. What you entered is kept. Correct one of them.</source>
        <translation>آخری دن {through} پہلے دن {from} سے پہلے آتا ہے۔ آپ نے جو درج کیا وہ برقرار ہے۔ ایک کو درست کریں۔</translation>
    </message>
    <message>
        <source>This price list does not exist any more. Nothing was changed. Choose another one.</source>
        <translation>قیمتوں کی یہ فہرست اب موجود نہیں۔ کچھ تبدیل نہیں ہوا۔ کوئی اور چنیں۔</translation>
    </message>
    <message>
        <source>The prices of this list are in {currency}. What you entered is kept. Enter a price in it.</source>
        <translation>اس فہرست کی قیمتیں {currency} میں ہیں۔ آپ نے جو درج کیا وہ برقرار ہے۔ قیمت اسی میں درج کریں۔</translation>
    </message>
    <message>
        <source>A price cannot be below zero. What you entered is kept. Enter another one.</source>
        <translation>قیمت صفر سے کم نہیں ہو سکتی۔ آپ نے جو درج کیا وہ برقرار ہے۔ کوئی اور درج کریں۔</translation>
    </message>
    <message>
        <source>This has no name yet. What you entered is kept. Enter a name.</source>
        <translation>اس کا ابھی نام نہیں۔ آپ نے جو درج کیا وہ برقرار ہے۔ نام درج کریں۔</translation>
    </message>
    <message>
        <source>{product} and its variants are changed together. Nothing was changed. Open it and change it there.</source>
        <translation>{product} اور اس کے ویرینٹ ایک ساتھ بدلے جاتے ہیں۔ کچھ تبدیل نہیں ہوا۔ اسے کھول کر وہیں بدلیں۔</translation>
    </message>
    <message>
        <source>This product does not exist any more. Nothing was changed. Choose another one.</source>
        <translation>یہ پروڈکٹ اب موجود نہیں۔ کچھ تبدیل نہیں ہوا۔ کوئی اور چنیں۔</translation>
    </message>
    <message>
        <source>The product has no code yet. What you entered is kept. Enter a code.</source>
        <translation>پروڈکٹ کا ابھی کوڈ نہیں۔ آپ نے جو درج کیا وہ برقرار ہے۔ کوڈ درج کریں۔</translation>
    </message>
    <message>
        <source>The product has no name yet. What you entered is kept. Enter a name.</source>
        <translation>پروڈکٹ کا ابھی نام نہیں۔ آپ نے جو درج کیا وہ برقرار ہے۔ نام درج کریں۔</translation>
    </message>
    <message>
        <source>The file holds no list of promotions[ ({detail})]. Nothing was imported. Correct it, then try again.</source>
        <translation>فائل میں آفرز کی فہرست نہیں[ ({detail})]۔ کچھ درآمد نہیں ہوا۔ اسے درست کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>A promotion cannot be understood: {key}[, {text}]. Nothing was imported. Correct it, then try again.</source>
        <translation>ایک آفر سمجھ نہیں آئی: {key}[، {text}]۔ کچھ درآمد نہیں ہوا۔ اسے درست کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The promotion gives nothing, or more than all. What you entered is kept. Enter a part up to 100 %, or an amount.</source>
        <translation>آفر کچھ نہیں دیتی، یا کل سے بھی زیادہ دیتی ہے۔ آپ نے جو درج کیا وہ برقرار ہے۔ 100 % تک حصہ یا رقم درج کریں۔</translation>
    </message>
    <message>
        <source>The promotion holds on no day of the week. What you entered is kept. Choose one at least.</source>
        <translation>آفر ہفتے کے کسی دن لاگو نہیں۔ آپ نے جو درج کیا وہ برقرار ہے۔ کم از کم ایک دن چنیں۔</translation>
    </message>
    <message>
        <source>A key of {page} stands for goods that do not exist here. Nothing was saved. Remove it, then save again.</source>
        <translation>{page} کا ایک بٹن ایسے سامان کا ہے جو یہاں موجود نہیں۔ کچھ محفوظ نہیں ہوا۔ اسے ہٹا کر دوبارہ محفوظ کریں۔</translation>
    </message>
    <message>
        <source>{page} has more than {most} keys. Nothing was saved. Put some of them on another page.</source>
        <translation>{page} میں {most} سے زیادہ بٹن ہیں۔ کچھ محفوظ نہیں ہوا۔ کچھ بٹن دوسرے صفحے پر رکھیں۔</translation>
    </message>
    <message>
        <source>This branch or till does not exist. Nothing was saved. Choose whose keys they are again.</source>
        <translation>یہ برانچ یا کاؤنٹر موجود نہیں۔ کچھ محفوظ نہیں ہوا۔ دوبارہ چنیں کہ بٹن کس کے ہیں۔</translation>
    </message>
    <message>
        <source>Each page has a name of up to {most} letters. Nothing was saved. Enter another name.</source>
        <translation>ہر صفحے کا نام {most} حروف تک ہوتا ہے۔ کچھ محفوظ نہیں ہوا۔ کوئی اور نام درج کریں۔</translation>
    </message>
    <message>
        <source>Quick keys have one to {most} pages. Nothing was saved. Add a page, or remove one.</source>
        <translation>فوری بٹنوں کے ایک سے {most} تک صفحے ہوتے ہیں۔ کچھ محفوظ نہیں ہوا۔ صفحہ شامل کریں یا ہٹائیں۔</translation>
    </message>
    <message>
        <source>A key of {page} shows a picture that is not here. Nothing was saved. Choose the picture again.</source>
        <translation>{page} کا ایک بٹن ایسی تصویر دکھاتا ہے جو یہاں نہیں۔ کچھ محفوظ نہیں ہوا۔ تصویر دوبارہ چنیں۔</translation>
    </message>
    <message>
        <source>A picture takes more than {most} KiB even when it is made small. Nothing was saved. Choose a simpler one.</source>
        <translation>تصویر چھوٹی کرنے پر بھی {most} KiB سے زیادہ ہے۔ کچھ محفوظ نہیں ہوا۔ کوئی سادہ تصویر چنیں۔</translation>
    </message>
    <message>
        <source>A row has more or fewer fields than there are headings. It was not imported. Correct it, then try again.</source>
        <translation>ایک قطار میں عنوانات سے زیادہ یا کم خانے ہیں۔ وہ درآمد نہیں ہوئی۔ اسے درست کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Serial numbers are for single pieces. What you entered is kept. Choose another unit, or batches.</source>
        <translation>سیریل نمبر صرف اکیلے عدد کے لیے ہیں۔ آپ نے جو درج کیا وہ برقرار ہے۔ کوئی اور اکائی یا کھیپیں چنیں۔</translation>
    </message>
    <message>
        <source>This kind of promotion needs other goods: one group for a part or an amount off, what is bought and what is got, or what a bundle holds, {most} units at most. What you entered is kept. Correct it.</source>
        <translation>اس قسم کی آفر کو مختلف سامان چاہیے: حصہ یا رقم کم کرنے کے لیے ایک گروپ، یا جو خریدا اور جو ملے، یا جو بنڈل میں ہو، زیادہ سے زیادہ {most} اکائیاں۔ آپ نے جو درج کیا وہ برقرار ہے۔ اسے درست کریں۔</translation>
    </message>
    <message>
        <source>A tare cannot be below zero. What you entered is kept. Enter another one.</source>
        <translation>خالی وزن صفر سے کم نہیں ہو سکتا۔ آپ نے جو درج کیا وہ برقرار ہے۔ کوئی اور درج کریں۔</translation>
    </message>
    <message>
        <source>This tax class does not exist. What you entered is kept. Choose another one.</source>
        <translation>یہ ٹیکس کلاس موجود نہیں۔ آپ نے جو درج کیا وہ برقرار ہے۔ کوئی اور چنیں۔</translation>
    </message>
    <message>
        <source>The text is longer than {longest} characters. What you entered is kept. Make it shorter.</source>
        <translation>متن {longest} حروف سے لمبا ہے۔ آپ نے جو درج کیا وہ برقرار ہے۔ اسے مختصر کریں۔</translation>
    </message>
    <message>
        <source>Only goods that are kept in stock have serial numbers or batches. What you entered is kept. Choose goods, or no numbers.</source>
        <translation>سیریل نمبر یا کھیپ صرف اسٹاک میں رکھے جانے والے سامان کی ہوتی ہے۔ آپ نے جو درج کیا وہ برقرار ہے۔ سامان چنیں یا نمبر نہ رکھیں۔</translation>
    </message>
    <message>
        <source>This unit does not exist. What you entered is kept. Choose another one.</source>
        <translation>یہ اکائی موجود نہیں۔ آپ نے جو درج کیا وہ برقرار ہے۔ کوئی اور چنیں۔</translation>
    </message>
    <message>
        <source>A promotion that may never be used is none. What you entered is kept. Enter at least 1, or nothing.</source>
        <translation>جو آفر کبھی استعمال نہ ہو سکے وہ آفر نہیں۔ آپ نے جو درج کیا وہ برقرار ہے۔ کم از کم 1 درج کریں یا خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>{attribute} has {value} twice. What you entered is kept. Remove one of them.</source>
        <translation>{attribute} میں {value} دو بار ہے۔ آپ نے جو درج کیا وہ برقرار ہے۔ ایک ہٹا دیں۔</translation>
    </message>
    <message>
        <source>{attribute} has more than {highest} values. What you entered is kept. Remove some of them.</source>
        <translation>{attribute} میں {highest} سے زیادہ قدریں ہیں۔ آپ نے جو درج کیا وہ برقرار ہے۔ کچھ ہٹا دیں۔</translation>
    </message>
    <message>
        <source>{variant} belongs to something else. What you entered is kept. Make a variant of its own.</source>
        <translation>{variant} کسی اور کا ہے۔ آپ نے جو درج کیا وہ برقرار ہے۔ الگ ویرینٹ بنائیں۔</translation>
    </message>
    <message>
        <source>{variant} lacks a value, or has one that is not listed any more. What you entered is kept. Add the value, or archive the variant.</source>
        <translation>{variant} کی کوئی قدر نہیں، یا ایسی ہے جو اب فہرست میں نہیں۔ آپ نے جو درج کیا وہ برقرار ہے۔ قدر شامل کریں یا ویرینٹ آرکائیو کریں۔</translation>
    </message>
    <message>
        <source>These would be {count} variants; at most {highest} are kept together. What you entered is kept. Leave values out, or make two products of it.</source>
        <translation>یہ {count} ویرینٹ بن جائیں گے؛ ایک ساتھ زیادہ سے زیادہ {highest} رکھے جاتے ہیں۔ آپ نے جو درج کیا وہ برقرار ہے۔ کچھ قدریں چھوڑ دیں یا دو پروڈکٹس بنائیں۔</translation>
    </message>
    <message>
        <source>A warranty lasts between 1 and {highest} months. What you entered is kept. Enter another number, or none.</source>
        <translation>وارنٹی 1 سے {highest} مہینے تک ہوتی ہے۔ آپ نے جو درج کیا وہ برقرار ہے۔ کوئی اور عدد درج کریں یا خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>A field holds characters that are no text. The row was not imported. Correct it, then try again.</source>
        <translation>ایک خانے میں ایسے حروف ہیں جو متن نہیں۔ قطار درآمد نہیں ہوئی۔ اسے درست کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>A field is too long. The row was not imported. Make it shorter, then try again.</source>
        <translation>ایک خانہ بہت لمبا ہے۔ قطار درآمد نہیں ہوئی۔ اسے مختصر کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was imported. Check that it is there and may be read.</source>
        <translation>فائل پڑھی نہیں جا سکتی۔ کچھ درآمد نہیں ہوا۔ دیکھیں کہ وہ موجود ہے اور پڑھنے کی اجازت ہے۔</translation>
    </message>
    <message>
        <source>The file is too long. Nothing was imported. Split it into several files.</source>
        <translation>فائل بہت لمبی ہے۔ کچھ درآمد نہیں ہوا۔ اسے کئی فائلوں میں بانٹیں۔</translation>
    </message>
    <message>
        <source>The file has no row of headings. Nothing was imported. Add one as the first row.</source>
        <translation>فائل میں عنوانات کی قطار نہیں۔ کچھ درآمد نہیں ہوا۔ پہلی قطار میں عنوانات ڈالیں۔</translation>
    </message>
    <message>
        <source>A quotation mark is never closed. The rest of the file was not imported. Close it, then try again.</source>
        <translation>ایک واوین بند نہیں ہوا۔ باقی فائل درآمد نہیں ہوئی۔ اسے بند کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Something follows a closing quotation mark. The row was not imported. Correct it, then try again.</source>
        <translation>بند ہونے والے واوین کے بعد کچھ لکھا ہے۔ قطار درآمد نہیں ہوئی۔ اسے درست کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>A row is not written in UTF-8. It was not imported. Save the file as UTF-8, then try again.</source>
        <translation>ایک قطار UTF-8 میں نہیں۔ وہ درآمد نہیں ہوئی۔ فائل UTF-8 میں محفوظ کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>A row has too many fields. It was not imported. Correct it, then try again.</source>
        <translation>ایک قطار میں بہت زیادہ خانے ہیں۔ وہ درآمد نہیں ہوئی۔ اسے درست کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The adjustment has no lines. Nothing was moved. Add a product first.</source>
        <translation>ردوبدل میں کوئی لائن نہیں۔ اسٹاک نہیں بدلا۔ پہلے پروڈکٹ شامل کریں۔</translation>
    </message>
    <message>
        <source>A cost cannot be below zero. Nothing was moved; what you entered is kept. Enter another one.</source>
        <translation>لاگت صفر سے کم نہیں ہو سکتی۔ اسٹاک نہیں بدلا؛ آپ نے جو درج کیا وہ برقرار ہے۔ کوئی اور درج کریں۔</translation>
    </message>
    <message>
        <source>A product with variants has no stock of its own. Nothing was changed. Choose one of its variants.</source>
        <translation>ویرینٹ والی پروڈکٹ کا اپنا اسٹاک نہیں ہوتا۔ کچھ تبدیل نہیں ہوا۔ اس کا کوئی ویرینٹ چنیں۔</translation>
    </message>
    <message>
        <source>A barcode belongs to two products. The second row was not imported. Remove it from one of them.</source>
        <translation>ایک بارکوڈ دو پروڈکٹس کا ہے۔ دوسری قطار درآمد نہیں ہوئی۔ ایک سے ہٹا دیں۔</translation>
    </message>
    <message>
        <source>A code stands in the file twice. The second row was not imported. Remove one of them.</source>
        <translation>ایک کوڈ فائل میں دو بار ہے۔ دوسری قطار درآمد نہیں ہوئی۔ ایک ہٹا دیں۔</translation>
    </message>
    <message>
        <source>The import was stopped. {products} products are imported and kept. Import the file again for the others.</source>
        <translation>درآمد روک دی گئی۔ {products} پروڈکٹس درآمد ہو کر محفوظ ہیں۔ باقی کے لیے فائل دوبارہ درآمد کریں۔</translation>
    </message>
    <message>
        <source>A new product has no price. The row was not imported. Give it a price, then try again.</source>
        <translation>ایک نئی پروڈکٹ کی قیمت نہیں۔ قطار درآمد نہیں ہوئی۔ قیمت دے کر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Some rows cannot be imported. Nothing was imported. Correct them, or import the others only.</source>
        <translation>کچھ قطاریں درآمد نہیں ہو سکتیں۔ کچھ درآمد نہیں ہوا۔ انہیں درست کریں یا صرف باقی درآمد کریں۔</translation>
    </message>
    <message>
        <source>A stock is below zero. The row was not imported. Correct it, then try again.</source>
        <translation>ایک اسٹاک صفر سے کم ہے۔ قطار درآمد نہیں ہوئی۔ اسے درست کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The serial numbers or batches of {product} do not add up to {quantity}. Nothing was changed. Say each number once, with how many.</source>
        <translation>{product} کے سیریل نمبر یا کھیپیں مل کر {quantity} نہیں بنتیں۔ کچھ تبدیل نہیں ہوا۔ ہر نمبر ایک بار مقدار کے ساتھ بتائیں۔</translation>
    </message>
    <message>
        <source>This place does not exist. Nothing was moved; what you entered is kept. Choose another one.</source>
        <translation>یہ جگہ موجود نہیں۔ اسٹاک نہیں بدلا؛ آپ نے جو درج کیا وہ برقرار ہے۔ کوئی اور چنیں۔</translation>
    </message>
    <message>
        <source>{product} is not kept in stock. Nothing was moved; what you entered is kept. Remove its line.</source>
        <translation>{product} اسٹاک میں نہیں رکھی جاتی۔ اسٹاک نہیں بدلا؛ آپ نے جو درج کیا وہ برقرار ہے۔ اس کی لائن ہٹائیں۔</translation>
    </message>
    <message>
        <source>A product is not known here. Nothing was moved. Make the product first.</source>
        <translation>ایک پروڈکٹ یہاں معلوم نہیں۔ اسٹاک نہیں بدلا۔ پہلے پروڈکٹ بنائیں۔</translation>
    </message>
    <message>
        <source>A product does not exist any more. Nothing was moved; what you entered is kept. Remove its line.</source>
        <translation>ایک پروڈکٹ اب موجود نہیں۔ اسٹاک نہیں بدلا؛ آپ نے جو درج کیا وہ برقرار ہے۔ اس کی لائن ہٹائیں۔</translation>
    </message>
    <message>
        <source>The quantity has the wrong sign for this reason. Nothing was moved; what you entered is kept. Change one of them.</source>
        <translation>اس وجہ کے لیے مقدار کی علامت (+ یا -) غلط ہے۔ اسٹاک نہیں بدلا؛ آپ نے جو درج کیا وہ برقرار ہے۔ دونوں میں سے ایک بدلیں۔</translation>
    </message>
    <message>
        <source>The quantity is finer than its unit allows. Nothing was moved; what you entered is kept. Enter fewer decimals.</source>
        <translation>مقدار میں اعشاریہ اس کی اکائی سے زیادہ باریک ہے۔ اسٹاک نہیں بدلا؛ آپ نے جو درج کیا وہ برقرار ہے۔ کم اعشاریہ ہندسے درج کریں۔</translation>
    </message>
    <message>
        <source>A line moves nothing. Nothing was recorded; what you entered is kept. Enter a quantity, or remove the line.</source>
        <translation>ایک لائن سے اسٹاک میں کچھ نہیں بدلتا۔ کچھ درج نہیں ہوا؛ آپ نے جو درج کیا وہ برقرار ہے۔ مقدار درج کریں یا لائن ہٹائیں۔</translation>
    </message>
    <message>
        <source>Why it is cancelled is not said. It is still open. Choose a reason.</source>
        <translation>منسوخی کی وجہ نہیں بتائی گئی۔ آرڈر اب بھی کھلا ہے۔ وجہ چنیں۔</translation>
    </message>
    <message>
        <source>Receipt {number} was paid with the deposit of an order. Its payment was not changed. Take the goods back and sell them anew.</source>
        <translation>رسید {number} آرڈر کے بیعانے سے ادا ہوئی تھی۔ اس کی ادائیگی نہیں بدلی۔ سامان واپس لے کر نئے سرے سے بیچیں۔</translation>
    </message>
    <message>
        <source>{held} is held for this order now. Nothing was recorded; the order is still open. Open it again and collect it anew.</source>
        <translation>اس آرڈر کے لیے اب {held} جمع ہے۔ کچھ درج نہیں ہوا؛ آرڈر اب بھی کھلا ہے۔ آرڈر دوبارہ کھول کر نئے سرے سے وصول کرائیں۔</translation>
    </message>
    <message>
        <source>A deposit pays only for the order it was paid for. Nothing was taken. Open the order and collect it, or choose another way to pay.</source>
        <translation>بیعانہ صرف اسی آرڈر پر لگتا ہے جس کے لیے دیا گیا۔ کوئی رقم نہیں لی گئی۔ آرڈر کھول کر وصول کرائیں یا ادائیگی کا کوئی اور طریقہ چنیں۔</translation>
    </message>
    <message>
        <source>{left} of this layaway is still to be paid. Nothing was handed over; it is still open. Take the payment first.</source>
        <translation>قسطوں پر محفوظ اس سامان کے {left} ابھی باقی ہیں۔ کچھ حوالے نہیں کیا گیا؛ آرڈر اب بھی کھلا ہے۔ پہلے ادائیگی لیں۔</translation>
    </message>
    <message>
        <source>{day} is over already. No order was placed; the goods are still here. Choose a later day.</source>
        <translation>{day} گزر چکا ہے۔ آرڈر نہیں بنا؛ سامان اب بھی یہیں ہے۔ بعد کا کوئی دن چنیں۔</translation>
    </message>
    <message>
        <source>The shop can keep something between nothing and {held}. The order is still open. Type another amount.</source>
        <translation>دکان صفر سے {held} تک رقم رکھ سکتی ہے۔ آرڈر اب بھی کھلا ہے۔ کوئی اور رقم لکھیں۔</translation>
    </message>
    <message>
        <source>These are not the goods of order {number}, as they were agreed. Nothing was recorded. Open the order again and collect it.</source>
        <translation>یہ آرڈر {number} کا طے شدہ سامان نہیں۔ کچھ درج نہیں ہوا۔ آرڈر دوبارہ کھول کر وصول کرائیں۔</translation>
    </message>
    <message>
        <source>A gift card is sold, not ordered. No order was placed; the sale is kept. Take the card off, or sell it first.</source>
        <translation>گفٹ کارڈ بیچا جاتا ہے، آرڈر نہیں ہوتا۔ آرڈر نہیں بنا؛ فروخت برقرار ہے۔ کارڈ ہٹا دیں یا پہلے اسے بیچیں۔</translation>
    </message>
    <message>
        <source>Order {number} was collected or cancelled already. Nothing was changed. Look at the list of open orders.</source>
        <translation>آرڈر {number} وصول یا منسوخ ہو چکا ہے۔ کچھ تبدیل نہیں ہوا۔ کھلے آرڈروں کی فہرست دیکھیں۔</translation>
    </message>
    <message>
        <source>Something of this sale is paid already, or an order is being collected. No order was placed. Remove the payment, or finish it first.</source>
        <translation>اس فروخت کا کچھ حصہ ادا ہو چکا ہے، یا کوئی آرڈر وصول کیا جا رہا ہے۔ آرڈر نہیں بنا۔ ادائیگی ہٹائیں یا پہلے اسے مکمل کریں۔</translation>
    </message>
    <message>
        <source>This order is not known at this till. Nothing was changed. Look at the number on its slip.</source>
        <translation>یہ آرڈر اس کاؤنٹر پر معلوم نہیں۔ کچھ تبدیل نہیں ہوا۔ پرچی پر اس کا نمبر دیکھیں۔</translation>
    </message>
    <message>
        <source>Whose order it is was not said. No order was placed; the sale is kept. Choose the customer, then order again.</source>
        <translation>یہ نہیں بتایا گیا کہ آرڈر کس کا ہے۔ آرڈر نہیں بنا؛ فروخت برقرار ہے۔ گاہک چن کر دوبارہ آرڈر کریں۔</translation>
    </message>
    <message>
        <source>A payment has to be above zero, in the shop&apos;s currency. Nothing was taken. Type another amount.</source>
        <translation>ادائیگی صفر سے زیادہ اور دکان کی کرنسی میں ہونی چاہیے۔ کوئی رقم نہیں لی گئی۔ کوئی اور رقم لکھیں۔</translation>
    </message>
    <message>
        <source>Only {left} of this order is left to pay. Nothing was taken. Type that much or less.</source>
        <translation>اس آرڈر کی باقی ادائیگی صرف {left} ہے۔ کوئی رقم نہیں لی گئی۔ اتنی یا اس سے کم لکھیں۔</translation>
    </message>
    <message>
        <source>There are no words for papers in {language}. Nothing was saved; what you entered is kept. Choose another language.</source>
        <translation>{language} میں کاغذات کے الفاظ نہیں ہیں۔ کچھ محفوظ نہیں ہوا؛ آپ نے جو درج کیا وہ برقرار ہے۔ کوئی اور زبان چنیں۔</translation>
    </message>
    <message>
        <source>Both languages are the same. Nothing was saved; what you entered is kept. Choose another second one, or none.</source>
        <translation>دونوں زبانیں ایک ہی ہیں۔ کچھ محفوظ نہیں ہوا؛ آپ نے جو درج کیا وہ برقرار ہے۔ دوسری زبان کوئی اور چنیں یا کوئی نہ رکھیں۔</translation>
    </message>
    <message>
        <source>The picture needs more than {most} KiB even when it is made small. Nothing was saved; what you entered is kept. Choose a plainer one.</source>
        <translation>تصویر چھوٹی کرنے پر بھی {most} KiB سے زیادہ ہے۔ کچھ محفوظ نہیں ہوا؛ آپ نے جو درج کیا وہ برقرار ہے۔ کوئی سادہ تصویر چنیں۔</translation>
    </message>
    <message>
        <source>The picture is not there any more. Nothing was saved; what you entered is kept. Choose it again.</source>
        <translation>تصویر اب وہاں نہیں۔ کچھ محفوظ نہیں ہوا؛ آپ نے جو درج کیا وہ برقرار ہے۔ اسے دوبارہ چنیں۔</translation>
    </message>
    <message>
        <source>The line that begins with {line} is longer than {most} letters. Nothing was saved; what you entered is kept. Break it into two.</source>
        <translation>{line} سے شروع ہونے والی سطر {most} حروف سے لمبی ہے۔ کچھ محفوظ نہیں ہوا؛ آپ نے جو درج کیا وہ برقرار ہے۔ اسے دو سطروں میں توڑیں۔</translation>
    </message>
    <message>
        <source>There are more than {most} lines. Nothing was saved; what you entered is kept. Take some away.</source>
        <translation>{most} سے زیادہ سطریں ہیں۔ کچھ محفوظ نہیں ہوا؛ آپ نے جو درج کیا وہ برقرار ہے۔ کچھ ہٹا دیں۔</translation>
    </message>
    <message>
        <source>{key} does something else already: {task}. Nothing was changed. Press another key, or give that one another key first.</source>
        <translation>{key} پہلے سے کوئی اور کام کرتا ہے: {task}۔ کچھ تبدیل نہیں ہوا۔ کوئی اور بٹن دبائیں یا پہلے اس کام کو دوسرا بٹن دیں۔</translation>
    </message>
    <message>
        <source>{key} cannot be used here. Nothing was changed. Press a function key, or a letter together with Ctrl or Alt.</source>
        <translation>{key} یہاں استعمال نہیں ہو سکتا۔ کچھ تبدیل نہیں ہوا۔ کوئی فنکشن بٹن دبائیں، یا Ctrl یا Alt کے ساتھ کوئی حرف۔</translation>
    </message>
    <message>
        <source>{task} is nothing that a key can do. Nothing was changed. Choose something from the list.</source>
        <translation>{task} ایسا کام نہیں جو کوئی بٹن کر سکے۔ کچھ تبدیل نہیں ہوا۔ فہرست میں سے چنیں۔</translation>
    </message>
    <message>
        <source>A volume is from 1 to 100. Nothing was saved; the volume before is kept. Choose another.</source>
        <translation>آواز 1 سے 100 تک ہوتی ہے۔ کچھ محفوظ نہیں ہوا؛ پہلے والی آواز برقرار ہے۔ کوئی اور چنیں۔</translation>
    </message>
    <message>
        <source>The file is larger than {most} MiB. The picture before is kept. Choose a smaller file.</source>
        <translation>فائل {most} MiB سے بڑی ہے۔ پہلے والی تصویر برقرار ہے۔ چھوٹی فائل چنیں۔</translation>
    </message>
    <message>
        <source>The file is no picture that can be read here. The picture before is kept. Choose a PNG or JPEG file.</source>
        <translation>فائل ایسی تصویر نہیں جو یہاں پڑھی جا سکے۔ پہلے والی تصویر برقرار ہے۔ PNG یا JPEG فائل چنیں۔</translation>
    </message>
    <message>
        <source>The picture has {width} × {height} dots. The picture before is kept. Choose one with {least} to {most} dots on each side.</source>
        <translation>تصویر {width} × {height} نقطوں کی ہے۔ پہلے والی تصویر برقرار ہے۔ ایسی چنیں جس کی ہر طرف {least} سے {most} نقطے ہوں۔</translation>
    </message>
    <message>
        <source>{number} is a return, which gives nothing away. Nothing was printed. Choose the receipt of a sale.</source>
        <translation>{number} واپسی ہے، جس میں کچھ دیا نہیں جاتا۔ کچھ پرنٹ نہیں ہوا۔ کسی فروخت کی رسید چنیں۔</translation>
    </message>
    <message>
        <source>The sale is not known at this till. Nothing was printed. Choose a receipt from here.</source>
        <translation>یہ فروخت اس کاؤنٹر پر معلوم نہیں۔ کچھ پرنٹ نہیں ہوا۔ یہاں کی رسید چنیں۔</translation>
    </message>
    <message>
        <source>Amounts of points and tiers are zero or more. The settings are unchanged. Enter other ones.</source>
        <translation>پوائنٹس اور درجوں کی رقم صفر یا زیادہ ہوتی ہے۔ ترتیبات نہیں بدلیں۔ کوئی اور درج کریں۔</translation>
    </message>
    <message>
        <source>Points and tiers go by one to {highest} days. The settings are unchanged. Enter another number.</source>
        <translation>پوائنٹس اور درجے ایک سے {highest} دن تک چلتے ہیں۔ ترتیبات نہیں بدلیں۔ کوئی اور عدد درج کریں۔</translation>
    </message>
    <message>
        <source>Tiers and goods earn from 0 to {highest} percent. The settings are unchanged. Enter another number.</source>
        <translation>درجوں اور سامان پر 0 سے {highest} فیصد تک پوائنٹس ملتے ہیں۔ ترتیبات نہیں بدلیں۔ کوئی اور عدد درج کریں۔</translation>
    </message>
    <message>
        <source>Each tier has a name, and begins above the one before. The settings are unchanged. Correct the list.</source>
        <translation>ہر درجے کا نام ہوتا ہے اور وہ پچھلے سے اوپر شروع ہوتا ہے۔ ترتیبات نہیں بدلیں۔ فہرست درست کریں۔</translation>
    </message>
    <message>
        <source>There is {balance} on the card. Nothing was taken; the sale is kept. Take that much, and the rest another way.</source>
        <translation>کارڈ میں {balance} ہے۔ کوئی رقم نہیں لی گئی؛ فروخت برقرار ہے۔ اتنا کارڈ سے لیں اور باقی کسی اور طریقے سے۔</translation>
    </message>
    <message>
        <source>The card is in another currency[: {balance}]. Nothing was taken. Use it in a shop of that currency.</source>
        <translation>کارڈ کسی اور کرنسی میں ہے[: {balance}]۔ کوئی رقم نہیں لی گئی۔ اسے اسی کرنسی کی دکان میں استعمال کریں۔</translation>
    </message>
    <message>
        <source>Nothing was ever put on this card here. Nothing was taken; the sale is kept. Look at the number again, or take another way to pay.</source>
        <translation>یہاں اس کارڈ میں کبھی رقم نہیں ڈالی گئی۔ کوئی رقم نہیں لی گئی؛ فروخت برقرار ہے۔ نمبر دوبارہ دیکھیں یا ادائیگی کا کوئی اور طریقہ لیں۔</translation>
    </message>
    <message>
        <source>There is {balance} on the card: nothing of it was spent twice. Nothing was written off. Look at the card again.</source>
        <translation>کارڈ میں {balance} ہے: اس کا کچھ دو بار خرچ نہیں ہوا۔ کھاتے سے کچھ خارج نہیں ہوا۔ کارڈ دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <source>The card is blocked. It was not used. Unblock it, or take another way to pay.</source>
        <translation>کارڈ بلاک ہے۔ وہ استعمال نہیں ہوا۔ اسے ان بلاک کریں یا ادائیگی کا کوئی اور طریقہ لیں۔</translation>
    </message>
    <message>
        <source>The card could be spent until {expired}. It was not used. Take another way to pay.</source>
        <translation>کارڈ {expired} تک خرچ ہو سکتا تھا۔ وہ استعمال نہیں ہوا۔ ادائیگی کا کوئی اور طریقہ لیں۔</translation>
    </message>
    <message>
        <source>The card was misread. It was not used. Scan or type its number again.</source>
        <translation>کارڈ غلط پڑھا گیا۔ وہ استعمال نہیں ہوا۔ نمبر دوبارہ اسکین کریں یا لکھیں۔</translation>
    </message>
    <message>
        <source>This is not the number of one of this shop&apos;s gift cards. Nothing was used. Scan or type it again.</source>
        <translation>یہ اس دکان کے گفٹ کارڈ کا نمبر نہیں۔ کچھ استعمال نہیں ہوا۔ اسے دوبارہ اسکین کریں یا لکھیں۔</translation>
    </message>
    <message>
        <source>The numbers of cards begin with one to {highest} digits. The settings are unchanged. Enter other ones.</source>
        <translation>کارڈ کے نمبر ایک سے {highest} ہندسوں سے شروع ہوتے ہیں۔ ترتیبات نہیں بدلیں۔ کوئی اور درج کریں۔</translation>
    </message>
    <message>
        <source>A reason of at most {highest} characters is needed. The card is unchanged. Enter another one.</source>
        <translation>زیادہ سے زیادہ {highest} حروف کی وجہ ضروری ہے۔ کارڈ نہیں بدلا۔ کوئی اور وجہ درج کریں۔</translation>
    </message>
    <message>
        <source>What is put on a card has to be above zero, in the shop&apos;s currency. Nothing was put on it. Type another amount.</source>
        <translation>کارڈ میں ڈالی جانے والی رقم صفر سے زیادہ اور دکان کی کرنسی میں ہونی چاہیے۔ اس میں کچھ نہیں ڈالا گیا۔ کوئی اور رقم لکھیں۔</translation>
    </message>
    <message>
        <source>Cards may be spent for up to {highest} days. The settings are unchanged. Enter a smaller number, or none.</source>
        <translation>کارڈ زیادہ سے زیادہ {highest} دن خرچ ہو سکتے ہیں۔ ترتیبات نہیں بدلیں۔ چھوٹا عدد درج کریں یا خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>The card terminal has not said yet what it did. Nothing was noted; the sale is kept. Ask it again.</source>
        <translation>کارڈ مشین نے ابھی نہیں بتایا کہ اس نے کیا کیا۔ کچھ درج نہیں ہوا؛ فروخت برقرار ہے۔ اس سے دوبارہ پوچھیں۔</translation>
    </message>
    <message>
        <source>This till did not ask the card terminal for that. Nothing was noted; the sale is kept. Look at the terminal.</source>
        <translation>اس کاؤنٹر نے کارڈ مشین سے یہ نہیں مانگا تھا۔ کچھ درج نہیں ہوا؛ فروخت برقرار ہے۔ کارڈ مشین دیکھیں۔</translation>
    </message>
    <message>
        <source>The card terminal was asked for {amount} before, and what became of that is open. Nothing more was charged or paid back; the sale is kept. Ask the terminal again.</source>
        <translation>کارڈ مشین سے پہلے {amount} مانگے گئے تھے اور ان کا نتیجہ معلوم نہیں۔ مزید کچھ نہیں کاٹا یا لوٹایا گیا؛ فروخت برقرار ہے۔ کارڈ مشین سے دوبارہ پوچھیں۔</translation>
    </message>
    <message>
        <source>A card was charged {amount} for this sale, and it is not among its payments. The sale is kept. Open the payment again: it is taken, or given back.</source>
        <translation>اس فروخت کے لیے کارڈ سے {amount} کاٹے گئے اور وہ اس کی ادائیگیوں میں نہیں۔ فروخت برقرار ہے۔ ادائیگی دوبارہ کھولیں: رقم لے لی جائے گی یا لوٹا دی جائے گی۔</translation>
    </message>
    <message>
        <source>The card payment of {amount} does not stand: it went back, is going back, or paid something else. The sale is kept. Remove it and pay another way.</source>
        <translation>کارڈ کی {amount} کی ادائیگی قائم نہیں: وہ لوٹ گئی، لوٹ رہی ہے یا کسی اور چیز پر لگی۔ فروخت برقرار ہے۔ اسے ہٹا کر کسی اور طریقے سے ادائیگی کریں۔</translation>
    </message>
    <message>
        <source>{amount} does not go back to the card by this return as it stands now. The return is kept. Make it again as it was when the terminal was asked.</source>
        <translation>اس واپسی کی موجودہ صورت میں {amount} کارڈ پر نہیں لوٹتے۔ واپسی برقرار ہے۔ اسے ویسا ہی کریں جیسا کارڈ مشین سے پوچھتے وقت تھا۔</translation>
    </message>
    <message>
        <source>Another sale or return came after receipt {number}. Its payment stays as it is. Take the goods back and sell them again.</source>
        <translation>رسید {number} کے بعد کوئی اور فروخت یا واپسی ہوئی۔ اس کی ادائیگی وہی رہے گی۔ سامان واپس لے کر دوبارہ بیچیں۔</translation>
    </message>
    <message>
        <source>Receipt {number} is not of this till&apos;s open shift. Its payment stays as it is. Take the goods back and sell them again.</source>
        <translation>رسید {number} اس کاؤنٹر کی کھلی شفٹ کی نہیں۔ اس کی ادائیگی وہی رہے گی۔ سامان واپس لے کر دوبارہ بیچیں۔</translation>
    </message>
    <message>
        <source>This sale is not known here. Nothing was changed. Choose the sale again.</source>
        <translation>یہ فروخت یہاں معلوم نہیں۔ کچھ تبدیل نہیں ہوا۔ فروخت دوبارہ چنیں۔</translation>
    </message>
    <message>
        <source>Receipt {number} was paid with goods that came back. Its payment was not changed. Take the goods back and sell them anew.</source>
        <translation>رسید {number} واپس آنے والے سامان سے ادا ہوئی تھی۔ اس کی ادائیگی نہیں بدلی۔ سامان واپس لے کر نئے سرے سے بیچیں۔</translation>
    </message>
    <message>
        <source>Goods of receipt {number} came back already. Its payment stays as it is. Give money back by a return.</source>
        <translation>رسید {number} کا سامان واپس آ چکا ہے۔ اس کی ادائیگی وہی رہے گی۔ رقم واپسی کے ذریعے لوٹائیں۔</translation>
    </message>
    <message>
        <source>What the card terminal charged stays with the sale. Its payment is as it was. To give it back, take the goods back.</source>
        <translation>کارڈ مشین نے جو رقم کاٹی وہ فروخت کے ساتھ رہتی ہے۔ اس کی ادائیگی وہی ہے۔ لوٹانے کے لیے سامان واپس لیں۔</translation>
    </message>
    <message>
        <source>A gift card pays for goods, not for what is owed. Nothing was taken. Choose another way to pay.</source>
        <translation>گفٹ کارڈ سے سامان کی ادائیگی ہوتی ہے، ادھار کی نہیں۔ کوئی رقم نہیں لی گئی۔ ادائیگی کا کوئی اور طریقہ چنیں۔</translation>
    </message>
    <message>
        <source>Points are redeemed when goods are paid, not when they are promised. The sale is kept. Keep the points first.</source>
        <translation>پوائنٹس سامان کی ادائیگی پر استعمال ہوتے ہیں، آرڈر پر نہیں۔ فروخت برقرار ہے۔ پہلے پوائنٹس رہنے دیں۔</translation>
    </message>
    <message>
        <source>The points are worth another amount now. Nothing was redeemed; the sale is kept. Redeem them again.</source>
        <translation>پوائنٹس کی رقم اب کچھ اور ہے۔ پوائنٹس استعمال نہیں ہوئے؛ فروخت برقرار ہے۔ دوبارہ استعمال کریں۔</translation>
    </message>
    <message>
        <source>Points are a customer&apos;s. Nothing was redeemed; the sale is kept. Choose the customer first.</source>
        <translation>پوائنٹس کسی گاہک کے ہوتے ہیں۔ پوائنٹس استعمال نہیں ہوئے؛ فروخت برقرار ہے۔ پہلے گاہک چنیں۔</translation>
    </message>
    <message>
        <source>{points} points were to be redeemed, and {left} are left. The sale is kept. Redeem them again.</source>
        <translation>{points} پوائنٹس استعمال ہونے تھے اور {left} باقی ہیں۔ فروخت برقرار ہے۔ دوبارہ استعمال کریں۔</translation>
    </message>
    <message>
        <source>Which gift card pays is not said. Nothing was taken; the sale is kept. Scan the card again.</source>
        <translation>یہ نہیں بتایا گیا کہ کون سے گفٹ کارڈ سے ادائیگی ہے۔ کوئی رقم نہیں لی گئی؛ فروخت برقرار ہے۔ کارڈ دوبارہ اسکین کریں۔</translation>
    </message>
    <message>
        <source>It was paid this way already. Nothing was changed. Choose another way, or press Esc.</source>
        <translation>ادائیگی پہلے ہی اس طریقے سے ہوئی ہے۔ کچھ تبدیل نہیں ہوا۔ کوئی اور طریقہ چنیں یا Esc دبائیں۔</translation>
    </message>
    <message>
        <source>A name, phone, address or note of the delivery has more than {highest} characters. The sale is kept. Say it shorter.</source>
        <translation>ترسیل کے نام، فون، پتے یا نوٹ میں {highest} سے زیادہ حروف ہیں۔ فروخت برقرار ہے۔ اسے مختصر لکھیں۔</translation>
    </message>
    <message>
        <source>Only {left} of {product} is still to be handed over. Nothing left the books. Take that many or fewer.</source>
        <translation>{product} کے صرف {left} حوالے کرنا باقی ہیں۔ کھاتوں سے کچھ نہیں نکلا۔ اتنے یا اس سے کم لیں۔</translation>
    </message>
    <message>
        <source>Nothing to hand over was said. Nothing left the books. Scan the goods, or choose them in the list.</source>
        <translation>حوالے کرنے کے لیے کچھ نہیں بتایا گیا۔ کھاتوں سے کچھ نہیں نکلا۔ سامان اسکین کریں یا فہرست میں سے چنیں۔</translation>
    </message>
    <message>
        <source>{product} has no stock, so there is nothing to hand over later. The sale is kept as it was.</source>
        <translation>{product} کا اسٹاک نہیں ہوتا، اس لیے بعد میں حوالے کرنے کو کچھ نہیں۔ فروخت پہلے جیسی برقرار ہے۔</translation>
    </message>
    <message>
        <source>Of {product}, between nothing and {quantity} can be handed over later. The sale is kept as it was. Type another number.</source>
        <translation>{product} میں سے صفر سے {quantity} تک بعد میں حوالے ہو سکتے ہیں۔ فروخت پہلے جیسی برقرار ہے۔ کوئی اور عدد لکھیں۔</translation>
    </message>
    <message>
        <source>No name stands here any more. Nothing was changed. Customers are erased in their own list.</source>
        <translation>یہاں اب کوئی نام نہیں۔ کچھ تبدیل نہیں ہوا۔ گاہک اپنی فہرست میں سے مٹائے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>{day} is over already. No quotation was given; the goods are still here. Choose a later day.</source>
        <translation>{day} گزر چکا ہے۔ نرخ نامہ نہیں بنا؛ سامان اب بھی یہیں ہے۔ بعد کا کوئی دن چنیں۔</translation>
    </message>
    <message>
        <source>A gift card is sold, not quoted. No quotation was given; the sale is kept. Take the card off, or sell it first.</source>
        <translation>گفٹ کارڈ بیچا جاتا ہے، اس کا نرخ نامہ نہیں ہوتا۔ نرخ نامہ نہیں بنا؛ فروخت برقرار ہے۔ کارڈ ہٹا دیں یا پہلے اسے بیچیں۔</translation>
    </message>
    <message>
        <source>Quotation {number} was used already[: {document}][, by {by}][ at {till}][, on {day}]. Nothing was changed. Ring up the goods, or give a new quotation.</source>
        <translation>نرخ نامہ {number} استعمال ہو چکا ہے[: {document}][، صارف {by}][، کاؤنٹر {till}][، تاریخ {day}]۔ کچھ تبدیل نہیں ہوا۔ سامان درج کریں یا نیا نرخ نامہ دیں۔</translation>
    </message>
    <message>
        <source>Something of this sale is paid already, or an order is being collected. No quotation was given. Remove the payment, or finish it first.</source>
        <translation>اس فروخت کا کچھ حصہ ادا ہو چکا ہے، یا کوئی آرڈر وصول کیا جا رہا ہے۔ نرخ نامہ نہیں بنا۔ ادائیگی ہٹائیں یا پہلے اسے مکمل کریں۔</translation>
    </message>
    <message>
        <source>Quotation {number} was valid until {day}. Nothing was recorded; the sale is kept. Load it again at today&apos;s prices, or have the old prices approved.</source>
        <translation>نرخ نامہ {number} کی میعاد {day} تک تھی۔ کچھ درج نہیں ہوا؛ فروخت برقرار ہے۔ اسے آج کی قیمتوں پر دوبارہ کھولیں یا پرانی قیمتیں منظور کرائیں۔</translation>
    </message>
    <message>
        <source>This quotation is not known at this till. Nothing was changed. Look at the number on its paper.</source>
        <translation>یہ نرخ نامہ اس کاؤنٹر پر معلوم نہیں۔ کچھ تبدیل نہیں ہوا۔ کاغذ پر اس کا نمبر دیکھیں۔</translation>
    </message>
    <message>
        <source>A quotation is for one customer or one name. None was given; the sale is kept. Choose the customer, or type a name.</source>
        <translation>نرخ نامہ ایک گاہک یا ایک نام کے لیے ہوتا ہے۔ نرخ نامہ نہیں بنا؛ فروخت برقرار ہے۔ گاہک چنیں یا نام لکھیں۔</translation>
    </message>
    <message>
        <source>Quotation {number} was cancelled[ by {by}][ at {till}][, on {day}]. Nothing was changed. Ring up the goods, or give a new quotation.</source>
        <translation>نرخ نامہ {number} منسوخ ہو چکا ہے[، صارف {by}][، کاؤنٹر {till}][، تاریخ {day}]۔ کچھ تبدیل نہیں ہوا۔ سامان درج کریں یا نیا نرخ نامہ دیں۔</translation>
    </message>
    <message>
        <source>{product} stands as quotation {number} says; nothing was changed. Sell less of it or remove it, and scan what is wanted besides.</source>
        <translation>{product} نرخ نامہ {number} کے مطابق ہے؛ کچھ تبدیل نہیں ہوا۔ اسے کم بیچیں یا ہٹا دیں، اور مزید جو چاہیے وہ اسکین کریں۔</translation>
    </message>
    <message>
        <source>{product} is not sold any more and has no price of today. The quotation is kept. Ring up the other goods by themselves, or have the old prices approved.</source>
        <translation>{product} اب فروخت نہیں ہوتی اور اس کی آج کی قیمت نہیں۔ نرخ نامہ برقرار ہے۔ باقی سامان الگ درج کریں یا پرانی قیمتیں منظور کرائیں۔</translation>
    </message>
    <message>
        <source>Of {product} the customer has {taken}, and {owed} was never handed over. Nothing was taken back. Return as many of each.</source>
        <translation>{product} میں سے گاہک کے پاس {taken} ہیں اور {owed} کبھی حوالے نہیں ہوئے۔ کچھ واپس نہیں لیا گیا۔ دونوں میں سے اتنے ہی واپس کریں۔</translation>
    </message>
    <message>
        <source>Nothing[ of receipt {number}] is still to be handed over. Nothing left the books. Look at the list of what is.</source>
        <translation>[رسید {number} کا ]کچھ حوالے کرنا باقی نہیں۔ کھاتوں سے کچھ نہیں نکلا۔ دیکھیں کہ فہرست میں کیا باقی ہے۔</translation>
    </message>
    <message>
        <source>Something is still open with this customer ({receivable} owed, {credit} of credit). Nobody was erased. Settle it first.</source>
        <translation>اس گاہک کا حساب ابھی باقی ہے (واجب {receivable}، کریڈٹ {credit})۔ کسی کو نہیں مٹایا گیا۔ پہلے حساب چکائیں۔</translation>
    </message>
    <message>
        <source>The card {card} belongs to {customer}. Nothing was saved; what you entered is kept. Scan another card.</source>
        <translation>کارڈ {card} گاہک {customer} کا ہے۔ کچھ محفوظ نہیں ہوا؛ آپ نے جو درج کیا وہ برقرار ہے۔ دوسرا کارڈ اسکین کریں۔</translation>
    </message>
    <message>
        <source>{text} is no amount. Nothing was imported. Correct it, then try again.</source>
        <translation>{text} کوئی رقم نہیں۔ کچھ درآمد نہیں ہوا۔ اسے درست کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The file needs the columns name, and card or phone. Nothing was imported. Add them, then try again.</source>
        <translation>فائل میں نام، اور کارڈ یا فون کے کالم ضروری ہیں۔ کچھ درآمد نہیں ہوا۔ انہیں شامل کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>A credit limit is not below zero. Nothing was saved; what you entered is kept. Type another amount.</source>
        <translation>ادھار کی حد صفر سے کم نہیں ہوتی۔ کچھ محفوظ نہیں ہوا؛ آپ نے جو درج کیا وہ برقرار ہے۔ کوئی اور رقم لکھیں۔</translation>
    </message>
    <message>
        <source>This customer is not there. Nothing was changed. Choose another one.</source>
        <translation>یہ گاہک موجود نہیں۔ کچھ تبدیل نہیں ہوا۔ کوئی اور چنیں۔</translation>
    </message>
    <message>
        <source>A customer needs a name. Nothing was saved; what you entered is kept. Type a name.</source>
        <translation>گاہک کا نام ضروری ہے۔ کچھ محفوظ نہیں ہوا؛ آپ نے جو درج کیا وہ برقرار ہے۔ نام لکھیں۔</translation>
    </message>
    <message>
        <source>This customer was erased for ever. Nothing was saved. Create them anew, if they ask for it.</source>
        <translation>یہ گاہک ہمیشہ کے لیے مٹا دیا گیا ہے۔ کچھ محفوظ نہیں ہوا۔ وہ چاہیں تو نیا گاہک بنائیں۔</translation>
    </message>
    <message>
        <source>The days to pay are between 0 and {highest}. Nothing was saved; what you entered is kept. Type another number.</source>
        <translation>ادائیگی کے دن 0 سے {highest} تک ہوتے ہیں۔ کچھ محفوظ نہیں ہوا؛ آپ نے جو درج کیا وہ برقرار ہے۔ کوئی اور عدد لکھیں۔</translation>
    </message>
    <message>
        <source>A phone number has at least three digits. Nothing was saved; what you entered is kept. Type the number.</source>
        <translation>فون نمبر میں کم از کم تین ہندسے ہوتے ہیں۔ کچھ محفوظ نہیں ہوا؛ آپ نے جو درج کیا وہ برقرار ہے۔ نمبر لکھیں۔</translation>
    </message>
    <message>
        <source>A row has more or fewer fields than the headings. Nothing was imported. Correct it, then try again.</source>
        <translation>ایک قطار میں عنوانات سے زیادہ یا کم خانے ہیں۔ کچھ درآمد نہیں ہوا۔ اسے درست کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>A row has neither a card nor a phone number. Nothing was imported. Add one, then try again.</source>
        <translation>ایک قطار میں نہ کارڈ ہے نہ فون نمبر۔ کچھ درآمد نہیں ہوا۔ ایک شامل کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>This text is longer than {longest} characters. Nothing was saved; what you entered is kept. Shorten it.</source>
        <translation>یہ متن {longest} حروف سے لمبا ہے۔ کچھ محفوظ نہیں ہوا؛ آپ نے جو درج کیا وہ برقرار ہے۔ اسے مختصر کریں۔</translation>
    </message>
    <message>
        <source>A row has no product code. The row was left out and listed. Give it a code, then try again.</source>
        <translation>ایک قطار میں پروڈکٹ کوڈ نہیں۔ قطار چھوڑ کر فہرست میں ڈال دی گئی۔ کوڈ دے کر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The file lacks columns[: {missing}]. Nothing was rung up. Use a file with all columns.</source>
        <translation>فائل میں کالم کم ہیں[: {missing}]۔ کچھ درج نہیں ہوا۔ تمام کالموں والی فائل استعمال کریں۔</translation>
    </message>
    <message>
        <source>This file can be read only once, and it has to be read twice. Nothing was rung up. Save it to the disk first.</source>
        <translation>یہ فائل صرف ایک بار پڑھی جا سکتی ہے، اور اسے دو بار پڑھنا ہے۔ کچھ درج نہیں ہوا۔ پہلے اسے ڈسک پر محفوظ کریں۔</translation>
    </message>
    <message>
        <source>The time of a row cannot be read[: {text}]. The row was left out and listed. Correct it, then try again.</source>
        <translation>ایک قطار کا وقت پڑھا نہیں جا سکتا[: {text}]۔ قطار چھوڑ کر فہرست میں ڈال دی گئی۔ اسے درست کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>A row has no invoice number. The row was left out and listed. Give it a number, then try again.</source>
        <translation>ایک قطار میں انوائس نمبر نہیں۔ قطار چھوڑ کر فہرست میں ڈال دی گئی۔ نمبر دے کر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>A row has no price. The row was left out and listed. Give it a price, then try again.</source>
        <translation>ایک قطار میں قیمت نہیں۔ قطار چھوڑ کر فہرست میں ڈال دی گئی۔ قیمت دے کر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The price of a row cannot be read[: {text}]. The row was left out and listed. Correct it, then try again.</source>
        <translation>ایک قطار کی قیمت پڑھی نہیں جا سکتی[: {text}]۔ قطار چھوڑ کر فہرست میں ڈال دی گئی۔ اسے درست کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The quantity of a row cannot be read[: {text}]. The row was left out and listed. Correct it, then try again.</source>
        <translation>ایک قطار کی مقدار پڑھی نہیں جا سکتی[: {text}]۔ قطار چھوڑ کر فہرست میں ڈال دی گئی۔ اسے درست کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>A return has a line that sells goods. It was left out and listed. Enter it as a sale.</source>
        <translation>ایک واپسی میں سامان بیچنے والی لائن ہے۔ اسے چھوڑ کر فہرست میں ڈال دیا گیا۔ اسے فروخت کے طور پر درج کریں۔</translation>
    </message>
    <message>
        <source>A sale has a line that takes goods back. It was left out and listed. Enter it as a return.</source>
        <translation>ایک فروخت میں سامان واپس لینے والی لائن ہے۔ اسے چھوڑ کر فہرست میں ڈال دیا گیا۔ اسے واپسی کے طور پر درج کریں۔</translation>
    </message>
    <message>
        <source>These goods are only for buyers of {age} and older, born on or before {born}. Nothing was recorded; the sale is kept. Check a document, then pay.</source>
        <translation>یہ سامان صرف {age} سال یا زیادہ عمر کے خریداروں کے لیے ہے، پیدائش {born} یا اس سے پہلے۔ کچھ درج نہیں ہوا؛ فروخت برقرار ہے۔ شناختی کاغذ دیکھ کر ادائیگی کریں۔</translation>
    </message>
    <message>
        <source>An approval code has at most {highest} characters. Nothing was recorded; the sale is kept. Type the code of the slip, never a card&apos;s number.</source>
        <translation>منظوری کوڈ میں زیادہ سے زیادہ {highest} حروف ہوتے ہیں۔ کچھ درج نہیں ہوا؛ فروخت برقرار ہے۔ پرچی کا کوڈ لکھیں، کارڈ کا نمبر ہرگز نہیں۔</translation>
    </message>
    <message>
        <source>Batch {number} is past its day, {expires}. Nothing was recorded; the sale is kept. Take a fresher one, or ask for an approval.</source>
        <translation>کھیپ {number} کی تاریخ {expires} گزر چکی ہے۔ کچھ درج نہیں ہوا؛ فروخت برقرار ہے۔ تازہ کھیپ لیں یا منظوری لیں۔</translation>
    </message>
    <message>
        <source>Of a card&apos;s number only its last four digits are kept. Nothing was taken; the sale is kept. Type those four, or none.</source>
        <translation>کارڈ نمبر کے صرف آخری چار ہندسے رکھے جاتے ہیں۔ کوئی رقم نہیں لی گئی؛ فروخت برقرار ہے۔ وہ چار لکھیں یا کچھ نہ لکھیں۔</translation>
    </message>
    <message>
        <source>The cash is not in the shop&apos;s currency[ {currency}]. Nothing was recorded. Enter it in that currency.</source>
        <translation>نقد رقم دکان کی کرنسی[ {currency}] میں نہیں۔ کچھ درج نہیں ہوا۔ اسی کرنسی میں درج کریں۔</translation>
    </message>
    <message>
        <source>The amount has to be above zero. Nothing was recorded. Enter another one.</source>
        <translation>رقم صفر سے زیادہ ہونی چاہیے۔ کچھ درج نہیں ہوا۔ کوئی اور درج کریں۔</translation>
    </message>
    <message>
        <source>The cash has no reason yet. Nothing was recorded. Say what it is for.</source>
        <translation>نقد رقم کی وجہ نہیں دی گئی۔ کچھ درج نہیں ہوا۔ بتائیں کہ کس لیے ہے۔</translation>
    </message>
    <message>
        <source>Code {code} is still unknown. The sale is kept. Say what it is, then pay.</source>
        <translation>کوڈ {code} اب بھی نامعلوم ہے۔ فروخت برقرار ہے۔ بتائیں کہ یہ کیا ہے، پھر ادائیگی کریں۔</translation>
    </message>
    <message>
        <source>{product} would be sold below what it cost, which needs an approval. Nothing was recorded; the sale is kept. Give the price or discount anew and ask for it.</source>
        <translation>{product} لاگت سے کم پر فروخت ہو گی، جس کے لیے منظوری چاہیے۔ کچھ درج نہیں ہوا؛ فروخت برقرار ہے۔ قیمت یا رعایت نئے سرے سے دے کر منظوری لیں۔</translation>
    </message>
    <message>
        <source>The count cannot be right: a number in it is negative or too large. What you entered is kept. Correct it.</source>
        <translation>گنتی درست نہیں ہو سکتی: اس میں کوئی عدد منفی یا بہت بڑا ہے۔ آپ نے جو درج کیا وہ برقرار ہے۔ اسے درست کریں۔</translation>
    </message>
    <message>
        <source>The shop knows no coupon {coupon}. Nothing was taken off. Check the code.</source>
        <translation>دکان میں کوپن {coupon} نہیں۔ کچھ کم نہیں ہوا۔ کوڈ دیکھیں۔</translation>
    </message>
    <message>
        <source>{promotion} does not hold here and now[; from {from}][; through {through}]. Nothing was taken off. Check the coupon&apos;s conditions.</source>
        <translation>{promotion} یہاں اس وقت لاگو نہیں[؛ {from} سے][؛ {through} تک]۔ کچھ کم نہیں ہوا۔ کوپن کی شرائط دیکھیں۔</translation>
    </message>
    <message>
        <source>The coupon {coupon} has been used as often as it may be ({uses}). Nothing was taken off.</source>
        <translation>کوپن {coupon} اپنی حد ({uses}) تک استعمال ہو چکا ہے۔ کچھ کم نہیں ہوا۔</translation>
    </message>
    <message>
        <source>The coupon {coupon} is on this sale already. It counts once.</source>
        <translation>کوپن {coupon} پہلے سے اس فروخت پر ہے۔ ایک ہی بار شمار ہوتا ہے۔</translation>
    </message>
    <message>
        <source>[{after} would be owed. ]The credit limit is {limit}. Nothing was taken; the sale is kept. Ask for an approval, or take less on account.</source>
        <translation>[{after} واجب ہو جائیں گے۔ ]ادھار کی حد {limit} ہے۔ کوئی رقم نہیں لی گئی؛ فروخت برقرار ہے۔ منظوری لیں یا ادھار کم کریں۔</translation>
    </message>
    <message>
        <source>This customer is not there any more. Nothing was recorded; the sale is kept. Take the customer off, or choose another one.</source>
        <translation>یہ گاہک اب موجود نہیں۔ کچھ درج نہیں ہوا؛ فروخت برقرار ہے۔ گاہک ہٹا دیں یا کوئی اور چنیں۔</translation>
    </message>
    <message>
        <source>This customer has no credit limit. Nothing was taken; the sale is kept. Choose another way to pay, or set a limit in the back office.</source>
        <translation>اس گاہک کی ادھار کی حد نہیں۔ کوئی رقم نہیں لی گئی؛ فروخت برقرار ہے۔ ادائیگی کا کوئی اور طریقہ چنیں یا بیک آفس میں حد مقرر کریں۔</translation>
    </message>
    <message>
        <source>Nothing is sold to this customer on account: they are blocked. The sale is kept. Ask for an approval, or choose another way to pay.</source>
        <translation>اس گاہک کو ادھار پر کچھ نہیں بیچا جاتا: وہ بلاک ہے۔ فروخت برقرار ہے۔ منظوری لیں یا ادائیگی کا کوئی اور طریقہ چنیں۔</translation>
    </message>
    <message>
        <source>This customer has {overdue} overdue. Nothing was taken; the sale is kept. Settle that first, ask for an approval, or choose another way to pay.</source>
        <translation>اس گاہک کے {overdue} زائد المیعاد ہیں۔ کوئی رقم نہیں لی گئی؛ فروخت برقرار ہے۔ پہلے وہ وصول کریں، منظوری لیں یا ادائیگی کا کوئی اور طریقہ چنیں۔</translation>
    </message>
    <message>
        <source>The drawer differs by {difference}. Your count is kept. Count once more.</source>
        <translation>دراز میں {difference} کا فرق ہے۔ آپ کی گنتی محفوظ ہے۔ ایک بار پھر گنیں۔</translation>
    </message>
    <message>
        <source>The drawer still differs. Both counts are kept. Enter the reason for the difference.</source>
        <translation>دراز میں اب بھی فرق ہے۔ دونوں گنتیاں محفوظ ہیں۔ فرق کی وجہ درج کریں۔</translation>
    </message>
    <message>
        <source>The discount was not approved. Nothing was recorded; the sale is kept. Ask for an approval, or take it back.</source>
        <translation>رعایت منظور نہیں ہوئی۔ کچھ درج نہیں ہوا؛ فروخت برقرار ہے۔ منظوری لیں یا رعایت ہٹا دیں۔</translation>
    </message>
    <message>
        <source>A return gives back what was paid and takes no discount. The return is unchanged. Pay it back as it is.</source>
        <translation>واپسی میں وہی لوٹتا ہے جو ادا ہوا اور رعایت نہیں لگتی۔ واپسی نہیں بدلی۔ رقم جوں کی توں لوٹائیں۔</translation>
    </message>
    <message>
        <source>A discount cannot be below zero. The line is unchanged. Enter another one.</source>
        <translation>رعایت صفر سے کم نہیں ہو سکتی۔ لائن نہیں بدلی۔ کوئی اور درج کریں۔</translation>
    </message>
    <message>
        <source>The discount is more than the line[ ({amount})]. The line is unchanged. Enter a smaller one.</source>
        <translation>رعایت لائن کی رقم[ ({amount})] سے زیادہ ہے۔ لائن نہیں بدلی۔ کم درج کریں۔</translation>
    </message>
    <message>
        <source>The discount is more than the sale[ ({amount})]. The sale is unchanged. Give a smaller discount first.</source>
        <translation>رعایت فروخت کی رقم[ ({amount})] سے زیادہ ہے۔ فروخت نہیں بدلی۔ پہلے رعایت کم کریں۔</translation>
    </message>
    <message>
        <source>This paper is not known here. Nothing was printed. Look for its number.</source>
        <translation>یہ کاغذ یہاں معلوم نہیں۔ کچھ پرنٹ نہیں ہوا۔ اس کا نمبر تلاش کریں۔</translation>
    </message>
    <message>
        <source>Only a sale has a bill before payment. Nothing was printed; the return is kept. Finish it first.</source>
        <translation>ادائیگی سے پہلے بل صرف فروخت کا ہوتا ہے۔ کچھ پرنٹ نہیں ہوا؛ واپسی برقرار ہے۔ پہلے اسے مکمل کریں۔</translation>
    </message>
    <message>
        <source>A bill needs lines, all of them known. Nothing was printed; the sale is kept. Resolve the lines first.</source>
        <translation>بل کے لیے لائنیں چاہییں جو سب معلوم ہوں۔ کچھ پرنٹ نہیں ہوا؛ فروخت برقرار ہے۔ پہلے لائنیں درست کریں۔</translation>
    </message>
    <message>
        <source>Goods pay for others only where they come back on the same ticket. Nothing was recorded; the ticket is kept. Choose another way to pay.</source>
        <translation>سامان کے بدلے سامان صرف تب جب وہ اسی لین دین میں واپس آئے۔ کچھ درج نہیں ہوا؛ لین دین برقرار ہے۔ ادائیگی کا کوئی اور طریقہ چنیں۔</translation>
    </message>
    <message>
        <source>An exchange takes something back and gives something for it. Nothing was recorded; the ticket is kept. Scan what comes back.</source>
        <translation>تبادلے میں کچھ واپس لیا جاتا ہے اور اس کے بدلے کچھ دیا جاتا ہے۔ کچھ درج نہیں ہوا؛ لین دین برقرار ہے۔ جو واپس آ رہا ہے اسے اسکین کریں۔</translation>
    </message>
    <message>
        <source>The customer takes this line and does not bring it back. Nothing was changed. Choose a line that comes back.</source>
        <translation>یہ لائن گاہک لے رہا ہے، واپس نہیں کر رہا۔ کچھ تبدیل نہیں ہوا۔ واپس آنے والی لائن چنیں۔</translation>
    </message>
    <message>
        <source>This held sale is gone; it was recalled elsewhere. The current sale is kept. Choose another one.</source>
        <translation>یہ ہولڈ شدہ فروخت اب نہیں؛ کہیں اور بحال ہو چکی ہے۔ جاری فروخت برقرار ہے۔ کوئی اور چنیں۔</translation>
    </message>
    <message>
        <source>[{highest} sales are held already. ]The sale on the screen is kept. Recall a held sale and finish it first.</source>
        <translation>[پہلے سے {highest} فروخت ہولڈ پر ہیں۔ ]اسکرین والی فروخت برقرار ہے۔ ایک ہولڈ شدہ فروخت بحال کر کے پہلے مکمل کریں۔</translation>
    </message>
    <message>
        <source>A label is one item. Nothing was added. Scan each label by itself.</source>
        <translation>ایک لیبل ایک آئٹم ہے۔ کچھ شامل نہیں ہوا۔ ہر لیبل الگ اسکین کریں۔</translation>
    </message>
    <message>
        <source>{product} is not sold by weight, but its label says {quantity}. Nothing was added. Correct its unit or the label.</source>
        <translation>{product} تول کر نہیں بیچی جاتی، مگر اس کے لیبل پر {quantity} ہے۔ کچھ شامل نہیں ہوا۔ اس کی اکائی یا لیبل درست کریں۔</translation>
    </message>
    <message>
        <source>The label says how much it is. The line is kept as it was. Remove it and weigh the item again.</source>
        <translation>مقدار لیبل پر لکھی ہے۔ لائن پہلے جیسی برقرار ہے۔ اسے ہٹا کر آئٹم دوبارہ تولیں۔</translation>
    </message>
    <message>
        <source>{product} has no price that the label&apos;s {amount} could be a weight of. Nothing was added. Give it a price.</source>
        <translation>{product} کی ایسی قیمت نہیں جس سے لیبل کے {amount} کا وزن نکل سکے۔ کچھ شامل نہیں ہوا۔ اسے قیمت دیں۔</translation>
    </message>
    <message>
        <source>More would stay in the drawer than was counted[ ({counted})]. The count is kept. Enter a smaller amount.</source>
        <translation>دراز میں گنی گئی رقم[ ({counted})] سے زیادہ رہ جائے گی۔ گنتی محفوظ ہے۔ کم رقم درج کریں۔</translation>
    </message>
    <message>
        <source>An item is not on this receipt. Nothing was recorded; the lines are kept. Remove it, or choose another receipt.</source>
        <translation>ایک آئٹم اس رسید پر نہیں۔ کچھ درج نہیں ہوا؛ لائنیں برقرار ہیں۔ اسے ہٹائیں یا کوئی اور رسید چنیں۔</translation>
    </message>
    <message>
        <source>This line is no longer in the sale. Nothing was changed. Choose another line.</source>
        <translation>یہ لائن اب فروخت میں نہیں۔ کچھ تبدیل نہیں ہوا۔ کوئی اور لائن چنیں۔</translation>
    </message>
    <message>
        <source>A gift card cannot be loaded while goods come back. Nothing was recorded. Load it in a sale of its own.</source>
        <translation>سامان واپس آتے وقت گفٹ کارڈ میں رقم نہیں ڈل سکتی۔ کچھ درج نہیں ہوا۔ اس کے لیے الگ فروخت کریں۔</translation>
    </message>
    <message>
        <source>The number {number} is not on this receipt. Nothing was recorded; the return is kept. Check the number on the piece.</source>
        <translation>نمبر {number} اس رسید پر نہیں۔ کچھ درج نہیں ہوا؛ واپسی برقرار ہے۔ آئٹم پر نمبر دیکھیں۔</translation>
    </message>
    <message>
        <source>These goods have neither serial numbers nor batches. The sale is unchanged. Scan the item instead.</source>
        <translation>اس سامان کے نہ سیریل نمبر ہیں نہ کھیپ۔ فروخت نہیں بدلی۔ آئٹم اسکین کریں۔</translation>
    </message>
    <message>
        <source>The number is empty. The sale is unchanged. Scan or type it.</source>
        <translation>نمبر خالی ہے۔ فروخت نہیں بدلی۔ اسے اسکین کریں یا لکھیں۔</translation>
    </message>
    <message>
        <source>The number {number} came back before, or is in stock already. Nothing was recorded; the return is kept. Check the number on the piece.</source>
        <translation>نمبر {number} پہلے واپس آ چکا ہے، یا پہلے سے اسٹاک میں ہے۔ کچھ درج نہیں ہوا؛ واپسی برقرار ہے۔ آئٹم پر نمبر دیکھیں۔</translation>
    </message>
    <message>
        <source>The number is longer than {highest} characters. The sale is unchanged. Scan or type it again.</source>
        <translation>نمبر {highest} حروف سے لمبا ہے۔ فروخت نہیں بدلی۔ دوبارہ اسکین کریں یا لکھیں۔</translation>
    </message>
    <message>
        <source>{missing} of {quantity} {product} have no serial number or batch yet. Nothing was recorded; the sale is kept. Say them, then pay.</source>
        <translation>{product} کے {quantity} میں سے {missing} کا سیریل نمبر یا کھیپ ابھی نہیں بتائی گئی۔ کچھ درج نہیں ہوا؛ فروخت برقرار ہے۔ پہلے بتائیں، پھر ادائیگی کریں۔</translation>
    </message>
    <message>
        <source>All pieces of this line have their numbers[; {number} is one too many]. The sale is unchanged. Raise the quantity first.</source>
        <translation>اس لائن کے ہر عدد کا نمبر آ چکا ہے[؛ {number} ایک زائد ہے]۔ فروخت نہیں بدلی۔ پہلے مقدار بڑھائیں۔</translation>
    </message>
    <message>
        <source>The text is longer than {highest} characters. Nothing was changed. Make it shorter.</source>
        <translation>متن {highest} حروف سے لمبا ہے۔ کچھ تبدیل نہیں ہوا۔ اسے مختصر کریں۔</translation>
    </message>
    <message>
        <source>An open item[ of {amount}] needs an approval. Nothing was recorded; the sale is kept. Remove it and enter it again.</source>
        <translation>کھلی قیمت کے آئٹم[ ({amount})] کے لیے منظوری چاہیے۔ کچھ درج نہیں ہوا؛ فروخت برقرار ہے۔ اسے ہٹا کر دوبارہ درج کریں۔</translation>
    </message>
    <message>
        <source>The receipt is not on this till. Nothing was recorded. Check the number, or take the goods back without a receipt.</source>
        <translation>یہ رسید اس کاؤنٹر پر نہیں۔ کچھ درج نہیں ہوا۔ نمبر دیکھیں یا بغیر رسید کے سامان واپس لیں۔</translation>
    </message>
    <message>
        <source>The changed price was not approved. Nothing was recorded; the sale is kept. Ask for an approval, or take the price back.</source>
        <translation>بدلی ہوئی قیمت منظور نہیں ہوئی۔ کچھ درج نہیں ہوا؛ فروخت برقرار ہے۔ منظوری لیں یا قیمت پہلے جیسی کریں۔</translation>
    </message>
    <message>
        <source>The changed price has no reason. The line is unchanged. Choose why it differs.</source>
        <translation>بدلی ہوئی قیمت کی وجہ نہیں۔ لائن نہیں بدلی۔ چنیں کہ قیمت کیوں مختلف ہے۔</translation>
    </message>
    <message>
        <source>The price of this item was not said[: {product}]. Nothing was added. Enter its price.</source>
        <translation>اس آئٹم کی قیمت نہیں بتائی گئی[: {product}]۔ کچھ شامل نہیں ہوا۔ اس کی قیمت درج کریں۔</translation>
    </message>
    <message>
        <source>The price is not in {currency}. The line is unchanged. Enter it in that currency.</source>
        <translation>قیمت {currency} میں نہیں۔ لائن نہیں بدلی۔ اسی کرنسی میں درج کریں۔</translation>
    </message>
    <message>
        <source>A price cannot be below zero. The line is unchanged. Enter another one.</source>
        <translation>قیمت صفر سے کم نہیں ہو سکتی۔ لائن نہیں بدلی۔ کوئی اور درج کریں۔</translation>
    </message>
    <message>
        <source>{promotion} takes off more than a line comes to. Nothing was changed. Change the line, then try again.</source>
        <translation>{promotion} لائن کی رقم سے زیادہ کم کرتی ہے۔ کچھ تبدیل نہیں ہوا۔ لائن بدل کر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>How much it is was not said[: {product}]. Nothing was added. Enter its quantity.</source>
        <translation>مقدار نہیں بتائی گئی[: {product}]۔ کچھ شامل نہیں ہوا۔ مقدار درج کریں۔</translation>
    </message>
    <message>
        <source>{quantity} is more than a line can hold. The line is unchanged. Enter a smaller quantity.</source>
        <translation>{quantity} ایک لائن کی گنجائش سے زیادہ ہے۔ لائن نہیں بدلی۔ کم مقدار درج کریں۔</translation>
    </message>
    <message>
        <source>The quantity has to be above zero. The line is unchanged. Enter another one, or remove the line.</source>
        <translation>مقدار صفر سے زیادہ ہونی چاہیے۔ لائن نہیں بدلی۔ کوئی اور درج کریں یا لائن ہٹائیں۔</translation>
    </message>
    <message>
        <source>It is sold in whole boxes of {pack}. The line is kept as it was. Enter how many boxes.</source>
        <translation>یہ {pack} کے پورے ڈبوں میں بکتا ہے۔ لائن پہلے جیسی برقرار ہے۔ ڈبوں کی تعداد درج کریں۔</translation>
    </message>
    <message>
        <source>{quantity} has more decimals than its unit, which has {decimals}. The line is kept as it was. Enter another quantity.</source>
        <translation>{quantity} میں اعشاریہ ہندسے اس کی اکائی سے زیادہ ہیں، جس میں {decimals} ہوتے ہیں۔ لائن پہلے جیسی برقرار ہے۔ کوئی اور مقدار درج کریں۔</translation>
    </message>
    <message>
        <source>The days to bring goods back are between 0 and {highest}. Nothing was saved; what you entered is kept. Type another number.</source>
        <translation>سامان واپس لانے کے دن 0 سے {highest} تک ہوتے ہیں۔ کچھ محفوظ نہیں ہوا؛ آپ نے جو درج کیا وہ برقرار ہے۔ کوئی اور عدد لکھیں۔</translation>
    </message>
    <message>
        <source>The return has no reason yet. Nothing was recorded; the lines are kept. Choose why the goods come back.</source>
        <translation>واپسی کی وجہ نہیں دی گئی۔ کچھ درج نہیں ہوا؛ لائنیں برقرار ہیں۔ چنیں کہ سامان کیوں واپس آ رہا ہے۔</translation>
    </message>
    <message>
        <source>More would come back than was sold[: {left} are left]. Nothing was recorded; the lines are kept. Enter a smaller quantity.</source>
        <translation>جتنا فروخت ہوا اس سے زیادہ واپس آ رہا ہے[: {left} باقی ہیں]۔ کچھ درج نہیں ہوا؛ لائنیں برقرار ہیں۔ کم مقدار درج کریں۔</translation>
    </message>
    <message>
        <source>The code {code} is unknown. Nothing was kept. Give it to a product, or set up a pattern for it.</source>
        <translation>کوڈ {code} نامعلوم ہے۔ کچھ نہیں رکھا گیا۔ اسے کسی پروڈکٹ کو دیں یا اس کا پیٹرن بنائیں۔</translation>
    </message>
    <message>
        <source>Misread {code}. Nothing was kept. Scan again.</source>
        <translation>{code} غلط پڑھا گیا۔ کچھ نہیں رکھا گیا۔ دوبارہ اسکین کریں۔</translation>
    </message>
    <message>
        <source>The serial number {number} is in {place} by the books. Nothing was recorded; the sale is kept. Ask for an approval, or take another piece.</source>
        <translation>کھاتوں کے مطابق سیریل نمبر {number} اب {place} میں ہے۔ کچھ درج نہیں ہوا؛ فروخت برقرار ہے۔ منظوری لیں یا دوسرا عدد لیں۔</translation>
    </message>
    <message>
        <source>The serial number {number} belongs to another product. Nothing was added. Check which item it is.</source>
        <translation>سیریل نمبر {number} کسی اور پروڈکٹ کا ہے۔ کچھ شامل نہیں ہوا۔ دیکھیں کہ یہ کون سا آئٹم ہے۔</translation>
    </message>
    <message>
        <source>The serial number {number} is on this sale already. Nothing was added. Scan the next piece.</source>
        <translation>سیریل نمبر {number} پہلے سے اس فروخت پر ہے۔ کچھ شامل نہیں ہوا۔ اگلا عدد اسکین کریں۔</translation>
    </message>
    <message>
        <source>What is owed cannot be paid on account again. Nothing was taken. Choose another way to pay.</source>
        <translation>ادھار کی رقم دوبارہ ادھار پر ادا نہیں ہو سکتی۔ کوئی رقم نہیں لی گئی۔ ادائیگی کا کوئی اور طریقہ چنیں۔</translation>
    </message>
    <message>
        <source>The amount has to be above zero. Nothing was taken. Type another one.</source>
        <translation>رقم صفر سے زیادہ ہونی چاہیے۔ کوئی رقم نہیں لی گئی۔ کوئی اور لکھیں۔</translation>
    </message>
    <message>
        <source>{owed} is owed, and {amount} is more. Nothing was taken. Take what is owed, or less.</source>
        <translation>{owed} واجب ہیں اور {amount} اس سے زیادہ ہے۔ کوئی رقم نہیں لی گئی۔ واجب رقم یا اس سے کم لیں۔</translation>
    </message>
    <message>
        <source>No shift is open. Nothing was recorded; the lines are kept. Open the shift first.</source>
        <translation>کوئی شفٹ کھلی نہیں۔ کچھ درج نہیں ہوا؛ لائنیں برقرار ہیں۔ پہلے شفٹ کھولیں۔</translation>
    </message>
    <message>
        <source>This shift is not the open one. Nothing was closed; the count is kept. Open the page again.</source>
        <translation>یہ شفٹ کھلی ہوئی شفٹ نہیں۔ کچھ بند نہیں ہوا؛ گنتی محفوظ ہے۔ صفحہ دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>Only {onHand} of {product} are in stock, and the sale takes {quantity}. Nothing was recorded; the sale is kept. Take fewer, or ask for an approval by changing the quantity.</source>
        <translation>{product} کے صرف {onHand} اسٹاک میں ہیں اور فروخت میں {quantity} ہیں۔ کچھ درج نہیں ہوا؛ فروخت برقرار ہے۔ کم لیں یا مقدار بدل کر منظوری لیں۔</translation>
    </message>
    <message>
        <source>There is {credit} of store credit. Nothing was taken; the sale is kept. Take that much, and the rest another way.</source>
        <translation>اسٹور کریڈٹ {credit} ہے۔ کوئی رقم نہیں لی گئی؛ فروخت برقرار ہے۔ اتنا اس سے لیں اور باقی کسی اور طریقے سے۔</translation>
    </message>
    <message>
        <source>The taxes of {product} are not known here. It was not added; the sale is kept. Set its tax class in the back office.</source>
        <translation>{product} کے ٹیکس یہاں معلوم نہیں۔ وہ شامل نہیں ہوئی؛ فروخت برقرار ہے۔ بیک آفس میں اس کی ٹیکس کلاس مقرر کریں۔</translation>
    </message>
    <message>
        <source>The payment is not in the shop&apos;s currency[ {currency}]. Nothing was recorded. Take it in that currency.</source>
        <translation>ادائیگی دکان کی کرنسی[ {currency}] میں نہیں۔ کچھ درج نہیں ہوا۔ اسی کرنسی میں لیں۔</translation>
    </message>
    <message>
        <source>There is nothing left to pay this way. Nothing was taken; the sale is kept. Finish it, or type an amount.</source>
        <translation>اس طریقے سے ادا کرنے کو کچھ باقی نہیں۔ کوئی رقم نہیں لی گئی؛ فروخت برقرار ہے۔ اسے مکمل کریں یا رقم لکھیں۔</translation>
    </message>
    <message>
        <source>Store credit and accounts belong to a customer. Nothing was taken; the sale is kept. Choose the customer first.</source>
        <translation>اسٹور کریڈٹ اور ادھار کسی گاہک کا ہوتا ہے۔ کوئی رقم نہیں لی گئی؛ فروخت برقرار ہے۔ پہلے گاہک چنیں۔</translation>
    </message>
    <message>
        <source>A payment cannot be below zero. Nothing was recorded. Enter what the customer gave.</source>
        <translation>ادائیگی صفر سے کم نہیں ہو سکتی۔ کچھ درج نہیں ہوا۔ گاہک نے جو دیا وہ درج کریں۔</translation>
    </message>
    <message>
        <source>Only {due} are still due, and only cash gives change. Nothing was taken; the sale is kept. Type a smaller amount.</source>
        <translation>صرف {due} باقی واجب ہیں، اور بقایا صرف نقد میں ملتا ہے۔ کوئی رقم نہیں لی گئی؛ فروخت برقرار ہے۔ کم رقم لکھیں۔</translation>
    </message>
    <message>
        <source>{missing} are missing of {total}. Nothing was recorded; the sale is kept. Enter the amount again.</source>
        <translation>{total} میں سے {missing} کم ہیں۔ کچھ درج نہیں ہوا؛ فروخت برقرار ہے۔ رقم دوبارہ درج کریں۔</translation>
    </message>
    <message>
        <source>The sale is not in the shop&apos;s currency[ {currency}]. Nothing was recorded; the lines are kept. Start a new sale.</source>
        <translation>فروخت دکان کی کرنسی[ {currency}] میں نہیں۔ کچھ درج نہیں ہوا؛ لائنیں برقرار ہیں۔ نئی فروخت شروع کریں۔</translation>
    </message>
    <message>
        <source>This is a sale, not a return. Nothing was recorded; the lines are kept. Finish it as a sale.</source>
        <translation>یہ فروخت ہے، واپسی نہیں۔ کچھ درج نہیں ہوا؛ لائنیں برقرار ہیں۔ اسے فروخت کے طور پر مکمل کریں۔</translation>
    </message>
    <message>
        <source>This is a return, not a sale. Nothing was recorded; the lines are kept. Finish it as a return.</source>
        <translation>یہ واپسی ہے، فروخت نہیں۔ کچھ درج نہیں ہوا؛ لائنیں برقرار ہیں۔ اسے واپسی کے طور پر مکمل کریں۔</translation>
    </message>
    <message>
        <source>There is nothing to pay yet. Nothing was recorded. Scan an item first.</source>
        <translation>ابھی ادا کرنے کو کچھ نہیں۔ کچھ درج نہیں ہوا۔ پہلے کوئی آئٹم اسکین کریں۔</translation>
    </message>
    <message>
        <source>A sale holds at most {highest} lines. The item was not added; the sale is kept. Finish it, then begin another one.</source>
        <translation>ایک فروخت میں زیادہ سے زیادہ {highest} لائنیں ہوتی ہیں۔ آئٹم شامل نہیں ہوا؛ فروخت برقرار ہے۔ اسے مکمل کر کے نئی شروع کریں۔</translation>
    </message>
    <message>
        <source>A shift is already open at this till. It goes on unchanged. Sell, or close it first.</source>
        <translation>اس کاؤنٹر پر پہلے سے شفٹ کھلی ہے۔ وہ جوں کی توں چل رہی ہے۔ فروخت کریں یا پہلے اسے بند کریں۔</translation>
    </message>
    <message>
        <source>{product} is sold in variants. Nothing was added. Choose one of them.</source>
        <translation>{product} ویرینٹ میں فروخت ہوتی ہے۔ کچھ شامل نہیں ہوا۔ ان میں سے ایک چنیں۔</translation>
    </message>
    <message>
        <source>A weight was entered by hand, which needs an approval. Nothing was recorded; the sale is kept. Ask for it with F2 on the line.</source>
        <translation>وزن ہاتھ سے درج کیا گیا، جس کے لیے منظوری چاہیے۔ کچھ درج نہیں ہوا؛ فروخت برقرار ہے۔ لائن پر F2 سے منظوری لیں۔</translation>
    </message>
    <message>
        <source>The tare of {tare} is taken off, so nothing is left of {quantity}. Nothing was changed. Weigh the item again.</source>
        <translation>خالی وزن {tare} نکالنے پر {quantity} میں سے کچھ نہیں بچتا۔ کچھ تبدیل نہیں ہوا۔ آئٹم دوبارہ تولیں۔</translation>
    </message>
    <message>
        <source>The serial number {number} left the shop on {date}[ with receipt {receipt}][, recorded by {by}][, under warranty until {warranty}]. Nothing was added. Check the number on the piece.</source>
        <translation>سیریل نمبر {number} دکان سے {date} کو جا چکا ہے[، رسید {receipt} پر][، اندراج {by} نے کیا][، وارنٹی {warranty} تک]۔ کچھ شامل نہیں ہوا۔ آئٹم پر نمبر دیکھیں۔</translation>
    </message>
    <message>
        <source>Order {number} of this customer is still open. Nobody was erased. Let them collect it or cancel it, then try again.</source>
        <translation>اس گاہک کا آرڈر {number} اب بھی کھلا ہے۔ کسی کو نہیں مٹایا گیا۔ آرڈر وصول کرائیں یا منسوخ کریں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Quotation {number} of this customer is still open. Nobody was erased. Sell by it or cancel it, then try again.</source>
        <translation>اس گاہک کا نرخ نامہ {number} اب بھی کھلا ہے۔ کسی کو نہیں مٹایا گیا۔ اس پر فروخت کریں یا منسوخ کریں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Goods of receipt {number} still wait for this customer. Nobody was erased. Hand them over or take them back, then try again.</source>
        <translation>رسید {number} کا سامان اب بھی اس گاہک کے لیے رکھا ہے۔ کسی کو نہیں مٹایا گیا۔ اسے حوالے کریں یا واپس لیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>{product} is a bundle. What you entered is kept. Bundles are counted: choose a unit without decimals.</source>
        <translation>{product} بنڈل ہے۔ آپ نے جو درج کیا وہ برقرار ہے۔ بنڈل گنے جاتے ہیں: بغیر اعشاریہ والی اکائی چنیں۔</translation>
    </message>
    <message>
        <source>{product} holds nothing yet. What you entered is kept. Add what one bundle is made of.</source>
        <translation>{product} میں ابھی کچھ نہیں۔ آپ نے جو درج کیا وہ برقرار ہے۔ ایک بنڈل میں جو کچھ ہے وہ شامل کریں۔</translation>
    </message>
    <message>
        <source>The price of {product} cannot be asked at the till. What you entered is kept. Give the bundle a price of its own.</source>
        <translation>{product} کی قیمت کاؤنٹر پر نہیں پوچھی جا سکتی۔ آپ نے جو درج کیا وہ برقرار ہے۔ بنڈل کی اپنی قیمت رکھیں۔</translation>
    </message>
    <message>
        <source>{product} cannot become a bundle, or stop being one: its stock and its sales count differently. What you entered is kept. Make a new product.</source>
        <translation>{product} نہ بنڈل بن سکتی ہے نہ بنڈل سے عام پروڈکٹ: اس کا اسٹاک اور فروخت الگ طرح گنے جاتے ہیں۔ آپ نے جو درج کیا وہ برقرار ہے۔ نئی پروڈکٹ بنائیں۔</translation>
    </message>
    <message>
        <source>{product} is archived. What you entered is kept. Offer it again, or take it out of the bundle.</source>
        <translation>{product} آرکائیو شدہ ہے۔ آپ نے جو درج کیا وہ برقرار ہے۔ اسے دوبارہ فروخت میں لائیں یا بنڈل سے نکال دیں۔</translation>
    </message>
    <message>
        <source>{product} cannot stand in a bundle. What you entered is kept. Choose single goods or a service, with a price of its own.</source>
        <translation>{product} بنڈل میں نہیں آ سکتی۔ آپ نے جو درج کیا وہ برقرار ہے۔ اکیلا سامان یا سروس چنیں جس کی اپنی قیمت ہو۔</translation>
    </message>
    <message>
        <source>A product in this bundle does not exist any more. What you entered is kept. Take it out.</source>
        <translation>اس بنڈل کی ایک پروڈکٹ اب موجود نہیں۔ آپ نے جو درج کیا وہ برقرار ہے۔ اسے نکال دیں۔</translation>
    </message>
    <message>
        <source>{product} is counted with {decimals} decimals. What you entered is kept. Enter how many stand in one bundle.</source>
        <translation>{product} کی مقدار میں {decimals} اعشاریہ ہندسے ہوتے ہیں۔ آپ نے جو درج کیا وہ برقرار ہے۔ درج کریں کہ ایک بنڈل میں کتنی ہے۔</translation>
    </message>
    <message>
        <source>A product stands in this bundle twice. What you entered is kept. Remove one, and enter how many there are.</source>
        <translation>اس بنڈل میں ایک پروڈکٹ دو بار ہے۔ آپ نے جو درج کیا وہ برقرار ہے۔ ایک ہٹا دیں اور تعداد درج کریں۔</translation>
    </message>
    <message>
        <source>{product} stands in the bundle {bundle}. Nothing was changed. Take it out there, or archive the bundle first.</source>
        <translation>{product} بنڈل {bundle} میں شامل ہے۔ کچھ تبدیل نہیں ہوا۔ اسے وہاں سے نکالیں یا پہلے بنڈل آرکائیو کریں۔</translation>
    </message>
    <message>
        <source>A bundle holds more than 0 and at most {highest} of a product. What you entered is kept. Enter another quantity.</source>
        <translation>بنڈل میں ایک پروڈکٹ 0 سے زیادہ اور زیادہ سے زیادہ {highest} ہوتی ہے۔ آپ نے جو درج کیا وہ برقرار ہے۔ کوئی اور مقدار درج کریں۔</translation>
    </message>
    <message>
        <source>A bundle holds at most {highest} products. What you entered is kept. Remove some.</source>
        <translation>بنڈل میں زیادہ سے زیادہ {highest} پروڈکٹس ہوتی ہیں۔ آپ نے جو درج کیا وہ برقرار ہے۔ کچھ ہٹا دیں۔</translation>
    </message>
    <message>
        <source>Only a bundle holds other products. What you entered is kept. Choose Bundle as its kind, or remove them.</source>
        <translation>دوسری پروڈکٹس صرف بنڈل میں ہوتی ہیں۔ آپ نے جو درج کیا وہ برقرار ہے۔ قسم میں بنڈل چنیں یا انہیں ہٹا دیں۔</translation>
    </message>
    <message>
        <source>No product has the code {code}. The row was not imported. Put its row before the bundle&apos;s, or import it first.</source>
        <translation>کوڈ {code} کی کوئی پروڈکٹ نہیں۔ قطار درآمد نہیں ہوئی۔ اس کی قطار بنڈل کی قطار سے پہلے رکھیں یا اسے پہلے درآمد کریں۔</translation>
    </message>
    <message>
        <source>Not all that {product} holds is known here. Nothing was added. Open the product in the back office, or scan its goods one by one.</source>
        <translation>{product} میں شامل ہر چیز یہاں معلوم نہیں۔ کچھ شامل نہیں ہوا۔ پروڈکٹ بیک آفس میں کھولیں یا اس کا سامان ایک ایک کر کے اسکین کریں۔</translation>
    </message>
</context>
<context>
    <name>StockPolicy</name>
    <message>
        <source>As the level above says</source>
        <translation>اوپر والے درجے کے مطابق</translation>
    </message>
    <message>
        <source>Sell anyway</source>
        <translation>پھر بھی بیچیں</translation>
    </message>
    <message>
        <source>Sell and say so</source>
        <translation>بیچیں اور بتائیں</translation>
    </message>
    <message>
        <source>Sell only with the right to</source>
        <translation>صرف اختیار کے ساتھ بیچیں</translation>
    </message>
</context>
<context>
    <name>Tender</name>
    <message>
        <source>Card</source>
        <translation>کارڈ</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>اسٹور کریڈٹ</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>ادھار</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>تبادلہ</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>گفٹ کارڈ</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>بیعانہ</translation>
    </message>
    <message>
        <source>Foreign cash</source>
        <translation>غیر ملکی نقد</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقد</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>آخر میں %1</translation>
    </message>
    <message>
        <source>Approval %1</source>
        <translation>منظوری %1</translation>
    </message>
    <message>
        <source>%1 back</source>
        <translation>بقایا %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>باقی %1</translation>
    </message>
</context>
<context>
    <name>TillKeys</name>
    <message>
        <source>Help and keys</source>
        <translation>مدد اور بٹن</translation>
    </message>
    <message>
        <source>Quantity; while paying: cash</source>
        <translation>مقدار؛ ادائیگی پر: نقد</translation>
    </message>
    <message>
        <source>Find product; while paying: card</source>
        <translation>پروڈکٹ تلاش؛ ادائیگی پر: کارڈ</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>قیمت دیکھیں</translation>
    </message>
    <message>
        <source>Customer; while paying: store credit, gift card</source>
        <translation>گاہک؛ ادائیگی پر: اسٹور کریڈٹ، گفٹ کارڈ</translation>
    </message>
    <message>
        <source>Price; while paying: on account</source>
        <translation>قیمت؛ ادائیگی پر: ادھار</translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation>لائن پر رعایت</translation>
    </message>
    <message>
        <source>Discount on the sale</source>
        <translation>فروخت پر رعایت</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>ہولڈ کریں</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>بحال کریں</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>واپسی</translation>
    </message>
    <message>
        <source>Options of the line; after paying: print</source>
        <translation>لائن کے آپشن؛ ادائیگی کے بعد: پرنٹ</translation>
    </message>
    <message>
        <source>Gift receipt of the last sale</source>
        <translation>آخری فروخت کی تحفہ رسید</translation>
    </message>
    <message>
        <source>Till menu</source>
        <translation>کاؤنٹر مینو</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>پوری اسکرین</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>ادائیگی</translation>
    </message>
    <message>
        <source>Exact cash now</source>
        <translation>ابھی پوری رقم نقد</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>لائن ہٹائیں</translation>
    </message>
    <message>
        <source>Undo the last change of the sale</source>
        <translation>فروخت کی آخری تبدیلی کالعدم کریں</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>دوبارہ کریں</translation>
    </message>
    <message>
        <source>Next page of quick keys</source>
        <translation>فوری بٹنوں کا اگلا صفحہ</translation>
    </message>
    <message>
        <source>Previous page of quick keys</source>
        <translation>فوری بٹنوں کا پچھلا صفحہ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>لاک کریں</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>بیک آفس</translation>
    </message>
    <message>
        <source>The next item n times</source>
        <translation>اگلا آئٹم n بار</translation>
    </message>
    <message>
        <source>One more of the selected line</source>
        <translation>چنی گئی لائن میں ایک بڑھائیں</translation>
    </message>
    <message>
        <source>One less of the selected line</source>
        <translation>چنی گئی لائن میں ایک گھٹائیں</translation>
    </message>
    <message>
        <source>Select a line</source>
        <translation>لائن چنیں</translation>
    </message>
    <message>
        <source>Clear what was typed, then close the panel</source>
        <translation>لکھا ہوا صاف کریں، پھر پینل بند کریں</translation>
    </message>
    <message>
        <source>While paying: choose an amount</source>
        <translation>ادائیگی پر: رقم چنیں</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::CustomerScreens</name>
    <message>
        <source>No display is saved that is connected. Nothing was shown.</source>
        <translation>کوئی منسلک ڈسپلے محفوظ نہیں۔ کچھ نہیں دکھایا گیا۔</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>جانچ</translation>
    </message>
    <message>
        <source>The test is shown for five seconds.</source>
        <translation>جانچ پانچ سیکنڈ دکھائی جاتی ہے۔</translation>
    </message>
    <message>
        <source>Pole display not answering</source>
        <translation>پول ڈسپلے جواب نہیں دے رہا</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::Desktop</name>
    <message>
        <source>Somebody else&apos;s import is under way. Open the back office when it is done.</source>
        <translation>کسی اور کی درآمد جاری ہے۔ مکمل ہونے پر بیک آفس کھولیں۔</translation>
    </message>
    <message>
        <source>An import is under way. Change whose rights you see when it is done.</source>
        <translation>ایک درآمد جاری ہے۔ مکمل ہونے پر بدلیں کہ کس کے اختیارات دیکھنے ہیں۔</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::SheetFiles</name>
    <message>
        <source>The folder %1 cannot be made. Nothing was written.</source>
        <translation>فولڈر %1 نہیں بن سکا۔ کچھ نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 نہیں لکھا گیا: %2</translation>
    </message>
    <message>
        <source>The sheet goes to %1</source>
        <translation>ورق یہاں جاتا ہے: %1</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::ShopOpening</name>
    <message>
        <source>Folder of the shop</source>
        <translation>دکان کا فولڈر</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::StartUp</name>
    <message>
        <source>Folder of the shop</source>
        <translation>دکان کا فولڈر</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::TillPrinter</name>
    <message>
        <source>Gift receipt %1</source>
        <translation>تحفہ رسید %1</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>X رپورٹ</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>جانچ پرنٹ</translation>
    </message>
    <message>
        <source>If both edges of the line above are on the paper, the paper is set right.</source>
        <translation>اگر اوپر والی لکیر کے دونوں سرے کاغذ پر ہیں تو کاغذ کی ترتیب درست ہے۔</translation>
    </message>
    <message>
        <source>No printer is set up; nothing was printed.</source>
        <translation>کوئی پرنٹر مقرر نہیں؛ کچھ پرنٹ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>%1 goes to the printer</source>
        <translation>%1 پرنٹر پر جا رہا ہے</translation>
    </message>
    <message>
        <source>Printer&apos;s cover is open</source>
        <translation>پرنٹر کا ڈھکن کھلا ہے</translation>
    </message>
    <message>
        <source>Printer has no paper</source>
        <translation>پرنٹر میں کاغذ نہیں</translation>
    </message>
    <message>
        <source>Printer needs a look</source>
        <translation>پرنٹر دیکھیں</translation>
    </message>
    <message>
        <source>Printer is offline</source>
        <translation>پرنٹر آف لائن ہے</translation>
    </message>
    <message>
        <source>Paper low</source>
        <translation>کاغذ کم ہے</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>کوئی پرنٹر نہیں</translation>
    </message>
    <message numerus="yes">
        <source>%n not printed</source>
        <translation>
            <numerusform>%n پرنٹ نہیں ہوا</numerusform>
            <numerusform>%n پرنٹ نہیں ہوئے</numerusform>
        </translation>
    </message>
    <message>
        <source>Printer not answering</source>
        <translation>پرنٹر جواب نہیں دے رہا</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <translation>پرنٹر تیار ہے</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::Training</name>
    <message>
        <source>The shop is copied to practise in …</source>
        <translation>مشق کے لیے دکان کی نقل بن رہی ہے …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>Stopped. Nothing was copied.</source>
        <translation>روک دیا گیا۔ کچھ نقل نہیں ہوا۔</translation>
    </message>
</context>
<context>
    <name>mizan::ui::AppearancePage</name>
    <message>
        <source>The new scale is used at the next start.</source>
        <translation>نیا سائز اگلی بار کھولنے پر لاگو ہو گا۔</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>ظاہری شکل</translation>
    </message>
    <message>
        <source>Applies to this machine</source>
        <translation>اس کمپیوٹر پر لاگو</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>تھیم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>سائز</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>زیادہ کنٹراسٹ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>سسٹم کے مطابق</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ہلکا</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>گہرا</translation>
    </message>
    <message>
        <source>Test: longer words</source>
        <translation>جانچ: لمبے الفاظ</translation>
    </message>
    <message>
        <source>Test: right to left</source>
        <translation>جانچ: دائیں سے بائیں</translation>
    </message>
    <message>
        <source>Once the shop is there, the settings change it.</source>
        <translation>دکان بننے کے بعد ترتیبات میں بدلی جا سکتی ہے۔</translation>
    </message>
</context>
<context>
    <name>mizan::ui::AttributeEditor</name>
    <message>
        <source>Attribute %1</source>
        <translation>خصوصیت %1</translation>
    </message>
    <message>
        <source>Values of attribute %1, in their order</source>
        <translation>خصوصیت %1 کی قدریں، ترتیب سے</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>سائز</translation>
    </message>
    <message>
        <source>Red, Blue</source>
        <translation>سرخ، نیلا</translation>
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
        <translation>%1، %2 کے لیے</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1، قیمت %2</translation>
    </message>
    <message>
        <source>Remove barcode %1</source>
        <translation>بارکوڈ %1 ہٹائیں</translation>
    </message>
    <message>
        <source>Add a barcode</source>
        <translation>بارکوڈ شامل کریں</translation>
    </message>
    <message>
        <source>Scan or type</source>
        <translation>اسکین کریں یا لکھیں</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>کتنے کے لیے</translation>
    </message>
    <message>
        <source>Pack price</source>
        <translation>پیک کی قیمت</translation>
    </message>
    <message>
        <source>Add barcode</source>
        <translation>بارکوڈ شامل کریں</translation>
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
        <translation>کارڈ مشین کا انتظار</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>منسوخ ہو رہا ہے</translation>
    </message>
    <message>
        <source>The terminal was told to stop. What it did is known once it answers.</source>
        <translation>کارڈ مشین کو رکنے کا کہہ دیا گیا ہے۔ اس نے کیا کیا، یہ اس کے جواب سے معلوم ہو گا۔</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>جواب نہیں ملا</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>دوبارہ پوچھیں</translation>
    </message>
    <message>
        <source>Another way to pay</source>
        <translation>ادائیگی کا دوسرا طریقہ</translation>
    </message>
    <message>
        <source>Back to payment</source>
        <translation>ادائیگی پر واپس</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>کارڈ سے ادائیگی</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation>کارڈ پر واپس</translation>
    </message>
    <message>
        <source>Give back to the card</source>
        <translation>کارڈ پر لوٹائیں</translation>
    </message>
    <message>
        <source>Ask the customer to hold or insert the card. The sale goes on by itself.</source>
        <translation>گاہک سے کہیں کہ کارڈ لگائے یا قریب کرے۔ فروخت خود آگے بڑھے گی۔</translation>
    </message>
    <message>
        <source>The customer may have to show the same card. It goes on by itself.</source>
        <translation>گاہک کو شاید وہی کارڈ دکھانا پڑے۔ کام خود آگے بڑھے گا۔</translation>
    </message>
    <message>
        <source>Check the terminal before anything else. Nothing is charged twice: ask it again, or take another way to pay; what it charged after all is then given back.</source>
        <translation>سب سے پہلے کارڈ مشین دیکھیں۔ دو بار رقم نہیں کٹتی: اس سے دوبارہ پوچھیں یا ادائیگی کا کوئی اور طریقہ لیں؛ اگر رقم کٹ چکی ہو تو لوٹا دی جائے گی۔</translation>
    </message>
    <message>
        <source>Check the terminal before anything else. Nothing goes back twice: ask it again, or go back to the payment; the till goes on asking.</source>
        <translation>سب سے پہلے کارڈ مشین دیکھیں۔ دو بار رقم نہیں لوٹتی: اس سے دوبارہ پوچھیں یا ادائیگی پر واپس جائیں؛ کاؤنٹر پوچھتا رہے گا۔</translation>
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
        <translation>%1، %2 بحساب %3، %4</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>آئٹم</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>اکائی</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>Disc.</source>
        <translation>رعایت</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>ٹیکس</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>کل رقم</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CartRows</name>
    <message>
        <source>%1 (otherwise %2)</source>
        <translation>%1 (ورنہ %2)</translation>
    </message>
    <message>
        <source>SN %1</source>
        <translation>SN %1</translation>
    </message>
    <message>
        <source>%1 × batch %2</source>
        <translation>%1 × کھیپ %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1، میعاد %2 تک</translation>
    </message>
    <message>
        <source>%1 × box of %2, %3 each</source>
        <translation>%1 × %2 کا ڈبہ، فی ڈبہ %3</translation>
    </message>
    <message>
        <source>%1 × box of %2</source>
        <translation>%1 × %2 کا ڈبہ</translation>
    </message>
    <message>
        <source>by its label</source>
        <translation>لیبل کے مطابق</translation>
    </message>
    <message>
        <source>Serial number is missing</source>
        <translation>سیریل نمبر نہیں</translation>
    </message>
    <message>
        <source>Batch is missing</source>
        <translation>کھیپ نہیں</translation>
    </message>
    <message numerus="yes">
        <source>Warranty %n month(s)</source>
        <translation>
            <numerusform>وارنٹی %n مہینہ</numerusform>
            <numerusform>وارنٹی %n مہینے</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 never handed over</source>
        <translation>%1 کبھی حوالے نہیں ہوئے</translation>
    </message>
    <message>
        <source>%1 handed over later</source>
        <translation>%1 بعد میں حوالے ہوں گے</translation>
    </message>
    <message>
        <source>Tare %1</source>
        <translation>خالی وزن %1</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <translation>رعایت %1</translation>
    </message>
    <message>
        <source>Sale discount %1</source>
        <translation>فروخت پر رعایت %1</translation>
    </message>
    <message>
        <source>Price changed: %1</source>
        <translation>قیمت تبدیل ہوئی: %1</translation>
    </message>
    <message>
        <source>Unknown code %1</source>
        <translation>نامعلوم کوڈ %1</translation>
    </message>
    <message>
        <source>Press Enter to say what it is</source>
        <translation>Enter دبا کر بتائیں کہ یہ کیا ہے</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>الگ رکھا گیا</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>آخر میں %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n پوائنٹ</numerusform>
            <numerusform>%n پوائنٹس</numerusform>
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
        <translation>%1 میں سے</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CartView</name>
    <message>
        <source>Lines of the sale</source>
        <translation>فروخت کی لائنیں</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CashierDetail</name>
    <message>
        <source>Sales</source>
        <translation>فروخت</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>واپسیاں</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>خالص</translation>
    </message>
    <message>
        <source>Lines sold</source>
        <translation>فروخت شدہ لائنیں</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>اوسط خریداری</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>رعایتیں</translation>
    </message>
    <message>
        <source>Prices changed</source>
        <translation>تبدیل کی گئی قیمتیں</translation>
    </message>
    <message>
        <source>Before payment</source>
        <translation>ادائیگی سے پہلے</translation>
    </message>
    <message>
        <source>Removed lines</source>
        <translation>ہٹائی گئی لائنیں</translation>
    </message>
    <message>
        <source>Emptied sales</source>
        <translation>خالی کی گئی فروخت</translation>
    </message>
    <message>
        <source>Of all lines, taken off</source>
        <translation>کل لائنوں میں سے ہٹائی گئیں</translation>
    </message>
    <message>
        <source>Bills before payment</source>
        <translation>ادائیگی سے پہلے کے بل</translation>
    </message>
    <message>
        <source>Bills not paid</source>
        <translation>بل جو ادا نہیں ہوئے</translation>
    </message>
    <message>
        <source>Less after the bill</source>
        <translation>بل کے بعد کمی</translation>
    </message>
    <message>
        <source>Drawer and papers</source>
        <translation>دراز اور کاغذات</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>فروخت کے بغیر دراز کھولی گئی</translation>
    </message>
    <message>
        <source>Drawer differences</source>
        <translation>دراز میں فرق</translation>
    </message>
    <message>
        <source>Payments of sales changed</source>
        <translation>فروخت کی بدلی گئی ادائیگیاں</translation>
    </message>
    <message>
        <source>Copies printed</source>
        <translation>پرنٹ کی گئی نقلیں</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>اختیارات</translation>
    </message>
    <message>
        <source>Approvals received</source>
        <translation>ملی ہوئی منظوریاں</translation>
    </message>
    <message>
        <source>Approvals given</source>
        <translation>دی ہوئی منظوریاں</translation>
    </message>
    <message>
        <source>Refused actions</source>
        <translation>روکے گئے کام</translation>
    </message>
    <message>
        <source>Wrong PINs</source>
        <translation>غلط PIN</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>تفصیل بند کریں</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CashierPage</name>
    <message>
        <source>Nobody sold anything on these days.</source>
        <translation>ان دنوں کسی نے کچھ فروخت نہیں کیا۔</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>سب دن دکھائیں</translation>
    </message>
    <message>
        <source>Cashiers</source>
        <translation>کیشیئر</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>کیشیئر</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>فروخت</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>خالص</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>اوسط</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>رعایتیں</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>ہٹائی گئیں</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>خالی کی گئیں</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>دراز کھولی</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>فرق</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ChangePanel</name>
    <message>
        <source>Change</source>
        <translation>بقایا</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>نئی فروخت</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>اور %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>پرنٹ</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation>تحفہ رسید</translation>
    </message>
    <message>
        <source>Change payment</source>
        <translation>ادائیگی تبدیل کریں</translation>
    </message>
    <message>
        <source>Change payment method</source>
        <translation>ادائیگی کا طریقہ تبدیل کریں</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ChoicePanel</name>
    <message>
        <source>Back to sale</source>
        <translation>فروخت پر واپس</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CloseShiftPage</name>
    <message>
        <source>%1: %2 expected, %3 counted</source>
        <translation>%1: متوقع %2، گنی گئی رقم %3</translation>
    </message>
    <message>
        <source>%1: %2 expected, %3 counted, %4 missing</source>
        <translation>%1: متوقع %2، گنی گئی رقم %3، کم %4</translation>
    </message>
    <message>
        <source>%1: %2 expected, %3 counted, %4 too much</source>
        <translation>%1: متوقع %2، گنی گئی رقم %3، زائد %4</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>شفٹ بند کریں</translation>
    </message>
    <message>
        <source>The shift is closed</source>
        <translation>شفٹ بند ہو گئی</translation>
    </message>
    <message>
        <source>Step %1 of 4: open items, count, difference, what stays in the drawer</source>
        <translation>مرحلہ %1 از 4: نامکمل کام، گنتی، فرق، دراز میں رہنے والی رقم</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>فروخت پر واپس</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>Close shift and print Z</source>
        <translation>شفٹ بند کر کے Z پرنٹ کریں</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ٹھیک ہے</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>جاری رکھیں</translation>
    </message>
    <message>
        <source>Count what lies in the drawer. Enter moves down.</source>
        <translation>دراز میں موجود رقم گنیں۔ Enter اگلی قطار پر لے جاتا ہے۔</translation>
    </message>
    <message>
        <source>Count the %1 that lie in the drawer. Enter moves down.</source>
        <translation>دراز میں موجود %1 گنیں۔ Enter اگلی قطار پر لے جاتا ہے۔</translation>
    </message>
    <message>
        <source>To the safe %1</source>
        <translation>تجوری میں %1</translation>
    </message>
    <message>
        <source>No shift is open. Nothing was changed. Go back to selling.</source>
        <translation>کوئی شفٹ کھلی نہیں۔ کچھ تبدیل نہیں ہوا۔ فروخت پر واپس جائیں۔</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>فرق</translation>
    </message>
    <message>
        <source>Difference: missing</source>
        <translation>فرق: کم</translation>
    </message>
    <message>
        <source>Difference: too much</source>
        <translation>فرق: زائد</translation>
    </message>
    <message>
        <source>The difference is above %1. Your count is kept. Count once more.</source>
        <translation>فرق %1 سے زیادہ ہے۔ آپ کی گنتی محفوظ ہے۔ ایک بار پھر گنیں۔</translation>
    </message>
    <message>
        <source>This is not an amount. The count is kept. Enter what stays in the drawer.</source>
        <translation>یہ کوئی رقم نہیں۔ گنتی محفوظ ہے۔ وہ رقم درج کریں جو دراز میں رہے گی۔</translation>
    </message>
    <message>
        <source>Z report %1</source>
        <translation>Z رپورٹ %1</translation>
    </message>
    <message numerus="yes">
        <source>Turnover %1 · %n receipt(s)</source>
        <translation>
            <numerusform>ٹرن اوور %1 · %n رسید</numerusform>
            <numerusform>ٹرن اوور %1 · %n رسیدیں</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk did not take it. The shift is still open and the count is kept. Try again, or call for help.</source>
        <translation>ڈسک پر محفوظ نہیں ہو سکا۔ شفٹ اب بھی کھلی ہے اور گنتی محفوظ ہے۔ دوبارہ کوشش کریں یا مدد بلائیں۔</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>متوقع</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>گنی گئی رقم</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>دوبارہ گنیں</translation>
    </message>
    <message>
        <source>Reason for the difference</source>
        <translation>فرق کی وجہ</translation>
    </message>
    <message>
        <source>Stays in the drawer as the next float</source>
        <translation>اگلی ابتدائی رقم کے طور پر دراز میں رہے گی</translation>
    </message>
    <message>
        <source>The difference is above the limit. Somebody with more rights has to accept it.</source>
        <translation>فرق حد سے زیادہ ہے۔ اسے زیادہ اختیار والا کوئی شخص قبول کرے۔</translation>
    </message>
    <message>
        <source>Who approves?</source>
        <translation>کون منظور کرے گا؟</translation>
    </message>
    <message>
        <source>Stays in the drawer</source>
        <translation>دراز میں رہے گی</translation>
    </message>
    <message>
        <source>Stays in the drawer, %1</source>
        <translation>دراز میں رہے گی، %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CompanyForm</name>
    <message>
        <source>Another country</source>
        <translation>کوئی اور ملک</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>دکان کا نام</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ملک</translation>
    </message>
    <message>
        <source>Street and number (may stay empty)</source>
        <translation>گلی اور نمبر (خالی چھوڑ سکتے ہیں)</translation>
    </message>
    <message>
        <source>Postcode and town (may stay empty)</source>
        <translation>پوسٹ کوڈ اور شہر (خالی چھوڑ سکتے ہیں)</translation>
    </message>
    <message>
        <source>Tax number (may stay empty)</source>
        <translation>ٹیکس نمبر (خالی چھوڑ سکتے ہیں)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>کرنسی</translation>
    </message>
    <message>
        <source>Name, address and tax number stand at the top of each receipt.</source>
        <translation>نام، پتہ اور ٹیکس نمبر ہر رسید کے اوپر چھپتے ہیں۔</translation>
    </message>
    <message>
        <source>prices include tax</source>
        <translation>قیمتوں میں ٹیکس شامل ہے</translation>
    </message>
    <message>
        <source>tax comes on top of prices</source>
        <translation>ٹیکس قیمتوں کے اوپر لگتا ہے</translation>
    </message>
    <message>
        <source>Brings taxes (%1; %2), a chart of accounts, coins and the time zone %3.</source>
        <translation>ٹیکس (%1؛ %2)، کھاتوں کی فہرست، سکے اور ٹائم زون %3 ساتھ آتے ہیں۔</translation>
    </message>
    <message>
        <source>Set by the country. It cannot be changed once the shop is made.</source>
        <translation>ملک کے مطابق طے ہوتا ہے۔ دکان بننے کے بعد تبدیل نہیں ہو سکتا۔</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ContentEditor</name>
    <message>
        <source>Nothing is called %1. Enter another name, or scan it.</source>
        <translation>%1 نام کی کوئی پروڈکٹ نہیں۔ کوئی اور نام درج کریں یا اسکین کریں۔</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 شامل کریں</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>یہاں معلوم نہیں</translation>
    </message>
    <message>
        <source>How many of %1</source>
        <translation>%1 کی تعداد</translation>
    </message>
    <message>
        <source>%1 · %2 each</source>
        <translation>%1 · فی عدد %2</translation>
    </message>
    <message>
        <source>Take %1 out of the bundle</source>
        <translation>%1 کو بنڈل سے نکالیں</translation>
    </message>
    <message>
        <source>What one bundle holds</source>
        <translation>ایک بنڈل میں کیا ہے</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>پروڈکٹ شامل کریں</translation>
    </message>
    <message>
        <source>Scan, or type a code or a name</source>
        <translation>اسکین کریں، یا کوڈ یا نام لکھیں</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerBar</name>
    <message>
        <source>Customer: %1</source>
        <translation>گاہک: %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerForm</name>
    <message>
        <source>None</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>Nothing on account</source>
        <translation>ادھار پر کچھ نہیں</translation>
    </message>
    <message>
        <source>No day is set</source>
        <translation>کوئی دن مقرر نہیں</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>ہاں: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>کارڈ</translation>
    </message>
    <message>
        <source>Scan it, or type its number.</source>
        <translation>اسے اسکین کریں، یا اس کا نمبر لکھیں۔</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>ٹیکس نمبر</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>پتہ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروپ</translation>
    </message>
    <message>
        <source>Price lists and promotions may be for a group. A new name makes a new one.</source>
        <translation>قیمتوں کی فہرستیں اور آفرز کسی گروپ کے لیے ہو سکتی ہیں۔ نئے نام سے نیا گروپ بنتا ہے۔</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>ادھار کی حد</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>ادائیگی کے دن</translation>
    </message>
    <message>
        <source>Empty: nothing is sold on account.</source>
        <translation>خالی: ادھار پر کچھ نہیں بیچا جاتا۔</translation>
    </message>
    <message>
        <source>Empty: never overdue.</source>
        <translation>خالی: کبھی زائد المیعاد نہیں۔</translation>
    </message>
    <message>
        <source>Blocked: nothing is sold on account</source>
        <translation>بلاک: ادھار پر کچھ نہیں بیچا جاتا</translation>
    </message>
    <message>
        <source>Why blocked</source>
        <translation>بلاک کرنے کی وجہ</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>بلاک</translation>
    </message>
    <message>
        <source>Needs the right “%1”.</source>
        <translation>اختیار “%1” چاہیے۔</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerList</name>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (آرکائیو شدہ)</translation>
    </message>
    <message>
        <source>%1 (blocked)</source>
        <translation>%1 (بلاک)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>کارڈ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروپ</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>واجب</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>اسٹور کریڈٹ</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerOverview</name>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>کھاتہ</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>واجب</translation>
    </message>
    <message>
        <source>Of that overdue</source>
        <translation>اس میں سے زائد المیعاد</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>ادھار کی حد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>اسٹور کریڈٹ</translation>
    </message>
    <message>
        <source>Blocked: nothing is sold on account.</source>
        <translation>بلاک: ادھار پر کچھ نہیں بیچا جاتا۔</translation>
    </message>
    <message>
        <source>Blocked: nothing is sold on account. %1</source>
        <translation>بلاک: ادھار پر کچھ نہیں بیچا جاتا۔ %1</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>لائلٹی</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>پوائنٹس</translation>
    </message>
    <message>
        <source>Of those lost after</source>
        <translation>ان میں سے ختم، بعد از</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>درجہ</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>ابھی کوئی نہیں</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھلی ہے</translation>
    </message>
    <message>
        <source>Layaway %1</source>
        <translation>قسطوں پر محفوظ %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>آرڈر %1</translation>
    </message>
    <message>
        <source>Quotation %1</source>
        <translation>نرخ نامہ %1</translation>
    </message>
    <message>
        <source>To be handed over: %1</source>
        <translation>حوالے کرنا باقی: %1</translation>
    </message>
    <message>
        <source>No orders, layaways or quotations, and nothing to hand over.</source>
        <translation>کوئی آرڈر، قسطوں پر محفوظ سامان یا نرخ نامہ نہیں، اور کچھ حوالے کرنا باقی نہیں۔</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>قیمتیں</translation>
    </message>
    <message>
        <source>No price list is for them or their group.</source>
        <translation>اس گاہک یا اس کے گروپ کے لیے قیمتوں کی کوئی فہرست نہیں۔</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerPage</name>
    <message>
        <source>Customers</source>
        <translation>گاہک</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>نیا گاہک</translation>
    </message>
    <message>
        <source>Search by name, phone or card</source>
        <translation>نام، فون یا کارڈ سے تلاش کریں</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>گروپ: %1</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>بلاک</translation>
    </message>
    <message>
        <source>Owes something</source>
        <translation>جن پر کچھ واجب ہے</translation>
    </message>
    <message>
        <source>With archived</source>
        <translation>آرکائیو شدہ بھی</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروپ</translation>
    </message>
    <message>
        <source>No customers yet. The first one needs a name, nothing more.</source>
        <translation>ابھی کوئی گاہک نہیں۔ پہلے گاہک کا صرف نام کافی ہے۔</translation>
    </message>
    <message>
        <source>No customers match.</source>
        <translation>کوئی گاہک نہیں ملا۔</translation>
    </message>
    <message numerus="yes">
        <source>No customers match %1 with %n filter(s).</source>
        <translation>
            <numerusform>%n فلٹر کے ساتھ %1 سے کوئی گاہک نہیں ملا۔</numerusform>
            <numerusform>%n فلٹروں کے ساتھ %1 سے کوئی گاہک نہیں ملا۔</numerusform>
        </translation>
    </message>
    <message>
        <source>No customers match %1.</source>
        <translation>%1 سے کوئی گاہک نہیں ملا۔</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerPane</name>
    <message>
        <source>Overview</source>
        <translation>جائزہ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>تفصیل</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>خریداریاں</translation>
    </message>
    <message>
        <source>%1 is archived</source>
        <translation>%1 آرکائیو ہو گئی</translation>
    </message>
    <message>
        <source>%1 is used again</source>
        <translation>%1 دوبارہ فعال ہے</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>کالعدم کریں</translation>
    </message>
    <message>
        <source>Needs the right “%1”.</source>
        <translation>اختیار “%1” چاہیے۔</translation>
    </message>
    <message>
        <source>They bought nothing.</source>
        <translation>اس گاہک نے کچھ نہیں خریدا۔</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) and all sums stay, under nobody&apos;s name.</source>
        <translation>
            <numerusform>%n رسید اور تمام رقمیں بغیر نام کے باقی رہیں گی۔</numerusform>
            <numerusform>%n رسیدیں اور تمام رقمیں بغیر نام کے باقی رہیں گی۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase %1 for ever?</source>
        <translation>%1 کو ہمیشہ کے لیے مٹا دیں؟</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, card, address, tax number and notes go from every copy of the books. Nobody can bring them back. %1</source>
        <translation>نام، فون، ای میل، کارڈ، پتہ، ٹیکس نمبر اور نوٹ کھاتوں کی ہر نقل سے مٹ جائیں گے۔ انہیں کوئی واپس نہیں لا سکتا۔ %1</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>ہمیشہ کے لیے مٹائیں</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>نیا گاہک</translation>
    </message>
    <message>
        <source>Create customer</source>
        <translation>گاہک بنائیں</translation>
    </message>
    <message>
        <source>Save customer</source>
        <translation>گاہک محفوظ کریں</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودہ</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>آرکائیو شدہ</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>بلاک</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>دوبارہ فعال کریں</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>آرکائیو کریں</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>مٹائیں…</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>%1 کو مٹائیں</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerPanel</name>
    <message>
        <source>New customer</source>
        <translation>نیا گاہک</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>گاہک کا نام</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>Phone of the customer</source>
        <translation>گاہک کا فون</translation>
    </message>
    <message>
        <source>Add and choose</source>
        <translation>شامل کر کے چنیں</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>فروخت پر واپس</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerPurchases</name>
    <message>
        <source>Return %1</source>
        <translation>واپسی %1</translation>
    </message>
    <message>
        <source>Nothing yet. What they buy from now on stands here.</source>
        <translation>ابھی کچھ نہیں۔ آئندہ کی خریداری یہاں آئے گی۔</translation>
    </message>
    <message>
        <source>Older purchases</source>
        <translation>پرانی خریداریاں</translation>
    </message>
</context>
<context>
    <name>mizan::ui::DenominationCounter</name>
    <message>
        <source>Count of %1</source>
        <translation>%1 کی گنتی</translation>
    </message>
    <message>
        <source>Counted %1</source>
        <translation>گنی گئی رقم %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::DigitBlock</name>
    <message>
        <source>Decimal mark</source>
        <translation>اعشاریہ</translation>
    </message>
</context>
<context>
    <name>mizan::ui::DisplayPage</name>
    <message>
        <source>None</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (منسلک نہیں)</translation>
    </message>
    <message>
        <source>It is not said where. The display set before is kept. Enter the device or file.</source>
        <translation>جگہ نہیں بتائی گئی۔ پہلے والا ڈسپلے برقرار ہے۔ آلہ یا فائل درج کریں۔</translation>
    </message>
    <message>
        <source>The displays were saved.</source>
        <translation>ڈسپلے محفوظ ہو گئے۔</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>آلہ</translation>
    </message>
    <message>
        <source>It holds what the display would show now.</source>
        <translation>اس میں وہی ہوتا ہے جو ڈسپلے اس وقت دکھاتا۔</translation>
    </message>
    <message>
        <source>Such as %1, at the speed the system has it set to.</source>
        <translation>مثلاً %1، اسی رفتار پر جو سسٹم میں مقرر ہے۔</translation>
    </message>
    <message>
        <source>Customer display</source>
        <translation>گاہک ڈسپلے</translation>
    </message>
    <message>
        <source>Applies to this machine</source>
        <translation>اس کمپیوٹر پر لاگو</translation>
    </message>
    <message>
        <source>Second screen</source>
        <translation>دوسری اسکرین</translation>
    </message>
    <message>
        <source>Shown there full screen. Customers see the sale and their first name, never a balance.</source>
        <translation>وہاں پوری اسکرین پر دکھتا ہے۔ گاہک فروخت اور اپنا پہلا نام دیکھتے ہیں، بیلنس کبھی نہیں۔</translation>
    </message>
    <message>
        <source>Language for customers</source>
        <translation>گاہکوں کے لیے زبان</translation>
    </message>
    <message>
        <source>Pole display, two lines of twenty letters</source>
        <translation>پول ڈسپلے، بیس حروف کی دو سطریں</translation>
    </message>
    <message>
        <source>What customers see</source>
        <translation>گاہک کیا دیکھتے ہیں</translation>
    </message>
    <message>
        <source>Save displays</source>
        <translation>ڈسپلے محفوظ کریں</translation>
    </message>
    <message>
        <source>Show a test</source>
        <translation>جانچ دکھائیں</translation>
    </message>
    <message>
        <source>At this machine</source>
        <translation>اس کمپیوٹر پر</translation>
    </message>
    <message>
        <source>Into a file</source>
        <translation>فائل میں</translation>
    </message>
</context>
<context>
    <name>mizan::ui::DocumentLists</name>
    <message>
        <source>Erased customer</source>
        <translation>مٹایا گیا گاہک</translation>
    </message>
</context>
<context>
    <name>mizan::ui::EntryPad</name>
    <message>
        <source>Qty</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>رعایت</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>تلاش</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>صاف</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>ہولڈ</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>واپسی</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>بحال</translation>
    </message>
    <message>
        <source>More</source>
        <translation>مزید</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>ادائیگی</translation>
    </message>
</context>
<context>
    <name>mizan::ui::EventDetail</name>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>کس نے</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>منظور کنندہ</translation>
    </message>
    <message>
        <source>About</source>
        <translation>تفصیل</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>کہاں سے</translation>
    </message>
    <message>
        <source>Thrown away from the held sales</source>
        <translation>ہولڈ شدہ فروخت میں سے پھینکی گئی</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>جواب</translation>
    </message>
    <message>
        <source>Bill before payment</source>
        <translation>ادائیگی سے پہلے بل</translation>
    </message>
    <message>
        <source>The bill said</source>
        <translation>بل کی رقم</translation>
    </message>
    <message>
        <source>Due before</source>
        <translation>پہلے واجب رقم</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation>بعد میں واجب رقم</translation>
    </message>
    <message>
        <source>Paid with receipt</source>
        <translation>ادائیگی کی رسید</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>ادا نہیں ہوا</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>ادا شدہ</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>لائنیں</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>تفصیل بند کریں</translation>
    </message>
</context>
<context>
    <name>mizan::ui::EventPage</name>
    <message>
        <source>Nothing of this kind happened on these days.</source>
        <translation>ان دنوں اس قسم کا کچھ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>فلٹر ہٹائیں</translation>
    </message>
    <message>
        <source>Till events</source>
        <translation>کاؤنٹر کے واقعات</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>ادا نہیں ہوا</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>منظور کنندہ %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>کیا ہوا</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>کس نے</translation>
    </message>
</context>
<context>
    <name>mizan::ui::FamilyDetail</name>
    <message>
        <source>Every combination is there.</source>
        <translation>ہر جوڑ موجود ہے۔</translation>
    </message>
    <message>
        <source>New product with variants</source>
        <translation>ویرینٹ والی نئی پروڈکٹ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودہ</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>آرکائیو شدہ</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>دوبارہ فروخت میں لائیں</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>آرکائیو کریں</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Do not create</source>
        <translation>نہ بنائیں</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>مسودہ رد کریں</translation>
    </message>
    <message>
        <source>Create product</source>
        <translation>پروڈکٹ بنائیں</translation>
    </message>
    <message>
        <source>Save product</source>
        <translation>پروڈکٹ محفوظ کریں</translation>
    </message>
    <message>
        <source>An empty price is the product&apos;s own. What is not offered stays in what was sold, and is not shown at the till.</source>
        <translation>قیمت خالی ہو تو پروڈکٹ کی اپنی قیمت لگتی ہے۔ جو فروخت میں نہیں وہ پرانی فروخت میں رہتا ہے مگر کاؤنٹر پر نہیں دکھتا۔</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>فہرست پر واپس</translation>
    </message>
    <message>
        <source>How the variants differ</source>
        <translation>ویرینٹ کس بات میں مختلف ہیں</translation>
    </message>
    <message>
        <source>Add missing combinations</source>
        <translation>باقی جوڑ شامل کریں</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>پروڈکٹ</translation>
    </message>
</context>
<context>
    <name>mizan::ui::Fault</name>
    <message>
        <source>The disk is full. The last step was not recorded; everything before it is kept. Make room, then try again.</source>
        <translation>ڈسک بھر گئی ہے۔ آخری کام درج نہیں ہوا؛ اس سے پہلے کا سب محفوظ ہے۔ جگہ خالی کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The shop&apos;s folder cannot be written to. The last step was not recorded; everything before it is kept. Allow writing, then try again.</source>
        <translation>دکان کے فولڈر میں لکھا نہیں جا سکتا۔ آخری کام درج نہیں ہوا؛ اس سے پہلے کا سب محفوظ ہے۔ لکھنے کی اجازت دے کر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The shop&apos;s file is damaged. Nothing was changed. Make a copy of the folder, then run a check or restore a backup.</source>
        <translation>دکان کی فائل خراب ہے۔ کچھ تبدیل نہیں ہوا۔ فولڈر کی نقل بنائیں، پھر جانچ چلائیں یا بیک اپ بحال کریں۔</translation>
    </message>
    <message>
        <source>Another program holds the shop&apos;s file. The last step was not recorded. Close the other program, then try again.</source>
        <translation>دکان کی فائل کسی اور پروگرام کے استعمال میں ہے۔ آخری کام درج نہیں ہوا۔ دوسرا پروگرام بند کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The database server does not answer. The last step was not recorded. Check the network, then try again.</source>
        <translation>ڈیٹا بیس سرور جواب نہیں دے رہا۔ آخری کام درج نہیں ہوا۔ نیٹ ورک دیکھ کر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The disk did not confirm the last step. Start the program again and see whether it is there before repeating it.</source>
        <translation>ڈسک نے آخری کام کی تصدیق نہیں کی۔ دہرانے سے پہلے پروگرام دوبارہ کھول کر دیکھیں کہ وہ موجود ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>The shop&apos;s file refused the last step. Everything before it is kept. Try again; if it stays, run a check of the shop.</source>
        <translation>دکان کی فائل نے آخری کام قبول نہیں کیا۔ اس سے پہلے کا سب محفوظ ہے۔ دوبارہ کوشش کریں؛ پھر بھی نہ ہو تو دکان کی جانچ چلائیں۔</translation>
    </message>
</context>
<context>
    <name>mizan::ui::FilterBar</name>
    <message>
        <source>Remove filter %1</source>
        <translation>فلٹر %1 ہٹائیں</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>فلٹر شامل کریں</translation>
    </message>
    <message>
        <source>Filters to add</source>
        <translation>شامل کرنے کے لیے فلٹر</translation>
    </message>
</context>
<context>
    <name>mizan::ui::FloatPanel</name>
    <message>
        <source>Float</source>
        <translation>ابتدائی رقم</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>شفٹ کھولیں</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>گنیں</translation>
    </message>
    <message>
        <source>Open shift</source>
        <translation>شفٹ کھولیں</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Count the %1 that lie in the drawer. Enter moves down.</source>
        <translation>دراز میں موجود %1 گنیں۔ Enter اگلی قطار پر لے جاتا ہے۔</translation>
    </message>
    <message>
        <source>Count what lies in the drawer. Enter moves down, and opens the shift after the last row.</source>
        <translation>دراز میں موجود رقم گنیں۔ Enter اگلی قطار پر لے جاتا ہے اور آخری قطار کے بعد شفٹ کھولتا ہے۔</translation>
    </message>
    <message>
        <source>Float %1 — count it? Enter accepts it.</source>
        <translation>ابتدائی رقم %1 — گننی ہے؟ Enter اسے قبول کرتا ہے۔</translation>
    </message>
    <message>
        <source>Float %1, and %2 — count it? Enter accepts it.</source>
        <translation>ابتدائی رقم %1 اور %2 — گننی ہے؟ Enter اسے قبول کرتا ہے۔</translation>
    </message>
    <message>
        <source>Do not count</source>
        <translation>نہ گنیں</translation>
    </message>
    <message>
        <source>Next currency</source>
        <translation>اگلی کرنسی</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ForeignCashPage</name>
    <message>
        <source>Saved. It holds for the next payment.</source>
        <translation>محفوظ ہو گیا۔ اگلی ادائیگی سے لاگو۔</translation>
    </message>
    <message>
        <source>Take %1 in cash</source>
        <translation>%1 نقد قبول کریں</translation>
    </message>
    <message>
        <source>What 1 %1 is worth in %2</source>
        <translation>1 %1 کی قیمت %2 میں</translation>
    </message>
    <message>
        <source>Of today, once it is saved.</source>
        <translation>محفوظ کرنے پر آج کا نرخ ہو گا۔</translation>
    </message>
    <message>
        <source>Of %1: too old. Saving it again makes it today’s.</source>
        <translation>%1 کا نرخ: بہت پرانا۔ دوبارہ محفوظ کریں تو آج کا ہو جائے گا۔</translation>
    </message>
    <message>
        <source>Of %1. Saving it again makes it today’s.</source>
        <translation>%1 کا نرخ۔ دوبارہ محفوظ کریں تو آج کا ہو جائے گا۔</translation>
    </message>
    <message>
        <source>Days are a whole number. Nothing was saved. Type one, or leave it empty.</source>
        <translation>دن پورے عدد میں لکھیں۔ کچھ محفوظ نہیں ہوا۔ عدد لکھیں یا خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Foreign cash</source>
        <translation>غیر ملکی نقد</translation>
    </message>
    <message>
        <source>Holds at every till of the company. Each change of a rate stands in the books, with its day and who made it.</source>
        <translation>کمپنی کے ہر کاؤنٹر پر لاگو۔ نرخ کی ہر تبدیلی دن اور کرنے والے کے نام کے ساتھ کھاتوں میں درج ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>کرنسی</translation>
    </message>
    <message>
        <source>Smallest note or coin that is taken</source>
        <translation>سب سے چھوٹا نوٹ یا سکہ جو لیا جاتا ہے</translation>
    </message>
    <message>
        <source>Change in it is given in whole ones.</source>
        <translation>بقایا اسی کے پورے نوٹوں یا سکوں میں دیا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Days that a rate holds</source>
        <translation>نرخ کتنے دن چلے گا</translation>
    </message>
    <message>
        <source>Empty: until it is changed. 0: that day only.</source>
        <translation>خالی: تبدیل ہونے تک۔ 0: صرف اسی دن۔</translation>
    </message>
    <message>
        <source>Take nothing at a rate that is too old</source>
        <translation>بہت پرانے نرخ پر کچھ نہ لیں</translation>
    </message>
    <message>
        <source>Give change in the currency that was handed over</source>
        <translation>بقایا اسی کرنسی میں دیں جو گاہک نے دی</translation>
    </message>
    <message>
        <source>As far as it goes. The cashier can change it for each payment.</source>
        <translation>جہاں تک ممکن ہو۔ کیشیئر ہر ادائیگی پر اسے بدل سکتا ہے۔</translation>
    </message>
</context>
<context>
    <name>mizan::ui::GiftCardPage</name>
    <message>
        <source>In force from the next sale on.</source>
        <translation>اگلی فروخت سے لاگو۔</translation>
    </message>
    <message>
        <source>No card was spent twice.</source>
        <translation>کوئی کارڈ دو بار خرچ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Two tills that did not hear of each other took the same money. Both sales stay. Ask the holder, or write it off.</source>
        <translation>دو کاؤنٹروں نے، جنہیں ایک دوسرے کی خبر نہ تھی، ایک ہی رقم لی۔ دونوں فروخت برقرار ہیں۔ کارڈ والے سے پوچھیں یا رقم کھاتے سے خارج کریں۔</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>آخر میں %1</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>کھاتے سے خارج کریں</translation>
    </message>
    <message>
        <source>Write off the card ending in %1</source>
        <translation>%1 پر ختم ہونے والے کارڈ کی رقم کھاتے سے خارج کریں</translation>
    </message>
    <message>
        <source>Spent at two tills</source>
        <translation>دو کاؤنٹروں پر خرچ ہوا</translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation>گفٹ کارڈ</translation>
    </message>
    <message>
        <source>Applies to all tills of the company</source>
        <translation>کمپنی کے تمام کاؤنٹروں پر لاگو</translation>
    </message>
    <message>
        <source>Numbers begin with</source>
        <translation>نمبر شروع ہوتے ہیں</translation>
    </message>
    <message>
        <source>Up to six digits that no other code at the till begins with.</source>
        <translation>چھ تک ہندسے، جن سے کاؤنٹر کا کوئی اور کوڈ شروع نہ ہوتا ہو۔</translation>
    </message>
    <message>
        <source>Days to spend it</source>
        <translation>خرچ کرنے کے دن</translation>
    </message>
    <message>
        <source>From the day money is put on it; empty: without end.</source>
        <translation>کارڈ میں رقم ڈالنے کے دن سے؛ خالی: کوئی میعاد نہیں۔</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Save settings of gift cards</source>
        <translation>گفٹ کارڈ کی ترتیبات محفوظ کریں</translation>
    </message>
    <message>
        <source>Spent twice</source>
        <translation>دو بار خرچ ہوئے</translation>
    </message>
</context>
<context>
    <name>mizan::ui::GoodsRulesPage</name>
    <message>
        <source>The company</source>
        <translation>کمپنی</translation>
    </message>
    <message>
        <source>Branch %1</source>
        <translation>برانچ %1</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>کیٹیگری %1</translation>
    </message>
    <message>
        <source>Nothing said: sell anyway</source>
        <translation>کچھ مقرر نہیں: پھر بھی بیچیں</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>محفوظ ہو گیا: %1۔</translation>
    </message>
    <message>
        <source>Rules of selling</source>
        <translation>فروخت کے قواعد</translation>
    </message>
    <message>
        <source>A product&apos;s own rule comes first, then its category&apos;s, the branch&apos;s and the company&apos;s.</source>
        <translation>پہلے پروڈکٹ کا اپنا قاعدہ لگتا ہے، پھر اس کی کیٹیگری، برانچ اور کمپنی کا۔</translation>
    </message>
    <message>
        <source>Company, branches and categories</source>
        <translation>کمپنی، برانچیں اور کیٹیگریاں</translation>
    </message>
    <message>
        <source>More than is in stock</source>
        <translation>اسٹاک سے زیادہ</translation>
    </message>
    <message>
        <source>Minimum age of who buys</source>
        <translation>خریدار کی کم از کم عمر</translation>
    </message>
    <message>
        <source>In years; empty: as the category above says, %1: any age.</source>
        <translation>سالوں میں؛ خالی: اوپر والی کیٹیگری کے مطابق، %1: ہر عمر۔</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>قاعدہ محفوظ کریں</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ImportColumns</name>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>بارکوڈ</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>کیٹیگری</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>اکائی</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>لاگت</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>ٹیکس کلاس</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>اسٹاک</translation>
    </message>
    <message>
        <source>No column becomes %1. Nothing was imported. Choose below which one it is.</source>
        <translation>کوئی کالم %1 نہیں بنتا۔ کچھ درآمد نہیں ہوا۔ نیچے چنیں کہ کون سا ہے۔</translation>
    </message>
    <message>
        <source>More than one column becomes %1. Nothing was imported. Choose one of them.</source>
        <translation>ایک سے زیادہ کالم %1 بنتے ہیں۔ کچھ درآمد نہیں ہوا۔ ان میں سے ایک چنیں۔</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>فائل میں</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>پہلی قطاریں</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>بنے گا</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>استعمال نہیں</translation>
    </message>
    <message>
        <source>%1 becomes</source>
        <translation>%1 بنے گا</translation>
    </message>
    <message>
        <source>Kind (goods, service, other, bundle)</source>
        <translation>قسم (goods، service، other، bundle)</translation>
    </message>
    <message>
        <source>What a bundle holds</source>
        <translation>بنڈل میں کیا ہے</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ImportPage</name>
    <message>
        <source>tab</source>
        <translation>ٹیب</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>سیمی کولن</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>کوما</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>فائل چنیں…</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>فائل جانچیں</translation>
    </message>
    <message>
        <source>Show products</source>
        <translation>پروڈکٹس دکھائیں</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>درآمد کریں</translation>
    </message>
    <message>
        <source>File of products</source>
        <translation>پروڈکٹس کی فائل</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>جدول (*.csv *.txt *.tsv);;سب فائلیں (*)</translation>
    </message>
    <message>
        <source>Found by looking: fields parted by %1, decimal %2, %3. Correct what a column becomes where it is wrong.</source>
        <translation>فائل دیکھ کر اندازہ: خانے %1 سے الگ، اعشاریہ %2، %3۔ جہاں غلط ہو وہاں کالم درست کریں۔</translation>
    </message>
    <message>
        <source>point</source>
        <translation>نقطہ</translation>
    </message>
    <message>
        <source>Checking the file: %1 of %2 KB</source>
        <translation>فائل جانچی جا رہی ہے: %2 میں سے %1 KB</translation>
    </message>
    <message>
        <source>Importing: %1 of %2 KB</source>
        <translation>درآمد ہو رہی ہے: %2 میں سے %1 KB</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>فائل جانچی جا رہی ہے</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>درآمد ہو رہی ہے</translation>
    </message>
    <message>
        <source>The refused rows stand in %1, each with its reason.</source>
        <translation>رد کی گئی قطاریں وجہ کے ساتھ %1 میں ہیں۔</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>رد کی گئی قطاریں</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>جدول (*.csv);;سب فائلیں (*)</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>پروڈکٹس درآمد کریں</translation>
    </message>
    <message>
        <source>A table as CSV, with a heading for each column. Code, name and price are needed; barcodes, category, unit, cost, tax class and stock are taken where they are there. Known codes are changed, new ones are made. Nothing is written before you have seen what would happen.</source>
        <translation>CSV جدول، ہر کالم کے عنوان کے ساتھ۔ کوڈ، نام اور قیمت ضروری ہیں؛ بارکوڈ، کیٹیگری، اکائی، لاگت، ٹیکس کلاس اور اسٹاک ہوں تو لیے جاتے ہیں۔ موجود کوڈ تبدیل ہوتے ہیں، نئے بن جاتے ہیں۔ جب تک آپ نتیجہ دیکھ نہ لیں، کچھ نہیں لکھا جاتا۔</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>دوسری فائل…</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>کوئی اور فائل چنیں</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>کالموں پر واپس</translation>
    </message>
    <message>
        <source>Leave the refused rows out</source>
        <translation>رد کی گئی قطاریں چھوڑ دیں</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیش رفت</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ImportReport</name>
    <message>
        <source>Save these rows…</source>
        <translation>یہ قطاریں محفوظ کریں…</translation>
    </message>
    <message>
        <source>Save the refused rows as a file</source>
        <translation>رد کی گئی قطاریں فائل میں محفوظ کریں</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>قطار</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>رد کی گئی قطاریں</translation>
    </message>
    <message>
        <source>Nothing more was imported</source>
        <translation>مزید کچھ درآمد نہیں ہوا</translation>
    </message>
    <message>
        <source>The file was checked; nothing is imported yet</source>
        <translation>فائل جانچ لی گئی؛ ابھی کچھ درآمد نہیں ہوا</translation>
    </message>
    <message>
        <source>The products are imported</source>
        <translation>پروڈکٹس درآمد ہو گئیں</translation>
    </message>
    <message>
        <source>%1 rows: %2 products new, %3 known.</source>
        <translation>%1 قطاریں: %2 پروڈکٹس نئی، %3 موجود۔</translation>
    </message>
    <message numerus="yes">
        <source>%n categor(y|ies) (is|are) new.</source>
        <translation>
            <numerusform>%n کیٹیگری نئی ہے۔</numerusform>
            <numerusform>%n کیٹیگریاں نئی ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stock of %n product(s) was set.</source>
        <translation>
            <numerusform>%n پروڈکٹ کا اسٹاک مقرر ہوا۔</numerusform>
            <numerusform>%n پروڈکٹس کا اسٹاک مقرر ہوا۔</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows are refused; the first %2:</source>
        <translation>%1 قطاریں رد ہوئیں؛ پہلی %2:</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) (is|are) refused:</source>
        <translation>
            <numerusform>%n قطار رد ہوئی:</numerusform>
            <numerusform>%n قطاریں رد ہوئیں:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mizan::ui::KeyColours</name>
    <message>
        <source>Blue</source>
        <translation>نیلا</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>سبز</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>عنبری</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>سرخ</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفشی</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>سرمئی</translation>
    </message>
</context>
<context>
    <name>mizan::ui::KeysPage</name>
    <message>
        <source>Sheet of keys</source>
        <translation>بٹنوں کا ورق</translation>
    </message>
    <message>
        <source>Keys of the till</source>
        <translation>کاؤنٹر کے بٹن</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF فائلیں (*.pdf)</translation>
    </message>
    <message>
        <source>Not the standard key</source>
        <translation>معیاری بٹن نہیں</translation>
    </message>
    <message>
        <source>Press the key for: %1. Esc keeps the one before.</source>
        <translation>اس کام کا بٹن دبائیں: %1۔ Esc پہلے والا برقرار رکھتا ہے۔</translation>
    </message>
    <message>
        <source>Saved. The till and its hints follow at once.</source>
        <translation>محفوظ ہو گیا۔ کاؤنٹر اور اس کے اشارے فوراً بدل جاتے ہیں۔</translation>
    </message>
    <message>
        <source>The sheet is in %1. Print it and hang it up.</source>
        <translation>ورق %1 میں ہے۔ پرنٹ کر کے لٹکا دیں۔</translation>
    </message>
    <message>
        <source>The sheet was not written: %1. The keys stay as they are. Choose another place.</source>
        <translation>ورق نہیں لکھا گیا: %1۔ بٹن جوں کے توں ہیں۔ کوئی اور جگہ چنیں۔</translation>
    </message>
    <message>
        <source>Applies to this machine. Enter, Esc, arrows, digits and signs are the same everywhere.</source>
        <translation>اس کمپیوٹر پر لاگو۔ Enter، Esc، تیر، ہندسے اور علامتیں ہر جگہ ایک جیسی ہیں۔</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>کام</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>بٹن</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>یہ بھی</translation>
    </message>
    <message>
        <source>Press another key…</source>
        <translation>کوئی اور بٹن دبائیں…</translation>
    </message>
    <message>
        <source>Standard key</source>
        <translation>معیاری بٹن</translation>
    </message>
    <message>
        <source>All to standard</source>
        <translation>سب معیاری کریں</translation>
    </message>
    <message>
        <source>Sheet as PDF…</source>
        <translation>ورق PDF میں…</translation>
    </message>
</context>
<context>
    <name>mizan::ui::LabelTester</name>
    <message>
        <source>Price: %1</source>
        <translation>قیمت: %1</translation>
    </message>
    <message>
        <source>Weight: %1</source>
        <translation>وزن: %1</translation>
    </message>
    <message>
        <source>Line: %1</source>
        <translation>لائن: %1</translation>
    </message>
    <message>
        <source>Pattern: %1</source>
        <translation>پیٹرن: %1</translation>
    </message>
    <message>
        <source>A code of the product&apos;s own; no pattern is asked.</source>
        <translation>پروڈکٹ کا اپنا کوڈ؛ پیٹرن نہیں دیکھا جاتا۔</translation>
    </message>
    <message>
        <source>Item number: %1</source>
        <translation>آئٹم نمبر: %1</translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation>پروڈکٹ: %1</translation>
    </message>
    <message>
        <source>The till asks how much it is.</source>
        <translation>کاؤنٹر پوچھتا ہے کہ کتنا ہے۔</translation>
    </message>
    <message>
        <source>Try a label</source>
        <translation>لیبل آزمائیں</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Scan a label, or type its digits. Nothing is sold.</source>
        <translation>لیبل اسکین کریں یا اس کے ہندسے لکھیں۔ کچھ فروخت نہیں ہوتا۔</translation>
    </message>
</context>
<context>
    <name>mizan::ui::LabelsPage</name>
    <message>
        <source>The pattern is not used any more.</source>
        <translation>یہ پیٹرن اب استعمال نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>The pattern is saved. Try a label below.</source>
        <translation>پیٹرن محفوظ ہو گیا۔ نیچے کوئی لیبل آزمائیں۔</translation>
    </message>
    <message>
        <source>Labels of your scales</source>
        <translation>آپ کے ترازو کے لیبل</translation>
    </message>
    <message>
        <source>Applies to the whole company</source>
        <translation>پوری کمپنی پر لاگو</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>پیٹرن</translation>
    </message>
    <message>
        <source>Add a pattern</source>
        <translation>پیٹرن شامل کریں</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Prefixes</source>
        <translation>ابتدائی ہندسے</translation>
    </message>
    <message>
        <source>The first two digits: %1 or %2.</source>
        <translation>پہلے دو ہندسے: %1 یا %2۔</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>ہندسے</translation>
    </message>
    <message>
        <source>%1 prefix, %2 item number, %3 value, %4 its own check digit, %5 check digit</source>
        <translation>%1 ابتدائی ہندسے، %2 آئٹم نمبر، %3 قدر، %4 قدر کا اپنا چیک ہندسہ، %5 چیک ہندسہ</translation>
    </message>
    <message>
        <source>The value is</source>
        <translation>قدر کیا ہے</translation>
    </message>
    <message>
        <source>Decimals of the value</source>
        <translation>قدر کے اعشاریہ ہندسے</translation>
    </message>
    <message>
        <source>Save pattern</source>
        <translation>پیٹرن محفوظ کریں</translation>
    </message>
    <message>
        <source>Use no longer</source>
        <translation>استعمال بند کریں</translation>
    </message>
    <message>
        <source>A price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>A weight or measure</source>
        <translation>وزن یا پیمائش</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ListPage</name>
    <message numerus="yes">
        <source>%n new — Show</source>
        <translation>
            <numerusform>%n نیا — دکھائیں</numerusform>
            <numerusform>%n نئے — دکھائیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>لگ بھگ %1</translation>
    </message>
    <message>
        <source>%1 shown, that is all</source>
        <translation>%1 دکھائے گئے، بس یہی ہیں</translation>
    </message>
    <message>
        <source>The last %1</source>
        <translation>آخری %1</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> (کل %1)</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2، کل %3</translation>
    </message>
</context>
<context>
    <name>mizan::ui::LockPage</name>
    <message>
        <source>Lock screen</source>
        <translation>لاک اسکرین</translation>
    </message>
    <message>
        <source>Who is working? Choose a name and enter the PIN, or scan a badge.</source>
        <translation>کون کام کر رہا ہے؟ نام چن کر PIN درج کریں، یا اسٹاف کارڈ اسکین کریں۔</translation>
    </message>
    <message>
        <source>Practise in a copy of the shop</source>
        <translation>دکان کی نقل میں مشق کریں</translation>
    </message>
    <message>
        <source>Nobody works here yet. Make a user with the shop&apos;s passphrase first.</source>
        <translation>یہاں ابھی کوئی کام نہیں کرتا۔ پہلے دکان کے خفیہ جملے سے صارف بنائیں۔</translation>
    </message>
    <message>
        <source>The disk did not take it. Nobody was signed in. Try again, or call for help.</source>
        <translation>ڈسک پر محفوظ نہیں ہو سکا۔ کوئی لاگ ان نہیں ہوا۔ دوبارہ کوشش کریں یا مدد بلائیں۔</translation>
    </message>
</context>
<context>
    <name>mizan::ui::LockPolicyPage</name>
    <message>
        <source>Saved. It holds from now on.</source>
        <translation>محفوظ ہو گیا۔ ابھی سے لاگو۔</translation>
    </message>
    <message>
        <source>Minutes are a whole number. Nothing was saved. Type one, or leave it empty.</source>
        <translation>منٹ پورے عدد میں لکھیں۔ کچھ محفوظ نہیں ہوا۔ عدد لکھیں یا خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>لاک</translation>
    </message>
    <message>
        <source>Holds at every machine of the company. The sale that is being rung up stays; who comes next signs in.</source>
        <translation>کمپنی کے ہر کمپیوٹر پر لاگو۔ جاری فروخت برقرار رہتی ہے؛ جو اگلا آئے وہ لاگ ان کرے۔</translation>
    </message>
    <message>
        <source>Lock after so many minutes without a touch</source>
        <translation>اتنے منٹ ہاتھ نہ لگے تو لاک کریں</translation>
    </message>
    <message>
        <source>Empty: only when somebody locks it.</source>
        <translation>خالی: صرف جب کوئی خود لاک کرے۔</translation>
    </message>
    <message>
        <source>The back office asks for a password</source>
        <translation>بیک آفس پاس ورڈ مانگے</translation>
    </message>
    <message>
        <source>A PIN or badge alone then opens the till only.</source>
        <translation>تب صرف PIN یا اسٹاف کارڈ سے بس کاؤنٹر کھلتا ہے۔</translation>
    </message>
</context>
<context>
    <name>mizan::ui::LoyaltyPage</name>
    <message>
        <source>Saved. It holds for the next sale.</source>
        <translation>محفوظ ہو گیا۔ اگلی فروخت سے لاگو۔</translation>
    </message>
    <message>
        <source>A tier is a name, an amount and a percentage. Nothing was saved. Complete it, or empty its row.</source>
        <translation>درجے کے لیے نام، رقم اور فیصد چاہیے۔ کچھ محفوظ نہیں ہوا۔ اسے مکمل کریں یا قطار خالی کریں۔</translation>
    </message>
    <message>
        <source>Goods are a code that is known and a percentage. Nothing was saved. Correct the row, or empty it.</source>
        <translation>سامان کے لیے موجود کوڈ اور فیصد چاہیے۔ کچھ محفوظ نہیں ہوا۔ قطار درست کریں یا خالی کریں۔</translation>
    </message>
    <message>
        <source>Days are a whole number. Nothing was saved. Type one, or leave it empty.</source>
        <translation>دن پورے عدد میں لکھیں۔ کچھ محفوظ نہیں ہوا۔ عدد لکھیں یا خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Days are a whole number. Nothing was saved. Type one.</source>
        <translation>دن پورے عدد میں لکھیں۔ کچھ محفوظ نہیں ہوا۔ عدد لکھیں۔</translation>
    </message>
    <message>
        <source>This is not an amount. Nothing was saved. Type one; %1 for none.</source>
        <translation>یہ کوئی رقم نہیں۔ کچھ محفوظ نہیں ہوا۔ رقم لکھیں؛ کچھ نہیں کے لیے %1۔</translation>
    </message>
    <message>
        <source>Loyalty points</source>
        <translation>لائلٹی پوائنٹس</translation>
    </message>
    <message>
        <source>Holds at every till of the company, for customers that a sale names.</source>
        <translation>کمپنی کے ہر کاؤنٹر پر لاگو، ان گاہکوں کے لیے جن کا نام فروخت پر ہو۔</translation>
    </message>
    <message>
        <source>Spent for one point</source>
        <translation>ایک پوائنٹ کے لیے خریداری</translation>
    </message>
    <message>
        <source>%1: nobody earns any.</source>
        <translation>%1: کسی کو پوائنٹ نہیں ملتے۔</translation>
    </message>
    <message>
        <source>One point is worth</source>
        <translation>ایک پوائنٹ کی قیمت</translation>
    </message>
    <message>
        <source>Off a sale; %1: not redeemed.</source>
        <translation>فروخت سے کم ہوتی ہے؛ %1: پوائنٹس استعمال نہیں ہوتے۔</translation>
    </message>
    <message>
        <source>Days they stay</source>
        <translation>کتنے دن رہتے ہیں</translation>
    </message>
    <message>
        <source>Empty: for ever.</source>
        <translation>خالی: ہمیشہ۔</translation>
    </message>
    <message>
        <source>Days that count for a tier</source>
        <translation>درجے کے لیے گنے جانے والے دن</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>درجے</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Bought for</source>
        <translation>کل خریداری</translation>
    </message>
    <message>
        <source>Points %</source>
        <translation>پوائنٹس %</translation>
    </message>
    <message>
        <source>Goods that earn otherwise</source>
        <translation>سامان جس پر پوائنٹس الگ ملتے ہیں</translation>
    </message>
    <message>
        <source>Empty: as the category above, or 100. %1: no points. A product by its code in the last row.</source>
        <translation>خالی: اوپر والی کیٹیگری کے مطابق، ورنہ 100۔ %1: کوئی پوائنٹ نہیں۔ پروڈکٹ کا کوڈ آخری قطار میں لکھیں۔</translation>
    </message>
    <message>
        <source>Category, or product</source>
        <translation>کیٹیگری یا پروڈکٹ</translation>
    </message>
</context>
<context>
    <name>mizan::ui::MachineForm</name>
    <message>
        <source>Till</source>
        <translation>کاؤنٹر</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>بیک آفس</translation>
    </message>
    <message>
        <source>Everybody lands at the till, in full screen. %1 leads to the back office.</source>
        <translation>سب پوری اسکرین پر کاؤنٹر میں پہنچتے ہیں۔ %1 سے بیک آفس کھلتا ہے۔</translation>
    </message>
    <message>
        <source>Cashiers land at the till, everybody else in the back office. %1 leads to the till.</source>
        <translation>کیشیئر کاؤنٹر پر پہنچتے ہیں، باقی سب بیک آفس میں۔ %1 سے کاؤنٹر کھلتا ہے۔</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ModeBanner</name>
    <message>
        <source>Training: nothing done here counts. Papers say so; the drawer stays shut.</source>
        <translation>تربیت: یہاں کیا گیا کوئی کام شمار نہیں ہوتا۔ کاغذات پر بھی لکھا ہوتا ہے؛ دراز بند رہتی ہے۔</translation>
    </message>
    <message>
        <source>End training</source>
        <translation>تربیت ختم کریں</translation>
    </message>
    <message>
        <source>You see what the role %1 sees. What you do is done in your own name.</source>
        <translation>آپ وہی دیکھ رہے ہیں جو عہدہ %1 دیکھتا ہے۔ جو کام کریں گے وہ آپ کے اپنے نام سے ہو گا۔</translation>
    </message>
    <message>
        <source>Back to your own rights</source>
        <translation>اپنے اختیارات پر واپس</translation>
    </message>
</context>
<context>
    <name>mizan::ui::NewPassphraseForm</name>
    <message>
        <source>The two differ. Type the passphrase once more.</source>
        <translation>دونوں ایک جیسے نہیں۔ خفیہ جملہ ایک بار پھر لکھیں۔</translation>
    </message>
    <message>
        <source>Asked for at each start. Four or five words that nobody would guess together are good.</source>
        <translation>ہر بار کھولنے پر پوچھا جاتا ہے۔ چار پانچ ایسے الفاظ اچھے ہیں جن کا ساتھ کوئی نہ سوچے۔</translation>
    </message>
    <message>
        <source>Easy to guess. Add a few words.</source>
        <translation>آسانی سے بوجھا جا سکتا ہے۔ چند الفاظ اور ڈالیں۔</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>ٹھیک ہے۔ ایک لفظ اور ہو تو مضبوط ہو جائے گا۔</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>مضبوط۔</translation>
    </message>
</context>
<context>
    <name>mizan::ui::NewShopWindow</name>
    <message>
        <source>A new shop — Mizan</source>
        <translation>نئی دکان — Mizan</translation>
    </message>
    <message>
        <source>Welcome to Mizan</source>
        <translation>Mizan میں خوش آمدید</translation>
    </message>
    <message>
        <source>A few questions, about five minutes, and the shop is ready to sell. Nothing leaves this machine.</source>
        <translation>چند سوال، لگ بھگ پانچ منٹ، اور دکان فروخت کے لیے تیار۔ کچھ بھی اس کمپیوٹر سے باہر نہیں جاتا۔</translation>
    </message>
    <message>
        <source>Make a new shop</source>
        <translation>نئی دکان بنائیں</translation>
    </message>
    <message>
        <source>Open a shop that is there…</source>
        <translation>موجود دکان کھولیں…</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>آپ کی دکان</translation>
    </message>
    <message>
        <source>The country brings taxes, accounts and coins.</source>
        <translation>ملک کے ساتھ ٹیکس، کھاتے اور سکے آتے ہیں۔</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>کہاں رکھی جائے</translation>
    </message>
    <message>
        <source>Everything is kept encrypted in one folder. Without the passphrase or the recovery code nobody can read it, and nobody can help.</source>
        <translation>سب کچھ ایک فولڈر میں خفیہ کر کے رکھا جاتا ہے۔ خفیہ جملے یا ریکوری کوڈ کے بغیر کوئی اسے پڑھ نہیں سکتا، اور کوئی مدد نہیں کر سکتا۔</translation>
    </message>
    <message>
        <source>The first person</source>
        <translation>پہلا شخص</translation>
    </message>
    <message>
        <source>You may do everything in the shop. Others are added later, with less.</source>
        <translation>آپ دکان میں سب کچھ کر سکتے ہیں۔ باقی لوگ بعد میں کم اختیارات کے ساتھ شامل ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>یہ کمپیوٹر</translation>
    </message>
    <message>
        <source>What will this machine be used for most?</source>
        <translation>یہ کمپیوٹر زیادہ تر کس کام آئے گا؟</translation>
    </message>
    <message>
        <source>Make the shop</source>
        <translation>دکان بنائیں</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>ریکوری کوڈ</translation>
    </message>
    <message>
        <source>It opens the shop when the passphrase is forgotten, and it is shown only now. Write it down or print it, and keep it away from this machine.</source>
        <translation>خفیہ جملہ بھول جائیں تو یہ دکان کھولتا ہے، اور صرف ابھی دکھایا جا رہا ہے۔ اسے لکھ لیں یا پرنٹ کریں اور اس کمپیوٹر سے دور رکھیں۔</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>میں نے لکھ لیا ہے</translation>
    </message>
    <message>
        <source>The shop is ready</source>
        <translation>دکان تیار ہے</translation>
    </message>
    <message>
        <source>Bring in your products from a file now, or begin with an empty list: the till makes products as it meets them.</source>
        <translation>اپنی پروڈکٹس ابھی فائل سے لائیں، یا خالی فہرست سے شروع کریں: کاؤنٹر پر جو پروڈکٹ آئے گی بنتی جائے گی۔</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>دکان کھولیں</translation>
    </message>
    <message>
        <source>Import products…</source>
        <translation>پروڈکٹس درآمد کریں…</translation>
    </message>
    <message>
        <source>Making the shop and its keys</source>
        <translation>دکان اور اس کی کلیدیں بن رہی ہیں</translation>
    </message>
    <message>
        <source>%1 is kept in %2. Sign in as %3 with your PIN. Copy the folder to another disk now and then; it can be read only with the passphrase.</source>
        <translation>%1 کو %2 میں رکھا گیا ہے۔ %3 کے نام سے اپنے PIN کے ساتھ لاگ ان کریں۔ وقتاً فوقتاً فولڈر کی نقل دوسری ڈسک پر رکھیں؛ وہ صرف خفیہ جملے سے پڑھا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>The shop is made and kept. This code is never shown again: write it down first, or close once more to go without it.</source>
        <translation>دکان بن کر محفوظ ہو گئی۔ یہ کوڈ پھر کبھی نہیں دکھے گا: پہلے لکھ لیں، یا اس کے بغیر جانے کے لیے ایک بار پھر بند کریں۔</translation>
    </message>
</context>
<context>
    <name>mizan::ui::OfficeDoorPage</name>
    <message>
        <source>Password</source>
        <translation>پاس ورڈ</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>بیک آفس</translation>
    </message>
    <message>
        <source>%1, it opens with your password.</source>
        <translation>%1، یہ آپ کے پاس ورڈ سے کھلتا ہے۔</translation>
    </message>
    <message>
        <source>Open back office</source>
        <translation>بیک آفس کھولیں</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>کاؤنٹر پر واپس</translation>
    </message>
</context>
<context>
    <name>mizan::ui::OfficeWindow</name>
    <message>
        <source>Appearance</source>
        <translation>ظاہری شکل</translation>
    </message>
    <message>
        <source>Your PIN and password</source>
        <translation>آپ کا PIN اور پاس ورڈ</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>آلات</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>صارفین</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>عہدے</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>لیبل</translation>
    </message>
    <message>
        <source>Rules of selling</source>
        <translation>فروخت کے قواعد</translation>
    </message>
    <message>
        <source>Customer display</source>
        <translation>گاہک ڈسپلے</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>پرنٹ کی قطار</translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation>گفٹ کارڈ</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>واپسیاں</translation>
    </message>
    <message>
        <source>Foreign cash</source>
        <translation>غیر ملکی نقد</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>لاک</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>رسیدیں</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>لائلٹی</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>کارڈ مشین</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>آوازیں</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>بٹن</translation>
    </message>
    <message>
        <source>%1 · Till %2</source>
        <translation>%1 · کاؤنٹر %2</translation>
    </message>
    <message>
        <source>No shift</source>
        <translation>کوئی شفٹ نہیں</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>پرنٹر</translation>
    </message>
    <message>
        <source>Nothing to print</source>
        <translation>پرنٹ کے لیے کچھ نہیں</translation>
    </message>
    <message>
        <source>Shift open %1</source>
        <translation>شفٹ %1 سے کھلی</translation>
    </message>
    <message numerus="yes">
        <source>%n not printed</source>
        <translation>
            <numerusform>%n پرنٹ نہیں ہوا</numerusform>
            <numerusform>%n پرنٹ نہیں ہوئے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the printer</source>
        <translation>
            <numerusform>%n پرنٹر کے انتظار میں</numerusform>
            <numerusform>%n پرنٹر کے انتظار میں</numerusform>
        </translation>
    </message>
    <message>
        <source>Till</source>
        <translation>کاؤنٹر</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>شفٹ</translation>
    </message>
    <message>
        <source>User</source>
        <translation>صارف</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>گھڑی</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>حصے</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>پروڈکٹس</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>رپورٹیں</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ترتیبات</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>اسکرین لاک کریں</translation>
    </message>
    <message>
        <source>Reports › %1</source>
        <translation>رپورٹیں › %1</translation>
    </message>
    <message>
        <source>Products › Import</source>
        <translation>پروڈکٹس › درآمد</translation>
    </message>
    <message>
        <source>%1 — Mizan</source>
        <translation>%1 — Mizan</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>فروخت</translation>
    </message>
    <message>
        <source>Sales › Customers</source>
        <translation>فروخت › گاہک</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>قیمتوں کی فہرستیں</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>آفرز</translation>
    </message>
    <message>
        <source>Products › %1</source>
        <translation>پروڈکٹس › %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::OpenItems</name>
    <message>
        <source>Nothing is open: no held sale, no sale being rung up.</source>
        <translation>کوئی نامکمل کام نہیں: نہ ہولڈ شدہ فروخت، نہ جاری فروخت۔</translation>
    </message>
    <message>
        <source>Still open: a sale being rung up.</source>
        <translation>اب بھی نامکمل: ایک جاری فروخت۔</translation>
    </message>
    <message numerus="yes">
        <source>Still open: %n held sale(s), and a sale being rung up.</source>
        <translation>
            <numerusform>اب بھی نامکمل: %n ہولڈ شدہ فروخت، اور ایک جاری فروخت۔</numerusform>
            <numerusform>اب بھی نامکمل: %n ہولڈ شدہ فروخت، اور ایک جاری فروخت۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still open: %n held sale(s).</source>
        <translation>
            <numerusform>اب بھی نامکمل: %n ہولڈ شدہ فروخت۔</numerusform>
            <numerusform>اب بھی نامکمل: %n ہولڈ شدہ فروخت۔</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay and can be finished in the next shift.</source>
        <translation>یہ برقرار رہیں گی اور اگلی شفٹ میں مکمل ہو سکتی ہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>The card terminal has not settled %n payment(s) yet. Leave it connected: the till goes on asking.</source>
        <translation>
            <numerusform>کارڈ مشین نے ابھی %n ادائیگی کا فیصلہ نہیں کیا۔ اسے منسلک رہنے دیں: کاؤنٹر پوچھتا رہے گا۔</numerusform>
            <numerusform>کارڈ مشین نے ابھی %n ادائیگیوں کا فیصلہ نہیں کیا۔ اسے منسلک رہنے دیں: کاؤنٹر پوچھتا رہے گا۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mizan::ui::OpenShopWindow</name>
    <message>
        <source>Opening the shop</source>
        <translation>دکان کھل رہی ہے</translation>
    </message>
    <message>
        <source>Bringing the books up to date for this version: %1 of %2 records</source>
        <translation>کھاتے اس ورژن کے مطابق کیے جا رہے ہیں: %2 میں سے %1 اندراجات</translation>
    </message>
    <message>
        <source>Open a shop — Mizan</source>
        <translation>دکان کھولیں — Mizan</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>دکان کھولیں</translation>
    </message>
    <message>
        <source>Passphrase of the shop</source>
        <translation>دکان کا خفیہ جملہ</translation>
    </message>
    <message>
        <source>Passphrase forgotten…</source>
        <translation>خفیہ جملہ بھول گئے…</translation>
    </message>
    <message>
        <source>Open the shop with its recovery code</source>
        <translation>ریکوری کوڈ سے دکان کھولیں</translation>
    </message>
    <message>
        <source>Open shop</source>
        <translation>دکان کھولیں</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>Stop opening the shop; nothing is changed</source>
        <translation>دکان کھولنا روکیں؛ کچھ تبدیل نہیں ہوتا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>New shop…</source>
        <translation>نئی دکان…</translation>
    </message>
    <message>
        <source>Make a new shop</source>
        <translation>نئی دکان بنائیں</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیش رفت</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>دوسرا فولڈر…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>کوئی اور فولڈر چنیں</translation>
    </message>
</context>
<context>
    <name>mizan::ui::OwnSecretsPage</name>
    <message>
        <source>Saved. Use it from the next sign-in on.</source>
        <translation>محفوظ ہو گیا۔ اگلے لاگ ان سے یہی استعمال کریں۔</translation>
    </message>
    <message>
        <source>Nothing new is typed. Nothing was saved. Type a PIN or a password.</source>
        <translation>نیا کچھ نہیں لکھا گیا۔ کچھ محفوظ نہیں ہوا۔ PIN یا پاس ورڈ لکھیں۔</translation>
    </message>
    <message>
        <source>Your PIN and password</source>
        <translation>آپ کا PIN اور پاس ورڈ</translation>
    </message>
    <message>
        <source>Of %1, at every machine of the company.</source>
        <translation>%1 کے، کمپنی کے ہر کمپیوٹر پر۔</translation>
    </message>
    <message>
        <source>Your PIN or password now</source>
        <translation>آپ کا موجودہ PIN یا پاس ورڈ</translation>
    </message>
    <message>
        <source>Another password is given with the old one only.</source>
        <translation>نیا پاس ورڈ صرف پرانے کے ساتھ ہی مل سکتا ہے۔</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>نیا PIN</translation>
    </message>
    <message>
        <source>Leave empty to keep the PIN as it is.</source>
        <translation>PIN جوں کا توں رکھنے کے لیے خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>نیا پاس ورڈ</translation>
    </message>
    <message>
        <source>Ten characters at least. Leave empty to keep it as it is.</source>
        <translation>کم از کم دس حروف۔ جوں کا توں رکھنے کے لیے خالی چھوڑیں۔</translation>
    </message>
</context>
<context>
    <name>mizan::ui::OwnerForm</name>
    <message>
        <source>Your name</source>
        <translation>آپ کا نام</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN دوبارہ</translation>
    </message>
    <message>
        <source>As it stands on receipts and in the list of people.</source>
        <translation>جیسا رسیدوں اور لوگوں کی فہرست میں لکھا ہو گا۔</translation>
    </message>
    <message>
        <source>Four to twelve digits. You sign in with it at the till and in the back office.</source>
        <translation>چار سے بارہ ہندسے۔ کاؤنٹر اور بیک آفس میں اسی سے لاگ ان ہوں گے۔</translation>
    </message>
    <message>
        <source>The two differ. Type the PIN once more.</source>
        <translation>دونوں ایک جیسے نہیں۔ PIN ایک بار پھر لکھیں۔</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PaymentsView</name>
    <message>
        <source>Payments</source>
        <translation>ادائیگیاں</translation>
    </message>
    <message>
        <source>Remove (%1)</source>
        <translation>ہٹائیں (%1)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Remove %1 %2</source>
        <translation>%1 %2 ہٹائیں</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PeriodChoice</name>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>گزشتہ کل</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>پچھلے 7 دن</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>یہ مہینہ</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>پچھلا مہینہ</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>سب دن</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PickList</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 ہٹائیں</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PictureChoice</name>
    <message>
        <source>Choose a picture</source>
        <translation>تصویر چنیں</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.webp)</source>
        <translation>تصویریں (*.png *.jpg *.jpeg *.bmp *.webp)</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>کوئی تصویر نہیں</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>چنیں…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>تصویر ہٹائیں</translation>
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
        <translation>PIN یا پاس ورڈ</translation>
    </message>
    <message>
        <source>Remove the last digit</source>
        <translation>آخری ہندسہ ہٹائیں</translation>
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
        <translation>ابھی نہیں</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PlaceForm</name>
    <message>
        <source>Open the shop in this folder</source>
        <translation>اس فولڈر کی دکان کھولیں</translation>
    </message>
    <message>
        <source>Folder of the shop</source>
        <translation>دکان کا فولڈر</translation>
    </message>
    <message>
        <source>On this machine, empty or new. Copy it elsewhere now and then: it holds everything.</source>
        <translation>اس کمپیوٹر پر، خالی یا نیا۔ وقتاً فوقتاً اس کی نقل کہیں اور رکھیں: سب کچھ اسی میں ہے۔</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>خفیہ جملہ</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>خفیہ جملہ دوبارہ</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>فولڈر چنیں…</translation>
    </message>
    <message>
        <source>There is a shop in this folder already. It is unchanged. Open it, or choose another folder.</source>
        <translation>اس فولڈر میں پہلے سے دکان موجود ہے۔ وہ جوں کی توں ہے۔ اسے کھولیں یا کوئی اور فولڈر چنیں۔</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PriceEntries</name>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (آرکائیو شدہ)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>No prices match %1.</source>
        <translation>%1 سے کوئی قیمت نہیں ملی۔</translation>
    </message>
    <message>
        <source>No prices of its own yet: %1 off the products&apos; prices.</source>
        <translation>ابھی اپنی قیمتیں نہیں: پروڈکٹس کی قیمت پر %1 رعایت۔</translation>
    </message>
    <message>
        <source>No prices yet. Scan a product, or type its name.</source>
        <translation>ابھی کوئی قیمت نہیں۔ پروڈکٹ اسکین کریں یا اس کا نام لکھیں۔</translation>
    </message>
    <message>
        <source>%1
Own price %2</source>
        <translation>%1
اپنی قیمت %2</translation>
    </message>
    <message>
        <source>Take the price of %1 out</source>
        <translation>%1 کی قیمت نکالیں</translation>
    </message>
    <message>
        <source>Nothing found for %1.</source>
        <translation>%1 کے لیے کچھ نہیں ملا۔</translation>
    </message>
    <message>
        <source>Search the prices of this list</source>
        <translation>اس فہرست کی قیمتوں میں تلاش کریں</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>پروڈکٹ شامل کریں</translation>
    </message>
    <message>
        <source>Add a product: scan it, or type its name</source>
        <translation>پروڈکٹ شامل کریں: اسکین کریں، یا نام لکھیں</translation>
    </message>
    <message>
        <source>Prices of the list</source>
        <translation>فہرست کی قیمتیں</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>کم از کم مقدار</translation>
    </message>
    <message>
        <source>Set price</source>
        <translation>قیمت لگائیں</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>نکالیں</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>From</source>
        <translation>کم از کم</translation>
    </message>
    <message>
        <source>Own price</source>
        <translation>اپنی قیمت</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>منافع</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PriceListPage</name>
    <message>
        <source>Price lists</source>
        <translation>قیمتوں کی فہرستیں</translation>
    </message>
    <message>
        <source>New price list</source>
        <translation>قیمتوں کی نئی فہرست</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>نام سے تلاش کریں</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>لاگو</translation>
    </message>
    <message>
        <source>Off all else</source>
        <translation>باقی پر رعایت</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>قیمتیں</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (آرکائیو شدہ)</translation>
    </message>
    <message>
        <source>for everybody</source>
        <translation>سب کے لیے</translation>
    </message>
    <message>
        <source>With archived</source>
        <translation>آرکائیو شدہ بھی</translation>
    </message>
    <message>
        <source>No price lists yet. Every product costs its own price.</source>
        <translation>ابھی قیمتوں کی کوئی فہرست نہیں۔ ہر پروڈکٹ اپنی قیمت پر بکتی ہے۔</translation>
    </message>
    <message>
        <source>No price lists match.</source>
        <translation>قیمتوں کی کوئی فہرست نہیں ملی۔</translation>
    </message>
    <message>
        <source>No price lists match %1.</source>
        <translation>%1 سے قیمتوں کی کوئی فہرست نہیں ملی۔</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PriceListPane</name>
    <message>
        <source>Prices</source>
        <translation>قیمتیں</translation>
    </message>
    <message>
        <source>For whom and when</source>
        <translation>کس کے لیے اور کب</translation>
    </message>
    <message>
        <source>%1 is archived</source>
        <translation>%1 آرکائیو ہو گئی</translation>
    </message>
    <message>
        <source>%1 holds again</source>
        <translation>%1 دوبارہ لاگو ہے</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>کالعدم کریں</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 کی نقل</translation>
    </message>
    <message>
        <source>New price list</source>
        <translation>قیمتوں کی نئی فہرست</translation>
    </message>
    <message>
        <source>Create price list</source>
        <translation>قیمتوں کی فہرست بنائیں</translation>
    </message>
    <message>
        <source>Save price list</source>
        <translation>قیمتوں کی فہرست محفوظ کریں</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودہ</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>آرکائیو شدہ</translation>
    </message>
    <message>
        <source>Needs the right “%1”.</source>
        <translation>اختیار “%1” چاہیے۔</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>دوبارہ فعال کریں</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>آرکائیو کریں</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy as new</source>
        <translation>نئی نقل بنائیں</translation>
    </message>
    <message>
        <source>Copy %1 as a new list</source>
        <translation>%1 کی نقل سے نئی فہرست بنائیں</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>Of lists that hold, the smallest number is asked first.</source>
        <translation>لاگو فہرستوں میں سب سے چھوٹا عدد پہلے دیکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Percent off all else</source>
        <translation>باقی سب پر فیصد رعایت</translation>
    </message>
    <message>
        <source>Off the product&apos;s own price where the list has none. Empty: no.</source>
        <translation>جہاں فہرست میں قیمت نہ ہو، پروڈکٹ کی اپنی قیمت پر۔ خالی: کوئی رعایت نہیں۔</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PriceTester</name>
    <message>
        <source>This is no day. Write it as %1.</source>
        <translation>یہ تاریخ نہیں۔ %1 کی طرح لکھیں۔</translation>
    </message>
    <message>
        <source>This is no hour. Write it as %1.</source>
        <translation>یہ وقت نہیں۔ %1 کی طرح لکھیں۔</translation>
    </message>
    <message>
        <source>Add a few products to see what they would cost.</source>
        <translation>کچھ پروڈکٹس شامل کر کے دیکھیں کہ کتنے کی پڑیں گی۔</translation>
    </message>
    <message>
        <source>Put the day or the hour right to see the prices.</source>
        <translation>قیمتیں دیکھنے کے لیے تاریخ یا وقت درست کریں۔</translation>
    </message>
    <message>
        <source>This promotion cannot be tried yet. %1</source>
        <translation>یہ آفر ابھی آزمائی نہیں جا سکتی۔ %1</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3 by %4</source>
        <translation>%1: %4 سے %3 کی جگہ %2</translation>
    </message>
    <message>
        <source>%1: %2 count for %3</source>
        <translation>%1: %2 کا شمار %3 میں</translation>
    </message>
    <message>
        <source>%1: %2 off %3 by %4</source>
        <translation>%1: %4 سے %3 پر %2 رعایت</translation>
    </message>
    <message>
        <source>Total %1, %2 off</source>
        <translation>کل رقم %1، رعایت %2</translation>
    </message>
    <message>
        <source>The promotion in the form takes nothing off this basket.</source>
        <translation>فارم والی آفر اس خریداری سے کچھ کم نہیں کرتی۔</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>آزما کر دیکھیں</translation>
    </message>
    <message>
        <source>Add to the basket</source>
        <translation>خریداری میں شامل کریں</translation>
    </message>
    <message>
        <source>Add to the basket: scan, or type a name</source>
        <translation>خریداری میں شامل کریں: اسکین کریں، یا نام لکھیں</translation>
    </message>
    <message>
        <source>Basket to try</source>
        <translation>آزمائشی خریداری</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>پروڈکٹ</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>رعایت</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>واجب رقم</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>گاہک</translation>
    </message>
    <message>
        <source>Customer of the basket</source>
        <translation>خریداری کا گاہک</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>کوئی بھی</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>At the hour</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ابھی</translation>
    </message>
    <message>
        <source>Coupon shown</source>
        <translation>دکھایا گیا کوپن</translation>
    </message>
    <message>
        <source>In the branch</source>
        <translation>برانچ</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PrintQueuePage</name>
    <message>
        <source>Printer not answering</source>
        <translation>پرنٹر جواب نہیں دے رہا</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>انتظار میں</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>پرنٹ ہو رہا ہے</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>پرنٹ ہو گیا</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>پرنٹ نہیں ہوا</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>کاغذ نہیں</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>پرنٹ کی قطار</translation>
    </message>
    <message>
        <source>Last sales of this till and their paper</source>
        <translation>اس کاؤنٹر کی آخری فروخت اور ان کے کاغذات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>To the printer set now</source>
        <translation>موجودہ پرنٹر پر</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>رد کریں</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>پرنٹر</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>کوششیں</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>رسید</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>کل رقم</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PrinterPage</name>
    <message>
        <source>Device</source>
        <translation>آلہ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>Such as %1.</source>
        <translation>مثلاً %1۔</translation>
    </message>
    <message>
        <source>It grows by each receipt, like a roll.</source>
        <translation>رول کی طرح ہر رسید سے بڑھتی جاتی ہے۔</translation>
    </message>
    <message>
        <source>The printer&apos;s address is missing. The printer set before is kept. Enter one such as %1.</source>
        <translation>پرنٹر کا پتہ نہیں دیا گیا۔ پہلے والا پرنٹر برقرار ہے۔ %1 جیسا پتہ درج کریں۔</translation>
    </message>
    <message>
        <source>It is not said where. The printer set before is kept. Choose the device or file.</source>
        <translation>جگہ نہیں بتائی گئی۔ پہلے والا پرنٹر برقرار ہے۔ آلہ یا فائل چنیں۔</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>حالت: %1</translation>
    </message>
    <message>
        <source>Device of the printer</source>
        <translation>پرنٹر کا آلہ</translation>
    </message>
    <message>
        <source>File that receipts go to</source>
        <translation>رسیدوں کی فائل</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>رسید پرنٹر</translation>
    </message>
    <message>
        <source>Applies to this machine</source>
        <translation>اس کمپیوٹر پر لاگو</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>پرنٹر</translation>
    </message>
    <message>
        <source>Address in the network</source>
        <translation>نیٹ ورک میں پتہ</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>پورٹ</translation>
    </message>
    <message>
        <source>Nearly all receipt printers listen on %1.</source>
        <translation>تقریباً سب رسید پرنٹر %1 پر چلتے ہیں۔</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>چنیں…</translation>
    </message>
    <message>
        <source>Choose the device or file</source>
        <translation>آلہ یا فائل چنیں</translation>
    </message>
    <message>
        <source>Save printer</source>
        <translation>پرنٹر محفوظ کریں</translation>
    </message>
    <message>
        <source>Print a test</source>
        <translation>جانچ پرنٹ کریں</translation>
    </message>
    <message>
        <source>None</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>In the network</source>
        <translation>نیٹ ورک میں</translation>
    </message>
    <message>
        <source>At this machine</source>
        <translation>اس کمپیوٹر پر</translation>
    </message>
    <message>
        <source>Into a file</source>
        <translation>فائل میں</translation>
    </message>
    <message>
        <source>80 mm, 48 columns</source>
        <translation>80 mm، 48 کالم</translation>
    </message>
    <message>
        <source>80 mm, 42 columns (older printers)</source>
        <translation>80 mm، 42 کالم (پرانے پرنٹر)</translation>
    </message>
    <message>
        <source>58 mm, 32 columns</source>
        <translation>58 mm، 32 کالم</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ProductDetail</name>
    <message>
        <source>New product</source>
        <translation>نئی پروڈکٹ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودہ</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>آرکائیو شدہ</translation>
    </message>
    <message>
        <source>New from till</source>
        <translation>کاؤنٹر سے نئی</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>دوبارہ فروخت میں لائیں</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>آرکائیو کریں</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Do not create</source>
        <translation>نہ بنائیں</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>مسودہ رد کریں</translation>
    </message>
    <message>
        <source>Create product</source>
        <translation>پروڈکٹ بنائیں</translation>
    </message>
    <message>
        <source>Save product</source>
        <translation>پروڈکٹ محفوظ کریں</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>فہرست پر واپس</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>تفصیل بند کریں</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>پروڈکٹ</translation>
    </message>
    <message>
        <source>%1 one by one, %2 more together</source>
        <translation>الگ الگ %1، ایک ساتھ %2 زیادہ</translation>
    </message>
    <message>
        <source>%1 one by one, %2 less together</source>
        <translation>الگ الگ %1، ایک ساتھ %2 کم</translation>
    </message>
    <message>
        <source>%1 · margin %2, %3</source>
        <translation>%1 · منافع %2، %3</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ProductForm</name>
    <message>
        <source>Not told apart</source>
        <translation>الگ پہچان نہیں</translation>
    </message>
    <message>
        <source>Each piece has a serial number</source>
        <translation>ہر عدد کا سیریل نمبر ہے</translation>
    </message>
    <message>
        <source>In batches that expire</source>
        <translation>میعاد والی کھیپوں میں</translation>
    </message>
    <message>
        <source>Goods, kept in stock</source>
        <translation>سامان، اسٹاک میں رکھا جاتا ہے</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>سروس</translation>
    </message>
    <message>
        <source>Other: postage, fees</source>
        <translation>دیگر: ڈاک خرچ، فیس</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>کوئی کیٹیگری نہیں</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>کیٹیگری</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>اکائی</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>ٹیکس کلاس</translation>
    </message>
    <message>
        <source>Price with tax</source>
        <translation>قیمت مع ٹیکس</translation>
    </message>
    <message>
        <source>Price without tax</source>
        <translation>قیمت بغیر ٹیکس</translation>
    </message>
    <message>
        <source>Cost without tax</source>
        <translation>لاگت بغیر ٹیکس</translation>
    </message>
    <message>
        <source>Tare</source>
        <translation>خالی وزن</translation>
    </message>
    <message>
        <source>More than is in stock</source>
        <translation>اسٹاک سے زیادہ</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>کم از کم عمر</translation>
    </message>
    <message>
        <source>Serial numbers and batches</source>
        <translation>سیریل نمبر اور کھیپیں</translation>
    </message>
    <message>
        <source>Warranty in months</source>
        <translation>وارنٹی، مہینوں میں</translation>
    </message>
    <message>
        <source>Department: price asked at the till</source>
        <translation>شعبہ: قیمت کاؤنٹر پر پوچھی جاتی ہے</translation>
    </message>
    <message>
        <source>Bundle of other products</source>
        <translation>دوسری پروڈکٹس کا بنڈل</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ProductList</name>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (آرکائیو شدہ)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>کیٹیگری</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>اکائی</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>اسٹاک میں</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>بارکوڈ</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ProductPage</name>
    <message>
        <source>Draft kept</source>
        <translation>مسودہ محفوظ ہے</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>رد کریں</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>پروڈکٹس</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>نئی پروڈکٹ</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>درآمد کریں…</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>پروڈکٹس درآمد کریں</translation>
    </message>
    <message>
        <source>With variants</source>
        <translation>ویرینٹ والی</translation>
    </message>
    <message>
        <source>New product with variants</source>
        <translation>ویرینٹ والی نئی پروڈکٹ</translation>
    </message>
    <message>
        <source>Search by name or code</source>
        <translation>نام یا کوڈ سے تلاش کریں</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>کیٹیگری: %1</translation>
    </message>
    <message>
        <source>With archived</source>
        <translation>آرکائیو شدہ بھی</translation>
    </message>
    <message>
        <source>New from till</source>
        <translation>کاؤنٹر سے نئی</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>کیٹیگری</translation>
    </message>
    <message>
        <source>No products yet. Create the first one, or import a file.</source>
        <translation>ابھی کوئی پروڈکٹ نہیں۔ پہلی بنائیں یا فائل درآمد کریں۔</translation>
    </message>
    <message>
        <source>No products match.</source>
        <translation>کوئی پروڈکٹ نہیں ملی۔</translation>
    </message>
    <message numerus="yes">
        <source>No products match %1 with %n filter(s).</source>
        <translation>
            <numerusform>%n فلٹر کے ساتھ %1 سے کوئی پروڈکٹ نہیں ملی۔</numerusform>
            <numerusform>%n فلٹروں کے ساتھ %1 سے کوئی پروڈکٹ نہیں ملی۔</numerusform>
        </translation>
    </message>
    <message>
        <source>No products match %1.</source>
        <translation>%1 سے کوئی پروڈکٹ نہیں ملی۔</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>فلٹر ہٹائیں</translation>
    </message>
    <message>
        <source>Misread: %1 has a wrong check digit. Scan again.</source>
        <translation>غلط پڑھا گیا: %1 کا چیک ہندسہ غلط ہے۔ دوبارہ اسکین کریں۔</translation>
    </message>
    <message>
        <source>Nothing found for %1.</source>
        <translation>%1 کے لیے کچھ نہیں ملا۔</translation>
    </message>
    <message>
        <source>Create product</source>
        <translation>پروڈکٹ بنائیں</translation>
    </message>
    <message>
        <source>%1 is archived</source>
        <translation>%1 آرکائیو ہو گئی</translation>
    </message>
    <message>
        <source>%1 is offered again</source>
        <translation>%1 دوبارہ فروخت میں ہے</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>کالعدم کریں</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ProductPanel</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>Create and sell</source>
        <translation>بنا کر بیچیں</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>It is a product we have</source>
        <translation>یہ ہماری موجودہ پروڈکٹ ہے</translation>
    </message>
    <message>
        <source>Open item: a department, this once</source>
        <translation>کھلی قیمت کا آئٹم: شعبے سے، صرف اس بار</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>لائن ہٹائیں</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>فروخت پر واپس</translation>
    </message>
    <message>
        <source>New product for %1</source>
        <translation>%1 کے لیے نئی پروڈکٹ</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PromotionForm</name>
    <message>
        <source>%1 (category)</source>
        <translation>%1 (کیٹیگری)</translation>
    </message>
    <message>
        <source>Write it as %1; both hours or neither.</source>
        <translation>%1 کی طرح لکھیں؛ دونوں وقت یا کوئی نہیں۔</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>فیصد رعایت</translation>
    </message>
    <message>
        <source>Price of all together</source>
        <translation>سب کی ایک ساتھ قیمت</translation>
    </message>
    <message>
        <source>Amount off</source>
        <translation>رعایت کی رقم</translation>
    </message>
    <message>
        <source>At most so often on a receipt</source>
        <translation>ایک رسید پر زیادہ سے زیادہ کتنی بار</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>آفر کا سامان</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>سامان</translation>
    </message>
    <message>
        <source>Only from this amount on</source>
        <translation>صرف اس رقم یا زیادہ پر</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>کوپن</translation>
    </message>
    <message>
        <source>Empty: nobody needs one.</source>
        <translation>خالی: کوپن ضروری نہیں۔</translation>
    </message>
    <message>
        <source>From hour</source>
        <translation>شروع کا وقت</translation>
    </message>
    <message>
        <source>To hour</source>
        <translation>ختم کا وقت</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>ان دنوں</translation>
    </message>
    <message>
        <source>For so many receipts</source>
        <translation>اتنی رسیدوں کے لیے</translation>
    </message>
    <message>
        <source>Empty: without end.</source>
        <translation>خالی: کوئی حد نہیں۔</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>The smallest comes first.</source>
        <translation>سب سے چھوٹا عدد پہلے آتا ہے۔</translation>
    </message>
    <message>
        <source>Takes only goods that no other took</source>
        <translation>صرف وہ سامان جو کسی اور آفر میں نہ آیا ہو</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>ایک اور حصہ</translation>
    </message>
    <message>
        <source>Buys</source>
        <translation>خریدے</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>پائے</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>حصہ %1</translation>
    </message>
    <message>
        <source>%1: how many</source>
        <translation>%1: تعداد</translation>
    </message>
    <message>
        <source>%1: goods</source>
        <translation>%1: سامان</translation>
    </message>
    <message>
        <source>Everything; or a product or category</source>
        <translation>تمام سامان؛ یا کوئی پروڈکٹ یا کیٹیگری</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 ہٹائیں</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PromotionPage</name>
    <message>
        <source>Promotions</source>
        <translation>آفرز</translation>
    </message>
    <message>
        <source>New promotion</source>
        <translation>نئی آفر</translation>
    </message>
    <message>
        <source>Search by name or coupon</source>
        <translation>نام یا کوپن سے تلاش کریں</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>کیا ملتا ہے</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Runs now</source>
        <translation>اس وقت جاری</translation>
    </message>
    <message>
        <source>No promotions yet. Nothing comes off by itself.</source>
        <translation>ابھی کوئی آفر نہیں۔ خود بخود کچھ کم نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>No promotion runs now.</source>
        <translation>اس وقت کوئی آفر جاری نہیں۔</translation>
    </message>
    <message>
        <source>No promotions match %1.</source>
        <translation>%1 سے کوئی آفر نہیں ملی۔</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PromotionPane</name>
    <message>
        <source>Nothing found for %1.</source>
        <translation>%1 کے لیے کچھ نہیں ملا۔</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 روک دی گئی</translation>
    </message>
    <message>
        <source>%1 is started</source>
        <translation>%1 شروع ہو گئی</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>کالعدم کریں</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 کی نقل</translation>
    </message>
    <message>
        <source>New promotion</source>
        <translation>نئی آفر</translation>
    </message>
    <message>
        <source>Create promotion</source>
        <translation>آفر بنائیں</translation>
    </message>
    <message>
        <source>Save promotion</source>
        <translation>آفر محفوظ کریں</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودہ</translation>
    </message>
    <message>
        <source>Needs the right “%1”.</source>
        <translation>اختیار “%1” چاہیے۔</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>شروع کریں</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy as new</source>
        <translation>نئی نقل بنائیں</translation>
    </message>
    <message>
        <source>Copy %1 as a new promotion</source>
        <translation>%1 کی نقل سے نئی آفر بنائیں</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PromotionWords</name>
    <message>
        <source>everything</source>
        <translation>تمام سامان</translation>
    </message>
    <message>
        <source>%1 of %2 for %3</source>
        <translation>%2 میں سے %1 عدد، %3 میں</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>%1 together for %2</source>
        <translation>%1 ایک ساتھ %2 میں</translation>
    </message>
    <message>
        <source>%1 for the price of %2 on %3</source>
        <translation>%3: %2 کی قیمت میں %1</translation>
    </message>
    <message>
        <source>buy %1 of %2, get %3 of %4 free</source>
        <translation>%2 میں سے %1 خریدیں، %4 میں سے %3 مفت پائیں</translation>
    </message>
    <message>
        <source>buy %1 of %2, get %3 off %4 of %5</source>
        <translation>%2 میں سے %1 خریدیں، %5 میں سے %4 پر %3 رعایت پائیں</translation>
    </message>
    <message>
        <source>%1 off the basket</source>
        <translation>پوری خریداری پر %1 رعایت</translation>
    </message>
    <message>
        <source>%1 off %2</source>
        <translation>%2 پر %1 رعایت</translation>
    </message>
    <message>
        <source>%1 off each of %2</source>
        <translation>%2 کے ہر عدد پر %1 رعایت</translation>
    </message>
    <message>
        <source>%1 off %2 together</source>
        <translation>%2 کی مجموعی قیمت پر %1 رعایت</translation>
    </message>
    <message>
        <source>on weekdays</source>
        <translation>پیر سے جمعہ تک</translation>
    </message>
    <message>
        <source>at weekends</source>
        <translation>ہفتہ اور اتوار کو</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1 کو</translation>
    </message>
    <message>
        <source>A part off goods, or off the basket</source>
        <translation>سامان یا پوری خریداری پر فیصد رعایت</translation>
    </message>
    <message>
        <source>An amount off each unit</source>
        <translation>ہر اکائی پر رقم کی رعایت</translation>
    </message>
    <message>
        <source>An amount off all together</source>
        <translation>سب پر مجموعی رقم کی رعایت</translation>
    </message>
    <message>
        <source>One price for several: a bundle, a meal deal</source>
        <translation>کئی چیزوں کی ایک قیمت: بنڈل، کھانے کی ڈیل</translation>
    </message>
    <message>
        <source>Buy some, get some cheaper: 3 for 2</source>
        <translation>کچھ خریدیں، کچھ سستا پائیں: 2 کی قیمت میں 3</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1 یا زیادہ پر</translation>
    </message>
    <message>
        <source>with the coupon %1</source>
        <translation>کوپن %1 کے ساتھ</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 سے %2 تک</translation>
    </message>
    <message numerus="yes">
        <source>at most %n time(s) on one receipt</source>
        <translation>
            <numerusform>ایک رسید پر زیادہ سے زیادہ %n بار</numerusform>
            <numerusform>ایک رسید پر زیادہ سے زیادہ %n بار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for the first %n receipt(s)</source>
        <translation>
            <numerusform>پہلی %n رسید کے لیے</numerusform>
            <numerusform>پہلی %n رسیدوں کے لیے</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>جاری</translation>
    </message>
    <message>
        <source>Not at this hour</source>
        <translation>اس وقت نہیں</translation>
    </message>
    <message>
        <source>Begins on %1</source>
        <translation>%1 کو شروع ہو گی</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>میعاد %1 کو ختم ہوئی</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>روکی ہوئی</translation>
    </message>
</context>
<context>
    <name>mizan::ui::QuickKeysPage</name>
    <message>
        <source>No longer sold</source>
        <translation>اب فروخت نہیں ہوتا</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>کیٹیگری</translation>
    </message>
    <message>
        <source>Save or undo first, to see others.</source>
        <translation>دوسرے دیکھنے کے لیے پہلے محفوظ یا کالعدم کریں۔</translation>
    </message>
    <message>
        <source>Follow the branch</source>
        <translation>برانچ کے مطابق</translation>
    </message>
    <message>
        <source>Show the categories</source>
        <translation>کیٹیگریاں دکھائیں</translation>
    </message>
    <message>
        <source>Quick keys</source>
        <translation>فوری بٹن</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>کالعدم کریں</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>آخری تبدیلی کالعدم کریں</translation>
    </message>
    <message>
        <source>Leave without saving %1</source>
        <translation>محفوظ کیے بغیر جائیں %1</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>محفوظ کیے بغیر جائیں</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Save the quick keys</source>
        <translation>فوری بٹن محفوظ کریں</translation>
    </message>
    <message>
        <source>Add page</source>
        <translation>صفحہ شامل کریں</translation>
    </message>
    <message>
        <source>Remove page</source>
        <translation>صفحہ ہٹائیں</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحے</translation>
    </message>
    <message>
        <source>Keys of the page</source>
        <translation>صفحے کے بٹن</translation>
    </message>
    <message>
        <source>%1 and an arrow move the chosen key, %2 removes it.</source>
        <translation>%1 اور تیر سے چنا ہوا بٹن ہلتا ہے، %2 سے ہٹتا ہے۔</translation>
    </message>
    <message>
        <source>Whose keys</source>
        <translation>کس کے بٹن</translation>
    </message>
    <message>
        <source>All tills of the branch</source>
        <translation>برانچ کے سب کاؤنٹر</translation>
    </message>
    <message>
        <source>This till alone</source>
        <translation>صرف یہ کاؤنٹر</translation>
    </message>
    <message>
        <source>Name of the page</source>
        <translation>صفحے کا نام</translation>
    </message>
    <message>
        <source>Add a product or category</source>
        <translation>پروڈکٹ یا کیٹیگری شامل کریں</translation>
    </message>
    <message>
        <source>Name or code, or scan it</source>
        <translation>نام یا کوڈ، یا اسکین کریں</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>جو ملا</translation>
    </message>
    <message>
        <source>Colour of the key</source>
        <translation>بٹن کا رنگ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>Picture of the key</source>
        <translation>بٹن کی تصویر</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>بٹن ہٹائیں</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>پروڈکٹس</translation>
    </message>
    <message>
        <source>%1 · category</source>
        <translation>%1 · کیٹیگری</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This page is full. Nothing was added. Use another page.</source>
        <translation>یہ صفحہ بھر گیا ہے۔ کچھ شامل نہیں ہوا۔ دوسرا صفحہ استعمال کریں۔</translation>
    </message>
    <message>
        <source>Nothing here has the code %1. No key was added.</source>
        <translation>یہاں کسی کا کوڈ %1 نہیں۔ کوئی بٹن شامل نہیں ہوا۔</translation>
    </message>
    <message>
        <source>The key was removed. Undo brings it back.</source>
        <translation>بٹن ہٹا دیا گیا۔ “کالعدم کریں” سے واپس آ جائے گا۔</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>صفحہ %1</translation>
    </message>
    <message>
        <source>The page was removed. Undo brings it back.</source>
        <translation>صفحہ ہٹا دیا گیا۔ “کالعدم کریں” سے واپس آ جائے گا۔</translation>
    </message>
</context>
<context>
    <name>mizan::ui::QuickKeysView</name>
    <message>
        <source>Quick keys</source>
        <translation>فوری بٹن</translation>
    </message>
    <message>
        <source>More keys</source>
        <translation>مزید بٹن</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · %2 باقی</translation>
    </message>
    <message>
        <source>This page has no keys. Change them from the till&apos;s menu.</source>
        <translation>اس صفحے پر کوئی بٹن نہیں۔ کاؤنٹر کے مینو سے بدلیں۔</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ReceiptForm</name>
    <message>
        <source>Saved. The next paper is printed like this.</source>
        <translation>محفوظ ہو گیا۔ اگلا کاغذ اسی طرح چھپے گا۔</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>رسیدیں</translation>
    </message>
    <message>
        <source>What is printed on receipts, payments and gift cards. Z reports stay as they are.</source>
        <translation>رسیدوں، ادائیگیوں اور گفٹ کارڈ پر کیا چھپے۔ Z رپورٹیں جوں کی توں رہتی ہیں۔</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>کس پر لاگو</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>کمپنی</translation>
    </message>
    <message>
        <source>This branch prints its own</source>
        <translation>یہ برانچ اپنا چھاپتی ہے</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>لوگو</translation>
    </message>
    <message>
        <source>A PNG or JPEG file; dark on white prints best.</source>
        <translation>PNG یا JPEG فائل؛ سفید پر گہرا رنگ سب سے اچھا چھپتا ہے۔</translation>
    </message>
    <message>
        <source>Lines above</source>
        <translation>اوپر کی سطریں</translation>
    </message>
    <message>
        <source>Lines below</source>
        <translation>نیچے کی سطریں</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Second language, under the first</source>
        <translation>دوسری زبان، پہلی کے نیچے</translation>
    </message>
    <message>
        <source>None</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>Receipt&apos;s number to scan</source>
        <translation>اسکین کے لیے رسید کا نمبر</translation>
    </message>
    <message>
        <source>Bars (QR where they do not fit)</source>
        <translation>بارکوڈ (جگہ کم ہو تو QR)</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR کوڈ</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ReceiptPage</name>
    <message>
        <source>Bread</source>
        <translation>روٹی</translation>
    </message>
    <message>
        <source>Olive oil</source>
        <translation>زیتون کا تیل</translation>
    </message>
    <message>
        <source>What will be printed, on paper of</source>
        <translation>جو چھپے گا، اس کاغذ پر</translation>
    </message>
    <message>
        <source>80 mm, 48 columns</source>
        <translation>80 mm، 48 کالم</translation>
    </message>
    <message>
        <source>80 mm, 42 columns (older printers)</source>
        <translation>80 mm، 42 کالم (پرانے پرنٹر)</translation>
    </message>
    <message>
        <source>58 mm, 32 columns</source>
        <translation>58 mm، 32 کالم</translation>
    </message>
    <message>
        <source>Preview of a receipt</source>
        <translation>رسید کا نمونہ</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ReceiptSheet</name>
    <message>
        <source>All purchases</source>
        <translation>تمام خریداریاں</translation>
    </message>
    <message>
        <source>Back to all purchases</source>
        <translation>تمام خریداریوں پر واپس</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>واپسی %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>رسید %1</translation>
    </message>
    <message>
        <source>%1
%2 · %3</source>
        <translation>%1
%2 · %3</translation>
    </message>
    <message>
        <source>Put on gift cards</source>
        <translation>گفٹ کارڈ میں ڈالا گیا</translation>
    </message>
    <message>
        <source>Of that taken off already</source>
        <translation>اس میں سے کم کی گئی رعایت</translation>
    </message>
    <message>
        <source>Tax within</source>
        <translation>شامل ٹیکس</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>ٹیکس</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>راؤنڈنگ</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>کل رقم</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>بقایا</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RecordPage</name>
    <message>
        <source>Clear filters</source>
        <translation>فلٹر ہٹائیں</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>مسودہ محفوظ ہے</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>رد کریں</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RecordPane</name>
    <message>
        <source>Do not create</source>
        <translation>نہ بنائیں</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>رد کریں</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>جو لکھا گیا اسے رد کریں</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>فہرست پر واپس</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>تفصیل بند کریں</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RecoverShopForm</name>
    <message>
        <source>Recovery code</source>
        <translation>ریکوری کوڈ</translation>
    </message>
    <message>
        <source>Five groups of five letters and digits, on the paper kept since the shop was made. Small letters will do.</source>
        <translation>پانچ حروف اور ہندسوں کے پانچ گروپ، اس کاغذ پر جو دکان بناتے وقت رکھا گیا تھا۔ چھوٹے حروف بھی چلیں گے۔</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>خفیہ جملہ استعمال کریں</translation>
    </message>
    <message>
        <source>Open the shop with its passphrase</source>
        <translation>خفیہ جملے سے دکان کھولیں</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>کوڈ استعمال کریں</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>ریکوری کوڈ استعمال کریں</translation>
    </message>
    <message>
        <source>The code fits. Choose a new passphrase: the old one opens nothing from then on. The recovery code stays as it is, so put its paper back, away from this machine.</source>
        <translation>کوڈ درست ہے۔ نیا خفیہ جملہ چنیں: اس کے بعد پرانے سے کچھ نہیں کھلے گا۔ ریکوری کوڈ وہی رہتا ہے، اس لیے اس کا کاغذ واپس کمپیوٹر سے دور رکھ دیں۔</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>نیا خفیہ جملہ</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>نیا خفیہ جملہ دوبارہ</translation>
    </message>
    <message>
        <source>Set passphrase and open</source>
        <translation>خفیہ جملہ بدل کر کھولیں</translation>
    </message>
    <message>
        <source>Set the new passphrase and open the shop</source>
        <translation>نیا خفیہ جملہ مقرر کر کے دکان کھولیں</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RecoveryForm</name>
    <message>
        <source>Type the last five characters of the code</source>
        <translation>کوڈ کے آخری پانچ حروف لکھیں</translation>
    </message>
    <message>
        <source>So that we both know it is written down.</source>
        <translation>تاکہ یقین ہو جائے کہ کوڈ لکھ لیا گیا ہے۔</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>پرنٹ کریں…</translation>
    </message>
    <message>
        <source>Print the recovery code</source>
        <translation>ریکوری کوڈ پرنٹ کریں</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کاپی کریں</translation>
    </message>
    <message>
        <source>Copy the recovery code</source>
        <translation>ریکوری کوڈ کاپی کریں</translation>
    </message>
    <message>
        <source>Recovery code %1</source>
        <translation>ریکوری کوڈ %1</translation>
    </message>
    <message>
        <source>That is not how the code ends. Compare it with what you wrote down.</source>
        <translation>کوڈ کا آخر یہ نہیں۔ اپنے لکھے ہوئے سے ملائیں۔</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RecoveryPaper</name>
    <message>
        <source>Recovery code of %1</source>
        <translation>%1 کا ریکوری کوڈ</translation>
    </message>
    <message>
        <source>Opens the shop when the passphrase is forgotten: start Mizan, choose “Passphrase forgotten…” and type the code. Keep this paper away from the machine.</source>
        <translation>خفیہ جملہ بھول جائیں تو اس سے دکان کھلتی ہے: Mizan چلائیں، “خفیہ جملہ بھول گئے…” چنیں اور کوڈ لکھیں۔ یہ کاغذ کمپیوٹر سے دور رکھیں۔</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ReportsPage</name>
    <message>
        <source>Shifts</source>
        <translation>شفٹیں</translation>
    </message>
    <message>
        <source>Cashiers</source>
        <translation>کیشیئر</translation>
    </message>
    <message>
        <source>Till events</source>
        <translation>کاؤنٹر کے واقعات</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ReturnPolicyPage</name>
    <message>
        <source>Saved. It holds for the next return.</source>
        <translation>محفوظ ہو گیا۔ اگلی واپسی سے لاگو۔</translation>
    </message>
    <message>
        <source>Days are a whole number. Nothing was saved. Type one, or leave it empty.</source>
        <translation>دن پورے عدد میں لکھیں۔ کچھ محفوظ نہیں ہوا۔ عدد لکھیں یا خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>واپسیاں</translation>
    </message>
    <message>
        <source>Holds at every till of the company. What goes beyond it needs the right to do so, or an approval.</source>
        <translation>کمپنی کے ہر کاؤنٹر پر لاگو۔ اس سے آگے کے لیے اختیار یا منظوری چاہیے۔</translation>
    </message>
    <message>
        <source>Days to bring goods back</source>
        <translation>سامان واپس لانے کے دن</translation>
    </message>
    <message>
        <source>Counted from the day after the sale. Empty: without end.</source>
        <translation>فروخت کے اگلے دن سے گنے جاتے ہیں۔ خالی: کوئی حد نہیں۔</translation>
    </message>
    <message>
        <source>Pay back as store credit</source>
        <translation>رقم اسٹور کریڈٹ میں لوٹائیں</translation>
    </message>
    <message>
        <source>Money goes back only with the right to go beyond the policy. Goods can always be exchanged for others.</source>
        <translation>نقد رقم صرف اصول سے آگے جانے کے اختیار پر لوٹتی ہے۔ سامان کا تبادلہ ہمیشہ ہو سکتا ہے۔</translation>
    </message>
</context>
<context>
    <name>mizan::ui::Rights</name>
    <message>
        <source>Selling</source>
        <translation>فروخت</translation>
    </message>
    <message>
        <source>Shift and drawer</source>
        <translation>شفٹ اور دراز</translation>
    </message>
    <message>
        <source>Products and stock</source>
        <translation>پروڈکٹس اور اسٹاک</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>گاہک</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>بیک آفس</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>فروخت کرنا</translation>
    </message>
    <message>
        <source>Take goods back with a receipt</source>
        <translation>رسید پر سامان واپس لینا</translation>
    </message>
    <message>
        <source>Take goods back without a receipt</source>
        <translation>بغیر رسید سامان واپس لینا</translation>
    </message>
    <message>
        <source>Remove a line that was rung up</source>
        <translation>درج کی گئی لائن ہٹانا</translation>
    </message>
    <message>
        <source>Sell at another price</source>
        <translation>دوسری قیمت پر بیچنا</translation>
    </message>
    <message>
        <source>Give a discount</source>
        <translation>رعایت دینا</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>فروخت کے بغیر دراز کھولنا</translation>
    </message>
    <message>
        <source>Open a shift</source>
        <translation>شفٹ کھولنا</translation>
    </message>
    <message>
        <source>Close a shift</source>
        <translation>شفٹ بند کرنا</translation>
    </message>
    <message>
        <source>Close with a difference in the drawer</source>
        <translation>دراز میں فرق کے ساتھ بند کرنا</translation>
    </message>
    <message>
        <source>Put cash into the drawer or take it out</source>
        <translation>دراز میں نقد ڈالنا یا نکالنا</translation>
    </message>
    <message>
        <source>Print a receipt again</source>
        <translation>رسید دوبارہ پرنٹ کرنا</translation>
    </message>
    <message>
        <source>Change products and prices</source>
        <translation>پروڈکٹس اور قیمتیں بدلنا</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>پروڈکٹس درآمد کرنا</translation>
    </message>
    <message>
        <source>Adjust stock</source>
        <translation>اسٹاک درست کرنا</translation>
    </message>
    <message>
        <source>See reports</source>
        <translation>رپورٹیں دیکھنا</translation>
    </message>
    <message>
        <source>Change users and roles</source>
        <translation>صارفین اور عہدے بدلنا</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>ترتیبات بدلنا</translation>
    </message>
    <message>
        <source>Open the back office</source>
        <translation>بیک آفس کھولنا</translation>
    </message>
    <message>
        <source>Add and change customers</source>
        <translation>گاہک شامل کرنا اور بدلنا</translation>
    </message>
    <message>
        <source>Erase a customer for ever</source>
        <translation>گاہک کو ہمیشہ کے لیے مٹانا</translation>
    </message>
    <message>
        <source>Sell on account beyond the credit limit</source>
        <translation>ادھار کی حد سے زیادہ ادھار دینا</translation>
    </message>
    <message>
        <source>Change how the last sale was paid</source>
        <translation>آخری فروخت کی ادائیگی بدلنا</translation>
    </message>
    <message>
        <source>Enter a weight by hand</source>
        <translation>وزن ہاتھ سے درج کرنا</translation>
    </message>
    <message>
        <source>Block gift cards</source>
        <translation>گفٹ کارڈ بلاک کرنا</translation>
    </message>
    <message>
        <source>Take goods back beyond the policy</source>
        <translation>اصول سے ہٹ کر سامان واپس لینا</translation>
    </message>
    <message>
        <source>Sell an open item by department and price</source>
        <translation>کھلی قیمت کا آئٹم بیچنا (شعبہ اور قیمت)</translation>
    </message>
    <message>
        <source>Sell more than is in stock where that is blocked</source>
        <translation>پابندی کے باوجود اسٹاک سے زیادہ بیچنا</translation>
    </message>
    <message>
        <source>Give a price or discount below cost</source>
        <translation>لاگت سے کم قیمت یا رعایت دینا</translation>
    </message>
    <message>
        <source>Sell a batch after its day</source>
        <translation>میعاد گزری کھیپ بیچنا</translation>
    </message>
    <message>
        <source>See margins at the till</source>
        <translation>کاؤنٹر پر منافع دیکھنا</translation>
    </message>
    <message>
        <source>Change the quick keys</source>
        <translation>فوری بٹن بدلنا</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>With approval</source>
        <translation>منظوری کے ساتھ</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>اجازت ہے</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>کیشیئر</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>منیجر</translation>
    </message>
    <message>
        <source>Discount, at most</source>
        <translation>رعایت، زیادہ سے زیادہ</translation>
    </message>
    <message>
        <source>Money back with a receipt, at most</source>
        <translation>رسید پر رقم لوٹانا، زیادہ سے زیادہ</translation>
    </message>
    <message>
        <source>Money back without a receipt, at most</source>
        <translation>بغیر رسید رقم لوٹانا، زیادہ سے زیادہ</translation>
    </message>
    <message>
        <source>Open item, at most</source>
        <translation>کھلی قیمت کا آئٹم، زیادہ سے زیادہ</translation>
    </message>
    <message>
        <source>Cash in or out, at most</source>
        <translation>نقد جمع یا نکاسی، زیادہ سے زیادہ</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>کوئی حد نہیں</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RoleMatrix</name>
    <message>
        <source>%1 · new role</source>
        <translation>%1 · نیا عہدہ</translation>
    </message>
    <message>
        <source>%1 · now called %2</source>
        <translation>%1 · نیا نام %2</translation>
    </message>
    <message>
        <source>%1 · retired</source>
        <translation>%1 · ختم</translation>
    </message>
    <message>
        <source>%1 · %2: %3 → %4</source>
        <translation>%1 · %2: %3 ← %4</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>حدیں</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>اختیار</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (ختم)</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RolesPage</name>
    <message>
        <source>New role</source>
        <translation>نیا عہدہ</translation>
    </message>
    <message>
        <source>This role is not saved yet. Save it, then see what it sees.</source>
        <translation>یہ عہدہ ابھی محفوظ نہیں۔ اسے محفوظ کریں، پھر دیکھیں کہ اسے کیا نظر آتا ہے۔</translation>
    </message>
    <message>
        <source>Saved. People have their new rights when they sign in again.</source>
        <translation>محفوظ ہو گیا۔ لوگوں کو نئے اختیارات اگلے لاگ ان پر ملیں گے۔</translation>
    </message>
    <message numerus="yes">
        <source>What saving changes (%n)</source>
        <translation>
            <numerusform>محفوظ کرنے سے کیا بدلے گا (%n)</numerusform>
            <numerusform>محفوظ کرنے سے کیا بدلے گا (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>ابھی کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>This role comes with Mizan and keeps its name.</source>
        <translation>یہ عہدہ Mizan کے ساتھ آتا ہے اور اس کا نام یہی رہتا ہے۔</translation>
    </message>
    <message>
        <source>Keep role</source>
        <translation>عہدہ برقرار رکھیں</translation>
    </message>
    <message>
        <source>Retire role</source>
        <translation>عہدہ ختم کریں</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>عہدے</translation>
    </message>
    <message>
        <source>Press Space or click to go from No to With approval to Allowed. Above a limit, somebody who may is asked to approve.</source>
        <translation>Space دبائیں یا کلک کریں: “نہیں”، پھر “منظوری کے ساتھ”، پھر “اجازت ہے”۔ حد سے اوپر کسی مجاز شخص سے منظوری مانگی جاتی ہے۔</translation>
    </message>
    <message>
        <source>Rights of the roles</source>
        <translation>عہدوں کے اختیارات</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>عہدے کا نام</translation>
    </message>
    <message>
        <source>View as role</source>
        <translation>عہدے کی نظر سے دیکھیں</translation>
    </message>
    <message>
        <source>Save roles</source>
        <translation>عہدے محفوظ کریں</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>تبدیلیاں رد کریں</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ScanLine</name>
    <message>
        <source>Undo</source>
        <translation>کالعدم کریں</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>اسکین کے لیے تیار</translation>
    </message>
    <message>
        <source>Scan, or type a code and press Enter</source>
        <translation>اسکین کریں، یا کوڈ لکھ کر Enter دبائیں</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ScopeForm</name>
    <message>
        <source>Erased customer</source>
        <translation>مٹایا گیا گاہک</translation>
    </message>
    <message>
        <source>This is no day. Write it as %1.</source>
        <translation>یہ تاریخ نہیں۔ %1 کی طرح لکھیں۔</translation>
    </message>
    <message>
        <source>It would hold nowhere. Choose a branch at least.</source>
        <translation>یہ کہیں لاگو نہ ہو گی۔ کم از کم ایک برانچ چنیں۔</translation>
    </message>
    <message>
        <source>Groups of customers</source>
        <translation>گاہکوں کے گروپ</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>سب</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>گاہک</translation>
    </message>
    <message>
        <source>Name or phone</source>
        <translation>نام یا فون</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>برانچیں</translation>
    </message>
    <message>
        <source>From</source>
        <translation>پہلا دن</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>کوئی بھی دن</translation>
    </message>
    <message>
        <source>Up to and with</source>
        <translation>آخری دن</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>کوئی حد نہیں</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 کے لیے</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 میں</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 سے %2 تک</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 سے</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 تک</translation>
    </message>
</context>
<context>
    <name>mizan::ui::SettingForm</name>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
</context>
<context>
    <name>mizan::ui::SettingsPage</name>
    <message>
        <source>Subjects of the settings</source>
        <translation>ترتیبات کے موضوعات</translation>
    </message>
</context>
<context>
    <name>mizan::ui::SetupPage</name>
    <message>
        <source>Back</source>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>مرحلہ %1 از %2</translation>
    </message>
    <message>
        <source>Back to the step before</source>
        <translation>پچھلے مرحلے پر واپس</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ShiftDetail</name>
    <message>
        <source>Return</source>
        <translation>واپسی</translation>
    </message>
    <message>
        <source>Return without a receipt</source>
        <translation>بغیر رسید واپسی</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>لائن ہٹائی گئی</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>قیمت تبدیل ہوئی</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>رعایت</translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <translation>دراز کھولی گئی</translation>
    </message>
    <message>
        <source>Shift closed</source>
        <translation>شفٹ بند ہوئی</translation>
    </message>
    <message>
        <source>Difference accepted</source>
        <translation>فرق قبول کیا گیا</translation>
    </message>
    <message>
        <source>Cash moved</source>
        <translation>نقد ڈالا یا نکالا گیا</translation>
    </message>
    <message>
        <source>Sold over the credit limit</source>
        <translation>ادھار کی حد سے زیادہ بیچا</translation>
    </message>
    <message>
        <source>Payment of a sale changed</source>
        <translation>فروخت کی ادائیگی بدلی گئی</translation>
    </message>
    <message>
        <source>Weight entered by hand</source>
        <translation>وزن ہاتھ سے درج ہوا</translation>
    </message>
    <message>
        <source>Gift card blocked</source>
        <translation>گفٹ کارڈ بلاک کیا گیا</translation>
    </message>
    <message>
        <source>Taken back beyond the policy</source>
        <translation>اصول سے ہٹ کر واپس لیا</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>کھلی قیمت کا آئٹم</translation>
    </message>
    <message>
        <source>Sold below stock</source>
        <translation>اسٹاک سے زیادہ بیچا</translation>
    </message>
    <message>
        <source>Sold after its day</source>
        <translation>میعاد کے بعد بیچا</translation>
    </message>
    <message>
        <source>Sold below cost</source>
        <translation>لاگت سے کم بیچا</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>دیگر</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n بار</numerusform>
            <numerusform>%n بار</numerusform>
        </translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>آفرز</translation>
    </message>
    <message>
        <source>Emptied sales</source>
        <translation>خالی کی گئی فروخت</translation>
    </message>
    <message>
        <source>Bills before payment</source>
        <translation>ادائیگی سے پہلے کے بل</translation>
    </message>
    <message>
        <source>Less after the bill</source>
        <translation>بل کے بعد کمی</translation>
    </message>
    <message>
        <source>Copies printed</source>
        <translation>پرنٹ کی گئی نقلیں</translation>
    </message>
    <message>
        <source>Refused actions</source>
        <translation>روکے گئے کام</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n رسید</numerusform>
            <numerusform>%n رسیدیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>دراز</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>ابتدائی رقم</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>نقد جمع</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>نقد نکاسی</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>متوقع</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>گنی گئی رقم</translation>
    </message>
    <message>
        <source>counted twice</source>
        <translation>دو بار گنا گیا</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>فرق</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Left in the drawer</source>
        <translation>دراز میں چھوڑی گئی</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>تجوری میں</translation>
    </message>
    <message>
        <source>Drawer, %1</source>
        <translation>دراز، %1</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>وصول ہوئی</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>بقایا</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>کب کھلی</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>کس نے کھولی</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>کب بند ہوئی</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>کس نے بند کی</translation>
    </message>
    <message>
        <source>First receipt</source>
        <translation>پہلی رسید</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>آخری رسید</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>فروخت</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>واپسیاں</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>ٹرن اوور</translation>
    </message>
    <message>
        <source>Put on gift cards</source>
        <translation>گفٹ کارڈ میں ڈالا گیا</translation>
    </message>
    <message>
        <source>Deposits taken</source>
        <translation>لیے گئے بیعانے</translation>
    </message>
    <message>
        <source>Deposits given back</source>
        <translation>لوٹائے گئے بیعانے</translation>
    </message>
    <message>
        <source>Deposits kept</source>
        <translation>روکے گئے بیعانے</translation>
    </message>
    <message>
        <source>Paid of accounts</source>
        <translation>ادھار کی وصولی</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n ادائیگی</numerusform>
            <numerusform>%n ادائیگیاں</numerusform>
        </translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>ٹیکس</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>%1 پر</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>ادائیگیاں</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>خاص واقعات</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>رعایتیں</translation>
    </message>
    <message>
        <source>Removed lines</source>
        <translation>ہٹائی گئی لائنیں</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>فروخت کے بغیر دراز کھولی گئی</translation>
    </message>
    <message>
        <source>Payments of sales changed</source>
        <translation>فروخت کی بدلی گئی ادائیگیاں</translation>
    </message>
    <message>
        <source>%1, approved by</source>
        <translation>%1، منظور کنندہ</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>فہرست پر واپس</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>تفصیل بند کریں</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>نقل پرنٹ کریں</translation>
    </message>
    <message>
        <source>Print a copy of the Z report</source>
        <translation>Z رپورٹ کی نقل پرنٹ کریں</translation>
    </message>
    <message>
        <source>Z report %1</source>
        <translation>Z رپورٹ %1</translation>
    </message>
    <message>
        <source>X report: the shift so far</source>
        <translation>X رپورٹ: اب تک کی شفٹ</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ShiftList</name>
    <message>
        <source>Open</source>
        <translation>کھلی ہے</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>Z رپورٹ</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>کاؤنٹر</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>کب کھلی</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>کب بند ہوئی</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>کس نے کھولی</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>ٹرن اوور</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>فرق</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ShiftPage</name>
    <message>
        <source>Shifts</source>
        <translation>شفٹیں</translation>
    </message>
    <message>
        <source>Search by the number of the Z report</source>
        <translation>Z رپورٹ کے نمبر سے تلاش کریں</translation>
    </message>
    <message>
        <source>Only open</source>
        <translation>صرف کھلی ہوئی</translation>
    </message>
    <message>
        <source>No shifts yet. The first one is opened at the till, with its float.</source>
        <translation>ابھی کوئی شفٹ نہیں۔ پہلی شفٹ کاؤنٹر پر ابتدائی رقم کے ساتھ کھلتی ہے۔</translation>
    </message>
    <message>
        <source>No shift is open.</source>
        <translation>کوئی شفٹ کھلی نہیں۔</translation>
    </message>
    <message>
        <source>No shifts match %1.</source>
        <translation>%1 سے کوئی شفٹ نہیں ملی۔</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>فلٹر ہٹائیں</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ShopTill</name>
    <message>
        <source>Sale</source>
        <translation>فروخت</translation>
    </message>
    <message>
        <source>The disk did not take it. What was paid before is kept; this step was not recorded. Try again, or call for help (%1).</source>
        <translation>ڈسک پر محفوظ نہیں ہو سکا۔ پہلے کی ادائیگی محفوظ ہے؛ یہ قدم درج نہیں ہوا۔ دوبارہ کوشش کریں یا مدد بلائیں (%1)۔</translation>
    </message>
    <message>
        <source>Exchange without a receipt</source>
        <translation>بغیر رسید تبادلہ</translation>
    </message>
    <message>
        <source>Return without a receipt</source>
        <translation>بغیر رسید واپسی</translation>
    </message>
    <message>
        <source>Exchange of receipt %1</source>
        <translation>رسید %1 کا تبادلہ</translation>
    </message>
    <message>
        <source>Return of receipt %1</source>
        <translation>رسید %1 کی واپسی</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>تبادلہ</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>واپسی</translation>
    </message>
    <message>
        <source>Number of the gift card</source>
        <translation>گفٹ کارڈ کا نمبر</translation>
    </message>
    <message>
        <source>Packs of %1 on the line</source>
        <translation>لائن پر %1 کے پیک</translation>
    </message>
    <message>
        <source>Quantity of the line</source>
        <translation>لائن کی مقدار</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>نئی قیمت</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>رعایت %</translation>
    </message>
    <message>
        <source>Discount amount</source>
        <translation>رعایت کی رقم</translation>
    </message>
    <message>
        <source>Discount on the sale %</source>
        <translation>فروخت پر رعایت %</translation>
    </message>
    <message>
        <source>Discount amount on the sale</source>
        <translation>فروخت پر رعایت کی رقم</translation>
    </message>
    <message>
        <source>Amount given</source>
        <translation>دی گئی رقم</translation>
    </message>
    <message>
        <source>Last four digits (optional)</source>
        <translation>آخری چار ہندسے (اختیاری)</translation>
    </message>
    <message>
        <source>Approval code (optional)</source>
        <translation>منظوری کوڈ (اختیاری)</translation>
    </message>
    <message>
        <source>What the scale shows</source>
        <translation>ترازو پر جو دکھے</translation>
    </message>
    <message>
        <source>Next item %1 ×</source>
        <translation>اگلا آئٹم %1 ×</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Who approves?</source>
        <translation>کون منظور کرے گا؟</translation>
    </message>
    <message>
        <source>Nobody here may approve this.</source>
        <translation>یہاں کوئی اسے منظور نہیں کر سکتا۔</translation>
    </message>
    <message>
        <source>Approval by %1</source>
        <translation>%1 کی منظوری</translation>
    </message>
    <message>
        <source>%1 is working now.</source>
        <translation>اب %1 کام کر رہے ہیں۔</translation>
    </message>
    <message>
        <source>Sell %1 on account; %2 will be owed, the limit is %3.</source>
        <translation>%1 ادھار پر بیچنا؛ کل %2 واجب ہوں گے، حد %3 ہے۔</translation>
    </message>
    <message>
        <source>%1 is overdue.</source>
        <translation>%1 زائد المیعاد ہیں۔</translation>
    </message>
    <message>
        <source>The customer is blocked.</source>
        <translation>گاہک بلاک ہے۔</translation>
    </message>
    <message>
        <source>The card terminal is not connected. The payment is kept. Connect it in the settings, then remove the payment.</source>
        <translation>کارڈ مشین منسلک نہیں۔ ادائیگی برقرار ہے۔ ترتیبات میں اسے جوڑیں، پھر ادائیگی ہٹائیں۔</translation>
    </message>
    <message>
        <source>The terminal did not give %1 back to the card. It is still charged. Give it back by hand on the terminal; it stays in the list of what is open.</source>
        <translation>کارڈ مشین نے %1 کارڈ پر نہیں لوٹائے۔ رقم اب بھی کٹی ہوئی ہے۔ کارڈ مشین پر ہاتھ سے لوٹائیں؛ یہ نامکمل کاموں کی فہرست میں رہے گا۔</translation>
    </message>
    <message>
        <source>The terminal did not give it back. The payment is kept. Try again, or finish.</source>
        <translation>کارڈ مشین نے رقم نہیں لوٹائی۔ ادائیگی برقرار ہے۔ دوبارہ کوشش کریں یا مکمل کریں۔</translation>
    </message>
    <message>
        <source>The terminal did not pay back. Nothing went back. Choose another way, or press Enter to pay back by hand on the terminal.</source>
        <translation>کارڈ مشین نے رقم نہیں لوٹائی۔ کچھ نہیں لوٹا۔ کوئی اور طریقہ چنیں، یا کارڈ مشین پر ہاتھ سے لوٹانے کے لیے Enter دبائیں۔</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was charged.</source>
        <translation>منسوخ ہو گیا۔ کوئی رقم نہیں کاٹی گئی۔</translation>
    </message>
    <message>
        <source>Card declined. Nothing was charged. Try another card or choose Cash.</source>
        <translation>کارڈ نامنظور۔ کوئی رقم نہیں کاٹی گئی۔ دوسرا کارڈ آزمائیں یا نقد چنیں۔</translation>
    </message>
    <message>
        <source>%1 went back to the card.</source>
        <translation>%1 کارڈ پر لوٹ گئے۔</translation>
    </message>
    <message>
        <source>%1 went back to the card. Press Enter.</source>
        <translation>%1 کارڈ پر لوٹ گئے۔ Enter دبائیں۔</translation>
    </message>
    <message>
        <source>%1 was charged and does not fit any more: it goes back to the card.</source>
        <translation>%1 کاٹے گئے تھے اور اب میل نہیں کھاتے: کارڈ پر لوٹائے جا رہے ہیں۔</translation>
    </message>
    <message>
        <source>The terminal was quicker: %1 was charged and is taken. Remove it with Del to give it back.</source>
        <translation>کارڈ مشین پہلے چل گئی: %1 کاٹے گئے اور لے لیے گئے۔ لوٹانے کے لیے Del سے ہٹائیں۔</translation>
    </message>
    <message>
        <source>Card taken: %1. Still due: %2.</source>
        <translation>کارڈ سے لیے: %1۔ باقی واجب: %2۔</translation>
    </message>
    <message>
        <source>The terminal answered late: %1 was charged and is taken.</source>
        <translation>کارڈ مشین نے دیر سے جواب دیا: %1 کاٹے گئے اور لے لیے گئے۔</translation>
    </message>
    <message>
        <source>The next sale has begun. The payment of the last one stays as it is.</source>
        <translation>اگلی فروخت شروع ہو چکی ہے۔ پچھلی کی ادائیگی وہی رہے گی۔</translation>
    </message>
    <message>
        <source>There is no sale just before whose payment could be changed.</source>
        <translation>ابھی ابھی کوئی فروخت نہیں ہوئی جس کی ادائیگی بدلی جا سکے۔</translation>
    </message>
    <message>
        <source>Change payment</source>
        <translation>ادائیگی تبدیل کریں</translation>
    </message>
    <message>
        <source>Change the payment of receipt %1 from %2 to %3.</source>
        <translation>رسید %1 کی ادائیگی %2 سے بدل کر %3 کرنا۔</translation>
    </message>
    <message>
        <source>Receipt %1 · %2, before %3</source>
        <translation>رسید %1 · %2، پہلے %3</translation>
    </message>
    <message>
        <source>Keys of the till</source>
        <translation>کاؤنٹر کے بٹن</translation>
    </message>
    <message>
        <source>Held sales</source>
        <translation>ہولڈ شدہ فروخت</translation>
    </message>
    <message>
        <source>Enter takes it back, Del throws it away.</source>
        <translation>Enter سے بحال، Del سے پھینک دی جاتی ہے۔</translation>
    </message>
    <message>
        <source>No sale is held. Press %1 to hold the current one.</source>
        <translation>کوئی فروخت ہولڈ پر نہیں۔ جاری فروخت ہولڈ کرنے کے لیے %1 دبائیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n line(s)</source>
        <translation>
            <numerusform>%1 · %n لائن</numerusform>
            <numerusform>%1 · %n لائنیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>قیمت دیکھیں</translation>
    </message>
    <message>
        <source>Scan or type. Nothing is added until Enter.</source>
        <translation>اسکین کریں یا لکھیں۔ Enter تک کچھ شامل نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>نام یا کوڈ</translation>
    </message>
    <message>
        <source>Which product has this code?</source>
        <translation>یہ کوڈ کس پروڈکٹ کا ہے؟</translation>
    </message>
    <message>
        <source>Scan the receipt, or type its number and press Enter.</source>
        <translation>رسید اسکین کریں، یا اس کا نمبر لکھ کر Enter دبائیں۔</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>رسید نمبر</translation>
    </message>
    <message>
        <source>Without a receipt</source>
        <translation>بغیر رسید</translation>
    </message>
    <message>
        <source>Needs an approval in most shops</source>
        <translation>اکثر دکانوں میں منظوری چاہیے</translation>
    </message>
    <message>
        <source>Find a product</source>
        <translation>پروڈکٹ تلاش کریں</translation>
    </message>
    <message>
        <source>No product matches %1.</source>
        <translation>%1 سے کوئی پروڈکٹ نہیں ملی۔</translation>
    </message>
    <message>
        <source>Which of them has this code?</source>
        <translation>یہ کوڈ ان میں سے کس کا ہے؟</translation>
    </message>
    <message>
        <source>Give this code to %1.</source>
        <translation>یہ کوڈ %1 کو دینا۔</translation>
    </message>
    <message>
        <source>Create the product %1.</source>
        <translation>پروڈکٹ %1 بنانا۔</translation>
    </message>
    <message>
        <source>No line is selected. Scan an item or choose a line first.</source>
        <translation>کوئی لائن چنی نہیں گئی۔ پہلے آئٹم اسکین کریں یا لائن چنیں۔</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Printed on the receipt</source>
        <translation>رسید پر چھپتا ہے</translation>
    </message>
    <message>
        <source>Another price for the line</source>
        <translation>لائن کی دوسری قیمت</translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation>لائن پر رعایت</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>لائن ہٹائیں</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>سیریل نمبر</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>کھیپیں</translation>
    </message>
    <message>
        <source>%1 of %2 said</source>
        <translation>%2 میں سے %1 بتائے گئے</translation>
    </message>
    <message>
        <source>Printed under the line on the receipt. Enter keeps it; an empty one is taken off.</source>
        <translation>رسید پر لائن کے نیچے چھپتا ہے۔ Enter سے محفوظ ہوتا ہے؛ خالی ہو تو ہٹ جاتا ہے۔</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>نوٹ محفوظ کریں</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Walk-in customer</source>
        <translation>عام گاہک</translation>
    </message>
    <message>
        <source>Erased customer</source>
        <translation>مٹایا گیا گاہک</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>بلاک</translation>
    </message>
    <message>
        <source>Credit %1 of %2</source>
        <translation>ادھار %1 از %2</translation>
    </message>
    <message>
        <source>Owes %1</source>
        <translation>واجب %1</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>زائد المیعاد %1</translation>
    </message>
    <message>
        <source>Store credit %1</source>
        <translation>اسٹور کریڈٹ %1</translation>
    </message>
    <message>
        <source>The receipt says who bought this. The customer was not changed.</source>
        <translation>رسید پر خریدار کا نام ہے۔ گاہک نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>%1 is blocked: nothing is sold to them on account without an approval.</source>
        <translation>%1 بلاک ہے: منظوری کے بغیر ادھار پر کچھ نہیں بیچا جاتا۔</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>گاہک: %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>گاہک</translation>
    </message>
    <message>
        <source>Name, or last digits of the phone</source>
        <translation>نام، یا فون کے آخری ہندسے</translation>
    </message>
    <message>
        <source>Takes the customer off the sale</source>
        <translation>گاہک کو فروخت سے ہٹاتا ہے</translation>
    </message>
    <message>
        <source>Settle what they owe</source>
        <translation>ادھار وصول کریں</translation>
    </message>
    <message>
        <source>Purchase history</source>
        <translation>پچھلی خریداریاں</translation>
    </message>
    <message>
        <source>Repeat last basket</source>
        <translation>پچھلی خریداری دہرائیں</translation>
    </message>
    <message>
        <source>What they bought last, at today&apos;s prices</source>
        <translation>جو پچھلی بار خریدا، آج کی قیمتوں پر</translation>
    </message>
    <message>
        <source>Credit terms</source>
        <translation>ادھار کی شرائط</translation>
    </message>
    <message>
        <source>Limit, days to pay, blocked</source>
        <translation>حد، ادائیگی کے دن، بلاک</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>نیا گاہک…</translation>
    </message>
    <message>
        <source>Nobody matches %1</source>
        <translation>%1 سے کوئی نہیں ملا</translation>
    </message>
    <message>
        <source>Name and phone</source>
        <translation>نام اور فون</translation>
    </message>
    <message>
        <source>Add the customer %1.</source>
        <translation>گاہک %1 شامل کرنا۔</translation>
    </message>
    <message>
        <source>Purchases of %1</source>
        <translation>%1 کی خریداریاں</translation>
    </message>
    <message>
        <source>Enter prints a copy of the receipt.</source>
        <translation>Enter سے رسید کی نقل پرنٹ ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Nothing yet. What they buy from now on stands here.</source>
        <translation>ابھی کچھ نہیں۔ آئندہ کی خریداری یہاں آئے گی۔</translation>
    </message>
    <message>
        <source>Older purchases</source>
        <translation>پرانی خریداریاں</translation>
    </message>
    <message>
        <source>No printer is set up. The receipt is kept.</source>
        <translation>کوئی پرنٹر مقرر نہیں۔ رسید محفوظ ہے۔</translation>
    </message>
    <message>
        <source>Print receipt %1 again.</source>
        <translation>رسید %1 دوبارہ پرنٹ کرنا۔</translation>
    </message>
    <message>
        <source>%1 has bought nothing here yet.</source>
        <translation>%1 نے یہاں ابھی کچھ نہیں خریدا۔</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of receipt %1 (is|are) not sold any more; the others were added.</source>
        <translation>
            <numerusform>رسید %1 کی %n لائن اب فروخت نہیں ہوتی؛ باقی شامل کر دی گئیں۔</numerusform>
            <numerusform>رسید %1 کی %n لائنیں اب فروخت نہیں ہوتیں؛ باقی شامل کر دی گئیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Added again: receipt %1</source>
        <translation>دوبارہ شامل: رسید %1</translation>
    </message>
    <message>
        <source>Scan what the customer takes instead. F8 turns back.</source>
        <translation>اب جو گاہک بدلے میں لے، اسے اسکین کریں۔ F8 سے واپس۔</translation>
    </message>
    <message>
        <source>Scan what comes back.</source>
        <translation>جو واپس آ رہا ہے اسے اسکین کریں۔</translation>
    </message>
    <message numerus="yes">
        <source>Sold %n day(s) ago: later than the shop takes goods back.</source>
        <translation>
            <numerusform>%n دن پہلے فروخت ہوا: دکان کی واپسی کی مدت گزر چکی ہے۔</numerusform>
            <numerusform>%n دن پہلے فروخت ہوا: دکان کی واپسی کی مدت گزر چکی ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid back in money instead of store credit.</source>
        <translation>اسٹور کریڈٹ کے بجائے رقم لوٹائی جائے گی۔</translation>
    </message>
    <message>
        <source>Take goods back from receipt %1, for %2, and give others for them.</source>
        <translation>رسید %1 سے %2 کا سامان واپس لے کر بدلے میں دوسرا دینا۔</translation>
    </message>
    <message>
        <source>Take goods back without a receipt, for %1, and give others for them.</source>
        <translation>بغیر رسید %1 کا سامان واپس لے کر بدلے میں دوسرا دینا۔</translation>
    </message>
    <message>
        <source>Exchange %1 for %2 · %3</source>
        <translation>تبادلہ %1، بدلے میں %2 · %3</translation>
    </message>
    <message>
        <source>Pay back %1</source>
        <translation>%1 لوٹائیں</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>کوئی اور وجہ</translation>
    </message>
    <message>
        <source>Put it back for sale</source>
        <translation>دوبارہ فروخت میں رکھیں</translation>
    </message>
    <message>
        <source>It is set aside now</source>
        <translation>ابھی الگ رکھا ہے</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>الگ رکھیں</translation>
    </message>
    <message>
        <source>It does not go back for sale</source>
        <translation>دوبارہ فروخت میں نہیں جاتا</translation>
    </message>
    <message>
        <source>Take another one for it</source>
        <translation>اس کے بدلے دوسرا لیں</translation>
    </message>
    <message>
        <source>Another size or colour of the same</source>
        <translation>اسی کا دوسرا سائز یا رنگ</translation>
    </message>
    <message>
        <source>Taken for %1</source>
        <translation>%1 کے بدلے</translation>
    </message>
    <message>
        <source>Why does it come back?</source>
        <translation>یہ کیوں واپس آ رہا ہے؟</translation>
    </message>
    <message>
        <source>This is a gift card. It was not used. It pays for goods, when they are sold.</source>
        <translation>یہ گفٹ کارڈ ہے۔ وہ استعمال نہیں ہوا۔ اس سے سامان بیچتے وقت ادائیگی ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>گفٹ کارڈ</translation>
    </message>
    <message>
        <source>Scan the card, or type its number and press Enter.</source>
        <translation>کارڈ اسکین کریں، یا اس کا نمبر لکھ کر Enter دبائیں۔</translation>
    </message>
    <message>
        <source>Number of the card</source>
        <translation>کارڈ کا نمبر</translation>
    </message>
    <message>
        <source>A new number</source>
        <translation>نیا نمبر</translation>
    </message>
    <message>
        <source>For a card without one; printed once it is paid</source>
        <translation>بغیر نمبر کے کارڈ کے لیے؛ ادائیگی پر چھپتا ہے</translation>
    </message>
    <message>
        <source>New number %1. It is printed once it is paid, and never shown again.</source>
        <translation>نیا نمبر %1۔ یہ ادائیگی پر چھپتا ہے اور پھر کبھی نہیں دکھایا جاتا۔</translation>
    </message>
    <message>
        <source>Nothing was put on this card yet.</source>
        <translation>اس کارڈ میں ابھی کچھ نہیں ڈالا گیا۔</translation>
    </message>
    <message>
        <source>Balance %1.</source>
        <translation>بیلنس %1۔</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>میعاد %1 تک۔</translation>
    </message>
    <message>
        <source>Blocked.</source>
        <translation>بلاک ہے۔</translation>
    </message>
    <message>
        <source>Gift card ending in %1</source>
        <translation>%1 پر ختم ہونے والا گفٹ کارڈ</translation>
    </message>
    <message>
        <source>Amount to put on it</source>
        <translation>کارڈ میں ڈالنے کی رقم</translation>
    </message>
    <message>
        <source>Take it off this sale</source>
        <translation>اس فروخت سے ہٹائیں</translation>
    </message>
    <message>
        <source>Put on the card</source>
        <translation>کارڈ میں ڈالیں</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>ان بلاک کریں</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>بلاک کریں</translation>
    </message>
    <message>
        <source>Nobody can spend it then</source>
        <translation>پھر کوئی اسے خرچ نہیں کر سکتا</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>کھاتے سے خارج کریں</translation>
    </message>
    <message>
        <source>Two tills took the same money; the shop bears it</source>
        <translation>دو کاؤنٹروں نے ایک ہی رقم لی؛ نقصان دکان کا</translation>
    </message>
    <message>
        <source>Goods are coming back. Nothing was put on the card. Finish the return first.</source>
        <translation>سامان واپس آ رہا ہے۔ کارڈ میں کچھ نہیں ڈالا گیا۔ پہلے واپسی مکمل کریں۔</translation>
    </message>
    <message>
        <source>Gift card: %1</source>
        <translation>گفٹ کارڈ: %1</translation>
    </message>
    <message>
        <source>Why is the card blocked?</source>
        <translation>کارڈ کیوں بلاک کیا جا رہا ہے؟</translation>
    </message>
    <message>
        <source>Why is the card unblocked?</source>
        <translation>کارڈ کیوں ان بلاک کیا جا رہا ہے؟</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>گم ہو گیا</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>چوری ہو گیا</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نقل بنائی گئی</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>دوبارہ مل گیا</translation>
    </message>
    <message>
        <source>Blocked by mistake</source>
        <translation>غلطی سے بلاک ہوا</translation>
    </message>
    <message>
        <source>Block the gift card ending in %1.</source>
        <translation>%1 پر ختم ہونے والا گفٹ کارڈ بلاک کرنا۔</translation>
    </message>
    <message>
        <source>Unblock the gift card ending in %1.</source>
        <translation>%1 پر ختم ہونے والا گفٹ کارڈ ان بلاک کرنا۔</translation>
    </message>
    <message>
        <source>Write off what was spent twice from the gift card ending in %1.</source>
        <translation>%1 پر ختم ہونے والے گفٹ کارڈ سے دو بار خرچ ہوئی رقم کھاتے سے خارج کرنا۔</translation>
    </message>
    <message>
        <source>Spent at two tills</source>
        <translation>دو کاؤنٹروں پر خرچ ہوا</translation>
    </message>
    <message>
        <source>Gift card %1</source>
        <translation>گفٹ کارڈ %1</translation>
    </message>
    <message>
        <source>Scan the gift card, or type its number and press Enter.</source>
        <translation>گفٹ کارڈ اسکین کریں، یا اس کا نمبر لکھ کر Enter دبائیں۔</translation>
    </message>
    <message>
        <source>Take %1 off the gift card ending in %2: %3 now, %4 after. Press Enter.</source>
        <translation>%2 پر ختم ہونے والے گفٹ کارڈ سے %1 لیں: ابھی %3، بعد میں %4۔ Enter دبائیں۔</translation>
    </message>
    <message>
        <source>%1 is taken instead.</source>
        <translation>بدلے میں %1 لیا گیا۔</translation>
    </message>
    <message>
        <source>Check ID: born on or before %1</source>
        <translation>شناختی کارڈ دیکھیں: پیدائش %1 یا اس سے پہلے</translation>
    </message>
    <message>
        <source>Only for buyers of %1 and older. Look at a document with a date of birth.</source>
        <translation>صرف %1 سال یا زیادہ عمر کے خریداروں کے لیے۔ تاریخ پیدائش والا شناختی کاغذ دیکھیں۔</translation>
    </message>
    <message>
        <source>Checked: old enough</source>
        <translation>دیکھ لیا: عمر پوری ہے</translation>
    </message>
    <message>
        <source>Leave the item out</source>
        <translation>آئٹم چھوڑ دیں</translation>
    </message>
    <message>
        <source>Sell %1 of %2, of which %3 are in stock.</source>
        <translation>%2 کے %1 بیچنا، جن میں سے %3 اسٹاک میں ہیں۔</translation>
    </message>
    <message>
        <source>%1: %2 in stock, %3 on this sale. It is sold all the same.</source>
        <translation>%1: %2 اسٹاک میں، %3 اس فروخت پر۔ پھر بھی بیچا جا رہا ہے۔</translation>
    </message>
    <message>
        <source>Open item: which department?</source>
        <translation>کھلی قیمت کا آئٹم: کون سا شعبہ؟</translation>
    </message>
    <message>
        <source>No department is set up. In the back office, let the price of a product be asked at the till.</source>
        <translation>کوئی شعبہ مقرر نہیں۔ بیک آفس میں کسی پروڈکٹ کی قیمت کاؤنٹر پر پوچھنے کا انتخاب کریں۔</translation>
    </message>
    <message>
        <source>Sell %1 below what it cost.</source>
        <translation>%1 کو لاگت سے کم پر بیچنا۔</translation>
    </message>
    <message>
        <source>Margin %1 (%2)</source>
        <translation>منافع %1 (%2)</translation>
    </message>
    <message>
        <source>Open the back office.</source>
        <translation>بیک آفس کھولنا۔</translation>
    </message>
    <message>
        <source>No shift is open. Enter the float first.</source>
        <translation>کوئی شفٹ کھلی نہیں۔ پہلے ابتدائی رقم درج کریں۔</translation>
    </message>
    <message>
        <source>Type how many, then *, then scan the item.</source>
        <translation>تعداد لکھیں، پھر *، پھر آئٹم اسکین کریں۔</translation>
    </message>
    <message>
        <source>Change the quick keys.</source>
        <translation>فوری بٹن بدلنا۔</translation>
    </message>
    <message>
        <source>Sell for %1, below what it cost.</source>
        <translation>%1 پر بیچنا، لاگت سے کم۔</translation>
    </message>
    <message>
        <source>Sell for %1.</source>
        <translation>%1 پر بیچنا۔</translation>
    </message>
    <message>
        <source>Why another price?</source>
        <translation>دوسری قیمت کیوں؟</translation>
    </message>
    <message>
        <source>Price on the shelf was lower</source>
        <translation>شیلف پر قیمت کم تھی</translation>
    </message>
    <message>
        <source>Damaged packaging</source>
        <translation>پیکنگ خراب</translation>
    </message>
    <message>
        <source>Close to its date</source>
        <translation>میعاد قریب</translation>
    </message>
    <message>
        <source>Agreed with the customer</source>
        <translation>گاہک سے طے ہوا</translation>
    </message>
    <message>
        <source>Give a discount of %1 on the whole sale.</source>
        <translation>پوری فروخت پر %1 رعایت دینا۔</translation>
    </message>
    <message>
        <source>Give a discount of %1, below what it cost.</source>
        <translation>%1 رعایت دینا، لاگت سے کم۔</translation>
    </message>
    <message>
        <source>Give a discount of %1.</source>
        <translation>%1 رعایت دینا۔</translation>
    </message>
    <message>
        <source>Discount at the till</source>
        <translation>کاؤنٹر پر رعایت</translation>
    </message>
    <message>
        <source>Total %1, before %2</source>
        <translation>کل رقم %1، پہلے %2</translation>
    </message>
    <message>
        <source>No shift is open. The scan was not used. Enter the float first, then scan again.</source>
        <translation>کوئی شفٹ کھلی نہیں۔ اسکین استعمال نہیں ہوا۔ پہلے ابتدائی رقم درج کریں، پھر دوبارہ اسکین کریں۔</translation>
    </message>
    <message>
        <source>A question is open. The scan was not used. Answer it or press Esc, then scan again.</source>
        <translation>ایک سوال کھلا ہے۔ اسکین استعمال نہیں ہوا۔ جواب دیں یا Esc دبائیں، پھر دوبارہ اسکین کریں۔</translation>
    </message>
    <message>
        <source>The scanner sent more than a code can hold. Nothing of it was used. Scan again.</source>
        <translation>اسکینر نے کوڈ کی گنجائش سے زیادہ بھیجا۔ اس میں سے کچھ استعمال نہیں ہوا۔ دوبارہ اسکین کریں۔</translation>
    </message>
    <message>
        <source>Misread %1. Nothing was added. Scan again.</source>
        <translation>%1 غلط پڑھا گیا۔ کچھ شامل نہیں ہوا۔ دوبارہ اسکین کریں۔</translation>
    </message>
    <message>
        <source>Code %1 is unknown. Nothing was added to the return. Choose the line instead.</source>
        <translation>کوڈ %1 نامعلوم ہے۔ واپسی میں کچھ شامل نہیں ہوا۔ اس کے بجائے لائن چنیں۔</translation>
    </message>
    <message>
        <source>Code %1 is unknown. Nothing was added.</source>
        <translation>کوڈ %1 نامعلوم ہے۔ کچھ شامل نہیں ہوا۔</translation>
    </message>
    <message>
        <source>%1 was added while paying. The amount due is up to date.</source>
        <translation>ادائیگی کے دوران %1 شامل ہوا۔ واجب رقم نئی کر دی گئی۔</translation>
    </message>
    <message>
        <source>Sell %1 of %2, entered by hand.</source>
        <translation>%2 کے %1 بیچنا، ہاتھ سے درج۔</translation>
    </message>
    <message>
        <source>Code %1 is unknown. It is kept as a line. Say what it is before paying.</source>
        <translation>کوڈ %1 نامعلوم ہے۔ اسے لائن کے طور پر رکھا گیا۔ ادائیگی سے پہلے بتائیں کہ یہ کیا ہے۔</translation>
    </message>
    <message>
        <source>%1 is weighed. Press F2 and enter what the scale shows.</source>
        <translation>%1 تولا جاتا ہے۔ F2 دبا کر ترازو کا وزن درج کریں۔</translation>
    </message>
    <message>
        <source>%1 is off the sale.</source>
        <translation>%1 فروخت سے ہٹ گیا۔</translation>
    </message>
    <message>
        <source>Remove a line from the sale.</source>
        <translation>فروخت سے لائن ہٹانا۔</translation>
    </message>
    <message>
        <source>There is nothing to undo here.</source>
        <translation>یہاں کالعدم کرنے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>There is nothing to redo here.</source>
        <translation>یہاں دوبارہ کرنے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>ہولڈ: %1</translation>
    </message>
    <message>
        <source>Sell %1 of batch %2, which is past its day.</source>
        <translation>کھیپ %2 کے %1 بیچنا، جس کی میعاد گزر چکی ہے۔</translation>
    </message>
    <message>
        <source>Sell %1 with the serial number %2, which is in another place by the books.</source>
        <translation>%1 کو سیریل نمبر %2 کے ساتھ بیچنا، جو کھاتوں کے مطابق کسی اور جگہ ہے۔</translation>
    </message>
    <message>
        <source>Serial number %1 of %2</source>
        <translation>سیریل نمبر %1 از %2</translation>
    </message>
    <message>
        <source>Batch, %1 of %2</source>
        <translation>کھیپ، %1 از %2</translation>
    </message>
    <message>
        <source>%1: scan it, type it, or choose it here. Later, with Esc; paying waits for it.</source>
        <translation>%1: اسکین کریں، لکھیں یا یہاں چنیں۔ بعد کے لیے Esc؛ تب تک ادائیگی رکی رہے گی۔</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>سیریل نمبر</translation>
    </message>
    <message>
        <source>Batch number</source>
        <translation>کھیپ نمبر</translation>
    </message>
    <message>
        <source>Said. Choose it to take it off.</source>
        <translation>بتا دیا گیا۔ ہٹانے کے لیے چنیں۔</translation>
    </message>
    <message>
        <source>%1 of it. Choose it to take it off.</source>
        <translation>اس کے %1۔ ہٹانے کے لیے چنیں۔</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>یہاں %1</translation>
    </message>
    <message>
        <source>All numbers are said.</source>
        <translation>سب نمبر بتا دیے گئے۔</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) owed</source>
        <translation>
            <numerusform>%n پوائنٹ واجب</numerusform>
            <numerusform>%n پوائنٹس واجب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n پوائنٹ</numerusform>
            <numerusform>%n پوائنٹس</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Keep the points</source>
        <translation>پوائنٹس رہنے دیں</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) (is|are) not redeemed</source>
        <translation>
            <numerusform>%n پوائنٹ استعمال نہیں ہو گا</numerusform>
            <numerusform>%n پوائنٹس استعمال نہیں ہوں گے</numerusform>
        </translation>
    </message>
    <message>
        <source>In place of the discount on the sale</source>
        <translation>فروخت کی رعایت کے بدلے</translation>
    </message>
    <message numerus="yes">
        <source>%n expire(s|) after %1</source>
        <translation>
            <numerusform>%n کی میعاد %1 کے بعد ختم</numerusform>
            <numerusform>%n کی میعاد %1 کے بعد ختم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redeem %n point(s)</source>
        <translation>
            <numerusform>%n پوائنٹ استعمال کریں</numerusform>
            <numerusform>%n پوائنٹس استعمال کریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Points</source>
        <translation>پوائنٹس</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>تجوری</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>بینک</translation>
    </message>
    <message>
        <source>Expense of the shop</source>
        <translation>دکان کا خرچ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مالک</translation>
    </message>
    <message>
        <source>Deposits taken</source>
        <translation>لیے گئے بیعانے</translation>
    </message>
    <message>
        <source>Deposits given back</source>
        <translation>لوٹائے گئے بیعانے</translation>
    </message>
    <message>
        <source>Deposits kept</source>
        <translation>روکے گئے بیعانے</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>آفرز</translation>
    </message>
    <message>
        <source>Emptied sales</source>
        <translation>خالی کی گئی فروخت</translation>
    </message>
    <message>
        <source>Bills before payment</source>
        <translation>ادائیگی سے پہلے کے بل</translation>
    </message>
    <message>
        <source>Less after the bill</source>
        <translation>بل کے بعد کمی</translation>
    </message>
    <message>
        <source>Copies printed</source>
        <translation>پرنٹ کی گئی نقلیں</translation>
    </message>
    <message>
        <source>Refused actions</source>
        <translation>روکے گئے کام</translation>
    </message>
    <message>
        <source>Print the last receipt again</source>
        <translation>آخری رسید دوبارہ پرنٹ کریں</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>نقد جمع</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>نقد نکاسی</translation>
    </message>
    <message>
        <source>Open drawer without a sale</source>
        <translation>فروخت کے بغیر دراز کھولیں</translation>
    </message>
    <message>
        <source>X report: the shift so far</source>
        <translation>X رپورٹ: اب تک کی شفٹ</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>شفٹ بند کریں</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>لاک کریں</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>بیک آفس</translation>
    </message>
    <message>
        <source>Discount on the sale</source>
        <translation>فروخت پر رعایت</translation>
    </message>
    <message>
        <source>Options of the line</source>
        <translation>لائن کے آپشن</translation>
    </message>
    <message>
        <source>Recall a held sale</source>
        <translation>ہولڈ شدہ فروخت بحال کریں</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>کوپن</translation>
    </message>
    <message>
        <source>Gift card: balance, load</source>
        <translation>گفٹ کارڈ: بیلنس، رقم ڈالنا</translation>
    </message>
    <message>
        <source>Customer orders, layaway</source>
        <translation>گاہکوں کے آرڈر، قسطوں پر محفوظ</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>نرخ نامے</translation>
    </message>
    <message>
        <source>Hand over later: which goods, where</source>
        <translation>بعد میں حوالگی: کون سا سامان، کہاں</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>باقی حوالگی</translation>
    </message>
    <message>
        <source>Change the payment of the last sale</source>
        <translation>آخری فروخت کی ادائیگی بدلیں</translation>
    </message>
    <message>
        <source>Open item: department and price</source>
        <translation>کھلی قیمت کا آئٹم: شعبہ اور قیمت</translation>
    </message>
    <message>
        <source>Bill before payment</source>
        <translation>ادائیگی سے پہلے بل</translation>
    </message>
    <message>
        <source>Empty the sale</source>
        <translation>فروخت خالی کریں</translation>
    </message>
    <message>
        <source>Gift receipt of the last sale</source>
        <translation>آخری فروخت کی تحفہ رسید</translation>
    </message>
    <message>
        <source>Change the quick keys</source>
        <translation>فوری بٹن بدلیں</translation>
    </message>
    <message>
        <source>Till menu</source>
        <translation>کاؤنٹر مینو</translation>
    </message>
    <message>
        <source>Close the shift.</source>
        <translation>شفٹ بند کرنا۔</translation>
    </message>
    <message>
        <source>Open the drawer without a sale.</source>
        <translation>فروخت کے بغیر دراز کھولنا۔</translation>
    </message>
    <message>
        <source>Why open the drawer?</source>
        <translation>دراز کیوں کھولیں؟</translation>
    </message>
    <message>
        <source>Give change</source>
        <translation>چھٹا دینا</translation>
    </message>
    <message>
        <source>Check the drawer</source>
        <translation>دراز دیکھنا</translation>
    </message>
    <message>
        <source>Opened by mistake</source>
        <translation>غلطی سے کھولی</translation>
    </message>
    <message>
        <source>Type the amount, choose what it is for, press Enter.</source>
        <translation>رقم لکھیں، چنیں کہ کس لیے ہے، Enter دبائیں۔</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Move %1 in or out of the drawer.</source>
        <translation>دراز میں %1 ڈالنا یا نکالنا۔</translation>
    </message>
    <message>
        <source>Cash in %1</source>
        <translation>نقد جمع %1</translation>
    </message>
    <message>
        <source>Cash out %1</source>
        <translation>نقد نکاسی %1</translation>
    </message>
    <message>
        <source>See the shift so far.</source>
        <translation>اب تک کی شفٹ دیکھنا۔</translation>
    </message>
    <message>
        <source>No shift is open.</source>
        <translation>کوئی شفٹ کھلی نہیں۔</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>فروخت</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n رسید</numerusform>
            <numerusform>%n رسیدیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>واپسیاں</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>ٹرن اوور</translation>
    </message>
    <message>
        <source>Paid of accounts</source>
        <translation>ادھار کی وصولی</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n ادائیگی</numerusform>
            <numerusform>%n ادائیگیاں</numerusform>
        </translation>
    </message>
    <message>
        <source>Put on gift cards</source>
        <translation>گفٹ کارڈ میں ڈالا گیا</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>رعایتیں</translation>
    </message>
    <message>
        <source>Removed lines</source>
        <translation>ہٹائی گئی لائنیں</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>فروخت کے بغیر دراز کھولی گئی</translation>
    </message>
    <message>
        <source>Payments of sales changed</source>
        <translation>فروخت کی بدلی گئی ادائیگیاں</translation>
    </message>
    <message>
        <source>Print the payment again.</source>
        <translation>ادائیگی دوبارہ پرنٹ کرنا۔</translation>
    </message>
    <message>
        <source>Nothing was sold at this till yet.</source>
        <translation>اس کاؤنٹر پر ابھی کچھ فروخت نہیں ہوا۔</translation>
    </message>
    <message>
        <source>No printer is set up. Nothing was printed.</source>
        <translation>کوئی پرنٹر مقرر نہیں۔ کچھ پرنٹ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Print a gift receipt.</source>
        <translation>تحفہ رسید پرنٹ کرنا۔</translation>
    </message>
    <message>
        <source>Print the bill before payment.</source>
        <translation>ادائیگی سے پہلے بل پرنٹ کرنا۔</translation>
    </message>
    <message>
        <source>The sale is empty already.</source>
        <translation>فروخت پہلے ہی خالی ہے۔</translation>
    </message>
    <message>
        <source>Empty the sale of %1.</source>
        <translation>%1 کی فروخت خالی کرنا۔</translation>
    </message>
    <message>
        <source>Throw the held sale %1 away.</source>
        <translation>ہولڈ شدہ فروخت %1 پھینک دینا۔</translation>
    </message>
    <message>
        <source>Why give it up?</source>
        <translation>اسے کیوں چھوڑ رہے ہیں؟</translation>
    </message>
    <message>
        <source>The customer left</source>
        <translation>گاہک چلا گیا</translation>
    </message>
    <message>
        <source>Rung up by mistake</source>
        <translation>غلطی سے درج ہوئی</translation>
    </message>
    <message>
        <source>Paid elsewhere</source>
        <translation>کہیں اور ادائیگی ہوئی</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>مشق</translation>
    </message>
    <message>
        <source>The sale was given up. The daybook keeps what was on it.</source>
        <translation>فروخت چھوڑ دی گئی۔ اس میں جو تھا وہ روزنامچے میں محفوظ ہے۔</translation>
    </message>
    <message>
        <source>There is nothing to pay yet. Scan an item first.</source>
        <translation>ابھی ادا کرنے کو کچھ نہیں۔ پہلے کوئی آئٹم اسکین کریں۔</translation>
    </message>
    <message>
        <source>A code is still unknown. The sale is kept. Say what it is, then pay.</source>
        <translation>ایک کوڈ اب بھی نامعلوم ہے۔ فروخت برقرار ہے۔ بتائیں کہ یہ کیا ہے، پھر ادائیگی کریں۔</translation>
    </message>
    <message>
        <source>Numbers of an item are still to be said. The sale is kept. Say them, then pay.</source>
        <translation>ایک آئٹم کے نمبر ابھی بتانے ہیں۔ فروخت برقرار ہے۔ پہلے بتائیں، پھر ادائیگی کریں۔</translation>
    </message>
    <message>
        <source>Take goods back from receipt %1, for %2.</source>
        <translation>رسید %1 سے %2 کا سامان واپس لینا۔</translation>
    </message>
    <message>
        <source>Take goods back without a receipt, for %1.</source>
        <translation>بغیر رسید %1 کا سامان واپس لینا۔</translation>
    </message>
    <message>
        <source>Return %1 · Pay back %2</source>
        <translation>واپسی %1 · %2 لوٹائیں</translation>
    </message>
    <message>
        <source>Receipt %1 · Total %2</source>
        <translation>رسید %1 · کل رقم %2</translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation>اسٹاک میں %1</translation>
    </message>
    <message>
        <source>%1 in stock, %2 reserved</source>
        <translation>اسٹاک میں %1، مختص %2</translation>
    </message>
    <message>
        <source>Prices changed meanwhile. Total %1, before %2</source>
        <translation>اس دوران قیمتیں بدل گئیں۔ کل رقم %1، پہلے %2</translation>
    </message>
    <message>
        <source>A return gives back what was paid. No coupon was used.</source>
        <translation>واپسی میں وہی لوٹتا ہے جو ادا ہوا۔ کوئی کوپن استعمال نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Scan the coupon, or type its code and press Enter.</source>
        <translation>کوپن اسکین کریں، یا اس کا کوڈ لکھ کر Enter دبائیں۔</translation>
    </message>
    <message>
        <source>Coupon code</source>
        <translation>کوپن کوڈ</translation>
    </message>
    <message>
        <source>Coupon %1 is kept. Nothing on this sale is cheaper by it yet.</source>
        <translation>کوپن %1 رکھ لیا گیا۔ ابھی اس فروخت میں اس سے کچھ سستا نہیں ہوا۔</translation>
    </message>
    <message>
        <source>%1: %2 less</source>
        <translation>%1: %2 کم</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>%1 سے: %2</translation>
    </message>
    <message>
        <source>%1 is sold below what it cost. %2</source>
        <translation>%1 لاگت سے کم پر بک رہا ہے۔ %2</translation>
    </message>
    <message>
        <source>%1 is sold below what it cost. It was changed as you asked.</source>
        <translation>%1 لاگت سے کم پر بک رہا ہے۔ آپ کے کہنے پر بدلا گیا۔</translation>
    </message>
    <message>
        <source>Receipt %1 is not on this till. Nothing was changed. Check the number, or choose Without a receipt.</source>
        <translation>رسید %1 اس کاؤنٹر پر نہیں۔ کچھ تبدیل نہیں ہوا۔ نمبر دیکھیں یا “بغیر رسید” چنیں۔</translation>
    </message>
    <message>
        <source>Customer changed their mind</source>
        <translation>گاہک کا ارادہ بدل گیا</translation>
    </message>
    <message>
        <source>Damaged or faulty</source>
        <translation>خراب یا نقص والا</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>غلط آئٹم</translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation>میعاد گزر گئی</translation>
    </message>
    <message>
        <source>Warranty ended on %1</source>
        <translation>وارنٹی %1 کو ختم ہوئی</translation>
    </message>
    <message>
        <source>Warranty until %1</source>
        <translation>وارنٹی %1 تک</translation>
    </message>
    <message>
        <source>What comes back?</source>
        <translation>کیا واپس آ رہا ہے؟</translation>
    </message>
    <message>
        <source>Scan the items, or choose them here; each takes one. What is not on the receipt is taken instead. Then press Pay.</source>
        <translation>آئٹم اسکین کریں یا یہاں چنیں؛ ہر بار ایک لیا جاتا ہے۔ جو رسید پر نہ ہو وہ بدلے میں دیا جاتا ہے۔ پھر “ادائیگی” دبائیں۔</translation>
    </message>
    <message>
        <source>Everything on this receipt has been returned.</source>
        <translation>اس رسید کا سب کچھ واپس ہو چکا ہے۔</translation>
    </message>
    <message>
        <source>%1 not returned yet</source>
        <translation>%1 ابھی واپس نہیں ہوئے</translation>
    </message>
    <message>
        <source>All of %1 on this receipt is being returned already. Nothing was added.</source>
        <translation>اس رسید کے تمام %1 پہلے ہی واپس ہو رہے ہیں۔ کچھ شامل نہیں ہوا۔</translation>
    </message>
    <message>
        <source>As it was paid</source>
        <translation>جیسے ادائیگی ہوئی تھی</translation>
    </message>
    <message>
        <source>Beyond the policy</source>
        <translation>اصول سے ہٹ کر</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>کوئی گاہک نہیں</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>آخر میں %1</translation>
    </message>
    <message>
        <source>Owed by %1</source>
        <translation>%1 پر واجب</translation>
    </message>
    <message>
        <source>Payment %1 · %2 %3 · Still owed %4</source>
        <translation>ادائیگی %1 · %2 %3 · باقی واجب %4</translation>
    </message>
    <message>
        <source>None</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>Credit of %1</source>
        <translation>%1 کا ادھار</translation>
    </message>
    <message>
        <source>Type an amount or a number of days, then choose what it is. Choosing without a figure takes it away.</source>
        <translation>رقم یا دنوں کی تعداد لکھیں، پھر چنیں کہ وہ کیا ہے۔ بغیر عدد کے چننے سے وہ ہٹ جاتا ہے۔</translation>
    </message>
    <message>
        <source>Amount, or days</source>
        <translation>رقم یا دن</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>ادھار کی حد</translation>
    </message>
    <message>
        <source>How much may be owed</source>
        <translation>کتنا واجب ہو سکتا ہے</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>ادائیگی کے دن</translation>
    </message>
    <message>
        <source>After them what is open is overdue</source>
        <translation>ان کے بعد باقی رقم زائد المیعاد ہے</translation>
    </message>
    <message>
        <source>Nothing on account</source>
        <translation>ادھار پر کچھ نہیں</translation>
    </message>
    <message>
        <source>Let %1 owe up to %2.</source>
        <translation>%1 کو %2 تک ادھار کی اجازت دینا۔</translation>
    </message>
    <message>
        <source>Take the credit limit of %1 away.</source>
        <translation>%1 کی ادھار کی حد ہٹانا۔</translation>
    </message>
    <message>
        <source>Let %1 pay without a day.</source>
        <translation>%1 کو دن کی پابندی کے بغیر ادائیگی کی اجازت دینا۔</translation>
    </message>
    <message numerus="yes">
        <source>Give %1 %n day(s) to pay.</source>
        <translation>
            <numerusform>%1 کو ادائیگی کے لیے %n دن دینا۔</numerusform>
            <numerusform>%1 کو ادائیگی کے لیے %n دن دینا۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Block %1.</source>
        <translation>%1 کو بلاک کرنا۔</translation>
    </message>
    <message>
        <source>Unblock %1.</source>
        <translation>%1 کو ان بلاک کرنا۔</translation>
    </message>
    <message>
        <source>Nothing left to pay</source>
        <translation>باقی ادائیگی کچھ نہیں</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>کریڈٹ نہیں</translation>
    </message>
    <message>
        <source>No limit set</source>
        <translation>کوئی حد مقرر نہیں</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>زائد المیعاد</translation>
    </message>
    <message>
        <source>Payment of receipt %1</source>
        <translation>رسید %1 کی ادائیگی</translation>
    </message>
    <message>
        <source>Send %1 to the card terminal. Press Enter.</source>
        <translation>%1 کارڈ مشین پر بھیجیں۔ Enter دبائیں۔</translation>
    </message>
    <message>
        <source>Take %1 on the card terminal. Then press Enter, with the card&apos;s last four digits or the approval code if you like.</source>
        <translation>کارڈ مشین پر %1 لیں۔ پھر Enter دبائیں؛ چاہیں تو کارڈ کے آخری چار ہندسے یا منظوری کوڈ بھی لکھیں۔</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>منظوری کوڈ</translation>
    </message>
    <message>
        <source>Last four digits</source>
        <translation>آخری چار ہندسے</translation>
    </message>
    <message>
        <source>Take %1 of store credit: %2 now, %3 after. Press Enter.</source>
        <translation>اسٹور کریڈٹ سے %1 لیں: ابھی %2، بعد میں %3۔ Enter دبائیں۔</translation>
    </message>
    <message>
        <source>Sell %1 on account: %2 will be owed of a limit of %3. Press Enter.</source>
        <translation>%1 ادھار پر بیچیں: کل %2 واجب ہوں گے، حد %3۔ Enter دبائیں۔</translation>
    </message>
    <message>
        <source>To be paid by %1.</source>
        <translation>%1 تک ادائیگی۔</translation>
    </message>
    <message>
        <source>%1 taken: %2. Still due: %3.</source>
        <translation>%1 سے لیے: %2۔ باقی واجب: %3۔</translation>
    </message>
    <message>
        <source>%1 removed: %2. Give it back to the customer.</source>
        <translation>%1 ہٹا دیا گیا: %2۔ گاہک کو لوٹا دیں۔</translation>
    </message>
    <message>
        <source>It went back to the card already. Press Pay to finish the return.</source>
        <translation>رقم پہلے ہی کارڈ پر لوٹ چکی ہے۔ واپسی مکمل کرنے کے لیے “ادائیگی” دبائیں۔</translation>
    </message>
    <message>
        <source>Payment started. Finish or remove it first.</source>
        <translation>ادائیگی شروع ہو چکی ہے۔ پہلے اسے مکمل کریں یا ہٹائیں۔</translation>
    </message>
    <message>
        <source>%1: the price is asked.</source>
        <translation>%1: قیمت پوچھی جاتی ہے۔</translation>
    </message>
    <message>
        <source>%1 is weighed.</source>
        <translation>%1 تولا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Type the price and press Enter.</source>
        <translation>قیمت لکھ کر Enter دبائیں۔</translation>
    </message>
    <message>
        <source>Place the item on the scale. Type what it shows and press Enter.</source>
        <translation>آئٹم ترازو پر رکھیں۔ جو دکھے وہ لکھ کر Enter دبائیں۔</translation>
    </message>
    <message>
        <source>Tare %1 is taken off</source>
        <translation>خالی وزن %1 نکالا جاتا ہے</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%2 کے %1</translation>
    </message>
    <message>
        <source>Nothing was entered. The item is not on the sale yet. Type what the scale shows.</source>
        <translation>کچھ درج نہیں کیا گیا۔ آئٹم ابھی فروخت پر نہیں۔ ترازو پر جو دکھے وہ لکھیں۔</translation>
    </message>
    <message>
        <source>Sell an open item of %1 for %2.</source>
        <translation>%1 (کھلی قیمت) کو %2 میں بیچنا۔</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>چنیں: %1</translation>
    </message>
    <message>
        <source>Nothing of it is offered. Add variants in the back office.</source>
        <translation>اس میں سے کچھ فروخت میں نہیں۔ بیک آفس میں ویرینٹ شامل کریں۔</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>فروخت میں نہیں</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 in stock</source>
        <translation>%1 · %2 · اسٹاک میں %3</translation>
    </message>
    <message>
        <source>%1 is not offered. Choose another one.</source>
        <translation>%1 فروخت میں نہیں۔ کوئی اور چنیں۔</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>میعاد %1 تک</translation>
    </message>
    <message>
        <source>%1 owes nothing.</source>
        <translation>%1 پر کچھ واجب نہیں۔</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>%1 دستیاب</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 میں سے</translation>
    </message>
</context>
<context>
    <name>mizan::ui::SoundPage</name>
    <message>
        <source>Volume %1</source>
        <translation>آواز %1</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>آوازیں</translation>
    </message>
    <message>
        <source>Applies to this machine</source>
        <translation>اس کمپیوٹر پر لاگو</translation>
    </message>
    <message>
        <source>Sounds are on</source>
        <translation>آوازیں چالو ہیں</translation>
    </message>
    <message>
        <source>Whatever is silent here is still shown on the screen.</source>
        <translation>جو یہاں خاموش ہو وہ اسکرین پر پھر بھی دکھتا ہے۔</translation>
    </message>
    <message>
        <source>An item was added</source>
        <translation>آئٹم شامل ہوا</translation>
    </message>
    <message>
        <source>Attention: a price, an age, an approval is asked</source>
        <translation>توجہ: قیمت، عمر یا منظوری پوچھی جا رہی ہے</translation>
    </message>
    <message>
        <source>Error: unknown code, misread, refused</source>
        <translation>غلطی: نامعلوم کوڈ، غلط پڑھا گیا، رد</translation>
    </message>
    <message>
        <source>Payment complete</source>
        <translation>ادائیگی مکمل</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>سنیں</translation>
    </message>
    <message>
        <source>Listen: %1</source>
        <translation>سنیں: %1</translation>
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
        <translation>صاف کریں</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>فروخت پر واپس</translation>
    </message>
    <message>
        <source>To pay back</source>
        <translation>رقم لوٹانی ہے</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>واجب رقم</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>رقم لوٹائیں</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>مکمل کریں</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>پوری رقم</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TerminalPage</name>
    <message>
        <source>Saved. It holds for the next payment.</source>
        <translation>محفوظ ہو گیا۔ اگلی ادائیگی سے لاگو۔</translation>
    </message>
    <message>
        <source>No money moves. Choose None before the shop sells.</source>
        <translation>کوئی رقم منتقل نہیں ہوتی۔ دکان چلنے سے پہلے “کوئی نہیں” چنیں۔</translation>
    </message>
    <message>
        <source>Cards are taken on a terminal of its own; the till notes what it printed.</source>
        <translation>کارڈ الگ کارڈ مشین پر لیے جاتے ہیں؛ کاؤنٹر اس کی چھپی ہوئی پرچی کی معلومات درج کرتا ہے۔</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>کارڈ مشین</translation>
    </message>
    <message>
        <source>Applies to this machine</source>
        <translation>اس کمپیوٹر پر لاگو</translation>
    </message>
    <message>
        <source>None</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>For practice</source>
        <translation>مشق کے لیے</translation>
    </message>
    <message>
        <source>It approves</source>
        <translation>منظور کرتی ہے</translation>
    </message>
    <message>
        <source>It declines</source>
        <translation>نامنظور کرتی ہے</translation>
    </message>
    <message>
        <source>It answers late</source>
        <translation>دیر سے جواب دیتی ہے</translation>
    </message>
    <message>
        <source>Its answer is lost for a while</source>
        <translation>جواب کچھ دیر کے لیے گم ہو جاتا ہے</translation>
    </message>
    <message>
        <source>It waits for a card that nobody shows</source>
        <translation>ایسے کارڈ کا انتظار کرتی ہے جو کوئی نہیں دکھاتا</translation>
    </message>
    <message>
        <source>Connected terminal</source>
        <translation>منسلک کارڈ مشین</translation>
    </message>
    <message>
        <source>What it does with a charge</source>
        <translation>رقم کاٹنے پر کیا کرتی ہے</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillEvents</name>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message>
        <source>About</source>
        <translation>تفصیل</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>کس نے</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>منظور کنندہ</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>کاؤنٹر</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>for an approval</source>
        <translation>منظوری کے لیے</translation>
    </message>
    <message>
        <source>to sign in</source>
        <translation>لاگ ان کے لیے</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>لائن ہٹائی گئی</translation>
    </message>
    <message>
        <source>Sale emptied</source>
        <translation>فروخت خالی کی گئی</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>فروخت کے بغیر دراز کھولی گئی</translation>
    </message>
    <message>
        <source>Copy printed</source>
        <translation>نقل پرنٹ ہوئی</translation>
    </message>
    <message>
        <source>Bill before payment</source>
        <translation>ادائیگی سے پہلے بل</translation>
    </message>
    <message>
        <source>Less after the bill</source>
        <translation>بل کے بعد کمی</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>روکا گیا</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>منظور ہوا</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>قیمت تبدیل ہوئی</translation>
    </message>
    <message>
        <source>Discount given</source>
        <translation>رعایت دی گئی</translation>
    </message>
    <message>
        <source>Drawer difference</source>
        <translation>دراز میں فرق</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>غلط PIN</translation>
    </message>
    <message>
        <source>Payment of a sale changed</source>
        <translation>فروخت کی ادائیگی بدلی گئی</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n لائن</numerusform>
            <numerusform>%n لائنیں</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, copy %2</source>
        <translation>%1، نقل %2</translation>
    </message>
    <message>
        <source>cash taken out of the sale</source>
        <translation>فروخت سے نقد نکالا گیا</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillForeign</name>
    <message>
        <source>Cash %1</source>
        <translation>نقد %1</translation>
    </message>
    <message>
        <source>Due %1 · %2 · change in %3</source>
        <translation>واجب رقم %1 · %2 · بقایا %3 میں</translation>
    </message>
    <message>
        <source>Change in %1</source>
        <translation>بقایا %1 میں</translation>
    </message>
    <message>
        <source>Nothing left to pay</source>
        <translation>باقی ادائیگی کچھ نہیں</translation>
    </message>
    <message>
        <source>This shop takes no other currency. Choose another way to pay.</source>
        <translation>یہ دکان کوئی اور کرنسی نہیں لیتی۔ ادائیگی کا کوئی اور طریقہ چنیں۔</translation>
    </message>
    <message>
        <source>The rate of %1 is of %2. Have today’s entered in the settings.</source>
        <translation>%1 کا نرخ %2 کا ہے۔ ترتیبات میں آج کا نرخ درج کروائیں۔</translation>
    </message>
    <message>
        <source>The amount is in %1</source>
        <translation>رقم %1 میں ہے</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillHandOvers</name>
    <message>
        <source>Whoever has the receipt</source>
        <translation>جس کے پاس رسید ہو</translation>
    </message>
    <message>
        <source>Expected on %1</source>
        <translation>%1 کو متوقع</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>باقی حوالگی</translation>
    </message>
    <message>
        <source>Customer, or number of the receipt</source>
        <translation>گاہک یا رسید کا نمبر</translation>
    </message>
    <message>
        <source>Nothing is to be handed over. In a sale, the menu says what is delivered later.</source>
        <translation>حوالے کرنے کو کچھ نہیں۔ فروخت کے دوران مینو سے چنیں کہ کیا بعد میں دینا ہے۔</translation>
    </message>
    <message>
        <source>Sold on %1</source>
        <translation>%1 کو فروخت ہوا</translation>
    </message>
    <message>
        <source>Handed over twice: %1</source>
        <translation>دو بار حوالے ہوا: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>باقی %1</translation>
    </message>
    <message>
        <source>Nothing to hand over matches %1.</source>
        <translation>%1 سے حوالے کرنے کو کچھ نہیں ملا۔</translation>
    </message>
    <message>
        <source>Two tills handed it over. Count the shelf, and ask the customer.</source>
        <translation>اسے دو کاؤنٹروں نے حوالے کیا۔ شیلف گنیں اور گاہک سے پوچھیں۔</translation>
    </message>
    <message>
        <source>Scan, or type how many and choose</source>
        <translation>اسکین کریں، یا تعداد لکھ کر چنیں</translation>
    </message>
    <message>
        <source>Hand over all that is left</source>
        <translation>باقی سب حوالے کریں</translation>
    </message>
    <message>
        <source>Hand over what was counted</source>
        <translation>جو گنا گیا وہ حوالے کریں</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>Print the last delivery note again</source>
        <translation>آخری ترسیل نامہ دوبارہ پرنٹ کریں</translation>
    </message>
    <message>
        <source>Return goods of this receipt</source>
        <translation>اس رسید کا سامان واپس لیں</translation>
    </message>
    <message>
        <source>Erase name and address…</source>
        <translation>نام اور پتہ مٹائیں…</translation>
    </message>
    <message>
        <source>For ever, from every copy</source>
        <translation>ہمیشہ کے لیے، ہر نقل سے</translation>
    </message>
    <message>
        <source>%1 is not to be handed over for this receipt, or not so many. Nothing was counted.</source>
        <translation>%1 اس رسید پر حوالے نہیں کرنا، یا اتنے نہیں۔ کچھ نہیں گنا گیا۔</translation>
    </message>
    <message>
        <source>Serial number of %1</source>
        <translation>%1 کا سیریل نمبر</translation>
    </message>
    <message>
        <source>Scan it, or type it and press Enter.</source>
        <translation>اسے اسکین کریں، یا لکھ کر Enter دبائیں۔</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>سیریل نمبر</translation>
    </message>
    <message>
        <source>This piece leaves</source>
        <translation>یہ عدد جا رہا ہے</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <translation>حوالے کیا گیا: %1</translation>
    </message>
    <message>
        <source>Print the delivery note again.</source>
        <translation>ترسیل نامہ دوبارہ پرنٹ کرنا۔</translation>
    </message>
    <message>
        <source>Erase name and address of receipt %1, for ever.</source>
        <translation>رسید %1 کا نام اور پتہ ہمیشہ کے لیے مٹانا۔</translation>
    </message>
    <message>
        <source>Name and address are erased. The goods are still to be handed over.</source>
        <translation>نام اور پتہ مٹا دیے گئے۔ سامان حوالے کرنا اب بھی باقی ہے۔</translation>
    </message>
    <message>
        <source>Ring up the goods first, then say what is handed over later.</source>
        <translation>پہلے سامان درج کریں، پھر بتائیں کہ کیا بعد میں حوالے ہو گا۔</translation>
    </message>
    <message>
        <source>Handed over later</source>
        <translation>بعد میں حوالگی</translation>
    </message>
    <message>
        <source>They are paid now and kept aside until then.</source>
        <translation>ادائیگی ابھی ہوتی ہے اور سامان تب تک الگ رکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>How many of the next line chosen</source>
        <translation>اگلی چنی گئی لائن میں سے کتنے</translation>
    </message>
    <message>
        <source>Take all of it now</source>
        <translation>سب ابھی لیں</translation>
    </message>
    <message>
        <source>All of it later</source>
        <translation>سب بعد میں</translation>
    </message>
    <message>
        <source>%1 of %2 later</source>
        <translation>%2 میں سے %1 بعد میں</translation>
    </message>
    <message>
        <source>Where it goes, and when…</source>
        <translation>کہاں جائے گا اور کب…</translation>
    </message>
    <message>
        <source>Or the customer comes for it</source>
        <translation>یا گاہک خود لینے آئے گا</translation>
    </message>
    <message>
        <source>Enter goes on; nothing typed: not said.</source>
        <translation>Enter سے آگے؛ کچھ نہ لکھیں تو نہیں بتایا گیا۔</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>Who gets it?</source>
        <translation>کس کو ملے گا؟</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>How are they reached?</source>
        <translation>رابطہ کیسے ہو گا؟</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation>کہاں جائے گا؟</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>پتہ</translation>
    </message>
    <message>
        <source>What does the driver have to know?</source>
        <translation>ڈرائیور کو کیا معلوم ہونا چاہیے؟</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>In how many days is it expected?</source>
        <translation>کتنے دن میں متوقع ہے؟</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>دن</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillOrders</name>
    <message>
        <source>Layaway</source>
        <translation>قسطوں پر محفوظ</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>میعاد %1 کو ختم ہوئی</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 تک</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>%1 تک درکار</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Customer orders</source>
        <translation>گاہکوں کے آرڈر</translation>
    </message>
    <message>
        <source>Customer, or number of the order</source>
        <translation>گاہک یا آرڈر کا نمبر</translation>
    </message>
    <message>
        <source>No order is open. Ring up the goods, choose the customer, then come back here.</source>
        <translation>کوئی آرڈر کھلا نہیں۔ سامان درج کریں، گاہک چنیں، پھر یہاں واپس آئیں۔</translation>
    </message>
    <message>
        <source>Choose the customer first: %1</source>
        <translation>پہلے گاہک چنیں: %1</translation>
    </message>
    <message>
        <source>Order these goods</source>
        <translation>یہ سامان آرڈر کریں</translation>
    </message>
    <message>
        <source>Layaway: pay in parts, take them then</source>
        <translation>قسطوں پر محفوظ: قسطوں میں ادائیگی، پھر سامان لیں</translation>
    </message>
    <message>
        <source>No open order matches %1.</source>
        <translation>%1 سے کوئی کھلا آرڈر نہیں ملا۔</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>ادا شدہ</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>باقی %1</translation>
    </message>
    <message>
        <source>Ended twice: %1</source>
        <translation>دو بار ختم ہوا: %1</translation>
    </message>
    <message>
        <source>Cancelled by %1, %2, %3</source>
        <translation>منسوخ کیا %1، %2، %3</translation>
    </message>
    <message>
        <source>Collected with %1 by %2, %3, %4</source>
        <translation>%1 پر وصول، بذریعہ %2، %3، %4</translation>
    </message>
    <message>
        <source>Whose order is it? Choose the customer, then order again.</source>
        <translation>آرڈر کس کا ہے؟ گاہک چن کر دوبارہ آرڈر کریں۔</translation>
    </message>
    <message>
        <source>Until when is it kept?</source>
        <translation>کب تک رکھا جائے؟</translation>
    </message>
    <message>
        <source>When is it wanted?</source>
        <translation>کب درکار ہے؟</translation>
    </message>
    <message>
        <source>Type a number of days, or choose.</source>
        <translation>دنوں کی تعداد لکھیں یا چنیں۔</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>بغیر حد کے</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>کوئی دن نہیں</translation>
    </message>
    <message>
        <source>%1 is kept: its goods are reserved.</source>
        <translation>%1 محفوظ ہے: اس کا سامان مختص ہو گیا۔</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>وصول کرائیں</translation>
    </message>
    <message>
        <source>All of it is paid</source>
        <translation>پوری ادائیگی ہو چکی ہے</translation>
    </message>
    <message>
        <source>What is left is paid now</source>
        <translation>باقی ادائیگی ابھی ہو گی</translation>
    </message>
    <message>
        <source>Take a deposit</source>
        <translation>بیعانہ لیں</translation>
    </message>
    <message>
        <source>Take a further payment</source>
        <translation>مزید ادائیگی لیں</translation>
    </message>
    <message>
        <source>%1 paid of %2</source>
        <translation>%2 میں سے %1 ادا</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>پرچی پرنٹ کریں</translation>
    </message>
    <message>
        <source>Cancel the order…</source>
        <translation>آرڈر منسوخ کریں…</translation>
    </message>
    <message>
        <source>Its goods are free again</source>
        <translation>اس کا سامان پھر آزاد ہو جاتا ہے</translation>
    </message>
    <message>
        <source>This order was collected already.</source>
        <translation>یہ آرڈر وصول ہو چکا ہے۔</translation>
    </message>
    <message>
        <source>This order was cancelled.</source>
        <translation>یہ آرڈر منسوخ ہو چکا ہے۔</translation>
    </message>
    <message>
        <source>Left of %1</source>
        <translation>%1 کی باقی ادائیگی</translation>
    </message>
    <message>
        <source>Payment %1 · %2 %3 · Left to pay %4</source>
        <translation>ادائیگی %1 · %2 %3 · باقی ادائیگی %4</translation>
    </message>
    <message>
        <source>Print the slip again.</source>
        <translation>پرچی دوبارہ پرنٹ کرنا۔</translation>
    </message>
    <message>
        <source>No printer is set up. The order is kept.</source>
        <translation>کوئی پرنٹر مقرر نہیں۔ آرڈر محفوظ ہے۔</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>آرڈر %1</translation>
    </message>
    <message>
        <source>An order is collected whole, as it was agreed. Nothing was changed. Sell other goods after it.</source>
        <translation>آرڈر جیسا طے ہوا، پورا وصول ہوتا ہے۔ کچھ تبدیل نہیں ہوا۔ دوسرا سامان اس کے بعد بیچیں۔</translation>
    </message>
    <message>
        <source>The order was not collected. It stays open.</source>
        <translation>آرڈر وصول نہیں ہوا۔ وہ کھلا رہے گا۔</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 منسوخ کریں</translation>
    </message>
    <message>
        <source>%1 goes back the way it came. Type what the shop keeps of it, if anything; then choose why.</source>
        <translation>%1 اسی طریقے سے لوٹیں گے جیسے آئے تھے۔ دکان کچھ رکھے تو لکھیں؛ پھر وجہ چنیں۔</translation>
    </message>
    <message>
        <source>Nothing was paid. Choose why.</source>
        <translation>کچھ ادا نہیں ہوا تھا۔ وجہ چنیں۔</translation>
    </message>
    <message>
        <source>What the shop keeps</source>
        <translation>دکان کتنی رقم رکھے گی</translation>
    </message>
    <message>
        <source>Cancel order %1 and give %2 back.</source>
        <translation>آرڈر %1 منسوخ کر کے %2 لوٹانا۔</translation>
    </message>
    <message>
        <source>Order %1 cancelled</source>
        <translation>آرڈر %1 منسوخ ہو گیا</translation>
    </message>
    <message>
        <source>Pay back %1</source>
        <translation>%1 لوٹائیں</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>%n دن بعد</numerusform>
            <numerusform>%n دن بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer changed their mind</source>
        <translation>گاہک کا ارادہ بدل گیا</translation>
    </message>
    <message>
        <source>The goods cannot be had</source>
        <translation>سامان دستیاب نہیں</translation>
    </message>
    <message>
        <source>Not collected in time</source>
        <translation>وقت پر وصول نہیں کیا</translation>
    </message>
    <message>
        <source>Placed by mistake</source>
        <translation>غلطی سے دیا گیا</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillPage</name>
    <message>
        <source>Till</source>
        <translation>کاؤنٹر</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillQuotations</name>
    <message>
        <source>Erased name</source>
        <translation>مٹایا گیا نام</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>میعاد %1 کو ختم ہوئی</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>میعاد %1 تک</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>فروخت ہوا</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>آرڈر ہوا</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>بدلا گیا</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>منسوخ</translation>
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
        <translation>نرخ نامے</translation>
    </message>
    <message>
        <source>Name, or number of the quotation</source>
        <translation>نام یا نرخ نامے کا نمبر</translation>
    </message>
    <message>
        <source>No quotation is open. Ring up the goods, then come back here.</source>
        <translation>کوئی نرخ نامہ کھلا نہیں۔ سامان درج کریں، پھر یہاں واپس آئیں۔</translation>
    </message>
    <message>
        <source>Give a quotation for these goods</source>
        <translation>اس سامان کا نرخ نامہ دیں</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>%1 کے لیے</translation>
    </message>
    <message>
        <source>For a name, or a customer: %1</source>
        <translation>کسی نام یا گاہک کے لیے: %1</translation>
    </message>
    <message>
        <source>No open quotation matches %1.</source>
        <translation>%1 سے کوئی کھلا نرخ نامہ نہیں ملا۔</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Whose quotation is it?</source>
        <translation>نرخ نامہ کس کا ہے؟</translation>
    </message>
    <message>
        <source>Type a name and press Enter, or choose a customer.</source>
        <translation>نام لکھ کر Enter دبائیں، یا گاہک چنیں۔</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>For the name that was typed</source>
        <translation>لکھے گئے نام کے لیے</translation>
    </message>
    <message>
        <source>Nothing typed: choose a customer</source>
        <translation>کچھ نہ لکھا ہو تو گاہک چنیں</translation>
    </message>
    <message>
        <source>How long is it valid?</source>
        <translation>میعاد کتنی ہے؟</translation>
    </message>
    <message>
        <source>Type a number of days, or choose.</source>
        <translation>دنوں کی تعداد لکھیں یا چنیں۔</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>%1 is kept. Nothing is reserved.</source>
        <translation>%1 محفوظ ہے۔ کوئی سامان مختص نہیں ہوا۔</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>پرچی پرنٹ کریں</translation>
    </message>
    <message>
        <source>Sell at these prices</source>
        <translation>انہی قیمتوں پر بیچیں</translation>
    </message>
    <message>
        <source>Sell at today&apos;s prices</source>
        <translation>آج کی قیمتوں پر بیچیں</translation>
    </message>
    <message>
        <source>Sell at the old prices</source>
        <translation>پرانی قیمتوں پر بیچیں</translation>
    </message>
    <message>
        <source>Needs an approval</source>
        <translation>منظوری چاہیے</translation>
    </message>
    <message>
        <source>Order these goods, with a deposit</source>
        <translation>یہ سامان بیعانے کے ساتھ آرڈر کریں</translation>
    </message>
    <message>
        <source>They are then reserved</source>
        <translation>تب یہ مختص ہو جائے گا</translation>
    </message>
    <message>
        <source>Save as a sheet (PDF)</source>
        <translation>ورق محفوظ کریں (PDF)</translation>
    </message>
    <message>
        <source>Erase the name…</source>
        <translation>نام مٹائیں…</translation>
    </message>
    <message>
        <source>For ever, from every copy</source>
        <translation>ہمیشہ کے لیے، ہر نقل سے</translation>
    </message>
    <message>
        <source>Cancel the quotation…</source>
        <translation>نرخ نامہ منسوخ کریں…</translation>
    </message>
    <message>
        <source>This quotation was cancelled.</source>
        <translation>یہ نرخ نامہ منسوخ ہو چکا ہے۔</translation>
    </message>
    <message>
        <source>This quotation was used already.</source>
        <translation>یہ نرخ نامہ استعمال ہو چکا ہے۔</translation>
    </message>
    <message>
        <source>No printer is set up. The quotation is kept.</source>
        <translation>کوئی پرنٹر مقرر نہیں۔ نرخ نامہ محفوظ ہے۔</translation>
    </message>
    <message>
        <source>Print the slip again.</source>
        <translation>پرچی دوبارہ پرنٹ کرنا۔</translation>
    </message>
    <message>
        <source>This machine keeps no sheets. The quotation is kept.</source>
        <translation>یہ کمپیوٹر ورق نہیں رکھتا۔ نرخ نامہ محفوظ ہے۔</translation>
    </message>
    <message>
        <source>Sell quotation %1 at its prices, %2, though it ended on %3.</source>
        <translation>نرخ نامہ %1 اسی کی قیمتوں %2 پر بیچنا، حالانکہ وہ %3 کو ختم ہوا۔</translation>
    </message>
    <message>
        <source>%1 at today&apos;s prices: %2, quoted %3.</source>
        <translation>%1 آج کی قیمتوں پر: %2، نرخ نامے میں %3۔</translation>
    </message>
    <message>
        <source>%1: taxes changed since. Total %2, quoted %3.</source>
        <translation>%1: تب سے ٹیکس بدل گئے۔ کل رقم %2، نرخ نامے میں %3۔</translation>
    </message>
    <message>
        <source>%1 at its prices: %2.</source>
        <translation>%1 اپنی قیمتوں پر: %2۔</translation>
    </message>
    <message>
        <source>Quotation %1</source>
        <translation>نرخ نامہ %1</translation>
    </message>
    <message>
        <source>Nothing was sold. The quotation stays open.</source>
        <translation>کچھ فروخت نہیں ہوا۔ نرخ نامہ کھلا رہے گا۔</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 منسوخ کریں</translation>
    </message>
    <message>
        <source>It is then no offer any more. Choose why.</source>
        <translation>پھر یہ پیشکش نہیں رہے گا۔ وجہ چنیں۔</translation>
    </message>
    <message>
        <source>Cancel a quotation.</source>
        <translation>نرخ نامہ منسوخ کرنا۔</translation>
    </message>
    <message>
        <source>The quotation was cancelled.</source>
        <translation>نرخ نامہ منسوخ ہو گیا۔</translation>
    </message>
    <message>
        <source>Erase the name on %1, for ever.</source>
        <translation>%1 پر سے نام ہمیشہ کے لیے مٹانا۔</translation>
    </message>
    <message>
        <source>The name is erased. The quotation stays.</source>
        <translation>نام مٹا دیا گیا۔ نرخ نامہ باقی ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n دن</numerusform>
            <numerusform>%n دن</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer does not want it</source>
        <translation>گاہک کو نہیں چاہیے</translation>
    </message>
    <message>
        <source>The goods cannot be had</source>
        <translation>سامان دستیاب نہیں</translation>
    </message>
    <message>
        <source>Given by mistake</source>
        <translation>غلطی سے دیا گیا</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillWindow</name>
    <message>
        <source>Mizan till</source>
        <translation>Mizan کاؤنٹر</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>کاؤنٹر</translation>
    </message>
    <message>
        <source>%1 · Till %2</source>
        <translation>%1 · کاؤنٹر %2</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>شفٹ</translation>
    </message>
    <message>
        <source>Shift open %1</source>
        <translation>شفٹ %1 سے کھلی</translation>
    </message>
    <message>
        <source>No shift</source>
        <translation>کوئی شفٹ نہیں</translation>
    </message>
    <message>
        <source>User</source>
        <translation>صارف</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>سنک</translation>
    </message>
    <message>
        <source>This machine only</source>
        <translation>صرف یہ کمپیوٹر</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>کارڈ مشین</translation>
    </message>
    <message numerus="yes">
        <source>Terminal: %n open</source>
        <translation>
            <numerusform>کارڈ مشین: %n نامکمل</numerusform>
            <numerusform>کارڈ مشین: %n نامکمل</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice terminal</source>
        <translation>مشق کی کارڈ مشین</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>پرنٹر</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>کوئی پرنٹر نہیں</translation>
    </message>
</context>
<context>
    <name>mizan::ui::Toast</name>
    <message>
        <source>Dismiss message</source>
        <translation>پیغام بند کریں</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>مینو</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>لاک کریں</translation>
    </message>
    <message>
        <source>Held %1</source>
        <translation>ہولڈ شدہ %1</translation>
    </message>
    <message>
        <source>None held</source>
        <translation>کوئی ہولڈ نہیں</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TotalsStrip</name>
    <message>
        <source>Total %1</source>
        <translation>کل رقم %1</translation>
    </message>
    <message>
        <source>To pay back</source>
        <translation>رقم لوٹانی ہے</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>کل رقم</translation>
    </message>
    <message>
        <source>Lines · items</source>
        <translation>لائنیں · آئٹم</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>آفرز</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>رعایت</translation>
    </message>
    <message>
        <source>Discount (%1)</source>
        <translation>رعایت (%1)</translation>
    </message>
    <message>
        <source>Tax included</source>
        <translation>شامل ٹیکس</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>ٹیکس</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>راؤنڈنگ</translation>
    </message>
</context>
<context>
    <name>mizan::ui::UnprintedPage</name>
    <message>
        <source>The till stopped in the middle of its work. Every sale that was paid is kept; some papers are not printed. Look at the last sales below, then go on.</source>
        <translation>کاؤنٹر کام کے بیچ میں رک گیا تھا۔ ادا شدہ ہر فروخت محفوظ ہے؛ کچھ کاغذات نہیں چھپے۔ نیچے آخری فروخت دیکھ کر آگے بڑھیں۔</translation>
    </message>
    <message>
        <source>Go on selling %1</source>
        <translation>فروخت جاری رکھیں %1</translation>
    </message>
    <message>
        <source>Go on selling</source>
        <translation>فروخت جاری رکھیں</translation>
    </message>
</context>
<context>
    <name>mizan::ui::UsersPage</name>
    <message>
        <source>Has left</source>
        <translation>چھوڑ چکے ہیں</translation>
    </message>
    <message>
        <source>Four to twelve digits.</source>
        <translation>چار سے بارہ ہندسے۔</translation>
    </message>
    <message>
        <source>Leave empty to keep the PIN as it is.</source>
        <translation>PIN جوں کا توں رکھنے کے لیے خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Scanned. It counts once it is saved.</source>
        <translation>اسکین ہو گیا۔ محفوظ کرنے پر لاگو ہو گا۔</translation>
    </message>
    <message>
        <source>Taken away once it is saved.</source>
        <translation>محفوظ کرنے پر ہٹ جائے گا۔</translation>
    </message>
    <message>
        <source>Has a badge. Scan another one to change it.</source>
        <translation>اسٹاف کارڈ موجود ہے۔ بدلنے کے لیے دوسرا اسکین کریں۔</translation>
    </message>
    <message>
        <source>No badge. Scan one to give it.</source>
        <translation>اسٹاف کارڈ نہیں۔ دینے کے لیے اسکین کریں۔</translation>
    </message>
    <message>
        <source>Has one. Leave empty to keep it as it is.</source>
        <translation>پاس ورڈ موجود ہے۔ جوں کا توں رکھنے کے لیے خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>For the keyboard; needed where the back office asks for one. Leave empty for none.</source>
        <translation>کی بورڈ کے لیے؛ جہاں بیک آفس مانگے وہاں ضروری ہے۔ پاس ورڈ نہ رکھنا ہو تو خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>They would work nowhere. Nothing was saved. Choose a branch at least.</source>
        <translation>وہ کہیں کام نہیں کر سکیں گے۔ کچھ محفوظ نہیں ہوا۔ کم از کم ایک برانچ چنیں۔</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 محفوظ ہو گیا۔</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>صارفین</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>نیا صارف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>عہدہ</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>پاس ورڈ</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>ہٹا دیں</translation>
    </message>
    <message>
        <source>Take the password away</source>
        <translation>پاس ورڈ ہٹا دیں</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>اسٹاف کارڈ</translation>
    </message>
    <message>
        <source>Take the badge away</source>
        <translation>اسٹاف کارڈ ہٹا دیں</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>کام کی جگہ</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>یہاں کام کرتے ہیں</translation>
    </message>
    <message>
        <source>Save user</source>
        <translation>صارف محفوظ کریں</translation>
    </message>
</context>
<context>
    <name>mizan::ui::VariantMatrix</name>
    <message>
        <source>Variant</source>
        <translation>ویرینٹ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>بارکوڈ</translation>
    </message>
    <message>
        <source>Own price</source>
        <translation>اپنی قیمت</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>اسٹاک میں</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>فروخت میں</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%2 میں سے %1: %3</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (نیا)</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>ویرینٹ</translation>
    </message>
</context>
<context>
    <name>mizan::ui::VariantPanel</name>
    <message>
        <source>sold out</source>
        <translation>ختم</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>فروخت پر واپس</translation>
    </message>
    <message>
        <source>Variants of %1</source>
        <translation>%1 کے ویرینٹ</translation>
    </message>
    <message>
        <source>%1, not offered</source>
        <translation>%1، فروخت میں نہیں</translation>
    </message>
    <message>
        <source>%1, sold out</source>
        <translation>%1، ختم</translation>
    </message>
    <message>
        <source>%1, %2 in stock</source>
        <translation>%1، اسٹاک میں %2</translation>
    </message>
</context>
<context>
    <name>mizan::ui::WeighPanel</name>
    <message>
        <source>Clear</source>
        <translation>صاف کریں</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>فروخت پر واپس</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>شامل کریں</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
</TS>
