@echo off
setlocal enableextensions disabledelayedexpansion
rem Not HOME: that is where git looks for its settings.
set "clone=@HOME@"
if defined JAVALINGS_HOME set "clone=%JAVALINGS_HOME%"
if not exist "%clone%\runner.cmd" goto gone
call "%clone%\runner.cmd" --workspace "%~dp0." %*
exit /b %errorlevel%

rem Not in a block, which a bracket in the folder's name would end.
:gone
echo There is no Javalings in "%clone%" any more: set JAVALINGS_HOME to the folder where you cloned it. 1>&2
exit /b 4
