package javalings.borrowck.infer;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javalings.borrowck.spec.AttributedFile;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * The elements that a class or a body mentions, each one once, where it comes first; without the
 * variables that are declared in it. Many places may ask for the same class: it is read once.
 */
public final class MentionedElements {
  private final AttributedFile unit;
  private final Map<Tree, List<ExpressionTree>> found = new HashMap<>();

  MentionedElements(AttributedFile unit) {
    this.unit = unit;
  }

  /** Names, and names behind a dot. */
  public List<ExpressionTree> in(Tree code) {
    var known = found.get(code);
    if (known == null) {
      known = read(code);
      found.put(code, known);
    }
    return known;
  }

  private List<ExpressionTree> read(Tree code) {
    var all = new ArrayList<ExpressionTree>();
    var names = new HashSet<Element>();
    var selected = new HashSet<Element>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void none) {
        add(name, names);
        return null;
      }

      @Override
      public @Nullable Void visitMemberSelect(MemberSelectTree select, @Nullable Void none) {
        add(select, selected);
        return super.visitMemberSelect(select, null);
      }

      private void add(ExpressionTree tree, Set<Element> before) {
        var element = unit.element(tree);
        if (element != null && before.add(element) && !declaredIn(code, element)) {
          all.add(tree);
        }
      }
    }.scan(code, null);
    return List.copyOf(all);
  }

  private boolean declaredIn(Tree code, Element element) {
    var declared = AttributedFile.variable(element) ? unit.declaration(element) : null;
    return declared != null && unit.span(code).contains(unit.span(declared));
  }
}
