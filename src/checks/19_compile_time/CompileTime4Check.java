import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class CompileTime4Check {

  /** Knows the JDK's classes after the first compilation. */
  private static final StandardJavaFileManager FILES =
      ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null);

  @AfterAll
  static void closeFiles() throws IOException {
    FILES.close();
  }

  /** Compiles a class with the processor; its lines are counted from 1. */
  private static List<Diagnostic<? extends JavaFileObject>> errors(String... lines) {
    var text = "class Bill {\n" + String.join("\n", lines) + "\n}\n@interface Money {}\n";
    var javac = ToolProvider.getSystemJavaCompiler();
    var said = new DiagnosticCollector<JavaFileObject>();
    var options = List.of("-proc:only", "-implicit:none");
    var task = javac.getTask(null, FILES, said, options, null, List.of(new Sample(text)));
    task.setProcessors(List.of(new CompileTime4()));
    try {
      task.call();
    } catch (RuntimeException e) {
      fail("The processor threw an exception, and javac stopped with it: " + e.getCause());
    }
    var errors = new ArrayList<Diagnostic<? extends JavaFileObject>>();
    for (var each : said.getDiagnostics()) {
      if (each.getKind() == Diagnostic.Kind.ERROR) {
        errors.add(each);
      }
    }
    return errors;
  }

  private static final class Sample extends SimpleJavaFileObject {
    private final String text;

    Sample(String text) {
      super(URI.create("string:///Bill.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static String shown(List<Diagnostic<? extends JavaFileObject>> errors) {
    return errors.stream().map(each -> each.getMessage(Locale.ROOT)).toList().toString();
  }

  /** Each line has one error. All are compiled at once, and one by one if the count is wrong. */
  private static void refused(String... lines) {
    if (errors(lines).size() != lines.length) {
      for (var line : lines) {
        refused(line);
      }
      fail("Alone, each of these has one error. Together they need %d: %s".formatted(lines.length, String.join(" ", lines)));
    }
  }

  private static Diagnostic<? extends JavaFileObject> refused(String line) {
    var errors = errors(line);
    if (errors.isEmpty()) {
      fail("`%s` compiles, and it must not".formatted(line));
    }
    assertEquals(1, errors.size(), "The number of errors for `%s`: %s".formatted(line, shown(errors)));
    return errors.getFirst();
  }

  private static void compiles(String... lines) {
    assertEquals("[]", shown(errors(lines)), "The errors for `" + String.join(" ", lines) + "`");
  }

  @Test
  void exact_money_compiles() {
    compiles(
        "@Money long cents;",
        "@Money java.math.BigDecimal total;",
        "@Money int price() { return 3; }",
        "void pay(@Money Long cents) {}");
    compiles(
        "@Money double[] rates;",
        "@Money java.util.List<java.lang.Double> more;",
        "static class Double {}",
        "@Money Double words;",
        "@Money Double words() { return words; }",
        "static class Afloat {}",
        "@Money Afloat letters;");
  }

  @Test
  void a_double_does_not_compile() {
    refused(
        "@Money double total;",
        "static final @Money double PRICE = 0.1;",
        "void pay(String who, @Money double amount) {}");
  }

  @Test
  void a_float_rounds_too() {
    refused("@Money float tip;", "void pay(@Money float amount, int pieces) {}");
  }

  @Test
  void a_box_does_not_help() {
    refused("@Money Double total;", "void pay(@Money Float amount) {}");
  }

  @Test
  void a_method_has_a_result_type() {
    refused(
        "@Money double total() { return 0; }", "@Money Float tip(int percent) { return null; }");
    compiles("@Money long total(double weight) { return 0; }");
  }

  @Test
  void a_double_that_is_no_money_compiles() {
    compiles("double weight;", "@Deprecated double height;", "@Money long cents;", "float size(double factor) { return 0; }");
  }

  @Test
  void the_error_is_at_the_element() {
    var errors = errors("@Money long cents;", "String who;", "  @Money", "  double total;", "@Money Float tip() { return null; }");
    assertEquals(2, errors.size(), "The number of errors for two wrong elements: " + shown(errors));
    assertEquals(
        List.of(5L, 6L),
        errors.stream().map(Diagnostic::getLineNumber).sorted().toList(),
        "The lines of the errors; -1 is an error without a place");
  }

  @Test
  void the_message_has_the_name() {
    for (var name : List.of("total", "discount")) {
      var message = refused("@Money double " + name + ";").getMessage(Locale.ROOT);
      assertTrue(
          message.contains(name),
          "The message of the error for `%s` does not name it: %s".formatted(name, message));
    }
  }
}
