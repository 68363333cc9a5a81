package javalings.ownership.lower;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javalings.ownership.mir.Body;
import javalings.ownership.rules.Finding;
import javalings.ownership.spec.Natures;
import javalings.ownership.spec.Signatures;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Lowers all that a file contains, class by class, and finds what is wrong with its signatures. */
public final class FileLowering {
  private final Shared shared;
  private final Generics generics;
  private final SignatureRules signatureRules;
  private final Overrides overrides;
  private boolean prepared;

  /** Hands each body to {@code bodies}, those of lambdas before the one around them. */
  public FileLowering(Unit unit, Consumer<Body> bodies, List<Finding> findings) {
    var natures = new Natures();
    var listed = new Signatures(unit.types(), natures, Habits.NONE);
    var habits = new Habits(unit, listed);
    var signatures = new Signatures(unit.types(), natures, habits);
    var sharing = new Sharing(unit, natures, listed);
    var givers = new Givers(unit, natures, signatures);
    var changers = new Changers(unit, natures, signatures);
    shared =
        new Shared(unit, natures, signatures, habits, sharing, givers, changers, bodies, findings);
    generics = new Generics(unit, natures);
    signatureRules = new SignatureRules(shared);
    overrides = new Overrides(shared);
  }

  /** Lowers a class with all classes inside it. */
  public void lower(ClassTree tree) {
    if (!prepared) {
      prepared = true;
      generics.scan(shared.unit().tree(), null);
      generics.finish();
      // Calls between generic methods hand on what the first pass found.
      generics.scan(shared.unit().tree(), null);
    }
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitClass(ClassTree each, @Nullable Void none) {
        members(each);
        return super.visitClass(each, null);
      }
    }.scan(tree, null);
  }

  private void members(ClassTree tree) {
    if (!(shared.unit().element(tree) instanceof TypeElement type)) {
      return;
    }
    signatureRules.type(tree, type);
    for (var member : tree.getMembers()) {
      if (member instanceof MethodTree method) {
        method(method);
      } else if (member instanceof VariableTree field) {
        signatureRules.field(field);
      }
    }
    initializers(tree, type, false);
    initializers(tree, type, true);
  }

  private void method(MethodTree tree) {
    if (shared.unit().element(tree) instanceof ExecutableElement method) {
      overrides.check(tree, method);
      if (signatureRules.method(tree, method) && tree.getBody() != null) {
        shared.bodies().accept(new Lowering(shared, null).method(tree, method));
      }
    }
  }

  private void initializers(ClassTree tree, TypeElement type, boolean isStatic) {
    var found = new ArrayList<Tree>();
    for (var member : tree.getMembers()) {
      if (initializes(member, isStatic)) {
        found.add(member);
      }
    }
    if (!found.isEmpty()) {
      var constructors = ElementFilter.constructorsIn(type.getEnclosedElements());
      var constructor = isStatic || constructors.isEmpty() ? null : constructors.getFirst();
      shared.bodies().accept(new Lowering(shared, null).initializer(found, constructor, tree));
    }
  }

  private boolean initializes(Tree member, boolean isStatic) {
    if (member instanceof BlockTree block) {
      return block.isStatic() == isStatic;
    }
    return member instanceof VariableTree field
        && field.getInitializer() != null
        && shared.unit().element(field) instanceof VariableElement element
        && element.getKind() == ElementKind.FIELD
        && element.getModifiers().contains(Modifier.STATIC) == isStatic;
  }
}
