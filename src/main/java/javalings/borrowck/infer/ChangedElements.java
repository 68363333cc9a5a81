package javalings.borrowck.infer;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.DeclaredAnnotations;
import javalings.borrowck.spec.OwnershipSignatures;
import javalings.jdk.Jdk;
import javalings.jdk.MemberElements;
import javalings.jdk.OwnershipSignature;
import javalings.jdk.ParameterMode;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Calls that show elements to a function which changes them: {@code jobs.forEach(job ->
 * job.run())}, {@code jobs.stream().anyMatch(job -> job.step())}. In Rust that is {@code
 * iter_mut().for_each(…)}.
 */
public record ChangedElements(
    AttributedFile unit, OwnershipSignatures signatures, MutatedVariables mutated) {
  private static final Pattern ONE =
      Pattern.compile("Consumer|Predicate|(To\\w+)?Function|UnaryOperator");

  public boolean in(MethodInvocationTree call, ExecutableElement method) {
    return IntStream.range(0, call.getArguments().size()).anyMatch(i -> in(call, method, i));
  }

  /** Whether a function that is an argument changes what it is shown. */
  public boolean in(MethodInvocationTree call, ExecutableElement method, int argument) {
    return shows(method, argument) && changes(call.getArguments().get(argument));
  }

  /** {@code forEach} of a collection or a map. */
  public static boolean walks(ExecutableElement method) {
    return method.getSimpleName().contentEquals("forEach") && isCollection(method);
  }

  /** Whether a method of a holder or a stream shows to a function one element after the other. */
  static boolean shows(ExecutableElement method, int argument) {
    return walks(method)
        || (argument < method.getParameters().size()
            && !method.getModifiers().contains(Modifier.STATIC)
            && (isCollection(method) || isStream(method))
            && getsOne(method.getParameters().get(argument).asType()));
  }

  /** Of two at a time, as a comparator gets, none may change: they may be the same. */
  private static boolean getsOne(TypeMirror function) {
    return function instanceof DeclaredType type
        && type.asElement() instanceof TypeElement element
        && Jdk.isFunction(element)
        && ONE.matcher(element.getSimpleName()).matches();
  }

  private static boolean isStream(ExecutableElement method) {
    return MemberElements.owner(method)
        .getQualifiedName()
        .toString()
        .startsWith("java.util.stream.");
  }

  private static boolean isCollection(ExecutableElement method) {
    var owner = MemberElements.owner(method).getQualifiedName().toString();
    return owner.equals("java.lang.Iterable")
        || (owner.startsWith("java.util.") && owner.lastIndexOf('.') == "java.util".length());
  }

  private boolean changes(ExpressionTree function) {
    return function instanceof LambdaExpressionTree lambda
        ? lambda.getParameters().stream().anyMatch(this::changesParameter)
        : made(function);
  }

  /** Whether a function that is no lambda changes what it gets. */
  boolean made(ExpressionTree function) {
    return function instanceof MemberReferenceTree reference
        ? unit.element(reference) instanceof ExecutableElement method && changes(reference, method)
        : asksForChange(function);
  }

  /** A {@code Consumer<@BorrowedMut Job>} that somebody made before. */
  private boolean asksForChange(ExpressionTree function) {
    return unit.type(function) instanceof DeclaredType type
        && Jdk.isFunction((TypeElement) type.asElement())
        && DeclaredAnnotations.elements(type) == OwnershipKind.REFMUT;
  }

  private boolean changesParameter(Tree parameter) {
    var element = unit.element(parameter);
    return element != null && mutated.contain(element);
  }

  private boolean changes(MemberReferenceTree reference, ExecutableElement method) {
    var signature = signatures.of(method);
    return unbound(reference, method)
        ? signature.receiver() == OwnershipSignature.Receiver.MUT
        : !method.getParameters().isEmpty() && signature.mode(0) == ParameterMode.MUT;
  }

  /** Whether the element is the object: {@code Job::run}. */
  private boolean unbound(MemberReferenceTree reference, ExecutableElement method) {
    @Nullable Element qualifier = unit.element(reference.getQualifierExpression());
    return !method.getModifiers().contains(Modifier.STATIC)
        && qualifier != null
        && (qualifier.getKind().isClass() || qualifier.getKind().isInterface());
  }
}
