// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/choices.h"

#include <QHash>

namespace {

using List = std::vector<SeedChoice>;

// Keys are what records hold, for ever; labels are only where an administrator begins.
// clang-format off
const QHash<QString, List> lists{
        {QStringLiteral("account_type"), {
            {"prospect", "Prospect", "潜在客户", "Potencial"},
            {"customer", "Customer", "客户", "Cliente"},
            {"partner", "Partner", "合作伙伴", "Socio"},
            {"reseller", "Reseller", "经销商", "Distribuidor"},
            {"supplier", "Supplier", "供应商", "Proveedor"},
            {"competitor", "Competitor", "竞争对手", "Competidor"},
            {"investor", "Investor", "投资方", "Inversor"},
            {"press", "Press", "媒体", "Prensa"},
            {"other", "Other", "其他", "Otro"}}},
        {QStringLiteral("industry"), {
            {"agriculture", "Agriculture", "农业", "Agricultura"},
            {"automotive", "Automotive", "汽车", "Automoción"},
            {"chemicals", "Chemicals", "化工", "Química"},
            {"construction", "Construction", "建筑", "Construcción"},
            {"education", "Education", "教育", "Educación"},
            {"electronics", "Electronics", "电子", "Electrónica"},
            {"energy", "Energy", "能源", "Energía"},
            {"finance", "Finance", "金融", "Finanzas"},
            {"food", "Food and drink", "食品饮料", "Alimentación"},
            {"government", "Government", "政府", "Administración pública"},
            {"health", "Health", "医疗健康", "Salud"},
            {"hospitality", "Hospitality", "酒店餐饮", "Hostelería"},
            {"logistics", "Logistics", "物流", "Logística"},
            {"machinery", "Machinery", "机械", "Maquinaria"},
            {"media", "Media", "传媒", "Medios"},
            {"pharmaceuticals", "Pharmaceuticals", "制药", "Farmacia"},
            {"real_estate", "Real estate", "房地产", "Inmobiliaria"},
            {"retail", "Retail", "零售", "Comercio minorista"},
            {"services", "Services", "服务", "Servicios"},
            {"software", "Software", "软件", "Informática"},
            {"telecommunications", "Telecommunications", "电信", "Telecomunicaciones"},
            {"textiles", "Textiles", "纺织", "Textil"},
            {"tourism", "Tourism", "旅游", "Turismo"},
            {"wholesale", "Wholesale", "批发", "Comercio mayorista"},
            {"other", "Other", "其他", "Otro"}}},
        {QStringLiteral("company_size"), {
            {"1_10", "1–10", "1–10 人", "1–10 personas"},
            {"11_50", "11–50", "11–50 人", "11–50 personas"},
            {"51_200", "51–200", "51–200 人", "51–200 personas"},
            {"201_500", "201–500", "201–500 人", "201–500 personas"},
            {"501_1000", "501–1,000", "501–1000 人", "501–1000 personas"},
            {"over_1000", "Over 1,000", "1000 人以上", "Más de 1000"}}},
        {QStringLiteral("source"), {
            {"call", "Call", "来电", "Llamada"},
            {"cold_call", "Cold call", "陌生拜访电话", "Llamada en frío"},
            {"email", "E-mail", "电子邮件", "Correo electrónico"},
            {"web", "Web site or form", "网站或表单", "Web o formulario"},
            {"campaign", "Campaign", "营销活动", "Campaña"},
            {"exhibition", "Exhibition", "展会", "Feria"},
            {"advertisement", "Advertisement", "广告", "Anuncio"},
            {"referral", "Referral", "转介绍", "Recomendación"},
            {"partner", "Partner", "合作伙伴", "Socio"},
            {"existing_customer", "Existing customer", "现有客户", "Cliente existente"},
            {"employee", "Employee", "员工", "Empleado"},
            {"walk_in", "Walk-in", "上门", "Visita espontánea"},
            {"social", "Social media", "社交媒体", "Redes sociales"},
            {"purchased_list", "Purchased list", "购买名单", "Lista comprada"},
            {"other", "Other", "其他", "Otro"}}},
        {QStringLiteral("salutation"), {
            {"mr", "Mr", "先生", "Sr."},
            {"mrs", "Mrs", "太太", "Sra."},
            {"ms", "Ms", "女士", "Sra."},
            {"dr", "Dr", "博士", "Dr."},
            {"professor", "Professor", "教授", "Prof."},
            {"engineer", "Engineer", "工程师", "Ing."}}},
        {QStringLiteral("gender"), {
            {"female", "Female", "女", "Mujer"},
            {"male", "Male", "男", "Hombre"},
            {"other", "Other", "其他", "Otro"}}},
        {QStringLiteral("buying_role"), {
            {"decision_maker", "Decision maker", "决策者", "Decide"},
            {"evaluator", "Evaluator", "评估者", "Evalúa"},
            {"influencer", "Influencer", "影响者", "Influye"},
            {"sponsor", "Executive sponsor", "高层支持者", "Patrocinador"},
            {"user", "User", "使用者", "Usuario"},
            {"other", "Other", "其他", "Otro"}}},
        {QStringLiteral("contact_point_kind"), {
            {"phone", "Phone", "电话", "Teléfono"},
            {"mobile", "Mobile", "手机", "Móvil"},
            {"email", "E-mail", "电子邮件", "Correo electrónico"},
            {"wechat", "WeChat", "微信", "WeChat"},
            {"qq", "QQ", "QQ", "QQ"},
            {"whatsapp", "WhatsApp", "WhatsApp", "WhatsApp"},
            {"fax", "Fax", "传真", "Fax"},
            {"url", "Web address", "网址", "Dirección web"}}},
        {QStringLiteral("address_use"), {
            {"billing", "Billing", "开票", "Facturación"},
            {"shipping", "Shipping", "收货", "Envío"},
            {"registered", "Registered", "注册", "Domicilio social"},
            {"visit", "Visit", "到访", "Visita"}}},
        {QStringLiteral("lead_status"), {
            {"new", "New", "新建", "Nuevo"},
            {"assigned", "Assigned", "已分配", "Asignado"},
            {"in_progress", "In progress", "跟进中", "En curso"},
            {"nurture", "Nurture", "培育中", "En maduración"},
            {"qualified", "Qualified", "已确认", "Cualificado"},
            {"converted", "Converted", "已转化", "Convertido"},
            {"recycled", "Recycled", "已回收", "Reciclado"},
            {"dead", "Dead", "无效", "Descartado"}}},
        {QStringLiteral("rating"), {
            {"hot", "Hot", "高意向", "Caliente"},
            {"warm", "Warm", "中意向", "Templado"},
            {"cold", "Cold", "低意向", "Frío"}}},
        {QStringLiteral("campaign_type"), {
            {"email", "E-mail", "电子邮件", "Correo electrónico"},
            {"newsletter", "Newsletter", "电子通讯", "Boletín"},
            {"telesales", "Telesales", "电话销售", "Televenta"},
            {"print", "Mail or print", "邮寄或印刷品", "Correo postal o impreso"},
            {"web", "Web", "网络", "Web"},
            {"search_ads", "Search ads", "搜索广告", "Anuncios en buscadores"},
            {"social", "Social media", "社交媒体", "Redes sociales"},
            {"exhibition", "Exhibition", "展会", "Feria"},
            {"seminar", "Seminar", "研讨会", "Seminario"},
            {"radio", "Radio", "广播", "Radio"},
            {"tv", "TV", "电视", "Televisión"},
            {"survey", "Survey", "问卷调查", "Encuesta"}}},
        {QStringLiteral("campaign_status"), {
            {"planning", "Planning", "筹划中", "En preparación"},
            {"active", "Active", "进行中", "Activa"},
            {"paused", "Paused", "已暂停", "En pausa"},
            {"complete", "Complete", "已完成", "Terminada"}}},
        {QStringLiteral("stage_class"), {
            {"open", "Open", "进行中", "Abierta"},
            {"on_hold", "On hold", "搁置", "En espera"},
            {"won", "Won", "赢单", "Ganado"},
            {"lost", "Lost", "丢单", "Perdido"}}},
        {QStringLiteral("loss_reason"), {
            {"price", "Price", "价格", "Precio"},
            {"competitor", "Competitor", "竞争对手", "Competidor"},
            {"budget", "Budget", "预算", "Presupuesto"},
            {"no_decision", "No decision", "未做决定", "Sin decisión"},
            {"missing_feature", "Missing feature", "功能缺失", "Falta una función"},
            {"timing", "Timing", "时机不合适", "Plazos"},
            {"requirement_changed", "Requirement changed", "需求变更", "Cambio de necesidades"},
            {"unresponsive", "Unresponsive", "无回应", "Sin respuesta"},
            {"poor_fit", "Poor fit", "不匹配", "No encaja"},
            {"other", "Other", "其他", "Otro"}}},
        {QStringLiteral("case_status"), {
            {"new", "New", "新建", "Nuevo"},
            {"assigned", "Assigned", "已分配", "Asignado"},
            {"in_progress", "In progress", "处理中", "En curso"},
            {"waiting_customer", "Waiting customer", "等待客户", "A la espera del cliente"},
            {"waiting_third_party", "Waiting third party", "等待第三方", "A la espera de terceros"},
            {"resolved", "Resolved", "已解决", "Resuelto"},
            {"closed", "Closed", "已关闭", "Cerrado"},
            {"rejected", "Rejected", "已拒绝", "Rechazado"},
            {"duplicate", "Duplicate", "重复项", "Duplicado"}}},
        {QStringLiteral("priority"), {
            {"low", "Low", "低", "Baja"},
            {"normal", "Normal", "普通", "Normal"},
            {"high", "High", "高", "Alta"},
            {"urgent", "Urgent", "紧急", "Urgente"}}},
        {QStringLiteral("severity"), {
            {"minor", "Minor", "轻微", "Leve"},
            {"major", "Major", "严重", "Grave"},
            {"critical", "Critical", "致命", "Crítica"}}},
        {QStringLiteral("case_type"), {
            {"question", "Question", "咨询", "Consulta"},
            {"incident", "Incident", "事件", "Incidencia"},
            {"problem", "Problem", "问题", "Problema"},
            {"request", "Request", "请求", "Solicitud"},
            {"complaint", "Complaint", "投诉", "Queja"},
            {"return_repair", "Return or repair", "退货或维修", "Devolución o reparación"}}},
        {QStringLiteral("case_source"), {
            {"phone", "Phone", "电话", "Teléfono"},
            {"email", "E-mail", "电子邮件", "Correo electrónico"},
            {"web", "Web", "网站", "Sitio web"},
            {"chat", "Chat", "在线聊天", "Chat en línea"},
            {"visit", "Visit", "到访", "Visita"},
            {"internal", "Internal", "内部", "Interno"}}},
        {QStringLiteral("activity_kind"), {
            {"call", "Call", "通话", "Llamada"},
            {"meeting", "Meeting", "会议", "Reunión"},
            {"visit", "Visit", "拜访", "Visita"},
            {"task", "Task", "任务", "Tarea"},
            {"email", "E-mail", "电子邮件", "Correo electrónico"},
            {"note", "Note", "备注", "Nota"},
            {"chat", "WeChat or WhatsApp", "微信或 WhatsApp", "WeChat o WhatsApp"},
            {"demo", "Demo", "演示", "Demostración"},
            {"lunch", "Lunch", "午餐", "Comida"}}},
        {QStringLiteral("activity_status"), {
            {"not_started", "Not started", "未开始", "Sin empezar"},
            {"in_progress", "In progress", "进行中", "En curso"},
            {"completed", "Completed", "已完成", "Completada"},
            {"deferred", "Deferred", "已推迟", "Aplazada"},
            {"canceled", "Canceled", "已取消", "Cancelada"},
            {"planned", "Planned", "已计划", "Prevista"},
            {"held", "Held", "已进行", "Celebrada"},
            {"not_held", "Not held", "未进行", "No celebrada"}}},
        {QStringLiteral("direction"), {
            {"outbound", "Outbound", "呼出", "Saliente"},
            {"inbound", "Inbound", "呼入", "Entrante"}}},
        {QStringLiteral("product_category"), {
            {"goods", "Goods", "商品", "Mercancía"},
            {"spare_parts", "Spare parts", "备件", "Recambios"},
            {"consumables", "Consumables", "耗材", "Consumibles"},
            {"services", "Services", "服务", "Servicios"},
            {"other", "Other", "其他", "Otro"}}},
        {QStringLiteral("product_kind"), {
            {"goods", "Goods", "商品", "Mercancía"},
            {"service", "Service", "服务", "Servicio"},
            {"bundle", "Bundle", "套装", "Conjunto"}}},
        {QStringLiteral("tax_class"), {
            {"standard", "Standard rate", "标准税率", "Tipo general"},
            {"reduced", "Reduced rate", "低税率", "Tipo reducido"},
            {"exempt", "Exempt", "免税", "Exento"}}},
        {QStringLiteral("order_status"), {
            {"draft", "Draft", "草稿", "Borrador"},
            {"confirmed", "Confirmed", "已确认", "Confirmado"},
            {"delivered", "Delivered", "已交付", "Entregado"},
            {"invoiced", "Invoiced", "已开票", "Facturado"},
            {"canceled", "Canceled", "已取消", "Cancelado"}}},
        {QStringLiteral("reach"), {
            {"none", "None", "无", "Ninguno"},
            {"own", "Own", "本人", "Propios"},
            {"team", "Team", "团队", "Equipo"},
            {"branch", "Branch", "分支机构", "Sucursal"},
            {"below", "Branch and below", "分支机构及下级", "Sucursal e inferiores"},
            {"all", "All", "全部", "Todos"}}},
};
// clang-format on

} // namespace

const std::vector<SeedChoice> &seededChoices(const QString &list)
{
    static const List none;
    const auto found = lists.constFind(list);
    return found == lists.constEnd() ? none : *found;
}
