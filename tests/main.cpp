// SPDX-License-Identifier: GPL-3.0-or-later
#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv); // QtSql's plugins need one
    return Catch::Session().run(argc, argv);
}
