// One row for each word, one column for each language.
#include "core/documents/paper_words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mizan::documents {

namespace {

/// In the order of the columns below.
constexpr std::array Translated {"de", "fr", "es", "tr", "ar", "he", "fa", "ur"};

struct Word {
    QString Wording::*place;
    std::array<const char16_t *, Translated.size()> in;
};

constexpr std::array Words {
    Word {&Wording::receipt, {u"Beleg", u"Ticket", u"Recibo", u"Fiş", u"إيصال", u"קבלה", u"رسید", u"رسید"}},
    Word {&Wording::giftReceipt,
        {u"Geschenkbeleg", u"Ticket cadeau", u"Ticket regalo", u"Hediye fişi", u"إيصال هدية", u"פתק החלפה",
            u"رسید هدیه", u"تحفہ رسید"}},
    Word {&Wording::giftReceiptUse,
        {u"Umtausch mit diesem Beleg möglich.", u"Échange possible avec ce ticket.",
            u"Se admiten cambios con este ticket.", u"Bu fişle değişim yapılabilir.",
            u"يمكن استبدال البضاعة بهذا الإيصال.", u"ניתן להחליף בהצגת פתק זה.", u"تعویض کالا با این رسید ممکن است.",
            u"اس رسید کے ساتھ تبدیلی ممکن ہے۔"}},
    Word {&Wording::returnReceipt,
        {u"Rückgabe", u"Retour", u"Devolución", u"İade", u"مرتجع", u"החזרה", u"مرجوعی", u"واپسی"}},
    Word {&Wording::originalReceipt,
        {u"Zu Beleg", u"Reprend", u"Del recibo", u"İlgili fiş", u"عن الإيصال", u"עבור קבלה", u"بابت رسید",
            u"بابت رسید"}},
    Word {&Wording::phone, {u"Tel.", u"Tél.", u"Tel.", u"Tel.", u"هاتف", u"טלפון", u"تلفن", u"فون"}},
    Word {&Wording::cash, {u"Bar", u"Espèces", u"Efectivo", u"Nakit", u"نقدًا", u"מזומן", u"نقد", u"نقد"}},
    Word {&Wording::card, {u"Karte", u"Carte", u"Tarjeta", u"Kart", u"بطاقة", u"כרטיס", u"کارت", u"کارڈ"}},
    Word {&Wording::storeCredit,
        {u"Guthaben", u"Avoir", u"Saldo a favor", u"Mağaza kredisi", u"رصيد المتجر", u"זיכוי בחנות", u"اعتبار فروشگاه",
            u"اسٹور کریڈٹ"}},
    Word {&Wording::exchange,
        {u"Umtausch", u"Échange", u"Cambio de artículo", u"Değişim", u"استبدال", u"החלפה", u"تعویض", u"تبادلہ"}},
    Word {&Wording::onAccount,
        {u"Auf Rechnung", u"En compte", u"A cuenta", u"Veresiye", u"على الحساب", u"בהקפה", u"نسیه", u"ادھار"}},
    Word {&Wording::giftCard,
        {u"Gutschein", u"Carte cadeau", u"Tarjeta regalo", u"Hediye kartı", u"بطاقة هدية", u"כרטיס מתנה", u"کارت هدیه",
            u"گفٹ کارڈ"}},
    Word {&Wording::cardHolds, {u"Guthaben", u"solde", u"saldo", u"bakiye", u"الرصيد", u"יתרה", u"موجودی", u"بیلنس"}},
    Word {&Wording::validUntil,
        {u"gültig bis", u"valable jusqu’au", u"válido hasta", u"son geçerlilik", u"صالحة حتى", u"בתוקף עד", u"معتبر تا",
            u"میعاد"}},
    Word {&Wording::warrantyUntil,
        {u"Garantie bis", u"Garantie jusqu’au", u"Garantía hasta", u"Garanti bitişi", u"الضمان حتى", u"אחריות עד",
            u"ضمانت تا", u"وارنٹی تا"}},
    Word {&Wording::payBy,
        {u"Zahlbar bis", u"À payer avant le", u"A pagar antes del", u"Son ödeme", u"يُدفع قبل", u"לתשלום עד",
            u"پرداخت تا", u"ادائیگی تک"}},
    Word {&Wording::paymentReceived,
        {u"Zahlung erhalten", u"Paiement reçu", u"Pago recibido", u"Ödeme alındı", u"دفعة مستلمة", u"תשלום התקבל",
            u"پرداخت دریافت شد", u"ادائیگی موصول"}},
    Word {&Wording::stillOwed,
        {u"Noch offen", u"Reste dû", u"Pendiente", u"Kalan borç", u"المتبقي عليه", u"יתרת חוב", u"بدهی مانده",
            u"باقی واجب"}},
    Word {&Wording::order,
        {u"Kundenauftrag", u"Commande client", u"Pedido de cliente", u"Müşteri siparişi", u"طلب عميل", u"הזמנת לקוח",
            u"سفارش مشتری", u"گاہک کا آرڈر"}},
    Word {&Wording::layaway,
        {u"Zurücklegung", u"Mise de côté", u"Apartado", u"Ayırtma", u"حجز بالتقسيط", u"שריון בתשלומים", u"رزرو اقساطی",
            u"قسطوں پر محفوظ"}},
    Word {&Wording::quotation,
        {u"Angebot", u"Devis", u"Presupuesto", u"Fiyat teklifi", u"عرض سعر", u"הצעת מחיר", u"پیشنهاد قیمت",
            u"نرخ نامہ"}},
    Word {&Wording::deliveryNote,
        {u"Lieferschein", u"Bon de livraison", u"Albarán de entrega", u"Teslim belgesi", u"إذن تسليم", u"תעודת משלוח",
            u"حواله تحویل", u"ترسیل نامہ"}},
    Word {&Wording::toHandOver,
        {u"Noch auszuhändigen", u"Reste à remettre", u"Pendiente de entrega", u"Teslim edilecek", u"المتبقي للتسليم",
            u"נותר למסירה", u"مانده برای تحویل", u"باقی حوالگی"}},
    Word {&Wording::receivedBy,
        {u"Erhalten von", u"Reçu par", u"Recibido por", u"Teslim alan", u"استلمه", u"התקבל על ידי",
            u"تحویل‌گیرنده", u"وصول کنندہ"}},
    Word {&Wording::wantedBy,
        {u"Gewünscht bis", u"Souhaité pour le", u"Para el", u"İstenen tarih", u"مطلوب في", u"מבוקש עד", u"مورد نیاز تا",
            u"درکار تک"}},
    Word {&Wording::cancelled,
        {u"STORNIERT", u"ANNULÉ", u"CANCELADO", u"İPTAL EDİLDİ", u"ملغى", u"בוטל", u"لغو شد", u"منسوخ"}},
    Word {&Wording::deposit,
        {u"Anzahlung", u"Acompte", u"Anticipo", u"Kapora", u"عربون", u"מקדמה", u"بیعانه", u"بیعانہ"}},
    Word {&Wording::depositsKept,
        {u"Einbehaltene Anzahlung", u"Acompte conservé", u"Anticipo retenido", u"Alıkonulan kapora", u"عربون محتفظ به",
            u"מקדמה שנשמרה", u"بیعانه نگه‌داشته", u"روکا گیا بیعانہ"}},
    Word {&Wording::paidInAdvance,
        {u"Angezahlt", u"Payé d’avance", u"Pagado por adelantado", u"Önceden ödenen", u"مدفوع مقدمًا", u"שולם מראש",
            u"پیش‌پرداخت", u"پیشگی ادا"}},
    Word {&Wording::leftToPay,
        {u"Restbetrag", u"Reste à payer", u"Resta por pagar", u"Kalan ödeme", u"المتبقي للدفع", u"נותר לתשלום",
            u"مانده پرداخت", u"باقی ادائیگی"}},
    Word {&Wording::approvalCode,
        {u"Genehmigung", u"Autorisation", u"Autorización", u"Onay", u"الموافقة", u"אישור", u"تأیید", u"منظوری"}},
    Word {&Wording::taxNumber,
        {u"Steuernr.", u"N° fiscal", u"N.º fiscal", u"Vergi no.", u"الرقم الضريبي", u"מס׳ עוסק", u"شماره مالیاتی",
            u"ٹیکس نمبر"}},
    Word {&Wording::cashier,
        {u"Bedient von", u"Caissier", u"Cajero", u"Kasiyer", u"أمين الصندوق", u"קופאי", u"صندوق‌دار",
            u"کیشیئر"}},
    Word {&Wording::till, {u"Kasse", u"Caisse", u"Caja", u"Kasa", u"الصندوق", u"קופה", u"صندوق", u"کاؤنٹر"}},
    Word {&Wording::customer, {u"Kunde", u"Client", u"Cliente", u"Müşteri", u"العميل", u"לקוח", u"مشتری", u"گاہک"}},
    Word {&Wording::copy, {u"KOPIE", u"COPIE", u"COPIA", u"KOPYA", u"نسخة", u"העתק", u"رونوشت", u"نقل"}},
    Word {&Wording::draft,
        {u"Zwischenrechnung", u"Note avant paiement", u"Cuenta previa", u"Ödeme öncesi hesap", u"حساب قبل الدفع",
            u"חשבון לפני תשלום", u"صورت‌حساب پیش از پرداخت", u"ادائیگی سے پہلے بل"}},
    Word {&Wording::notAReceipt,
        {u"KEIN BELEG", u"PAS UN TICKET", u"NO ES UN RECIBO", u"FİŞ DEĞİLDİR", u"ليس إيصالًا", u"אינו קבלה",
            u"رسید نیست", u"یہ رسید نہیں"}},
    Word {&Wording::training,
        {u"ÜBUNG – KEIN BELEG", u"FORMATION – PAS UN TICKET", u"PRÁCTICA – NO ES UN RECIBO", u"EĞİTİM – FİŞ DEĞİLDİR",
            u"تدريب – ليس إيصالًا", u"תרגול – אינו קבלה", u"آموزشی – رسید نیست", u"تربیت – یہ رسید نہیں"}},
    Word {&Wording::possibleDuplicate,
        {u"NOCHMALS GEDRUCKT – EVTL. DOPPELT", u"RÉIMPRIMÉ – DOUBLON POSSIBLE", u"REIMPRESO – POSIBLE DUPLICADO",
            u"YENİDEN BASILDI – MÜKERRER OLABİLİR", u"طُبع مجددًا – قد يكون مكررًا", u"הודפס שוב – ייתכן כפול",
            u"دوباره چاپ شد – شاید تکراری", u"دوبارہ چھاپا گیا – شاید دہرا"}},
    Word {&Wording::discount, {u"Rabatt", u"Remise", u"Descuento", u"İndirim", u"خصم", u"הנחה", u"تخفیف", u"رعایت"}},
    Word {&Wording::saleDiscount,
        {u"Rabatt auf alles", u"Remise sur le tout", u"Descuento total", u"Toplam indirim", u"خصم على الكل",
            u"הנחה על הכול", u"تخفیف کل", u"کل پر رعایت"}},
    Word {&Wording::discountsIncluded,
        {u"Sie sparen", u"Vous économisez", u"Ha ahorrado", u"Kazancınız", u"وفّرت", u"חסכת", u"سود شما", u"آپ کی بچت"}},
    Word {&Wording::rounding,
        {u"Rundung", u"Arrondi", u"Redondeo", u"Yuvarlama", u"تقريب", u"עיגול", u"گرد کردن", u"راؤنڈنگ"}},
    Word {&Wording::total, {u"Summe", u"Total", u"Total", u"Toplam", u"الإجمالي", u"סה״כ", u"جمع کل", u"کل رقم"}},
    Word {&Wording::paidOut,
        {u"Ausgezahlt", u"Remboursé", u"Devuelto", u"Ödenen", u"المدفوع للعميل", u"הוחזר", u"پرداخت‌شده",
            u"واپس ادا"}},
    Word {&Wording::change,
        {u"Rückgeld", u"Monnaie rendue", u"Cambio", u"Para üstü", u"الباقي", u"עודף", u"بقیه پول", u"بقایا"}},
    Word {&Wording::tax, {u"MwSt.", u"TVA", u"IVA", u"KDV", u"الضريبة", u"מע״מ", u"مالیات", u"ٹیکس"}},
    Word {&Wording::net, {u"Netto", u"HT", u"Base", u"Matrah", u"الصافي", u"נטו", u"خالص", u"خالص"}},
    Word {&Wording::gross, {u"Brutto", u"TTC", u"Total", u"Brüt", u"المجموع", u"ברוטו", u"ناخالص", u"مجموعی"}},
    Word {
        &Wording::anchor, {u"Buchung", u"Réf. journal", u"Registro", u"Kayıt", u"السجل", u"רישום", u"ثبت", u"اندراج"}},
};

/// Digits are Latin in every language; marks as that language's papers write them beside Latin digits.
NumberMarks marksOf(const QString &language)
{
    const QString space(QChar(QChar::Nbsp));
    if (language == u"de" || language == u"es" || language == u"tr")
        return {u","_s, u"."_s};
    if (language == u"fr")
        return {u","_s, space};
    return {};
}

} // namespace

Wording wordingIn(const QString &language)
{
    const auto *const found =
        std::ranges::find_if(Translated, [&](const char *known) { return language == QLatin1StringView(known); });
    Wording wording;
    if (found == Translated.end())
        return wording;
    const auto column = static_cast<std::size_t>(found - Translated.begin());
    wording.language = language;
    wording.direction = column >= 4 ? Direction::RightToLeft : Direction::LeftToRight; // From Arabic on.
    wording.marks = marksOf(language);
    for (const Word &word : Words)
        wording.*word.place = QString::fromUtf16(word.in[column]);
    return wording;
}

Wording bilingual(const Wording &first, const Wording &second)
{
    Wording both = first;
    for (const Word &word : Words) {
        const QString &under = second.*word.place;
        if (under != first.*word.place)
            both.*word.place += SecondLanguage + under;
    }
    return both;
}

Wording wordingOf(const access::ReceiptTemplate &receipt)
{
    const Wording first = wordingIn(receipt.language);
    return receipt.secondLanguage ? bilingual(first, wordingIn(*receipt.secondLanguage)) : first;
}

} // namespace mizan::documents
