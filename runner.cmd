@echo off
rem Starts Javalings: finds a JDK 25 or newer, builds the program when it is older than its sources,
rem and runs it. Everything else is in src\main\java.
setlocal enableextensions
set "home=%~dp0"
if "%home:~-1%"=="\" set "home=%home:~0,-1%"
set "jar=%home%\target\javalings.jar"

set "jdk="
if defined JAVA_HOME call :try "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do for %%b in ("%%~dpj..") do call :try "%%~fb"
for /d %%d in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%LocalAppData%\Programs\Eclipse Adoptium\*" "%UserProfile%\.jdks\*" "%UserProfile%\.sdkman\candidates\java\*" "%UserProfile%\scoop\apps\*jdk*\current") do call :try "%%~fd"
if not defined jdk (
  echo Javalings needs a JDK of version 25 or newer, and there is none: winget install EclipseAdoptium.Temurin.25.JDK 1>&2
  exit /b 4
)

if not exist "%jar%" goto build
powershell -NoProfile -Command "$t=(Get-Item '%jar%').LastWriteTimeUtc; if(@(Get-Item '%home%\pom.xml') + @(Get-ChildItem -Recurse -File '%home%\src\main') | Where-Object {$_.LastWriteTimeUtc -gt $t}){exit 1}"
if errorlevel 1 goto build
goto start

:build
where mvn >nul 2>nul
if errorlevel 1 (
  echo Javalings is built with Maven 3.8 or newer, and there is none: scoop install maven, or https://maven.apache.org/install.html 1>&2
  exit /b 4
)
echo Building Javalings, once ... 1>&2
if not exist "%home%\target" mkdir "%home%\target"
pushd "%home%"
set "JAVA_HOME=%jdk%"
call mvn -q -B -Dquick -Dmaven.test.skip=true -Dspotless.check.skip=true package >"%home%\target\build.log" 2>&1
set "status=%errorlevel%"
popd
if not "%status%"=="0" (
  echo The build failed; what it said is in "%home%\target\build.log". 1>&2
  exit /b 4
)
copy /b "%jar%"+,, "%jar%" >nul

:start
"%jdk%\bin\java" -Xms12m -Xmx192m -Xmn6m -XX:+UseSerialGC -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20 -XX:TieredStopAtLevel=1 -Xlog:disable -Xlog:all=error:stderr "-Djavalings.home=%home%" -jar "%jar%" %*
exit /b %errorlevel%

rem Takes the folder %1 when it is a JDK of version 25 or newer and none was found before.
:try
if defined jdk exit /b
if not exist "%~1\bin\javac.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "version=%%~v"
set "version=%version:"=%"
for /f "delims=-+" %%v in ("%version%") do if %%v geq 25 set "jdk=%~1"
exit /b
