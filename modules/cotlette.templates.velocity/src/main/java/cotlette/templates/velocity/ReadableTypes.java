package cotlette.templates.velocity;

import cotlette.api.http.Form;
import cotlette.api.http.Problem;
import cotlette.api.http.Request;
import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.Manager;
import cotlette.api.orm.QuerySet;
import cotlette.api.settings.Settings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;
import org.apache.velocity.runtime.directive.ForeachScope;

/** The types of the JDK and of the framework that templates may read, and what of each. Nothing here changes anything. */
// A class literal has no type arguments.
@SuppressWarnings({"rawtypes", "unchecked"})
final class ReadableTypes {
    /** All of them. */
    static final List<Readable<?>> ALL = List.of(
            Readable.of(ForeachScope.class)
                    .with("index", ForeachScope::getIndex)
                    .with("count", ForeachScope::getCount)
                    .with("first", ForeachScope::isFirst)
                    .with("last", ForeachScope::isLast)
                    .with("hasNext", ForeachScope::hasNext)
                    .with("parent", ForeachScope::getParent),
            Readable.of(Optional.class)
                    .with("isPresent", Optional::isPresent)
                    .with("isEmpty", Optional::isEmpty)
                    .with("get", optional -> optional.orElse(null)),
            Readable.of(ForeignKey.class).with("isSet", ForeignKey::isSet),
            Readable.of(QuerySet.class)
                    .with("count", QuerySet::count)
                    .with("exists", QuerySet::exists)
                    .with("isEmpty", objects -> !objects.iterator().hasNext())
                    .with("first", QuerySet::first)
                    .withCall("item", (objects, position) -> objects.item(position.position())),
            Readable.of(Manager.class).with("all", Manager::all).with("count", Manager::count),
            Readable.of(Request.class)
                    .with("method", Request::method)
                    .with("path", Request::path)
                    .with("target", Request::target)
                    .with("scheme", Request::scheme)
                    .with("host", Request::host)
                    .with("id", Request::id)
                    .with("remoteAddress", Request::remoteAddress)
                    .with("routeName", Request::routeName)
                    .withCall("query", (request, name) -> request.query(name.text()))
                    .withCall("queries", (request, name) -> request.queries(name.text()))
                    .withCall("header", (request, name) -> request.header(name.text()))
                    .withCall("cookie", (request, name) -> request.cookie(name.text())),
            Readable.of(Settings.class)
                    .with("debug", Settings::debug)
                    .with("language", settings -> settings.language().toLanguageTag())
                    .with("timeZone", settings -> settings.timeZone().getId())
                    .with("installedApps", Settings::installedApps)
                    .with("appendSlash", Settings::appendSlash),
            Readable.of(Form.class)
                    .with("value", Form::value)
                    .with("problems", Form::problems)
                    .withCall("text", (form, field) -> form.text(field.text()))
                    .withCall("errors", (form, field) -> form.errors(field.text())),
            Readable.of(Problem.class).with("field", Problem::field).with("message", Problem::message),
            Readable.of(FormatFunctions.class)
                    .withCall("date", (format, moment) -> format.date(moment.value()))
                    .withCall("time", (format, moment) -> format.time(moment.value()))
                    .withCall("dateTime", (format, moment) -> format.dateTime(moment.value()))
                    .withCall("number", (format, number) -> format.number(number.value())),
            Readable.of(String.class)
                    .with("length", String::length)
                    .with("isEmpty", String::isEmpty)
                    .with("isBlank", String::isBlank)
                    .with("strip", String::strip)
                    .with("trim", String::trim)
                    .with("toUpperCase", text -> text.toUpperCase(Locale.ROOT))
                    .with("toLowerCase", text -> text.toLowerCase(Locale.ROOT))
                    .withCall("contains", (text, part) -> text.contains(part.text()))
                    .withCall("startsWith", (text, start) -> text.startsWith(start.text()))
                    .withCall("endsWith", (text, end) -> text.endsWith(end.text()))
                    .withCall("indexOf", (text, part) -> text.indexOf(part.text()))
                    .withCall("substring", (text, from) -> text.substring(from.position())),
            Readable.of(SequencedCollection.class)
                    .with("first", items -> items.isEmpty() ? null : items.getFirst())
                    .with("last", items -> items.isEmpty() ? null : items.getLast()),
            Readable.of(List.class).withCall("get", (list, position) -> list.get(position.position())),
            Readable.of(Collection.class)
                    .with("size", Collection::size)
                    .with("isEmpty", Collection::isEmpty)
                    .withCall("contains", (items, item) -> items.contains(item.value())),
            Readable.of(Map.class)
                    .with("size", Map::size)
                    .with("isEmpty", Map::isEmpty)
                    .with("keySet", Map::keySet)
                    .with("values", Map::values)
                    .with("entrySet", Map::entrySet)
                    .withCall("get", (map, key) -> map.get(key.value()))
                    .withCall("containsKey", (map, key) -> map.containsKey(key.value())),
            Readable.of(Map.Entry.class).with("key", Map.Entry::getKey).with("value", Map.Entry::getValue),
            Readable.of(Number.class)
                    .with("intValue", Number::intValue)
                    .with("longValue", Number::longValue)
                    .with("doubleValue", Number::doubleValue),
            Readable.of(Enum.class).with("name", Enum::name).with("ordinal", Enum::ordinal),
            Readable.of(Instant.class)
                    .with("toEpochMilli", Instant::toEpochMilli)
                    .withCall("isBefore", (one, other) -> one.isBefore(other.as(Instant.class, "an Instant")))
                    .withCall("isAfter", (one, other) -> one.isAfter(other.as(Instant.class, "an Instant"))),
            Readable.of(LocalDate.class)
                    .with("year", LocalDate::getYear)
                    .with("monthValue", LocalDate::getMonthValue)
                    .with("dayOfMonth", LocalDate::getDayOfMonth)
                    .with("dayOfWeek", LocalDate::getDayOfWeek)
                    .withCall("isBefore", (one, other) -> one.isBefore(other.as(LocalDate.class, "a LocalDate")))
                    .withCall("isAfter", (one, other) -> one.isAfter(other.as(LocalDate.class, "a LocalDate"))),
            Readable.of(LocalTime.class)
                    .with("hour", LocalTime::getHour)
                    .with("minute", LocalTime::getMinute)
                    .with("second", LocalTime::getSecond),
            Readable.of(LocalDateTime.class)
                    .with("date", LocalDateTime::toLocalDate)
                    .with("time", LocalDateTime::toLocalTime),
            Readable.of(ZonedDateTime.class)
                    .with("date", ZonedDateTime::toLocalDate)
                    .with("time", ZonedDateTime::toLocalTime)
                    .with("zone", ZonedDateTime::getZone));

    private ReadableTypes() {}
}
