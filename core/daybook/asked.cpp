// Digests of requests.
#include "core/daybook/asked.h"

#include "core/daybook/body_reader.h"
#include "core/daybook/daybook.h"

#include <openssl/sha.h>

#include <array>

using namespace Qt::StringLiterals;

namespace mizan::daybook {

std::string digestOf(std::string_view text)
{
    std::array<unsigned char, SHA256_DIGEST_LENGTH> hash; // OpenSSL's is five times as fast as Qt's.
    SHA256(reinterpret_cast<const unsigned char *>(text.data()), text.size(), hash.data());
    return QByteArrayView(hash.data(), 16).toByteArray().toHex().toStdString();
}

Result<void> saysTheSame(const Fact &known, std::string_view kind, std::string_view asked)
{
    if (known.header.kind == kind) {
        BodyParser parser;
        const auto before = parser.parse(known.body).find("asked");
        if (before && before->utf8() == asked)
            return {};
    }
    return refuse(rules::SameIdMustSayTheSame, u"id"_s);
}

} // namespace mizan::daybook
