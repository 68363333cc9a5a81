@echo off
rem Starts Javalings: finds a JDK 25 or newer, builds the program when it is older than its sources,
rem and runs it. Everything else is in src\main\java. A release has a Java of its own in java\ and no
rem sources: nothing is looked for and nothing built.
setlocal enableextensions disabledelayedexpansion

rem Not HOME: that is where git looks for its settings.
set "root=%~dp0"
if "%root:~-1%"=="\" set "root=%root:~0,-1%"
set "jar=%root%\target\javalings.jar"
set "log=%root%\target\build.log"

set "jdk="
if exist "%root%\java\bin\java.exe" set "jdk=%root%\java"
if defined jdk goto start
if defined JAVA_HOME call :try "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do for %%b in ("%%~dpj..") do call :try "%%~fb"
for /d %%d in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\BellSoft\*" "%LocalAppData%\Programs\Eclipse Adoptium\*" "%UserProfile%\.jdks\*" "%UserProfile%\.gradle\jdks\*" "%UserProfile%\.sdkman\candidates\java\*") do call :try "%%~fd"
rem Only the last part of such a path may have a star.
for /d %%d in ("%UserProfile%\scoop\apps\*jdk*" "%ProgramData%\scoop\apps\*jdk*") do call :try "%%~fd\current"
if not defined jdk goto no_jdk

rem Two that are started at once must not build at once, nor start what is half built. Who has the
rem file open has the lock, and loses it however they end.
set "waited=0"
:take_lock
if not exist "%root%\target" mkdir "%root%\target" 2>nul
9>&2 2>nul (call :alone 8>>"%root%\target\building.lock") || goto is_locked
if not "%status%"=="0" exit /b %status%

:start
rem A terminal stays for hours beside an editor; somebody's whole project is checked once.
set "heap=-Xms12m -Xmx192m -Xmn6m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20"
if "%~1"=="borrowck" set "heap=-Xms256m -Xmn160m"
"%jdk%\bin\java" %heap% -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable -Xlog:all=error:stderr "-Djavalings.home=%root%" -jar "%jar%" %*
exit /b %errorlevel%

:is_locked
set /a waited+=1
if not "%waited%"=="3" goto wait
2>nul (echo probe>"%root%\target\building.probe") || goto is_read_only
del "%root%\target\building.probe"
echo Another runner is building Javalings; this one waits for it. 1>&2
:wait
if %waited% geq 600 goto too_long
ping -n 2 127.0.0.1 >nul
goto take_lock

:too_long
echo Another runner has "%root%\target\building.lock" open, and does not end: end it, then try again. 1>&2
exit /b 4

rem What somebody else has built can be run, if not built anew.
:is_read_only
if exist "%jar%" goto start
echo Javalings is built in "%root%\target", which cannot be written. 1>&2
exit /b 4

:no_jdk
echo Javalings needs a JDK of version 25 or newer, and there is none: winget install EclipseAdoptium.Temurin.25.JDK 1>&2
exit /b 4

rem Takes the folder %1 when it is a JDK of version 25 or newer and none was found before.
:try
if defined jdk exit /b
if not exist "%~1\bin\javac.exe" exit /b
if not exist "%~1\release" exit /b
set "version="
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "version=%%v"
if not defined version exit /b
set "version=%version:"=%"
for /f "delims=-+" %%v in ("%version%") do if %%v geq 25 set "jdk=%~1"
exit /b

rem With the lock; without it, standard error was closed, so that failing to get it is not told.
:alone
set "status=0"
call :bring_up_to_date 2>&9
exit /b 0

:bring_up_to_date
if not exist "%jar%" goto build
where powershell >nul 2>nul
if errorlevel 1 exit /b
powershell -NoProfile -Command "$t=(Get-Item -LiteralPath $env:jar).LastWriteTimeUtc; if(@(Get-Item -LiteralPath ($env:root+'\pom.xml')) + @(Get-ChildItem -Recurse -LiteralPath ($env:root+'\src\main')) | Where-Object {$_.LastWriteTimeUtc -gt $t}){exit 1}" <nul
if not errorlevel 1 exit /b

:build
where mvn >nul 2>nul
if errorlevel 1 goto no_maven
if exist "%jar%" del "%jar%" 2>nul
if exist "%jar%" goto in_use
echo Building Javalings, once, which takes a minute ... 1>&2
pushd "%root%"
set "JAVA_HOME=%jdk%"
call mvn -q -B -Dquick -Dmaven.test.skip=true -Dspotless.check.skip=true package >"%log%" 2>&1 <nul
set "status=%errorlevel%"
popd
if not exist "%jar%" set "status=4"
if "%status%"=="0" exit /b
set "status=4"
echo The build failed; its last words, all of them are in "%log%": 1>&2
powershell -NoProfile -Command "Get-Content -LiteralPath $env:log -Tail 20" <nul 1>&2
exit /b

:no_maven
echo Javalings is built with Maven 3.8 or newer, and there is none: scoop install maven, or https://maven.apache.org/install.html 1>&2
set "status=4"
exit /b

rem Windows lets nobody replace what is being run.
:in_use
echo Javalings is newer than what was built of it, but runs elsewhere: quit it there to have it built. 1>&2
exit /b
