package org.interventionledger.ui.problem;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.interventionledger.ui.form.Fault;
import org.interventionledger.ui.form.Texts;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * No question is asked with characters that no text of the ledger has and that its database cannot
 * hold. What a form sends is read, and its faults are named, by the form.
 */
@Component
class ReadableQuestions implements HandlerInterceptor, WebMvcConfigurer {

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    var unreadable = isQuestion(request) ? unreadable(request.getParameterMap()) : List.<Fault>of();
    if (!unreadable.isEmpty()) {
      throw ApiFaults.isOfApi(request)
          ? new FaultyRequest(unreadable)
          : new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    return true;
  }

  // The page that tells of the fault is asked for with the same parameters.
  private static boolean isQuestion(HttpServletRequest request) {
    var isForm = HttpMethod.POST.matches(request.getMethod()) && !ApiFaults.isOfApi(request);
    return request.getDispatcherType() == DispatcherType.REQUEST && !isForm;
  }

  private static List<Fault> unreadable(Map<String, String[]> parameters) {
    return parameters.entrySet().stream()
        .filter(
            parameter ->
                Stream.of(parameter.getValue()).anyMatch(value -> !Texts.isReadable(value)))
        .map(parameter -> new Fault(parameter.getKey(), Fault.Kind.UNREADABLE_CHARACTER, List.of()))
        .toList();
  }
}
