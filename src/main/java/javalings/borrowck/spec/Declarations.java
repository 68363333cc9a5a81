package javalings.borrowck.spec;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Where the variables, methods and classes of a file are declared. */
final class Declarations extends FileVisitor {
  private final AttributedFile unit;
  private final Map<Element, Tree> found = new HashMap<>();

  private Declarations(AttributedFile unit) {
    super(List.of(VariableTree.class, MethodTree.class, ClassTree.class));
    this.unit = unit;
  }

  static Map<Element, Tree> of(AttributedFile unit) {
    var declarations = new Declarations(unit);
    unit.show(declarations);
    return declarations.found;
  }

  private @Nullable Void put(Tree declared) {
    var element = unit.element(declared);
    if (element != null) {
      found.put(element, declared);
    }
    return null;
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void none) {
    return put(tree);
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void none) {
    return put(tree);
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void none) {
    return put(tree);
  }
}
