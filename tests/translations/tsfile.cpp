// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "tests/translations/tsfile.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

void readTranslation(QXmlStreamReader &xml, TsMessage &message)
{
    message.state = xml.attributes().value("type"_L1).toString();
    if (!message.plural) {
        message.translations = {xml.readElementText()};
        return;
    }
    while (xml.readNextStartElement()) {
        if (xml.name() == "numerusform"_L1)
            message.translations.append(xml.readElementText());
        else
            xml.skipCurrentElement();
    }
}

TsMessage readMessage(QXmlStreamReader &xml, const QString &context)
{
    TsMessage message;
    message.context = context;
    message.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            message.comment = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

void readContext(QXmlStreamReader &xml, QList<TsMessage> &messages)
{
    QString context;
    while (xml.readNextStartElement()) {
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.append(readMessage(xml, context));
        else
            xml.skipCurrentElement();
    }
}

} // namespace

QString TsMessage::key() const
{
    const QString kind = plural ? u" (plural)"_s : QString();
    const QString note = comment.isEmpty() ? QString() : u" [%1]"_s.arg(comment);
    return u"%1: “%2”%3%4"_s.arg(context, source, note, kind);
}

tl::expected<TsFile, QString> TsFile::read(QIODevice &device)
{
    QXmlStreamReader xml(&device);
    TsFile file;
    if (xml.readNextStartElement() && xml.name() != "TS"_L1)
        xml.raiseError(u"This is not a .ts file."_s);
    file.language = xml.attributes().value("language"_L1).toString();
    while (xml.readNextStartElement()) {
        if (xml.name() == "context"_L1)
            readContext(xml, file.messages);
        else
            xml.skipCurrentElement();
    }
    if (xml.hasError())
        return tl::unexpected(
            u"Line %1: %2"_s.arg(QString::number(xml.lineNumber()), xml.errorString()));
    return file;
}

} // namespace eventdesk
