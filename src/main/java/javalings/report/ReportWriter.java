package javalings.report;

import java.io.IOException;
import java.io.Writer;

/** Writes a report in one format. */
@FunctionalInterface
interface ReportWriter {

  void write(ReportedClass about, Writer out) throws IOException;

  /** The same, and the end of the line. */
  static ReportWriter line(ReportWriter document) {
    return (about, out) -> {
      document.write(about, out);
      out.write("\n");
    };
  }
}
