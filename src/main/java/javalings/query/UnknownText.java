package javalings.query;

import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Optional;
import javalings.model.Diagnostic;
import javalings.model.ErrorCode;
import javax.lang.model.element.ElementKind;

/**
 * A part of a query's text that only the run will tell.
 *
 * @param whole whether it is all of the text
 */
record UnknownText(TreePath part, boolean whole, ProgramFiles files) {

  private static final int MOST_SHOWN = 30;

  Diagnostic finding() {
    var finding =
        QueryFinding.of(
            ErrorCode.SQL_NOT_LITERAL,
            files.place(part).orElseThrow(),
            whole
                ? "%s is no literal, so the query cannot be checked"
                : "%s is put into the text of the query when the program runs",
            shown(part));
    var beginning = beginning();
    var putIn = beginning.map(UnknownText::putIn).orElse(List.of());
    for (var inside : putIn) {
      var place = files.place(inside);
      if (place.isPresent()) {
        finding = finding.label(place.get(), shown(inside) + " is put into the text here");
      }
    }
    return finding.help("%s", help(!putIn.isEmpty(), beginning.isPresent()));
  }

  private static String shown(TreePath path) {
    var text = path.getLeaf().toString();
    return text.length() > MOST_SHOWN || text.contains("\n") ? "this" : "`" + text + "`";
  }

  /**
   * Says what to do.
   *
   * @param putIn whether something is put into the text that it begins with
   * @param variable whether it is a local variable that begins with a text
   */
  private String help(boolean putIn, boolean variable) {
    if (!whole || putIn) {
      return "write a `?` in the text, and give the value after it: text that is put in can be SQL";
    }
    return variable
        ? "declare `%s` as final, so that its text stays as it is".formatted(part.getLeaf())
        : "write the text of the query here, or make it a constant: a final String with a literal";
  }

  /** The text that a local variable begins with, where this is one. */
  private Optional<ConstantText.Outcome> beginning() {
    var element = files.trees().getElement(part);
    var path = element == null ? null : files.trees().getPath(element);
    return whole
            && path != null
            && element.getKind() == ElementKind.LOCAL_VARIABLE
            && path.getLeaf() instanceof VariableTree variable
            && variable.getInitializer() != null
        ? Optional.of(ConstantText.of(new TreePath(path, variable.getInitializer()), files))
        : Optional.empty();
  }

  private static List<TreePath> putIn(ConstantText.Outcome text) {
    return switch (text) {
      case ConstantText.Outcome.AtRunTime(var parts) -> parts;
      case ConstantText.Outcome.Known _ -> List.of();
    };
  }
}
