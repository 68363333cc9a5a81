package javalings.query;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javalings.query.QueryText.Origin;
import javax.lang.model.element.VariableElement;

/**
 * The text that an expression has when the program is compiled (JLS 15.29), character for character
 * from where it is written: literals, constants, and what is put together of them.
 */
final class ConstantText {

  private final ProgramFiles files;
  private final StringBuilder value = new StringBuilder();
  private final List<Origin> origins = new ArrayList<>();
  private final List<TreePath> unknown = new ArrayList<>();

  private ConstantText(ProgramFiles files) {
    this.files = files;
  }

  /** The text of an expression as the compiler knows it. */
  sealed interface Outcome {

    record Known(QueryText text) implements Outcome {}

    /** The parts that only the run will tell; not empty. */
    record AtRunTime(List<TreePath> parts) implements Outcome {}
  }

  static Outcome of(TreePath expression, ProgramFiles files) {
    var text = new ConstantText(files);
    text.add(expression);
    return text.unknown.isEmpty()
        ? new Outcome.Known(
            new QueryText(
                text.value.toString(), text.origins, files.place(expression).orElseThrow()))
        : new Outcome.AtRunTime(List.copyOf(text.unknown));
  }

  private void add(TreePath path) {
    switch (path.getLeaf()) {
      case LiteralTree literal when literal.getValue() != null -> literal(path, literal.getValue());
      case ParenthesizedTree inside -> add(below(path, inside.getExpression()));
      case TypeCastTree cast when isString(path) -> add(below(path, cast.getExpression()));
      case BinaryTree sum when sum.getKind() == Tree.Kind.PLUS && isString(path) -> {
        add(below(path, sum.getLeftOperand()));
        add(below(path, sum.getRightOperand()));
      }
      case IdentifierTree _, MemberSelectTree _ -> constant(path);
      default -> unknown.add(path);
    }
  }

  private static TreePath below(TreePath path, ExpressionTree tree) {
    return new TreePath(path, tree);
  }

  private boolean isString(TreePath path) {
    return files.trees().getTypeMirror(path).toString().equals("java.lang.String");
  }

  private void literal(TreePath path, Object literal) {
    var source = files.source(path.getCompilationUnit());
    var start = files.start(path);
    var end = files.end(path);
    var read =
        literal instanceof String text && source.isPresent()
            ? LiteralText.of(source.get().text(), start, end, text)
            : Optional.<List<LiteralText.SourceCharacter>>empty();
    if (read.isEmpty()) {
      whole(path, String.valueOf(literal));
      return;
    }
    for (var each : read.get()) {
      value.append(each.value());
      origins.add(new Origin(source.orElseThrow(), each.start(), each.end()));
    }
  }

  /** Text of which only the whole has a place. */
  private void whole(TreePath path, String text) {
    var source = files.source(path.getCompilationUnit()).orElseThrow();
    var origin = new Origin(source, files.start(path), files.end(path));
    value.append(text);
    text.chars().forEach(_ -> origins.add(origin));
  }

  private void constant(TreePath path) {
    if (!(files.trees().getElement(path) instanceof VariableElement variable)
        || variable.getConstantValue() == null) {
      unknown.add(path);
      return;
    }
    var text = String.valueOf(variable.getConstantValue());
    var declared = declared(variable, text);
    if (declared.isPresent()) {
      value.append(text);
      origins.addAll(declared.get());
    } else {
      whole(path, text);
    }
  }

  /** Where the text stands behind the name, in a file of the program. */
  private Optional<List<Origin>> declared(VariableElement variable, String text) {
    var path = files.trees().getPath(variable);
    if (path == null
        || !(path.getLeaf() instanceof VariableTree tree)
        || tree.getInitializer() == null
        || files.source(path.getCompilationUnit()).isEmpty()) {
      return Optional.empty();
    }
    var inside = new ConstantText(files);
    inside.add(new TreePath(path, tree.getInitializer()));
    return inside.unknown.isEmpty() && inside.value.toString().equals(text)
        ? Optional.of(inside.origins)
        : Optional.empty();
  }
}
