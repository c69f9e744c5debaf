<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>Numbers</name>
    <message>
        <source>Nothing is entered yet. Type a number.</source>
        <translation>עדיין לא הוזן דבר. הקלידו מספר.</translation>
    </message>
    <message>
        <source>This is not a number. What you typed is kept; change it.</source>
        <translation>זה אינו מספר. מה שהקלדתם נשאר; שנו אותו.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n decimal(s) fit here. What you typed is kept; shorten it.</source>
        <translation>
            <numerusform>כאן אפשר לכל היותר ספרה עשרונית אחת. מה שהקלדתם נשאר; קצרו אותו.</numerusform>
            <numerusform>כאן אפשר לכל היותר %n ספרות עשרוניות. מה שהקלדתם נשאר; קצרו אותו.</numerusform>
        </translation>
    </message>
    <message>
        <source>The number is too large. What you typed is kept; enter a smaller one.</source>
        <translation>המספר גדול מדי. מה שהקלדתם נשאר; הזינו מספר קטן יותר.</translation>
    </message>
</context>
<context>
    <name>QuickPages</name>
    <message>
        <source>Products</source>
        <translation>מוצרים</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>חזרה לדף</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>This is not allowed (%1). Nothing was changed. Tell the person who looks after this till.</source>
        <translation>הפעולה אינה מותרת (%1). לא השתנה דבר. פנו לאחראי על הקופה.</translation>
    </message>
    <message>
        <source>This needs somebody&apos;s approval. Nothing was changed yet; what you entered is kept. Ask a person who may, to approve it with their PIN.</source>
        <translation>לפעולה זו נדרש אישור. עדיין לא השתנה דבר; מה שהזנתם נשאר. בקשו ממי שמורשה לכך לאשר בקוד ה־PIN שלו.</translation>
    </message>
    <message>
        <source>{user} cannot approve their own action. Nothing was changed; what you entered is kept. Ask another person who may.</source>
        <translation>{user} אינו יכול לאשר פעולה של עצמו. לא השתנה דבר; מה שהזנתם נשאר. פנו לאדם אחר שמורשה לכך.</translation>
    </message>
    <message>
        <source>{user} may not approve this. Nothing was changed; what you entered is kept. Ask a person who may.</source>
        <translation>{user} אינו מורשה לאשר זאת. לא השתנה דבר; מה שהזנתם נשאר. פנו למי שמורשה לכך.</translation>
    </message>
    <message>
        <source>This badge is nobody&apos;s here. Nothing was changed. Scan another badge, or use a PIN.</source>
        <translation>התג הזה אינו של אף אחד כאן. לא השתנה דבר. סרקו תג אחר, או השתמשו בקוד PIN.</translation>
    </message>
    <message>
        <source>This badge is {user}&apos;s already. Nothing was saved; what you entered is kept. Scan another badge.</source>
        <translation>התג הזה כבר שייך למשתמש {user}. לא נשמר דבר; מה שהזנתם נשאר. סרקו תג אחר.</translation>
    </message>
    <message>
        <source>A badge has {lowest} to {highest} letters, digits and signs of a barcode. Nothing was saved; what you entered is kept. Scan another badge.</source>
        <translation>תג עובד כולל {lowest} עד {highest} אותיות, ספרות וסימנים של ברקוד. לא נשמר דבר; מה שהזנתם נשאר. סרקו תג אחר.</translation>
    </message>
    <message>
        <source>This branch is not there. Nothing was saved; what you entered is kept. Choose another branch.</source>
        <translation>הסניף הזה אינו קיים. לא נשמר דבר; מה שהזנתם נשאר. בחרו סניף אחר.</translation>
    </message>
    <message>
        <source>A machine locks after 1 to {highest} minutes. Nothing was saved; what you entered is kept. Type another number.</source>
        <translation>עמדה ננעלת אחרי 1 עד {highest} דקות. לא נשמר דבר; מה שהזנתם נשאר. הקלידו מספר אחר.</translation>
    </message>
    <message>
        <source>A limit cannot be below 0. Nothing was saved; what you entered is kept. Type another one, or leave it empty.</source>
        <translation>מגבלה לא יכולה להיות מתחת ל־0. לא נשמר דבר; מה שהזנתם נשאר. הקלידו מגבלה אחרת, או השאירו ריק.</translation>
    </message>
    <message>
        <source>Too many wrong PINs or passwords. Nobody is signed in. Try again in {seconds} seconds.</source>
        <translation>יותר מדי קודי PIN או סיסמאות שגויים. לא בוצעה כניסה. נסו שוב בעוד {seconds} שניות.</translation>
    </message>
    <message>
        <source>A new user needs a PIN. Nothing was saved; what you entered is kept. Type one of at least four digits.</source>
        <translation>למשתמש חדש דרוש קוד PIN. לא נשמר דבר; מה שהזנתם נשאר. הקלידו קוד של ארבע ספרות לפחות.</translation>
    </message>
    <message>
        <source>{user} is the last one who may edit users. Nothing was changed. Give another person that right first.</source>
        <translation>{user} הוא האחרון שמורשה לערוך משתמשים. לא השתנה דבר. תנו תחילה את ההרשאה הזאת לאדם אחר.</translation>
    </message>
    <message>
        <source>You have no password yourself, so you would be locked out too. Nothing was saved; what you entered is kept. Give yourself one first.</source>
        <translation>אין לכם סיסמה, ולכן גם אתם תינעלו בחוץ. לא נשמר דבר; מה שהזנתם נשאר. קבעו תחילה סיסמה לעצמכם.</translation>
    </message>
    <message>
        <source>A password has {shortest} to {longest} characters. Nothing was saved; what you entered is kept. Type another one.</source>
        <translation>סיסמה כוללת {shortest} עד {longest} תווים. לא נשמר דבר; מה שהזנתם נשאר. הקלידו סיסמה אחרת.</translation>
    </message>
    <message>
        <source>{user} has no password yet. The back office stays closed. Ask a person who edits users to give you one.</source>
        <translation>למשתמש {user} עדיין אין סיסמה. מערכת הניהול נשארת סגורה. בקשו סיסמה ממי שעורך משתמשים.</translation>
    </message>
    <message>
        <source>This password is easily guessed. Nothing was saved; what you entered is kept. Take several words, or mix letters with digits and signs.</source>
        <translation>הסיסמה הזאת קלה לניחוש. לא נשמר דבר; מה שהזנתם נשאר. בחרו כמה מילים, או שלבו אותיות עם ספרות וסימנים.</translation>
    </message>
    <message>
        <source>A PIN has digits only. The PIN is unchanged. Type digits.</source>
        <translation>קוד PIN כולל ספרות בלבד. קוד ה־PIN לא השתנה. הקלידו ספרות.</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits. The PIN is unchanged. Type another one.</source>
        <translation>קוד PIN כולל {shortest} עד {longest} ספרות. קוד ה־PIN לא השתנה. הקלידו קוד אחר.</translation>
    </message>
    <message>
        <source>The PIN or password does not fit. Nothing was changed. Try again.[ {tries_left} tries are left.][ Wait {seconds} seconds first.]</source>
        <translation>קוד ה־PIN או הסיסמה אינם מתאימים. לא השתנה דבר. נסו שוב.[ נותרו {tries_left} ניסיונות.][ המתינו תחילה {seconds} שניות.]</translation>
    </message>
    <message>
        <source>Everybody would try this PIN first. The PIN is unchanged. Choose another one.</source>
        <translation>את קוד ה־PIN הזה כולם ינסו ראשון. קוד ה־PIN לא השתנה. בחרו קוד אחר.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Nothing was changed. Ask a person who may.</source>
        <translation>התפקיד שלכם אינו מאפשר זאת. לא השתנה דבר. פנו למי שמורשה לכך.</translation>
    </message>
    <message>
        <source>{user} has this role. Nothing was changed. Give them another role first.</source>
        <translation>התפקיד הזה הוא של {user}. לא השתנה דבר. קבעו לו תחילה תפקיד אחר.</translation>
    </message>
    <message>
        <source>This role is not there. Nothing was saved; what you entered is kept. Choose another role.</source>
        <translation>התפקיד הזה אינו קיים. לא נשמר דבר; מה שהזנתם נשאר. בחרו תפקיד אחר.</translation>
    </message>
    <message>
        <source>A role needs a name. Nothing was saved; what you entered is kept. Type a name.</source>
        <translation>לתפקיד חייב להיות שם. לא נשמר דבר; מה שהזנתם נשאר. הקלידו שם.</translation>
    </message>
    <message>
        <source>{user} cannot give others more than they may themselves. Nothing was saved; what you entered is kept. Ask a person who may.</source>
        <translation>{user} אינו יכול לתת לאחרים יותר ממה שמותר לו. לא נשמר דבר; מה שהזנתם נשאר. פנו למי שמורשה לכך.</translation>
    </message>
    <message>
        <source>The role {role} is there already. Nothing was saved; what you entered is kept. Choose another name.</source>
        <translation>התפקיד {role} כבר קיים. לא נשמר דבר; מה שהזנתם נשאר. בחרו שם אחר.</translation>
    </message>
    <message>
        <source>This machine is no till of this company. Nobody is signed in. Ask a manager to set the till up.</source>
        <translation>העמדה הזאת אינה קופה של החברה. לא בוצעה כניסה. בקשו ממנהל להגדיר את הקופה.</translation>
    </message>
    <message>
        <source>{user} cannot sign in here any more. Nobody is signed in. Choose another user, or ask a manager.</source>
        <translation>{user} אינו יכול עוד להיכנס כאן. לא בוצעה כניסה. בחרו משתמש אחר, או פנו למנהל.</translation>
    </message>
    <message>
        <source>A user needs a name. Nothing was saved; what you entered is kept. Type a name.</source>
        <translation>למשתמש חייב להיות שם. לא נשמר דבר; מה שהזנתם נשאר. הקלידו שם.</translation>
    </message>
    <message>
        <source>{user} does not work in {branch}. Nobody is signed in. Choose another user, or ask a manager.</source>
        <translation>{user} אינו עובד בסניף {branch}. לא בוצעה כניסה. בחרו משתמש אחר, או פנו למנהל.</translation>
    </message>
    <message>
        <source>{user} is there already. Nothing was saved; what you entered is kept. Add a family name or a letter.</source>
        <translation>{user} כבר קיים. לא נשמר דבר; מה שהזנתם נשאר. הוסיפו שם משפחה או אות.</translation>
    </message>
    <message>
        <source>There is no country pack for {country}. Nothing was made. Choose another country, or ZZ to set taxes and accounts yourself.</source>
        <translation>אין חבילת מדינה עבור {country}. לא נוצר דבר. בחרו מדינה אחרת, או ZZ כדי להגדיר בעצמכם מסים וחשבונות.</translation>
    </message>
    <message>
        <source>The country pack cannot be read ({field}). Nothing was changed. Put the original file back, or correct it.</source>
        <translation>אי אפשר לקרוא את חבילת המדינה ({field}). לא השתנה דבר. החזירו את הקובץ המקורי, או תקנו אותו.</translation>
    </message>
    <message>
        <source>The country pack contradicts itself. Nothing was changed. Put the original file back, or correct it.</source>
        <translation>חבילת המדינה סותרת את עצמה. לא השתנה דבר. החזירו את הקובץ המקורי, או תקנו אותו.</translation>
    </message>
    <message>
        <source>Debits of {debits} and credits of {credits} differ. Nothing was booked; what you entered is kept. Change the amounts until both are equal.</source>
        <translation>סכום החובה {debits} שונה מסכום הזכות {credits}. לא נרשם דבר; מה שהזנתם נשאר. שנו את הסכומים עד ששניהם שווים.</translation>
    </message>
    <message>
        <source>No account is set for {role}. Nothing was booked; what you entered is kept. Choose the account in the settings.</source>
        <translation>לא נקבע חשבון עבור {role}. לא נרשם דבר; מה שהזנתם נשאר. בחרו את החשבון בהגדרות.</translation>
    </message>
    <message>
        <source>A record from another till cannot be read. It was not taken over; everything here is unchanged. Update this program, then synchronise again.</source>
        <translation>אי אפשר לקרוא רשומה מקופה אחרת. היא לא נקלטה; הכול כאן לא השתנה. עדכנו את התוכנה וסנכרנו שוב.</translation>
    </message>
    <message>
        <source>A record from another till does not follow the one before it. It was not taken over; everything here is unchanged. Ask the office to compare the two tills.</source>
        <translation>רשומה מקופה אחרת אינה ממשיכה את קודמתה. היא לא נקלטה; הכול כאן לא השתנה. בקשו מההנהלה להשוות בין שתי הקופות.</translation>
    </message>
    <message>
        <source>A record from another till was changed on its way. It was not taken over; everything here is unchanged. Synchronise again; if it stays, tell the office.</source>
        <translation>רשומה מקופה אחרת השתנתה בדרך. היא לא נקלטה; הכול כאן לא השתנה. סנכרנו שוב; אם זה חוזר, הודיעו להנהלה.</translation>
    </message>
    <message>
        <source>This was already recorded with other content. The first record is kept. Open it and correct it there.</source>
        <translation>זה כבר נרשם בתוכן אחר. הרישום הראשון נשאר. פתחו אותו ותקנו שם.</translation>
    </message>
    <message>
        <source>Records of another till are missing in between. Nothing was taken over yet. Synchronise again to fetch them.</source>
        <translation>חסרות באמצע רשומות של קופה אחרת. עדיין לא נקלט דבר. סנכרנו שוב כדי להביא אותן.</translation>
    </message>
    <message>
        <source>A record does not carry the signature of its till. It was not taken over; everything here is unchanged. Ask the office to check that till.</source>
        <translation>רשומה אינה נושאת את חתימת הקופה שלה. היא לא נקלטה; הכול כאן לא השתנה. בקשו מההנהלה לבדוק את הקופה ההיא.</translation>
    </message>
    <message>
        <source>A record comes from a till that this shop does not know. It was not taken over. Enrol that till first.</source>
        <translation>רשומה מגיעה מקופה שהחנות אינה מכירה. היא לא נקלטה. רשמו תחילה את הקופה ההיא.</translation>
    </message>
    <message>
        <source>The work was stopped. Everything is as it was before. Start it again when there is time.</source>
        <translation>העבודה נעצרה. הכול כפי שהיה לפני כן. התחילו שוב כשיהיה זמן.</translation>
    </message>
    <message>
        <source>Print job {no} is being printed or has been printed already. Nothing was changed. Wait for it, or print it again.</source>
        <translation>עבודת ההדפסה {no} מודפסת או כבר הודפסה. לא השתנה דבר. המתינו לה, או הדפיסו שוב.</translation>
    </message>
    <message>
        <source>Print job {no} is no longer in the queue. Nothing was changed. Print the document again as a copy.</source>
        <translation>עבודת ההדפסה {no} כבר אינה בתור. לא השתנה דבר. הדפיסו את המסמך שוב כהעתק.</translation>
    </message>
    <message>
        <source>Print job {no} has not failed. Nothing was changed. It is printed by itself, or has been.</source>
        <translation>עבודת ההדפסה {no} לא נכשלה. לא השתנה דבר. היא תודפס מעצמה, או כבר הודפסה.</translation>
    </message>
    <message>
        <source>{address} is no address of a printer. The printer set before is kept. Enter tcp:, device: or file: and where it is, such as tcp:192.168.1.50:9100.</source>
        <translation>{address} אינה כתובת של מדפסת. המדפסת הקודמת נשארה. הזינו tcp:, device: או file: והיכן היא, למשל tcp:192.168.1.50:9100.</translation>
    </message>
    <message>
        <source>This machine has no font to print with. Nothing was printed; what was recorded is kept. Install the Noto fonts, then print again.</source>
        <translation>בעמדה זו אין גופן להדפסה. לא הודפס דבר; מה שנרשם נשמר. התקינו את גופני Noto והדפיסו שוב.</translation>
    </message>
    <message>
        <source>The number is too large. What you entered is kept; enter a smaller one.</source>
        <translation>המספר גדול מדי. מה שהזנתם נשאר; הזינו מספר קטן יותר.</translation>
    </message>
    <message>
        <source>{currency} is no currency of ISO 4217. Nothing was made. Choose a code such as EUR.</source>
        <translation>{currency} אינו מטבע של ISO 4217. לא נוצר דבר. בחרו קוד כמו EUR.</translation>
    </message>
    <message>
        <source>There is a company in this daybook already. Nothing was changed. Make the new shop in another folder.</source>
        <translation>כבר יש חברה ביומן זה. לא השתנה דבר. הקימו את החנות החדשה בתיקייה אחרת.</translation>
    </message>
    <message>
        <source>{folder} is not empty. No shop was made, and the folder is as it was. Choose an empty folder.</source>
        <translation>התיקייה {folder} אינה ריקה. לא הוקמה חנות, והתיקייה כפי שהייתה. בחרו תיקייה ריקה.</translation>
    </message>
    <message>
        <source>There is no shop in {folder}. Nothing was changed. Choose another folder, or make a shop there.</source>
        <translation>אין חנות ב־{folder}. לא השתנה דבר. בחרו תיקייה אחרת, או הקימו שם חנות.</translation>
    </message>
    <message>
        <source>Another version of the program made the ledgers. Nothing was changed. Open the shop once for writing; they are then made anew.</source>
        <translation>הספרים נוצרו בגרסה אחרת של התוכנה. לא השתנה דבר. פתחו את החנות פעם אחת לכתיבה; הספרים ייבנו אז מחדש.</translation>
    </message>
    <message>
        <source>A shop needs a name. Nothing was made. Type the name that shall stand on receipts.</source>
        <translation>לחנות חייב להיות שם. לא נוצר דבר. הקלידו את השם שיופיע בקבלות.</translation>
    </message>
    <message>
        <source>The first user needs a name. Nothing was made. Type the owner&apos;s name.</source>
        <translation>למשתמש הראשון חייב להיות שם. לא נוצר דבר. הקלידו את שם בעל החנות.</translation>
    </message>
    <message>
        <source>{time_zone} is no time zone known here. Nothing was made. Choose one such as Europe/Berlin.</source>
        <translation>{time_zone} אינו אזור זמן מוכר כאן. לא נוצר דבר. בחרו אזור כמו Europe/Berlin.</translation>
    </message>
    <message>
        <source>This database was written by a newer version of the program. Nothing was changed. Update the program on this machine, then open the shop again.</source>
        <translation>מסד הנתונים נכתב בגרסה חדשה יותר של התוכנה. לא השתנה דבר. עדכנו את התוכנה בעמדה זו ופתחו שוב את החנות.</translation>
    </message>
    <message>
        <source>The file {path} is not encrypted, so it is not a shop&apos;s database. Nothing was changed. Choose the shop&apos;s own folder, or restore a backup.</source>
        <translation>הקובץ {path} אינו מוצפן, ולכן אינו מסד נתונים של חנות. לא השתנה דבר. בחרו את תיקיית החנות, או שחזרו מגיבוי.</translation>
    </message>
    <message>
        <source>The database {path} is damaged or incomplete. It was left as it is. Keep it, and restore the last backup.</source>
        <translation>מסד הנתונים {path} פגום או חלקי. הוא נשאר כפי שהוא. שמרו אותו ושחזרו מהגיבוי האחרון.</translation>
    </message>
    <message>
        <source>The database {path} is not there. Nothing was changed. Connect the disk it is on, or choose another folder.</source>
        <translation>מסד הנתונים {path} אינו שם. לא השתנה דבר. חברו את הדיסק שהוא נמצא בו, או בחרו תיקייה אחרת.</translation>
    </message>
    <message>
        <source>Another program is using the database {path}. Nothing was changed. Close it there, then try again.</source>
        <translation>תוכנה אחרת משתמשת במסד הנתונים {path}. לא השתנה דבר. סגרו אותו שם ונסו שוב.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Nothing was changed. Give this user the right to write there, or choose another folder.</source>
        <translation>אי אפשר לכתוב אל {path}. לא השתנה דבר. תנו למשתמש זה הרשאת כתיבה שם, או בחרו תיקייה אחרת.</translation>
    </message>
    <message>
        <source>The database {path} belongs to another shop&apos;s key. Nothing was changed. Put back the database and the vault that belong together.</source>
        <translation>מסד הנתונים {path} שייך למפתח של חנות אחרת. לא השתנה דבר. החזירו את מסד הנתונים ואת קובץ המפתחות ששייכים זה לזה.</translation>
    </message>
    <message>
        <source>The server has no company named {schema}. Nothing was changed. Check the name, or create the company first.</source>
        <translation>אין בשרת חברה בשם {schema}. לא השתנה דבר. בדקו את השם, או צרו תחילה את החברה.</translation>
    </message>
    <message>
        <source>The database server {host} does not answer. Nothing was changed. Check the network and the server, then try again.</source>
        <translation>שרת מסד הנתונים {host} אינו משיב. לא השתנה דבר. בדקו את הרשת ואת השרת ונסו שוב.</translation>
    </message>
    <message>
        <source>This shop is already open in another program ({program}, process {process}, on {host}). Nothing was changed. Close it there, then try again.</source>
        <translation>החנות כבר פתוחה בתוכנה אחרת ({program}, תהליך {process}, ב־{host}). לא השתנה דבר. סגרו אותה שם ונסו שוב.</translation>
    </message>
    <message>
        <source>A tax has no code. Nothing was recorded; what you entered is kept. Give the tax a code in the settings.</source>
        <translation>למס אין קוד. לא נרשם דבר; מה שהזנתם נשאר. תנו למס קוד בהגדרות.</translation>
    </message>
    <message>
        <source>The tax {tax} stands on this document with two meanings. Nothing was recorded; the lines are kept. Correct the tax in the settings, or remove one of the lines.</source>
        <translation>המס {tax} מופיע במסמך זה בשתי משמעויות. לא נרשם דבר; השורות נשמרו. תקנו את המס בהגדרות, או הסירו אחת מהשורות.</translation>
    </message>
    <message>
        <source>The tax {tax} stands twice on one line. Nothing was recorded; the lines are kept. Correct the tax class in the settings.</source>
        <translation>המס {tax} מופיע פעמיים בשורה אחת. לא נרשם דבר; השורות נשמרו. תקנו את סיווג המס בהגדרות.</translation>
    </message>
    <message>
        <source>A line is in {line}, the document in {document}. Nothing was recorded; the lines are kept. Put that line on a document of its own.</source>
        <translation>שורה היא ב־{line}, המסמך ב־{document}. לא נרשם דבר; השורות נשמרו. העבירו את השורה למסמך נפרד.</translation>
    </message>
    <message>
        <source>{now} cannot come back: {whole} were sold, and {before} came back before. Nothing was recorded. Enter a smaller quantity.</source>
        <translation>אי אפשר להחזיר {now}: נמכרו {whole}, ו־{before} כבר הוחזרו. לא נרשם דבר. הזינו כמות קטנה יותר.</translation>
    </message>
    <message>
        <source>A tax of {rate} cannot be. Nothing was recorded; what you entered is kept. Enter a rate from 0 to 1000 per cent.</source>
        <translation>שיעור מס {rate} אינו אפשרי. לא נרשם דבר; מה שהזנתם נשאר. הזינו שיעור מ־0 עד 1000 אחוז.</translation>
    </message>
    <message>
        <source>With this rounding a return would give back another tax than the sale took. Nothing was changed. Choose another rounding.</source>
        <translation>בעיגול כזה החזרה תחזיר מס שונה מזה שנגבה במכירה. לא השתנה דבר. בחרו עיגול אחר.</translation>
    </message>
    <message>
        <source>The key file {path} is damaged or was changed. It was left as it is. Restore it from a backup; without it the shop&apos;s data cannot be opened.</source>
        <translation>קובץ המפתחות {path} פגום או שונה. הוא נשאר כפי שהוא. שחזרו אותו מגיבוי; בלעדיו אי אפשר לפתוח את נתוני החנות.</translation>
    </message>
    <message>
        <source>The key file {path} is missing. Nothing was changed. Restore it from a backup; without it the shop&apos;s data cannot be opened.</source>
        <translation>קובץ המפתחות {path} חסר. לא השתנה דבר. שחזרו אותו מגיבוי; בלעדיו אי אפשר לפתוח את נתוני החנות.</translation>
    </message>
    <message>
        <source>The key file was written by a newer version of the program. Nothing was changed. Update the program on this machine.</source>
        <translation>קובץ המפתחות נכתב בגרסה חדשה יותר של התוכנה. לא השתנה דבר. עדכנו את התוכנה בעמדה זו.</translation>
    </message>
    <message>
        <source>There is already a shop in this folder ({path}). It is unchanged. Open that shop, or choose an empty folder.</source>
        <translation>כבר יש חנות בתיקייה זו ({path}). היא לא השתנתה. פתחו אותה, או בחרו תיקייה ריקה.</translation>
    </message>
    <message>
        <source>The passphrase needs at least {shortest} characters. Nothing was changed. Choose a longer one.</source>
        <translation>ביטוי הסיסמה חייב להכיל לפחות {shortest} תווים. לא השתנה דבר. בחרו ביטוי ארוך יותר.</translation>
    </message>
    <message>
        <source>That passphrase does not open this shop. Nothing was changed. Try again, or use the recovery code.</source>
        <translation>ביטוי הסיסמה הזה אינו פותח את החנות. לא השתנה דבר. נסו שוב, או השתמשו בקוד השחזור.</translation>
    </message>
    <message>
        <source>That recovery code does not open this shop. Nothing was changed. Compare it with your printed copy, letter by letter.</source>
        <translation>קוד השחזור הזה אינו פותח את החנות. לא השתנה דבר. השוו אותו לעותק המודפס, אות אחר אות.</translation>
    </message>
    <message>
        <source>This shop has no rate for {currency}. Nothing was saved; what you counted is kept. Have the currency accepted in the settings, or leave it out.</source>
        <translation>לחנות אין שער עבור {currency}. לא נשמר דבר; מה שספרתם נשאר. בקשו לאפשר את המטבע בהגדרות, או השמיטו אותו.</translation>
    </message>
    <message>
        <source>The drawer holds {currency} too. The shift stays open; your counts are kept. Count it.</source>
        <translation>במגירה יש גם {currency}. המשמרת נשארת פתוחה; הספירות שלכם נשמרו. ספרו גם אותו.</translation>
    </message>
    <message>
        <source>{amount} is not worth what the payment says. Nothing was taken; the sale is kept. Take the payment anew.</source>
        <translation>{amount} אינו שווה למה שרשום בתשלום. לא התקבל תשלום; המכירה נשמרה. קבלו את התשלום מחדש.</translation>
    </message>
    <message>
        <source>{amount} was not taken: the smallest note or coin this shop takes is {step}. The sale is kept. Type another amount.</source>
        <translation>{amount} לא התקבל: השטר או המטבע הקטן ביותר שהחנות מקבלת הוא {step}. המכירה נשמרה. הקלידו סכום אחר.</translation>
    </message>
    <message>
        <source>With {change} back, less stays than the {due} that is due. Nothing was taken; the sale is kept. Take the payment anew.</source>
        <translation>עם עודף של {change} נשאר פחות מ־{due} שלתשלום. לא התקבל תשלום; המכירה נשמרה. קבלו את התשלום מחדש.</translation>
    </message>
    <message>
        <source>This shop does not take {currency}. Nothing was taken; the sale is kept. Choose another way to pay.</source>
        <translation>החנות אינה מקבלת {currency}. לא התקבל תשלום; המכירה נשמרה. בחרו אמצעי תשלום אחר.</translation>
    </message>
    <message>
        <source>{currency} is the shop’s own currency. Nothing was saved. Choose another one.</source>
        <translation>{currency} הוא המטבע של החנות עצמה. לא נשמר דבר. בחרו מטבע אחר.</translation>
    </message>
    <message>
        <source>The rate of {currency} has changed since it was taken. Nothing was recorded; the sale is kept. Remove the payment and take it anew.</source>
        <translation>השער של {currency} השתנה מאז שהתקבל. לא נרשם דבר; המכירה נשמרה. הסירו את התשלום וקבלו אותו מחדש.</translation>
    </message>
    <message>
        <source>The rate of {currency} is of {since} and too old. Nothing was taken; the sale is kept. Have today’s rate entered in the settings, or choose another way to pay.</source>
        <translation>השער של {currency} הוא מתאריך {since} וישן מדי. לא התקבל תשלום; המכירה נשמרה. בקשו להזין בהגדרות את השער של היום, או בחרו אמצעי תשלום אחר.</translation>
    </message>
    <message>
        <source>A rate is above zero and not above a million. Nothing was saved; what you entered is kept. Type another rate.</source>
        <translation>שער גדול מאפס ואינו עולה על מיליון. לא נשמר דבר; מה שהזנתם נשאר. הקלידו שער אחר.</translation>
    </message>
    <message>
        <source>The smallest note or coin is above zero and not above {highest}. Nothing was saved; what you entered is kept. Type another amount.</source>
        <translation>השטר או המטבע הקטן ביותר גדול מאפס ואינו עולה על {highest}. לא נשמר דבר; מה שהזנתם נשאר. הקלידו סכום אחר.</translation>
    </message>
    <message>
        <source>A rate holds for 0 to {highest} days. Nothing was saved; what you entered is kept. Type another number.</source>
        <translation>שער תקף ל־0 עד {highest} ימים. לא נשמר דבר; מה שהזנתם נשאר. הקלידו מספר אחר.</translation>
    </message>
    <message>
        <source>Which currency was handed over is not said. Nothing was taken; the sale is kept. Take the payment anew.</source>
        <translation>לא צוין איזה מטבע נמסר. לא התקבל תשלום; המכירה נשמרה. קבלו את התשלום מחדש.</translation>
    </message>
    <message>
        <source>A minimum age belongs to goods or their category. What you entered is kept. Leave it out here.</source>
        <translation>גיל מינימלי שייך לסחורה או לקטגוריה שלה. מה שהזנתם נשאר. השמיטו אותו כאן.</translation>
    </message>
    <message>
        <source>An attribute has no name. What you entered is kept. Call it Size or Colour, or remove it.</source>
        <translation>למאפיין אין שם. מה שהזנתם נשאר. קראו לו &quot;מידה&quot; או &quot;צבע&quot;, או הסירו אותו.</translation>
    </message>
    <message>
        <source>{attribute} has no values. What you entered is kept. Enter them, or remove the attribute.</source>
        <translation>למאפיין {attribute} אין ערכים. מה שהזנתם נשאר. הזינו אותם, או הסירו את המאפיין.</translation>
    </message>
    <message>
        <source>{attribute} stands here twice. What you entered is kept. Remove one of them.</source>
        <translation>{attribute} מופיע כאן פעמיים. מה שהזנתם נשאר. הסירו אחד מהם.</translation>
    </message>
    <message>
        <source>Variants differ by at most {highest} attributes. What you entered is kept. Remove one of them.</source>
        <translation>וריאציות נבדלות לכל היותר ב־{highest} מאפיינים. מה שהזנתם נשאר. הסירו אחד מהם.</translation>
    </message>
    <message>
        <source>{product} already has the barcode {barcode}. What you entered is kept. Remove it there first.</source>
        <translation>למוצר {product} כבר יש הברקוד {barcode}. מה שהזנתם נשאר. הסירו אותו שם תחילה.</translation>
    </message>
    <message>
        <source>The check digit of {barcode} is wrong. What you entered is kept. Scan the code again.</source>
        <translation>ספרת הביקורת של {barcode} שגויה. מה שהזנתם נשאר. סרקו את הקוד שוב.</translation>
    </message>
    <message>
        <source>A barcode is empty. What you entered is kept. Scan it, or remove the row.</source>
        <translation>ברקוד ריק. מה שהזנתם נשאר. סרקו אותו, או הסירו את השורה.</translation>
    </message>
    <message>
        <source>The barcode {barcode} stands here twice. What you entered is kept. Remove one of them.</source>
        <translation>הברקוד {barcode} מופיע כאן פעמיים. מה שהזנתם נשאר. הסירו אחד מהם.</translation>
    </message>
    <message>
        <source>This branch does not exist. What you entered is kept. Choose another one.</source>
        <translation>הסניף הזה אינו קיים. מה שהזנתם נשאר. בחרו סניף אחר.</translation>
    </message>
    <message>
        <source>A price holds from a quantity above zero on. What you entered is kept. Enter another quantity.</source>
        <translation>מחיר חל מכמות גדולה מאפס. מה שהזנתם נשאר. הזינו כמות אחרת.</translation>
    </message>
    <message>
        <source>This category does not exist. What you entered is kept. Choose another one.</source>
        <translation>הקטגוריה הזאת אינה קיימת. מה שהזנתם נשאר. בחרו קטגוריה אחרת.</translation>
    </message>
    <message>
        <source>{text} is no day. Nothing was imported. Write it as 2026-03-31, then try again.</source>
        <translation>{text} אינו תאריך. לא יובא דבר. כתבו אותו כך: 2026-03-31, ונסו שוב.</translation>
    </message>
    <message>
        <source>{text} is no number. The row was not imported. Correct it, then try again.</source>
        <translation>{text} אינו מספר. השורה לא יובאה. תקנו אותו ונסו שוב.</translation>
    </message>
    <message>
        <source>{product} already has this code. What you entered is kept. Enter another code.</source>
        <translation>למוצר {product} כבר יש קוד זה. מה שהזנתם נשאר. הזינו קוד אחר.</translation>
    </message>
    <message>
        <source>The file lacks a column that is needed. Nothing was imported. Add it, or map another one.</source>
        <translation>בקובץ חסרה עמודה נדרשת. לא יובא דבר. הוסיפו אותה, או מפו עמודה אחרת.</translation>
    </message>
    <message>
        <source>The file has a column twice. Nothing was imported. Remove one of them.</source>
        <translation>עמודה מופיעה בקובץ פעמיים. לא יובא דבר. הסירו אחת מהן.</translation>
    </message>
    <message>
        <source>Another variant has the same values as {variant}. What you entered is kept. Give it others, or offer the other one again.</source>
        <translation>לווריאציה אחרת אותם ערכים כמו לווריאציה {variant}. מה שהזנתם נשאר. תנו לה ערכים אחרים, או החזירו את האחרת למכירה.</translation>
    </message>
    <message>
        <source>A cost cannot be below zero. What you entered is kept. Enter another one.</source>
        <translation>עלות לא יכולה להיות מתחת לאפס. מה שהזנתם נשאר. הזינו עלות אחרת.</translation>
    </message>
    <message>
        <source>Nothing says how the variants differ. What you entered is kept. Add an attribute, such as Size.</source>
        <translation>לא צוין במה הווריאציות נבדלות. מה שהזנתם נשאר. הוסיפו מאפיין, למשל &quot;מידה&quot;.</translation>
    </message>
    <message>
        <source>{product} is sold in variants. What you entered is kept. Give the barcode to the variant that bears it.</source>
        <translation>{product} נמכר בווריאציות. מה שהזנתם נשאר. תנו את הברקוד לווריאציה שנושאת אותו.</translation>
    </message>
    <message>
        <source>The code holds {date}, which is no day. Nothing was added. Scan again, or type the number below it.</source>
        <translation>הקוד מכיל {date}, שאינו תאריך. לא נוסף דבר. סרקו שוב, או הקלידו את המספר שמתחתיו.</translation>
    </message>
    <message>
        <source>The code breaks off or holds something unknown at {part}. Nothing was added. Scan it again.</source>
        <translation>הקוד נקטע או מכיל דבר לא מוכר ב־{part}. לא נוסף דבר. סרקו אותו שוב.</translation>
    </message>
    <message>
        <source>Misread {code}. Nothing was added. Scan again.</source>
        <translation>קריאה שגויה: {code}. לא נוסף דבר. סרקו שוב.</translation>
    </message>
    <message>
        <source>The code names no goods. Nothing was added. Scan the code that stands on the item.</source>
        <translation>הקוד אינו מציין סחורה. לא נוסף דבר. סרקו את הקוד שעל הפריט.</translation>
    </message>
    <message>
        <source>These hours are none of a day. What you entered is kept. Enter when they begin and when they end.</source>
        <translation>אלה אינן שעות ביממה. מה שהזנתם נשאר. הזינו מתי הן מתחילות ומתי הן מסתיימות.</translation>
    </message>
    <message>
        <source>The kind of a product is not known[: {text}]. The row was not imported. Use goods, service or other.</source>
        <translation>סוג המוצר אינו מוכר[: {text}]. השורה לא יובאה. יש לכתוב goods, service או other.</translation>
    </message>
    <message>
        <source>A value of this label has at most {highest} decimals. What you entered is kept. Enter fewer.</source>
        <translation>ערך בתווית זו כולל לכל היותר {highest} ספרות עשרוניות. מה שהזנתם נשאר. הזינו פחות.</translation>
    </message>
    <message>
        <source>These letters make no label. What you entered is kept. Write 13 of them: PP, then I and V in one run each, C last.</source>
        <translation>האותיות האלה אינן יוצרות תווית. מה שהזנתם נשאר. כתבו 13 מהן: PP, אחר כך I ו־V ברצף אחד כל אחת, ו־C בסוף.</translation>
    </message>
    <message>
        <source>Labels that begin with {prefix} are read by {pattern} already. What you entered is kept. Take another prefix.</source>
        <translation>תוויות שמתחילות ב־{prefix} כבר נקראות בתבנית {pattern}. מה שהזנתם נשאר. בחרו קידומת אחרת.</translation>
    </message>
    <message>
        <source>The pattern has no name. What you entered is kept. Enter one.</source>
        <translation>לתבנית אין שם. מה שהזנתם נשאר. הזינו שם.</translation>
    </message>
    <message>
        <source>The label {code} says zero. Nothing was added. Weigh the item again.</source>
        <translation>בתווית {code} רשום אפס. לא נוסף דבר. שקלו את הפריט שוב.</translation>
    </message>
    <message>
        <source>Labels of the shop&apos;s own begin with 02 or 20 to 29[, not {prefix}]. What you entered is kept. Correct the prefixes.</source>
        <translation>תוויות של החנות עצמה מתחילות ב־02 או ב־20 עד 29[, לא ב־{prefix}]. מה שהזנתם נשאר. תקנו את הקידומות.</translation>
    </message>
    <message>
        <source>A check digit of its own goes with a value of four or five digits. What you entered is kept. Correct the letters.</source>
        <translation>ספרת ביקורת נפרדת מתאימה לערך של ארבע או חמש ספרות. מה שהזנתם נשאר. תקנו את האותיות.</translation>
    </message>
    <message>
        <source>No product has the number {item} of this label. Nothing was added. Give the number to a product, then scan again.</source>
        <translation>לאף מוצר אין המספר {item} שבתווית זו. לא נוסף דבר. שייכו את המספר למוצר וסרקו שוב.</translation>
    </message>
    <message>
        <source>A list can take off 100 % at most. What you entered is kept. Enter a smaller part.</source>
        <translation>מחירון יכול להפחית לכל היותר 100%. מה שהזנתם נשאר. הזינו שיעור קטן יותר.</translation>
    </message>
    <message>
        <source>The column map names a column that does not exist. Nothing was imported. Correct it, then try again.</source>
        <translation>מיפוי העמודות מציין עמודה שאינה קיימת. לא יובא דבר. תקנו אותו ונסו שוב.</translation>
    </message>
    <message>
        <source>The column map cannot be read[ ({detail})]. Nothing was imported. Correct it, then try again.</source>
        <translation>אי אפשר לקרוא את מיפוי העמודות[ ({detail})]. לא יובא דבר. תקנו אותו ונסו שוב.</translation>
    </message>
    <message>
        <source>The column map names a heading that the file lacks. Nothing was imported. Correct one of them.</source>
        <translation>מיפוי העמודות מציין כותרת שחסרה בקובץ. לא יובא דבר. תקנו אחד מהם.</translation>
    </message>
    <message>
        <source>An age is a number of years, {highest} at most. What you entered is kept. Enter another one.</source>
        <translation>גיל הוא מספר שנים, {highest} לכל היותר. מה שהזנתם נשאר. הזינו גיל אחר.</translation>
    </message>
    <message>
        <source>The smallest amount cannot be below zero. What you entered is kept. Enter another one.</source>
        <translation>הסכום הקטן ביותר לא יכול להיות מתחת לאפס. מה שהזנתם נשאר. הזינו סכום אחר.</translation>
    </message>
    <message>
        <source>The shop knows nothing called {text}. Nothing was imported. Correct it, or add it first.</source>
        <translation>החנות אינה מכירה דבר בשם {text}. לא יובא דבר. תקנו אותו, או הוסיפו אותו תחילה.</translation>
    </message>
    <message>
        <source>A pack has to hold more than nothing. What you entered is kept. Enter how many units it holds.</source>
        <translation>מארז חייב להכיל יותר מאפס. מה שהזנתם נשאר. הזינו כמה יחידות הוא מכיל.</translation>
    </message>
    <message>
        <source>A single one has the product&apos;s own price. What you entered is kept. Say how many the code stands for, or leave its price out.</source>
        <translation>ליחידה בודדת יש המחיר של המוצר עצמו. מה שהזנתם נשאר. ציינו על כמה יחידות הקוד עומד, או השמיטו את מחירו.</translation>
    </message>
    <message>
        <source>The last day, {through}, comes before the first, {from}. What you entered is kept. Correct one of them.</source>
        <translation>היום האחרון, {through}, קודם ליום הראשון, {from}. מה שהזנתם נשאר. תקנו אחד מהם.</translation>
    </message>
    <message>
        <source>This price list does not exist any more. Nothing was changed. Choose another one.</source>
        <translation>המחירון הזה אינו קיים עוד. לא השתנה דבר. בחרו מחירון אחר.</translation>
    </message>
    <message>
        <source>The prices of this list are in {currency}. What you entered is kept. Enter a price in it.</source>
        <translation>המחירים במחירון זה הם ב־{currency}. מה שהזנתם נשאר. הזינו מחיר במטבע זה.</translation>
    </message>
    <message>
        <source>A price cannot be below zero. What you entered is kept. Enter another one.</source>
        <translation>מחיר לא יכול להיות מתחת לאפס. מה שהזנתם נשאר. הזינו מחיר אחר.</translation>
    </message>
    <message>
        <source>This has no name yet. What you entered is kept. Enter a name.</source>
        <translation>עדיין אין לזה שם. מה שהזנתם נשאר. הזינו שם.</translation>
    </message>
    <message>
        <source>{product} and its variants are changed together. Nothing was changed. Open it and change it there.</source>
        <translation>{product} והווריאציות שלו משתנים יחד. לא השתנה דבר. פתחו אותו ושנו שם.</translation>
    </message>
    <message>
        <source>This product does not exist any more. Nothing was changed. Choose another one.</source>
        <translation>המוצר הזה אינו קיים עוד. לא השתנה דבר. בחרו מוצר אחר.</translation>
    </message>
    <message>
        <source>The product has no code yet. What you entered is kept. Enter a code.</source>
        <translation>למוצר עדיין אין קוד. מה שהזנתם נשאר. הזינו קוד.</translation>
    </message>
    <message>
        <source>The product has no name yet. What you entered is kept. Enter a name.</source>
        <translation>למוצר עדיין אין שם. מה שהזנתם נשאר. הזינו שם.</translation>
    </message>
    <message>
        <source>The file holds no list of promotions[ ({detail})]. Nothing was imported. Correct it, then try again.</source>
        <translation>הקובץ אינו מכיל רשימת מבצעים[ ({detail})]. לא יובא דבר. תקנו אותו ונסו שוב.</translation>
    </message>
    <message>
        <source>A promotion cannot be understood: {key}[, {text}]. Nothing was imported. Correct it, then try again.</source>
        <translation>אי אפשר להבין מבצע: {key}[, {text}]. לא יובא דבר. תקנו אותו ונסו שוב.</translation>
    </message>
    <message>
        <source>The promotion gives nothing, or more than all. What you entered is kept. Enter a part up to 100 %, or an amount.</source>
        <translation>המבצע אינו נותן דבר, או נותן יותר מהכול. מה שהזנתם נשאר. הזינו שיעור של עד 100%, או סכום.</translation>
    </message>
    <message>
        <source>The promotion holds on no day of the week. What you entered is kept. Choose one at least.</source>
        <translation>המבצע אינו חל באף יום בשבוע. מה שהזנתם נשאר. בחרו לפחות יום אחד.</translation>
    </message>
    <message>
        <source>A key of {page} stands for goods that do not exist here. Nothing was saved. Remove it, then save again.</source>
        <translation>מקש בדף {page} עומד על סחורה שאינה קיימת כאן. לא נשמר דבר. הסירו אותו ושמרו שוב.</translation>
    </message>
    <message>
        <source>{page} has more than {most} keys. Nothing was saved. Put some of them on another page.</source>
        <translation>בדף {page} יש יותר מ־{most} מקשים. לא נשמר דבר. העבירו חלק מהם לדף אחר.</translation>
    </message>
    <message>
        <source>This branch or till does not exist. Nothing was saved. Choose whose keys they are again.</source>
        <translation>הסניף או הקופה אינם קיימים. לא נשמר דבר. בחרו שוב של מי המקשים.</translation>
    </message>
    <message>
        <source>Each page has a name of up to {most} letters. Nothing was saved. Enter another name.</source>
        <translation>לכל דף שם של עד {most} אותיות. לא נשמר דבר. הזינו שם אחר.</translation>
    </message>
    <message>
        <source>Quick keys have one to {most} pages. Nothing was saved. Add a page, or remove one.</source>
        <translation>למקשים המהירים דף אחד עד {most} דפים. לא נשמר דבר. הוסיפו דף, או הסירו דף.</translation>
    </message>
    <message>
        <source>A key of {page} shows a picture that is not here. Nothing was saved. Choose the picture again.</source>
        <translation>מקש בדף {page} מציג תמונה שאינה כאן. לא נשמר דבר. בחרו שוב את התמונה.</translation>
    </message>
    <message>
        <source>A picture takes more than {most} KiB even when it is made small. Nothing was saved. Choose a simpler one.</source>
        <translation>התמונה תופסת יותר מ־{most} KiB גם אחרי הקטנה. לא נשמר דבר. בחרו תמונה פשוטה יותר.</translation>
    </message>
    <message>
        <source>A row has more or fewer fields than there are headings. It was not imported. Correct it, then try again.</source>
        <translation>בשורה יש יותר או פחות שדות מאשר כותרות. היא לא יובאה. תקנו אותה ונסו שוב.</translation>
    </message>
    <message>
        <source>Serial numbers are for single pieces. What you entered is kept. Choose another unit, or batches.</source>
        <translation>מספרים סידוריים מתאימים ליחידות בודדות. מה שהזנתם נשאר. בחרו יחידה אחרת, או אצוות.</translation>
    </message>
    <message>
        <source>This kind of promotion needs other goods: one group for a part or an amount off, what is bought and what is got, or what a bundle holds, {most} units at most. What you entered is kept. Correct it.</source>
        <translation>לסוג מבצע זה דרושה סחורה אחרת: קבוצה אחת להנחה בשיעור או בסכום, מה שקונים ומה שמקבלים, או מה שחבילה מכילה, לכל היותר {most} יחידות. מה שהזנתם נשאר. תקנו זאת.</translation>
    </message>
    <message>
        <source>A tare cannot be below zero. What you entered is kept. Enter another one.</source>
        <translation>טרה לא יכולה להיות מתחת לאפס. מה שהזנתם נשאר. הזינו טרה אחרת.</translation>
    </message>
    <message>
        <source>This tax class does not exist. What you entered is kept. Choose another one.</source>
        <translation>סיווג המס הזה אינו קיים. מה שהזנתם נשאר. בחרו סיווג אחר.</translation>
    </message>
    <message>
        <source>The text is longer than {longest} characters. What you entered is kept. Make it shorter.</source>
        <translation>הטקסט ארוך מ־{longest} תווים. מה שהזנתם נשאר. קצרו אותו.</translation>
    </message>
    <message>
        <source>Only goods that are kept in stock have serial numbers or batches. What you entered is kept. Choose goods, or no numbers.</source>
        <translation>מספרים סידוריים או אצוות יש רק לסחורה המנוהלת במלאי. מה שהזנתם נשאר. בחרו סחורה, או ללא מספרים.</translation>
    </message>
    <message>
        <source>This unit does not exist. What you entered is kept. Choose another one.</source>
        <translation>היחידה הזאת אינה קיימת. מה שהזנתם נשאר. בחרו יחידה אחרת.</translation>
    </message>
    <message>
        <source>A promotion that may never be used is none. What you entered is kept. Enter at least 1, or nothing.</source>
        <translation>מבצע שלעולם אין להשתמש בו אינו מבצע. מה שהזנתם נשאר. הזינו לפחות 1, או לא כלום.</translation>
    </message>
    <message>
        <source>{attribute} has {value} twice. What you entered is kept. Remove one of them.</source>
        <translation>במאפיין {attribute} הערך {value} מופיע פעמיים. מה שהזנתם נשאר. הסירו אחד מהם.</translation>
    </message>
    <message>
        <source>{attribute} has more than {highest} values. What you entered is kept. Remove some of them.</source>
        <translation>למאפיין {attribute} יש יותר מ־{highest} ערכים. מה שהזנתם נשאר. הסירו חלק מהם.</translation>
    </message>
    <message>
        <source>{variant} belongs to something else. What you entered is kept. Make a variant of its own.</source>
        <translation>{variant} שייכת למשהו אחר. מה שהזנתם נשאר. צרו וריאציה נפרדת.</translation>
    </message>
    <message>
        <source>{variant} lacks a value, or has one that is not listed any more. What you entered is kept. Add the value, or archive the variant.</source>
        <translation>לווריאציה {variant} חסר ערך, או שיש לה ערך שאינו ברשימה עוד. מה שהזנתם נשאר. הוסיפו את הערך, או העבירו את הווריאציה לארכיון.</translation>
    </message>
    <message>
        <source>These would be {count} variants; at most {highest} are kept together. What you entered is kept. Leave values out, or make two products of it.</source>
        <translation>יהיו כאן {count} וריאציות; לכל היותר {highest} נשמרות יחד. מה שהזנתם נשאר. השמיטו ערכים, או פצלו לשני מוצרים.</translation>
    </message>
    <message>
        <source>A warranty lasts between 1 and {highest} months. What you entered is kept. Enter another number, or none.</source>
        <translation>אחריות נמשכת בין חודש אחד ל־{highest} חודשים. מה שהזנתם נשאר. הזינו מספר אחר, או ללא אחריות.</translation>
    </message>
    <message>
        <source>A field holds characters that are no text. The row was not imported. Correct it, then try again.</source>
        <translation>שדה מכיל תווים שאינם טקסט. השורה לא יובאה. תקנו אותו ונסו שוב.</translation>
    </message>
    <message>
        <source>A field is too long. The row was not imported. Make it shorter, then try again.</source>
        <translation>שדה ארוך מדי. השורה לא יובאה. קצרו אותו ונסו שוב.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was imported. Check that it is there and may be read.</source>
        <translation>אי אפשר לקרוא את הקובץ. לא יובא דבר. בדקו שהוא שם ושמותר לקרוא אותו.</translation>
    </message>
    <message>
        <source>The file is too long. Nothing was imported. Split it into several files.</source>
        <translation>הקובץ ארוך מדי. לא יובא דבר. פצלו אותו לכמה קבצים.</translation>
    </message>
    <message>
        <source>The file has no row of headings. Nothing was imported. Add one as the first row.</source>
        <translation>אין בקובץ שורת כותרות. לא יובא דבר. הוסיפו אותה כשורה הראשונה.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed. The rest of the file was not imported. Close it, then try again.</source>
        <translation>מירכאות שנפתחו אינן נסגרות. שאר הקובץ לא יובא. סגרו אותן ונסו שוב.</translation>
    </message>
    <message>
        <source>Something follows a closing quotation mark. The row was not imported. Correct it, then try again.</source>
        <translation>משהו מופיע אחרי מירכאות סוגרות. השורה לא יובאה. תקנו אותה ונסו שוב.</translation>
    </message>
    <message>
        <source>A row is not written in UTF-8. It was not imported. Save the file as UTF-8, then try again.</source>
        <translation>שורה אינה כתובה ב־UTF-8. היא לא יובאה. שמרו את הקובץ כ־UTF-8 ונסו שוב.</translation>
    </message>
    <message>
        <source>A row has too many fields. It was not imported. Correct it, then try again.</source>
        <translation>בשורה יש יותר מדי שדות. היא לא יובאה. תקנו אותה ונסו שוב.</translation>
    </message>
    <message>
        <source>The adjustment has no lines. Nothing was moved. Add a product first.</source>
        <translation>בתיקון המלאי אין שורות. לא הועבר דבר. הוסיפו תחילה מוצר.</translation>
    </message>
    <message>
        <source>A cost cannot be below zero. Nothing was moved; what you entered is kept. Enter another one.</source>
        <translation>עלות לא יכולה להיות מתחת לאפס. לא הועבר דבר; מה שהזנתם נשאר. הזינו עלות אחרת.</translation>
    </message>
    <message>
        <source>A product with variants has no stock of its own. Nothing was changed. Choose one of its variants.</source>
        <translation>למוצר עם וריאציות אין מלאי משלו. לא השתנה דבר. בחרו אחת מהווריאציות שלו.</translation>
    </message>
    <message>
        <source>A barcode belongs to two products. The second row was not imported. Remove it from one of them.</source>
        <translation>ברקוד שייך לשני מוצרים. השורה השנייה לא יובאה. הסירו אותו מאחד מהם.</translation>
    </message>
    <message>
        <source>A code stands in the file twice. The second row was not imported. Remove one of them.</source>
        <translation>קוד מופיע בקובץ פעמיים. השורה השנייה לא יובאה. הסירו אחד מהם.</translation>
    </message>
    <message>
        <source>The import was stopped. {products} products are imported and kept. Import the file again for the others.</source>
        <translation>הייבוא נעצר. {products} מוצרים יובאו ונשמרו. ייבאו שוב את הקובץ עבור השאר.</translation>
    </message>
    <message>
        <source>A new product has no price. The row was not imported. Give it a price, then try again.</source>
        <translation>למוצר חדש אין מחיר. השורה לא יובאה. תנו לו מחיר ונסו שוב.</translation>
    </message>
    <message>
        <source>Some rows cannot be imported. Nothing was imported. Correct them, or import the others only.</source>
        <translation>חלק מהשורות אי אפשר לייבא. לא יובא דבר. תקנו אותן, או ייבאו רק את האחרות.</translation>
    </message>
    <message>
        <source>A stock is below zero. The row was not imported. Correct it, then try again.</source>
        <translation>המלאי מתחת לאפס. השורה לא יובאה. תקנו אותו ונסו שוב.</translation>
    </message>
    <message>
        <source>The serial numbers or batches of {product} do not add up to {quantity}. Nothing was changed. Say each number once, with how many.</source>
        <translation>המספרים הסידוריים או האצוות של {product} אינם מסתכמים ל־{quantity}. לא השתנה דבר. ציינו כל מספר פעם אחת, עם הכמות.</translation>
    </message>
    <message>
        <source>This place does not exist. Nothing was moved; what you entered is kept. Choose another one.</source>
        <translation>המיקום הזה אינו קיים. לא הועבר דבר; מה שהזנתם נשאר. בחרו מיקום אחר.</translation>
    </message>
    <message>
        <source>{product} is not kept in stock. Nothing was moved; what you entered is kept. Remove its line.</source>
        <translation>{product} אינו מנוהל במלאי. לא הועבר דבר; מה שהזנתם נשאר. הסירו את שורתו.</translation>
    </message>
    <message>
        <source>A product is not known here. Nothing was moved. Make the product first.</source>
        <translation>מוצר אינו מוכר כאן. לא הועבר דבר. צרו תחילה את המוצר.</translation>
    </message>
    <message>
        <source>A product does not exist any more. Nothing was moved; what you entered is kept. Remove its line.</source>
        <translation>מוצר אינו קיים עוד. לא הועבר דבר; מה שהזנתם נשאר. הסירו את שורתו.</translation>
    </message>
    <message>
        <source>The quantity has the wrong sign for this reason. Nothing was moved; what you entered is kept. Change one of them.</source>
        <translation>סימן הכמות אינו מתאים לסיבה זו. לא הועבר דבר; מה שהזנתם נשאר. שנו אחד מהם.</translation>
    </message>
    <message>
        <source>The quantity is finer than its unit allows. Nothing was moved; what you entered is kept. Enter fewer decimals.</source>
        <translation>הכמות מדויקת יותר ממה שהיחידה מאפשרת. לא הועבר דבר; מה שהזנתם נשאר. הזינו פחות ספרות עשרוניות.</translation>
    </message>
    <message>
        <source>A line moves nothing. Nothing was recorded; what you entered is kept. Enter a quantity, or remove the line.</source>
        <translation>שורה אינה מעבירה דבר. לא נרשם דבר; מה שהזנתם נשאר. הזינו כמות, או הסירו את השורה.</translation>
    </message>
    <message>
        <source>Why it is cancelled is not said. It is still open. Choose a reason.</source>
        <translation>לא צוין מדוע היא מבוטלת. היא עדיין פתוחה. בחרו סיבה.</translation>
    </message>
    <message>
        <source>Receipt {number} was paid with the deposit of an order. Its payment was not changed. Take the goods back and sell them anew.</source>
        <translation>קבלה {number} שולמה במקדמה של הזמנה. התשלום שלה לא השתנה. בצעו החזרה של הסחורה ומכרו אותה מחדש.</translation>
    </message>
    <message>
        <source>{held} is held for this order now. Nothing was recorded; the order is still open. Open it again and collect it anew.</source>
        <translation>{held} מוחזקים כעת עבור הזמנה זו. לא נרשם דבר; ההזמנה עדיין פתוחה. פתחו אותה שוב ואספו אותה מחדש.</translation>
    </message>
    <message>
        <source>A deposit pays only for the order it was paid for. Nothing was taken. Open the order and collect it, or choose another way to pay.</source>
        <translation>מקדמה משלמת רק על ההזמנה שעבורה ניתנה. לא התקבל תשלום. פתחו את ההזמנה ואספו אותה, או בחרו אמצעי תשלום אחר.</translation>
    </message>
    <message>
        <source>{left} of this layaway is still to be paid. Nothing was handed over; it is still open. Take the payment first.</source>
        <translation>{left} מהשריון הזה עדיין לא שולמו. לא נמסר דבר; הוא עדיין פתוח. קבלו תחילה את התשלום.</translation>
    </message>
    <message>
        <source>{day} is over already. No order was placed; the goods are still here. Choose a later day.</source>
        <translation>{day} כבר עבר. לא נפתחה הזמנה; הסחורה עדיין כאן. בחרו יום מאוחר יותר.</translation>
    </message>
    <message>
        <source>The shop can keep something between nothing and {held}. The order is still open. Type another amount.</source>
        <translation>החנות יכולה לשמור סכום בין אפס ל־{held}. ההזמנה עדיין פתוחה. הקלידו סכום אחר.</translation>
    </message>
    <message>
        <source>These are not the goods of order {number}, as they were agreed. Nothing was recorded. Open the order again and collect it.</source>
        <translation>זו אינה הסחורה של הזמנה {number} כפי שסוכם. לא נרשם דבר. פתחו שוב את ההזמנה ואספו אותה.</translation>
    </message>
    <message>
        <source>A gift card is sold, not ordered. No order was placed; the sale is kept. Take the card off, or sell it first.</source>
        <translation>כרטיס מתנה נמכר, לא מוזמן. לא נפתחה הזמנה; המכירה נשמרה. הסירו את הכרטיס, או מכרו אותו תחילה.</translation>
    </message>
    <message>
        <source>Order {number} was collected or cancelled already. Nothing was changed. Look at the list of open orders.</source>
        <translation>הזמנה {number} כבר נאספה או בוטלה. לא השתנה דבר. עיינו ברשימת ההזמנות הפתוחות.</translation>
    </message>
    <message>
        <source>Something of this sale is paid already, or an order is being collected. No order was placed. Remove the payment, or finish it first.</source>
        <translation>חלק מהמכירה כבר שולם, או שהזמנה נאספת כעת. לא נפתחה הזמנה. הסירו את התשלום, או סיימו תחילה.</translation>
    </message>
    <message>
        <source>This order is not known at this till. Nothing was changed. Look at the number on its slip.</source>
        <translation>ההזמנה הזאת אינה מוכרת בקופה זו. לא השתנה דבר. בדקו את המספר שעל המסמך שלה.</translation>
    </message>
    <message>
        <source>Whose order it is was not said. No order was placed; the sale is kept. Choose the customer, then order again.</source>
        <translation>לא צוין של מי ההזמנה. לא נפתחה הזמנה; המכירה נשמרה. בחרו את הלקוח והזמינו שוב.</translation>
    </message>
    <message>
        <source>A payment has to be above zero, in the shop&apos;s currency. Nothing was taken. Type another amount.</source>
        <translation>תשלום חייב להיות גדול מאפס, במטבע של החנות. לא התקבל תשלום. הקלידו סכום אחר.</translation>
    </message>
    <message>
        <source>Only {left} of this order is left to pay. Nothing was taken. Type that much or less.</source>
        <translation>נותרו רק {left} לתשלום על הזמנה זו. לא התקבל תשלום. הקלידו סכום זה או פחות.</translation>
    </message>
    <message>
        <source>There are no words for papers in {language}. Nothing was saved; what you entered is kept. Choose another language.</source>
        <translation>אין נוסח מסמכים בשפה {language}. לא נשמר דבר; מה שהזנתם נשאר. בחרו שפה אחרת.</translation>
    </message>
    <message>
        <source>Both languages are the same. Nothing was saved; what you entered is kept. Choose another second one, or none.</source>
        <translation>שתי השפות זהות. לא נשמר דבר; מה שהזנתם נשאר. בחרו שפה שנייה אחרת, או ללא.</translation>
    </message>
    <message>
        <source>The picture needs more than {most} KiB even when it is made small. Nothing was saved; what you entered is kept. Choose a plainer one.</source>
        <translation>התמונה תופסת יותר מ־{most} KiB גם אחרי הקטנה. לא נשמר דבר; מה שהזנתם נשאר. בחרו תמונה פשוטה יותר.</translation>
    </message>
    <message>
        <source>The picture is not there any more. Nothing was saved; what you entered is kept. Choose it again.</source>
        <translation>התמונה כבר אינה שם. לא נשמר דבר; מה שהזנתם נשאר. בחרו אותה שוב.</translation>
    </message>
    <message>
        <source>The line that begins with {line} is longer than {most} letters. Nothing was saved; what you entered is kept. Break it into two.</source>
        <translation>השורה שמתחילה ב־{line} ארוכה מ־{most} אותיות. לא נשמר דבר; מה שהזנתם נשאר. פצלו אותה לשתיים.</translation>
    </message>
    <message>
        <source>There are more than {most} lines. Nothing was saved; what you entered is kept. Take some away.</source>
        <translation>יש יותר מ־{most} שורות. לא נשמר דבר; מה שהזנתם נשאר. הסירו כמה מהן.</translation>
    </message>
    <message>
        <source>{key} does something else already: {task}. Nothing was changed. Press another key, or give that one another key first.</source>
        <translation>{key} כבר עושה משהו אחר: {task}. לא השתנה דבר. הקישו מקש אחר, או קבעו תחילה לפעולה ההיא מקש אחר.</translation>
    </message>
    <message>
        <source>{key} cannot be used here. Nothing was changed. Press a function key, or a letter together with Ctrl or Alt.</source>
        <translation>אי אפשר להשתמש כאן ב־{key}. לא השתנה דבר. הקישו מקש פונקציה, או אות יחד עם Ctrl או Alt.</translation>
    </message>
    <message>
        <source>{task} is nothing that a key can do. Nothing was changed. Choose something from the list.</source>
        <translation>{task} אינה פעולה שמקש יכול לבצע. לא השתנה דבר. בחרו משהו מהרשימה.</translation>
    </message>
    <message>
        <source>A volume is from 1 to 100. Nothing was saved; the volume before is kept. Choose another.</source>
        <translation>עוצמת קול היא מ־1 עד 100. לא נשמר דבר; העוצמה הקודמת נשארה. בחרו עוצמה אחרת.</translation>
    </message>
    <message>
        <source>The file is larger than {most} MiB. The picture before is kept. Choose a smaller file.</source>
        <translation>הקובץ גדול מ־{most} MiB. התמונה הקודמת נשארה. בחרו קובץ קטן יותר.</translation>
    </message>
    <message>
        <source>The file is no picture that can be read here. The picture before is kept. Choose a PNG or JPEG file.</source>
        <translation>הקובץ אינו תמונה שאפשר לקרוא כאן. התמונה הקודמת נשארה. בחרו קובץ PNG או JPEG.</translation>
    </message>
    <message>
        <source>The picture has {width} × {height} dots. The picture before is kept. Choose one with {least} to {most} dots on each side.</source>
        <translation>בתמונה יש {width} × {height} נקודות. התמונה הקודמת נשארה. בחרו תמונה עם {least} עד {most} נקודות בכל צד.</translation>
    </message>
    <message>
        <source>{number} is a return, which gives nothing away. Nothing was printed. Choose the receipt of a sale.</source>
        <translation>{number} היא החזרה, ואין בה מה לתת במתנה. לא הודפס דבר. בחרו קבלה של מכירה.</translation>
    </message>
    <message>
        <source>The sale is not known at this till. Nothing was printed. Choose a receipt from here.</source>
        <translation>המכירה אינה מוכרת בקופה זו. לא הודפס דבר. בחרו קבלה מכאן.</translation>
    </message>
    <message>
        <source>Amounts of points and tiers are zero or more. The settings are unchanged. Enter other ones.</source>
        <translation>סכומים של נקודות ודרגות הם אפס או יותר. ההגדרות לא השתנו. הזינו סכומים אחרים.</translation>
    </message>
    <message>
        <source>Points and tiers go by one to {highest} days. The settings are unchanged. Enter another number.</source>
        <translation>נקודות ודרגות נמדדות לפי יום אחד עד {highest} ימים. ההגדרות לא השתנו. הזינו מספר אחר.</translation>
    </message>
    <message>
        <source>Tiers and goods earn from 0 to {highest} percent. The settings are unchanged. Enter another number.</source>
        <translation>דרגות וסחורה צוברות מ־0 עד {highest} אחוז. ההגדרות לא השתנו. הזינו מספר אחר.</translation>
    </message>
    <message>
        <source>Each tier has a name, and begins above the one before. The settings are unchanged. Correct the list.</source>
        <translation>לכל דרגה יש שם, והיא מתחילה מעל קודמתה. ההגדרות לא השתנו. תקנו את הרשימה.</translation>
    </message>
    <message>
        <source>There is {balance} on the card. Nothing was taken; the sale is kept. Take that much, and the rest another way.</source>
        <translation>יש {balance} בכרטיס. לא התקבל תשלום; המכירה נשמרה. קחו סכום זה, ואת היתרה באמצעי אחר.</translation>
    </message>
    <message>
        <source>The card is in another currency[: {balance}]. Nothing was taken. Use it in a shop of that currency.</source>
        <translation>הכרטיס הוא במטבע אחר[: {balance}]. לא התקבל תשלום. השתמשו בו בחנות שפועלת במטבע זה.</translation>
    </message>
    <message>
        <source>Nothing was ever put on this card here. Nothing was taken; the sale is kept. Look at the number again, or take another way to pay.</source>
        <translation>מעולם לא הוטען כאן כסף על הכרטיס הזה. לא התקבל תשלום; המכירה נשמרה. בדקו שוב את המספר, או בחרו אמצעי תשלום אחר.</translation>
    </message>
    <message>
        <source>There is {balance} on the card: nothing of it was spent twice. Nothing was written off. Look at the card again.</source>
        <translation>יש {balance} בכרטיס: דבר ממנו לא נוצל פעמיים. לא נמחק דבר. בדקו שוב את הכרטיס.</translation>
    </message>
    <message>
        <source>The card is blocked. It was not used. Unblock it, or take another way to pay.</source>
        <translation>הכרטיס חסום. לא נעשה בו שימוש. בטלו את החסימה, או בחרו אמצעי תשלום אחר.</translation>
    </message>
    <message>
        <source>The card could be spent until {expired}. It was not used. Take another way to pay.</source>
        <translation>הכרטיס היה בתוקף עד {expired}. לא נעשה בו שימוש. בחרו אמצעי תשלום אחר.</translation>
    </message>
    <message>
        <source>The card was misread. It was not used. Scan or type its number again.</source>
        <translation>הכרטיס נקרא באופן שגוי. לא נעשה בו שימוש. סרקו או הקלידו שוב את מספרו.</translation>
    </message>
    <message>
        <source>This is not the number of one of this shop&apos;s gift cards. Nothing was used. Scan or type it again.</source>
        <translation>זה אינו מספר של כרטיס מתנה של החנות. לא נעשה שימוש בדבר. סרקו או הקלידו שוב.</translation>
    </message>
    <message>
        <source>The numbers of cards begin with one to {highest} digits. The settings are unchanged. Enter other ones.</source>
        <translation>מספרי הכרטיסים מתחילים בספרה אחת עד {highest} ספרות. ההגדרות לא השתנו. הזינו ספרות אחרות.</translation>
    </message>
    <message>
        <source>A reason of at most {highest} characters is needed. The card is unchanged. Enter another one.</source>
        <translation>נדרשת סיבה של עד {highest} תווים. הכרטיס לא השתנה. הזינו סיבה אחרת.</translation>
    </message>
    <message>
        <source>What is put on a card has to be above zero, in the shop&apos;s currency. Nothing was put on it. Type another amount.</source>
        <translation>הטענת כרטיס חייבת להיות בסכום גדול מאפס, במטבע של החנות. לא הוטען דבר. הקלידו סכום אחר.</translation>
    </message>
    <message>
        <source>Cards may be spent for up to {highest} days. The settings are unchanged. Enter a smaller number, or none.</source>
        <translation>אפשר לנצל כרטיסים עד {highest} ימים. ההגדרות לא השתנו. הזינו מספר קטן יותר, או השאירו ריק.</translation>
    </message>
    <message>
        <source>The card terminal has not said yet what it did. Nothing was noted; the sale is kept. Ask it again.</source>
        <translation>מסוף האשראי עדיין לא מסר מה עשה. לא נרשם דבר; המכירה נשמרה. שאלו אותו שוב.</translation>
    </message>
    <message>
        <source>This till did not ask the card terminal for that. Nothing was noted; the sale is kept. Look at the terminal.</source>
        <translation>הקופה לא ביקשה זאת ממסוף האשראי. לא נרשם דבר; המכירה נשמרה. בדקו את המסוף.</translation>
    </message>
    <message>
        <source>The card terminal was asked for {amount} before, and what became of that is open. Nothing more was charged or paid back; the sale is kept. Ask the terminal again.</source>
        <translation>ממסוף האשראי נדרשו קודם {amount}, ועדיין לא ידוע מה עלה בכך. לא חויב ולא הוחזר דבר נוסף; המכירה נשמרה. שאלו שוב את המסוף.</translation>
    </message>
    <message>
        <source>A card was charged {amount} for this sale, and it is not among its payments. The sale is kept. Open the payment again: it is taken, or given back.</source>
        <translation>כרטיס חויב ב־{amount} עבור מכירה זו, והחיוב אינו בין תשלומיה. המכירה נשמרה. פתחו שוב את התשלום: החיוב ייקלט, או יוחזר.</translation>
    </message>
    <message>
        <source>The card payment of {amount} does not stand: it went back, is going back, or paid something else. The sale is kept. Remove it and pay another way.</source>
        <translation>התשלום בכרטיס על סך {amount} אינו תקף: הוא הוחזר, בדרך חזרה, או שילם על משהו אחר. המכירה נשמרה. הסירו אותו ושלמו באמצעי אחר.</translation>
    </message>
    <message>
        <source>{amount} does not go back to the card by this return as it stands now. The return is kept. Make it again as it was when the terminal was asked.</source>
        <translation>{amount} אינם חוזרים לכרטיס בהחזרה זו כפי שהיא כעת. ההחזרה נשמרה. ערכו אותה שוב כפי שהייתה כשנשאל המסוף.</translation>
    </message>
    <message>
        <source>Another sale or return came after receipt {number}. Its payment stays as it is. Take the goods back and sell them again.</source>
        <translation>מכירה או החזרה אחרת באה אחרי קבלה {number}. התשלום שלה נשאר כפי שהוא. בצעו החזרה של הסחורה ומכרו אותה שוב.</translation>
    </message>
    <message>
        <source>Receipt {number} is not of this till&apos;s open shift. Its payment stays as it is. Take the goods back and sell them again.</source>
        <translation>קבלה {number} אינה מהמשמרת הפתוחה של קופה זו. התשלום שלה נשאר כפי שהוא. בצעו החזרה של הסחורה ומכרו אותה שוב.</translation>
    </message>
    <message>
        <source>This sale is not known here. Nothing was changed. Choose the sale again.</source>
        <translation>המכירה הזאת אינה מוכרת כאן. לא השתנה דבר. בחרו שוב את המכירה.</translation>
    </message>
    <message>
        <source>Receipt {number} was paid with goods that came back. Its payment was not changed. Take the goods back and sell them anew.</source>
        <translation>קבלה {number} שולמה בסחורה שהוחזרה. התשלום שלה לא השתנה. בצעו החזרה של הסחורה ומכרו אותה מחדש.</translation>
    </message>
    <message>
        <source>Goods of receipt {number} came back already. Its payment stays as it is. Give money back by a return.</source>
        <translation>סחורה מקבלה {number} כבר הוחזרה. התשלום שלה נשאר כפי שהוא. החזירו כסף באמצעות עסקת החזרה.</translation>
    </message>
    <message>
        <source>What the card terminal charged stays with the sale. Its payment is as it was. To give it back, take the goods back.</source>
        <translation>מה שמסוף האשראי חייב נשאר במכירה. התשלום שלה כפי שהיה. כדי להחזיר את הסכום, בצעו החזרה של הסחורה.</translation>
    </message>
    <message>
        <source>A gift card pays for goods, not for what is owed. Nothing was taken. Choose another way to pay.</source>
        <translation>כרטיס מתנה משלם על סחורה, לא על חוב. לא התקבל תשלום. בחרו אמצעי תשלום אחר.</translation>
    </message>
    <message>
        <source>Points are redeemed when goods are paid, not when they are promised. The sale is kept. Keep the points first.</source>
        <translation>נקודות ממומשות כשהסחורה משולמת, לא כשהיא מובטחת. המכירה נשמרה. השאירו תחילה את הנקודות.</translation>
    </message>
    <message>
        <source>The points are worth another amount now. Nothing was redeemed; the sale is kept. Redeem them again.</source>
        <translation>הנקודות שוות כעת סכום אחר. לא מומש דבר; המכירה נשמרה. ממשו אותן שוב.</translation>
    </message>
    <message>
        <source>Points are a customer&apos;s. Nothing was redeemed; the sale is kept. Choose the customer first.</source>
        <translation>נקודות שייכות ללקוח. לא מומש דבר; המכירה נשמרה. בחרו תחילה את הלקוח.</translation>
    </message>
    <message>
        <source>{points} points were to be redeemed, and {left} are left. The sale is kept. Redeem them again.</source>
        <translation>ביקשתם לממש {points} נקודות, ונותרו {left}. המכירה נשמרה. ממשו אותן שוב.</translation>
    </message>
    <message>
        <source>Which gift card pays is not said. Nothing was taken; the sale is kept. Scan the card again.</source>
        <translation>לא צוין באיזה כרטיס מתנה משלמים. לא התקבל תשלום; המכירה נשמרה. סרקו שוב את הכרטיס.</translation>
    </message>
    <message>
        <source>It was paid this way already. Nothing was changed. Choose another way, or press Esc.</source>
        <translation>כבר שולם באמצעי זה. לא השתנה דבר. בחרו אמצעי אחר, או הקישו Esc.</translation>
    </message>
    <message>
        <source>A name, phone, address or note of the delivery has more than {highest} characters. The sale is kept. Say it shorter.</source>
        <translation>בשם, בטלפון, בכתובת או בהערה של המשלוח יש יותר מ־{highest} תווים. המכירה נשמרה. קצרו את הטקסט.</translation>
    </message>
    <message>
        <source>Only {left} of {product} is still to be handed over. Nothing left the books. Take that many or fewer.</source>
        <translation>נותרו למסירה רק {left} של {product}. דבר לא נגרע מהספרים. קחו כמות זו או פחות.</translation>
    </message>
    <message>
        <source>Nothing to hand over was said. Nothing left the books. Scan the goods, or choose them in the list.</source>
        <translation>לא צוין מה למסור. דבר לא נגרע מהספרים. סרקו את הסחורה, או בחרו אותה ברשימה.</translation>
    </message>
    <message>
        <source>{product} has no stock, so there is nothing to hand over later. The sale is kept as it was.</source>
        <translation>למוצר {product} אין מלאי, ולכן אין מה למסור מאוחר יותר. המכירה נשארה כפי שהייתה.</translation>
    </message>
    <message>
        <source>Of {product}, between nothing and {quantity} can be handed over later. The sale is kept as it was. Type another number.</source>
        <translation>מ־{product} אפשר למסור מאוחר יותר בין אפס ל־{quantity}. המכירה נשארה כפי שהייתה. הקלידו מספר אחר.</translation>
    </message>
    <message>
        <source>No name stands here any more. Nothing was changed. Customers are erased in their own list.</source>
        <translation>אין כאן עוד שם. לא השתנה דבר. לקוחות נמחקים ברשימת הלקוחות.</translation>
    </message>
    <message>
        <source>{day} is over already. No quotation was given; the goods are still here. Choose a later day.</source>
        <translation>{day} כבר עבר. לא ניתנה הצעת מחיר; הסחורה עדיין כאן. בחרו יום מאוחר יותר.</translation>
    </message>
    <message>
        <source>A gift card is sold, not quoted. No quotation was given; the sale is kept. Take the card off, or sell it first.</source>
        <translation>כרטיס מתנה נמכר, ואינו נכלל בהצעת מחיר. לא ניתנה הצעת מחיר; המכירה נשמרה. הסירו את הכרטיס, או מכרו אותו תחילה.</translation>
    </message>
    <message>
        <source>Quotation {number} was used already[: {document}][, by {by}][ at {till}][, on {day}]. Nothing was changed. Ring up the goods, or give a new quotation.</source>
        <translation>הצעת המחיר {number} כבר נוצלה[: {document}][, על ידי {by}][ בקופה {till}][, בתאריך {day}]. לא השתנה דבר. העבירו את הסחורה בקופה, או תנו הצעת מחיר חדשה.</translation>
    </message>
    <message>
        <source>Something of this sale is paid already, or an order is being collected. No quotation was given. Remove the payment, or finish it first.</source>
        <translation>חלק מהמכירה כבר שולם, או שהזמנה נאספת כעת. לא ניתנה הצעת מחיר. הסירו את התשלום, או סיימו תחילה.</translation>
    </message>
    <message>
        <source>Quotation {number} was valid until {day}. Nothing was recorded; the sale is kept. Load it again at today&apos;s prices, or have the old prices approved.</source>
        <translation>הצעת המחיר {number} הייתה בתוקף עד {day}. לא נרשם דבר; המכירה נשמרה. טענו אותה שוב במחירי היום, או בקשו אישור למחירים הישנים.</translation>
    </message>
    <message>
        <source>This quotation is not known at this till. Nothing was changed. Look at the number on its paper.</source>
        <translation>הצעת המחיר הזאת אינה מוכרת בקופה זו. לא השתנה דבר. בדקו את המספר שעל המסמך שלה.</translation>
    </message>
    <message>
        <source>A quotation is for one customer or one name. None was given; the sale is kept. Choose the customer, or type a name.</source>
        <translation>הצעת מחיר מיועדת ללקוח אחד או לשם אחד. לא ניתנה הצעה; המכירה נשמרה. בחרו את הלקוח, או הקלידו שם.</translation>
    </message>
    <message>
        <source>Quotation {number} was cancelled[ by {by}][ at {till}][, on {day}]. Nothing was changed. Ring up the goods, or give a new quotation.</source>
        <translation>הצעת המחיר {number} בוטלה[ על ידי {by}][ בקופה {till}][, בתאריך {day}]. לא השתנה דבר. העבירו את הסחורה בקופה, או תנו הצעת מחיר חדשה.</translation>
    </message>
    <message>
        <source>{product} stands as quotation {number} says; nothing was changed. Sell less of it or remove it, and scan what is wanted besides.</source>
        <translation>{product} כפי שנקבע בהצעת המחיר {number}; לא השתנה דבר. מכרו ממנו פחות או הסירו אותו, וסרקו את מה שרוצים בנוסף.</translation>
    </message>
    <message>
        <source>{product} is not sold any more and has no price of today. The quotation is kept. Ring up the other goods by themselves, or have the old prices approved.</source>
        <translation>{product} אינו נמכר עוד ואין לו מחיר של היום. הצעת המחיר נשמרה. העבירו בקופה את שאר הסחורה בנפרד, או בקשו אישור למחירים הישנים.</translation>
    </message>
    <message>
        <source>Of {product} the customer has {taken}, and {owed} was never handed over. Nothing was taken back. Return as many of each.</source>
        <translation>מתוך {product} הלקוח קיבל {taken}, ו־{owed} מעולם לא נמסרו. לא הוחזר דבר. החזירו מכל אחד באותה כמות.</translation>
    </message>
    <message>
        <source>Nothing[ of receipt {number}] is still to be handed over. Nothing left the books. Look at the list of what is.</source>
        <translation>לא נותר למסירה דבר[ מקבלה {number}]. דבר לא נגרע מהספרים. עיינו ברשימת מה שנותר.</translation>
    </message>
    <message>
        <source>Something is still open with this customer ({receivable} owed, {credit} of credit). Nobody was erased. Settle it first.</source>
        <translation>עדיין יש דבר פתוח מול הלקוח (חוב {receivable}, זיכוי {credit}). איש לא נמחק. סגרו זאת תחילה.</translation>
    </message>
    <message>
        <source>The card {card} belongs to {customer}. Nothing was saved; what you entered is kept. Scan another card.</source>
        <translation>הכרטיס {card} שייך ללקוח {customer}. לא נשמר דבר; מה שהזנתם נשאר. סרקו כרטיס אחר.</translation>
    </message>
    <message>
        <source>{text} is no amount. Nothing was imported. Correct it, then try again.</source>
        <translation>{text} אינו סכום. לא יובא דבר. תקנו אותו ונסו שוב.</translation>
    </message>
    <message>
        <source>The file needs the columns name, and card or phone. Nothing was imported. Add them, then try again.</source>
        <translation>בקובץ נדרשות העמודות name, וכן card או phone. לא יובא דבר. הוסיפו אותן ונסו שוב.</translation>
    </message>
    <message>
        <source>A credit limit is not below zero. Nothing was saved; what you entered is kept. Type another amount.</source>
        <translation>מסגרת אשראי לא יכולה להיות מתחת לאפס. לא נשמר דבר; מה שהזנתם נשאר. הקלידו סכום אחר.</translation>
    </message>
    <message>
        <source>This customer is not there. Nothing was changed. Choose another one.</source>
        <translation>הלקוח הזה אינו קיים. לא השתנה דבר. בחרו לקוח אחר.</translation>
    </message>
    <message>
        <source>A customer needs a name. Nothing was saved; what you entered is kept. Type a name.</source>
        <translation>ללקוח חייב להיות שם. לא נשמר דבר; מה שהזנתם נשאר. הקלידו שם.</translation>
    </message>
    <message>
        <source>This customer was erased for ever. Nothing was saved. Create them anew, if they ask for it.</source>
        <translation>הלקוח הזה נמחק לתמיד. לא נשמר דבר. צרו אותו מחדש, אם יבקש זאת.</translation>
    </message>
    <message>
        <source>The days to pay are between 0 and {highest}. Nothing was saved; what you entered is kept. Type another number.</source>
        <translation>ימי התשלום הם בין 0 ל־{highest}. לא נשמר דבר; מה שהזנתם נשאר. הקלידו מספר אחר.</translation>
    </message>
    <message>
        <source>A phone number has at least three digits. Nothing was saved; what you entered is kept. Type the number.</source>
        <translation>במספר טלפון יש לפחות שלוש ספרות. לא נשמר דבר; מה שהזנתם נשאר. הקלידו את המספר.</translation>
    </message>
    <message>
        <source>A row has more or fewer fields than the headings. Nothing was imported. Correct it, then try again.</source>
        <translation>בשורה יש יותר או פחות שדות מאשר כותרות. לא יובא דבר. תקנו אותה ונסו שוב.</translation>
    </message>
    <message>
        <source>A row has neither a card nor a phone number. Nothing was imported. Add one, then try again.</source>
        <translation>בשורה אין כרטיס ואין מספר טלפון. לא יובא דבר. הוסיפו אחד מהם ונסו שוב.</translation>
    </message>
    <message>
        <source>This text is longer than {longest} characters. Nothing was saved; what you entered is kept. Shorten it.</source>
        <translation>הטקסט ארוך מ־{longest} תווים. לא נשמר דבר; מה שהזנתם נשאר. קצרו אותו.</translation>
    </message>
    <message>
        <source>A row has no product code. The row was left out and listed. Give it a code, then try again.</source>
        <translation>בשורה אין קוד מוצר. השורה הושמטה ונרשמה ברשימה. תנו לה קוד ונסו שוב.</translation>
    </message>
    <message>
        <source>The file lacks columns[: {missing}]. Nothing was rung up. Use a file with all columns.</source>
        <translation>חסרות בקובץ עמודות[: {missing}]. לא נרשמה אף מכירה. השתמשו בקובץ עם כל העמודות.</translation>
    </message>
    <message>
        <source>This file can be read only once, and it has to be read twice. Nothing was rung up. Save it to the disk first.</source>
        <translation>את הקובץ הזה אפשר לקרוא רק פעם אחת, ויש לקרוא אותו פעמיים. לא נרשמה אף מכירה. שמרו אותו תחילה בדיסק.</translation>
    </message>
    <message>
        <source>The time of a row cannot be read[: {text}]. The row was left out and listed. Correct it, then try again.</source>
        <translation>אי אפשר לקרוא את השעה בשורה[: {text}]. השורה הושמטה ונרשמה ברשימה. תקנו אותה ונסו שוב.</translation>
    </message>
    <message>
        <source>A row has no invoice number. The row was left out and listed. Give it a number, then try again.</source>
        <translation>בשורה אין מספר חשבונית. השורה הושמטה ונרשמה ברשימה. תנו לה מספר ונסו שוב.</translation>
    </message>
    <message>
        <source>A row has no price. The row was left out and listed. Give it a price, then try again.</source>
        <translation>בשורה אין מחיר. השורה הושמטה ונרשמה ברשימה. תנו לה מחיר ונסו שוב.</translation>
    </message>
    <message>
        <source>The price of a row cannot be read[: {text}]. The row was left out and listed. Correct it, then try again.</source>
        <translation>אי אפשר לקרוא את המחיר בשורה[: {text}]. השורה הושמטה ונרשמה ברשימה. תקנו אותה ונסו שוב.</translation>
    </message>
    <message>
        <source>The quantity of a row cannot be read[: {text}]. The row was left out and listed. Correct it, then try again.</source>
        <translation>אי אפשר לקרוא את הכמות בשורה[: {text}]. השורה הושמטה ונרשמה ברשימה. תקנו אותה ונסו שוב.</translation>
    </message>
    <message>
        <source>A return has a line that sells goods. It was left out and listed. Enter it as a sale.</source>
        <translation>בהחזרה יש שורה שמוכרת סחורה. היא הושמטה ונרשמה ברשימה. הזינו אותה כמכירה.</translation>
    </message>
    <message>
        <source>A sale has a line that takes goods back. It was left out and listed. Enter it as a return.</source>
        <translation>במכירה יש שורה שמחזירה סחורה. היא הושמטה ונרשמה ברשימה. הזינו אותה כהחזרה.</translation>
    </message>
    <message>
        <source>These goods are only for buyers of {age} and older, born on or before {born}. Nothing was recorded; the sale is kept. Check a document, then pay.</source>
        <translation>הסחורה הזאת מיועדת רק לקונים בני {age} ומעלה, ילידי {born} או קודם. לא נרשם דבר; המכירה נשמרה. בדקו תעודה, ואז עברו לתשלום.</translation>
    </message>
    <message>
        <source>An approval code has at most {highest} characters. Nothing was recorded; the sale is kept. Type the code of the slip, never a card&apos;s number.</source>
        <translation>קוד אישור כולל לכל היותר {highest} תווים. לא נרשם דבר; המכירה נשמרה. הקלידו את הקוד שבשובר, לעולם לא מספר כרטיס.</translation>
    </message>
    <message>
        <source>Batch {number} is past its day, {expires}. Nothing was recorded; the sale is kept. Take a fresher one, or ask for an approval.</source>
        <translation>התאריך של אצווה {number}, {expires}, כבר עבר. לא נרשם דבר; המכירה נשמרה. קחו טרייה יותר, או בקשו אישור.</translation>
    </message>
    <message>
        <source>Of a card&apos;s number only its last four digits are kept. Nothing was taken; the sale is kept. Type those four, or none.</source>
        <translation>ממספר של כרטיס נשמרות רק ארבע הספרות האחרונות. לא התקבל תשלום; המכירה נשמרה. הקלידו את הארבע האלה, או שום ספרה.</translation>
    </message>
    <message>
        <source>The cash is not in the shop&apos;s currency[ {currency}]. Nothing was recorded. Enter it in that currency.</source>
        <translation>המזומן אינו במטבע של החנות[ {currency}]. לא נרשם דבר. הזינו אותו במטבע זה.</translation>
    </message>
    <message>
        <source>The amount has to be above zero. Nothing was recorded. Enter another one.</source>
        <translation>הסכום חייב להיות גדול מאפס. לא נרשם דבר. הזינו סכום אחר.</translation>
    </message>
    <message>
        <source>The cash has no reason yet. Nothing was recorded. Say what it is for.</source>
        <translation>למזומן עדיין אין סיבה. לא נרשם דבר. ציינו לשם מה הוא.</translation>
    </message>
    <message>
        <source>Code {code} is still unknown. The sale is kept. Say what it is, then pay.</source>
        <translation>הקוד {code} עדיין אינו מוכר. המכירה נשמרה. ציינו מהו הפריט, ואז עברו לתשלום.</translation>
    </message>
    <message>
        <source>{product} would be sold below what it cost, which needs an approval. Nothing was recorded; the sale is kept. Give the price or discount anew and ask for it.</source>
        <translation>{product} יימכר מתחת לעלותו, ולכך נדרש אישור. לא נרשם דבר; המכירה נשמרה. הזינו שוב את המחיר או ההנחה ובקשו אישור.</translation>
    </message>
    <message>
        <source>The count cannot be right: a number in it is negative or too large. What you entered is kept. Correct it.</source>
        <translation>הספירה אינה יכולה להיות נכונה: יש בה מספר שלילי או גדול מדי. מה שהזנתם נשאר. תקנו אותו.</translation>
    </message>
    <message>
        <source>The shop knows no coupon {coupon}. Nothing was taken off. Check the code.</source>
        <translation>החנות אינה מכירה קופון {coupon}. לא ניתנה הנחה. בדקו את הקוד.</translation>
    </message>
    <message>
        <source>{promotion} does not hold here and now[; from {from}][; through {through}]. Nothing was taken off. Check the coupon&apos;s conditions.</source>
        <translation>{promotion} אינו חל כאן ועכשיו[; מ־{from}][; עד {through}]. לא ניתנה הנחה. בדקו את תנאי הקופון.</translation>
    </message>
    <message>
        <source>The coupon {coupon} has been used as often as it may be ({uses}). Nothing was taken off.</source>
        <translation>הקופון {coupon} נוצל כבר כמספר הפעמים המותר ({uses}). לא ניתנה הנחה.</translation>
    </message>
    <message>
        <source>The coupon {coupon} is on this sale already. It counts once.</source>
        <translation>הקופון {coupon} כבר נמצא במכירה זו. הוא נחשב פעם אחת.</translation>
    </message>
    <message>
        <source>[{after} would be owed. ]The credit limit is {limit}. Nothing was taken; the sale is kept. Ask for an approval, or take less on account.</source>
        <translation>[החוב יהיה {after}. ]מסגרת האשראי היא {limit}. לא התקבל תשלום; המכירה נשמרה. בקשו אישור, או חייבו פחות בהקפה.</translation>
    </message>
    <message>
        <source>This customer is not there any more. Nothing was recorded; the sale is kept. Take the customer off, or choose another one.</source>
        <translation>הלקוח הזה אינו קיים עוד. לא נרשם דבר; המכירה נשמרה. הסירו את הלקוח, או בחרו לקוח אחר.</translation>
    </message>
    <message>
        <source>This customer has no credit limit. Nothing was taken; the sale is kept. Choose another way to pay, or set a limit in the back office.</source>
        <translation>ללקוח זה אין מסגרת אשראי. לא התקבל תשלום; המכירה נשמרה. בחרו אמצעי תשלום אחר, או קבעו מסגרת במערכת הניהול.</translation>
    </message>
    <message>
        <source>Nothing is sold to this customer on account: they are blocked. The sale is kept. Ask for an approval, or choose another way to pay.</source>
        <translation>אין מכירה בהקפה ללקוח זה: הוא חסום. המכירה נשמרה. בקשו אישור, או בחרו אמצעי תשלום אחר.</translation>
    </message>
    <message>
        <source>This customer has {overdue} overdue. Nothing was taken; the sale is kept. Settle that first, ask for an approval, or choose another way to pay.</source>
        <translation>ללקוח זה {overdue} בפיגור. לא התקבל תשלום; המכירה נשמרה. סלקו תחילה את החוב, בקשו אישור, או בחרו אמצעי תשלום אחר.</translation>
    </message>
    <message>
        <source>The drawer differs by {difference}. Your count is kept. Count once more.</source>
        <translation>יש במגירה הפרש של {difference}. הספירה שלכם נשמרה. ספרו פעם נוספת.</translation>
    </message>
    <message>
        <source>The drawer still differs. Both counts are kept. Enter the reason for the difference.</source>
        <translation>עדיין יש הפרש במגירה. שתי הספירות נשמרו. הזינו את סיבת ההפרש.</translation>
    </message>
    <message>
        <source>The discount was not approved. Nothing was recorded; the sale is kept. Ask for an approval, or take it back.</source>
        <translation>ההנחה לא אושרה. לא נרשם דבר; המכירה נשמרה. בקשו אישור, או בטלו את ההנחה.</translation>
    </message>
    <message>
        <source>A return gives back what was paid and takes no discount. The return is unchanged. Pay it back as it is.</source>
        <translation>החזרה מחזירה את מה ששולם ואין בה הנחה. ההחזרה לא השתנתה. החזירו את הסכום כפי שהוא.</translation>
    </message>
    <message>
        <source>A discount cannot be below zero. The line is unchanged. Enter another one.</source>
        <translation>הנחה לא יכולה להיות מתחת לאפס. השורה לא השתנתה. הזינו הנחה אחרת.</translation>
    </message>
    <message>
        <source>The discount is more than the line[ ({amount})]. The line is unchanged. Enter a smaller one.</source>
        <translation>ההנחה גדולה מהשורה[ ({amount})]. השורה לא השתנתה. הזינו הנחה קטנה יותר.</translation>
    </message>
    <message>
        <source>The discount is more than the sale[ ({amount})]. The sale is unchanged. Give a smaller discount first.</source>
        <translation>ההנחה גדולה מהמכירה[ ({amount})]. המכירה לא השתנתה. תנו תחילה הנחה קטנה יותר.</translation>
    </message>
    <message>
        <source>This paper is not known here. Nothing was printed. Look for its number.</source>
        <translation>המסמך הזה אינו מוכר כאן. לא הודפס דבר. חפשו את המספר שלו.</translation>
    </message>
    <message>
        <source>Only a sale has a bill before payment. Nothing was printed; the return is kept. Finish it first.</source>
        <translation>חשבון לפני תשלום יש רק למכירה. לא הודפס דבר; ההחזרה נשמרה. סיימו אותה תחילה.</translation>
    </message>
    <message>
        <source>A bill needs lines, all of them known. Nothing was printed; the sale is kept. Resolve the lines first.</source>
        <translation>בחשבון צריכות להיות שורות, וכולן מוכרות. לא הודפס דבר; המכירה נשמרה. טפלו תחילה בשורות.</translation>
    </message>
    <message>
        <source>Goods pay for others only where they come back on the same ticket. Nothing was recorded; the ticket is kept. Choose another way to pay.</source>
        <translation>סחורה משלמת על אחרת רק כשהיא מוחזרת באותה עסקה. לא נרשם דבר; העסקה נשמרה. בחרו אמצעי תשלום אחר.</translation>
    </message>
    <message>
        <source>An exchange takes something back and gives something for it. Nothing was recorded; the ticket is kept. Scan what comes back.</source>
        <translation>בהחלפה מחזירים משהו ומקבלים משהו תמורתו. לא נרשם דבר; העסקה נשמרה. סרקו את מה שמוחזר.</translation>
    </message>
    <message>
        <source>The customer takes this line and does not bring it back. Nothing was changed. Choose a line that comes back.</source>
        <translation>את השורה הזאת הלקוח לוקח ואינו מחזיר. לא השתנה דבר. בחרו שורה שמוחזרת.</translation>
    </message>
    <message>
        <source>This held sale is gone; it was recalled elsewhere. The current sale is kept. Choose another one.</source>
        <translation>המכירה המושהית אינה קיימת עוד; היא נשלפה במקום אחר. המכירה הנוכחית נשמרה. בחרו מכירה אחרת.</translation>
    </message>
    <message>
        <source>[{highest} sales are held already. ]The sale on the screen is kept. Recall a held sale and finish it first.</source>
        <translation>[{highest} מכירות כבר מושהות. ]המכירה שעל המסך נשמרה. שלפו מכירה מושהית וסיימו אותה תחילה.</translation>
    </message>
    <message>
        <source>A label is one item. Nothing was added. Scan each label by itself.</source>
        <translation>תווית היא פריט אחד. לא נוסף דבר. סרקו כל תווית בנפרד.</translation>
    </message>
    <message>
        <source>{product} is not sold by weight, but its label says {quantity}. Nothing was added. Correct its unit or the label.</source>
        <translation>{product} אינו נמכר במשקל, אבל בתווית שלו רשום {quantity}. לא נוסף דבר. תקנו את היחידה שלו או את התווית.</translation>
    </message>
    <message>
        <source>The label says how much it is. The line is kept as it was. Remove it and weigh the item again.</source>
        <translation>הכמות רשומה בתווית. השורה נשארה כפי שהייתה. הסירו אותה ושקלו את הפריט שוב.</translation>
    </message>
    <message>
        <source>{product} has no price that the label&apos;s {amount} could be a weight of. Nothing was added. Give it a price.</source>
        <translation>למוצר {product} אין מחיר שלפיו הסכום {amount} שבתווית יכול להיות משקל. לא נוסף דבר. תנו לו מחיר.</translation>
    </message>
    <message>
        <source>More would stay in the drawer than was counted[ ({counted})]. The count is kept. Enter a smaller amount.</source>
        <translation>במגירה יישאר יותר ממה שנספר[ ({counted})]. הספירה נשמרה. הזינו סכום קטן יותר.</translation>
    </message>
    <message>
        <source>An item is not on this receipt. Nothing was recorded; the lines are kept. Remove it, or choose another receipt.</source>
        <translation>פריט אינו בקבלה זו. לא נרשם דבר; השורות נשמרו. הסירו אותו, או בחרו קבלה אחרת.</translation>
    </message>
    <message>
        <source>This line is no longer in the sale. Nothing was changed. Choose another line.</source>
        <translation>השורה הזאת כבר אינה במכירה. לא השתנה דבר. בחרו שורה אחרת.</translation>
    </message>
    <message>
        <source>A gift card cannot be loaded while goods come back. Nothing was recorded. Load it in a sale of its own.</source>
        <translation>אי אפשר להטעין כרטיס מתנה בזמן שסחורה מוחזרת. לא נרשם דבר. הטעינו אותו במכירה נפרדת.</translation>
    </message>
    <message>
        <source>The number {number} is not on this receipt. Nothing was recorded; the return is kept. Check the number on the piece.</source>
        <translation>המספר {number} אינו בקבלה זו. לא נרשם דבר; ההחזרה נשמרה. בדקו את המספר שעל היחידה.</translation>
    </message>
    <message>
        <source>These goods have neither serial numbers nor batches. The sale is unchanged. Scan the item instead.</source>
        <translation>לסחורה זו אין מספרים סידוריים ואין אצוות. המכירה לא השתנתה. סרקו במקום זאת את הפריט.</translation>
    </message>
    <message>
        <source>The number is empty. The sale is unchanged. Scan or type it.</source>
        <translation>המספר ריק. המכירה לא השתנתה. סרקו או הקלידו אותו.</translation>
    </message>
    <message>
        <source>The number {number} came back before, or is in stock already. Nothing was recorded; the return is kept. Check the number on the piece.</source>
        <translation>המספר {number} כבר הוחזר בעבר, או שהוא כבר במלאי. לא נרשם דבר; ההחזרה נשמרה. בדקו את המספר שעל היחידה.</translation>
    </message>
    <message>
        <source>The number is longer than {highest} characters. The sale is unchanged. Scan or type it again.</source>
        <translation>המספר ארוך מ־{highest} תווים. המכירה לא השתנתה. סרקו או הקלידו אותו שוב.</translation>
    </message>
    <message>
        <source>{missing} of {quantity} {product} have no serial number or batch yet. Nothing was recorded; the sale is kept. Say them, then pay.</source>
        <translation>ל־{missing} מתוך {quantity} {product} עדיין אין מספר סידורי או אצווה. לא נרשם דבר; המכירה נשמרה. ציינו אותם, ואז עברו לתשלום.</translation>
    </message>
    <message>
        <source>All pieces of this line have their numbers[; {number} is one too many]. The sale is unchanged. Raise the quantity first.</source>
        <translation>לכל היחידות בשורה כבר יש מספרים[; {number} מיותר]. המכירה לא השתנתה. הגדילו תחילה את הכמות.</translation>
    </message>
    <message>
        <source>The text is longer than {highest} characters. Nothing was changed. Make it shorter.</source>
        <translation>הטקסט ארוך מ־{highest} תווים. לא השתנה דבר. קצרו אותו.</translation>
    </message>
    <message>
        <source>An open item[ of {amount}] needs an approval. Nothing was recorded; the sale is kept. Remove it and enter it again.</source>
        <translation>לפריט כללי[ בסך {amount}] נדרש אישור. לא נרשם דבר; המכירה נשמרה. הסירו אותו והזינו אותו שוב.</translation>
    </message>
    <message>
        <source>The receipt is not on this till. Nothing was recorded. Check the number, or take the goods back without a receipt.</source>
        <translation>הקבלה אינה בקופה זו. לא נרשם דבר. בדקו את המספר, או בצעו החזרה ללא קבלה.</translation>
    </message>
    <message>
        <source>The changed price was not approved. Nothing was recorded; the sale is kept. Ask for an approval, or take the price back.</source>
        <translation>שינוי המחיר לא אושר. לא נרשם דבר; המכירה נשמרה. בקשו אישור, או בטלו את שינוי המחיר.</translation>
    </message>
    <message>
        <source>The changed price has no reason. The line is unchanged. Choose why it differs.</source>
        <translation>לשינוי המחיר אין סיבה. השורה לא השתנתה. בחרו מדוע הוא שונה.</translation>
    </message>
    <message>
        <source>The price of this item was not said[: {product}]. Nothing was added. Enter its price.</source>
        <translation>לא צוין המחיר של פריט זה[: {product}]. לא נוסף דבר. הזינו את מחירו.</translation>
    </message>
    <message>
        <source>The price is not in {currency}. The line is unchanged. Enter it in that currency.</source>
        <translation>המחיר אינו ב־{currency}. השורה לא השתנתה. הזינו אותו במטבע זה.</translation>
    </message>
    <message>
        <source>A price cannot be below zero. The line is unchanged. Enter another one.</source>
        <translation>מחיר לא יכול להיות מתחת לאפס. השורה לא השתנתה. הזינו מחיר אחר.</translation>
    </message>
    <message>
        <source>{promotion} takes off more than a line comes to. Nothing was changed. Change the line, then try again.</source>
        <translation>{promotion} מפחית יותר מסכום השורה. לא השתנה דבר. שנו את השורה ונסו שוב.</translation>
    </message>
    <message>
        <source>How much it is was not said[: {product}]. Nothing was added. Enter its quantity.</source>
        <translation>לא צוינה הכמות[: {product}]. לא נוסף דבר. הזינו את הכמות.</translation>
    </message>
    <message>
        <source>{quantity} is more than a line can hold. The line is unchanged. Enter a smaller quantity.</source>
        <translation>{quantity} הם יותר ממה ששורה יכולה להכיל. השורה לא השתנתה. הזינו כמות קטנה יותר.</translation>
    </message>
    <message>
        <source>The quantity has to be above zero. The line is unchanged. Enter another one, or remove the line.</source>
        <translation>הכמות חייבת להיות גדולה מאפס. השורה לא השתנתה. הזינו כמות אחרת, או הסירו את השורה.</translation>
    </message>
    <message>
        <source>It is sold in whole boxes of {pack}. The line is kept as it was. Enter how many boxes.</source>
        <translation>הפריט נמכר במארזים שלמים של {pack}. השורה נשארה כפי שהייתה. הזינו כמה מארזים.</translation>
    </message>
    <message>
        <source>{quantity} has more decimals than its unit, which has {decimals}. The line is kept as it was. Enter another quantity.</source>
        <translation>ב־{quantity} יש יותר ספרות עשרוניות מאשר ביחידה, שבה {decimals}. השורה נשארה כפי שהייתה. הזינו כמות אחרת.</translation>
    </message>
    <message>
        <source>The days to bring goods back are between 0 and {highest}. Nothing was saved; what you entered is kept. Type another number.</source>
        <translation>ימי ההחזרה הם בין 0 ל־{highest}. לא נשמר דבר; מה שהזנתם נשאר. הקלידו מספר אחר.</translation>
    </message>
    <message>
        <source>The return has no reason yet. Nothing was recorded; the lines are kept. Choose why the goods come back.</source>
        <translation>להחזרה עדיין אין סיבה. לא נרשם דבר; השורות נשמרו. בחרו מדוע הסחורה מוחזרת.</translation>
    </message>
    <message>
        <source>More would come back than was sold[: {left} are left]. Nothing was recorded; the lines are kept. Enter a smaller quantity.</source>
        <translation>מוחזר יותר ממה שנמכר[: נותרו {left}]. לא נרשם דבר; השורות נשמרו. הזינו כמות קטנה יותר.</translation>
    </message>
    <message>
        <source>The code {code} is unknown. Nothing was kept. Give it to a product, or set up a pattern for it.</source>
        <translation>הקוד {code} אינו מוכר. לא נשמר דבר. שייכו אותו למוצר, או הגדירו לו תבנית.</translation>
    </message>
    <message>
        <source>Misread {code}. Nothing was kept. Scan again.</source>
        <translation>קריאה שגויה: {code}. לא נשמר דבר. סרקו שוב.</translation>
    </message>
    <message>
        <source>The serial number {number} is in {place} by the books. Nothing was recorded; the sale is kept. Ask for an approval, or take another piece.</source>
        <translation>לפי הספרים המספר הסידורי {number} נמצא במיקום {place}. לא נרשם דבר; המכירה נשמרה. בקשו אישור, או קחו יחידה אחרת.</translation>
    </message>
    <message>
        <source>The serial number {number} belongs to another product. Nothing was added. Check which item it is.</source>
        <translation>המספר הסידורי {number} שייך למוצר אחר. לא נוסף דבר. בדקו איזה פריט זה.</translation>
    </message>
    <message>
        <source>The serial number {number} is on this sale already. Nothing was added. Scan the next piece.</source>
        <translation>המספר הסידורי {number} כבר נמצא במכירה זו. לא נוסף דבר. סרקו את היחידה הבאה.</translation>
    </message>
    <message>
        <source>What is owed cannot be paid on account again. Nothing was taken. Choose another way to pay.</source>
        <translation>אי אפשר לשלם חוב שוב בהקפה. לא התקבל תשלום. בחרו אמצעי תשלום אחר.</translation>
    </message>
    <message>
        <source>The amount has to be above zero. Nothing was taken. Type another one.</source>
        <translation>הסכום חייב להיות גדול מאפס. לא התקבל תשלום. הקלידו סכום אחר.</translation>
    </message>
    <message>
        <source>{owed} is owed, and {amount} is more. Nothing was taken. Take what is owed, or less.</source>
        <translation>החוב הוא {owed}, ו־{amount} הם יותר. לא התקבל תשלום. קבלו את סכום החוב, או פחות.</translation>
    </message>
    <message>
        <source>No shift is open. Nothing was recorded; the lines are kept. Open the shift first.</source>
        <translation>אין משמרת פתוחה. לא נרשם דבר; השורות נשמרו. פתחו תחילה משמרת.</translation>
    </message>
    <message>
        <source>This shift is not the open one. Nothing was closed; the count is kept. Open the page again.</source>
        <translation>זו אינה המשמרת הפתוחה. לא נסגר דבר; הספירה נשמרה. פתחו שוב את הדף.</translation>
    </message>
    <message>
        <source>Only {onHand} of {product} are in stock, and the sale takes {quantity}. Nothing was recorded; the sale is kept. Take fewer, or ask for an approval by changing the quantity.</source>
        <translation>במלאי רק {onHand} של {product}, ובמכירה {quantity}. לא נרשם דבר; המכירה נשמרה. קחו פחות, או שנו את הכמות כדי לבקש אישור.</translation>
    </message>
    <message>
        <source>There is {credit} of store credit. Nothing was taken; the sale is kept. Take that much, and the rest another way.</source>
        <translation>יש {credit} זיכוי בחנות. לא התקבל תשלום; המכירה נשמרה. קחו סכום זה, ואת היתרה באמצעי אחר.</translation>
    </message>
    <message>
        <source>The taxes of {product} are not known here. It was not added; the sale is kept. Set its tax class in the back office.</source>
        <translation>המסים של {product} אינם מוכרים כאן. הוא לא נוסף; המכירה נשמרה. קבעו לו סיווג מס במערכת הניהול.</translation>
    </message>
    <message>
        <source>The payment is not in the shop&apos;s currency[ {currency}]. Nothing was recorded. Take it in that currency.</source>
        <translation>התשלום אינו במטבע של החנות[ {currency}]. לא נרשם דבר. קבלו אותו במטבע זה.</translation>
    </message>
    <message>
        <source>There is nothing left to pay this way. Nothing was taken; the sale is kept. Finish it, or type an amount.</source>
        <translation>לא נותר דבר לתשלום באמצעי זה. לא התקבל תשלום; המכירה נשמרה. סיימו אותה, או הקלידו סכום.</translation>
    </message>
    <message>
        <source>Store credit and accounts belong to a customer. Nothing was taken; the sale is kept. Choose the customer first.</source>
        <translation>זיכוי והקפה שייכים ללקוח. לא התקבל תשלום; המכירה נשמרה. בחרו תחילה את הלקוח.</translation>
    </message>
    <message>
        <source>A payment cannot be below zero. Nothing was recorded. Enter what the customer gave.</source>
        <translation>תשלום לא יכול להיות מתחת לאפס. לא נרשם דבר. הזינו מה הלקוח נתן.</translation>
    </message>
    <message>
        <source>Only {due} are still due, and only cash gives change. Nothing was taken; the sale is kept. Type a smaller amount.</source>
        <translation>נותרו לתשלום רק {due}, ועודף ניתן רק במזומן. לא התקבל תשלום; המכירה נשמרה. הקלידו סכום קטן יותר.</translation>
    </message>
    <message>
        <source>{missing} are missing of {total}. Nothing was recorded; the sale is kept. Enter the amount again.</source>
        <translation>חסרים {missing} מתוך {total}. לא נרשם דבר; המכירה נשמרה. הזינו שוב את הסכום.</translation>
    </message>
    <message>
        <source>The sale is not in the shop&apos;s currency[ {currency}]. Nothing was recorded; the lines are kept. Start a new sale.</source>
        <translation>המכירה אינה במטבע של החנות[ {currency}]. לא נרשם דבר; השורות נשמרו. התחילו מכירה חדשה.</translation>
    </message>
    <message>
        <source>This is a sale, not a return. Nothing was recorded; the lines are kept. Finish it as a sale.</source>
        <translation>זו מכירה, לא החזרה. לא נרשם דבר; השורות נשמרו. סיימו אותה כמכירה.</translation>
    </message>
    <message>
        <source>This is a return, not a sale. Nothing was recorded; the lines are kept. Finish it as a return.</source>
        <translation>זו החזרה, לא מכירה. לא נרשם דבר; השורות נשמרו. סיימו אותה כהחזרה.</translation>
    </message>
    <message>
        <source>There is nothing to pay yet. Nothing was recorded. Scan an item first.</source>
        <translation>עדיין אין מה לשלם. לא נרשם דבר. סרקו תחילה פריט.</translation>
    </message>
    <message>
        <source>A sale holds at most {highest} lines. The item was not added; the sale is kept. Finish it, then begin another one.</source>
        <translation>מכירה מכילה לכל היותר {highest} שורות. הפריט לא נוסף; המכירה נשמרה. סיימו אותה והתחילו אחרת.</translation>
    </message>
    <message>
        <source>A shift is already open at this till. It goes on unchanged. Sell, or close it first.</source>
        <translation>כבר יש משמרת פתוחה בקופה זו. היא נמשכת ללא שינוי. מכרו, או סגרו אותה תחילה.</translation>
    </message>
    <message>
        <source>{product} is sold in variants. Nothing was added. Choose one of them.</source>
        <translation>{product} נמכר בווריאציות. לא נוסף דבר. בחרו אחת מהן.</translation>
    </message>
    <message>
        <source>A weight was entered by hand, which needs an approval. Nothing was recorded; the sale is kept. Ask for it with F2 on the line.</source>
        <translation>משקל הוזן ידנית, ולכך נדרש אישור. לא נרשם דבר; המכירה נשמרה. בקשו אותו עם F2 על השורה.</translation>
    </message>
    <message>
        <source>The tare of {tare} is taken off, so nothing is left of {quantity}. Nothing was changed. Weigh the item again.</source>
        <translation>הטרה {tare} מופחתת, ולכן לא נותר דבר מ־{quantity}. לא השתנה דבר. שקלו את הפריט שוב.</translation>
    </message>
    <message>
        <source>The serial number {number} left the shop on {date}[ with receipt {receipt}][, recorded by {by}][, under warranty until {warranty}]. Nothing was added. Check the number on the piece.</source>
        <translation>המספר הסידורי {number} יצא מהחנות בתאריך {date}[ בקבלה {receipt}][, נרשם על ידי {by}][, באחריות עד {warranty}]. לא נוסף דבר. בדקו את המספר שעל היחידה.</translation>
    </message>
    <message>
        <source>Order {number} of this customer is still open. Nobody was erased. Let them collect it or cancel it, then try again.</source>
        <translation>הזמנה {number} של הלקוח הזה עדיין פתוחה. איש לא נמחק. מסרו לו אותה או בטלו אותה, ונסו שוב.</translation>
    </message>
    <message>
        <source>Quotation {number} of this customer is still open. Nobody was erased. Sell by it or cancel it, then try again.</source>
        <translation>הצעת המחיר {number} של הלקוח הזה עדיין פתוחה. איש לא נמחק. מכרו לפיה או בטלו אותה, ונסו שוב.</translation>
    </message>
    <message>
        <source>Goods of receipt {number} still wait for this customer. Nobody was erased. Hand them over or take them back, then try again.</source>
        <translation>סחורה מקבלה {number} עדיין ממתינה ללקוח הזה. איש לא נמחק. מסרו אותה או בצעו החזרה שלה, ונסו שוב.</translation>
    </message>
    <message>
        <source>{product} is a bundle. What you entered is kept. Bundles are counted: choose a unit without decimals.</source>
        <translation>{product} הוא חבילה. מה שהזנתם נשאר. חבילות נספרות: בחרו יחידה ללא ספרות עשרוניות.</translation>
    </message>
    <message>
        <source>{product} holds nothing yet. What you entered is kept. Add what one bundle is made of.</source>
        <translation>{product} עדיין אינו מכיל דבר. מה שהזנתם נשאר. הוסיפו את מה שמרכיב חבילה אחת.</translation>
    </message>
    <message>
        <source>The price of {product} cannot be asked at the till. What you entered is kept. Give the bundle a price of its own.</source>
        <translation>אי אפשר לשאול בקופה על המחיר של {product}. מה שהזנתם נשאר. תנו לחבילה מחיר משלה.</translation>
    </message>
    <message>
        <source>{product} cannot become a bundle, or stop being one: its stock and its sales count differently. What you entered is kept. Make a new product.</source>
        <translation>{product} אינו יכול להפוך לחבילה, או לחדול מלהיות חבילה: המלאי והמכירות שלו נספרים אחרת. מה שהזנתם נשאר. צרו מוצר חדש.</translation>
    </message>
    <message>
        <source>{product} is archived. What you entered is kept. Offer it again, or take it out of the bundle.</source>
        <translation>{product} בארכיון. מה שהזנתם נשאר. החזירו אותו למכירה, או הוציאו אותו מהחבילה.</translation>
    </message>
    <message>
        <source>{product} cannot stand in a bundle. What you entered is kept. Choose single goods or a service, with a price of its own.</source>
        <translation>{product} אינו יכול להיות בחבילה. מה שהזנתם נשאר. בחרו סחורה בודדת או שירות, עם מחיר משלהם.</translation>
    </message>
    <message>
        <source>A product in this bundle does not exist any more. What you entered is kept. Take it out.</source>
        <translation>מוצר בחבילה הזאת אינו קיים עוד. מה שהזנתם נשאר. הוציאו אותו.</translation>
    </message>
    <message>
        <source>{product} is counted with {decimals} decimals. What you entered is kept. Enter how many stand in one bundle.</source>
        <translation>{product} נספר עם {decimals} ספרות עשרוניות. מה שהזנתם נשאר. הזינו כמה יש בחבילה אחת.</translation>
    </message>
    <message>
        <source>A product stands in this bundle twice. What you entered is kept. Remove one, and enter how many there are.</source>
        <translation>מוצר מופיע בחבילה הזאת פעמיים. מה שהזנתם נשאר. הסירו אחד, והזינו כמה יש ממנו.</translation>
    </message>
    <message>
        <source>{product} stands in the bundle {bundle}. Nothing was changed. Take it out there, or archive the bundle first.</source>
        <translation>{product} נמצא בחבילה {bundle}. לא השתנה דבר. הוציאו אותו ממנה, או העבירו תחילה את החבילה לארכיון.</translation>
    </message>
    <message>
        <source>A bundle holds more than 0 and at most {highest} of a product. What you entered is kept. Enter another quantity.</source>
        <translation>חבילה מכילה יותר מ־0 ולכל היותר {highest} ממוצר. מה שהזנתם נשאר. הזינו כמות אחרת.</translation>
    </message>
    <message>
        <source>A bundle holds at most {highest} products. What you entered is kept. Remove some.</source>
        <translation>חבילה מכילה לכל היותר {highest} מוצרים. מה שהזנתם נשאר. הסירו חלק מהם.</translation>
    </message>
    <message>
        <source>Only a bundle holds other products. What you entered is kept. Choose Bundle as its kind, or remove them.</source>
        <translation>רק חבילה מכילה מוצרים אחרים. מה שהזנתם נשאר. בחרו את הסוג &quot;חבילה&quot;, או הסירו אותם.</translation>
    </message>
    <message>
        <source>No product has the code {code}. The row was not imported. Put its row before the bundle&apos;s, or import it first.</source>
        <translation>לאף מוצר אין הקוד {code}. השורה לא יובאה. שימו את שורתו לפני שורת החבילה, או ייבאו אותו תחילה.</translation>
    </message>
    <message>
        <source>Not all that {product} holds is known here. Nothing was added. Open the product in the back office, or scan its goods one by one.</source>
        <translation>לא כל מה שהמוצר {product} מכיל מוכר כאן. לא נוסף דבר. פתחו את המוצר במערכת הניהול, או סרקו את הסחורה שבו אחת אחת.</translation>
    </message>
</context>
<context>
    <name>StockPolicy</name>
    <message>
        <source>As the level above says</source>
        <translation>כמו ברמה שמעל</translation>
    </message>
    <message>
        <source>Sell anyway</source>
        <translation>למכור בכל זאת</translation>
    </message>
    <message>
        <source>Sell and say so</source>
        <translation>למכור ולהודיע</translation>
    </message>
    <message>
        <source>Sell only with the right to</source>
        <translation>למכור רק עם הרשאה</translation>
    </message>
</context>
<context>
    <name>Tender</name>
    <message>
        <source>Card</source>
        <translation>כרטיס</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>זיכוי בחנות</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>בהקפה</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>החלפה</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>כרטיס מתנה</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>מקדמה</translation>
    </message>
    <message>
        <source>Foreign cash</source>
        <translation>מזומן במט״ח</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>מזומן</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>מסתיים ב־%1</translation>
    </message>
    <message>
        <source>Approval %1</source>
        <translation>אישור %1</translation>
    </message>
    <message>
        <source>%1 back</source>
        <translation>עודף %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>נותרו %1</translation>
    </message>
</context>
<context>
    <name>TillKeys</name>
    <message>
        <source>Help and keys</source>
        <translation>עזרה ומקשים</translation>
    </message>
    <message>
        <source>Quantity; while paying: cash</source>
        <translation>כמות; בתשלום: מזומן</translation>
    </message>
    <message>
        <source>Find product; while paying: card</source>
        <translation>חיפוש מוצר; בתשלום: כרטיס</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>בדיקת מחיר</translation>
    </message>
    <message>
        <source>Customer; while paying: store credit, gift card</source>
        <translation>לקוח; בתשלום: זיכוי בחנות, כרטיס מתנה</translation>
    </message>
    <message>
        <source>Price; while paying: on account</source>
        <translation>מחיר; בתשלום: בהקפה</translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation>הנחה על השורה</translation>
    </message>
    <message>
        <source>Discount on the sale</source>
        <translation>הנחה על המכירה</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>השהיה</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>שליפה</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>החזרה</translation>
    </message>
    <message>
        <source>Options of the line; after paying: print</source>
        <translation>אפשרויות השורה; אחרי התשלום: הדפסה</translation>
    </message>
    <message>
        <source>Gift receipt of the last sale</source>
        <translation>פתק החלפה של המכירה האחרונה</translation>
    </message>
    <message>
        <source>Till menu</source>
        <translation>תפריט הקופה</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>מסך מלא</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>תשלום</translation>
    </message>
    <message>
        <source>Exact cash now</source>
        <translation>מזומן מדויק מיד</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>הסרת השורה</translation>
    </message>
    <message>
        <source>Undo the last change of the sale</source>
        <translation>ביטול השינוי האחרון במכירה</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ביצוע חוזר</translation>
    </message>
    <message>
        <source>Next page of quick keys</source>
        <translation>הדף הבא של המקשים המהירים</translation>
    </message>
    <message>
        <source>Previous page of quick keys</source>
        <translation>הדף הקודם של המקשים המהירים</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>נעילה</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>מערכת ניהול</translation>
    </message>
    <message>
        <source>The next item n times</source>
        <translation>הפריט הבא n פעמים</translation>
    </message>
    <message>
        <source>One more of the selected line</source>
        <translation>עוד אחד בשורה שנבחרה</translation>
    </message>
    <message>
        <source>One less of the selected line</source>
        <translation>אחד פחות בשורה שנבחרה</translation>
    </message>
    <message>
        <source>Select a line</source>
        <translation>בחירת שורה</translation>
    </message>
    <message>
        <source>Clear what was typed, then close the panel</source>
        <translation>ניקוי מה שהוקלד, ואז סגירת החלונית</translation>
    </message>
    <message>
        <source>While paying: choose an amount</source>
        <translation>בתשלום: בחירת סכום</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::CustomerScreens</name>
    <message>
        <source>No display is saved that is connected. Nothing was shown.</source>
        <translation>לא נשמר צג שמחובר. לא הוצג דבר.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>The test is shown for five seconds.</source>
        <translation>הבדיקה מוצגת למשך חמש שניות.</translation>
    </message>
    <message>
        <source>Pole display not answering</source>
        <translation>צג העמוד אינו משיב</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::Desktop</name>
    <message>
        <source>Somebody else&apos;s import is under way. Open the back office when it is done.</source>
        <translation>מתבצע ייבוא של משתמש אחר. פתחו את מערכת הניהול כשיסתיים.</translation>
    </message>
    <message>
        <source>An import is under way. Change whose rights you see when it is done.</source>
        <translation>מתבצע ייבוא. החליפו את ההרשאות המוצגות כשיסתיים.</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::SheetFiles</name>
    <message>
        <source>The folder %1 cannot be made. Nothing was written.</source>
        <translation>אי אפשר ליצור את התיקייה %1. לא נכתב דבר.</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 לא נכתב: %2</translation>
    </message>
    <message>
        <source>The sheet goes to %1</source>
        <translation>הדף נשמר ב־%1</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::ShopOpening</name>
    <message>
        <source>Folder of the shop</source>
        <translation>תיקיית החנות</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::StartUp</name>
    <message>
        <source>Folder of the shop</source>
        <translation>תיקיית החנות</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::TillPrinter</name>
    <message>
        <source>Gift receipt %1</source>
        <translation>פתק החלפה %1</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>דוח X</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>הדפסת בדיקה</translation>
    </message>
    <message>
        <source>If both edges of the line above are on the paper, the paper is set right.</source>
        <translation>אם שני קצות השורה שלמעלה נמצאים על הנייר, הנייר מוגדר נכון.</translation>
    </message>
    <message>
        <source>No printer is set up; nothing was printed.</source>
        <translation>לא הוגדרה מדפסת; לא הודפס דבר.</translation>
    </message>
    <message>
        <source>%1 goes to the printer</source>
        <translation>%1 נשלח למדפסת</translation>
    </message>
    <message>
        <source>Printer&apos;s cover is open</source>
        <translation>מכסה המדפסת פתוח</translation>
    </message>
    <message>
        <source>Printer has no paper</source>
        <translation>אין נייר במדפסת</translation>
    </message>
    <message>
        <source>Printer needs a look</source>
        <translation>המדפסת דורשת בדיקה</translation>
    </message>
    <message>
        <source>Printer is offline</source>
        <translation>המדפסת לא מקוונת</translation>
    </message>
    <message>
        <source>Paper low</source>
        <translation>הנייר מתמעט</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>אין מדפסת</translation>
    </message>
    <message numerus="yes">
        <source>%n not printed</source>
        <translation>
            <numerusform>אחד לא הודפס</numerusform>
            <numerusform>%n לא הודפסו</numerusform>
        </translation>
    </message>
    <message>
        <source>Printer not answering</source>
        <translation>המדפסת אינה משיבה</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <translation>המדפסת מוכנה</translation>
    </message>
</context>
<context>
    <name>mizan::desktop::Training</name>
    <message>
        <source>The shop is copied to practise in …</source>
        <translation>החנות מועתקת לתרגול …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>Stopped. Nothing was copied.</source>
        <translation>נעצר. דבר לא הועתק.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::AppearancePage</name>
    <message>
        <source>The new scale is used at the next start.</source>
        <translation>גודל התצוגה החדש יחול בהפעלה הבאה.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>מראה</translation>
    </message>
    <message>
        <source>Applies to this machine</source>
        <translation>חל על עמדה זו</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>ערכת נושא</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>גודל תצוגה</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ניגודיות גבוהה</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>לפי המערכת</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>בהיר</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <source>Test: longer words</source>
        <translation>בדיקה: מילים ארוכות</translation>
    </message>
    <message>
        <source>Test: right to left</source>
        <translation>בדיקה: ימין לשמאל</translation>
    </message>
    <message>
        <source>Once the shop is there, the settings change it.</source>
        <translation>אחרי יצירת החנות אפשר לשנות בהגדרות.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::AttributeEditor</name>
    <message>
        <source>Attribute %1</source>
        <translation>מאפיין %1</translation>
    </message>
    <message>
        <source>Values of attribute %1, in their order</source>
        <translation>ערכי המאפיין %1, לפי הסדר</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>צבע</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>מידה</translation>
    </message>
    <message>
        <source>Red, Blue</source>
        <translation>אדום, כחול</translation>
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
        <translation>%1, עומד על %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 במחיר %2</translation>
    </message>
    <message>
        <source>Remove barcode %1</source>
        <translation>הסרת ברקוד %1</translation>
    </message>
    <message>
        <source>Add a barcode</source>
        <translation>הוספת ברקוד</translation>
    </message>
    <message>
        <source>Scan or type</source>
        <translation>סרקו או הקלידו</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>עומד על</translation>
    </message>
    <message>
        <source>Pack price</source>
        <translation>מחיר מארז</translation>
    </message>
    <message>
        <source>Add barcode</source>
        <translation>הוספת ברקוד</translation>
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
        <translation>ממתין למסוף</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>מבטל</translation>
    </message>
    <message>
        <source>The terminal was told to stop. What it did is known once it answers.</source>
        <translation>המסוף קיבל הוראה לעצור. התוצאה תיוודע כשישיב.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>אין תשובה</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>לשאול שוב</translation>
    </message>
    <message>
        <source>Another way to pay</source>
        <translation>אמצעי תשלום אחר</translation>
    </message>
    <message>
        <source>Back to payment</source>
        <translation>חזרה לתשלום</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>תשלום בכרטיס</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation>החזר לכרטיס</translation>
    </message>
    <message>
        <source>Give back to the card</source>
        <translation>ביטול החיוב בכרטיס</translation>
    </message>
    <message>
        <source>Ask the customer to hold or insert the card. The sale goes on by itself.</source>
        <translation>בקשו מהלקוח להצמיד או להכניס את הכרטיס. המכירה ממשיכה מעצמה.</translation>
    </message>
    <message>
        <source>The customer may have to show the same card. It goes on by itself.</source>
        <translation>ייתכן שהלקוח יצטרך להציג את אותו הכרטיס. זה ממשיך מעצמו.</translation>
    </message>
    <message>
        <source>Check the terminal before anything else. Nothing is charged twice: ask it again, or take another way to pay; what it charged after all is then given back.</source>
        <translation>בדקו את המסוף לפני כל דבר אחר. דבר אינו מחויב פעמיים: שאלו אותו שוב, או בחרו אמצעי תשלום אחר; מה שיתברר שחויב יוחזר.</translation>
    </message>
    <message>
        <source>Check the terminal before anything else. Nothing goes back twice: ask it again, or go back to the payment; the till goes on asking.</source>
        <translation>בדקו את המסוף לפני כל דבר אחר. דבר אינו מוחזר פעמיים: שאלו אותו שוב, או חזרו לתשלום; הקופה ממשיכה לשאול.</translation>
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
        <translation>%1, %2 במחיר %3, %4</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>מס׳</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>קוד</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>פריט</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>כמות</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>יחידה</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>מחיר</translation>
    </message>
    <message>
        <source>Disc.</source>
        <translation>הנחה</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>מע״מ</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>סה״כ</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CartRows</name>
    <message>
        <source>%1 (otherwise %2)</source>
        <translation>%1 (במקום %2)</translation>
    </message>
    <message>
        <source>SN %1</source>
        <translation>מס״ד %1</translation>
    </message>
    <message>
        <source>%1 × batch %2</source>
        <translation>%1 × אצווה %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, עד %2</translation>
    </message>
    <message>
        <source>%1 × box of %2, %3 each</source>
        <translation>%1 × מארז של %2, %3 כל אחד</translation>
    </message>
    <message>
        <source>%1 × box of %2</source>
        <translation>%1 × מארז של %2</translation>
    </message>
    <message>
        <source>by its label</source>
        <translation>לפי התווית</translation>
    </message>
    <message>
        <source>Serial number is missing</source>
        <translation>חסר מספר סידורי</translation>
    </message>
    <message>
        <source>Batch is missing</source>
        <translation>חסרה אצווה</translation>
    </message>
    <message numerus="yes">
        <source>Warranty %n month(s)</source>
        <translation>
            <numerusform>אחריות לחודש</numerusform>
            <numerusform>אחריות ל־%n חודשים</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 never handed over</source>
        <translation>%1 מעולם לא נמסרו</translation>
    </message>
    <message>
        <source>%1 handed over later</source>
        <translation>%1 יימסרו מאוחר יותר</translation>
    </message>
    <message>
        <source>Tare %1</source>
        <translation>טרה %1</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <translation>הנחה %1</translation>
    </message>
    <message>
        <source>Sale discount %1</source>
        <translation>הנחה על המכירה %1</translation>
    </message>
    <message>
        <source>Price changed: %1</source>
        <translation>המחיר שונה: %1</translation>
    </message>
    <message>
        <source>Unknown code %1</source>
        <translation>קוד לא מוכר %1</translation>
    </message>
    <message>
        <source>Press Enter to say what it is</source>
        <translation>הקישו Enter כדי לציין מהו</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>שמור בצד</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>מסתיים ב־%1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>נקודה אחת</numerusform>
            <numerusform>%n נקודות</numerusform>
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
        <translation>מתוך %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CartView</name>
    <message>
        <source>Lines of the sale</source>
        <translation>שורות המכירה</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CashierDetail</name>
    <message>
        <source>Sales</source>
        <translation>מכירות</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>החזרות</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>נטו</translation>
    </message>
    <message>
        <source>Lines sold</source>
        <translation>שורות שנמכרו</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>סל ממוצע</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>הנחות</translation>
    </message>
    <message>
        <source>Prices changed</source>
        <translation>מחירים ששונו</translation>
    </message>
    <message>
        <source>Before payment</source>
        <translation>לפני התשלום</translation>
    </message>
    <message>
        <source>Removed lines</source>
        <translation>שורות שהוסרו</translation>
    </message>
    <message>
        <source>Emptied sales</source>
        <translation>מכירות שרוקנו</translation>
    </message>
    <message>
        <source>Of all lines, taken off</source>
        <translation>שיעור ההסרה מכלל השורות</translation>
    </message>
    <message>
        <source>Bills before payment</source>
        <translation>חשבונות לפני תשלום</translation>
    </message>
    <message>
        <source>Bills not paid</source>
        <translation>חשבונות שלא שולמו</translation>
    </message>
    <message>
        <source>Less after the bill</source>
        <translation>הופחת אחרי החשבון</translation>
    </message>
    <message>
        <source>Drawer and papers</source>
        <translation>מגירה ומסמכים</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>פתיחת מגירה ללא מכירה</translation>
    </message>
    <message>
        <source>Drawer differences</source>
        <translation>הפרשי מגירה</translation>
    </message>
    <message>
        <source>Payments of sales changed</source>
        <translation>שינויי תשלום במכירות</translation>
    </message>
    <message>
        <source>Copies printed</source>
        <translation>העתקים שהודפסו</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>הרשאות</translation>
    </message>
    <message>
        <source>Approvals received</source>
        <translation>אישורים שהתקבלו</translation>
    </message>
    <message>
        <source>Approvals given</source>
        <translation>אישורים שניתנו</translation>
    </message>
    <message>
        <source>Refused actions</source>
        <translation>פעולות שנדחו</translation>
    </message>
    <message>
        <source>Wrong PINs</source>
        <translation>קודי PIN שגויים</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>סגירת הפרטים</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CashierPage</name>
    <message>
        <source>Nobody sold anything on these days.</source>
        <translation>איש לא מכר דבר בימים אלה.</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>הצגת כל הימים</translation>
    </message>
    <message>
        <source>Cashiers</source>
        <translation>קופאים</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>קופאי</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>מכירות</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>נטו</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>ממוצע</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>הנחות</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>הוסרו</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>רוקנו</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>פתיחות</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>הפרש</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ChangePanel</name>
    <message>
        <source>Change</source>
        <translation>עודף</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>מכירה חדשה</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>ועוד %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>הדפסה</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation>פתק החלפה</translation>
    </message>
    <message>
        <source>Change payment</source>
        <translation>שינוי תשלום</translation>
    </message>
    <message>
        <source>Change payment method</source>
        <translation>שינוי אמצעי התשלום</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ChoicePanel</name>
    <message>
        <source>Back to sale</source>
        <translation>חזרה למכירה</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CloseShiftPage</name>
    <message>
        <source>%1: %2 expected, %3 counted</source>
        <translation>%1: צפוי %2, נספר %3</translation>
    </message>
    <message>
        <source>%1: %2 expected, %3 counted, %4 missing</source>
        <translation>%1: צפוי %2, נספר %3, חוסר %4</translation>
    </message>
    <message>
        <source>%1: %2 expected, %3 counted, %4 too much</source>
        <translation>%1: צפוי %2, נספר %3, עודף %4</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>סגירת המשמרת</translation>
    </message>
    <message>
        <source>The shift is closed</source>
        <translation>המשמרת נסגרה</translation>
    </message>
    <message>
        <source>Step %1 of 4: open items, count, difference, what stays in the drawer</source>
        <translation>שלב %1 מתוך 4: מה שעדיין פתוח, ספירה, הפרש, מה שנשאר במגירה</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>חזרה למכירה</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Close shift and print Z</source>
        <translation>סגירת משמרת והדפסת Z</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>Count what lies in the drawer. Enter moves down.</source>
        <translation>ספרו את מה שבמגירה. Enter עובר לשורה הבאה.</translation>
    </message>
    <message>
        <source>Count the %1 that lie in the drawer. Enter moves down.</source>
        <translation>ספרו את ה־%1 שבמגירה. Enter עובר לשורה הבאה.</translation>
    </message>
    <message>
        <source>To the safe %1</source>
        <translation>לכספת %1</translation>
    </message>
    <message>
        <source>No shift is open. Nothing was changed. Go back to selling.</source>
        <translation>אין משמרת פתוחה. לא השתנה דבר. חזרו למכירה.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>הפרש</translation>
    </message>
    <message>
        <source>Difference: missing</source>
        <translation>הפרש: חוסר</translation>
    </message>
    <message>
        <source>Difference: too much</source>
        <translation>הפרש: עודף</translation>
    </message>
    <message>
        <source>The difference is above %1. Your count is kept. Count once more.</source>
        <translation>ההפרש עולה על %1. הספירה שלכם נשמרה. ספרו פעם נוספת.</translation>
    </message>
    <message>
        <source>This is not an amount. The count is kept. Enter what stays in the drawer.</source>
        <translation>זה אינו סכום. הספירה נשמרה. הזינו מה נשאר במגירה.</translation>
    </message>
    <message>
        <source>Z report %1</source>
        <translation>דוח Z %1</translation>
    </message>
    <message numerus="yes">
        <source>Turnover %1 · %n receipt(s)</source>
        <translation>
            <numerusform>מחזור %1 · קבלה אחת</numerusform>
            <numerusform>מחזור %1 · %n קבלות</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk did not take it. The shift is still open and the count is kept. Try again, or call for help.</source>
        <translation>הדיסק לא קיבל את הרישום. המשמרת עדיין פתוחה והספירה נשמרה. נסו שוב, או פנו לעזרה.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>צפוי</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>נספר</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>ספירה חוזרת</translation>
    </message>
    <message>
        <source>Reason for the difference</source>
        <translation>סיבת ההפרש</translation>
    </message>
    <message>
        <source>Stays in the drawer as the next float</source>
        <translation>נשאר במגירה כסכום הפתיחה הבא</translation>
    </message>
    <message>
        <source>The difference is above the limit. Somebody with more rights has to accept it.</source>
        <translation>ההפרש מעל המותר. נדרש אישור של בעל הרשאה גבוהה יותר.</translation>
    </message>
    <message>
        <source>Who approves?</source>
        <translation>מי מאשר?</translation>
    </message>
    <message>
        <source>Stays in the drawer</source>
        <translation>נשאר במגירה</translation>
    </message>
    <message>
        <source>Stays in the drawer, %1</source>
        <translation>נשאר במגירה, %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CompanyForm</name>
    <message>
        <source>Another country</source>
        <translation>מדינה אחרת</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>שם החנות</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>מדינה</translation>
    </message>
    <message>
        <source>Street and number (may stay empty)</source>
        <translation>רחוב ומספר (לא חובה)</translation>
    </message>
    <message>
        <source>Postcode and town (may stay empty)</source>
        <translation>מיקוד ויישוב (לא חובה)</translation>
    </message>
    <message>
        <source>Tax number (may stay empty)</source>
        <translation>מס׳ עוסק (לא חובה)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>מטבע</translation>
    </message>
    <message>
        <source>Name, address and tax number stand at the top of each receipt.</source>
        <translation>השם, הכתובת ומס׳ העוסק מופיעים בראש כל קבלה.</translation>
    </message>
    <message>
        <source>prices include tax</source>
        <translation>המחירים כוללים מס</translation>
    </message>
    <message>
        <source>tax comes on top of prices</source>
        <translation>המס נוסף על המחירים</translation>
    </message>
    <message>
        <source>Brings taxes (%1; %2), a chart of accounts, coins and the time zone %3.</source>
        <translation>כולל מסים (%1; %2), מפתח חשבונות, מטבעות ואזור הזמן %3.</translation>
    </message>
    <message>
        <source>Set by the country. It cannot be changed once the shop is made.</source>
        <translation>נקבע לפי המדינה. לא ניתן לשינוי אחרי הקמת החנות.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ContentEditor</name>
    <message>
        <source>Nothing is called %1. Enter another name, or scan it.</source>
        <translation>אין דבר בשם %1. הזינו שם אחר, או סרקו אותו.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>הוספת %1</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>לא מוכר כאן</translation>
    </message>
    <message>
        <source>How many of %1</source>
        <translation>כמה מ־%1</translation>
    </message>
    <message>
        <source>%1 · %2 each</source>
        <translation>%1 · %2 ליחידה</translation>
    </message>
    <message>
        <source>Take %1 out of the bundle</source>
        <translation>הוצאת %1 מהחבילה</translation>
    </message>
    <message>
        <source>What one bundle holds</source>
        <translation>מה חבילה אחת מכילה</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>הוספת מוצר</translation>
    </message>
    <message>
        <source>Scan, or type a code or a name</source>
        <translation>סרקו, או הקלידו קוד או שם</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerBar</name>
    <message>
        <source>Customer: %1</source>
        <translation>לקוח: %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerForm</name>
    <message>
        <source>None</source>
        <translation>ללא</translation>
    </message>
    <message>
        <source>Nothing on account</source>
        <translation>ללא הקפה</translation>
    </message>
    <message>
        <source>No day is set</source>
        <translation>לא נקבע מועד</translation>
    </message>
    <message>
        <source>No</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>כן: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>טלפון</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>דוא״ל</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>כרטיס</translation>
    </message>
    <message>
        <source>Scan it, or type its number.</source>
        <translation>סרקו אותו, או הקלידו את מספרו.</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>מס׳ עוסק</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>הערה</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>קבוצה</translation>
    </message>
    <message>
        <source>Price lists and promotions may be for a group. A new name makes a new one.</source>
        <translation>מחירונים ומבצעים יכולים לחול על קבוצה. שם חדש יוצר קבוצה חדשה.</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>מסגרת אשראי</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>ימי תשלום</translation>
    </message>
    <message>
        <source>Empty: nothing is sold on account.</source>
        <translation>ריק: אין מכירה בהקפה.</translation>
    </message>
    <message>
        <source>Empty: never overdue.</source>
        <translation>ריק: לעולם לא בפיגור.</translation>
    </message>
    <message>
        <source>Blocked: nothing is sold on account</source>
        <translation>חסום: אין מכירה בהקפה</translation>
    </message>
    <message>
        <source>Why blocked</source>
        <translation>סיבת החסימה</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>חסום</translation>
    </message>
    <message>
        <source>Needs the right “%1”.</source>
        <translation>נדרשת ההרשאה &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerList</name>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (בארכיון)</translation>
    </message>
    <message>
        <source>%1 (blocked)</source>
        <translation>%1 (חסום)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>טלפון</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>כרטיס</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>קבוצה</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>חוב</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>זיכוי בחנות</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerOverview</name>
    <message>
        <source>Note</source>
        <translation>הערה</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>חוב</translation>
    </message>
    <message>
        <source>Of that overdue</source>
        <translation>מזה בפיגור</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>מסגרת אשראי</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ללא</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>זיכוי בחנות</translation>
    </message>
    <message>
        <source>Blocked: nothing is sold on account.</source>
        <translation>חסום: אין מכירה בהקפה.</translation>
    </message>
    <message>
        <source>Blocked: nothing is sold on account. %1</source>
        <translation>חסום: אין מכירה בהקפה. %1</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>נאמנות</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>נקודות</translation>
    </message>
    <message>
        <source>Of those lost after</source>
        <translation>מהן פגות אחרי</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>דרגה</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>אין עדיין</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתוחים</translation>
    </message>
    <message>
        <source>Layaway %1</source>
        <translation>שריון בתשלומים %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>הזמנה %1</translation>
    </message>
    <message>
        <source>Quotation %1</source>
        <translation>הצעת מחיר %1</translation>
    </message>
    <message>
        <source>To be handed over: %1</source>
        <translation>למסירה: %1</translation>
    </message>
    <message>
        <source>No orders, layaways or quotations, and nothing to hand over.</source>
        <translation>אין הזמנות, שריונות בתשלומים או הצעות מחיר, ואין מה למסור.</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>מחירים</translation>
    </message>
    <message>
        <source>No price list is for them or their group.</source>
        <translation>אין מחירון ללקוח או לקבוצה שלו.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerPage</name>
    <message>
        <source>Customers</source>
        <translation>לקוחות</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>לקוח חדש</translation>
    </message>
    <message>
        <source>Search by name, phone or card</source>
        <translation>חיפוש לפי שם, טלפון או כרטיס</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>קבוצה: %1</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>חסום</translation>
    </message>
    <message>
        <source>Owes something</source>
        <translation>עם חוב</translation>
    </message>
    <message>
        <source>With archived</source>
        <translation>כולל ארכיון</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>קבוצה</translation>
    </message>
    <message>
        <source>No customers yet. The first one needs a name, nothing more.</source>
        <translation>אין עדיין לקוחות. לראשון דרוש שם, ולא יותר.</translation>
    </message>
    <message>
        <source>No customers match.</source>
        <translation>אין לקוחות מתאימים.</translation>
    </message>
    <message numerus="yes">
        <source>No customers match %1 with %n filter(s).</source>
        <translation>
            <numerusform>אין לקוחות שמתאימים ל־%1 עם מסנן אחד.</numerusform>
            <numerusform>אין לקוחות שמתאימים ל־%1 עם %n מסננים.</numerusform>
        </translation>
    </message>
    <message>
        <source>No customers match %1.</source>
        <translation>אין לקוחות שמתאימים ל־%1.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerPane</name>
    <message>
        <source>Overview</source>
        <translation>סקירה</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>רכישות</translation>
    </message>
    <message>
        <source>%1 is archived</source>
        <translation>%1 הועבר לארכיון</translation>
    </message>
    <message>
        <source>%1 is used again</source>
        <translation>%1 חזר לשימוש</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Needs the right “%1”.</source>
        <translation>נדרשת ההרשאה &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>They bought nothing.</source>
        <translation>הלקוח לא קנה דבר.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) and all sums stay, under nobody&apos;s name.</source>
        <translation>
            <numerusform>קבלה אחת וכל הסכומים נשארים, ללא שם.</numerusform>
            <numerusform>%n קבלות וכל הסכומים נשארים, ללא שם.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase %1 for ever?</source>
        <translation>למחוק את %1 לתמיד?</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, card, address, tax number and notes go from every copy of the books. Nobody can bring them back. %1</source>
        <translation>השם, הטלפון, הדוא״ל, הכרטיס, הכתובת, מס׳ העוסק וההערות נמחקים מכל עותק של הספרים. איש לא יוכל לשחזר אותם. %1</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>מחיקה לתמיד</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>השארה</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>לקוח חדש</translation>
    </message>
    <message>
        <source>Create customer</source>
        <translation>יצירת לקוח</translation>
    </message>
    <message>
        <source>Save customer</source>
        <translation>שמירת לקוח</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>טיוטה</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>בארכיון</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>חסום</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>החזרה לשימוש</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>לארכיון</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>מחיקה…</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>מחיקת %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerPanel</name>
    <message>
        <source>New customer</source>
        <translation>לקוח חדש</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>שם הלקוח</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>טלפון</translation>
    </message>
    <message>
        <source>Phone of the customer</source>
        <translation>טלפון הלקוח</translation>
    </message>
    <message>
        <source>Add and choose</source>
        <translation>הוספה ובחירה</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>חזרה למכירה</translation>
    </message>
</context>
<context>
    <name>mizan::ui::CustomerPurchases</name>
    <message>
        <source>Return %1</source>
        <translation>החזרה %1</translation>
    </message>
    <message>
        <source>Nothing yet. What they buy from now on stands here.</source>
        <translation>אין עדיין דבר. מה שיירכש מעתה יופיע כאן.</translation>
    </message>
    <message>
        <source>Older purchases</source>
        <translation>רכישות קודמות</translation>
    </message>
</context>
<context>
    <name>mizan::ui::DenominationCounter</name>
    <message>
        <source>Count of %1</source>
        <translation>ספירת %1</translation>
    </message>
    <message>
        <source>Counted %1</source>
        <translation>נספר %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::DigitBlock</name>
    <message>
        <source>Decimal mark</source>
        <translation>סימן עשרוני</translation>
    </message>
</context>
<context>
    <name>mizan::ui::DisplayPage</name>
    <message>
        <source>None</source>
        <translation>ללא</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (לא מחובר)</translation>
    </message>
    <message>
        <source>It is not said where. The display set before is kept. Enter the device or file.</source>
        <translation>לא צוין היכן. הצג הקודם נשאר. הזינו את ההתקן או הקובץ.</translation>
    </message>
    <message>
        <source>The displays were saved.</source>
        <translation>הצגים נשמרו.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>התקן</translation>
    </message>
    <message>
        <source>It holds what the display would show now.</source>
        <translation>מכיל את מה שהצג היה מראה כעת.</translation>
    </message>
    <message>
        <source>Such as %1, at the speed the system has it set to.</source>
        <translation>לדוגמה %1, במהירות שנקבעה במערכת.</translation>
    </message>
    <message>
        <source>Customer display</source>
        <translation>צג לקוח</translation>
    </message>
    <message>
        <source>Applies to this machine</source>
        <translation>חל על עמדה זו</translation>
    </message>
    <message>
        <source>Second screen</source>
        <translation>מסך שני</translation>
    </message>
    <message>
        <source>Shown there full screen. Customers see the sale and their first name, never a balance.</source>
        <translation>מוצג שם על מסך מלא. הלקוחות רואים את המכירה ואת שמם הפרטי, לעולם לא יתרה.</translation>
    </message>
    <message>
        <source>Language for customers</source>
        <translation>השפה ללקוחות</translation>
    </message>
    <message>
        <source>Pole display, two lines of twenty letters</source>
        <translation>צג עמוד, שתי שורות של עשרים תווים</translation>
    </message>
    <message>
        <source>What customers see</source>
        <translation>מה הלקוחות רואים</translation>
    </message>
    <message>
        <source>Save displays</source>
        <translation>שמירת צגים</translation>
    </message>
    <message>
        <source>Show a test</source>
        <translation>הצגת בדיקה</translation>
    </message>
    <message>
        <source>At this machine</source>
        <translation>בעמדה זו</translation>
    </message>
    <message>
        <source>Into a file</source>
        <translation>לקובץ</translation>
    </message>
</context>
<context>
    <name>mizan::ui::DocumentLists</name>
    <message>
        <source>Erased customer</source>
        <translation>לקוח שנמחק</translation>
    </message>
</context>
<context>
    <name>mizan::ui::EntryPad</name>
    <message>
        <source>Qty</source>
        <translation>כמות</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>מחיר</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>הנחה</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>ניקוי</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>השהיה</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>החזרה</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>שליפה</translation>
    </message>
    <message>
        <source>More</source>
        <translation>עוד</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>תשלום</translation>
    </message>
</context>
<context>
    <name>mizan::ui::EventDetail</name>
    <message>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>מי</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>אושר על ידי</translation>
    </message>
    <message>
        <source>About</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>סכום</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>מקור</translation>
    </message>
    <message>
        <source>Thrown away from the held sales</source>
        <translation>נמחקה מהמכירות המושהות</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>הודעה</translation>
    </message>
    <message>
        <source>Bill before payment</source>
        <translation>חשבון לפני תשלום</translation>
    </message>
    <message>
        <source>The bill said</source>
        <translation>סכום בחשבון</translation>
    </message>
    <message>
        <source>Due before</source>
        <translation>לתשלום לפני</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation>לתשלום אחרי</translation>
    </message>
    <message>
        <source>Paid with receipt</source>
        <translation>שולם בקבלה</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>לא שולם</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>שולם</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>שורות</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>סגירת הפרטים</translation>
    </message>
</context>
<context>
    <name>mizan::ui::EventPage</name>
    <message>
        <source>Nothing of this kind happened on these days.</source>
        <translation>לא קרה דבר מסוג זה בימים אלה.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>ניקוי המסננים</translation>
    </message>
    <message>
        <source>Till events</source>
        <translation>אירועי קופה</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>לא שולם</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>אושר על ידי %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>ימים</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>מה קרה</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>מי</translation>
    </message>
</context>
<context>
    <name>mizan::ui::FamilyDetail</name>
    <message>
        <source>Every combination is there.</source>
        <translation>כל הצירופים קיימים.</translation>
    </message>
    <message>
        <source>New product with variants</source>
        <translation>מוצר חדש עם וריאציות</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>טיוטה</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>בארכיון</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>החזרה למכירה</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>לארכיון</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Do not create</source>
        <translation>לא ליצור</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>מחיקת הטיוטה</translation>
    </message>
    <message>
        <source>Create product</source>
        <translation>יצירת מוצר</translation>
    </message>
    <message>
        <source>Save product</source>
        <translation>שמירת מוצר</translation>
    </message>
    <message>
        <source>An empty price is the product&apos;s own. What is not offered stays in what was sold, and is not shown at the till.</source>
        <translation>מחיר ריק הוא מחיר המוצר עצמו. מה שאינו מוצע נשאר במה שכבר נמכר, ואינו מוצג בקופה.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>חזרה לרשימה</translation>
    </message>
    <message>
        <source>How the variants differ</source>
        <translation>במה הווריאציות נבדלות</translation>
    </message>
    <message>
        <source>Add missing combinations</source>
        <translation>הוספת צירופים חסרים</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>מוצר</translation>
    </message>
</context>
<context>
    <name>mizan::ui::Fault</name>
    <message>
        <source>The disk is full. The last step was not recorded; everything before it is kept. Make room, then try again.</source>
        <translation>הדיסק מלא. הצעד האחרון לא נרשם; כל מה שלפניו נשמר. פנו מקום ונסו שוב.</translation>
    </message>
    <message>
        <source>The shop&apos;s folder cannot be written to. The last step was not recorded; everything before it is kept. Allow writing, then try again.</source>
        <translation>אי אפשר לכתוב לתיקיית החנות. הצעד האחרון לא נרשם; כל מה שלפניו נשמר. אפשרו כתיבה ונסו שוב.</translation>
    </message>
    <message>
        <source>The shop&apos;s file is damaged. Nothing was changed. Make a copy of the folder, then run a check or restore a backup.</source>
        <translation>קובץ החנות פגום. לא השתנה דבר. העתיקו את התיקייה, ואז הריצו בדיקה או שחזרו מגיבוי.</translation>
    </message>
    <message>
        <source>Another program holds the shop&apos;s file. The last step was not recorded. Close the other program, then try again.</source>
        <translation>תוכנה אחרת תופסת את קובץ החנות. הצעד האחרון לא נרשם. סגרו את התוכנה האחרת ונסו שוב.</translation>
    </message>
    <message>
        <source>The database server does not answer. The last step was not recorded. Check the network, then try again.</source>
        <translation>שרת מסד הנתונים אינו משיב. הצעד האחרון לא נרשם. בדקו את הרשת ונסו שוב.</translation>
    </message>
    <message>
        <source>The disk did not confirm the last step. Start the program again and see whether it is there before repeating it.</source>
        <translation>הדיסק לא אישר את הצעד האחרון. הפעילו את התוכנה מחדש ובדקו אם הוא נרשם לפני שתחזרו עליו.</translation>
    </message>
    <message>
        <source>The shop&apos;s file refused the last step. Everything before it is kept. Try again; if it stays, run a check of the shop.</source>
        <translation>קובץ החנות דחה את הצעד האחרון. כל מה שלפניו נשמר. נסו שוב; אם זה חוזר, הריצו בדיקה של החנות.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::FilterBar</name>
    <message>
        <source>Remove filter %1</source>
        <translation>הסרת המסנן %1</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>הוספת מסנן</translation>
    </message>
    <message>
        <source>Filters to add</source>
        <translation>מסננים להוספה</translation>
    </message>
</context>
<context>
    <name>mizan::ui::FloatPanel</name>
    <message>
        <source>Float</source>
        <translation>סכום פתיחה</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>פתיחת המשמרת</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>ספירה</translation>
    </message>
    <message>
        <source>Open shift</source>
        <translation>פתיחת משמרת</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Count the %1 that lie in the drawer. Enter moves down.</source>
        <translation>ספרו את ה־%1 שבמגירה. Enter עובר לשורה הבאה.</translation>
    </message>
    <message>
        <source>Count what lies in the drawer. Enter moves down, and opens the shift after the last row.</source>
        <translation>ספרו את מה שבמגירה. Enter עובר לשורה הבאה, ואחרי השורה האחרונה פותח את המשמרת.</translation>
    </message>
    <message>
        <source>Float %1 — count it? Enter accepts it.</source>
        <translation>סכום פתיחה %1 — לספור אותו? Enter מקבל אותו.</translation>
    </message>
    <message>
        <source>Float %1, and %2 — count it? Enter accepts it.</source>
        <translation>סכום פתיחה %1, וגם %2 — לספור אותו? Enter מקבל אותו.</translation>
    </message>
    <message>
        <source>Do not count</source>
        <translation>בלי ספירה</translation>
    </message>
    <message>
        <source>Next currency</source>
        <translation>המטבע הבא</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ForeignCashPage</name>
    <message>
        <source>Saved. It holds for the next payment.</source>
        <translation>נשמר. יחול מהתשלום הבא.</translation>
    </message>
    <message>
        <source>Take %1 in cash</source>
        <translation>קבלת %1 במזומן</translation>
    </message>
    <message>
        <source>What 1 %1 is worth in %2</source>
        <translation>כמה שווה 1 %1 ב־%2</translation>
    </message>
    <message>
        <source>Of today, once it is saved.</source>
        <translation>יהיה של היום לאחר השמירה.</translation>
    </message>
    <message>
        <source>Of %1: too old. Saving it again makes it today’s.</source>
        <translation>מתאריך %1: ישן מדי. שמירה חוזרת תעדכן אותו להיום.</translation>
    </message>
    <message>
        <source>Of %1. Saving it again makes it today’s.</source>
        <translation>מתאריך %1. שמירה חוזרת תעדכן אותו להיום.</translation>
    </message>
    <message>
        <source>Days are a whole number. Nothing was saved. Type one, or leave it empty.</source>
        <translation>מספר הימים חייב להיות שלם. לא נשמר דבר. הקלידו מספר, או השאירו ריק.</translation>
    </message>
    <message>
        <source>Foreign cash</source>
        <translation>מזומן במט״ח</translation>
    </message>
    <message>
        <source>Holds at every till of the company. Each change of a rate stands in the books, with its day and who made it.</source>
        <translation>חל בכל קופה בחברה. כל שינוי בשער נרשם בספרים, עם התאריך ומי שביצע אותו.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>מטבע</translation>
    </message>
    <message>
        <source>Smallest note or coin that is taken</source>
        <translation>השטר או המטבע הקטן ביותר שמתקבל</translation>
    </message>
    <message>
        <source>Change in it is given in whole ones.</source>
        <translation>עודף במטבע זה ניתן ביחידות שלמות ממנו.</translation>
    </message>
    <message>
        <source>Days that a rate holds</source>
        <translation>ימי תוקף של שער</translation>
    </message>
    <message>
        <source>Empty: until it is changed. 0: that day only.</source>
        <translation>ריק: עד שישונה. 0: באותו היום בלבד.</translation>
    </message>
    <message>
        <source>Take nothing at a rate that is too old</source>
        <translation>לא לקבל מטבע ששערו ישן מדי</translation>
    </message>
    <message>
        <source>Give change in the currency that was handed over</source>
        <translation>מתן עודף במטבע שנמסר</translation>
    </message>
    <message>
        <source>As far as it goes. The cashier can change it for each payment.</source>
        <translation>ככל שאפשר. הקופאי יכול לשנות זאת בכל תשלום.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::GiftCardPage</name>
    <message>
        <source>In force from the next sale on.</source>
        <translation>בתוקף מהמכירה הבאה.</translation>
    </message>
    <message>
        <source>No card was spent twice.</source>
        <translation>אף כרטיס לא נוצל פעמיים.</translation>
    </message>
    <message>
        <source>Two tills that did not hear of each other took the same money. Both sales stay. Ask the holder, or write it off.</source>
        <translation>שתי קופות שלא ידעו זו על זו לקחו את אותו הכסף. שתי המכירות נשארות. פנו לבעל הכרטיס, או מחקו את הסכום.</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>מסתיים ב־%1</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>מחיקת הסכום</translation>
    </message>
    <message>
        <source>Write off the card ending in %1</source>
        <translation>מחיקת הסכום בכרטיס המסתיים ב־%1</translation>
    </message>
    <message>
        <source>Spent at two tills</source>
        <translation>נוצל בשתי קופות</translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation>כרטיסי מתנה</translation>
    </message>
    <message>
        <source>Applies to all tills of the company</source>
        <translation>חל על כל קופות החברה</translation>
    </message>
    <message>
        <source>Numbers begin with</source>
        <translation>המספרים מתחילים ב־</translation>
    </message>
    <message>
        <source>Up to six digits that no other code at the till begins with.</source>
        <translation>עד שש ספרות שאף קוד אחר בקופה אינו מתחיל בהן.</translation>
    </message>
    <message>
        <source>Days to spend it</source>
        <translation>ימים לניצול</translation>
    </message>
    <message>
        <source>From the day money is put on it; empty: without end.</source>
        <translation>מיום הטענת הכסף; ריק: ללא הגבלה.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Save settings of gift cards</source>
        <translation>שמירת הגדרות כרטיסי המתנה</translation>
    </message>
    <message>
        <source>Spent twice</source>
        <translation>נוצל פעמיים</translation>
    </message>
</context>
<context>
    <name>mizan::ui::GoodsRulesPage</name>
    <message>
        <source>The company</source>
        <translation>החברה</translation>
    </message>
    <message>
        <source>Branch %1</source>
        <translation>סניף %1</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>קטגוריה %1</translation>
    </message>
    <message>
        <source>Nothing said: sell anyway</source>
        <translation>לא נקבע דבר: למכור בכל זאת</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>נשמר: %1.</translation>
    </message>
    <message>
        <source>Rules of selling</source>
        <translation>כללי מכירה</translation>
    </message>
    <message>
        <source>A product&apos;s own rule comes first, then its category&apos;s, the branch&apos;s and the company&apos;s.</source>
        <translation>הכלל של המוצר עצמו קודם, אחריו של הקטגוריה, של הסניף ושל החברה.</translation>
    </message>
    <message>
        <source>Company, branches and categories</source>
        <translation>חברה, סניפים וקטגוריות</translation>
    </message>
    <message>
        <source>More than is in stock</source>
        <translation>מכירה מעבר למלאי</translation>
    </message>
    <message>
        <source>Minimum age of who buys</source>
        <translation>גיל מינימלי של הקונה</translation>
    </message>
    <message>
        <source>In years; empty: as the category above says, %1: any age.</source>
        <translation>בשנים; ריק: כמו בקטגוריה שמעל, %1: כל גיל.</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>שמירת כלל</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ImportColumns</name>
    <message>
        <source>Code</source>
        <translation>קוד</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>ברקוד</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>קטגוריה</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>יחידה</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>מחיר</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>עלות</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>סיווג מס</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>מלאי</translation>
    </message>
    <message>
        <source>No column becomes %1. Nothing was imported. Choose below which one it is.</source>
        <translation>אף עמודה לא יועדה ל&quot;%1&quot;. לא יובא דבר. בחרו למטה איזו מהן היא.</translation>
    </message>
    <message>
        <source>More than one column becomes %1. Nothing was imported. Choose one of them.</source>
        <translation>יותר מעמודה אחת יועדה ל&quot;%1&quot;. לא יובא דבר. בחרו אחת מהן.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>בקובץ</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>שורות ראשונות</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>ייעוד</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>לא בשימוש</translation>
    </message>
    <message>
        <source>%1 becomes</source>
        <translation>הייעוד של %1</translation>
    </message>
    <message>
        <source>Kind (goods, service, other, bundle)</source>
        <translation>סוג (goods, service, other, bundle)</translation>
    </message>
    <message>
        <source>What a bundle holds</source>
        <translation>תכולת החבילה</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ImportPage</name>
    <message>
        <source>tab</source>
        <translation>טאב</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>נקודה־פסיק</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>פסיק</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>בחירת קובץ…</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>בדיקת הקובץ</translation>
    </message>
    <message>
        <source>Show products</source>
        <translation>הצגת מוצרים</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ייבוא</translation>
    </message>
    <message>
        <source>File of products</source>
        <translation>קובץ מוצרים</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>טבלאות (*.csv *.txt *.tsv);;כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Found by looking: fields parted by %1, decimal %2, %3. Correct what a column becomes where it is wrong.</source>
        <translation>זוהה: השדות מופרדים ב%1, הסימן העשרוני %2, %3. תקנו את ייעוד העמודות היכן שהוא שגוי.</translation>
    </message>
    <message>
        <source>point</source>
        <translation>נקודה</translation>
    </message>
    <message>
        <source>Checking the file: %1 of %2 KB</source>
        <translation>בודק את הקובץ: %1 מתוך %2 KB</translation>
    </message>
    <message>
        <source>Importing: %1 of %2 KB</source>
        <translation>מייבא: %1 מתוך %2 KB</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>בודק את הקובץ</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>מייבא</translation>
    </message>
    <message>
        <source>The refused rows stand in %1, each with its reason.</source>
        <translation>השורות שנדחו נמצאות ב־%1, כל אחת עם הסיבה.</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>שורות שנדחו</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>טבלאות (*.csv);;כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>ייבוא מוצרים</translation>
    </message>
    <message>
        <source>A table as CSV, with a heading for each column. Code, name and price are needed; barcodes, category, unit, cost, tax class and stock are taken where they are there. Known codes are changed, new ones are made. Nothing is written before you have seen what would happen.</source>
        <translation>טבלה בקובץ CSV, עם כותרת לכל עמודה. קוד, שם ומחיר נדרשים; ברקודים, קטגוריה, יחידה, עלות, סיווג מס ומלאי נקלטים אם הם קיימים. קודים מוכרים מתעדכנים, חדשים נוצרים. דבר לא נכתב לפני שראיתם מה יקרה.</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>קובץ אחר…</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>בחירת קובץ אחר</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>חזרה לעמודות</translation>
    </message>
    <message>
        <source>Leave the refused rows out</source>
        <translation>השמטת השורות שנדחו</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>התקדמות</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ImportReport</name>
    <message>
        <source>Save these rows…</source>
        <translation>שמירת השורות…</translation>
    </message>
    <message>
        <source>Save the refused rows as a file</source>
        <translation>שמירת השורות שנדחו בקובץ</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>שורה</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>תוכן</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>שורות שנדחו</translation>
    </message>
    <message>
        <source>Nothing more was imported</source>
        <translation>לא יובא דבר נוסף</translation>
    </message>
    <message>
        <source>The file was checked; nothing is imported yet</source>
        <translation>הקובץ נבדק; עדיין לא יובא דבר</translation>
    </message>
    <message>
        <source>The products are imported</source>
        <translation>המוצרים יובאו</translation>
    </message>
    <message>
        <source>%1 rows: %2 products new, %3 known.</source>
        <translation>%1 שורות: %2 מוצרים חדשים, %3 מוכרים.</translation>
    </message>
    <message numerus="yes">
        <source>%n categor(y|ies) (is|are) new.</source>
        <translation>
            <numerusform>קטגוריה אחת חדשה.</numerusform>
            <numerusform>%n קטגוריות חדשות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stock of %n product(s) was set.</source>
        <translation>
            <numerusform>נקבע המלאי של מוצר אחד.</numerusform>
            <numerusform>נקבע המלאי של %n מוצרים.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows are refused; the first %2:</source>
        <translation>%1 שורות נדחו; %2 הראשונות:</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) (is|are) refused:</source>
        <translation>
            <numerusform>שורה אחת נדחתה:</numerusform>
            <numerusform>%n שורות נדחו:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mizan::ui::KeyColours</name>
    <message>
        <source>Blue</source>
        <translation>כחול</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>ירוק</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>ענבר</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>אדום</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>סגול</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>אפור</translation>
    </message>
</context>
<context>
    <name>mizan::ui::KeysPage</name>
    <message>
        <source>Sheet of keys</source>
        <translation>דף מקשים</translation>
    </message>
    <message>
        <source>Keys of the till</source>
        <translation>מקשי הקופה</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>קובצי PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Not the standard key</source>
        <translation>לא המקש הרגיל</translation>
    </message>
    <message>
        <source>Press the key for: %1. Esc keeps the one before.</source>
        <translation>הקישו את המקש עבור: %1. Esc משאיר את הקודם.</translation>
    </message>
    <message>
        <source>Saved. The till and its hints follow at once.</source>
        <translation>נשמר. הקופה והרמזים שלה מתעדכנים מיד.</translation>
    </message>
    <message>
        <source>The sheet is in %1. Print it and hang it up.</source>
        <translation>הדף נמצא ב־%1. הדפיסו ותלו אותו.</translation>
    </message>
    <message>
        <source>The sheet was not written: %1. The keys stay as they are. Choose another place.</source>
        <translation>הדף לא נכתב: %1. המקשים נשארים כפי שהם. בחרו מקום אחר.</translation>
    </message>
    <message>
        <source>Applies to this machine. Enter, Esc, arrows, digits and signs are the same everywhere.</source>
        <translation>חל על עמדה זו. Enter, Esc, חצים, ספרות וסימנים זהים בכל מקום.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>מה הוא עושה</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>מקש</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>וגם</translation>
    </message>
    <message>
        <source>Press another key…</source>
        <translation>הקשת מקש אחר…</translation>
    </message>
    <message>
        <source>Standard key</source>
        <translation>מקש רגיל</translation>
    </message>
    <message>
        <source>All to standard</source>
        <translation>הכול לרגיל</translation>
    </message>
    <message>
        <source>Sheet as PDF…</source>
        <translation>דף כ־PDF…</translation>
    </message>
</context>
<context>
    <name>mizan::ui::LabelTester</name>
    <message>
        <source>Price: %1</source>
        <translation>מחיר: %1</translation>
    </message>
    <message>
        <source>Weight: %1</source>
        <translation>משקל: %1</translation>
    </message>
    <message>
        <source>Line: %1</source>
        <translation>שורה: %1</translation>
    </message>
    <message>
        <source>Pattern: %1</source>
        <translation>תבנית: %1</translation>
    </message>
    <message>
        <source>A code of the product&apos;s own; no pattern is asked.</source>
        <translation>קוד של המוצר עצמו; אין צורך בתבנית.</translation>
    </message>
    <message>
        <source>Item number: %1</source>
        <translation>מספר פריט: %1</translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation>מוצר: %1</translation>
    </message>
    <message>
        <source>The till asks how much it is.</source>
        <translation>הקופה תשאל על הכמות.</translation>
    </message>
    <message>
        <source>Try a label</source>
        <translation>ניסוי תווית</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>קוד</translation>
    </message>
    <message>
        <source>Scan a label, or type its digits. Nothing is sold.</source>
        <translation>סרקו תווית, או הקלידו את ספרותיה. דבר לא נמכר.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::LabelsPage</name>
    <message>
        <source>The pattern is not used any more.</source>
        <translation>התבנית אינה בשימוש עוד.</translation>
    </message>
    <message>
        <source>The pattern is saved. Try a label below.</source>
        <translation>התבנית נשמרה. נסו תווית למטה.</translation>
    </message>
    <message>
        <source>Labels of your scales</source>
        <translation>תוויות המשקלים שלכם</translation>
    </message>
    <message>
        <source>Applies to the whole company</source>
        <translation>חל על כל החברה</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>תבניות</translation>
    </message>
    <message>
        <source>Add a pattern</source>
        <translation>הוספת תבנית</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Prefixes</source>
        <translation>קידומות</translation>
    </message>
    <message>
        <source>The first two digits: %1 or %2.</source>
        <translation>שתי הספרות הראשונות: %1 או %2.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>ספרות</translation>
    </message>
    <message>
        <source>%1 prefix, %2 item number, %3 value, %4 its own check digit, %5 check digit</source>
        <translation>%1 קידומת, %2 מספר פריט, %3 ערך, %4 ספרת הביקורת של הערך, %5 ספרת ביקורת</translation>
    </message>
    <message>
        <source>The value is</source>
        <translation>הערך הוא</translation>
    </message>
    <message>
        <source>Decimals of the value</source>
        <translation>ספרות עשרוניות בערך</translation>
    </message>
    <message>
        <source>Save pattern</source>
        <translation>שמירת תבנית</translation>
    </message>
    <message>
        <source>Use no longer</source>
        <translation>הפסקת השימוש</translation>
    </message>
    <message>
        <source>A price</source>
        <translation>מחיר</translation>
    </message>
    <message>
        <source>A weight or measure</source>
        <translation>משקל או מידה</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ListPage</name>
    <message numerus="yes">
        <source>%n new — Show</source>
        <translation>
            <numerusform>חדש אחד — הצגה</numerusform>
            <numerusform>%n חדשים — הצגה</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>נסו שוב</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>כ־%1</translation>
    </message>
    <message>
        <source>%1 shown, that is all</source>
        <translation>מוצגים %1, זה הכול</translation>
    </message>
    <message>
        <source>The last %1</source>
        <translation>%1 האחרונים</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> מתוך %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 מתוך %3</translation>
    </message>
</context>
<context>
    <name>mizan::ui::LockPage</name>
    <message>
        <source>Lock screen</source>
        <translation>מסך נעילה</translation>
    </message>
    <message>
        <source>Who is working? Choose a name and enter the PIN, or scan a badge.</source>
        <translation>מי עובד? בחרו שם והזינו קוד PIN, או סרקו תג עובד.</translation>
    </message>
    <message>
        <source>Practise in a copy of the shop</source>
        <translation>תרגול בעותק של החנות</translation>
    </message>
    <message>
        <source>Nobody works here yet. Make a user with the shop&apos;s passphrase first.</source>
        <translation>איש עדיין לא עובד כאן. צרו תחילה משתמש בעזרת ביטוי הסיסמה של החנות.</translation>
    </message>
    <message>
        <source>The disk did not take it. Nobody was signed in. Try again, or call for help.</source>
        <translation>הדיסק לא קיבל את הרישום. לא בוצעה כניסה. נסו שוב, או פנו לעזרה.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::LockPolicyPage</name>
    <message>
        <source>Saved. It holds from now on.</source>
        <translation>נשמר. חל מעכשיו.</translation>
    </message>
    <message>
        <source>Minutes are a whole number. Nothing was saved. Type one, or leave it empty.</source>
        <translation>מספר הדקות חייב להיות שלם. לא נשמר דבר. הקלידו מספר, או השאירו ריק.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>נעילה</translation>
    </message>
    <message>
        <source>Holds at every machine of the company. The sale that is being rung up stays; who comes next signs in.</source>
        <translation>חל בכל עמדה בחברה. המכירה שבעבודה נשארת; מי שבא אחר כך נכנס בשמו.</translation>
    </message>
    <message>
        <source>Lock after so many minutes without a touch</source>
        <translation>דקות ללא מגע עד לנעילה</translation>
    </message>
    <message>
        <source>Empty: only when somebody locks it.</source>
        <translation>ריק: רק כשמישהו נועל.</translation>
    </message>
    <message>
        <source>The back office asks for a password</source>
        <translation>מערכת הניהול דורשת סיסמה</translation>
    </message>
    <message>
        <source>A PIN or badge alone then opens the till only.</source>
        <translation>קוד PIN או תג עובד בלבד פותחים אז רק את הקופה.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::LoyaltyPage</name>
    <message>
        <source>Saved. It holds for the next sale.</source>
        <translation>נשמר. חל מהמכירה הבאה.</translation>
    </message>
    <message>
        <source>A tier is a name, an amount and a percentage. Nothing was saved. Complete it, or empty its row.</source>
        <translation>דרגה כוללת שם, סכום ואחוז. לא נשמר דבר. השלימו אותה, או רוקנו את שורתה.</translation>
    </message>
    <message>
        <source>Goods are a code that is known and a percentage. Nothing was saved. Correct the row, or empty it.</source>
        <translation>סחורה מצוינת בקוד מוכר ובאחוז. לא נשמר דבר. תקנו את השורה, או רוקנו אותה.</translation>
    </message>
    <message>
        <source>Days are a whole number. Nothing was saved. Type one, or leave it empty.</source>
        <translation>מספר הימים חייב להיות שלם. לא נשמר דבר. הקלידו מספר, או השאירו ריק.</translation>
    </message>
    <message>
        <source>Days are a whole number. Nothing was saved. Type one.</source>
        <translation>מספר הימים חייב להיות שלם. לא נשמר דבר. הקלידו מספר.</translation>
    </message>
    <message>
        <source>This is not an amount. Nothing was saved. Type one; %1 for none.</source>
        <translation>זה אינו סכום. לא נשמר דבר. הקלידו סכום; %1 אם אין.</translation>
    </message>
    <message>
        <source>Loyalty points</source>
        <translation>נקודות נאמנות</translation>
    </message>
    <message>
        <source>Holds at every till of the company, for customers that a sale names.</source>
        <translation>חל בכל קופה בחברה, עבור לקוחות שצוינו במכירה.</translation>
    </message>
    <message>
        <source>Spent for one point</source>
        <translation>סכום קנייה לנקודה אחת</translation>
    </message>
    <message>
        <source>%1: nobody earns any.</source>
        <translation>%1: איש אינו צובר.</translation>
    </message>
    <message>
        <source>One point is worth</source>
        <translation>נקודה אחת שווה</translation>
    </message>
    <message>
        <source>Off a sale; %1: not redeemed.</source>
        <translation>מופחת מהמכירה; %1: אין מימוש.</translation>
    </message>
    <message>
        <source>Days they stay</source>
        <translation>ימי תוקף</translation>
    </message>
    <message>
        <source>Empty: for ever.</source>
        <translation>ריק: לתמיד.</translation>
    </message>
    <message>
        <source>Days that count for a tier</source>
        <translation>ימים שנספרים לדרגה</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>דרגות</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Bought for</source>
        <translation>סכום קניות</translation>
    </message>
    <message>
        <source>Points %</source>
        <translation>נקודות %</translation>
    </message>
    <message>
        <source>Goods that earn otherwise</source>
        <translation>סחורה עם צבירה אחרת</translation>
    </message>
    <message>
        <source>Empty: as the category above, or 100. %1: no points. A product by its code in the last row.</source>
        <translation>ריק: כמו בקטגוריה שמעל, או 100. %1: ללא נקודות. מוצר לפי הקוד שלו בשורה האחרונה.</translation>
    </message>
    <message>
        <source>Category, or product</source>
        <translation>קטגוריה או מוצר</translation>
    </message>
</context>
<context>
    <name>mizan::ui::MachineForm</name>
    <message>
        <source>Till</source>
        <translation>קופה</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>מערכת ניהול</translation>
    </message>
    <message>
        <source>Everybody lands at the till, in full screen. %1 leads to the back office.</source>
        <translation>כולם מגיעים לקופה, במסך מלא. %1 עובר למערכת הניהול.</translation>
    </message>
    <message>
        <source>Cashiers land at the till, everybody else in the back office. %1 leads to the till.</source>
        <translation>קופאים מגיעים לקופה, כל השאר למערכת הניהול. %1 עובר לקופה.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ModeBanner</name>
    <message>
        <source>Training: nothing done here counts. Papers say so; the drawer stays shut.</source>
        <translation>תרגול: דבר ממה שנעשה כאן אינו נחשב. כך כתוב גם על המסמכים; המגירה נשארת סגורה.</translation>
    </message>
    <message>
        <source>End training</source>
        <translation>סיום התרגול</translation>
    </message>
    <message>
        <source>You see what the role %1 sees. What you do is done in your own name.</source>
        <translation>אתם רואים מה שהתפקיד %1 רואה. פעולותיכם נרשמות בשמכם.</translation>
    </message>
    <message>
        <source>Back to your own rights</source>
        <translation>חזרה להרשאות שלכם</translation>
    </message>
</context>
<context>
    <name>mizan::ui::NewPassphraseForm</name>
    <message>
        <source>The two differ. Type the passphrase once more.</source>
        <translation>השניים אינם זהים. הקלידו שוב את ביטוי הסיסמה.</translation>
    </message>
    <message>
        <source>Asked for at each start. Four or five words that nobody would guess together are good.</source>
        <translation>נדרש בכל הפעלה. ארבע או חמש מילים שאיש לא ינחש יחד הן בחירה טובה.</translation>
    </message>
    <message>
        <source>Easy to guess. Add a few words.</source>
        <translation>קל לניחוש. הוסיפו כמה מילים.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>סביר. עוד מילה אחת תחזק אותו.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>חזק.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::NewShopWindow</name>
    <message>
        <source>A new shop — Mizan</source>
        <translation>חנות חדשה — Mizan</translation>
    </message>
    <message>
        <source>Welcome to Mizan</source>
        <translation>ברוכים הבאים ל־Mizan</translation>
    </message>
    <message>
        <source>A few questions, about five minutes, and the shop is ready to sell. Nothing leaves this machine.</source>
        <translation>כמה שאלות, כחמש דקות, והחנות מוכנה למכירה. שום מידע לא יוצא מעמדה זו.</translation>
    </message>
    <message>
        <source>Make a new shop</source>
        <translation>הקמת חנות חדשה</translation>
    </message>
    <message>
        <source>Open a shop that is there…</source>
        <translation>פתיחת חנות קיימת…</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>החנות שלכם</translation>
    </message>
    <message>
        <source>The country brings taxes, accounts and coins.</source>
        <translation>המדינה קובעת מסים, חשבונות ומטבעות.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>הבא</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>היכן היא נשמרת</translation>
    </message>
    <message>
        <source>Everything is kept encrypted in one folder. Without the passphrase or the recovery code nobody can read it, and nobody can help.</source>
        <translation>הכול נשמר מוצפן בתיקייה אחת. בלי ביטוי הסיסמה או קוד השחזור איש לא יוכל לקרוא אותה, ואיש לא יוכל לעזור.</translation>
    </message>
    <message>
        <source>The first person</source>
        <translation>המשתמש הראשון</translation>
    </message>
    <message>
        <source>You may do everything in the shop. Others are added later, with less.</source>
        <translation>אתם רשאים לעשות הכול בחנות. אחרים מתווספים בהמשך, עם פחות הרשאות.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>עמדה זו</translation>
    </message>
    <message>
        <source>What will this machine be used for most?</source>
        <translation>למה תשמש העמדה הזאת בעיקר?</translation>
    </message>
    <message>
        <source>Make the shop</source>
        <translation>הקמת החנות</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>קוד השחזור</translation>
    </message>
    <message>
        <source>It opens the shop when the passphrase is forgotten, and it is shown only now. Write it down or print it, and keep it away from this machine.</source>
        <translation>הוא פותח את החנות אם ביטוי הסיסמה נשכח, והוא מוצג רק עכשיו. רשמו או הדפיסו אותו, ושמרו אותו הרחק מעמדה זו.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>רשמתי אותו</translation>
    </message>
    <message>
        <source>The shop is ready</source>
        <translation>החנות מוכנה</translation>
    </message>
    <message>
        <source>Bring in your products from a file now, or begin with an empty list: the till makes products as it meets them.</source>
        <translation>ייבאו עכשיו את המוצרים מקובץ, או התחילו ברשימה ריקה: הקופה יוצרת מוצרים תוך כדי מכירה.</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>פתיחת החנות</translation>
    </message>
    <message>
        <source>Import products…</source>
        <translation>ייבוא מוצרים…</translation>
    </message>
    <message>
        <source>Making the shop and its keys</source>
        <translation>מקים את החנות ואת מפתחותיה</translation>
    </message>
    <message>
        <source>%1 is kept in %2. Sign in as %3 with your PIN. Copy the folder to another disk now and then; it can be read only with the passphrase.</source>
        <translation>%1 שמורה ב־%2. היכנסו בשם %3 עם קוד ה־PIN שלכם. העתיקו מדי פעם את התיקייה לדיסק אחר; אפשר לקרוא אותה רק עם ביטוי הסיסמה.</translation>
    </message>
    <message>
        <source>The shop is made and kept. This code is never shown again: write it down first, or close once more to go without it.</source>
        <translation>החנות הוקמה ונשמרה. הקוד הזה לא יוצג עוד לעולם: רשמו אותו תחילה, או סגרו פעם נוספת כדי להמשיך בלעדיו.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::OfficeDoorPage</name>
    <message>
        <source>Password</source>
        <translation>סיסמה</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>מערכת ניהול</translation>
    </message>
    <message>
        <source>%1, it opens with your password.</source>
        <translation>%1, הכניסה באמצעות הסיסמה שלכם.</translation>
    </message>
    <message>
        <source>Open back office</source>
        <translation>פתיחת מערכת הניהול</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>חזרה לקופה</translation>
    </message>
</context>
<context>
    <name>mizan::ui::OfficeWindow</name>
    <message>
        <source>Appearance</source>
        <translation>מראה</translation>
    </message>
    <message>
        <source>Your PIN and password</source>
        <translation>קוד ה־PIN והסיסמה שלכם</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>התקנים</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>משתמשים</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>תפקידים</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>תוויות</translation>
    </message>
    <message>
        <source>Rules of selling</source>
        <translation>כללי מכירה</translation>
    </message>
    <message>
        <source>Customer display</source>
        <translation>צג לקוח</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>תור ההדפסה</translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation>כרטיסי מתנה</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>החזרות</translation>
    </message>
    <message>
        <source>Foreign cash</source>
        <translation>מזומן במט״ח</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>נעילה</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>קבלות</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>נאמנות</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>מסוף אשראי</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>צלילים</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>מקשים</translation>
    </message>
    <message>
        <source>%1 · Till %2</source>
        <translation>%1 · קופה %2</translation>
    </message>
    <message>
        <source>No shift</source>
        <translation>אין משמרת</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>מדפסת</translation>
    </message>
    <message>
        <source>Nothing to print</source>
        <translation>אין מה להדפיס</translation>
    </message>
    <message>
        <source>Shift open %1</source>
        <translation>משמרת פתוחה מ־%1</translation>
    </message>
    <message numerus="yes">
        <source>%n not printed</source>
        <translation>
            <numerusform>אחד לא הודפס</numerusform>
            <numerusform>%n לא הודפסו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the printer</source>
        <translation>
            <numerusform>אחד ממתין למדפסת</numerusform>
            <numerusform>%n ממתינים למדפסת</numerusform>
        </translation>
    </message>
    <message>
        <source>Till</source>
        <translation>קופה</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>משמרת</translation>
    </message>
    <message>
        <source>User</source>
        <translation>משתמש</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>שעון</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>מדורים</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>מוצרים</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>דוחות</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>נעילת המסך</translation>
    </message>
    <message>
        <source>Reports › %1</source>
        <translation>דוחות › %1</translation>
    </message>
    <message>
        <source>Products › Import</source>
        <translation>מוצרים › ייבוא</translation>
    </message>
    <message>
        <source>%1 — Mizan</source>
        <translation>%1 — Mizan</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>מכירות</translation>
    </message>
    <message>
        <source>Sales › Customers</source>
        <translation>מכירות › לקוחות</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>מחירונים</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>מבצעים</translation>
    </message>
    <message>
        <source>Products › %1</source>
        <translation>מוצרים › %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::OpenItems</name>
    <message>
        <source>Nothing is open: no held sale, no sale being rung up.</source>
        <translation>אין דבר פתוח: אין מכירה מושהית ואין מכירה בעבודה.</translation>
    </message>
    <message>
        <source>Still open: a sale being rung up.</source>
        <translation>עדיין פתוח: מכירה בעבודה.</translation>
    </message>
    <message numerus="yes">
        <source>Still open: %n held sale(s), and a sale being rung up.</source>
        <translation>
            <numerusform>עדיין פתוח: מכירה מושהית אחת, ומכירה בעבודה.</numerusform>
            <numerusform>עדיין פתוח: %n מכירות מושהות, ומכירה בעבודה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still open: %n held sale(s).</source>
        <translation>
            <numerusform>עדיין פתוח: מכירה מושהית אחת.</numerusform>
            <numerusform>עדיין פתוח: %n מכירות מושהות.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay and can be finished in the next shift.</source>
        <translation>הן נשארות ואפשר לסיים אותן במשמרת הבאה.</translation>
    </message>
    <message numerus="yes">
        <source>The card terminal has not settled %n payment(s) yet. Leave it connected: the till goes on asking.</source>
        <translation>
            <numerusform>מסוף האשראי עדיין לא סגר תשלום אחד. השאירו אותו מחובר: הקופה ממשיכה לשאול.</numerusform>
            <numerusform>מסוף האשראי עדיין לא סגר %n תשלומים. השאירו אותו מחובר: הקופה ממשיכה לשאול.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mizan::ui::OpenShopWindow</name>
    <message>
        <source>Opening the shop</source>
        <translation>פותח את החנות</translation>
    </message>
    <message>
        <source>Bringing the books up to date for this version: %1 of %2 records</source>
        <translation>מעדכן את הספרים לגרסה זו: %1 מתוך %2 רשומות</translation>
    </message>
    <message>
        <source>Open a shop — Mizan</source>
        <translation>פתיחת חנות — Mizan</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>פתיחת חנות</translation>
    </message>
    <message>
        <source>Passphrase of the shop</source>
        <translation>ביטוי הסיסמה של החנות</translation>
    </message>
    <message>
        <source>Passphrase forgotten…</source>
        <translation>שכחתי את ביטוי הסיסמה…</translation>
    </message>
    <message>
        <source>Open the shop with its recovery code</source>
        <translation>פתיחת החנות בעזרת קוד השחזור</translation>
    </message>
    <message>
        <source>Open shop</source>
        <translation>פתיחת חנות</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>Stop opening the shop; nothing is changed</source>
        <translation>עצירת פתיחת החנות; דבר לא ישתנה</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>נסו שוב</translation>
    </message>
    <message>
        <source>New shop…</source>
        <translation>חנות חדשה…</translation>
    </message>
    <message>
        <source>Make a new shop</source>
        <translation>הקמת חנות חדשה</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>התקדמות</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>תיקייה אחרת…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>בחירת תיקייה אחרת</translation>
    </message>
</context>
<context>
    <name>mizan::ui::OwnSecretsPage</name>
    <message>
        <source>Saved. Use it from the next sign-in on.</source>
        <translation>נשמר. השתמשו בו מהכניסה הבאה.</translation>
    </message>
    <message>
        <source>Nothing new is typed. Nothing was saved. Type a PIN or a password.</source>
        <translation>לא הוקלד דבר חדש. לא נשמר דבר. הקלידו קוד PIN או סיסמה.</translation>
    </message>
    <message>
        <source>Your PIN and password</source>
        <translation>קוד ה־PIN והסיסמה שלכם</translation>
    </message>
    <message>
        <source>Of %1, at every machine of the company.</source>
        <translation>של %1, בכל עמדה בחברה.</translation>
    </message>
    <message>
        <source>Your PIN or password now</source>
        <translation>קוד ה־PIN או הסיסמה הנוכחיים</translation>
    </message>
    <message>
        <source>Another password is given with the old one only.</source>
        <translation>סיסמה אפשר להחליף רק עם הסיסמה הקודמת.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>קוד PIN חדש</translation>
    </message>
    <message>
        <source>Leave empty to keep the PIN as it is.</source>
        <translation>השאירו ריק כדי לא לשנות את קוד ה־PIN.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>סיסמה חדשה</translation>
    </message>
    <message>
        <source>Ten characters at least. Leave empty to keep it as it is.</source>
        <translation>עשרה תווים לפחות. השאירו ריק כדי לא לשנות.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::OwnerForm</name>
    <message>
        <source>Your name</source>
        <translation>השם שלכם</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>קוד PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>קוד PIN שוב</translation>
    </message>
    <message>
        <source>As it stands on receipts and in the list of people.</source>
        <translation>כפי שיופיע בקבלות וברשימת המשתמשים.</translation>
    </message>
    <message>
        <source>Four to twelve digits. You sign in with it at the till and in the back office.</source>
        <translation>ארבע עד שתים־עשרה ספרות. איתו נכנסים לקופה ולמערכת הניהול.</translation>
    </message>
    <message>
        <source>The two differ. Type the PIN once more.</source>
        <translation>השניים אינם זהים. הקלידו שוב את קוד ה־PIN.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PaymentsView</name>
    <message>
        <source>Payments</source>
        <translation>תשלומים</translation>
    </message>
    <message>
        <source>Remove (%1)</source>
        <translation>הסרה (%1)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Remove %1 %2</source>
        <translation>הסרת %1 %2</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PeriodChoice</name>
    <message>
        <source>Today</source>
        <translation>היום</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>אתמול</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 הימים האחרונים</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>החודש</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>החודש הקודם</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>כל הימים</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PickList</name>
    <message>
        <source>Remove %1</source>
        <translation>הסרת %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PictureChoice</name>
    <message>
        <source>Choose a picture</source>
        <translation>בחירת תמונה</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.webp)</source>
        <translation>תמונות (*.png *.jpg *.jpeg *.bmp *.webp)</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>אין תמונה</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>בחירה…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>הסרת התמונה</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PinPad</name>
    <message>
        <source>PIN</source>
        <translation>קוד PIN</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>קוד PIN או סיסמה</translation>
    </message>
    <message>
        <source>Remove the last digit</source>
        <translation>מחיקת הספרה האחרונה</translation>
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
        <translation>לא עכשיו</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PlaceForm</name>
    <message>
        <source>Open the shop in this folder</source>
        <translation>פתיחת החנות שבתיקייה זו</translation>
    </message>
    <message>
        <source>Folder of the shop</source>
        <translation>תיקיית החנות</translation>
    </message>
    <message>
        <source>On this machine, empty or new. Copy it elsewhere now and then: it holds everything.</source>
        <translation>בעמדה זו, ריקה או חדשה. העתיקו אותה מדי פעם למקום אחר: היא מכילה הכול.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>ביטוי סיסמה</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>ביטוי סיסמה שוב</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>בחירת תיקייה…</translation>
    </message>
    <message>
        <source>There is a shop in this folder already. It is unchanged. Open it, or choose another folder.</source>
        <translation>כבר יש חנות בתיקייה זו. היא לא השתנתה. פתחו אותה, או בחרו תיקייה אחרת.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PriceEntries</name>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (בארכיון)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>מחיר</translation>
    </message>
    <message>
        <source>No prices match %1.</source>
        <translation>אין מחירים שמתאימים ל־%1.</translation>
    </message>
    <message>
        <source>No prices of its own yet: %1 off the products&apos; prices.</source>
        <translation>אין לו עדיין מחירים משלו: %1 הנחה ממחירי המוצרים.</translation>
    </message>
    <message>
        <source>No prices yet. Scan a product, or type its name.</source>
        <translation>אין עדיין מחירים. סרקו מוצר, או הקלידו את שמו.</translation>
    </message>
    <message>
        <source>%1
Own price %2</source>
        <translation>%1
מחיר המוצר %2</translation>
    </message>
    <message>
        <source>Take the price of %1 out</source>
        <translation>הוצאת המחיר של %1</translation>
    </message>
    <message>
        <source>Nothing found for %1.</source>
        <translation>לא נמצא דבר עבור %1.</translation>
    </message>
    <message>
        <source>Search the prices of this list</source>
        <translation>חיפוש במחירי המחירון</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>הוספת מוצר</translation>
    </message>
    <message>
        <source>Add a product: scan it, or type its name</source>
        <translation>הוספת מוצר: סרקו אותו, או הקלידו את שמו</translation>
    </message>
    <message>
        <source>Prices of the list</source>
        <translation>מחירי המחירון</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>מכמות</translation>
    </message>
    <message>
        <source>Set price</source>
        <translation>קביעת מחיר</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>הוצאה</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>קוד</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>From</source>
        <translation>החל מ־</translation>
    </message>
    <message>
        <source>Own price</source>
        <translation>מחיר המוצר</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>רווח</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PriceListPage</name>
    <message>
        <source>Price lists</source>
        <translation>מחירונים</translation>
    </message>
    <message>
        <source>New price list</source>
        <translation>מחירון חדש</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>חיפוש לפי שם</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>סדר</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>תחולה</translation>
    </message>
    <message>
        <source>Off all else</source>
        <translation>הנחה על השאר</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>מחירים</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (בארכיון)</translation>
    </message>
    <message>
        <source>for everybody</source>
        <translation>לכולם</translation>
    </message>
    <message>
        <source>With archived</source>
        <translation>כולל ארכיון</translation>
    </message>
    <message>
        <source>No price lists yet. Every product costs its own price.</source>
        <translation>אין עדיין מחירונים. כל מוצר נמכר במחיר שלו.</translation>
    </message>
    <message>
        <source>No price lists match.</source>
        <translation>אין מחירונים מתאימים.</translation>
    </message>
    <message>
        <source>No price lists match %1.</source>
        <translation>אין מחירונים שמתאימים ל־%1.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PriceListPane</name>
    <message>
        <source>Prices</source>
        <translation>מחירים</translation>
    </message>
    <message>
        <source>For whom and when</source>
        <translation>למי ומתי</translation>
    </message>
    <message>
        <source>%1 is archived</source>
        <translation>%1 הועבר לארכיון</translation>
    </message>
    <message>
        <source>%1 holds again</source>
        <translation>%1 שוב בתוקף</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>העתק של %1</translation>
    </message>
    <message>
        <source>New price list</source>
        <translation>מחירון חדש</translation>
    </message>
    <message>
        <source>Create price list</source>
        <translation>יצירת מחירון</translation>
    </message>
    <message>
        <source>Save price list</source>
        <translation>שמירת מחירון</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>טיוטה</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>בארכיון</translation>
    </message>
    <message>
        <source>Needs the right “%1”.</source>
        <translation>נדרשת ההרשאה &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>החזרה לשימוש</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>לארכיון</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy as new</source>
        <translation>העתקה כחדש</translation>
    </message>
    <message>
        <source>Copy %1 as a new list</source>
        <translation>העתקת %1 כמחירון חדש</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>סדר</translation>
    </message>
    <message>
        <source>Of lists that hold, the smallest number is asked first.</source>
        <translation>מבין המחירונים שבתוקף, המספר הקטן ביותר קודם.</translation>
    </message>
    <message>
        <source>Percent off all else</source>
        <translation>אחוז הנחה על השאר</translation>
    </message>
    <message>
        <source>Off the product&apos;s own price where the list has none. Empty: no.</source>
        <translation>ממחיר המוצר עצמו, כשאין לו מחיר במחירון. ריק: ללא הנחה.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PriceTester</name>
    <message>
        <source>This is no day. Write it as %1.</source>
        <translation>זה אינו תאריך. כתבו אותו כמו %1.</translation>
    </message>
    <message>
        <source>This is no hour. Write it as %1.</source>
        <translation>זו אינה שעה. כתבו אותה כמו %1.</translation>
    </message>
    <message>
        <source>Add a few products to see what they would cost.</source>
        <translation>הוסיפו כמה מוצרים כדי לראות כמה יעלו.</translation>
    </message>
    <message>
        <source>Put the day or the hour right to see the prices.</source>
        <translation>תקנו את התאריך או את השעה כדי לראות את המחירים.</translation>
    </message>
    <message>
        <source>This promotion cannot be tried yet. %1</source>
        <translation>עדיין אי אפשר לנסות את המבצע הזה. %1</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3 by %4</source>
        <translation>%1: %2 במקום %3 לפי %4</translation>
    </message>
    <message>
        <source>%1: %2 count for %3</source>
        <translation>%1: %2 נספרים עבור %3</translation>
    </message>
    <message>
        <source>%1: %2 off %3 by %4</source>
        <translation>%1: %2 הנחה על %3 לפי %4</translation>
    </message>
    <message>
        <source>Total %1, %2 off</source>
        <translation>סה״כ %1, הנחה %2</translation>
    </message>
    <message>
        <source>The promotion in the form takes nothing off this basket.</source>
        <translation>המבצע שבטופס אינו מפחית דבר מהסל הזה.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>ניסיון</translation>
    </message>
    <message>
        <source>Add to the basket</source>
        <translation>הוספה לסל</translation>
    </message>
    <message>
        <source>Add to the basket: scan, or type a name</source>
        <translation>הוספה לסל: סרקו, או הקלידו שם</translation>
    </message>
    <message>
        <source>Basket to try</source>
        <translation>סל לניסיון</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>מוצר</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>כמות</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>מחיר</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>הנחה</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>לתשלום</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>Customer of the basket</source>
        <translation>הלקוח של הסל</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>כל לקוח</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>בתאריך</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>היום</translation>
    </message>
    <message>
        <source>At the hour</source>
        <translation>בשעה</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>עכשיו</translation>
    </message>
    <message>
        <source>Coupon shown</source>
        <translation>קופון שהוצג</translation>
    </message>
    <message>
        <source>In the branch</source>
        <translation>בסניף</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PrintQueuePage</name>
    <message>
        <source>Printer not answering</source>
        <translation>המדפסת אינה משיבה</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ממתין</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>בהדפסה</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>הודפס</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>לא הודפס</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>אין מסמך</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>תור ההדפסה</translation>
    </message>
    <message>
        <source>Last sales of this till and their paper</source>
        <translation>המכירות האחרונות של קופה זו והמסמכים שלהן</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>נסו שוב</translation>
    </message>
    <message>
        <source>To the printer set now</source>
        <translation>למדפסת שנקבעה כעת</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>מסמך</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>מדפסת</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>ניסיונות</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>קבלה</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>סה״כ</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PrinterPage</name>
    <message>
        <source>Device</source>
        <translation>התקן</translation>
    </message>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>Such as %1.</source>
        <translation>לדוגמה %1.</translation>
    </message>
    <message>
        <source>It grows by each receipt, like a roll.</source>
        <translation>הוא גדל עם כל קבלה, כמו גליל.</translation>
    </message>
    <message>
        <source>The printer&apos;s address is missing. The printer set before is kept. Enter one such as %1.</source>
        <translation>כתובת המדפסת חסרה. המדפסת הקודמת נשארה. הזינו כתובת כמו %1.</translation>
    </message>
    <message>
        <source>It is not said where. The printer set before is kept. Choose the device or file.</source>
        <translation>לא צוין היכן. המדפסת הקודמת נשארה. בחרו את ההתקן או הקובץ.</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>מצב: %1</translation>
    </message>
    <message>
        <source>Device of the printer</source>
        <translation>ההתקן של המדפסת</translation>
    </message>
    <message>
        <source>File that receipts go to</source>
        <translation>הקובץ שהקבלות נכתבות אליו</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>מדפסת קבלות</translation>
    </message>
    <message>
        <source>Applies to this machine</source>
        <translation>חל על עמדה זו</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>מדפסת</translation>
    </message>
    <message>
        <source>Address in the network</source>
        <translation>כתובת ברשת</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>פורט</translation>
    </message>
    <message>
        <source>Nearly all receipt printers listen on %1.</source>
        <translation>כמעט כל מדפסות הקבלות מאזינות ב־%1.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>נייר</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>בחירה…</translation>
    </message>
    <message>
        <source>Choose the device or file</source>
        <translation>בחירת ההתקן או הקובץ</translation>
    </message>
    <message>
        <source>Save printer</source>
        <translation>שמירת מדפסת</translation>
    </message>
    <message>
        <source>Print a test</source>
        <translation>הדפסת בדיקה</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ללא</translation>
    </message>
    <message>
        <source>In the network</source>
        <translation>ברשת</translation>
    </message>
    <message>
        <source>At this machine</source>
        <translation>בעמדה זו</translation>
    </message>
    <message>
        <source>Into a file</source>
        <translation>לקובץ</translation>
    </message>
    <message>
        <source>80 mm, 48 columns</source>
        <translation>80 מ״מ, 48 עמודות</translation>
    </message>
    <message>
        <source>80 mm, 42 columns (older printers)</source>
        <translation>80 מ״מ, 42 עמודות (מדפסות ישנות)</translation>
    </message>
    <message>
        <source>58 mm, 32 columns</source>
        <translation>58 מ״מ, 32 עמודות</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ProductDetail</name>
    <message>
        <source>New product</source>
        <translation>מוצר חדש</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>טיוטה</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>בארכיון</translation>
    </message>
    <message>
        <source>New from till</source>
        <translation>חדש מהקופה</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>החזרה למכירה</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>לארכיון</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Do not create</source>
        <translation>לא ליצור</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>מחיקת הטיוטה</translation>
    </message>
    <message>
        <source>Create product</source>
        <translation>יצירת מוצר</translation>
    </message>
    <message>
        <source>Save product</source>
        <translation>שמירת מוצר</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>חזרה לרשימה</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>סגירת הפרטים</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>מוצר</translation>
    </message>
    <message>
        <source>%1 one by one, %2 more together</source>
        <translation>%1 בנפרד, %2 יותר יחד</translation>
    </message>
    <message>
        <source>%1 one by one, %2 less together</source>
        <translation>%1 בנפרד, %2 פחות יחד</translation>
    </message>
    <message>
        <source>%1 · margin %2, %3</source>
        <translation>%1 · רווח %2, %3</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ProductForm</name>
    <message>
        <source>Not told apart</source>
        <translation>ללא הבחנה</translation>
    </message>
    <message>
        <source>Each piece has a serial number</source>
        <translation>לכל יחידה מספר סידורי</translation>
    </message>
    <message>
        <source>In batches that expire</source>
        <translation>באצוות עם תאריך תפוגה</translation>
    </message>
    <message>
        <source>Goods, kept in stock</source>
        <translation>סחורה, מנוהלת במלאי</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>שירות</translation>
    </message>
    <message>
        <source>Other: postage, fees</source>
        <translation>אחר: משלוח, עמלות</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>ללא קטגוריה</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>קוד</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>קטגוריה</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>יחידה</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>סיווג מס</translation>
    </message>
    <message>
        <source>Price with tax</source>
        <translation>מחיר כולל מע״מ</translation>
    </message>
    <message>
        <source>Price without tax</source>
        <translation>מחיר ללא מע״מ</translation>
    </message>
    <message>
        <source>Cost without tax</source>
        <translation>עלות ללא מע״מ</translation>
    </message>
    <message>
        <source>Tare</source>
        <translation>טרה</translation>
    </message>
    <message>
        <source>More than is in stock</source>
        <translation>מכירה מעבר למלאי</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>גיל מינימלי</translation>
    </message>
    <message>
        <source>Serial numbers and batches</source>
        <translation>מספרים סידוריים ואצוות</translation>
    </message>
    <message>
        <source>Warranty in months</source>
        <translation>אחריות בחודשים</translation>
    </message>
    <message>
        <source>Department: price asked at the till</source>
        <translation>מחלקה: המחיר נשאל בקופה</translation>
    </message>
    <message>
        <source>Bundle of other products</source>
        <translation>חבילה של מוצרים אחרים</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ProductList</name>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (בארכיון)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>קוד</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>קטגוריה</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>יחידה</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>מחיר</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>במלאי</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>ברקודים</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ProductPage</name>
    <message>
        <source>Draft kept</source>
        <translation>הטיוטה נשמרה</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>מוצרים</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>מוצר חדש</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>ייבוא…</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>ייבוא מוצרים</translation>
    </message>
    <message>
        <source>With variants</source>
        <translation>עם וריאציות</translation>
    </message>
    <message>
        <source>New product with variants</source>
        <translation>מוצר חדש עם וריאציות</translation>
    </message>
    <message>
        <source>Search by name or code</source>
        <translation>חיפוש לפי שם או קוד</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>קטגוריה: %1</translation>
    </message>
    <message>
        <source>With archived</source>
        <translation>כולל ארכיון</translation>
    </message>
    <message>
        <source>New from till</source>
        <translation>חדש מהקופה</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>קטגוריה</translation>
    </message>
    <message>
        <source>No products yet. Create the first one, or import a file.</source>
        <translation>עדיין אין מוצרים. צרו את הראשון, או ייבאו קובץ.</translation>
    </message>
    <message>
        <source>No products match.</source>
        <translation>אין מוצרים מתאימים.</translation>
    </message>
    <message numerus="yes">
        <source>No products match %1 with %n filter(s).</source>
        <translation>
            <numerusform>אין מוצרים שמתאימים ל־%1 עם מסנן אחד.</numerusform>
            <numerusform>אין מוצרים שמתאימים ל־%1 עם %n מסננים.</numerusform>
        </translation>
    </message>
    <message>
        <source>No products match %1.</source>
        <translation>אין מוצרים שמתאימים ל־%1.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>ניקוי המסננים</translation>
    </message>
    <message>
        <source>Misread: %1 has a wrong check digit. Scan again.</source>
        <translation>קריאה שגויה: ספרת הביקורת של %1 שגויה. סרקו שוב.</translation>
    </message>
    <message>
        <source>Nothing found for %1.</source>
        <translation>לא נמצא דבר עבור %1.</translation>
    </message>
    <message>
        <source>Create product</source>
        <translation>יצירת מוצר</translation>
    </message>
    <message>
        <source>%1 is archived</source>
        <translation>%1 הועבר לארכיון</translation>
    </message>
    <message>
        <source>%1 is offered again</source>
        <translation>%1 חזר למכירה</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ProductPanel</name>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>מחיר</translation>
    </message>
    <message>
        <source>Create and sell</source>
        <translation>יצירה ומכירה</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>It is a product we have</source>
        <translation>זה מוצר שכבר קיים אצלנו</translation>
    </message>
    <message>
        <source>Open item: a department, this once</source>
        <translation>פריט כללי: לפי מחלקה, הפעם בלבד</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>הסרת השורה</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>חזרה למכירה</translation>
    </message>
    <message>
        <source>New product for %1</source>
        <translation>מוצר חדש עבור %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PromotionForm</name>
    <message>
        <source>%1 (category)</source>
        <translation>%1 (קטגוריה)</translation>
    </message>
    <message>
        <source>Write it as %1; both hours or neither.</source>
        <translation>כתבו אותה כמו %1; שתי השעות או אף אחת.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>אחוז הנחה</translation>
    </message>
    <message>
        <source>Price of all together</source>
        <translation>מחיר הכול יחד</translation>
    </message>
    <message>
        <source>Amount off</source>
        <translation>סכום ההנחה</translation>
    </message>
    <message>
        <source>At most so often on a receipt</source>
        <translation>מספר פעמים מרבי בקבלה</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>מה נכלל</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>סחורה</translation>
    </message>
    <message>
        <source>Only from this amount on</source>
        <translation>רק החל מסכום זה</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>קופון</translation>
    </message>
    <message>
        <source>Empty: nobody needs one.</source>
        <translation>ריק: אין צורך בקופון.</translation>
    </message>
    <message>
        <source>From hour</source>
        <translation>משעה</translation>
    </message>
    <message>
        <source>To hour</source>
        <translation>עד שעה</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>בימים אלה</translation>
    </message>
    <message>
        <source>For so many receipts</source>
        <translation>מספר קבלות מרבי</translation>
    </message>
    <message>
        <source>Empty: without end.</source>
        <translation>ריק: ללא הגבלה.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>סדר</translation>
    </message>
    <message>
        <source>The smallest comes first.</source>
        <translation>הקטן ביותר קודם.</translation>
    </message>
    <message>
        <source>Takes only goods that no other took</source>
        <translation>רק סחורה שאף מבצע אחר לא לקח</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>חלק נוסף</translation>
    </message>
    <message>
        <source>Buys</source>
        <translation>קונה</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>מקבל</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>חלק %1</translation>
    </message>
    <message>
        <source>%1: how many</source>
        <translation>%1: כמה</translation>
    </message>
    <message>
        <source>%1: goods</source>
        <translation>%1: סחורה</translation>
    </message>
    <message>
        <source>Everything; or a product or category</source>
        <translation>הכול; או מוצר או קטגוריה</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>הסרת %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PromotionPage</name>
    <message>
        <source>Promotions</source>
        <translation>מבצעים</translation>
    </message>
    <message>
        <source>New promotion</source>
        <translation>מבצע חדש</translation>
    </message>
    <message>
        <source>Search by name or coupon</source>
        <translation>חיפוש לפי שם או קופון</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>סדר</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>מה הוא נותן</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Runs now</source>
        <translation>פעיל כעת</translation>
    </message>
    <message>
        <source>No promotions yet. Nothing comes off by itself.</source>
        <translation>אין עדיין מבצעים. דבר אינו מופחת מעצמו.</translation>
    </message>
    <message>
        <source>No promotion runs now.</source>
        <translation>אין מבצע פעיל כעת.</translation>
    </message>
    <message>
        <source>No promotions match %1.</source>
        <translation>אין מבצעים שמתאימים ל־%1.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PromotionPane</name>
    <message>
        <source>Nothing found for %1.</source>
        <translation>לא נמצא דבר עבור %1.</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 נעצר</translation>
    </message>
    <message>
        <source>%1 is started</source>
        <translation>%1 הופעל</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>העתק של %1</translation>
    </message>
    <message>
        <source>New promotion</source>
        <translation>מבצע חדש</translation>
    </message>
    <message>
        <source>Create promotion</source>
        <translation>יצירת מבצע</translation>
    </message>
    <message>
        <source>Save promotion</source>
        <translation>שמירת מבצע</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>טיוטה</translation>
    </message>
    <message>
        <source>Needs the right “%1”.</source>
        <translation>נדרשת ההרשאה &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>הפעלה</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy as new</source>
        <translation>העתקה כחדש</translation>
    </message>
    <message>
        <source>Copy %1 as a new promotion</source>
        <translation>העתקת %1 כמבצע חדש</translation>
    </message>
</context>
<context>
    <name>mizan::ui::PromotionWords</name>
    <message>
        <source>everything</source>
        <translation>כל המוצרים</translation>
    </message>
    <message>
        <source>%1 of %2 for %3</source>
        <translation>%1 מתוך %2 במחיר %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>%1 together for %2</source>
        <translation>%1 יחד במחיר %2</translation>
    </message>
    <message>
        <source>%1 for the price of %2 on %3</source>
        <translation>%1 במחיר של %2 על %3</translation>
    </message>
    <message>
        <source>buy %1 of %2, get %3 of %4 free</source>
        <translation>קנו %1 מתוך %2, קבלו %3 מתוך %4 חינם</translation>
    </message>
    <message>
        <source>buy %1 of %2, get %3 off %4 of %5</source>
        <translation>קנו %1 מתוך %2, קבלו %3 הנחה על %4 מתוך %5</translation>
    </message>
    <message>
        <source>%1 off the basket</source>
        <translation>%1 הנחה על הסל</translation>
    </message>
    <message>
        <source>%1 off %2</source>
        <translation>%1 הנחה על %2</translation>
    </message>
    <message>
        <source>%1 off each of %2</source>
        <translation>%1 הנחה על כל יחידה מתוך %2</translation>
    </message>
    <message>
        <source>%1 off %2 together</source>
        <translation>%1 הנחה על %2 יחד</translation>
    </message>
    <message>
        <source>on weekdays</source>
        <translation>בימים שני עד שישי</translation>
    </message>
    <message>
        <source>at weekends</source>
        <translation>בשבת ובראשון</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>בימים %1</translation>
    </message>
    <message>
        <source>A part off goods, or off the basket</source>
        <translation>אחוז הנחה על סחורה, או על הסל</translation>
    </message>
    <message>
        <source>An amount off each unit</source>
        <translation>סכום הנחה על כל יחידה</translation>
    </message>
    <message>
        <source>An amount off all together</source>
        <translation>סכום הנחה על הכול יחד</translation>
    </message>
    <message>
        <source>One price for several: a bundle, a meal deal</source>
        <translation>מחיר אחד לכמה פריטים: חבילה, ארוחה</translation>
    </message>
    <message>
        <source>Buy some, get some cheaper: 3 for 2</source>
        <translation>קונים ומקבלים עוד בזול: 3 במחיר 2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>החל מ־%1</translation>
    </message>
    <message>
        <source>with the coupon %1</source>
        <translation>עם הקופון %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>מ־%1 עד %2</translation>
    </message>
    <message numerus="yes">
        <source>at most %n time(s) on one receipt</source>
        <translation>
            <numerusform>לכל היותר פעם אחת בקבלה</numerusform>
            <numerusform>לכל היותר %n פעמים בקבלה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for the first %n receipt(s)</source>
        <translation>
            <numerusform>לקבלה הראשונה</numerusform>
            <numerusform>ל־%n הקבלות הראשונות</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>פעיל</translation>
    </message>
    <message>
        <source>Not at this hour</source>
        <translation>לא בשעה זו</translation>
    </message>
    <message>
        <source>Begins on %1</source>
        <translation>מתחיל ב־%1</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>הסתיים ב־%1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>נעצר</translation>
    </message>
</context>
<context>
    <name>mizan::ui::QuickKeysPage</name>
    <message>
        <source>No longer sold</source>
        <translation>לא נמכר עוד</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>קטגוריה</translation>
    </message>
    <message>
        <source>Save or undo first, to see others.</source>
        <translation>שמרו או בטלו תחילה, כדי לראות אחרים.</translation>
    </message>
    <message>
        <source>Follow the branch</source>
        <translation>כמו בסניף</translation>
    </message>
    <message>
        <source>Show the categories</source>
        <translation>הצגת הקטגוריות</translation>
    </message>
    <message>
        <source>Quick keys</source>
        <translation>מקשים מהירים</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>ביטול השינוי האחרון</translation>
    </message>
    <message>
        <source>Leave without saving %1</source>
        <translation>יציאה בלי לשמור %1</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>יציאה בלי לשמור</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Save the quick keys</source>
        <translation>שמירת המקשים המהירים</translation>
    </message>
    <message>
        <source>Add page</source>
        <translation>הוספת דף</translation>
    </message>
    <message>
        <source>Remove page</source>
        <translation>הסרת דף</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>דפים</translation>
    </message>
    <message>
        <source>Keys of the page</source>
        <translation>מקשי הדף</translation>
    </message>
    <message>
        <source>%1 and an arrow move the chosen key, %2 removes it.</source>
        <translation>%1 וחץ מזיזים את המקש שנבחר, %2 מסיר אותו.</translation>
    </message>
    <message>
        <source>Whose keys</source>
        <translation>של מי המקשים</translation>
    </message>
    <message>
        <source>All tills of the branch</source>
        <translation>כל קופות הסניף</translation>
    </message>
    <message>
        <source>This till alone</source>
        <translation>קופה זו בלבד</translation>
    </message>
    <message>
        <source>Name of the page</source>
        <translation>שם הדף</translation>
    </message>
    <message>
        <source>Add a product or category</source>
        <translation>הוספת מוצר או קטגוריה</translation>
    </message>
    <message>
        <source>Name or code, or scan it</source>
        <translation>שם או קוד, או סריקה</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>מה נמצא</translation>
    </message>
    <message>
        <source>Colour of the key</source>
        <translation>צבע המקש</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ללא</translation>
    </message>
    <message>
        <source>Picture of the key</source>
        <translation>תמונת המקש</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>הסרת המקש</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>מוצרים</translation>
    </message>
    <message>
        <source>%1 · category</source>
        <translation>%1 · קטגוריה</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This page is full. Nothing was added. Use another page.</source>
        <translation>הדף הזה מלא. לא נוסף דבר. השתמשו בדף אחר.</translation>
    </message>
    <message>
        <source>Nothing here has the code %1. No key was added.</source>
        <translation>אין כאן דבר עם הקוד %1. לא נוסף מקש.</translation>
    </message>
    <message>
        <source>The key was removed. Undo brings it back.</source>
        <translation>המקש הוסר. &quot;ביטול&quot; מחזיר אותו.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>דף %1</translation>
    </message>
    <message>
        <source>The page was removed. Undo brings it back.</source>
        <translation>הדף הוסר. &quot;ביטול&quot; מחזיר אותו.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::QuickKeysView</name>
    <message>
        <source>Quick keys</source>
        <translation>מקשים מהירים</translation>
    </message>
    <message>
        <source>More keys</source>
        <translation>מקשים נוספים</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · נותרו %2</translation>
    </message>
    <message>
        <source>This page has no keys. Change them from the till&apos;s menu.</source>
        <translation>אין מקשים בדף זה. אפשר לשנות זאת בתפריט הקופה.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ReceiptForm</name>
    <message>
        <source>Saved. The next paper is printed like this.</source>
        <translation>נשמר. המסמך הבא יודפס כך.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>קבלות</translation>
    </message>
    <message>
        <source>What is printed on receipts, payments and gift cards. Z reports stay as they are.</source>
        <translation>מה מודפס בקבלות, באישורי תשלום ובכרטיסי מתנה. דוחות Z נשארים כפי שהם.</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>חל על</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>החברה</translation>
    </message>
    <message>
        <source>This branch prints its own</source>
        <translation>הסניף הזה מדפיס נוסח משלו</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>לוגו</translation>
    </message>
    <message>
        <source>A PNG or JPEG file; dark on white prints best.</source>
        <translation>קובץ PNG או JPEG; כהה על לבן מודפס הכי טוב.</translation>
    </message>
    <message>
        <source>Lines above</source>
        <translation>שורות למעלה</translation>
    </message>
    <message>
        <source>Lines below</source>
        <translation>שורות למטה</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Second language, under the first</source>
        <translation>שפה שנייה, מתחת לראשונה</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ללא</translation>
    </message>
    <message>
        <source>Receipt&apos;s number to scan</source>
        <translation>מספר הקבלה לסריקה</translation>
    </message>
    <message>
        <source>Bars (QR where they do not fit)</source>
        <translation>ברקוד (QR כשאין מקום)</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>קוד QR</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ReceiptPage</name>
    <message>
        <source>Bread</source>
        <translation>לחם</translation>
    </message>
    <message>
        <source>Olive oil</source>
        <translation>שמן זית</translation>
    </message>
    <message>
        <source>What will be printed, on paper of</source>
        <translation>מה יודפס, על נייר של</translation>
    </message>
    <message>
        <source>80 mm, 48 columns</source>
        <translation>80 מ״מ, 48 עמודות</translation>
    </message>
    <message>
        <source>80 mm, 42 columns (older printers)</source>
        <translation>80 מ״מ, 42 עמודות (מדפסות ישנות)</translation>
    </message>
    <message>
        <source>58 mm, 32 columns</source>
        <translation>58 מ״מ, 32 עמודות</translation>
    </message>
    <message>
        <source>Preview of a receipt</source>
        <translation>תצוגה מקדימה של קבלה</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ReceiptSheet</name>
    <message>
        <source>All purchases</source>
        <translation>כל הרכישות</translation>
    </message>
    <message>
        <source>Back to all purchases</source>
        <translation>חזרה לכל הרכישות</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>החזרה %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>קבלה %1</translation>
    </message>
    <message>
        <source>%1
%2 · %3</source>
        <translation>%1
%2 · %3</translation>
    </message>
    <message>
        <source>Put on gift cards</source>
        <translation>הוטען על כרטיסי מתנה</translation>
    </message>
    <message>
        <source>Of that taken off already</source>
        <translation>מזה כבר הופחת</translation>
    </message>
    <message>
        <source>Tax within</source>
        <translation>מע״מ כלול</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>מע״מ</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>עיגול</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>סה״כ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>עודף</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RecordPage</name>
    <message>
        <source>Clear filters</source>
        <translation>ניקוי המסננים</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>הטיוטה נשמרה</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>מחיקה</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RecordPane</name>
    <message>
        <source>Do not create</source>
        <translation>לא ליצור</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>מחיקת מה שהוקלד</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>חזרה לרשימה</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>סגירת הפרטים</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RecoverShopForm</name>
    <message>
        <source>Recovery code</source>
        <translation>קוד שחזור</translation>
    </message>
    <message>
        <source>Five groups of five letters and digits, on the paper kept since the shop was made. Small letters will do.</source>
        <translation>חמש קבוצות של חמש אותיות וספרות, על הנייר שנשמר מאז הקמת החנות. אפשר גם באותיות קטנות.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>שימוש בביטוי הסיסמה</translation>
    </message>
    <message>
        <source>Open the shop with its passphrase</source>
        <translation>פתיחת החנות בעזרת ביטוי הסיסמה</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>שימוש בקוד</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>שימוש בקוד השחזור</translation>
    </message>
    <message>
        <source>The code fits. Choose a new passphrase: the old one opens nothing from then on. The recovery code stays as it is, so put its paper back, away from this machine.</source>
        <translation>הקוד מתאים. בחרו ביטוי סיסמה חדש: הישן לא יפתח עוד דבר. קוד השחזור נשאר כפי שהוא, לכן החזירו את הנייר למקומו, הרחק מעמדה זו.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>ביטוי סיסמה חדש</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>ביטוי הסיסמה החדש שוב</translation>
    </message>
    <message>
        <source>Set passphrase and open</source>
        <translation>קביעת ביטוי הסיסמה ופתיחה</translation>
    </message>
    <message>
        <source>Set the new passphrase and open the shop</source>
        <translation>קביעת ביטוי הסיסמה החדש ופתיחת החנות</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RecoveryForm</name>
    <message>
        <source>Type the last five characters of the code</source>
        <translation>הקלידו את חמשת התווים האחרונים של הקוד</translation>
    </message>
    <message>
        <source>So that we both know it is written down.</source>
        <translation>כדי ששנינו נדע שהוא נרשם.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>הדפסה…</translation>
    </message>
    <message>
        <source>Print the recovery code</source>
        <translation>הדפסת קוד השחזור</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Copy the recovery code</source>
        <translation>העתקת קוד השחזור</translation>
    </message>
    <message>
        <source>Recovery code %1</source>
        <translation>קוד שחזור %1</translation>
    </message>
    <message>
        <source>That is not how the code ends. Compare it with what you wrote down.</source>
        <translation>לא כך הקוד מסתיים. השוו אותו למה שרשמתם.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RecoveryPaper</name>
    <message>
        <source>Recovery code of %1</source>
        <translation>קוד השחזור של %1</translation>
    </message>
    <message>
        <source>Opens the shop when the passphrase is forgotten: start Mizan, choose “Passphrase forgotten…” and type the code. Keep this paper away from the machine.</source>
        <translation>פותח את החנות אם ביטוי הסיסמה נשכח: הפעילו את Mizan, בחרו &quot;שכחתי את ביטוי הסיסמה…&quot; והקלידו את הקוד. שמרו את הנייר הזה הרחק מהעמדה.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ReportsPage</name>
    <message>
        <source>Shifts</source>
        <translation>משמרות</translation>
    </message>
    <message>
        <source>Cashiers</source>
        <translation>קופאים</translation>
    </message>
    <message>
        <source>Till events</source>
        <translation>אירועי קופה</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ReturnPolicyPage</name>
    <message>
        <source>Saved. It holds for the next return.</source>
        <translation>נשמר. חל מההחזרה הבאה.</translation>
    </message>
    <message>
        <source>Days are a whole number. Nothing was saved. Type one, or leave it empty.</source>
        <translation>מספר הימים חייב להיות שלם. לא נשמר דבר. הקלידו מספר, או השאירו ריק.</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>החזרות</translation>
    </message>
    <message>
        <source>Holds at every till of the company. What goes beyond it needs the right to do so, or an approval.</source>
        <translation>חל בכל קופה בחברה. לחריגה מכך נדרשת הרשאה, או אישור.</translation>
    </message>
    <message>
        <source>Days to bring goods back</source>
        <translation>ימים להחזרת סחורה</translation>
    </message>
    <message>
        <source>Counted from the day after the sale. Empty: without end.</source>
        <translation>נספרים מהיום שאחרי המכירה. ריק: ללא הגבלה.</translation>
    </message>
    <message>
        <source>Pay back as store credit</source>
        <translation>החזר כזיכוי בחנות</translation>
    </message>
    <message>
        <source>Money goes back only with the right to go beyond the policy. Goods can always be exchanged for others.</source>
        <translation>כסף מוחזר רק עם הרשאה לחרוג מהמדיניות. החלפת סחורה באחרת אפשרית תמיד.</translation>
    </message>
</context>
<context>
    <name>mizan::ui::Rights</name>
    <message>
        <source>Selling</source>
        <translation>מכירה</translation>
    </message>
    <message>
        <source>Shift and drawer</source>
        <translation>משמרת ומגירה</translation>
    </message>
    <message>
        <source>Products and stock</source>
        <translation>מוצרים ומלאי</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>לקוחות</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>מערכת ניהול</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>מכירה</translation>
    </message>
    <message>
        <source>Take goods back with a receipt</source>
        <translation>החזרת סחורה עם קבלה</translation>
    </message>
    <message>
        <source>Take goods back without a receipt</source>
        <translation>החזרת סחורה ללא קבלה</translation>
    </message>
    <message>
        <source>Remove a line that was rung up</source>
        <translation>הסרת שורה שכבר נרשמה</translation>
    </message>
    <message>
        <source>Sell at another price</source>
        <translation>מכירה במחיר אחר</translation>
    </message>
    <message>
        <source>Give a discount</source>
        <translation>מתן הנחה</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>פתיחת המגירה ללא מכירה</translation>
    </message>
    <message>
        <source>Open a shift</source>
        <translation>פתיחת משמרת</translation>
    </message>
    <message>
        <source>Close a shift</source>
        <translation>סגירת משמרת</translation>
    </message>
    <message>
        <source>Close with a difference in the drawer</source>
        <translation>סגירה עם הפרש במגירה</translation>
    </message>
    <message>
        <source>Put cash into the drawer or take it out</source>
        <translation>הכנסת מזומן למגירה או הוצאתו</translation>
    </message>
    <message>
        <source>Print a receipt again</source>
        <translation>הדפסה חוזרת של קבלה</translation>
    </message>
    <message>
        <source>Change products and prices</source>
        <translation>שינוי מוצרים ומחירים</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>ייבוא מוצרים</translation>
    </message>
    <message>
        <source>Adjust stock</source>
        <translation>תיקון מלאי</translation>
    </message>
    <message>
        <source>See reports</source>
        <translation>צפייה בדוחות</translation>
    </message>
    <message>
        <source>Change users and roles</source>
        <translation>שינוי משתמשים ותפקידים</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>שינוי הגדרות</translation>
    </message>
    <message>
        <source>Open the back office</source>
        <translation>פתיחת מערכת הניהול</translation>
    </message>
    <message>
        <source>Add and change customers</source>
        <translation>הוספה ושינוי של לקוחות</translation>
    </message>
    <message>
        <source>Erase a customer for ever</source>
        <translation>מחיקת לקוח לתמיד</translation>
    </message>
    <message>
        <source>Sell on account beyond the credit limit</source>
        <translation>מכירה בהקפה מעבר למסגרת האשראי</translation>
    </message>
    <message>
        <source>Change how the last sale was paid</source>
        <translation>שינוי אופן התשלום של המכירה האחרונה</translation>
    </message>
    <message>
        <source>Enter a weight by hand</source>
        <translation>הזנת משקל ידנית</translation>
    </message>
    <message>
        <source>Block gift cards</source>
        <translation>חסימת כרטיסי מתנה</translation>
    </message>
    <message>
        <source>Take goods back beyond the policy</source>
        <translation>החזרת סחורה מעבר למדיניות</translation>
    </message>
    <message>
        <source>Sell an open item by department and price</source>
        <translation>מכירת פריט כללי לפי מחלקה ומחיר</translation>
    </message>
    <message>
        <source>Sell more than is in stock where that is blocked</source>
        <translation>מכירה מעבר למלאי במקום שהיא חסומה</translation>
    </message>
    <message>
        <source>Give a price or discount below cost</source>
        <translation>מתן מחיר או הנחה מתחת לעלות</translation>
    </message>
    <message>
        <source>Sell a batch after its day</source>
        <translation>מכירת אצווה אחרי התאריך שלה</translation>
    </message>
    <message>
        <source>See margins at the till</source>
        <translation>צפייה ברווחיות בקופה</translation>
    </message>
    <message>
        <source>Change the quick keys</source>
        <translation>שינוי המקשים המהירים</translation>
    </message>
    <message>
        <source>No</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>With approval</source>
        <translation>באישור</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>מותר</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>קופאי</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>מנהל</translation>
    </message>
    <message>
        <source>Discount, at most</source>
        <translation>הנחה, לכל היותר</translation>
    </message>
    <message>
        <source>Money back with a receipt, at most</source>
        <translation>החזר כספי עם קבלה, לכל היותר</translation>
    </message>
    <message>
        <source>Money back without a receipt, at most</source>
        <translation>החזר כספי ללא קבלה, לכל היותר</translation>
    </message>
    <message>
        <source>Open item, at most</source>
        <translation>פריט כללי, לכל היותר</translation>
    </message>
    <message>
        <source>Cash in or out, at most</source>
        <translation>הכנסה או הוצאה של מזומן, לכל היותר</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>ללא הגבלה</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RoleMatrix</name>
    <message>
        <source>%1 · new role</source>
        <translation>%1 · תפקיד חדש</translation>
    </message>
    <message>
        <source>%1 · now called %2</source>
        <translation>%1 · שמו כעת %2</translation>
    </message>
    <message>
        <source>%1 · retired</source>
        <translation>%1 · הופסק</translation>
    </message>
    <message>
        <source>%1 · %2: %3 → %4</source>
        <translation>%1 · %2: %3 ← %4</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>מגבלות</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>הרשאה</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (הופסק)</translation>
    </message>
</context>
<context>
    <name>mizan::ui::RolesPage</name>
    <message>
        <source>New role</source>
        <translation>תפקיד חדש</translation>
    </message>
    <message>
        <source>This role is not saved yet. Save it, then see what it sees.</source>
        <translation>התפקיד הזה עדיין לא נשמר. שמרו אותו, ואז ראו מה הוא רואה.</translation>
    </message>
    <message>
        <source>Saved. People have their new rights when they sign in again.</source>
        <translation>נשמר. ההרשאות החדשות יחולו בכניסה הבאה של כל אחד.</translation>
    </message>
    <message numerus="yes">
        <source>What saving changes (%n)</source>
        <translation>
            <numerusform>מה משתנה בשמירה (%n)</numerusform>
            <numerusform>מה משתנה בשמירה (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>עדיין לא השתנה דבר.</translation>
    </message>
    <message>
        <source>This role comes with Mizan and keeps its name.</source>
        <translation>התפקיד הזה מגיע עם Mizan ושומר על שמו.</translation>
    </message>
    <message>
        <source>Keep role</source>
        <translation>השארת התפקיד</translation>
    </message>
    <message>
        <source>Retire role</source>
        <translation>הפסקת התפקיד</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>תפקידים</translation>
    </message>
    <message>
        <source>Press Space or click to go from No to With approval to Allowed. Above a limit, somebody who may is asked to approve.</source>
        <translation>הקישו רווח או לחצו כדי לעבור מ&quot;לא&quot; ל&quot;באישור&quot; ול&quot;מותר&quot;. מעל למגבלה, מי שמורשה מתבקש לאשר.</translation>
    </message>
    <message>
        <source>Rights of the roles</source>
        <translation>הרשאות התפקידים</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>שם התפקיד</translation>
    </message>
    <message>
        <source>View as role</source>
        <translation>תצוגה לפי תפקיד</translation>
    </message>
    <message>
        <source>Save roles</source>
        <translation>שמירת תפקידים</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>ביטול השינויים</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ScanLine</name>
    <message>
        <source>Undo</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>מוכן לסריקה</translation>
    </message>
    <message>
        <source>Scan, or type a code and press Enter</source>
        <translation>סרקו, או הקלידו קוד והקישו Enter</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ScopeForm</name>
    <message>
        <source>Erased customer</source>
        <translation>לקוח שנמחק</translation>
    </message>
    <message>
        <source>This is no day. Write it as %1.</source>
        <translation>זה אינו תאריך. כתבו אותו כמו %1.</translation>
    </message>
    <message>
        <source>It would hold nowhere. Choose a branch at least.</source>
        <translation>לא יחול באף מקום. בחרו לפחות סניף אחד.</translation>
    </message>
    <message>
        <source>Groups of customers</source>
        <translation>קבוצות לקוחות</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>כולם</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>לקוחות</translation>
    </message>
    <message>
        <source>Name or phone</source>
        <translation>שם או טלפון</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>סניפים</translation>
    </message>
    <message>
        <source>From</source>
        <translation>החל מ־</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>כל יום</translation>
    </message>
    <message>
        <source>Up to and with</source>
        <translation>עד וכולל</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>ללא הגבלה</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>ל־%1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>ב־%1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>מ־%1 עד %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>מ־%1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>עד %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::SettingForm</name>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
</context>
<context>
    <name>mizan::ui::SettingsPage</name>
    <message>
        <source>Subjects of the settings</source>
        <translation>נושאי ההגדרות</translation>
    </message>
</context>
<context>
    <name>mizan::ui::SetupPage</name>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>שלב %1 מתוך %2</translation>
    </message>
    <message>
        <source>Back to the step before</source>
        <translation>חזרה לשלב הקודם</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ShiftDetail</name>
    <message>
        <source>Return</source>
        <translation>החזרה</translation>
    </message>
    <message>
        <source>Return without a receipt</source>
        <translation>החזרה ללא קבלה</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>הסרת שורה</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>שינוי מחיר</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>הנחה</translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <translation>פתיחת מגירה</translation>
    </message>
    <message>
        <source>Shift closed</source>
        <translation>סגירת משמרת</translation>
    </message>
    <message>
        <source>Difference accepted</source>
        <translation>הפרש שהתקבל</translation>
    </message>
    <message>
        <source>Cash moved</source>
        <translation>תנועת מזומן</translation>
    </message>
    <message>
        <source>Sold over the credit limit</source>
        <translation>מכירה מעבר למסגרת האשראי</translation>
    </message>
    <message>
        <source>Payment of a sale changed</source>
        <translation>שינוי תשלום של מכירה</translation>
    </message>
    <message>
        <source>Weight entered by hand</source>
        <translation>הזנת משקל ידנית</translation>
    </message>
    <message>
        <source>Gift card blocked</source>
        <translation>חסימת כרטיס מתנה</translation>
    </message>
    <message>
        <source>Taken back beyond the policy</source>
        <translation>החזרה מעבר למדיניות</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>פריט כללי</translation>
    </message>
    <message>
        <source>Sold below stock</source>
        <translation>מכירה מעבר למלאי</translation>
    </message>
    <message>
        <source>Sold after its day</source>
        <translation>מכירה אחרי התאריך</translation>
    </message>
    <message>
        <source>Sold below cost</source>
        <translation>מכירה מתחת לעלות</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>אחר</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>פעם אחת</numerusform>
            <numerusform>%n פעמים</numerusform>
        </translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>מבצעים</translation>
    </message>
    <message>
        <source>Emptied sales</source>
        <translation>מכירות שרוקנו</translation>
    </message>
    <message>
        <source>Bills before payment</source>
        <translation>חשבונות לפני תשלום</translation>
    </message>
    <message>
        <source>Less after the bill</source>
        <translation>הופחת אחרי החשבון</translation>
    </message>
    <message>
        <source>Copies printed</source>
        <translation>העתקים שהודפסו</translation>
    </message>
    <message>
        <source>Refused actions</source>
        <translation>פעולות שנדחו</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>קבלה אחת</numerusform>
            <numerusform>%n קבלות</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>מגירה</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>סכום פתיחה</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>הכנסת מזומן</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>הוצאת מזומן</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>צפוי</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>נספר</translation>
    </message>
    <message>
        <source>counted twice</source>
        <translation>נספר פעמיים</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>הפרש</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>Left in the drawer</source>
        <translation>נשאר במגירה</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>לכספת</translation>
    </message>
    <message>
        <source>Drawer, %1</source>
        <translation>מגירה, %1</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>התקבל</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>עודף</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>נפתחה</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>נפתחה על ידי</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>נסגרה</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>נסגרה על ידי</translation>
    </message>
    <message>
        <source>First receipt</source>
        <translation>קבלה ראשונה</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>קבלה אחרונה</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>מכירות</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>החזרות</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>מחזור</translation>
    </message>
    <message>
        <source>Put on gift cards</source>
        <translation>הוטען על כרטיסי מתנה</translation>
    </message>
    <message>
        <source>Deposits taken</source>
        <translation>מקדמות שהתקבלו</translation>
    </message>
    <message>
        <source>Deposits given back</source>
        <translation>מקדמות שהוחזרו</translation>
    </message>
    <message>
        <source>Deposits kept</source>
        <translation>מקדמות שנשמרו</translation>
    </message>
    <message>
        <source>Paid of accounts</source>
        <translation>תשלומי הקפה</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>תשלום אחד</numerusform>
            <numerusform>%n תשלומים</numerusform>
        </translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>מסים</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>מתוך %1</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>תשלומים</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>חריגים</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>הנחות</translation>
    </message>
    <message>
        <source>Removed lines</source>
        <translation>שורות שהוסרו</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>פתיחת מגירה ללא מכירה</translation>
    </message>
    <message>
        <source>Payments of sales changed</source>
        <translation>שינויי תשלום במכירות</translation>
    </message>
    <message>
        <source>%1, approved by</source>
        <translation>%1, אושר על ידי</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>חזרה לרשימה</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>סגירת הפרטים</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>הדפסת העתק</translation>
    </message>
    <message>
        <source>Print a copy of the Z report</source>
        <translation>הדפסת העתק של דוח Z</translation>
    </message>
    <message>
        <source>Z report %1</source>
        <translation>דוח Z %1</translation>
    </message>
    <message>
        <source>X report: the shift so far</source>
        <translation>דוח X: המשמרת עד כה</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ShiftList</name>
    <message>
        <source>Open</source>
        <translation>פתוחה</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>דוח Z</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>קופה</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>נפתחה</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>נסגרה</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>נפתחה על ידי</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>מחזור</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>הפרש</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ShiftPage</name>
    <message>
        <source>Shifts</source>
        <translation>משמרות</translation>
    </message>
    <message>
        <source>Search by the number of the Z report</source>
        <translation>חיפוש לפי מספר דוח Z</translation>
    </message>
    <message>
        <source>Only open</source>
        <translation>פתוחות בלבד</translation>
    </message>
    <message>
        <source>No shifts yet. The first one is opened at the till, with its float.</source>
        <translation>עדיין אין משמרות. הראשונה נפתחת בקופה, עם סכום הפתיחה.</translation>
    </message>
    <message>
        <source>No shift is open.</source>
        <translation>אין משמרת פתוחה.</translation>
    </message>
    <message>
        <source>No shifts match %1.</source>
        <translation>אין משמרות שמתאימות ל־%1.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>ניקוי המסננים</translation>
    </message>
</context>
<context>
    <name>mizan::ui::ShopTill</name>
    <message>
        <source>Sale</source>
        <translation>מכירה</translation>
    </message>
    <message>
        <source>The disk did not take it. What was paid before is kept; this step was not recorded. Try again, or call for help (%1).</source>
        <translation>הדיסק לא קיבל את הרישום. מה ששולם קודם נשמר; הצעד הזה לא נרשם. נסו שוב, או פנו לעזרה (%1).</translation>
    </message>
    <message>
        <source>Exchange without a receipt</source>
        <translation>החלפה ללא קבלה</translation>
    </message>
    <message>
        <source>Return without a receipt</source>
        <translation>החזרה ללא קבלה</translation>
    </message>
    <message>
        <source>Exchange of receipt %1</source>
        <translation>החלפה של קבלה %1</translation>
    </message>
    <message>
        <source>Return of receipt %1</source>
        <translation>החזרה של קבלה %1</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>החלפה</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>החזרה</translation>
    </message>
    <message>
        <source>Number of the gift card</source>
        <translation>מספר כרטיס המתנה</translation>
    </message>
    <message>
        <source>Packs of %1 on the line</source>
        <translation>מארזים של %1 בשורה</translation>
    </message>
    <message>
        <source>Quantity of the line</source>
        <translation>כמות בשורה</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>מחיר חדש</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>הנחה %</translation>
    </message>
    <message>
        <source>Discount amount</source>
        <translation>סכום הנחה</translation>
    </message>
    <message>
        <source>Discount on the sale %</source>
        <translation>הנחה על המכירה %</translation>
    </message>
    <message>
        <source>Discount amount on the sale</source>
        <translation>סכום הנחה על המכירה</translation>
    </message>
    <message>
        <source>Amount given</source>
        <translation>סכום שנמסר</translation>
    </message>
    <message>
        <source>Last four digits (optional)</source>
        <translation>ארבע ספרות אחרונות (לא חובה)</translation>
    </message>
    <message>
        <source>Approval code (optional)</source>
        <translation>קוד אישור (לא חובה)</translation>
    </message>
    <message>
        <source>What the scale shows</source>
        <translation>מה המשקל מראה</translation>
    </message>
    <message>
        <source>Next item %1 ×</source>
        <translation>הפריט הבא %1 ×</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>קוד</translation>
    </message>
    <message>
        <source>Who approves?</source>
        <translation>מי מאשר?</translation>
    </message>
    <message>
        <source>Nobody here may approve this.</source>
        <translation>אין כאן מי שמורשה לאשר זאת.</translation>
    </message>
    <message>
        <source>Approval by %1</source>
        <translation>אישור של %1</translation>
    </message>
    <message>
        <source>%1 is working now.</source>
        <translation>%1 עובד כעת.</translation>
    </message>
    <message>
        <source>Sell %1 on account; %2 will be owed, the limit is %3.</source>
        <translation>מכירת %1 בהקפה; החוב יהיה %2, המסגרת היא %3.</translation>
    </message>
    <message>
        <source>%1 is overdue.</source>
        <translation>%1 בפיגור.</translation>
    </message>
    <message>
        <source>The customer is blocked.</source>
        <translation>הלקוח חסום.</translation>
    </message>
    <message>
        <source>The card terminal is not connected. The payment is kept. Connect it in the settings, then remove the payment.</source>
        <translation>מסוף האשראי אינו מחובר. התשלום נשאר. חברו אותו בהגדרות, ואז הסירו את התשלום.</translation>
    </message>
    <message>
        <source>The terminal did not give %1 back to the card. It is still charged. Give it back by hand on the terminal; it stays in the list of what is open.</source>
        <translation>המסוף לא החזיר %1 לכרטיס. הסכום עדיין מחויב. החזירו אותו ידנית במסוף; הוא נשאר ברשימת הפתוחים.</translation>
    </message>
    <message>
        <source>The terminal did not give it back. The payment is kept. Try again, or finish.</source>
        <translation>המסוף לא החזיר את הסכום. התשלום נשאר. נסו שוב, או סיימו.</translation>
    </message>
    <message>
        <source>The terminal did not pay back. Nothing went back. Choose another way, or press Enter to pay back by hand on the terminal.</source>
        <translation>המסוף לא ביצע החזר. לא הוחזר דבר. בחרו אמצעי אחר, או הקישו Enter כדי להחזיר ידנית במסוף.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was charged.</source>
        <translation>בוטל. לא חויב דבר.</translation>
    </message>
    <message>
        <source>Card declined. Nothing was charged. Try another card or choose Cash.</source>
        <translation>הכרטיס נדחה. לא חויב דבר. נסו כרטיס אחר או בחרו מזומן.</translation>
    </message>
    <message>
        <source>%1 went back to the card.</source>
        <translation>%1 הוחזרו לכרטיס.</translation>
    </message>
    <message>
        <source>%1 went back to the card. Press Enter.</source>
        <translation>%1 הוחזרו לכרטיס. הקישו Enter.</translation>
    </message>
    <message>
        <source>%1 was charged and does not fit any more: it goes back to the card.</source>
        <translation>%1 חויבו ואינם מתאימים עוד: הם מוחזרים לכרטיס.</translation>
    </message>
    <message>
        <source>The terminal was quicker: %1 was charged and is taken. Remove it with Del to give it back.</source>
        <translation>המסוף הקדים: %1 חויבו והתקבלו. הסירו את התשלום עם Del כדי להחזיר.</translation>
    </message>
    <message>
        <source>Card taken: %1. Still due: %2.</source>
        <translation>התקבל בכרטיס: %1. נותר לתשלום: %2.</translation>
    </message>
    <message>
        <source>The terminal answered late: %1 was charged and is taken.</source>
        <translation>המסוף השיב באיחור: %1 חויבו והתקבלו.</translation>
    </message>
    <message>
        <source>The next sale has begun. The payment of the last one stays as it is.</source>
        <translation>המכירה הבאה כבר התחילה. התשלום של הקודמת נשאר כפי שהוא.</translation>
    </message>
    <message>
        <source>There is no sale just before whose payment could be changed.</source>
        <translation>אין מכירה קודמת שאפשר לשנות את התשלום שלה.</translation>
    </message>
    <message>
        <source>Change payment</source>
        <translation>שינוי תשלום</translation>
    </message>
    <message>
        <source>Change the payment of receipt %1 from %2 to %3.</source>
        <translation>שינוי התשלום של קבלה %1 מ־%2 ל־%3.</translation>
    </message>
    <message>
        <source>Receipt %1 · %2, before %3</source>
        <translation>קבלה %1 · %2, קודם %3</translation>
    </message>
    <message>
        <source>Keys of the till</source>
        <translation>מקשי הקופה</translation>
    </message>
    <message>
        <source>Held sales</source>
        <translation>מכירות מושהות</translation>
    </message>
    <message>
        <source>Enter takes it back, Del throws it away.</source>
        <translation>לשליפה: Enter, למחיקה: Del.</translation>
    </message>
    <message>
        <source>No sale is held. Press %1 to hold the current one.</source>
        <translation>אין מכירה מושהית. הקישו %1 כדי להשהות את הנוכחית.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n line(s)</source>
        <translation>
            <numerusform>%1 · שורה אחת</numerusform>
            <numerusform>%1 · %n שורות</numerusform>
        </translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>בדיקת מחיר</translation>
    </message>
    <message>
        <source>Scan or type. Nothing is added until Enter.</source>
        <translation>סרקו או הקלידו. דבר לא נוסף עד Enter.</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>שם או קוד</translation>
    </message>
    <message>
        <source>Which product has this code?</source>
        <translation>לאיזה מוצר הקוד הזה?</translation>
    </message>
    <message>
        <source>Scan the receipt, or type its number and press Enter.</source>
        <translation>סרקו את הקבלה, או הקלידו את מספרה והקישו Enter.</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>מספר קבלה</translation>
    </message>
    <message>
        <source>Without a receipt</source>
        <translation>ללא קבלה</translation>
    </message>
    <message>
        <source>Needs an approval in most shops</source>
        <translation>ברוב החנויות נדרש אישור</translation>
    </message>
    <message>
        <source>Find a product</source>
        <translation>חיפוש מוצר</translation>
    </message>
    <message>
        <source>No product matches %1.</source>
        <translation>אין מוצר שמתאים ל־%1.</translation>
    </message>
    <message>
        <source>Which of them has this code?</source>
        <translation>למי מהם הקוד הזה?</translation>
    </message>
    <message>
        <source>Give this code to %1.</source>
        <translation>שיוך הקוד הזה למוצר %1.</translation>
    </message>
    <message>
        <source>Create the product %1.</source>
        <translation>יצירת המוצר %1.</translation>
    </message>
    <message>
        <source>No line is selected. Scan an item or choose a line first.</source>
        <translation>לא נבחרה שורה. סרקו פריט או בחרו תחילה שורה.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>הערה</translation>
    </message>
    <message>
        <source>Printed on the receipt</source>
        <translation>מודפסת בקבלה</translation>
    </message>
    <message>
        <source>Another price for the line</source>
        <translation>מחיר אחר לשורה</translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation>הנחה על השורה</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>הסרת השורה</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>מספרים סידוריים</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>אצוות</translation>
    </message>
    <message>
        <source>%1 of %2 said</source>
        <translation>הוזנו %1 מתוך %2</translation>
    </message>
    <message>
        <source>Printed under the line on the receipt. Enter keeps it; an empty one is taken off.</source>
        <translation>מודפסת בקבלה מתחת לשורה. Enter שומר אותה; הערה ריקה מוסרת.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>שמירת ההערה</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Walk-in customer</source>
        <translation>לקוח מזדמן</translation>
    </message>
    <message>
        <source>Erased customer</source>
        <translation>לקוח שנמחק</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>חסום</translation>
    </message>
    <message>
        <source>Credit %1 of %2</source>
        <translation>הקפה %1 מתוך %2</translation>
    </message>
    <message>
        <source>Owes %1</source>
        <translation>חוב %1</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>בפיגור %1</translation>
    </message>
    <message>
        <source>Store credit %1</source>
        <translation>זיכוי בחנות %1</translation>
    </message>
    <message>
        <source>The receipt says who bought this. The customer was not changed.</source>
        <translation>בקבלה רשום מי קנה. הלקוח לא השתנה.</translation>
    </message>
    <message>
        <source>%1 is blocked: nothing is sold to them on account without an approval.</source>
        <translation>%1 חסום: אין מכירה בהקפה ללא אישור.</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>לקוח: %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>Name, or last digits of the phone</source>
        <translation>שם, או ספרות אחרונות של הטלפון</translation>
    </message>
    <message>
        <source>Takes the customer off the sale</source>
        <translation>מסיר את הלקוח מהמכירה</translation>
    </message>
    <message>
        <source>Settle what they owe</source>
        <translation>סילוק החוב</translation>
    </message>
    <message>
        <source>Purchase history</source>
        <translation>היסטוריית רכישות</translation>
    </message>
    <message>
        <source>Repeat last basket</source>
        <translation>חזרה על הסל האחרון</translation>
    </message>
    <message>
        <source>What they bought last, at today&apos;s prices</source>
        <translation>מה שנקנה לאחרונה, במחירי היום</translation>
    </message>
    <message>
        <source>Credit terms</source>
        <translation>תנאי אשראי</translation>
    </message>
    <message>
        <source>Limit, days to pay, blocked</source>
        <translation>מסגרת, ימי תשלום, חסימה</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>לקוח חדש…</translation>
    </message>
    <message>
        <source>Nobody matches %1</source>
        <translation>אין מי שמתאים ל־%1</translation>
    </message>
    <message>
        <source>Name and phone</source>
        <translation>שם וטלפון</translation>
    </message>
    <message>
        <source>Add the customer %1.</source>
        <translation>הוספת הלקוח %1.</translation>
    </message>
    <message>
        <source>Purchases of %1</source>
        <translation>רכישות של %1</translation>
    </message>
    <message>
        <source>Enter prints a copy of the receipt.</source>
        <translation>הקישו Enter להדפסת העתק של הקבלה.</translation>
    </message>
    <message>
        <source>Nothing yet. What they buy from now on stands here.</source>
        <translation>אין עדיין דבר. מה שיירכש מעתה יופיע כאן.</translation>
    </message>
    <message>
        <source>Older purchases</source>
        <translation>רכישות קודמות</translation>
    </message>
    <message>
        <source>No printer is set up. The receipt is kept.</source>
        <translation>לא הוגדרה מדפסת. הקבלה נשמרה.</translation>
    </message>
    <message>
        <source>Print receipt %1 again.</source>
        <translation>הדפסה חוזרת של קבלה %1.</translation>
    </message>
    <message>
        <source>%1 has bought nothing here yet.</source>
        <translation>%1 עדיין לא קנה כאן דבר.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of receipt %1 (is|are) not sold any more; the others were added.</source>
        <translation>
            <numerusform>שורה אחת של קבלה %1 אינה נמכרת עוד; האחרות נוספו.</numerusform>
            <numerusform>%n שורות של קבלה %1 אינן נמכרות עוד; האחרות נוספו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added again: receipt %1</source>
        <translation>נוספה שוב: קבלה %1</translation>
    </message>
    <message>
        <source>Scan what the customer takes instead. F8 turns back.</source>
        <translation>סרקו את מה שהלקוח לוקח במקום. F8 חוזר.</translation>
    </message>
    <message>
        <source>Scan what comes back.</source>
        <translation>סרקו את מה שמוחזר.</translation>
    </message>
    <message numerus="yes">
        <source>Sold %n day(s) ago: later than the shop takes goods back.</source>
        <translation>
            <numerusform>נמכר לפני יום: מאוחר מהמותר להחזרה בחנות.</numerusform>
            <numerusform>נמכר לפני %n ימים: מאוחר מהמותר להחזרה בחנות.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid back in money instead of store credit.</source>
        <translation>הוחזר בכסף במקום כזיכוי בחנות.</translation>
    </message>
    <message>
        <source>Take goods back from receipt %1, for %2, and give others for them.</source>
        <translation>החזרת סחורה מקבלה %1, בסך %2, והחלפתה באחרת.</translation>
    </message>
    <message>
        <source>Take goods back without a receipt, for %1, and give others for them.</source>
        <translation>החזרת סחורה ללא קבלה, בסך %1, והחלפתה באחרת.</translation>
    </message>
    <message>
        <source>Exchange %1 for %2 · %3</source>
        <translation>החלפה %1 עבור %2 · %3</translation>
    </message>
    <message>
        <source>Pay back %1</source>
        <translation>החזר %1</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>סיבה אחרת</translation>
    </message>
    <message>
        <source>Put it back for sale</source>
        <translation>החזרה למלאי המכירה</translation>
    </message>
    <message>
        <source>It is set aside now</source>
        <translation>הפריט שמור כעת בצד</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>שמירה בצד</translation>
    </message>
    <message>
        <source>It does not go back for sale</source>
        <translation>הפריט לא חוזר למכירה</translation>
    </message>
    <message>
        <source>Take another one for it</source>
        <translation>פריט אחר במקומו</translation>
    </message>
    <message>
        <source>Another size or colour of the same</source>
        <translation>מידה אחרת או צבע אחר של אותו מוצר</translation>
    </message>
    <message>
        <source>Taken for %1</source>
        <translation>במקום %1</translation>
    </message>
    <message>
        <source>Why does it come back?</source>
        <translation>מדוע זה מוחזר?</translation>
    </message>
    <message>
        <source>This is a gift card. It was not used. It pays for goods, when they are sold.</source>
        <translation>זה כרטיס מתנה. לא נעשה בו שימוש. הוא משלם על סחורה, בזמן המכירה.</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>כרטיס מתנה</translation>
    </message>
    <message>
        <source>Scan the card, or type its number and press Enter.</source>
        <translation>סרקו את הכרטיס, או הקלידו את מספרו והקישו Enter.</translation>
    </message>
    <message>
        <source>Number of the card</source>
        <translation>מספר הכרטיס</translation>
    </message>
    <message>
        <source>A new number</source>
        <translation>מספר חדש</translation>
    </message>
    <message>
        <source>For a card without one; printed once it is paid</source>
        <translation>לכרטיס ללא מספר; מודפס אחרי התשלום</translation>
    </message>
    <message>
        <source>New number %1. It is printed once it is paid, and never shown again.</source>
        <translation>מספר חדש %1. הוא מודפס אחרי התשלום, ולא יוצג שוב.</translation>
    </message>
    <message>
        <source>Nothing was put on this card yet.</source>
        <translation>עדיין לא הוטען דבר על הכרטיס.</translation>
    </message>
    <message>
        <source>Balance %1.</source>
        <translation>יתרה %1.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>בתוקף עד %1.</translation>
    </message>
    <message>
        <source>Blocked.</source>
        <translation>חסום.</translation>
    </message>
    <message>
        <source>Gift card ending in %1</source>
        <translation>כרטיס מתנה המסתיים ב־%1</translation>
    </message>
    <message>
        <source>Amount to put on it</source>
        <translation>סכום להטענה</translation>
    </message>
    <message>
        <source>Take it off this sale</source>
        <translation>הסרה ממכירה זו</translation>
    </message>
    <message>
        <source>Put on the card</source>
        <translation>הטענת הכרטיס</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>ביטול חסימה</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>חסימה</translation>
    </message>
    <message>
        <source>Nobody can spend it then</source>
        <translation>לאחר מכן איש לא יוכל להשתמש בו</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>מחיקת הסכום</translation>
    </message>
    <message>
        <source>Two tills took the same money; the shop bears it</source>
        <translation>שתי קופות לקחו את אותו הכסף; החנות סופגת אותו</translation>
    </message>
    <message>
        <source>Goods are coming back. Nothing was put on the card. Finish the return first.</source>
        <translation>סחורה מוחזרת כעת. דבר לא הוטען על הכרטיס. סיימו תחילה את ההחזרה.</translation>
    </message>
    <message>
        <source>Gift card: %1</source>
        <translation>כרטיס מתנה: %1</translation>
    </message>
    <message>
        <source>Why is the card blocked?</source>
        <translation>מדוע הכרטיס נחסם?</translation>
    </message>
    <message>
        <source>Why is the card unblocked?</source>
        <translation>מדוע החסימה מבוטלת?</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>אבד</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>נגנב</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>הועתק</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>נמצא</translation>
    </message>
    <message>
        <source>Blocked by mistake</source>
        <translation>נחסם בטעות</translation>
    </message>
    <message>
        <source>Block the gift card ending in %1.</source>
        <translation>חסימת כרטיס המתנה המסתיים ב־%1.</translation>
    </message>
    <message>
        <source>Unblock the gift card ending in %1.</source>
        <translation>ביטול החסימה של כרטיס המתנה המסתיים ב־%1.</translation>
    </message>
    <message>
        <source>Write off what was spent twice from the gift card ending in %1.</source>
        <translation>מחיקת מה שנוצל פעמיים מכרטיס המתנה המסתיים ב־%1.</translation>
    </message>
    <message>
        <source>Spent at two tills</source>
        <translation>נוצל בשתי קופות</translation>
    </message>
    <message>
        <source>Gift card %1</source>
        <translation>כרטיס מתנה %1</translation>
    </message>
    <message>
        <source>Scan the gift card, or type its number and press Enter.</source>
        <translation>סרקו את כרטיס המתנה, או הקלידו את מספרו והקישו Enter.</translation>
    </message>
    <message>
        <source>Take %1 off the gift card ending in %2: %3 now, %4 after. Press Enter.</source>
        <translation>ניצול %1 מכרטיס המתנה המסתיים ב־%2: כעת %3, אחר כך %4. הקישו Enter.</translation>
    </message>
    <message>
        <source>%1 is taken instead.</source>
        <translation>במקום זאת נלקח %1.</translation>
    </message>
    <message>
        <source>Check ID: born on or before %1</source>
        <translation>בדקו תעודה: יליד %1 או קודם</translation>
    </message>
    <message>
        <source>Only for buyers of %1 and older. Look at a document with a date of birth.</source>
        <translation>רק לקונים בני %1 ומעלה. בדקו תעודה עם תאריך לידה.</translation>
    </message>
    <message>
        <source>Checked: old enough</source>
        <translation>נבדק: הגיל מתאים</translation>
    </message>
    <message>
        <source>Leave the item out</source>
        <translation>השמטת הפריט</translation>
    </message>
    <message>
        <source>Sell %1 of %2, of which %3 are in stock.</source>
        <translation>מכירת %2 בכמות %1; במלאי %3.</translation>
    </message>
    <message>
        <source>%1: %2 in stock, %3 on this sale. It is sold all the same.</source>
        <translation>%1: %2 במלאי, %3 במכירה זו. הוא נמכר בכל זאת.</translation>
    </message>
    <message>
        <source>Open item: which department?</source>
        <translation>פריט כללי: איזו מחלקה?</translation>
    </message>
    <message>
        <source>No department is set up. In the back office, let the price of a product be asked at the till.</source>
        <translation>לא הוגדרה מחלקה. במערכת הניהול, קבעו שמחירו של מוצר יישאל בקופה.</translation>
    </message>
    <message>
        <source>Sell %1 below what it cost.</source>
        <translation>מכירת %1 מתחת לעלות.</translation>
    </message>
    <message>
        <source>Margin %1 (%2)</source>
        <translation>רווח %1 (%2)</translation>
    </message>
    <message>
        <source>Open the back office.</source>
        <translation>פתיחת מערכת הניהול.</translation>
    </message>
    <message>
        <source>No shift is open. Enter the float first.</source>
        <translation>אין משמרת פתוחה. הזינו תחילה את סכום הפתיחה.</translation>
    </message>
    <message>
        <source>Type how many, then *, then scan the item.</source>
        <translation>הקלידו כמה, אחר כך *, ואז סרקו את הפריט.</translation>
    </message>
    <message>
        <source>Change the quick keys.</source>
        <translation>שינוי המקשים המהירים.</translation>
    </message>
    <message>
        <source>Sell for %1, below what it cost.</source>
        <translation>מכירה ב־%1, מתחת לעלות.</translation>
    </message>
    <message>
        <source>Sell for %1.</source>
        <translation>מכירה ב־%1.</translation>
    </message>
    <message>
        <source>Why another price?</source>
        <translation>מדוע מחיר אחר?</translation>
    </message>
    <message>
        <source>Price on the shelf was lower</source>
        <translation>המחיר על המדף היה נמוך יותר</translation>
    </message>
    <message>
        <source>Damaged packaging</source>
        <translation>אריזה פגומה</translation>
    </message>
    <message>
        <source>Close to its date</source>
        <translation>קרוב לתאריך התפוגה</translation>
    </message>
    <message>
        <source>Agreed with the customer</source>
        <translation>סוכם עם הלקוח</translation>
    </message>
    <message>
        <source>Give a discount of %1 on the whole sale.</source>
        <translation>מתן הנחה של %1 על כל המכירה.</translation>
    </message>
    <message>
        <source>Give a discount of %1, below what it cost.</source>
        <translation>מתן הנחה של %1, מתחת לעלות.</translation>
    </message>
    <message>
        <source>Give a discount of %1.</source>
        <translation>מתן הנחה של %1.</translation>
    </message>
    <message>
        <source>Discount at the till</source>
        <translation>הנחה בקופה</translation>
    </message>
    <message>
        <source>Total %1, before %2</source>
        <translation>סה״כ %1, קודם %2</translation>
    </message>
    <message>
        <source>No shift is open. The scan was not used. Enter the float first, then scan again.</source>
        <translation>אין משמרת פתוחה. הסריקה לא נקלטה. הזינו תחילה את סכום הפתיחה, ואז סרקו שוב.</translation>
    </message>
    <message>
        <source>A question is open. The scan was not used. Answer it or press Esc, then scan again.</source>
        <translation>יש שאלה פתוחה. הסריקה לא נקלטה. השיבו עליה או הקישו Esc, ואז סרקו שוב.</translation>
    </message>
    <message>
        <source>The scanner sent more than a code can hold. Nothing of it was used. Scan again.</source>
        <translation>הסורק שלח יותר ממה שקוד יכול להכיל. דבר ממנו לא נקלט. סרקו שוב.</translation>
    </message>
    <message>
        <source>Misread %1. Nothing was added. Scan again.</source>
        <translation>קריאה שגויה: %1. לא נוסף דבר. סרקו שוב.</translation>
    </message>
    <message>
        <source>Code %1 is unknown. Nothing was added to the return. Choose the line instead.</source>
        <translation>הקוד %1 אינו מוכר. לא נוסף דבר להחזרה. בחרו במקום זאת את השורה.</translation>
    </message>
    <message>
        <source>Code %1 is unknown. Nothing was added.</source>
        <translation>הקוד %1 אינו מוכר. לא נוסף דבר.</translation>
    </message>
    <message>
        <source>%1 was added while paying. The amount due is up to date.</source>
        <translation>%1 נוסף במהלך התשלום. הסכום לתשלום מעודכן.</translation>
    </message>
    <message>
        <source>Sell %1 of %2, entered by hand.</source>
        <translation>מכירת %2 בכמות %1, בהזנה ידנית.</translation>
    </message>
    <message>
        <source>Code %1 is unknown. It is kept as a line. Say what it is before paying.</source>
        <translation>הקוד %1 אינו מוכר. הוא נשמר כשורה. ציינו מהו לפני התשלום.</translation>
    </message>
    <message>
        <source>%1 is weighed. Press F2 and enter what the scale shows.</source>
        <translation>%1 נמכר במשקל. הקישו F2 והזינו מה המשקל מראה.</translation>
    </message>
    <message>
        <source>%1 is off the sale.</source>
        <translation>%1 הוסר מהמכירה.</translation>
    </message>
    <message>
        <source>Remove a line from the sale.</source>
        <translation>הסרת שורה מהמכירה.</translation>
    </message>
    <message>
        <source>There is nothing to undo here.</source>
        <translation>אין כאן מה לבטל.</translation>
    </message>
    <message>
        <source>There is nothing to redo here.</source>
        <translation>אין כאן מה לבצע שוב.</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>הושהתה: %1</translation>
    </message>
    <message>
        <source>Sell %1 of batch %2, which is past its day.</source>
        <translation>מכירת %1 מאצווה %2, שהתאריך שלה עבר.</translation>
    </message>
    <message>
        <source>Sell %1 with the serial number %2, which is in another place by the books.</source>
        <translation>מכירת %1 עם המספר הסידורי %2, שלפי הספרים נמצא במיקום אחר.</translation>
    </message>
    <message>
        <source>Serial number %1 of %2</source>
        <translation>מספר סידורי %1 מתוך %2</translation>
    </message>
    <message>
        <source>Batch, %1 of %2</source>
        <translation>אצווה, %1 מתוך %2</translation>
    </message>
    <message>
        <source>%1: scan it, type it, or choose it here. Later, with Esc; paying waits for it.</source>
        <translation>%1: סרקו, הקלידו, או בחרו כאן. אפשר גם אחר כך, עם Esc; התשלום ממתין לכך.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>מספר סידורי</translation>
    </message>
    <message>
        <source>Batch number</source>
        <translation>מספר אצווה</translation>
    </message>
    <message>
        <source>Said. Choose it to take it off.</source>
        <translation>הוזן. בחרו בו כדי להסיר.</translation>
    </message>
    <message>
        <source>%1 of it. Choose it to take it off.</source>
        <translation>%1 ממנה. בחרו בה כדי להסיר.</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 כאן</translation>
    </message>
    <message>
        <source>All numbers are said.</source>
        <translation>כל המספרים הוזנו.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) owed</source>
        <translation>
            <numerusform>חוב של נקודה אחת</numerusform>
            <numerusform>חוב של %n נקודות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>נקודה אחת</numerusform>
            <numerusform>%n נקודות</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Keep the points</source>
        <translation>השארת הנקודות</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) (is|are) not redeemed</source>
        <translation>
            <numerusform>נקודה אחת לא תמומש</numerusform>
            <numerusform>%n נקודות לא ימומשו</numerusform>
        </translation>
    </message>
    <message>
        <source>In place of the discount on the sale</source>
        <translation>במקום ההנחה על המכירה</translation>
    </message>
    <message numerus="yes">
        <source>%n expire(s|) after %1</source>
        <translation>
            <numerusform>אחת תפוג אחרי %1</numerusform>
            <numerusform>%n יפוגו אחרי %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redeem %n point(s)</source>
        <translation>
            <numerusform>מימוש נקודה אחת</numerusform>
            <numerusform>מימוש %n נקודות</numerusform>
        </translation>
    </message>
    <message>
        <source>Points</source>
        <translation>נקודות</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>כספת</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>בנק</translation>
    </message>
    <message>
        <source>Expense of the shop</source>
        <translation>הוצאה של החנות</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>בעלים</translation>
    </message>
    <message>
        <source>Deposits taken</source>
        <translation>מקדמות שהתקבלו</translation>
    </message>
    <message>
        <source>Deposits given back</source>
        <translation>מקדמות שהוחזרו</translation>
    </message>
    <message>
        <source>Deposits kept</source>
        <translation>מקדמות שנשמרו</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>מבצעים</translation>
    </message>
    <message>
        <source>Emptied sales</source>
        <translation>מכירות שרוקנו</translation>
    </message>
    <message>
        <source>Bills before payment</source>
        <translation>חשבונות לפני תשלום</translation>
    </message>
    <message>
        <source>Less after the bill</source>
        <translation>הופחת אחרי החשבון</translation>
    </message>
    <message>
        <source>Copies printed</source>
        <translation>העתקים שהודפסו</translation>
    </message>
    <message>
        <source>Refused actions</source>
        <translation>פעולות שנדחו</translation>
    </message>
    <message>
        <source>Print the last receipt again</source>
        <translation>הדפסה חוזרת של הקבלה האחרונה</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>הכנסת מזומן</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>הוצאת מזומן</translation>
    </message>
    <message>
        <source>Open drawer without a sale</source>
        <translation>פתיחת מגירה ללא מכירה</translation>
    </message>
    <message>
        <source>X report: the shift so far</source>
        <translation>דוח X: המשמרת עד כה</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>סגירת המשמרת</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>נעילה</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>מערכת ניהול</translation>
    </message>
    <message>
        <source>Discount on the sale</source>
        <translation>הנחה על המכירה</translation>
    </message>
    <message>
        <source>Options of the line</source>
        <translation>אפשרויות השורה</translation>
    </message>
    <message>
        <source>Recall a held sale</source>
        <translation>שליפת מכירה מושהית</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>קופון</translation>
    </message>
    <message>
        <source>Gift card: balance, load</source>
        <translation>כרטיס מתנה: יתרה, הטענה</translation>
    </message>
    <message>
        <source>Customer orders, layaway</source>
        <translation>הזמנות לקוח, שריון בתשלומים</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>הצעות מחיר</translation>
    </message>
    <message>
        <source>Hand over later: which goods, where</source>
        <translation>מסירה מאוחרת: איזו סחורה, לאן</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>למסירה</translation>
    </message>
    <message>
        <source>Change the payment of the last sale</source>
        <translation>שינוי התשלום של המכירה האחרונה</translation>
    </message>
    <message>
        <source>Open item: department and price</source>
        <translation>פריט כללי: מחלקה ומחיר</translation>
    </message>
    <message>
        <source>Bill before payment</source>
        <translation>חשבון לפני תשלום</translation>
    </message>
    <message>
        <source>Empty the sale</source>
        <translation>ריקון המכירה</translation>
    </message>
    <message>
        <source>Gift receipt of the last sale</source>
        <translation>פתק החלפה של המכירה האחרונה</translation>
    </message>
    <message>
        <source>Change the quick keys</source>
        <translation>שינוי המקשים המהירים</translation>
    </message>
    <message>
        <source>Till menu</source>
        <translation>תפריט הקופה</translation>
    </message>
    <message>
        <source>Close the shift.</source>
        <translation>סגירת המשמרת.</translation>
    </message>
    <message>
        <source>Open the drawer without a sale.</source>
        <translation>פתיחת המגירה ללא מכירה.</translation>
    </message>
    <message>
        <source>Why open the drawer?</source>
        <translation>מדוע לפתוח את המגירה?</translation>
    </message>
    <message>
        <source>Give change</source>
        <translation>מתן עודף</translation>
    </message>
    <message>
        <source>Check the drawer</source>
        <translation>בדיקת המגירה</translation>
    </message>
    <message>
        <source>Opened by mistake</source>
        <translation>נפתחה בטעות</translation>
    </message>
    <message>
        <source>Type the amount, choose what it is for, press Enter.</source>
        <translation>הקלידו את הסכום, בחרו לשם מה הוא, והקישו Enter.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>סכום</translation>
    </message>
    <message>
        <source>Move %1 in or out of the drawer.</source>
        <translation>הכנסה או הוצאה של %1 במגירה.</translation>
    </message>
    <message>
        <source>Cash in %1</source>
        <translation>הוכנס מזומן: %1</translation>
    </message>
    <message>
        <source>Cash out %1</source>
        <translation>הוצא מזומן: %1</translation>
    </message>
    <message>
        <source>See the shift so far.</source>
        <translation>צפייה במשמרת עד כה.</translation>
    </message>
    <message>
        <source>No shift is open.</source>
        <translation>אין משמרת פתוחה.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>מכירות</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>קבלה אחת</numerusform>
            <numerusform>%n קבלות</numerusform>
        </translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>החזרות</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>מחזור</translation>
    </message>
    <message>
        <source>Paid of accounts</source>
        <translation>תשלומי הקפה</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>תשלום אחד</numerusform>
            <numerusform>%n תשלומים</numerusform>
        </translation>
    </message>
    <message>
        <source>Put on gift cards</source>
        <translation>הוטען על כרטיסי מתנה</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>הנחות</translation>
    </message>
    <message>
        <source>Removed lines</source>
        <translation>שורות שהוסרו</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>פתיחת מגירה ללא מכירה</translation>
    </message>
    <message>
        <source>Payments of sales changed</source>
        <translation>שינויי תשלום במכירות</translation>
    </message>
    <message>
        <source>Print the payment again.</source>
        <translation>הדפסה חוזרת של התשלום.</translation>
    </message>
    <message>
        <source>Nothing was sold at this till yet.</source>
        <translation>עדיין לא נמכר דבר בקופה זו.</translation>
    </message>
    <message>
        <source>No printer is set up. Nothing was printed.</source>
        <translation>לא הוגדרה מדפסת. לא הודפס דבר.</translation>
    </message>
    <message>
        <source>Print a gift receipt.</source>
        <translation>הדפסת פתק החלפה.</translation>
    </message>
    <message>
        <source>Print the bill before payment.</source>
        <translation>הדפסת החשבון לפני תשלום.</translation>
    </message>
    <message>
        <source>The sale is empty already.</source>
        <translation>המכירה כבר ריקה.</translation>
    </message>
    <message>
        <source>Empty the sale of %1.</source>
        <translation>ריקון המכירה בסך %1.</translation>
    </message>
    <message>
        <source>Throw the held sale %1 away.</source>
        <translation>מחיקת המכירה המושהית %1.</translation>
    </message>
    <message>
        <source>Why give it up?</source>
        <translation>מדוע לוותר עליה?</translation>
    </message>
    <message>
        <source>The customer left</source>
        <translation>הלקוח עזב</translation>
    </message>
    <message>
        <source>Rung up by mistake</source>
        <translation>נרשמה בטעות</translation>
    </message>
    <message>
        <source>Paid elsewhere</source>
        <translation>שולם במקום אחר</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>תרגול</translation>
    </message>
    <message>
        <source>The sale was given up. The daybook keeps what was on it.</source>
        <translation>המכירה רוקנה. מה שהיה בה נשמר ביומן.</translation>
    </message>
    <message>
        <source>There is nothing to pay yet. Scan an item first.</source>
        <translation>עדיין אין מה לשלם. סרקו תחילה פריט.</translation>
    </message>
    <message>
        <source>A code is still unknown. The sale is kept. Say what it is, then pay.</source>
        <translation>יש קוד שעדיין אינו מוכר. המכירה נשמרה. ציינו מהו, ואז עברו לתשלום.</translation>
    </message>
    <message>
        <source>Numbers of an item are still to be said. The sale is kept. Say them, then pay.</source>
        <translation>חסרים עדיין מספרים של פריט. המכירה נשמרה. ציינו אותם, ואז עברו לתשלום.</translation>
    </message>
    <message>
        <source>Take goods back from receipt %1, for %2.</source>
        <translation>החזרת סחורה מקבלה %1, בסך %2.</translation>
    </message>
    <message>
        <source>Take goods back without a receipt, for %1.</source>
        <translation>החזרת סחורה ללא קבלה, בסך %1.</translation>
    </message>
    <message>
        <source>Return %1 · Pay back %2</source>
        <translation>החזרה %1 · החזר %2</translation>
    </message>
    <message>
        <source>Receipt %1 · Total %2</source>
        <translation>קבלה %1 · סה״כ %2</translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation>%1 במלאי</translation>
    </message>
    <message>
        <source>%1 in stock, %2 reserved</source>
        <translation>%1 במלאי, %2 משוריינים</translation>
    </message>
    <message>
        <source>Prices changed meanwhile. Total %1, before %2</source>
        <translation>המחירים השתנו בינתיים. סה״כ %1, קודם %2</translation>
    </message>
    <message>
        <source>A return gives back what was paid. No coupon was used.</source>
        <translation>החזרה מחזירה את מה ששולם. לא נעשה שימוש בקופון.</translation>
    </message>
    <message>
        <source>Scan the coupon, or type its code and press Enter.</source>
        <translation>סרקו את הקופון, או הקלידו את הקוד שלו והקישו Enter.</translation>
    </message>
    <message>
        <source>Coupon code</source>
        <translation>קוד קופון</translation>
    </message>
    <message>
        <source>Coupon %1 is kept. Nothing on this sale is cheaper by it yet.</source>
        <translation>הקופון %1 נשמר. הוא עדיין אינו מוזיל דבר במכירה זו.</translation>
    </message>
    <message>
        <source>%1: %2 less</source>
        <translation>%1: %2 פחות</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>מ־%1: %2</translation>
    </message>
    <message>
        <source>%1 is sold below what it cost. %2</source>
        <translation>%1 נמכר מתחת לעלותו. %2</translation>
    </message>
    <message>
        <source>%1 is sold below what it cost. It was changed as you asked.</source>
        <translation>%1 נמכר מתחת לעלותו. השינוי בוצע כפי שביקשתם.</translation>
    </message>
    <message>
        <source>Receipt %1 is not on this till. Nothing was changed. Check the number, or choose Without a receipt.</source>
        <translation>קבלה %1 אינה בקופה זו. לא השתנה דבר. בדקו את המספר, או בחרו &quot;ללא קבלה&quot;.</translation>
    </message>
    <message>
        <source>Customer changed their mind</source>
        <translation>הלקוח התחרט</translation>
    </message>
    <message>
        <source>Damaged or faulty</source>
        <translation>פגום או לא תקין</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>פריט שגוי</translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation>פג תוקפו</translation>
    </message>
    <message>
        <source>Warranty ended on %1</source>
        <translation>האחריות הסתיימה ב־%1</translation>
    </message>
    <message>
        <source>Warranty until %1</source>
        <translation>אחריות עד %1</translation>
    </message>
    <message>
        <source>What comes back?</source>
        <translation>מה מוחזר?</translation>
    </message>
    <message>
        <source>Scan the items, or choose them here; each takes one. What is not on the receipt is taken instead. Then press Pay.</source>
        <translation>סרקו את הפריטים, או בחרו אותם כאן; כל בחירה לוקחת אחד. מה שאינו בקבלה נלקח במקום. אחר כך הקישו &quot;תשלום&quot;.</translation>
    </message>
    <message>
        <source>Everything on this receipt has been returned.</source>
        <translation>כל מה שבקבלה זו כבר הוחזר.</translation>
    </message>
    <message>
        <source>%1 not returned yet</source>
        <translation>%1 טרם הוחזרו</translation>
    </message>
    <message>
        <source>All of %1 on this receipt is being returned already. Nothing was added.</source>
        <translation>כל %1 שבקבלה זו כבר בהחזרה. לא נוסף דבר.</translation>
    </message>
    <message>
        <source>As it was paid</source>
        <translation>כפי ששולם</translation>
    </message>
    <message>
        <source>Beyond the policy</source>
        <translation>מעבר למדיניות</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>אין לקוח</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>מסתיים ב־%1</translation>
    </message>
    <message>
        <source>Owed by %1</source>
        <translation>החוב של %1</translation>
    </message>
    <message>
        <source>Payment %1 · %2 %3 · Still owed %4</source>
        <translation>תשלום %1 · %2 %3 · יתרת חוב %4</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ללא</translation>
    </message>
    <message>
        <source>Credit of %1</source>
        <translation>אשראי של %1</translation>
    </message>
    <message>
        <source>Type an amount or a number of days, then choose what it is. Choosing without a figure takes it away.</source>
        <translation>הקלידו סכום או מספר ימים, ובחרו מה הוא. בחירה ללא מספר מבטלת אותו.</translation>
    </message>
    <message>
        <source>Amount, or days</source>
        <translation>סכום, או ימים</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>מסגרת אשראי</translation>
    </message>
    <message>
        <source>How much may be owed</source>
        <translation>כמה חוב מותר</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>ימי תשלום</translation>
    </message>
    <message>
        <source>After them what is open is overdue</source>
        <translation>אחריהם מה שפתוח נחשב בפיגור</translation>
    </message>
    <message>
        <source>Nothing on account</source>
        <translation>ללא הקפה</translation>
    </message>
    <message>
        <source>Let %1 owe up to %2.</source>
        <translation>מתן אשראי ללקוח %1, עד חוב של %2.</translation>
    </message>
    <message>
        <source>Take the credit limit of %1 away.</source>
        <translation>ביטול מסגרת האשראי של %1.</translation>
    </message>
    <message>
        <source>Let %1 pay without a day.</source>
        <translation>תשלום ללא מועד ללקוח %1.</translation>
    </message>
    <message numerus="yes">
        <source>Give %1 %n day(s) to pay.</source>
        <translation>
            <numerusform>מתן יום אחד לתשלום ללקוח %1.</numerusform>
            <numerusform>מתן %n ימים לתשלום ללקוח %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Block %1.</source>
        <translation>חסימת %1.</translation>
    </message>
    <message>
        <source>Unblock %1.</source>
        <translation>ביטול החסימה של %1.</translation>
    </message>
    <message>
        <source>Nothing left to pay</source>
        <translation>לא נותר מה לשלם</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>אין זיכוי</translation>
    </message>
    <message>
        <source>No limit set</source>
        <translation>לא נקבעה מסגרת</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>בפיגור</translation>
    </message>
    <message>
        <source>Payment of receipt %1</source>
        <translation>תשלום קבלה %1</translation>
    </message>
    <message>
        <source>Send %1 to the card terminal. Press Enter.</source>
        <translation>שליחת %1 למסוף האשראי. הקישו Enter.</translation>
    </message>
    <message>
        <source>Take %1 on the card terminal. Then press Enter, with the card&apos;s last four digits or the approval code if you like.</source>
        <translation>חייבו %1 במסוף האשראי. אחר כך הקישו Enter, ואם תרצו עם ארבע הספרות האחרונות של הכרטיס או קוד האישור.</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>קוד אישור</translation>
    </message>
    <message>
        <source>Last four digits</source>
        <translation>ארבע ספרות אחרונות</translation>
    </message>
    <message>
        <source>Take %1 of store credit: %2 now, %3 after. Press Enter.</source>
        <translation>ניצול %1 מהזיכוי בחנות: כעת %2, אחר כך %3. הקישו Enter.</translation>
    </message>
    <message>
        <source>Sell %1 on account: %2 will be owed of a limit of %3. Press Enter.</source>
        <translation>מכירת %1 בהקפה: החוב יהיה %2 מתוך מסגרת של %3. הקישו Enter.</translation>
    </message>
    <message>
        <source>To be paid by %1.</source>
        <translation>לתשלום עד %1.</translation>
    </message>
    <message>
        <source>%1 taken: %2. Still due: %3.</source>
        <translation>התקבל (%1): %2. נותר לתשלום: %3.</translation>
    </message>
    <message>
        <source>%1 removed: %2. Give it back to the customer.</source>
        <translation>הוסר (%1): %2. החזירו את הסכום ללקוח.</translation>
    </message>
    <message>
        <source>It went back to the card already. Press Pay to finish the return.</source>
        <translation>הסכום כבר הוחזר לכרטיס. הקישו &quot;תשלום&quot; כדי לסיים את ההחזרה.</translation>
    </message>
    <message>
        <source>Payment started. Finish or remove it first.</source>
        <translation>התשלום התחיל. סיימו או הסירו אותו תחילה.</translation>
    </message>
    <message>
        <source>%1: the price is asked.</source>
        <translation>%1: יש להזין מחיר.</translation>
    </message>
    <message>
        <source>%1 is weighed.</source>
        <translation>%1 נמכר במשקל.</translation>
    </message>
    <message>
        <source>Type the price and press Enter.</source>
        <translation>הקלידו את המחיר והקישו Enter.</translation>
    </message>
    <message>
        <source>Place the item on the scale. Type what it shows and press Enter.</source>
        <translation>הניחו את הפריט על המשקל. הקלידו מה הוא מראה והקישו Enter.</translation>
    </message>
    <message>
        <source>Tare %1 is taken off</source>
        <translation>טרה %1 מופחתת</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 ל־%2</translation>
    </message>
    <message>
        <source>Nothing was entered. The item is not on the sale yet. Type what the scale shows.</source>
        <translation>לא הוזן דבר. הפריט עדיין אינו במכירה. הקלידו מה המשקל מראה.</translation>
    </message>
    <message>
        <source>Sell an open item of %1 for %2.</source>
        <translation>מכירת פריט כללי של %1 ב־%2.</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>בחרו: %1</translation>
    </message>
    <message>
        <source>Nothing of it is offered. Add variants in the back office.</source>
        <translation>דבר ממנו אינו מוצע. הוסיפו וריאציות במערכת הניהול.</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>לא מוצע</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 in stock</source>
        <translation>%1 · %2 · %3 במלאי</translation>
    </message>
    <message>
        <source>%1 is not offered. Choose another one.</source>
        <translation>%1 אינו מוצע. בחרו אחר.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>עד %1</translation>
    </message>
    <message>
        <source>%1 owes nothing.</source>
        <translation>ללקוח %1 אין חוב.</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>זמין: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>מתוך %1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::SoundPage</name>
    <message>
        <source>Volume %1</source>
        <translation>עוצמה %1</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>צלילים</translation>
    </message>
    <message>
        <source>Applies to this machine</source>
        <translation>חל על עמדה זו</translation>
    </message>
    <message>
        <source>Sounds are on</source>
        <translation>הצלילים פועלים</translation>
    </message>
    <message>
        <source>Whatever is silent here is still shown on the screen.</source>
        <translation>מה שמושתק כאן עדיין מוצג על המסך.</translation>
    </message>
    <message>
        <source>An item was added</source>
        <translation>נוסף פריט</translation>
    </message>
    <message>
        <source>Attention: a price, an age, an approval is asked</source>
        <translation>תשומת לב: נדרש מחיר, גיל או אישור</translation>
    </message>
    <message>
        <source>Error: unknown code, misread, refused</source>
        <translation>שגיאה: קוד לא מוכר, קריאה שגויה, דחייה</translation>
    </message>
    <message>
        <source>Payment complete</source>
        <translation>התשלום הושלם</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>השמעה</translation>
    </message>
    <message>
        <source>Listen: %1</source>
        <translation>השמעה: %1</translation>
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
        <translation>ניקוי</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>חזרה למכירה</translation>
    </message>
    <message>
        <source>To pay back</source>
        <translation>להחזר</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>לתשלום</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>החזר</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>מדויק</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TerminalPage</name>
    <message>
        <source>Saved. It holds for the next payment.</source>
        <translation>נשמר. יחול מהתשלום הבא.</translation>
    </message>
    <message>
        <source>No money moves. Choose None before the shop sells.</source>
        <translation>אין תנועת כסף. בחרו &quot;ללא&quot; לפני שהחנות מוכרת.</translation>
    </message>
    <message>
        <source>Cards are taken on a terminal of its own; the till notes what it printed.</source>
        <translation>כרטיסים מחויבים במסוף נפרד; הקופה רושמת את מה שהוא הדפיס.</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>מסוף אשראי</translation>
    </message>
    <message>
        <source>Applies to this machine</source>
        <translation>חל על עמדה זו</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ללא</translation>
    </message>
    <message>
        <source>For practice</source>
        <translation>לתרגול</translation>
    </message>
    <message>
        <source>It approves</source>
        <translation>הוא מאשר</translation>
    </message>
    <message>
        <source>It declines</source>
        <translation>הוא דוחה</translation>
    </message>
    <message>
        <source>It answers late</source>
        <translation>הוא משיב באיחור</translation>
    </message>
    <message>
        <source>Its answer is lost for a while</source>
        <translation>תשובתו אובדת לזמן מה</translation>
    </message>
    <message>
        <source>It waits for a card that nobody shows</source>
        <translation>הוא ממתין לכרטיס שאיש אינו מציג</translation>
    </message>
    <message>
        <source>Connected terminal</source>
        <translation>מסוף מחובר</translation>
    </message>
    <message>
        <source>What it does with a charge</source>
        <translation>מה הוא עושה בחיוב</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillEvents</name>
    <message>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>About</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>מי</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>אושר על ידי</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>קופה</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>סכום</translation>
    </message>
    <message>
        <source>for an approval</source>
        <translation>לאישור</translation>
    </message>
    <message>
        <source>to sign in</source>
        <translation>לכניסה</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>הסרת שורה</translation>
    </message>
    <message>
        <source>Sale emptied</source>
        <translation>ריקון מכירה</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>פתיחת מגירה ללא מכירה</translation>
    </message>
    <message>
        <source>Copy printed</source>
        <translation>הדפסת העתק</translation>
    </message>
    <message>
        <source>Bill before payment</source>
        <translation>חשבון לפני תשלום</translation>
    </message>
    <message>
        <source>Less after the bill</source>
        <translation>הופחת אחרי החשבון</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>דחייה</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>אישור</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>שינוי מחיר</translation>
    </message>
    <message>
        <source>Discount given</source>
        <translation>מתן הנחה</translation>
    </message>
    <message>
        <source>Drawer difference</source>
        <translation>הפרש במגירה</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>קוד PIN שגוי</translation>
    </message>
    <message>
        <source>Payment of a sale changed</source>
        <translation>שינוי תשלום של מכירה</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>שורה אחת</numerusform>
            <numerusform>%n שורות</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, copy %2</source>
        <translation>%1, העתק %2</translation>
    </message>
    <message>
        <source>cash taken out of the sale</source>
        <translation>הוצא מזומן מהמכירה</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillForeign</name>
    <message>
        <source>Cash %1</source>
        <translation>מזומן %1</translation>
    </message>
    <message>
        <source>Due %1 · %2 · change in %3</source>
        <translation>לתשלום %1 · %2 · עודף ב־%3</translation>
    </message>
    <message>
        <source>Change in %1</source>
        <translation>עודף ב־%1</translation>
    </message>
    <message>
        <source>Nothing left to pay</source>
        <translation>לא נותר מה לשלם</translation>
    </message>
    <message>
        <source>This shop takes no other currency. Choose another way to pay.</source>
        <translation>החנות אינה מקבלת מטבע אחר. בחרו אמצעי תשלום אחר.</translation>
    </message>
    <message>
        <source>The rate of %1 is of %2. Have today’s entered in the settings.</source>
        <translation>השער של %1 הוא מתאריך %2. בקשו להזין בהגדרות את השער של היום.</translation>
    </message>
    <message>
        <source>The amount is in %1</source>
        <translation>הסכום הוא ב־%1</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillHandOvers</name>
    <message>
        <source>Whoever has the receipt</source>
        <translation>מי שמחזיק בקבלה</translation>
    </message>
    <message>
        <source>Expected on %1</source>
        <translation>צפוי ב־%1</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>למסירה</translation>
    </message>
    <message>
        <source>Customer, or number of the receipt</source>
        <translation>לקוח, או מספר קבלה</translation>
    </message>
    <message>
        <source>Nothing is to be handed over. In a sale, the menu says what is delivered later.</source>
        <translation>אין מה למסור. בזמן מכירה קובעים בתפריט מה יימסר מאוחר יותר.</translation>
    </message>
    <message>
        <source>Sold on %1</source>
        <translation>נמכר ב־%1</translation>
    </message>
    <message>
        <source>Handed over twice: %1</source>
        <translation>נמסר פעמיים: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>נותרו %1</translation>
    </message>
    <message>
        <source>Nothing to hand over matches %1.</source>
        <translation>אין דבר למסירה שמתאים ל־%1.</translation>
    </message>
    <message>
        <source>Two tills handed it over. Count the shelf, and ask the customer.</source>
        <translation>שתי קופות מסרו אותו. ספרו את המדף, ושאלו את הלקוח.</translation>
    </message>
    <message>
        <source>Scan, or type how many and choose</source>
        <translation>סרקו, או הקלידו כמה ובחרו</translation>
    </message>
    <message>
        <source>Hand over all that is left</source>
        <translation>מסירת כל מה שנותר</translation>
    </message>
    <message>
        <source>Hand over what was counted</source>
        <translation>מסירת מה שנספר</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>Print the last delivery note again</source>
        <translation>הדפסה חוזרת של תעודת המשלוח האחרונה</translation>
    </message>
    <message>
        <source>Return goods of this receipt</source>
        <translation>החזרת סחורה של קבלה זו</translation>
    </message>
    <message>
        <source>Erase name and address…</source>
        <translation>מחיקת שם וכתובת…</translation>
    </message>
    <message>
        <source>For ever, from every copy</source>
        <translation>לתמיד, מכל העותקים</translation>
    </message>
    <message>
        <source>%1 is not to be handed over for this receipt, or not so many. Nothing was counted.</source>
        <translation>%1 אינו למסירה בקבלה זו, או לא בכמות כזו. לא נספר דבר.</translation>
    </message>
    <message>
        <source>Serial number of %1</source>
        <translation>מספר סידורי של %1</translation>
    </message>
    <message>
        <source>Scan it, or type it and press Enter.</source>
        <translation>סרקו אותו, או הקלידו אותו והקישו Enter.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>מספר סידורי</translation>
    </message>
    <message>
        <source>This piece leaves</source>
        <translation>היחידה הזאת נמסרת</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <translation>נמסר: %1</translation>
    </message>
    <message>
        <source>Print the delivery note again.</source>
        <translation>הדפסה חוזרת של תעודת המשלוח.</translation>
    </message>
    <message>
        <source>Erase name and address of receipt %1, for ever.</source>
        <translation>מחיקת השם והכתובת של קבלה %1, לתמיד.</translation>
    </message>
    <message>
        <source>Name and address are erased. The goods are still to be handed over.</source>
        <translation>השם והכתובת נמחקו. הסחורה עדיין למסירה.</translation>
    </message>
    <message>
        <source>Ring up the goods first, then say what is handed over later.</source>
        <translation>הוסיפו תחילה את הסחורה למכירה, ואז ציינו מה יימסר מאוחר יותר.</translation>
    </message>
    <message>
        <source>Handed over later</source>
        <translation>מסירה מאוחרת</translation>
    </message>
    <message>
        <source>They are paid now and kept aside until then.</source>
        <translation>הסחורה משולמת כעת ונשמרת בצד עד אז.</translation>
    </message>
    <message>
        <source>How many of the next line chosen</source>
        <translation>כמה מהשורה הבאה שתיבחר</translation>
    </message>
    <message>
        <source>Take all of it now</source>
        <translation>לקיחת הכול עכשיו</translation>
    </message>
    <message>
        <source>All of it later</source>
        <translation>הכול מאוחר יותר</translation>
    </message>
    <message>
        <source>%1 of %2 later</source>
        <translation>%1 מתוך %2 מאוחר יותר</translation>
    </message>
    <message>
        <source>Where it goes, and when…</source>
        <translation>לאן נשלח, ומתי…</translation>
    </message>
    <message>
        <source>Or the customer comes for it</source>
        <translation>או שהלקוח בא לקחת</translation>
    </message>
    <message>
        <source>Enter goes on; nothing typed: not said.</source>
        <translation>להמשך: Enter; אם לא הוקלד דבר, לא צוין.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>Who gets it?</source>
        <translation>מי מקבל?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>How are they reached?</source>
        <translation>איך משיגים אותו?</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>טלפון</translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation>לאן זה נשלח?</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <source>What does the driver have to know?</source>
        <translation>מה הנהג צריך לדעת?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>הערה</translation>
    </message>
    <message>
        <source>In how many days is it expected?</source>
        <translation>בעוד כמה ימים זה צפוי?</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>ימים</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillOrders</name>
    <message>
        <source>Layaway</source>
        <translation>שריון בתשלומים</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>הסתיימה ב־%1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>עד %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>עבור %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Customer orders</source>
        <translation>הזמנות לקוח</translation>
    </message>
    <message>
        <source>Customer, or number of the order</source>
        <translation>לקוח, או מספר הזמנה</translation>
    </message>
    <message>
        <source>No order is open. Ring up the goods, choose the customer, then come back here.</source>
        <translation>אין הזמנה פתוחה. הוסיפו את הסחורה למכירה, בחרו את הלקוח וחזרו לכאן.</translation>
    </message>
    <message>
        <source>Choose the customer first: %1</source>
        <translation>בחרו תחילה את הלקוח: %1</translation>
    </message>
    <message>
        <source>Order these goods</source>
        <translation>הזמנת הסחורה הזאת</translation>
    </message>
    <message>
        <source>Layaway: pay in parts, take them then</source>
        <translation>שריון בתשלומים: משלמים בחלקים, ואז לוקחים</translation>
    </message>
    <message>
        <source>No open order matches %1.</source>
        <translation>אין הזמנה פתוחה שמתאימה ל־%1.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>שולם</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>נותרו %1</translation>
    </message>
    <message>
        <source>Ended twice: %1</source>
        <translation>הסתיימה פעמיים: %1</translation>
    </message>
    <message>
        <source>Cancelled by %1, %2, %3</source>
        <translation>בוטלה על ידי %1, %2, %3</translation>
    </message>
    <message>
        <source>Collected with %1 by %2, %3, %4</source>
        <translation>נאספה עם %1 על ידי %2, %3, %4</translation>
    </message>
    <message>
        <source>Whose order is it? Choose the customer, then order again.</source>
        <translation>של מי ההזמנה? בחרו את הלקוח, ואז הזמינו שוב.</translation>
    </message>
    <message>
        <source>Until when is it kept?</source>
        <translation>עד מתי לשמור?</translation>
    </message>
    <message>
        <source>When is it wanted?</source>
        <translation>למתי זה מבוקש?</translation>
    </message>
    <message>
        <source>Type a number of days, or choose.</source>
        <translation>הקלידו מספר ימים, או בחרו.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>ימים</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>ללא הגבלה</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>ללא מועד</translation>
    </message>
    <message>
        <source>%1 is kept: its goods are reserved.</source>
        <translation>%1 נשמרה: הסחורה שלה משוריינת.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>איסוף</translation>
    </message>
    <message>
        <source>All of it is paid</source>
        <translation>הכול שולם</translation>
    </message>
    <message>
        <source>What is left is paid now</source>
        <translation>מה שנותר משולם כעת</translation>
    </message>
    <message>
        <source>Take a deposit</source>
        <translation>קבלת מקדמה</translation>
    </message>
    <message>
        <source>Take a further payment</source>
        <translation>קבלת תשלום נוסף</translation>
    </message>
    <message>
        <source>%1 paid of %2</source>
        <translation>שולמו %1 מתוך %2</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>הדפסת המסמך</translation>
    </message>
    <message>
        <source>Cancel the order…</source>
        <translation>ביטול ההזמנה…</translation>
    </message>
    <message>
        <source>Its goods are free again</source>
        <translation>הסחורה שלה משתחררת</translation>
    </message>
    <message>
        <source>This order was collected already.</source>
        <translation>ההזמנה הזאת כבר נאספה.</translation>
    </message>
    <message>
        <source>This order was cancelled.</source>
        <translation>ההזמנה הזאת בוטלה.</translation>
    </message>
    <message>
        <source>Left of %1</source>
        <translation>היתרה של %1</translation>
    </message>
    <message>
        <source>Payment %1 · %2 %3 · Left to pay %4</source>
        <translation>תשלום %1 · %2 %3 · נותר לתשלום %4</translation>
    </message>
    <message>
        <source>Print the slip again.</source>
        <translation>הדפסה חוזרת של המסמך.</translation>
    </message>
    <message>
        <source>No printer is set up. The order is kept.</source>
        <translation>לא הוגדרה מדפסת. ההזמנה נשמרה.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>הזמנה %1</translation>
    </message>
    <message>
        <source>An order is collected whole, as it was agreed. Nothing was changed. Sell other goods after it.</source>
        <translation>הזמנה נאספת בשלמותה, כפי שסוכם. לא השתנה דבר. מכרו סחורה אחרת אחריה.</translation>
    </message>
    <message>
        <source>The order was not collected. It stays open.</source>
        <translation>ההזמנה לא נאספה. היא נשארת פתוחה.</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>ביטול %1</translation>
    </message>
    <message>
        <source>%1 goes back the way it came. Type what the shop keeps of it, if anything; then choose why.</source>
        <translation>%1 מוחזרים באותו אמצעי ששולמו בו. הקלידו כמה מהם החנות שומרת, אם בכלל; ואז בחרו מדוע.</translation>
    </message>
    <message>
        <source>Nothing was paid. Choose why.</source>
        <translation>לא שולם דבר. בחרו מדוע.</translation>
    </message>
    <message>
        <source>What the shop keeps</source>
        <translation>מה החנות שומרת</translation>
    </message>
    <message>
        <source>Cancel order %1 and give %2 back.</source>
        <translation>ביטול הזמנה %1 והחזרת %2.</translation>
    </message>
    <message>
        <source>Order %1 cancelled</source>
        <translation>הזמנה %1 בוטלה</translation>
    </message>
    <message>
        <source>Pay back %1</source>
        <translation>החזר %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>בעוד יום אחד</numerusform>
            <numerusform>בעוד %n ימים</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer changed their mind</source>
        <translation>הלקוח התחרט</translation>
    </message>
    <message>
        <source>The goods cannot be had</source>
        <translation>אין אפשרות להשיג את הסחורה</translation>
    </message>
    <message>
        <source>Not collected in time</source>
        <translation>לא נאספה בזמן</translation>
    </message>
    <message>
        <source>Placed by mistake</source>
        <translation>נפתחה בטעות</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillPage</name>
    <message>
        <source>Till</source>
        <translation>קופה</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillQuotations</name>
    <message>
        <source>Erased name</source>
        <translation>שם שנמחק</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>הסתיימה ב־%1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>בתוקף עד %1</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>נמכרה</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>הוזמנה</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>הוחלפה</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>בוטלה</translation>
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
        <translation>הצעות מחיר</translation>
    </message>
    <message>
        <source>Name, or number of the quotation</source>
        <translation>שם, או מספר הצעת מחיר</translation>
    </message>
    <message>
        <source>No quotation is open. Ring up the goods, then come back here.</source>
        <translation>אין הצעת מחיר פתוחה. הוסיפו את הסחורה למכירה וחזרו לכאן.</translation>
    </message>
    <message>
        <source>Give a quotation for these goods</source>
        <translation>מתן הצעת מחיר לסחורה זו</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>עבור %1</translation>
    </message>
    <message>
        <source>For a name, or a customer: %1</source>
        <translation>לפי שם, או ללקוח: %1</translation>
    </message>
    <message>
        <source>No open quotation matches %1.</source>
        <translation>אין הצעת מחיר פתוחה שמתאימה ל־%1.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Whose quotation is it?</source>
        <translation>של מי הצעת המחיר?</translation>
    </message>
    <message>
        <source>Type a name and press Enter, or choose a customer.</source>
        <translation>הקלידו שם והקישו Enter, או בחרו לקוח.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>For the name that was typed</source>
        <translation>לשם שהוקלד</translation>
    </message>
    <message>
        <source>Nothing typed: choose a customer</source>
        <translation>לא הוקלד דבר: בחרו לקוח</translation>
    </message>
    <message>
        <source>How long is it valid?</source>
        <translation>כמה זמן היא בתוקף?</translation>
    </message>
    <message>
        <source>Type a number of days, or choose.</source>
        <translation>הקלידו מספר ימים, או בחרו.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>ימים</translation>
    </message>
    <message>
        <source>%1 is kept. Nothing is reserved.</source>
        <translation>%1 נשמרה. הסחורה לא שוריינה.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>הדפסת המסמך</translation>
    </message>
    <message>
        <source>Sell at these prices</source>
        <translation>מכירה במחירים אלה</translation>
    </message>
    <message>
        <source>Sell at today&apos;s prices</source>
        <translation>מכירה במחירי היום</translation>
    </message>
    <message>
        <source>Sell at the old prices</source>
        <translation>מכירה במחירים הישנים</translation>
    </message>
    <message>
        <source>Needs an approval</source>
        <translation>נדרש אישור</translation>
    </message>
    <message>
        <source>Order these goods, with a deposit</source>
        <translation>הזמנת הסחורה הזאת, עם מקדמה</translation>
    </message>
    <message>
        <source>They are then reserved</source>
        <translation>הסחורה תשוריין אז</translation>
    </message>
    <message>
        <source>Save as a sheet (PDF)</source>
        <translation>שמירה כדף (PDF)</translation>
    </message>
    <message>
        <source>Erase the name…</source>
        <translation>מחיקת השם…</translation>
    </message>
    <message>
        <source>For ever, from every copy</source>
        <translation>לתמיד, מכל העותקים</translation>
    </message>
    <message>
        <source>Cancel the quotation…</source>
        <translation>ביטול הצעת המחיר…</translation>
    </message>
    <message>
        <source>This quotation was cancelled.</source>
        <translation>הצעת המחיר הזאת בוטלה.</translation>
    </message>
    <message>
        <source>This quotation was used already.</source>
        <translation>הצעת המחיר הזאת כבר נוצלה.</translation>
    </message>
    <message>
        <source>No printer is set up. The quotation is kept.</source>
        <translation>לא הוגדרה מדפסת. הצעת המחיר נשמרה.</translation>
    </message>
    <message>
        <source>Print the slip again.</source>
        <translation>הדפסה חוזרת של המסמך.</translation>
    </message>
    <message>
        <source>This machine keeps no sheets. The quotation is kept.</source>
        <translation>העמדה הזאת אינה שומרת דפים. הצעת המחיר נשמרה.</translation>
    </message>
    <message>
        <source>Sell quotation %1 at its prices, %2, though it ended on %3.</source>
        <translation>מכירת הצעת המחיר %1 במחיריה, %2, אף שתוקפה פג ב־%3.</translation>
    </message>
    <message>
        <source>%1 at today&apos;s prices: %2, quoted %3.</source>
        <translation>%1 במחירי היום: %2, בהצעה %3.</translation>
    </message>
    <message>
        <source>%1: taxes changed since. Total %2, quoted %3.</source>
        <translation>%1: המסים השתנו מאז. סה״כ %2, בהצעה %3.</translation>
    </message>
    <message>
        <source>%1 at its prices: %2.</source>
        <translation>%1 במחיריה: %2.</translation>
    </message>
    <message>
        <source>Quotation %1</source>
        <translation>הצעת מחיר %1</translation>
    </message>
    <message>
        <source>Nothing was sold. The quotation stays open.</source>
        <translation>לא נמכר דבר. הצעת המחיר נשארת פתוחה.</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>ביטול %1</translation>
    </message>
    <message>
        <source>It is then no offer any more. Choose why.</source>
        <translation>לאחר מכן ההצעה אינה תקפה עוד. בחרו מדוע.</translation>
    </message>
    <message>
        <source>Cancel a quotation.</source>
        <translation>ביטול הצעת מחיר.</translation>
    </message>
    <message>
        <source>The quotation was cancelled.</source>
        <translation>הצעת המחיר בוטלה.</translation>
    </message>
    <message>
        <source>Erase the name on %1, for ever.</source>
        <translation>מחיקת השם בהצעה %1, לתמיד.</translation>
    </message>
    <message>
        <source>The name is erased. The quotation stays.</source>
        <translation>השם נמחק. הצעת המחיר נשארת.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>יום אחד</numerusform>
            <numerusform>%n ימים</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer does not want it</source>
        <translation>הלקוח אינו רוצה בה</translation>
    </message>
    <message>
        <source>The goods cannot be had</source>
        <translation>אין אפשרות להשיג את הסחורה</translation>
    </message>
    <message>
        <source>Given by mistake</source>
        <translation>ניתנה בטעות</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TillWindow</name>
    <message>
        <source>Mizan till</source>
        <translation>קופת Mizan</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>קופה</translation>
    </message>
    <message>
        <source>%1 · Till %2</source>
        <translation>%1 · קופה %2</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>משמרת</translation>
    </message>
    <message>
        <source>Shift open %1</source>
        <translation>משמרת פתוחה מ־%1</translation>
    </message>
    <message>
        <source>No shift</source>
        <translation>אין משמרת</translation>
    </message>
    <message>
        <source>User</source>
        <translation>משתמש</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>סנכרון</translation>
    </message>
    <message>
        <source>This machine only</source>
        <translation>עמדה זו בלבד</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>מסוף</translation>
    </message>
    <message numerus="yes">
        <source>Terminal: %n open</source>
        <translation>
            <numerusform>מסוף: אחד פתוח</numerusform>
            <numerusform>מסוף: %n פתוחים</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice terminal</source>
        <translation>מסוף תרגול</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>מדפסת</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>אין מדפסת</translation>
    </message>
</context>
<context>
    <name>mizan::ui::Toast</name>
    <message>
        <source>Dismiss message</source>
        <translation>סגירת ההודעה</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>תפריט</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>נעילה</translation>
    </message>
    <message>
        <source>Held %1</source>
        <translation>מושהות %1</translation>
    </message>
    <message>
        <source>None held</source>
        <translation>אין מושהות</translation>
    </message>
</context>
<context>
    <name>mizan::ui::TotalsStrip</name>
    <message>
        <source>Total %1</source>
        <translation>סה״כ %1</translation>
    </message>
    <message>
        <source>To pay back</source>
        <translation>להחזר</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>סה״כ</translation>
    </message>
    <message>
        <source>Lines · items</source>
        <translation>שורות · פריטים</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>מבצעים</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>הנחה</translation>
    </message>
    <message>
        <source>Discount (%1)</source>
        <translation>הנחה (%1)</translation>
    </message>
    <message>
        <source>Tax included</source>
        <translation>מע״מ כלול</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>מע״מ</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>עיגול</translation>
    </message>
</context>
<context>
    <name>mizan::ui::UnprintedPage</name>
    <message>
        <source>The till stopped in the middle of its work. Every sale that was paid is kept; some papers are not printed. Look at the last sales below, then go on.</source>
        <translation>הקופה נעצרה באמצע עבודתה. כל מכירה ששולמה נשמרה; חלק מהמסמכים לא הודפסו. עיינו במכירות האחרונות למטה, ואז המשיכו.</translation>
    </message>
    <message>
        <source>Go on selling %1</source>
        <translation>המשך במכירה %1</translation>
    </message>
    <message>
        <source>Go on selling</source>
        <translation>המשך במכירה</translation>
    </message>
</context>
<context>
    <name>mizan::ui::UsersPage</name>
    <message>
        <source>Has left</source>
        <translation>עזב</translation>
    </message>
    <message>
        <source>Four to twelve digits.</source>
        <translation>ארבע עד שתים־עשרה ספרות.</translation>
    </message>
    <message>
        <source>Leave empty to keep the PIN as it is.</source>
        <translation>השאירו ריק כדי לא לשנות את קוד ה־PIN.</translation>
    </message>
    <message>
        <source>Scanned. It counts once it is saved.</source>
        <translation>נסרק. ייכנס לתוקף אחרי השמירה.</translation>
    </message>
    <message>
        <source>Taken away once it is saved.</source>
        <translation>יוסר אחרי השמירה.</translation>
    </message>
    <message>
        <source>Has a badge. Scan another one to change it.</source>
        <translation>יש תג. סרקו אחר כדי להחליף אותו.</translation>
    </message>
    <message>
        <source>No badge. Scan one to give it.</source>
        <translation>אין תג. סרקו תג כדי לתת אותו.</translation>
    </message>
    <message>
        <source>Has one. Leave empty to keep it as it is.</source>
        <translation>יש סיסמה. השאירו ריק כדי לא לשנות.</translation>
    </message>
    <message>
        <source>For the keyboard; needed where the back office asks for one. Leave empty for none.</source>
        <translation>לשימוש במקלדת; נדרשת היכן שמערכת הניהול דורשת סיסמה. השאירו ריק אם אין.</translation>
    </message>
    <message>
        <source>They would work nowhere. Nothing was saved. Choose a branch at least.</source>
        <translation>המשתמש לא יעבוד באף מקום. לא נשמר דבר. בחרו לפחות סניף אחד.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 נשמר.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>משתמשים</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>משתמש חדש</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>תפקיד</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>קוד PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>סיסמה</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Take the password away</source>
        <translation>הסרת הסיסמה</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>תג עובד</translation>
    </message>
    <message>
        <source>Take the badge away</source>
        <translation>הסרת התג</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>סניפי עבודה</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>עובד כאן</translation>
    </message>
    <message>
        <source>Save user</source>
        <translation>שמירת משתמש</translation>
    </message>
</context>
<context>
    <name>mizan::ui::VariantMatrix</name>
    <message>
        <source>Variant</source>
        <translation>וריאציה</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>קוד</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>ברקודים</translation>
    </message>
    <message>
        <source>Own price</source>
        <translation>מחיר משלה</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>במלאי</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>מוצע</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 של %2: %3</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (חדש)</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>וריאציות</translation>
    </message>
</context>
<context>
    <name>mizan::ui::VariantPanel</name>
    <message>
        <source>sold out</source>
        <translation>אזל</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>חזרה למכירה</translation>
    </message>
    <message>
        <source>Variants of %1</source>
        <translation>וריאציות של %1</translation>
    </message>
    <message>
        <source>%1, not offered</source>
        <translation>%1, לא מוצע</translation>
    </message>
    <message>
        <source>%1, sold out</source>
        <translation>%1, אזל</translation>
    </message>
    <message>
        <source>%1, %2 in stock</source>
        <translation>%1, %2 במלאי</translation>
    </message>
</context>
<context>
    <name>mizan::ui::WeighPanel</name>
    <message>
        <source>Clear</source>
        <translation>ניקוי</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>חזרה למכירה</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>הוספה</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
</TS>
