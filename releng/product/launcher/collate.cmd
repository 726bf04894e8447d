@echo off
rem Runs the command line of Collate: collate --help
setlocal DisableDelayedExpansion
set "home=%~dp0"
call "%home%cli\launch.cmd" || exit /b 3

rem The class path goes through the environment: a command line of Windows is short.
set "CLASSPATH="
for /f "usebackq delims=" %%e in ("%home%cli\classpath") do call :add "%home%%%e"
for %%j in ("%home%dropins\*.jar") do call :add "%%~j"
for /d %%d in ("%home%dropins\*") do for %%j in ("%%~d\plugins\*.jar" "%%~d\eclipse\plugins\*.jar") do call :add "%%~j"

if not exist "%cache%" mkdir "%cache%" 2>nul
for /f "tokens=2 delims=:." %%p in ('chcp') do set "page=%%p"
chcp 65001 >nul
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx1g -Xshare:auto -XX:+AutoCreateSharedArchive ^
    "-XX:SharedArchiveFile=%cache%\%version%.jsa" -Xlog:disable ^
    -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
    -Dlog4j.provider=org.apache.logging.log4j.simple.internal.SimpleProvider ^
    -Dlog4j2.statusLoggerLevel=OFF -Dlog4j2.simplelogLevel=OFF "-Dorg.collate.version=%version%" "-Dorg.collate.home=%home:~0,-1%" ^
    org.collate.cli.Main %*
set "code=%ERRORLEVEL%"
chcp %page% >nul
exit /b %code%

:add
if not exist "%~1" exit /b 0
if defined CLASSPATH (set "CLASSPATH=%CLASSPATH%;%~1") else (set "CLASSPATH=%~1")
exit /b 0
