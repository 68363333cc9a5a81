package javalings.compile;

import java.io.StringWriter;
import java.util.List;
import javalings.model.Need;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;

/**
 * An order to javac: these sources, in this way.
 *
 * @param known classes of the unnamed package that the sources may use
 * @param needs the libraries that the sources see
 * @param words where javac says what is no diagnostic: that it has failed itself
 */
record CompilationOrder(
    List<SourceFileObject> sources,
    CompiledClasses known,
    List<Need> needs,
    List<String> options,
    StringWriter words,
    DiagnosticListener<JavaFileObject> listener) {}
