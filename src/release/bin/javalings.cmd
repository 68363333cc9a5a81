@echo off
rem Starts Javalings from where it was unpacked.
"%~dp0..\runner.cmd" %*
