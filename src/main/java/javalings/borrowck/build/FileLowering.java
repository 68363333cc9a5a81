package javalings.borrowck.build;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javalings.borrowck.check.IncompatibleOverride;
import javalings.borrowck.check.SignatureRules;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.infer.ConsumedVariables;
import javalings.borrowck.infer.FileContext;
import javalings.borrowck.infer.MutatedVariables;
import javalings.borrowck.infer.OwningTypeVariables;
import javalings.borrowck.infer.ParameterModeInference;
import javalings.borrowck.infer.SyncAnalysis;
import javalings.borrowck.mir.MirBody;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.OwnershipSignatures;
import javalings.jdk.TypeClasses;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Lowers all that a file contains, class by class, and finds what is wrong with its signatures. */
public final class FileLowering {
  private final FileContext file;
  private final OwningTypeVariables owningTypeVariables;
  private final SignatureRules signatureRules;
  private final IncompatibleOverride overrides;
  private boolean prepared;

  /** Hands each body to {@code bodies}, those of lambdas before the one around them. */
  public FileLowering(AttributedFile unit, Consumer<MirBody> bodies, List<BorrowFinding> findings) {
    var typeClasses = new TypeClasses();
    var listed = new OwnershipSignatures(unit.types(), typeClasses, ParameterModeInference.NONE);
    var parameterModes = new ParameterModeInference(unit, listed);
    var signatures = new OwnershipSignatures(unit.types(), typeClasses, parameterModes);
    var sync = new SyncAnalysis(unit, typeClasses, listed);
    var consumed = new ConsumedVariables(unit, typeClasses, signatures);
    var mutated = new MutatedVariables(unit, typeClasses, signatures);
    file =
        new FileContext(
            unit,
            typeClasses,
            signatures,
            parameterModes,
            sync,
            consumed,
            mutated,
            bodies,
            findings);
    owningTypeVariables = new OwningTypeVariables(unit, typeClasses);
    signatureRules = new SignatureRules(file);
    overrides = new IncompatibleOverride(file);
  }

  /** Lowers a class with all classes inside it. */
  public void lower(ClassTree tree) {
    if (!prepared) {
      prepared = true;
      owningTypeVariables.scan(file.unit().tree(), null);
      owningTypeVariables.finish();
      // Calls between generic methods hand on what the first pass found.
      owningTypeVariables.scan(file.unit().tree(), null);
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
    if (!(file.unit().element(tree) instanceof TypeElement type)) {
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
    if (file.unit().element(tree) instanceof ExecutableElement method) {
      overrides.check(tree, method);
      if (signatureRules.method(tree, method) && tree.getBody() != null) {
        file.bodies().accept(new BodyLowering(file, null).method(tree, method));
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
      file.bodies().accept(new BodyLowering(file, null).initializer(found, constructor, tree));
    }
  }

  private boolean initializes(Tree member, boolean isStatic) {
    if (member instanceof BlockTree block) {
      return block.isStatic() == isStatic;
    }
    return member instanceof VariableTree field
        && field.getInitializer() != null
        && file.unit().element(field) instanceof VariableElement element
        && element.getKind() == ElementKind.FIELD
        && element.getModifiers().contains(Modifier.STATIC) == isStatic;
  }
}
