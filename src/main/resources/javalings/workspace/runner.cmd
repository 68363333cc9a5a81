@echo off
setlocal
set "home=@HOME@"
if defined JAVALINGS_HOME set "home=%JAVALINGS_HOME%"
if not exist "%home%\runner.cmd" (
  echo There is no Javalings in %home% any more: set JAVALINGS_HOME to the folder where you cloned it. 1>&2
  exit /b 4
)
call "%home%\runner.cmd" --workspace "%~dp0." %*
exit /b %errorlevel%
