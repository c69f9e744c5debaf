// The main of every test program: Catch2's, inside a QCoreApplication (Qt finds its database drivers through it).
#include <QCoreApplication>

#include <catch2/catch_session.hpp>

#ifdef __SANITIZE_ADDRESS__
/// Fontconfig loses a few hundred bytes of its own configuration, once; everything else that leaks is ours.
extern "C" const char *__lsan_default_suppressions() { return "leak:libfontconfig"; }
#endif

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
