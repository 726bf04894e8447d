@echo off
rem Opens the window of Collate.
setlocal DisableDelayedExpansion
set "home=%~dp0"
call "%home%cli\launch.cmd" || exit /b 3
for %%j in ("%home%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~j"
set "data="
if defined portable set data=-data "%portable%\desktop"
if not exist "%cache%" mkdir "%cache%" 2>nul
start "" "%java:java.exe=javaw.exe%" -XX:TieredStopAtLevel=1 -Xmx1g -Xshare:auto -XX:+AutoCreateSharedArchive ^
    "-XX:SharedArchiveFile=%cache%\desktop-%version%.jsa" -Xlog:disable -Dfile.encoding=UTF-8 ^
    --enable-native-access=ALL-UNNAMED "-Djava.util.logging.config.file=%home%cli\logging.properties" "-Dorg.collate.version=%version%" -jar "%launcher%" %data% %*
