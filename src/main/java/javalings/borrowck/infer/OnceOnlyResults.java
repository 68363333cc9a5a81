package javalings.borrowck.infer;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javalings.borrowck.dataflow.Analysis;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.OwnershipSignatures;
import javalings.borrowck.spec.TypeClasses;
import javalings.jdk.MemberElements;
import javalings.jdk.OwnershipSignature;
import javalings.jdk.TypeClass;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The methods of a file that give their callers a function which may run once only: {@code impl
 * FnOnce} in Rust, for which Java has no word. Only methods that no other package sees are among
 * them.
 */
public final class OnceOnlyResults extends EnclosingMethodVisitor
    implements Analysis<Element, Boolean> {
  private final TypeClasses typeClasses;
  private final OwnershipSignatures signatures;
  private final ConsumedVariables consumed;
  private final Map<Element, List<Tree>> returned = new HashMap<>();
  private @Nullable Map<Element, Boolean> found;

  OnceOnlyResults(
      AttributedFile unit,
      TypeClasses typeClasses,
      OwnershipSignatures signatures,
      ConsumedVariables consumed) {
    super(unit, List.of(ReturnTree.class));
    this.typeClasses = typeClasses;
    this.signatures = signatures;
    this.consumed = consumed;
  }

  public boolean contain(ExecutableElement called) {
    if (found == null) {
      unit.show(this);
      found = fixpoint(returned.keySet());
    }
    return found.getOrDefault(called, false);
  }

  @Override
  public Boolean bottom() {
    return false;
  }

  @Override
  public Boolean transfer(Element each, Function<Element, Boolean> others) {
    return !visible(each)
        && returned.getOrDefault(each, List.of()).stream().anyMatch(it -> once(it, others));
  }

  /** Whether a file of another package may call it, or override it; it would not know. */
  private static boolean visible(Element method) {
    return open(method)
        && open(MemberElements.owner(method))
        && MemberElements.owner(method).getKind() != ElementKind.RECORD;
  }

  private static boolean open(Element element) {
    return element.getModifiers().contains(Modifier.PUBLIC)
        || element.getModifiers().contains(Modifier.PROTECTED);
  }

  private boolean once(@Nullable Tree value, Function<Element, Boolean> others) {
    return new ValueChoices(value).leaves().anyMatch(way -> onceByItself(way, others));
  }

  private boolean onceByItself(Tree value, Function<Element, Boolean> others) {
    return switch (value) {
      case LambdaExpressionTree lambda -> consumes(lambda);
      case MemberReferenceTree reference -> ends(reference);
      case MethodInvocationTree call ->
          unit.element(call) instanceof ExecutableElement called && others.apply(called);
      case IdentifierTree name -> once(initializer(unit.element(name)), others);
      default -> false;
    };
  }

  private @Nullable Tree initializer(@Nullable Element variable) {
    return variable != null
            && variable.getKind() == ElementKind.LOCAL_VARIABLE
            && unit.declaration(variable) instanceof VariableTree declared
        ? declared.getInitializer()
        : null;
  }

  private boolean ends(MemberReferenceTree reference) {
    return unit.element(reference) instanceof ExecutableElement ended
        && AttributedFile.variable(unit.element(reference.getQualifierExpression()))
        && signatures.of(ended).receiver() == OwnershipSignature.Receiver.CONSUMED;
  }

  /** Whether a lambda gives away a variable of the method around it. */
  private boolean consumes(LambdaExpressionTree lambda) {
    var gives = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void none) {
        var element = unit.element(name);
        gives[0] |=
            element != null
                && AttributedFile.variable(element)
                && consumed.contain(element)
                && typeClasses.of(element.asType()) == TypeClass.OWNED
                && !declaredInside(lambda, element);
        return null;
      }
    }.scan(lambda.getBody(), null);
    return gives[0];
  }

  private boolean declaredInside(LambdaExpressionTree lambda, Element variable) {
    var declared = unit.declaration(variable);
    return declared != null && unit.span(lambda).contains(unit.span(declared));
  }

  @Override
  public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void none) {
    var method = method();
    if (method != null && tree.getExpression() != null) {
      returned.computeIfAbsent(method, _ -> new ArrayList<>()).add(tree.getExpression());
    }
    return null;
  }
}
