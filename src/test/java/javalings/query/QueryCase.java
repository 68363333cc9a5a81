package javalings.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import javalings.Golden;
import javalings.compile.Compilation;
import javalings.compile.Compiler;
import javalings.compile.CompilerInspection;
import javalings.model.Diagnostic;
import javalings.model.LineIndex;
import javalings.model.Need;
import javalings.model.Source;

/**
 * A query in a program, with what is found of it marked at its place: {@code ⟦sql-null|email⟧}.
 *
 * @param name what it is about
 * @param marked declarations, and then an expression that begins with {@code db.}
 */
record QueryCase(String name, String marked) {

  private static final Golden GOLDEN = Golden.of("sql");
  private static final String FILE = "statements.txt";

  private static final Pattern MARK = Pattern.compile("⟦([a-z-]+)\\|(.*?)⟧", Pattern.DOTALL);

  static List<QueryCase> all() {
    return Arrays.stream(GOLDEN.read(FILE).split("(?m)^== ", -1))
        .skip(1)
        .map(text -> text.split("\n", 2))
        .map(parts -> new QueryCase(parts[0], parts[1].strip()))
        .toList();
  }

  /** Holds cases, marked with what is found now, against the file that they are from. */
  static void match(List<QueryCase> found) {
    GOLDEN.matches(
        FILE,
        String.join(
            "\n",
            found.stream().map(it -> "== " + it.name() + "\n" + it.marked() + "\n").toList()));
  }

  /** Without the marks. */
  String plain() {
    var text = marked;
    for (var found = MARK.matcher(text); found.find(); found = MARK.matcher(text)) {
      text = found.replaceFirst("$2");
    }
    return text;
  }

  private String program() {
    var call = Pattern.compile("(?m)^db").matcher(plain());
    var start = call.find() ? call.start() : 0;
    return """
    import java.math.*;
    import java.time.*;
    import java.util.*;
    import javalings.sql.*;

    @Schema("shop.sql")
    class Page {
      static Object ask(Db db, long id, String name, Object[] all) throws Exception {
        return
    """
        + plain().substring(start)
        + ";\n  }\n"
        + plain().substring(0, start)
        + "\n}\n";
  }

  List<Diagnostic> findings(Compiler compiler, CompilerInspection inspection) {
    var source = new Source("Page.java", program());
    return switch (compiler.compile(List.of(source), List.of(Need.H2), inspection)) {
      case Compilation.Rejected(var problems, var _) -> problems;
      case Compilation.Compiled _ -> List.of();
    };
  }

  /** The same case with the marks where something is found now. */
  QueryCase with(List<Diagnostic> findings) {
    var program = new StringBuilder(program());
    var index = LineIndex.of(program.toString());
    var sorted = new ArrayList<>(findings);
    sorted.sort(Comparator.comparing(Diagnostic::place).reversed());
    for (var each : sorted) {
      var place = each.place();
      program.insert(index.offset(place.endLine(), place.endColumn()), "⟧");
      program.insert(index.offset(place.line(), place.column()), "⟦" + each.code() + "|");
    }
    var begin = program.indexOf("return\n") + "return\n".length();
    var end = program.indexOf(";\n  }\n", begin);
    var members = program.substring(end + ";\n  }\n".length(), program.length() - "\n}\n".length());
    return new QueryCase(name, (members + program.substring(begin, end)).strip());
  }

  @Override
  public String toString() {
    return name;
  }
}
