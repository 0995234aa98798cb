// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QBasicTimer>
#include <QWidget>

namespace eventdesk {

/**
 * Three dots of which one is lit, the next one every 400 ms: something is under way and nobody
 * knows how long. Unlike a busy progress bar, which styles redraw at every frame, it costs nothing
 * worth mentioning; where the desktop wants no animations the dots stand still.
 */
class BusyDots final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BusyDots)

public:
    explicit BusyDots(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    QBasicTimer m_step;
    int m_lit = 0;
};

} // namespace eventdesk
