<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>Numbers</name>
    <message>
        <source>Nothing is entered yet. Type a number.</source>
        <translation>هنوز چیزی وارد نشده است. عددی بنویسید.</translation>
    </message>
    <message>
        <source>This is not a number. What you typed is kept; change it.</source>
        <translation>این عدد نیست. آنچه نوشته‌اید محفوظ است؛ آن را تغییر دهید.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n decimal(s) fit here. What you typed is kept; shorten it.</source>
        <translation>
            <numerusform>اینجا حداکثر %n رقم اعشار جا می‌شود. آنچه نوشته‌اید محفوظ است؛ کوتاهش کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>The number is too large. What you typed is kept; enter a smaller one.</source>
        <translation>عدد بیش از حد بزرگ است. آنچه نوشته‌اید محفوظ است؛ عدد کوچک‌تری وارد کنید.</translation>
    </message>
</context>
<context>
    <name>QuickPages</name>
    <message>
        <source>Products</source>
        <translation>کالاها</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>بازگشت به صفحه</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>This is not allowed (%1). Nothing was changed. Tell the person who looks after this till.</source>
        <translation>این کار مجاز نیست (%1). چیزی تغییر نکرد. به مسئول این صندوق بگویید.</translation>
    </message>
    <message>
        <source>This needs somebody&apos;s approval. Nothing was changed yet; what you entered is kept. Ask a person who may, to approve it with their PIN.</source>
        <translation>این کار تأیید کس دیگری را لازم دارد. هنوز چیزی تغییر نکرده؛ آنچه وارد کرده‌اید محفوظ است. از کسی که مجاز است بخواهید با پین خود تأیید کند.</translation>
    </message>
    <message>
        <source>{user} cannot approve their own action. Nothing was changed; what you entered is kept. Ask another person who may.</source>
        <translation>{user} نمی‌تواند کار خودش را تأیید کند. چیزی تغییر نکرد؛ آنچه وارد کرده‌اید محفوظ است. از کس دیگری که مجاز است بخواهید.</translation>
    </message>
    <message>
        <source>{user} may not approve this. Nothing was changed; what you entered is kept. Ask a person who may.</source>
        <translation>{user} مجاز به این تأیید نیست. چیزی تغییر نکرد؛ آنچه وارد کرده‌اید محفوظ است. از کسی که مجاز است بخواهید.</translation>
    </message>
    <message>
        <source>This badge is nobody&apos;s here. Nothing was changed. Scan another badge, or use a PIN.</source>
        <translation>این کارت پرسنلی اینجا برای کسی نیست. چیزی تغییر نکرد. کارت دیگری اسکن کنید یا از پین استفاده کنید.</translation>
    </message>
    <message>
        <source>This badge is {user}&apos;s already. Nothing was saved; what you entered is kept. Scan another badge.</source>
        <translation>این کارت پرسنلی از پیش برای {user} است. چیزی ذخیره نشد؛ آنچه وارد کرده‌اید محفوظ است. کارت دیگری اسکن کنید.</translation>
    </message>
    <message>
        <source>A badge has {lowest} to {highest} letters, digits and signs of a barcode. Nothing was saved; what you entered is kept. Scan another badge.</source>
        <translation>کارت پرسنلی {lowest} تا {highest} حرف، رقم و نشانه بارکد دارد. چیزی ذخیره نشد؛ آنچه وارد کرده‌اید محفوظ است. کارت دیگری اسکن کنید.</translation>
    </message>
    <message>
        <source>This branch is not there. Nothing was saved; what you entered is kept. Choose another branch.</source>
        <translation>این شعبه وجود ندارد. چیزی ذخیره نشد؛ آنچه وارد کرده‌اید محفوظ است. شعبه دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>A machine locks after 1 to {highest} minutes. Nothing was saved; what you entered is kept. Type another number.</source>
        <translation>دستگاه پس از 1 تا {highest} دقیقه قفل می‌شود. چیزی ذخیره نشد؛ آنچه وارد کرده‌اید محفوظ است. عدد دیگری بنویسید.</translation>
    </message>
    <message>
        <source>A limit cannot be below 0. Nothing was saved; what you entered is kept. Type another one, or leave it empty.</source>
        <translation>حد نمی‌تواند کمتر از 0 باشد. چیزی ذخیره نشد؛ آنچه وارد کرده‌اید محفوظ است. عدد دیگری بنویسید یا خالی بگذارید.</translation>
    </message>
    <message>
        <source>Too many wrong PINs or passwords. Nobody is signed in. Try again in {seconds} seconds.</source>
        <translation>پین یا رمز عبور چند بار نادرست بود. کسی وارد نشد. {seconds} ثانیه دیگر دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>A new user needs a PIN. Nothing was saved; what you entered is kept. Type one of at least four digits.</source>
        <translation>کاربر تازه پین لازم دارد. چیزی ذخیره نشد؛ آنچه وارد کرده‌اید محفوظ است. پینی با حداقل چهار رقم بنویسید.</translation>
    </message>
    <message>
        <source>{user} is the last one who may edit users. Nothing was changed. Give another person that right first.</source>
        <translation>{user} آخرین کسی است که می‌تواند کاربران را ویرایش کند. چیزی تغییر نکرد. نخست این دسترسی را به کس دیگری بدهید.</translation>
    </message>
    <message>
        <source>You have no password yourself, so you would be locked out too. Nothing was saved; what you entered is kept. Give yourself one first.</source>
        <translation>خود شما رمز عبور ندارید و پشت در می‌مانید. چیزی ذخیره نشد؛ آنچه وارد کرده‌اید محفوظ است. نخست برای خود رمزی بگذارید.</translation>
    </message>
    <message>
        <source>A password has {shortest} to {longest} characters. Nothing was saved; what you entered is kept. Type another one.</source>
        <translation>رمز عبور {shortest} تا {longest} نویسه دارد. چیزی ذخیره نشد؛ آنچه وارد کرده‌اید محفوظ است. رمز دیگری بنویسید.</translation>
    </message>
    <message>
        <source>{user} has no password yet. The back office stays closed. Ask a person who edits users to give you one.</source>
        <translation>{user} هنوز رمز عبور ندارد. بخش مدیریت بسته می‌ماند. از کسی که کاربران را ویرایش می‌کند بخواهید رمزی بدهد.</translation>
    </message>
    <message>
        <source>This password is easily guessed. Nothing was saved; what you entered is kept. Take several words, or mix letters with digits and signs.</source>
        <translation>این رمز عبور به‌آسانی حدس زده می‌شود. چیزی ذخیره نشد؛ آنچه وارد کرده‌اید محفوظ است. چند واژه بنویسید یا حرف و رقم و نشانه را با هم بیاورید.</translation>
    </message>
    <message>
        <source>A PIN has digits only. The PIN is unchanged. Type digits.</source>
        <translation>پین فقط رقم دارد. پین تغییر نکرد. رقم بنویسید.</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits. The PIN is unchanged. Type another one.</source>
        <translation>پین {shortest} تا {longest} رقم دارد. پین تغییر نکرد. پین دیگری بنویسید.</translation>
    </message>
    <message>
        <source>The PIN or password does not fit. Nothing was changed. Try again.[ {tries_left} tries are left.][ Wait {seconds} seconds first.]</source>
        <translation>پین یا رمز عبور درست نیست. چیزی تغییر نکرد. دوباره امتحان کنید.[ {tries_left} بار دیگر مانده است.][ نخست {seconds} ثانیه صبر کنید.]</translation>
    </message>
    <message>
        <source>Everybody would try this PIN first. The PIN is unchanged. Choose another one.</source>
        <translation>این پین را همه اول امتحان می‌کنند. پین تغییر نکرد. پین دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Nothing was changed. Ask a person who may.</source>
        <translation>نقش شما اجازه این کار را ندارد. چیزی تغییر نکرد. از کسی که مجاز است بخواهید.</translation>
    </message>
    <message>
        <source>{user} has this role. Nothing was changed. Give them another role first.</source>
        <translation>{user} این نقش را دارد. چیزی تغییر نکرد. نخست نقش دیگری به او بدهید.</translation>
    </message>
    <message>
        <source>This role is not there. Nothing was saved; what you entered is kept. Choose another role.</source>
        <translation>این نقش وجود ندارد. چیزی ذخیره نشد؛ آنچه وارد کرده‌اید محفوظ است. نقش دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>A role needs a name. Nothing was saved; what you entered is kept. Type a name.</source>
        <translation>نقش باید نام داشته باشد. چیزی ذخیره نشد؛ آنچه وارد کرده‌اید محفوظ است. نامی بنویسید.</translation>
    </message>
    <message>
        <source>{user} cannot give others more than they may themselves. Nothing was saved; what you entered is kept. Ask a person who may.</source>
        <translation>{user} نمی‌تواند بیش از دسترسی خود به دیگران بدهد. چیزی ذخیره نشد؛ آنچه وارد کرده‌اید محفوظ است. از کسی که مجاز است بخواهید.</translation>
    </message>
    <message>
        <source>The role {role} is there already. Nothing was saved; what you entered is kept. Choose another name.</source>
        <translation>نقش {role} از پیش وجود دارد. چیزی ذخیره نشد؛ آنچه وارد کرده‌اید محفوظ است. نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>This machine is no till of this company. Nobody is signed in. Ask a manager to set the till up.</source>
        <translation>این دستگاه صندوق این شرکت نیست. کسی وارد نشد. از مدیر بخواهید صندوق را راه‌اندازی کند.</translation>
    </message>
    <message>
        <source>{user} cannot sign in here any more. Nobody is signed in. Choose another user, or ask a manager.</source>
        <translation>{user} دیگر نمی‌تواند اینجا وارد شود. کسی وارد نشد. کاربر دیگری انتخاب کنید یا از مدیر بپرسید.</translation>
    </message>
    <message>
        <source>A user needs a name. Nothing was saved; what you entered is kept. Type a name.</source>
        <translation>کاربر باید نام داشته باشد. چیزی ذخیره نشد؛ آنچه وارد کرده‌اید محفوظ است. نامی بنویسید.</translation>
    </message>
    <message>
        <source>{user} does not work in {branch}. Nobody is signed in. Choose another user, or ask a manager.</source>
        <translation>{user} در {branch} کار نمی‌کند. کسی وارد نشد. کاربر دیگری انتخاب کنید یا از مدیر بپرسید.</translation>
    </message>
    <message>
        <source>{user} is there already. Nothing was saved; what you entered is kept. Add a family name or a letter.</source>
        <translation>{user} از پیش وجود دارد. چیزی ذخیره نشد؛ آنچه وارد کرده‌اید محفوظ است. نام خانوادگی یا حرفی بیفزایید.</translation>
    </message>
    <message>
        <source>There is no country pack for {country}. Nothing was made. Choose another country, or ZZ to set taxes and accounts yourself.</source>
        <translation>برای {country} بسته کشور وجود ندارد. چیزی ساخته نشد. کشور دیگری انتخاب کنید، یا ZZ تا مالیات‌ها و حساب‌ها را خودتان تنظیم کنید.</translation>
    </message>
    <message>
        <source>The country pack cannot be read ({field}). Nothing was changed. Put the original file back, or correct it.</source>
        <translation>بسته کشور خوانده نمی‌شود ({field}). چیزی تغییر نکرد. فایل اصلی را برگردانید یا آن را درست کنید.</translation>
    </message>
    <message>
        <source>The country pack contradicts itself. Nothing was changed. Put the original file back, or correct it.</source>
        <translation>بسته کشور با خودش ناسازگار است. چیزی تغییر نکرد. فایل اصلی را برگردانید یا آن را درست کنید.</translation>
    </message>
    <message>
        <source>Debits of {debits} and credits of {credits} differ. Nothing was booked; what you entered is kept. Change the amounts until both are equal.</source>
        <translation>بدهکار {debits} و بستانکار {credits} برابر نیست. سندی ثبت نشد؛ آنچه وارد کرده‌اید محفوظ است. مبلغ‌ها را تغییر دهید تا برابر شوند.</translation>
    </message>
    <message>
        <source>No account is set for {role}. Nothing was booked; what you entered is kept. Choose the account in the settings.</source>
        <translation>برای {role} حسابی تعیین نشده است. سندی ثبت نشد؛ آنچه وارد کرده‌اید محفوظ است. حساب را در تنظیمات انتخاب کنید.</translation>
    </message>
    <message>
        <source>A record from another till cannot be read. It was not taken over; everything here is unchanged. Update this program, then synchronise again.</source>
        <translation>رکوردی از صندوق دیگر خوانده نمی‌شود. پذیرفته نشد؛ همه چیز اینجا بی‌تغییر است. این برنامه را به‌روز کنید و دوباره همگام‌سازی کنید.</translation>
    </message>
    <message>
        <source>A record from another till does not follow the one before it. It was not taken over; everything here is unchanged. Ask the office to compare the two tills.</source>
        <translation>رکوردی از صندوق دیگر دنباله رکورد پیشین نیست. پذیرفته نشد؛ همه چیز اینجا بی‌تغییر است. از دفتر مرکزی بخواهید دو صندوق را مقایسه کند.</translation>
    </message>
    <message>
        <source>A record from another till was changed on its way. It was not taken over; everything here is unchanged. Synchronise again; if it stays, tell the office.</source>
        <translation>رکوردی از صندوق دیگر در راه تغییر کرده است. پذیرفته نشد؛ همه چیز اینجا بی‌تغییر است. دوباره همگام‌سازی کنید؛ اگر باز هم نشد به دفتر مرکزی بگویید.</translation>
    </message>
    <message>
        <source>This was already recorded with other content. The first record is kept. Open it and correct it there.</source>
        <translation>این پیش‌تر با محتوای دیگری ثبت شده است. رکورد نخست می‌ماند. آن را باز و همان‌جا درست کنید.</translation>
    </message>
    <message>
        <source>Records of another till are missing in between. Nothing was taken over yet. Synchronise again to fetch them.</source>
        <translation>در این میان رکوردهایی از صندوق دیگر کم است. هنوز چیزی پذیرفته نشد. دوباره همگام‌سازی کنید تا برسند.</translation>
    </message>
    <message>
        <source>A record does not carry the signature of its till. It was not taken over; everything here is unchanged. Ask the office to check that till.</source>
        <translation>رکوردی امضای صندوقش را ندارد. پذیرفته نشد؛ همه چیز اینجا بی‌تغییر است. از دفتر مرکزی بخواهید آن صندوق را بررسی کند.</translation>
    </message>
    <message>
        <source>A record comes from a till that this shop does not know. It was not taken over. Enrol that till first.</source>
        <translation>رکوردی از صندوقی آمده که این فروشگاه نمی‌شناسد. پذیرفته نشد. نخست آن صندوق را معرفی کنید.</translation>
    </message>
    <message>
        <source>The work was stopped. Everything is as it was before. Start it again when there is time.</source>
        <translation>کار متوقف شد. همه چیز مانند پیش است. هر وقت فرصت بود دوباره آغاز کنید.</translation>
    </message>
    <message>
        <source>Print job {no} is being printed or has been printed already. Nothing was changed. Wait for it, or print it again.</source>
        <translation>کار چاپ {no} در حال چاپ است یا چاپ شده است. چیزی تغییر نکرد. منتظر بمانید یا دوباره چاپ کنید.</translation>
    </message>
    <message>
        <source>Print job {no} is no longer in the queue. Nothing was changed. Print the document again as a copy.</source>
        <translation>کار چاپ {no} دیگر در صف نیست. چیزی تغییر نکرد. سند را دوباره به صورت رونوشت چاپ کنید.</translation>
    </message>
    <message>
        <source>Print job {no} has not failed. Nothing was changed. It is printed by itself, or has been.</source>
        <translation>کار چاپ {no} ناموفق نبوده است. چیزی تغییر نکرد. خودش چاپ می‌شود یا چاپ شده است.</translation>
    </message>
    <message>
        <source>{address} is no address of a printer. The printer set before is kept. Enter tcp:, device: or file: and where it is, such as tcp:192.168.1.50:9100.</source>
        <translation>{address} نشانی چاپگر نیست. چاپگر پیشین می‌ماند. یکی از tcp:، device: یا file: را با محل آن وارد کنید، مانند tcp:192.168.1.50:9100.</translation>
    </message>
    <message>
        <source>This machine has no font to print with. Nothing was printed; what was recorded is kept. Install the Noto fonts, then print again.</source>
        <translation>این دستگاه قلمی برای چاپ ندارد. چیزی چاپ نشد؛ آنچه ثبت شده محفوظ است. قلم‌های Noto را نصب کنید و دوباره چاپ کنید.</translation>
    </message>
    <message>
        <source>The number is too large. What you entered is kept; enter a smaller one.</source>
        <translation>عدد بیش از حد بزرگ است. آنچه وارد کرده‌اید محفوظ است؛ عدد کوچک‌تری وارد کنید.</translation>
    </message>
    <message>
        <source>{currency} is no currency of ISO 4217. Nothing was made. Choose a code such as EUR.</source>
        <translation>{currency} واحد پول ISO 4217 نیست. چیزی ساخته نشد. کدی مانند EUR انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is a company in this daybook already. Nothing was changed. Make the new shop in another folder.</source>
        <translation>در این دفتر روزنامه از پیش شرکتی هست. چیزی تغییر نکرد. فروشگاه تازه را در پوشه دیگری بسازید.</translation>
    </message>
    <message>
        <source>{folder} is not empty. No shop was made, and the folder is as it was. Choose an empty folder.</source>
        <translation>{folder} خالی نیست. فروشگاهی ساخته نشد و پوشه تغییر نکرد. پوشه‌ای خالی انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is no shop in {folder}. Nothing was changed. Choose another folder, or make a shop there.</source>
        <translation>در {folder} فروشگاهی نیست. چیزی تغییر نکرد. پوشه دیگری انتخاب کنید یا آنجا فروشگاه بسازید.</translation>
    </message>
    <message>
        <source>Another version of the program made the ledgers. Nothing was changed. Open the shop once for writing; they are then made anew.</source>
        <translation>دفترهای کل را نسخه دیگری از برنامه ساخته است. چیزی تغییر نکرد. فروشگاه را یک بار برای نوشتن باز کنید؛ آنگاه از نو ساخته می‌شوند.</translation>
    </message>
    <message>
        <source>A shop needs a name. Nothing was made. Type the name that shall stand on receipts.</source>
        <translation>فروشگاه باید نام داشته باشد. چیزی ساخته نشد. نامی را که روی رسیدها می‌آید بنویسید.</translation>
    </message>
    <message>
        <source>The first user needs a name. Nothing was made. Type the owner&apos;s name.</source>
        <translation>نخستین کاربر باید نام داشته باشد. چیزی ساخته نشد. نام مالک را بنویسید.</translation>
    </message>
    <message>
        <source>{time_zone} is no time zone known here. Nothing was made. Choose one such as Europe/Berlin.</source>
        <translation>{time_zone} اینجا منطقه زمانی شناخته‌شده‌ای نیست. چیزی ساخته نشد. منطقه‌ای مانند Europe/Berlin انتخاب کنید.</translation>
    </message>
    <message>
        <source>This database was written by a newer version of the program. Nothing was changed. Update the program on this machine, then open the shop again.</source>
        <translation>این پایگاه داده را نسخه تازه‌تری از برنامه نوشته است. چیزی تغییر نکرد. برنامه این دستگاه را به‌روز کنید و فروشگاه را دوباره باز کنید.</translation>
    </message>
    <message>
        <source>The file {path} is not encrypted, so it is not a shop&apos;s database. Nothing was changed. Choose the shop&apos;s own folder, or restore a backup.</source>
        <translation>فایل {path} رمزگذاری نشده است، پس پایگاه داده فروشگاه نیست. چیزی تغییر نکرد. پوشه خود فروشگاه را انتخاب کنید یا پشتیبان را بازگردانید.</translation>
    </message>
    <message>
        <source>The database {path} is damaged or incomplete. It was left as it is. Keep it, and restore the last backup.</source>
        <translation>پایگاه داده {path} آسیب‌دیده یا ناقص است. دست‌نخورده ماند. آن را نگه دارید و آخرین پشتیبان را بازگردانید.</translation>
    </message>
    <message>
        <source>The database {path} is not there. Nothing was changed. Connect the disk it is on, or choose another folder.</source>
        <translation>پایگاه داده {path} سر جایش نیست. چیزی تغییر نکرد. دیسک آن را وصل کنید یا پوشه دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Another program is using the database {path}. Nothing was changed. Close it there, then try again.</source>
        <translation>برنامه دیگری از پایگاه داده {path} استفاده می‌کند. چیزی تغییر نکرد. آن را آنجا ببندید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Nothing was changed. Give this user the right to write there, or choose another folder.</source>
        <translation>در {path} نمی‌توان نوشت. چیزی تغییر نکرد. به این کاربر اجازه نوشتن بدهید یا پوشه دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The database {path} belongs to another shop&apos;s key. Nothing was changed. Put back the database and the vault that belong together.</source>
        <translation>پایگاه داده {path} با کلید فروشگاه دیگری است. چیزی تغییر نکرد. پایگاه داده و فایل کلیدی را که با هم هستند برگردانید.</translation>
    </message>
    <message>
        <source>The server has no company named {schema}. Nothing was changed. Check the name, or create the company first.</source>
        <translation>سرور شرکتی به نام {schema} ندارد. چیزی تغییر نکرد. نام را بررسی کنید یا نخست شرکت را بسازید.</translation>
    </message>
    <message>
        <source>The database server {host} does not answer. Nothing was changed. Check the network and the server, then try again.</source>
        <translation>سرور پایگاه داده {host} پاسخ نمی‌دهد. چیزی تغییر نکرد. شبکه و سرور را بررسی کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>This shop is already open in another program ({program}, process {process}, on {host}). Nothing was changed. Close it there, then try again.</source>
        <translation>این فروشگاه در برنامه دیگری باز است ({program}، پردازه {process}، روی {host}). چیزی تغییر نکرد. آن را آنجا ببندید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>A tax has no code. Nothing was recorded; what you entered is kept. Give the tax a code in the settings.</source>
        <translation>یک مالیات کد ندارد. چیزی ثبت نشد؛ آنچه وارد کرده‌اید محفوظ است. در تنظیمات به آن کد بدهید.</translation>
    </message>
    <message>
        <source>The tax {tax} stands on this document with two meanings. Nothing was recorded; the lines are kept. Correct the tax in the settings, or remove one of the lines.</source>
        <translation>مالیات {tax} در این سند دو معنا دارد. چیزی ثبت نشد؛ ردیف‌ها محفوظ است. مالیات را در تنظیمات درست کنید یا یکی از ردیف‌ها را حذف کنید.</translation>
    </message>
    <message>
        <source>The tax {tax} stands twice on one line. Nothing was recorded; the lines are kept. Correct the tax class in the settings.</source>
        <translation>مالیات {tax} دوبار در یک ردیف آمده است. چیزی ثبت نشد؛ ردیف‌ها محفوظ است. گروه مالیاتی را در تنظیمات درست کنید.</translation>
    </message>
    <message>
        <source>A line is in {line}, the document in {document}. Nothing was recorded; the lines are kept. Put that line on a document of its own.</source>
        <translation>واحد پول یک ردیف {line} و واحد پول سند {document} است. چیزی ثبت نشد؛ ردیف‌ها محفوظ است. آن ردیف را در سندی جدا بیاورید.</translation>
    </message>
    <message>
        <source>{now} cannot come back: {whole} were sold, and {before} came back before. Nothing was recorded. Enter a smaller quantity.</source>
        <translation>{now} نمی‌تواند برگردد: {whole} فروخته شده و {before} پیش‌تر برگشته است. چیزی ثبت نشد. مقدار کمتری وارد کنید.</translation>
    </message>
    <message>
        <source>A tax of {rate} cannot be. Nothing was recorded; what you entered is kept. Enter a rate from 0 to 1000 per cent.</source>
        <translation>مالیات {rate} ممکن نیست. چیزی ثبت نشد؛ آنچه وارد کرده‌اید محفوظ است. نرخی از 0 تا 1000 درصد وارد کنید.</translation>
    </message>
    <message>
        <source>With this rounding a return would give back another tax than the sale took. Nothing was changed. Choose another rounding.</source>
        <translation>با این روش گرد کردن، مالیات مرجوعی با مالیات فروش برابر نمی‌شود. چیزی تغییر نکرد. روش دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The key file {path} is damaged or was changed. It was left as it is. Restore it from a backup; without it the shop&apos;s data cannot be opened.</source>
        <translation>فایل کلید {path} آسیب دیده یا تغییر کرده است. دست‌نخورده ماند. آن را از پشتیبان بازگردانید؛ بدون آن داده‌های فروشگاه باز نمی‌شود.</translation>
    </message>
    <message>
        <source>The key file {path} is missing. Nothing was changed. Restore it from a backup; without it the shop&apos;s data cannot be opened.</source>
        <translation>فایل کلید {path} نیست. چیزی تغییر نکرد. آن را از پشتیبان بازگردانید؛ بدون آن داده‌های فروشگاه باز نمی‌شود.</translation>
    </message>
    <message>
        <source>The key file was written by a newer version of the program. Nothing was changed. Update the program on this machine.</source>
        <translation>فایل کلید را نسخه تازه‌تری از برنامه نوشته است. چیزی تغییر نکرد. برنامه این دستگاه را به‌روز کنید.</translation>
    </message>
    <message>
        <source>There is already a shop in this folder ({path}). It is unchanged. Open that shop, or choose an empty folder.</source>
        <translation>در این پوشه ({path}) از پیش فروشگاهی هست. تغییری نکرد. همان فروشگاه را باز کنید یا پوشه‌ای خالی انتخاب کنید.</translation>
    </message>
    <message>
        <source>The passphrase needs at least {shortest} characters. Nothing was changed. Choose a longer one.</source>
        <translation>عبارت عبور حداقل {shortest} نویسه لازم دارد. چیزی تغییر نکرد. عبارت بلندتری انتخاب کنید.</translation>
    </message>
    <message>
        <source>That passphrase does not open this shop. Nothing was changed. Try again, or use the recovery code.</source>
        <translation>این عبارت عبور فروشگاه را باز نمی‌کند. چیزی تغییر نکرد. دوباره امتحان کنید یا از کد بازیابی استفاده کنید.</translation>
    </message>
    <message>
        <source>That recovery code does not open this shop. Nothing was changed. Compare it with your printed copy, letter by letter.</source>
        <translation>این کد بازیابی فروشگاه را باز نمی‌کند. چیزی تغییر نکرد. حرف به حرف با نسخه چاپی خود مقایسه کنید.</translation>
    </message>
    <message>
        <source>This shop has no rate for {currency}. Nothing was saved; what you counted is kept. Have the currency accepted in the settings, or leave it out.</source>
        <translation>این فروشگاه برای {currency} نرخ ندارد. چیزی ذخیره نشد؛ شمارش شما محفوظ است. از مدیر بخواهید این ارز را در تنظیمات بپذیرد، یا آن را کنار بگذارید.</translation>
    </message>
    <message>
        <source>The drawer holds {currency} too. The shift stays open; your counts are kept. Count it.</source>
        <translation>در کشو {currency} هم هست. شیفت باز می‌ماند؛ شمارش‌های شما محفوظ است. آن را هم بشمارید.</translation>
    </message>
    <message>
        <source>{amount} is not worth what the payment says. Nothing was taken; the sale is kept. Take the payment anew.</source>
        <translation>ارزش {amount} با مبلغ پرداخت یکی نیست. پولی دریافت نشد؛ فروش محفوظ است. پرداخت را از نو بگیرید.</translation>
    </message>
    <message>
        <source>{amount} was not taken: the smallest note or coin this shop takes is {step}. The sale is kept. Type another amount.</source>
        <translation>{amount} پذیرفته نشد: کوچک‌ترین اسکناس یا سکه پذیرفتنی در این فروشگاه {step} است. فروش محفوظ است. مبلغ دیگری بنویسید.</translation>
    </message>
    <message>
        <source>With {change} back, less stays than the {due} that is due. Nothing was taken; the sale is kept. Take the payment anew.</source>
        <translation>با پس دادن {change} کمتر از {due} قابل پرداخت می‌ماند. پولی دریافت نشد؛ فروش محفوظ است. پرداخت را از نو بگیرید.</translation>
    </message>
    <message>
        <source>This shop does not take {currency}. Nothing was taken; the sale is kept. Choose another way to pay.</source>
        <translation>این فروشگاه {currency} نمی‌پذیرد. پولی دریافت نشد؛ فروش محفوظ است. روش پرداخت دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>{currency} is the shop’s own currency. Nothing was saved. Choose another one.</source>
        <translation>{currency} واحد پول خود فروشگاه است. چیزی ذخیره نشد. ارز دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The rate of {currency} has changed since it was taken. Nothing was recorded; the sale is kept. Remove the payment and take it anew.</source>
        <translation>نرخ {currency} پس از دریافت تغییر کرده است. چیزی ثبت نشد؛ فروش محفوظ است. پرداخت را حذف کنید و از نو بگیرید.</translation>
    </message>
    <message>
        <source>The rate of {currency} is of {since} and too old. Nothing was taken; the sale is kept. Have today’s rate entered in the settings, or choose another way to pay.</source>
        <translation>نرخ {currency} مربوط به {since} و قدیمی است. پولی دریافت نشد؛ فروش محفوظ است. بخواهید نرخ امروز در تنظیمات وارد شود، یا روش پرداخت دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>A rate is above zero and not above a million. Nothing was saved; what you entered is kept. Type another rate.</source>
        <translation>نرخ باید بیشتر از صفر و حداکثر یک میلیون باشد. چیزی ذخیره نشد؛ آنچه وارد کرده‌اید محفوظ است. نرخ دیگری بنویسید.</translation>
    </message>
    <message>
        <source>The smallest note or coin is above zero and not above {highest}. Nothing was saved; what you entered is kept. Type another amount.</source>
        <translation>کوچک‌ترین اسکناس یا سکه باید بیشتر از صفر و حداکثر {highest} باشد. چیزی ذخیره نشد؛ آنچه وارد کرده‌اید محفوظ است. مبلغ دیگری بنویسید.</translation>
    </message>
    <message>
        <source>A rate holds for 0 to {highest} days. Nothing was saved; what you entered is kept. Type another number.</source>
        <translation>نرخ 0 تا {highest} روز اعتبار دارد. چیزی ذخیره نشد؛ آنچه وارد کرده‌اید محفوظ است. عدد دیگری بنویسید.</translation>
    </message>
    <message>
        <source>Which currency was handed over is not said. Nothing was taken; the sale is kept. Take the payment anew.</source>
        <translation>معلوم نیست کدام ارز داده شده است. پولی دریافت نشد؛ فروش محفوظ است. پرداخت را از نو بگیرید.</translation>
    </message>
    <message>
        <source>A minimum age belongs to goods or their category. What you entered is kept. Leave it out here.</source>
        <translation>حداقل سن برای کالا یا دسته آن است. آنچه وارد کرده‌اید محفوظ است. اینجا آن را کنار بگذارید.</translation>
    </message>
    <message>
        <source>An attribute has no name. What you entered is kept. Call it Size or Colour, or remove it.</source>
        <translation>یک ویژگی نام ندارد. آنچه وارد کرده‌اید محفوظ است. نام آن را اندازه یا رنگ بگذارید یا حذفش کنید.</translation>
    </message>
    <message>
        <source>{attribute} has no values. What you entered is kept. Enter them, or remove the attribute.</source>
        <translation>{attribute} مقداری ندارد. آنچه وارد کرده‌اید محفوظ است. مقدارها را وارد کنید یا ویژگی را حذف کنید.</translation>
    </message>
    <message>
        <source>{attribute} stands here twice. What you entered is kept. Remove one of them.</source>
        <translation>{attribute} اینجا دوبار آمده است. آنچه وارد کرده‌اید محفوظ است. یکی را حذف کنید.</translation>
    </message>
    <message>
        <source>Variants differ by at most {highest} attributes. What you entered is kept. Remove one of them.</source>
        <translation>تنوع‌ها حداکثر در {highest} ویژگی تفاوت دارند. آنچه وارد کرده‌اید محفوظ است. یکی را حذف کنید.</translation>
    </message>
    <message>
        <source>{product} already has the barcode {barcode}. What you entered is kept. Remove it there first.</source>
        <translation>{product} از پیش بارکد {barcode} را دارد. آنچه وارد کرده‌اید محفوظ است. نخست آن را آنجا حذف کنید.</translation>
    </message>
    <message>
        <source>The check digit of {barcode} is wrong. What you entered is kept. Scan the code again.</source>
        <translation>رقم کنترل {barcode} نادرست است. آنچه وارد کرده‌اید محفوظ است. کد را دوباره اسکن کنید.</translation>
    </message>
    <message>
        <source>A barcode is empty. What you entered is kept. Scan it, or remove the row.</source>
        <translation>یک بارکد خالی است. آنچه وارد کرده‌اید محفوظ است. آن را اسکن کنید یا سطر را حذف کنید.</translation>
    </message>
    <message>
        <source>The barcode {barcode} stands here twice. What you entered is kept. Remove one of them.</source>
        <translation>بارکد {barcode} اینجا دوبار آمده است. آنچه وارد کرده‌اید محفوظ است. یکی را حذف کنید.</translation>
    </message>
    <message>
        <source>This branch does not exist. What you entered is kept. Choose another one.</source>
        <translation>این شعبه وجود ندارد. آنچه وارد کرده‌اید محفوظ است. شعبه دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>A price holds from a quantity above zero on. What you entered is kept. Enter another quantity.</source>
        <translation>قیمت از مقداری بیشتر از صفر برقرار است. آنچه وارد کرده‌اید محفوظ است. مقدار دیگری وارد کنید.</translation>
    </message>
    <message>
        <source>This category does not exist. What you entered is kept. Choose another one.</source>
        <translation>این دسته وجود ندارد. آنچه وارد کرده‌اید محفوظ است. دسته دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>{text} is no day. Nothing was imported. Write it as 2026-03-31, then try again.</source>
        <translation>{text} تاریخ نیست. چیزی درون‌ریزی نشد. آن را به صورت 2026-03-31 بنویسید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>{text} is no number. The row was not imported. Correct it, then try again.</source>
        <translation>{text} عدد نیست. سطر درون‌ریزی نشد. آن را درست کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>{product} already has this code. What you entered is kept. Enter another code.</source>
        <translation>{product} از پیش این کد را دارد. آنچه وارد کرده‌اید محفوظ است. کد دیگری وارد کنید.</translation>
    </message>
    <message>
        <source>The file lacks a column that is needed. Nothing was imported. Add it, or map another one.</source>
        <translation>فایل ستون لازمی را ندارد. چیزی درون‌ریزی نشد. آن را بیفزایید یا ستون دیگری را به آن تبدیل کنید.</translation>
    </message>
    <message>
        <source>The file has a column twice. Nothing was imported. Remove one of them.</source>
        <translation>فایل یک ستون را دوبار دارد. چیزی درون‌ریزی نشد. یکی را حذف کنید.</translation>
    </message>
    <message>
        <source>Another variant has the same values as {variant}. What you entered is kept. Give it others, or offer the other one again.</source>
        <translation>تنوع دیگری همان مقدارهای {variant} را دارد. آنچه وارد کرده‌اید محفوظ است. مقدارهای دیگری بدهید یا تنوع دیگر را دوباره عرضه کنید.</translation>
    </message>
    <message>
        <source>A cost cannot be below zero. What you entered is kept. Enter another one.</source>
        <translation>قیمت خرید نمی‌تواند کمتر از صفر باشد. آنچه وارد کرده‌اید محفوظ است. قیمت دیگری وارد کنید.</translation>
    </message>
    <message>
        <source>Nothing says how the variants differ. What you entered is kept. Add an attribute, such as Size.</source>
        <translation>معلوم نیست تنوع‌ها چه تفاوتی دارند. آنچه وارد کرده‌اید محفوظ است. ویژگی‌ای مانند اندازه بیفزایید.</translation>
    </message>
    <message>
        <source>{product} is sold in variants. What you entered is kept. Give the barcode to the variant that bears it.</source>
        <translation>{product} با تنوع فروخته می‌شود. آنچه وارد کرده‌اید محفوظ است. بارکد را به تنوعی بدهید که آن را دارد.</translation>
    </message>
    <message>
        <source>The code holds {date}, which is no day. Nothing was added. Scan again, or type the number below it.</source>
        <translation>در کد {date} آمده که تاریخ نیست. چیزی افزوده نشد. دوباره اسکن کنید یا شماره زیر آن را بنویسید.</translation>
    </message>
    <message>
        <source>The code breaks off or holds something unknown at {part}. Nothing was added. Scan it again.</source>
        <translation>کد در {part} قطع می‌شود یا چیزی ناشناخته دارد. چیزی افزوده نشد. آن را دوباره اسکن کنید.</translation>
    </message>
    <message>
        <source>Misread {code}. Nothing was added. Scan again.</source>
        <translation>{code} بد خوانده شد. چیزی افزوده نشد. دوباره اسکن کنید.</translation>
    </message>
    <message>
        <source>The code names no goods. Nothing was added. Scan the code that stands on the item.</source>
        <translation>این کد کالایی را مشخص نمی‌کند. چیزی افزوده نشد. کد روی خود کالا را اسکن کنید.</translation>
    </message>
    <message>
        <source>These hours are none of a day. What you entered is kept. Enter when they begin and when they end.</source>
        <translation>این ساعت‌ها ساعت روز نیست. آنچه وارد کرده‌اید محفوظ است. ساعت آغاز و پایان را وارد کنید.</translation>
    </message>
    <message>
        <source>The kind of a product is not known[: {text}]. The row was not imported. Use goods, service or other.</source>
        <translation>نوع یک کالا شناخته نیست[: {text}]. سطر درون‌ریزی نشد. از goods، service یا other استفاده کنید.</translation>
    </message>
    <message>
        <source>A value of this label has at most {highest} decimals. What you entered is kept. Enter fewer.</source>
        <translation>مقدار این برچسب حداکثر {highest} رقم اعشار دارد. آنچه وارد کرده‌اید محفوظ است. رقم کمتری وارد کنید.</translation>
    </message>
    <message>
        <source>These letters make no label. What you entered is kept. Write 13 of them: PP, then I and V in one run each, C last.</source>
        <translation>این حرف‌ها برچسب نمی‌سازد. آنچه وارد کرده‌اید محفوظ است. 13 حرف بنویسید: نخست PP، سپس I و V هرکدام پشت سر هم، و در پایان C.</translation>
    </message>
    <message>
        <source>Labels that begin with {prefix} are read by {pattern} already. What you entered is kept. Take another prefix.</source>
        <translation>برچسب‌هایی را که با {prefix} آغاز می‌شود {pattern} می‌خواند. آنچه وارد کرده‌اید محفوظ است. پیش‌شماره دیگری بدهید.</translation>
    </message>
    <message>
        <source>The pattern has no name. What you entered is kept. Enter one.</source>
        <translation>الگو نام ندارد. آنچه وارد کرده‌اید محفوظ است. نامی وارد کنید.</translation>
    </message>
    <message>
        <source>The label {code} says zero. Nothing was added. Weigh the item again.</source>
        <translation>روی برچسب {code} صفر آمده است. چیزی افزوده نشد. کالا را دوباره وزن کنید.</translation>
    </message>
    <message>
        <source>Labels of the shop&apos;s own begin with 02 or 20 to 29[, not {prefix}]. What you entered is kept. Correct the prefixes.</source>
        <translation>برچسب‌های خود فروشگاه با 02 یا 20 تا 29 آغاز می‌شود[، نه {prefix}]. آنچه وارد کرده‌اید محفوظ است. پیش‌شماره‌ها را درست کنید.</translation>
    </message>
    <message>
        <source>A check digit of its own goes with a value of four or five digits. What you entered is kept. Correct the letters.</source>
        <translation>رقم کنترل جداگانه با مقدار چهار یا پنج رقمی می‌آید. آنچه وارد کرده‌اید محفوظ است. حرف‌ها را درست کنید.</translation>
    </message>
    <message>
        <source>No product has the number {item} of this label. Nothing was added. Give the number to a product, then scan again.</source>
        <translation>هیچ کالایی شماره {item} این برچسب را ندارد. چیزی افزوده نشد. این شماره را به کالایی بدهید و دوباره اسکن کنید.</translation>
    </message>
    <message>
        <source>A list can take off 100 % at most. What you entered is kept. Enter a smaller part.</source>
        <translation>لیست حداکثر 100% کم می‌کند. آنچه وارد کرده‌اید محفوظ است. درصد کمتری وارد کنید.</translation>
    </message>
    <message>
        <source>The column map names a column that does not exist. Nothing was imported. Correct it, then try again.</source>
        <translation>نگاشت ستون‌ها ستونی را نام می‌برد که وجود ندارد. چیزی درون‌ریزی نشد. آن را درست کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The column map cannot be read[ ({detail})]. Nothing was imported. Correct it, then try again.</source>
        <translation>نگاشت ستون‌ها خوانده نمی‌شود[ ({detail})]. چیزی درون‌ریزی نشد. آن را درست کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The column map names a heading that the file lacks. Nothing was imported. Correct one of them.</source>
        <translation>نگاشت ستون‌ها عنوانی را نام می‌برد که در فایل نیست. چیزی درون‌ریزی نشد. یکی از آن دو را درست کنید.</translation>
    </message>
    <message>
        <source>An age is a number of years, {highest} at most. What you entered is kept. Enter another one.</source>
        <translation>سن به سال و حداکثر {highest} است. آنچه وارد کرده‌اید محفوظ است. عدد دیگری وارد کنید.</translation>
    </message>
    <message>
        <source>The smallest amount cannot be below zero. What you entered is kept. Enter another one.</source>
        <translation>کوچک‌ترین مبلغ نمی‌تواند کمتر از صفر باشد. آنچه وارد کرده‌اید محفوظ است. مبلغ دیگری وارد کنید.</translation>
    </message>
    <message>
        <source>The shop knows nothing called {text}. Nothing was imported. Correct it, or add it first.</source>
        <translation>فروشگاه چیزی به نام {text} نمی‌شناسد. چیزی درون‌ریزی نشد. آن را درست کنید یا نخست بیفزایید.</translation>
    </message>
    <message>
        <source>A pack has to hold more than nothing. What you entered is kept. Enter how many units it holds.</source>
        <translation>بسته نمی‌تواند خالی باشد. آنچه وارد کرده‌اید محفوظ است. بنویسید چند واحد در آن است.</translation>
    </message>
    <message>
        <source>A single one has the product&apos;s own price. What you entered is kept. Say how many the code stands for, or leave its price out.</source>
        <translation>یک واحد تکی قیمت خود کالا را دارد. آنچه وارد کرده‌اید محفوظ است. بنویسید کد معادل چند واحد است یا قیمتش را بردارید.</translation>
    </message>
    <message>
        <source>The last day, {through}, comes before the first, {from}. What you entered is kept. Correct one of them.</source>
        <translation>روز پایان، {through}، پیش از روز آغاز، {from}، است. آنچه وارد کرده‌اید محفوظ است. یکی را درست کنید.</translation>
    </message>
    <message>
        <source>This price list does not exist any more. Nothing was changed. Choose another one.</source>
        <translation>این لیست قیمت دیگر وجود ندارد. چیزی تغییر نکرد. لیست دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The prices of this list are in {currency}. What you entered is kept. Enter a price in it.</source>
        <translation>قیمت‌های این لیست به {currency} است. آنچه وارد کرده‌اید محفوظ است. قیمت را به همین ارز وارد کنید.</translation>
    </message>
    <message>
        <source>A price cannot be below zero. What you entered is kept. Enter another one.</source>
        <translation>قیمت نمی‌تواند کمتر از صفر باشد. آنچه وارد کرده‌اید محفوظ است. قیمت دیگری وارد کنید.</translation>
    </message>
    <message>
        <source>This has no name yet. What you entered is kept. Enter a name.</source>
        <translation>هنوز نامی ندارد. آنچه وارد کرده‌اید محفوظ است. نامی وارد کنید.</translation>
    </message>
    <message>
        <source>{product} and its variants are changed together. Nothing was changed. Open it and change it there.</source>
        <translation>{product} و تنوع‌هایش با هم تغییر می‌کنند. چیزی تغییر نکرد. آن را باز و همان‌جا تغییر دهید.</translation>
    </message>
    <message>
        <source>This product does not exist any more. Nothing was changed. Choose another one.</source>
        <translation>این کالا دیگر وجود ندارد. چیزی تغییر نکرد. کالای دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The product has no code yet. What you entered is kept. Enter a code.</source>
        <translation>کالا هنوز کد ندارد. آنچه وارد کرده‌اید محفوظ است. کدی وارد کنید.</translation>
    </message>
    <message>
        <source>The product has no name yet. What you entered is kept. Enter a name.</source>
        <translation>کالا هنوز نام ندارد. آنچه وارد کرده‌اید محفوظ است. نامی وارد کنید.</translation>
    </message>
    <message>
        <source>The file holds no list of promotions[ ({detail})]. Nothing was imported. Correct it, then try again.</source>
        <translation>در فایل فهرست طرح‌های تخفیف نیست[ ({detail})]. چیزی درون‌ریزی نشد. آن را درست کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>A promotion cannot be understood: {key}[, {text}]. Nothing was imported. Correct it, then try again.</source>
        <translation>یک طرح تخفیف مفهوم نیست: {key}[، {text}]. چیزی درون‌ریزی نشد. آن را درست کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The promotion gives nothing, or more than all. What you entered is kept. Enter a part up to 100 %, or an amount.</source>
        <translation>طرح تخفیف چیزی نمی‌دهد یا بیش از همه مبلغ می‌دهد. آنچه وارد کرده‌اید محفوظ است. درصدی تا 100% یا مبلغی وارد کنید.</translation>
    </message>
    <message>
        <source>The promotion holds on no day of the week. What you entered is kept. Choose one at least.</source>
        <translation>طرح تخفیف در هیچ روز هفته برقرار نیست. آنچه وارد کرده‌اید محفوظ است. حداقل یک روز انتخاب کنید.</translation>
    </message>
    <message>
        <source>A key of {page} stands for goods that do not exist here. Nothing was saved. Remove it, then save again.</source>
        <translation>یک کلید {page} برای کالایی است که اینجا وجود ندارد. چیزی ذخیره نشد. آن را حذف کنید و دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <source>{page} has more than {most} keys. Nothing was saved. Put some of them on another page.</source>
        <translation>{page} بیش از {most} کلید دارد. چیزی ذخیره نشد. چند کلید را به صفحه دیگری ببرید.</translation>
    </message>
    <message>
        <source>This branch or till does not exist. Nothing was saved. Choose whose keys they are again.</source>
        <translation>این شعبه یا صندوق وجود ندارد. چیزی ذخیره نشد. دوباره انتخاب کنید کلیدها برای کجاست.</translation>
    </message>
    <message>
        <source>Each page has a name of up to {most} letters. Nothing was saved. Enter another name.</source>
        <translation>نام هر صفحه حداکثر {most} حرف دارد. چیزی ذخیره نشد. نام دیگری وارد کنید.</translation>
    </message>
    <message>
        <source>Quick keys have one to {most} pages. Nothing was saved. Add a page, or remove one.</source>
        <translation>کلیدهای سریع یک تا {most} صفحه دارند. چیزی ذخیره نشد. صفحه‌ای بیفزایید یا حذف کنید.</translation>
    </message>
    <message>
        <source>A key of {page} shows a picture that is not here. Nothing was saved. Choose the picture again.</source>
        <translation>یک کلید {page} تصویری دارد که اینجا نیست. چیزی ذخیره نشد. تصویر را دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>A picture takes more than {most} KiB even when it is made small. Nothing was saved. Choose a simpler one.</source>
        <translation>تصویر حتی پس از کوچک شدن بیش از {most} KiB است. چیزی ذخیره نشد. تصویر ساده‌تری انتخاب کنید.</translation>
    </message>
    <message>
        <source>A row has more or fewer fields than there are headings. It was not imported. Correct it, then try again.</source>
        <translation>تعداد خانه‌های یک سطر با عنوان‌ها یکی نیست. درون‌ریزی نشد. آن را درست کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Serial numbers are for single pieces. What you entered is kept. Choose another unit, or batches.</source>
        <translation>شماره سریال برای قطعه‌های تکی است. آنچه وارد کرده‌اید محفوظ است. واحد دیگر یا سری ساخت را انتخاب کنید.</translation>
    </message>
    <message>
        <source>This kind of promotion needs other goods: one group for a part or an amount off, what is bought and what is got, or what a bundle holds, {most} units at most. What you entered is kept. Correct it.</source>
        <translation>این نوع طرح تخفیف کالاهای دیگری لازم دارد: یک گروه برای درصد یا مبلغ تخفیف، آنچه خریده و آنچه گرفته می‌شود، یا محتوای یک بسته، حداکثر {most} واحد. آنچه وارد کرده‌اید محفوظ است. آن را درست کنید.</translation>
    </message>
    <message>
        <source>A tare cannot be below zero. What you entered is kept. Enter another one.</source>
        <translation>پارسنگ نمی‌تواند کمتر از صفر باشد. آنچه وارد کرده‌اید محفوظ است. مقدار دیگری وارد کنید.</translation>
    </message>
    <message>
        <source>This tax class does not exist. What you entered is kept. Choose another one.</source>
        <translation>این گروه مالیاتی وجود ندارد. آنچه وارد کرده‌اید محفوظ است. گروه دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The text is longer than {longest} characters. What you entered is kept. Make it shorter.</source>
        <translation>متن بلندتر از {longest} نویسه است. آنچه وارد کرده‌اید محفوظ است. کوتاهش کنید.</translation>
    </message>
    <message>
        <source>Only goods that are kept in stock have serial numbers or batches. What you entered is kept. Choose goods, or no numbers.</source>
        <translation>فقط کالای دارای موجودی انبار شماره سریال یا سری ساخت دارد. آنچه وارد کرده‌اید محفوظ است. نوع کالا یا بدون تفکیک را انتخاب کنید.</translation>
    </message>
    <message>
        <source>This unit does not exist. What you entered is kept. Choose another one.</source>
        <translation>این واحد وجود ندارد. آنچه وارد کرده‌اید محفوظ است. واحد دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>A promotion that may never be used is none. What you entered is kept. Enter at least 1, or nothing.</source>
        <translation>طرح تخفیفی که هیچ‌گاه به کار نرود بی‌معناست. آنچه وارد کرده‌اید محفوظ است. حداقل 1 وارد کنید یا خالی بگذارید.</translation>
    </message>
    <message>
        <source>{attribute} has {value} twice. What you entered is kept. Remove one of them.</source>
        <translation>{attribute} مقدار {value} را دوبار دارد. آنچه وارد کرده‌اید محفوظ است. یکی را حذف کنید.</translation>
    </message>
    <message>
        <source>{attribute} has more than {highest} values. What you entered is kept. Remove some of them.</source>
        <translation>{attribute} بیش از {highest} مقدار دارد. آنچه وارد کرده‌اید محفوظ است. چند مقدار را حذف کنید.</translation>
    </message>
    <message>
        <source>{variant} belongs to something else. What you entered is kept. Make a variant of its own.</source>
        <translation>{variant} برای چیز دیگری است. آنچه وارد کرده‌اید محفوظ است. تنوعی جداگانه بسازید.</translation>
    </message>
    <message>
        <source>{variant} lacks a value, or has one that is not listed any more. What you entered is kept. Add the value, or archive the variant.</source>
        <translation>{variant} مقداری کم دارد یا مقداری دارد که دیگر در فهرست نیست. آنچه وارد کرده‌اید محفوظ است. مقدار را بیفزایید یا تنوع را بایگانی کنید.</translation>
    </message>
    <message>
        <source>These would be {count} variants; at most {highest} are kept together. What you entered is kept. Leave values out, or make two products of it.</source>
        <translation>این می‌شود {count} تنوع؛ حداکثر {highest} تنوع با هم نگهداری می‌شود. آنچه وارد کرده‌اید محفوظ است. چند مقدار را بردارید یا آن را دو کالا کنید.</translation>
    </message>
    <message>
        <source>A warranty lasts between 1 and {highest} months. What you entered is kept. Enter another number, or none.</source>
        <translation>ضمانت بین 1 تا {highest} ماه است. آنچه وارد کرده‌اید محفوظ است. عدد دیگری وارد کنید یا خالی بگذارید.</translation>
    </message>
    <message>
        <source>A field holds characters that are no text. The row was not imported. Correct it, then try again.</source>
        <translation>در یک خانه نویسه‌هایی هست که متن نیست. سطر درون‌ریزی نشد. آن را درست کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>A field is too long. The row was not imported. Make it shorter, then try again.</source>
        <translation>یک خانه بیش از حد بلند است. سطر درون‌ریزی نشد. کوتاهش کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was imported. Check that it is there and may be read.</source>
        <translation>فایل خوانده نمی‌شود. چیزی درون‌ریزی نشد. ببینید فایل سر جایش هست و اجازه خواندن دارد.</translation>
    </message>
    <message>
        <source>The file is too long. Nothing was imported. Split it into several files.</source>
        <translation>فایل بیش از حد بزرگ است. چیزی درون‌ریزی نشد. آن را به چند فایل بخش کنید.</translation>
    </message>
    <message>
        <source>The file has no row of headings. Nothing was imported. Add one as the first row.</source>
        <translation>فایل سطر عنوان ندارد. چیزی درون‌ریزی نشد. آن را به‌عنوان سطر اول بیفزایید.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed. The rest of the file was not imported. Close it, then try again.</source>
        <translation>یک علامت نقل‌قول بسته نشده است. بقیه فایل درون‌ریزی نشد. آن را ببندید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Something follows a closing quotation mark. The row was not imported. Correct it, then try again.</source>
        <translation>پس از علامت نقل‌قول پایانی چیزی آمده است. سطر درون‌ریزی نشد. آن را درست کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>A row is not written in UTF-8. It was not imported. Save the file as UTF-8, then try again.</source>
        <translation>یک سطر به UTF-8 نوشته نشده است. درون‌ریزی نشد. فایل را با UTF-8 ذخیره کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>A row has too many fields. It was not imported. Correct it, then try again.</source>
        <translation>یک سطر خانه‌های زیادی دارد. درون‌ریزی نشد. آن را درست کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The adjustment has no lines. Nothing was moved. Add a product first.</source>
        <translation>اصلاح موجودی ردیفی ندارد. موجودی تغییر نکرد. نخست کالایی بیفزایید.</translation>
    </message>
    <message>
        <source>A cost cannot be below zero. Nothing was moved; what you entered is kept. Enter another one.</source>
        <translation>قیمت خرید نمی‌تواند کمتر از صفر باشد. موجودی تغییر نکرد؛ آنچه وارد کرده‌اید محفوظ است. قیمت دیگری وارد کنید.</translation>
    </message>
    <message>
        <source>A product with variants has no stock of its own. Nothing was changed. Choose one of its variants.</source>
        <translation>کالای دارای تنوع خودش موجودی ندارد. چیزی تغییر نکرد. یکی از تنوع‌هایش را انتخاب کنید.</translation>
    </message>
    <message>
        <source>A barcode belongs to two products. The second row was not imported. Remove it from one of them.</source>
        <translation>یک بارکد برای دو کالاست. سطر دوم درون‌ریزی نشد. آن را از یکی حذف کنید.</translation>
    </message>
    <message>
        <source>A code stands in the file twice. The second row was not imported. Remove one of them.</source>
        <translation>یک کد دوبار در فایل آمده است. سطر دوم درون‌ریزی نشد. یکی را حذف کنید.</translation>
    </message>
    <message>
        <source>The import was stopped. {products} products are imported and kept. Import the file again for the others.</source>
        <translation>درون‌ریزی متوقف شد. {products} کالا درون‌ریزی شد و محفوظ است. برای بقیه، فایل را دوباره درون‌ریزی کنید.</translation>
    </message>
    <message>
        <source>A new product has no price. The row was not imported. Give it a price, then try again.</source>
        <translation>کالای تازه‌ای قیمت ندارد. سطر درون‌ریزی نشد. به آن قیمت بدهید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Some rows cannot be imported. Nothing was imported. Correct them, or import the others only.</source>
        <translation>چند سطر قابل درون‌ریزی نیست. چیزی درون‌ریزی نشد. آن‌ها را درست کنید یا فقط بقیه را درون‌ریزی کنید.</translation>
    </message>
    <message>
        <source>A stock is below zero. The row was not imported. Correct it, then try again.</source>
        <translation>یک موجودی کمتر از صفر است. سطر درون‌ریزی نشد. آن را درست کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The serial numbers or batches of {product} do not add up to {quantity}. Nothing was changed. Say each number once, with how many.</source>
        <translation>جمع شماره سریال‌ها یا سری‌های ساخت {product} برابر {quantity} نیست. چیزی تغییر نکرد. هر شماره را یک بار و با تعدادش بنویسید.</translation>
    </message>
    <message>
        <source>This place does not exist. Nothing was moved; what you entered is kept. Choose another one.</source>
        <translation>این محل وجود ندارد. موجودی تغییر نکرد؛ آنچه وارد کرده‌اید محفوظ است. محل دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>{product} is not kept in stock. Nothing was moved; what you entered is kept. Remove its line.</source>
        <translation>{product} موجودی انبار ندارد. موجودی تغییر نکرد؛ آنچه وارد کرده‌اید محفوظ است. ردیفش را حذف کنید.</translation>
    </message>
    <message>
        <source>A product is not known here. Nothing was moved. Make the product first.</source>
        <translation>کالایی اینجا شناخته نیست. موجودی تغییر نکرد. نخست کالا را بسازید.</translation>
    </message>
    <message>
        <source>A product does not exist any more. Nothing was moved; what you entered is kept. Remove its line.</source>
        <translation>کالایی دیگر وجود ندارد. موجودی تغییر نکرد؛ آنچه وارد کرده‌اید محفوظ است. ردیفش را حذف کنید.</translation>
    </message>
    <message>
        <source>The quantity has the wrong sign for this reason. Nothing was moved; what you entered is kept. Change one of them.</source>
        <translation>علامت مقدار با این دلیل نمی‌خواند. موجودی تغییر نکرد؛ آنچه وارد کرده‌اید محفوظ است. یکی از آن دو را تغییر دهید.</translation>
    </message>
    <message>
        <source>The quantity is finer than its unit allows. Nothing was moved; what you entered is kept. Enter fewer decimals.</source>
        <translation>مقدار ریزتر از حد واحد آن است. موجودی تغییر نکرد؛ آنچه وارد کرده‌اید محفوظ است. رقم اعشار کمتری وارد کنید.</translation>
    </message>
    <message>
        <source>A line moves nothing. Nothing was recorded; what you entered is kept. Enter a quantity, or remove the line.</source>
        <translation>یک ردیف چیزی را جابه‌جا نمی‌کند. چیزی ثبت نشد؛ آنچه وارد کرده‌اید محفوظ است. مقدار وارد کنید یا ردیف را حذف کنید.</translation>
    </message>
    <message>
        <source>Why it is cancelled is not said. It is still open. Choose a reason.</source>
        <translation>دلیل لغو گفته نشده است. هنوز باز است. دلیلی انتخاب کنید.</translation>
    </message>
    <message>
        <source>Receipt {number} was paid with the deposit of an order. Its payment was not changed. Take the goods back and sell them anew.</source>
        <translation>رسید {number} با بیعانه یک سفارش پرداخت شده است. پرداخت آن تغییر نکرد. کالا را پس بگیرید و از نو بفروشید.</translation>
    </message>
    <message>
        <source>{held} is held for this order now. Nothing was recorded; the order is still open. Open it again and collect it anew.</source>
        <translation>اکنون {held} برای این سفارش نزد فروشگاه است. چیزی ثبت نشد؛ سفارش هنوز باز است. آن را دوباره باز کنید و تحویل دهید.</translation>
    </message>
    <message>
        <source>A deposit pays only for the order it was paid for. Nothing was taken. Open the order and collect it, or choose another way to pay.</source>
        <translation>بیعانه فقط برای سفارشی که بابتش پرداخت شده به کار می‌رود. پولی دریافت نشد. سفارش را باز کنید و تحویل دهید، یا روش پرداخت دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>{left} of this layaway is still to be paid. Nothing was handed over; it is still open. Take the payment first.</source>
        <translation>هنوز {left} از این رزرو اقساطی مانده است. چیزی تحویل نشد؛ هنوز باز است. نخست پول را دریافت کنید.</translation>
    </message>
    <message>
        <source>{day} is over already. No order was placed; the goods are still here. Choose a later day.</source>
        <translation>{day} گذشته است. سفارشی ثبت نشد؛ کالاها هنوز اینجاست. روز دیرتری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The shop can keep something between nothing and {held}. The order is still open. Type another amount.</source>
        <translation>فروشگاه می‌تواند از هیچ تا {held} نگه دارد. سفارش هنوز باز است. مبلغ دیگری بنویسید.</translation>
    </message>
    <message>
        <source>These are not the goods of order {number}, as they were agreed. Nothing was recorded. Open the order again and collect it.</source>
        <translation>این‌ها کالاهای توافق‌شده سفارش {number} نیست. چیزی ثبت نشد. سفارش را دوباره باز کنید و تحویل دهید.</translation>
    </message>
    <message>
        <source>A gift card is sold, not ordered. No order was placed; the sale is kept. Take the card off, or sell it first.</source>
        <translation>کارت هدیه فروخته می‌شود، سفارش داده نمی‌شود. سفارشی ثبت نشد؛ فروش محفوظ است. کارت را بردارید یا نخست آن را بفروشید.</translation>
    </message>
    <message>
        <source>Order {number} was collected or cancelled already. Nothing was changed. Look at the list of open orders.</source>
        <translation>سفارش {number} پیش‌تر تحویل یا لغو شده است. چیزی تغییر نکرد. فهرست سفارش‌های باز را ببینید.</translation>
    </message>
    <message>
        <source>Something of this sale is paid already, or an order is being collected. No order was placed. Remove the payment, or finish it first.</source>
        <translation>بخشی از این فروش پرداخت شده، یا سفارشی در حال تحویل است. سفارشی ثبت نشد. پرداخت را حذف کنید یا نخست آن را تمام کنید.</translation>
    </message>
    <message>
        <source>This order is not known at this till. Nothing was changed. Look at the number on its slip.</source>
        <translation>این سفارش در این صندوق شناخته نیست. چیزی تغییر نکرد. شماره روی برگه‌اش را ببینید.</translation>
    </message>
    <message>
        <source>Whose order it is was not said. No order was placed; the sale is kept. Choose the customer, then order again.</source>
        <translation>معلوم نیست سفارش برای کیست. سفارشی ثبت نشد؛ فروش محفوظ است. مشتری را انتخاب کنید و دوباره سفارش دهید.</translation>
    </message>
    <message>
        <source>A payment has to be above zero, in the shop&apos;s currency. Nothing was taken. Type another amount.</source>
        <translation>پرداخت باید بیشتر از صفر و به واحد پول فروشگاه باشد. پولی دریافت نشد. مبلغ دیگری بنویسید.</translation>
    </message>
    <message>
        <source>Only {left} of this order is left to pay. Nothing was taken. Type that much or less.</source>
        <translation>از این سفارش فقط {left} مانده است. پولی دریافت نشد. همین مبلغ یا کمتر را بنویسید.</translation>
    </message>
    <message>
        <source>There are no words for papers in {language}. Nothing was saved; what you entered is kept. Choose another language.</source>
        <translation>برای برگه‌ها واژه‌های {language} وجود ندارد. چیزی ذخیره نشد؛ آنچه وارد کرده‌اید محفوظ است. زبان دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Both languages are the same. Nothing was saved; what you entered is kept. Choose another second one, or none.</source>
        <translation>هر دو زبان یکی است. چیزی ذخیره نشد؛ آنچه وارد کرده‌اید محفوظ است. زبان دوم دیگری انتخاب کنید یا هیچ‌کدام.</translation>
    </message>
    <message>
        <source>The picture needs more than {most} KiB even when it is made small. Nothing was saved; what you entered is kept. Choose a plainer one.</source>
        <translation>تصویر حتی پس از کوچک شدن بیش از {most} KiB لازم دارد. چیزی ذخیره نشد؛ آنچه وارد کرده‌اید محفوظ است. تصویر ساده‌تری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The picture is not there any more. Nothing was saved; what you entered is kept. Choose it again.</source>
        <translation>تصویر دیگر سر جایش نیست. چیزی ذخیره نشد؛ آنچه وارد کرده‌اید محفوظ است. دوباره آن را انتخاب کنید.</translation>
    </message>
    <message>
        <source>The line that begins with {line} is longer than {most} letters. Nothing was saved; what you entered is kept. Break it into two.</source>
        <translation>سطری که با {line} آغاز می‌شود بلندتر از {most} حرف است. چیزی ذخیره نشد؛ آنچه وارد کرده‌اید محفوظ است. آن را دو سطر کنید.</translation>
    </message>
    <message>
        <source>There are more than {most} lines. Nothing was saved; what you entered is kept. Take some away.</source>
        <translation>بیش از {most} سطر است. چیزی ذخیره نشد؛ آنچه وارد کرده‌اید محفوظ است. چند سطر را بردارید.</translation>
    </message>
    <message>
        <source>{key} does something else already: {task}. Nothing was changed. Press another key, or give that one another key first.</source>
        <translation>{key} از پیش کار دیگری می‌کند: {task}. چیزی تغییر نکرد. کلید دیگری فشار دهید یا نخست به آن کار کلید دیگری بدهید.</translation>
    </message>
    <message>
        <source>{key} cannot be used here. Nothing was changed. Press a function key, or a letter together with Ctrl or Alt.</source>
        <translation>{key} اینجا به کار نمی‌رود. چیزی تغییر نکرد. یک کلید تابعی، یا حرفی همراه Ctrl یا Alt فشار دهید.</translation>
    </message>
    <message>
        <source>{task} is nothing that a key can do. Nothing was changed. Choose something from the list.</source>
        <translation>{task} کاری نیست که کلید انجام دهد. چیزی تغییر نکرد. چیزی از فهرست انتخاب کنید.</translation>
    </message>
    <message>
        <source>A volume is from 1 to 100. Nothing was saved; the volume before is kept. Choose another.</source>
        <translation>بلندی صدا از 1 تا 100 است. چیزی ذخیره نشد؛ بلندی پیشین می‌ماند. عدد دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The file is larger than {most} MiB. The picture before is kept. Choose a smaller file.</source>
        <translation>فایل بزرگ‌تر از {most} MiB است. تصویر پیشین می‌ماند. فایل کوچک‌تری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The file is no picture that can be read here. The picture before is kept. Choose a PNG or JPEG file.</source>
        <translation>فایل تصویری نیست که اینجا خوانده شود. تصویر پیشین می‌ماند. فایل PNG یا JPEG انتخاب کنید.</translation>
    </message>
    <message>
        <source>The picture has {width} × {height} dots. The picture before is kept. Choose one with {least} to {most} dots on each side.</source>
        <translation>تصویر {width} × {height} نقطه دارد. تصویر پیشین می‌ماند. تصویری با {least} تا {most} نقطه در هر ضلع انتخاب کنید.</translation>
    </message>
    <message>
        <source>{number} is a return, which gives nothing away. Nothing was printed. Choose the receipt of a sale.</source>
        <translation>{number} مرجوعی است و هدیه‌ای در آن نیست. چیزی چاپ نشد. رسید یک فروش را انتخاب کنید.</translation>
    </message>
    <message>
        <source>The sale is not known at this till. Nothing was printed. Choose a receipt from here.</source>
        <translation>این فروش در این صندوق شناخته نیست. چیزی چاپ نشد. رسیدی از همین‌جا انتخاب کنید.</translation>
    </message>
    <message>
        <source>Amounts of points and tiers are zero or more. The settings are unchanged. Enter other ones.</source>
        <translation>مبلغ‌های امتیاز و سطح صفر یا بیشتر است. تنظیمات تغییر نکرد. مبلغ دیگری وارد کنید.</translation>
    </message>
    <message>
        <source>Points and tiers go by one to {highest} days. The settings are unchanged. Enter another number.</source>
        <translation>امتیاز و سطح از یک تا {highest} روز حساب می‌شود. تنظیمات تغییر نکرد. عدد دیگری وارد کنید.</translation>
    </message>
    <message>
        <source>Tiers and goods earn from 0 to {highest} percent. The settings are unchanged. Enter another number.</source>
        <translation>سطح‌ها و کالاها از 0 تا {highest} درصد امتیاز می‌دهند. تنظیمات تغییر نکرد. عدد دیگری وارد کنید.</translation>
    </message>
    <message>
        <source>Each tier has a name, and begins above the one before. The settings are unchanged. Correct the list.</source>
        <translation>هر سطح نام دارد و بالاتر از سطح پیشین آغاز می‌شود. تنظیمات تغییر نکرد. فهرست را درست کنید.</translation>
    </message>
    <message>
        <source>There is {balance} on the card. Nothing was taken; the sale is kept. Take that much, and the rest another way.</source>
        <translation>موجودی کارت {balance} است. پولی دریافت نشد؛ فروش محفوظ است. همین مبلغ را بگیرید و بقیه را به روش دیگر.</translation>
    </message>
    <message>
        <source>The card is in another currency[: {balance}]. Nothing was taken. Use it in a shop of that currency.</source>
        <translation>کارت به واحد پول دیگری است[: {balance}]. پولی دریافت نشد. در فروشگاهی با همان واحد پول خرجش کنید.</translation>
    </message>
    <message>
        <source>Nothing was ever put on this card here. Nothing was taken; the sale is kept. Look at the number again, or take another way to pay.</source>
        <translation>این کارت اینجا هیچ‌گاه شارژ نشده است. پولی دریافت نشد؛ فروش محفوظ است. شماره را دوباره ببینید یا روش پرداخت دیگری بگیرید.</translation>
    </message>
    <message>
        <source>There is {balance} on the card: nothing of it was spent twice. Nothing was written off. Look at the card again.</source>
        <translation>موجودی کارت {balance} است: چیزی دوبار خرج نشده است. زیانی ثبت نشد. کارت را دوباره ببینید.</translation>
    </message>
    <message>
        <source>The card is blocked. It was not used. Unblock it, or take another way to pay.</source>
        <translation>کارت مسدود است. به کار نرفت. مسدودی را بردارید یا روش پرداخت دیگری بگیرید.</translation>
    </message>
    <message>
        <source>The card could be spent until {expired}. It was not used. Take another way to pay.</source>
        <translation>کارت تا {expired} قابل خرج بود. به کار نرفت. روش پرداخت دیگری بگیرید.</translation>
    </message>
    <message>
        <source>The card was misread. It was not used. Scan or type its number again.</source>
        <translation>کارت بد خوانده شد. به کار نرفت. شماره‌اش را دوباره اسکن کنید یا بنویسید.</translation>
    </message>
    <message>
        <source>This is not the number of one of this shop&apos;s gift cards. Nothing was used. Scan or type it again.</source>
        <translation>این شماره کارت هدیه این فروشگاه نیست. چیزی به کار نرفت. دوباره اسکن کنید یا بنویسید.</translation>
    </message>
    <message>
        <source>The numbers of cards begin with one to {highest} digits. The settings are unchanged. Enter other ones.</source>
        <translation>شماره کارت‌ها با یک تا {highest} رقم آغاز می‌شود. تنظیمات تغییر نکرد. رقم‌های دیگری وارد کنید.</translation>
    </message>
    <message>
        <source>A reason of at most {highest} characters is needed. The card is unchanged. Enter another one.</source>
        <translation>دلیلی با حداکثر {highest} نویسه لازم است. کارت تغییر نکرد. دلیل دیگری وارد کنید.</translation>
    </message>
    <message>
        <source>What is put on a card has to be above zero, in the shop&apos;s currency. Nothing was put on it. Type another amount.</source>
        <translation>مبلغ شارژ کارت باید بیشتر از صفر و به واحد پول فروشگاه باشد. کارت شارژ نشد. مبلغ دیگری بنویسید.</translation>
    </message>
    <message>
        <source>Cards may be spent for up to {highest} days. The settings are unchanged. Enter a smaller number, or none.</source>
        <translation>کارت حداکثر {highest} روز قابل خرج است. تنظیمات تغییر نکرد. عدد کوچک‌تری وارد کنید یا خالی بگذارید.</translation>
    </message>
    <message>
        <source>The card terminal has not said yet what it did. Nothing was noted; the sale is kept. Ask it again.</source>
        <translation>کارت‌خوان هنوز نگفته چه کرده است. چیزی یادداشت نشد؛ فروش محفوظ است. دوباره از آن بپرسید.</translation>
    </message>
    <message>
        <source>This till did not ask the card terminal for that. Nothing was noted; the sale is kept. Look at the terminal.</source>
        <translation>این صندوق چنین چیزی از کارت‌خوان نخواسته است. چیزی یادداشت نشد؛ فروش محفوظ است. کارت‌خوان را ببینید.</translation>
    </message>
    <message>
        <source>The card terminal was asked for {amount} before, and what became of that is open. Nothing more was charged or paid back; the sale is kept. Ask the terminal again.</source>
        <translation>پیش‌تر {amount} از کارت‌خوان خواسته شده و نتیجه‌اش معلوم نیست. چیز دیگری برداشت یا بازپرداخت نشد؛ فروش محفوظ است. دوباره از کارت‌خوان بپرسید.</translation>
    </message>
    <message>
        <source>A card was charged {amount} for this sale, and it is not among its payments. The sale is kept. Open the payment again: it is taken, or given back.</source>
        <translation>برای این فروش {amount} از کارتی برداشت شده و در پرداخت‌هایش نیست. فروش محفوظ است. پرداخت را دوباره باز کنید: این مبلغ پذیرفته یا پس داده می‌شود.</translation>
    </message>
    <message>
        <source>The card payment of {amount} does not stand: it went back, is going back, or paid something else. The sale is kept. Remove it and pay another way.</source>
        <translation>پرداخت کارتی {amount} برقرار نیست: برگشته، در حال برگشت است یا بابت چیز دیگری بوده است. فروش محفوظ است. آن را حذف کنید و به روش دیگری پرداخت کنید.</translation>
    </message>
    <message>
        <source>{amount} does not go back to the card by this return as it stands now. The return is kept. Make it again as it was when the terminal was asked.</source>
        <translation>با این مرجوعی، آن‌گونه که اکنون است، {amount} به کارت برنمی‌گردد. مرجوعی محفوظ است. آن را مانند زمان درخواست از کارت‌خوان دوباره بسازید.</translation>
    </message>
    <message>
        <source>Another sale or return came after receipt {number}. Its payment stays as it is. Take the goods back and sell them again.</source>
        <translation>پس از رسید {number} فروش یا مرجوعی دیگری آمده است. پرداخت آن تغییر نمی‌کند. کالا را پس بگیرید و دوباره بفروشید.</translation>
    </message>
    <message>
        <source>Receipt {number} is not of this till&apos;s open shift. Its payment stays as it is. Take the goods back and sell them again.</source>
        <translation>رسید {number} برای شیفت باز این صندوق نیست. پرداخت آن تغییر نمی‌کند. کالا را پس بگیرید و دوباره بفروشید.</translation>
    </message>
    <message>
        <source>This sale is not known here. Nothing was changed. Choose the sale again.</source>
        <translation>این فروش اینجا شناخته نیست. چیزی تغییر نکرد. فروش را دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>Receipt {number} was paid with goods that came back. Its payment was not changed. Take the goods back and sell them anew.</source>
        <translation>رسید {number} با کالای برگشتی پرداخت شده است. پرداخت آن تغییر نکرد. کالا را پس بگیرید و از نو بفروشید.</translation>
    </message>
    <message>
        <source>Goods of receipt {number} came back already. Its payment stays as it is. Give money back by a return.</source>
        <translation>کالاهای رسید {number} پیش‌تر برگشته است. پرداخت آن تغییر نمی‌کند. پول را با مرجوعی پس بدهید.</translation>
    </message>
    <message>
        <source>What the card terminal charged stays with the sale. Its payment is as it was. To give it back, take the goods back.</source>
        <translation>آنچه کارت‌خوان برداشت کرده با فروش می‌ماند. پرداخت آن تغییر نکرد. برای پس دادن آن، کالا را پس بگیرید.</translation>
    </message>
    <message>
        <source>A gift card pays for goods, not for what is owed. Nothing was taken. Choose another way to pay.</source>
        <translation>کارت هدیه برای خرید کالاست، نه پرداخت بدهی. پولی دریافت نشد. روش پرداخت دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Points are redeemed when goods are paid, not when they are promised. The sale is kept. Keep the points first.</source>
        <translation>امتیاز هنگام پرداخت کالا به کار می‌رود، نه هنگام سفارش. فروش محفوظ است. نخست امتیازها را نگه دارید.</translation>
    </message>
    <message>
        <source>The points are worth another amount now. Nothing was redeemed; the sale is kept. Redeem them again.</source>
        <translation>ارزش امتیازها اکنون فرق کرده است. امتیازی به کار نرفت؛ فروش محفوظ است. دوباره از امتیاز استفاده کنید.</translation>
    </message>
    <message>
        <source>Points are a customer&apos;s. Nothing was redeemed; the sale is kept. Choose the customer first.</source>
        <translation>امتیاز برای مشتری است. امتیازی به کار نرفت؛ فروش محفوظ است. نخست مشتری را انتخاب کنید.</translation>
    </message>
    <message>
        <source>{points} points were to be redeemed, and {left} are left. The sale is kept. Redeem them again.</source>
        <translation>قرار بود {points} امتیاز به کار رود و {left} مانده است. فروش محفوظ است. دوباره از امتیاز استفاده کنید.</translation>
    </message>
    <message>
        <source>Which gift card pays is not said. Nothing was taken; the sale is kept. Scan the card again.</source>
        <translation>معلوم نیست کدام کارت هدیه پرداخت می‌کند. پولی دریافت نشد؛ فروش محفوظ است. کارت را دوباره اسکن کنید.</translation>
    </message>
    <message>
        <source>It was paid this way already. Nothing was changed. Choose another way, or press Esc.</source>
        <translation>پیش‌تر به همین روش پرداخت شده است. چیزی تغییر نکرد. روش دیگری انتخاب کنید یا Esc را بزنید.</translation>
    </message>
    <message>
        <source>A name, phone, address or note of the delivery has more than {highest} characters. The sale is kept. Say it shorter.</source>
        <translation>نام، تلفن، نشانی یا یادداشت تحویل بیش از {highest} نویسه دارد. فروش محفوظ است. کوتاه‌تر بنویسید.</translation>
    </message>
    <message>
        <source>Only {left} of {product} is still to be handed over. Nothing left the books. Take that many or fewer.</source>
        <translation>فقط {left} از {product} برای تحویل مانده است. چیزی از دفترها خارج نشد. همین تعداد یا کمتر بگیرید.</translation>
    </message>
    <message>
        <source>Nothing to hand over was said. Nothing left the books. Scan the goods, or choose them in the list.</source>
        <translation>چیزی برای تحویل گفته نشده است. چیزی از دفترها خارج نشد. کالا را اسکن کنید یا از فهرست انتخاب کنید.</translation>
    </message>
    <message>
        <source>{product} has no stock, so there is nothing to hand over later. The sale is kept as it was.</source>
        <translation>{product} موجودی انبار ندارد، پس چیزی برای تحویل بعدی نیست. فروش مانند پیش محفوظ است.</translation>
    </message>
    <message>
        <source>Of {product}, between nothing and {quantity} can be handed over later. The sale is kept as it was. Type another number.</source>
        <translation>از {product} بین هیچ تا {quantity} می‌تواند بعداً تحویل شود. فروش مانند پیش محفوظ است. عدد دیگری بنویسید.</translation>
    </message>
    <message>
        <source>No name stands here any more. Nothing was changed. Customers are erased in their own list.</source>
        <translation>اینجا دیگر نامی نیست. چیزی تغییر نکرد. مشتریان در فهرست خودشان پاک می‌شوند.</translation>
    </message>
    <message>
        <source>{day} is over already. No quotation was given; the goods are still here. Choose a later day.</source>
        <translation>{day} گذشته است. پیشنهاد قیمتی داده نشد؛ کالاها هنوز اینجاست. روز دیرتری انتخاب کنید.</translation>
    </message>
    <message>
        <source>A gift card is sold, not quoted. No quotation was given; the sale is kept. Take the card off, or sell it first.</source>
        <translation>کارت هدیه فروخته می‌شود، پیشنهاد قیمت ندارد. پیشنهادی داده نشد؛ فروش محفوظ است. کارت را بردارید یا نخست آن را بفروشید.</translation>
    </message>
    <message>
        <source>Quotation {number} was used already[: {document}][, by {by}][ at {till}][, on {day}]. Nothing was changed. Ring up the goods, or give a new quotation.</source>
        <translation>پیشنهاد قیمت {number} پیش‌تر به کار رفته است[: {document}][، {by}][ در صندوق {till}][، در {day}]. چیزی تغییر نکرد. کالاها را ثبت کنید یا پیشنهاد تازه‌ای بدهید.</translation>
    </message>
    <message>
        <source>Something of this sale is paid already, or an order is being collected. No quotation was given. Remove the payment, or finish it first.</source>
        <translation>بخشی از این فروش پرداخت شده، یا سفارشی در حال تحویل است. پیشنهاد قیمتی داده نشد. پرداخت را حذف کنید یا نخست آن را تمام کنید.</translation>
    </message>
    <message>
        <source>Quotation {number} was valid until {day}. Nothing was recorded; the sale is kept. Load it again at today&apos;s prices, or have the old prices approved.</source>
        <translation>پیشنهاد قیمت {number} تا {day} معتبر بود. چیزی ثبت نشد؛ فروش محفوظ است. آن را دوباره با قیمت امروز باز کنید یا برای قیمت‌های پیشین تأیید بگیرید.</translation>
    </message>
    <message>
        <source>This quotation is not known at this till. Nothing was changed. Look at the number on its paper.</source>
        <translation>این پیشنهاد قیمت در این صندوق شناخته نیست. چیزی تغییر نکرد. شماره روی برگه‌اش را ببینید.</translation>
    </message>
    <message>
        <source>A quotation is for one customer or one name. None was given; the sale is kept. Choose the customer, or type a name.</source>
        <translation>پیشنهاد قیمت برای یک مشتری یا یک نام است. پیشنهادی داده نشد؛ فروش محفوظ است. مشتری را انتخاب کنید یا نامی بنویسید.</translation>
    </message>
    <message>
        <source>Quotation {number} was cancelled[ by {by}][ at {till}][, on {day}]. Nothing was changed. Ring up the goods, or give a new quotation.</source>
        <translation>پیشنهاد قیمت {number} لغو شده است[، {by}][ در صندوق {till}][، در {day}]. چیزی تغییر نکرد. کالاها را ثبت کنید یا پیشنهاد تازه‌ای بدهید.</translation>
    </message>
    <message>
        <source>{product} stands as quotation {number} says; nothing was changed. Sell less of it or remove it, and scan what is wanted besides.</source>
        <translation>{product} همان است که پیشنهاد قیمت {number} می‌گوید؛ چیزی تغییر نکرد. کمتر بفروشید یا حذفش کنید و کالای اضافی را جداگانه اسکن کنید.</translation>
    </message>
    <message>
        <source>{product} is not sold any more and has no price of today. The quotation is kept. Ring up the other goods by themselves, or have the old prices approved.</source>
        <translation>{product} دیگر فروخته نمی‌شود و قیمت امروز ندارد. پیشنهاد قیمت محفوظ است. کالاهای دیگر را جداگانه ثبت کنید یا برای قیمت‌های پیشین تأیید بگیرید.</translation>
    </message>
    <message>
        <source>Of {product} the customer has {taken}, and {owed} was never handed over. Nothing was taken back. Return as many of each.</source>
        <translation>از {product} مشتری {taken} دارد و {owed} هیچ‌گاه تحویل نشده است. چیزی پس گرفته نشد. از هرکدام به همان تعداد پس بگیرید.</translation>
    </message>
    <message>
        <source>Nothing[ of receipt {number}] is still to be handed over. Nothing left the books. Look at the list of what is.</source>
        <translation>چیزی[ از رسید {number}] برای تحویل نمانده است. چیزی از دفترها خارج نشد. فهرست مانده‌ها را ببینید.</translation>
    </message>
    <message>
        <source>Something is still open with this customer ({receivable} owed, {credit} of credit). Nobody was erased. Settle it first.</source>
        <translation>هنوز حسابی با این مشتری باز است (بدهی {receivable}، اعتبار {credit}). کسی پاک نشد. نخست آن را تسویه کنید.</translation>
    </message>
    <message>
        <source>The card {card} belongs to {customer}. Nothing was saved; what you entered is kept. Scan another card.</source>
        <translation>کارت {card} برای {customer} است. چیزی ذخیره نشد؛ آنچه وارد کرده‌اید محفوظ است. کارت دیگری اسکن کنید.</translation>
    </message>
    <message>
        <source>{text} is no amount. Nothing was imported. Correct it, then try again.</source>
        <translation>{text} مبلغ نیست. چیزی درون‌ریزی نشد. آن را درست کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The file needs the columns name, and card or phone. Nothing was imported. Add them, then try again.</source>
        <translation>فایل ستون‌های name و card یا phone را لازم دارد. چیزی درون‌ریزی نشد. آن‌ها را بیفزایید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>A credit limit is not below zero. Nothing was saved; what you entered is kept. Type another amount.</source>
        <translation>سقف نسیه نمی‌تواند کمتر از صفر باشد. چیزی ذخیره نشد؛ آنچه وارد کرده‌اید محفوظ است. مبلغ دیگری بنویسید.</translation>
    </message>
    <message>
        <source>This customer is not there. Nothing was changed. Choose another one.</source>
        <translation>این مشتری وجود ندارد. چیزی تغییر نکرد. مشتری دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>A customer needs a name. Nothing was saved; what you entered is kept. Type a name.</source>
        <translation>مشتری باید نام داشته باشد. چیزی ذخیره نشد؛ آنچه وارد کرده‌اید محفوظ است. نامی بنویسید.</translation>
    </message>
    <message>
        <source>This customer was erased for ever. Nothing was saved. Create them anew, if they ask for it.</source>
        <translation>این مشتری برای همیشه پاک شده است. چیزی ذخیره نشد. اگر خودش بخواهد، او را از نو بسازید.</translation>
    </message>
    <message>
        <source>The days to pay are between 0 and {highest}. Nothing was saved; what you entered is kept. Type another number.</source>
        <translation>مهلت پرداخت بین 0 تا {highest} روز است. چیزی ذخیره نشد؛ آنچه وارد کرده‌اید محفوظ است. عدد دیگری بنویسید.</translation>
    </message>
    <message>
        <source>A phone number has at least three digits. Nothing was saved; what you entered is kept. Type the number.</source>
        <translation>شماره تلفن حداقل سه رقم دارد. چیزی ذخیره نشد؛ آنچه وارد کرده‌اید محفوظ است. شماره را بنویسید.</translation>
    </message>
    <message>
        <source>A row has more or fewer fields than the headings. Nothing was imported. Correct it, then try again.</source>
        <translation>تعداد خانه‌های یک سطر با عنوان‌ها یکی نیست. چیزی درون‌ریزی نشد. آن را درست کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>A row has neither a card nor a phone number. Nothing was imported. Add one, then try again.</source>
        <translation>یک سطر نه کارت دارد نه شماره تلفن. چیزی درون‌ریزی نشد. یکی را بیفزایید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>This text is longer than {longest} characters. Nothing was saved; what you entered is kept. Shorten it.</source>
        <translation>این متن بلندتر از {longest} نویسه است. چیزی ذخیره نشد؛ آنچه وارد کرده‌اید محفوظ است. کوتاهش کنید.</translation>
    </message>
    <message>
        <source>A row has no product code. The row was left out and listed. Give it a code, then try again.</source>
        <translation>یک سطر کد کالا ندارد. سطر کنار گذاشته و فهرست شد. به آن کد بدهید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The file lacks columns[: {missing}]. Nothing was rung up. Use a file with all columns.</source>
        <translation>فایل ستون‌هایی کم دارد[: {missing}]. چیزی ثبت نشد. فایلی با همه ستون‌ها بدهید.</translation>
    </message>
    <message>
        <source>This file can be read only once, and it has to be read twice. Nothing was rung up. Save it to the disk first.</source>
        <translation>این فایل فقط یک بار خوانده می‌شود، ولی باید دوبار خوانده شود. چیزی ثبت نشد. نخست آن را روی دیسک ذخیره کنید.</translation>
    </message>
    <message>
        <source>The time of a row cannot be read[: {text}]. The row was left out and listed. Correct it, then try again.</source>
        <translation>زمان یک سطر خوانده نمی‌شود[: {text}]. سطر کنار گذاشته و فهرست شد. آن را درست کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>A row has no invoice number. The row was left out and listed. Give it a number, then try again.</source>
        <translation>یک سطر شماره فاکتور ندارد. سطر کنار گذاشته و فهرست شد. به آن شماره بدهید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>A row has no price. The row was left out and listed. Give it a price, then try again.</source>
        <translation>یک سطر قیمت ندارد. سطر کنار گذاشته و فهرست شد. به آن قیمت بدهید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The price of a row cannot be read[: {text}]. The row was left out and listed. Correct it, then try again.</source>
        <translation>قیمت یک سطر خوانده نمی‌شود[: {text}]. سطر کنار گذاشته و فهرست شد. آن را درست کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The quantity of a row cannot be read[: {text}]. The row was left out and listed. Correct it, then try again.</source>
        <translation>مقدار یک سطر خوانده نمی‌شود[: {text}]. سطر کنار گذاشته و فهرست شد. آن را درست کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>A return has a line that sells goods. It was left out and listed. Enter it as a sale.</source>
        <translation>در یک مرجوعی ردیفی هست که کالا می‌فروشد. کنار گذاشته و فهرست شد. آن را به صورت فروش وارد کنید.</translation>
    </message>
    <message>
        <source>A sale has a line that takes goods back. It was left out and listed. Enter it as a return.</source>
        <translation>در یک فروش ردیفی هست که کالا پس می‌گیرد. کنار گذاشته و فهرست شد. آن را به صورت مرجوعی وارد کنید.</translation>
    </message>
    <message>
        <source>These goods are only for buyers of {age} and older, born on or before {born}. Nothing was recorded; the sale is kept. Check a document, then pay.</source>
        <translation>این کالا فقط برای خریداران {age} ساله و بالاتر است، متولد {born} یا پیش از آن. چیزی ثبت نشد؛ فروش محفوظ است. مدرکی ببینید، سپس پرداخت کنید.</translation>
    </message>
    <message>
        <source>An approval code has at most {highest} characters. Nothing was recorded; the sale is kept. Type the code of the slip, never a card&apos;s number.</source>
        <translation>کد تأیید حداکثر {highest} نویسه دارد. چیزی ثبت نشد؛ فروش محفوظ است. کد روی برگه کارت‌خوان را بنویسید، هرگز شماره کارت را ننویسید.</translation>
    </message>
    <message>
        <source>Batch {number} is past its day, {expires}. Nothing was recorded; the sale is kept. Take a fresher one, or ask for an approval.</source>
        <translation>سری ساخت {number} تاریخ‌گذشته است، {expires}. چیزی ثبت نشد؛ فروش محفوظ است. تازه‌تر بردارید یا تأیید بخواهید.</translation>
    </message>
    <message>
        <source>Of a card&apos;s number only its last four digits are kept. Nothing was taken; the sale is kept. Type those four, or none.</source>
        <translation>از شماره کارت فقط چهار رقم آخر نگه داشته می‌شود. پولی دریافت نشد؛ فروش محفوظ است. همان چهار رقم را بنویسید یا هیچ.</translation>
    </message>
    <message>
        <source>The cash is not in the shop&apos;s currency[ {currency}]. Nothing was recorded. Enter it in that currency.</source>
        <translation>پول نقد به واحد پول فروشگاه[ {currency}] نیست. چیزی ثبت نشد. به همان واحد وارد کنید.</translation>
    </message>
    <message>
        <source>The amount has to be above zero. Nothing was recorded. Enter another one.</source>
        <translation>مبلغ باید بیشتر از صفر باشد. چیزی ثبت نشد. مبلغ دیگری وارد کنید.</translation>
    </message>
    <message>
        <source>The cash has no reason yet. Nothing was recorded. Say what it is for.</source>
        <translation>دلیل این پول نقد هنوز گفته نشده است. چیزی ثبت نشد. بگویید بابت چیست.</translation>
    </message>
    <message>
        <source>Code {code} is still unknown. The sale is kept. Say what it is, then pay.</source>
        <translation>کد {code} هنوز ناشناخته است. فروش محفوظ است. بگویید چیست، سپس پرداخت کنید.</translation>
    </message>
    <message>
        <source>{product} would be sold below what it cost, which needs an approval. Nothing was recorded; the sale is kept. Give the price or discount anew and ask for it.</source>
        <translation>{product} زیر قیمت خرید فروخته می‌شود و تأیید لازم دارد. چیزی ثبت نشد؛ فروش محفوظ است. قیمت یا تخفیف را از نو بدهید و تأیید بخواهید.</translation>
    </message>
    <message>
        <source>The count cannot be right: a number in it is negative or too large. What you entered is kept. Correct it.</source>
        <translation>شمارش درست نیست: عددی در آن منفی یا بیش از حد بزرگ است. آنچه وارد کرده‌اید محفوظ است. آن را درست کنید.</translation>
    </message>
    <message>
        <source>The shop knows no coupon {coupon}. Nothing was taken off. Check the code.</source>
        <translation>فروشگاه کوپن {coupon} را نمی‌شناسد. چیزی کم نشد. کد را بررسی کنید.</translation>
    </message>
    <message>
        <source>{promotion} does not hold here and now[; from {from}][; through {through}]. Nothing was taken off. Check the coupon&apos;s conditions.</source>
        <translation>{promotion} اینجا و اکنون برقرار نیست[؛ از {from}][؛ تا {through}]. چیزی کم نشد. شرایط کوپن را ببینید.</translation>
    </message>
    <message>
        <source>The coupon {coupon} has been used as often as it may be ({uses}). Nothing was taken off.</source>
        <translation>کوپن {coupon} به تعداد مجاز ({uses}) به کار رفته است. چیزی کم نشد.</translation>
    </message>
    <message>
        <source>The coupon {coupon} is on this sale already. It counts once.</source>
        <translation>کوپن {coupon} از پیش در این فروش هست. یک بار حساب می‌شود.</translation>
    </message>
    <message>
        <source>[{after} would be owed. ]The credit limit is {limit}. Nothing was taken; the sale is kept. Ask for an approval, or take less on account.</source>
        <translation>[بدهی می‌شود {after}. ]سقف نسیه {limit} است. پولی دریافت نشد؛ فروش محفوظ است. تأیید بخواهید یا نسیه کمتری بدهید.</translation>
    </message>
    <message>
        <source>This customer is not there any more. Nothing was recorded; the sale is kept. Take the customer off, or choose another one.</source>
        <translation>این مشتری دیگر وجود ندارد. چیزی ثبت نشد؛ فروش محفوظ است. مشتری را بردارید یا مشتری دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>This customer has no credit limit. Nothing was taken; the sale is kept. Choose another way to pay, or set a limit in the back office.</source>
        <translation>این مشتری سقف نسیه ندارد. پولی دریافت نشد؛ فروش محفوظ است. روش پرداخت دیگری انتخاب کنید یا در بخش مدیریت سقفی تعیین کنید.</translation>
    </message>
    <message>
        <source>Nothing is sold to this customer on account: they are blocked. The sale is kept. Ask for an approval, or choose another way to pay.</source>
        <translation>به این مشتری نسیه فروخته نمی‌شود: مسدود است. فروش محفوظ است. تأیید بخواهید یا روش پرداخت دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>This customer has {overdue} overdue. Nothing was taken; the sale is kept. Settle that first, ask for an approval, or choose another way to pay.</source>
        <translation>این مشتری {overdue} بدهی سررسید گذشته دارد. پولی دریافت نشد؛ فروش محفوظ است. نخست آن را تسویه کنید، تأیید بخواهید یا روش پرداخت دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The drawer differs by {difference}. Your count is kept. Count once more.</source>
        <translation>کشو {difference} اختلاف دارد. شمارش شما محفوظ است. یک بار دیگر بشمارید.</translation>
    </message>
    <message>
        <source>The drawer still differs. Both counts are kept. Enter the reason for the difference.</source>
        <translation>کشو هنوز اختلاف دارد. هر دو شمارش محفوظ است. علت اختلاف را وارد کنید.</translation>
    </message>
    <message>
        <source>The discount was not approved. Nothing was recorded; the sale is kept. Ask for an approval, or take it back.</source>
        <translation>تخفیف تأیید نشد. چیزی ثبت نشد؛ فروش محفوظ است. تأیید بخواهید یا آن را بردارید.</translation>
    </message>
    <message>
        <source>A return gives back what was paid and takes no discount. The return is unchanged. Pay it back as it is.</source>
        <translation>مرجوعی همان پرداخت را پس می‌دهد و تخفیف نمی‌گیرد. مرجوعی تغییر نکرد. به همان صورت بازپرداخت کنید.</translation>
    </message>
    <message>
        <source>A discount cannot be below zero. The line is unchanged. Enter another one.</source>
        <translation>تخفیف نمی‌تواند کمتر از صفر باشد. ردیف تغییر نکرد. تخفیف دیگری وارد کنید.</translation>
    </message>
    <message>
        <source>The discount is more than the line[ ({amount})]. The line is unchanged. Enter a smaller one.</source>
        <translation>تخفیف بیش از مبلغ ردیف است[ ({amount})]. ردیف تغییر نکرد. تخفیف کمتری وارد کنید.</translation>
    </message>
    <message>
        <source>The discount is more than the sale[ ({amount})]. The sale is unchanged. Give a smaller discount first.</source>
        <translation>تخفیف بیش از مبلغ فروش است[ ({amount})]. فروش تغییر نکرد. نخست تخفیف کمتری بدهید.</translation>
    </message>
    <message>
        <source>This paper is not known here. Nothing was printed. Look for its number.</source>
        <translation>این برگه اینجا شناخته نیست. چیزی چاپ نشد. شماره‌اش را ببینید.</translation>
    </message>
    <message>
        <source>Only a sale has a bill before payment. Nothing was printed; the return is kept. Finish it first.</source>
        <translation>فقط فروش صورت‌حساب پیش از پرداخت دارد. چیزی چاپ نشد؛ مرجوعی محفوظ است. نخست آن را تمام کنید.</translation>
    </message>
    <message>
        <source>A bill needs lines, all of them known. Nothing was printed; the sale is kept. Resolve the lines first.</source>
        <translation>صورت‌حساب به ردیف‌هایی نیاز دارد که همه شناخته باشند. چیزی چاپ نشد؛ فروش محفوظ است. نخست ردیف‌ها را مشخص کنید.</translation>
    </message>
    <message>
        <source>Goods pay for others only where they come back on the same ticket. Nothing was recorded; the ticket is kept. Choose another way to pay.</source>
        <translation>کالا فقط در همان فیشی که برمی‌گردد بهای کالای دیگر می‌شود. چیزی ثبت نشد؛ فیش محفوظ است. روش پرداخت دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>An exchange takes something back and gives something for it. Nothing was recorded; the ticket is kept. Scan what comes back.</source>
        <translation>در تعویض چیزی پس گرفته و چیزی به جایش داده می‌شود. چیزی ثبت نشد؛ فیش محفوظ است. کالای برگشتی را اسکن کنید.</translation>
    </message>
    <message>
        <source>The customer takes this line and does not bring it back. Nothing was changed. Choose a line that comes back.</source>
        <translation>این ردیف را مشتری می‌برد، پس نمی‌آورد. چیزی تغییر نکرد. ردیفی را که برمی‌گردد انتخاب کنید.</translation>
    </message>
    <message>
        <source>This held sale is gone; it was recalled elsewhere. The current sale is kept. Choose another one.</source>
        <translation>این فروش معلق دیگر نیست؛ جای دیگری فراخوانی شده است. فروش کنونی محفوظ است. فروش دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>[{highest} sales are held already. ]The sale on the screen is kept. Recall a held sale and finish it first.</source>
        <translation>[از پیش {highest} فروش معلق هست. ]فروش روی صفحه محفوظ است. نخست یک فروش معلق را فراخوانی و تمام کنید.</translation>
    </message>
    <message>
        <source>A label is one item. Nothing was added. Scan each label by itself.</source>
        <translation>هر برچسب یک کالاست. چیزی افزوده نشد. هر برچسب را جداگانه اسکن کنید.</translation>
    </message>
    <message>
        <source>{product} is not sold by weight, but its label says {quantity}. Nothing was added. Correct its unit or the label.</source>
        <translation>{product} وزنی فروخته نمی‌شود، ولی روی برچسبش {quantity} آمده است. چیزی افزوده نشد. واحد آن یا برچسب را درست کنید.</translation>
    </message>
    <message>
        <source>The label says how much it is. The line is kept as it was. Remove it and weigh the item again.</source>
        <translation>مقدار را برچسب می‌گوید. ردیف مانند پیش محفوظ است. آن را حذف کنید و کالا را دوباره وزن کنید.</translation>
    </message>
    <message>
        <source>{product} has no price that the label&apos;s {amount} could be a weight of. Nothing was added. Give it a price.</source>
        <translation>{product} قیمتی ندارد که از {amount} برچسب وزن به دست آید. چیزی افزوده نشد. به آن قیمت بدهید.</translation>
    </message>
    <message>
        <source>More would stay in the drawer than was counted[ ({counted})]. The count is kept. Enter a smaller amount.</source>
        <translation>بیش از مبلغ شمرده‌شده[ ({counted})] در کشو می‌ماند. شمارش محفوظ است. مبلغ کمتری وارد کنید.</translation>
    </message>
    <message>
        <source>An item is not on this receipt. Nothing was recorded; the lines are kept. Remove it, or choose another receipt.</source>
        <translation>کالایی در این رسید نیست. چیزی ثبت نشد؛ ردیف‌ها محفوظ است. آن را حذف کنید یا رسید دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>This line is no longer in the sale. Nothing was changed. Choose another line.</source>
        <translation>این ردیف دیگر در فروش نیست. چیزی تغییر نکرد. ردیف دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>A gift card cannot be loaded while goods come back. Nothing was recorded. Load it in a sale of its own.</source>
        <translation>هنگام برگشت کالا نمی‌توان کارت هدیه را شارژ کرد. چیزی ثبت نشد. آن را در فروشی جدا شارژ کنید.</translation>
    </message>
    <message>
        <source>The number {number} is not on this receipt. Nothing was recorded; the return is kept. Check the number on the piece.</source>
        <translation>شماره {number} در این رسید نیست. چیزی ثبت نشد؛ مرجوعی محفوظ است. شماره روی قطعه را بررسی کنید.</translation>
    </message>
    <message>
        <source>These goods have neither serial numbers nor batches. The sale is unchanged. Scan the item instead.</source>
        <translation>این کالا نه شماره سریال دارد نه سری ساخت. فروش تغییر نکرد. خود کالا را اسکن کنید.</translation>
    </message>
    <message>
        <source>The number is empty. The sale is unchanged. Scan or type it.</source>
        <translation>شماره خالی است. فروش تغییر نکرد. آن را اسکن کنید یا بنویسید.</translation>
    </message>
    <message>
        <source>The number {number} came back before, or is in stock already. Nothing was recorded; the return is kept. Check the number on the piece.</source>
        <translation>شماره {number} پیش‌تر برگشته یا از پیش در موجودی است. چیزی ثبت نشد؛ مرجوعی محفوظ است. شماره روی قطعه را بررسی کنید.</translation>
    </message>
    <message>
        <source>The number is longer than {highest} characters. The sale is unchanged. Scan or type it again.</source>
        <translation>شماره بلندتر از {highest} نویسه است. فروش تغییر نکرد. دوباره اسکن کنید یا بنویسید.</translation>
    </message>
    <message>
        <source>{missing} of {quantity} {product} have no serial number or batch yet. Nothing was recorded; the sale is kept. Say them, then pay.</source>
        <translation>{missing} از {quantity} {product} هنوز شماره سریال یا سری ساخت ندارد. چیزی ثبت نشد؛ فروش محفوظ است. شماره‌ها را بدهید، سپس پرداخت کنید.</translation>
    </message>
    <message>
        <source>All pieces of this line have their numbers[; {number} is one too many]. The sale is unchanged. Raise the quantity first.</source>
        <translation>همه قطعه‌های این ردیف شماره دارند[؛ {number} یکی اضافی است]. فروش تغییر نکرد. نخست تعداد را بیشتر کنید.</translation>
    </message>
    <message>
        <source>The text is longer than {highest} characters. Nothing was changed. Make it shorter.</source>
        <translation>متن بلندتر از {highest} نویسه است. چیزی تغییر نکرد. کوتاهش کنید.</translation>
    </message>
    <message>
        <source>An open item[ of {amount}] needs an approval. Nothing was recorded; the sale is kept. Remove it and enter it again.</source>
        <translation>کالای متفرقه[ به مبلغ {amount}] تأیید لازم دارد. چیزی ثبت نشد؛ فروش محفوظ است. آن را حذف کنید و دوباره وارد کنید.</translation>
    </message>
    <message>
        <source>The receipt is not on this till. Nothing was recorded. Check the number, or take the goods back without a receipt.</source>
        <translation>این رسید در این صندوق نیست. چیزی ثبت نشد. شماره را بررسی کنید یا کالا را بدون رسید پس بگیرید.</translation>
    </message>
    <message>
        <source>The changed price was not approved. Nothing was recorded; the sale is kept. Ask for an approval, or take the price back.</source>
        <translation>قیمت تغییریافته تأیید نشد. چیزی ثبت نشد؛ فروش محفوظ است. تأیید بخواهید یا قیمت را برگردانید.</translation>
    </message>
    <message>
        <source>The changed price has no reason. The line is unchanged. Choose why it differs.</source>
        <translation>قیمت تغییریافته دلیل ندارد. ردیف تغییر نکرد. دلیل تفاوت را انتخاب کنید.</translation>
    </message>
    <message>
        <source>The price of this item was not said[: {product}]. Nothing was added. Enter its price.</source>
        <translation>قیمت این کالا گفته نشده است[: {product}]. چیزی افزوده نشد. قیمتش را وارد کنید.</translation>
    </message>
    <message>
        <source>The price is not in {currency}. The line is unchanged. Enter it in that currency.</source>
        <translation>قیمت به {currency} نیست. ردیف تغییر نکرد. به همان واحد وارد کنید.</translation>
    </message>
    <message>
        <source>A price cannot be below zero. The line is unchanged. Enter another one.</source>
        <translation>قیمت نمی‌تواند کمتر از صفر باشد. ردیف تغییر نکرد. قیمت دیگری وارد کنید.</translation>
    </message>
    <message>
        <source>{promotion} takes off more than a line comes to. Nothing was changed. Change the line, then try again.</source>
        <translation>{promotion} بیش از مبلغ یک ردیف کم می‌کند. چیزی تغییر نکرد. ردیف را تغییر دهید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>How much it is was not said[: {product}]. Nothing was added. Enter its quantity.</source>
        <translation>مقدار گفته نشده است[: {product}]. چیزی افزوده نشد. مقدارش را وارد کنید.</translation>
    </message>
    <message>
        <source>{quantity} is more than a line can hold. The line is unchanged. Enter a smaller quantity.</source>
        <translation>{quantity} بیش از گنجایش یک ردیف است. ردیف تغییر نکرد. مقدار کمتری وارد کنید.</translation>
    </message>
    <message>
        <source>The quantity has to be above zero. The line is unchanged. Enter another one, or remove the line.</source>
        <translation>مقدار باید بیشتر از صفر باشد. ردیف تغییر نکرد. مقدار دیگری وارد کنید یا ردیف را حذف کنید.</translation>
    </message>
    <message>
        <source>It is sold in whole boxes of {pack}. The line is kept as it was. Enter how many boxes.</source>
        <translation>فقط در بسته‌های کامل {pack}تایی فروخته می‌شود. ردیف مانند پیش محفوظ است. تعداد بسته‌ها را وارد کنید.</translation>
    </message>
    <message>
        <source>{quantity} has more decimals than its unit, which has {decimals}. The line is kept as it was. Enter another quantity.</source>
        <translation>رقم‌های اعشار {quantity} بیش از واحد آن است که {decimals} رقم دارد. ردیف مانند پیش محفوظ است. مقدار دیگری وارد کنید.</translation>
    </message>
    <message>
        <source>The days to bring goods back are between 0 and {highest}. Nothing was saved; what you entered is kept. Type another number.</source>
        <translation>مهلت برگرداندن کالا بین 0 تا {highest} روز است. چیزی ذخیره نشد؛ آنچه وارد کرده‌اید محفوظ است. عدد دیگری بنویسید.</translation>
    </message>
    <message>
        <source>The return has no reason yet. Nothing was recorded; the lines are kept. Choose why the goods come back.</source>
        <translation>مرجوعی هنوز دلیل ندارد. چیزی ثبت نشد؛ ردیف‌ها محفوظ است. دلیل برگشت کالا را انتخاب کنید.</translation>
    </message>
    <message>
        <source>More would come back than was sold[: {left} are left]. Nothing was recorded; the lines are kept. Enter a smaller quantity.</source>
        <translation>بیش از فروخته‌شده برمی‌گردد[: {left} مانده است]. چیزی ثبت نشد؛ ردیف‌ها محفوظ است. مقدار کمتری وارد کنید.</translation>
    </message>
    <message>
        <source>The code {code} is unknown. Nothing was kept. Give it to a product, or set up a pattern for it.</source>
        <translation>کد {code} ناشناخته است. چیزی نگه داشته نشد. آن را به کالایی بدهید یا الگویی برایش بسازید.</translation>
    </message>
    <message>
        <source>Misread {code}. Nothing was kept. Scan again.</source>
        <translation>{code} بد خوانده شد. چیزی نگه داشته نشد. دوباره اسکن کنید.</translation>
    </message>
    <message>
        <source>The serial number {number} is in {place} by the books. Nothing was recorded; the sale is kept. Ask for an approval, or take another piece.</source>
        <translation>شماره سریال {number} طبق دفترها در {place} است. چیزی ثبت نشد؛ فروش محفوظ است. تأیید بخواهید یا قطعه دیگری بردارید.</translation>
    </message>
    <message>
        <source>The serial number {number} belongs to another product. Nothing was added. Check which item it is.</source>
        <translation>شماره سریال {number} برای کالای دیگری است. چیزی افزوده نشد. ببینید کدام کالاست.</translation>
    </message>
    <message>
        <source>The serial number {number} is on this sale already. Nothing was added. Scan the next piece.</source>
        <translation>شماره سریال {number} از پیش در این فروش هست. چیزی افزوده نشد. قطعه بعدی را اسکن کنید.</translation>
    </message>
    <message>
        <source>What is owed cannot be paid on account again. Nothing was taken. Choose another way to pay.</source>
        <translation>بدهی را نمی‌توان دوباره نسیه پرداخت. پولی دریافت نشد. روش پرداخت دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The amount has to be above zero. Nothing was taken. Type another one.</source>
        <translation>مبلغ باید بیشتر از صفر باشد. پولی دریافت نشد. مبلغ دیگری بنویسید.</translation>
    </message>
    <message>
        <source>{owed} is owed, and {amount} is more. Nothing was taken. Take what is owed, or less.</source>
        <translation>بدهی {owed} است و {amount} بیشتر است. پولی دریافت نشد. همان بدهی یا کمتر را بگیرید.</translation>
    </message>
    <message>
        <source>No shift is open. Nothing was recorded; the lines are kept. Open the shift first.</source>
        <translation>هیچ شیفتی باز نیست. چیزی ثبت نشد؛ ردیف‌ها محفوظ است. نخست شیفت را باز کنید.</translation>
    </message>
    <message>
        <source>This shift is not the open one. Nothing was closed; the count is kept. Open the page again.</source>
        <translation>این شیفت، شیفت باز نیست. چیزی بسته نشد؛ شمارش محفوظ است. صفحه را دوباره باز کنید.</translation>
    </message>
    <message>
        <source>Only {onHand} of {product} are in stock, and the sale takes {quantity}. Nothing was recorded; the sale is kept. Take fewer, or ask for an approval by changing the quantity.</source>
        <translation>از {product} فقط {onHand} موجود است و این فروش {quantity} می‌برد. چیزی ثبت نشد؛ فروش محفوظ است. کمتر بردارید، یا با تغییر تعداد تأیید بخواهید.</translation>
    </message>
    <message>
        <source>There is {credit} of store credit. Nothing was taken; the sale is kept. Take that much, and the rest another way.</source>
        <translation>اعتبار فروشگاه {credit} است. پولی دریافت نشد؛ فروش محفوظ است. همین مبلغ را بگیرید و بقیه را به روش دیگر.</translation>
    </message>
    <message>
        <source>The taxes of {product} are not known here. It was not added; the sale is kept. Set its tax class in the back office.</source>
        <translation>مالیات‌های {product} اینجا شناخته نیست. افزوده نشد؛ فروش محفوظ است. گروه مالیاتی‌اش را در بخش مدیریت تعیین کنید.</translation>
    </message>
    <message>
        <source>The payment is not in the shop&apos;s currency[ {currency}]. Nothing was recorded. Take it in that currency.</source>
        <translation>پرداخت به واحد پول فروشگاه[ {currency}] نیست. چیزی ثبت نشد. به همان واحد بگیرید.</translation>
    </message>
    <message>
        <source>There is nothing left to pay this way. Nothing was taken; the sale is kept. Finish it, or type an amount.</source>
        <translation>چیزی برای پرداخت به این روش نمانده است. پولی دریافت نشد؛ فروش محفوظ است. آن را تمام کنید یا مبلغی بنویسید.</translation>
    </message>
    <message>
        <source>Store credit and accounts belong to a customer. Nothing was taken; the sale is kept. Choose the customer first.</source>
        <translation>اعتبار فروشگاه و نسیه برای مشتری است. پولی دریافت نشد؛ فروش محفوظ است. نخست مشتری را انتخاب کنید.</translation>
    </message>
    <message>
        <source>A payment cannot be below zero. Nothing was recorded. Enter what the customer gave.</source>
        <translation>پرداخت نمی‌تواند کمتر از صفر باشد. چیزی ثبت نشد. مبلغی را که مشتری داده وارد کنید.</translation>
    </message>
    <message>
        <source>Only {due} are still due, and only cash gives change. Nothing was taken; the sale is kept. Type a smaller amount.</source>
        <translation>فقط {due} مانده است و بقیه پول فقط با نقد داده می‌شود. پولی دریافت نشد؛ فروش محفوظ است. مبلغ کمتری بنویسید.</translation>
    </message>
    <message>
        <source>{missing} are missing of {total}. Nothing was recorded; the sale is kept. Enter the amount again.</source>
        <translation>{missing} از {total} کم است. چیزی ثبت نشد؛ فروش محفوظ است. مبلغ را دوباره وارد کنید.</translation>
    </message>
    <message>
        <source>The sale is not in the shop&apos;s currency[ {currency}]. Nothing was recorded; the lines are kept. Start a new sale.</source>
        <translation>فروش به واحد پول فروشگاه[ {currency}] نیست. چیزی ثبت نشد؛ ردیف‌ها محفوظ است. فروش تازه‌ای آغاز کنید.</translation>
    </message>
    <message>
        <source>This is a sale, not a return. Nothing was recorded; the lines are kept. Finish it as a sale.</source>
        <translation>این فروش است، نه مرجوعی. چیزی ثبت نشد؛ ردیف‌ها محفوظ است. آن را به صورت فروش تمام کنید.</translation>
    </message>
    <message>
        <source>This is a return, not a sale. Nothing was recorded; the lines are kept. Finish it as a return.</source>
        <translation>این مرجوعی است، نه فروش. چیزی ثبت نشد؛ ردیف‌ها محفوظ است. آن را به صورت مرجوعی تمام کنید.</translation>
    </message>
    <message>
        <source>There is nothing to pay yet. Nothing was recorded. Scan an item first.</source>
        <translation>هنوز چیزی برای پرداخت نیست. چیزی ثبت نشد. نخست کالایی اسکن کنید.</translation>
    </message>
    <message>
        <source>A sale holds at most {highest} lines. The item was not added; the sale is kept. Finish it, then begin another one.</source>
        <translation>هر فروش حداکثر {highest} ردیف دارد. کالا افزوده نشد؛ فروش محفوظ است. آن را تمام کنید و فروش دیگری آغاز کنید.</translation>
    </message>
    <message>
        <source>A shift is already open at this till. It goes on unchanged. Sell, or close it first.</source>
        <translation>در این صندوق شیفتی باز است. بی‌تغییر ادامه دارد. بفروشید یا نخست آن را ببندید.</translation>
    </message>
    <message>
        <source>{product} is sold in variants. Nothing was added. Choose one of them.</source>
        <translation>{product} با تنوع فروخته می‌شود. چیزی افزوده نشد. یکی را انتخاب کنید.</translation>
    </message>
    <message>
        <source>A weight was entered by hand, which needs an approval. Nothing was recorded; the sale is kept. Ask for it with F2 on the line.</source>
        <translation>وزنی دستی وارد شده و تأیید لازم دارد. چیزی ثبت نشد؛ فروش محفوظ است. روی ردیف با F2 تأیید بخواهید.</translation>
    </message>
    <message>
        <source>The tare of {tare} is taken off, so nothing is left of {quantity}. Nothing was changed. Weigh the item again.</source>
        <translation>با کم کردن پارسنگ {tare} چیزی از {quantity} نمی‌ماند. چیزی تغییر نکرد. کالا را دوباره وزن کنید.</translation>
    </message>
    <message>
        <source>The serial number {number} left the shop on {date}[ with receipt {receipt}][, recorded by {by}][, under warranty until {warranty}]. Nothing was added. Check the number on the piece.</source>
        <translation>شماره سریال {number} در {date} از فروشگاه خارج شده است[، با رسید {receipt}][، ثبت {by}][، با ضمانت تا {warranty}]. چیزی افزوده نشد. شماره روی قطعه را بررسی کنید.</translation>
    </message>
    <message>
        <source>Order {number} of this customer is still open. Nobody was erased. Let them collect it or cancel it, then try again.</source>
        <translation>سفارش {number} این مشتری هنوز باز است. کسی پاک نشد. آن را تحویل دهید یا لغو کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Quotation {number} of this customer is still open. Nobody was erased. Sell by it or cancel it, then try again.</source>
        <translation>پیشنهاد قیمت {number} این مشتری هنوز باز است. کسی پاک نشد. با آن بفروشید یا لغوش کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Goods of receipt {number} still wait for this customer. Nobody was erased. Hand them over or take them back, then try again.</source>
        <translation>کالاهای رسید {number} هنوز منتظر این مشتری است. کسی پاک نشد. آن‌ها را تحویل دهید یا پس بگیرید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>{product} is a bundle. What you entered is kept. Bundles are counted: choose a unit without decimals.</source>
        <translation>{product} مجموعه است. آنچه وارد کرده‌اید محفوظ است. مجموعه شمارشی است: واحدی بدون اعشار انتخاب کنید.</translation>
    </message>
    <message>
        <source>{product} holds nothing yet. What you entered is kept. Add what one bundle is made of.</source>
        <translation>{product} هنوز چیزی در خود ندارد. آنچه وارد کرده‌اید محفوظ است. کالاهای یک مجموعه را بیفزایید.</translation>
    </message>
    <message>
        <source>The price of {product} cannot be asked at the till. What you entered is kept. Give the bundle a price of its own.</source>
        <translation>قیمت {product} را نمی‌توان در صندوق پرسید. آنچه وارد کرده‌اید محفوظ است. برای مجموعه قیمتی تعیین کنید.</translation>
    </message>
    <message>
        <source>{product} cannot become a bundle, or stop being one: its stock and its sales count differently. What you entered is kept. Make a new product.</source>
        <translation>{product} نمی‌تواند مجموعه شود یا دیگر مجموعه نباشد: موجودی و فروش آن جور دیگری حساب می‌شود. آنچه وارد کرده‌اید محفوظ است. کالای تازه‌ای بسازید.</translation>
    </message>
    <message>
        <source>{product} is archived. What you entered is kept. Offer it again, or take it out of the bundle.</source>
        <translation>{product} بایگانی شده است. آنچه وارد کرده‌اید محفوظ است. آن را دوباره عرضه کنید یا از مجموعه بردارید.</translation>
    </message>
    <message>
        <source>{product} cannot stand in a bundle. What you entered is kept. Choose single goods or a service, with a price of its own.</source>
        <translation>{product} نمی‌تواند در مجموعه باشد. آنچه وارد کرده‌اید محفوظ است. کالای تکی یا خدمتی با قیمت خودش انتخاب کنید.</translation>
    </message>
    <message>
        <source>A product in this bundle does not exist any more. What you entered is kept. Take it out.</source>
        <translation>کالایی در این مجموعه دیگر وجود ندارد. آنچه وارد کرده‌اید محفوظ است. آن را بردارید.</translation>
    </message>
    <message>
        <source>{product} is counted with {decimals} decimals. What you entered is kept. Enter how many stand in one bundle.</source>
        <translation>{product} با {decimals} رقم اعشار شمرده می‌شود. آنچه وارد کرده‌اید محفوظ است. بنویسید در یک مجموعه چقدر از آن است.</translation>
    </message>
    <message>
        <source>A product stands in this bundle twice. What you entered is kept. Remove one, and enter how many there are.</source>
        <translation>کالایی در این مجموعه دوبار آمده است. آنچه وارد کرده‌اید محفوظ است. یکی را حذف کنید و تعداد را بنویسید.</translation>
    </message>
    <message>
        <source>{product} stands in the bundle {bundle}. Nothing was changed. Take it out there, or archive the bundle first.</source>
        <translation>{product} در مجموعه {bundle} است. چیزی تغییر نکرد. آن را از آنجا بردارید یا نخست مجموعه را بایگانی کنید.</translation>
    </message>
    <message>
        <source>A bundle holds more than 0 and at most {highest} of a product. What you entered is kept. Enter another quantity.</source>
        <translation>مجموعه از هر کالا بیش از 0 و حداکثر {highest} دارد. آنچه وارد کرده‌اید محفوظ است. مقدار دیگری وارد کنید.</translation>
    </message>
    <message>
        <source>A bundle holds at most {highest} products. What you entered is kept. Remove some.</source>
        <translation>مجموعه حداکثر {highest} کالا دارد. آنچه وارد کرده‌اید محفوظ است. چند کالا را حذف کنید.</translation>
    </message>
    <message>
        <source>Only a bundle holds other products. What you entered is kept. Choose Bundle as its kind, or remove them.</source>
        <translation>فقط مجموعه کالاهای دیگر را در خود دارد. آنچه وارد کرده‌اید محفوظ است. نوع آن را مجموعه انتخاب کنید یا آن کالاها را حذف کنید.</translation>
    </message>
    <message>
        <source>No product has the code {code}. The row was not imported. Put its row before the bundle&apos;s, or import it first.</source>
        <translation>کالایی با کد {code} نیست. سطر درون‌ریزی نشد. سطر آن را پیش از سطر مجموعه بگذارید یا نخست آن را درون‌ریزی کنید.</translation>
    </message>
    <message>
        <source>Not all that {product} holds is known here. Nothing was added. Open the product in the back office, or scan its goods one by one.</source>
        <translation>بخشی از محتوای {product} اینجا شناخته نیست. چیزی افزوده نشد. کالا را در بخش مدیریت باز کنید یا کالاهای آن را یکی‌یکی اسکن کنید.</translation>
    </message>
</context>
<context>
    <name>StockPolicy</name>
    <message>
        <source>As the level above says</source>
        <translation>مانند سطح بالاتر</translation>
    </message>
    <message>
        <source>Sell anyway</source>
        <translation>فروش در هر حال</translation>
    </message>
    <message>
        <source>Sell and say so</source>
        <translation>فروش با هشدار</translation>
    </message>
    <message>
        <source>Sell only with the right to</source>
        <translation>فروش فقط با دسترسی</translation>
    </message>
</context>
<context>
    <name>Tender</name>
    <message>
        <source>Card</source>
        <translation>کارت</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>اعتبار فروشگاه</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>نسیه</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>تعویض</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>کارت هدیه</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>بیعانه</translation>
    </message>
    <message>
        <source>Foreign cash</source>
        <translation>ارز نقد</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقد</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>پایان با %1</translation>
    </message>
    <message>
        <source>Approval %1</source>
        <translation>تأیید %1</translation>
    </message>
    <message>
        <source>%1 back</source>
        <translation>بقیه %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>مانده %1</translation>
    </message>
</context>
<context>
    <name>TillKeys</name>
    <message>
        <source>Help and keys</source>
        <translation>راهنما و کلیدها</translation>
    </message>
    <message>
        <source>Quantity; while paying: cash</source>
        <translation>تعداد؛ هنگام پرداخت: نقد</translation>
    </message>
    <message>
        <source>Find product; while paying: card</source>
        <translation>جستجوی کالا؛ هنگام پرداخت: کارت</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>استعلام قیمت</translation>
    </message>
    <message>
        <source>Customer; while paying: store credit, gift card</source>
        <translation>مشتری؛ هنگام پرداخت: اعتبار فروشگاه، کارت هدیه</translation>
    </message>
    <message>
        <source>Price; while paying: on account</source>
        <translation>قیمت؛ هنگام پرداخت: نسیه</translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation>تخفیف ردیف</translation>
    </message>
    <message>
        <source>Discount on the sale</source>
        <translation>تخفیف فروش</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>معلق کردن</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>فراخوانی</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>مرجوعی</translation>
    </message>
    <message>
        <source>Options of the line; after paying: print</source>
        <translation>گزینه‌های ردیف؛ پس از پرداخت: چاپ</translation>
    </message>
    <message>
        <source>Gift receipt of the last sale</source>
        <translation>رسید هدیه آخرین فروش</translation>
    </message>
    <message>
        <source>Till menu</source>
        <translation>منوی صندوق</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>تمام‌صفحه</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>پرداخت</translation>
    </message>
    <message>
        <source>Exact cash now</source>
        <translation>نقد دقیق، بی‌درنگ</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>حذف ردیف</translation>
    </message>
    <message>
        <source>Undo the last change of the sale</source>
        <translation>واگرد آخرین تغییر فروش</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ازنو</translation>
    </message>
    <message>
        <source>Next page of quick keys</source>
        <translation>صفحه بعد کلیدهای سریع</translation>
    </message>
    <message>
        <source>Previous page of quick keys</source>
        <translation>صفحه پیش کلیدهای سریع</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>بخش مدیریت</translation>
    </message>
    <message>
        <source>The next item n times</source>
        <translation>کالای بعدی n بار</translation>
    </message>
    <message>
        <source>One more of the selected line</source>
        <translation>یکی بیشتر در ردیف انتخابی</translation>
    </message>
    <message>
        <source>One less of the selected line</source>
        <translation>یکی کمتر در ردیف انتخابی</translation>
    </message>
    <message>
        <source>Select a line</source>
        <translation>انتخاب ردیف</translation>
    </message>
    <message>
        <source>Clear what was typed, then close the panel</source>
        <translation>پاک کردن نوشته، سپس بستن پنجره</translation>
    </message>
    <message>
        <source>While paying: choose an amount</source>
        <translation>هنگام پرداخت: انتخاب مبلغ</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::CustomerScreens</name>
    <message>
        <source>No display is saved that is connected. Nothing was shown.</source>
        <translation>نمایشگر متصلی ذخیره نشده است. چیزی نشان داده نشد.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>آزمایش</translation>
    </message>
    <message>
        <source>The test is shown for five seconds.</source>
        <translation>نمایش آزمایشی پنج ثانیه می‌ماند.</translation>
    </message>
    <message>
        <source>Pole display not answering</source>
        <translation>نمایشگر پایه‌دار پاسخ نمی‌دهد</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::Desktop</name>
    <message>
        <source>Somebody else&apos;s import is under way. Open the back office when it is done.</source>
        <translation>درون‌ریزی کاربر دیگری در جریان است. پس از پایان آن بخش مدیریت را باز کنید.</translation>
    </message>
    <message>
        <source>An import is under way. Change whose rights you see when it is done.</source>
        <translation>درون‌ریزی در جریان است. پس از پایان آن، دسترسی‌ای را که می‌بینید عوض کنید.</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::SheetFiles</name>
    <message>
        <source>The folder %1 cannot be made. Nothing was written.</source>
        <translation>پوشه %1 ساخته نمی‌شود. چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 نوشته نشد: %2</translation>
    </message>
    <message>
        <source>The sheet goes to %1</source>
        <translation>برگه در %1 ذخیره می‌شود</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::ShopOpening</name>
    <message>
        <source>Folder of the shop</source>
        <translation>پوشه فروشگاه</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::StartUp</name>
    <message>
        <source>Folder of the shop</source>
        <translation>پوشه فروشگاه</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::TillPrinter</name>
    <message>
        <source>Gift receipt %1</source>
        <translation>رسید هدیه %1</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>گزارش X</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>چاپ آزمایشی</translation>
    </message>
    <message>
        <source>If both edges of the line above are on the paper, the paper is set right.</source>
        <translation>اگر هر دو سر خط بالا روی کاغذ است، کاغذ درست تنظیم شده است.</translation>
    </message>
    <message>
        <source>No printer is set up; nothing was printed.</source>
        <translation>چاپگری تنظیم نشده است؛ چیزی چاپ نشد.</translation>
    </message>
    <message>
        <source>%1 goes to the printer</source>
        <translation>%1 به چاپگر می‌رود</translation>
    </message>
    <message>
        <source>Printer&apos;s cover is open</source>
        <translation>درپوش چاپگر باز است</translation>
    </message>
    <message>
        <source>Printer has no paper</source>
        <translation>چاپگر کاغذ ندارد</translation>
    </message>
    <message>
        <source>Printer needs a look</source>
        <translation>چاپگر را ببینید</translation>
    </message>
    <message>
        <source>Printer is offline</source>
        <translation>چاپگر آفلاین است</translation>
    </message>
    <message>
        <source>Paper low</source>
        <translation>کاغذ رو به پایان</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>بدون چاپگر</translation>
    </message>
    <message numerus="yes">
        <source>%n not printed</source>
        <translation>
            <numerusform>%n چاپ‌نشده</numerusform>
        </translation>
    </message>
    <message>
        <source>Printer not answering</source>
        <translation>چاپگر پاسخ نمی‌دهد</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <translation>چاپگر آماده است</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::Training</name>
    <message>
        <source>The shop is copied to practise in …</source>
        <translation>فروشگاه برای آموزش کپی می‌شود …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Stopped. Nothing was copied.</source>
        <translation>متوقف شد. چیزی کپی نشد.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::AppearancePage</name>
    <message>
        <source>The new scale is used at the next start.</source>
        <translation>مقیاس تازه از اجرای بعدی به کار می‌رود.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>Applies to this machine</source>
        <translation>مربوط به همین دستگاه</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>پوسته</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>مقیاس</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>کنتراست بالا</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مانند سیستم</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>Test: longer words</source>
        <translation>آزمایش: واژه‌های بلندتر</translation>
    </message>
    <message>
        <source>Test: right to left</source>
        <translation>آزمایش: راست به چپ</translation>
    </message>
    <message>
        <source>Once the shop is there, the settings change it.</source>
        <translation>پس از ساختن فروشگاه، در تنظیمات تغییر می‌کند.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::AttributeEditor</name>
    <message>
        <source>Attribute %1</source>
        <translation>ویژگی %1</translation>
    </message>
    <message>
        <source>Values of attribute %1, in their order</source>
        <translation>مقدارهای ویژگی %1، به ترتیب</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>Red, Blue</source>
        <translation>قرمز، آبی</translation>
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
        <translation>%1، معادل %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 به قیمت %2</translation>
    </message>
    <message>
        <source>Remove barcode %1</source>
        <translation>حذف بارکد %1</translation>
    </message>
    <message>
        <source>Add a barcode</source>
        <translation>افزودن بارکد</translation>
    </message>
    <message>
        <source>Scan or type</source>
        <translation>اسکن یا تایپ کنید</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>معادل</translation>
    </message>
    <message>
        <source>Pack price</source>
        <translation>قیمت بسته</translation>
    </message>
    <message>
        <source>Add barcode</source>
        <translation>افزودن بارکد</translation>
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
        <translation>در انتظار کارت‌خوان</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>در حال لغو</translation>
    </message>
    <message>
        <source>The terminal was told to stop. What it did is known once it answers.</source>
        <translation>به کارت‌خوان گفته شد متوقف شود. وقتی پاسخ دهد، معلوم می‌شود چه کرده است.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>پاسخی نیامد</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>پرسش دوباره</translation>
    </message>
    <message>
        <source>Another way to pay</source>
        <translation>روش پرداخت دیگر</translation>
    </message>
    <message>
        <source>Back to payment</source>
        <translation>بازگشت به پرداخت</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>پرداخت با کارت</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation>برگشت به کارت</translation>
    </message>
    <message>
        <source>Give back to the card</source>
        <translation>پس دادن به کارت</translation>
    </message>
    <message>
        <source>Ask the customer to hold or insert the card. The sale goes on by itself.</source>
        <translation>از مشتری بخواهید کارت را بکشد یا نزدیک کند. فروش خودبه‌خود ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>The customer may have to show the same card. It goes on by itself.</source>
        <translation>شاید مشتری باید همان کارت را نشان دهد. خودبه‌خود ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>Check the terminal before anything else. Nothing is charged twice: ask it again, or take another way to pay; what it charged after all is then given back.</source>
        <translation>پیش از هر کاری کارت‌خوان را ببینید. چیزی دوبار برداشت نمی‌شود: دوباره از آن بپرسید یا روش پرداخت دیگری بگیرید؛ اگر بعداً معلوم شود برداشت کرده، پس داده می‌شود.</translation>
    </message>
    <message>
        <source>Check the terminal before anything else. Nothing goes back twice: ask it again, or go back to the payment; the till goes on asking.</source>
        <translation>پیش از هر کاری کارت‌خوان را ببینید. چیزی دوبار برنمی‌گردد: دوباره از آن بپرسید یا به پرداخت برگردید؛ صندوق همچنان می‌پرسد.</translation>
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
        <translation>%1، %2 به قیمت %3، %4</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ردیف</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>Disc.</source>
        <translation>تخفیف</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>مالیات</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>جمع کل</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CartRows</name>
    <message>
        <source>%1 (otherwise %2)</source>
        <translation>%1 (وگرنه %2)</translation>
    </message>
    <message>
        <source>SN %1</source>
        <translation>سریال %1</translation>
    </message>
    <message>
        <source>%1 × batch %2</source>
        <translation>%1 × سری ساخت %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1، تا %2</translation>
    </message>
    <message>
        <source>%1 × box of %2, %3 each</source>
        <translation>%1 × بسته %2تایی، هر بسته %3</translation>
    </message>
    <message>
        <source>%1 × box of %2</source>
        <translation>%1 × بسته %2تایی</translation>
    </message>
    <message>
        <source>by its label</source>
        <translation>طبق برچسب</translation>
    </message>
    <message>
        <source>Serial number is missing</source>
        <translation>شماره سریال وارد نشده</translation>
    </message>
    <message>
        <source>Batch is missing</source>
        <translation>سری ساخت وارد نشده</translation>
    </message>
    <message numerus="yes">
        <source>Warranty %n month(s)</source>
        <translation>
            <numerusform>%n ماه ضمانت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 never handed over</source>
        <translation>%1 هیچ‌گاه تحویل نشده</translation>
    </message>
    <message>
        <source>%1 handed over later</source>
        <translation>%1 تحویل بعدی</translation>
    </message>
    <message>
        <source>Tare %1</source>
        <translation>پارسنگ %1</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <translation>تخفیف %1</translation>
    </message>
    <message>
        <source>Sale discount %1</source>
        <translation>تخفیف فروش %1</translation>
    </message>
    <message>
        <source>Price changed: %1</source>
        <translation>قیمت تغییر کرد: %1</translation>
    </message>
    <message>
        <source>Unknown code %1</source>
        <translation>کد ناشناخته %1</translation>
    </message>
    <message>
        <source>Press Enter to say what it is</source>
        <translation>Enter بزنید و بگویید چیست</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>کنار گذاشته‌شده</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>پایان با %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n امتیاز</numerusform>
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
        <translation>از %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CartView</name>
    <message>
        <source>Lines of the sale</source>
        <translation>ردیف‌های فروش</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CashierDetail</name>
    <message>
        <source>Sales</source>
        <translation>فروش‌ها</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>مرجوعی‌ها</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>خالص</translation>
    </message>
    <message>
        <source>Lines sold</source>
        <translation>ردیف‌های فروخته</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>میانگین سبد خرید</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>تخفیف‌ها</translation>
    </message>
    <message>
        <source>Prices changed</source>
        <translation>قیمت‌های تغییریافته</translation>
    </message>
    <message>
        <source>Before payment</source>
        <translation>پیش از پرداخت</translation>
    </message>
    <message>
        <source>Removed lines</source>
        <translation>ردیف‌های حذف‌شده</translation>
    </message>
    <message>
        <source>Emptied sales</source>
        <translation>فروش‌های لغوشده</translation>
    </message>
    <message>
        <source>Of all lines, taken off</source>
        <translation>سهم ردیف‌های حذف‌شده</translation>
    </message>
    <message>
        <source>Bills before payment</source>
        <translation>صورت‌حساب‌های پیش از پرداخت</translation>
    </message>
    <message>
        <source>Bills not paid</source>
        <translation>صورت‌حساب‌های پرداخت‌نشده</translation>
    </message>
    <message>
        <source>Less after the bill</source>
        <translation>کاهش پس از صورت‌حساب</translation>
    </message>
    <message>
        <source>Drawer and papers</source>
        <translation>کشوی پول و برگه‌ها</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>باز شدن کشو بدون فروش</translation>
    </message>
    <message>
        <source>Drawer differences</source>
        <translation>اختلاف‌های کشو</translation>
    </message>
    <message>
        <source>Payments of sales changed</source>
        <translation>پرداخت‌های تغییریافته</translation>
    </message>
    <message>
        <source>Copies printed</source>
        <translation>رونوشت‌های چاپ‌شده</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>دسترسی‌ها</translation>
    </message>
    <message>
        <source>Approvals received</source>
        <translation>تأییدهای گرفته‌شده</translation>
    </message>
    <message>
        <source>Approvals given</source>
        <translation>تأییدهای داده‌شده</translation>
    </message>
    <message>
        <source>Refused actions</source>
        <translation>کارهای ردشده</translation>
    </message>
    <message>
        <source>Wrong PINs</source>
        <translation>پین‌های نادرست</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>بستن جزئیات</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CashierPage</name>
    <message>
        <source>Nobody sold anything on these days.</source>
        <translation>در این روزها کسی چیزی نفروخته است.</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>نمایش همه روزها</translation>
    </message>
    <message>
        <source>Cashiers</source>
        <translation>صندوق‌داران</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>صندوق‌دار</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>فروش‌ها</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>خالص</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>میانگین</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>تخفیف‌ها</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>حذف‌شده</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>لغوشده</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>باز شدن کشو</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>اختلاف</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ChangePanel</name>
    <message>
        <source>Change</source>
        <translation>بقیه پول</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>فروش تازه</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>و %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation>رسید هدیه</translation>
    </message>
    <message>
        <source>Change payment</source>
        <translation>تغییر پرداخت</translation>
    </message>
    <message>
        <source>Change payment method</source>
        <translation>تغییر روش پرداخت</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ChoicePanel</name>
    <message>
        <source>Back to sale</source>
        <translation>بازگشت به فروش</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CloseShiftPage</name>
    <message>
        <source>%1: %2 expected, %3 counted</source>
        <translation>%1: مورد انتظار %2، شمرده‌شده %3</translation>
    </message>
    <message>
        <source>%1: %2 expected, %3 counted, %4 missing</source>
        <translation>%1: مورد انتظار %2، شمرده‌شده %3، کسری %4</translation>
    </message>
    <message>
        <source>%1: %2 expected, %3 counted, %4 too much</source>
        <translation>%1: مورد انتظار %2، شمرده‌شده %3، اضافی %4</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>بستن شیفت</translation>
    </message>
    <message>
        <source>The shift is closed</source>
        <translation>شیفت بسته شد</translation>
    </message>
    <message>
        <source>Step %1 of 4: open items, count, difference, what stays in the drawer</source>
        <translation>مرحله %1 از 4: موارد باز، شمارش، اختلاف، مانده کشو</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>بازگشت به فروش</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Close shift and print Z</source>
        <translation>بستن شیفت و چاپ Z</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Count what lies in the drawer. Enter moves down.</source>
        <translation>پول کشو را بشمارید. Enter به سطر پایین می‌رود.</translation>
    </message>
    <message>
        <source>Count the %1 that lie in the drawer. Enter moves down.</source>
        <translation>پول %1 داخل کشو را بشمارید. Enter به سطر پایین می‌رود.</translation>
    </message>
    <message>
        <source>To the safe %1</source>
        <translation>به گاوصندوق %1</translation>
    </message>
    <message>
        <source>No shift is open. Nothing was changed. Go back to selling.</source>
        <translation>هیچ شیفتی باز نیست. چیزی تغییر نکرد. به فروش برگردید.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>اختلاف</translation>
    </message>
    <message>
        <source>Difference: missing</source>
        <translation>اختلاف: کسری</translation>
    </message>
    <message>
        <source>Difference: too much</source>
        <translation>اختلاف: اضافی</translation>
    </message>
    <message>
        <source>The difference is above %1. Your count is kept. Count once more.</source>
        <translation>اختلاف بیش از %1 است. شمارش شما محفوظ است. یک بار دیگر بشمارید.</translation>
    </message>
    <message>
        <source>This is not an amount. The count is kept. Enter what stays in the drawer.</source>
        <translation>این مبلغ نیست. شمارش محفوظ است. مبلغی را که در کشو می‌ماند وارد کنید.</translation>
    </message>
    <message>
        <source>Z report %1</source>
        <translation>گزارش Z %1</translation>
    </message>
    <message numerus="yes">
        <source>Turnover %1 · %n receipt(s)</source>
        <translation>
            <numerusform>گردش فروش %1 · %n رسید</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk did not take it. The shift is still open and the count is kept. Try again, or call for help.</source>
        <translation>روی دیسک ذخیره نشد. شیفت هنوز باز است و شمارش محفوظ است. دوباره امتحان کنید یا کمک بخواهید.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>مورد انتظار</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>شمرده‌شده</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>شمارش دوباره</translation>
    </message>
    <message>
        <source>Reason for the difference</source>
        <translation>علت اختلاف</translation>
    </message>
    <message>
        <source>Stays in the drawer as the next float</source>
        <translation>به‌عنوان موجودی اولیه بعدی در کشو می‌ماند</translation>
    </message>
    <message>
        <source>The difference is above the limit. Somebody with more rights has to accept it.</source>
        <translation>اختلاف بیش از حد مجاز است. کسی با دسترسی بالاتر باید آن را بپذیرد.</translation>
    </message>
    <message>
        <source>Who approves?</source>
        <translation>چه کسی تأیید می‌کند؟</translation>
    </message>
    <message>
        <source>Stays in the drawer</source>
        <translation>در کشو می‌ماند</translation>
    </message>
    <message>
        <source>Stays in the drawer, %1</source>
        <translation>در کشو می‌ماند، %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CompanyForm</name>
    <message>
        <source>Another country</source>
        <translation>کشور دیگر</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>نام فروشگاه</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Street and number (may stay empty)</source>
        <translation>خیابان و پلاک (اختیاری)</translation>
    </message>
    <message>
        <source>Postcode and town (may stay empty)</source>
        <translation>کد پستی و شهر (اختیاری)</translation>
    </message>
    <message>
        <source>Tax number (may stay empty)</source>
        <translation>شماره مالیاتی (اختیاری)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>واحد پول</translation>
    </message>
    <message>
        <source>Name, address and tax number stand at the top of each receipt.</source>
        <translation>نام، نشانی و شماره مالیاتی بالای هر رسید می‌آید.</translation>
    </message>
    <message>
        <source>prices include tax</source>
        <translation>قیمت‌ها با مالیات</translation>
    </message>
    <message>
        <source>tax comes on top of prices</source>
        <translation>مالیات به قیمت‌ها افزوده می‌شود</translation>
    </message>
    <message>
        <source>Brings taxes (%1; %2), a chart of accounts, coins and the time zone %3.</source>
        <translation>مالیات‌ها (%1؛ %2)، سرفصل حساب‌ها، سکه‌ها و منطقه زمانی %3 را می‌آورد.</translation>
    </message>
    <message>
        <source>Set by the country. It cannot be changed once the shop is made.</source>
        <translation>کشور آن را تعیین می‌کند. پس از ساختن فروشگاه تغییر نمی‌کند.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ContentEditor</name>
    <message>
        <source>Nothing is called %1. Enter another name, or scan it.</source>
        <translation>چیزی به نام %1 نیست. نام دیگری وارد کنید یا آن را اسکن کنید.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>افزودن %1</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>اینجا شناخته نیست</translation>
    </message>
    <message>
        <source>How many of %1</source>
        <translation>تعداد %1</translation>
    </message>
    <message>
        <source>%1 · %2 each</source>
        <translation>%1 · هر عدد %2</translation>
    </message>
    <message>
        <source>Take %1 out of the bundle</source>
        <translation>برداشتن %1 از مجموعه</translation>
    </message>
    <message>
        <source>What one bundle holds</source>
        <translation>محتوای یک مجموعه</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>افزودن کالا</translation>
    </message>
    <message>
        <source>Scan, or type a code or a name</source>
        <translation>اسکن کنید، یا کد یا نام را بنویسید</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerBar</name>
    <message>
        <source>Customer: %1</source>
        <translation>مشتری: %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerForm</name>
    <message>
        <source>None</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>Nothing on account</source>
        <translation>بدون نسیه</translation>
    </message>
    <message>
        <source>No day is set</source>
        <translation>مهلتی تعیین نشده</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نه</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>بله: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>کارت</translation>
    </message>
    <message>
        <source>Scan it, or type its number.</source>
        <translation>آن را اسکن کنید، یا شماره‌اش را بنویسید.</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>شماره مالیاتی</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>Price lists and promotions may be for a group. A new name makes a new one.</source>
        <translation>لیست قیمت و طرح تخفیف می‌تواند برای یک گروه باشد. نام تازه گروه تازه می‌سازد.</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>سقف نسیه</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>مهلت پرداخت</translation>
    </message>
    <message>
        <source>Empty: nothing is sold on account.</source>
        <translation>خالی: نسیه فروخته نمی‌شود.</translation>
    </message>
    <message>
        <source>Empty: never overdue.</source>
        <translation>خالی: هیچ‌گاه سررسید نمی‌گذرد.</translation>
    </message>
    <message>
        <source>Blocked: nothing is sold on account</source>
        <translation>مسدود: نسیه فروخته نمی‌شود</translation>
    </message>
    <message>
        <source>Why blocked</source>
        <translation>دلیل مسدودی</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>مسدود</translation>
    </message>
    <message>
        <source>Needs the right “%1”.</source>
        <translation>به دسترسی «%1» نیاز دارد.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerList</name>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (بایگانی‌شده)</translation>
    </message>
    <message>
        <source>%1 (blocked)</source>
        <translation>%1 (مسدود)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>کارت</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>بدهی</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>اعتبار فروشگاه</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerOverview</name>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>بدهی</translation>
    </message>
    <message>
        <source>Of that overdue</source>
        <translation>از آن، سررسید گذشته</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>سقف نسیه</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>اعتبار فروشگاه</translation>
    </message>
    <message>
        <source>Blocked: nothing is sold on account.</source>
        <translation>مسدود: نسیه فروخته نمی‌شود.</translation>
    </message>
    <message>
        <source>Blocked: nothing is sold on account. %1</source>
        <translation>مسدود: نسیه فروخته نمی‌شود. %1</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>وفاداری</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیازها</translation>
    </message>
    <message>
        <source>Of those lost after</source>
        <translation>از آن، باطل پس از</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>سطح</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>هنوز هیچ‌کدام</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>Layaway %1</source>
        <translation>رزرو اقساطی %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>سفارش %1</translation>
    </message>
    <message>
        <source>Quotation %1</source>
        <translation>پیشنهاد قیمت %1</translation>
    </message>
    <message>
        <source>To be handed over: %1</source>
        <translation>برای تحویل: %1</translation>
    </message>
    <message>
        <source>No orders, layaways or quotations, and nothing to hand over.</source>
        <translation>سفارش، رزرو اقساطی یا پیشنهاد قیمتی نیست و چیزی برای تحویل نمانده است.</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>قیمت‌ها</translation>
    </message>
    <message>
        <source>No price list is for them or their group.</source>
        <translation>لیست قیمتی برای این مشتری یا گروهش نیست.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerPage</name>
    <message>
        <source>Customers</source>
        <translation>مشتریان</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>مشتری تازه</translation>
    </message>
    <message>
        <source>Search by name, phone or card</source>
        <translation>جستجو با نام، تلفن یا کارت</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>گروه: %1</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>مسدود</translation>
    </message>
    <message>
        <source>Owes something</source>
        <translation>بدهکار</translation>
    </message>
    <message>
        <source>With archived</source>
        <translation>همراه بایگانی‌شده‌ها</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>No customers yet. The first one needs a name, nothing more.</source>
        <translation>هنوز مشتری‌ای نیست. برای نخستین مشتری فقط نام لازم است.</translation>
    </message>
    <message>
        <source>No customers match.</source>
        <translation>مشتری‌ای پیدا نشد.</translation>
    </message>
    <message numerus="yes">
        <source>No customers match %1 with %n filter(s).</source>
        <translation>
            <numerusform>مشتری‌ای مطابق «%1» با %n فیلتر پیدا نشد.</numerusform>
        </translation>
    </message>
    <message>
        <source>No customers match %1.</source>
        <translation>مشتری‌ای مطابق «%1» پیدا نشد.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerPane</name>
    <message>
        <source>Overview</source>
        <translation>نمای کلی</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>خریدها</translation>
    </message>
    <message>
        <source>%1 is archived</source>
        <translation>%1 بایگانی شد</translation>
    </message>
    <message>
        <source>%1 is used again</source>
        <translation>%1 دوباره فعال شد</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Needs the right “%1”.</source>
        <translation>به دسترسی «%1» نیاز دارد.</translation>
    </message>
    <message>
        <source>They bought nothing.</source>
        <translation>این مشتری چیزی نخریده است.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) and all sums stay, under nobody&apos;s name.</source>
        <translation>
            <numerusform>%n رسید و همه مبلغ‌ها بدون نام می‌ماند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase %1 for ever?</source>
        <translation>%1 برای همیشه پاک شود؟</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, card, address, tax number and notes go from every copy of the books. Nobody can bring them back. %1</source>
        <translation>نام، تلفن، ایمیل، کارت، نشانی، شماره مالیاتی و یادداشت‌ها از همه نسخه‌های دفترها پاک می‌شود. کسی نمی‌تواند آن‌ها را برگرداند. %1</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>پاک کردن برای همیشه</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>نگه داشتن</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>مشتری تازه</translation>
    </message>
    <message>
        <source>Create customer</source>
        <translation>ساختن مشتری</translation>
    </message>
    <message>
        <source>Save customer</source>
        <translation>ذخیره مشتری</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>بایگانی‌شده</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>مسدود</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>فعال کردن دوباره</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>بایگانی</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>پاک کردن…</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>پاک کردن %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerPanel</name>
    <message>
        <source>New customer</source>
        <translation>مشتری تازه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>نام مشتری</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Phone of the customer</source>
        <translation>تلفن مشتری</translation>
    </message>
    <message>
        <source>Add and choose</source>
        <translation>افزودن و انتخاب</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>بازگشت به فروش</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerPurchases</name>
    <message>
        <source>Return %1</source>
        <translation>مرجوعی %1</translation>
    </message>
    <message>
        <source>Nothing yet. What they buy from now on stands here.</source>
        <translation>هنوز چیزی نیست. خریدهای بعدی اینجا می‌آید.</translation>
    </message>
    <message>
        <source>Older purchases</source>
        <translation>خریدهای پیشین</translation>
    </message>
</context>
<context>
    <name>mizan::ui::DenominationCounter</name>
    <message>
        <source>Count of %1</source>
        <translation>تعداد %1</translation>
    </message>
    <message>
        <source>Counted %1</source>
        <translation>شمرده‌شده %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::DigitBlock</name>
    <message>
        <source>Decimal mark</source>
        <translation>ممیز</translation>
    </message>
</context>
<context>
    <name>mizan::ui::DisplayPage</name>
    <message>
        <source>None</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (وصل نیست)</translation>
    </message>
    <message>
        <source>It is not said where. The display set before is kept. Enter the device or file.</source>
        <translation>محل اتصال مشخص نیست. نمایشگر پیشین می‌ماند. درگاه یا فایل را وارد کنید.</translation>
    </message>
    <message>
        <source>The displays were saved.</source>
        <translation>نمایشگرها ذخیره شدند.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>درگاه</translation>
    </message>
    <message>
        <source>It holds what the display would show now.</source>
        <translation>آنچه نمایشگر اکنون نشان می‌داد در آن است.</translation>
    </message>
    <message>
        <source>Such as %1, at the speed the system has it set to.</source>
        <translation>مانند %1، با سرعتی که در سیستم تنظیم شده است.</translation>
    </message>
    <message>
        <source>Customer display</source>
        <translation>نمایشگر مشتری</translation>
    </message>
    <message>
        <source>Applies to this machine</source>
        <translation>مربوط به همین دستگاه</translation>
    </message>
    <message>
        <source>Second screen</source>
        <translation>صفحه‌نمایش دوم</translation>
    </message>
    <message>
        <source>Shown there full screen. Customers see the sale and their first name, never a balance.</source>
        <translation>آنجا تمام‌صفحه نشان داده می‌شود. مشتری فروش و نام کوچک خود را می‌بیند، نه مانده حساب را.</translation>
    </message>
    <message>
        <source>Language for customers</source>
        <translation>زبان برای مشتریان</translation>
    </message>
    <message>
        <source>Pole display, two lines of twenty letters</source>
        <translation>نمایشگر پایه‌دار، دو سطر بیست حرفی</translation>
    </message>
    <message>
        <source>What customers see</source>
        <translation>آنچه مشتری می‌بیند</translation>
    </message>
    <message>
        <source>Save displays</source>
        <translation>ذخیره نمایشگرها</translation>
    </message>
    <message>
        <source>Show a test</source>
        <translation>نمایش آزمایشی</translation>
    </message>
    <message>
        <source>At this machine</source>
        <translation>در همین دستگاه</translation>
    </message>
    <message>
        <source>Into a file</source>
        <translation>در یک فایل</translation>
    </message>
</context>
<context>
    <name>mizan::ui::DocumentLists</name>
    <message>
        <source>Erased customer</source>
        <translation>مشتری پاک‌شده</translation>
    </message>
</context>
<context>
    <name>mizan::ui::EntryPad</name>
    <message>
        <source>Qty</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>تخفیف</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>پاک</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>معلق</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>مرجوعی</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>فراخوانی</translation>
    </message>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>پرداخت</translation>
    </message>
</context>
<context>
    <name>mizan::ui::EventDetail</name>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>کاربر</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>تأییدکننده</translation>
    </message>
    <message>
        <source>About</source>
        <translation>درباره</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>از کجا</translation>
    </message>
    <message>
        <source>Thrown away from the held sales</source>
        <translation>از فروش‌های معلق دور انداخته شد</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>پیام</translation>
    </message>
    <message>
        <source>Bill before payment</source>
        <translation>صورت‌حساب پیش از پرداخت</translation>
    </message>
    <message>
        <source>The bill said</source>
        <translation>مبلغ صورت‌حساب</translation>
    </message>
    <message>
        <source>Due before</source>
        <translation>مبلغ پیش از آن</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation>مبلغ پس از آن</translation>
    </message>
    <message>
        <source>Paid with receipt</source>
        <translation>پرداخت با رسید</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>پرداخت‌نشده</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>پرداخت‌شده</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>ردیف‌ها</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>بستن جزئیات</translation>
    </message>
</context>
<context>
    <name>mizan::ui::EventPage</name>
    <message>
        <source>Nothing of this kind happened on these days.</source>
        <translation>در این روزها چنین رویدادی نبوده است.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>پاک کردن فیلترها</translation>
    </message>
    <message>
        <source>Till events</source>
        <translation>رویدادهای صندوق</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>پرداخت‌نشده</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>با تأیید %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>روزها</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>رویداد</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>کاربر</translation>
    </message>
</context>
<context>
    <name>mizan::ui::FamilyDetail</name>
    <message>
        <source>Every combination is there.</source>
        <translation>همه ترکیب‌ها موجود است.</translation>
    </message>
    <message>
        <source>New product with variants</source>
        <translation>کالای تازه دارای تنوع</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>بایگانی‌شده</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>عرضه دوباره</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>بایگانی</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Do not create</source>
        <translation>نساختن</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>دور انداختن پیش‌نویس</translation>
    </message>
    <message>
        <source>Create product</source>
        <translation>ساختن کالا</translation>
    </message>
    <message>
        <source>Save product</source>
        <translation>ذخیره کالا</translation>
    </message>
    <message>
        <source>An empty price is the product&apos;s own. What is not offered stays in what was sold, and is not shown at the till.</source>
        <translation>اگر قیمت خالی باشد، قیمت خود کالا به کار می‌رود. آنچه عرضه نمی‌شود در فروش‌های گذشته می‌ماند و در صندوق نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>بازگشت به فهرست</translation>
    </message>
    <message>
        <source>How the variants differ</source>
        <translation>تفاوت تنوع‌ها</translation>
    </message>
    <message>
        <source>Add missing combinations</source>
        <translation>افزودن ترکیب‌های ناموجود</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>کالا</translation>
    </message>
</context>
<context>
    <name>mizan::ui::Fault</name>
    <message>
        <source>The disk is full. The last step was not recorded; everything before it is kept. Make room, then try again.</source>
        <translation>دیسک پر است. آخرین مرحله ثبت نشد؛ هرچه پیش از آن بود محفوظ است. جا باز کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The shop&apos;s folder cannot be written to. The last step was not recorded; everything before it is kept. Allow writing, then try again.</source>
        <translation>در پوشه فروشگاه نمی‌توان نوشت. آخرین مرحله ثبت نشد؛ هرچه پیش از آن بود محفوظ است. اجازه نوشتن بدهید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The shop&apos;s file is damaged. Nothing was changed. Make a copy of the folder, then run a check or restore a backup.</source>
        <translation>فایل فروشگاه آسیب دیده است. چیزی تغییر نکرد. از پوشه یک کپی بگیرید، سپس فروشگاه را بررسی کنید یا پشتیبان را بازگردانید.</translation>
    </message>
    <message>
        <source>Another program holds the shop&apos;s file. The last step was not recorded. Close the other program, then try again.</source>
        <translation>برنامه دیگری فایل فروشگاه را در اختیار دارد. آخرین مرحله ثبت نشد. آن برنامه را ببندید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The database server does not answer. The last step was not recorded. Check the network, then try again.</source>
        <translation>سرور پایگاه داده پاسخ نمی‌دهد. آخرین مرحله ثبت نشد. شبکه را بررسی کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The disk did not confirm the last step. Start the program again and see whether it is there before repeating it.</source>
        <translation>دیسک آخرین مرحله را تأیید نکرد. برنامه را دوباره باز کنید و پیش از تکرار ببینید آن مرحله ثبت شده است یا نه.</translation>
    </message>
    <message>
        <source>The shop&apos;s file refused the last step. Everything before it is kept. Try again; if it stays, run a check of the shop.</source>
        <translation>فایل فروشگاه آخرین مرحله را نپذیرفت. هرچه پیش از آن بود محفوظ است. دوباره امتحان کنید؛ اگر باز هم نشد، فروشگاه را بررسی کنید.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::FilterBar</name>
    <message>
        <source>Remove filter %1</source>
        <translation>حذف فیلتر %1</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>افزودن فیلتر</translation>
    </message>
    <message>
        <source>Filters to add</source>
        <translation>فیلترهای قابل افزودن</translation>
    </message>
</context>
<context>
    <name>mizan::ui::FloatPanel</name>
    <message>
        <source>Float</source>
        <translation>موجودی اولیه</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>باز کردن شیفت</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>شمارش</translation>
    </message>
    <message>
        <source>Open shift</source>
        <translation>باز کردن شیفت</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Count the %1 that lie in the drawer. Enter moves down.</source>
        <translation>پول %1 داخل کشو را بشمارید. Enter به سطر پایین می‌رود.</translation>
    </message>
    <message>
        <source>Count what lies in the drawer. Enter moves down, and opens the shift after the last row.</source>
        <translation>پول کشو را بشمارید. Enter به سطر پایین می‌رود و پس از سطر آخر شیفت را باز می‌کند.</translation>
    </message>
    <message>
        <source>Float %1 — count it? Enter accepts it.</source>
        <translation>موجودی اولیه %1 — می‌شمارید؟ Enter آن را می‌پذیرد.</translation>
    </message>
    <message>
        <source>Float %1, and %2 — count it? Enter accepts it.</source>
        <translation>موجودی اولیه %1 و %2 — می‌شمارید؟ Enter آن را می‌پذیرد.</translation>
    </message>
    <message>
        <source>Do not count</source>
        <translation>بدون شمارش</translation>
    </message>
    <message>
        <source>Next currency</source>
        <translation>واحد پول بعدی</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ForeignCashPage</name>
    <message>
        <source>Saved. It holds for the next payment.</source>
        <translation>ذخیره شد. از پرداخت بعدی به کار می‌رود.</translation>
    </message>
    <message>
        <source>Take %1 in cash</source>
        <translation>پذیرش %1 نقد</translation>
    </message>
    <message>
        <source>What 1 %1 is worth in %2</source>
        <translation>ارزش 1 %1 به %2</translation>
    </message>
    <message>
        <source>Of today, once it is saved.</source>
        <translation>نرخ امروز، پس از ذخیره.</translation>
    </message>
    <message>
        <source>Of %1: too old. Saving it again makes it today’s.</source>
        <translation>نرخ %1: قدیمی است. با ذخیره دوباره، نرخ امروز می‌شود.</translation>
    </message>
    <message>
        <source>Of %1. Saving it again makes it today’s.</source>
        <translation>نرخ %1. با ذخیره دوباره، نرخ امروز می‌شود.</translation>
    </message>
    <message>
        <source>Days are a whole number. Nothing was saved. Type one, or leave it empty.</source>
        <translation>تعداد روز باید عدد صحیح باشد. چیزی ذخیره نشد. عددی بنویسید یا خالی بگذارید.</translation>
    </message>
    <message>
        <source>Foreign cash</source>
        <translation>ارز نقد</translation>
    </message>
    <message>
        <source>Holds at every till of the company. Each change of a rate stands in the books, with its day and who made it.</source>
        <translation>در همه صندوق‌های شرکت به کار می‌رود. هر تغییر نرخ با تاریخ و نام تغییردهنده در دفترها می‌ماند.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>واحد پول</translation>
    </message>
    <message>
        <source>Smallest note or coin that is taken</source>
        <translation>کوچک‌ترین اسکناس یا سکه پذیرفتنی</translation>
    </message>
    <message>
        <source>Change in it is given in whole ones.</source>
        <translation>بقیه پول به این ارز فقط به همین واحد داده می‌شود.</translation>
    </message>
    <message>
        <source>Days that a rate holds</source>
        <translation>مدت اعتبار نرخ (روز)</translation>
    </message>
    <message>
        <source>Empty: until it is changed. 0: that day only.</source>
        <translation>خالی: تا زمانی که تغییر کند. 0: فقط همان روز.</translation>
    </message>
    <message>
        <source>Take nothing at a rate that is too old</source>
        <translation>با نرخ قدیمی چیزی پذیرفته نشود</translation>
    </message>
    <message>
        <source>Give change in the currency that was handed over</source>
        <translation>بقیه پول به همان ارزی که مشتری داده است</translation>
    </message>
    <message>
        <source>As far as it goes. The cashier can change it for each payment.</source>
        <translation>تا جایی که ممکن باشد. صندوق‌دار می‌تواند در هر پرداخت آن را تغییر دهد.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::GiftCardPage</name>
    <message>
        <source>In force from the next sale on.</source>
        <translation>از فروش بعدی به کار می‌رود.</translation>
    </message>
    <message>
        <source>No card was spent twice.</source>
        <translation>هیچ کارتی دوبار خرج نشده است.</translation>
    </message>
    <message>
        <source>Two tills that did not hear of each other took the same money. Both sales stay. Ask the holder, or write it off.</source>
        <translation>دو صندوق بی‌خبر از هم یک موجودی را گرفته‌اند. هر دو فروش می‌ماند. از دارنده کارت بپرسید یا زیان را ثبت کنید.</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>پایان با %1</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>ثبت زیان</translation>
    </message>
    <message>
        <source>Write off the card ending in %1</source>
        <translation>ثبت زیان کارت با پایان %1</translation>
    </message>
    <message>
        <source>Spent at two tills</source>
        <translation>خرج‌شده در دو صندوق</translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation>کارت‌های هدیه</translation>
    </message>
    <message>
        <source>Applies to all tills of the company</source>
        <translation>مربوط به همه صندوق‌های شرکت</translation>
    </message>
    <message>
        <source>Numbers begin with</source>
        <translation>آغاز شماره‌ها</translation>
    </message>
    <message>
        <source>Up to six digits that no other code at the till begins with.</source>
        <translation>حداکثر شش رقم که هیچ کد دیگری در صندوق با آن آغاز نشود.</translation>
    </message>
    <message>
        <source>Days to spend it</source>
        <translation>مهلت خرج کردن (روز)</translation>
    </message>
    <message>
        <source>From the day money is put on it; empty: without end.</source>
        <translation>از روز شارژ کارت؛ خالی: بدون پایان.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Save settings of gift cards</source>
        <translation>ذخیره تنظیمات کارت هدیه</translation>
    </message>
    <message>
        <source>Spent twice</source>
        <translation>دوبار خرج‌شده</translation>
    </message>
</context>
<context>
    <name>mizan::ui::GoodsRulesPage</name>
    <message>
        <source>The company</source>
        <translation>شرکت</translation>
    </message>
    <message>
        <source>Branch %1</source>
        <translation>شعبه %1</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>دسته %1</translation>
    </message>
    <message>
        <source>Nothing said: sell anyway</source>
        <translation>تعیین‌نشده: فروش در هر حال</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>ذخیره شد: %1.</translation>
    </message>
    <message>
        <source>Rules of selling</source>
        <translation>قواعد فروش</translation>
    </message>
    <message>
        <source>A product&apos;s own rule comes first, then its category&apos;s, the branch&apos;s and the company&apos;s.</source>
        <translation>قاعده خود کالا مقدم است، سپس قاعده دسته، شعبه و شرکت.</translation>
    </message>
    <message>
        <source>Company, branches and categories</source>
        <translation>شرکت، شعبه‌ها و دسته‌ها</translation>
    </message>
    <message>
        <source>More than is in stock</source>
        <translation>فروش بیش از موجودی</translation>
    </message>
    <message>
        <source>Minimum age of who buys</source>
        <translation>حداقل سن خریدار</translation>
    </message>
    <message>
        <source>In years; empty: as the category above says, %1: any age.</source>
        <translation>به سال؛ خالی: مانند دسته بالاتر، %1: هر سن.</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>ذخیره قاعده</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ImportColumns</name>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>بارکد</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>قیمت خرید</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>گروه مالیاتی</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>موجودی</translation>
    </message>
    <message>
        <source>No column becomes %1. Nothing was imported. Choose below which one it is.</source>
        <translation>هیچ ستونی به %1 تبدیل نمی‌شود. چیزی درون‌ریزی نشد. پایین ستون آن را انتخاب کنید.</translation>
    </message>
    <message>
        <source>More than one column becomes %1. Nothing was imported. Choose one of them.</source>
        <translation>بیش از یک ستون به %1 تبدیل می‌شود. چیزی درون‌ریزی نشد. یکی از آن‌ها را انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>در فایل</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>نخستین سطرها</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>تبدیل به</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>بی‌استفاده</translation>
    </message>
    <message>
        <source>%1 becomes</source>
        <translation>تبدیل %1 به</translation>
    </message>
    <message>
        <source>Kind (goods, service, other, bundle)</source>
        <translation>نوع (goods، service، other، bundle)</translation>
    </message>
    <message>
        <source>What a bundle holds</source>
        <translation>محتوای مجموعه</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ImportPage</name>
    <message>
        <source>tab</source>
        <translation>تب</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>نقطه‌ویرگول</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>ویرگول</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>انتخاب فایل…</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>بررسی فایل</translation>
    </message>
    <message>
        <source>Show products</source>
        <translation>نمایش کالاها</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>درون‌ریزی</translation>
    </message>
    <message>
        <source>File of products</source>
        <translation>فایل کالاها</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>جدول‌ها (*.csv *.txt *.tsv);;همه فایل‌ها (*)</translation>
    </message>
    <message>
        <source>Found by looking: fields parted by %1, decimal %2, %3. Correct what a column becomes where it is wrong.</source>
        <translation>تشخیص خودکار: جداکننده %1، ممیز %2، %3. هر جا تبدیل ستونی نادرست است، آن را درست کنید.</translation>
    </message>
    <message>
        <source>point</source>
        <translation>نقطه</translation>
    </message>
    <message>
        <source>Checking the file: %1 of %2 KB</source>
        <translation>بررسی فایل: %1 از %2 کیلوبایت</translation>
    </message>
    <message>
        <source>Importing: %1 of %2 KB</source>
        <translation>درون‌ریزی: %1 از %2 کیلوبایت</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>در حال بررسی فایل</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>در حال درون‌ریزی</translation>
    </message>
    <message>
        <source>The refused rows stand in %1, each with its reason.</source>
        <translation>سطرهای ردشده، هرکدام با دلیلش، در %1 است.</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>سطرهای ردشده</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>جدول‌ها (*.csv);;همه فایل‌ها (*)</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>درون‌ریزی کالاها</translation>
    </message>
    <message>
        <source>A table as CSV, with a heading for each column. Code, name and price are needed; barcodes, category, unit, cost, tax class and stock are taken where they are there. Known codes are changed, new ones are made. Nothing is written before you have seen what would happen.</source>
        <translation>جدولی با قالب CSV، با یک عنوان برای هر ستون. کد، نام و قیمت لازم است؛ بارکد، دسته، واحد، قیمت خرید، گروه مالیاتی و موجودی اگر باشد خوانده می‌شود. کالاهای با کد شناخته‌شده تغییر می‌کنند و بقیه ساخته می‌شوند. تا نتیجه را نبینید چیزی نوشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>فایل دیگر…</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>انتخاب فایل دیگر</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>بازگشت به ستون‌ها</translation>
    </message>
    <message>
        <source>Leave the refused rows out</source>
        <translation>کنار گذاشتن سطرهای ردشده</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ImportReport</name>
    <message>
        <source>Save these rows…</source>
        <translation>ذخیره این سطرها…</translation>
    </message>
    <message>
        <source>Save the refused rows as a file</source>
        <translation>ذخیره سطرهای ردشده در فایل</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>شماره سطر</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>سطرهای ردشده</translation>
    </message>
    <message>
        <source>Nothing more was imported</source>
        <translation>چیز دیگری درون‌ریزی نشد</translation>
    </message>
    <message>
        <source>The file was checked; nothing is imported yet</source>
        <translation>فایل بررسی شد؛ هنوز چیزی درون‌ریزی نشده است</translation>
    </message>
    <message>
        <source>The products are imported</source>
        <translation>کالاها درون‌ریزی شدند</translation>
    </message>
    <message>
        <source>%1 rows: %2 products new, %3 known.</source>
        <translation>%1 سطر: %2 کالای تازه، %3 کالای شناخته‌شده.</translation>
    </message>
    <message numerus="yes">
        <source>%n categor(y|ies) (is|are) new.</source>
        <translation>
            <numerusform>%n دسته تازه است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stock of %n product(s) was set.</source>
        <translation>
            <numerusform>موجودی %n کالا تنظیم شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows are refused; the first %2:</source>
        <translation>%1 سطر رد شد؛ %2 سطر نخست:</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) (is|are) refused:</source>
        <translation>
            <numerusform>%n سطر رد شد:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mizan::ui::KeyColours</name>
    <message>
        <source>Blue</source>
        <translation>آبی</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>سبز</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>کهربایی</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>قرمز</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفش</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>خاکستری</translation>
    </message>
</context>
<context>
    <name>mizan::ui::KeysPage</name>
    <message>
        <source>Sheet of keys</source>
        <translation>برگه کلیدها</translation>
    </message>
    <message>
        <source>Keys of the till</source>
        <translation>کلیدهای صندوق</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>فایل‌های PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Not the standard key</source>
        <translation>غیر از کلید پیش‌فرض</translation>
    </message>
    <message>
        <source>Press the key for: %1. Esc keeps the one before.</source>
        <translation>کلید این کار را فشار دهید: %1. Esc کلید پیشین را نگه می‌دارد.</translation>
    </message>
    <message>
        <source>Saved. The till and its hints follow at once.</source>
        <translation>ذخیره شد. صندوق و راهنماهایش بی‌درنگ تغییر می‌کنند.</translation>
    </message>
    <message>
        <source>The sheet is in %1. Print it and hang it up.</source>
        <translation>برگه در %1 است. آن را چاپ و نصب کنید.</translation>
    </message>
    <message>
        <source>The sheet was not written: %1. The keys stay as they are. Choose another place.</source>
        <translation>برگه نوشته نشد: %1. کلیدها تغییری نمی‌کنند. جای دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Applies to this machine. Enter, Esc, arrows, digits and signs are the same everywhere.</source>
        <translation>مربوط به همین دستگاه. Enter، Esc، پیکان‌ها، رقم‌ها و نشانه‌ها همه جا یکسان است.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>همچنین</translation>
    </message>
    <message>
        <source>Press another key…</source>
        <translation>فشردن کلید دیگر…</translation>
    </message>
    <message>
        <source>Standard key</source>
        <translation>کلید پیش‌فرض</translation>
    </message>
    <message>
        <source>All to standard</source>
        <translation>همه به پیش‌فرض</translation>
    </message>
    <message>
        <source>Sheet as PDF…</source>
        <translation>برگه PDF…</translation>
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
        <translation>ردیف: %1</translation>
    </message>
    <message>
        <source>Pattern: %1</source>
        <translation>الگو: %1</translation>
    </message>
    <message>
        <source>A code of the product&apos;s own; no pattern is asked.</source>
        <translation>کد خود کالاست؛ الگویی لازم نیست.</translation>
    </message>
    <message>
        <source>Item number: %1</source>
        <translation>شماره کالا: %1</translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation>کالا: %1</translation>
    </message>
    <message>
        <source>The till asks how much it is.</source>
        <translation>صندوق مقدار را می‌پرسد.</translation>
    </message>
    <message>
        <source>Try a label</source>
        <translation>آزمایش برچسب</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Scan a label, or type its digits. Nothing is sold.</source>
        <translation>برچسبی را اسکن کنید یا رقم‌هایش را بنویسید. چیزی فروخته نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::LabelsPage</name>
    <message>
        <source>The pattern is not used any more.</source>
        <translation>الگو دیگر به کار نمی‌رود.</translation>
    </message>
    <message>
        <source>The pattern is saved. Try a label below.</source>
        <translation>الگو ذخیره شد. پایین یک برچسب را آزمایش کنید.</translation>
    </message>
    <message>
        <source>Labels of your scales</source>
        <translation>برچسب‌های ترازوهای شما</translation>
    </message>
    <message>
        <source>Applies to the whole company</source>
        <translation>مربوط به همه شرکت</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>الگوها</translation>
    </message>
    <message>
        <source>Add a pattern</source>
        <translation>افزودن الگو</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Prefixes</source>
        <translation>پیش‌شماره‌ها</translation>
    </message>
    <message>
        <source>The first two digits: %1 or %2.</source>
        <translation>دو رقم نخست: %1 یا %2.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>رقم‌ها</translation>
    </message>
    <message>
        <source>%1 prefix, %2 item number, %3 value, %4 its own check digit, %5 check digit</source>
        <translation>%1 پیش‌شماره، %2 شماره کالا، %3 مقدار، %4 رقم کنترل خود مقدار، %5 رقم کنترل</translation>
    </message>
    <message>
        <source>The value is</source>
        <translation>نوع مقدار</translation>
    </message>
    <message>
        <source>Decimals of the value</source>
        <translation>رقم‌های اعشار مقدار</translation>
    </message>
    <message>
        <source>Save pattern</source>
        <translation>ذخیره الگو</translation>
    </message>
    <message>
        <source>Use no longer</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>A price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>A weight or measure</source>
        <translation>وزن یا اندازه</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ListPage</name>
    <message numerus="yes">
        <source>%n new — Show</source>
        <translation>
            <numerusform>%n تازه — نمایش</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>امتحان دوباره</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>حدود %1</translation>
    </message>
    <message>
        <source>%1 shown, that is all</source>
        <translation>%1 مورد، همین است</translation>
    </message>
    <message>
        <source>The last %1</source>
        <translation>آخرین %1</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> از %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 از %3</translation>
    </message>
</context>
<context>
    <name>mizan::ui::LockPage</name>
    <message>
        <source>Lock screen</source>
        <translation>صفحه قفل</translation>
    </message>
    <message>
        <source>Who is working? Choose a name and enter the PIN, or scan a badge.</source>
        <translation>چه کسی کار می‌کند؟ نامی انتخاب و پین را وارد کنید، یا کارت پرسنلی را اسکن کنید.</translation>
    </message>
    <message>
        <source>Practise in a copy of the shop</source>
        <translation>آموزش در نسخه‌ای از فروشگاه</translation>
    </message>
    <message>
        <source>Nobody works here yet. Make a user with the shop&apos;s passphrase first.</source>
        <translation>هنوز کسی اینجا کار نمی‌کند. نخست با عبارت عبور فروشگاه یک کاربر بسازید.</translation>
    </message>
    <message>
        <source>The disk did not take it. Nobody was signed in. Try again, or call for help.</source>
        <translation>روی دیسک ذخیره نشد. کسی وارد نشد. دوباره امتحان کنید یا کمک بخواهید.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::LockPolicyPage</name>
    <message>
        <source>Saved. It holds from now on.</source>
        <translation>ذخیره شد. از همین حالا به کار می‌رود.</translation>
    </message>
    <message>
        <source>Minutes are a whole number. Nothing was saved. Type one, or leave it empty.</source>
        <translation>تعداد دقیقه باید عدد صحیح باشد. چیزی ذخیره نشد. عددی بنویسید یا خالی بگذارید.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Holds at every machine of the company. The sale that is being rung up stays; who comes next signs in.</source>
        <translation>در همه دستگاه‌های شرکت به کار می‌رود. فروش در حال ثبت می‌ماند؛ نفر بعدی با نام خود وارد می‌شود.</translation>
    </message>
    <message>
        <source>Lock after so many minutes without a touch</source>
        <translation>قفل پس از چند دقیقه بی‌کاری</translation>
    </message>
    <message>
        <source>Empty: only when somebody locks it.</source>
        <translation>خالی: فقط وقتی کسی قفل کند.</translation>
    </message>
    <message>
        <source>The back office asks for a password</source>
        <translation>بخش مدیریت رمز عبور بخواهد</translation>
    </message>
    <message>
        <source>A PIN or badge alone then opens the till only.</source>
        <translation>در این صورت پین یا کارت پرسنلی به‌تنهایی فقط صندوق را باز می‌کند.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::LoyaltyPage</name>
    <message>
        <source>Saved. It holds for the next sale.</source>
        <translation>ذخیره شد. از فروش بعدی به کار می‌رود.</translation>
    </message>
    <message>
        <source>A tier is a name, an amount and a percentage. Nothing was saved. Complete it, or empty its row.</source>
        <translation>هر سطح یک نام، یک مبلغ و یک درصد دارد. چیزی ذخیره نشد. آن را کامل کنید یا سطرش را خالی کنید.</translation>
    </message>
    <message>
        <source>Goods are a code that is known and a percentage. Nothing was saved. Correct the row, or empty it.</source>
        <translation>هر کالا یک کد شناخته‌شده و یک درصد دارد. چیزی ذخیره نشد. سطر را درست یا خالی کنید.</translation>
    </message>
    <message>
        <source>Days are a whole number. Nothing was saved. Type one, or leave it empty.</source>
        <translation>تعداد روز باید عدد صحیح باشد. چیزی ذخیره نشد. عددی بنویسید یا خالی بگذارید.</translation>
    </message>
    <message>
        <source>Days are a whole number. Nothing was saved. Type one.</source>
        <translation>تعداد روز باید عدد صحیح باشد. چیزی ذخیره نشد. عددی بنویسید.</translation>
    </message>
    <message>
        <source>This is not an amount. Nothing was saved. Type one; %1 for none.</source>
        <translation>این مبلغ نیست. چیزی ذخیره نشد. مبلغی بنویسید؛ %1 برای هیچ.</translation>
    </message>
    <message>
        <source>Loyalty points</source>
        <translation>امتیاز وفاداری</translation>
    </message>
    <message>
        <source>Holds at every till of the company, for customers that a sale names.</source>
        <translation>در همه صندوق‌های شرکت به کار می‌رود، برای مشتریانی که نامشان در فروش آمده است.</translation>
    </message>
    <message>
        <source>Spent for one point</source>
        <translation>خرید لازم برای یک امتیاز</translation>
    </message>
    <message>
        <source>%1: nobody earns any.</source>
        <translation>%1: به کسی امتیاز داده نمی‌شود.</translation>
    </message>
    <message>
        <source>One point is worth</source>
        <translation>ارزش یک امتیاز</translation>
    </message>
    <message>
        <source>Off a sale; %1: not redeemed.</source>
        <translation>کسر از فروش؛ %1: امتیاز به کار نمی‌رود.</translation>
    </message>
    <message>
        <source>Days they stay</source>
        <translation>مدت اعتبار (روز)</translation>
    </message>
    <message>
        <source>Empty: for ever.</source>
        <translation>خالی: همیشه.</translation>
    </message>
    <message>
        <source>Days that count for a tier</source>
        <translation>روزهای محاسبه سطح</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>سطح‌ها</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Bought for</source>
        <translation>خرید از</translation>
    </message>
    <message>
        <source>Points %</source>
        <translation>امتیاز %</translation>
    </message>
    <message>
        <source>Goods that earn otherwise</source>
        <translation>کالاهای با امتیاز متفاوت</translation>
    </message>
    <message>
        <source>Empty: as the category above, or 100. %1: no points. A product by its code in the last row.</source>
        <translation>خالی: مانند دسته بالاتر، یا 100. %1: بدون امتیاز. کد کالا را در سطر آخر بنویسید.</translation>
    </message>
    <message>
        <source>Category, or product</source>
        <translation>دسته یا کالا</translation>
    </message>
</context>
<context>
    <name>mizan::ui::MachineForm</name>
    <message>
        <source>Till</source>
        <translation>صندوق</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>بخش مدیریت</translation>
    </message>
    <message>
        <source>Everybody lands at the till, in full screen. %1 leads to the back office.</source>
        <translation>همه تمام‌صفحه وارد صندوق می‌شوند. %1 به بخش مدیریت می‌رود.</translation>
    </message>
    <message>
        <source>Cashiers land at the till, everybody else in the back office. %1 leads to the till.</source>
        <translation>صندوق‌داران وارد صندوق و دیگران وارد بخش مدیریت می‌شوند. %1 به صندوق می‌رود.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ModeBanner</name>
    <message>
        <source>Training: nothing done here counts. Papers say so; the drawer stays shut.</source>
        <translation>آموزش: آنچه اینجا انجام شود به حساب نمی‌آید. برگه‌ها همین را می‌گویند؛ کشو بسته می‌ماند.</translation>
    </message>
    <message>
        <source>End training</source>
        <translation>پایان آموزش</translation>
    </message>
    <message>
        <source>You see what the role %1 sees. What you do is done in your own name.</source>
        <translation>آنچه نقش %1 می‌بیند می‌بینید. هرچه انجام دهید به نام خودتان است.</translation>
    </message>
    <message>
        <source>Back to your own rights</source>
        <translation>بازگشت به دسترسی خود</translation>
    </message>
</context>
<context>
    <name>mizan::ui::NewPassphraseForm</name>
    <message>
        <source>The two differ. Type the passphrase once more.</source>
        <translation>این دو یکسان نیستند. عبارت عبور را یک بار دیگر بنویسید.</translation>
    </message>
    <message>
        <source>Asked for at each start. Four or five words that nobody would guess together are good.</source>
        <translation>در هر اجرا پرسیده می‌شود. چهار یا پنج واژه که کسی کنار هم حدس نزند خوب است.</translation>
    </message>
    <message>
        <source>Easy to guess. Add a few words.</source>
        <translation>به‌آسانی حدس زده می‌شود. چند واژه بیفزایید.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>متوسط. یک واژه دیگر آن را قوی می‌کند.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>قوی.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::NewShopWindow</name>
    <message>
        <source>A new shop — Mizan</source>
        <translation>فروشگاه تازه — Mizan</translation>
    </message>
    <message>
        <source>Welcome to Mizan</source>
        <translation>به Mizan خوش آمدید</translation>
    </message>
    <message>
        <source>A few questions, about five minutes, and the shop is ready to sell. Nothing leaves this machine.</source>
        <translation>چند پرسش، حدود پنج دقیقه، و فروشگاه آماده فروش است. چیزی از این دستگاه بیرون نمی‌رود.</translation>
    </message>
    <message>
        <source>Make a new shop</source>
        <translation>ساختن فروشگاه تازه</translation>
    </message>
    <message>
        <source>Open a shop that is there…</source>
        <translation>باز کردن فروشگاه موجود…</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>فروشگاه شما</translation>
    </message>
    <message>
        <source>The country brings taxes, accounts and coins.</source>
        <translation>مالیات‌ها، حساب‌ها و سکه‌ها با کشور می‌آید.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>محل نگهداری</translation>
    </message>
    <message>
        <source>Everything is kept encrypted in one folder. Without the passphrase or the recovery code nobody can read it, and nobody can help.</source>
        <translation>همه چیز رمزگذاری‌شده در یک پوشه نگهداری می‌شود. بدون عبارت عبور یا کد بازیابی کسی نمی‌تواند آن را بخواند و کسی نمی‌تواند کمک کند.</translation>
    </message>
    <message>
        <source>The first person</source>
        <translation>نخستین کاربر</translation>
    </message>
    <message>
        <source>You may do everything in the shop. Others are added later, with less.</source>
        <translation>شما در فروشگاه اجازه همه کار دارید. دیگران بعداً با دسترسی کمتر افزوده می‌شوند.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>این دستگاه</translation>
    </message>
    <message>
        <source>What will this machine be used for most?</source>
        <translation>از این دستگاه بیشتر برای چه استفاده می‌شود؟</translation>
    </message>
    <message>
        <source>Make the shop</source>
        <translation>ساختن فروشگاه</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>کد بازیابی</translation>
    </message>
    <message>
        <source>It opens the shop when the passphrase is forgotten, and it is shown only now. Write it down or print it, and keep it away from this machine.</source>
        <translation>وقتی عبارت عبور فراموش شود فروشگاه را باز می‌کند و فقط اکنون نشان داده می‌شود. آن را یادداشت یا چاپ کنید و دور از این دستگاه نگه دارید.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>یادداشت کردم</translation>
    </message>
    <message>
        <source>The shop is ready</source>
        <translation>فروشگاه آماده است</translation>
    </message>
    <message>
        <source>Bring in your products from a file now, or begin with an empty list: the till makes products as it meets them.</source>
        <translation>اکنون کالاهایتان را از یک فایل بیاورید، یا با فهرست خالی آغاز کنید: صندوق هر کالا را وقتی به آن برسد می‌سازد.</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>باز کردن فروشگاه</translation>
    </message>
    <message>
        <source>Import products…</source>
        <translation>درون‌ریزی کالاها…</translation>
    </message>
    <message>
        <source>Making the shop and its keys</source>
        <translation>در حال ساختن فروشگاه و کلیدهای رمزش</translation>
    </message>
    <message>
        <source>%1 is kept in %2. Sign in as %3 with your PIN. Copy the folder to another disk now and then; it can be read only with the passphrase.</source>
        <translation>%1 در %2 نگهداری می‌شود. با نام %3 و پین خود وارد شوید. گاهی پوشه را روی دیسک دیگری کپی کنید؛ فقط با عبارت عبور خوانده می‌شود.</translation>
    </message>
    <message>
        <source>The shop is made and kept. This code is never shown again: write it down first, or close once more to go without it.</source>
        <translation>فروشگاه ساخته و نگه داشته شد. این کد دیگر نشان داده نمی‌شود: نخست آن را یادداشت کنید، یا برای ادامه بدون آن یک بار دیگر ببندید.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::OfficeDoorPage</name>
    <message>
        <source>Password</source>
        <translation>رمز عبور</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>بخش مدیریت</translation>
    </message>
    <message>
        <source>%1, it opens with your password.</source>
        <translation>%1، با رمز عبور شما باز می‌شود.</translation>
    </message>
    <message>
        <source>Open back office</source>
        <translation>باز کردن بخش مدیریت</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>بازگشت به صندوق</translation>
    </message>
</context>
<context>
    <name>mizan::ui::OfficeWindow</name>
    <message>
        <source>Appearance</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>Your PIN and password</source>
        <translation>پین و رمز عبور شما</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>دستگاه‌ها</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>کاربران</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>نقش‌ها</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Rules of selling</source>
        <translation>قواعد فروش</translation>
    </message>
    <message>
        <source>Customer display</source>
        <translation>نمایشگر مشتری</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>صف چاپ</translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation>کارت‌های هدیه</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>مرجوعی‌ها</translation>
    </message>
    <message>
        <source>Foreign cash</source>
        <translation>ارز نقد</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>رسیدها</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>وفاداری</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>کارت‌خوان</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>صداها</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>%1 · Till %2</source>
        <translation>%1 · صندوق %2</translation>
    </message>
    <message>
        <source>No shift</source>
        <translation>بدون شیفت</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>چاپگر</translation>
    </message>
    <message>
        <source>Nothing to print</source>
        <translation>چیزی برای چاپ نیست</translation>
    </message>
    <message>
        <source>Shift open %1</source>
        <translation>شیفت باز %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not printed</source>
        <translation>
            <numerusform>%n چاپ‌نشده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the printer</source>
        <translation>
            <numerusform>%n در انتظار چاپگر</numerusform>
        </translation>
    </message>
    <message>
        <source>Till</source>
        <translation>صندوق</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>شیفت</translation>
    </message>
    <message>
        <source>User</source>
        <translation>کاربر</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>بخش‌ها</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>کالاها</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>گزارش‌ها</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>قفل صفحه</translation>
    </message>
    <message>
        <source>Reports › %1</source>
        <translation>گزارش‌ها › %1</translation>
    </message>
    <message>
        <source>Products › Import</source>
        <translation>کالاها › درون‌ریزی</translation>
    </message>
    <message>
        <source>%1 — Mizan</source>
        <translation>%1 — Mizan</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>فروش‌ها</translation>
    </message>
    <message>
        <source>Sales › Customers</source>
        <translation>فروش‌ها › مشتریان</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>لیست‌های قیمت</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>طرح‌های تخفیف</translation>
    </message>
    <message>
        <source>Products › %1</source>
        <translation>کالاها › %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::OpenItems</name>
    <message>
        <source>Nothing is open: no held sale, no sale being rung up.</source>
        <translation>چیزی باز نیست: نه فروش معلق، نه فروش در حال ثبت.</translation>
    </message>
    <message>
        <source>Still open: a sale being rung up.</source>
        <translation>هنوز باز: یک فروش در حال ثبت.</translation>
    </message>
    <message numerus="yes">
        <source>Still open: %n held sale(s), and a sale being rung up.</source>
        <translation>
            <numerusform>هنوز باز: %n فروش معلق و یک فروش در حال ثبت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still open: %n held sale(s).</source>
        <translation>
            <numerusform>هنوز باز: %n فروش معلق.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay and can be finished in the next shift.</source>
        <translation>می‌مانند و در شیفت بعدی می‌توان تمامشان کرد.</translation>
    </message>
    <message numerus="yes">
        <source>The card terminal has not settled %n payment(s) yet. Leave it connected: the till goes on asking.</source>
        <translation>
            <numerusform>کارت‌خوان هنوز %n پرداخت را تمام نکرده است. آن را وصل نگه دارید: صندوق همچنان می‌پرسد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mizan::ui::OpenShopWindow</name>
    <message>
        <source>Opening the shop</source>
        <translation>در حال باز کردن فروشگاه</translation>
    </message>
    <message>
        <source>Bringing the books up to date for this version: %1 of %2 records</source>
        <translation>به‌روز کردن دفترها برای این نسخه: %1 از %2 رکورد</translation>
    </message>
    <message>
        <source>Open a shop — Mizan</source>
        <translation>باز کردن فروشگاه — Mizan</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>باز کردن فروشگاه</translation>
    </message>
    <message>
        <source>Passphrase of the shop</source>
        <translation>عبارت عبور فروشگاه</translation>
    </message>
    <message>
        <source>Passphrase forgotten…</source>
        <translation>فراموشی عبارت عبور…</translation>
    </message>
    <message>
        <source>Open the shop with its recovery code</source>
        <translation>باز کردن فروشگاه با کد بازیابی</translation>
    </message>
    <message>
        <source>Open shop</source>
        <translation>باز کردن فروشگاه</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Stop opening the shop; nothing is changed</source>
        <translation>توقف باز کردن فروشگاه؛ چیزی تغییر نمی‌کند</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>امتحان دوباره</translation>
    </message>
    <message>
        <source>New shop…</source>
        <translation>فروشگاه تازه…</translation>
    </message>
    <message>
        <source>Make a new shop</source>
        <translation>ساختن فروشگاه تازه</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>پوشه دیگر…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>انتخاب پوشه دیگر</translation>
    </message>
</context>
<context>
    <name>mizan::ui::OwnSecretsPage</name>
    <message>
        <source>Saved. Use it from the next sign-in on.</source>
        <translation>ذخیره شد. از ورود بعدی به کار می‌رود.</translation>
    </message>
    <message>
        <source>Nothing new is typed. Nothing was saved. Type a PIN or a password.</source>
        <translation>چیز تازه‌ای نوشته نشده است. چیزی ذخیره نشد. پین یا رمز عبور بنویسید.</translation>
    </message>
    <message>
        <source>Your PIN and password</source>
        <translation>پین و رمز عبور شما</translation>
    </message>
    <message>
        <source>Of %1, at every machine of the company.</source>
        <translation>برای %1، در همه دستگاه‌های شرکت.</translation>
    </message>
    <message>
        <source>Your PIN or password now</source>
        <translation>پین یا رمز عبور کنونی شما</translation>
    </message>
    <message>
        <source>Another password is given with the old one only.</source>
        <translation>رمز عبور تازه فقط با رمز پیشین پذیرفته می‌شود.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>پین تازه</translation>
    </message>
    <message>
        <source>Leave empty to keep the PIN as it is.</source>
        <translation>خالی بگذارید تا پین تغییر نکند.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>رمز عبور تازه</translation>
    </message>
    <message>
        <source>Ten characters at least. Leave empty to keep it as it is.</source>
        <translation>حداقل ده نویسه. خالی بگذارید تا تغییر نکند.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::OwnerForm</name>
    <message>
        <source>Your name</source>
        <translation>نام شما</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>پین</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>تکرار پین</translation>
    </message>
    <message>
        <source>As it stands on receipts and in the list of people.</source>
        <translation>همان‌گونه که روی رسیدها و در فهرست کاربران می‌آید.</translation>
    </message>
    <message>
        <source>Four to twelve digits. You sign in with it at the till and in the back office.</source>
        <translation>چهار تا دوازده رقم. با آن در صندوق و بخش مدیریت وارد می‌شوید.</translation>
    </message>
    <message>
        <source>The two differ. Type the PIN once more.</source>
        <translation>این دو یکسان نیستند. پین را یک بار دیگر بنویسید.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PaymentsView</name>
    <message>
        <source>Payments</source>
        <translation>پرداخت‌ها</translation>
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
        <translation>امروز</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>دیروز</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 روز گذشته</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>این ماه</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>ماه گذشته</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>همه روزها</translation>
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
        <translation>انتخاب تصویر</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.webp)</source>
        <translation>تصویرها (*.png *.jpg *.jpeg *.bmp *.webp)</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>بدون تصویر</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>حذف تصویر</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PinPad</name>
    <message>
        <source>PIN</source>
        <translation>پین</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>پین یا رمز عبور</translation>
    </message>
    <message>
        <source>Remove the last digit</source>
        <translation>حذف آخرین رقم</translation>
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
        <translation>فعلاً نه</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PlaceForm</name>
    <message>
        <source>Open the shop in this folder</source>
        <translation>باز کردن فروشگاه این پوشه</translation>
    </message>
    <message>
        <source>Folder of the shop</source>
        <translation>پوشه فروشگاه</translation>
    </message>
    <message>
        <source>On this machine, empty or new. Copy it elsewhere now and then: it holds everything.</source>
        <translation>در همین دستگاه، خالی یا تازه. گاهی آن را جای دیگری کپی کنید: همه چیز در آن است.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارت عبور</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>تکرار عبارت عبور</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>انتخاب پوشه…</translation>
    </message>
    <message>
        <source>There is a shop in this folder already. It is unchanged. Open it, or choose another folder.</source>
        <translation>در این پوشه از پیش فروشگاهی هست. تغییری نکرد. آن را باز کنید یا پوشه دیگری انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PriceEntries</name>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (بایگانی‌شده)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>No prices match %1.</source>
        <translation>قیمتی مطابق «%1» پیدا نشد.</translation>
    </message>
    <message>
        <source>No prices of its own yet: %1 off the products&apos; prices.</source>
        <translation>هنوز قیمت جداگانه‌ای نیست: %1 تخفیف از قیمت خود کالاها.</translation>
    </message>
    <message>
        <source>No prices yet. Scan a product, or type its name.</source>
        <translation>هنوز قیمتی نیست. کالایی را اسکن کنید یا نامش را بنویسید.</translation>
    </message>
    <message>
        <source>%1
Own price %2</source>
        <translation>%1
قیمت خود کالا %2</translation>
    </message>
    <message>
        <source>Take the price of %1 out</source>
        <translation>برداشتن قیمت %1</translation>
    </message>
    <message>
        <source>Nothing found for %1.</source>
        <translation>چیزی برای «%1» پیدا نشد.</translation>
    </message>
    <message>
        <source>Search the prices of this list</source>
        <translation>جستجو در قیمت‌های این لیست</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>افزودن کالا</translation>
    </message>
    <message>
        <source>Add a product: scan it, or type its name</source>
        <translation>افزودن کالا: اسکن کنید، یا نامش را بنویسید</translation>
    </message>
    <message>
        <source>Prices of the list</source>
        <translation>قیمت‌های لیست</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>از مقدار</translation>
    </message>
    <message>
        <source>Set price</source>
        <translation>تعیین قیمت</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Own price</source>
        <translation>قیمت خود کالا</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>سود</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PriceListPage</name>
    <message>
        <source>Price lists</source>
        <translation>لیست‌های قیمت</translation>
    </message>
    <message>
        <source>New price list</source>
        <translation>لیست قیمت تازه</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>جستجو با نام</translation>
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
        <translation>دامنه</translation>
    </message>
    <message>
        <source>Off all else</source>
        <translation>تخفیف بقیه</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>قیمت‌ها</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (بایگانی‌شده)</translation>
    </message>
    <message>
        <source>for everybody</source>
        <translation>برای همه</translation>
    </message>
    <message>
        <source>With archived</source>
        <translation>همراه بایگانی‌شده‌ها</translation>
    </message>
    <message>
        <source>No price lists yet. Every product costs its own price.</source>
        <translation>هنوز لیست قیمتی نیست. هر کالا قیمت خودش را دارد.</translation>
    </message>
    <message>
        <source>No price lists match.</source>
        <translation>لیست قیمتی پیدا نشد.</translation>
    </message>
    <message>
        <source>No price lists match %1.</source>
        <translation>لیست قیمتی مطابق «%1» پیدا نشد.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PriceListPane</name>
    <message>
        <source>Prices</source>
        <translation>قیمت‌ها</translation>
    </message>
    <message>
        <source>For whom and when</source>
        <translation>برای چه کسی و چه زمانی</translation>
    </message>
    <message>
        <source>%1 is archived</source>
        <translation>%1 بایگانی شد</translation>
    </message>
    <message>
        <source>%1 holds again</source>
        <translation>%1 دوباره برقرار است</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>رونوشت %1</translation>
    </message>
    <message>
        <source>New price list</source>
        <translation>لیست قیمت تازه</translation>
    </message>
    <message>
        <source>Create price list</source>
        <translation>ساختن لیست قیمت</translation>
    </message>
    <message>
        <source>Save price list</source>
        <translation>ذخیره لیست قیمت</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>بایگانی‌شده</translation>
    </message>
    <message>
        <source>Needs the right “%1”.</source>
        <translation>به دسترسی «%1» نیاز دارد.</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>فعال کردن دوباره</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>بایگانی</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy as new</source>
        <translation>کپی به‌عنوان تازه</translation>
    </message>
    <message>
        <source>Copy %1 as a new list</source>
        <translation>کپی %1 به‌عنوان لیست تازه</translation>
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
        <translation>از میان لیست‌های برقرار، کوچک‌ترین عدد نخست بررسی می‌شود.</translation>
    </message>
    <message>
        <source>Percent off all else</source>
        <translation>درصد تخفیف بقیه کالاها</translation>
    </message>
    <message>
        <source>Off the product&apos;s own price where the list has none. Empty: no.</source>
        <translation>از قیمت خود کالا، هر جا لیست قیمتی ندارد. خالی: بدون تخفیف.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PriceTester</name>
    <message>
        <source>This is no day. Write it as %1.</source>
        <translation>این تاریخ نیست. به شکل %1 بنویسید.</translation>
    </message>
    <message>
        <source>This is no hour. Write it as %1.</source>
        <translation>این ساعت نیست. به شکل %1 بنویسید.</translation>
    </message>
    <message>
        <source>Add a few products to see what they would cost.</source>
        <translation>چند کالا بیفزایید تا ببینید چه قیمتی می‌شود.</translation>
    </message>
    <message>
        <source>Put the day or the hour right to see the prices.</source>
        <translation>برای دیدن قیمت‌ها تاریخ یا ساعت را درست کنید.</translation>
    </message>
    <message>
        <source>This promotion cannot be tried yet. %1</source>
        <translation>این طرح تخفیف را هنوز نمی‌توان آزمود. %1</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3 by %4</source>
        <translation>%1: %2 به جای %3 با %4</translation>
    </message>
    <message>
        <source>%1: %2 count for %3</source>
        <translation>%1: %2 در %3 به حساب می‌آید</translation>
    </message>
    <message>
        <source>%1: %2 off %3 by %4</source>
        <translation>%1: %2 تخفیف روی %3 با %4</translation>
    </message>
    <message>
        <source>Total %1, %2 off</source>
        <translation>جمع کل %1، تخفیف %2</translation>
    </message>
    <message>
        <source>The promotion in the form takes nothing off this basket.</source>
        <translation>طرح تخفیف این فرم چیزی از این سبد کم نمی‌کند.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>آزمایش کنید</translation>
    </message>
    <message>
        <source>Add to the basket</source>
        <translation>افزودن به سبد</translation>
    </message>
    <message>
        <source>Add to the basket: scan, or type a name</source>
        <translation>افزودن به سبد: اسکن کنید، یا نام را بنویسید</translation>
    </message>
    <message>
        <source>Basket to try</source>
        <translation>سبد آزمایشی</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>کالا</translation>
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
        <translation>تخفیف</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>قابل پرداخت</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Customer of the basket</source>
        <translation>مشتری سبد</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>هر کس</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>در تاریخ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>At the hour</source>
        <translation>در ساعت</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>Coupon shown</source>
        <translation>کوپن ارائه‌شده</translation>
    </message>
    <message>
        <source>In the branch</source>
        <translation>در شعبه</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PrintQueuePage</name>
    <message>
        <source>Printer not answering</source>
        <translation>چاپگر پاسخ نمی‌دهد</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>در انتظار</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>در حال چاپ</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>چاپ شد</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>چاپ نشد</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>بدون برگه</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>صف چاپ</translation>
    </message>
    <message>
        <source>Last sales of this till and their paper</source>
        <translation>آخرین فروش‌های این صندوق و برگه‌هایشان</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>امتحان دوباره</translation>
    </message>
    <message>
        <source>To the printer set now</source>
        <translation>به چاپگر تنظیم‌شده کنونی</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>دور انداختن</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>برگه</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>چاپگر</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>دفعات</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>رسید</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>جمع کل</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PrinterPage</name>
    <message>
        <source>Device</source>
        <translation>درگاه</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>Such as %1.</source>
        <translation>مانند %1.</translation>
    </message>
    <message>
        <source>It grows by each receipt, like a roll.</source>
        <translation>با هر رسید مانند رول کاغذ بلندتر می‌شود.</translation>
    </message>
    <message>
        <source>The printer&apos;s address is missing. The printer set before is kept. Enter one such as %1.</source>
        <translation>نشانی چاپگر وارد نشده است. چاپگر پیشین می‌ماند. نشانی‌ای مانند %1 وارد کنید.</translation>
    </message>
    <message>
        <source>It is not said where. The printer set before is kept. Choose the device or file.</source>
        <translation>محل اتصال مشخص نیست. چاپگر پیشین می‌ماند. درگاه یا فایل را انتخاب کنید.</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>وضعیت: %1</translation>
    </message>
    <message>
        <source>Device of the printer</source>
        <translation>درگاه چاپگر</translation>
    </message>
    <message>
        <source>File that receipts go to</source>
        <translation>فایل مقصد رسیدها</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>چاپگر رسید</translation>
    </message>
    <message>
        <source>Applies to this machine</source>
        <translation>مربوط به همین دستگاه</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>چاپگر</translation>
    </message>
    <message>
        <source>Address in the network</source>
        <translation>نشانی در شبکه</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>پورت</translation>
    </message>
    <message>
        <source>Nearly all receipt printers listen on %1.</source>
        <translation>تقریباً همه چاپگرهای رسید روی %1 گوش می‌دهند.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>Choose the device or file</source>
        <translation>انتخاب درگاه یا فایل</translation>
    </message>
    <message>
        <source>Save printer</source>
        <translation>ذخیره چاپگر</translation>
    </message>
    <message>
        <source>Print a test</source>
        <translation>چاپ آزمایشی</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>In the network</source>
        <translation>در شبکه</translation>
    </message>
    <message>
        <source>At this machine</source>
        <translation>در همین دستگاه</translation>
    </message>
    <message>
        <source>Into a file</source>
        <translation>در یک فایل</translation>
    </message>
    <message>
        <source>80 mm, 48 columns</source>
        <translation>80 میلی‌متر، 48 ستون</translation>
    </message>
    <message>
        <source>80 mm, 42 columns (older printers)</source>
        <translation>80 میلی‌متر، 42 ستون (چاپگرهای قدیمی‌تر)</translation>
    </message>
    <message>
        <source>58 mm, 32 columns</source>
        <translation>58 میلی‌متر، 32 ستون</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ProductDetail</name>
    <message>
        <source>New product</source>
        <translation>کالای تازه</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>بایگانی‌شده</translation>
    </message>
    <message>
        <source>New from till</source>
        <translation>تازه از صندوق</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>عرضه دوباره</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>بایگانی</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Do not create</source>
        <translation>نساختن</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>دور انداختن پیش‌نویس</translation>
    </message>
    <message>
        <source>Create product</source>
        <translation>ساختن کالا</translation>
    </message>
    <message>
        <source>Save product</source>
        <translation>ذخیره کالا</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>بازگشت به فهرست</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>بستن جزئیات</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>%1 one by one, %2 more together</source>
        <translation>تکی %1، با هم %2 بیشتر</translation>
    </message>
    <message>
        <source>%1 one by one, %2 less together</source>
        <translation>تکی %1، با هم %2 کمتر</translation>
    </message>
    <message>
        <source>%1 · margin %2, %3</source>
        <translation>%1 · سود %2، %3</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ProductForm</name>
    <message>
        <source>Not told apart</source>
        <translation>بدون تفکیک</translation>
    </message>
    <message>
        <source>Each piece has a serial number</source>
        <translation>هر قطعه شماره سریال دارد</translation>
    </message>
    <message>
        <source>In batches that expire</source>
        <translation>سری‌های ساخت با تاریخ انقضا</translation>
    </message>
    <message>
        <source>Goods, kept in stock</source>
        <translation>کالا، با موجودی انبار</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمت</translation>
    </message>
    <message>
        <source>Other: postage, fees</source>
        <translation>دیگر: پست، کارمزد</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>بدون دسته</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>گروه مالیاتی</translation>
    </message>
    <message>
        <source>Price with tax</source>
        <translation>قیمت با مالیات</translation>
    </message>
    <message>
        <source>Price without tax</source>
        <translation>قیمت بدون مالیات</translation>
    </message>
    <message>
        <source>Cost without tax</source>
        <translation>قیمت خرید بدون مالیات</translation>
    </message>
    <message>
        <source>Tare</source>
        <translation>پارسنگ</translation>
    </message>
    <message>
        <source>More than is in stock</source>
        <translation>فروش بیش از موجودی</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>حداقل سن</translation>
    </message>
    <message>
        <source>Serial numbers and batches</source>
        <translation>شماره سریال و سری ساخت</translation>
    </message>
    <message>
        <source>Warranty in months</source>
        <translation>ضمانت به ماه</translation>
    </message>
    <message>
        <source>Department: price asked at the till</source>
        <translation>بخش: قیمت در صندوق پرسیده شود</translation>
    </message>
    <message>
        <source>Bundle of other products</source>
        <translation>مجموعه‌ای از کالاهای دیگر</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ProductList</name>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (بایگانی‌شده)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>موجودی</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>بارکدها</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ProductPage</name>
    <message>
        <source>Draft kept</source>
        <translation>پیش‌نویس محفوظ است</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>دور انداختن</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>کالاها</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>کالای تازه</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>درون‌ریزی…</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>درون‌ریزی کالاها</translation>
    </message>
    <message>
        <source>With variants</source>
        <translation>با تنوع</translation>
    </message>
    <message>
        <source>New product with variants</source>
        <translation>کالای تازه دارای تنوع</translation>
    </message>
    <message>
        <source>Search by name or code</source>
        <translation>جستجو با نام یا کد</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>دسته: %1</translation>
    </message>
    <message>
        <source>With archived</source>
        <translation>همراه بایگانی‌شده‌ها</translation>
    </message>
    <message>
        <source>New from till</source>
        <translation>تازه از صندوق</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>No products yet. Create the first one, or import a file.</source>
        <translation>هنوز کالایی نیست. نخستین کالا را بسازید یا فایلی درون‌ریزی کنید.</translation>
    </message>
    <message>
        <source>No products match.</source>
        <translation>کالایی پیدا نشد.</translation>
    </message>
    <message numerus="yes">
        <source>No products match %1 with %n filter(s).</source>
        <translation>
            <numerusform>کالایی مطابق «%1» با %n فیلتر پیدا نشد.</numerusform>
        </translation>
    </message>
    <message>
        <source>No products match %1.</source>
        <translation>کالایی مطابق «%1» پیدا نشد.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>پاک کردن فیلترها</translation>
    </message>
    <message>
        <source>Misread: %1 has a wrong check digit. Scan again.</source>
        <translation>بد خوانده شد: رقم کنترل %1 نادرست است. دوباره اسکن کنید.</translation>
    </message>
    <message>
        <source>Nothing found for %1.</source>
        <translation>چیزی برای «%1» پیدا نشد.</translation>
    </message>
    <message>
        <source>Create product</source>
        <translation>ساختن کالا</translation>
    </message>
    <message>
        <source>%1 is archived</source>
        <translation>%1 بایگانی شد</translation>
    </message>
    <message>
        <source>%1 is offered again</source>
        <translation>%1 دوباره عرضه می‌شود</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
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
        <translation>ساختن و فروش</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>It is a product we have</source>
        <translation>کالای موجود ماست</translation>
    </message>
    <message>
        <source>Open item: a department, this once</source>
        <translation>کالای متفرقه: یک بخش، همین یک بار</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>حذف ردیف</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>بازگشت به فروش</translation>
    </message>
    <message>
        <source>New product for %1</source>
        <translation>کالای تازه برای %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PromotionForm</name>
    <message>
        <source>%1 (category)</source>
        <translation>%1 (دسته)</translation>
    </message>
    <message>
        <source>Write it as %1; both hours or neither.</source>
        <translation>به شکل %1 بنویسید؛ هر دو ساعت یا هیچ‌کدام.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>درصد تخفیف</translation>
    </message>
    <message>
        <source>Price of all together</source>
        <translation>قیمت همه با هم</translation>
    </message>
    <message>
        <source>Amount off</source>
        <translation>مبلغ تخفیف</translation>
    </message>
    <message>
        <source>At most so often on a receipt</source>
        <translation>حداکثر دفعات در یک رسید</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>کالاهای طرح</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Only from this amount on</source>
        <translation>فقط از این مبلغ به بالا</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>کوپن</translation>
    </message>
    <message>
        <source>Empty: nobody needs one.</source>
        <translation>خالی: کوپن لازم نیست.</translation>
    </message>
    <message>
        <source>From hour</source>
        <translation>از ساعت</translation>
    </message>
    <message>
        <source>To hour</source>
        <translation>تا ساعت</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>در این روزها</translation>
    </message>
    <message>
        <source>For so many receipts</source>
        <translation>برای این تعداد رسید</translation>
    </message>
    <message>
        <source>Empty: without end.</source>
        <translation>خالی: بدون پایان.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>The smallest comes first.</source>
        <translation>کوچک‌ترین عدد مقدم است.</translation>
    </message>
    <message>
        <source>Takes only goods that no other took</source>
        <translation>فقط کالاهایی که طرح دیگری نگرفته است</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>جزء دیگر</translation>
    </message>
    <message>
        <source>Buys</source>
        <translation>می‌خرد</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>می‌گیرد</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>جزء %1</translation>
    </message>
    <message>
        <source>%1: how many</source>
        <translation>%1: تعداد</translation>
    </message>
    <message>
        <source>%1: goods</source>
        <translation>%1: کالا</translation>
    </message>
    <message>
        <source>Everything; or a product or category</source>
        <translation>همه کالاها؛ یا یک کالا یا دسته</translation>
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
        <translation>طرح‌های تخفیف</translation>
    </message>
    <message>
        <source>New promotion</source>
        <translation>طرح تخفیف تازه</translation>
    </message>
    <message>
        <source>Search by name or coupon</source>
        <translation>جستجو با نام یا کوپن</translation>
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
        <translation>چه می‌دهد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Runs now</source>
        <translation>در حال اجرا</translation>
    </message>
    <message>
        <source>No promotions yet. Nothing comes off by itself.</source>
        <translation>هنوز طرح تخفیفی نیست. چیزی خودبه‌خود کم نمی‌شود.</translation>
    </message>
    <message>
        <source>No promotion runs now.</source>
        <translation>اکنون طرح تخفیفی در حال اجرا نیست.</translation>
    </message>
    <message>
        <source>No promotions match %1.</source>
        <translation>طرح تخفیفی مطابق «%1» پیدا نشد.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PromotionPane</name>
    <message>
        <source>Nothing found for %1.</source>
        <translation>چیزی برای «%1» پیدا نشد.</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 متوقف شد</translation>
    </message>
    <message>
        <source>%1 is started</source>
        <translation>%1 آغاز شد</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>رونوشت %1</translation>
    </message>
    <message>
        <source>New promotion</source>
        <translation>طرح تخفیف تازه</translation>
    </message>
    <message>
        <source>Create promotion</source>
        <translation>ساختن طرح تخفیف</translation>
    </message>
    <message>
        <source>Save promotion</source>
        <translation>ذخیره طرح تخفیف</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>Needs the right “%1”.</source>
        <translation>به دسترسی «%1» نیاز دارد.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy as new</source>
        <translation>کپی به‌عنوان تازه</translation>
    </message>
    <message>
        <source>Copy %1 as a new promotion</source>
        <translation>کپی %1 به‌عنوان طرح تازه</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PromotionWords</name>
    <message>
        <source>everything</source>
        <translation>همه کالاها</translation>
    </message>
    <message>
        <source>%1 of %2 for %3</source>
        <translation>%1 عدد از %2 به قیمت %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>%1 together for %2</source>
        <translation>%1 با هم به قیمت %2</translation>
    </message>
    <message>
        <source>%1 for the price of %2 on %3</source>
        <translation>%3: %1 عدد به قیمت %2 عدد</translation>
    </message>
    <message>
        <source>buy %1 of %2, get %3 of %4 free</source>
        <translation>%1 عدد از %2 بخرید، %3 عدد از %4 رایگان بگیرید</translation>
    </message>
    <message>
        <source>buy %1 of %2, get %3 off %4 of %5</source>
        <translation>%1 عدد از %2 بخرید، روی %4 عدد از %5 تخفیف %3 بگیرید</translation>
    </message>
    <message>
        <source>%1 off the basket</source>
        <translation>%1 تخفیف روی سبد خرید</translation>
    </message>
    <message>
        <source>%1 off %2</source>
        <translation>%1 تخفیف روی %2</translation>
    </message>
    <message>
        <source>%1 off each of %2</source>
        <translation>%1 تخفیف روی هر عدد از %2</translation>
    </message>
    <message>
        <source>%1 off %2 together</source>
        <translation>%1 تخفیف روی مجموع %2</translation>
    </message>
    <message>
        <source>on weekdays</source>
        <translation>دوشنبه تا جمعه</translation>
    </message>
    <message>
        <source>at weekends</source>
        <translation>شنبه و یکشنبه</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>در روزهای %1</translation>
    </message>
    <message>
        <source>A part off goods, or off the basket</source>
        <translation>درصدی تخفیف روی کالا یا سبد خرید</translation>
    </message>
    <message>
        <source>An amount off each unit</source>
        <translation>مبلغی تخفیف روی هر واحد</translation>
    </message>
    <message>
        <source>An amount off all together</source>
        <translation>مبلغی تخفیف روی همه با هم</translation>
    </message>
    <message>
        <source>One price for several: a bundle, a meal deal</source>
        <translation>یک قیمت برای چند کالا: مجموعه، منوی غذا</translation>
    </message>
    <message>
        <source>Buy some, get some cheaper: 3 for 2</source>
        <translation>چند عدد بخرید، چند عدد ارزان‌تر بگیرید: 3 به قیمت 2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>از %1 به بالا</translation>
    </message>
    <message>
        <source>with the coupon %1</source>
        <translation>با کوپن %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>ساعت %1 تا %2</translation>
    </message>
    <message numerus="yes">
        <source>at most %n time(s) on one receipt</source>
        <translation>
            <numerusform>حداکثر %n بار در هر رسید</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for the first %n receipt(s)</source>
        <translation>
            <numerusform>برای %n رسید نخست</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>در حال اجرا</translation>
    </message>
    <message>
        <source>Not at this hour</source>
        <translation>نه در این ساعت</translation>
    </message>
    <message>
        <source>Begins on %1</source>
        <translation>آغاز در %1</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>پایان در %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
</context>
<context>
    <name>mizan::ui::QuickKeysPage</name>
    <message>
        <source>No longer sold</source>
        <translation>دیگر فروخته نمی‌شود</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>Save or undo first, to see others.</source>
        <translation>برای دیدن دیگران، نخست ذخیره یا واگرد کنید.</translation>
    </message>
    <message>
        <source>Follow the branch</source>
        <translation>پیروی از شعبه</translation>
    </message>
    <message>
        <source>Show the categories</source>
        <translation>نمایش دسته‌ها</translation>
    </message>
    <message>
        <source>Quick keys</source>
        <translation>کلیدهای سریع</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>واگرد آخرین تغییر</translation>
    </message>
    <message>
        <source>Leave without saving %1</source>
        <translation>خروج بدون ذخیره %1</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>خروج بدون ذخیره</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Save the quick keys</source>
        <translation>ذخیره کلیدهای سریع</translation>
    </message>
    <message>
        <source>Add page</source>
        <translation>افزودن صفحه</translation>
    </message>
    <message>
        <source>Remove page</source>
        <translation>حذف صفحه</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحه‌ها</translation>
    </message>
    <message>
        <source>Keys of the page</source>
        <translation>کلیدهای صفحه</translation>
    </message>
    <message>
        <source>%1 and an arrow move the chosen key, %2 removes it.</source>
        <translation>%1 با پیکان کلید انتخاب‌شده را جابه‌جا می‌کند، %2 آن را حذف می‌کند.</translation>
    </message>
    <message>
        <source>Whose keys</source>
        <translation>کلیدهای چه کسی</translation>
    </message>
    <message>
        <source>All tills of the branch</source>
        <translation>همه صندوق‌های شعبه</translation>
    </message>
    <message>
        <source>This till alone</source>
        <translation>فقط این صندوق</translation>
    </message>
    <message>
        <source>Name of the page</source>
        <translation>نام صفحه</translation>
    </message>
    <message>
        <source>Add a product or category</source>
        <translation>افزودن کالا یا دسته</translation>
    </message>
    <message>
        <source>Name or code, or scan it</source>
        <translation>نام یا کد، یا اسکن کنید</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>نتیجه جستجو</translation>
    </message>
    <message>
        <source>Colour of the key</source>
        <translation>رنگ کلید</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>Picture of the key</source>
        <translation>تصویر کلید</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>حذف کلید</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>کالاها</translation>
    </message>
    <message>
        <source>%1 · category</source>
        <translation>%1 · دسته</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This page is full. Nothing was added. Use another page.</source>
        <translation>این صفحه پر است. چیزی افزوده نشد. از صفحه دیگری استفاده کنید.</translation>
    </message>
    <message>
        <source>Nothing here has the code %1. No key was added.</source>
        <translation>اینجا چیزی کد %1 ندارد. کلیدی افزوده نشد.</translation>
    </message>
    <message>
        <source>The key was removed. Undo brings it back.</source>
        <translation>کلید حذف شد. با واگرد برمی‌گردد.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>صفحه %1</translation>
    </message>
    <message>
        <source>The page was removed. Undo brings it back.</source>
        <translation>صفحه حذف شد. با واگرد برمی‌گردد.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::QuickKeysView</name>
    <message>
        <source>Quick keys</source>
        <translation>کلیدهای سریع</translation>
    </message>
    <message>
        <source>More keys</source>
        <translation>کلیدهای بیشتر</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · مانده %2</translation>
    </message>
    <message>
        <source>This page has no keys. Change them from the till&apos;s menu.</source>
        <translation>این صفحه کلیدی ندارد. کلیدها را از منوی صندوق تغییر دهید.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ReceiptForm</name>
    <message>
        <source>Saved. The next paper is printed like this.</source>
        <translation>ذخیره شد. برگه بعدی این‌گونه چاپ می‌شود.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>رسیدها</translation>
    </message>
    <message>
        <source>What is printed on receipts, payments and gift cards. Z reports stay as they are.</source>
        <translation>آنچه روی رسیدها، پرداخت‌ها و کارت‌های هدیه چاپ می‌شود. گزارش‌های Z تغییر نمی‌کنند.</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>مربوط به</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>شرکت</translation>
    </message>
    <message>
        <source>This branch prints its own</source>
        <translation>این شعبه چاپ خودش را دارد</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>لوگو</translation>
    </message>
    <message>
        <source>A PNG or JPEG file; dark on white prints best.</source>
        <translation>فایل PNG یا JPEG؛ تیره روی سفید بهتر چاپ می‌شود.</translation>
    </message>
    <message>
        <source>Lines above</source>
        <translation>سطرهای بالا</translation>
    </message>
    <message>
        <source>Lines below</source>
        <translation>سطرهای پایین</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Second language, under the first</source>
        <translation>زبان دوم، زیر زبان اول</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>Receipt&apos;s number to scan</source>
        <translation>شماره رسید برای اسکن</translation>
    </message>
    <message>
        <source>Bars (QR where they do not fit)</source>
        <translation>بارکد خطی (QR اگر جا نشود)</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>کد QR</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ReceiptPage</name>
    <message>
        <source>Bread</source>
        <translation>نان</translation>
    </message>
    <message>
        <source>Olive oil</source>
        <translation>روغن زیتون</translation>
    </message>
    <message>
        <source>What will be printed, on paper of</source>
        <translation>آنچه چاپ می‌شود، روی کاغذ</translation>
    </message>
    <message>
        <source>80 mm, 48 columns</source>
        <translation>80 میلی‌متر، 48 ستون</translation>
    </message>
    <message>
        <source>80 mm, 42 columns (older printers)</source>
        <translation>80 میلی‌متر، 42 ستون (چاپگرهای قدیمی‌تر)</translation>
    </message>
    <message>
        <source>58 mm, 32 columns</source>
        <translation>58 میلی‌متر، 32 ستون</translation>
    </message>
    <message>
        <source>Preview of a receipt</source>
        <translation>پیش‌نمایش رسید</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ReceiptSheet</name>
    <message>
        <source>All purchases</source>
        <translation>همه خریدها</translation>
    </message>
    <message>
        <source>Back to all purchases</source>
        <translation>بازگشت به همه خریدها</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>مرجوعی %1</translation>
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
        <translation>شارژ کارت‌های هدیه</translation>
    </message>
    <message>
        <source>Of that taken off already</source>
        <translation>تخفیف کسرشده از آن</translation>
    </message>
    <message>
        <source>Tax within</source>
        <translation>شامل مالیات</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>مالیات</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>گرد کردن</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>جمع کل</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>بقیه پول</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RecordPage</name>
    <message>
        <source>Clear filters</source>
        <translation>پاک کردن فیلترها</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>پیش‌نویس محفوظ است</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>دور انداختن</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RecordPane</name>
    <message>
        <source>Do not create</source>
        <translation>نساختن</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>دور انداختن</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>دور انداختن نوشته‌ها</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>بازگشت به فهرست</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>بستن جزئیات</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RecoverShopForm</name>
    <message>
        <source>Recovery code</source>
        <translation>کد بازیابی</translation>
    </message>
    <message>
        <source>Five groups of five letters and digits, on the paper kept since the shop was made. Small letters will do.</source>
        <translation>پنج گروه پنج‌تایی از حرف و رقم، روی کاغذی که از زمان ساختن فروشگاه نگه داشته‌اید. حروف کوچک هم پذیرفته است.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>استفاده از عبارت عبور</translation>
    </message>
    <message>
        <source>Open the shop with its passphrase</source>
        <translation>باز کردن فروشگاه با عبارت عبور</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>استفاده از کد</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>استفاده از کد بازیابی</translation>
    </message>
    <message>
        <source>The code fits. Choose a new passphrase: the old one opens nothing from then on. The recovery code stays as it is, so put its paper back, away from this machine.</source>
        <translation>کد درست است. عبارت عبور تازه‌ای انتخاب کنید: عبارت پیشین از این پس چیزی را باز نمی‌کند. کد بازیابی تغییر نمی‌کند، پس کاغذش را دور از این دستگاه سر جایش بگذارید.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارت عبور تازه</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>تکرار عبارت عبور تازه</translation>
    </message>
    <message>
        <source>Set passphrase and open</source>
        <translation>تعیین عبارت عبور و باز کردن</translation>
    </message>
    <message>
        <source>Set the new passphrase and open the shop</source>
        <translation>تعیین عبارت عبور تازه و باز کردن فروشگاه</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RecoveryForm</name>
    <message>
        <source>Type the last five characters of the code</source>
        <translation>پنج نویسه آخر کد را بنویسید</translation>
    </message>
    <message>
        <source>So that we both know it is written down.</source>
        <translation>تا هر دو بدانیم یادداشت شده است.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>چاپ…</translation>
    </message>
    <message>
        <source>Print the recovery code</source>
        <translation>چاپ کد بازیابی</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کپی</translation>
    </message>
    <message>
        <source>Copy the recovery code</source>
        <translation>کپی کد بازیابی</translation>
    </message>
    <message>
        <source>Recovery code %1</source>
        <translation>کد بازیابی %1</translation>
    </message>
    <message>
        <source>That is not how the code ends. Compare it with what you wrote down.</source>
        <translation>پایان کد این نیست. با آنچه یادداشت کرده‌اید مقایسه کنید.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RecoveryPaper</name>
    <message>
        <source>Recovery code of %1</source>
        <translation>کد بازیابی %1</translation>
    </message>
    <message>
        <source>Opens the shop when the passphrase is forgotten: start Mizan, choose “Passphrase forgotten…” and type the code. Keep this paper away from the machine.</source>
        <translation>وقتی عبارت عبور فراموش شود فروشگاه را باز می‌کند: Mizan را اجرا کنید، «فراموشی عبارت عبور…» را بزنید و کد را بنویسید. این کاغذ را دور از دستگاه نگه دارید.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ReportsPage</name>
    <message>
        <source>Shifts</source>
        <translation>شیفت‌ها</translation>
    </message>
    <message>
        <source>Cashiers</source>
        <translation>صندوق‌داران</translation>
    </message>
    <message>
        <source>Till events</source>
        <translation>رویدادهای صندوق</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ReturnPolicyPage</name>
    <message>
        <source>Saved. It holds for the next return.</source>
        <translation>ذخیره شد. از مرجوعی بعدی به کار می‌رود.</translation>
    </message>
    <message>
        <source>Days are a whole number. Nothing was saved. Type one, or leave it empty.</source>
        <translation>تعداد روز باید عدد صحیح باشد. چیزی ذخیره نشد. عددی بنویسید یا خالی بگذارید.</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>مرجوعی‌ها</translation>
    </message>
    <message>
        <source>Holds at every till of the company. What goes beyond it needs the right to do so, or an approval.</source>
        <translation>در همه صندوق‌های شرکت به کار می‌رود. فراتر از آن، دسترسی یا تأیید لازم است.</translation>
    </message>
    <message>
        <source>Days to bring goods back</source>
        <translation>مهلت برگرداندن کالا (روز)</translation>
    </message>
    <message>
        <source>Counted from the day after the sale. Empty: without end.</source>
        <translation>از روز پس از فروش حساب می‌شود. خالی: بدون پایان.</translation>
    </message>
    <message>
        <source>Pay back as store credit</source>
        <translation>بازپرداخت به صورت اعتبار فروشگاه</translation>
    </message>
    <message>
        <source>Money goes back only with the right to go beyond the policy. Goods can always be exchanged for others.</source>
        <translation>پول فقط با دسترسی «خارج از مقررات» پس داده می‌شود. کالا را همیشه می‌توان با کالای دیگر تعویض کرد.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::Rights</name>
    <message>
        <source>Selling</source>
        <translation>فروش</translation>
    </message>
    <message>
        <source>Shift and drawer</source>
        <translation>شیفت و کشو</translation>
    </message>
    <message>
        <source>Products and stock</source>
        <translation>کالاها و موجودی</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>مشتریان</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>بخش مدیریت</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>فروختن</translation>
    </message>
    <message>
        <source>Take goods back with a receipt</source>
        <translation>پس گرفتن کالا با رسید</translation>
    </message>
    <message>
        <source>Take goods back without a receipt</source>
        <translation>پس گرفتن کالا بدون رسید</translation>
    </message>
    <message>
        <source>Remove a line that was rung up</source>
        <translation>حذف ردیف ثبت‌شده</translation>
    </message>
    <message>
        <source>Sell at another price</source>
        <translation>فروش به قیمت دیگر</translation>
    </message>
    <message>
        <source>Give a discount</source>
        <translation>دادن تخفیف</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>باز کردن کشو بدون فروش</translation>
    </message>
    <message>
        <source>Open a shift</source>
        <translation>باز کردن شیفت</translation>
    </message>
    <message>
        <source>Close a shift</source>
        <translation>بستن شیفت</translation>
    </message>
    <message>
        <source>Close with a difference in the drawer</source>
        <translation>بستن با اختلاف کشو</translation>
    </message>
    <message>
        <source>Put cash into the drawer or take it out</source>
        <translation>واریز پول نقد به کشو یا برداشت از آن</translation>
    </message>
    <message>
        <source>Print a receipt again</source>
        <translation>چاپ دوباره رسید</translation>
    </message>
    <message>
        <source>Change products and prices</source>
        <translation>تغییر کالاها و قیمت‌ها</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>درون‌ریزی کالاها</translation>
    </message>
    <message>
        <source>Adjust stock</source>
        <translation>اصلاح موجودی</translation>
    </message>
    <message>
        <source>See reports</source>
        <translation>دیدن گزارش‌ها</translation>
    </message>
    <message>
        <source>Change users and roles</source>
        <translation>تغییر کاربران و نقش‌ها</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>تغییر تنظیمات</translation>
    </message>
    <message>
        <source>Open the back office</source>
        <translation>باز کردن بخش مدیریت</translation>
    </message>
    <message>
        <source>Add and change customers</source>
        <translation>افزودن و تغییر مشتریان</translation>
    </message>
    <message>
        <source>Erase a customer for ever</source>
        <translation>پاک کردن مشتری برای همیشه</translation>
    </message>
    <message>
        <source>Sell on account beyond the credit limit</source>
        <translation>فروش نسیه بیش از سقف</translation>
    </message>
    <message>
        <source>Change how the last sale was paid</source>
        <translation>تغییر پرداخت آخرین فروش</translation>
    </message>
    <message>
        <source>Enter a weight by hand</source>
        <translation>وارد کردن دستی وزن</translation>
    </message>
    <message>
        <source>Block gift cards</source>
        <translation>مسدود کردن کارت هدیه</translation>
    </message>
    <message>
        <source>Take goods back beyond the policy</source>
        <translation>پس گرفتن کالا خارج از مقررات</translation>
    </message>
    <message>
        <source>Sell an open item by department and price</source>
        <translation>فروش کالای متفرقه با بخش و قیمت</translation>
    </message>
    <message>
        <source>Sell more than is in stock where that is blocked</source>
        <translation>فروش بیش از موجودی، جایی که بسته است</translation>
    </message>
    <message>
        <source>Give a price or discount below cost</source>
        <translation>قیمت یا تخفیف زیر قیمت خرید</translation>
    </message>
    <message>
        <source>Sell a batch after its day</source>
        <translation>فروش سری ساخت تاریخ‌گذشته</translation>
    </message>
    <message>
        <source>See margins at the till</source>
        <translation>دیدن سود در صندوق</translation>
    </message>
    <message>
        <source>Change the quick keys</source>
        <translation>تغییر کلیدهای سریع</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نه</translation>
    </message>
    <message>
        <source>With approval</source>
        <translation>با تأیید</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>مجاز</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>صندوق‌دار</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>مدیر</translation>
    </message>
    <message>
        <source>Discount, at most</source>
        <translation>تخفیف، حداکثر</translation>
    </message>
    <message>
        <source>Money back with a receipt, at most</source>
        <translation>پس دادن پول با رسید، حداکثر</translation>
    </message>
    <message>
        <source>Money back without a receipt, at most</source>
        <translation>پس دادن پول بدون رسید، حداکثر</translation>
    </message>
    <message>
        <source>Open item, at most</source>
        <translation>کالای متفرقه، حداکثر</translation>
    </message>
    <message>
        <source>Cash in or out, at most</source>
        <translation>واریز یا برداشت نقدی، حداکثر</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بدون حد</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RoleMatrix</name>
    <message>
        <source>%1 · new role</source>
        <translation>%1 · نقش تازه</translation>
    </message>
    <message>
        <source>%1 · now called %2</source>
        <translation>%1 · نام تازه %2</translation>
    </message>
    <message>
        <source>%1 · retired</source>
        <translation>%1 · غیرفعال</translation>
    </message>
    <message>
        <source>%1 · %2: %3 → %4</source>
        <translation>%1 · %2: %3 ← %4</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>حدها</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>دسترسی</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (غیرفعال)</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RolesPage</name>
    <message>
        <source>New role</source>
        <translation>نقش تازه</translation>
    </message>
    <message>
        <source>This role is not saved yet. Save it, then see what it sees.</source>
        <translation>این نقش هنوز ذخیره نشده است. ذخیره کنید، سپس ببینید چه می‌بیند.</translation>
    </message>
    <message>
        <source>Saved. People have their new rights when they sign in again.</source>
        <translation>ذخیره شد. دسترسی‌های تازه از ورود بعدی برقرار است.</translation>
    </message>
    <message numerus="yes">
        <source>What saving changes (%n)</source>
        <translation>
            <numerusform>تغییرات با ذخیره (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>هنوز چیزی تغییر نکرده است.</translation>
    </message>
    <message>
        <source>This role comes with Mizan and keeps its name.</source>
        <translation>این نقش با Mizan می‌آید و نامش ثابت است.</translation>
    </message>
    <message>
        <source>Keep role</source>
        <translation>نگه داشتن نقش</translation>
    </message>
    <message>
        <source>Retire role</source>
        <translation>غیرفعال کردن نقش</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>نقش‌ها</translation>
    </message>
    <message>
        <source>Press Space or click to go from No to With approval to Allowed. Above a limit, somebody who may is asked to approve.</source>
        <translation>با کلید فاصله یا کلیک، از «نه» به «با تأیید» و «مجاز» بروید. بالاتر از حد، از کسی که مجاز است تأیید خواسته می‌شود.</translation>
    </message>
    <message>
        <source>Rights of the roles</source>
        <translation>دسترسی‌های نقش‌ها</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>نام نقش</translation>
    </message>
    <message>
        <source>View as role</source>
        <translation>دیدن به‌جای نقش</translation>
    </message>
    <message>
        <source>Save roles</source>
        <translation>ذخیره نقش‌ها</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>دور انداختن تغییرات</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ScanLine</name>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>آماده اسکن</translation>
    </message>
    <message>
        <source>Scan, or type a code and press Enter</source>
        <translation>اسکن کنید، یا کد را بنویسید و Enter بزنید</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ScopeForm</name>
    <message>
        <source>Erased customer</source>
        <translation>مشتری پاک‌شده</translation>
    </message>
    <message>
        <source>This is no day. Write it as %1.</source>
        <translation>این تاریخ نیست. به شکل %1 بنویسید.</translation>
    </message>
    <message>
        <source>It would hold nowhere. Choose a branch at least.</source>
        <translation>هیچ‌جا برقرار نخواهد بود. حداقل یک شعبه انتخاب کنید.</translation>
    </message>
    <message>
        <source>Groups of customers</source>
        <translation>گروه‌های مشتریان</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>مشتریان</translation>
    </message>
    <message>
        <source>Name or phone</source>
        <translation>نام یا تلفن</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>شعبه‌ها</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از روز</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>هر زمان</translation>
    </message>
    <message>
        <source>Up to and with</source>
        <translation>تا پایان روز</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>بدون پایان</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>برای %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>در %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>از %1 تا %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>از %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>تا %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::SettingForm</name>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
</context>
<context>
    <name>mizan::ui::SettingsPage</name>
    <message>
        <source>Subjects of the settings</source>
        <translation>موضوع‌های تنظیمات</translation>
    </message>
</context>
<context>
    <name>mizan::ui::SetupPage</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>مرحله %1 از %2</translation>
    </message>
    <message>
        <source>Back to the step before</source>
        <translation>بازگشت به مرحله پیش</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ShiftDetail</name>
    <message>
        <source>Return</source>
        <translation>مرجوعی</translation>
    </message>
    <message>
        <source>Return without a receipt</source>
        <translation>مرجوعی بدون رسید</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>ردیف حذف شد</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>قیمت تغییر کرد</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>تخفیف</translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <translation>کشو باز شد</translation>
    </message>
    <message>
        <source>Shift closed</source>
        <translation>شیفت بسته شد</translation>
    </message>
    <message>
        <source>Difference accepted</source>
        <translation>اختلاف پذیرفته شد</translation>
    </message>
    <message>
        <source>Cash moved</source>
        <translation>پول نقد جابه‌جا شد</translation>
    </message>
    <message>
        <source>Sold over the credit limit</source>
        <translation>فروش بیش از سقف نسیه</translation>
    </message>
    <message>
        <source>Payment of a sale changed</source>
        <translation>پرداخت فروش تغییر کرد</translation>
    </message>
    <message>
        <source>Weight entered by hand</source>
        <translation>وزن دستی وارد شد</translation>
    </message>
    <message>
        <source>Gift card blocked</source>
        <translation>کارت هدیه مسدود شد</translation>
    </message>
    <message>
        <source>Taken back beyond the policy</source>
        <translation>پس گرفتن خارج از مقررات</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>کالای متفرقه</translation>
    </message>
    <message>
        <source>Sold below stock</source>
        <translation>فروش بیش از موجودی</translation>
    </message>
    <message>
        <source>Sold after its day</source>
        <translation>فروش تاریخ‌گذشته</translation>
    </message>
    <message>
        <source>Sold below cost</source>
        <translation>فروش زیر قیمت خرید</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>دیگر</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n بار</numerusform>
        </translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>طرح‌های تخفیف</translation>
    </message>
    <message>
        <source>Emptied sales</source>
        <translation>فروش‌های لغوشده</translation>
    </message>
    <message>
        <source>Bills before payment</source>
        <translation>صورت‌حساب‌های پیش از پرداخت</translation>
    </message>
    <message>
        <source>Less after the bill</source>
        <translation>کاهش پس از صورت‌حساب</translation>
    </message>
    <message>
        <source>Copies printed</source>
        <translation>رونوشت‌های چاپ‌شده</translation>
    </message>
    <message>
        <source>Refused actions</source>
        <translation>کارهای ردشده</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n رسید</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>کشوی پول</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>موجودی اولیه</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>واریز نقدی</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>برداشت نقدی</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>مورد انتظار</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>شمرده‌شده</translation>
    </message>
    <message>
        <source>counted twice</source>
        <translation>دوبار شمرده شد</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>اختلاف</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Left in the drawer</source>
        <translation>مانده در کشو</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>به گاوصندوق</translation>
    </message>
    <message>
        <source>Drawer, %1</source>
        <translation>کشوی پول، %1</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>دریافتی</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>بقیه پول</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>باز شدن</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>بازشده توسط</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بسته شدن</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>بسته‌شده توسط</translation>
    </message>
    <message>
        <source>First receipt</source>
        <translation>نخستین رسید</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>آخرین رسید</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>فروش‌ها</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>مرجوعی‌ها</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>گردش فروش</translation>
    </message>
    <message>
        <source>Put on gift cards</source>
        <translation>شارژ کارت‌های هدیه</translation>
    </message>
    <message>
        <source>Deposits taken</source>
        <translation>بیعانه‌های دریافتی</translation>
    </message>
    <message>
        <source>Deposits given back</source>
        <translation>بیعانه‌های پس‌داده</translation>
    </message>
    <message>
        <source>Deposits kept</source>
        <translation>بیعانه‌های نگه‌داشته</translation>
    </message>
    <message>
        <source>Paid of accounts</source>
        <translation>تسویه بدهی‌ها</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n پرداخت</numerusform>
        </translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>مالیات‌ها</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>از %1</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>پرداخت‌ها</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>موارد خاص</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>تخفیف‌ها</translation>
    </message>
    <message>
        <source>Removed lines</source>
        <translation>ردیف‌های حذف‌شده</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>باز شدن کشو بدون فروش</translation>
    </message>
    <message>
        <source>Payments of sales changed</source>
        <translation>پرداخت‌های تغییریافته</translation>
    </message>
    <message>
        <source>%1, approved by</source>
        <translation>%1، با تأیید</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>بازگشت به فهرست</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>بستن جزئیات</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>چاپ رونوشت</translation>
    </message>
    <message>
        <source>Print a copy of the Z report</source>
        <translation>چاپ رونوشت گزارش Z</translation>
    </message>
    <message>
        <source>Z report %1</source>
        <translation>گزارش Z %1</translation>
    </message>
    <message>
        <source>X report: the shift so far</source>
        <translation>گزارش X: شیفت تا این لحظه</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ShiftList</name>
    <message>
        <source>Open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>گزارش Z</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>صندوق</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>باز شدن</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بسته شدن</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>بازشده توسط</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>گردش فروش</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>اختلاف</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ShiftPage</name>
    <message>
        <source>Shifts</source>
        <translation>شیفت‌ها</translation>
    </message>
    <message>
        <source>Search by the number of the Z report</source>
        <translation>جستجو با شماره گزارش Z</translation>
    </message>
    <message>
        <source>Only open</source>
        <translation>فقط بازها</translation>
    </message>
    <message>
        <source>No shifts yet. The first one is opened at the till, with its float.</source>
        <translation>هنوز شیفتی نیست. نخستین شیفت در صندوق با موجودی اولیه باز می‌شود.</translation>
    </message>
    <message>
        <source>No shift is open.</source>
        <translation>هیچ شیفتی باز نیست.</translation>
    </message>
    <message>
        <source>No shifts match %1.</source>
        <translation>شیفتی مطابق «%1» پیدا نشد.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>پاک کردن فیلترها</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ShopTill</name>
    <message>
        <source>Sale</source>
        <translation>فروش</translation>
    </message>
    <message>
        <source>The disk did not take it. What was paid before is kept; this step was not recorded. Try again, or call for help (%1).</source>
        <translation>روی دیسک ذخیره نشد. پرداخت‌های پیشین محفوظ است؛ این مرحله ثبت نشد. دوباره امتحان کنید یا کمک بخواهید (%1).</translation>
    </message>
    <message>
        <source>Exchange without a receipt</source>
        <translation>تعویض بدون رسید</translation>
    </message>
    <message>
        <source>Return without a receipt</source>
        <translation>مرجوعی بدون رسید</translation>
    </message>
    <message>
        <source>Exchange of receipt %1</source>
        <translation>تعویض بابت رسید %1</translation>
    </message>
    <message>
        <source>Return of receipt %1</source>
        <translation>مرجوعی بابت رسید %1</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>تعویض</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>مرجوعی</translation>
    </message>
    <message>
        <source>Number of the gift card</source>
        <translation>شماره کارت هدیه</translation>
    </message>
    <message>
        <source>Packs of %1 on the line</source>
        <translation>تعداد بسته %1تایی ردیف</translation>
    </message>
    <message>
        <source>Quantity of the line</source>
        <translation>تعداد ردیف</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>قیمت تازه</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>تخفیف %</translation>
    </message>
    <message>
        <source>Discount amount</source>
        <translation>مبلغ تخفیف</translation>
    </message>
    <message>
        <source>Discount on the sale %</source>
        <translation>تخفیف فروش %</translation>
    </message>
    <message>
        <source>Discount amount on the sale</source>
        <translation>مبلغ تخفیف فروش</translation>
    </message>
    <message>
        <source>Amount given</source>
        <translation>مبلغ دریافتی</translation>
    </message>
    <message>
        <source>Last four digits (optional)</source>
        <translation>چهار رقم آخر (اختیاری)</translation>
    </message>
    <message>
        <source>Approval code (optional)</source>
        <translation>کد تأیید (اختیاری)</translation>
    </message>
    <message>
        <source>What the scale shows</source>
        <translation>عدد ترازو</translation>
    </message>
    <message>
        <source>Next item %1 ×</source>
        <translation>کالای بعدی %1 ×</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Who approves?</source>
        <translation>چه کسی تأیید می‌کند؟</translation>
    </message>
    <message>
        <source>Nobody here may approve this.</source>
        <translation>اینجا کسی مجاز به تأیید این کار نیست.</translation>
    </message>
    <message>
        <source>Approval by %1</source>
        <translation>تأیید از سوی %1</translation>
    </message>
    <message>
        <source>%1 is working now.</source>
        <translation>اکنون %1 کار می‌کند.</translation>
    </message>
    <message>
        <source>Sell %1 on account; %2 will be owed, the limit is %3.</source>
        <translation>فروش نسیه %1؛ بدهی %2 می‌شود و سقف %3 است.</translation>
    </message>
    <message>
        <source>%1 is overdue.</source>
        <translation>%1 سررسید گذشته است.</translation>
    </message>
    <message>
        <source>The customer is blocked.</source>
        <translation>مشتری مسدود است.</translation>
    </message>
    <message>
        <source>The card terminal is not connected. The payment is kept. Connect it in the settings, then remove the payment.</source>
        <translation>کارت‌خوان وصل نیست. پرداخت محفوظ است. آن را در تنظیمات وصل کنید، سپس پرداخت را حذف کنید.</translation>
    </message>
    <message>
        <source>The terminal did not give %1 back to the card. It is still charged. Give it back by hand on the terminal; it stays in the list of what is open.</source>
        <translation>کارت‌خوان %1 را به کارت برنگرداند. هنوز از کارت برداشت شده است. آن را دستی روی کارت‌خوان برگردانید؛ در فهرست موارد باز می‌ماند.</translation>
    </message>
    <message>
        <source>The terminal did not give it back. The payment is kept. Try again, or finish.</source>
        <translation>کارت‌خوان آن را برنگرداند. پرداخت محفوظ است. دوباره امتحان کنید یا تمام کنید.</translation>
    </message>
    <message>
        <source>The terminal did not pay back. Nothing went back. Choose another way, or press Enter to pay back by hand on the terminal.</source>
        <translation>کارت‌خوان بازپرداخت نکرد. چیزی برنگشت. روش دیگری انتخاب کنید، یا برای بازپرداخت دستی روی کارت‌خوان Enter بزنید.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was charged.</source>
        <translation>لغو شد. چیزی برداشت نشد.</translation>
    </message>
    <message>
        <source>Card declined. Nothing was charged. Try another card or choose Cash.</source>
        <translation>کارت پذیرفته نشد. چیزی برداشت نشد. کارت دیگری امتحان کنید یا «نقد» را انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1 went back to the card.</source>
        <translation>%1 به کارت برگشت.</translation>
    </message>
    <message>
        <source>%1 went back to the card. Press Enter.</source>
        <translation>%1 به کارت برگشت. Enter بزنید.</translation>
    </message>
    <message>
        <source>%1 was charged and does not fit any more: it goes back to the card.</source>
        <translation>%1 برداشت شد و دیگر با پرداخت نمی‌خواند: به کارت برمی‌گردد.</translation>
    </message>
    <message>
        <source>The terminal was quicker: %1 was charged and is taken. Remove it with Del to give it back.</source>
        <translation>کارت‌خوان زودتر رسید: %1 برداشت و دریافت شد. برای پس دادن، آن را با Del حذف کنید.</translation>
    </message>
    <message>
        <source>Card taken: %1. Still due: %2.</source>
        <translation>دریافت با کارت: %1. مانده: %2.</translation>
    </message>
    <message>
        <source>The terminal answered late: %1 was charged and is taken.</source>
        <translation>کارت‌خوان دیر پاسخ داد: %1 برداشت و دریافت شد.</translation>
    </message>
    <message>
        <source>The next sale has begun. The payment of the last one stays as it is.</source>
        <translation>فروش بعدی آغاز شده است. پرداخت فروش پیشین تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>There is no sale just before whose payment could be changed.</source>
        <translation>درست پیش از این فروشی نیست که پرداختش تغییر کند.</translation>
    </message>
    <message>
        <source>Change payment</source>
        <translation>تغییر پرداخت</translation>
    </message>
    <message>
        <source>Change the payment of receipt %1 from %2 to %3.</source>
        <translation>تغییر پرداخت رسید %1 از %2 به %3.</translation>
    </message>
    <message>
        <source>Receipt %1 · %2, before %3</source>
        <translation>رسید %1 · %2، پیش‌تر %3</translation>
    </message>
    <message>
        <source>Keys of the till</source>
        <translation>کلیدهای صندوق</translation>
    </message>
    <message>
        <source>Held sales</source>
        <translation>فروش‌های معلق</translation>
    </message>
    <message>
        <source>Enter takes it back, Del throws it away.</source>
        <translation>Enter فراخوانی می‌کند، Del دور می‌اندازد.</translation>
    </message>
    <message>
        <source>No sale is held. Press %1 to hold the current one.</source>
        <translation>فروش معلقی نیست. برای معلق کردن فروش کنونی %1 را بزنید.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n line(s)</source>
        <translation>
            <numerusform>%1 · %n ردیف</numerusform>
        </translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>استعلام قیمت</translation>
    </message>
    <message>
        <source>Scan or type. Nothing is added until Enter.</source>
        <translation>اسکن کنید یا بنویسید. تا Enter نزنید چیزی افزوده نمی‌شود.</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>نام یا کد</translation>
    </message>
    <message>
        <source>Which product has this code?</source>
        <translation>کدام کالا این کد را دارد؟</translation>
    </message>
    <message>
        <source>Scan the receipt, or type its number and press Enter.</source>
        <translation>رسید را اسکن کنید، یا شماره‌اش را بنویسید و Enter بزنید.</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>شماره رسید</translation>
    </message>
    <message>
        <source>Without a receipt</source>
        <translation>بدون رسید</translation>
    </message>
    <message>
        <source>Needs an approval in most shops</source>
        <translation>بیشتر فروشگاه‌ها تأیید می‌خواهند</translation>
    </message>
    <message>
        <source>Find a product</source>
        <translation>جستجوی کالا</translation>
    </message>
    <message>
        <source>No product matches %1.</source>
        <translation>کالایی مطابق «%1» پیدا نشد.</translation>
    </message>
    <message>
        <source>Which of them has this code?</source>
        <translation>کدام‌یک این کد را دارد؟</translation>
    </message>
    <message>
        <source>Give this code to %1.</source>
        <translation>دادن این کد به %1.</translation>
    </message>
    <message>
        <source>Create the product %1.</source>
        <translation>ساختن کالای %1.</translation>
    </message>
    <message>
        <source>No line is selected. Scan an item or choose a line first.</source>
        <translation>ردیفی انتخاب نشده است. نخست کالایی اسکن یا ردیفی انتخاب کنید.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Printed on the receipt</source>
        <translation>روی رسید چاپ می‌شود</translation>
    </message>
    <message>
        <source>Another price for the line</source>
        <translation>قیمت دیگر برای ردیف</translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation>تخفیف ردیف</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>حذف ردیف</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>شماره‌های سریال</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>سری‌های ساخت</translation>
    </message>
    <message>
        <source>%1 of %2 said</source>
        <translation>%1 از %2 وارد شده</translation>
    </message>
    <message>
        <source>Printed under the line on the receipt. Enter keeps it; an empty one is taken off.</source>
        <translation>زیر ردیف روی رسید چاپ می‌شود. Enter آن را نگه می‌دارد؛ یادداشت خالی برداشته می‌شود.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>نگه داشتن یادداشت</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Walk-in customer</source>
        <translation>مشتری متفرقه</translation>
    </message>
    <message>
        <source>Erased customer</source>
        <translation>مشتری پاک‌شده</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>مسدود</translation>
    </message>
    <message>
        <source>Credit %1 of %2</source>
        <translation>نسیه %1 از %2</translation>
    </message>
    <message>
        <source>Owes %1</source>
        <translation>بدهی %1</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>سررسید گذشته %1</translation>
    </message>
    <message>
        <source>Store credit %1</source>
        <translation>اعتبار فروشگاه %1</translation>
    </message>
    <message>
        <source>The receipt says who bought this. The customer was not changed.</source>
        <translation>رسید می‌گوید خریدار کیست. مشتری تغییر نکرد.</translation>
    </message>
    <message>
        <source>%1 is blocked: nothing is sold to them on account without an approval.</source>
        <translation>%1 مسدود است: بدون تأیید نسیه به او فروخته نمی‌شود.</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>مشتری: %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Name, or last digits of the phone</source>
        <translation>نام، یا رقم‌های آخر تلفن</translation>
    </message>
    <message>
        <source>Takes the customer off the sale</source>
        <translation>مشتری را از فروش برمی‌دارد</translation>
    </message>
    <message>
        <source>Settle what they owe</source>
        <translation>تسویه بدهی</translation>
    </message>
    <message>
        <source>Purchase history</source>
        <translation>سابقه خرید</translation>
    </message>
    <message>
        <source>Repeat last basket</source>
        <translation>تکرار سبد پیشین</translation>
    </message>
    <message>
        <source>What they bought last, at today&apos;s prices</source>
        <translation>آخرین خرید او، با قیمت امروز</translation>
    </message>
    <message>
        <source>Credit terms</source>
        <translation>شرایط نسیه</translation>
    </message>
    <message>
        <source>Limit, days to pay, blocked</source>
        <translation>سقف، مهلت پرداخت، مسدودی</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>مشتری تازه…</translation>
    </message>
    <message>
        <source>Nobody matches %1</source>
        <translation>کسی مطابق «%1» پیدا نشد</translation>
    </message>
    <message>
        <source>Name and phone</source>
        <translation>نام و تلفن</translation>
    </message>
    <message>
        <source>Add the customer %1.</source>
        <translation>افزودن مشتری %1.</translation>
    </message>
    <message>
        <source>Purchases of %1</source>
        <translation>خریدهای %1</translation>
    </message>
    <message>
        <source>Enter prints a copy of the receipt.</source>
        <translation>Enter رونوشت رسید را چاپ می‌کند.</translation>
    </message>
    <message>
        <source>Nothing yet. What they buy from now on stands here.</source>
        <translation>هنوز چیزی نیست. خریدهای بعدی اینجا می‌آید.</translation>
    </message>
    <message>
        <source>Older purchases</source>
        <translation>خریدهای پیشین</translation>
    </message>
    <message>
        <source>No printer is set up. The receipt is kept.</source>
        <translation>چاپگری تنظیم نشده است. رسید محفوظ است.</translation>
    </message>
    <message>
        <source>Print receipt %1 again.</source>
        <translation>چاپ دوباره رسید %1.</translation>
    </message>
    <message>
        <source>%1 has bought nothing here yet.</source>
        <translation>%1 هنوز اینجا چیزی نخریده است.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of receipt %1 (is|are) not sold any more; the others were added.</source>
        <translation>
            <numerusform>%n ردیف رسید %1 دیگر فروخته نمی‌شود؛ بقیه افزوده شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added again: receipt %1</source>
        <translation>دوباره افزوده شد: رسید %1</translation>
    </message>
    <message>
        <source>Scan what the customer takes instead. F8 turns back.</source>
        <translation>کالای جایگزین را اسکن کنید. F8 برمی‌گردد.</translation>
    </message>
    <message>
        <source>Scan what comes back.</source>
        <translation>کالای برگشتی را اسکن کنید.</translation>
    </message>
    <message numerus="yes">
        <source>Sold %n day(s) ago: later than the shop takes goods back.</source>
        <translation>
            <numerusform>%n روز پیش فروخته شده: دیرتر از مهلت مرجوعی فروشگاه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid back in money instead of store credit.</source>
        <translation>بازپرداخت پول به جای اعتبار فروشگاه.</translation>
    </message>
    <message>
        <source>Take goods back from receipt %1, for %2, and give others for them.</source>
        <translation>پس گرفتن کالا از رسید %1 به مبلغ %2 و دادن کالای دیگر.</translation>
    </message>
    <message>
        <source>Take goods back without a receipt, for %1, and give others for them.</source>
        <translation>پس گرفتن کالا بدون رسید به مبلغ %1 و دادن کالای دیگر.</translation>
    </message>
    <message>
        <source>Exchange %1 for %2 · %3</source>
        <translation>تعویض %1 با %2 · %3</translation>
    </message>
    <message>
        <source>Pay back %1</source>
        <translation>بازپرداخت %1</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>دلیل دیگر</translation>
    </message>
    <message>
        <source>Put it back for sale</source>
        <translation>برگرداندن به فروش</translation>
    </message>
    <message>
        <source>It is set aside now</source>
        <translation>اکنون کنار گذاشته شده است</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>It does not go back for sale</source>
        <translation>به فروش برنمی‌گردد</translation>
    </message>
    <message>
        <source>Take another one for it</source>
        <translation>برداشتن یکی دیگر به جای آن</translation>
    </message>
    <message>
        <source>Another size or colour of the same</source>
        <translation>اندازه یا رنگ دیگر همان کالا</translation>
    </message>
    <message>
        <source>Taken for %1</source>
        <translation>برداشته‌شده به جای %1</translation>
    </message>
    <message>
        <source>Why does it come back?</source>
        <translation>چرا برمی‌گردد؟</translation>
    </message>
    <message>
        <source>This is a gift card. It was not used. It pays for goods, when they are sold.</source>
        <translation>این کارت هدیه است. به کار نرفت. هنگام فروش کالا با آن پرداخت می‌شود.</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>کارت هدیه</translation>
    </message>
    <message>
        <source>Scan the card, or type its number and press Enter.</source>
        <translation>کارت را اسکن کنید، یا شماره‌اش را بنویسید و Enter بزنید.</translation>
    </message>
    <message>
        <source>Number of the card</source>
        <translation>شماره کارت</translation>
    </message>
    <message>
        <source>A new number</source>
        <translation>شماره تازه</translation>
    </message>
    <message>
        <source>For a card without one; printed once it is paid</source>
        <translation>برای کارت بی‌شماره؛ پس از پرداخت چاپ می‌شود</translation>
    </message>
    <message>
        <source>New number %1. It is printed once it is paid, and never shown again.</source>
        <translation>شماره تازه %1. پس از پرداخت چاپ می‌شود و دیگر نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>Nothing was put on this card yet.</source>
        <translation>این کارت هنوز شارژ نشده است.</translation>
    </message>
    <message>
        <source>Balance %1.</source>
        <translation>موجودی %1.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>معتبر تا %1.</translation>
    </message>
    <message>
        <source>Blocked.</source>
        <translation>مسدود.</translation>
    </message>
    <message>
        <source>Gift card ending in %1</source>
        <translation>کارت هدیه با پایان %1</translation>
    </message>
    <message>
        <source>Amount to put on it</source>
        <translation>مبلغ شارژ</translation>
    </message>
    <message>
        <source>Take it off this sale</source>
        <translation>برداشتن از این فروش</translation>
    </message>
    <message>
        <source>Put on the card</source>
        <translation>شارژ کارت</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>رفع مسدودی</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>مسدود کردن</translation>
    </message>
    <message>
        <source>Nobody can spend it then</source>
        <translation>دیگر کسی نمی‌تواند خرجش کند</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>ثبت زیان</translation>
    </message>
    <message>
        <source>Two tills took the same money; the shop bears it</source>
        <translation>دو صندوق یک پول را گرفته‌اند؛ زیان با فروشگاه است</translation>
    </message>
    <message>
        <source>Goods are coming back. Nothing was put on the card. Finish the return first.</source>
        <translation>کالا در حال برگشت است. کارت شارژ نشد. نخست مرجوعی را تمام کنید.</translation>
    </message>
    <message>
        <source>Gift card: %1</source>
        <translation>کارت هدیه: %1</translation>
    </message>
    <message>
        <source>Why is the card blocked?</source>
        <translation>چرا کارت مسدود می‌شود؟</translation>
    </message>
    <message>
        <source>Why is the card unblocked?</source>
        <translation>چرا مسدودی کارت برداشته می‌شود؟</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>گم شده</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>دزدیده شده</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>کپی شده</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>پیدا شده</translation>
    </message>
    <message>
        <source>Blocked by mistake</source>
        <translation>اشتباهی مسدود شده</translation>
    </message>
    <message>
        <source>Block the gift card ending in %1.</source>
        <translation>مسدود کردن کارت هدیه با پایان %1.</translation>
    </message>
    <message>
        <source>Unblock the gift card ending in %1.</source>
        <translation>رفع مسدودی کارت هدیه با پایان %1.</translation>
    </message>
    <message>
        <source>Write off what was spent twice from the gift card ending in %1.</source>
        <translation>ثبت زیان مبلغ دوبار خرج‌شده از کارت هدیه با پایان %1.</translation>
    </message>
    <message>
        <source>Spent at two tills</source>
        <translation>خرج‌شده در دو صندوق</translation>
    </message>
    <message>
        <source>Gift card %1</source>
        <translation>کارت هدیه %1</translation>
    </message>
    <message>
        <source>Scan the gift card, or type its number and press Enter.</source>
        <translation>کارت هدیه را اسکن کنید، یا شماره‌اش را بنویسید و Enter بزنید.</translation>
    </message>
    <message>
        <source>Take %1 off the gift card ending in %2: %3 now, %4 after. Press Enter.</source>
        <translation>برداشت %1 از کارت هدیه با پایان %2: اکنون %3، پس از آن %4. Enter بزنید.</translation>
    </message>
    <message>
        <source>%1 is taken instead.</source>
        <translation>%1 به جای آن برداشته می‌شود.</translation>
    </message>
    <message>
        <source>Check ID: born on or before %1</source>
        <translation>کنترل مدرک: متولد %1 یا پیش از آن</translation>
    </message>
    <message>
        <source>Only for buyers of %1 and older. Look at a document with a date of birth.</source>
        <translation>فقط برای خریداران %1 ساله و بالاتر. مدرکی با تاریخ تولد ببینید.</translation>
    </message>
    <message>
        <source>Checked: old enough</source>
        <translation>کنترل شد: سن کافی است</translation>
    </message>
    <message>
        <source>Leave the item out</source>
        <translation>کنار گذاشتن کالا</translation>
    </message>
    <message>
        <source>Sell %1 of %2, of which %3 are in stock.</source>
        <translation>فروش %1 از %2 با موجودی %3.</translation>
    </message>
    <message>
        <source>%1: %2 in stock, %3 on this sale. It is sold all the same.</source>
        <translation>%1: موجودی %2، در این فروش %3. با این حال فروخته می‌شود.</translation>
    </message>
    <message>
        <source>Open item: which department?</source>
        <translation>کالای متفرقه: کدام بخش؟</translation>
    </message>
    <message>
        <source>No department is set up. In the back office, let the price of a product be asked at the till.</source>
        <translation>بخشی تعریف نشده است. در بخش مدیریت تعیین کنید قیمت کالایی در صندوق پرسیده شود.</translation>
    </message>
    <message>
        <source>Sell %1 below what it cost.</source>
        <translation>فروش %1 زیر قیمت خرید.</translation>
    </message>
    <message>
        <source>Margin %1 (%2)</source>
        <translation>سود %1 (%2)</translation>
    </message>
    <message>
        <source>Open the back office.</source>
        <translation>باز کردن بخش مدیریت.</translation>
    </message>
    <message>
        <source>No shift is open. Enter the float first.</source>
        <translation>هیچ شیفتی باز نیست. نخست موجودی اولیه را وارد کنید.</translation>
    </message>
    <message>
        <source>Type how many, then *, then scan the item.</source>
        <translation>تعداد را بنویسید، سپس *، سپس کالا را اسکن کنید.</translation>
    </message>
    <message>
        <source>Change the quick keys.</source>
        <translation>تغییر کلیدهای سریع.</translation>
    </message>
    <message>
        <source>Sell for %1, below what it cost.</source>
        <translation>فروش به %1، زیر قیمت خرید.</translation>
    </message>
    <message>
        <source>Sell for %1.</source>
        <translation>فروش به %1.</translation>
    </message>
    <message>
        <source>Why another price?</source>
        <translation>چرا قیمت دیگر؟</translation>
    </message>
    <message>
        <source>Price on the shelf was lower</source>
        <translation>قیمت قفسه کمتر بود</translation>
    </message>
    <message>
        <source>Damaged packaging</source>
        <translation>بسته‌بندی آسیب‌دیده</translation>
    </message>
    <message>
        <source>Close to its date</source>
        <translation>نزدیک به تاریخ انقضا</translation>
    </message>
    <message>
        <source>Agreed with the customer</source>
        <translation>توافق با مشتری</translation>
    </message>
    <message>
        <source>Give a discount of %1 on the whole sale.</source>
        <translation>تخفیف %1 روی همه فروش.</translation>
    </message>
    <message>
        <source>Give a discount of %1, below what it cost.</source>
        <translation>تخفیف %1، زیر قیمت خرید.</translation>
    </message>
    <message>
        <source>Give a discount of %1.</source>
        <translation>تخفیف %1.</translation>
    </message>
    <message>
        <source>Discount at the till</source>
        <translation>تخفیف در صندوق</translation>
    </message>
    <message>
        <source>Total %1, before %2</source>
        <translation>جمع کل %1، پیش‌تر %2</translation>
    </message>
    <message>
        <source>No shift is open. The scan was not used. Enter the float first, then scan again.</source>
        <translation>هیچ شیفتی باز نیست. اسکن به کار نرفت. نخست موجودی اولیه را وارد کنید، سپس دوباره اسکن کنید.</translation>
    </message>
    <message>
        <source>A question is open. The scan was not used. Answer it or press Esc, then scan again.</source>
        <translation>پرسشی باز است. اسکن به کار نرفت. پاسخ دهید یا Esc بزنید، سپس دوباره اسکن کنید.</translation>
    </message>
    <message>
        <source>The scanner sent more than a code can hold. Nothing of it was used. Scan again.</source>
        <translation>اسکنر بیش از گنجایش یک کد فرستاد. چیزی از آن به کار نرفت. دوباره اسکن کنید.</translation>
    </message>
    <message>
        <source>Misread %1. Nothing was added. Scan again.</source>
        <translation>%1 بد خوانده شد. چیزی افزوده نشد. دوباره اسکن کنید.</translation>
    </message>
    <message>
        <source>Code %1 is unknown. Nothing was added to the return. Choose the line instead.</source>
        <translation>کد %1 ناشناخته است. چیزی به مرجوعی افزوده نشد. ردیف را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Code %1 is unknown. Nothing was added.</source>
        <translation>کد %1 ناشناخته است. چیزی افزوده نشد.</translation>
    </message>
    <message>
        <source>%1 was added while paying. The amount due is up to date.</source>
        <translation>%1 هنگام پرداخت افزوده شد. مبلغ قابل پرداخت به‌روز است.</translation>
    </message>
    <message>
        <source>Sell %1 of %2, entered by hand.</source>
        <translation>فروش %1 از %2، با ورود دستی.</translation>
    </message>
    <message>
        <source>Code %1 is unknown. It is kept as a line. Say what it is before paying.</source>
        <translation>کد %1 ناشناخته است. به صورت ردیف می‌ماند. پیش از پرداخت بگویید چیست.</translation>
    </message>
    <message>
        <source>%1 is weighed. Press F2 and enter what the scale shows.</source>
        <translation>%1 وزنی است. F2 را بزنید و عدد ترازو را وارد کنید.</translation>
    </message>
    <message>
        <source>%1 is off the sale.</source>
        <translation>%1 از فروش حذف شد.</translation>
    </message>
    <message>
        <source>Remove a line from the sale.</source>
        <translation>حذف یک ردیف از فروش.</translation>
    </message>
    <message>
        <source>There is nothing to undo here.</source>
        <translation>اینجا چیزی برای واگرد نیست.</translation>
    </message>
    <message>
        <source>There is nothing to redo here.</source>
        <translation>اینجا چیزی برای ازنو نیست.</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>معلق شد: %1</translation>
    </message>
    <message>
        <source>Sell %1 of batch %2, which is past its day.</source>
        <translation>فروش %1 از سری ساخت %2 که تاریخ‌گذشته است.</translation>
    </message>
    <message>
        <source>Sell %1 with the serial number %2, which is in another place by the books.</source>
        <translation>فروش %1 با شماره سریال %2 که طبق دفترها در محل دیگری است.</translation>
    </message>
    <message>
        <source>Serial number %1 of %2</source>
        <translation>شماره سریال %1 از %2</translation>
    </message>
    <message>
        <source>Batch, %1 of %2</source>
        <translation>سری ساخت، %1 از %2</translation>
    </message>
    <message>
        <source>%1: scan it, type it, or choose it here. Later, with Esc; paying waits for it.</source>
        <translation>%1: اسکن کنید، بنویسید یا اینجا انتخاب کنید. با Esc برای بعد؛ پرداخت منتظرش می‌ماند.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>شماره سریال</translation>
    </message>
    <message>
        <source>Batch number</source>
        <translation>شماره سری ساخت</translation>
    </message>
    <message>
        <source>Said. Choose it to take it off.</source>
        <translation>وارد شده. برای برداشتن انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1 of it. Choose it to take it off.</source>
        <translation>%1 از آن. برای برداشتن انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 اینجا</translation>
    </message>
    <message>
        <source>All numbers are said.</source>
        <translation>همه شماره‌ها وارد شد.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) owed</source>
        <translation>
            <numerusform>%n امتیاز بدهی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n امتیاز</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Keep the points</source>
        <translation>نگه داشتن امتیازها</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) (is|are) not redeemed</source>
        <translation>
            <numerusform>از %n امتیاز استفاده نمی‌شود</numerusform>
        </translation>
    </message>
    <message>
        <source>In place of the discount on the sale</source>
        <translation>به جای تخفیف فروش</translation>
    </message>
    <message numerus="yes">
        <source>%n expire(s|) after %1</source>
        <translation>
            <numerusform>%n امتیاز پس از %1 منقضی می‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redeem %n point(s)</source>
        <translation>
            <numerusform>استفاده از %n امتیاز</numerusform>
        </translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیازها</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>گاوصندوق</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>بانک</translation>
    </message>
    <message>
        <source>Expense of the shop</source>
        <translation>هزینه فروشگاه</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مالک</translation>
    </message>
    <message>
        <source>Deposits taken</source>
        <translation>بیعانه‌های دریافتی</translation>
    </message>
    <message>
        <source>Deposits given back</source>
        <translation>بیعانه‌های پس‌داده</translation>
    </message>
    <message>
        <source>Deposits kept</source>
        <translation>بیعانه‌های نگه‌داشته</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>طرح‌های تخفیف</translation>
    </message>
    <message>
        <source>Emptied sales</source>
        <translation>فروش‌های لغوشده</translation>
    </message>
    <message>
        <source>Bills before payment</source>
        <translation>صورت‌حساب‌های پیش از پرداخت</translation>
    </message>
    <message>
        <source>Less after the bill</source>
        <translation>کاهش پس از صورت‌حساب</translation>
    </message>
    <message>
        <source>Copies printed</source>
        <translation>رونوشت‌های چاپ‌شده</translation>
    </message>
    <message>
        <source>Refused actions</source>
        <translation>کارهای ردشده</translation>
    </message>
    <message>
        <source>Print the last receipt again</source>
        <translation>چاپ دوباره آخرین رسید</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>واریز نقدی</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>برداشت نقدی</translation>
    </message>
    <message>
        <source>Open drawer without a sale</source>
        <translation>باز کردن کشو بدون فروش</translation>
    </message>
    <message>
        <source>X report: the shift so far</source>
        <translation>گزارش X: شیفت تا این لحظه</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>بستن شیفت</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>بخش مدیریت</translation>
    </message>
    <message>
        <source>Discount on the sale</source>
        <translation>تخفیف فروش</translation>
    </message>
    <message>
        <source>Options of the line</source>
        <translation>گزینه‌های ردیف</translation>
    </message>
    <message>
        <source>Recall a held sale</source>
        <translation>فراخوانی فروش معلق</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>کوپن</translation>
    </message>
    <message>
        <source>Gift card: balance, load</source>
        <translation>کارت هدیه: موجودی، شارژ</translation>
    </message>
    <message>
        <source>Customer orders, layaway</source>
        <translation>سفارش مشتری، رزرو اقساطی</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>پیشنهادهای قیمت</translation>
    </message>
    <message>
        <source>Hand over later: which goods, where</source>
        <translation>تحویل بعدی: کدام کالا، کجا</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>مانده برای تحویل</translation>
    </message>
    <message>
        <source>Change the payment of the last sale</source>
        <translation>تغییر پرداخت آخرین فروش</translation>
    </message>
    <message>
        <source>Open item: department and price</source>
        <translation>کالای متفرقه: بخش و قیمت</translation>
    </message>
    <message>
        <source>Bill before payment</source>
        <translation>صورت‌حساب پیش از پرداخت</translation>
    </message>
    <message>
        <source>Empty the sale</source>
        <translation>لغو فروش</translation>
    </message>
    <message>
        <source>Gift receipt of the last sale</source>
        <translation>رسید هدیه آخرین فروش</translation>
    </message>
    <message>
        <source>Change the quick keys</source>
        <translation>تغییر کلیدهای سریع</translation>
    </message>
    <message>
        <source>Till menu</source>
        <translation>منوی صندوق</translation>
    </message>
    <message>
        <source>Close the shift.</source>
        <translation>بستن شیفت.</translation>
    </message>
    <message>
        <source>Open the drawer without a sale.</source>
        <translation>باز کردن کشو بدون فروش.</translation>
    </message>
    <message>
        <source>Why open the drawer?</source>
        <translation>چرا کشو باز می‌شود؟</translation>
    </message>
    <message>
        <source>Give change</source>
        <translation>خرد کردن پول</translation>
    </message>
    <message>
        <source>Check the drawer</source>
        <translation>کنترل کشو</translation>
    </message>
    <message>
        <source>Opened by mistake</source>
        <translation>اشتباهی باز شده</translation>
    </message>
    <message>
        <source>Type the amount, choose what it is for, press Enter.</source>
        <translation>مبلغ را بنویسید، علت را انتخاب کنید، Enter بزنید.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Move %1 in or out of the drawer.</source>
        <translation>واریز یا برداشت %1 از کشو.</translation>
    </message>
    <message>
        <source>Cash in %1</source>
        <translation>واریز نقدی %1</translation>
    </message>
    <message>
        <source>Cash out %1</source>
        <translation>برداشت نقدی %1</translation>
    </message>
    <message>
        <source>See the shift so far.</source>
        <translation>دیدن شیفت تا این لحظه.</translation>
    </message>
    <message>
        <source>No shift is open.</source>
        <translation>هیچ شیفتی باز نیست.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>فروش‌ها</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n رسید</numerusform>
        </translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>مرجوعی‌ها</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>گردش فروش</translation>
    </message>
    <message>
        <source>Paid of accounts</source>
        <translation>تسویه بدهی‌ها</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n پرداخت</numerusform>
        </translation>
    </message>
    <message>
        <source>Put on gift cards</source>
        <translation>شارژ کارت‌های هدیه</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>تخفیف‌ها</translation>
    </message>
    <message>
        <source>Removed lines</source>
        <translation>ردیف‌های حذف‌شده</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>باز شدن کشو بدون فروش</translation>
    </message>
    <message>
        <source>Payments of sales changed</source>
        <translation>پرداخت‌های تغییریافته</translation>
    </message>
    <message>
        <source>Print the payment again.</source>
        <translation>چاپ دوباره پرداخت.</translation>
    </message>
    <message>
        <source>Nothing was sold at this till yet.</source>
        <translation>هنوز در این صندوق چیزی فروخته نشده است.</translation>
    </message>
    <message>
        <source>No printer is set up. Nothing was printed.</source>
        <translation>چاپگری تنظیم نشده است. چیزی چاپ نشد.</translation>
    </message>
    <message>
        <source>Print a gift receipt.</source>
        <translation>چاپ رسید هدیه.</translation>
    </message>
    <message>
        <source>Print the bill before payment.</source>
        <translation>چاپ صورت‌حساب پیش از پرداخت.</translation>
    </message>
    <message>
        <source>The sale is empty already.</source>
        <translation>فروش از پیش خالی است.</translation>
    </message>
    <message>
        <source>Empty the sale of %1.</source>
        <translation>لغو فروش %1.</translation>
    </message>
    <message>
        <source>Throw the held sale %1 away.</source>
        <translation>دور انداختن فروش معلق %1.</translation>
    </message>
    <message>
        <source>Why give it up?</source>
        <translation>چرا لغو می‌شود؟</translation>
    </message>
    <message>
        <source>The customer left</source>
        <translation>مشتری رفت</translation>
    </message>
    <message>
        <source>Rung up by mistake</source>
        <translation>اشتباهی ثبت شد</translation>
    </message>
    <message>
        <source>Paid elsewhere</source>
        <translation>جای دیگر پرداخت شد</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>آموزشی</translation>
    </message>
    <message>
        <source>The sale was given up. The daybook keeps what was on it.</source>
        <translation>فروش لغو شد. دفتر روزنامه آنچه در آن بود نگه می‌دارد.</translation>
    </message>
    <message>
        <source>There is nothing to pay yet. Scan an item first.</source>
        <translation>هنوز چیزی برای پرداخت نیست. نخست کالایی اسکن کنید.</translation>
    </message>
    <message>
        <source>A code is still unknown. The sale is kept. Say what it is, then pay.</source>
        <translation>کدی هنوز ناشناخته است. فروش محفوظ است. بگویید چیست، سپس پرداخت کنید.</translation>
    </message>
    <message>
        <source>Numbers of an item are still to be said. The sale is kept. Say them, then pay.</source>
        <translation>شماره‌های کالایی هنوز وارد نشده است. فروش محفوظ است. آن‌ها را وارد کنید، سپس پرداخت کنید.</translation>
    </message>
    <message>
        <source>Take goods back from receipt %1, for %2.</source>
        <translation>پس گرفتن کالا از رسید %1 به مبلغ %2.</translation>
    </message>
    <message>
        <source>Take goods back without a receipt, for %1.</source>
        <translation>پس گرفتن کالا بدون رسید به مبلغ %1.</translation>
    </message>
    <message>
        <source>Return %1 · Pay back %2</source>
        <translation>مرجوعی %1 · بازپرداخت %2</translation>
    </message>
    <message>
        <source>Receipt %1 · Total %2</source>
        <translation>رسید %1 · جمع کل %2</translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation>موجودی %1</translation>
    </message>
    <message>
        <source>%1 in stock, %2 reserved</source>
        <translation>موجودی %1، رزرو %2</translation>
    </message>
    <message>
        <source>Prices changed meanwhile. Total %1, before %2</source>
        <translation>قیمت‌ها در این میان تغییر کرد. جمع کل %1، پیش‌تر %2</translation>
    </message>
    <message>
        <source>A return gives back what was paid. No coupon was used.</source>
        <translation>مرجوعی همان پرداخت را پس می‌دهد. کوپنی به کار نرفت.</translation>
    </message>
    <message>
        <source>Scan the coupon, or type its code and press Enter.</source>
        <translation>کوپن را اسکن کنید، یا کدش را بنویسید و Enter بزنید.</translation>
    </message>
    <message>
        <source>Coupon code</source>
        <translation>کد کوپن</translation>
    </message>
    <message>
        <source>Coupon %1 is kept. Nothing on this sale is cheaper by it yet.</source>
        <translation>کوپن %1 نگه داشته شد. هنوز چیزی در این فروش با آن ارزان‌تر نمی‌شود.</translation>
    </message>
    <message>
        <source>%1: %2 less</source>
        <translation>%1: %2 کمتر</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>از %1 به بالا: %2</translation>
    </message>
    <message>
        <source>%1 is sold below what it cost. %2</source>
        <translation>%1 زیر قیمت خرید فروخته می‌شود. %2</translation>
    </message>
    <message>
        <source>%1 is sold below what it cost. It was changed as you asked.</source>
        <translation>%1 زیر قیمت خرید فروخته می‌شود. به خواست شما تغییر کرد.</translation>
    </message>
    <message>
        <source>Receipt %1 is not on this till. Nothing was changed. Check the number, or choose Without a receipt.</source>
        <translation>رسید %1 در این صندوق نیست. چیزی تغییر نکرد. شماره را بررسی کنید یا «بدون رسید» را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Customer changed their mind</source>
        <translation>مشتری منصرف شد</translation>
    </message>
    <message>
        <source>Damaged or faulty</source>
        <translation>آسیب‌دیده یا معیوب</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>کالای اشتباه</translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation>تاریخ‌گذشته</translation>
    </message>
    <message>
        <source>Warranty ended on %1</source>
        <translation>ضمانت در %1 تمام شد</translation>
    </message>
    <message>
        <source>Warranty until %1</source>
        <translation>ضمانت تا %1</translation>
    </message>
    <message>
        <source>What comes back?</source>
        <translation>چه چیزی برمی‌گردد؟</translation>
    </message>
    <message>
        <source>Scan the items, or choose them here; each takes one. What is not on the receipt is taken instead. Then press Pay.</source>
        <translation>کالاها را اسکن کنید یا اینجا انتخاب کنید؛ هر بار یک عدد. آنچه در رسید نیست به جای آن برداشته می‌شود. سپس «پرداخت» را بزنید.</translation>
    </message>
    <message>
        <source>Everything on this receipt has been returned.</source>
        <translation>همه کالاهای این رسید برگشته است.</translation>
    </message>
    <message>
        <source>%1 not returned yet</source>
        <translation>%1 هنوز برنگشته</translation>
    </message>
    <message>
        <source>All of %1 on this receipt is being returned already. Nothing was added.</source>
        <translation>همه %1 این رسید در حال برگشت است. چیزی افزوده نشد.</translation>
    </message>
    <message>
        <source>As it was paid</source>
        <translation>به همان روش پرداخت</translation>
    </message>
    <message>
        <source>Beyond the policy</source>
        <translation>خارج از مقررات</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>بدون مشتری</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>پایان با %1</translation>
    </message>
    <message>
        <source>Owed by %1</source>
        <translation>بدهی %1</translation>
    </message>
    <message>
        <source>Payment %1 · %2 %3 · Still owed %4</source>
        <translation>پرداخت %1 · %2 %3 · بدهی مانده %4</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>Credit of %1</source>
        <translation>نسیه %1</translation>
    </message>
    <message>
        <source>Type an amount or a number of days, then choose what it is. Choosing without a figure takes it away.</source>
        <translation>مبلغ یا تعداد روز را بنویسید، سپس انتخاب کنید کدام است. انتخاب بدون عدد آن را برمی‌دارد.</translation>
    </message>
    <message>
        <source>Amount, or days</source>
        <translation>مبلغ، یا روز</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>سقف نسیه</translation>
    </message>
    <message>
        <source>How much may be owed</source>
        <translation>حداکثر بدهی</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>مهلت پرداخت</translation>
    </message>
    <message>
        <source>After them what is open is overdue</source>
        <translation>پس از آن، مانده سررسید گذشته می‌شود</translation>
    </message>
    <message>
        <source>Nothing on account</source>
        <translation>بدون نسیه</translation>
    </message>
    <message>
        <source>Let %1 owe up to %2.</source>
        <translation>اجازه بدهی %1 تا %2.</translation>
    </message>
    <message>
        <source>Take the credit limit of %1 away.</source>
        <translation>برداشتن سقف نسیه %1.</translation>
    </message>
    <message>
        <source>Let %1 pay without a day.</source>
        <translation>پرداخت %1 بدون مهلت معین.</translation>
    </message>
    <message numerus="yes">
        <source>Give %1 %n day(s) to pay.</source>
        <translation>
            <numerusform>دادن %n روز مهلت پرداخت به %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Block %1.</source>
        <translation>مسدود کردن %1.</translation>
    </message>
    <message>
        <source>Unblock %1.</source>
        <translation>رفع مسدودی %1.</translation>
    </message>
    <message>
        <source>Nothing left to pay</source>
        <translation>چیزی نمانده است</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>اعتبار ندارد</translation>
    </message>
    <message>
        <source>No limit set</source>
        <translation>سقف ندارد</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>سررسید گذشته</translation>
    </message>
    <message>
        <source>Payment of receipt %1</source>
        <translation>پرداخت رسید %1</translation>
    </message>
    <message>
        <source>Send %1 to the card terminal. Press Enter.</source>
        <translation>فرستادن %1 به کارت‌خوان. Enter بزنید.</translation>
    </message>
    <message>
        <source>Take %1 on the card terminal. Then press Enter, with the card&apos;s last four digits or the approval code if you like.</source>
        <translation>%1 را با کارت‌خوان بگیرید. سپس Enter بزنید؛ اگر بخواهید با چهار رقم آخر کارت یا کد تأیید.</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>کد تأیید</translation>
    </message>
    <message>
        <source>Last four digits</source>
        <translation>چهار رقم آخر</translation>
    </message>
    <message>
        <source>Take %1 of store credit: %2 now, %3 after. Press Enter.</source>
        <translation>برداشت %1 از اعتبار فروشگاه: اکنون %2، پس از آن %3. Enter بزنید.</translation>
    </message>
    <message>
        <source>Sell %1 on account: %2 will be owed of a limit of %3. Press Enter.</source>
        <translation>فروش نسیه %1: بدهی %2 از سقف %3 می‌شود. Enter بزنید.</translation>
    </message>
    <message>
        <source>To be paid by %1.</source>
        <translation>مهلت پرداخت تا %1.</translation>
    </message>
    <message>
        <source>%1 taken: %2. Still due: %3.</source>
        <translation>%1 دریافت شد: %2. مانده: %3.</translation>
    </message>
    <message>
        <source>%1 removed: %2. Give it back to the customer.</source>
        <translation>%1 حذف شد: %2. آن را به مشتری پس بدهید.</translation>
    </message>
    <message>
        <source>It went back to the card already. Press Pay to finish the return.</source>
        <translation>پیش‌تر به کارت برگشته است. برای پایان مرجوعی «پرداخت» را بزنید.</translation>
    </message>
    <message>
        <source>Payment started. Finish or remove it first.</source>
        <translation>پرداخت آغاز شده است. نخست آن را تمام یا حذف کنید.</translation>
    </message>
    <message>
        <source>%1: the price is asked.</source>
        <translation>%1: قیمت پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>%1 is weighed.</source>
        <translation>%1 وزنی است.</translation>
    </message>
    <message>
        <source>Type the price and press Enter.</source>
        <translation>قیمت را بنویسید و Enter بزنید.</translation>
    </message>
    <message>
        <source>Place the item on the scale. Type what it shows and press Enter.</source>
        <translation>کالا را روی ترازو بگذارید. عدد آن را بنویسید و Enter بزنید.</translation>
    </message>
    <message>
        <source>Tare %1 is taken off</source>
        <translation>پارسنگ %1 کم می‌شود</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 به مبلغ %2</translation>
    </message>
    <message>
        <source>Nothing was entered. The item is not on the sale yet. Type what the scale shows.</source>
        <translation>چیزی وارد نشد. کالا هنوز در فروش نیست. عدد ترازو را بنویسید.</translation>
    </message>
    <message>
        <source>Sell an open item of %1 for %2.</source>
        <translation>فروش کالای متفرقه %1 به مبلغ %2.</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>انتخاب کنید: %1</translation>
    </message>
    <message>
        <source>Nothing of it is offered. Add variants in the back office.</source>
        <translation>هیچ تنوعی از آن عرضه نمی‌شود. در بخش مدیریت تنوع بیفزایید.</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>عرضه نمی‌شود</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 in stock</source>
        <translation>%1 · %2 · موجودی %3</translation>
    </message>
    <message>
        <source>%1 is not offered. Choose another one.</source>
        <translation>%1 عرضه نمی‌شود. تنوع دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>انقضا %1</translation>
    </message>
    <message>
        <source>%1 owes nothing.</source>
        <translation>%1 بدهی ندارد.</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>%1 قابل فروش</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>از %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::SoundPage</name>
    <message>
        <source>Volume %1</source>
        <translation>بلندی %1</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>صداها</translation>
    </message>
    <message>
        <source>Applies to this machine</source>
        <translation>مربوط به همین دستگاه</translation>
    </message>
    <message>
        <source>Sounds are on</source>
        <translation>صداها روشن است</translation>
    </message>
    <message>
        <source>Whatever is silent here is still shown on the screen.</source>
        <translation>هرچه اینجا بی‌صداست همچنان روی صفحه نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>An item was added</source>
        <translation>کالایی افزوده شد</translation>
    </message>
    <message>
        <source>Attention: a price, an age, an approval is asked</source>
        <translation>توجه: پرسش قیمت، سن یا تأیید</translation>
    </message>
    <message>
        <source>Error: unknown code, misread, refused</source>
        <translation>خطا: کد ناشناخته، بدخوان، ردشده</translation>
    </message>
    <message>
        <source>Payment complete</source>
        <translation>پرداخت کامل</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>شنیدن</translation>
    </message>
    <message>
        <source>Listen: %1</source>
        <translation>شنیدن: %1</translation>
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
        <translation>پاک</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>بازگشت به فروش</translation>
    </message>
    <message>
        <source>To pay back</source>
        <translation>بازپرداخت</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>قابل پرداخت</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>بازپرداخت</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>پول دقیق</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TerminalPage</name>
    <message>
        <source>Saved. It holds for the next payment.</source>
        <translation>ذخیره شد. از پرداخت بعدی به کار می‌رود.</translation>
    </message>
    <message>
        <source>No money moves. Choose None before the shop sells.</source>
        <translation>پولی جابه‌جا نمی‌شود. پیش از فروش واقعی «هیچ‌کدام» را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Cards are taken on a terminal of its own; the till notes what it printed.</source>
        <translation>کارت‌ها روی کارت‌خوانی جدا کشیده می‌شود؛ صندوق آنچه چاپ کرده یادداشت می‌کند.</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>کارت‌خوان</translation>
    </message>
    <message>
        <source>Applies to this machine</source>
        <translation>مربوط به همین دستگاه</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>For practice</source>
        <translation>آموزشی</translation>
    </message>
    <message>
        <source>It approves</source>
        <translation>تأیید می‌کند</translation>
    </message>
    <message>
        <source>It declines</source>
        <translation>رد می‌کند</translation>
    </message>
    <message>
        <source>It answers late</source>
        <translation>دیر پاسخ می‌دهد</translation>
    </message>
    <message>
        <source>Its answer is lost for a while</source>
        <translation>پاسخش مدتی گم می‌شود</translation>
    </message>
    <message>
        <source>It waits for a card that nobody shows</source>
        <translation>منتظر کارتی است که کسی نمی‌کشد</translation>
    </message>
    <message>
        <source>Connected terminal</source>
        <translation>کارت‌خوان متصل</translation>
    </message>
    <message>
        <source>What it does with a charge</source>
        <translation>رفتار با درخواست پرداخت</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillEvents</name>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>What</source>
        <translation>رویداد</translation>
    </message>
    <message>
        <source>About</source>
        <translation>درباره</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>کاربر</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>تأییدکننده</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>صندوق</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>for an approval</source>
        <translation>برای تأیید</translation>
    </message>
    <message>
        <source>to sign in</source>
        <translation>برای ورود</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>ردیف حذف شد</translation>
    </message>
    <message>
        <source>Sale emptied</source>
        <translation>فروش لغو شد</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>باز شدن کشو بدون فروش</translation>
    </message>
    <message>
        <source>Copy printed</source>
        <translation>رونوشت چاپ شد</translation>
    </message>
    <message>
        <source>Bill before payment</source>
        <translation>صورت‌حساب پیش از پرداخت</translation>
    </message>
    <message>
        <source>Less after the bill</source>
        <translation>کاهش پس از صورت‌حساب</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رد شد</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تأیید شد</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>قیمت تغییر کرد</translation>
    </message>
    <message>
        <source>Discount given</source>
        <translation>تخفیف داده شد</translation>
    </message>
    <message>
        <source>Drawer difference</source>
        <translation>اختلاف کشو</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>پین نادرست</translation>
    </message>
    <message>
        <source>Payment of a sale changed</source>
        <translation>پرداخت فروش تغییر کرد</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ردیف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, copy %2</source>
        <translation>%1، رونوشت %2</translation>
    </message>
    <message>
        <source>cash taken out of the sale</source>
        <translation>پول نقد از فروش برداشته شد</translation>
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
        <translation>قابل پرداخت %1 · %2 · بقیه پول به %3</translation>
    </message>
    <message>
        <source>Change in %1</source>
        <translation>بقیه پول به %1</translation>
    </message>
    <message>
        <source>Nothing left to pay</source>
        <translation>چیزی نمانده است</translation>
    </message>
    <message>
        <source>This shop takes no other currency. Choose another way to pay.</source>
        <translation>این فروشگاه ارز دیگری نمی‌پذیرد. روش پرداخت دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The rate of %1 is of %2. Have today’s entered in the settings.</source>
        <translation>نرخ %1 مربوط به %2 است. بخواهید نرخ امروز در تنظیمات وارد شود.</translation>
    </message>
    <message>
        <source>The amount is in %1</source>
        <translation>مبلغ به %1 است</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillHandOvers</name>
    <message>
        <source>Whoever has the receipt</source>
        <translation>هرکس که رسید را دارد</translation>
    </message>
    <message>
        <source>Expected on %1</source>
        <translation>موعد %1</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>مانده برای تحویل</translation>
    </message>
    <message>
        <source>Customer, or number of the receipt</source>
        <translation>مشتری، یا شماره رسید</translation>
    </message>
    <message>
        <source>Nothing is to be handed over. In a sale, the menu says what is delivered later.</source>
        <translation>چیزی برای تحویل نیست. در هر فروش، منو می‌گوید چه چیزی بعداً تحویل می‌شود.</translation>
    </message>
    <message>
        <source>Sold on %1</source>
        <translation>فروش در %1</translation>
    </message>
    <message>
        <source>Handed over twice: %1</source>
        <translation>دوبار تحویل شد: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>مانده %1</translation>
    </message>
    <message>
        <source>Nothing to hand over matches %1.</source>
        <translation>چیزی برای تحویل مطابق «%1» پیدا نشد.</translation>
    </message>
    <message>
        <source>Two tills handed it over. Count the shelf, and ask the customer.</source>
        <translation>دو صندوق آن را تحویل داده‌اند. قفسه را بشمارید و از مشتری بپرسید.</translation>
    </message>
    <message>
        <source>Scan, or type how many and choose</source>
        <translation>اسکن کنید، یا تعداد را بنویسید و انتخاب کنید</translation>
    </message>
    <message>
        <source>Hand over all that is left</source>
        <translation>تحویل همه مانده</translation>
    </message>
    <message>
        <source>Hand over what was counted</source>
        <translation>تحویل شمرده‌شده‌ها</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>Print the last delivery note again</source>
        <translation>چاپ دوباره آخرین حواله تحویل</translation>
    </message>
    <message>
        <source>Return goods of this receipt</source>
        <translation>مرجوعی کالای این رسید</translation>
    </message>
    <message>
        <source>Erase name and address…</source>
        <translation>پاک کردن نام و نشانی…</translation>
    </message>
    <message>
        <source>For ever, from every copy</source>
        <translation>برای همیشه، از همه نسخه‌ها</translation>
    </message>
    <message>
        <source>%1 is not to be handed over for this receipt, or not so many. Nothing was counted.</source>
        <translation>%1 برای این رسید تحویلی ندارد یا به این تعداد نیست. چیزی شمرده نشد.</translation>
    </message>
    <message>
        <source>Serial number of %1</source>
        <translation>شماره سریال %1</translation>
    </message>
    <message>
        <source>Scan it, or type it and press Enter.</source>
        <translation>اسکن کنید، یا بنویسید و Enter بزنید.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>شماره سریال</translation>
    </message>
    <message>
        <source>This piece leaves</source>
        <translation>این قطعه تحویل می‌شود</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <translation>تحویل شد: %1</translation>
    </message>
    <message>
        <source>Print the delivery note again.</source>
        <translation>چاپ دوباره حواله تحویل.</translation>
    </message>
    <message>
        <source>Erase name and address of receipt %1, for ever.</source>
        <translation>پاک کردن نام و نشانی رسید %1 برای همیشه.</translation>
    </message>
    <message>
        <source>Name and address are erased. The goods are still to be handed over.</source>
        <translation>نام و نشانی پاک شد. کالا هنوز باید تحویل شود.</translation>
    </message>
    <message>
        <source>Ring up the goods first, then say what is handed over later.</source>
        <translation>نخست کالاها را ثبت کنید، سپس بگویید چه چیزی بعداً تحویل می‌شود.</translation>
    </message>
    <message>
        <source>Handed over later</source>
        <translation>تحویل بعدی</translation>
    </message>
    <message>
        <source>They are paid now and kept aside until then.</source>
        <translation>اکنون پرداخت می‌شود و تا آن زمان کنار می‌ماند.</translation>
    </message>
    <message>
        <source>How many of the next line chosen</source>
        <translation>تعداد از ردیف بعدی</translation>
    </message>
    <message>
        <source>Take all of it now</source>
        <translation>همه را اکنون می‌برد</translation>
    </message>
    <message>
        <source>All of it later</source>
        <translation>همه برای بعد</translation>
    </message>
    <message>
        <source>%1 of %2 later</source>
        <translation>%1 از %2 برای بعد</translation>
    </message>
    <message>
        <source>Where it goes, and when…</source>
        <translation>کجا و کی برود…</translation>
    </message>
    <message>
        <source>Or the customer comes for it</source>
        <translation>یا مشتری خودش می‌آید</translation>
    </message>
    <message>
        <source>Enter goes on; nothing typed: not said.</source>
        <translation>Enter ادامه می‌دهد؛ خالی: نامشخص.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Who gets it?</source>
        <translation>گیرنده کیست؟</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>How are they reached?</source>
        <translation>چطور با او تماس گرفته شود؟</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation>به کجا فرستاده شود؟</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>What does the driver have to know?</source>
        <translation>راننده چه باید بداند؟</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>In how many days is it expected?</source>
        <translation>چند روز دیگر باید برسد؟</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>تعداد روز</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillOrders</name>
    <message>
        <source>Layaway</source>
        <translation>رزرو اقساطی</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>پایان در %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>تا %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>برای %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Customer orders</source>
        <translation>سفارش‌های مشتریان</translation>
    </message>
    <message>
        <source>Customer, or number of the order</source>
        <translation>مشتری، یا شماره سفارش</translation>
    </message>
    <message>
        <source>No order is open. Ring up the goods, choose the customer, then come back here.</source>
        <translation>سفارش بازی نیست. کالاها را ثبت کنید، مشتری را انتخاب کنید و به اینجا برگردید.</translation>
    </message>
    <message>
        <source>Choose the customer first: %1</source>
        <translation>نخست مشتری را انتخاب کنید: %1</translation>
    </message>
    <message>
        <source>Order these goods</source>
        <translation>سفارش این کالاها</translation>
    </message>
    <message>
        <source>Layaway: pay in parts, take them then</source>
        <translation>رزرو اقساطی: پرداخت قسطی، سپس بردن کالا</translation>
    </message>
    <message>
        <source>No open order matches %1.</source>
        <translation>سفارش بازی مطابق «%1» پیدا نشد.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>پرداخت‌شده</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>مانده %1</translation>
    </message>
    <message>
        <source>Ended twice: %1</source>
        <translation>دوبار پایان یافت: %1</translation>
    </message>
    <message>
        <source>Cancelled by %1, %2, %3</source>
        <translation>لغو: %1، %2، %3</translation>
    </message>
    <message>
        <source>Collected with %1 by %2, %3, %4</source>
        <translation>تحویل با %1: %2، %3، %4</translation>
    </message>
    <message>
        <source>Whose order is it? Choose the customer, then order again.</source>
        <translation>سفارش برای کیست؟ مشتری را انتخاب کنید و دوباره سفارش دهید.</translation>
    </message>
    <message>
        <source>Until when is it kept?</source>
        <translation>تا کی نگه داشته شود؟</translation>
    </message>
    <message>
        <source>When is it wanted?</source>
        <translation>برای کی لازم است؟</translation>
    </message>
    <message>
        <source>Type a number of days, or choose.</source>
        <translation>تعداد روز را بنویسید یا انتخاب کنید.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>تعداد روز</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>بدون پایان</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>بدون تاریخ</translation>
    </message>
    <message>
        <source>%1 is kept: its goods are reserved.</source>
        <translation>%1 نگه داشته شد: کالاهایش رزرو است.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>تحویل سفارش</translation>
    </message>
    <message>
        <source>All of it is paid</source>
        <translation>همه پرداخت شده است</translation>
    </message>
    <message>
        <source>What is left is paid now</source>
        <translation>مانده اکنون پرداخت می‌شود</translation>
    </message>
    <message>
        <source>Take a deposit</source>
        <translation>دریافت بیعانه</translation>
    </message>
    <message>
        <source>Take a further payment</source>
        <translation>دریافت پرداخت دیگر</translation>
    </message>
    <message>
        <source>%1 paid of %2</source>
        <translation>%1 پرداخت‌شده از %2</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>چاپ برگه</translation>
    </message>
    <message>
        <source>Cancel the order…</source>
        <translation>لغو سفارش…</translation>
    </message>
    <message>
        <source>Its goods are free again</source>
        <translation>کالاهایش دوباره آزاد می‌شود</translation>
    </message>
    <message>
        <source>This order was collected already.</source>
        <translation>این سفارش پیش‌تر تحویل شده است.</translation>
    </message>
    <message>
        <source>This order was cancelled.</source>
        <translation>این سفارش لغو شده است.</translation>
    </message>
    <message>
        <source>Left of %1</source>
        <translation>مانده %1</translation>
    </message>
    <message>
        <source>Payment %1 · %2 %3 · Left to pay %4</source>
        <translation>پرداخت %1 · %2 %3 · مانده پرداخت %4</translation>
    </message>
    <message>
        <source>Print the slip again.</source>
        <translation>چاپ دوباره برگه.</translation>
    </message>
    <message>
        <source>No printer is set up. The order is kept.</source>
        <translation>چاپگری تنظیم نشده است. سفارش محفوظ است.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>سفارش %1</translation>
    </message>
    <message>
        <source>An order is collected whole, as it was agreed. Nothing was changed. Sell other goods after it.</source>
        <translation>سفارش یکجا و طبق توافق تحویل می‌شود. چیزی تغییر نکرد. کالاهای دیگر را پس از آن بفروشید.</translation>
    </message>
    <message>
        <source>The order was not collected. It stays open.</source>
        <translation>سفارش تحویل نشد. باز می‌ماند.</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>لغو %1</translation>
    </message>
    <message>
        <source>%1 goes back the way it came. Type what the shop keeps of it, if anything; then choose why.</source>
        <translation>%1 به همان روش پرداخت برمی‌گردد. اگر فروشگاه چیزی از آن نگه می‌دارد، مبلغش را بنویسید؛ سپس دلیل را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Nothing was paid. Choose why.</source>
        <translation>چیزی پرداخت نشده است. دلیل را انتخاب کنید.</translation>
    </message>
    <message>
        <source>What the shop keeps</source>
        <translation>آنچه فروشگاه نگه می‌دارد</translation>
    </message>
    <message>
        <source>Cancel order %1 and give %2 back.</source>
        <translation>لغو سفارش %1 و پس دادن %2.</translation>
    </message>
    <message>
        <source>Order %1 cancelled</source>
        <translation>سفارش %1 لغو شد</translation>
    </message>
    <message>
        <source>Pay back %1</source>
        <translation>بازپرداخت %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>%n روز دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer changed their mind</source>
        <translation>مشتری منصرف شد</translation>
    </message>
    <message>
        <source>The goods cannot be had</source>
        <translation>کالا تأمین نمی‌شود</translation>
    </message>
    <message>
        <source>Not collected in time</source>
        <translation>به‌موقع تحویل گرفته نشد</translation>
    </message>
    <message>
        <source>Placed by mistake</source>
        <translation>اشتباهی ثبت شد</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillPage</name>
    <message>
        <source>Till</source>
        <translation>صندوق</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillQuotations</name>
    <message>
        <source>Erased name</source>
        <translation>نام پاک‌شده</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>پایان در %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>معتبر تا %1</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>فروخته شد</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>سفارش شد</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>جایگزین شد</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>لغو شد</translation>
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
        <translation>پیشنهادهای قیمت</translation>
    </message>
    <message>
        <source>Name, or number of the quotation</source>
        <translation>نام، یا شماره پیشنهاد قیمت</translation>
    </message>
    <message>
        <source>No quotation is open. Ring up the goods, then come back here.</source>
        <translation>پیشنهاد قیمت بازی نیست. کالاها را ثبت کنید و به اینجا برگردید.</translation>
    </message>
    <message>
        <source>Give a quotation for these goods</source>
        <translation>پیشنهاد قیمت برای این کالاها</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>برای %1</translation>
    </message>
    <message>
        <source>For a name, or a customer: %1</source>
        <translation>برای یک نام، یا مشتری: %1</translation>
    </message>
    <message>
        <source>No open quotation matches %1.</source>
        <translation>پیشنهاد قیمت بازی مطابق «%1» پیدا نشد.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Whose quotation is it?</source>
        <translation>پیشنهاد قیمت برای کیست؟</translation>
    </message>
    <message>
        <source>Type a name and press Enter, or choose a customer.</source>
        <translation>نامی بنویسید و Enter بزنید، یا مشتری را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>For the name that was typed</source>
        <translation>برای نام نوشته‌شده</translation>
    </message>
    <message>
        <source>Nothing typed: choose a customer</source>
        <translation>چیزی ننوشته‌اید: مشتری را انتخاب کنید</translation>
    </message>
    <message>
        <source>How long is it valid?</source>
        <translation>چه مدت معتبر است؟</translation>
    </message>
    <message>
        <source>Type a number of days, or choose.</source>
        <translation>تعداد روز را بنویسید یا انتخاب کنید.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>تعداد روز</translation>
    </message>
    <message>
        <source>%1 is kept. Nothing is reserved.</source>
        <translation>%1 نگه داشته شد. چیزی رزرو نیست.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>چاپ برگه</translation>
    </message>
    <message>
        <source>Sell at these prices</source>
        <translation>فروش با این قیمت‌ها</translation>
    </message>
    <message>
        <source>Sell at today&apos;s prices</source>
        <translation>فروش با قیمت امروز</translation>
    </message>
    <message>
        <source>Sell at the old prices</source>
        <translation>فروش با قیمت‌های پیشین</translation>
    </message>
    <message>
        <source>Needs an approval</source>
        <translation>تأیید لازم دارد</translation>
    </message>
    <message>
        <source>Order these goods, with a deposit</source>
        <translation>سفارش این کالاها، با بیعانه</translation>
    </message>
    <message>
        <source>They are then reserved</source>
        <translation>آنگاه رزرو می‌شوند</translation>
    </message>
    <message>
        <source>Save as a sheet (PDF)</source>
        <translation>ذخیره برگه (PDF)</translation>
    </message>
    <message>
        <source>Erase the name…</source>
        <translation>پاک کردن نام…</translation>
    </message>
    <message>
        <source>For ever, from every copy</source>
        <translation>برای همیشه، از همه نسخه‌ها</translation>
    </message>
    <message>
        <source>Cancel the quotation…</source>
        <translation>لغو پیشنهاد قیمت…</translation>
    </message>
    <message>
        <source>This quotation was cancelled.</source>
        <translation>این پیشنهاد قیمت لغو شده است.</translation>
    </message>
    <message>
        <source>This quotation was used already.</source>
        <translation>این پیشنهاد قیمت پیش‌تر به کار رفته است.</translation>
    </message>
    <message>
        <source>No printer is set up. The quotation is kept.</source>
        <translation>چاپگری تنظیم نشده است. پیشنهاد قیمت محفوظ است.</translation>
    </message>
    <message>
        <source>Print the slip again.</source>
        <translation>چاپ دوباره برگه.</translation>
    </message>
    <message>
        <source>This machine keeps no sheets. The quotation is kept.</source>
        <translation>این دستگاه برگه ذخیره نمی‌کند. پیشنهاد قیمت محفوظ است.</translation>
    </message>
    <message>
        <source>Sell quotation %1 at its prices, %2, though it ended on %3.</source>
        <translation>فروش پیشنهاد قیمت %1 با قیمت‌های خودش، %2، با آنکه در %3 پایان یافته است.</translation>
    </message>
    <message>
        <source>%1 at today&apos;s prices: %2, quoted %3.</source>
        <translation>%1 با قیمت امروز: %2، پیشنهادشده %3.</translation>
    </message>
    <message>
        <source>%1: taxes changed since. Total %2, quoted %3.</source>
        <translation>%1: مالیات‌ها از آن زمان تغییر کرده است. جمع کل %2، پیشنهادشده %3.</translation>
    </message>
    <message>
        <source>%1 at its prices: %2.</source>
        <translation>%1 با قیمت‌های خودش: %2.</translation>
    </message>
    <message>
        <source>Quotation %1</source>
        <translation>پیشنهاد قیمت %1</translation>
    </message>
    <message>
        <source>Nothing was sold. The quotation stays open.</source>
        <translation>چیزی فروخته نشد. پیشنهاد قیمت باز می‌ماند.</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>لغو %1</translation>
    </message>
    <message>
        <source>It is then no offer any more. Choose why.</source>
        <translation>دیگر اعتبار نخواهد داشت. دلیل را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Cancel a quotation.</source>
        <translation>لغو یک پیشنهاد قیمت.</translation>
    </message>
    <message>
        <source>The quotation was cancelled.</source>
        <translation>پیشنهاد قیمت لغو شد.</translation>
    </message>
    <message>
        <source>Erase the name on %1, for ever.</source>
        <translation>پاک کردن نام روی %1 برای همیشه.</translation>
    </message>
    <message>
        <source>The name is erased. The quotation stays.</source>
        <translation>نام پاک شد. پیشنهاد قیمت می‌ماند.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n روز</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer does not want it</source>
        <translation>مشتری نمی‌خواهد</translation>
    </message>
    <message>
        <source>The goods cannot be had</source>
        <translation>کالا تأمین نمی‌شود</translation>
    </message>
    <message>
        <source>Given by mistake</source>
        <translation>اشتباهی داده شد</translation>
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
        <translation>صندوق</translation>
    </message>
    <message>
        <source>%1 · Till %2</source>
        <translation>%1 · صندوق %2</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>شیفت</translation>
    </message>
    <message>
        <source>Shift open %1</source>
        <translation>شیفت باز %1</translation>
    </message>
    <message>
        <source>No shift</source>
        <translation>بدون شیفت</translation>
    </message>
    <message>
        <source>User</source>
        <translation>کاربر</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>همگام‌سازی</translation>
    </message>
    <message>
        <source>This machine only</source>
        <translation>فقط این دستگاه</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>کارت‌خوان</translation>
    </message>
    <message numerus="yes">
        <source>Terminal: %n open</source>
        <translation>
            <numerusform>کارت‌خوان: %n باز</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice terminal</source>
        <translation>کارت‌خوان آموزشی</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>چاپگر</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>بدون چاپگر</translation>
    </message>
</context>
<context>
    <name>mizan::ui::Toast</name>
    <message>
        <source>Dismiss message</source>
        <translation>بستن پیام</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>منو</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Held %1</source>
        <translation>معلق %1</translation>
    </message>
    <message>
        <source>None held</source>
        <translation>بدون معلق</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TotalsStrip</name>
    <message>
        <source>Total %1</source>
        <translation>جمع کل %1</translation>
    </message>
    <message>
        <source>To pay back</source>
        <translation>بازپرداخت</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>جمع کل</translation>
    </message>
    <message>
        <source>Lines · items</source>
        <translation>ردیف · کالا</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>طرح‌های تخفیف</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>تخفیف</translation>
    </message>
    <message>
        <source>Discount (%1)</source>
        <translation>تخفیف (%1)</translation>
    </message>
    <message>
        <source>Tax included</source>
        <translation>شامل مالیات</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>مالیات</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>گرد کردن</translation>
    </message>
</context>
<context>
    <name>mizan::ui::UnprintedPage</name>
    <message>
        <source>The till stopped in the middle of its work. Every sale that was paid is kept; some papers are not printed. Look at the last sales below, then go on.</source>
        <translation>صندوق میان کار متوقف شد. همه فروش‌های پرداخت‌شده محفوظ است؛ چند برگه چاپ نشده است. آخرین فروش‌ها را پایین ببینید، سپس ادامه دهید.</translation>
    </message>
    <message>
        <source>Go on selling %1</source>
        <translation>ادامه فروش %1</translation>
    </message>
    <message>
        <source>Go on selling</source>
        <translation>ادامه فروش</translation>
    </message>
</context>
<context>
    <name>mizan::ui::UsersPage</name>
    <message>
        <source>Has left</source>
        <translation>رفته است</translation>
    </message>
    <message>
        <source>Four to twelve digits.</source>
        <translation>چهار تا دوازده رقم.</translation>
    </message>
    <message>
        <source>Leave empty to keep the PIN as it is.</source>
        <translation>خالی بگذارید تا پین تغییر نکند.</translation>
    </message>
    <message>
        <source>Scanned. It counts once it is saved.</source>
        <translation>اسکن شد. پس از ذخیره به کار می‌رود.</translation>
    </message>
    <message>
        <source>Taken away once it is saved.</source>
        <translation>با ذخیره برداشته می‌شود.</translation>
    </message>
    <message>
        <source>Has a badge. Scan another one to change it.</source>
        <translation>کارت پرسنلی دارد. برای تغییر، کارت دیگری اسکن کنید.</translation>
    </message>
    <message>
        <source>No badge. Scan one to give it.</source>
        <translation>کارت پرسنلی ندارد. برای دادن، کارتی اسکن کنید.</translation>
    </message>
    <message>
        <source>Has one. Leave empty to keep it as it is.</source>
        <translation>رمز دارد. خالی بگذارید تا تغییر نکند.</translation>
    </message>
    <message>
        <source>For the keyboard; needed where the back office asks for one. Leave empty for none.</source>
        <translation>برای صفحه‌کلید؛ جایی لازم است که بخش مدیریت رمز بخواهد. برای نداشتن رمز خالی بگذارید.</translation>
    </message>
    <message>
        <source>They would work nowhere. Nothing was saved. Choose a branch at least.</source>
        <translation>این کاربر هیچ‌جا کار نمی‌کند. چیزی ذخیره نشد. حداقل یک شعبه انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ذخیره شد.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>کاربران</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>کاربر تازه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>نقش</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>پین</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>رمز عبور</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Take the password away</source>
        <translation>برداشتن رمز عبور</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>کارت پرسنلی</translation>
    </message>
    <message>
        <source>Take the badge away</source>
        <translation>برداشتن کارت پرسنلی</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>محل کار</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>اینجا کار می‌کند</translation>
    </message>
    <message>
        <source>Save user</source>
        <translation>ذخیره کاربر</translation>
    </message>
</context>
<context>
    <name>mizan::ui::VariantMatrix</name>
    <message>
        <source>Variant</source>
        <translation>تنوع</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>بارکدها</translation>
    </message>
    <message>
        <source>Own price</source>
        <translation>قیمت جداگانه</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>موجودی</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>عرضه می‌شود</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 از %2: %3</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (تازه)</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>تنوع‌ها</translation>
    </message>
</context>
<context>
    <name>mizan::ui::VariantPanel</name>
    <message>
        <source>sold out</source>
        <translation>تمام شده</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>بازگشت به فروش</translation>
    </message>
    <message>
        <source>Variants of %1</source>
        <translation>تنوع‌های %1</translation>
    </message>
    <message>
        <source>%1, not offered</source>
        <translation>%1، عرضه نمی‌شود</translation>
    </message>
    <message>
        <source>%1, sold out</source>
        <translation>%1، تمام شده</translation>
    </message>
    <message>
        <source>%1, %2 in stock</source>
        <translation>%1، موجودی %2</translation>
    </message>
</context>
<context>
    <name>mizan::ui::WeighPanel</name>
    <message>
        <source>Clear</source>
        <translation>پاک</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>بازگشت به فروش</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
</TS>
