rem Called by collate.cmd and collate-desktop.cmd, which set %home%. Sets %java% and %version%.
for /f "usebackq tokens=1,* delims==" %%a in ("%home%cli\settings") do if "%%a"=="version" set "version=%%b"
rem A file "portable" beside the program keeps settings and caches beside it as well.
set "cache=%LOCALAPPDATA%\collate"
set "portable="
if exist "%home%portable" set "portable=%home%settings"
if defined portable set "COLLATE_SETTINGS=%portable%"
if defined portable set "cache=%portable%\cache"
if defined portable if not exist "%cache%" mkdir "%cache%" 2>nul || echo %home% cannot be written (is it read-only?), so settings and caches are not kept. 1>&2
set "java="
rem A product with a Java of its own asks for no other.
for /f "usebackq tokens=1,* delims==" %%a in ("%home%cli\settings") do if "%%a"=="own_java" call :look "%home%%%b"
if defined JAVA_HOME call :look "%JAVA_HOME%"
call :look "%home%jre"
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*") do call :look "%%~d"
for /d %%d in ("%ProgramFiles%\Zulu\*" "%ProgramFiles%\BellSoft\*" "%ProgramFiles%\Amazon Corretto\*") do call :look "%%~d"
if defined java exit /b 0
for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :look "%%~dp$PATH:j.."
if defined java exit /b 0
echo Collate needs Java 21 or later, and there is none. Install it, or name its folder in JAVA_HOME. 1>&2
exit /b 3

rem Takes a folder of Java if none was taken before and its file "release" says 21 or later.
:look
if defined java exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
findstr /r /c:"^JAVA_VERSION=.2[1-9]" /c:"^JAVA_VERSION=.[3-9][0-9]" "%~1\release" >nul 2>nul && set "java=%~1\bin\java.exe"
exit /b 0
