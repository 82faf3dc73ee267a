@echo off
setlocal
set "JAVA_TOOL_OPTIONS="
set "JDK_JAVA_OPTIONS="
set "_JAVA_OPTIONS="
set "PREP_LIB=%~dp0..\lib"
"%~dp0..\runtime\bin\java.exe" "-XX:AOTCache=%PREP_LIB%\prep.aot" "-Dlibrary.jline.path=%PREP_LIB%" "-Djline.tmpdir=%PREP_LIB%" -m prep/prep.Main %*
exit /b %ERRORLEVEL%
