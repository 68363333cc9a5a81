package javalings.borrowck;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javalings.borrowck.mir.MirSpan;
import org.jspecify.annotations.Nullable;

/**
 * The findings of a file that somebody answers for: {@code @SuppressWarnings("javalings:E0502")} at
 * a class, a method, a field or a variable, and the reason in a comment beside it.
 */
final class Suppressions {
  private static final String PREFIX = "javalings:";

  /**
   * One code at one declaration.
   *
   * @param at where it is written
   * @param scope the whole declaration
   */
  record Suppression(String code, MirSpan at, MirSpan scope, boolean hasReason) {}

  private final List<Suppression> all = new ArrayList<>();
  private final Set<Suppression> used = new HashSet<>();

  /** Nothing is suppressed. */
  static final Suppressions NONE = new Suppressions();

  private Suppressions() {}

  /** Reads those of a file; costs a search through the text where there is none. */
  static Suppressions of(Tree unit, String text, Function<Tree, MirSpan> spans) {
    var found = new Suppressions();
    if (text.contains(PREFIX)) {
      found.scan(unit, text, spans);
    }
    return found;
  }

  private void scan(Tree unit, String text, Function<Tree, MirSpan> spans) {
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitClass(ClassTree tree, @Nullable Void none) {
        add(tree.getModifiers(), tree);
        return super.visitClass(tree, null);
      }

      @Override
      public @Nullable Void visitMethod(MethodTree tree, @Nullable Void none) {
        add(tree.getModifiers(), tree);
        return super.visitMethod(tree, null);
      }

      @Override
      public @Nullable Void visitVariable(VariableTree tree, @Nullable Void none) {
        add(tree.getModifiers(), tree);
        return super.visitVariable(tree, null);
      }

      private void add(ModifiersTree modifiers, Tree declared) {
        for (var mark : modifiers.getAnnotations()) {
          if (mark.getAnnotationType().toString().endsWith("SuppressWarnings")) {
            codes(mark, spans.apply(declared));
          }
        }
      }

      private void codes(AnnotationTree mark, MirSpan scope) {
        new TreeScanner<@Nullable Void, @Nullable Void>() {
          @Override
          public @Nullable Void visitLiteral(LiteralTree tree, @Nullable Void none) {
            if (tree.getValue() instanceof String code && code.startsWith(PREFIX)) {
              var reason = hasReason(text, spans.apply(mark));
              all.add(
                  new Suppression(
                      code.substring(PREFIX.length()), spans.apply(tree), scope, reason));
            }
            return null;
          }
        }.scan(mark, null);
      }
    }.scan(unit, null);
  }

  /** Whether a comment ends the line of the annotation, or the line above. */
  private static boolean hasReason(String text, MirSpan mark) {
    var end = text.indexOf('\n', mark.end());
    var line = text.substring(mark.end(), end < 0 ? text.length() : end);
    var start = text.lastIndexOf('\n', mark.start() - 1);
    var above = text.substring(text.lastIndexOf('\n', start - 1) + 1, Math.max(0, start)).strip();
    return line.contains("//")
        || line.contains("/*")
        || above.startsWith("//")
        || above.endsWith("*/");
  }

  /** Whether somebody answers for a finding of this code at this place. */
  boolean cover(String code, MirSpan at) {
    var found = false;
    for (var each : all) {
      if (each.code().equals(code) && each.scope().contains(at)) {
        used.add(each);
        found = true;
      }
    }
    return found;
  }

  /** Those that covered nothing. */
  List<Suppression> unused() {
    return all.stream().filter(each -> !used.contains(each)).toList();
  }

  /** Those in use that do not say why. */
  List<Suppression> withoutReason() {
    return all.stream().filter(each -> used.contains(each) && !each.hasReason()).toList();
  }
}
