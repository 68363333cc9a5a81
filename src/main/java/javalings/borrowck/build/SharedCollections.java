package javalings.borrowck.build;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import java.util.Optional;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.spec.AttributedFile;
import javalings.jdk.MemberElements;
import javalings.jdk.TypeClass;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * A plain collection that several tasks get when they are made, in a file without marks: {@code new
 * Worker(out)}, twice, where a worker adds to {@code out}.
 */
record SharedCollections(BodyContext body) {

  /** The field in which a task keeps what it changes, and what another task has, too. */
  Optional<Element> changing(
      ExecutableElement constructor, int index, ExpressionTree argument, MirSpan site) {
    var variable = argument instanceof IdentifierTree ? body.unit().element(argument) : null;
    return variable != null
            && body.file.typeClasses().ordinary()
            && isPlain(variable)
            && (repeats(variable, site) || given(variable, constructor) > 1)
        ? kept(constructor, index).filter(body.file.sync()::changes)
        : Optional.empty();
  }

  private boolean isPlain(Element variable) {
    var values = body.file.sources().of(variable);
    return AttributedFile.variable(variable)
        && !values.isEmpty()
        && values.stream()
            .allMatch(value ->
                value instanceof NewClassTree
                    && body.file.typeClasses().of(body.unit().type(value)) == TypeClass.LENT);
  }

  private boolean repeats(Element variable, MirSpan site) {
    var declared = body.unit().declaration(variable);
    return declared != null && body.file.sources().repeats(site, body.span(declared));
  }

  /** How many objects a variable is given to when they are made. */
  private int given(Element variable, ExecutableElement constructor) {
    var found = new int[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void none) {
        var gets = tree.getArguments().stream().anyMatch(each -> variable.equals(element(each)));
        found[0] += gets && constructor.equals(element(tree)) ? 1 : 0;
        return super.visitNewClass(tree, null);
      }
    }.scan(body.unit().tree(), null);
    return found[0];
  }

  private @Nullable Element element(ExpressionTree tree) {
    return body.unit().element(tree);
  }

  private Optional<Element> kept(ExecutableElement constructor, int index) {
    if (index >= constructor.getParameters().size()) {
      return Optional.empty();
    }
    var parameter = constructor.getParameters().get(index);
    return MemberElements.owner(constructor).getEnclosedElements().stream()
        .filter(member -> member.getKind() == ElementKind.FIELD)
        .filter(field ->
            body.file.sources().of(field).stream()
                .anyMatch(value -> parameter.equals(element(value))))
        .findFirst()
        .map(Element.class::cast);
  }
}
