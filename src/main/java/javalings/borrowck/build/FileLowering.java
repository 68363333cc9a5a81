package javalings.borrowck.build;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javalings.borrowck.infer.FileContext;
import javalings.borrowck.mir.ObservedBody;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Lowers all that a file contains, class by class. */
public final class FileLowering {
  final FileContext file;
  private final @Nullable BodyContext outer;
  private final Consumer<ObservedBody> bodies;
  private final Consumer<BodyContext.LambdaBody> insides;

  /** The classes that stand in methods and were lowered with the variables around them. */
  private final Set<ClassTree> done;

  /** Hands each body to {@code bodies}, those of lambdas before the one around them. */
  public FileLowering(FileContext file, Consumer<ObservedBody> bodies) {
    this(file, null, bodies, _ -> {}, new HashSet<>());
  }

  private FileLowering(
      FileContext file,
      @Nullable BodyContext outer,
      Consumer<ObservedBody> bodies,
      Consumer<BodyContext.LambdaBody> insides,
      Set<ClassTree> done) {
    this.file = file;
    this.outer = outer;
    this.bodies = bodies;
    this.insides = insides;
    this.done = done;
  }

  /**
   * The bodies of a class that stands in a method, and so may look at the method's variables. They
   * are handed on the first time only: each place that makes an object asks again.
   */
  List<BodyContext.LambdaBody> inside(ClassTree type, BodyContext outer) {
    var found = new ArrayList<BodyContext.LambdaBody>();
    new FileLowering(file, outer, done.add(type) ? bodies : _ -> {}, found::add, done)
        .members(type, Set.of());
    return found;
  }

  /**
   * Lowers a class with all classes inside it.
   *
   * @param unclear the methods that are left out, since their signatures do not say what they mean
   */
  public void lower(ClassTree tree, Set<ExecutableElement> unclear) {
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitClass(ClassTree each, @Nullable Void none) {
        if (!done.contains(each)) {
          members(each, unclear);
        }
        return super.visitClass(each, null);
      }
    }.scan(tree, null);
  }

  private void members(ClassTree tree, Set<ExecutableElement> unclear) {
    if (file.unit().element(tree) instanceof TypeElement type) {
      for (var member : tree.getMembers()) {
        if (member instanceof MethodTree method
            && method.getBody() != null
            && file.unit().element(method) instanceof ExecutableElement element
            && !unclear.contains(element)) {
          var lowering = body();
          accept(lowering, lowering.method(method, element));
        }
      }
      initializers(tree, type, false);
      initializers(tree, type, true);
    }
  }

  private BodyLowering body() {
    return new BodyLowering(outer, this);
  }

  /** The body of a lambda is whole. */
  void accept(ObservedBody body) {
    bodies.accept(body);
  }

  private void accept(BodyLowering lowering, ObservedBody whole) {
    bodies.accept(whole);
    insides.accept(new BodyContext.LambdaBody(whole.body(), lowering.variables.captured()));
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
      var lowering = body();
      accept(lowering, lowering.initializer(found, constructor, tree));
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
