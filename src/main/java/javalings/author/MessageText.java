package javalings.author;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javalings.course.Paragraph;

/**
 * Reads what an expression says: its literals, with one word for each value that is known only when
 * it runs.
 *
 * @param constants by name, what the file's texts begin with
 */
record MessageText(Map<String, ExpressionTree> constants) {

  private static final Pattern FORMAT = Pattern.compile("%[-+ 0,#(\\d.$]*[a-zA-Z]|%n");

  /** Names as messages show them: in backticks, with brackets, with a sign before or inside. */
  private static final Pattern NAME =
      Pattern.compile("`[^`]*`|@?[\\w.]+\\([^()]*\\)|@\\w+|\\b\\w*[a-z\\d][A-Z_]\\w*\\b");

  MessageText {
    constants = Map.copyOf(constants);
  }

  /** Each way in which the message may come out; none where nothing of it is written here. */
  List<String> of(ExpressionTree message) {
    return texts(message).stream()
        .map(text -> NAME.matcher(text).replaceAll(Paragraph.CODE))
        .filter(text -> text.replace(Paragraph.CODE, "").chars().anyMatch(Character::isLetter))
        .distinct()
        .toList();
  }

  private List<String> texts(Tree part) {
    return switch (part) {
      case LiteralTree literal -> List.of(String.valueOf(literal.getValue()));
      case ParenthesizedTree inner -> texts(inner.getExpression());
      case LambdaExpressionTree late -> texts(late.getBody());
      case ConditionalExpressionTree either ->
          both(texts(either.getTrueExpression()), texts(either.getFalseExpression()));
      case BinaryTree sum when sum.getKind() == Tree.Kind.PLUS ->
          joined(texts(sum.getLeftOperand()), texts(sum.getRightOperand()));
      case MethodInvocationTree call -> formatted(call);
      case IdentifierTree name -> constant(name.getName().toString());
      default -> List.of(Paragraph.CODE);
    };
  }

  private List<String> constant(String name) {
    var value = constants.get(name);
    return value == null ? List.of(Paragraph.CODE) : texts(value);
  }

  private List<String> formatted(MethodInvocationTree call) {
    if (!(call.getMethodSelect() instanceof MemberSelectTree select)) {
      return List.of(Paragraph.CODE);
    }
    var text =
        switch (select.getIdentifier().toString()) {
          case "formatted" -> texts(select.getExpression());
          case "format" -> texts(call.getArguments().getFirst());
          default -> List.of(Paragraph.CODE);
        };
    return text.stream().map(it -> FORMAT.matcher(it).replaceAll(Paragraph.CODE)).toList();
  }

  private static List<String> both(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  private static List<String> joined(List<String> one, List<String> other) {
    return one.stream().flatMap(before -> other.stream().map(before::concat)).toList();
  }
}
