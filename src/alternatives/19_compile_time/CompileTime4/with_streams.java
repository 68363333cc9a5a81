import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Refuses money that rounds. Where {@code @Money} marks a field, a parameter or a method, and its
 * type or result type is double or float, boxed or not, there is one error, at that element, and
 * its message has the name of the element. Nothing else is refused.
 */
@SupportedAnnotationTypes("Money")
class CompileTime4 extends AbstractProcessor {

  private static boolean rounds(Element element) {
    var type =
        element.getKind() == ElementKind.METHOD
            ? ((ExecutableElement) element).getReturnType().toString()
            : element.asType().toString();
    return type.equals("double")
        || type.equals("float")
        || type.equals(Double.class.getName())
        || type.equals(Float.class.getName());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    annotations.stream()
        .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream())
        .filter(CompileTime4::rounds)
        .forEach(
            element ->
                processingEnv
                    .getMessager()
                    .printError("no floating point for " + element, element));
    return false;
  }
}
